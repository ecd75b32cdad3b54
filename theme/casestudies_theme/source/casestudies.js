/* Filtering and sorting of the index and the wall, on top of plain links that work without it. The state lives in the
   address: ?industry=accounting&product=close,invoices&sort=name. Values of one facet widen, facets narrow.

   A large collection fills several pages. What is on the others is asked once something is chosen: first which items have
   which values, and then the pages with those that are shown, a pageful at a time. */

/* Another page of the collection, with the links in it as they read there. */
const ask = (address) => fetch(address);
const pages = new Map();
const fetched = (address) => {
  if (!pages.has(address))
    pages.set(
      address,
      ask(address).then(async (answer) => {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        for (const name of ["href", "src"])
          for (const node of page.querySelectorAll(`[data-cs-items] [${name}]`))
            if (!node.getAttribute(name).startsWith("#")) node.setAttribute(name, new URL(node.getAttribute(name), answer.url));
        return page;
      }),
    );
  return pages.get(address);
};

class Collection extends HTMLElement {
  connectedCallback() {
    this.box = this.querySelector("[data-cs-items]");
    this.links = [...this.querySelectorAll("[data-cs-token]")];
    if (!this.box) return;
    this.several = this.dataset.csPages > 1;
    if (this.dataset.csSelected || this.dataset.csNumber > 1) return this.lead();
    this.served = [...this.box.children];
    this.pager = this.querySelector(".cs-pager");
    this.counts = new Map(this.links.map((link) => [link, link.querySelector(".cs-count").textContent]));
    if (this.several) this.seek();
    else this.know(this.served.map((item) => new Set(item.dataset.csTokens?.split(" "))));
    this.status = this.querySelector("[data-cs-status]");
    this.chosen = this.querySelector("[data-cs-chosen]");
    this.nothing = this.querySelector("[data-cs-nothing]");
    this.order = this.querySelector("[data-cs-sort]");
    this.leave = new AbortController();
    const { signal } = this.leave;
    this.addEventListener("click", (event) => this.click(event), { signal });
    this.addEventListener("keydown", (event) => this.key(event), { signal });
    this.order?.addEventListener("change", () => this.go(this.state, this.order.value), { signal });
    addEventListener("popstate", () => this.read(), { signal });
    document.addEventListener("click", (event) => this.contains(event.target) || this.close(), { signal });
    this.read();
  }

  disconnectedCallback() {
    this.leave?.abort();
  }

  /* What is known of all items: their values, and their order by name where that is asked for. */
  know(values, names) {
    this.values = values;
    this.names = names;
    this.all = [...values.keys()];
  }

  /* Ask what is on the other pages. */
  async learn() {
    const pieces = Math.ceil(this.dataset.csTotal / 1000);
    const address = (n) => new URL(this.dataset.csListing.replace(/1\.json$/, `${n}.json`), location);
    const told = await Promise.all([...Array(pieces)].map(async (_, n) => (await ask(address(n + 1))).json()));
    const values = ({ tokens, items }) => items.map((item) => new Set(item.map((n) => tokens[n])));
    this.know(told.flatMap(values), told.flatMap(({ order }) => order));
  }

  /* The page of a number among several: of all items, or of those with one value. */
  page(second, number) {
    return new URL(second.replace(/page\/2(?=\/|\.|$)/, `page/${number}`), location).href;
  }

  /* An item that was linked to when it stood here, and has moved to a later page since. */
  async seek() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!id || document.getElementById(id)) return;
    for (let number = 2; number <= this.dataset.csPages; number++) {
      const address = this.page(this.dataset.csSecond, number);
      if ((await fetched(address)).getElementById(id)) return location.replace(address + location.hash);
    }
  }

  /* A facet's own page, and a later one of several, hold only their part: a choice there leads to the whole collection. */
  lead() {
    const selected = this.dataset.csSelected;
    this.state = new Map(selected ? [[selected.split(":", 1)[0], new Set([selected])]] : []);
    for (const link of this.links)
      if (!link.hasAttribute("aria-current"))
        link.href = this.address(this.toggled(link.dataset.csToken), "", new URL(this.dataset.csHome, location));
  }

  /* What is chosen: facet -> set of tokens. */
  read() {
    const query = new URLSearchParams(location.search);
    const known = new Set(this.links.map((link) => link.dataset.csToken));
    this.state = new Map();
    for (const [key, value] of query)
      for (const slug of value.split(","))
        if (known.has(`${key}:${slug}`)) this.put(this.state, key, `${key}:${slug}`);
    this.show(query.get("sort") || "");
  }

  put(state, key, token) {
    if (!state.has(key)) state.set(key, new Set());
    state.get(key).add(token);
  }

  click(event) {
    const link = event.target.closest("[data-cs-token], [data-cs-clear]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation(); // Material's instant navigation would follow the link as well.
    const token = link.dataset.csToken;
    this.go(token ? this.toggled(token) : new Map(), this.order?.value);
    const menu = link.closest("details[open]");
    this.close(); // it lies over what was chosen
    menu?.querySelector("summary").focus();
    if (!this.contains(document.activeElement) || document.activeElement === document.body) this.status.focus();
  }

  key(event) {
    const open = event.target.closest("details[open]");
    if (event.key !== "Escape" || !open) return;
    open.open = false;
    open.querySelector("summary").focus();
  }

  close() {
    for (const facet of this.querySelectorAll("details[open]")) facet.open = false;
  }

  toggled(token) {
    const key = token.slice(0, token.indexOf(":"));
    const next = new Map([...this.state].map(([name, tokens]) => [name, new Set(tokens)]));
    if (!next.get(key)?.delete(token)) this.put(next, key, token);
    if (!next.get(key)?.size) next.delete(key);
    return next;
  }

  address(state, sort, page = location) {
    const query = new URLSearchParams(page.search);
    for (const link of this.links) query.delete(this.facet(link));
    for (const [key, tokens] of state) query.set(key, [...tokens].map((t) => t.slice(key.length + 1)).join(","));
    if (sort) query.set("sort", sort);
    else query.delete("sort");
    const text = query.toString().replaceAll("%2C", ",");
    return page.pathname + (text && `?${text}`);
  }

  facet(link) {
    return link.dataset.csToken.slice(0, link.dataset.csToken.indexOf(":"));
  }

  go(state, sort) {
    history.pushState(history.state, "", this.address(state, sort));
    this.state = state;
    this.show(sort);
  }

  /* Whether an item (by its number) is among what is chosen. */
  fits(item, state, but) {
    const own = this.values[item];
    return [...state].every(([key, tokens]) => key === but || [...tokens].some((token) => own.has(token)));
  }

  async show(sort) {
    const turn = (this.turn = {});
    if (this.order) this.order.value = sort;
    if (this.order?.selectedIndex < 0) this.order.selectedIndex = 0;
    const plain = this.several && !this.state.size && !this.order?.value;
    try {
      if (!plain && !this.values) await this.learn();
      if (turn !== this.turn) return; // something else was chosen meanwhile
      const shown = plain ? this.served : this.sorted(this.all.filter((item) => this.fits(item, this.state)));
      this.status.textContent = this.state.size
        ? this.status.dataset.csStatus.replace("{shown}", shown.length).replace("{total}", this.all.length)
        : this.status.dataset.csAll;
      this.nothing.hidden = shown.length > 0;
      for (const link of this.links) this.mark(link, plain);
      this.list();
      if (!this.several) return this.arrange(shown);
      if (this.pager) this.pager.hidden = !plain;
      this.more?.remove();
      if (plain) this.box.replaceChildren(...this.served);
      else await this.bring(shown, 0, turn);
    } catch {
      if (turn === this.turn) location.assign(this.plain()); // no network: the plain page of what was chosen
    }
  }

  /* Where the same is read without any of this. */
  plain() {
    const chosen = this.links.find((link) => this.state.get(this.facet(link))?.has(link.dataset.csToken));
    return (chosen || this.querySelector("[data-cs-clear]") || location).href;
  }

  /* All items stand here: show these, in this order. */
  arrange(shown) {
    const seen = new Set(shown);
    for (const [number, item] of this.served.entries()) item.hidden = !seen.has(number);
    const order = this.sorted(this.all).map((number) => this.served[number]);
    if (order.some((item, place) => this.box.children[place] !== item)) this.box.append(...order);
  }

  /* Put in a pageful of these items, from wherever they stand, and a button for the next. */
  async bring(shown, from, turn) {
    const size = this.served.length;
    const listing = this.listing();
    const place = new Map(listing.items.map((item, position) => [item, position]));
    const next = await Promise.all(
      shown.slice(from, from + size).map(async (item) => {
        const [number, nth] = [Math.floor(place.get(item) / size) + 1, place.get(item) % size];
        const address = number > 1 ? this.page(listing.second, number) : new URL(listing.first, location).href;
        return document.importNode((await fetched(address)).querySelector("[data-cs-items]").children[nth], true);
      }),
    );
    if (turn !== this.turn) return;
    if (from) this.box.append(...next);
    else this.box.replaceChildren(...next);
    this.more?.remove();
    if (from) next[0].querySelector("a, button")?.focus({ preventScroll: true });
    if (shown.length <= from + size) return;
    this.more = document.createElement("button");
    this.more.type = "button";
    this.more.className = "md-button cs-more-items";
    this.more.textContent = this.dataset.csMore;
    this.more.addEventListener("click", () => this.bring(shown, from + size, turn));
    this.box.after(this.more);
  }

  /* The fewest pages on which everything chosen stands: those of one value, or all. */
  listing() {
    const whole = { items: this.all, first: this.dataset.csHome, second: this.dataset.csSecond };
    const chosen = [...this.state.values()].filter((tokens) => tokens.size === 1).map(([token]) => token);
    const parts = chosen.map((token) => {
      const { href, dataset } = this.links.find((link) => link.dataset.csToken === token);
      return { items: this.all.filter((item) => this.values[item].has(token)), first: href, second: dataset.csSecond };
    });
    return [whole, ...parts].reduce((few, part) => (part.items.length < few.items.length ? part : few));
  }

  /* Each value says how many it would show beside the other facets' choices. */
  mark(link, plain) {
    const token = link.dataset.csToken;
    const key = this.facet(link);
    const fits = (item) => this.values[item].has(token) && this.fits(item, this.state, key);
    const count = plain ? Number(this.counts.get(link)) : this.all.filter(fits).length;
    link.querySelector(".cs-count").textContent = count;
    link.toggleAttribute("data-cs-none", !count);
    if (this.state.get(key)?.has(token)) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }

  list() {
    const parts = this.links.filter((link) => link.hasAttribute("aria-current")).map((link) => this.part(link));
    if (parts.length) {
      const all = document.createElement("a");
      all.href = this.dataset.csHome;
      all.dataset.csClear = "";
      all.textContent = this.chosen.dataset.csClearLabel;
      parts.push(all);
    }
    this.chosen.replaceChildren(...parts);
  }

  part(link) {
    const button = document.createElement("button");
    const name = link.firstChild.textContent.trim();
    button.type = "button";
    button.textContent = `${name} ×`;
    button.setAttribute("aria-label", this.chosen.dataset.csRemove.replace("{value}", name));
    button.dataset.csRemoves = link.dataset.csToken;
    button.addEventListener("click", () => {
      this.go(this.toggled(link.dataset.csToken), this.order?.value);
      (this.chosen.querySelector("button") || this.querySelector("summary")).focus();
    });
    return button;
  }

  /* Items in the chosen order: as they come, or by name. */
  sorted(items) {
    if (!this.order?.value) return items;
    if (this.names) return [...items].sort((a, b) => this.names[a] - this.names[b]);
    const name = (item) => this.served[item].dataset.csName;
    return [...items].sort((a, b) => name(a).localeCompare(name(b), document.documentElement.lang));
  }
}

customElements.get("cs-collection") || customElements.define("cs-collection", Collection);

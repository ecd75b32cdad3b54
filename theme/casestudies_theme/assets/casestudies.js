/* Filtering and sorting of the index and the wall, on top of plain links that work without it. The state lives in the
   address: ?industry=accounting&product=close,invoices&sort=name. Values of one facet widen, facets narrow. */

class Collection extends HTMLElement {
  connectedCallback() {
    this.box = this.querySelector("[data-cs-items]");
    this.links = [...this.querySelectorAll("[data-cs-token]")];
    if (!this.box) return;
    if (this.dataset.csSelected) return this.lead();
    this.items = [...this.box.children];
    this.tokens = new Map(this.items.map((item) => [item, new Set(item.dataset.csTokens?.split(" "))]));
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

  /* A facet's own page holds only its part: from there, a second choice leads to the whole collection, with both. */
  lead() {
    const key = this.dataset.csSelected.split(":", 1)[0];
    this.state = new Map([[key, new Set([this.dataset.csSelected])]]);
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

  fits(item, state, but) {
    const own = this.tokens.get(item);
    return [...state].every(([key, tokens]) => key === but || [...tokens].some((token) => own.has(token)));
  }

  show(sort) {
    const shown = this.items.filter((item) => (item.hidden = !this.fits(item, this.state)) === false);
    this.status.textContent = this.state.size
      ? this.status.dataset.csStatus.replace("{shown}", shown.length).replace("{total}", this.items.length)
      : this.status.dataset.csAll;
    this.nothing.hidden = shown.length > 0;
    for (const link of this.links) this.mark(link);
    this.list();
    this.sort(sort);
  }

  /* Each value says how many it would show beside the other facets' choices. */
  mark(link) {
    const token = link.dataset.csToken;
    const key = this.facet(link);
    const count = this.items.filter((item) => this.tokens.get(item).has(token) && this.fits(item, this.state, key)).length;
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

  sort(sort) {
    if (!this.order) return;
    this.order.value = sort;
    if (this.order.selectedIndex < 0) this.order.selectedIndex = 0;
    const name = (item) => item.dataset.csName;
    const sorted = this.order.value
      ? [...this.items].sort((a, b) => name(a).localeCompare(name(b), document.documentElement.lang))
      : this.items;
    if (sorted.some((item, position) => this.box.children[position] !== item)) this.box.append(...sorted);
  }
}

customElements.get("cs-collection") || customElements.define("cs-collection", Collection);

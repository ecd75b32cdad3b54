/* Several testimonials: columns, a list, or one behind the other. It comes beside element.js, whose tools it uses, and with
 * groups only. A carousel waits for its buttons, a finger or the arrow keys; nothing ever moves by itself.
 */
import styles from "./several.css";

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/* The group, as an element of its own. */
const made = (Testimonial) => {
  const { ask, build, keep, later } = Testimonial.tools;

  return class extends Testimonial {
    page = 0; // of a carousel: where it is or moves to; clicks may come faster than it moves

    begin(before) {
      this.shadowRoot.adoptedStyleSheets.push(sheet);
      if (this.quotes()[0]) {
        keep(this); // in a flex row, a table or a float it stays as wide as its words were
        this.replaceChildren(...this.quotes()); // out of what kept them apart or folded them
      }
      this.plain.part = "kept";
      this.plain.replaceChildren();
      this.track = build(["span", { part: "track" }]);
      this.track.role = "region";
      this.track.ariaLabel = this.getAttribute("label") || "";
      this.track.tabIndex = 0;
      this.track.append(document.createElement("slot"));
      this.box.append(this.track);
      if (this.getAttribute("layout") == "carousel") this.box.append(this.controls());
      this.addEventListener("casestudies-gone", ({ target }) => {
        if (this.quotes().every((quote) => quote.gone)) this.change(() => this.box.replaceChildren());
        else if (this.place) this.fold(target);
      });
      for (const quote of this.quotes()) {
        // On a page that was complete before they came, they did not wait for us, and each took its own room.
        if (quote.box) for (const name of ["--_room", "--_font", "min-block-size"]) quote.box.style.removeProperty(name);
        quote.grouped = true;
        quote.connectedCallback?.(); // an element that is defined, and waited for us
      }
      this.settle(before);
      this.track.scrollTo({ left: 0, behavior: "instant" }); // snapping followed quotes that had no look yet
      this.refresh();
    }

    freed() {} // its width is its own for good

    /* WebKit balances columns from how high they were: only new ones show how high they are now. Firefox balances them again when
       a picture comes, and they are a pixel or two higher then: so much is kept free. */
    relaid() {
      const { style } = this.track;
      style.columns = "auto";
      this.track.offsetHeight;
      style.columns = "";
      style.paddingBlockEnd = "3px";
    }

    settle(...given) {
      super.settle(...given);
      this.track.style.paddingBlockEnd = "";
    }

    /* A carousel has no empty page. Its buttons stay where they are until nobody sees them move. */
    fold(quote) {
      const parts = [...this.box.children];
      for (const part of parts) part.style.minBlockSize = `${part.offsetHeight}px`;
      quote.hidden = true;
      later(this, () => parts.forEach((part) => (part.style.minBlockSize = "")));
    }

    quotes() {
      return [...this.querySelectorAll("casestudies-quote")];
    }

    shown() {
      return this.quotes().filter((quote) => !quote.hidden);
    }

    /* How far a page is from the first; negative from right to left. */
    at(page) {
      const shown = this.shown();
      return shown[page].offsetLeft - shown[0].offsetLeft;
    }

    controls() {
      const button = (name, step) => {
        const control = document.createElement("button");
        control.setAttribute("part", name);
        control.textContent = this.getAttribute(name) || name;
        control.onclick = () => {
          const pages = this.shown().length;
          this.page = (this.page + step + pages) % pages;
          this.track.scrollTo({ left: this.at(this.page) });
          tell();
        };
        return control;
      };
      const place = (this.place = build(["span", { part: "place" }]));
      place.role = "status";
      const dots = build(["span", { part: "dots" }]); // for the eyes: `place` says it
      const controls = build(["span", { part: "controls" }]);
      controls.append(button("previous", -1), button("next", 1), place, dots);
      const tell = () => {
        const pages = this.shown().length;
        this.page = Math.max(Math.min(this.page, pages - 1), 0);
        const text = this.getAttribute("place") || "%1 / %2";
        place.textContent = text.replace("%1", this.page + 1).replace("%2", pages);
        dots.replaceChildren(...this.shown().map((_, at) => build(["span", { part: at == this.page ? "dot here" : "dot" }])));
        controls.style.visibility = pages > 1 ? "" : "hidden";
      };
      this.track.addEventListener("scrollend", () => {
        if (this.shown()[1]) this.page = Math.round(this.track.scrollLeft / this.at(1));
        tell();
      });
      new MutationObserver(tell).observe(this, { attributeFilter: ["hidden"], childList: true, subtree: true });
      tell();
      return controls;
    }

    async refresh(other) {
      const address = this.getAttribute("src");
      const { quotes } = await ask(address);
      if (address != this.getAttribute("src")) return;
      if (other) for (const quote of this.quotes()) quote.remove();
      const key = (quote) => /([^/]+)\.json$/.exec(quote.getAttribute("src"))?.[1];
      const there = this.quotes();
      for (const quote of there) if (!quotes || quotes[key(quote)] != quote.getAttribute("version")) quote.refresh?.();
      const names = there.map(key);
      const added = Object.keys(quotes || {}).filter((name) => !names.includes(name));
      const add = () => {
        this.querySelector(":scope > a")?.remove();
        for (const name of added) {
          const quote = document.createElement("casestudies-quote");
          quote.setAttribute("src", new URL(`${name}.json`, address).href);
          this.append(quote);
          quote.refresh();
        }
      };
      if (added[0]) there[0] ? later(this, add) : add(); // what is read now does not move
    }
  };
};

customElements.whenDefined("casestudies-quote").then((Quote) => {
  const Testimonial = Object.getPrototypeOf(Quote);
  // The page's first script is the oldest release of all, whose groups know no wrappers: each would be a column of a letter.
  if (!Testimonial.tools)
    for (const group of document.querySelectorAll("casestudies-quotes")) group.replaceChildren(...group.querySelectorAll("casestudies-quote"));
  else if (!customElements.get("casestudies-quotes")) customElements.define("casestudies-quotes", made(Testimonial));
});

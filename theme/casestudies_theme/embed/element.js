/* Testimonials on other people's pages.
 *
 * The words stand in the host's own HTML: <casestudies-quote> wraps a complete figure, <casestudies-quotes> several. This
 * script gives them our look in a shadow root, where styles leak neither way, and asks the publisher once whether they still
 * hold. Whatever fails, the words that are there stay; only the publisher's own answer takes them away.
 *
 * It inserts no markup from text, sets no cookie, loads nothing else, never moves by itself, and takes no space away while
 * somebody is looking.
 */
import styles from "./element.css";

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

const TAGS = /^(a|b|blockquote|details|figcaption|figure|img|p|small|span|summary)$/;
const ADDRESSES = /^(cite|href|src)$/;
const ATTRIBUTES = /^(alt|data-initials|dir|height|lang|part|rel|width)$/;

/* A node from the publisher's [tag, attributes, ...children]; what is not on the lists above has no effect. */
const build = ([tag, attributes = {}, ...children]) => {
  const node = document.createElement(TAGS.test(tag) ? tag : "span");
  for (const [name, value] of Object.entries(attributes))
    if (ATTRIBUTES.test(name) || (ADDRESSES.test(name) && /^https?:/.test(value))) node.setAttribute(name, value);
  node.append(...children.map((child) => (typeof child == "string" ? child : build(child))));
  return node;
};

const ask = async (address) => {
  if (!address) return {};
  try {
    const answer = await fetch(address, { cache: "no-cache", credentials: "omit" });
    return answer.status == 404 || answer.status == 410 ? { state: "gone" } : Object(await answer.json());
  } catch {
    return {}; // no network, no permission, not JSON: nobody has said that the words no longer hold
  }
};

const inView = (element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/* Where the first thing after an element stands: what must not move. */
const following = (element) => {
  const range = new Range();
  for (let node = element; node; node = node.parentElement)
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      range.selectNode(next);
      const { top, height } = (next.getBoundingClientRect ? next : range).getBoundingClientRect();
      if (height) return top;
    }
};

/* Keep the box as high as it is until nobody sees it change: it is further down the page, or the page is resized. */
const keep = (element, box, height) => {
  box.style.minBlockSize = `${height}px`;
  const width = element.offsetWidth;
  const release = (below) => {
    if (!below && element.offsetWidth == width) return;
    box.removeAttribute("style");
    element.hidden = !box.firstChild;
    sight.disconnect();
    size.disconnect();
  };
  const sight = new IntersectionObserver(([seen]) => {
    release(!seen.isIntersecting && seen.boundingClientRect.top > 0);
  });
  const size = new ResizeObserver(() => release());
  sight.observe(element);
  size.observe(element);
};

/* Type and air, from generous to plain. */
const FITS = [
  [1.5, 1],
  [1.25, 1],
  [1.25, 0.75],
  [1.125, 0.5],
  [1, 0.5],
  [1, 0.25],
  [1, 0],
];

/* Fill exactly the room that was taken until now: the most generous setting that fits, then empty space. */
const settle = (element, box, before) => {
  if (before == null) return;
  let room;
  for (const [size, air] of FITS) {
    box.style.setProperty("--_size", `${size}em`);
    box.style.setProperty("--_room", air);
    room = before - following(element);
    if (room >= 0) break;
  }
  keep(element, box, box.getBoundingClientRect().height + Math.max(room, 0));
};

class Testimonial extends HTMLElement {
  box;

  connectedCallback() {
    if (this.box) return;
    if (document.readyState == "loading") {
      document.addEventListener("DOMContentLoaded", () => this.connectedCallback(), { once: true });
      return;
    }
    const before = inView(this) ? following(this) : null;
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    this.box = build(["span", { part: "box" }]);
    root.append(this.box);
    this.begin(before);
  }

  /* Change the box without moving what follows. Once it is empty, it goes away when nobody sees it. */
  change(work) {
    const seen = inView(this);
    const before = seen && following(this);
    const { height } = this.box.getBoundingClientRect();
    work();
    if (this.box.firstChild) seen && settle(this, this.box, before);
    else if (seen) keep(this, this.box, height);
    else this.hidden = true;
  }
}

class Quote extends Testimonial {
  begin(before) {
    const figure = this.querySelector("figure");
    this.box.append(figure ? figure.cloneNode(true) : document.createElement("slot"));
    if (this.closest("casestudies-quotes")) return;
    settle(this, this.box, before);
    this.refresh();
  }

  async refresh() {
    const { state, version, figure } = await ask(this.getAttribute("src"));
    if (state == "published" && version == this.getAttribute("version")) return;
    if (state) this.replace(state == "published" ? figure : null);
  }

  /* Put other words in the place of these, here and in the host's HTML; or none. */
  replace(figure) {
    const made = () => (Array.isArray(figure) ? [build(figure)] : []);
    this.change(() => {
      this.box.replaceChildren(...made());
      this.replaceChildren(...made());
    });
    this.gone = !this.firstChild;
    this.dispatchEvent(new Event(`casestudies-${this.gone ? "gone" : "revised"}`, { bubbles: true }));
  }
}

class Quotes extends Testimonial {
  begin(before) {
    const folded = this.querySelector(":scope > details");
    if (folded) folded.replaceWith(...folded.querySelectorAll("casestudies-quote"));
    const label = this.getAttribute("label") || "";
    const track = build(["span", { part: "track" }]);
    track.role = "region";
    track.ariaLabel = label;
    track.tabIndex = 0;
    track.append(document.createElement("slot"));
    this.box.append(track);
    if (this.getAttribute("layout") == "carousel") this.box.append(this.controls(track));
    this.addEventListener("casestudies-gone", () => {
      const left = [...this.querySelectorAll("casestudies-quote")].some((quote) => !quote.gone);
      if (!left) this.change(() => this.box.replaceChildren());
    });
    queueMicrotask(() => settle(this, this.box, before)); // after the quotes inside have got their look
    this.refresh();
  }

  controls(track) {
    const shown = () => this.querySelectorAll("casestudies-quote:not([hidden])");
    let page = 0; // where it is or moves to: clicks may come faster than it moves
    track.addEventListener("scrollend", () => {
      page = Math.round(Math.abs(track.scrollLeft) / track.clientWidth);
    });
    const button = (name, step) => {
      const made = document.createElement("button");
      made.setAttribute("part", name);
      made.textContent = this.getAttribute(name) || name;
      made.onclick = () => {
        const pages = shown().length;
        page = (page + step + pages) % pages;
        track.scrollTo({ left: shown()[page].offsetLeft - shown()[0].offsetLeft }); // negative from right to left
      };
      return made;
    };
    const made = build(["span", { part: "controls" }]);
    made.append(button("previous", -1), button("next", 1));
    return made;
  }

  async refresh() {
    const address = this.getAttribute("src");
    const { quotes } = await ask(address);
    if (quotes && !this.querySelector("casestudies-quote"))
      this.replaceChildren(
        ...Object.keys(quotes).map((key) => {
          const quote = document.createElement("casestudies-quote");
          quote.setAttribute("src", new URL(`${key}.json`, address).href);
          return quote;
        }),
      );
    for (const quote of this.querySelectorAll("casestudies-quote")) {
      const key = /([^/]+)\.json$/.exec(quote.getAttribute("src"))?.[1];
      if (!quotes || quotes[key] != quote.getAttribute("version")) quote.refresh();
    }
  }
}

// The groups first, so that they are measured before the quotes in them change.
if (!customElements.get("casestudies-quotes")) {
  customElements.define("casestudies-quotes", Quotes);
  customElements.define("casestudies-quote", Quote);
}

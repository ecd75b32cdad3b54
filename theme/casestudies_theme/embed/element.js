/* Testimonials on other people's pages.
 *
 * The words stand in the host's own HTML: <casestudies-quote> wraps a complete figure, <casestudies-quotes> several (then several.js
 * comes too). This script gives them our look in a shadow root, where styles leak neither way, and asks the publisher once whether they still
 * hold. Whatever fails, the words that are there stay; only the publisher's own answer takes them away.
 *
 * It inserts no markup from text, sets no cookie, loads nothing else, never moves by itself, and takes no space away while
 * somebody is looking.
 */
import styles from "./element.css";

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

const TAGS = /^(a|b|blockquote|details|figcaption|figure|img|p|slot|small|span|summary)$/;
const ATTRIBUTES = /^((alt|data-initials|dir|height|lang|part|rel|width)=|(cite|href|src)=https?:)/;

/* A node from the publisher's [tag, attributes, ...children]; what is not on the lists above has no effect. */
const build = ([tag, attributes = {}, ...children]) => {
  const node = document.createElement(TAGS.test(tag) ? tag : "span");
  for (const [name, value] of Object.entries(attributes))
    if (ATTRIBUTES.test(`${name}=${value}`)) node.setAttribute(name, value);
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

const rect = (what) => what.getBoundingClientRect();

/* What is seen of a part that was pasted: its figure, plain or with its look, or what the others are folded into. */
const shown = (node) => {
  const figure = node?.querySelector(":scope:not(details) figure");
  return figure ? figure.parentElement.box || figure : node;
};

/* What must not change: where the first thing below an element begins; how high it is itself, if that stands beside it. */
const edge = (element) => {
  const range = new Range();
  const { box } = element;
  const { top: start } = rect(box || shown(element.firstElementChild) || element);
  const end = box || shown(element.lastElementChild) || element;
  const { bottom } = rect(end);
  const margin = parseFloat(getComputedStyle(end).marginBlockEnd);
  for (let node = element; node; node = node.parentElement)
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      range.selectNode(next);
      const { top, height } = rect(range);
      if (height) return (element.beside = top < bottom - 1) ? bottom - start + margin : top;
    }
};

/* The edge of an element that somebody may be looking at. */
const seen = (element) => {
  const { top, bottom } = rect(element);
  if (bottom > 0 && top < innerHeight) return edge(element);
};

/* Do something to an element while nobody sees it and nothing above the screen moves: now, or once it is further down. */
const later = (element, work) => {
  const sight = new IntersectionObserver(([{ isIntersecting, boundingClientRect }]) => {
    if (isIntersecting || boundingClientRect.top < 0) return;
    sight.disconnect();
    work();
  });
  sight.observe(element);
};

/* How wide its words make it, wherever that is up to them: at least, and at most; and how far their margin pushes it down. It stays
   so when they change or go. */
const keep = ({ plain, box }) => {
  const { style } = plain;
  const { minBlockSize } = box.style;
  box.style.minBlockSize = "999em"; // so high that nothing is centred beside something else
  style.marginBlockStart = "";
  plain.part = "measure";
  const { top } = rect(box);
  style.inlineSize = "min-content";
  style.setProperty("--_min", `${rect(plain).width}px`);
  style.inlineSize = "max-content";
  style.setProperty("--_max", `${rect(plain).width}px`);
  style.inlineSize = "";
  plain.part = "kept";
  style.marginBlockStart = "999px"; // more than any that it collapses with
  const { top: lower, height } = rect(box);
  style.marginBlockStart = height && `${top - lower + 999}px`; // no height: all of it is hidden
  box.style.minBlockSize = minBlockSize;
};

class Testimonial extends HTMLElement {
  static observedAttributes = ["src"];
  static tools = { ask, build, keep, later }; // for several.js, which comes with groups only

  connectedCallback() {
    if (this.box) return;
    const { readyState } = document;
    const group = this.parentElement?.closest("casestudies-quotes");
    // The group is measured first and calls its quotes. If its script never comes, they go alone.
    const first = readyState == "loading" ? "DOMContentLoaded" : group && !group.box && readyState != "complete" && "load";
    if (first) return addEventListener(first, () => this.connectedCallback());
    const before = seen(this);
    this.grouped = group?.box; // then the group has one size for all
    const { font, fontSize } = getComputedStyle(this);
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    this.box = build(["span", { part: "box" }]);
    this.plain = build(["span", {}, ["slot"]]);
    this.plain.style.font = font;
    this.box.style.setProperty("--_em", fontSize);
    root.append(this.plain, this.box);
    this.begin(before);
  }

  /* The host asks for another one, as React and Vue do: by the address. */
  attributeChangedCallback() {
    if (this.box) this.refresh(true);
  }

  /* Fill exactly the room that was taken until now: type and air, from generous (1) to plain (0), then empty space. Once the
     box is empty, it goes away when nobody sees it. */
  settle(before, height) {
    const { box } = this;
    const empty = !box.firstChild;
    if (before == null) return this.free();
    const fits = (room, font = "") => {
      box.style.setProperty("--_room", room);
      box.style.setProperty("--_font", font);
      this.relaid?.();
      return edge(this) <= before;
    };
    // Where margins and type of the page or the browser make a plain figure very tall, the words may be larger than usual.
    if (!empty && !this.grouped) {
      const most = fits(1) && before - edge(this) > 48 ? 2 : 1;
      if (!fits(most)) {
        let room = 0;
        for (let step = most / 2; step > 0.02; step /= 2) if (fits(room + step)) room += step;
        // Our letters may be wider than the page's: where even plain ones wrap into a line more, the page's own are used.
        fits(room) || fits(0, this.plain.style.font) || fits(0);
      }
    }
    const { height: own, top } = rect(box);
    const needed = empty ? height : own + Math.max(before - edge(this), 0);
    const taken = this.beside ? needed : Math.max(own, innerHeight - top); // below the screen nobody sees anything move
    this.hold(Math.min(needed, taken));
  }

  /* Keep what follows where it was until nobody sees it move, or the page is resized. */
  hold(height) {
    const { box } = this;
    box.style.minBlockSize = `${height}px`;
    const width = this.offsetWidth; // with that height: a scroll bar may have come or gone
    const release = () => {
      box.style.minBlockSize = "";
      this.free();
      size.disconnect();
    };
    const size = new ResizeObserver(() => this.offsetWidth != width && release());
    size.observe(this);
    later(this, release);
  }

  /* It takes what its words need, or nothing. */
  free() {
    this.hidden = !this.box.firstChild;
    this.freed();
  }

  /* Change the box without moving what follows. */
  change(work) {
    const before = seen(this);
    const { height } = rect(this.box);
    work();
    this.settle(before, height);
  }
}

class Quote extends Testimonial {
  begin(before) {
    this.box.part = "box look";
    this.show();
    if (this.grouped) return;
    this.settle(before);
    this.refresh();
  }

  async refresh(other) {
    const address = this.getAttribute("src");
    const { state, version, figure } = await ask(address);
    const published = state == "published";
    const changed = published ? version != this.getAttribute("version") : state;
    if (address == this.getAttribute("src") && (changed || other)) this.replace(published && figure);
  }

  /* Give the figure our look; the plain one is then only measured. Where there is none, what the host wrote is seen. */
  show() {
    const figure = this.querySelector("figure");
    this.box.replaceChildren(...(figure ? [figure.cloneNode(true)] : []));
    if (!this.plain.part.contains("kept")) this.freed();
  }

  freed() {
    this.plain.style.marginBlockStart = "";
    this.plain.part = this.box.firstChild ? "measure" : "";
  }

  /* Put other words in the place of these, here and in the host's HTML; or none. */
  replace(figure) {
    if (this.box.firstChild) keep(this);
    this.change(() => {
      this.replaceChildren(...(Array.isArray(figure) ? [build(figure)] : []));
      this.show();
    });
    this.gone = !this.firstChild;
    this.dispatchEvent(new Event(this.gone ? "casestudies-gone" : "casestudies-revised", { bubbles: true }));
  }
}

// Twice on one page, or beside a later release: the first one stays.
if (!customElements.get("casestudies-quote")) customElements.define("casestudies-quote", Quote);

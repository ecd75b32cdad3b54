/* Small forms: a badge with a number, a row of faces, a card in the corner, which fetch what they show at each view; and a sentence in
 * running text, whose words stand in the host's own HTML and go when the publisher says so. No markup is made from text, nothing is counted, nothing moves by itself.
 */
import styles from "./voices.css";

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

const ask = async (address) => {
  try {
    const answer = await fetch(address, { cache: "no-cache", credentials: "omit" });
    return answer.status == 404 || answer.status == 410 ? { state: "gone" } : Object(await answer.json());
  } catch {
    return {};
  }
};

/* An element with its part, addresses that lead to the web alone, and what is in it. */
const make = (tag, part, given, ...children) => {
  const node = document.createElement(tag);
  if (part) node.setAttribute("part", part);
  for (const [name, value] of Object.entries(given))
    if (value && (!/^(href|src)$/.test(name) || /^https?:/.test(value))) node.setAttribute(name, value);
  node.append(...children);
  return node;
};

/* Of the publisher's [tag, attributes, ...children]: the parts of a name, and the text of a node. */
const parts = (node, name) =>
  Array.isArray(node)
    ? [...(node[1]?.part == name ? [node] : []), ...node.slice(2).flatMap((child) => parts(child, name))]
    : [];
const text = (node) => (Array.isArray(node) ? node.slice(2).map(text).join("") : node);
const line = (figure, name) => parts(figure, name).map(text).join(" ");

const quoted = (figure) => {
  const [[, { cite, lang, dir }]] = parts(figure, "quote");
  const credit = make("a", "credit", { href: cite }, line(figure, "person"));
  const notes = parts(figure, "note").map((note) => make("small", "note", {}, " ", text(note)));
  return [make("q", "words", { cite, lang, dir }, line(figure, "words")), credit, notes];
};

const FORMS = {
  badge: ({ page, voices }) => [make("a", "badge", { href: page }, voices)],

  faces({ page, voices, faces }) {
    const face = ([name, initials, src]) =>
      src ? make("img", "face", { src, alt: name, width: 40, height: 40 }) : make("span", "face", { title: name }, initials);
    const row = make("span", "row", {}, ...Object(faces).map(face));
    return [make("a", "faces", { href: page }, row, make("span", "count", {}, voices))];
  },

  inline({ figure }) {
    const [words, credit, notes] = quoted(figure);
    return [words, " (", credit, ")", ...notes];
  },

  floating({ figure }, host) {
    const close = make("button", "close", { type: "button", "aria-label": host.getAttribute("close") || "Close" }, "×");
    close.onclick = () => host.close();
    const [words, credit, notes] = quoted(figure);
    return [make("aside", "card", { "aria-label": credit.textContent }, close, words, credit, ...notes)];
  },
};

/* What a sentence stands in. */
const paragraph = (node) => {
  do node = node.parentElement ?? node.getRootNode().host;
  while (/^(inline|contents)/.test(getComputedStyle(node).display));
  return node;
};

/* Do something to a sentence without moving what stands below its paragraph: it keeps its lines, empty ones if need be, until nobody
 * sees it move or the page is resized. */
const hold = (host, work) => {
  const block = paragraph(host);
  const rect = () => block.getBoundingClientRect();
  const { bottom, height, width } = rect();
  work();
  let less = height - rect().height;
  if (less <= 0 || bottom < 0 || bottom - less > innerHeight) return;
  const room = make("span", "room", {});
  host.shadowRoot.append(room);
  let taken = 0; // beyond the line it stands in, whose height nobody tells
  for (let turn = 0; turn < 5 && less > 0; turn++) {
    room.style.blockSize = `${(taken += less)}px`;
    less = height - rect().height;
  }
  const release = () => {
    room.remove();
    sight.disconnect();
    size.disconnect();
  };
  const sight = new IntersectionObserver(([{ isIntersecting, boundingClientRect }]) => {
    if (!isIntersecting && boundingClientRect.top > 0) release();
  });
  const size = new ResizeObserver(() => rect().width != width && release());
  sight.observe(block);
  size.observe(block);
};

class Voices extends HTMLElement {
  static observedAttributes = ["src"];

  connectedCallback() {
    if (this.box) return;
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    this.box = make("span", "box", {}, document.createElement("slot"));
    root.append(this.box);
    this.refresh();
  }

  attributeChangedCallback() {
    if (this.box) this.refresh();
  }

  /* Whether a card was closed: that it was, and nothing else, is kept in this browser, by the page's own address. */
  get key() {
    return `casestudies-closed-${this.getAttribute("src")}`;
  }

  close() {
    this.hidden = true;
    try {
      localStorage.setItem(this.key, "1");
    } catch {
      // not allowed to keep anything: closed for this page
    }
  }

  get closed() {
    try {
      return this.getAttribute("form") == "floating" && localStorage.getItem(this.key) == "1";
    } catch {
      return false;
    }
  }

  async refresh() {
    const address = this.getAttribute("src");
    const shape = FORMS[this.getAttribute("form")];
    if (!shape || this.closed) return;
    const told = await ask(address);
    if (address != this.getAttribute("src")) return;
    if (told.version && told.version == this.getAttribute("version")) return; // the words that stand there hold
    const gone = told.state == "gone";
    const change = () => {
      if (gone) this.replaceChildren();
      if (gone || told.state == "published") this.box.replaceChildren(...(gone ? [] : shape(told, this)));
    };
    if (this.getAttribute("form") == "inline") hold(this, change);
    else change();
    if (gone) this.dispatchEvent(new Event("casestudies-gone", { bubbles: true }));
  }
}

if (!customElements.get("casestudies-voices")) customElements.define("casestudies-voices", Voices);

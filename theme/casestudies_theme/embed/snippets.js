/* What a host pastes, made from what the site serves of a testimonial anyway: the same text as `casestudies embed` prints.
 * `site` is what all of them share (site.json), `told` a testimonial's own file, or a selection's.
 */
const BLOCKS = /^(blockquote|details|figcaption|figure|p|small)$/;
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;", "{": "&#123;", "}": "&#125;" };
const WIDTH = 600;

const clean = (text) => String(text).replace(/[&<>"'{}]/g, (character) => ENTITIES[character]);
const attributes = (given) => Object.entries(given).map(([name, value]) => ` ${name}="${clean(value)}"`).join("");
const inline = (child) => (Array.isArray(child) ? html(child) : clean(child));

/* A node [tag, attributes, ...children] as HTML, each block on a line of its own. */
const html = ([tag, given, ...children], indent = 0) => {
  if (tag === "img") return `<img${attributes(given)} />`;
  const start = `<${tag}${attributes(given)}>`;
  if (!children.some((child) => Array.isArray(child) && BLOCKS.test(child[0])))
    return `${start}${children.map(inline).join("")}</${tag}>`;
  const pad = `\n${"  ".repeat(indent + 1)}`;
  const lines = children.map((child) => pad + (Array.isArray(child) ? html(child, indent + 1) : clean(child)));
  return `${start}${lines.join("")}\n${"  ".repeat(indent)}</${tag}>`;
};

const block = (...parts) => ["<div>", ...parts, "</div>\n"].join("\n");
const script = (part) =>
  `<script${attributes({ async: "async", type: "module", ...part, crossorigin: "anonymous" })}></script>`;

const element = (site, key, { version, figure }, indent = 0) => {
  const pad = "  ".repeat(indent);
  const start = `${pad}<casestudies-quote${attributes({ src: `${site.root}${key}.json`, version })}>`;
  return `${start}\n${pad}  ${html(figure, indent + 1)}\n${pad}</casestudies-quote>`;
};

/* One of several, in an element of its own: WordPress' classic editor puts paragraphs between them. */
const apart = (site, key, told, indent) => {
  const pad = "  ".repeat(indent);
  return `${pad}<div>\n${element(site, key, told, indent)}\n${pad}</div>`;
};

const bare = (site, name, kind, given = {}) => {
  const link = `<a${attributes({ href: `${site.root}${name}.html` })}>${clean(site.nameless)}</a>`;
  return `<casestudies-${kind}${attributes({ src: `${site.root}${name}.json`, ...given })}>${link}</casestudies-${kind}>`;
};

const frame = (site, name, title, height) => {
  const sandbox = "allow-popups allow-popups-to-escape-sandbox allow-same-origin";
  const given = { src: `${site.root}${name}.html`, title, width: "100%", height, loading: "lazy", sandbox, frameborder: "0" };
  return `<iframe${attributes(given)}></iframe>\n`;
};

/* The parts of a figure by name, and the text of one. */
const parts = (node, name) => {
  if (!Array.isArray(node)) return [];
  const inner = node.slice(2).flatMap((child) => parts(child, name));
  return node[1].part === name ? [node, ...inner] : inner;
};
const text = (node) => (Array.isArray(node) ? node.slice(2).map(text).join("") : node);
const literal = (said) => said.split(/\s+/).filter(Boolean).join(" ").replace(/[\\`*_{}[\]<>()#+\-.!|~&$^=:"']/g, "\\$&");

const markdown = (figure) => {
  const [words] = parts(figure, "words");
  const credit = parts(figure, "person").map((person) => `— ${text(person.findLast(Array.isArray))}`);
  const notes = parts(figure, "note").map(text);
  const [[, , summary]] = parts(figure, "check");
  const links = parts(figure, "source").map(([, , [, { href }, said]], at, { length }) => {
    const address = at < length - 1 ? href.replaceAll("(", "%28").replaceAll(")", "%29") : href;
    return `[${literal(said)}](${address})`;
  });
  return [...[text(words), ...credit, ...notes, text(summary)].map(literal), ...links].map((line) => `> ${line}`).join("\n>\n") + "\n";
};

const image = (site, key, { figure, picture }) => {
  const [[, { cite }]] = parts(figure, "quote");
  const shown = { src: `${site.root}${key}.png`, alt: site.nameless, width: WIDTH, height: picture, border: "0" };
  const picked = `<img${attributes({ ...shown, style: "height:auto;max-width:100%" })} />`;
  const words = `<a${attributes({ href: `${site.root}${key}.html` })}>${clean(site.words)}</a>`;
  return `<a${attributes({ href: cite })}>${picked}</a><br />\n${words}\n`;
};

/* The snippets of one testimonial, by form; without those that it cannot have. */
export const one = (site, key, told) => ({
  html: block(element(site, key, told), script(site.scripts.testimonials)),
  element: block(bare(site, key, "quote"), script(site.scripts.testimonials)),
  iframe: frame(site, key, site.nameless, told.height),
  oembed: `${site.root}${key}.html\n`,
  markdown: markdown(told.figure),
  ...(told.picture && { image: image(site, key, told) }),
});

/* The snippets of several; `quotes` are what is told of each, by key. */
export const several = (site, name, told, quotes, layout) => {
  const scripts = [script(site.scripts.testimonials), script(site.scripts.several)];
  const controls = layout === "carousel" ? site.controls : {};
  const given = { ...(name && { src: `${site.root}${name}.json` }), layout, label: told.title, ...controls };
  const made = (entries, indent) => entries.map(([key, quote]) => apart(site, key, quote, indent));
  let lines = made(quotes, 1);
  if (layout === "carousel") {
    const [first, ...rest] = [...quotes].sort(([, a], [, b]) => b.height - a.height);
    const folded = [`    <summary>${clean(told.more)}</summary>`, ...made(rest, 2)];
    lines = [...made([first], 1), ...(rest.length ? ["  <details>", ...folded, "  </details>"] : [])];
  }
  return {
    html: block([`<casestudies-quotes${attributes(given)}>`, ...lines, "</casestudies-quotes>"].join("\n"), ...scripts),
    element: block(bare(site, name, "quotes", { layout, ...controls }), ...scripts),
    iframe: frame(site, name, told.title, site.height),
    oembed: `${site.root}${name}.html\n`,
  };
};

/* A small form, of one testimonial or of several. */
export const small = (site, name, told, form) => {
  const given = { src: `${site.root}${name}.json`, form };
  if (form === "floating") given.close = site.close;
  if (form === "faces") given.style = "display:block;min-height:44px";
  let inner = form === "floating" ? "" : `<a${attributes({ href: told.page })}>${clean(told.voices)}</a>`;
  if (form === "inline") {
    given.version = told.version;
    inner = sentence(site, told.figure);
  }
  const start = `<casestudies-voices${attributes(given)}>${inner}</casestudies-voices>`;
  const made = script(site.scripts.voices);
  return form === "inline" ? `${start}${made}\n` : block(start, made);
};

const sentence = (site, figure) => {
  const [[, { cite, lang, dir }]] = parts(figure, "quote");
  const [words] = parts(figure, "words");
  const credit = parts(figure, "person").map((person) => text(person.findLast(Array.isArray)));
  const notes = parts(figure, "note").map((note) => ` <small>${clean(text(note))}</small>`);
  const said = `<span${attributes({ lang, dir })}>${clean(text(words))}</span>`;
  return `${said} (<a${attributes({ href: cite })}>${clean(credit[0] || site.publisher)}</a>)${notes.join("")}`;
};

/* Quotes that somebody picked, in their order: each asks for itself whether it still holds. */
export const picked = (site, quotes, layout) => {
  const more = { title: site.wall, more: site.more?.replace("%1", quotes.length - 1) };
  return several(site, "", more, quotes, layout).html;
};

/* What the site says at an address beside this one. */
export const ask = async (name, from = import.meta.url) => (await fetch(new URL(name, from))).json();

/* The HTML of the testimonial whose frame stands at an address. */
export const pasted = async (address) => {
  const key = /([^/]+)\.html$/.exec(address)[1];
  return one(await ask("site.json"), key, await ask(`${key}.json`)).html;
};

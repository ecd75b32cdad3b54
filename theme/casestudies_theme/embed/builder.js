/* The embed builder: asks what is told of what is chosen, shows its snippets, copies them. */
import { ask, one, several } from "./snippets.js";

const form = document.querySelector("[data-cs-embed]");
const { what, form: shape, layout, theme, code, copy } = form.elements;
const preview = form.querySelector("[data-cs-preview]");
const folder = new URL(form.dataset.csEmbed, location.href);
const label = copy.textContent;

const element = (name, attributes) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  return made;
};

/* What the host's visitors will see, from this site's own files, so that it can be tried before they are published. */
const shown = (name, group) => {
  const chosen = theme.value === "auto" ? "" : theme.value;
  const address = (ending) => new URL(name + ending, folder).href;
  if (shape.value === "image") return element("img", { src: address(".png"), alt: "", width: "600" });
  if (shape.value === "iframe" || shape.value === "oembed" || shape.value === "markdown")
    return element("iframe", { src: address(".html") + (chosen && `#${chosen}`), title: what.value, height: "400" });
  if (!group) return element("casestudies-quote", { src: address(".json"), theme: chosen });
  const { previous, next, place } = form.dataset;
  const said = { label: what.value, layout: layout.value, previous, next, place };
  return element("casestudies-quotes", { src: address(".json"), theme: chosen, ...said });
};

const themed = (text) => {
  if (theme.value === "auto") return text;
  return text
    .replace(/^<casestudies-quotes?/m, `$& theme="${theme.value}"`)
    .replace(/^(<iframe src="[^"#]+)/, `$1#${theme.value}`);
};

const snippetsOf = async (name, group) => {
  const [site, told] = await Promise.all([ask("site.json"), ask(`${name}.json`)]);
  if (!group) return one(site, name, told);
  const quotes = await Promise.all(Object.keys(told.quotes).map(async (key) => [key, await ask(`${key}.json`)]));
  return several(site, name, told, quotes, layout.value);
};

const show = async () => {
  const turn = (show.turn = {});
  const option = what.selectedOptions[0];
  const group = "several" in option.dataset;
  const snippets = await snippetsOf(option.value, group);
  if (turn !== show.turn) return; // something else was chosen meanwhile
  for (const offered of shape.options) offered.hidden = !(offered.value in snippets);
  if (shape.selectedOptions[0].hidden) shape.value = "html";
  layout.disabled = !group;
  code.value = themed(snippets[shape.value]);
  preview.replaceChildren(shown(option.value, group));
  copy.textContent = label;
};

copy.addEventListener("click", async () => {
  code.select();
  await navigator.clipboard.writeText(code.value);
  copy.textContent = copy.dataset.csCopied;
});
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
const asked = decodeURIComponent(location.hash.slice(1));
for (const option of what.options) if (option.dataset.ref === asked) option.selected = true;
form.hidden = false;
document.querySelector("[data-cs-plain]").hidden = true;
show();

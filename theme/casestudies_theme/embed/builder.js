/* The embed builder: asks what is told of what is chosen, shows its snippets, copies them. */
import { ask, one, picked, several, small } from "./snippets.js";

const form = document.querySelector("[data-cs-embed]");
const { what, form: shape, layout, theme, size, radius, type, paper, ink, code, copy } = form.elements;
const preview = form.querySelector("[data-cs-preview]");
const folder = new URL(form.dataset.csEmbed, location.href);
const label = copy.textContent;
const picker = form.querySelector("[data-cs-pick]");
const when = form.querySelector("[data-cs-when]");
const SMALL = /^(badge|faces|inline|floating)$/;
const chosen = []; // keys of what was picked, in the order in which it was

/* What differs from how a testimonial looks anyway, as styles of its element. */
const own = () => {
  const serif = type.value && "--casestudies-serif:ui-sans-serif,system-ui,sans-serif";
  const changed = (input, name, unit = "") => input.value !== input.defaultValue && `--casestudies-${name}:${input.value}${unit}`;
  const parts = [changed(size, "size", "px"), changed(radius, "radius", "px"), serif];
  return [...parts, changed(paper, "paper"), changed(ink, "ink")].filter(Boolean).join(";");
};
const styled = (text) => {
  const styles = own();
  if (!styles) return text;
  return text.replace(/^<casestudies-(?:quotes?|voices)[^>]*/m, (tag) =>
    tag.includes(' style="') ? tag.replace(' style="', ` style="${styles};`) : `${tag} style="${styles}"`,
  );
};

const element = (name, attributes) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  return made;
};

/* Where the site will stand, and where it is looked at: pictures and links in the preview lead here before they are published. */
const { root } = await ask("site.json");
const [there, here] = [root, folder].map((address) => new URL("../../", address).href);
const moved = (address) => address.replaceAll(there, here);
const fetched = window.fetch;
if (there !== here)
  window.fetch = async (address, given) => {
    const answer = await fetched(address, given);
    return given?.credentials === "omit" ? new Response(moved(await answer.text()), answer) : answer; // asked by a testimonial
  };

/* The same in the frame of a testimonial, once it is there. */
const settled = ({ target }) => {
  for (const picture of target.contentDocument?.images ?? []) if (picture.src.startsWith(there)) picture.src = moved(picture.src);
};

/* What the host's visitors will see, from this site's own files, so that it can be tried before they are published. */
const shown = (name, group) => {
  const chosenTheme = theme.value === "auto" ? "" : theme.value;
  const address = (ending) => new URL(name + ending, folder).href;
  if (SMALL.test(shape.value)) return element("casestudies-voices", { src: address(".json"), form: shape.value, theme: chosenTheme, style: own() });
  if (shape.value === "image") return element("img", { src: address(".png"), alt: "", width: "600" });
  if (shape.value === "iframe" || shape.value === "oembed" || shape.value === "markdown") {
    const frame = element("iframe", { src: address(".html") + (chosenTheme && `#${chosenTheme}`), title: what.value, height: "400" });
    frame.addEventListener("load", settled);
    return frame;
  }
  if (!group) return element("casestudies-quote", { src: address(".json"), theme: chosenTheme, style: own() });
  const { previous, next, place } = form.dataset;
  const said = { label: what.value, layout: layout.value, previous, next, place };
  return element("casestudies-quotes", { src: address(".json"), theme: chosenTheme, style: own(), ...said });
};

const themed = (text) => {
  if (theme.value === "auto") return text;
  return text
    .replace(/^<casestudies-(?:quotes?|voices)/m, `$& theme="${theme.value}"`)
    .replace(/^(<iframe src="[^"#]+)/, `$1#${theme.value}`);
};

const tellEach = (keys) => Promise.all(keys.map(async (key) => [key, await ask(`${key}.json`)]));

const snippetsOf = async (name, group) => {
  const site = await ask("site.json");
  if (!name) {
    const quotes = await tellEach(chosen);
    return { html: quotes.length ? picked(site, quotes, layout.value) : "" };
  }
  const told = await ask(`${name}.json`);
  const little = (forms) => Object.fromEntries(forms.map((form) => [form, small(site, name, told, form)]));
  if (!group) return { ...one(site, name, told), ...little(["inline", "floating"]) };
  const quotes = await tellEach(Object.keys(told.quotes));
  return { ...several(site, name, told, quotes, layout.value), ...little(["badge", "faces"]) };
};

/* What was picked, as visitors will see it. */
const shownPicked = () => {
  const { previous, next, place } = form.dataset;
  const group = element("casestudies-quotes", { layout: layout.value, style: own(), previous, next, place });
  for (const key of chosen) group.append(element("casestudies-quote", { src: new URL(`${key}.json`, folder).href }));
  return group;
};

const FATES = { html: "words", inline: "words", image: "image", markdown: "stays" };

const show = async () => {
  const turn = (show.turn = {});
  const option = what.selectedOptions[0];
  const hand = "picked" in option.dataset;
  const group = hand || "several" in option.dataset;
  picker.hidden = !hand;
  const snippets = await snippetsOf(option.value, group);
  if (turn !== show.turn) return; // something else was chosen meanwhile
  for (const offered of shape.options) offered.hidden = !(offered.value in snippets);
  if (shape.selectedOptions[0].hidden) shape.value = "html";
  layout.disabled = !group || SMALL.test(shape.value);
  code.value = styled(themed(snippets[shape.value]));
  when.textContent = when.dataset[FATES[shape.value] || "fetched"];
  preview.dataset.csTheme = theme.value;
  preview.style.background = paper.value !== paper.defaultValue ? paper.value : "";
  preview.replaceChildren(hand ? shownPicked() : shown(option.value, group));
  copy.textContent = label;
};

picker.addEventListener("change", ({ target }) => {
  if (target.checked) chosen.push(target.value);
  else chosen.splice(chosen.indexOf(target.value), 1);
  for (const { value, nextElementSibling } of picker.querySelectorAll("input"))
    nextElementSibling.value = chosen.includes(value) ? `${chosen.indexOf(value) + 1}.` : "";
});
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

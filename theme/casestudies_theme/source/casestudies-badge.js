/* The panel opens below the line that opens it, never over the quote it explains, and is scrolled into view. CSS alone
   places it where no script runs; WebKit (2.50) measures an anchor as if the page were not scrolled. */
const opening = (event) => event.newState === "open" && event.target.classList.contains("cs-panel") && event.target;

const place = (event) => {
  const panel = opening(event);
  const badge = panel && document.querySelector(`[popovertarget="${CSS.escape(panel.id)}"]`);
  if (!badge) return;
  const { left, right, bottom } = badge.getBoundingClientRect();
  const start = getComputedStyle(badge).direction === "rtl" ? right - parseFloat(getComputedStyle(panel).width) : left;
  panel.style.setProperty("--cs-left", `${start + scrollX}px`);
  panel.style.setProperty("--cs-top", `${bottom + scrollY}px`);
  panel.dataset.csPlaced = "";
};

document.addEventListener("beforetoggle", place, true);
document.addEventListener("toggle", (event) => opening(event) && event.target.scrollIntoView({ block: "nearest" }), true);

/* A quote's snippet, or the address of a story or quote: copied instead of opened. On a phone an address goes to the system's own
   sheet. Without this, or without leave to copy, the link leads where it always leads. */
const snippet = async (link) => (await import(new URL("snippets.js", link.href))).pasted(link.href);
const copied = async (link) => {
  const { csLink, csCopy } = link.dataset;
  const address = { url: link.href, title: document.title };
  if (csLink && matchMedia("(pointer: coarse)").matches && navigator.canShare?.(address)) return navigator.share(address);
  await navigator.clipboard.writeText(csLink ? link.href : await snippet(link));
  link.firstChild.data = csLink || csCopy;
};

document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a[data-cs-copy], a[data-cs-link]");
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation(); // Material's instant navigation would follow the link as well.
  try {
    await copied(link);
  } catch (error) {
    if (error.name !== "AbortError") location.assign(link.href);
  }
});

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

/* A quote's snippet, copied. Without this, or without leave to copy, the link leads to the quote's own page. */
document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a[data-cs-copy]");
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  try {
    const { pasted } = await import(new URL("snippets.js", link.href));
    await navigator.clipboard.writeText(await pasted(link.href));
    link.firstChild.data = link.dataset.csCopy;
  } catch {
    location.assign(link.href);
  }
});

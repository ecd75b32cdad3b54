/* A quote's snippet, copied instead of opened. Without this, or without leave to copy, the link shows it as text. */
document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a[data-cs-copy]");
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(await (await fetch(link.href)).text());
    link.firstChild.data = link.dataset.csCopy;
  } catch {
    location.assign(link.href);
  }
});

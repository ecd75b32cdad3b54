"use strict";
/* The frame is as high as its page, and an answer is copied with a click. Without this the frame scrolls, and text can be marked. */
(() => {
  const frame = document.querySelector("iframe");
  const fit = () => {
    const inner = frame.contentDocument?.documentElement;
    if (inner) frame.style.blockSize = `${inner.scrollHeight}px`;
  };
  const ready = () => { fit(); new ResizeObserver(fit).observe(frame.contentDocument.body); };
  if (frame.contentDocument?.readyState === "complete" && frame.contentDocument.body?.childElementCount) ready();
  frame.addEventListener("load", ready);
  addEventListener("resize", () => { frame.style.blockSize = ""; fit(); });

  const marked = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return document.execCommand("copy");
  };
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copy);
      try { await navigator.clipboard.writeText(text.textContent); } catch { if (!marked(text)) return; }
      button.textContent = button.dataset.done;
    });
  }
})();

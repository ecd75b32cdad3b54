"use strict";
/* Keys, the line between a quote and its passage, and the recording. Without it everything is there, joined by links. */
(() => {
  const all = (selector, under = document) => [...under.querySelectorAll(selector)];
  const one = (attribute, id, tag = "") => all(`${tag}[${attribute}]`).find((e) => e.getAttribute(attribute) === id);
  const quotes = all(".q");
  const wide = matchMedia("(min-width: 64rem)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const path = document.querySelector(".join path");
  let current = "";

  const bring = (element) => {
    if (!element) return;
    const column = element.closest("main > section");
    if (!wide.matches) return element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
    const { top } = element.getBoundingClientRect();
    const frame = column.getBoundingClientRect();
    column.scrollTop += top - frame.top - column.clientHeight / 3;
  };

  const inside = (y, column) => {
    const { top, bottom } = column.getBoundingClientRect();
    return Math.min(Math.max(y, top + 40), bottom - 8);
  };

  const join = () => {
    path.removeAttribute("d");
    const from = current && one("data-q", current, ".q");
    const to = current && one("data-p", current);
    if (!from || !to || !wide.matches) return;
    const story = from.closest("section").getBoundingClientRect();
    const heard = to.closest("section");
    const rects = [...from.getClientRects()];
    const y1 = inside(rects[0].bottom + 3, from.closest("section"));
    const x1 = Math.max(...rects.slice(0, 1).map((r) => r.right));
    const spot = to.nextElementSibling ? to.nextElementSibling.getClientRects()[0] : to.getBoundingClientRect();
    const y2 = inside(spot.top + spot.height / 2, heard);
    const x2 = heard.getBoundingClientRect().left + 20;
    const middle = story.right;
    path.setAttribute("d", `M ${x1} ${y1} L ${middle - 14} ${y1} C ${middle + 6} ${y1} ${middle - 8} ${y2} ${x2} ${y2}`);
  };

  const choose = (id, focus = true) => {
    all("[data-on]").forEach((e) => e.removeAttribute("data-on"));
    all(".q[aria-current]").forEach((e) => e.removeAttribute("aria-current"));
    all("[data-current]").forEach((e) => { e.removeAttribute("data-current"); if (!e.dataset.kept) e.open = false; });
    current = id;
    if (id) {
      const quote = one("data-q", id, ".q");
      const slip = one("data-q", id, ".slip");
      all("[data-of]").filter((e) => e.dataset.of.split(" ").includes(id)).forEach((e) => e.setAttribute("data-on", ""));
      quote.setAttribute("aria-current", "true");
      if (slip) { slip.dataset.kept = slip.open ? "1" : ""; slip.open = true; slip.setAttribute("data-current", ""); }
      if (focus) quote.focus({ preventScroll: true });
      bring(quote);
      if (wide.matches) { bring(one("data-p", id)); bring(slip); }
    }
    join();
  };

  const step = (by) => {
    if (!quotes.length) return;
    const at = quotes.findIndex((e) => e.dataset.q === current);
    choose(quotes[at < 0 ? (by > 0 ? 0 : quotes.length - 1) : (at + by + quotes.length) % quotes.length].dataset.q);
  };

  const recording = (name) => one("data-recording", name);
  const play = (control) => {
    const player = control && recording(control.dataset.play);
    if (!player) return false;
    if (!player.paused && player.dataset.at === control.dataset.at) { player.pause(); return true; }
    player.dataset.at = control.dataset.at;
    const start = () => { player.currentTime = Number(control.dataset.at); player.play().catch(() => {}); };
    if (player.readyState) start();
    else { player.addEventListener("loadedmetadata", start, { once: true }); player.load(); }
    return true;
  };

  all("button[data-play]").forEach((e) => { e.hidden = !recording(e.dataset.play); });
  all("time[data-play]").forEach((e) => { if (recording(e.dataset.play)) e.dataset.live = ""; });

  document.addEventListener("click", (event) => {
    const player = event.target.closest("button[data-play], time[data-live]");
    if (player) return play(player);
    const quote = event.target.closest(".q");
    if (quote && wide.matches) { event.preventDefault(); return choose(quote.dataset.q); }
    const said = event.target.closest("[data-of]");
    if (said && wide.matches && getSelection().isCollapsed) choose(said.dataset.of.split(" ")[0]);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, audio, video")) return;
    const key = event.key;
    if (key === "j" || key === "n") step(1);
    else if (key === "k") step(-1);
    else if (key === "Escape") choose("");
    else if (key === " " && current && !event.target.closest("button, summary")) {
      if (!play(one("data-q", current, ".slip").querySelector("button[data-play]"))) return;
    } else return;
    event.preventDefault();
  });

  all("main > section").forEach((e) => e.addEventListener("scroll", join, { passive: true }));
  addEventListener("resize", join);
  /* Paper shows every quote's edits. */
  addEventListener("beforeprint", () => all("details").forEach((e) => { e.dataset.was = e.open ? "1" : ""; e.open = true; }));
  addEventListener("afterprint", () => all("details").forEach((e) => { e.open = Boolean(e.dataset.was); }));
  const named = decodeURIComponent(location.hash).replace(/^#[qps]-/, "");
  if (named && one("data-q", named, ".q")) choose(named, false);
})();

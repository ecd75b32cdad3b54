/* What a page of the benchmark tells about itself: the words that are read on it, how far its own paragraphs moved after they were first
 * laid out, and what of ours is empty, too narrow or too wide. A page that only holds a frame passes the frame's answer on.
 */
(() => {
  const ours = (element) => element.localName.startsWith("casestudies-");
  const all = (selector, root = document) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll("*")].flatMap((e) => (e.shadowRoot && !ours(e) ? all(selector, e.shadowRoot) : [])),
  ];
  const first = new Map();
  let moved = {};
  let shift = PerformanceObserver.supportedEntryTypes.includes("layout-shift") ? 0 : null;
  if (shift != null)
    new PerformanceObserver((list) => list.getEntries().forEach((e) => e.hadRecentInput || (shift += e.value))).observe({
      type: "layout-shift",
      buffered: true,
    });
  const styled = () => [...document.querySelectorAll("link[rel=stylesheet]")].every((link) => link.sheet);
  const watch = () => {
    requestAnimationFrame(watch);
    if (document.readyState == "loading" || !styled() || !all("casestudies-quote")[0]) return;
    for (const mark of all("[data-mark]")) {
      const { left, top, width } = mark.getBoundingClientRect();
      if (!width) continue;
      const now = [left, top + scrollY, width];
      if (!first.has(mark)) first.set(mark, now);
      if (Math.min(now[1], first.get(mark)[1]) > innerHeight) continue; // nobody sees it
      const far = Math.max(...now.map((value, at) => Math.abs(value - first.get(mark)[at])));
      if (far >= 1) moved[mark.dataset.mark] = Math.max(moved[mark.dataset.mark] ?? 0, Math.round(far));
    }
  };
  watch();

  const rect = (element) => element.getBoundingClientRect();
  const inside = (quote) => {
    const box = quote.shadowRoot?.querySelector("[part~=box]");
    const card = box?.querySelector("[part=card]");
    if (!card || !rect(card).width) return null;
    const [words, credit] = ["quote", "credit"].map((part) => rect(card.querySelector(`[part=${part}]`)));
    const own = rect(card);
    return {
      hole: Math.max(rect(box).bottom - own.bottom, credit.top - words.bottom),
      width: own.width,
      over: Math.max(card.scrollWidth - card.clientWidth, own.right - rect(quote).right, rect(quote).left - own.left),
    };
  };
  const most = (numbers) => Math.max(0, ...numbers.map(Math.round));
  const tell = () => {
    const quotes = all("casestudies-quote");
    const cards = quotes.map(inside).filter(Boolean);
    const groups = all("casestudies-quotes, casestudies-quote, casestudies-voices").filter((e) => e.parentElement);
    return {
      words: WORDS,
      held: all("main")[0]?.textContent ?? "",
      ready: quotes.length > 0 && quotes.every((quote) => quote.shadowRoot?.querySelector("[part~=box]")),
      moved,
      shift,
      hole: most(cards.map(({ hole }) => hole)),
      narrow: Math.round(Math.min(...cards.map(({ width }) => width))),
      over: most([
        ...cards.map(({ over }) => over),
        ...groups.filter((e) => !e.closest("casestudies-quotes casestudies-quote")).map((e) => rect(e).right - innerWidth),
      ]),
      kept: most(quotes.filter((quote) => quote.gone).map((quote) => rect(quote).height)),
    };
  };
  addEventListener("message", ({ data, source }) => {
    if (data == "tell") source.postMessage({ told: tell() }, "*");
  });
  const ask = (frame) =>
    new Promise((done) => {
      const answered = ({ data }) => data.told && (removeEventListener("message", answered), done(data.told));
      addEventListener("message", answered);
      frame.contentWindow.postMessage("tell", "*");
    });
  window.hostPage = () => {
    const frame = document.querySelector("iframe[sandbox=allow-scripts]");
    return frame ? ask(frame) : tell();
  };
})();

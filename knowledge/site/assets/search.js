// The search, over the index that search-index.js holds. It weighs as the
// command line does (knowledge/search): a word that is only begun counts half.
"use strict";
(() => {
  const base = document.currentScript.dataset.root;
  const input = document.getElementById("search");
  const panel = document.getElementById("results");
  const list = panel.querySelector("ol");
  const status = panel.querySelector("[role=status]");
  const most = 8;

  // The index is read when somebody first wants to search.
  let reading;
  const index = () => (reading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = base + "assets/search-index.js";
    script.onload = () => resolve(window.handbook);
    script.onerror = reject;
    document.head.append(script);
  }));

  const wordsOf = (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)
    .map((word) => (word.length > 3 && !word.endsWith("ss") ? word.replace(/s$/, "") : word));

  function weigh(words, word) {
    const weights = new Map();
    for (const known of Object.keys(words)) {
      if (known !== word && (word.length < 3 || !known.startsWith(word))) continue;
      for (const [page, weight] of words[known]) {
        const worth = known === word ? weight : weight >> 1;
        weights.set(page, Math.max(weights.get(page) ?? 0, worth));
      }
    }
    return weights;
  }

  function find({ pages, words }, query) {
    const scores = new Map();
    for (const word of wordsOf(query)) {
      for (const [page, weight] of weigh(words, word)) {
        scores.set(page, (scores.get(page) ?? 0) + weight);
      }
    }
    const hits = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return hits.filter(([, score]) => score >= hits[0][1] / 2).slice(0, most).map(([page]) => pages[page]);
  }

  function element(name, text, className = "") {
    const e = document.createElement(name);
    e.textContent = text;
    e.className = className;
    return e;
  }

  function row(hit) {
    const link = document.createElement("a");
    link.href = base + hit.path;
    link.append(element("span", hit.kind, "level " + hit.kind), element("strong", hit.title), element("small", hit.summary));
    const item = document.createElement("li");
    item.append(link);
    return item;
  }

  async function show() {
    const query = input.value;
    if (query.trim() === "") {
      panel.hidden = true;
      return;
    }
    const known = await index();
    if (query !== input.value) return; // typed on meanwhile
    const hits = find(known, query);
    list.replaceChildren(...hits.map(row));
    status.textContent = hits.length === 0 ? "Nothing found" : hits.length === 1 ? "1 page" : hits.length + " pages";
    panel.hidden = false;
  }

  const links = () => [...list.querySelectorAll("a")];

  // Up from the first result leads back to the input, down from the last stays.
  function move(step) {
    const at = links().indexOf(document.activeElement) + step;
    if (at < 0) input.focus();
    else links()[Math.min(at, links().length - 1)]?.focus();
  }

  function close() {
    panel.hidden = true;
    input.value = "";
    input.focus();
  }

  input.addEventListener("focus", index, { once: true });
  input.addEventListener("input", show);
  input.parentElement.addEventListener("keydown", (event) => {
    const act = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Escape: close,
      Enter: document.activeElement === input && !panel.hidden ? () => links()[0]?.click() : undefined,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  });
  document.addEventListener("click", (event) => {
    if (!input.parentElement.contains(event.target)) panel.hidden = true;
  });
})();

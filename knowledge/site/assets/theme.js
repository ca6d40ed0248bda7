// The theme: what the reader chose once, else what the system prefers. It runs
// before the page is drawn, so that nothing flashes.
"use strict";
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const stored = (value) => {
    try {
      if (value) localStorage.setItem("wakeful-theme", value);
      return localStorage.getItem("wakeful-theme");
    } catch {
      return value; // storage is off: the choice holds for this page
    }
  };
  const isDark = () => (root.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";
  const chosen = stored();
  if (chosen === "dark" || chosen === "light") root.dataset.theme = chosen;
  root.classList.add("scripted"); // shows what works with scripts only

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const show = () => button.setAttribute("aria-pressed", isDark());
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      stored(root.dataset.theme);
      show();
    });
    dark.addEventListener("change", show);
    show();
  });
})();

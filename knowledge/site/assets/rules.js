// The filter above the index's rules.
"use strict";
(() => {
  const filter = document.getElementById("filter");
  const words = document.getElementById("filter-words");
  const status = filter.querySelector("[role=status]");
  const groups = [...document.querySelectorAll(".group")];

  function apply() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const levels = [...filter.querySelectorAll("[name=level]:checked")].map((box) => box.value);
    let shown = 0;
    for (const group of groups) {
      let here = 0;
      for (const rule of group.querySelectorAll("li")) {
        const text = rule.textContent.toLowerCase();
        const fits = levels.includes(group.dataset.level) && wanted.every((word) => text.includes(word));
        rule.hidden = !fits;
        here += fits;
      }
      group.hidden = here === 0;
      shown += here;
    }
    status.textContent = shown === 1 ? "1 rule" : shown + " rules";
  }

  filter.addEventListener("input", apply);
  filter.hidden = false;
  apply(); // the browser may have kept what was typed before a reload
})();

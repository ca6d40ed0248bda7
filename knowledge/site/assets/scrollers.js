// Lets the keyboard reach code and tables that are too wide for their place,
// and only those, so that Tab does not stop at every example.
"use strict";
(() => {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const wide of document.querySelectorAll("pre, table")) observer.observe(wide);
})();

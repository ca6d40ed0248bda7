// Shows the current page's place in the table of contents, which scrolls by
// itself where it stands beside the text.
"use strict";
(() => {
  const contents = document.getElementById("contents");
  const current = contents.querySelector("[aria-current]");
  if (current) contents.scrollTop = current.offsetTop - contents.clientHeight / 2;
})();

// The script of our panels: shows what the extension sends, and tells it which
// links are followed.
const editor = acquireVsCodeApi();
const main = document.querySelector('main');

addEventListener('message', ({ data }) => {
  main.innerHTML = data.html;
  if (data.state) editor.setState(data.state);
  if (data.anchor === undefined) return;
  const target = data.anchor && document.getElementById(data.anchor);
  if (target) target.scrollIntoView();
  else scrollTo(0, 0);
  main.focus({ preventScroll: true }); // keys scroll the new page, and Tab begins at its top
});

main.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="page:"]');
  if (!link) return;
  event.preventDefault();
  event.stopPropagation(); // the editor would look for a program that opens `page:`
  editor.postMessage({ page: link.getAttribute('href').slice('page:'.length) });
});

editor.postMessage({ ready: true });

/* What every staff page adds to plain forms and links. All of it works without this file. */
document.addEventListener("htmx:responseError", () => {
  document.getElementById("page-error").hidden = false;
});
document.addEventListener("htmx:sendError", () => {
  document.getElementById("page-error").hidden = false;
});
document.addEventListener("selectionchange", () => {
  // Words that are marked in a comment go into the field that hides them.
  const field = document.querySelector("[data-takes-marked]");
  const marked = getSelection();
  const within = marked.anchorNode && marked.anchorNode.parentElement.closest("[data-may-be-marked]");
  const words = String(marked).replace(/\s+/g, " ").trim();
  if (field && within && words) field.value = words.slice(0, field.maxLength);
});
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful) document.getElementById("page-error").hidden = true;
});
document.addEventListener("htmx:beforeRequest", (event) => event.detail.target.setAttribute("aria-busy", "true"));
document.addEventListener("htmx:afterRequest", (event) => event.detail.target.removeAttribute("aria-busy"));
addEventListener("offline", () => showOffline(true));
addEventListener("online", () => showOffline(false));
document.addEventListener("submit", (event) => {
  // A form sent into nowhere takes its words with it: better it stays where it is.
  if (navigator.onLine) return;
  event.preventDefault();
  event.stopPropagation();
  showOffline(true);
}, true);
function showOffline(is) {
  const said = document.getElementById("page-offline");
  if (said) said.hidden = !is;
}

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

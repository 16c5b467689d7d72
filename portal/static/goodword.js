/* What every staff page adds to plain forms and links. All of it works without this file. */
document.addEventListener("htmx:responseError", () => {
  document.getElementById("page-error").hidden = false;
});
document.addEventListener("htmx:sendError", () => {
  document.getElementById("page-error").hidden = false;
});
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful) document.getElementById("page-error").hidden = true;
});

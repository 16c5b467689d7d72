/* The wall on a screen in the corridor: one letter at a time. Without this file they stand one below the other. */
const SECONDS_A_LETTER = 15;
const stillness = matchMedia("(prefers-reduced-motion: reduce)");
const main = document.getElementById("main");
const pause = document.getElementById("kiosk-pause");
let at = 0;

function letters() {
  return [...document.querySelectorAll(".kiosk-letter")];
}

function show() {
  const all = letters();
  at %= all.length;
  all.forEach((letter, place) => { letter.hidden = place !== at; });
}

async function fetchAgain() {
  // What somebody shared comes, what somebody took back goes. Signed out: the page says so by itself.
  const answer = await fetch(location.href, { headers: { "HX-Request": "true" }, redirect: "manual" });
  if (answer.type === "opaqueredirect") location.reload();
  if (!answer.ok) return;
  const part = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("kiosk-letters");
  if (part) document.getElementById("kiosk-letters").replaceWith(part);
}

async function next() {
  at += 1;
  main.classList.add("turned"); // from now on a letter fades in; the first one is simply there
  if (at >= letters().length) {
    await fetchAgain().catch(() => {}); // offline for a while: the letters that are here go on
    at = 0;
  }
  show();
}

function turn() {
  if (pause.getAttribute("aria-pressed") === "false" && !stillness.matches) next();
}

function obeyStillness() {
  pause.hidden = stillness.matches; // nothing turns by itself, so there is nothing to pause
}

pause.addEventListener("click", () => {
  pause.setAttribute("aria-pressed", String(pause.getAttribute("aria-pressed") === "false"));
});
document.getElementById("kiosk-next").addEventListener("click", next);
stillness.addEventListener("change", obeyStillness);
document.querySelector(".kiosk-controls").hidden = false;
main.classList.add("turning");
obeyStillness();
show();
setInterval(turn, SECONDS_A_LETTER * 1000);

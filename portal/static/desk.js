/* The desk by keyboard. Every key presses a control that stands on the page, and the page works without this file. */
(() => {
  if (window.deskHasKeys) return; // the back button brings the page, and this file with it, once more
  window.deskHasKeys = true;
  const OFF = "goodword-desk-keys-off";
  const QUIET_FOR = 60_000; // how often a steward who is at it says so
  const find = (selector) => document.querySelector(selector);
  let kept = Date.now();
  let busy = false; // a decision is on its way: the next key is for the next case
  let choosing = false; // Enter was pressed in the search: the first who is found is meant
  let chosen = ""; // by hand; it outlives an answer that comes late

  const typing = (it) => it.matches("input:not([type=radio]):not([type=checkbox]), textarea, select");
  const on = () => !localStorage.getItem(OFF);

  function press(control) {
    if (control.type === "radio") {
      control.checked = true;
      control.focus();
      control.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (control.matches("input, textarea")) {
      control.focus();
      control.select();
    } else {
      control.click();
    }
  }

  function named(event) {
    // A Greek keyboard has no T: where the key is no Latin letter, its place says which is meant.
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    return /^[^\x00-\x7f]$/.test(key) ? event.code.replace(/^Key/, "").toLowerCase() : key;
  }

  function inField(event) {
    const first = find("#found [type=radio]");
    if (event.key === "Escape") find("#case-title").focus();
    else if (event.target.id === "q" && event.key === "Enter") {
      event.preventDefault();
      choosing = true;
      htmx.trigger(event.target, "look");
    } else if (event.target.id === "q" && event.key === "ArrowDown" && first) {
      event.preventDefault();
      press(first);
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat || !find("#desk")) return;
    if (typing(event.target)) return inField(event);
    const key = named(event);
    if (!on() || busy || (key === "Enter" && event.target.closest("a, button, summary"))) return;
    const control = find(`[data-key~="${CSS.escape(key)}"]:not([hidden]):not(:disabled)`);
    if (!control) return;
    event.preventDefault();
    press(control);
  });

  document.addEventListener("change", (event) => {
    if (event.target.dataset.deliver) {
      chosen = event.target.value;
      label(event.target);
    }
    if (event.target.matches("[data-keys-on]")) {
      if (event.target.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, "1");
    }
  });

  function label(person) {
    const words = find("[data-chosen]");
    words.textContent = person ? person.dataset.deliver : words.dataset.chosen;
  }

  function foundCame() {
    const button = find("[data-needs-one]");
    if (!button) return;
    const meant = find(choosing ? "#found [type=radio]" : `#found [value="${CSS.escape(chosen)}"]`);
    button.hidden = !find("#decision [type=radio]");
    if (meant && (choosing || document.activeElement === document.body)) press(meant);
    else if (meant) meant.checked = true;
    label(find("#decision :checked"));
    choosing = false;
  }

  function say() {
    // What is put into a page is not read out; what changes in it is.
    for (const line of document.querySelectorAll("#desk [role=status]")) {
      const words = line.textContent;
      line.textContent = "";
      setTimeout(() => { line.textContent = words; }, 50);
    }
  }

  function count() {
    // The frame around the desk stays while cases come and go; so does the number in it, unless it is told.
    const badge = find(".site-nav [aria-current] .n");
    const waiting = Number(find("#desk").dataset.waiting);
    if (badge && waiting) badge.firstChild.nodeValue = waiting > 99 ? "99+" : waiting;
    else if (badge) badge.remove();
  }

  function caseCame() {
    const title = find("#case-title");
    document.title = document.title.replace(/^.*( · )/, `${title.textContent}$1`);
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: "nearest" });
    say();
    count();
    settle();
  }

  function settle() {
    kept = Date.now();
    chosen = "";
    const box = find("[data-keys-on]");
    box.checked = on();
    box.parentElement.hidden = false;
    foundCame();
  }

  document.addEventListener("htmx:beforeRequest", (event) => { busy ||= event.detail.target.id === "desk"; });
  document.addEventListener("htmx:afterRequest", (event) => { busy &&= event.detail.target.id !== "desk"; });
  document.addEventListener("htmx:beforeSwap", (event) => {
    // Whoever was signed out meanwhile is answered with another page: that is not put into this one.
    if (event.detail.target.id !== "desk" || !event.detail.shouldSwap) return;
    if (event.detail.serverResponse.includes('id="desk"')) return;
    event.detail.shouldSwap = false;
    location.reload();
  });
  document.addEventListener("htmx:load", (event) => {
    const came = event.detail.elt;
    if (came.id === "desk") caseCame();
    else if (came.id === "found") foundCame();
    else if (came.querySelector("#desk")) settle();
  });

  setInterval(() => {
    const left = find(".undo-left");
    if (!left) return;
    left.value -= 1;
    if (left.value > 0) return;
    if (left.closest("form").contains(document.activeElement)) find("#case-title").focus();
    left.closest("form").remove();
  }, 1000);

  for (const sign of ["keydown", "pointerdown", "scroll"]) {
    addEventListener(sign, () => {
      const form = find("#keep");
      if (!form || Date.now() - kept < QUIET_FOR) return;
      kept = Date.now();
      htmx.trigger(form, "keep");
    }, { passive: true });
  }

  settle();
})();

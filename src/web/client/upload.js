import { announce } from "./announce.js";

/**
 * Sends a file and shows how far it is; without this the browser sends it as it sends any form.
 * @param {HTMLFormElement} form
 */
export function sendWithProgress(form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.getAttribute("aria-busy") === "true") return;
    const { files } = /** @type {HTMLInputElement} */ (form.elements.namedItem("bestand"));
    const [file] = files ?? [];
    if (!file) return say(form, form.dataset.none ?? "");
    if (file.size > Number(form.dataset.most)) return say(form, form.dataset.tooLarge ?? "");
    send(form);
  });
}

/** @param {HTMLFormElement} form */
function send(form) {
  const request = new XMLHttpRequest();
  form.querySelector("progress")?.removeAttribute("hidden");
  const bar = form.querySelector("progress");
  let told = -1;
  form.setAttribute("aria-busy", "true");
  request.upload.addEventListener("progress", ({ loaded, total, lengthComputable }) => {
    if (!lengthComputable || !bar) return;
    const percent = Math.floor((100 * loaded) / total);
    bar.value = percent;
    const words = (form.dataset.sent ?? "").replace("0", String(percent));
    // Whoever hears it hears a few steps only.
    const step = Math.floor(percent / 25);
    show(form, words, step > told);
    told = step;
  });
  request.upload.addEventListener("load", () => {
    bar?.removeAttribute("value");
    show(form, form.dataset.reading ?? "", true);
  });
  request.addEventListener("load", () => {
    const isElsewhere = new URL(request.responseURL).pathname !== new URL(form.action).pathname;
    if (isElsewhere) return location.assign(request.responseURL);
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const main = page.querySelector("main");
    if (!main) return location.reload();
    document.title = page.title;
    document.querySelector("main")?.replaceWith(main);
    const fresh = main.querySelector("form[data-upload]");
    if (fresh instanceof HTMLFormElement) sendWithProgress(fresh);
    document.getElementById("fouten")?.focus();
  });
  request.addEventListener("error", () => {
    form.removeAttribute("aria-busy");
    say(form, form.dataset.failed ?? "");
  });
  request.open("POST", form.action);
  request.send(new FormData(form));
}

/**
 * @param {HTMLFormElement} form
 * @param {string} words
 * @param {boolean} aloud
 */
function show(form, words, aloud) {
  const place = form.querySelector("[data-progress]");
  const said = form.querySelector("[data-said]");
  if (place instanceof HTMLElement) place.hidden = false;
  if (said) said.textContent = words;
  if (aloud) announce(words);
}

/**
 * Something is wrong before or after the file was sent: no bar, only words.
 * @param {HTMLFormElement} form
 * @param {string} words
 */
function say(form, words) {
  show(form, words, true);
  form.querySelector("progress")?.setAttribute("hidden", "");
  form.querySelector("#bestand")?.setAttribute("aria-invalid", "true");
}

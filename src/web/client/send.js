import { announce, sayConnection } from "./announce.js";
import { showAnswer } from "./answer.js";
import { closeDialog, openDialog } from "./dialog.js";
import { refresh } from "./live.js";

/** Sends the forms of the page without loading it anew; where that fails, the browser does what it always does. */
export function sendWithoutLoading() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const { submitter } = event;
    if (form.dataset.busy !== undefined) return showBusy(form, event);
    if (form.dataset.ask === undefined) return;
    event.preventDefault();
    if (form.getAttribute("aria-busy") === "true") return;
    form.setAttribute("aria-busy", "true");
    void send(form, submitter).finally(() => form.removeAttribute("aria-busy"));
  });
  addEventListener("pageshow", (event) => {
    // A page that comes back from the browser's memory is not busy any more.
    if (event.persisted && document.querySelector("[data-busy][aria-busy]")) location.reload();
  });
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 */
async function send(form, submitter) {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) values.append(name, String(value));
  const isGet = form.method === "get";
  const address = isGet ? `${form.action}?${values}` : form.action;
  const headers = { "Leerlus-Fragment": "1" };
  const options = isGet ? { headers } : { method: "POST", headers, body: values };
  // Until there is an answer it may have been done: pressed again, it is the same request.
  form.dataset.unanswered = "";
  const response = await fetch(address, options).catch(() => undefined);
  const html = await response?.text().catch(() => undefined);
  if (!response || html === undefined) return sayConnection("failed");
  delete form.dataset.unanswered;
  sayConnection(undefined);
  const show = response.headers.get("Leerlus-Show");
  if (show === "dialog") {
    if (form.dataset.box !== undefined) clear(form);
    return openDialog(html);
  }
  if (show !== "answer" && show !== "page") return form.submit();
  closeDialog();
  // On a page that shows what was done, what was said before it is over.
  if (show === "page") document.getElementById("antwoord")?.replaceChildren();
  else showAnswer(html);
  if (response.ok && form.dataset.box !== undefined) clear(form);
  if (response.headers.get("Leerlus-Changed")) await refresh(true);
}

/**
 * The command box is empty again, and what it sends next is another request.
 * @param {HTMLFormElement} form
 */
function clear(form) {
  const line = form.querySelector("#regel");
  const key = form.querySelector("[name=key]");
  if (line instanceof HTMLInputElement) line.value = "";
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  const fresh = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (key instanceof HTMLInputElement) key.value = fresh;
}

/**
 * Moving the clock may take a while: the button says so, and cannot be pressed twice.
 * @param {HTMLFormElement} form
 * @param {Event} event
 */
function showBusy(form, event) {
  if (form.getAttribute("aria-busy") === "true") return event.preventDefault();
  const busy = form.dataset.busy ?? "";
  form.setAttribute("aria-busy", "true");
  announce(busy);
  const button = form.querySelector("button");
  // Only after the browser has taken the form's values.
  setTimeout(() => {
    if (!button) return;
    button.disabled = true;
    button.textContent = busy;
  });
}

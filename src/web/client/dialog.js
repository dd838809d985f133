import { elementFrom } from "./replace.js";

/** @type {HTMLDialogElement | undefined} */
let dialog;
/** The key of the button that opened it. */
let openedBy = "";

/**
 * Shows a form or a question over the page; a second one takes the place of the first.
 * @param {string} html
 */
export function openDialog(html) {
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.className = "ll-dialog";
    dialog.setAttribute("aria-labelledby", "formulier-titel");
    document.body.append(dialog);
  }
  const contents = elementFrom(html);
  if (contents) dialog.replaceChildren(contents);
  if (!dialog.open) {
    openedBy = document.activeElement?.getAttribute("data-key") ?? "";
    dialog.showModal();
  }
  const wrong = dialog.querySelector("#fouten");
  const first = dialog.querySelector("input:not([type=hidden]), select, textarea, button");
  const target = wrong ?? dialog.querySelector("[autofocus]") ?? first;
  if (target instanceof HTMLElement) target.focus();
}

/** The focus goes back to where it was, also when that was renewed in the meantime. */
export function closeDialog() {
  dialog?.close();
  dialog?.replaceChildren();
  if (openedBy === "" || document.activeElement !== document.body) return;
  const opener = [...document.querySelectorAll("[data-key]")].find(
    (button) => button.getAttribute("data-key") === openedBy,
  );
  if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link) return;
  if (link.hasAttribute("data-close") && dialog?.open) {
    event.preventDefault();
    closeDialog();
  }
  if (link.hasAttribute("data-dismiss")) {
    event.preventDefault();
    document.getElementById("antwoord")?.replaceChildren();
    document.getElementById("regel")?.focus();
  }
  const hash = link.getAttribute("href") ?? "";
  if (!hash.startsWith("#veld-")) return;
  event.preventDefault();
  const field = document.getElementById(hash.slice(1));
  const target = field?.matches("fieldset") ? field.querySelector("summary, input") : field;
  if (target instanceof HTMLElement) target.focus();
});

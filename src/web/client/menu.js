/**
 * Alt, Shift and O lead to the command box. With two modifiers no letter that somebody types or speaks does so by
 * accident; the code of the key is the same where Alt makes another letter of it.
 * @param {HTMLInputElement} line
 */
export function openByKeys(line) {
  document.addEventListener("keydown", (event) => {
    const { altKey, shiftKey, ctrlKey, metaKey, code } = event;
    if (!altKey || !shiftKey || ctrlKey || metaKey || code !== "KeyO") return;
    event.preventDefault();
    line.focus();
    line.select();
  });
}

/** What drops down over the page closes by Escape and by a press elsewhere. */
function close(/** @type {EventTarget | null} */ target) {
  for (const open of document.querySelectorAll("details[data-drop][open]")) {
    if (target instanceof Node && open.contains(target)) continue;
    const hadFocus = open.contains(document.activeElement);
    open.removeAttribute("open");
    if (hadFocus) open.querySelector("summary")?.focus();
  }
}

document.addEventListener("click", ({ target }) => close(target));
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") close(null);
});

/**
 * Puts a new element in place of an old one; what was open stays open, what had the focus has it.
 * @param {Element} before
 * @param {Element} after
 */
export function replace(before, after) {
  const focused = document.activeElement;
  const key = focused && before.contains(focused) ? focused.getAttribute("data-key") : null;
  const hadFocus = focused !== null && before.contains(focused);
  const open = [...before.querySelectorAll("details")].map((details) => details.open);
  [...after.querySelectorAll("details")].forEach((details, index) => {
    details.open = open[index] ?? details.open;
  });
  before.replaceWith(after);
  if (!hadFocus) return;
  const same = [...after.querySelectorAll("[data-key]")].find(
    (element) => element.getAttribute("data-key") === key,
  );
  const target = same ?? after;
  if (target === after) after.setAttribute("tabindex", "-1");
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/**
 * @param {string} html from our own server, where every text is escaped
 * @returns {Element | null}
 */
export function elementFrom(html) {
  return new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
}

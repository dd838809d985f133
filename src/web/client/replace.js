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
  const same = sameButton(after, key);
  const target = same ?? after;
  if (target === after) after.setAttribute("tabindex", "-1");
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/**
 * The button with the same key, else the only one that does the same with something else, as to go on does.
 * @param {Element} part
 * @param {string | null} key
 */
function sameButton(part, key) {
  const buttons = [...part.querySelectorAll("[data-key]")];
  const [command = ""] = (key ?? "").split(" ", 1);
  const alike = buttons.filter((button) => button.getAttribute("data-key")?.startsWith(`${command} `));
  const same = buttons.find((button) => button.getAttribute("data-key") === key);
  return same ?? (alike.length === 1 ? alike[0] : undefined);
}

/**
 * @param {string} html from our own server, where every text is escaped
 * @returns {Element | null}
 */
export function elementFrom(html) {
  return new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
}

/**
 * Parts of the page as the server sent them, without what differs each time.
 * @type {WeakMap<Element, string>}
 */
const sent = new WeakMap();

/** @param {Element} part */
const sentAs = (part) => part.outerHTML.replace(/ (?:value|data-now)="[\w-]*"/g, "");

/** Remembers the parts before anything on the page changes them. */
export function rememberParts() {
  for (const part of document.querySelectorAll("[data-refresh]")) sent.set(part, sentAs(part));
}

/**
 * What a page says, for those who cannot see it change.
 * @param {ParentNode} page
 */
const said = (page) =>
  [...page.querySelectorAll("[data-say]")].map((one) => one.getAttribute("data-say") ?? "");

/**
 * Puts the parts of a page that was fetched anew in place of those that changed.
 * @param {Document} page
 * @returns {string} in words what is there that was not
 */
export function renewParts(page) {
  const before = new Set(said(document));
  const news = said(page).filter((words) => !before.has(words));
  for (const part of page.querySelectorAll("[data-refresh]")) {
    const old = document.getElementById(part.id);
    const now = sentAs(part);
    if (!old || sent.get(old) === now) continue;
    replace(old, part);
    sent.set(part, now);
  }
  return news.join(" ");
}

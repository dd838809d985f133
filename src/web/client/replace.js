/**
 * Puts a new element in place of an old one; what was open stays open, what was filled in stays so, and what had the focus
 * has it.
 * @param {Element} before
 * @param {Element} after
 */
export function replace(before, after) {
  const focused = document.activeElement;
  const same = focused && before.contains(focused) ? sameElement(before, after, focused) : undefined;
  const opened = folds(before);
  for (const [about, details] of folds(after)) details.open = opened.get(about)?.open ?? details.open;
  keepFilled(before, after);
  const hadFocus = focused !== null && before.contains(focused);
  const caret = caretOf(focused);
  before.replaceWith(after);
  if (!hadFocus) return;
  const target = same ?? after;
  if (target === after) after.setAttribute("tabindex", "-1");
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  if (caret && target instanceof HTMLInputElement) target.setSelectionRange(...caret);
}

/**
 * Where somebody types in a field; undefined in what has no such place, as a box to tick.
 * @param {Element | null} field
 * @returns {[number, number] | undefined}
 */
function caretOf(field) {
  if (!(field instanceof HTMLInputElement)) return undefined;
  const { selectionStart, selectionEnd } = field;
  return selectionStart === null || selectionEnd === null ? undefined : [selectionStart, selectionEnd];
}

/**
 * What folds, by what it is about: the order may be another than it was.
 * @param {Element} part
 * @returns {Map<string, HTMLDetailsElement>}
 */
function folds(part) {
  const found = new Map();
  for (const details of part.querySelectorAll("details")) {
    const about = details.dataset.key ?? details.closest("[id]")?.id ?? "";
    let nth = 0;
    while (found.has(`${about} ${nth}`)) nth += 1;
    found.set(`${about} ${nth}`, details);
  }
  return found;
}

/**
 * What somebody ticked, typed or chose stays until it is sent.
 * @param {Element} before
 * @param {Element} after
 */
function keepFilled(before, after) {
  const fresh = fields(after);
  for (const [name, field] of fields(before)) {
    const same = fresh.get(name);
    if (field instanceof HTMLInputElement && same instanceof HTMLInputElement) same.checked = field.checked;
    if (same) same.value = field.value;
  }
}

/**
 * Fields that are seen, by their names; boxes to tick by what each ticks.
 * @param {Element} part
 * @returns {Map<string, HTMLInputElement | HTMLSelectElement>}
 */
function fields(part) {
  /** @type {NodeListOf<HTMLInputElement | HTMLSelectElement>} */
  const all = part.querySelectorAll("input:not([type=hidden]), select");
  return new Map([...all].map((field) => [nameOf(field), field]));
}

/** @param {HTMLInputElement | HTMLSelectElement} field */
const nameOf = ({ type, name, value }) => (type === "checkbox" ? `${name} ${value}` : name);

/**
 * What in the new element is what had the focus in the old one: a button, a field, a link or what folds.
 * @param {Element} before
 * @param {Element} after
 * @param {Element} focused
 * @returns {Element | undefined}
 */
function sameElement(before, after, focused) {
  const key = focused.getAttribute("data-key");
  if (key !== null) return sameButton(after, key);
  const [about] = [...folds(before)].find(([, details]) => details === focused.parentElement) ?? [];
  if (about !== undefined) return folds(after).get(about)?.querySelector("summary") ?? undefined;
  const [name] = [...fields(before)].find(([, field]) => field === focused) ?? [];
  if (name !== undefined) return fields(after).get(name);
  const href = focused.getAttribute("href");
  const linksIn = (/** @type {Element} */ part) =>
    [...part.querySelectorAll("a[href]")].filter((link) => link.getAttribute("href") === href);
  return linksIn(after)[linksIn(before).indexOf(focused)] ?? linksIn(after)[0];
}

/**
 * The button with the same key, else the only one that does the same with something else, as to go on does.
 * @param {Element} part
 * @param {string} key
 */
function sameButton(part, key) {
  const buttons = [...part.querySelectorAll("button[data-key]")];
  const [command = ""] = key.split(" ", 1);
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
const sentAs = (part) =>
  part.outerHTML.replace(/ (?:value|data-now)="[\w-]*"| (?:id|aria-describedby)="over-[\w-]*"/g, "");

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
    if (old) renewPart(old, part);
  }
  return news.join(" ");
}

/**
 * What came while somebody chose from a list in its older self, by that older self.
 * @type {WeakMap<Element, Element>}
 */
const held = new WeakMap();
/** A press that ends the choice is over by then. */
const PRESS_MS = 500;

/**
 * @param {Element} old
 * @param {Element} part
 */
function renewPart(old, part) {
  const now = sentAs(part);
  const { activeElement } = document;
  if (sent.get(old) === now) {
    held.delete(old);
    renewKeys(old, part);
  } else if (activeElement instanceof HTMLSelectElement && old.contains(activeElement)) {
    // A list that is open would close.
    if (!held.has(old)) activeElement.addEventListener("blur", () => renewLater(old), { once: true });
    held.set(old, part);
  } else {
    replace(old, part);
    sent.set(part, now);
  }
}

/** @param {Element} old */
function renewLater(old) {
  setTimeout(() => {
    const part = held.get(old);
    held.delete(old);
    if (part && old.isConnected) renewPart(old, part);
  }, PRESS_MS);
}

/**
 * A press on what stays as it is counts as another one than the last, unless nobody knows what became of that one.
 * @param {Element} old
 * @param {Element} part with the same fields
 */
function renewKeys(old, part) {
  const fields = part.querySelectorAll("input[type=hidden]");
  for (const [nth, field] of old.querySelectorAll("input[type=hidden]").entries()) {
    if (field.closest("form[data-unanswered]")) continue;
    const value = fields[nth]?.getAttribute("value");
    if (value) field.setAttribute("value", value);
  }
}

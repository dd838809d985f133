/** @type {HTMLElement | undefined} */
let region;

/**
 * Says something to people who use a screen reader, and shows nothing.
 * @param {string} text
 */
export function announce(text) {
  if (!region) {
    region = document.createElement("div");
    region.className = "ll-hidden";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  region.textContent = text;
}

/**
 * Says something where everybody sees it, for as long as it lasts.
 * @param {"lost" | "failed" | undefined} what undefined: all is well
 */
export function sayConnection(what) {
  const place = document.getElementById("verbinding");
  if (place) place.textContent = what ? (place.dataset[what] ?? "") : "";
}

// There from the start: what is said in a region that has only just been made is often not read out.
const region = document.createElement("div");
region.id = "gezegd";
region.className = "ll-hidden";
region.setAttribute("role", "status");
document.body.append(region);

/**
 * Says something to people who use a screen reader, and shows nothing.
 * @param {string} text
 */
export function announce(text) {
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

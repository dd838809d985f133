// Whoever reads, or has a page read out, may want it to stand still. It holds for all pages of this window.
const KEPT = "leerlus-stand-still";

/** Chosen on this page where the browser keeps nothing for us, and throws: it holds until the page is left. */
let chosen = false;

export const standsStill = () => {
  try {
    return chosen || sessionStorage.getItem(KEPT) !== null;
  } catch {
    return chosen;
  }
};

/** @param {boolean} still */
function keep(still) {
  chosen = false;
  try {
    if (still) sessionStorage.setItem(KEPT, "");
    else sessionStorage.removeItem(KEPT);
  } catch {
    chosen = still;
  }
}

/**
 * Shows the button of a page that renews itself, where there is one.
 * @param {() => void} changed what to do after each press
 */
export function offerStandingStill(changed) {
  const button = document.querySelector("[data-stand-still]");
  if (!(button instanceof HTMLButtonElement)) return;
  const show = () => button.setAttribute("aria-pressed", String(standsStill()));
  button.hidden = false;
  show();
  button.addEventListener("click", () => {
    keep(!standsStill());
    show();
    changed();
  });
}

// Whoever reads, or has a page read out, may want it to stand still. It holds for all pages of this window.
const KEPT = "leerlus-stand-still";

export const standsStill = () => sessionStorage.getItem(KEPT) !== null;

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
    if (standsStill()) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, "");
    show();
    changed();
  });
}

// The command box and its answers stay in sight at the bottom of a window. Who comes by with Tab must see where they are:
// what is in the window already, but behind the box, no browser scrolls for.
const ROOM = 16;

/** Where that begins which stays in sight: nothing ever stands lower and is seen. */
function topOfBox() {
  const stays = [document.querySelector(".ll-dock"), document.querySelector(".ll-dock > .ll-answers")].filter(
    (part) => part !== null && /sticky|fixed/.test(getComputedStyle(part).position),
  );
  const tops = stays.map((part) => part?.getBoundingClientRect()).filter((box) => box && box.height > 0);
  return Math.min(innerHeight, ...tops.map((box) => box?.top ?? innerHeight));
}

document.addEventListener("focusin", ({ target }) => {
  if (!(target instanceof Element) || target.closest(".ll-dock") || !target.matches(":focus-visible")) return;
  const { top, bottom } = target.getBoundingClientRect();
  const under = bottom + ROOM - topOfBox();
  // Of something that is higher than the window its beginning is what one wants to see.
  if (under > 0) scrollBy({ top: Math.min(under, Math.max(0, top - ROOM)), behavior: "instant" });
});

import { announce } from "./announce.js";
import { elementFrom } from "./replace.js";

/**
 * Shows an answer from its beginning. The focus goes to it when it was in the answer before, or nowhere; whoever types
 * goes on typing and hears what it comes down to.
 * @param {string} html
 */
export function showAnswer(html) {
  const region = document.getElementById("antwoord");
  const answer = elementFrom(html);
  if (!region || !answer) return;
  const { activeElement } = document;
  const isLost = activeElement === null || activeElement === document.body || region.contains(activeElement);
  region.replaceChildren(answer);
  if (isLost && answer instanceof HTMLElement) answer.focus({ preventScroll: true });
  else announce(gistOf(answer));
  bringToSight(answer);
}

/**
 * Where the answers stay at the bottom of the window the page stays where it is; else it goes to the answer.
 * @param {Element} answer
 */
export function bringToSight(answer) {
  const region = answer.closest(".ll-answers");
  const stays = [region, region?.parentElement].some(
    (part) => part && /sticky|fixed/.test(getComputedStyle(part).position),
  );
  if (stays) return region?.scrollTo({ top: 0, behavior: "instant" });
  // Whoever leads a meeting keeps what is discussed in sight.
  const block = document.querySelector("[data-meeting]") ? "nearest" : "start";
  answer.scrollIntoView({ block, behavior: "instant" });
}

/**
 * The title and the first sentence: the answer itself can be long.
 * @param {Element} answer
 */
export function gistOf(answer) {
  const title = answer.querySelector("h2")?.textContent?.trim() ?? "";
  const text = answer.querySelector(".ll-text, .ll-empty, .ll-notice")?.textContent?.trim() ?? "";
  const [sentence = ""] = /^.*?[.!?](?=\s|$)/s.exec(text) ?? [text];
  return [title.replace(/[.!?]?$/, "."), sentence].join(" ").trim();
}

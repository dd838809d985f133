import { announce } from "./announce.js";
import { fetchPage } from "./live.js";
import { renewParts } from "./replace.js";
import { listenTo } from "./stream.js";

/** Several things that happen at once are looked at once. */
const TOGETHER_MS = 150;

/**
 * Follows a meeting: whatever changes in it changes on the page.
 * @param {HTMLElement} meeting
 */
export function follow(meeting) {
  let isWaiting = false;
  // What the leader's own press changed stands there already when the page is looked at.
  let seen = discussed();
  const look = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(async () => {
      isWaiting = false;
      const page = await fetchPage();
      if (!page) return;
      const news = renewParts(page);
      if (discussed() !== seen) keepInSight();
      seen = discussed();
      if (news !== "") announce(news);
    }, TOGETHER_MS);
  };
  listenTo(`/live?overleg=${encodeURIComponent(meeting.dataset.meeting ?? "")}`, {
    // What came between the page and this moment, or while the line was down.
    ready: look,
    changed: look,
  });
  setInterval(countDown, 1000);
  countDown();
}

const now = () => document.getElementById("overleg-nu");

/** What is discussed, as it stands on the page; nothing yet in a meeting that runs is something else than no meeting. */
const discussed = () => `${now()?.className} ${document.getElementById("overleg-nu-punt")?.textContent}`;

/** Whoever leads sees what is discussed, wherever on the page they pressed; nobody is taken away from what they type. */
function keepInSight() {
  const part = now();
  const isTyping = document.activeElement?.matches("input, select, textarea") ?? false;
  if (!part?.querySelector("[role=group]") || isTyping) return;
  const { top } = part.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 3) part.scrollIntoView({ block: "start", behavior: "instant" });
}

/**
 * When what stands on the page was true: the clock of a meeting need not be that of the browser. The same moment sent
 * again goes on counting.
 * @type {Map<string, number>}
 */
const seenAt = new Map();

/** Shows how long is left for what is discussed; nobody reads it aloud. */
function countDown() {
  for (const timer of document.querySelectorAll("[data-until]")) {
    if (!(timer instanceof HTMLElement)) continue;
    const { until = "", now = "", left = "", over = "" } = timer.dataset;
    const key = `${until}/${now}`;
    const since = seenAt.get(key) ?? performance.now();
    seenAt.set(key, since);
    const seconds = Math.round((Number(until) - Number(now) - (performance.now() - since)) / 1000);
    const shown = `${Math.floor(Math.abs(seconds) / 60)}:${String(Math.abs(seconds) % 60).padStart(2, "0")}`;
    const words = (seconds < 0 ? over : left).replace("{}", shown);
    if (timer.textContent !== words) timer.textContent = words;
    timer.classList.toggle("ll-timer--over", seconds < 0);
  }
}

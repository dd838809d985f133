// Everything on the pages works without this; with it nothing needs to load anew.
import { bringToSight } from "./answer.js";
import { completeIn } from "./completion.js";
import { listen } from "./live.js";
import { follow } from "./meeting.js";
import { openByKeys } from "./menu.js";
import { rememberParts } from "./replace.js";
import { sendWithoutLoading } from "./send.js";
import "./uncover.js";
import { sendWithProgress } from "./upload.js";

rememberParts();
sendWithoutLoading();

const meeting = document.querySelector("[data-meeting]");
if (meeting instanceof HTMLElement) follow(meeting);

const upload = document.querySelector("form[data-upload]");
if (upload instanceof HTMLFormElement) sendWithProgress(upload);

const demo = document.querySelector("[data-close-on-phone]");
if (demo instanceof HTMLDetailsElement && innerWidth < 600) {
  demo.open = false;
  demo.removeAttribute("data-close-on-phone");
}

const line = document.querySelector("input[data-combo]");
if (line instanceof HTMLInputElement) {
  completeIn(line);
  openByKeys(line);
}

const posts = document.querySelector("[data-live]");
if (posts instanceof HTMLElement) {
  // The newest is what people come for, unless they came for an answer or a place on the page.
  const isRoom = document.querySelector(".ll-home") === null;
  const newest = [...posts.querySelectorAll(":scope > article")].at(-1);
  if (isRoom && location.hash === "" && posts.offsetHeight > innerHeight / 2) {
    newest?.scrollIntoView({ block: "end", behavior: "instant" });
  }
  listen(posts);
}
const answer = location.hash === "#antwoord" ? document.querySelector("#antwoord > *") : null;
if (answer instanceof HTMLElement) {
  answer.focus({ preventScroll: true });
  bringToSight(answer);
}
// An answer in a thread that is closed.
const linked = location.hash.startsWith("#post-") ? document.getElementById(location.hash.slice(1)) : null;
const thread = linked?.closest("details");
if (thread && !thread.open) {
  thread.open = true;
  linked?.scrollIntoView({ behavior: "instant" });
}
document.getElementById("fouten")?.focus();

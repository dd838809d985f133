// Signs somebody in with what Teams knows of them, and opens the browser room in the same frame.
// The library makes itself known as a global.
const { microsoftTeams } = /** @type {{ microsoftTeams: typeof import("@microsoft/teams-js") }} */ (
  /** @type {unknown} */ (globalThis)
);
const PATIENCE_MS = 10_000;

/** @param {string} name */
function show(name) {
  for (const part of document.querySelectorAll("[data-show]")) {
    if (part instanceof HTMLElement) part.hidden = part.dataset.show !== name;
  }
}

/**
 * What came in time; undefined when nothing did.
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T | undefined>}
 */
const inTime = (work) =>
  Promise.race([
    work.catch(() => undefined),
    new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS)),
  ]);

async function open() {
  show("opening");
  const started = await inTime(microsoftTeams.app.initialize().then(() => true));
  if (!started) return show("outside");
  const token = await inTime(microsoftTeams.authentication.getAuthToken());
  if (!token) return failed("refused");
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify({ token, conversation: await conversation() });
  const answer = await fetch("/teams/tab/session", { method: "POST", headers, body }).catch(() => undefined);
  if (!answer?.ok) {
    const { why } = await (answer?.json() ?? Promise.reject()).catch(() => ({ why: "failed" }));
    return failed(why);
  }
  // A browser may keep no cookies of a page in a frame, and says nothing of it.
  const kept = await fetch("/teams/tab/session").catch(() => undefined);
  if (!kept?.ok) return failed("noCookies");
  const { open: path } = await answer.json().catch(() => ({}));
  microsoftTeams.app.notifySuccess();
  location.replace(typeof path === "string" && /^\/(?![/\\])/.test(path) ? path : "/");
}

/** The chat or channel of the meeting in which the page is shown; undefined anywhere else. */
async function conversation() {
  if (!new URLSearchParams(location.search).has("overleg")) return undefined;
  const context = await inTime(microsoftTeams.app.getContext());
  return context?.chat?.id ?? context?.channel?.id;
}

/** @param {string} why */
function failed(why) {
  show(why);
  microsoftTeams.app.notifyAppLoaded();
}

void open();

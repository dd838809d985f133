import { announce, sayConnection } from "./announce.js";
import { elementFrom, replace } from "./replace.js";

const FIRST_RETRY_MS = 3_000;
const LAST_RETRY_MS = 60_000;

/**
 * Keeps the posts of a room up to date for as long as the page is open.
 * @param {HTMLElement} posts
 */
export function listen(posts) {
  const room = encodeURIComponent(posts.dataset.live ?? "");
  // A page of what waits draws its lists anew: a message can ask what another one asked.
  const isOfLists = posts.dataset.liveLists !== undefined;
  let retryMs = FIRST_RETRY_MS;
  const connect = () => {
    const source = new EventSource(`/live?room=${room}`);
    source.addEventListener("ready", () => {
      retryMs = FIRST_RETRY_MS;
      sayConnection(undefined);
      // What came between the page and this moment, or while the line was down.
      void refresh(isOfLists);
    });
    source.addEventListener("post", (event) => {
      if (isOfLists) return void refresh(true);
      const { post } = JSON.parse(event.data);
      void fetchPost(posts, `/r/${room}/posts/${encodeURIComponent(post)}`);
    });
    source.addEventListener("error", () => {
      sayConnection("lost");
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(connect, retryMs);
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    });
    addEventListener("pagehide", () => source.close(), { once: true });
  };
  connect();
  addEventListener("pageshow", (event) => {
    if (event.persisted) connect();
  });
}

/**
 * @param {HTMLElement} posts
 * @param {string} address
 */
async function fetchPost(posts, address) {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return;
  const post = elementFrom(await response.text());
  if (post) put(posts, post);
}

/** The page itself, without what was just asked on it. */
function ownAddress() {
  const query = new URLSearchParams(location.search);
  query.delete("gedaan");
  query.delete("regel");
  return `${location.pathname}?${query}`;
}

/**
 * Fetches the page again and puts in what is new: the posts, and after a change the lists that show it.
 * @param {boolean} withLists
 */
export async function refresh(withLists) {
  const response = await fetch(ownAddress()).catch(() => undefined);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const posts = document.querySelector("[data-live]");
  for (const post of page.querySelectorAll("[data-live] > article")) {
    if (posts instanceof HTMLElement) put(posts, post);
  }
  for (const list of withLists ? page.querySelectorAll("[data-refresh]") : []) {
    const before = document.getElementById(list.id);
    if (before) replace(before, list);
  }
}

/**
 * A post in its place: instead of its older self, else in order.
 * @param {HTMLElement} posts
 * @param {Element} post
 */
function put(posts, post) {
  const title = post.querySelector("h2, h3")?.textContent ?? "";
  const before = document.getElementById(post.id);
  if (before) {
    if (before.getAttribute("data-version") === post.getAttribute("data-version")) return;
    replace(before, post);
    announce(`${posts.dataset.changed}${title}`);
    return;
  }
  const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 200;
  const later = [...posts.children].find((other) => numberOf(other) > numberOf(post));
  posts.querySelector("[data-empty]")?.remove();
  posts.insertBefore(post, later ?? null);
  announce(`${posts.dataset.new}${title}`);
  const isWaiting = document.querySelector("[data-busy][aria-busy]") !== null;
  // Whoever reads an answer goes on reading it.
  const answer = document.querySelector("#antwoord > *");
  if (answer && atEnd) answer.scrollIntoView({ block: "start" });
  else if (atEnd && !later && !isWaiting) post.scrollIntoView({ block: "nearest" });
}

/** @param {Element} post */
const numberOf = (post) => Number(post.id.replace("post-", "")) || 0;

import { announce } from "./announce.js";
import { elementFrom, renewParts, replace } from "./replace.js";
import { listenTo } from "./stream.js";

/**
 * Keeps the posts of a room up to date for as long as the page is open.
 * @param {HTMLElement} posts
 */
export function listen(posts) {
  const room = encodeURIComponent(posts.dataset.live ?? "");
  // A page of what waits draws its lists anew: a message can ask what another one asked.
  const isOfLists = posts.dataset.liveLists !== undefined;
  listenTo(`/live?room=${room}`, {
    // What came between the page and this moment, or while the line was down.
    ready: () => void refresh(isOfLists),
    post: (data) => {
      if (isOfLists) return void refresh(true);
      const { post } = JSON.parse(data);
      void fetchPost(posts, `/r/${room}/posts/${encodeURIComponent(post)}`);
    },
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

/** So many times the page was asked for, and which of them came last. */
let asked = 0;
let newest = 0;

/** The page itself, without what was just asked on it. */
function ownAddress() {
  const query = new URLSearchParams(location.search);
  query.delete("gedaan");
  query.delete("regel");
  query.delete("klok");
  return `${location.pathname}?${query}`;
}

/**
 * The page as it is now; undefined when it cannot be had, or a newer one has come meanwhile.
 * @returns {Promise<Document | undefined>}
 */
export async function fetchPage() {
  asked += 1;
  const mine = asked;
  const response = await fetch(ownAddress()).catch(() => undefined);
  const text = response?.ok ? await response.text() : undefined;
  if (text === undefined || mine < newest) return undefined;
  newest = mine;
  return new DOMParser().parseFromString(text, "text/html");
}

/**
 * Fetches the page again and puts in what is new: the posts, and after a change the lists that show it.
 * @param {boolean} withLists
 */
export async function refresh(withLists) {
  const page = await fetchPage();
  if (!page) return;
  const posts = document.querySelector("[data-live]");
  for (const post of page.querySelectorAll("[data-live] > article")) {
    if (posts instanceof HTMLElement) put(posts, post);
  }
  if (withLists) renewParts(page);
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

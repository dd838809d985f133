import { type Bag, type Book, isBag, listOf, openBook, type Violation } from "./limits-book.ts";
import { checkBlocks } from "./limits-of-blocks.ts";
import { checkText } from "./limits-of-elements.ts";

export type { Violation } from "./limits-book.ts";

const POST = "https://docs.slack.dev/reference/methods/chat.postMessage";
const UPDATE = "https://docs.slack.dev/reference/methods/chat.update";
const MODAL = "https://docs.slack.dev/reference/views/modal-views";
const HOME = "https://docs.slack.dev/reference/views/home-tab-views";
const METADATA = "https://docs.slack.dev/messaging/message-metadata";
/** Not documented. */
const SUM = "https://github.com/slackapi/bolt-js/issues/2509";

/** What is wrong with the payload of a new message. */
export function messageViolations(payload: unknown): Violation[] {
  return checked((book) => checkMessage(book, payload, { url: POST, text: 40_000 }));
}

/** What is wrong with the payload that changes a message. */
export function updateViolations(payload: unknown): Violation[] {
  return checked((book) => {
    checkMessage(book, payload, { url: UPDATE, text: 4000 });
    if (isBag(payload)) book.format(payload.ts, /^\d{10}\.\d{6}$/, "ts", UPDATE, "ts");
  });
}

/** What is wrong with an answer: in the HTTP response, by `response_url` or ephemerally. */
export function answerViolations(payload: unknown): Violation[] {
  const url = "https://docs.slack.dev/interactivity/handling-user-interaction";
  return checked((book) => {
    if (isBag(payload) && payload.delete_original === true) return;
    checkMessage(book, payload, { url, text: 40_000 });
    if (!isBag(payload) || payload.response_type === undefined) return;
    const types = ["ephemeral", "in_channel"];
    book.need(types.includes(String(payload.response_type)), "response_type", url, "response_type", "");
  });
}

/** What is wrong with a modal or a home tab. */
export function viewViolations(view: unknown): Violation[] {
  return checked((book) => {
    if (!isBag(view)) return book.note("view", MODAL, "view", "no object");
    const isModal = view.type === "modal";
    const url = isModal ? MODAL : HOME;
    book.need(isModal || view.type === "home", "type of view", url, "type", String(view.type));
    checkBlocks(book, view.blocks, isModal ? "modal" : "home");
    if ("private_metadata" in view)
      book.length(view.private_metadata, 0, 3000, "private_metadata", url, "view");
    if ("callback_id" in view) book.length(view.callback_id, 1, 255, "callback_id", url, "view");
    if ("external_id" in view) book.length(view.external_id, 1, 255, "external_id", url, "view");
    const size = JSON.stringify(view).length;
    book.need(size <= 250_000, "a view of at most 250 kB", url, "view", String(size));
    if (!isModal)
      return book.need(!("title" in view || "submit" in view), "no title or submit", url, "view", "");
    checkText(book, view.title, "title", 24, "plain_text");
    if ("submit" in view) checkText(book, view.submit, "submit", 24, "plain_text");
    if ("close" in view) checkText(book, view.close, "close", 24, "plain_text");
    book.need(listOf(view.blocks).length > 0, "at least one block", url, "blocks", "none");
    const hasInput = listOf(view.blocks).some((block) => isBag(block) && block.type === "input");
    book.need(!hasInput || "submit" in view, "submit with an input", url, "view", "missing");
  });
}

function checked(check: (book: Book) => void): Violation[] {
  const book = openBook();
  check(book);
  return book.violations;
}

function checkMessage(
  book: Book,
  payload: unknown,
  { url, text: max }: { url: string; text: number },
): undefined {
  if (!isBag(payload)) return book.note("message", url, "message", "no object");
  const { blocks, text } = payload;
  book.need(typeof text === "string" && text !== "", "a text beside the blocks", url, "text", typeof text);
  if (typeof text === "string") book.length(text, 1, max, "text", url, "text");
  if (blocks !== undefined) {
    checkBlocks(book, blocks, "message");
    const sum = sumOf(blocks);
    book.need(sum <= 13_200, "all text of a message together at most 13,200", SUM, "blocks", String(sum));
  }
  checkMetadata(book, payload);
}

function checkMetadata(book: Book, { metadata }: Bag): undefined {
  if (metadata === undefined) return;
  if (!isBag(metadata)) return book.note("metadata", METADATA, "metadata", typeof metadata);
  book.length(metadata.event_type, 1, 255, "event_type", METADATA, "metadata");
  book.need(isBag(metadata.event_payload), "event_payload", METADATA, "metadata", "");
}

/** All the text that blocks show. */
export function sumOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + sumOf(part), 0);
  if (!isBag(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, part]) => sum + (key === "text" && typeof part === "string" ? part.length : sumOf(part)),
    0,
  );
}

import {
  type CommandRequest,
  keyOfForm,
  type RequestOutcome,
  runRequest,
} from "../conversation/run-request.ts";
import { isRoomOfPerson, roomOfPerson } from "../domain/organisation/room.ts";
import { BROWSER } from "../domain/surface.ts";
import type { Refused } from "../engine/dispatch.ts";
import { fieldsOf } from "../engine/input/fields-of.ts";
import { type Form, formOf } from "../engine/input/form.ts";
import { mayBePersonal } from "../engine/input/personal-guard.ts";
import type { Notice } from "./render/notice.ts";
import type { Visitor } from "./session/visitor.ts";
import type { Web } from "./web.ts";

/** Where on a page something was asked. */
interface PagePlace {
  /** The key of the room of the page; empty outside a room. */
  room: string;
  /** The form's own id, by which the same sent twice is known; empty: it has none. */
  key: string;
  /** It is a button of a post, which is renewed in its place: nothing new is said in the room. */
  isOnPost?: boolean;
}

/** A command as somebody wants it run from a page. */
export type PageRequest = PagePlace &
  Pick<CommandRequest, "command" | "input" | "confirmed" | "isFilledIn" | "question" | "understoodAs">;

/** What comes of it: something to say, a form to fill in, or a question first. */
export type PageOutcome =
  | { show: "notice"; notice: Notice; status: number; changed: boolean }
  | { show: "form"; form: Form; status: number }
  | { show: "question"; question: string; request: PageRequest }
  /** Whether it is about a child. */
  | { show: "personal"; details: string[]; request: PageRequest; status: number };

/** The status of a page that refuses. */
export const STATUS: Record<Refused["code"], number> = {
  invalid: 400,
  "not-allowed": 403,
  "not-found": 404,
  conflict: 409,
  "personal-data": 422,
  "too-large": 413,
  "too-many": 429,
  "signed-out": 401,
  unavailable: 503,
  fault: 500,
};

/** Where the browser asks, and who: an answer is a part of the page, whatever language the room has. */
export const hostOf = ({ engine }: Web) => ({ engine, surface: BROWSER }) as const;
export const actorOf = ({ actor, language }: Visitor) => ({ ...actor, language });

/** Runs what was asked on a page, or says what it still needs. */
export async function run(web: Web, visitor: Visitor, asked: PageRequest): Promise<PageOutcome> {
  const { room, key, isOnPost, ...request } = asked;
  const { command, input, isFilledIn } = request;
  const outcome = await runRequest(hostOf(web), actorOf(visitor), visitor.t, {
    ...request,
    room: isOnPost || room === "" || isOthers(visitor, room) ? undefined : room,
    key: key === "" ? undefined : keyOfForm(key, input),
  });
  const isWrong = outcome.show === "refused" && outcome.code === "invalid";
  if (!isFilledIn || !isWrong || fieldsOf(command.input).length === 0)
    return await shownOn(web, visitor, asked, outcome);
  const known = { ...input, ...outcome.understood };
  const form = await formOf(web.engine, command, actorOf(visitor), known, outcome.issues);
  if (form.problems.length === 0 && outcome.issues.length === 0) form.problems.push(outcome.message);
  return { show: "form", form, status: STATUS.invalid };
}

/** In a demo everybody reads the private messages of all; nothing is made there in another's name. */
const isOthers = ({ actor }: Visitor, room: string): boolean =>
  isRoomOfPerson(room) && room !== roomOfPerson(actor.email);

export async function openForm(
  web: Web,
  visitor: Visitor,
  { command, input }: Pick<PageRequest, "command" | "input">,
): Promise<PageOutcome> {
  return { show: "form", form: await formOf(web.engine, command, visitor.actor, input), status: 200 };
}

/** What came of a request, on the page where it was asked. */
export async function shownOn(
  web: Web,
  visitor: Visitor,
  place: PagePlace,
  outcome: RequestOutcome,
): Promise<PageOutcome> {
  switch (outcome.show) {
    case "answer": {
      const { card, shared, next } = outcome.answer;
      return noticeOf({ kind: "answer", card, shared, next }, 200, outcome.isChange);
    }
    case "form":
      return { show: "form", form: outcome.form, status: outcome.isWrong ? STATUS.invalid : 200 };
    case "question":
      return { show: "question", question: outcome.question, request: onPage(place, outcome.request) };
    case "unknown":
      return noticeOf({ kind: "unknown", word: outcome.word, near: outcome.near }, 200);
    case "stale":
      return noticeOf({ kind: "words", text: visitor.t.chat.stale }, 404);
    case "personal":
      return await personalOn(web, visitor, place, outcome);
    case "refused": {
      const { message, details, buttons } = outcome;
      const notice: Notice = { kind: "refused", message, details, buttons };
      return noticeOf(notice, STATUS[outcome.code]);
    }
  }
}

const noticeOf = (notice: Notice, status: number, changed = false): PageOutcome => ({
  show: "notice",
  notice,
  status,
  changed,
});

const onPage = (place: PagePlace, { command, input, confirmed }: CommandRequest): PageRequest => ({
  ...place,
  command,
  input,
  confirmed,
});

/**
 * What may be about a child is asked. What identifies somebody stays in the form that they sent, which is theirs; to a
 * line or a press its form is opened without it.
 */
async function personalOn(
  web: Web,
  visitor: Visitor,
  place: PagePlace,
  { answers, message, details, issues, request }: Extract<RequestOutcome, { show: "personal" }>,
): Promise<PageOutcome> {
  const status = STATUS["personal-data"];
  if (answers === "both") return { show: "personal", details, request: onPage(place, request), status };
  const isAtIssue = ([name, value]: [string, unknown]) =>
    answers === "rewrite" ? mayBePersonal(value) : issues.some(({ field }) => field === name);
  const { command, input, isFilledIn } = request;
  const known = isFilledIn
    ? input
    : Object.fromEntries(Object.entries(input).filter((entry) => !isAtIssue(entry)));
  const form = await formOf(web.engine, command, actorOf(visitor), known, issues);
  form.problems.unshift(message);
  return { show: "form", form, status };
}

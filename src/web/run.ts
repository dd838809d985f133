import { createHash } from "node:crypto";
import { isRoomOfPerson, roomOfPerson } from "../domain/organisation/room.ts";
import { type Command, changesBy } from "../engine/command.ts";
import { dispatch, type Refused } from "../engine/dispatch.ts";
import { fieldsOf, NO_PERSON } from "../engine/input/field.ts";
import { type Form, formOf } from "../engine/input/form.ts";
import type { Notice } from "./render/notice.ts";
import type { Visitor } from "./session/visitor.ts";
import type { Web } from "./web.ts";

/** A command as somebody wants it run from a page. */
export interface Wish {
  command: Command;
  input: Record<string, unknown>;
  /** The key of the room of the page; empty outside a room. */
  room: string;
  key: string;
  confirmed: boolean;
  /** It comes from a form: empty means wrong, not to be opened. */
  isFilledIn?: boolean;
  /** A question of the button itself. */
  ask?: string;
  /** It is a button of a post, which is renewed in its place: nothing new is said in the room. */
  isOnPost?: boolean;
}

/** What comes of it: something to say, a form to fill in, or a question first. */
export type Outcome =
  | { show: "notice"; notice: Notice; status: number; changed: boolean }
  | { show: "form"; form: Form; wish: Wish; status: number }
  | { show: "question"; question: string; wish: Wish }
  /** Whether it is about a child. */
  | { show: "personal"; details: string[]; wish: Wish; status: number };

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

/** Runs a wish, or says what it still needs: what is missing opens the form, what cannot be undone is asked. */
export async function run(web: Web, visitor: Visitor, wish: Wish): Promise<Outcome> {
  const { engine } = web;
  const { command, input } = wish;
  const fields = fieldsOf(command.input);
  const isMissing = fields.some((field) => field.required && !(field.name in input));
  const isAllowed = command.allow(visitor.actor);
  if (isAllowed && isMissing && !wish.isFilledIn && Object.keys(input).length === 0)
    return await openForm(web, visitor, wish);
  const question = wish.ask || command.confirm?.(visitor.t);
  if (isAllowed && !isMissing && question && !wish.confirmed) return { show: "question", question, wish };
  const reply = await dispatch(engine, {
    command,
    input,
    // The answer is a part of the page, whatever language the room has.
    actor: { ...visitor.actor, language: visitor.language },
    via: "web",
    room: wish.isOnPost || wish.room === "" || isOthers(visitor, wish.room) ? undefined : wish.room,
    key: wish.key === "" ? undefined : keyOf(wish),
  });
  if (reply.ok) {
    const notice: Notice = { kind: "answer", card: reply.card, shared: reply.shared };
    return { show: "notice", notice, status: 200, changed: changesBy(command, input) };
  }
  if (reply.outcome === "ask") {
    const details = reply.issues.filter(({ field }) => field !== NO_PERSON).map(({ message }) => message);
    const known = { ...input, ...reply.understood };
    return { show: "personal", details, wish: { ...wish, input: known }, status: STATUS[reply.code] };
  }
  const isPersonal = reply.code === "personal-data";
  if ((reply.code === "invalid" || isPersonal) && fields.length > 0) {
    const known = { ...input, ...reply.understood };
    const form = await formOf(engine, command, visitor.actor, known, reply.issues);
    const isUnsaid = form.problems.length === 0 && reply.issues.length === 0;
    if (isPersonal || isUnsaid) form.problems.unshift(reply.message);
    return { show: "form", form, wish, status: STATUS[reply.code] };
  }
  const details = reply.issues.map((issue) => issue.message);
  return {
    show: "notice",
    notice: {
      ...{ kind: "refused", message: reply.message, details },
      ...(reply.buttons ? { buttons: reply.buttons } : {}),
    },
    status: STATUS[reply.code],
    changed: false,
  };
}

/** In a demo everybody reads the private messages of all; nothing is made there in another's name. */
const isOthers = ({ actor }: Visitor, room: string): boolean =>
  isRoomOfPerson(room) && room !== roomOfPerson(actor.email);

export async function openForm(web: Web, visitor: Visitor, wish: Wish): Promise<Outcome> {
  const form = await formOf(web.engine, wish.command, visitor.actor, wish.input);
  return { show: "form", form, wish, status: 200 };
}

/** The same form sent twice has one effect; sent again with other values it is another request. */
function keyOf({ key, input }: Wish): string {
  const print = createHash("sha256").update(JSON.stringify(input)).digest("base64url");
  return `${key}/${print.slice(0, 22)}`;
}

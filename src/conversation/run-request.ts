import { fingerprint, SHORT } from "../domain/fingerprint.ts";
import { type Surface, traitsOf } from "../domain/surface.ts";
import { canonicalJson } from "../engine/canonical-json.ts";
import { type Command, changesBy } from "../engine/command.ts";
import type { Actor, Place } from "../engine/context.ts";
import { type Answer, dispatch, type Refused } from "../engine/dispatch.ts";
import type { Engine } from "../engine/engine.ts";
import { type Field, fieldsOf, isAsked, NO_PERSON } from "../engine/input/fields-of.ts";
import { type Form, formOf } from "../engine/input/form.ts";
import type { Issue } from "../engine/refusal.ts";
import type { Block, Button } from "../view/card.ts";
import { plainCard } from "../view/plain.ts";
import type { Text } from "../view/text.ts";
import { withUndo } from "../view/undo.ts";
import { RetryLater } from "./inbox/inbox-request.ts";

/** Where something is asked. */
export interface RequestHost {
  engine: Engine;
  surface: Surface;
}

/** A command as somebody wants it run. */
export interface CommandRequest {
  command: Command;
  input: Record<string, unknown>;
  room: string | undefined;
  place?: Place | undefined;
  /** A plain sentence was understood as this command: said above the answer. */
  understoodAs?: string | undefined;
  /** The request's own id: the same again has no second effect. */
  key: string | undefined;
  confirmed: boolean;
  /** It comes from a form: what is missing is wrong, and not to be asked for. */
  isFilledIn?: boolean;
  /** A question of the button itself. */
  question?: string;
  /** The name under which its text is held in memory: no button may carry it. */
  heldAs?: string;
}

/** What comes of it: an answer, a form to fill in, a question first, or a refusal. */
export type RequestOutcome =
  | { show: "answer"; answer: Answer; command: Command; isChange: boolean }
  | { show: "form"; form: Form; request: CommandRequest; isWrong?: boolean }
  | { show: "question"; question: string; request: CommandRequest }
  | { show: "unknown"; word: string; near: string[] }
  /** A button or form of something that is not there any more. */
  | { show: "stale" }
  /** The text looks like personal data: it is not sent back either. */
  | {
      show: "personal";
      message: string;
      details: string[];
      issues: Issue[];
      request: CommandRequest;
      /** What somebody can do: say that it is not about a child or write it otherwise, only the latter, or nothing. */
      answers: "both" | "rewrite" | "none";
    }
  | RefusedOutcome;

export interface RefusedOutcome {
  show: "refused";
  code: Refused["code"];
  message: string;
  details: string[];
  issues: Issue[];
  /** What was understood of the input all the same. */
  understood: Record<string, unknown>;
  isGuest: boolean;
  /** What can be done about it. */
  buttons?: Button[] | undefined;
}

export const refusedWith = (
  code: Refused["code"],
  message: string,
  issues: readonly Issue[] = [],
): RefusedOutcome => ({
  show: "refused",
  code,
  message,
  details: issues.map((issue) => issue.message),
  issues: [...issues],
  understood: {},
  isGuest: false,
});

/** Runs a request, or says what it still needs: what is missing opens the form, what cannot be undone is asked. */
export async function runRequest(
  { engine, surface }: RequestHost,
  actor: Actor,
  t: Text,
  request: CommandRequest,
): Promise<RequestOutcome> {
  const { command, input, confirmed, isFilledIn = false, room, place, key } = request;
  const fields = fieldsOf(command.input);
  const isAllowed = command.allow(actor);
  const isMissing = fields.some(({ required, name }) => required && !(name in input));
  if (isAllowed && isMissing && !isFilledIn && Object.keys(input).length === 0) {
    return { show: "form", form: await formOf(engine, command, actor), request };
  }
  const question = request.question || command.confirm?.(t, input);
  if (isAllowed && !isMissing && question && !confirmed) return { show: "question", question, request };
  const reply = await dispatch(engine, { command, input, actor, via: surface, room, place, key });
  if (reply.ok) {
    const offered = offering(reply);
    const answer = request.understoodAs === undefined ? offered : shownFor(t, offered, request.understoodAs);
    return { show: "answer", answer, command, isChange: changesBy(command, input) };
  }
  if (reply.code === "personal-data") return personalOutcome(request, reply);
  const { code, message, issues, understood, buttons } = reply;
  // It is stored, and has one effect by its key: it is done once the database is there again.
  if (code === "unavailable" && key !== undefined && traitsOf(surface).storesRequests)
    throw new RetryLater(0);
  if (code === "invalid" && fields.length > 0 && !isFilledIn) {
    const known = { ...input, ...understood };
    const wrong = issues.filter((issue) => !isUnanswered(fields, input, issue));
    const form = await formOf(engine, command, actor, known, wrong);
    // What is needed only with a certain answer looks needed once that was given.
    const unanswered = issues.filter((issue) => !wrong.includes(issue)).map(({ field }) => field);
    for (const field of form.fields) if (unanswered.includes(field.name)) field.required = true;
    if (form.problems.length === 0 && issues.length === 0) form.problems.push(message);
    const isWrong = wrong.length > 0 || issues.length === 0;
    return { show: "form", form, request: { ...request, input: known }, isWrong };
  }
  const isGuest = code === "not-allowed" && actor.role === "guest";
  return { ...refusedWith(code, message, issues), understood, isGuest, buttons };
}

/** An answer with the button that takes it back, on the card that is seen last. */
function offering({ card, next, undo, ...answer }: Answer): Answer {
  const seen = next ? { card, next: withUndo(next, undo) } : { card: withUndo(card, undo) };
  return { ...answer, ...seen, undo };
}

/** Whether an issue is about a question that nobody was asked yet: it is no mistake not to have answered it. */
const isUnanswered = (fields: readonly Field[], input: Record<string, unknown>, issue: Issue): boolean =>
  fields.some((field) => field.name === issue.field && isAsked(field)) && !(issue.field in input);

/** An answer to a plain sentence says first which command it was taken for. */
function shownFor(t: Text, answer: Answer, typed: string): Answer {
  const line: Block = { type: "text", text: [t.command.shown, { typed }, "."] };
  const card = { ...answer.card, body: [line, ...answer.card.body] };
  return { ...answer, card, text: plainCard(t, card) };
}

/** What may be about a child is asked; what identifies somebody goes no further. */
function personalOutcome(request: CommandRequest, reply: Refused): RequestOutcome {
  const { message, issues, understood, outcome } = reply;
  const details = issues.filter(({ field }) => field !== NO_PERSON).map((issue) => issue.message);
  const known = { ...request, input: { ...request.input, ...understood } };
  const answers = outcome === "ask" ? "both" : "none";
  return { show: "personal", message, details, issues, request: known, answers };
}

/** The same form sent twice has one effect; sent again with other values it is another request. */
export function keyOfForm(nonce: string, input: Record<string, unknown>): string {
  return `${nonce}/${fingerprint(canonicalJson(input), SHORT)}`;
}

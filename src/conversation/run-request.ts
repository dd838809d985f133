import { createHash } from "node:crypto";
import { type Surface, traitsOf } from "../domain/surface.ts";
import { canonicalJson } from "../engine/canonical-json.ts";
import { type Command, changesBy, pathOf } from "../engine/command.ts";
import type { Actor, Place } from "../engine/context.ts";
import { type Answer, dispatch, type Refused } from "../engine/dispatch.ts";
import type { Engine } from "../engine/engine.ts";
import { fieldsOf, NO_PERSON } from "../engine/input/field.ts";
import { type Form, formOf } from "../engine/input/form.ts";
import { parseCommandLine } from "../engine/input/parse-command-line.ts";
import { mayBePersonal } from "../engine/input/personal-guard.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Button } from "../view/card.ts";
import type { Text } from "../view/text.ts";
import { type Held, heldButtons } from "./held-texts.ts";
import { RetryLater } from "./inbox/inbox.ts";

/** Where a wish is heard. */
export interface RequestHost {
  engine: Engine;
  surface: Surface;
  held: Held;
}

/** A command as somebody wants it run. */
export interface CommandRequest {
  command: Command;
  input: Record<string, unknown>;
  room: string | undefined;
  place?: Place | undefined;
  /** The request's own id: the same again has no second effect. */
  key: string | undefined;
  confirmed: boolean;
  /** It comes from a form: what is missing is wrong, and not to be asked for. */
  isFilledIn?: boolean;
  /** The name under which its text is held in memory: no button may carry it. */
  heldAs?: string;
}

/** What comes of it: an answer, a form to fill in, a question first, or a refusal. */
export type RequestOutcome =
  | { show: "answer"; answer: Answer; command: Command; isChange: boolean }
  | { show: "form"; form: Form; wish: CommandRequest }
  | { show: "question"; question: string; button: Button }
  | { show: "unknown"; word: string; near: string[] }
  | {
      show: "refused";
      /** What it is called, when it is more of a question. */
      title?: string | undefined;
      message: string;
      details: string[];
      issues: { field: string; message: string }[];
      isGuest: boolean;
      /** The text looks like personal data: it is not sent back either. */
      isPersonal?: boolean;
      /** What can be done about it. */
      buttons?: Button[] | undefined;
    };

/** Runs a wish, or says what it still needs: what is missing opens the form, what cannot be undone is asked. */
export async function runRequest(
  desk: RequestHost,
  actor: Actor,
  t: Text,
  wish: CommandRequest,
): Promise<RequestOutcome> {
  const { engine, surface } = desk;
  const { command, input, confirmed, isFilledIn = false } = wish;
  const fields = fieldsOf(command.input);
  const isAllowed = command.allow(actor);
  const isMissing = fields.some(({ required, name }) => required && !(name in input));
  if (isAllowed && isMissing && !isFilledIn && Object.keys(input).length === 0) {
    return { show: "form", form: await formOf(engine, command, actor), wish };
  }
  const question = command.confirm?.(t);
  if (isAllowed && !isMissing && question && !confirmed && !isFilledIn) {
    const button: Button = {
      label: t.chat.yes,
      command: pathOf(command),
      input,
      style: "danger",
      confirm: question,
    };
    return { show: "question", question, button };
  }
  const { room, place, key } = wish;
  const reply = await dispatch(engine, { command, input, actor, via: surface, room, place, key });
  if (reply.ok) return { show: "answer", answer: reply, command, isChange: changesBy(command, input) };
  if (reply.code === "personal-data") return personalOutcome(desk, actor, t, wish, reply);
  const { code, message, issues, understood, buttons } = reply;
  // It is stored, and has one effect by its key: it is done once the database is there again.
  if (code === "unavailable" && key !== undefined && traitsOf(surface).storesRequests)
    throw new RetryLater(0);
  if (code === "invalid" && fields.length > 0 && !isFilledIn) {
    const known = { ...input, ...understood };
    const form = await formOf(engine, command, actor, known, issues);
    if (form.problems.length === 0 && issues.length === 0) form.problems.push(message);
    return { show: "form", form, wish: { ...wish, input: known } };
  }
  const isGuest = code === "not-allowed" && actor.role === "guest";
  const details = issues.map((issue) => issue.message);
  return { show: "refused", message, details, issues, isGuest, ...(buttons ? { buttons } : {}) };
}

/** What may be about a child is asked, with the two answers as buttons; what identifies somebody is refused. */
function personalOutcome(
  { held }: RequestHost,
  actor: Actor,
  t: Text,
  wish: CommandRequest,
  { message, issues, understood, outcome }: Refused,
): RequestOutcome {
  const told = issues.filter(({ field }) => field !== NO_PERSON).map((issue) => issue.message);
  const refused = { show: "refused" as const, issues, details: told, isGuest: false, isPersonal: true };
  if (outcome !== "ask") return { ...refused, message };
  const known = { ...wish, input: { ...wish.input, ...understood } };
  const buttons = heldButtons(t, known, held.put(actor, known));
  return { ...refused, title: t.personal.question, message: t.personal.nothingKept, buttons };
}

/** Runs a line of chat. */
export async function runLine(
  desk: RequestHost,
  actor: Actor,
  t: Text,
  line: string,
  where: Pick<CommandRequest, "room" | "place" | "key">,
): Promise<RequestOutcome> {
  const { engine } = desk;
  try {
    const typed = parseCommandLine(engine.registry, line, t);
    if ("unknown" in typed) return { show: "unknown", word: cut(typed.unknown), near: typed.near };
    return await runRequest(desk, actor, t, { ...typed, ...where, confirmed: false });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Without the parts that were not understood the command itself is known.
    const head = parseCommandLine(engine.registry, line.split(";")[0] ?? "", t);
    const { message, issues, understood } = error;
    const details = issues.map((issue) => issue.message);
    if (!("command" in head) || !head.command.allow(actor))
      return { show: "refused", message, details, issues, isGuest: false };
    const { command } = head;
    // What was not understood is not looked at by the command: nothing of it goes back in a form either.
    if (mayBePersonal(understood)) {
      const wish = { command, input: understood, ...where };
      const buttons = heldButtons(t, wish, desk.held.put(actor, wish)).slice(1);
      const refused = { issues: [], details: [], isGuest: false, isPersonal: true };
      return { show: "refused", message, ...refused, buttons };
    }
    const form = await formOf(engine, command, actor, understood, issues);
    return { show: "form", form, wish: { command, input: understood, ...where, confirmed: false } };
  }
}

const cut = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word);

/** The same form sent twice has one effect; sent again with other values it is another request. */
export function keyOfForm(nonce: string, input: Record<string, unknown>): string {
  const print = createHash("sha256").update(canonicalJson(input)).digest("base64url");
  return `${nonce}/${print.slice(0, 22)}`;
}

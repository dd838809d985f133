import { type Bag, bag, isTooDeep } from "../../conversation/bag.ts";
import { isRecord } from "../../domain/record.ts";

/** What is done with each kind of request; what it returns goes along with the acknowledgement. */
export interface RequestHandlers {
  command: (body: Bag) => Promise<unknown>;
  press: (body: Bag) => Promise<unknown>;
  submission: (body: Bag) => Promise<unknown>;
  shortcut: (body: Bag) => Promise<unknown>;
  options: (body: Bag) => Promise<unknown>;
  event: (body: Bag) => Promise<unknown>;
}

/** A body that is not one of Slack's: it is refused, and not asked for again. */
export class Unreadable extends Error {}

/** What somebody does with what we show; https://docs.slack.dev/reference/interaction-payloads */
const INTERACTIONS = new Map<unknown, keyof RequestHandlers>([
  ["block_actions", "press"],
  ["view_submission", "submission"],
  ["shortcut", "shortcut"],
  ["message_action", "shortcut"],
  ["block_suggestion", "options"],
]);

/**
 * Gives a request to whom it is for, by HTTP or by Socket Mode alike. It may be acknowledged once this resolves, with
 * what it resolves to: what was asked is stored then. Whatever else is thrown, it was not: Slack tries again, or tells
 * the person.
 * @throws Unreadable
 */
export async function handleBody(handlers: RequestHandlers, body: unknown): Promise<unknown> {
  if (!isRecord(body) || isTooDeep(body)) throw new Unreadable();
  const kind = kindOf(body);
  return kind && (await handlers[kind](bag(body)));
}

/** Undefined: Slack sends it, and nothing is done with it. */
function kindOf(body: Record<string, unknown>): keyof RequestHandlers | undefined {
  const { command, event, type, user, view } = body;
  if (typeof command === "string") return "command";
  if (type === "event_callback" && isRecord(event) && typeof event.type === "string") return "event";
  if (typeof type !== "string" || !isRecord(user)) throw new Unreadable();
  const kind = INTERACTIONS.get(type);
  if (kind === "submission" && !isRecord(view)) throw new Unreadable();
  return kind;
}

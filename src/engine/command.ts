import type { z } from "zod";
import type { JourneyStep } from "../domain/agenda/agenda.ts";
import type { Day } from "../domain/calendar/day.ts";
import type { Button, Card } from "../view/card.ts";
import type { Text } from "../view/text.ts";
import type { Actor, Context } from "./context.ts";
import { withNoPerson } from "./input/fields-of.ts";

/** What a use-case wants said in a room, made by `announce`; the posting of that purpose makes the card. */
export interface Announcement {
  purpose: string;
  subject: string;
  room: string;
  /** Tells repetitions apart; empty when this is said once. */
  period?: string;
  /** What the card is made from besides its subject. */
  about?: Record<string, unknown>;
  /** A day by which it is of no more use: it waits for a summary only when that comes earlier. */
  before?: Day | undefined;
}

/** What a command answers. */
export interface Outcome {
  /**
   * The answer, or how it is drawn once everything is written: what it reads is then read together with what the cards in
   * rooms are made from.
   */
  card: Card | ((drawn: Context) => Promise<Card>);
  /** The reference that was made or changed. */
  ref?: string | undefined;
  /** The audit row's subject when it is not the reference. */
  subject?: string | undefined;
  /** Posts in rooms, in order. */
  posts?: Announcement[] | undefined;
  /**
   * What is said in the room where the command was typed: shared things are changed in the open.
   */
  answers?: Omit<Announcement, "room"> | undefined;
  /** What whoever asked goes on with: a command that reads, whose card they see as well, also beside a shared answer. */
  next?: Pick<Button, "command" | "input"> | undefined;
  /** What it keeps was said before not to be about a child. */
  noPerson?: boolean | undefined;
  /** It only read after all: no audit row. */
  unchanged?: boolean | undefined;
  /** Further references whose posted cards must be renewed; `ref` always is. */
  changed?: string[] | undefined;
  /** Steps that it adds to the journeys of agenda items. */
  journey?: { item: string; ref: string; what: JourneyStep }[];
  /** What its `undo` needs to take it back; undefined when it cannot be. */
  undo?: Record<string, unknown> | undefined;
}

/** @param drawn in which cards are drawn */
export const answerOf = async (drawn: Context, { card }: Outcome): Promise<Card> =>
  typeof card === "function" ? await card(drawn) : card;

/** How a command is taken back; made by `undoing`. */
export interface Undo {
  /** What is kept for it. */
  kept: z.ZodObject;
  run(ctx: Context, actor: Actor, kept: Record<string, unknown>): Promise<Outcome>;
}

/** How one field of a form is asked. */
export interface Ask {
  label: string;
  /** Undefined: it is written. */
  options?: { value: string; label: string }[];
  value?: string | undefined;
  /** Whether it must be answered, though the command's own field need not be. */
  required?: boolean | undefined;
}

/**
 * @param raw the input as it was sent: it may say that a number is about no child
 * @param input as it was understood
 */
export type Guard = (
  ctx: Context,
  request: { command: Command; raw: Record<string, unknown>; input: Record<string, unknown> },
) => Promise<void>;

export type Right = (actor: Actor) => boolean;

/** Reads only, also for those who are not known yet. */
export const anyone: Right = () => true;
/** Adds and changes what is theirs. */
export const member: Right = (actor) => actor.role !== "guest";
/** Everything in their cooperation. */
export const coordinator: Right = (actor) => actor.role === "coordinator" || actor.role === "administrator";

export interface Command<S extends z.ZodObject = z.ZodObject> {
  /** Dutch noun and verb; for example `actie nieuw`. */
  name: readonly [noun: string, verb: string];
  /** English noun and verb, also the path in the API. */
  alias: readonly [noun: string, verb: string];
  summary: (t: Text) => string;
  /** Key order, labels and kinds of the fields: the only source for typed text, forms, API and OpenAPI. */
  input: S;
  allow: Right;
  /** Whether it changes anything: then there is one audit row. */
  changes: boolean;
  /** The fields with which alone it changes anything: without any of them, it only reads. */
  changesWith?: readonly string[];
  /**
   * It sets how something stands, and can be set back: a button that was pressed before counts again, and what is set
   * already changes nothing by itself.
   */
  lastCounts?: boolean;
  /** Its answer holds a secret: it is never kept for a repeated request. */
  secretAnswer?: boolean;
  /** Asked before it runs, for what cannot be undone; undefined when the input shows that it was asked already. */
  confirm?: (t: Text, input: Record<string, unknown>) => string | undefined;
  /**
   * What its form asks depends on what it is about: by field, how it is asked; a field that is not among them is left out.
   */
  asks?: (ctx: Context, actor: Actor, known: Record<string, unknown>) => Promise<Record<string, Ask>>;
  /** Looks at a valid input before it runs, and throws a `Refusal` when it must not. */
  guard?: Guard;
  /** Takes back what it did, with what its outcome kept for that. */
  undo?: Undo;
  /** True for the command that a noun without a verb runs. */
  isDefault?: boolean;
  /** A method, so that a command of any schema can stand in one list with the others. */
  run(ctx: Context, actor: Actor, input: z.output<S>): Promise<Outcome>;
}

/** Declares a command; the schema types the input of `run`. One that takes free text takes `noPerson` as well. */
export function command<S extends z.ZodObject>(declared: Command<S>): Command {
  return { ...declared, input: withNoPerson(declared.input) };
}

/** Whether a command with this input changes anything. */
export const changesBy = (
  { changes, changesWith }: Pick<Command, "changes" | "changesWith">,
  input: Record<string, unknown>,
): boolean =>
  changes && (changesWith === undefined || changesWith.some((field) => (input[field] ?? "") !== ""));

/** `noun/verb` in English: how buttons, the API and the audit log name a command. */
export const pathOf = (command: Command): string => command.alias.join("/");

/** How a command is typed in a language. */
export const typedAs = ({ name, alias }: Command, t: Text): string =>
  (t.language === "nl" ? name : alias).join(" ");

/** What a use-case says, its answer in the room where it was asked included. */
export const announcementsOf = (
  { posts = [], answers }: Outcome,
  room: string | undefined,
): Announcement[] => (answers && room !== undefined ? [...posts, { ...answers, room }] : posts);

import type { Limit } from "../../db/queries/posting/pace.ts";
import type { Language } from "../domain/organisation/language.ts";
import type { Engine } from "../engine/engine.ts";
import type { Card } from "../view/card.ts";

/** One post for one channel. */
export interface Message {
  cooperation: string;
  postId: number;
  delivery: number;
  /** Opaque, its own per delivery: goes along in the message, and is what `find` looks for. */
  key: string;
  address: string;
  room: string;
  /** What kind of message it is, and what it is about. */
  purpose: string;
  subject: string;
  /** What the thread is about that it stands in or opens, in every channel alike. */
  about?: string | undefined;
  card: Card;
  /** The card as plain text. */
  text: string;
  language: Language;
  revision: number;
  /** It was not sent before this instant, ISO 8601: a look need go no further back. */
  since?: string | undefined;
  /** The message that opened the agenda thread in this channel: this one is a reply to it. */
  thread?: string | undefined;
  /** For edits: the message as the platform knows it. */
  messageRef?: string | undefined;
}

/** Looked at while the message is being written. False: its time is over, and what is left of it must not be written. */
export type MayLeave = () => boolean;

/**
 * Says that the message leaves now: asked in the moment before it does, each time. Undefined: another process has taken
 * it over meanwhile, or nobody waits any more; it must not be sent, and counts as `failed`. Throws when nobody can tell.
 */
export type Depart = () => Promise<MayLeave | undefined>;

/**
 * What came of a try.
 * - `sent`: it stands there, under this reference.
 * - `retryAfterMs`: limited; the channel waits. `isOwn`: by ourselves, before it was sent. A second channel that the
 *   platform limits at the same time means that it limits the workspace.
 * - `held`: nothing of the workspace can be sent until people have mended something; why, in a word.
 * - `unmade`: we could not make the message, for a fault of ours; why, in a word.
 * - `refused`: it never will be accepted; why, in words. By default the whole channel refuses when sending and this
 *   one message when editing; `scope` says otherwise. `isGone`: the message to edit is not there any more.
 * - `unknown`: it may have arrived.
 * - `failed`: it certainly did not arrive; later it may.
 */
export type SendResult =
  | { sent: string }
  | { retryAfterMs: number; isOwn?: boolean }
  | { refused: string; scope?: "channel" | "message"; isGone?: boolean }
  | { held: string }
  | { unmade: string }
  | { unknown: string }
  | { failed: string };

/**
 * What a look found.
 * - `refused`: the platform will not let us look. With `scope` channel it is closed to us, and the message is looked for
 *   again once it has been opened; with `message` nobody will ever know.
 * - `retryAfterMs`: limited; it is looked for again after that.
 * - `cannot-look`: the surface cannot be searched.
 */
export type FindResult =
  | { found: string }
  | "absent"
  | "cannot-look"
  | { retryAfterMs: number }
  | { refused: string; scope: "channel" | "message" };

/**
 * How messages get onto one surface. It tries once and tells what happened: repeating is the business of delivery. What
 * it throws, and what is not answered in time, counts as unknown. The signal ends when nobody waits for it any more.
 */
export interface Sender {
  surface: string;
  /** The least time between two messages in one channel, in milliseconds. */
  intervalMs: number;
  /** What a workspace takes in all its channels together; as much as we like when left out. */
  pace?: Limit | undefined;
  /** How long an unanswered message may still arrive here; the worker's setting when left out. */
  settleMs?: number | undefined;
  /** How long one try may take here; the worker's setting when left out. */
  timeoutMs?: number | undefined;
  /**
   * A message of which nobody can find out whether it arrived is sent once more, whatever it says, and then set aside: the
   * other side can tell that it is the same.
   */
  sendsTwice?: boolean | undefined;
  send(message: Message, signal: AbortSignal, depart: Depart): Promise<SendResult>;
  /** Puts the newest card in the place of the message `messageRef`. */
  edit(message: Message, signal: AbortSignal, depart: Depart): Promise<SendResult>;
  find(message: Message, signal: AbortSignal): Promise<FindResult>;
  /** Called in the transaction that records that messages or edits have arrived. */
  arrived?(db: Engine["database"]["db"], messages: readonly Message[]): Promise<void>;
}

import type { Actor, Place } from "../../engine/context.ts";
import type { Form } from "../../engine/input/form.ts";
import type { Access } from "../../engine/session/session.ts";
import type { Button, Card } from "../../view/card.ts";
import type { Text } from "../../view/text.ts";
import type { Attempt } from "../attempt.ts";
import type { Held } from "../held-texts.ts";
import type { RunLimited } from "../inbox/concurrency.ts";
import type { PendingReply } from "../pending-reply.ts";
import type { RequestHost, RequestOutcome } from "../run-request.ts";

/** Somebody in a chat, and who they are to Leerlus. */
export interface Caller {
  actor: Actor;
  /** Nobody of the cooperation: they read, and may ask to become a member. */
  isStranger: boolean;
}

/** The answer that a chat still waits for, and what it is the answer to. */
export interface AwaitedReply {
  pending?: PendingReply | undefined;
  waits?: "line" | "press" | "form";
}

/** A request that is being answered. */
export interface RequestContext<C extends Caller, S> extends AwaitedReply {
  caller: C;
  /** Who sent it and from where, as the chat says it. */
  sender: S;
  t: Text;
  /** The room of the place they asked in; of a conversation of two their own room. */
  room: string | undefined;
  attempt: Attempt;
  /** Unique to the request. */
  key: string;
  /** Empties the stored request. */
  withhold: () => Promise<void>;
  /** The reference of the answer in which was pressed, which may be replaced. */
  about?: string | undefined;
  /** It was pressed on a card that was posted for everybody, and not in an answer. */
  isOnPost?: boolean;
  /** The nonce of the form that the pressed button opens, when it is one that was offered before. */
  nonce?: string | undefined;
}

/** What every part of a chat is given. */
export interface ChatHost extends RequestHost {
  access: Access;
  held: Held;
  /** Database work that nobody waits for goes one by one, so that storing requests is quick. */
  runLimited: RunLimited;
}

/** What was wrong with a form that somebody sent. */
export interface WrongForm {
  outcome: Extract<RequestOutcome, { show: "refused" | "personal" }>;
  /** The form as it was filled in, with what is wrong at its fields. */
  form: () => Promise<Form>;
  room: string | undefined;
  nonce: string;
}

/**
 * What a chat brings to a conversation: how it knows people and places, and the verbs by which they are answered. Each
 * verb throws `RetryLater` when what it says did not arrive, or may not have.
 */
export interface Chat<C extends Caller, S> extends ChatHost {
  /** Who sent something; undefined: nobody who can be answered. */
  callerOf: (sender: S, urgent: boolean) => Promise<C | undefined>;
  /** A place that can be bound to a room; a conversation of two cannot. */
  placeOf: (caller: C, sender: S) => Place | undefined;
  isPrivate: (sender: S) => boolean;
  /** A stored request without anything that somebody wrote. */
  withheld: (payload: Record<string, unknown>) => Record<string, unknown>;

  /** Answers whoever asked, and nobody else. */
  reply: (asked: RequestContext<C, S>, card: Card) => Promise<void>;
  /** Answers in the place of the answer in which was pressed. */
  replace: (asked: RequestContext<C, S>, card: Card) => Promise<void>;
  /**
   * Says to whoever asked what everybody sees already, for the sake of its button: where they asked or pressed, seen by
   * them alone, and nowhere else.
   * @returns false when that cannot be there, or did not arrive
   */
  replyBeside: (asked: RequestContext<C, S>, card: Card) => Promise<boolean>;
  /** Asks back: to press the button of the card is the answer, and nothing is asked before that again. */
  ask: (asked: RequestContext<C, S>, card: Card) => Promise<void>;
  /** Opens a form; false when that cannot be, so that it waits behind a button. */
  openForm: (
    asked: RequestContext<C, S>,
    form: Form,
    about: { room: string | undefined; nonce: string },
  ) => Promise<boolean>;
  /** Shows what is wrong in the form that was sent; false when it has closed. */
  showErrors: (asked: RequestContext<C, S>, wrong: WrongForm) => Promise<boolean>;
  /**
   * Shows what came of a press or a form in the place where that stands, or closes it.
   * @returns how to go on; undefined: everything has been said
   */
  showInPlace: (
    asked: RequestContext<C, S>,
    outcome: RequestOutcome,
  ) => Promise<RequestContext<C, S> | undefined>;
  /** Says in the place itself, where that can be, that nobody is known there whom Leerlus could answer. */
  replyNotInstalled: (sender: S, waiting: AwaitedReply) => Promise<void>;

  /** Whether a button can carry so much. */
  fits: (button: Button) => boolean;
  /** Whether whoever asked sees what is posted in the place: it need not be said that it is there. */
  seesPosts: (asked: RequestContext<C, S>) => boolean;
}

import type { Attempt } from "../conversation/attempt.ts";
import type { Held } from "../conversation/held-texts.ts";
import type { RunLimited } from "../conversation/inbox/concurrency.ts";
import type { PendingReply } from "../conversation/pending-reply.ts";
import type { Actor } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import type { Access } from "../engine/session/session.ts";
import type { Text } from "../view/text.ts";
import type { Sender } from "./request.ts";
import type { TeamsApi } from "./send/teams-api.ts";

/** Somebody in Teams, and who they are to Leerlus. */
export interface Caller {
  cooperation: string;
  /** The tenant they are of: in a shared channel it may be another than the one where they write. */
  own: string;
  account: string;
  actor: Actor;
  /** Nobody of the cooperation: they read, and may ask to become a member. */
  isStranger: boolean;
}

export interface TeamsOptions {
  /** The cooperation of a tenant in which Leerlus may be used; undefined: none. */
  cooperationOf: (tenant: string) => Promise<string | undefined>;
  /** Whether people are who their tenant says they are. */
  isTrusted: (tenant: string) => boolean;
  /** What is said to Teams itself. */
  api: TeamsApi;
  /** How long Teams is kept waiting for the answer to what was pressed or filled in. */
  answerMs?: number;
  /** How long storing a request may take. */
  storeMs?: number;
}

/** What every part of the surface is given. */
export interface Teams {
  surface: "teams";
  engine: Engine;
  access: Access;
  options: TeamsOptions;
  held: Held;
  /** Database work that nobody waits for goes one by one, so that storing requests is quick. */
  turn: RunLimited;
}

/** A request that is being answered. */
export interface Asked {
  caller: Caller;
  sender: Sender;
  t: Text;
  room: string | undefined;
  attempt: Attempt;
  /** Unique to the request. */
  key: string;
  /** Empties the stored request. */
  withhold: () => Promise<void>;
  /** The answer that Teams still waits for, and what it looks like there. */
  slot?: PendingReply | undefined;
  waits?: "press" | "form";
  /** The reference of the card in which was pressed, which may be replaced. */
  about?: string;
}

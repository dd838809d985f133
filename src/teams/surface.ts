import type { ChatHost, Caller as Person, RequestContext } from "../conversation/handle/chat.ts";
import type { Sender } from "./request.ts";
import type { TeamsApi } from "./send/teams-api.ts";

/** Somebody in Teams, and who they are to Leerlus. */
export interface Caller extends Person {
  cooperation: string;
  /** The tenant they are of: in a shared channel it may be another than the one where they write. */
  own: string;
  account: string;
}

export interface TeamsOptions {
  /** The cooperation of a tenant in which Leerlus may be used; undefined: none. */
  cooperationOf: (tenant: string) => Promise<string | undefined>;
  /** Whether people are who their tenant says they are. */
  isTrusted: (tenant: string) => boolean;
  /** What is said to Teams itself. */
  api: TeamsApi;
  /** Whether messages for one person are only theirs there: what does not know them shows them to everybody. */
  knowsTargeted?: boolean;
  /** How long Teams is kept waiting for the answer to what was pressed or filled in. */
  answerMs?: number;
  /** How long storing a request may take. */
  storeMs?: number;
}

/** What every part of the surface is given. */
export interface Teams extends ChatHost {
  surface: "teams";
  options: TeamsOptions;
}

export type Asked = RequestContext<Caller, Sender>;

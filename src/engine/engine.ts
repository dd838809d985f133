import type { Temporal } from "temporal-polyfill";
import type { Database, Db } from "../../db/client.ts";
import type { Registry } from "./registry.ts";

export interface Clock {
  /** The world's time: signatures, settle times, retries, sign-in links. */
  real: () => Temporal.Instant;
  /** The time that meetings and jobs live by: the demo clock in demo mode, else the real time. */
  now: (db: Db) => Promise<Temporal.Instant>;
}

/** Structured log without message text, names or tokens. */
export interface Log {
  info: (facts: Record<string, unknown>, message: string) => void;
  warn: (facts: Record<string, unknown>, message: string) => void;
  error: (facts: Record<string, unknown>, message: string) => void;
}

/** How a command went: for the metrics, so without anyone's name. */
export interface Observed {
  command: string;
  via: string;
  /** `done`, `repeated`, or the code of the refusal. */
  outcome: string;
  seconds: number;
}

/** Something that `leerlus doctor` looked at. */
export interface Finding {
  well: boolean;
  /** Worth a look, and nothing is broken. */
  attention?: boolean | undefined;
  text: string;
}

/** One running Leerlus: what surfaces, workers and the command line are given. */
export interface Engine {
  database: Database;
  registry: Registry;
  clock: Clock;
  log: Log;
  baseUrl: string;
  demo: boolean;
  /** Whether people can be written to by e-mail. */
  mails?: boolean;
  /** What is read was noted as a whole: its parts have no lines of their own in the access log. */
  isNoted?: boolean;
  observe?: (observed: Observed) => void;
  /** Looks whether the chat platforms of the settings work. */
  lookAtPlatforms?: () => Promise<Finding[]>;
}

import type { Temporal } from "temporal-polyfill";
import type { Charts } from "../charts/render.ts";
import type { Actor } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import type { Access } from "../engine/session/session.ts";
import type { Issuer } from "./account/issuer.ts";
import type { Assets } from "./assets.ts";
import type { Flashes } from "./flash.ts";
import type { Live } from "./live.ts";
import type { Publication } from "./publication.ts";
import type { Begin, Setup } from "./setup.ts";

/** The movable clock of demo mode, as the starter hands it in. */
export interface Demo {
  cooperation: string;
  now(): Promise<Temporal.Instant>;
  /** Moves the clock and runs what is due on the way. */
  advance(to: Temporal.Instant): Promise<{ now: Temporal.Instant; jobRuns: number; posts: number }>;
  /** The moment of whatever is due next; undefined when nothing is planned. */
  nextEvent(): Promise<Temporal.Instant | undefined>;
}

/** What every page of the browser room is given. */
export interface Web {
  engine: Engine;
  access: Access;
  /** Undefined: charts are told in words. */
  charts: Charts | undefined;
  demo: Demo | undefined;
  assets: Assets;
  live: Live;
  flashes: Flashes;
  /** Where people sign in with an account of their own; undefined where none is set up. */
  issuer: Issuer | undefined;
  /** Undefined: a cooperation is set up from a file alone. */
  setup: Setup | undefined;
  /** Undefined: there was a cooperation when the server started. */
  begin: Begin | undefined;
  /** Undefined: what would be made public is known to the command line alone. */
  publication: Publication | undefined;
  /** Mails somebody the address at which they sign in; undefined where e-mail is not set up. */
  mailSignIn: ((actor: Actor, url: string) => void) | undefined;
}

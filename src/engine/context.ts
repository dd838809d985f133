import type { Temporal } from "temporal-polyfill";
import type { Db, Scope } from "../../db/client.ts";
import type { Day } from "../domain/calendar/day.ts";
import type { CooperationSettings } from "../domain/organisation/cooperation.ts";
import type { Language } from "../domain/organisation/language.ts";
import type { Directory, Role } from "../domain/organisation/organisation.ts";
import type { Surface } from "../domain/surface.ts";
import type { Text } from "../view/text.ts";

/** The surface a request came through, as the audit log and an action's history name it. */
export type Via = Surface | "api" | "mcp" | "cli" | "job";

/** A channel of a chat surface, as the surface finds it. */
export interface Place {
  surface: Via;
  address: string;
}

/** The person a command runs as. */
export interface Actor {
  cooperation: string;
  email: string;
  name: string;
  organisation: string;
  role: Role;
  language: Language | null;
  /** The number of the browser session in which they act; undefined anywhere else. */
  session?: number;
}

/** What every command and job gets: one transaction, one clock, one cooperation. */
export interface Context extends Scope {
  db: Db;
  cooperation: { slug: string; name: string; language: Language; settings: CooperationSettings };
  directory: Directory;
  /** The rooms of the menu, in its order. */
  rooms: readonly { key: string; name: string }[];
  /** The rooms that have a language of their own. */
  roomLanguages: ReadonlyMap<string, Language>;
  /** The clock that meetings and jobs live by; the demo clock in demo mode. */
  now: () => Temporal.Instant;
  today: () => Day;
  /** The world's time: for sign-in links and whatever else a demo must not bend. */
  realNow: () => Temporal.Instant;
  /** Texts in the language of whoever reads the answer. */
  t: Text;
  via: Via;
  /** The room it was said in, when it was said in one. */
  room: string | undefined;
  /** The channel of a chat it was typed in, which need not be bound to a room (yet). */
  place?: Place;
  /** The names of the jobs that there are. */
  jobs: ReadonlySet<string>;
  /** Where links begin. */
  baseUrl: string;
  demo: boolean;
  /** While cards are drawn: ends when the last of those was drawn that are drawn one by one. */
  alone?: { last: Promise<unknown> };
  /** Nothing of what is done is kept: what must be kept once it was shown is not shown. */
  dryRun?: boolean;
  /** Whether is kept who reads what. */
  notesReads: boolean;
  /** Whether people can be written to by e-mail. */
  mails: boolean;
}

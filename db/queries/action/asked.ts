import { type Action, holdersOf } from "../../../src/domain/action/action.ts";
import { keysOf } from "../../../src/domain/action/holding.ts";
import type { Day } from "../../../src/domain/calendar/day.ts";
import { type Directory, personOf } from "../../../src/domain/organisation/organisation.ts";
import type { Scope } from "../../client.ts";
import { type Earlier, earlierPosts, seriesKey } from "../posting/post-series.ts";
import { unfinishedOf } from "./action.ts";
import { nudgeDaysDue } from "./action-plan.ts";
import { refsIn } from "./silent.ts";

/** No question is older that somebody could still answer: each asks about all that the ones before left open. */
const MOST_LOOKED_AT = 20;

/** What a person was asked on an earlier day. */
export interface Question {
  day: Day;
  actions: string[];
}

/** What asking a person about their actions depends on. */
export interface Asked {
  email: string;
  /** The keys under which they, or their organisation, hold actions. */
  keys: string[];
  /** The unfinished actions that are held so, earliest due first. */
  held: Action[];
  /** The days until today for which they still have to be asked. */
  days: Day[];
  /** The questions to them of the days before today, the newest first. */
  earlier: Question[];
}

/**
 * Reads it for some people, by e-mail, in a few statements however many they are.
 * @param purpose of the posts that ask somebody about actions; their period is a day
 */
export async function readAsked(
  scope: Scope,
  directory: Directory,
  { emails, today, purpose }: { emails: readonly string[]; today: Day; purpose: string },
): Promise<Map<string, Asked>> {
  const keysOfEach = new Map(emails.map((email) => [email, heldUnder(directory, email)]));
  const all = await unfinishedOf(scope, [...new Set([...keysOfEach.values()].flat())]);
  const days = await nudgeDaysDue(scope, emails, today);
  const seriesOf = (email: string) => ({ purpose, subject: email, room: `person:${email}` });
  const page = { before: today, limit: MOST_LOOKED_AT };
  const earlier = await earlierPosts(scope, emails.map(seriesOf), page);
  const askedOf = (email: string, keys: string[]): Asked => ({
    email,
    keys,
    held: all.filter((action) => holdersOf(action).some((key) => keys.includes(key))),
    days: days.get(email) ?? [],
    earlier: (earlier.get(seriesKey(seriesOf(email))) ?? []).map(questionOf),
  });
  return new Map([...keysOfEach].map(([email, keys]) => [email, askedOf(email, keys)]));
}

function heldUnder(directory: Directory, email: string): string[] {
  const organisation = personOf(directory, email)?.organisation;
  return [...new Set([...keysOf(directory, email), ...(organisation ? [organisation] : [])])];
}

const questionOf = ({ day, about }: Earlier): Question => ({ day, actions: refsIn(about) });

import { Temporal } from "temporal-polyfill";
import { dayOf, isoInZone } from "../../domain/calendar/day.ts";

/** What somebody means by a mention: words that Leerlus knows; undefined when it cannot be found out. */
export interface Meanings {
  user: (id: string) => Promise<string | undefined>;
  channel: (id: string) => Promise<string | undefined>;
}

const ENTITY = /<([^<>]*)>/g;
/** Nobody means more people in one line; each may cost a question to Slack. */
const MOST_LOOKED_UP = 20;

/**
 * What somebody typed, as they meant it: people by their e-mail, channels by their room, days as days, links and special
 * words as they were typed. https://docs.slack.dev/messaging/formatting-message-text
 */
export async function expandMentions(text: string, meanings: Meanings): Promise<string> {
  const found = new Map<string, string>();
  for (const [entity, inside = ""] of text.matchAll(ENTITY)) {
    const asked = found.size < MOST_LOOKED_UP ? meanings : NOBODY;
    if (!found.has(entity)) found.set(entity, await meant(inside, asked));
  }
  const words = text.replace(ENTITY, (entity) => found.get(entity) ?? entity);
  return unescaped(words);
}

const NOBODY: Meanings = { user: async () => undefined, channel: async () => undefined };

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

async function meant(inside: string, { user, channel }: Meanings): Promise<string> {
  const [target = "", label = ""] = [inside.split("|")[0], inside.split("|").slice(1).join("|")];
  if (/^@[UW][A-Z0-9]+$/.test(target)) return (await user(target.slice(1))) ?? `@${label || target.slice(1)}`;
  if (/^#[CDG][A-Z0-9]+$/.test(target)) return (await channel(target.slice(1))) ?? (label || target.slice(1));
  const date = /^!date\^(\d{1,11})\^([^^]*)/.exec(target);
  if (date) return dayIn(Number(date[1]), date[2] ?? "", label);
  if (target.startsWith("!")) return label || `@${(target.slice(1).split("^")[0] ?? "").trim()}`;
  if (target.startsWith("mailto:")) return label || target.slice("mailto:".length);
  // Slack makes a link of everything that looks like one: the words are what was typed.
  return label || target;
}

/** A time is given when the format asks for one. */
function dayIn(seconds: number, format: string, label: string): string {
  try {
    const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
    return /\{time/.test(format) ? isoInZone(instant).slice(0, 16) : dayOf(instant);
  } catch {
    return label;
  }
}

import { hourOfWord } from "./day-words.ts";

export type PartOfDay = "morning" | "afternoon" | "evening";

/** The words for a time, and what is known of the part of the day from the words around it. */
export interface Clock {
  said: string;
  part: PartOfDay | undefined;
  /** `om`, `at` or the like stands before it: then a number alone is an hour. */
  isLinked: boolean;
}

const PARTS: Record<string, PartOfDay> = {
  ochtend: "morning",
  morgen: "morning",
  middag: "afternoon",
  namiddag: "afternoon",
  avond: "evening",
  morning: "morning",
  afternoon: "afternoon",
  evening: "evening",
  night: "evening",
};

/** The first and the last hour of each part, on a clock of 24 hours. */
const HOURS: Record<PartOfDay, [first: number, last: number]> = {
  morning: [5, 12],
  afternoon: [12, 18],
  evening: [17, 23],
};

const OF_TODAY = /\b(?:van(ochtend|morgen|middag|avond)|this (morning|afternoon|evening)|to(night))\b/;
const ON_A_DAY =
  /(\p{L}+dag|\b(?:over)?morgen|\bma|\bdi|\bwo|\bdo|\bvr|\bza|\bzo) ?(ochtend|morgen|middag|namiddag|avond)(?=[ ,]|$)/u;
const BEHIND =
  / (?:'?s (ochtend|morgen|middag|avond)s|in the (morning|afternoon|evening)|(morning|afternoon|evening))(?=[ ,]|$)/;

/** Takes `morgenochtend`, `vanmiddag`, `'s avonds`, `friday afternoon` apart: the day and the rest, and the part of the day. */
export function takePartOfDay(said: string): { rest: string; part: PartOfDay | undefined } {
  for (const [pattern, instead] of [
    [OF_TODAY, "vandaag"],
    [ON_A_DAY, "$1"],
    [BEHIND, ""],
  ] as const) {
    const found = pattern.exec(said);
    if (!found) continue;
    const word = pattern === ON_A_DAY ? found[2] : found.slice(1).find((group) => group !== undefined);
    return { rest: said.replace(pattern, instead).replace(/ +/g, " ").trim(), part: PARTS[word ?? ""] };
  }
  return { rest: said, part: undefined };
}

/** The time as "HH:MM"; undefined when it is none, or may be in the morning as well as in the evening. */
export function readClock({ said, part, isLinked }: Clock): string | undefined {
  const bare = /^\d{1,2}$/.test(said) && (isLinked || part !== undefined) ? `${said}u` : said;
  const time = inFigures(bare) ?? (part === undefined ? undefined : inWords(said));
  return time !== undefined && part !== undefined ? inPart(time, part) : time;
}

function inFigures(said: string): string | undefined {
  const found = /^(\d{1,2})(?:[:.](\d{2})| ?[uh](\d{2}))? ?(uur|u|h|am|pm|o'clock)?$/.exec(said);
  if (!found) return undefined;
  const [, hours, afterColon, afterHour, unit] = found;
  const minutes = afterColon ?? afterHour;
  if (minutes === undefined && unit === undefined) return undefined;
  const isHalfDay = unit === "am" || unit === "pm";
  if (isHalfDay && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const hour = isHalfDay ? (Number(hours) % 12) + (unit === "pm" ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes ?? 0) > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes ?? "00"}`;
}

/** `half tien`, `kwart over negen`, `half past nine`, `negen uur`. */
function inWords(said: string): string | undefined {
  const found =
    /^(?:(half past|half|kwart over|quarter past|kwart voor|quarter to) )?(\d{1,2}|\p{L}+)(?: uur| o'clock)?$/u.exec(
      said,
    );
  const hour = hourOfWord(found?.[2] ?? "");
  if (!found || hour === 0) return undefined;
  // English “half nine” is half past nine, and Dutch “half negen” is half past eight.
  if (found[1] === "half" && /^[a-z]+$/.test(found[2] ?? "") && isEnglishHour(found[2] ?? ""))
    return undefined;
  const minutes = {
    half: -30,
    "half past": 30,
    "kwart over": 15,
    "quarter past": 15,
    "kwart voor": -15,
    "quarter to": -15,
  };
  const away = Object.entries(minutes).find(([words]) => words === found[1])?.[1] ?? 0;
  const total = (hour * 60 + away + 24 * 60) % (24 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}

const isEnglishHour = (word: string): boolean =>
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(word);

function inPart(time: string, part: PartOfDay): string | undefined {
  const [first, last] = HOURS[part];
  const hour = Number(time.slice(0, 2));
  const fits = [hour, hour + 12].find((one) => first <= one && one <= last);
  return fits === undefined ? undefined : `${String(fits).padStart(2, "0")}${time.slice(2)}`;
}

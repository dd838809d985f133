import { ageAt, birthDayAt } from "./age.ts";
import {
  ANY_CHILD,
  CARE,
  CARE_PART,
  CHILD,
  COURT,
  DAILY,
  DIAGNOSIS,
  EVENT,
  EVENT_PART,
  FILE_NUMBER,
  HARDLY,
  IN_GENERAL,
  KIN,
  MEETS,
  OF_SOMEBODY,
  ONE_KIN,
  PRONOUN,
  SCHOOL,
  THIS,
  WHEN,
  WHICH,
  WHOSE,
  WORK,
} from "./lexicon.ts";
import type { KnownNames } from "./names.ts";
import { namesIn } from "./names.ts";
import type { Token } from "./tokens.ts";
import { PLACES } from "./word-list.ts";

/** How strongly each kind of signal stands in a sentence; 0: not at all. */
export interface Signals {
  name: number;
  age: number;
  child: number;
  kin: number;
  pronoun: number;
  event: number;
  care: number;
  diagnosis: number;
  place: number;
  school: number;
  date: number;
  work: number;
}

const NAME = { full: 2, first: 1.6, member: 1.1, small: 1.1, initials: 2, unknown: 1.1 } as const;

/** What of one child a sentence may tell. It takes time in proportion to the sentence. */
export function signalsIn(tokens: readonly Token[], known: KnownNames, text: string): Signals {
  const names = namesIn(tokens, known, text);
  const isName = new Set(names.flatMap(({ from, upto }) => tokens.slice(from, upto)));
  const found: Signals = {
    name: Math.max(0, ...names.map(({ kind }) => NAME[kind])),
    age: 0,
    child: 0,
    kin: 0,
    pronoun: 0,
    event: 0,
    care: 0,
    diagnosis: 0,
    place: 0,
    school: 0,
    date: 0,
    work: 0,
  };
  const raise = (kind: keyof Signals, weight: number) => {
    found[kind] = Math.max(found[kind], weight);
  };
  let [care, events, work, meets] = [0, 0, 0, 0];
  for (const [at, token] of tokens.entries()) {
    const { low, bare } = token;
    const before = tokens[at - 1]?.low ?? "";
    if (WORK.has(low)) work += 1;
    if (MEETS.has(low)) meets += 0.4;
    if (isName.has(token)) continue;
    if (CHILD.has(low)) raise("child", /^(?:dit|deze|die|dat|this|that)$/.test(before) ? 1.8 : 1.5);
    if (ANY_CHILD.has(low)) raise("child", childWeight(tokens, at));
    if (WHICH.has(low) && isWhich(tokens[at + 1])) raise("child", 1.8);
    if (KIN.has(low)) raise("kin", kinWeight(low, before, tokens[at - 2]?.low ?? ""));
    // `de pleegouders van Fenna`
    const isOf = /^(?:van|of)$/.test(tokens[at + 1]?.low ?? "") && isName.has(tokens[at + 2] ?? token);
    if (isOf && (KIN.has(low) || CARE.has(low))) raise("kin", 1.2);
    if (PRONOUN.has(low)) raise("pronoun", 0.8);
    else if (/^(?:haar|her|him)$/.test(low) && isNobodysNoun(before, tokens[at + 1])) raise("pronoun", 0.8);
    else if (WHOSE.has(low) && !/^(?:ons|hun|their|our)$/.test(low)) raise("pronoun", 0.6);
    if (low === "loopt") events += isRunaway(tokens, at) ? 1 : 0;
    else if (EVENT.has(low) || EVENT_PART.test(low)) events += 1;
    else if (DAILY.has(low) && tokens.slice(at + 1, at + 4).some((near) => HARDLY.has(near.low))) events += 1;
    // `wil niet meer leven`
    if (low === "leven" && tokens.slice(Math.max(0, at - 3), at).some((near) => HARDLY.has(near.low)))
      events += 1;
    // `cliëntnummer 204418`
    if (/^[0-9]{3}/.test(tokens[at + 1]?.text ?? "") && FILE_NUMBER.test(low)) {
      raise("child", 1.8);
      events += 1;
    }
    if (CARE.has(low) || CARE_PART.test(low)) care += 1;
    if (DIAGNOSIS.has(low)) raise("diagnosis", 1);
    if (SCHOOL.has(low)) raise("school", 1);
    if (/^(?:groep|klas|kamer)$/.test(low) && /^[0-9]/.test(tokens[at + 1]?.text ?? "")) raise("school", 1);
    raise("age", ageAt(tokens, at));
    if (token.isCapital && PLACES.has(bare)) raise("place", placeWeight(before));
    const born = birthDayAt(tokens, at);
    raise("date", born);
    // `is van 14-09-2010`: somebody is.
    if (born > 0 && before === "van" && /^(?:is|was)$/.test(tokens[at - 2]?.low ?? "")) raise("child", 1.5);
    // `m, 11-10-2012`: how lists tell a child.
    if (born > 0 && /^[mvj]$/.test(before)) raise("child", 1.5);
  }
  // `familie Wassink`
  if (names.some(({ from }) => /^(?:familie|gezin|family)$/.test(tokens[from - 1]?.low ?? "")))
    raise("kin", 1.2);
  // `over Veerle`: what is discussed is not somebody who works on it.
  const isTopic = names.some(({ kind, from }) => kind !== "member" && isAbout(tokens, from));
  // `door Karin`: who gives or makes something.
  if (names.some(({ from }) => /^(?:door|by)$/.test(tokens[from - 1]?.low ?? ""))) work += 1;
  // `Piet doet dat`: who takes a task is a colleague.
  const takesIt = (upto: number) =>
    /^(?:doet|regelt|doe|does)$/.test(tokens[upto]?.low ?? "") &&
    /^(?:dat|dit|het|that|it)$/.test(tokens[upto + 1]?.low ?? "");
  if (names.some(({ upto }) => takesIt(upto))) work += 3;
  if (isTopic) care += 1;
  else work += meets;
  // `Sara K.`
  if (
    names.some(
      ({ kind, from, upto }) => kind === "initials" && (tokens[from]?.text.length ?? 0) > 1 && upto > from,
    )
  )
    raise("child", 0.8);
  found.event = events === 0 ? 0 : Math.min(2.5, 1.6 + 0.5 * events);
  found.care = care === 0 ? 0 : Math.min(1.6, 0.7 + 0.3 * care);
  if (tokens.some(({ low }) => COURT.has(low))) found.care = 1.7;
  // `Stijn heeft zijn arm`: whose it is, is said.
  if (found.name >= 1 && found.pronoun > 0) found.pronoun = Math.max(found.pronoun, 0.9);
  // With nothing about work in it, what is said of somebody by name is about that person.
  const isTold = names.some(
    ({ kind, upto }) => kind !== "member" && kind !== "small" && OF_SOMEBODY.has(tokens[upto]?.low ?? ""),
  );
  if ((isTold || isSaidOfThis(tokens)) && work === 0 && !isPlanned(tokens))
    found.event = Math.max(found.event, 0.9);
  found.work = Math.min(3, work);
  return found;
}

/** `de jongste zit`, `de oudste dochter`; not `de jongste cijfers`. */
const isWhich = (next: Token | undefined): boolean =>
  next !== undefined &&
  (OF_SOMEBODY.has(next.low) || CHILD.has(next.low) || ANY_CHILD.has(next.low) || next.low === "van");

/** `voor haar is`: it stands for a person and not before what is hers. */
const isNobodysNoun = (before: string, next: Token | undefined): boolean =>
  /^(?:voor|met|bij|over|van|aan|for|with|about|to)$/.test(before) &&
  (next === undefined || /^ ?[,.;:!?)]/.test(next.gap) || OF_SOMEBODY.has(next.low));

/** `morgen`, `op 3 maart`; not `sinds zondag`. */
const isPlanned = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ low }, at) => WHEN.has(low) && !/^(?:sinds|since|afgelopen|last)$/.test(tokens[at - 1]?.low ?? ""),
  );

/** `dit kind heeft`, `deze jongere is`. */
const isSaidOfThis = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ low }, at) =>
      /^(?:dit|deze|die|dat|this|that)$/.test(low) &&
      (CHILD.has(tokens[at + 1]?.low ?? "") || ANY_CHILD.has(tokens[at + 1]?.low ?? "")) &&
      OF_SOMEBODY.has(tokens[at + 2]?.low ?? ""),
  );

const ABOUT = /^(?:over|mbt|betreft|betreffende|inzake|aangaande|rond|rondom|omtrent|about|regarding|re)$/;
/** `overleg over Veerle`, `m.b.t. Veerle`, `plek voor Veerle`. */
function isAbout(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low ?? "";
  return ABOUT.test(before) || (before === "t" && tokens[at - 3]?.low === "m");
}

function childWeight(tokens: readonly Token[], at: number): number {
  const before = [tokens[at - 1]?.low ?? "", tokens[at - 2]?.low ?? ""];
  if (before.some((word) => IN_GENERAL.has(word))) return 0;
  if (/^(?:dit|deze|die|dat|this|that)$/.test(before[0] ?? "") && OF_SOMEBODY.has(tokens[at + 1]?.low ?? ""))
    return 1.6;
  return before.some((word) => THIS.has(word)) ? 1.2 : 0.8;
}

function kinWeight(low: string, before: string, second: string): number {
  const whose = [before, second].find((word) => WHOSE.has(word));
  // `jongeren en hun ouders`, `er zijn ouders die`: more than one, or none in particular.
  if (whose && !/^(?:hun|their|ons|our)$/.test(whose) && (whose !== "zijn" || ONE_KIN.has(low))) return 2.6;
  return ONE_KIN.has(low) || whose ? 1.2 : 0;
}

const isRunaway = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 5).some(({ low }) => low === "weg" || low === "vast");

const placeWeight = (before: string): number => (before === "uit" || before === "from" ? 1 : 0.5);

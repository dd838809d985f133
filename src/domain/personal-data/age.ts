import { elementAt } from "../element-at.ts";
import { ANY_CHILD, CHILD, MONTHS, NUMBERS, PRONOUN } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { FIRST_NAMES, withoutAccents } from "./word-list.ts";

const OLDEST = 23;
/** `eenentwintigjarige` */
const LONGEST_AGE = 20;
const AGED = /^(\p{L}+?)-?jarige?$/u;
const SEVERAL_OF_ONE_FAMILY =
  /^(?:broertjes|zusjes|broers|zussen|tweeling|drieling|zoontjes|dochtertjes|zonen|zoons|dochters|siblings|twins|brothers|sisters)$/;
const MANY =
  /^(?:kinderen|jongeren|jeugdigen|meisjes|jongens|cliënten|children|tussen|tot|leeftijd|gemiddelde)$/;
const NO_AGE_BEFORE = /^(?:tot|t\/m|procent|weken|maanden|dagen|uur|keer|regio's)$/;
const YEARS = /^(?:jaar|jr|jaartjes|years|yrs|yo)$/;
const ALMOST = /^(?:net|pas|al|bijna|nu|ruim|inmiddels|only|almost|just)$/;

/** `14-jarige`, `(13)`, `is 9 jaar`, `jongen van acht`, `Jongen, 10`. */
export function ageAt(tokens: readonly Token[], at: number): number {
  const { low, gap, text, end, start } = elementAt(tokens, at);
  if (end - start > LONGEST_AGE) return 0;
  const isAged = low.endsWith("jarige") || (low.endsWith("jarig") && CHILD.has(tokens[at + 1]?.low ?? ""));
  const aged = isAged ? AGED.exec(low) : null;
  if (aged) return numberIn(aged[1] ?? "") === undefined ? 0 : 2;
  // `14-jarige` is two tokens.
  if (/^(?:jarige|year-old)$/.test(low)) return numberIn(tokens[at - 1]?.text ?? "") === undefined ? 0 : 2;
  const age = numberIn(text);
  if (age === undefined) return 0;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (isAside(tokens, at)) return 1.6;
  if (!before) return 0;
  if (isOfSeveral(tokens, at)) return 1.6;
  if (tokens.slice(Math.max(0, at - 4), at).some(({ low: word }) => MANY.test(word))) return 0;
  if (next && NO_AGE_BEFORE.test(next.low)) return 0;
  const isDigits = /^[0-9]{1,2}$/.test(text);
  const isChild = CHILD.has(before.low) || ANY_CHILD.has(before.low);
  if (isDigits && gap.endsWith("(") && next?.gap.startsWith(")") !== false && (before.isCapital || isChild))
    return 2;
  const leadAt = ALMOST.test(before.low) && at > 1 ? at - 2 : at - 1;
  const lead = tokens[leadAt]?.low ?? "";
  const isSaid = /^(?:is|wordt|was|are|turned)$/.test(lead);
  if (isSaid && tokens.slice(Math.max(0, at - 5), at - 1).some(isPerson)) return 1.8;
  const whose = tokens[leadAt - 1]?.low ?? "";
  const isOf = /^(?:van|of|aged)$/.test(lead);
  if (isOf && (CHILD.has(whose) || ANY_CHILD.has(whose) || /^(?:kleuter|dader|vriend)$/.test(whose)))
    return 1.6;
  // `jongen, 13` and `Sara, 13, is`
  if (isDigits && /^, ?$/.test(gap) && (isChild || (before.isCapital && /^[,)]/.test(next?.gap ?? "x"))))
    return 1.5;
  const isYears = next !== undefined && YEARS.test(next.low) && age >= 2;
  return isYears && (isChild || PRONOUN.has(before.low)) ? 1.5 : 0;
}

/** `T.K., 17 jaar, wordt`, `15 jr, alleen`, `Sara, 13, is`: how an age stands beside a person. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const { gap } = elementAt(tokens, at);
  const isOpen = at === 0 || /[,(] ?$/.test(gap);
  const isYears = YEARS.test(tokens[at + 1]?.low ?? "");
  return isOpen && isYears && (at + 2 === tokens.length || /^ ?[,.)]/.test(tokens[at + 2]?.gap ?? ""));
}

/** `broertjes van 4 en 6`: they are one family's. */
const isOfSeveral = (tokens: readonly Token[], at: number): boolean =>
  /^(?:van|of|aged)$/.test(tokens[at - 1]?.low ?? "") &&
  SEVERAL_OF_ONE_FAMILY.test(tokens[at - 2]?.low ?? "") &&
  !/^(?:uur|tot|procent)$/.test(tokens[at + 1]?.low ?? "");

const isPerson = ({ low, bare, isCapital }: Token): boolean =>
  PRONOUN.has(low) || CHILD.has(low) || ANY_CHILD.has(low) || (isCapital && FIRST_NAMES.has(bare));

function numberIn(word: string): number | undefined {
  if (word.length > LONGEST_AGE) return undefined;
  const number = /^[0-9]{1,2}$/.test(word) ? Number(word) : NUMBERS.get(withoutAccents(word.toLowerCase()));
  return number !== undefined && number <= OLDEST ? number : undefined;
}

/** A day on which a child may have been born; what is agreed on lies later. */
export function birthDayAt(tokens: readonly Token[], at: number): number {
  const { text, low } = elementAt(tokens, at);
  if (text.length > 10) return 0;
  const year = /^(?:[0-9]{1,2}[-./][0-9]{1,2}[-./]([0-9]{4})|([0-9]{4})[-./][0-9]{1,2}[-./][0-9]{1,2})$/.exec(
    text,
  );
  if (year) return isBirthYear(year[1] ?? year[2] ?? "") ? 1.6 : 0;
  if (!MONTHS.has(low)) return 0;
  return isBirthYear(tokens[at + 1]?.text ?? "") && /^[0-9]{1,2}$|^[a-z]+$/.test(tokens[at - 1]?.low ?? "")
    ? 1.6
    : 0;
}

const isBirthYear = (year: string): boolean => /^(?:200[3-9]|201[0-9]|202[0-2])$/.test(year);

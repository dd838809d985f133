import { elementAt } from "../element-at.ts";
import { addressIn } from "./address.ts";
import { hasBirthDate } from "./birth-date.ts";
import { citizenNumbers } from "./citizen-number.ts";
import { emailAddresses } from "./email-address.ts";
import type { KnownPeople, PersonalFinding } from "./finding.ts";
import { VENUE, VENUE_PART } from "./lexicon.ts";
import type { Span } from "./phone-number.ts";
import { isRoleAddress } from "./role-address.ts";
import { type Read, tellsWho } from "./score.ts";
import { spelledNumber } from "./spelled-number.ts";
import type { Token } from "./tokens.ts";

/** A text as it was read once for all that may be found in it. */
export interface Telling {
  /** As `normalText` makes it. */
  plain: string;
  tokens: readonly Token[];
  sentences: readonly (readonly Token[])[];
  /** What each sentence tells. */
  reads: readonly Read[];
  phones: readonly Span[];
  known: KnownPeople;
}

/** A child or a relative, more than a name: a colleague has one too. */
const isOfChild = ({ reads }: Telling): boolean =>
  reads.some(({ signals: { child, kin, age } }) => Math.max(child, kin, age) >= 1.1);

/** It is stopped where the text says what it is, where it stands alone and next to a child; else it may be another number. */
export function citizenNumberIn(telling: Telling): PersonalFinding[] {
  const { plain, tokens, phones } = telling;
  const spelled = spelledNumber(tokens);
  const found = citizenNumbers(without(plain, phones));
  if (!spelled && found.length === 0) return [];
  const isStopped = spelled === "named" || found.some(({ isNamed }) => isNamed) || !/\p{L}/u.test(plain);
  return [{ kind: "citizenNumber", outcome: isStopped || isOfChild(telling) ? "stop" : "ask" }];
}

const NUMERIC = /^[0-9]{1,2}[-./][0-9]{1,2}[-./](?:200[3-9]|201[0-9]|202[0-2])$/;

/** A whole date of birth with somebody whose it is identifies them. */
export function birthDateIn({ plain, reads, sentences }: Telling): PersonalFinding[] {
  const isSaid = hasBirthDate(plain) || isSpelledBirth(sentences);
  const isOfSomebody = reads.some((read) => tellsWho(read));
  // A birthday is everybody's, and a cooperation's too.
  if (isSaid && !isOfSomebody && /verjaardag|birthday/i.test(plain)) return [];
  // A cooperation may be born too, and not so long ago.
  const isWhole =
    reads.some(({ signals }) => signals.date > 0) || /[-./](?:200[3-9]|201[0-9]|202[0-2])/.test(plain);
  if (isSaid) return [{ kind: "birthDate", outcome: isOfSomebody || isWhole ? "stop" : "ask" }];
  const isBeside = sentences.some((sentence, at) => {
    if (!sentence.some(({ text }) => NUMERIC.test(text))) return false;
    const read = elementAt(reads, at);
    return tellsWho(read) && read.signals.work === 0;
  });
  return isBeside ? [{ kind: "birthDate", outcome: "stop" }] : [];
}

const BORN = new Set(["geboren", "geboortedatum", "born", "geb"]);
const isSpelledBirth = (sentences: readonly (readonly Token[])[]): boolean =>
  sentences.some((sentence) => {
    const at = sentence.findIndex(({ low }) => BORN.has(low));
    return at >= 0 && sentence.slice(at, at + 8).some(({ low }) => /^tweeduizend\p{L}+$/u.test(low));
  });

/** Somebody's address, unless people meet there: with a child it is stopped. */
export function addressFound(telling: Telling): PersonalFinding[] {
  const found = addressIn(telling.plain);
  if (!found) return [];
  const isPrivate = isOfChild(telling);
  // `hij verblijft op`: an organisation has a name, and a street may have the same.
  const isHome = telling.reads.some(({ signals: { pronoun, care } }) => pronoun >= 0.8 && care > 0);
  if (isOffice(telling) && !isPrivate && !isHome) return [];
  const isWhole = found.hasStreet && found.hasPostcode;
  return [{ kind: "address", outcome: isWhole && isPrivate ? "stop" : "ask" }];
}

/** Somebody who works gives a number of the work. */
const WORK_NUMBER =
  /\b(?:werknummer|werktelefoon|diensttelefoon|piketnummer|kantoornummer|doorkiesnummer|zakelijke? nummer|work phone)\b/i;

/** A number on which many may be called is nobody's. */
export function phoneIn(telling: Telling): PersonalFinding[] {
  const { plain, reads, phones } = telling;
  const isTold = reads.some(({ signals: { child, kin } }) => Math.max(child, kin) >= 1.1);
  const isWork = reads.some(({ signals: { work } }) => work > 0);
  const found = phones.filter(({ start, end }) => {
    const digits = plain
      .slice(start, end)
      .replace(/[^0-9+]/g, "")
      .replace(/^(?:\+|00)310?/, "0");
    const isMobile = /^06/.test(digits) || !/^0/.test(digits);
    if (isTold) return true;
    if (isMobile) return !namesMember(telling) && !WORK_NUMBER.test(plain);
    return !isOffice(telling) && !isWork && !/^08/.test(digits);
  });
  return found.length > 0 ? [{ kind: "phone", outcome: "ask" }] : [];
}

export function emailIn({ plain, known }: Telling): PersonalFinding[] {
  const isSomebodys = emailAddresses(plain).some(
    (address) => !known.emails.has(address) && !isRoleAddress(address),
  );
  return isSomebodys ? [{ kind: "email", outcome: "ask" }] : [];
}

/** A place where people meet or work: by its kind, or by the name of an organisation that is known. */
const isOffice = ({ tokens, known }: Telling): boolean =>
  tokens.some(
    ({ low, isCapital }) => VENUE.has(low) || VENUE_PART.test(low) || (isCapital && known.offices.has(low)),
  );

const namesMember = ({ tokens, known }: Telling): boolean =>
  tokens.some(({ low, isCapital }) => isCapital && known.members.has(low));

function without(text: string, spans: readonly Span[]): string {
  let end = 0;
  const parts = spans.map((span) => {
    const part = text.slice(end, span.start) + "#".repeat(span.end - span.start);
    end = span.end;
    return part;
  });
  return parts.join("") + text.slice(end);
}

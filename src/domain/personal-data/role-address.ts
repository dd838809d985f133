import { VENUE, WORK } from "./lexicon.ts";
import { FIRST_NAMES, LAST_NAMES, STEMS } from "./word-list.ts";

const ROLES = new RegExp(
  `^(?:${[
    ...[
      "info",
      "secretariaat",
      "secretary",
      "administratie",
      "contact",
      "monitoring",
      "communicatie",
      "support",
    ],
    ...[
      "helpdesk",
      "receptie",
      "planning",
      "notulen",
      "bestuur",
      "coordinator",
      "coordinatie",
      "office",
      "post",
    ],
    ...[
      "postbus",
      "klachten",
      "facturen",
      "factuur",
      "pers",
      "hr",
      "personeel",
      "beleid",
      "team",
      "jeugd",
      "jeugdteam",
    ],
    ...[
      "noreply",
      "no-reply",
      "aanmelden",
      "aanmelding",
      "toegang",
      "privacy",
      "fg",
      "ict",
      "cijfers",
      "data",
    ],
    ...[
      "opleidingen",
      "training",
      "agenda",
      "vergaderingen",
      "griffie",
      "gemeente",
      "inkoop",
      "contracten",
      "mail",
    ],
    ...["leerlus", "redactie", "nieuwsbrief", "congres", "events", "crisis", "meldingen", "service"],
  ].join("|")})(?:[._+-].*)?@`,
);

/** Where people have a mailbox of their own, whatever they call it. */
const PRIVATE =
  /@(?:[\w-]+\.)*(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|proton|protonmail|gmx|ziggo|kpnmail|kpnplanet|planet|home|hetnet|xs4all|upcmail|casema|telfort|tele2|solcon|online|zonnet|chello|quicknet|wanadoo|freeler)\.[a-z.]+$/;

/**
 * Whether an address is that of an office, behind which anybody may sit: `secretariaat@`, `info@`, or another ordinary
 * word that is nobody's name.
 */
export function isRoleAddress(address: string): boolean {
  if (ROLES.test(address)) return true;
  const [box = ""] = address.split("@");
  return !PRIVATE.test(address) && box.split(/[._+-]/).every(namesWork);
}

/** Not more than a plural: `sannetje` has the form of a word too. */
const namesWork = (word: string): boolean =>
  word.length > 3 &&
  ![FIRST_NAMES, LAST_NAMES].some((names) => names.has(word)) &&
  [word, word.replace(/(?:en|s)$/, "")].some((stem) => STEMS.has(stem) || WORK.has(stem) || VENUE.has(stem));

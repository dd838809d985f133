import type { Day } from "../../domain/calendar/day.ts";
import { REVISION } from "./revision.ts";
import type { Scene } from "./scenes.ts";
import { SIBLINGS } from "./siblings.ts";

/**
 * What carries the loop round in the year: a theme whose lesson becomes an agreement, a report with an objection, a date
 * poll, a revision that all ratify and one that falls.
 */
const FIRST: readonly Scene[] = [
  {
    day: "2026-02-02",
    time: "10:15",
    who: "jaimy",
    room: "implementation",
    line: "thema nieuw Kleinschalig wonen; waarom jongeren noemen rust, wij noemen het aantal bedden",
  },
  { day: "2026-02-03", time: "09:20", who: "anna", room: "implementation", line: "thema stem T-1" },
  {
    day: "2026-02-04",
    time: "14:05",
    who: "ruben",
    room: "implementation",
    line: "thema nieuw Leren van klachten; waarom dezelfde klacht komt bij vijf aanbieders terug",
  },
  {
    day: "2026-03-27",
    time: "09:40",
    who: "yusuf",
    room: "implementation",
    line: "overleg bezwaar IO-2026-03; tekst Wij spraken af dat ook scholen meedenken. Dat staat er niet in.",
  },
  {
    day: "2026-03-31",
    time: "10:20",
    who: "coordinator",
    room: "implementation",
    line: "overleg corrigeer IO-2026-03; tekst Toegevoegd: scholen denken mee over de voorbeelden.",
  },
  {
    day: "2026-03-31",
    time: "10:25",
    who: "coordinator",
    room: "implementation",
    line: "overleg vaststellen IO-2026-03",
  },
  {
    day: "2026-04-09",
    time: "13:30",
    who: "fatima",
    room: "revision",
    line: "herziening reactie HV-2026-1; tekst Foodvalley is voor. Begin waar nu de langste afstanden zijn.",
  },
  {
    day: "2026-04-10",
    time: "10:10",
    who: "piet",
    room: "revision",
    line: "herziening reactie HV-2026-1; tekst Wij kunnen in Doetinchem een huis openen, als de huur vast staat.",
  },
  {
    day: "2026-04-14",
    time: "09:15",
    who: "hugo",
    room: "revision",
    line: "herziening nieuw Eén tarief voor alle verblijf; onderwerp bekostiging; jaar 2027; reden minder werk voor de administratie",
  },
  {
    day: "2026-04-16",
    time: "15:00",
    who: "lotte",
    room: "revision",
    line: "herziening reactie HV-2026-2; tekst Dan verdwijnt juist de zwaarste zorg. Wij zijn tegen.",
  },
  {
    day: "2026-05-07",
    time: "09:30",
    who: "jaimy",
    room: "learning-circle",
    line: "thema vraag T-1 Wat maakt een huis klein genoeg?",
  },
  {
    day: "2026-05-11",
    time: "14:10",
    who: "femke",
    room: "learning-circle",
    line: "thema antwoord T-1 Dat je aan tafel weet hoe iemands dag was",
  },
  {
    day: "2026-05-22",
    time: "10:00",
    who: "jaimy",
    room: "learning-circle",
    line: "thema les T-1 Een eigen sleutel en een rustige kamer tellen zwaarder dan het aantal bedden",
  },
  {
    day: "2026-06-11",
    time: "11:30",
    who: "coordinator",
    room: "revision",
    line: "herziening advies HV-2026-2 afwijzen; tekst De regio's zien er geen winst in, en de zwaarste zorg loopt gevaar.",
  },
];

export const LOOP: readonly Scene[] = [...FIRST, ...REVISION, ...SIBLINGS];

/** What many do with one press each, which is not told each time. */
export interface Crowd {
  day: Day;
  time: string;
  command: string;
  input: Record<string, unknown>;
  /** The names before the @; or organisations, of each of which the coordinator records what it decided. */
  who:
    | readonly string[]
    | { kind: "provider" | "municipality"; only?: readonly string[]; but?: readonly string[] };
}

/** Where the council decides on how care is paid for. */
const COUNCILS_IN_TIME = ["GM0230", "GM0233", "GM0269", "GM0050"];
const COUNCILS_LATE = ["GM0243", "GM0302", "GM0273"];

export const CROWD: readonly Crowd[] = [
  {
    day: "2026-02-05",
    time: "12:00",
    command: "theme/vote",
    input: { theme: "T-1" },
    who: ["kim", "lotte", "saskia", "femke", "ineke"],
  },
  {
    day: "2026-06-02",
    time: "12:00",
    command: "meeting/vote",
    input: { poll: "DP-1", answers: ["maybe", "no", "yes"] },
    who: ["anna", "bram", "fatima", "evert", "lotte", "saskia", "piet", "femke"],
  },
  {
    day: "2026-07-02",
    time: "12:00",
    command: "theme/vote",
    input: { theme: "T-3" },
    who: ["kim", "anna", "bram", "olga", "victor", "jaimy", "piet"],
  },
  {
    day: "2026-09-10",
    time: "12:00",
    command: "revision/consent",
    who: { kind: "provider" },
    input: { revision: "HV-2026-1", decision: "yes", on: "2026-09-10" },
  },
  {
    day: "2026-10-20",
    time: "17:00",
    command: "revision/ratify",
    who: { kind: "municipality", but: ["GM0197", ...COUNCILS_IN_TIME, ...COUNCILS_LATE] },
    input: { revision: "HV-2026-1", level: "college", decision: "yes", on: "2026-10-20" },
  },
  {
    day: "2026-10-22",
    time: "17:00",
    command: "revision/ratify",
    who: { kind: "municipality", only: COUNCILS_IN_TIME },
    input: { revision: "HV-2026-1", level: "council", decision: "yes", on: "2026-10-22" },
  },
];

/** The theme that a meeting chooses for a circle. */
export const CHOSEN: Readonly<Record<string, { theme: string; circle: string }>> = {
  "MO-2026-Q1": { theme: "T-1", circle: "LC-2026-Q2" },
};

/** What comes of a lesson on the agenda of an implementation meeting. */
export const OF_LESSON: Readonly<Record<string, string>> = {
  "IO-2026-05":
    "Elke nieuwe plek heeft een eigen sleutel en een rustige kamer; partijen Foodvalley, Rivierenland, De Wilgenhof; evaluatie 2 december",
  "IO-2027-02":
    "Broers en zussen wonen samen, tenzij zij zelf anders willen; partijen Rivierenland, Achterhoek, De Wilgenhof; evaluatie 8 september 2027",
};

/** What is said of an item that Leerlus put on the agenda, by what it asks about. */
export const SAID_OF: readonly (readonly [about: RegExp, outcome: string])[] = [
  [/^OA-/, "Loopt zoals bedoeld. Bij de volgende evaluatie kijken we opnieuw."],
  [/^HV-/, "Besproken. Wie nog moet reageren of besluiten, weet het."],
  [/^T-/, "Gehoord. We nemen het mee."],
  [/\//, "Besproken. De duiding staat bij het cijfer."],
];

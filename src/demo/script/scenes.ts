import type { Day } from "../../domain/calendar/day.ts";

/** Something somebody types outside the meetings, in a room or in private. */
export interface Scene {
  day: Day;
  time: string;
  /** The name before the @. */
  who: string;
  /** The key of a room; without it in private. */
  room?: string;
  /** `{TITLE}` stands for the reference of the point with that title. */
  line: string;
}

/** Private or not, what is said between the meetings. */
export const SCENES: readonly Scene[] = [
  { day: "2026-01-12", time: "10:05", who: "lotte", line: "agenda" },
  {
    day: "2026-03-26",
    time: "11:20",
    who: "bram",
    room: "implementation",
    line: "{Verklarende analyse: wie levert wat aan, en wanneer}",
  },
  {
    day: "2026-04-03",
    time: "09:40",
    who: "anna",
    room: "monitoring",
    line: "indicator verhaal doorplaatsingen 2026-Q1 Enkele jongeren konden blijven doordat er in het weekend iemand langskwam",
  },
  {
    day: "2026-04-03",
    time: "11:15",
    who: "coordinator",
    room: "monitoring",
    line: "indicator duiding doorplaatsingen 2026-Q1 De meeste doorplaatsingen volgden op een crisis zonder plek dichtbij",
  },
  { day: "2026-04-15", time: "13:40", who: "esra", line: "leerlus language english" },
  {
    day: "2026-10-01",
    time: "10:30",
    who: "coordinator",
    room: "implementation",
    line: "actie overdragen; alle acties van Marloes; houder Amber Coenen",
  },
  {
    day: "2026-10-13",
    time: "15:10",
    who: "coordinator",
    room: "learning-circle",
    line: "overleg verplaats LC-2026-Q4 19 november 13:00; reden de zaal is op 12 november bezet",
  },
  { day: "2026-12-01", time: "11:00", who: "fatima", line: "besluit zoek brigade" },
  { day: "2026-12-30", time: "10:00", who: "coordinator", line: "leerlus status" },
];

/** Meetings in a school holiday that the coordinator puts on the proposed day; the others stay where they are. */
export const MOVED: readonly string[] = ["IO-2026-07", "LC-2026-Q3", "IO-2026-08", "IO-2026-12"];

/** How the chair deals with an action that put itself on the agenda: who comes with what, and what is said of it. */
export const SILENT_ACTION = {
  note: "te lang laten liggen, de pagina is er nu",
  outcome: "De pagina is er alsnog. Wie vastloopt, zegt dat voortaan zelf.",
};

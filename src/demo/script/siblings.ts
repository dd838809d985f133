import type { Scene } from "./scenes.ts";

/** A theme over two years: from a point in the first meeting to an agreement in the second year. */
export const SIBLINGS: readonly Scene[] = [
  {
    day: "2026-09-10",
    time: "09:30",
    who: "coordinator",
    room: "learning-circle",
    line: "thema kies T-3 LC-2026-Q4",
  },
  {
    day: "2026-11-04",
    time: "10:30",
    who: "saskia",
    room: "learning-circle",
    line: "thema vraag T-3 Wat maakt dat broers en zussen nu uit elkaar gaan?",
  },
  {
    day: "2026-11-06",
    time: "13:15",
    who: "victor",
    room: "learning-circle",
    line: "thema antwoord T-3 Er is één plek vrij, en niemand vraagt wie er bij hoort",
  },
  {
    day: "2026-11-20",
    time: "10:00",
    who: "jaimy",
    room: "learning-circle",
    line: "thema les T-3 Vraag bij elke plaatsing eerst wie er bij elkaar hoort",
  },
  {
    day: "2026-12-15",
    time: "09:30",
    who: "coordinator",
    room: "learning-circle",
    line: "thema kies T-3 LC-2027-Q1",
  },
  {
    day: "2027-02-12",
    time: "09:45",
    who: "fatima",
    room: "learning-circle",
    line: "thema les T-3 Samen wonen is de regel, en de kinderen mogen zelf nee zeggen",
  },
  { day: "2027-03-02", time: "11:00", who: "bestuur", line: "thema toon T-3" },
];

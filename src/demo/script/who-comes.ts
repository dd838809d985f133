import type { RsvpAnswer } from "../../domain/meeting/rsvp.ts";

/** What somebody answers under a published agenda: with a button, or with a line that names the stand-in. */
export type Coming = { who: string } & ({ answer: Exclude<RsvpAnswer, "standin"> } | { standin: string });

/** By meeting, in the order in which they answer; of the other meetings nobody says it in Leerlus. */
export const WHO_COMES: Readonly<Record<string, readonly Coming[]>> = {
  "IO-2026-02": [
    { who: "anna", answer: "yes" },
    { who: "yusuf", answer: "no" },
    { who: "bram", answer: "maybe" },
    { who: "rutger", standin: "Fatima" },
    { who: "bram", answer: "yes" },
  ],
  "MO-2026-Q1": [
    { who: "marloes", answer: "yes" },
    { who: "victor", answer: "no" },
    { who: "piet", answer: "yes" },
  ],
  "LC-2026-Q4": [
    { who: "ineke", answer: "yes" },
    { who: "jaimy", answer: "yes" },
    { who: "koen", standin: "Evert" },
  ],
};

/** Who come to every meeting and say so with one press, which is not told each time. */
export const REGULARS: readonly string[] = [
  ...["anna", "bram", "fatima", "marloes", "evert", "lotte", "saskia"],
  ...["piet", "kim", "femke", "ineke", "noor", "daan"],
];

/** To these they only answer once Leerlus has warned that too few come. */
export const ANSWERED_LATE: readonly string[] = ["IO-2026-07"];

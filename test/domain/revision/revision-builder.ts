import { Temporal } from "temporal-polyfill";
import type { Revision } from "../../../src/domain/revision/revision.ts";

/** A proposal of which nobody has said anything yet. */
export const aRevision = (change: Partial<Revision> = {}): Revision => ({
  ref: "HV-2026-1",
  title: "Minder locaties",
  subject: "spread",
  year: 2027,
  reason: "Te veel verhuizingen",
  indicators: [],
  agreements: [],
  parties: ["achterhoek"],
  costs: null,
  state: "proposed",
  round: 1,
  plan: [
    { step: "reactions", on: "2026-06-03" },
    { step: "table", on: "2026-06-17" },
    { step: "advice", on: "2026-06-24" },
    { step: "consents", on: "2026-09-18" },
    { step: "ratifications", on: "2026-12-18" },
    { step: "effective", on: "2027-01-01" },
  ],
  item: null,
  meeting: null,
  proposedBy: "anna@example.org",
  createdAt: Temporal.Instant.from("2026-02-10T13:30:00+01:00"),
  withdrawnBecause: null,
  reactions: [],
  advice: [],
  decisions: [],
  ...change,
});

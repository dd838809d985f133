import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Point } from "../../src/domain/agenda/agenda.ts";
import type { Directory } from "../../src/domain/organisation/organisation.ts";
import { becameCard } from "../../src/view/agenda/became-card.ts";
import type { Card } from "../../src/view/card.ts";
import { catchUpCard, nothingMissedCard } from "../../src/view/meeting/report/catch-up-card.ts";
import {
  adoptedNotice,
  correctedNotice,
  draftNotice,
  objectionNotice,
} from "../../src/view/meeting/report/report-notices.ts";
import type { ShownReport } from "../../src/view/meeting/report/shown-report.ts";
import { plainCard } from "../../src/view/plain.ts";
import { textIn } from "../../src/view/text.ts";

const at = Temporal.Instant.from("2026-01-08T10:00:00Z");
const nobody: Directory = { people: [], organisations: [] };
const point: Point = {
  ref: "P-1",
  title: "Transport",
  purpose: "discuss",
  minutes: 10,
  kind: "monitoring",
  meeting: null,
  state: "open",
  carried: 2,
  source: "person",
  subject: null,
  bringer: "kim",
  outcome: null,
  room: null,
  link: null,
  discussedAt: null,
};
const report: ShownReport = {
  about: {
    ...{ ref: "IO-2026-01", kind: "implementation", series: null, period: "2026-01", title: null },
    ...{ startAt: at, endAt: at.add({ hours: 1 }), state: "closed", room: "implementation" },
    ...{ location: null, chair: null, scribe: null, movedFrom: null, reason: null },
    ...{ schoolHoliday: null, proposal: null, sequence: 0, changedAt: at },
    ...{ startedAt: null, present: null, seenOnline: [] },
  },
  ...{ state: "draft", version: 1, adoptsOn: "2026-01-15", adoptedOn: null, adoptedBy: null },
  content: {
    points: [{ ...point, fate: "carried", to: null, results: [], journey: [] }],
    decisions: [],
    actions: [],
    agreements: [],
    statements: [],
    themes: [],
    lessons: [],
    revisions: [],
  },
  ...{ presence: [], statements: [], objections: [], corrections: [] },
};
const remark = { by: "Kim", text: "Not so", at };
const english = textIn("en");
const PAGE = "Read the whole report, also to print (/verslag/IO-2026-01)";

const CARDS: [string, Card, string[]][] = [
  [
    "the draft",
    draftNotice(english, report),
    [
      "Draft report of IO-2026-01 · Implementation meeting",
      "no decisions, no actions, no development agreements.",
      PAGE,
      "Is something wrong? Object before Thursday 15 January 2026.",
    ],
  ],
  [
    "an objection",
    objectionNotice(english, nobody, { ...report, state: "objected" }, remark),
    [
      "Objection to the report of IO-2026-01",
      "Kim objects:",
      "Not so",
      PAGE,
      "Correct the report if that is needed, and then adopt it. Without you it is not adopted.",
    ],
  ],
  [
    "an adoption by time",
    adoptedNotice(english, nobody, { ...report, state: "adopted" }),
    [
      "Report adopted: IO-2026-01",
      "Nobody objected. The report of this meeting now stands.",
      PAGE,
      "Is something wrong all the same? Ask the chair or the coordinator for a correction.",
    ],
  ],
  [
    "an adoption after objections",
    adoptedNotice(english, nobody, {
      ...report,
      ...{ state: "adopted", adoptedBy: "Anna" },
      objections: [1, 2].map((number) => ({ ...remark, number })),
    }),
    [
      "Report adopted: IO-2026-01",
      "Anna adopted the report of this meeting. There were 2 objections. They stand with the report.",
      PAGE,
      "Is something wrong all the same? Ask the chair or the coordinator for a correction.",
    ],
  ],
  [
    "a correction",
    correctedNotice(english, nobody, report, { ...remark, version: 2 }),
    ["Report corrected: IO-2026-01", "Kim corrected the report (version 2):", "Not so", PAGE],
  ],
  [
    "who catches up",
    catchUpCard(english, report, []),
    [
      "Catching up: IO-2026-01 · Implementation meeting",
      "Thursday 8 January 2026, 11:00 to 12:00",
      "\nDecisions",
      "No decisions were taken.",
      "\nYour actions from this meeting",
      "There is no action for you from this meeting.",
      "\nStill open",
      "- P-1 Transport",
      "   waits for the next meeting of this kind: monitoring meeting (carried over 2 times)",
      PAGE,
    ],
  ],
  [
    "who missed nothing",
    nothingMissedCard(english),
    [
      "Catch up on a meeting that you missed",
      "You missed no meeting that was closed. Do you want to read one again all the same? Type for example: meeting catch-up IO-2026-01",
    ],
  ],
  [
    "whose point waits",
    becameCard(english, nobody, point, { by: "Anna", kind: "monitoring" }),
    [
      "What became of your item: P-1 Transport",
      "Your item waits for the next meeting of this kind: monitoring meeting.",
      "Anna did this.",
    ],
  ],
];

describe("what is told of a report, in English", () => {
  it.each(CARDS)("%s", (_, card, lines) => expect(plainCard(english, card)).toBe(lines.join("\n")));

  it("names in Dutch how many objections there were", () => {
    const objections = [{ ...remark, number: 1 }];
    const card = adoptedNotice(textIn("nl"), nobody, { ...report, adoptedBy: "Anna", objections });
    expect(plainCard(textIn("nl"), card)).toContain("Er was 1 bezwaar. Dat staat bij het verslag.");
  });
});

it.each([
  ["objected", ["meeting/adopt", "meeting/correct", "meeting/report"]],
  ["adopted", ["meeting/report"]],
] as const)("an objection to a report that is %s asks what is still open", (state, commands) => {
  const { buttons = [] } = objectionNotice(english, nobody, { ...report, state }, remark);
  expect(buttons.map(({ command }) => command)).toEqual(commands);
});

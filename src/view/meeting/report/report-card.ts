import { isAdopted, settlesReport } from "../../../domain/meeting/report-adoption.ts";
import type { Directory, Role } from "../../../domain/organisation/organisation.ts";
import type { Block, Button, Card, Inline } from "../../card.ts";
import { showDay } from "../../format.ts";
import type { Text } from "../../text.ts";
import { type Fact, nameOf, personOr, whenOf } from "../meeting-cards.ts";
import { reportPath, type ShownReport } from "./shown-report.ts";

/** The buttons beside a report; `meeting` is a reference. */
export const reportButtons = {
  show: (t: Text, meeting: string): Button => ({
    label: t.report.button.show,
    command: "meeting/report",
    input: { meeting },
  }),
  object: (t: Text, meeting: string): Button => ({
    label: t.report.button.object,
    command: "meeting/object",
    input: { meeting },
    opensForm: true,
  }),
  adopt: (t: Text, meeting: string): Button => ({
    label: t.report.button.adopt,
    command: "meeting/adopt",
    input: { meeting },
    style: "primary",
    confirm: t.report.sureAdopt,
  }),
  correct: (t: Text, meeting: string): Button => ({
    label: t.report.button.correct,
    command: "meeting/correct",
    input: { meeting },
    opensForm: true,
  }),
};

/** What a reader may press: members object until the adoption, chair and coordinators adopt and correct. */
export function buttonsFor(
  t: Text,
  { about, state }: ShownReport,
  reader: { email: string; role: Role },
): Button[] {
  const settles = settlesReport(reader, about);
  return [
    ...(!isAdopted(state) && settles ? [reportButtons.adopt(t, about.ref)] : []),
    ...(!isAdopted(state) && reader.role !== "guest" ? [reportButtons.object(t, about.ref)] : []),
    ...(settles ? [reportButtons.correct(t, about.ref)] : []),
  ];
}

export const pageLine = (t: Text, meeting: string): Block => ({
  type: "text",
  text: [{ link: reportPath(meeting), text: t.report.page }],
});

export const reportTitle = (t: Text, { about, state }: ShownReport): Inline[] => [
  isAdopted(state) ? t.report.title : t.report.draftTitle,
  { ref: about.ref },
  ` · ${nameOf(t, about)}`,
];

/** How a report stands. */
export function stateFacts(t: Text, directory: Directory, report: ShownReport): Fact[] {
  const { label } = t.report;
  const { about, state, version, adoptsOn, adoptedOn, adoptedBy } = report;
  return [
    { label: t.meeting.label.when, value: whenOf(t, about) },
    { label: label.state, value: [t.report.state[state]] },
    { label: label.version, value: [String(version)] },
    ...(state === "draft" ? [{ label: label.adoptsOn, value: [{ day: adoptsOn }] }] : []),
    ...(adoptedOn === null ? [] : [{ label: label.adoptedOn, value: [{ day: adoptedOn }] }]),
    ...(adoptedBy === null
      ? []
      : [{ label: label.adoptedBy, value: personOr(directory, adoptedBy, t.format.nobody) }]),
  ];
}

/** Whether one can still object, and until when. */
export function objectLine(t: Text, { state, adoptsOn }: ShownReport): Block[] {
  if (isAdopted(state)) return [];
  const text = state === "draft" ? t.report.mayObject(showDay(t, adoptsOn)) : t.report.waits;
  return [{ type: "text", text: [text] }];
}

/**
 * A report for one reader: how it stands, what was said about it, and where it can be read.
 * @param made what was just done with it; says so above its facts
 */
export function reportCard(
  t: Text,
  directory: Directory,
  report: ShownReport,
  { buttons, made }: { buttons: Button[]; made?: keyof Text["report"]["made"] | undefined },
): Card {
  const { about, content, objections, corrections } = report;
  const { decisions, actions, agreements } = content;
  const counts = t.report.counts(decisions.length, actions.length, agreements.length);
  return {
    title: reportTitle(t, report),
    ref: about.ref,
    body: [
      ...(made ? [{ type: "text" as const, text: [t.report.made[made]] }] : []),
      {
        type: "facts",
        facts: [...stateFacts(t, directory, report), { label: t.report.label.contains, value: [counts] }],
      },
      ...remarks(t, directory, t.report.section.corrections, corrections),
      ...remarks(t, directory, t.report.section.objections, objections),
      pageLine(t, about.ref),
      ...objectLine(t, report),
    ],
    buttons,
  };
}

function remarks(
  t: Text,
  directory: Directory,
  heading: string,
  all: readonly Pick<ShownReport["objections"][number], "by" | "text">[],
): Block[] {
  if (all.length === 0) return [];
  const items = all.map(({ by, text }) => ({
    text: [...personOr(directory, by, t.format.nobody), ": ", text],
  }));
  return [
    { type: "heading", text: heading },
    { type: "list", items, empty: "" },
  ];
}

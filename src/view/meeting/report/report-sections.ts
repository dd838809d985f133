import { isoInZone } from "../../../domain/calendar/day.ts";
import type { IndicatorDefinition } from "../../../domain/organisation/cooperation.ts";
import {
  type Directory,
  holderFromKey,
  holderName,
  organisationOf,
} from "../../../domain/organisation/organisation.ts";
import type { Block, Inline, ListItem } from "../../card.ts";
import { titleOf } from "../../figures/statement-cards.ts";
import { showList, showPeriod } from "../../format.ts";
import type { Text } from "../../text.ts";
import { personOr } from "../meeting-cards.ts";
import { pointBlocks, pointLine } from "./report-points.ts";
import { presenceBlocks } from "./report-presence.ts";
import { fateOf, type ShownReport } from "./shown-report.ts";

export interface ReportSection {
  key: keyof Text["report"]["section"];
  heading: string;
  body: Block[];
}

/** What the sections are shown with. */
export interface ReportReader {
  directory: Directory;
  indicators: readonly IndicatorDefinition[] | undefined;
  /** Guests read how many were there, and not who. */
  seesPresence: boolean;
}

/** Everything in a report, section by section; what is not there is said in words. */
export function reportSections(t: Text, report: ShownReport, reader: ReportReader): ReportSection[] {
  const { directory } = reader;
  const { content } = report;
  const lists = {
    corrections: report.corrections.map(({ version, ...remark }) =>
      remarkLine(t, directory, t.report.correction(version), remark),
    ),
    objections: report.objections.map(({ number, ...remark }) =>
      remarkLine(t, directory, t.report.objection(number), remark),
    ),
    decisions: content.decisions.map(({ ref, text, item }) => ({
      text: [{ ref }, " ", text],
      detail: item === null ? undefined : [`${t.decision.item}: `, { ref: item }],
    })),
    actions: content.actions.map((action) => actionLine(t, directory, action)),
    agreements: content.agreements.map((agreement) => agreementLine(t, directory, agreement)),
    themes: [
      ...content.themes.map(titleLine),
      ...content.lessons.map(({ theme, text }) => ({
        text: [{ ref: theme }, " ", { strong: t.report.lesson }, ` ${text}`],
      })),
    ],
    revisions: content.revisions.map(titleLine),
    statements: report.statements.map((one) => statementLine(t, one, reader.indicators)),
    left: content.points
      .filter(isLeft)
      .map((point) => ({ text: pointLine(t, point), detail: fateOf(t, point) })),
  } satisfies Partial<Record<ReportSection["key"], ListItem[]>>;
  const listed = (key: keyof typeof lists): ReportSection => ({
    key,
    heading: t.report.section[key],
    body: [{ type: "list", items: lists[key], empty: t.report.none[key] }],
  });
  const isCorrected = report.corrections.length > 0;
  return [
    // A correction is read before what it corrects.
    ...(isCorrected ? [listed("corrections")] : []),
    {
      key: "presence",
      heading: t.report.section.presence,
      body: presenceBlocks(t, directory, report.presence, reader.seesPresence),
    },
    {
      key: "points",
      heading: t.report.section.points,
      body:
        content.points.length === 0
          ? [{ type: "text", text: [t.report.none.points] }]
          : content.points.flatMap((point) => pointBlocks(t, directory, point)),
    },
    listed("decisions"),
    listed("actions"),
    listed("agreements"),
    listed("themes"),
    listed("revisions"),
    listed("statements"),
    listed("left"),
    listed("objections"),
    ...(isCorrected ? [] : [listed("corrections")]),
  ];
}

const titleLine = ({ ref, title }: { ref: string; title: string }): ListItem => ({
  text: [{ ref }, " ", title],
});

const isLeft = ({ fate }: ShownReport["content"]["points"][number]): boolean =>
  fate === "forwarded" || fate === "carried" || fate === "parked";

/** “Versie 2 · vrijdag 9 januari 2026, 10.00 uur · Anna”, and what was written. */
function remarkLine(
  t: Text,
  directory: Directory,
  what: string,
  { by, text, at }: Pick<ShownReport["objections"][number], "by" | "text" | "at">,
): ListItem {
  const when: Inline = { at: isoInZone(at), show: "day-time" };
  return {
    text: [{ strong: what }, " · ", when, " · ", ...personOr(directory, by, t.format.nobody)],
    detail: [text],
  };
}

function actionLine(
  t: Text,
  directory: Directory,
  { ref, title, lead, coholders, due }: ShownReport["content"]["actions"][number],
): ListItem {
  const name = (key: string) => holderName(directory, holderFromKey(key));
  const others = coholders.length > 0 ? ` ${t.report.with}${showList(t, coholders.map(name))}` : "";
  return {
    text: [{ ref }, " ", title],
    detail: [`${name(lead)}${others} · ${t.report.until}`, { day: due }],
  };
}

function agreementLine(
  t: Text,
  directory: Directory,
  { ref, title, parties, review }: ShownReport["content"]["agreements"][number],
): ListItem {
  const names = parties.map((slug) => organisationOf(directory, slug)?.name ?? slug);
  return {
    text: [{ ref }, " ", title],
    detail: [`${showList(t, names)} · ${t.report.review}`, { day: review }],
  };
}

function statementLine(
  t: Text,
  { ref, indicator, period, text, withdrawnAt }: ShownReport["statements"][number],
  indicators: readonly IndicatorDefinition[] | undefined,
): ListItem {
  const without = withdrawnAt === null ? t.story.noneButton : t.story.withdrawn;
  return {
    text: [{ ref }, ` ${titleOf(indicators, indicator)}, ${showPeriod(t, period)}`],
    detail: [text ?? without],
  };
}

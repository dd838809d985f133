import { isFinished } from "../../domain/action/action.ts";
import { nextPeriod } from "../../domain/calendar/period.ts";
import type { Digest, DigestAction } from "../../domain/digest/digest.ts";
import type { DigestLoop } from "../../domain/digest/digest-loop.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import type { Block } from "../card.ts";
import { showPeriod } from "../format.ts";
import type { Text } from "../text.ts";
import { type IndicatorParts, indicatorBlocks } from "./digest-indicators.ts";
import { actionLine, agreementLine, decisionLine, meetingLine } from "./digest-lines.ts";
import { learningBlocks, presenceBlocks, reportBlocks, revisionBlocks } from "./digest-loop.ts";
import { sinceBlocks } from "./digest-since.ts";
import { type ListOf, listOf } from "./list-of.ts";

export interface DigestSection {
  key: keyof Text["digest"]["section"];
  heading: string;
  body: Block[];
}

export interface SectionOptions extends IndicatorParts {
  /** Of each list; the rest is counted. */
  most: number;
}

/** Everything in a digest, section by section; what is not there is said in words. */
export function digestSections(
  t: Text,
  directory: Directory,
  digest: Digest,
  options: SectionOptions,
): DigestSection[] {
  const { section } = t.digest;
  const none = noneOf(t, digest);
  const list = listOf(t, options.most);
  const { meetings, decisions, agreements, indicators, untold, loop } = digest;
  const since = sinceBlocks(t, digest.since, list, options.most);
  return [
    ...(since.length > 0 ? [{ key: "since" as const, heading: section.since, body: since }] : []),
    {
      key: "indicators",
      heading: section.indicators,
      body: indicatorBlocks(t, directory, { indicators, untold }, options),
    },
    {
      key: "meetings",
      heading: section.meetings,
      body: list(
        meetings.map((meeting) => meetingLine(t, meeting)),
        none.meetings,
      ),
    },
    ...(digest.of ? [] : [decisionSection(t, decisions, list)]),
    {
      key: "agreements",
      heading: section.agreements,
      body: list(
        agreements.map((one) => agreementLine(t, one)),
        none.agreements,
      ),
    },
    { key: "actions", heading: section.actions, body: actionBlocks(t, directory, digest, list) },
    ...(loop ? loopSections(t, directory, digest, loop, options.most) : []),
    { key: "next", heading: section.next, body: nextBlocks(t, directory, digest, list) },
  ];
}

/** In the edition of an organisation “none” is none of theirs. */
const noneOf = (t: Text, { of }: Digest): Text["digest"]["none"] =>
  of ? { ...t.digest.none, ...t.digest.own.none } : t.digest.none;

/** Decisions are of all together. */
const decisionSection = (t: Text, decisions: Digest["decisions"], list: ListOf): DigestSection => ({
  key: "decisions",
  heading: t.digest.section.decisions,
  body: list(decisions.map(decisionLine), t.digest.none.decisions),
});

function loopSections(
  t: Text,
  directory: Directory,
  digest: Digest,
  loop: DigestLoop,
  most: number,
): DigestSection[] {
  const { section } = t.digest;
  const list = listOf(t, most);
  const empty = noneOf(t, digest).revisions;
  const revisions = revisionBlocks(t, directory, loop.revisions, { list, most, empty });
  const sections: DigestSection[] = [
    { key: "presence", heading: section.presence, body: presenceBlocks(t, loop.presence, list) },
    { key: "learning", heading: section.learning, body: learningBlocks(t, loop, list) },
    { key: "revisions", heading: section.revisions, body: revisions },
    { key: "reports", heading: section.reports, body: reportBlocks(t, loop.reports, list) },
  ];
  return digest.of ? sections.filter(({ key }) => key === "presence" || key === "revisions") : sections;
}

/** Each action in one list: what is finished, else late, else silent, else what moved. */
function actionBlocks(t: Text, directory: Directory, digest: Digest, list: ListOf): Block[] {
  const { actions: headings, silentHint } = t.digest;
  const { actions } = digest;
  const none = noneOf(t, digest);
  const groups = Map.groupBy(actions, groupOf);
  const inGroup = (group: keyof typeof headings, hint?: string): Block[] => {
    const items = (groups.get(group) ?? []).map((action) => actionLine(t, directory, action));
    return [
      { type: "heading", text: headings[group] },
      ...(hint && items.length > 0 ? [{ type: "text" as const, text: [hint] }] : []),
      ...list(items, none[group]),
    ];
  };
  return [...inGroup("finished"), ...inGroup("late"), ...inGroup("silent", silentHint), ...inGroup("moved")];
}

function groupOf({ state, late, silent }: DigestAction): "finished" | "late" | "silent" | "moved" {
  if (isFinished(state)) return "finished";
  return late ? "late" : silent ? "silent" : "moved";
}

function nextBlocks(t: Text, directory: Directory, digest: Digest, list: ListOf): Block[] {
  const { quarter, next } = digest;
  const { coming } = t.digest;
  const none = noneOf(t, digest);
  const shown = showPeriod(t, nextPeriod(quarter));
  const heading = (text: string): Block => ({ type: "heading", text });
  return [
    heading(coming.meetings(shown)),
    ...list(
      next.meetings.map((meeting) => meetingLine(t, meeting)),
      none.comingMeetings,
    ),
    heading(coming.actions(shown)),
    ...list(
      next.actions.map((action) => actionLine(t, directory, action)),
      none.dueActions,
    ),
    heading(coming.reviews(shown)),
    ...list(
      next.reviews.map((one) => agreementLine(t, one)),
      none.reviews,
    ),
  ];
}

import { isFinished } from "../../domain/action/action.ts";
import { nextPeriod } from "../../domain/calendar/period.ts";
import type { Digest, DigestAction } from "../../domain/digest/digest.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import type { Block, ListItem } from "../card.ts";
import { showPeriod } from "../format.ts";
import type { Text } from "../text.ts";
import { type IndicatorParts, indicatorBlocks } from "./digest-indicators.ts";
import { actionLine, agreementLine, decisionLine, meetingLine } from "./digest-lines.ts";

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
  const { section, none } = t.digest;
  const list = (items: ListItem[], empty: string): Block[] => listOf(t, items, empty, options.most);
  const { meetings, decisions, agreements, indicators, untold } = digest;
  return [
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
    { key: "decisions", heading: section.decisions, body: list(decisions.map(decisionLine), none.decisions) },
    {
      key: "agreements",
      heading: section.agreements,
      body: list(
        agreements.map((one) => agreementLine(t, one)),
        none.agreements,
      ),
    },
    { key: "actions", heading: section.actions, body: actionBlocks(t, directory, digest, list) },
    { key: "next", heading: section.next, body: nextBlocks(t, directory, digest, list) },
  ];
}

type ListOf = (items: ListItem[], empty: string) => Block[];

/** Each action in one list: what is finished, else late, else silent, else what moved. */
function actionBlocks(t: Text, directory: Directory, { actions }: Digest, list: ListOf): Block[] {
  const { actions: headings, none, silentHint } = t.digest;
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

function nextBlocks(t: Text, directory: Directory, { quarter, next }: Digest, list: ListOf): Block[] {
  const { coming, none } = t.digest;
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

function listOf(t: Text, items: ListItem[], empty: string, most: number): Block[] {
  const rest = items.length - most;
  const more: Block[] = rest > 0 ? [{ type: "text", text: [t.digest.more(rest)] }] : [];
  return [{ type: "list", items: items.slice(0, most), empty }, ...more];
}

import { isAdopted } from "../../../domain/meeting/report-adoption.ts";
import type { Directory } from "../../../domain/organisation/organisation.ts";
import type { Block, Card, Inline } from "../../card.ts";
import type { Text } from "../../text.ts";
import { personOr } from "../meeting-cards.ts";
import { objectLine, pageLine, reportButtons, reportTitle } from "./report-card.ts";
import type { ShownReport } from "./shown-report.ts";

const say = (...text: Inline[]): Block => ({ type: "text", text });

/** To who was at a meeting: its report, of which they can say that it is wrong. */
export function draftNotice(t: Text, report: ShownReport): Card {
  const { about, content, state } = report;
  const { decisions, actions, agreements } = content;
  return {
    title: reportTitle(t, report),
    ref: about.ref,
    body: [
      say(t.report.counts(decisions.length, actions.length, agreements.length), "."),
      pageLine(t, about.ref),
      ...objectLine(t, report),
    ],
    buttons: isAdopted(state)
      ? [reportButtons.show(t, about.ref)]
      : [reportButtons.object(t, about.ref), reportButtons.show(t, about.ref)],
  };
}

/** To chair and coordinators: an objection, which waits for them. */
export function objectionNotice(
  t: Text,
  directory: Directory,
  report: ShownReport,
  { by, text }: { by: string; text: string },
): Card {
  const { ref } = report.about;
  const { objected } = t.report;
  const isSettled = isAdopted(report.state);
  return {
    title: [objected.title, { ref }],
    ref,
    body: [
      say(...personOr(directory, by, t.format.nobody), objected.said),
      say(text),
      pageLine(t, ref),
      say(isSettled ? objected.settled : objected.ask),
    ],
    // What stands waits for nobody: who reads the report can still correct it there.
    buttons: isSettled
      ? [reportButtons.show(t, ref)]
      : [reportButtons.adopt(t, ref), reportButtons.correct(t, ref), reportButtons.show(t, ref)],
  };
}

/** In the thread of its meeting: how a report came to stand. */
export function adoptedNotice(t: Text, directory: Directory, report: ShownReport): Card {
  const { about, adoptedBy, objections } = report;
  const { adopted } = t.report;
  const how: Inline[] =
    adoptedBy === null ? [adopted.byTime] : [...personOr(directory, adoptedBy, t.format.nobody), adopted.by];
  const after = objections.length > 0 ? [adopted.after(objections.length)] : [];
  return {
    title: [adopted.title, { ref: about.ref }],
    ref: about.ref,
    body: [say(...how, ...after), pageLine(t, about.ref), say(adopted.wrong)],
  };
}

/** In the thread of its meeting: what was corrected in a report, and by whom. */
export function correctedNotice(
  t: Text,
  directory: Directory,
  { about: { ref } }: ShownReport,
  { version, by, text }: { version: number; by: string; text: string },
): Card {
  const { corrected } = t.report;
  return {
    title: [corrected.title, { ref }],
    ref,
    body: [
      say(...personOr(directory, by, t.format.nobody), corrected.said(version)),
      say(text),
      pageLine(t, ref),
    ],
  };
}

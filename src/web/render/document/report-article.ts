import type { VNode } from "preact";
import { isAdopted } from "../../../domain/meeting/report-adoption.ts";
import type { ReadableReport } from "../../../figures/report/read-report.ts";
import type { Block } from "../../../view/card.ts";
import { showDay } from "../../../view/format.ts";
import { nameOf, personOr, placeOf } from "../../../view/meeting/meeting-cards.ts";
import { stateFacts } from "../../../view/meeting/report/report-card.ts";
import { type ReportSection, reportSections } from "../../../view/meeting/report/report-sections.ts";
import type { Text } from "../../../view/text.ts";
import type { CardContext } from "../card-context.ts";
import { html } from "../html.ts";
import { cardBody, cardView, heading } from "../render.ts";

export const reportTitle = (t: Text, { report }: ReadableReport): string =>
  `${t.report.title}${report.about.ref} · ${nameOf(t, report.about)}`;

/** What is said before the sections: how the report stands, and the facts of its meeting. */
export function reportOpening(t: Text, { report, directory, seen }: ReadableReport): Block[] {
  const { about, state, corrections } = report;
  const { label } = t.meeting;
  const said = isAdopted(state)
    ? []
    : [state === "draft" ? t.report.draftNotice(showDay(t, report.adoptsOn)) : t.report.waits];
  const corrected = corrections.length > 0 ? [t.report.correctedNotice(corrections.length)] : [];
  return seen([
    ...[...said, ...corrected].map((text): Block => ({ type: "notice", tone: "warning", text: [text] })),
    {
      type: "facts",
      facts: [
        ...stateFacts(t, directory, report),
        { label: label.where, value: placeOf(t, about) },
        { label: label.chair, value: personOr(directory, about.chair, t.meeting.nobodyYet) },
        { label: label.scribe, value: personOr(directory, about.scribe, t.meeting.nobodyYet) },
      ],
    },
  ]);
}

export const shownSections = (t: Text, found: ReadableReport): ReportSection[] =>
  found.seen(reportSections(t, found.report, found));

/**
 * A report to read and to print.
 * @param context nothing on paper can be pressed: one objects where the draft was sent
 * @param forms in which it can be taken along besides
 */
export function reportArticle(context: CardContext, found: ReadableReport, forms?: VNode): VNode {
  const { t } = context;
  return html`<article class="ll-digest">
    ${heading(1, reportTitle(t, found))}
    ${cardBody(context, reportOpening(t, found), 2)}
    ${forms}
    ${shownSections(t, found).map(
      ({ key, heading: words, body }: ReportSection) =>
        html`<section class="ll-digest__part" aria-labelledby=${`deel-${key}`}>
        ${cardView(context, { title: [words], body }, 2, `deel-${key}`)}
      </section>`,
    )}
    <p class="utrecht-paragraph ll-hint">${t.report.asOf}</p>
  </article>`;
}

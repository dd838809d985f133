import type { VNode } from "preact";
import { isAdopted } from "../../../domain/meeting/report-adoption.ts";
import { type ReadableReport, readReport } from "../../../figures/report/read-report.ts";
import type { Block } from "../../../view/card.ts";
import { showDay } from "../../../view/format.ts";
import { markdownBlocks, markdownHeading } from "../../../view/markdown.ts";
import { nameOf, personOr, placeOf } from "../../../view/meeting/meeting-cards.ts";
import { stateFacts } from "../../../view/meeting/report/report-card.ts";
import { reportData } from "../../../view/meeting/report/report-data.ts";
import { type ReportSection, reportSections } from "../../../view/meeting/report/report-sections.ts";
import { reportPath } from "../../../view/meeting/report/shown-report.ts";
import type { Text } from "../../../view/text.ts";
import type { CardContext } from "../../render/card-context.ts";
import { html } from "../../render/html.ts";
import { cardBody, cardView, heading } from "../../render/render.ts";
import type { Handler, Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { sendPage } from "../shell/layout.ts";
import { sendProblem } from "../shell/problem.ts";

/** `/verslag/IO-2026-01`: a report to read and to print; with `.md` or `.json` behind it, to take along. */
export function sendReport(web: Web): Handler {
  return async (visitor, request, response) => {
    const { t, actor, language } = visitor;
    const [, asked = "", form = ""] =
      /^(.*?)(\.md|\.json)?$/i.exec(String(request.params.ref).slice(0, 40)) ?? [];
    const found = await readReport(web.engine, { ...actor, language }, asked);
    if (!found) {
      const title = t.web.nothingHere(asked);
      return await sendProblem(web, response, 404, () => [title, t.report.pageMissing], visitor);
    }
    const { ref } = found.report.about;
    const { baseUrl } = web.engine;
    if (form.toLowerCase() === ".json") {
      const { report, cooperation } = found;
      const data = found.seen(reportData(t, report, found, { cooperation, url: baseUrl + reportPath(ref) }));
      response
        .type("json")
        .set("Content-Language", language)
        .send(JSON.stringify(data, null, 2));
    } else if (form !== "") {
      response
        .type("text/markdown")
        .set("Content-Language", language)
        .send(markdownOf(t, found, baseUrl));
    } else {
      await sendPage(web, visitor, response, { title: titleOf(t, found) }, pageOf(visitor, found));
    }
  };
}

const titleOf = (t: Text, { report }: ReadableReport): string =>
  `${t.report.title}${report.about.ref} · ${nameOf(t, report.about)}`;

/** What is said before the sections: how the report stands, and the facts of its meeting. */
function opening(t: Text, { report, directory, seen }: ReadableReport): Block[] {
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

const sectionsOf = (t: Text, found: ReadableReport): ReportSection[] =>
  found.seen(reportSections(t, found.report, found));

function pageOf({ t }: Visitor, found: ReadableReport): VNode {
  const { ref } = found.report.about;
  // Nothing on paper can be pressed: one objects where the draft was sent.
  const context: CardContext = { t, room: "", csrf: "", may: () => false };
  return html`<article class="ll-digest">
    ${heading(1, titleOf(t, found))}
    ${cardBody(context, opening(t, found), 2)}
    ${forms(t, ref)}
    ${sectionsOf(t, found).map(
      ({ key, heading: words, body }: ReportSection) =>
        html`<section class="ll-digest__part" aria-labelledby=${`deel-${key}`}>
        ${cardView(context, { title: [words], body }, 2, `deel-${key}`)}
      </section>`,
    )}
    <p class="utrecht-paragraph ll-hint">${t.report.asOf}</p>
  </article>`;
}

function forms(t: Text, ref: string): VNode {
  const { markdown, json } = t.report;
  const links = [
    [reportPath(ref, ".md"), markdown],
    [reportPath(ref, ".json"), json],
  ];
  return html`<nav class="ll-digest__editions" aria-label=${t.report.forms}><ul class="ll-list">${links.map(
    ([href, text]) => html`<li><a class="utrecht-link" href=${href}>${text}</a></li>`,
  )}</ul></nav>`;
}

function markdownOf(t: Text, found: ReadableReport, baseUrl: string): string {
  const context = { t, baseUrl };
  const sections = sectionsOf(t, found).flatMap(({ heading: words, body }) => [
    markdownHeading(words, 2),
    markdownBlocks(context, body, 3),
  ]);
  const parts = [
    markdownHeading(titleOf(t, found), 1),
    markdownBlocks(context, opening(t, found), 2),
    ...sections,
    t.report.asOf,
  ];
  return `${parts.join("\n\n")}\n`;
}

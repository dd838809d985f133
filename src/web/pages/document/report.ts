import type { VNode } from "preact";
import { type ReadableReport, readReport } from "../../../figures/report/read-report.ts";
import { markdownBlocks, markdownHeading } from "../../../view/markdown.ts";
import { reportData } from "../../../view/meeting/report/report-data.ts";
import { reportPath } from "../../../view/meeting/report/shown-report.ts";
import type { Text } from "../../../view/text.ts";
import {
  reportArticle,
  reportOpening,
  reportTitle,
  shownSections,
} from "../../render/document/report-article.ts";
import { html } from "../../render/html.ts";
import type { Handler } from "../../session/visitor.ts";
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
      await sendPage(
        web,
        visitor,
        response,
        { title: reportTitle(t, found) },
        reportArticle({ t, room: "", csrf: "", may: () => false }, found, forms(t, ref)),
      );
    }
  };
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
  const sections = shownSections(t, found).flatMap(({ heading: words, body }) => [
    markdownHeading(words, 2),
    markdownBlocks(context, body, 3),
  ]);
  const parts = [
    markdownHeading(reportTitle(t, found), 1),
    markdownBlocks(context, reportOpening(t, found), 2),
    ...sections,
    t.report.asOf,
  ];
  return `${parts.join("\n\n")}\n`;
}

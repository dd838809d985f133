import type { VNode } from "preact";
import { reportPath } from "../../../view/meeting/report/shown-report.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { refLink } from "../../render/ref-link.ts";
import { heading } from "../../render/render.ts";
import type { MeetingStanding } from "./standing.ts";

/** What came out of a meeting that was begun, and its report once it is closed. */
export function outcomesPart({ page, context }: MeetingStanding): VNode {
  const { t } = context;
  const { meeting, recorded, report, seen } = page;
  const words = t.meetingPage;
  const isClosed = meeting.state === "closed";
  if (!isClosed && meeting.state !== "running") return html`<div id="overleg-uitkomsten" data-refresh></div>`;
  return html`<section id="overleg-uitkomsten" class="ll-card" aria-labelledby="overleg-uitkomsten-titel" data-refresh>
    ${heading(2, words.recorded, "overleg-uitkomsten-titel")}
    ${
      recorded.length === 0
        ? html`<p class="ll-empty">${isClosed ? words.nothingCame : words.nothingRecorded}</p>`
        : html`<ul class="ll-list">${recorded.map(({ ref, title, item }) => {
            const shown = seen(title);
            return html`<li data-say=${words.recordedSaid(ref, shown)}>
              <span class="ll-text">${refLink(ref)} ${isolated(shown)}</span>
              ${item !== null && html`<span class="ll-item__detail"> (${words.recordedAt}${refLink(item)})</span>`}
            </li>`;
          })}</ul>`
    }
    ${
      isClosed &&
      html`<p class="utrecht-paragraph">${report && `${words.reportIs(t.report.state[report.state])} `}
        <a class="utrecht-link" href=${reportPath(meeting.ref)}>${words.reportButton}</a></p>`
    }
  </section>`;
}

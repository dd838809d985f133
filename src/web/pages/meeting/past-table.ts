import type { VNode } from "preact";
import { isoInZone } from "../../../domain/calendar/day.ts";
import type { Meeting } from "../../../domain/meeting/meeting.ts";
import { showInstant } from "../../../view/format.ts";
import { nameOf } from "../../../view/meeting/meeting-cards.ts";
import { reportPath } from "../../../view/meeting/report/shown-report.ts";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { type Column, dataTable } from "../parts/data-table.ts";
import { meetingPath } from "./path.ts";

/** Meetings that were held or called off. */
export function pastTable(t: Text, meetings: readonly Meeting[]): VNode {
  const { column, pastCaption, pastEmpty, readReport } = t.meetingPage;
  const columns: Column<Meeting>[] = [
    {
      title: column.meeting,
      isHead: true,
      cell: (meeting) =>
        html`<a class="utrecht-link ll-ref" href=${meetingPath(meeting.ref)}>${meeting.ref}</a> ${isolated(nameOf(t, meeting))}`,
    },
    { title: column.when, cell: ({ startAt }) => showInstant(t, isoInZone(startAt)) },
    { title: column.state, cell: ({ state }) => t.choice.meetingState[state] },
    {
      title: column.report,
      cell: ({ ref, state }) =>
        state === "closed"
          ? html`<a class="utrecht-link" href=${reportPath(ref)} aria-label=${`${readReport}: ${t.report.title}${ref}`}>${readReport}</a>`
          : "–",
    },
  ];
  return dataTable(t, { caption: pastCaption, columns, rows: meetings, empty: pastEmpty });
}

import type { VNode } from "preact";
import { calendarOf } from "../../../domain/meeting/year-calendar.ts";
import type { MeetingYear } from "../../../engine/reading/meeting/meeting-year.ts";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";
import { addressOf } from "../parts/address.ts";
import { monthView } from "./month.ts";
import { MEETINGS } from "./path.ts";

/** A year on one page: twelve months, each a table with below it in words what is in it. */
export function yearView(t: Text, { year, meetings, rules, today }: MeetingYear): VNode {
  const { calendar } = t.meetingPage;
  const link = (to: number, words: string) =>
    html`<a class="utrecht-link" href=${addressOf(MEETINGS, { weergave: "jaar", jaar: String(to) })}>${words}</a>`;
  return html`
    <nav class="ll-pager" aria-label=${t.meetingPage.filter.year}>
      ${year > 2000 && link(year - 1, calendar.before(year - 1))}
      ${year < 2099 && link(year + 1, calendar.after(year + 1))}
    </nav>
    <p class="utrecht-paragraph ll-hint">${calendar.legend}</p>
    <div class="ll-year">${calendarOf(year, { meetings, rules }).map((month) => monthView(t, month, today))}</div>`;
}

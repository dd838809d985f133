import type { VNode } from "preact";
import { type Day, isoInZone } from "../../../domain/calendar/day.ts";
import { KIND_CODE, type Meeting } from "../../../domain/meeting/meeting.ts";
import {
  type CalendarDay,
  type CalendarMonth,
  daysOf,
  schoolHolidaysOf,
} from "../../../domain/meeting/year-calendar.ts";
import { calendarWords } from "../../../view/calendar-words.ts";
import { showPeriod, showTime } from "../../../view/format.ts";
import { nameOf } from "../../../view/meeting/meeting-cards.ts";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";
import { heading } from "../../render/render.ts";
import { meetingPath } from "./path.ts";

/** One month: a table of its days, and in words what is special about them. */
export function monthView(t: Text, month: CalendarMonth, today: Day): VNode {
  const { calendar } = t.meetingPage;
  const name = showPeriod(t, month.month);
  const id = `maand-${month.month}`;
  return html`<section class="ll-month" aria-labelledby=${id}>
    ${heading(2, name, id)}
    <table class="ll-month__days" aria-labelledby=${id}>
      <thead><tr>${calendar.weekdays.map(
        (short, at) => html`<th scope="col" abbr=${calendar.weekdayNames[at]}>${short}</th>`,
      )}</tr></thead>
      <tbody>${month.weeks.map((week) => html`<tr>${week.map((day) => (day ? dayView(t, day, today) : html`<td></td>`))}</tr>`)}</tbody>
    </table>
    ${inWords(t, month)}
  </section>`;
}

function dayView(t: Text, { day, meetings, holiday, school }: CalendarDay, today: Day): VNode {
  const { calendar } = t.meetingPage;
  const marks = [
    ...(holiday ? [{ mark: calendar.holidayMark, words: calendarWords(t, holiday) }] : []),
    ...(school ? [{ mark: calendar.schoolMark, words: calendarWords(t, school) }] : []),
  ];
  const look = holiday ? "ll-day--holiday" : school ? "ll-day--school" : "";
  return html`<td class=${`ll-day ${look}`} aria-current=${day === today ? "date" : undefined}>
    <span class="ll-day__number">${Number(day.slice(8))}</span>
    ${marks.map(
      ({ mark, words }) =>
        html`<abbr class="ll-day__mark" title=${words} aria-hidden="true">${mark}</abbr><span class="ll-hidden">${words}</span>`,
    )}
    ${meetings.map((meeting) => meetingLink(t, meeting))}
  </td>`;
}

const meetingLink = (t: Text, meeting: Meeting): VNode =>
  html`<a class=${`utrecht-link ll-day__meeting ${struck(meeting)}`} href=${meetingPath(meeting.ref)} aria-label=${labelOf(t, meeting)}>${KIND_CODE[meeting.kind]}</a>`;

const struck = ({ state }: Meeting): string => (state === "cancelled" ? "ll-struck" : "");

/** It begins with what can be seen, so that it can be said aloud. */
function labelOf(t: Text, meeting: Meeting): string {
  const state = meeting.state === "cancelled" ? `, ${t.meetingPage.calendar.cancelled}` : "";
  return `${KIND_CODE[meeting.kind]}: ${meeting.ref}, ${nameOf(t, meeting)}${state}`;
}

function inWords(t: Text, month: CalendarMonth): VNode {
  const { calendar } = t.meetingPage;
  const number = (day: Day) => String(Number(day.slice(8)));
  const days = daysOf(month);
  const lines = [
    ...days.flatMap(({ day, meetings }) => meetings.map((meeting) => meetingLine(t, number(day), meeting))),
    ...days.flatMap(({ day, holiday }) =>
      holiday ? [html`${number(day)}: ${calendarWords(t, holiday)}`] : [],
    ),
    ...schoolHolidaysOf(month).map(
      ({ name, from, until }) =>
        html`${calendar.span(number(from), number(until))}: ${calendarWords(t, name)}`,
    ),
  ];
  if (lines.length === 0) return html`<p class="ll-empty">${calendar.nothing}</p>`;
  return html`<ul class="ll-month__words">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function meetingLine(t: Text, day: string, meeting: Meeting): VNode {
  const at = showTime(t, isoInZone(meeting.startAt));
  const state = meeting.state === "cancelled" ? ` (${t.meetingPage.calendar.cancelled})` : "";
  return html`${day}: <a class=${`utrecht-link ll-ref ${struck(meeting)}`} href=${meetingPath(meeting.ref)}>${meeting.ref}</a>, ${at}${state}`;
}

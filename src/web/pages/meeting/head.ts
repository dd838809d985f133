import type { VNode } from "preact";
import { COMING, canBegin, type MeetingState } from "../../../domain/meeting/meeting.ts";
import { coordinator, member } from "../../../engine/command.ts";
import type { Button } from "../../../view/card.ts";
import {
  nameOf,
  placeOf,
  schoolHolidayNotice,
  startButton,
  whenOf,
} from "../../../view/meeting/meeting-cards.ts";
import { planningButtons } from "../../../view/meeting/planning-buttons.ts";
import { rsvpButtons } from "../../../view/meeting/rsvp-buttons.ts";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { cardBody, heading, lineView } from "../../render/render.ts";
import { calendarPath } from "./path.ts";
import { type MeetingStanding, pressable } from "./standing.ts";

const stateWords = ({ meetingPage }: Text): Record<MeetingState, string> => ({
  planned: meetingPage.notStarted,
  open: meetingPage.notStarted,
  running: meetingPage.running,
  closed: meetingPage.closed,
  cancelled: meetingPage.cancelled,
});

/** Which meeting it is, how it stands, and what the reader may do about it. */
export function headPart(standing: MeetingStanding): VNode {
  const { context, page } = standing;
  const { t } = context;
  const { meeting, now } = page;
  const { ref, state } = meeting;
  const words = stateWords(t)[state];
  const isLive = state === "running";
  return html`<div id="overleg-kop" class="ll-meeting__head" data-refresh>
    ${heading(1, html`${ref} · ${isolated(nameOf(t, meeting))}`)}
    <p class="utrecht-paragraph ll-lead">${lineView(context, whenOf(t, meeting))} · ${lineView(context, placeOf(t, meeting))}</p>
    <p class="utrecht-paragraph"><strong class=${isLive ? "ll-live" : ""} data-say=${words}>${words}</strong>${isLive && ` ${t.meetingPage.following}`}</p>
    ${cardBody(context, schoolHolidayNotice(t, meeting, now), 2)}
    ${pressable(context, buttonsOf(standing))}
    ${
      member(standing.visitor.actor) &&
      COMING.includes(state) &&
      html`<p><a class="utrecht-link" href=${calendarPath(ref)}>${t.meetingPage.toCalendar}</a></p>`
    }
  </div>`;
}

function buttonsOf({ page, visitor, leads, context: { t } }: MeetingStanding): Button[] {
  const { meeting, own, now } = page;
  const { actor } = visitor;
  const isOver = meeting.endAt.epochMilliseconds <= now.epochMilliseconds;
  const isComing = COMING.includes(meeting.state);
  return [
    ...(leads && isComing && canBegin(meeting, now) ? [startButton(t, meeting)] : []),
    ...(member(actor) && !isOver ? rsvpButtons(t, meeting, own?.answer) : []),
    ...(coordinator(actor) ? planningButtons(t, meeting, now) : []),
  ];
}

import type { VNode } from "preact";
import type { Temporal } from "temporal-polyfill";
import type { Point } from "../../../domain/agenda/agenda.ts";
import { isoInZone } from "../../../domain/calendar/day.ts";
import { showTime } from "../../../view/format.ts";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";

/**
 * Until when an item is planned. With a script the time that is left counts beside it, which nobody reads aloud.
 * @param now the moment it is for the meeting, which in a demo is not that of the browser
 */
export function timer(t: Text, { minutes, discussedAt }: Point, now: Temporal.Instant): VNode {
  const words = t.meetingPage;
  const planned = t.format.minutes(minutes);
  if (discussedAt === null) return html`<p class="ll-item__detail">${words.minutesOnly(planned)}</p>`;
  const until = discussedAt.add({ minutes });
  return html`<p class="ll-item__detail">${words.minutesUntil(planned, showTime(t, isoInZone(until)))}${" "}
    <span class="ll-timer" aria-hidden="true" data-until=${until.epochMilliseconds} data-now=${now.epochMilliseconds}
      data-left=${words.timer.left} data-over=${words.timer.over}></span></p>`;
}

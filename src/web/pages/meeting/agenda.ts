import type { VNode } from "preact";
import { currentOf } from "../../../domain/agenda/live.ts";
import { isoInZone } from "../../../domain/calendar/day.ts";
import { member } from "../../../engine/command.ts";
import { agendaButtons } from "../../../view/agenda/agenda-buttons.ts";
import { pointDetail, type ShownPoint, stepWords, timeBlock } from "../../../view/agenda/agenda-cards.ts";
import { itemButtons } from "../../../view/agenda/item-buttons.ts";
import { itemTitle } from "../../../view/agenda/item-title.ts";
import { showDay } from "../../../view/format.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { refLink } from "../../render/ref-link.ts";
import { cardBody, heading, lineView } from "../../render/render.ts";
import { type MeetingStanding, pressable } from "./standing.ts";

/** The agenda in its order, with the way that each point came and what was recorded at it. */
export function agendaPart(standing: MeetingStanding): VNode {
  const { page, context, visitor } = standing;
  const { t } = context;
  const { meeting, points, seen } = page;
  const isOver = meeting.state === "closed" || meeting.state === "cancelled";
  return html`<section id="overleg-agenda" class="ll-card" aria-labelledby="overleg-agenda-titel" data-refresh>
    ${heading(2, t.agenda.theAgenda, "overleg-agenda-titel")}
    ${
      points.length === 0
        ? html`<p class="ll-empty">${t.agenda.emptyAgenda}</p>`
        : html`<ol class="ll-list ll-list--rows">${points.map((point) => pointView(standing, point, isOver))}</ol>
          ${cardBody(context, seen([timeBlock(t, meeting, points)]), 3)}`
    }
    ${!isOver && member(visitor.actor) && pressable(context, [agendaButtons.add(t, meeting.ref)])}
  </section>`;
}

function pointView(standing: MeetingStanding, point: ShownPoint, isOver: boolean): VNode {
  const { page, context, visitor, leads } = standing;
  const { t } = context;
  const { meeting, directory, points, recorded, seen } = page;
  const isCurrent = meeting.state === "running" && currentOf(points)?.ref === point.ref;
  const id = `punt-${point.ref}`;
  const results = recorded.filter(({ item }) => item === point.ref);
  // The current item has its buttons above the list.
  const buttons = isOver || isCurrent ? [] : itemButtons(t, visitor.actor, point, { leads, meeting });
  const outcome =
    point.outcome === null ? undefined : seen(`${point.ref}, ${t.agenda.outcome}: ${point.outcome}`);
  return html`<li aria-current=${isCurrent ? "step" : undefined} data-say=${outcome}>
    <div class="ll-item">
      <p id=${id} class="ll-item__text">${refLink(point.ref)} <strong>${isolated(seen(itemTitle(t, point)))}</strong></p>
      <p class="ll-item__detail">${lineView(context, seen(pointDetail(t, directory, point)))}</p>
      ${results.length > 0 && html`<p class="ll-item__detail">→ ${results.map(({ ref }, at) => [at > 0 && ", ", refLink(ref)])}</p>`}
      ${journeyView(standing, point)}
    </div>
    ${pressable(context, buttons, id)}
  </li>`;
}

/** Of a point that has been somewhere before. */
function journeyView({ context, page }: MeetingStanding, point: ShownPoint): VNode | null {
  const { t } = context;
  const { journey } = point;
  if (journey.length < 2) return null;
  return html`<details class="ll-journey" data-key=${point.ref}>
    <summary aria-describedby=${`punt-${point.ref}`}>${t.meetingPage.journey(journey.length)}</summary>
    <ol class="ll-list">${journey.map(
      (step) =>
        html`<li>${showDay(t, isoInZone(step.at).slice(0, 10))}: ${lineView(context, page.seen(stepWords(t, step, point)))}</li>`,
    )}</ol>
  </details>`;
}

import type { VNode } from "preact";
import { currentOf, nextOf } from "../../../domain/agenda/live.ts";
import { agendaButtons } from "../../../view/agenda/agenda-buttons.ts";
import type { ShownPoint } from "../../../view/agenda/agenda-cards.ts";
import { itemButtons } from "../../../view/agenda/item-buttons.ts";
import { itemTitle } from "../../../view/agenda/item-title.ts";
import { nextWords, timeLeft, undecidedBlocks } from "../../../view/agenda/live-blocks.ts";
import type { Button } from "../../../view/card.ts";
import { closeButton } from "../../../view/meeting/running-buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { refLink } from "../../render/ref-link.ts";
import { cardBody, heading, lineView } from "../../render/render.ts";
import { type MeetingStanding, pressable } from "./standing.ts";
import { timer } from "./timer.ts";

/** While a meeting runs: what is discussed, what can come out of it, and what comes then. */
export function nowPart(standing: MeetingStanding): VNode {
  const { page, context, leads } = standing;
  const { t } = context;
  const { meeting, points, now, seen } = page;
  if (meeting.state !== "running") return html`<div id="overleg-nu" data-refresh></div>`;
  const current = currentOf(points);
  const next = nextOf(points, meeting);
  const live = { meeting, points, now };
  const words = t.meetingPage;
  return html`<section id="overleg-nu" class="ll-card ll-now" aria-labelledby="overleg-nu-titel" data-refresh>
    ${heading(2, words.now, "overleg-nu-titel")}
    ${current ? currentView(standing, current) : html`<p class="ll-empty">${words.nothingNow}</p>`}
    ${leads && html`<div role="group" aria-label=${words.leads}>${pressable(context, leadingButtons(standing, current, next), "overleg-daarna")}</div>`}
    ${current && outcomesView(standing, current)}
    <p class="utrecht-paragraph" id="overleg-daarna">${lineView(context, seen(nextWords(t, points, current, next)))}</p>
    ${cardBody(context, seen([...(next || current ? [] : undecidedBlocks(t, live)), timeLeft(t, live)]), 3)}
  </section>`;
}

function currentView({ page, context }: MeetingStanding, current: ShownPoint): VNode {
  const { t } = context;
  const title = page.seen(itemTitle(t, current));
  return html`<p class="ll-now__title" id="overleg-nu-punt" data-say=${t.meetingPage.nowSaid(`${current.ref} ${title}`)}>
      ${refLink(current.ref)} <strong>${isolated(title)}</strong></p>
    ${timer(t, current, page.now)}`;
}

function outcomesView(standing: MeetingStanding, current: ShownPoint): VNode | null {
  const { context, leads } = standing;
  if (!leads) return null;
  return html`<div role="group" aria-label=${context.t.meetingPage.outcomes}>${pressable(context, outcomeButtons(standing, current), "overleg-nu-punt")}</div>`;
}

/** What can come out of the item, and where it can go. */
function outcomeButtons(
  { page, visitor, leads, context: { t } }: MeetingStanding,
  current: ShownPoint,
): Button[] {
  const buttons = itemButtons(t, visitor.actor, current, { leads, meeting: page.meeting });
  return buttons.map(({ style, ...button }) =>
    button.command === "agenda/handle" ? { ...button, label: t.meetingPage.outcome } : button,
  );
}

function leadingButtons(
  { page, context: { t } }: MeetingStanding,
  current: ShownPoint | undefined,
  next: ShownPoint | undefined,
): Button[] {
  const { ref } = page.meeting;
  const { next: nextLabel, close } = t.meetingPage;
  const going =
    next || current
      ? [{ ...agendaButtons.next(t, ref, current?.ref, next === undefined), label: nextLabel }]
      : [];
  return [...going, { ...closeButton(t, page.meeting), label: close }];
}

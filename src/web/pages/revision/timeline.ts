import type { VNode } from "preact";
import type { Day } from "../../../domain/calendar/day.ts";
import type { PlannedStep } from "../../../domain/revision/revision.ts";
import { capital } from "../../../view/capital.ts";
import { showDay } from "../../../view/format.ts";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";

/** The plan of a revision as a line of steps; each says in words whether it is done. */
export function timeline(t: Text, plan: readonly (PlannedStep & { done: boolean })[], today: Day): VNode {
  const now = plan.findIndex(({ done }) => !done);
  return html`<ol class="ll-timeline">${plan.map(({ step, on, done }, nth) => {
    const state = done ? "done" : on < today ? "late" : nth === now ? "now" : "open";
    return html`<li class=${`ll-timeline__step ll-timeline__step--${state}`} aria-current=${nth === now ? "step" : undefined}>
      <strong>${capital(t.choice.planStep[step])}</strong>
      <span><time datetime=${on}>${showDay(t, on)}</time></span>
      <span class="ll-timeline__state">${t.pages.revisions.step[state]}</span>
    </li>`;
  })}</ol>`;
}

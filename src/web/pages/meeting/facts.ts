import type { VNode } from "preact";
import { comingFacts } from "../../../view/meeting/coming-facts.ts";
import { type Fact, meetingFacts } from "../../../view/meeting/meeting-cards.ts";
import { html } from "../../render/html.ts";
import { cardBody, heading } from "../../render/render.ts";
import type { MeetingStanding } from "./standing.ts";

/** When, where, who leads it, and who said that they come. */
export function factsPart({ page, visitor, context }: MeetingStanding): VNode {
  const { t } = context;
  const { meeting, directory, quorum, theme, seen } = page;
  const about: Fact[] = theme
    ? [{ label: t.theme.label, value: [{ ref: theme.ref }, ` ${theme.title}`] }]
    : [];
  const more =
    meeting.state === "cancelled" ? [] : [...about, ...comingFacts(t, directory, visitor.actor, page)];
  const facts = meetingFacts(t, { meeting, directory, quorum, more });
  return html`<section id="overleg-feiten" class="ll-card" aria-labelledby="overleg-feiten-titel" data-refresh>
    ${heading(2, t.meetingPage.facts, "overleg-feiten-titel")}
    ${cardBody(context, seen([{ type: "facts" as const, facts }]), 3)}
  </section>`;
}

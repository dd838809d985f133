import type { VNode } from "preact";
import { COMING } from "../../../domain/meeting/meeting.ts";
import { expectedAt } from "../../../domain/meeting/online.ts";
import { countedFor, isMet } from "../../../domain/meeting/quorum.ts";
import { comingOf } from "../../../domain/meeting/rsvp.ts";
import { member } from "../../../engine/command.ts";
import { showList } from "../../../view/format.ts";
import { presenceButton } from "../../../view/meeting/presence-button.ts";
import { organisationNamesOf, presenceFact } from "../../../view/meeting/presence-card.ts";
import { html } from "../../render/html.ts";
import { heading } from "../../render/render.ts";
import { factList } from "../parts/fact-list.ts";
import { type MeetingStanding, pressable } from "./standing.ts";

/** Who is there, and whether they are enough to decide: before it is recorded, by who said that they would come. */
export function presencePart(standing: MeetingStanding): VNode {
  const { page, context, leads } = standing;
  const { t } = context;
  const { meeting, report } = page;
  const words = t.meetingPage;
  if (meeting.state === "cancelled") return html`<div id="overleg-presentie" data-refresh></div>`;
  const isComing = COMING.includes(meeting.state);
  const canRecord = meeting.state === "running" || (meeting.state === "closed" && report?.state === "draft");
  const presence = isComing ? words.presenceLater : presenceWords(standing);
  const quorum = quorumWords(standing);
  return html`<section id="overleg-presentie" class="ll-card" aria-labelledby="overleg-presentie-titel" data-refresh>
    ${heading(2, words.who, "overleg-presentie-titel")}
    ${factList([
      [
        words.presence,
        html`<span data-say=${isComing ? undefined : `${words.presence}: ${presence}`}>${presence}</span>`,
      ],
      [words.quorum, html`<span data-say=${`${words.quorum}: ${quorum}`}>${quorum}</span>`],
      ...(leads && canRecord ? onlineFact(standing) : []),
    ])}
    ${leads && canRecord && pressable(context, [presenceButtonOf(standing)])}
  </section>`;
}

/** Who was seen in the online meeting, for whoever records who is there. */
function onlineFact({ page, context: { t } }: MeetingStanding): [string, string][] {
  const { seenOnline } = page.meeting;
  if (seenOnline.length === 0) return [];
  return [[t.meeting.online.seen, showList(t, organisationNamesOf(page.directory, seenOnline))]];
}

/** Those who were seen online and those who said that they come are filled in beforehand. */
function presenceButtonOf({ page, context: { t } }: MeetingStanding) {
  const { meeting, answers } = page;
  return presenceButton(t, meeting, expectedAt(meeting, answers));
}

function presenceWords({ page, visitor, context }: MeetingStanding): string {
  const { t } = context;
  const { present } = page.meeting;
  if (present !== null && !member(visitor.actor)) return t.meeting.presence.count(present.length);
  return presenceFact(t, page.directory, present)
    .value.map((part) => (typeof part === "string" ? part : ""))
    .join("");
}

function quorumWords({ page, context: { t } }: MeetingStanding): string {
  const { meeting, directory, quorum, answers } = page;
  const { enough, below, expected } = t.meetingPage;
  const counted = countedFor(directory, meeting.present ?? comingOf(answers));
  const counts = t.meeting.presence.counts(counted.providers, counted.regions);
  const words = meeting.present === null ? expected : { enough, below };
  return isMet(quorum, counted)
    ? words.enough(counts)
    : words.below(counts, t.meeting.quorum(quorum.providers, quorum.regions));
}

import { COMING, type Meeting, runsMeeting } from "../../src/domain/meeting.ts";
import { quorumOf } from "../../src/domain/quorum.ts";
import { coordinator } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import type { Button, Card } from "../../src/view/card.ts";
import { agendaButton, meetingCard, proposalButton, startButton } from "../../src/view/meeting-cards.ts";

/** How long before its start a meeting can be begun. */
export const EARLY_MINUTES = 60;

/** Whether it is early enough in the hour before a meeting to begin it. */
export function canBegin(ctx: Context, meeting: Meeting): boolean {
  const from = meeting.startAt.subtract({ minutes: EARLY_MINUTES });
  return ctx.now().epochMilliseconds >= from.epochMilliseconds;
}

/** A meeting's card with the buttons that this person may press now. */
export function ownCard(ctx: Context, actor: Actor, meeting: Meeting): Card {
  const buttons = [...runningButtons(ctx, actor, meeting), agendaButton(ctx.t, meeting)];
  if (coordinator(actor) && COMING.includes(meeting.state)) buttons.push(...planningButtons(ctx, meeting));
  const quorum = quorumOf(ctx.cooperation.settings, meeting.kind);
  return meetingCard(ctx.t, { meeting, directory: ctx.directory, quorum, buttons });
}

/** What whoever leads a meeting may press to begin or end it. */
export function runningButtons(ctx: Context, actor: Actor, meeting: Meeting): Button[] {
  if (!runsMeeting(actor, meeting)) return [];
  const { ref, state } = meeting;
  if (COMING.includes(state)) return canBegin(ctx, meeting) ? [startButton(ctx.t, meeting)] : [];
  if (state !== "running") return [];
  return [{ label: ctx.t.meeting.button.close, command: "meeting/close", input: { meeting: ref } }];
}

function planningButtons({ t, now }: Context, meeting: Meeting): Button[] {
  const input = { meeting: meeting.ref };
  return [
    ...proposalButton(t, meeting, now()),
    { label: t.meeting.button.move, command: "meeting/move", input, opensForm: true },
    {
      label: t.meeting.button.cancel,
      command: "meeting/cancel",
      input,
      opensForm: true,
      style: "danger",
      confirm: t.meeting.sureCancel,
    },
  ];
}

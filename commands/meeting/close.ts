import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { actionsOfMeeting } from "../../db/queries/action/action.ts";
import { itemsOfMeeting } from "../../db/queries/agenda/agenda.ts";
import { carryOver } from "../../db/queries/agenda/carry-over.ts";
import { findMeeting, type Meeting, nextMeetingOf, updateMeeting } from "../../db/queries/meeting/meeting.ts";
import { rsvpsOf } from "../../db/queries/meeting/rsvp.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { type Action, firstDue, holdersOf, isFinished } from "../../src/domain/action/action.ts";
import { runsMeeting } from "../../src/domain/meeting/meeting.ts";
import { expectedAt } from "../../src/domain/meeting/online.ts";
import { answersPerOrganisation } from "../../src/domain/meeting/rsvp.ts";
import { answersFor, holderFromKey } from "../../src/domain/organisation/organisation.ts";
import { type Announcement, command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { flag, ref } from "../../src/engine/input/field.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { drawing } from "../../src/engine/posting/prepare-cards.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { actionAdded } from "../../src/posts/action.ts";
import { meetingOutcomes } from "../../src/posts/meeting.ts";
import type { Block, Card } from "../../src/view/card.ts";
import { presenceButton } from "../../src/view/meeting/presence-button.ts";
import { closeButton } from "../../src/view/meeting/running-buttons.ts";
import { beginReport } from "./report/begin.ts";
import { outcomesOfMeeting } from "./report/outcomes.ts";
import { settleIndicators } from "./settle-indicators.ts";

/**
 * `overleg sluit MO-2026-Q1`: asks whether it is sure, and who was there when nobody recorded that; then ends the meeting; what was not handled is carried over, and
 * everybody hears what came out of it.
 */
export const closeMeeting = command({
  name: ["overleg", "sluit"],
  alias: ["meeting", "close"],
  summary: (t) => t.agenda.closeSummary,
  input: z.object({ meeting: ref("meeting", "meeting"), anyway: flag("anyway").default(false) }),
  allow: member,
  changes: true,
  // Whoever closes it all the same was asked, and asked for presence.
  confirm: (t, { anyway }) => (anyway === true ? undefined : t.agenda.closeSure),
  run: async (ctx, actor, input) => {
    const { t } = ctx;
    const found = orNotFound(ctx, input.meeting, await findMeeting(ctx, input.meeting));
    if (!runsMeeting(actor, found)) throw new Refusal("not-allowed", t.agenda.onlyLeaders);
    const closed = { state: "closed", closedAt: ctx.now() } as const;
    const meeting = await updateMeeting(ctx, found.ref, ["running"], closed);
    if (!meeting) throw new Refusal("conflict", whyNot(ctx, found));
    if (meeting.present === null && !input.anyway) await askForPresence(ctx, meeting);
    const [items, next] = await together(ctx, (at) => [
      itemsOfMeeting(at, meeting.ref),
      nextMeetingOf(at, meeting.kind, ctx.now(), meeting.ref),
    ]);
    const handled = await settleIndicators(ctx, meeting, items);
    const open = items.filter(({ ref }) => !handled.includes(ref));
    const carried = await carryOver(ctx, meeting, open, { next, at: ctx.now() });
    const after = drawing(ctx);
    await beginReport(after, meeting);
    return {
      card: (drawn) => closedCard(drawn, meeting),
      ref: meeting.ref,
      posts: [
        announce(meetingOutcomes, { subject: meeting.ref, room: meeting.room }),
        ...(await messagesToHolders(after, meeting)),
      ],
      changed: [...carried, ...(next ? [next.ref] : [])],
    };
  },
});

/** What the meeting brought, below that it is closed. */
async function closedCard(ctx: Context, meeting: Meeting): Promise<Card> {
  const card = await outcomesOfMeeting(ctx, meeting);
  if (!card) throw new Error("a meeting that was closed has no report");
  const said: Block = { type: "text", text: [{ ref: meeting.ref }, ctx.t.meeting.started.closed] };
  return { ...card, body: [said, ...card.body] };
}

/** @throws Refusal always: who was there is asked, with those filled in who were seen or said that they would come; it is not forced */
async function askForPresence(ctx: Context, meeting: Meeting): Promise<never> {
  const { t, directory } = ctx;
  const rsvps = await rsvpsOf(ctx, meeting.ref);
  const expected = expectedAt(meeting, answersPerOrganisation(directory, rsvps));
  throw new Refusal("conflict", t.meeting.presence.notRecordedYet(meeting.ref), [], {}, [
    { ...presenceButton(t, meeting, expected), style: "primary" },
    {
      ...closeButton(t, meeting),
      label: t.meeting.presence.closeAnyway,
      input: { meeting: meeting.ref, anyway: true },
    },
  ]);
}

/** Somebody else may have closed it after it was read: then it was running and no longer is. */
function whyNot({ t }: Context, { ref: meeting, state }: Meeting): string {
  if (state === "closed" || state === "running") return t.agenda.alreadyClosed(meeting);
  return state === "cancelled" ? t.agenda.cannotClose(meeting) : t.agenda.notStarted(meeting);
}

/** An action that stood at one of the items before the meeting began was told about when it was made. */
const madeDuring = ({ startedAt }: Meeting, { createdAt }: Action): boolean =>
  startedAt === null || Temporal.Instant.compare(createdAt, startedAt) >= 0;

/** One private message to each person who answers for a holder of the meeting's actions. */
async function messagesToHolders(ctx: Context, meeting: Meeting): Promise<Announcement[]> {
  const actionsOf = new Map<string, Action[]>();
  for (const action of await actionsOfMeeting(ctx, meeting.ref)) {
    if (isFinished(action.state) || !madeDuring(meeting, action)) continue;
    const people = holdersOf(action).map((key) => answersFor(ctx.directory, holderFromKey(key))?.email);
    for (const email of new Set(people)) {
      if (email) actionsOf.set(email, [...(actionsOf.get(email) ?? []), action]);
    }
  }
  return [...actionsOf].map(([email, actions]) =>
    announce(actionAdded, {
      subject: meeting.ref,
      room: `person:${email}`,
      before: firstDue(actions),
      about: { actions: actions.map(({ ref }) => ref) },
    }),
  );
}

import { z } from "zod";
import { insertDecision } from "../../db/queries/decision.ts";
import { lockMeeting, lockMeetingOfItem, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { runningMeetings } from "../../db/queries/meeting/running.ts";
import { kindOfRoom } from "../../src/domain/agenda/agenda.ts";
import { runsMeeting, showsOutcomes } from "../../src/domain/meeting/meeting.ts";
import { roomToStayIn } from "../../src/domain/viewer.ts";
import { command, coordinator, member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { longText, ref } from "../../src/engine/input/field.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { decisionAdded } from "../../src/posts/decision.ts";
import { goOnIn } from "../../src/view/agenda/go-on.ts";
import { decisionCard } from "../../src/view/agreement/decision-cards.ts";

/**
 * `besluit nieuw We starten in maart; agendapunt P-1`: the decision of the meeting that is running, there on its agenda;
 * the coordinator may record one outside a meeting.
 */
export const addDecision = command({
  name: ["besluit", "nieuw"],
  alias: ["decision", "add"],
  summary: (t) => t.decision.addSummary,
  input: z.object({ text: longText("text", { min: 3, max: 2000 }), item: ref("item", "item").optional() }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { text, item }) => {
    const meeting = item ? await meetingOfItem(ctx, actor, item) : await meetingLed(ctx, actor);
    const decision = await insertDecision(ctx, {
      text,
      meeting: meeting?.ref ?? null,
      item: item ?? null,
      on: ctx.today(),
      by: actor.email,
      room: roomToStayIn(ctx.room, meeting),
    });
    const about = { meeting: meeting?.room === ctx.room ? meeting?.ref : undefined };
    const isSeen = meeting !== undefined && showsOutcomes(meeting, decision.item, ctx.room);
    return {
      card: decisionCard(ctx.t, ctx.directory, decision),
      ref: decision.ref,
      answers: isSeen ? undefined : announceHere(decisionAdded, { subject: decision.ref, about }),
      next: goOnIn(ctx.t, actor, meeting),
      journey: item ? [{ item, ref: decision.ref, what: "decision" }] : [],
      changed: [...(meeting ? [meeting.ref] : []), ...(item ? [item] : [])],
    };
  },
});

/** @throws Refusal unless the item stands on a running meeting that the person leads */
async function meetingOfItem(ctx: Context, actor: Actor, ref: string): Promise<Meeting> {
  const meeting = await lockMeetingOfItem(ctx, ref);
  if (!runsMeeting(actor, meeting ?? { chair: null, scribe: null })) {
    throw new Refusal("not-allowed", ctx.t.agenda.onlyLeaders);
  }
  if (meeting?.state !== "running") throw new Refusal("conflict", ctx.t.decision.itemElsewhere(ref));
  return meeting;
}

/**
 * The running meeting of the room's kind, or outside such a room the only one that the person leads; none for the
 * coordinator when there is none.
 */
async function meetingLed(ctx: Context, actor: Actor): Promise<Meeting | undefined> {
  const kind = kindOfRoom(ctx.room);
  const led = (await runningMeetings(ctx)).filter(
    (meeting) => (kind === undefined || meeting.kind === kind) && runsMeeting(actor, meeting),
  );
  const [first, ...more] = led;
  const meeting = first && more.length === 0 ? await lockMeeting(ctx, first.ref) : undefined;
  if (meeting?.state === "running") return meeting;
  if (!coordinator(actor)) throw new Refusal("not-allowed", ctx.t.decision.onlyInMeeting);
  return undefined;
}

import { z } from "zod";
import { pointsOfMeeting } from "../../db/queries/agenda/agenda-journey.ts";
import { takeUp } from "../../db/queries/agenda/take-up.ts";
import { lockMeeting, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { runningMeetings } from "../../db/queries/meeting/running.ts";
import { kindOfRoom } from "../../src/domain/agenda/agenda.ts";
import { currentOf, NONE_YET, nextOf } from "../../src/domain/agenda/live.ts";
import { runsMeeting } from "../../src/domain/meeting/meeting.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { hidden, ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { agendaForReader } from "../../src/view/agenda/agenda-for-reader.ts";
import { startButton } from "../../src/view/meeting/meeting-cards.ts";

/** `overleg volgende`: the agenda of the meeting that runs, with the next item as the one that is discussed now. */
export const nextItem = command({
  name: ["overleg", "volgende"],
  alias: ["meeting", "next"],
  summary: (t) => t.meeting.summary.next,
  input: z.object({ meeting: ref("meeting", "meeting").optional(), after: hidden("item").optional() }),
  allow: member,
  changes: true,
  run: async (ctx, actor, input) => {
    const { t, directory } = ctx;
    const meeting = await runningMeeting(ctx, actor, input.meeting);
    const points = await pointsOfMeeting(ctx, meeting);
    const current = currentOf(points);
    const next = nextOf(points, meeting);
    const isPassed = input.after !== undefined && input.after !== (current?.ref ?? NONE_YET);
    const unchanged = isPassed || (next === undefined && current === undefined);
    if (!unchanged && !(await takeUp(ctx, { meeting, points, next }, ctx.now()))) {
      throw new Refusal("conflict", t.refusal.stale);
    }
    const card = async (drawn: Context) => {
      const now = await pointsOfMeeting(drawn, meeting);
      return agendaForReader(t, directory, actor, { meeting, points: now }, ctx.now());
    };
    return { card, ref: meeting.ref, unchanged };
  },
});

/**
 * The meeting that is meant, or the one of the room's kind or the only one that runs and that the person leads; locked.
 * @throws Refusal when there is none, it does not run, or somebody else leads it
 */
async function runningMeeting(ctx: Context, actor: Actor, meant: string | undefined): Promise<Meeting> {
  const { t } = ctx;
  const ref = meant ?? (await onlyOneLed(ctx, actor));
  const meeting = orNotFound(ctx, ref, await lockMeeting(ctx, ref));
  if (!runsMeeting(actor, meeting)) throw new Refusal("not-allowed", t.agenda.onlyLeaders);
  if (meeting.state === "running") return meeting;
  const buttons = meeting.state === "open" || meeting.state === "planned" ? [startButton(t, meeting)] : [];
  throw new Refusal("conflict", t.agenda.notRunning(ref), [], {}, buttons);
}

async function onlyOneLed(ctx: Context, actor: Actor): Promise<string> {
  const kind = kindOfRoom(ctx.room);
  const running = (await runningMeetings(ctx)).filter((one) => runsMeeting(actor, one));
  const here = running.filter((one) => one.kind === kind);
  const [only, ...more] = here.length > 0 ? here : running;
  if (!only) throw new Refusal("not-found", ctx.t.meeting.live.noneRuns);
  if (more.length > 0)
    throw new Refusal("invalid", ctx.t.meeting.live.whichOne([only, ...more].map((one) => one.ref)));
  return only.ref;
}

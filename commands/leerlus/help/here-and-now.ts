import { unfinishedOf } from "../../../db/queries/action/action.ts";
import { findSilentHolders } from "../../../db/queries/action/silent.ts";
import { waitingDigests } from "../../../db/queries/digest/digest.ts";
import { comingMeetings } from "../../../db/queries/meeting/meeting.ts";
import { rsvpsAbout } from "../../../db/queries/meeting/rsvp.ts";
import { isLate } from "../../../src/domain/action/action.ts";
import { keysOf } from "../../../src/domain/action/holding.ts";
import { nextPeriod } from "../../../src/domain/calendar/period.ts";
import { draftDay } from "../../../src/domain/digest/digest-quarter.ts";
import { coordinator, member } from "../../../src/engine/command.ts";
import type { Actor, Context } from "../../../src/engine/context.ts";
import { viewerFor } from "../../../src/engine/reading/viewer-for.ts";
import { actionNudge } from "../../../src/posts/action.ts";
import type { HereAndNow } from "../../../src/view/leerlus/here-and-now.ts";

/** Meetings to look at: those of today and the next of the room are among them. */
const LOOKED_AT = 20;

/** What waits for somebody in this room and in their role. */
export async function hereAndNow(ctx: Context, actor: Actor): Promise<HereAndNow> {
  const { cooperation, directory } = ctx;
  const { settings } = cooperation;
  const viewer = viewerFor(ctx, actor);
  const coming = await comingMeetings(ctx, ctx.now(), LOOKED_AT, viewer);
  const planned = coming.filter(({ state }) => state !== "running");
  const next = planned.find(({ room }) => room === ctx.room) ?? planned[0];
  const rsvps = next ? await rsvpsAbout(ctx, actor.email, [next.ref]) : [];
  const actions = await unfinishedOf(ctx, keysOf(directory, actor.email));
  const isCoordinator = coordinator(actor);
  const silent = isCoordinator
    ? await findSilentHolders(ctx, directory, { purpose: actionNudge.purpose, viewer })
    : [];
  const drafts = isCoordinator ? await waitingDigests(ctx) : [];
  return {
    reader: actor,
    now: ctx.now(),
    isMember: member(actor),
    meetings: coming,
    next,
    isAnswered: rsvps.some(({ person }) => person === actor.email),
    actions: actions.length,
    late: actions.filter((action) => isLate(action, ctx.today())).length,
    silent: silent.length,
    // The others are no longer asked about.
    drafts: drafts
      .map(({ quarter }) => quarter)
      .filter((quarter) => draftDay(nextPeriod(quarter), settings.calendar) > ctx.today()),
  };
}

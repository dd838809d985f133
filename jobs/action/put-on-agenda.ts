import { z } from "zod";
import { findAction } from "../../db/queries/action/action.ts";
import { insertItem } from "../../db/queries/agenda/agenda.ts";
import { openItemAbout } from "../../db/queries/agenda/data-items.ts";
import { nextMeetingOf } from "../../db/queries/meeting/meeting.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { isFinished } from "../../src/domain/action/action.ts";
import { silenceMoments } from "../../src/domain/action/action-moments.ts";
import { goesOnAgendaOn } from "../../src/domain/action/nudge.ts";
import { audienceOf, mayRead, roomToStayIn } from "../../src/domain/viewer.ts";
import { job, oneByOne } from "../../src/engine/job.ts";

const MINUTES = 5;
const OPEN = "implementation";

/** An action that stays silent puts itself on the next implementation agenda, unless it stands on one. */
export const putOnAgenda = job({
  name: "put-on-agenda",
  quiet: true,
  payload: z.object({}),
  runMany: oneByOne(async (ctx, { subject: ref }) => {
    const { t } = ctx;
    const action = await findAction(ctx, ref);
    if (!action || isFinished(action.state)) return {};
    if (goesOnAgendaOn(action) > ctx.today()) {
      await schedule(ctx, silenceMoments(action));
      return {};
    }
    if (await openItemAbout(ctx, ref)) return {};
    const meeting = await nextMeetingOf(ctx, "implementation", ctx.now());
    const circle = { room: action.room, involved: [] };
    // What stays in a closed room puts itself on no agenda that others read.
    if (!mayRead(audienceOf(ctx.directory, meeting?.room ?? OPEN), circle)) return {};
    const item = await insertItem(ctx, {
      title: t.agenda.overdueAction(ref, action.title).slice(0, 200),
      purpose: "discuss",
      minutes: MINUTES,
      kind: "implementation",
      meeting: meeting?.ref ?? null,
      source: "data",
      subject: ref,
      room: roomToStayIn(meeting?.room),
      at: ctx.now(),
    });
    return { changed: [item.ref, ...(meeting ? [meeting.ref] : [])] };
  }),
});

import { z } from "zod";
import { lockMeeting, updateMeeting } from "../../db/queries/meeting/meeting.ts";
import { rsvpsOf } from "../../db/queries/meeting/rsvp.ts";
import { quorumOf } from "../../src/domain/meeting/quorum.ts";
import { answersPerOrganisation } from "../../src/domain/meeting/rsvp.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { mustBeSame, undoing } from "../../src/engine/undo.ts";
import { presenceCard } from "../../src/view/meeting/presence-card.ts";
import { mustBeOpen } from "./must-be-open.ts";

const list = z.array(z.string());
const kept = z.object({ meeting: z.string(), before: list.nullable(), after: list });

/** The list from before; where there was none, nobody recorded who was there. */
export const undoRecord = undoing(kept, async (ctx, _actor, { meeting: ref, before, after }) => {
  const { cooperation, directory, t } = ctx;
  const { settings } = cooperation;
  const was = orNotFound(ctx, ref, await lockMeeting(ctx, ref));
  await mustBeOpen(ctx, was);
  mustBeSame(ctx, was.present?.join() === after.join());
  const meeting = await updateMeeting(ctx, ref, ["running", "closed"], { present: before });
  mustBeSame(ctx, meeting !== undefined);
  const answers = answersPerOrganisation(directory, await rsvpsOf(ctx, ref));
  const quorum = quorumOf(settings, was.kind);
  const shown = { meeting: was, present: before ?? [], answers, quorum, withoutHosts: false };
  return {
    ref,
    card: before
      ? presenceCard(t, directory, shown)
      : { title: [{ ref }], ref, body: [{ type: "text", text: [t.undo.notRecorded] }] },
  };
});

import { z } from "zod";
import { lockMeeting } from "../../db/queries/meeting/meeting.ts";
import { removeRsvp, rsvpsOf, setRsvp } from "../../db/queries/meeting/rsvp.ts";
import { RSVP_ANSWERS } from "../../src/domain/meeting/rsvp.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { mustBeSame, undoing } from "../../src/engine/undo.ts";
import { ownCard } from "./own-card.ts";
import { mustStillCome } from "./still-to-come.ts";

const given = z.object({
  organisation: z.string(),
  answer: z.enum(RSVP_ANSWERS),
  standin: z.string().nullable(),
});
const kept = z.object({ meeting: z.string(), before: given.nullable(), after: given });

type Given = z.output<typeof given>;
const isSame = (one: Given, other: Given): boolean =>
  one.organisation === other.organisation && one.answer === other.answer && one.standin === other.standin;

/** The answer from before; who had not answered has not. */
export const undoRsvp = undoing(kept, async (ctx, actor, { meeting: ref, before, after }) => {
  const meeting = orNotFound(ctx, ref, await lockMeeting(ctx, ref));
  mustStillCome(ctx, meeting, "rsvp");
  const now = (await rsvpsOf(ctx, ref)).find(({ person }) => person === actor.email);
  mustBeSame(ctx, now !== undefined && isSame(now, after));
  if (before) await setRsvp(ctx, { meeting: ref, person: actor.email, ...before, at: ctx.now() });
  else await removeRsvp(ctx, ref, actor.email);
  return { ref, card: (drawn) => ownCard(drawn, actor, meeting) };
});

import { z } from "zod";
import { listPresence, type PresenceRow } from "../../db/queries/meeting/rsvp.ts";
import { RSVP_ANSWERS, secretariatsOf } from "../../src/domain/meeting/rsvp.ts";
import { member } from "../../src/engine/command.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { Refusal } from "../../src/engine/refusal.ts";

const item = z.object({
  /** `IO-2026-01:achterhoek`. */
  id: z.string(),
  meeting: z.string(),
  organisation: z.string(),
  /** Null when nobody of the organisation answered. */
  answer: z.enum(RSVP_ANSWERS).nullable(),
  /** Null until presence is recorded. */
  present: z.boolean().nullable(),
  standin: z.string().nullable(),
});

/**
 * What each organisation answered for each meeting, of several people the most positive answer, and whether it was there.
 * It names organisations
 * and stand-ins, so guests do not see it.
 */
export const presence = collection({
  name: "presence",
  item,
  key: "id",
  filters: ["id", "meeting", "organisation", "answer"],
  list: async (ctx, actor, filter, page) => {
    if (!member(actor)) throw new Refusal("not-allowed", ctx.t.refusal.guest);
    const not = secretariatsOf(ctx.directory);
    const asked = { filter: byId(filter), not, viewer: viewerFor(ctx, actor) };
    const { items, next } = await listPresence(ctx, asked, page);
    return { items: items.map(shown), next };
  },
});

const shown = ({ meeting, organisation, answer, present, standin }: PresenceRow): z.input<typeof item> => ({
  id: `${meeting}:${organisation}`,
  meeting,
  organisation,
  answer,
  present,
  standin,
});

/** An id is a meeting and an organisation; what is no id, nothing has. */
function byId({ id, ...filter }: Record<string, string | undefined>): Record<string, string | undefined> {
  if (id === undefined) return filter;
  const [meeting = "", organisation = ""] = id.split(":");
  const isOther = (name: string, value: string) => filter[name] !== undefined && filter[name] !== value;
  if (isOther("meeting", meeting) || isOther("organisation", organisation)) return { ...filter, meeting: "" };
  return { ...filter, meeting, organisation };
}

import { z } from "zod";
import { listItems } from "../../db/queries/agenda/agenda.ts";
import { withJourneys } from "../../db/queries/agenda/agenda-journey.ts";
import { ITEM_SOURCES, ITEM_STATES, JOURNEY_STEPS, PURPOSES } from "../../src/domain/agenda/agenda.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { MEETING_KINDS } from "../../src/domain/meeting/meeting.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";

const step = z.object({ ref: z.string(), at: z.iso.datetime({ offset: true }), what: z.enum(JOURNEY_STEPS) });

/** Every agenda item with its journey, oldest step first. */
export const agendaItems = collection({
  name: "agenda-items",
  key: "ref",
  filters: ["ref", "meeting", "state", "kind", "bringer", "source", "subject"],
  item: z.object({
    ref: z.string(),
    title: z.string(),
    purpose: z.enum(PURPOSES),
    minutes: z.int(),
    kind: z.enum(MEETING_KINDS),
    meeting: z.string().nullable(),
    position: z.int(),
    state: z.enum(ITEM_STATES),
    carried: z.int(),
    source: z.enum(ITEM_SOURCES),
    subject: z.string().nullable(),
    bringer: z.string().nullable(),
    outcome: z.string().nullable(),
    link: z.string().nullable(),
    journey: z.array(step),
  }),
  list: async (ctx, actor, filter, page) => {
    const { items, next } = await listItems(ctx, filter, page, viewerFor(ctx, actor));
    const points = await withJourneys(ctx, items);
    return {
      items: points.map(({ cooperation: _, seq: __, createdAt: ___, room: ____, journey, ...point }) => ({
        ...point,
        journey: journey.map(({ ref, at, what }) => ({ ref, at: isoInZone(at), what })),
      })),
      next,
    };
  },
});

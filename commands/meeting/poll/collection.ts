import { z } from "zod";
import { listPolls, votesOf } from "../../../db/queries/meeting/poll.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { MEETING_KINDS } from "../../../src/domain/meeting/meeting.ts";
import { POLL_ANSWERS, POLL_STATES, pollState } from "../../../src/domain/meeting/poll.ts";
import { collection } from "../../../src/engine/reading/collection.ts";
import { viewerFor } from "../../../src/engine/reading/viewer-for.ts";

const wallClock = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

const pollItem = z.object({
  ref: z.string(),
  title: z.string(),
  kind: z.enum(MEETING_KINDS),
  minutes: z.int(),
  location: z.string().nullable(),
  options: z.array(wallClock),
  state: z.enum(POLL_STATES),
  deadline: z.iso.datetime({ offset: true }),
  /** In the order of the options. */
  answers: z.array(z.object({ by: z.string(), answers: z.array(z.enum(POLL_ANSWERS)) })),
  picked: wallClock.nullable(),
  /** The meeting that was made of it. */
  meeting: z.string().nullable(),
  room: z.string(),
  by: z.string(),
  createdAt: z.iso.datetime({ offset: true }),
});

/** Every date poll, the oldest first. */
export const polls = collection({
  name: "polls",
  item: pollItem,
  key: "ref",
  filters: ["ref", "state", "kind", "room", "by"],
  list: async (ctx, actor, filter, page) => {
    const now = ctx.now();
    const seen = { viewer: viewerFor(ctx, actor), now };
    const { items, next } = await listPolls(ctx, filter, page, seen);
    const votes = await votesOf(
      ctx,
      items.map(({ ref }) => ref),
    );
    const given = Map.groupBy(votes, ({ poll }) => poll);
    const shown = items.map((poll): z.input<typeof pollItem> => {
      const { cooperation: _, seq, deadline, createdAt, ...same } = poll;
      return {
        ...same,
        state: pollState(poll, now),
        deadline: isoInZone(deadline),
        answers: (given.get(poll.ref) ?? []).map(({ person, answers }) => ({ by: person, answers })),
        createdAt: isoInZone(createdAt),
      };
    });
    return { items: shown, next };
  },
});

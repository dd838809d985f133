import { z } from "zod";
import { findPoll, unpickedPolls } from "../../../db/queries/meeting/poll.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { pollState } from "../../../src/domain/meeting/poll.ts";
import { anyone, command, member } from "../../../src/engine/command.ts";
import { orNotFound } from "../../../src/engine/found.ts";
import * as field from "../../../src/engine/input/field.ts";
import { viewerFor } from "../../../src/engine/reading/viewer-for.ts";
import type { Button } from "../../../src/view/card.ts";
import { pollsCard } from "../../../src/view/meeting/polls-card.ts";
import { ownPollCard, viewOfPoll } from "./view-poll.ts";

/** What a message in a chat can hold. */
const SHOWN = 25;
const ENOUGH = 1000;

/** `overleg datumprik DP-4`, or `DP-4` alone: one poll; without a reference every poll of which no date is picked yet. */
export const showPoll = command({
  name: ["overleg", "datumprik"],
  alias: ["meeting", "date-poll"],
  summary: (t) => t.poll.summary.show,
  input: z.object({ poll: field.ref("poll", "date-poll").optional() }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { poll: ref }) => {
    const { t } = ctx;
    if (ref !== undefined) {
      const poll = orNotFound(ctx, ref, await findPoll(ctx, ref));
      return { card: ownPollCard(ctx, actor, await viewOfPoll(ctx, poll)), ref };
    }
    const polls = await unpickedPolls(ctx, viewerFor(ctx, actor), ENOUGH);
    const shown = polls.slice(0, SHOWN).map((poll) => ({
      poll,
      state: pollState(poll, ctx.now()),
      deadline: isoInZone(poll.deadline),
    }));
    const add: Button = { label: t.poll.button.make, command: "meeting/poll", input: {}, opensForm: true };
    return { card: pollsCard(t, shown, polls.length - shown.length, member(actor) ? [add] : []) };
  },
});

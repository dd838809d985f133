import { z } from "zod";
import { comingMeetings } from "../../db/queries/meeting/meeting.ts";
import { rsvpsAbout } from "../../db/queries/meeting/rsvp.ts";
import { anyone, command, member } from "../../src/engine/command.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { listedMeetings } from "../../src/view/meeting/listed-meetings.ts";
import { meetingsCard } from "../../src/view/meeting/meeting-cards.ts";
import { pollsWaitingFor } from "./poll/waiting.ts";

/** What a chat message can hold; the web and the API show all. */
const SHOWN = 30;
/** More are not planned ahead. */
const ENOUGH = 1000;

/** `overleg lijst`: the date polls that wait for the asker, then the meetings to come, for the asker alone. */
export const listMeetings = command({
  name: ["overleg", "lijst"],
  alias: ["meeting", "list"],
  summary: (t) => t.meeting.summary.list,
  input: z.object({}),
  allow: anyone,
  changes: false,
  isDefault: true,
  run: async (ctx, actor) => {
    const viewer = viewerFor(ctx, actor);
    const coming = await comingMeetings(ctx, ctx.now(), ENOUGH, viewer);
    const shown = coming.slice(0, SHOWN);
    const refs = shown.map(({ ref }) => ref);
    const rsvps = await rsvpsAbout(ctx, actor.email, refs);
    const items = listedMeetings(ctx.t, ctx.directory, actor, { coming: shown, rsvps, now: ctx.now() });
    const waiting = member(actor) ? await pollsWaitingFor(ctx, actor) : [];
    return { card: meetingsCard(ctx.t, items, coming.length - shown.length, waiting) };
  },
});

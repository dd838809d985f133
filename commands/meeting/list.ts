import { z } from "zod";
import { comingMeetings } from "../../db/queries/meeting.ts";
import { anyone, command, coordinator } from "../../src/engine/command.ts";
import { meetingItem, meetingsCard, proposalButton } from "../../src/view/meeting-cards.ts";

/** What a chat message can hold; the web and the API show all. */
const SHOWN = 30;

/** `overleg lijst`: the meetings to come, for the asker alone. */
export const listMeetings = command({
  name: ["overleg", "lijst"],
  alias: ["meeting", "list"],
  summary: (t) => t.meeting.summary.list,
  input: z.object({}),
  allow: anyone,
  changes: false,
  isDefault: true,
  run: async (ctx, actor) => {
    const coming = await comingMeetings(ctx.db, ctx.cooperation.slug, ctx.now(), SHOWN);
    const items = coming.map((meeting) =>
      meetingItem(ctx.t, meeting, coordinator(actor) ? proposalButton(ctx.t, meeting, ctx.now()) : []),
    );
    return { card: meetingsCard(ctx.t, items) };
  },
});

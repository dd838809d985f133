import { z } from "zod";
import { findMeeting } from "../../db/queries/meeting/meeting.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import * as field from "../../src/engine/input/field.ts";
import { ownCard } from "./own-card.ts";

/** `overleg toon`: one meeting, with what the asker may do with it. */
export const showMeeting = command({
  name: ["overleg", "toon"],
  alias: ["meeting", "show"],
  summary: (t) => t.meeting.summary.show,
  input: z.object({ meeting: field.ref("meeting", "meeting") }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, input) => {
    const meeting = orNotFound(ctx, input.meeting, await findMeeting(ctx, input.meeting));
    return { card: await ownCard(ctx, actor, meeting), ref: meeting.ref };
  },
});

import { z } from "zod";
import { posting } from "../engine/posting/posting.ts";

/** In the room in which a decision was recorded: in that of its own meeting it belongs in that meeting's thread. */
export const decisionAdded = posting({
  purpose: "decision-added",
  about: z.object({ meeting: z.string().optional() }),
  thread: ({ about }) => about.meeting,
});

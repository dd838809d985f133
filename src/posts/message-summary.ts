import { z } from "zod";
import { posting } from "../engine/posting/posting.ts";

/** To one person, the subject: what waited for their summary, by the numbers of its posts. */
export const messageSummary = posting({
  purpose: "message-summary",
  about: z.object({ posts: z.array(z.number()) }),
  showsPosts: true,
});

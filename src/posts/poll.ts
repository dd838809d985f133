import { z } from "zod";
import { posting } from "../engine/posting/posting.ts";

const about = z.object({});

/** A new date poll; what becomes of it stands under it. */
export const pollOpened = posting({ purpose: "poll-opened", about, opensThread: true });

/** To one person who did not answer. */
export const pollReminder = posting({ purpose: "poll-reminder", about });

/** To one of those who may pick, when the deadline has passed. */
export const pollClosed = posting({ purpose: "poll-closed", about });

/** The meeting that was made of a poll, the subject, under the poll. */
export const pollPicked = posting({
  purpose: "poll-picked",
  about: z.object({ meeting: z.string() }),
  thread: ({ subject }) => subject,
});

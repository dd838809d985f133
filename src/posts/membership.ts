import { z } from "zod";
import { posting } from "../engine/posting/posting.ts";

const about = z.object({ organisation: z.string() });

/** Asks the coordinator whether somebody (the subject, by e-mail) may become a member. */
export const membershipRequested = posting({ purpose: "membership-requested", about });

/** Tells the new member. */
export const membershipGranted = posting({ purpose: "membership-granted", about });

/** What Leerlus is, to somebody (the subject, by e-mail) who has just met it; said once, in a chat or the browser. */
export const welcome = posting({
  purpose: "welcome",
  about: z.object({}),
  isEvent: true,
  isNeverMailed: true,
});

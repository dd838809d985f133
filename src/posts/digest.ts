import { z } from "zod";
import { posting } from "../engine/posting/posting.ts";

/** The draft of a quarter, to one coordinator; the period is the day on which it was asked. */
export const digestDraft = posting({ purpose: "digest-draft", about: z.object({}), isDrawnAlone: true });

/** What was approved, in the edition of the room. */
export const digestApproved = posting({
  purpose: "digest",
  about: z.object({}),
  isDrawnAlone: true,
  isMailed: true,
});

import { z } from "zod";
import { type PostKey, posting } from "../engine/posting/posting.ts";

/** Set by what is said in the room of the meeting in whose thread it belongs. */
const inThread = z.object({ thread: z.string().optional() });
const thread = ({ about }: PostKey<z.infer<typeof inThread>>): string | undefined => about.thread;

/** A new theme, which can be voted on where it stands. */
export const themeProposed = posting({ purpose: "theme-proposed", about: inThread, thread });

/** In the room of the circle that the theme was chosen for; the period is that circle. */
export const themeChosen = posting({
  purpose: "theme-chosen",
  about: inThread.extend({ by: z.string() }),
  thread,
});

const numbered = inThread.extend({ number: z.number() });

/** The question with this number; its answers come under it. The period is the number. */
export const themeQuestion = posting({ purpose: "theme-question", about: numbered, thread });

/** The lesson with this number; the period is the number. */
export const themeLesson = posting({ purpose: "theme-lesson", about: numbered, thread });

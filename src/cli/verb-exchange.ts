import { z } from "zod";

/** What the command line sends to the server that runs a verb for it. */
export const verbRequest = z.object({
  verb: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.boolean()])),
});

/** One line of the answer, as JSON. */
export const answerLine = z.union([
  z.object({ say: z.string() }),
  z.object({ note: z.string() }),
  z.object({ write: z.string(), text: z.string() }),
  z.object({ exit: z.number() }),
]);
export type Line = z.output<typeof answerLine>;

import type { Announcement, Outcome } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";

/** Says something in a room, as the answer when it was typed there. */
export function saidIn(ctx: Context, { room, ...said }: Announcement): Pick<Outcome, "posts" | "answers"> {
  return room === ctx.room ? { answers: said } : { posts: [{ ...said, room }] };
}

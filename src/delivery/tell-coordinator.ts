import type { z } from "zod";
import { hasOpenChannel } from "../../db/queries/posting/delivery.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { SECRETARIAT } from "../domain/organisation/room.ts";
import type { Engine } from "../engine/engine.ts";
import { faultOf } from "../engine/fault.ts";
import { makeContext } from "../engine/make-context.ts";
import { announce } from "../engine/posting/posting.ts";
import { publishPosts } from "../engine/posting/publish-posts.ts";
import { deliveryParked } from "../posts/delivery.ts";

/**
 * Tells the coordinator of something that is not sent. A notice that cannot be made is a line in the log: what it is
 * about is recorded all the same.
 */
export async function tellCoordinator(
  engine: Engine,
  db: Engine["database"]["db"],
  cooperation: string,
  { subject, about }: { subject: string; about: z.infer<typeof deliveryParked.about> },
): Promise<void> {
  if (!(await hasOpenChannel(scopeOf(db, cooperation), SECRETARIAT))) return;
  const period = engine.clock.real().toString({ smallestUnit: "millisecond" });
  try {
    await db.transaction(async (inner) => {
      const ctx = await makeContext(engine, inner, cooperation, { via: "job", room: SECRETARIAT });
      await publishPosts(engine, ctx, [
        announce(deliveryParked, { subject, period, room: SECRETARIAT, about }),
      ]);
    });
  } catch (error) {
    engine.log.error({ subject, ...faultOf(error) }, "the coordinator could not be told");
  }
}

// A worker that is killed again and again: `node child.ts PLATFORM_URL DIRECTORY`, on PostgreSQL with DATABASE_URL set.
// It moves the demo clock over 40 days, or 20 in the short form. Each day a job says something in two rooms, of two
// channels each, and another does many moments at once.
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { openEmbedded } from "../../db/client.ts";
import { findCooperation, setDemoClock } from "../../db/queries/cooperation/cooperation.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { listDeliveries } from "../../db/queries/posting/list-deliveries.ts";
import { listPosts } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { countMoments, schedule } from "../../db/queries/time/moment.ts";
import { startWorker } from "../../src/delivery/worker.ts";
import { advanceTo, demoClock } from "../../src/engine/demo-clock.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { job } from "../../src/engine/job.ts";
import { posting, shownAs } from "../../src/engine/posting/posting.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";
import { fakeSender } from "../delivery/fake-sender.ts";
import { openReached, reachGiven } from "../reach.ts";
import { long } from "./how-long.ts";

const [, , platform = "", directory = ""] = process.argv;
const START = Temporal.Instant.from("2026-01-05T07:00:00Z");
const DAYS = long ? 40 : 20;
const ROOMS = ["implementation", "monitoring"];
/** So many moments each day that are done together. */
const MANY = 20;
const day = (n: number) => START.add({ hours: 24 * n });
const planned = (n: number) => [
  { job: "say", subject: "day", occurrence: String(n), dueAt: day(n) },
  ...Array.from({ length: MANY }, (_, each) => {
    return { job: "note", subject: `note ${each}`, occurrence: String(n), dueAt: day(n) };
  }),
];

/** Each day plans the next, so that a day that is lost takes all that follow with it. */
const sayDay = job({
  name: "say",
  quiet: false,
  payload: z.object({}),
  run: async (ctx, { occurrence }) => {
    if (Number(occurrence) < DAYS)
      await schedule(scopeOf(ctx.db, COOPERATION), planned(Number(occurrence) + 1));
    return { posts: ROOMS.map((room) => ({ purpose: "said", subject: "day", period: occurrence, room })) };
  },
});
const noteMany = job({
  name: "note",
  quiet: false,
  payload: z.object({}),
  runMany: async (_, dues) =>
    dues.map(({ subject, occurrence }) => ({
      posts: [{ purpose: "said", subject, period: occurrence, room: "secretariat" }],
    })),
});
const said = shownAs(posting({ purpose: "said", about: z.object({}) }), async (_, { period, room }) => ({
  title: [`${room} ${period}`],
  body: [],
}));

const reach = reachGiven();
const database = reach ? await openReached(reach) : await openEmbedded(directory);
const { db } = database;
if (!(await findCooperation(db, COOPERATION))) {
  await db.transaction(async (tx) => {
    await seedCooperation(tx);
    for (const room of ROOMS) {
      for (const name of ["a", "b"])
        await bindChannel(scopeOf(tx, COOPERATION), room, "fake", `${room}/${name}`);
    }
    await setDemoClock(tx, START);
    await schedule(scopeOf(tx, COOPERATION), planned(1));
  });
}

const log = { info: () => undefined, warn: console.error, error: console.error };
const engine: Engine = {
  database,
  registry: { commands: [], collections: [], postings: [said], jobs: [sayDay, noteMany] },
  clock: demoClock(() => Temporal.Now.instant()),
  log,
  baseUrl: "http://localhost:3978",
  demo: true,
};
const senders = [fakeSender(platform, { intervalMs: 15 })];
const worker = startWorker(engine, { senders, settleMs: 400, timeoutMs: 1000, backoffBaseMs: 20 });
console.log("ready");
const end = day(DAYS + 1);
if (Temporal.Instant.compare(await engine.clock.now(db), end) < 0)
  await advanceTo(engine, end, worker.settled);

const everything = { after: undefined, limit: 5000 };
for (;;) {
  await worker.settled();
  const deliveries = await listDeliveries(scopeOf(db, COOPERATION), { surface: "fake" }, everything);
  if (deliveries.items.every((delivery) => delivery.state === "sent")) break;
  await new Promise((later) => setTimeout(later, 100));
}
const posts = (await listPosts(scopeOf(db, COOPERATION), {}, everything)).items.length;
const moments = await countMoments(db);
await worker.stop();
await database.close();
console.log(JSON.stringify({ posts, moments }));
process.exit(0);

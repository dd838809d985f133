import type { Database } from "../../db/client.ts";
import { listPosts, type Post } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { DemoRun } from "../../src/demo/demo-run.ts";
import { demoEngine } from "../../src/demo/open-demo.ts";
import { DELIVERIES } from "../../src/demo/script/figures.ts";
import { Years } from "../../src/demo/year.ts";
import { addDays, type Day } from "../../src/domain/calendar/day.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { realTime } from "../../src/main.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { openTestDatabase } from "../database.ts";

/** The demo, as far as it was played. */
export interface Played {
  database: Database;
  engine: Engine;
  demo: DemoRun;
  years: Years;
  /** What was logged as an error. */
  errors: string[];
  /** Of the period of each delivery of figures, the list of values as it was after it. */
  seen: Record<string, unknown>[][];
}

export async function openDemo(): Promise<Played> {
  const database = await openTestDatabase();
  const errors: string[] = [];
  const engine = demoEngine(database, demoClock(realTime), (message) => errors.push(message));
  await loadDemo(engine);
  const demo = new DemoRun(engine, "g7");
  return { database, engine, demo, years: new Years(demo), errors, seen: [] };
}

/** Plays until a day, and keeps what the list of values showed after each delivery of figures. */
export async function playUntil({ demo, years, seen }: Played, day: Day): Promise<void> {
  for (const delivery of DELIVERIES) {
    const next = addDays(delivery.day, 1);
    if (next > day) continue;
    await years.play(next);
    const [, period = ""] = /;(\d{4}-Q\d);/.exec(delivery.text) ?? [];
    seen.push(await demo.read("indicator-values", { indicator: "doorplaatsingen", period }));
  }
  await years.play(day);
}

/** Everything that was posted. */
export async function allPosts({ database }: Played): Promise<Post[]> {
  const posts: Post[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const { items, next } = await listPosts(scopeOf(database.db, "g7"), {}, { after, limit: 200 });
    posts.push(...items);
    more = next !== null;
    after = String(items.at(-1)?.id);
  }
  return posts;
}

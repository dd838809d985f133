import type { Database } from "../../../db/client.ts";
import { listPosts, type Post } from "../../../db/queries/posting/post.ts";
import { DemoRun } from "../../../src/demo/demo-run.ts";
import { demoEngine } from "../../../src/demo/open-demo.ts";
import { Years } from "../../../src/demo/year.ts";
import { demoClock } from "../../../src/engine/demo-clock.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import { realTime } from "../../../src/main.ts";
import { loadDemo } from "../../../src/setup/load-demo.ts";
import { openTestDatabase } from "../../database.ts";

/** The demo, as far as it was played. */
export interface Played {
  database: Database;
  engine: Engine;
  demo: DemoRun;
  years: Years;
  /** What was logged as an error. */
  errors: string[];
}

export async function openDemo(): Promise<Played> {
  const database = await openTestDatabase();
  const errors: string[] = [];
  const engine = demoEngine(database, demoClock(realTime), (message) => errors.push(message));
  await loadDemo(engine);
  const demo = new DemoRun(engine, "g7");
  return { database, engine, demo, years: new Years(demo), errors };
}

/** Everything that was posted. */
export async function allPosts({ database }: Played): Promise<Post[]> {
  const posts: Post[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const { items, next } = await listPosts(database.db, "g7", {}, { after, limit: 200 });
    posts.push(...items);
    more = next !== null;
    after = String(items.at(-1)?.id);
  }
  return posts;
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../db/client.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { verbs } from "../../src/cli/verbs.ts";
import { DemoRun } from "../../src/demo/demo-run.ts";
import { demoEngine } from "../../src/demo/open-demo.ts";
import { PUBLISHABLE } from "../../src/domain/public-records/publication.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { realTime } from "../../src/main.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { filesIn } from "../cli/delivery.ts";
import { directoryIo } from "../cli/directory-io.ts";
import { openTestDatabase } from "../database.ts";
import { everythingStored } from "../everything-stored.ts";

const COORDINATOR = "coordinator@example.org";
const ANNA = "anna@example.org";
const NAMED = /anna@example\.org|anna%40example|anna wessels/i;
const VERBS = ["export", "export archive", "export publication"];
const scratch = mkdtempSync(path.join(tmpdir(), "leerlus-forgotten-"));

let database: Database;
let engine: Engine;
let demo: DemoRun;
beforeAll(async () => {
  database = await openTestDatabase();
  engine = demoEngine(database, demoClock(realTime));
  await loadDemo(engine, "lived");
  demo = new DemoRun(engine, "g7");
  const publication = { kinds: PUBLISHABLE, categories: {}, site: null, publisher: null };
  const settings = JSON.stringify({ accessLog: true, publication });
  await database.db.execute(
    sql`update cooperations set settings = settings || ${settings}::jsonb, version = version + 1 where slug = 'g7'`,
  );
  await demo.type(ANNA, "implementation", "actie lijst");
  await demo.type(ANNA, "implementation", "besluit nieuw Anna Wessels leest elk kwartaal de regels voor");
  await demo.quietly(COORDINATOR, "leerlus/withhold", {
    what: "OA-2026-1",
    ground: "5.1.2.e",
    reason: "Anna Wessels staat erin",
  });
}, 300_000);
afterAll(async () => {
  await database.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Every file that the command line can take along, by name. */
async function takenAlong(name: string): Promise<Map<string, string>> {
  const directory = path.join(scratch, name);
  for (const verb of VERBS)
    expect(await verbs[verb]?.(engine, {}, directoryIo(path.join(directory, verb)))).toBe(0);
  return new Map(filesIn(directory).map((file) => [file, readFileSync(path.join(directory, file), "utf8")]));
}
const naming = (files: Map<string, string>) =>
  [...files].filter(([, text]) => NAMED.test(text)).map(([file]) => file);

describe("a person who is forgotten", () => {
  it("is in nothing that is taken along afterwards: lists, tables, archive, publication, access log", async () => {
    const before = await takenAlong("before");
    const named = naming(before);
    for (const part of ["export/g7/tables/", "export/g7/access-log.jsonl", "export archive/"])
      expect(
        named.some((file) => file.startsWith(part)),
        part,
      ).toBe(true);
    expect(named.filter((file) => file.startsWith("export publication/"))).toEqual([]);
    await demo.quietly(COORDINATOR, "action/hand-over", { "all-from": ANNA, holder: "achterhoek" });
    await demo.quietly(COORDINATOR, "leerlus/forget", { person: ANNA });

    const after = await takenAlong("after");
    expect(naming(after)).toEqual([]);
    expect((await everythingStored(database.db)).split("\n").filter((line) => NAMED.test(line))).toEqual([]);
    const [line] = await rowsOf(
      database.db,
      sql`select by from access_log where what = 'action/list' order by id`,
    );
    expect(line?.by).toBe("deelnemer-1@vergeten.invalid");
    const unlisted = after.get("export publication/g7/niet-openbaar.csv") ?? "";
    expect(unlisted).toContain("deelnemer van Achterhoek staat erin");
    const countOf = (files: Map<string, string>, file: string) => files.get(file)?.split("\n").length;
    for (const list of ["decisions", "agreements", "meetings", "reports"])
      expect(countOf(after, `export/g7/${list}.jsonl`)).toBe(countOf(before, `export/g7/${list}.jsonl`));
  }, 300_000);
});

import { sql } from "drizzle-orm";
import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { dispatch } from "../../src/engine/dispatch.ts";
import { findCommand } from "../../src/engine/registry.ts";
import { COOPERATION } from "../builders.ts";
import { fillOthers, HELD, PEOPLE } from "./fill.ts";
import { quantile, table, timesOf } from "./measure.ts";
import { openBench } from "./open-bench.ts";

const SIZE = 1_000_000;
const ms = (value: number) => `${value.toFixed(2)} ms`;
const times = (value: number) => `${value.toFixed(1)} x`;

/** What commands cost with a million open actions beside them. */
export async function commandTable(): Promise<string> {
  const engine = await openBench();
  const { db } = engine.database;
  await fillOthers(db, PEOPLE * HELD + 1, SIZE);
  await db.execute(sql`vacuum analyze`);
  const person = personOf(await loadDirectory(scopeOf(db, COOPERATION)), "anna@example.org");
  if (!person) throw new Error("nobody to act as");
  const actor = { ...person, cooperation: COOPERATION };
  const floor = quantile(
    await timesOf(100, (n) =>
      db.transaction((tx) =>
        tx.execute(sql`
      insert into counters (cooperation, key, value) values ('bench', ${`k${n}`}, 1)`),
      ),
    ),
    0.5,
  );
  const rows = [["command", "median", "95 %", "ratio to a bare insert"]];
  const inputs: [string, (n: number) => Record<string, unknown>][] = [
    ["action/add", (n) => ({ title: `Meting ${n}`, holder: "anna@example.org", due: "2026-06-01" })],
    ["action/status", (n) => ({ action: `A-${SIZE + 1 + n}`, state: "on-track" })],
    ["action/show", () => ({ action: "A-1" })],
    ["action/mine", () => ({})],
  ];
  for (const [name, input] of inputs) {
    const command = findCommand(engine.registry, name);
    if (!command) continue;
    const spent = await timesOf(60, async (n) => {
      const reply = await dispatch(engine, { command, input: input(n), actor, via: "api" });
      if (!reply.ok) throw new Error(`${name}: ${reply.message} ${JSON.stringify(reply.issues)}`);
    });
    const median = quantile(spent, 0.5);
    rows.push([name, ms(median), ms(quantile(spent, 0.95)), times(median / floor)]);
  }
  await engine.database.close();
  return [
    `Commands with ${SIZE.toLocaleString("en")} open actions; a bare insert in a transaction: ${ms(floor)}.`,
    table(rows),
  ].join("\n");
}

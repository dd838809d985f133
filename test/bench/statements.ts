import { CHANGES, MOST_TO_CHANGE, MOST_TO_READ, openCountedApp, READS } from "../commands/statement-calls.ts";
import { table } from "./measure.ts";

/** How many statements go to PostgreSQL for a command, besides what begins and ends its transaction. */
export async function statementsTable(): Promise<string> {
  if (!process.env.TEST_DATABASE_URL) return "statements: only counted on PostgreSQL; see .ci/postgres.sh.";
  const app = await openCountedApp();
  const rows = [["command", "goal", "statements", "before", "met"]];
  try {
    for (const [goal, calls] of [[MOST_TO_CHANGE, CHANGES] as const, [MOST_TO_READ, READS] as const]) {
      for (const { before, ...call } of calls) {
        const { length } = await app.ask(call);
        rows.push([
          call.path,
          `at most ${goal}`,
          String(length),
          before === undefined ? "" : String(before),
          length <= goal ? "yes" : "no",
        ]);
      }
    }
  } finally {
    await app.close();
  }
  return ["statements: asked of the database by a command, on postgres", table(rows)].join("\n");
}

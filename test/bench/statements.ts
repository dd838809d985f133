import { BEYOND, countEveryCommand } from "../commands/count-every-command.ts";
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
  return [
    "statements: asked of the database by a command, on postgres",
    table(rows),
    "",
    await everyCommand(),
  ].join("\n");
}

/** How many of all commands are within the goals, and which are not. */
async function everyCommand(): Promise<string> {
  const counted = await countEveryCommand();
  const goalOf = (changes: boolean) => (changes ? MOST_TO_CHANGE : MOST_TO_READ);
  const beyond = counted.filter(({ changes, asked }) => asked.length > goalOf(changes));
  const most = Map.groupBy(beyond, ({ path }) => path);
  const lines = [...most].map(
    ([path, calls]) =>
      `  ${path}: ${Math.max(...calls.map(({ asked }) => asked.length))}; ${BEYOND[path]?.why}`,
  );
  const commands = new Set(counted.map(({ path }) => path)).size;
  return [
    `Every command as it is asked on a first morning, ${counted.length} calls of ${commands} commands: all within the goals but`,
    ...lines,
  ].join("\n");
}

import { dispatch } from "../../src/engine/dispatch.ts";
import { findCommand } from "../../src/engine/registry.ts";
import { listenToStatements } from "../asked-statements.ts";
import { everyCommand, loseDelivery, prepareEveryCommand } from "../every-command.ts";
import { openTestApp } from "../harness.ts";

/** A call of a command and what it asked of PostgreSQL. */
export interface Counted {
  path: string;
  changes: boolean;
  asked: string[];
}

/** Every command as it is asked on a first morning, each call after what it needs, with the statements that went out. */
export async function countEveryCommand(): Promise<Counted[]> {
  const listening = listenToStatements();
  const app = await openTestApp();
  const counted: Counted[] = [];
  try {
    await prepareEveryCommand(app);
    const delivery = await loseDelivery(app);
    const now = await app.engine.clock.now(app.database.db);
    for (const { path, input, as = "coordinator@example.org", room, refused } of everyCommand(delivery, now)) {
      const command = findCommand(app.engine.registry, path);
      if (!command) throw new Error(`no command ${path}`);
      const actor = await app.actor(as);
      listening.asked.length = 0;
      const key = `${path}/${counted.length}`;
      const reply = await dispatch(app.engine, { command, input, actor, via: "api", room, key });
      if (!reply.ok && !refused) throw new Error(`${path}: ${reply.message}`);
      counted.push({ path, changes: command.changes, asked: [...listening.asked] });
    }
  } finally {
    await app.close();
    listening.stop();
  }
  return counted;
}

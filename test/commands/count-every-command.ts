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

/** What goes beyond the goal, as measured, and why. More of them is a command that became slower. */
export const BEYOND: Record<string, { most: number; why: string }> = {
  "meeting/close": { most: 14, why: "decision 103" },
  "meeting/pick": {
    most: 15,
    why: "a meeting, its moments, the poll, a post and a renewal follow from each other",
  },
  "agenda/forward": {
    most: 13,
    why: "where it goes is read before both meetings are locked, and the item again after",
  },
  "action/hand-over": { most: 14, why: "all of somebody's actions are read, locked, moved and read again" },
  "theme/choose": { most: 15, why: "an item gets its number, then its place, then its circle" },
  "theme/lesson": {
    most: 15,
    why: "two items get their numbers, then their places, then the lesson names them",
  },
  "indicator/confirm": {
    most: 13,
    why: "figures, layouts, the import and the upload are kept one after the other",
  },
  "leerlus/admit": {
    most: 15,
    why: "who is let in gets a private place, which is made when the first message goes there",
  },
  "leerlus/undo": {
    most: 13,
    why: "what is taken back is locked and looked at before the command takes it back",
  },
  "leerlus/forget": { most: 120, why: "each table that has people is written" },
};

/** Every command as it is asked on a first morning, each call after what it needs, with the statements that went out. */
export async function countEveryCommand(): Promise<Counted[]> {
  const listening = listenToStatements();
  const app = await openTestApp();
  const counted: Counted[] = [];
  try {
    await prepareEveryCommand(app);
    const delivery = await loseDelivery(app);
    const now = await app.engine.clock.now(app.database.db);
    for (const { path, input, as = "coordinator@example.org", room, refused } of everyCommand(
      delivery,
      now,
    )) {
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

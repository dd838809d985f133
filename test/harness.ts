import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import type { Database } from "../db/client.ts";
import { loadDirectory } from "../db/queries/cooperation/directory.ts";
import { listPosts, type Post } from "../db/queries/posting/post.ts";
import { scopeOf } from "../db/queries/scope.ts";
import { cooperations } from "../db/schema/cooperation.ts";
import { personOf } from "../src/domain/organisation/organisation.ts";
import type { Actor, Via } from "../src/engine/context.ts";
import { type Answer, dispatch, type Refused, type Reply } from "../src/engine/dispatch.ts";
import type { Engine } from "../src/engine/engine.ts";
import { parseCommandLine } from "../src/engine/input/parse-command-line.ts";
import { findCommand, type Registry } from "../src/engine/registry.ts";
import { runDueJobs } from "../src/engine/run-due-jobs.ts";
import type { Button, Card } from "../src/view/card.ts";
import { textIn } from "../src/view/text.ts";
import { COOPERATION, nextVersion, seedCooperation } from "./builders.ts";
import { emptyTables, keepTables, openTestDatabase } from "./database.ts";

/** What a person can do in a test: run a command as the API would, type a line, press a button. */
export interface Someone {
  run(path: string, input?: Record<string, unknown>, how?: How): Promise<Reply>;
  /** As `run`, and throws the refusal's text when it is refused. */
  done(path: string, input?: Record<string, unknown>, how?: How): Promise<Answer>;
  /** As `run`, and throws when it is not refused. */
  refused(path: string, input?: Record<string, unknown>, how?: How): Promise<Refused>;
  type(line: string, how?: How): Promise<Reply>;
  press(card: Card, label: string, how?: How): Promise<Reply>;
}

interface How {
  room?: string;
  key?: string;
  via?: Via;
}

export interface TestApp {
  engine: Engine;
  database: Database;
  as(email: string): Someone;
  actor(email: string): Promise<Actor>;
  /** Moves the clock to a moment and runs every job on the way, each at its own time. */
  at(moment: string): Promise<void>;
  posts(filter?: Record<string, string>): Promise<Post[]>;
  /** Empties the database, seeds the small G7 and puts the clock back. */
  reset(): Promise<void>;
  /** Keeps what stands in the database and the time, and gives what puts both back. */
  keep(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** @param registry the real one when left out */
export async function openTestApp({
  now = "2026-01-05T08:00:00+01:00",
  registry,
  database: given,
  keep = false,
}: {
  now?: string;
  registry?: Partial<Registry>;
  /** One of its own when left out. */
  database?: Database;
  /** What stands in that database stays. */
  keep?: boolean;
} = {}): Promise<TestApp> {
  const database = given ?? (await openTestDatabase());
  const parts = registry
    ? { commands: [], collections: [], postings: [], jobs: [], ...registry }
    : { ...(await import("../commands/index.ts")), ...(await import("../jobs/index.ts")) };
  let clock = Temporal.Instant.from(now);
  const faults: unknown[] = [];
  const keepFault = (facts: unknown) => void faults.push(facts);
  const engine: Engine = {
    database,
    registry: parts,
    clock: { real: () => Temporal.Now.instant(), now: async () => clock },
    log: { info: () => undefined, warn: keepFault, error: keepFault },
    baseUrl: "http://localhost:3978",
    demo: true,
  };

  const actor = async (email: string): Promise<Actor> => {
    const person = personOf(await loadDirectory(scopeOf(database.db, COOPERATION)), email);
    if (!person) throw new Error(`${email} is not in the directory`);
    return { ...person, cooperation: COOPERATION };
  };

  const as = (email: string): Someone => {
    const run = async (path: string, input = {}, { room, key, via = "api" }: How = {}) => {
      const command = findCommand(engine.registry, path);
      if (!command) throw new Error(`no command ${path}`);
      const reply = await dispatch(engine, { command, input, actor: await actor(email), via, room, key });
      if (!reply.ok && reply.code === "fault") {
        throw new Error(`the command failed: ${JSON.stringify(faults.at(-1), null, 2)}`);
      }
      return reply;
    };
    return {
      run,
      done: async (path, input, how) => {
        const reply = await run(path, input, how);
        if (!reply.ok) throw new Error(`${reply.message} ${JSON.stringify(reply.issues)}`);
        return reply;
      },
      refused: async (path, input, how) => {
        const reply = await run(path, input, how);
        if (reply.ok) throw new Error(`not refused: ${reply.text}`);
        return reply;
      },
      type: async (line, how) => {
        const typed = parseCommandLine(engine.registry, line, textIn("nl"));
        if ("unknown" in typed) throw new Error(`not understood: ${typed.unknown}; near ${typed.near}`);
        return await run(typed.command.alias.join("/"), typed.input, { via: "web", ...how });
      },
      press: async (card, label, how) => {
        const button = buttonsOf(card).find((candidate) => candidate.label === label);
        if (!button) throw new Error(`no button ${label}; there are ${buttonsOf(card).map((b) => b.label)}`);
        const key = button.nonce ? { key: button.nonce } : {};
        return await run(button.command, button.input, { via: "web", ...key, ...how });
      },
    };
  };

  const app: TestApp = {
    engine,
    database,
    as,
    actor,
    at: async (moment) => {
      const { nextDueAt } = await import("../db/queries/time/moment.ts");
      const target = Temporal.Instant.from(moment);
      for (;;) {
        const next = await nextDueAt(database.db);
        if (!next || Temporal.Instant.compare(next, target) > 0) break;
        if (Temporal.Instant.compare(next, clock) > 0) clock = next;
        await runDueJobs(engine);
        if (faults.length > 0) throw new Error(`a job failed: ${JSON.stringify(faults.at(-1), null, 2)}`);
      }
      clock = target;
    },
    posts: async (filter = {}) =>
      (await listPosts(scopeOf(database.db, COOPERATION), filter, { after: undefined, limit: 5000 })).items,
    reset: async () => {
      await emptyTables(database.db);
      await seedCooperation(database.db);
      clock = Temporal.Instant.from(now);
      faults.length = 0;
    },
    keep: async () => {
      const then = clock;
      const restore = await keepTables(database.db, `kept_${randomUUID().slice(0, 8)}`);
      return async () => {
        await restore();
        // What was kept in memory of a version after it does not pass for one that comes now.
        await database.db.update(cooperations).set({ version: nextVersion() });
        clock = then;
        faults.length = 0;
      };
    },
    close: () => database.close(),
  };
  if (!keep) await app.reset();
  return app;
}

/** For `beforeEach`: what `seed` makes of an empty start. It does so once; after that, what it left is put back. */
export function prepared(app: () => TestApp, seed: () => Promise<unknown>): () => Promise<void> {
  let restore: (() => Promise<void>) | undefined;
  return async () => {
    if (restore) return await restore();
    await app().reset();
    await seed();
    restore = await app().keep();
  };
}

/** Every button of a card, those of its list items included. */
export function buttonsOf(card: Card): Button[] {
  const inLists = card.body.flatMap((block) =>
    block.type === "list" ? block.items.flatMap((item) => item.buttons ?? []) : [],
  );
  return [...inLists, ...(card.buttons ?? [])];
}

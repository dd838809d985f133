import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { rowsOf } from "../../../db/queries/rows.ts";
import { COOPERATION, seedCooperation } from "../../builders.ts";
import { openTestDatabase } from "../../database.ts";
import { openPlatform, type Platform } from "../../delivery/platform.ts";
import { PRELOADED } from "../../server.ts";

export interface Child {
  signal(name: NodeJS.Signals): void;
  /** Whether it has been stopped by SIGSTOP; only Linux tells. */
  isStopped(): boolean;
  /** Ends it without warning. */
  kill(): Promise<void>;
}

/** A fake platform, and processes that deliver to it from one PostgreSQL. */
export interface Outbox {
  platform: Platform;
  database: Database;
  url: string;
  /** Opens so many channels. */
  open(channels: number): Promise<void>;
  /** Puts so many more messages in the queues of the channels; their texts are the numbers in each channel. */
  add(messages: number): Promise<void>;
  /** Does both. */
  fill(messages: number, channels: number): Promise<void>;
  /** Each try that has been claimed and of which nothing is recorded, by its delivery and lease. */
  unrecorded(): Promise<string[]>;
  /** The keys of the deliveries that are recorded as sent. */
  sentKeys(): Promise<Set<string>>;
  start(options: Record<string, unknown>): Promise<Child>;
  /** How many deliveries are in a state. */
  count(...states: string[]): Promise<number>;
  /** Waits until all are recorded as sent; says which are not when it takes longer. */
  untilSent(messages: number, ms: number): Promise<void>;
  close(): Promise<void>;
}

export async function openOutbox(): Promise<Outbox> {
  const database = await openTestDatabase();
  const { url = "", reach } = database;
  const { db } = database;
  await seedCooperation(db);
  const platform = await openPlatform();
  const children = new Set<ChildProcess>();
  const filled = { channels: 0, messages: 0 };

  async function count(...states: string[]): Promise<number> {
    const found = await rowsOf(
      db,
      sql`select count(*)::int as number from deliveries where surface = 'fake' and state in ${states}`,
    );
    return Number(found[0]?.number);
  }

  /** What has not been sent, with all that may tell why. */
  async function unsent(): Promise<string> {
    const rows = await rowsOf(
      db,
      sql`select d.id, d.channel, d.state, d.attempts, d.error, d.changed_at - now() as changed,
        d.not_before - now() as wait, c.not_before - now() as channel_wait, c.parked_reason
        from deliveries d join channels c on c.id = d.channel
        where d.surface = 'fake' and d.state <> 'sent' order by d.id limit 20`,
    );
    return rows.map((row) => JSON.stringify(row)).join("\n");
  }

  async function open(channels: number): Promise<void> {
    filled.channels = channels;
    await db.execute(sql`insert into channels (cooperation, room, surface, address)
      select ${COOPERATION}, 'room-' || n, 'fake', 'channel-' || n
      from generate_series(0, ${sql.raw(String(channels))} - 1) n`);
  }

  async function add(messages: number): Promise<void> {
    const from = sql.raw(String(filled.messages));
    const places = sql.raw(String(filled.channels));
    filled.messages += messages;
    const until = sql.raw(String(filled.messages));
    await db.execute(sql`insert into posts (cooperation, purpose, subject, period, room, at, card, text, about, refs)
      select ${COOPERATION}, 'test', 's-' || n, '', 'room-' || (n % ${places}), now(),
        '{"title": ["x"], "body": []}', (n / ${places})::text, '{}', '{}' from generate_series(${from}, ${until} - 1) n`);
    await db.execute(sql`insert into deliveries (cooperation, post, channel, surface, state, key, changed_at)
      select p.cooperation, p.id, c.id, 'fake', 'pending', gen_random_uuid(), now()
      from posts p join channels c on c.room = p.room and c.surface = 'fake'
      where not exists (select from deliveries d where d.post = p.id) order by p.id`);
  }

  return {
    platform,
    database,
    url,
    open,
    add,
    fill: async (messages, channels) => {
      await open(channels);
      await add(messages);
    },
    unrecorded: async () => {
      const rows = await rowsOf(
        db,
        sql`select id, lease from deliveries where surface = 'fake' and state = 'sending'`,
      );
      return rows.map(({ id, lease }) => `${id}/${lease}`);
    },
    sentKeys: async () => {
      const rows = await rowsOf(
        db,
        sql`select key from deliveries where surface = 'fake' and state = 'sent'`,
      );
      return new Set(rows.map(({ key }) => String(key)));
    },
    start: async (options) => {
      const script = fileURLToPath(new URL("./outbox-child.ts", import.meta.url));
      const child = spawn(process.execPath, [...PRELOADED, script, platform.url, JSON.stringify(options)], {
        env: { ...process.env, ...reach },
        stdio: ["ignore", "pipe", "inherit"],
      });
      children.add(child);
      const gone = once(child, "exit");
      const late = pause(120_000, "late", { ref: false });
      const first = await Promise.race([once(child.stdout, "data").then(() => "ready"), gone, late]);
      if (first !== "ready") throw new Error(`the process did not start: ${String(first)}`);
      return {
        signal: (name) => void child.kill(name),
        isStopped: () => / T /.test(readFileSync(`/proc/${child.pid}/stat`, "utf8")),
        kill: async () => {
          child.kill("SIGKILL");
          await gone;
          children.delete(child);
        },
      };
    },
    count,
    untilSent: async (messages, ms) => {
      const end = performance.now() + ms;
      for (;;) {
        const sent = await count("sent");
        if (sent === messages) return;
        if (performance.now() > end)
          throw new Error(`${sent} of ${messages} sent after ${ms / 1000} s; not sent:\n${await unsent()}`);
        await pause(100);
      }
    },
    close: async () => {
      for (const child of children) child.kill("SIGKILL");
      await platform.close();
      await database.close();
    },
  };
}

/** What stands in the channels: the messages that stand there again, and how many stand in the wrong order. */
export function standing({ kept }: Platform): { twice: string[]; different: number; outOfOrder: number } {
  const seen = new Map<string, number>();
  const last = new Map<string, number>();
  const twice: string[] = [];
  let outOfOrder = 0;
  for (const { channel, text } of kept) {
    const before = seen.get(`${channel} ${text}`) ?? 0;
    seen.set(`${channel} ${text}`, before + 1);
    if (before > 0) twice.push(`${channel} ${text}`);
    if (before === 0 && Number(text) !== (last.get(channel) ?? -1) + 1) outOfOrder += 1;
    if (before === 0) last.set(channel, Number(text));
  }
  return { twice, different: seen.size, outOfOrder };
}

import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { LIMITS } from "./limits.ts";

export interface Listener {
  /** @param missed called when the line was down for a while: something may have been said meanwhile */
  listen(channel: string, heard: (payload: string) => void, missed?: () => void): Promise<void>;
  close(): Promise<void>;
}

/** A line on which nothing is said looks like one that is broken: so often it is asked. */
const BEAT_MS = 4000;
const AGAIN_MS = 500;

interface Line {
  client: pg.Client;
  /** Resolves when it has ended, by whomever. */
  lost: Promise<void>;
}

interface Ear {
  heard: (payload: string) => void;
  missed: (() => void) | undefined;
}

/**
 * One connection on which this process hears what others say. When it is lost another one takes its place, for as long
 * as anybody listens.
 */
export function openListener(settings: pg.ClientConfig): Listener {
  const ears = new Map<string, Ear[]>();
  const ended = new AbortController();
  let line: Promise<Line> | undefined;
  let keeping: Promise<void> | undefined;

  async function open(): Promise<Line> {
    const client = new pg.Client({ ...settings, statement_timeout: LIMITS.ping });
    client.on("error", () => undefined);
    client.on("notification", ({ channel, payload = "" }) => {
      for (const { heard } of ears.get(channel) ?? []) heard(payload);
    });
    const lost = new Promise<void>((resolve) => client.once("end", resolve));
    try {
      await client.connect();
      for (const channel of ears.keys()) await within(client, `listen ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      void client.end();
      throw error;
    }
    return { client, lost };
  }

  /** Asks the line for a sign of life for as long as there is one; then opens another. */
  async function keep(): Promise<void> {
    let isDown = false;
    while (!ended.signal.aborted) {
      try {
        line ??= open();
        const { client, lost } = await line;
        if (isDown) for (const { missed } of [...ears.values()].flat()) missed?.();
        isDown = false;
        await Promise.race([lost, rest(BEAT_MS)]);
        if (!ended.signal.aborted) await within(client, "select 1");
      } catch {
        isDown = true;
        line = undefined;
        await rest(AGAIN_MS);
      }
    }
  }

  const rest = (ms: number) =>
    pause(ms, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);

  return {
    listen: async (channel, heard, missed) => {
      const ear = { heard, missed };
      const others = ears.get(channel) ?? [];
      ears.set(channel, [...others, ear]);
      try {
        const isOpen = line !== undefined;
        line ??= open();
        const { client } = await line;
        if (isOpen && others.length === 0) await within(client, `listen ${client.escapeIdentifier(channel)}`);
      } catch (error) {
        if (!keeping) line = undefined;
        const left = (ears.get(channel) ?? []).filter((one) => one !== ear);
        if (left.length > 0) ears.set(channel, left);
        else ears.delete(channel);
        throw error;
      }
      keeping ??= keep();
    },
    close: async () => {
      ended.abort();
      await keeping;
      const open = await line?.catch(() => undefined);
      await open?.client.end();
    },
  };
}

/** Asks, and ends the connection when there is no answer in time. */
async function within(client: pg.Client, statement: string): Promise<void> {
  const late = setTimeout(() => void client.end(), LIMITS.connect);
  try {
    await client.query(statement);
  } finally {
    clearTimeout(late);
  }
}

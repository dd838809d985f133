import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** How a platform can answer badly. The ones that end in `-after` and `late` have kept the message all the same. */
export const FAULTS = [
  ...["delay", "hang", "limited", "error-before", "error-after", "reset-before", "reset-after", "late"],
] as const;
export type Fault =
  | "delay"
  | "hang"
  | "limited"
  | "error-before"
  | "error-after"
  | Reset
  | "late"
  | "gone"
  | "closed";
type Reset = "reset-before" | "reset-after";

export interface Kept {
  ref: string;
  channel: string;
  key: string;
  text: string;
  /** Whether the sender was told that it was kept. */
  isTold: boolean;
  revision: number;
  thread: string | undefined;
  language: string;
}

interface Asked {
  what: "send" | "edit" | "find";
  channel: string;
  at: number;
}

export interface Platform {
  url: string;
  kept: Kept[];
  asked: Asked[];
  /** How many messages were kept of which the sender was not told that they were. */
  unclear: number;
  /** Decides how each request is answered; well, when it gives nothing. */
  answer: (asked: Asked, count: number) => Fault | undefined;
  /** How long a slow answer takes, a limit lasts and a late message takes to arrive, in ms. */
  slowMs: number;
  inChannel(channel: string): string[];
  close(): Promise<void>;
}

/** A chat platform of our own that keeps messages and behaves as badly as it is told to. */
export async function openPlatform(): Promise<Platform> {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const platform: Platform = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept: [],
    asked: [],
    unclear: 0,
    answer: () => undefined,
    slowMs: 40,
    inChannel: (channel) => platform.kept.filter((kept) => kept.channel === channel).map((kept) => kept.text),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const part of request) body += part;
    const message = JSON.parse(body) as Kept;
    const what = request.url?.slice(1) as Asked["what"];
    const asked = { what, channel: message.channel, at: performance.now() };
    platform.asked.push(asked);
    const fault = platform.answer(asked, platform.asked.length);
    const reply = (status: number, facts: object) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(facts));
    };
    if (fault === "hang") return;
    if (fault === "delay") await pause(platform.slowMs);
    if (fault === "limited") return reply(429, { retryAfterMs: platform.slowMs });
    if (fault === "error-before") return reply(503, {});
    if (fault === "reset-before") return void response.destroy();
    if (fault === "closed") return reply(410, { scope: "channel" });
    if (fault === "gone") return reply(410, { scope: "message" });
    if (what === "find") {
      const found = platform.kept.find((kept) => kept.key === message.key);
      return reply(200, { found: found?.ref ?? null });
    }
    if (fault === "late") {
      response.destroy();
      await pause(platform.slowMs);
    }
    // Who asked may be gone meanwhile.
    const isTold = !response.destroyed && fault !== "reset-after" && fault !== "error-after";
    const ref = what === "edit" ? edit(message) : keep(message, isTold);
    if (!isTold) platform.unclear += 1;
    if (fault === "reset-after") return void response.destroy();
    if (fault === "error-after") return reply(502, {});
    if (fault !== "late") reply(200, { ref });
  }

  function keep(message: Kept, isTold: boolean): string {
    const ref = `m${platform.kept.length + 1}`;
    platform.kept.push({ ...message, ref, isTold });
    return ref;
  }

  function edit(message: Kept): string {
    const kept = platform.kept.find((candidate) => candidate.ref === message.ref);
    if (kept) Object.assign(kept, { text: message.text, revision: message.revision });
    return message.ref;
  }

  return platform;
}

/** Answers a share of the requests badly, in a way that is the same in every run. */
export function badly(share: number, seed = 7): Platform["answer"] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return () => (next() < share ? (FAULTS[Math.floor(next() * FAULTS.length)] as Fault) : undefined);
}

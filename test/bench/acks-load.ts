// Sends what Slack sends, from a process of its own: node acks-load.ts OPTIONS, of which the answer is one line of JSON.
import { connect, type Socket } from "node:net";
import { interaction, type Signed, signed } from "../slack/signed.ts";

export interface Load {
  port: number;
  /** The address of answers, to which a number is added. */
  answers: string;
  connections: number;
  seconds: number;
  /** Nothing is made: what else the server does is not made longer by it. */
  isReading?: boolean;
  /** Requests a second, whether or not earlier ones were answered; undefined: each connection asks again once it is answered. */
  rate?: number;
}

export interface Loaded {
  acknowledged: number;
  /** Answers other than 200. */
  refused: number;
  perSecond: number;
  /** Milliseconds from when each should have been sent to its acknowledgement. */
  p50: number;
  p99: number;
  slowest: number;
}

const USERS = ["U0ANNA", "U0PIET", "U0COOR", "U0BEST"];
const WARMING_MS = 1000;

const load: Load = JSON.parse(process.argv[2] ?? "{}");
const run = `${process.pid}${Date.now()}`;
let made = 0;

/** Two commands and two presses by turns, each made anew; one of the four makes something. */
function request(): Signed {
  made += 1;
  const user = USERS[made % USERS.length] ?? "";
  const about = { trigger_id: `${run}.${made}`, response_url: `${load.answers}${run}${made}` };
  const kind = made % 4;
  if (kind < 2) {
    const text =
      kind === 0 || load.isReading
        ? "ik"
        : `nieuw Stuur de cijfers ${made}; houder @anna; uiterlijk over 2 weken`;
    const fields = {
      command: text === "ik" ? "/leerlus" : "/actie",
      text,
      team_id: "T1",
      channel_id: "C1",
      user_id: user,
      ...about,
    };
    return signed(new URLSearchParams(fields).toString());
  }
  const value = JSON.stringify({
    c: kind === 2 ? "action/show" : "leerlus/me",
    i: kind === 2 ? { action: "A-1" } : {},
    n: `n${run}${made}`,
  });
  return interaction({
    ...{
      ...about,
      type: "block_actions",
      team: { id: "T1", domain: "t1" },
      user: { id: user, team_id: "T1" },
    },
    channel: { id: "C1" },
    container: { type: "message", message_ts: "1.2", channel_id: "C1", is_ephemeral: false },
    message: { ts: "1.2", team: "T1" },
    actions: [{ type: "button", action_id: "run:x", block_id: "b", value }],
  });
}

function written({ body, headers }: Signed): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = Buffer.byteLength(body);
  return `POST /slack/events HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${length}\r\n${lines.join("")}\r\n${body}`;
}

/** One request at a time over one connection. */
function line(): { send(): Promise<number>; end(): void } {
  const socket: Socket = connect(load.port, "127.0.0.1").setNoDelay();
  let got = "";
  let done: (status: number) => void = () => undefined;
  let failed: (error: Error) => void = () => undefined;
  socket.on("error", (error) => failed(error));
  socket.on("close", () => failed(new Error("the connection was closed")));
  socket.on("data", (chunk) => {
    got += chunk.toString("latin1");
    const head = got.indexOf("\r\n\r\n");
    if (head < 0) return;
    const length = /\r\ncontent-length: (\d+)/i.exec(got);
    const isWhole = length
      ? got.length >= head + 4 + Number(length[1])
      : !/\r\ntransfer-encoding: chunked/i.test(got.slice(0, head)) || got.endsWith("0\r\n\r\n");
    if (!isWhole) return;
    const status = Number(got.slice(9, 12));
    got = "";
    done(status);
  });
  return {
    send: () =>
      new Promise((resolve, reject) => {
        [done, failed] = [resolve, reject];
        socket.write(written(request()));
      }),
    end: () => socket.destroy(),
  };
}

const lines = Array.from({ length: load.connections }, line);
const times: number[] = [];
let refused = 0;
const began = performance.now();
const counted = began + WARMING_MS;
const ends = counted + load.seconds * 1000;

async function send(one: ReturnType<typeof line>, due: number): Promise<void> {
  const status = await one.send();
  const now = performance.now();
  // Whoever asks at a rate counts what was answered too late as well: those are the slowest.
  if (due < counted || (now > ends && load.rate === undefined)) return;
  if (status === 200) times.push(now - due);
  else refused += 1;
}

async function closedLoop(one: ReturnType<typeof line>): Promise<void> {
  while (performance.now() < ends) await send(one, performance.now());
}

/** When a request is due and every connection is waiting, it goes as soon as one is free, and its time counts from when it was due. */
async function openLoop(rate: number): Promise<void> {
  let next = 0;
  await Promise.all(
    lines.map(async (one) => {
      for (;;) {
        const due = began + (next * 1000) / rate;
        next += 1;
        if (due > ends) return;
        const wait = due - performance.now();
        if (wait > 0) await new Promise((later) => setTimeout(later, wait));
        await send(one, due);
      }
    }),
  );
}

if (load.rate === undefined) await Promise.all(lines.map(closedLoop));
else await openLoop(load.rate);
for (const one of lines) one.end();
times.sort((a, b) => a - b);
const at = (share: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
const loaded: Loaded = {
  acknowledged: times.length,
  refused,
  perSecond: times.length / load.seconds,
  p50: at(0.5),
  p99: at(0.99),
  slowest: at(1),
};
process.stdout.write(`${JSON.stringify(loaded)}\n`);

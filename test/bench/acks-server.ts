import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { PRELOADED, type Server, startServer } from "../server.ts";
import { addUser } from "../slack/fake/fake-state.ts";
import { openSlack } from "../slack/open-slack.ts";
import { SECRET } from "../slack/signed.ts";
import type { Load, Loaded } from "./acks-load.ts";

/** Of Node in the process that is measured: `--cpu-prof --cpu-prof-dir=DIR` says where its time goes. */
const { SERVER_OPTIONS } = process.env;
const run = promisify(execFile);

/** Sends a load from a process of its own. */
export async function sent(load: Load): Promise<Loaded> {
  const script = path.join(import.meta.dirname, "acks-load.ts");
  const { stdout } = await run(process.execPath, [...PRELOADED, script, JSON.stringify(load)]);
  const loaded: Loaded = JSON.parse(stdout);
  if (loaded.refused > 0) throw new Error(`${loaded.refused} requests were not acknowledged`);
  return loaded;
}

export interface Contender {
  name: string;
  port: number;
  pid: number;
  /** How many requests it has finished until now. */
  finished?: () => Promise<number>;
  stop(): Promise<unknown>;
}

/** Leerlus, whole, with a fake Slack. */
export interface LeerlusOfBench extends Contender {
  server: Server;
  /** Asks its PostgreSQL; nothing is there when it has an embedded database. */
  pool: pg.Pool | undefined;
}

/** Answers go to somebody else's server, which costs next to nothing. */
export async function openSink() {
  const server = createServer(
    (request, response) => void request.resume().on("end", () => response.end("ok")),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => server.closeAllConnections() ?? server.close() };
}

/** @param demo how its demo begins */
export async function openLeerlus(
  databaseUrl: string | undefined,
  demo: "fresh" | "lived" = "fresh",
): Promise<LeerlusOfBench> {
  const directory = await mkdtemp(path.join(tmpdir(), "leerlus-bench-"));
  const slack = await openSlack();
  const team = slack.state.teams.get("T1");
  if (!team) throw new Error("no team");
  for (const [id, name] of [
    ["U0PIET", "piet"],
    ["U0COOR", "coordinator"],
    ["U0BEST", "bestuur"],
  ] as const)
    addUser(team, { id, name, email: `${name}@example.org` });
  const server: Server = await startServer({
    ...{ LEERLUS_DEMO: demo, SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: "xoxb-T1" },
    SLACK_API_URL: slack.apiUrl,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : { DATA_DIR: path.join(directory, "data") }),
    ...(SERVER_OPTIONS ? { NODE_OPTIONS: SERVER_OPTIONS } : {}),
  });
  const pool = databaseUrl ? new pg.Pool({ connectionString: databaseUrl, max: 1 }) : undefined;
  const counted = async () => {
    const { rows } = (await pool?.query("select count(done_at) as done from inbound")) ?? { rows: [] };
    return Number(rows[0]?.done);
  };
  return {
    ...{ name: "Leerlus", server, pool },
    port: Number(new URL(server.url).port),
    pid: server.child.pid ?? 0,
    ...(pool ? { finished: counted } : {}),
    stop: async () => {
      await pool?.end();
      await server.kill(SERVER_OPTIONS ? "SIGTERM" : "SIGKILL");
      await slack.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Until what was asked before is done, or a while has passed. */
export async function idle(finished: Contender["finished"]): Promise<void> {
  if (!finished) return;
  let before = -1;
  for (let waited = 0; waited < 10; waited += 1) {
    const now = await finished();
    if (now === before) return;
    before = now;
    await new Promise((later) => setTimeout(later, 1000));
  }
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { type Cluster, makeCluster } from "../../fault/postgres/cluster.ts";
import { openWay } from "../../fault/postgres/pooler.ts";
import { openRoom, type Room } from "../../fault/room.ts";
import { openSmallDisk, type SmallDisk } from "../../fault/small-disk.ts";
import { type Server, startServer } from "../../server.ts";

/** With which of its disk free an embedded database begins, in megabytes: more than an alert is about. */
const ROOMY_MB = 420;

/** Three servers that are watched: a whole one with a Slack, one that does no jobs, and one with an embedded database. */
export interface Watched {
  cluster: Cluster;
  whole: Room;
  jobless: Server;
  embedded: Server;
  disk: SmallDisk;
  /** Asks the database of the whole one, or of the jobless one. */
  sql(of: "whole" | "jobless", statement: string): Promise<void>;
  /** Puts the clock of the jobless one so many seconds ahead. */
  moveClock(seconds: number): Promise<void>;
  close(): Promise<void>;
}

export async function openWatched(): Promise<Watched> {
  const [cluster, disk] = await Promise.all([makeCluster(), openSmallDisk(ROOMY_MB)]);
  const urls = { whole: cluster.url, jobless: cluster.url.replace(/postgres$/, "jobless") };
  const sql: Watched["sql"] = async (of, statement) => {
    const line = new pg.Client({ connectionString: urls[of] });
    await line.connect();
    await line.query(statement).finally(() => line.end());
  };
  await sql("whole", "create database jobless");
  const ways = await Promise.all([openWay(urls.whole), openWay(urls.jobless)]);
  const home = await mkdtemp(path.join(tmpdir(), "leerlus-watched-"));
  const clock = path.join(home, "ahead");
  await writeFile(clock, "0");
  const preload = path.join(import.meta.dirname, "moved-clock.mjs");
  const quietly = { LEERLUS_DEMO: "1", LOG_LEVEL: "fatal" };
  const [whole, jobless, embedded] = await Promise.all([
    openRoom({ ...ways[0].reach }),
    startServer({
      ...{ ...ways[1].reach, ...quietly, LEERLUS_ROLE: "web" },
      ...{ CLOCK_AHEAD: clock, NODE_OPTIONS: `--import ${preload}` },
    }),
    startServer({ ...quietly, DATA_DIR: path.join(disk.directory, "data"), ...disk.settings }),
  ]);
  return {
    ...{ cluster, whole, jobless, embedded, disk, sql },
    moveClock: (seconds) => writeFile(clock, String(seconds)),
    close: async () => {
      await Promise.all([whole.close(), jobless.kill("SIGKILL"), embedded.kill("SIGKILL")]);
      await Promise.all(ways.map((way) => way.close()));
      await Promise.all([cluster.remove(), disk.remove(), rm(home, { recursive: true, force: true })]);
    },
  };
}

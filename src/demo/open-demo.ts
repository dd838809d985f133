import { collections, commands, postings } from "../../commands/index.ts";
import type { Database } from "../../db/client.ts";
import { jobs } from "../../jobs/index.ts";
import type { Clock, Engine } from "../engine/engine.ts";

const silent = () => undefined;

/** All of Leerlus without a surface; what goes wrong is written where whoever plays the demo sees it. */
export function demoEngine(database: Database, clock: Clock): Engine {
  return {
    database,
    registry: { commands, collections, postings, jobs },
    clock,
    log: {
      info: silent,
      warn: silent,
      error: (facts, message) => process.stderr.write(`${message} ${JSON.stringify(facts)}\n`),
    },
    baseUrl: "http://localhost:3978",
    demo: true,
  };
}

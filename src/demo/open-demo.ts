import { collections, commands, postings } from "../../commands/index.ts";
import type { Database } from "../../db/client.ts";
import { jobs } from "../../jobs/index.ts";
import type { Clock, Engine } from "../engine/engine.ts";

const silent = () => undefined;

const write = (message: string, facts: object) =>
  void process.stderr.write(`${message} ${JSON.stringify(facts)}\n`);

/**
 * All of Leerlus without a surface.
 * @param onError hears what went wrong; else it is written where whoever plays the demo sees it
 */
export function demoEngine(
  database: Database,
  clock: Clock,
  onError: (message: string, facts: object) => void = write,
): Engine {
  return {
    database,
    registry: { commands, collections, postings, jobs },
    clock,
    log: { info: silent, warn: silent, error: (facts, message) => onError(message, facts) },
    baseUrl: "http://localhost:3978",
    demo: true,
  };
}

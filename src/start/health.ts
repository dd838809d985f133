import type { IncomingMessage, ServerResponse } from "node:http";
import { codeIn } from "../../db/lost.ts";
import { whyUnavailable } from "../../db/queries/unavailable.ts";
import { recordOf } from "../domain/record.ts";
import type { ChatSurface } from "../domain/surface.ts";
import { databaseAdvice } from "./database-advice.ts";

/** The parts of a running Leerlus that must work before it can be used. */
export type Part = "database" | "migrations" | "jobs" | "surfaces" | ChatSurface;

export interface Health {
  /** Says why a part does not work (yet); undefined: it works. */
  set(part: Part, reason: string | undefined): void;
  /** Asks whether the database still answers; set once there is one. */
  check(database: () => Promise<void>): void;
  /** What does not work now, and why; known within two seconds. */
  problems(): Promise<Map<Part, string>>;
  /** Answers `/healthz` and `/readyz`; false for any other path. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

const PATIENCE_MS = 2000;

export function makeHealth(): Health {
  const reasons = new Map<Part, string>();
  let ask: (() => Promise<void>) | undefined;

  async function problems(): Promise<Map<Part, string>> {
    const now = new Map(reasons);
    if (ask && !now.has("database")) {
      const problem = await within(PATIENCE_MS, ask());
      if (problem) now.set("database", problem);
    }
    return now;
  }

  async function answerReady(response: ServerResponse): Promise<void> {
    const now = await problems();
    if (now.size === 0) return send(response, 200, { status: "ready" });
    send(response, 503, { status: "not-ready", reasons: Object.fromEntries(now) });
  }

  return {
    set: (part, reason) => {
      if (reason === undefined) reasons.delete(part);
      else reasons.set(part, reason);
    },
    check: (database) => {
      ask = database;
    },
    problems,
    handle: (request, response) => {
      const path = request.url?.split("?", 1)[0];
      if (path === "/healthz") send(response, 200, { status: "alive" });
      else if (path === "/readyz") void answerReady(response);
      else return false;
      return true;
    },
  };
}

/** Why something was not done in time; undefined when it was. */
async function within(ms: number, work: Promise<void>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(
      () => resolve(`no answer within ${ms / 1000} s: look whether PostgreSQL is busy, frozen or cut off`),
      ms,
    );
  });
  const done = work.then(
    () => undefined,
    (error) => reasonOf(error, "cannot be reached"),
  );
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Why the database does not do what it should and what to do, in words; `otherwise`: when its disk is not full. */
export const reasonOf = (error: unknown, otherwise: string): string =>
  whyUnavailable(error) === "full"
    ? "disk-full: nothing can be kept until there is space again"
    : `${otherwise}${codeOf(error)}: ${databaseAdvice(codeIn(error) ?? "")}`;

/** The code of a driver's error, such as ` (ECONNREFUSED)`; never its message, which may hold addresses or data. */
export function codeOf(error: unknown): string {
  const own = recordOf(error);
  const code = [own.code, recordOf(own.cause).code].find((one) => typeof one === "string");
  return code === undefined ? "" : ` (${code})`;
}

function send(response: ServerResponse, code: number, body: object): void {
  response.writeHead(code, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  response.end(`${JSON.stringify(body)}\n`);
}

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { Temporal } from "temporal-polyfill";
import { issueToken } from "../../db/queries/access.ts";
import { setDemoClock } from "../../db/queries/cooperation/cooperation.ts";
import { rateLimit } from "../../src/api/rate-limit.ts";
import { programsRouter } from "../../src/api/surface.ts";
import { openCharts } from "../../src/charts/render.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { demoOf } from "../../src/start/demo-mode.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";

export interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  body: any;
}

export interface Call {
  method?: string;
  token?: string | null;
  as?: string;
  key?: string;
  type?: string;
  headers?: Record<string, string>;
}

export interface TestApi {
  app: TestApp;
  /** What the server logged as a fault. */
  faults: unknown[];
  url: string;
  token: string;
  /** Sends a body as JSON, a string as it is. */
  call(path: string, body?: unknown, call?: Call): Promise<Reply>;
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** The API on a port, over a small G7, with the coordinator's token of the demo. */
export async function openApi(options: { demo?: boolean; most?: number } = {}): Promise<TestApi> {
  const demo = options.demo ?? true;
  const app = await openTestApp();
  const faults: unknown[] = [];
  const note = (facts: unknown) => void faults.push(facts);
  const real = () => Temporal.Now.instant();
  const engine: Engine = {
    ...app.engine,
    demo,
    clock: demo ? demoClock(real) : { real, now: async () => real() },
    log: { info: () => undefined, warn: note, error: note },
  };
  const token = "demo-token";
  const access = openSessions(engine, demo ? token : undefined);
  const settled = { settled: async () => undefined };
  const charts = openCharts();
  const router = express().use(
    programsRouter({
      engine,
      access,
      charts,
      demo: demo ? await demoOf(engine, settled) : undefined,
      ...(options.most === undefined ? {} : { limit: rateLimit(options.most) }),
    }),
  );
  const server = createServer(router);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
  let bearer = token;

  const call = async (path: string, body?: unknown, how: Call = {}): Promise<Reply> => {
    const shown = how.token === undefined ? bearer : how.token;
    const sent = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
    const response = await fetch(`${url}${path}`, {
      method: how.method ?? (body === undefined ? "GET" : "POST"),
      headers: {
        ...(shown === null ? {} : { Authorization: `Bearer ${shown}` }),
        ...(how.as === undefined ? {} : { "Act-As": how.as }),
        ...(how.key === undefined ? {} : { "Idempotency-Key": how.key }),
        ...(sent === undefined ? {} : { "Content-Type": how.type ?? "application/json" }),
        ...how.headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    const content = Buffer.from(await response.arrayBuffer());
    const read = isJson && content.length > 0 ? JSON.parse(content.toString()) : content;
    return { status: response.status, headers: response.headers, body: read };
  };

  const reset = async () => {
    await app.reset();
    faults.length = 0;
    if (demo) {
      await setDemoClock(app.database.db, Temporal.Instant.from("2026-01-05T08:00:00+01:00"));
    } else {
      const who = { cooperation: COOPERATION, person: "coordinator@example.org" };
      bearer = (await issueToken(app.database.db, who, "test", real())).token;
    }
  };
  await reset();
  return {
    app,
    faults,
    url,
    get token() {
      return bearer;
    },
    call,
    reset,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await charts.close();
      await app.close();
    },
  };
}

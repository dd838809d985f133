import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "drizzle-orm";
import express from "express";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { openSetup } from "../../src/setup/draft/open-setup.ts";
import { webRouter } from "../../src/web/app.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp } from "../harness.ts";
import { COOPERATIONS, fillForty } from "./fill-forty.ts";
import { quantile, table, timesOf } from "./measure.ts";

const ROUNDS = 31;
/** What a page or an answer may take at most, by PRODUCT.md. */
const GOAL_MS = 100;
const PAGES = [
  "/",
  "/overleggen",
  "/acties",
  "/acties?weergave=tabel",
  "/afspraken",
  "/zoek?q=vervoer",
  "/beheer",
];
const ANSWERS: [path: string, input: Record<string, unknown>][] = [
  ["action/mine", {}],
  ["agenda/show", { meeting: "IO-2026-01" }],
  ["leerlus/search", { query: "vervoer" }],
  ["digest/draft", { quarter: "2025-Q4" }],
];

/** Answers and pages with five years of forty cooperations and two thousand people in one database. */
export async function fortyTable(): Promise<string> {
  const app = await openTestApp({ now: "2026-01-12T10:00:00+01:00", keep: true });
  await fillForty(app.database.db);
  const { engine, database } = app;
  const access = openSessions(engine);
  const router = express();
  router.use(webRouter({ engine, access, demo: undefined, setup: openSetup(engine), mailSignIn: undefined }));
  const server = await new Promise<Server>((resolve) => {
    const listening = router.listen(0, "127.0.0.1", () => resolve(listening));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const actor = { ...(await app.actor("coordinator@example.org")), cooperation: COOPERATION };
  const { secret } = await access.startSession(actor);
  const headers = { cookie: `leerlus_session=${secret}` };
  const floor = quantile(
    await timesOf(ROUNDS, () => database.db.transaction((tx) => tx.execute(sql`select 1`))),
    0.5,
  );
  const rows = [["what", "median", "95 %", "ratio to an empty transaction", `at most ${GOAL_MS} ms`]];
  const measure = async (name: string, thing: () => Promise<unknown>) => {
    await thing();
    const spent = await timesOf(ROUNDS, thing);
    const [median, slow] = [quantile(spent, 0.5), quantile(spent, 0.95)];
    const ratio = `${(median / floor).toFixed(0)} x`;
    const isMet = median <= GOAL_MS ? "yes" : "no";
    rows.push([name, `${median.toFixed(1)} ms`, `${slow.toFixed(1)} ms`, ratio, isMet]);
  };
  for (const [path, input] of ANSWERS)
    await measure(path, () => app.as("coordinator@example.org").done(path, input));
  for (const path of PAGES) {
    await measure(path, async () => {
      const response = await fetch(url + path, { headers });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await response.text();
    });
  }
  server.closeAllConnections();
  server.close();
  await app.close();
  return `${COOPERATIONS} cooperations, 2,000 people, five years, on the ${database.kind} database.\n${table(rows)}`;
}

import type { AddressInfo } from "node:net";
import { sql } from "drizzle-orm";
import express from "express";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { forgetChartLinks } from "../../db/queries/figures/chart-link.ts";
import { chartPictureRouter } from "../../src/api/chart-picture.ts";
import { type Charts, openCharts } from "../../src/charts/render.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { cleanUp } from "../../src/engine/session/clean-up.ts";
import { chartUrl } from "../../src/figures/chart-link.ts";
import type { Chart } from "../../src/view/card.ts";
import { trendChart } from "../../src/view/chart/chart-block.ts";
import { textIn } from "../../src/view/text.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { finding, placements } from "../view/findings.ts";

let app: TestApp;
let charts: Charts;
let engine: Engine;
let now: Temporal.Instant;
let url: string;
let close: () => void;
const logged: unknown[] = [];
beforeAll(async () => {
  app = await openTestApp();
  charts = openCharts();
  const log = (...facts: unknown[]) => void logged.push(facts);
  engine = {
    ...app.engine,
    clock: { ...app.engine.clock, real: () => now },
    log: { info: log, warn: log, error: log },
  };
  const server = express().use(chartPictureRouter({ engine, charts })).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
}, 60_000);
beforeEach(async () => {
  now = Temporal.Instant.from("2026-03-01T12:00:00+01:00");
  logged.length = 0;
  await app.reset();
});
afterAll(async () => {
  close();
  await charts.close();
  await app.close();
});

function chart(title = "Doorplaatsingen"): Chart {
  const block = trendChart(textIn("nl"), finding({ ...placements, title }, { trend: [120, 135] }));
  if (block?.type !== "chart") throw new Error("no chart");
  return block.chart;
}
const path = async (of = chart(), cooperation = COOPERATION) =>
  new URL(await chartUrl(engine, cooperation, of)).pathname;
const statusOf = async (at: string) => (await fetch(`${url}${at}`)).status;

describe("the address of a chart", () => {
  it("gives its picture to whoever has it, and is kept out of indexes and referrers", async () => {
    const at = await path();
    expect(at).toMatch(/^\/charts\/[\w-]{32}\.png$/);
    const answer = await fetch(`${url}${at}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("x-robots-tag")).toBe("noindex");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(answer.headers.get("cache-control")).toBe("private, max-age=86400");
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });

  it("stays the same for the same chart, differs for another, and for the same one of another cooperation", async () => {
    const addresses = [await path(), await path(chart("Anders")), await path(chart(), "elders")];
    expect(new Set(addresses).size).toBe(3);
    expect(await path()).toBe(addresses[0]);
  });

  it("of one cooperation goes on working when that of another is gone", async () => {
    const [own, other] = [await path(), await path(chart(), "elders")];
    await app.database.db.execute(sql`delete from chart_links where cooperation = 'elders'`);
    expect([await statusOf(own), await statusOf(other)]).toEqual([200, 404]);
  });

  it("works for ninety days after it was last shown, and is then forgotten", async () => {
    const at = await path();
    now = now.add({ hours: 89 * 24 });
    expect(await statusOf(at)).toBe(200);
    await path();
    now = now.add({ hours: 89 * 24 });
    expect(await statusOf(at)).toBe(200);
    await cleanUp(engine);
    expect(await statusOf(at)).toBe(200);
    now = now.add({ hours: 2 * 24 });
    expect(await statusOf(at)).toBe(404);
    await forgetChartLinks(app.database.db, now);
    expect(await path()).not.toBe(at);
  });

  it.each([
    ["a made-up token", "/charts/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.png"],
    ["no token at all", "/charts/.png"],
    ["a very long one", `/charts/${"a".repeat(5000)}.png`],
    ["signs that no token has", "/charts/%00%27%3Cscript%3E.png"],
    ["another kind of picture", "/charts/abc.svg"],
  ])("says in words that there is nothing at %s", async (_, at) => {
    expect(await statusOf(at)).toBe(404);
    expect(logged).toEqual([]);
  });

  it("is not in the log, also when the chart cannot be drawn", async () => {
    const at = await path();
    const closed = openCharts();
    await closed.close();
    const server = express()
      .use(chartPictureRouter({ engine, charts: closed }))
      .listen(0, "127.0.0.1");
    await new Promise((listening) => server.once("listening", listening));
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${at}`);
    server.close();
    expect(answer.status).toBe(503);
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).not.toContain(at.slice(8, 20));
  });
});

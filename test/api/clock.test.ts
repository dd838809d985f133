import type { Request, Response } from "express";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { moveClock } from "../../src/api/move-clock.ts";
import { openApi, type TestApi } from "./test-api.ts";

describe("the clock of the demo", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  }, 30_000);
  beforeEach(() => api.reset());
  afterAll(() => api.close());

  const move = (body: unknown, as?: string) => api.call("/demo/clock", body, as === undefined ? {} : { as });

  it("goes to a moment, or on by a duration", async () => {
    expect((await move({ to: "2026-02-01T08:00:00+01:00" })).body).toEqual({
      now: "2026-02-01T08:00:00+01:00",
      jobRuns: 0,
      posts: 0,
    });
    expect((await move({ advance: "P7D" })).body.now).toBe("2026-02-08T08:00:00+01:00");
  });

  it("keeps the wall clock when days are counted over a change of summer time", async () => {
    await move({ to: "2026-03-28T08:00:00+01:00" });
    expect((await move({ advance: "P2D" })).body.now).toBe("2026-03-30T08:00:00+02:00");
  });

  it("does nothing when it is there already", async () => {
    const { status, body } = await move({ to: "2026-01-05T07:00:00Z" });
    expect([status, body]).toEqual([200, { now: "2026-01-05T08:00:00+01:00", jobRuns: 0, posts: 0 }]);
    expect((await move({ advance: "PT0S" })).status).toBe(200);
  });

  it.each<[string, unknown]>([
    ["the past", { to: "2026-01-05T07:59:59+01:00" }],
    ["a negative duration", { advance: "-P1D" }],
    ["more than three years", { advance: "P3Y1D" }],
    ["the end of time", { to: "+275760-09-13T00:00:00Z" }],
    ["a duration without end", { advance: "P999999999999Y" }],
    ["a moment without an offset", { to: "2026-12-01T08:00:00" }],
    ["words", { to: "morgen" }],
    ["a number", { advance: 7 }],
    ["both", { to: "2026-12-01T08:00:00+01:00", advance: "P1D" }],
    ["neither", {}],
    ["something else", { by: "P1D" }],
  ])("refuses %s in words", async (_what, body) => {
    const { status, body: said } = await move(body);
    expect([status, said.error.code]).toEqual([400, "invalid"]);
    expect(said.error.message).not.toBe("");
    expect(api.faults).toEqual([]);
  });

  it("is the coordinator's", async () => {
    expect((await move({ advance: "P1D" }, "anna@example.org")).status).toBe(403);
  });
});

describe("two moves at once", () => {
  it("count one after the other, each from where the one before it ends", async () => {
    let now = Temporal.Instant.from("2026-01-05T07:00:00Z");
    const slow = () => new Promise((resolve) => setTimeout(resolve, 20));
    const demo = {
      now: async () => now,
      advance: async (to: Temporal.Instant) => {
        await slow();
        now = to;
        return { now, jobRuns: 0, posts: 0 };
      },
    };
    const handle = moveClock(demo);
    const move = async () => {
      const request = { headers: {}, body: { advance: "P7D" }, acceptsLanguages: () => "nl" };
      const response = { locals: { actor: { role: "coordinator" } }, json: () => undefined };
      await handle(request as unknown as Request, response as unknown as Response);
    };
    await Promise.all([move(), move()]);
    expect(now.toString()).toBe("2026-01-19T07:00:00Z");
  });
});

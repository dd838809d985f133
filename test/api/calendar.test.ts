import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { feedToken } from "../../db/queries/meeting/calendar-feed.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { calendarRouter } from "../../src/calendar/app.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, prepared, type TestApp } from "../harness.ts";

let app: TestApp;
let url: string;
let close: () => void;
beforeAll(async () => {
  app = await openTestApp();
  const server = express().use(calendarRouter(app)).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
}, 60_000);
const begin = prepared(
  () => app,
  async () => {
    const plan = {
      kind: "implementation",
      nth: 4,
      weekday: "wed",
      at: "09:30",
      minutes: 90,
      from: "2026-01-05",
    };
    await app.as("coordinator@example.org").done("meeting/plan", plan);
  },
);
beforeEach(() => begin());
afterAll(async () => {
  close();
  await app.close();
});

const get = async (path: string) => {
  const answer = await fetch(`${url}${path}`);
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
};

describe("the calendar", () => {
  it("is at the address that “leerlus ik” gives, the same each time", async () => {
    const anna = app.as("anna@example.org");
    const address = /http:\S+\/kalender\/\S+\.ics/.exec((await anna.done("leerlus/me")).text)?.[0] ?? "";
    expect((await anna.done("leerlus/me")).text).toContain(address);
    const { status, type, text } = await get(new URL(address).pathname);
    expect(status).toBe(200);
    expect(type).toBe("text/calendar; charset=utf-8");
    expect(text).toContain("implementatieoverleg IO-2026-01");
  });

  it("gives one meeting to download, cancelled when it is", async () => {
    const token = await feedToken(scopeOf(app.database.db, COOPERATION), "anna@example.org");
    expect((await get(`/kalender/${token}/io-2026-02.ics`)).text).toContain("METHOD:PUBLISH");
    const cancel = { meeting: "IO-2026-02", reason: "te weinig aanmeldingen" };
    await app.as("coordinator@example.org").done("meeting/cancel", cancel);
    expect((await get(`/kalender/${token}/IO-2026-02.ics`)).text).toContain("METHOD:CANCEL");
  });

  it("says in words that an address or a meeting does not exist, and gives a guest none", async () => {
    const token = await feedToken(scopeOf(app.database.db, COOPERATION), "anna@example.org");
    for (const path of [
      "/kalender/x.ics",
      `/kalender/${token}/IO-2031-01.ics`,
      `/kalender/${"x".repeat(5000)}.ics`,
    ]) {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.text).toContain("leerlus ik");
    }
    expect((await app.as("gast@example.org").done("leerlus/me")).text).not.toContain("kalender");
  });
});

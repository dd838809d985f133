import express from "express";
import { afterEach, expect, it, vi } from "vitest";
import { calendarRouter } from "../../src/calendar/app.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { lastAnswer } from "../../src/web/last-answer.ts";
import { wrongWithAnswer } from "../mutated.ts";

afterEach(() => vi.unstubAllEnvs());

const silence = () => undefined;
const engine = { log: { info: silence, warn: silence, error: silence } } as never as Engine;

it.each([
  ["unset", undefined],
  ["production", "production"],
  ["development", "development"],
])("with NODE_ENV %s an address that cannot be read shows no stack and no path", async (_, environment) => {
  vi.stubEnv("NODE_ENV", environment);
  const app = express();
  app.use(calendarRouter({ engine }));
  app.use(lastAnswer(engine));
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  for (const token of ["%E0%A4%A", "%", "%FF", "%ED%A0%80"]) {
    const response = await fetch(`http://127.0.0.1:${port}/kalender/${token}.ics`);
    expect(wrongWithAnswer(response.status, await response.text())).toEqual([]);
  }
  server.close();
});

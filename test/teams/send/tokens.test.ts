import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CONNECTOR } from "../../../src/teams/send/tokens.ts";
import type { FakeConnector } from "../fake/fake-connector.ts";
import { CHANNEL, GROUP, openTeams, patient, postTo, senderTo, TENANT, tokensOf } from "../open-teams.ts";

let fake: FakeConnector;
beforeEach(async () => {
  fake = await openTeams();
});
afterEach(() => fake.close());

describe("the token that goes along", () => {
  const asked = () => fake.calls.filter(({ service }) => service === "login");
  const sent = () => fake.calls.filter(({ service }) => service === "connector");

  it("is asked for once, by many who need it at the same time", async () => {
    const sender = senderTo(fake);
    await Promise.all(Array.from({ length: 5 }, () => sender.send(postTo(CHANNEL), patient)));
    await sender.send(postTo(GROUP), patient);
    expect(asked()).toHaveLength(1);
    expect(asked()[0]?.path).toBe(`/login/${TENANT}/oauth2/v2.0/token`);
    expect(new Set(sent().map(({ authorization }) => authorization)).size).toBe(1);
    expect(fake.messages(CHANNEL)).toHaveLength(5);
  });

  it("is renewed before it ends", async () => {
    fake.login.lifeSeconds = 1;
    const sender = senderTo(fake);
    await sender.send(postTo(CHANNEL), patient);
    await new Promise((later) => setTimeout(later, 600));
    await sender.send(postTo(CHANNEL), patient);
    expect(asked()).toHaveLength(2);
  });

  it("is asked for again when the connector does not take it", async () => {
    const sender = senderTo(fake);
    await sender.send(postTo(CHANNEL), patient);
    fake.login.given.clear();
    expect(await sender.send(postTo(CHANNEL), patient)).toEqual({ failed: "HTTP 401 Unauthorized" });
    expect(await sender.send(postTo(CHANNEL), patient)).toHaveProperty("sent");
  });

  it("goes with no post when there is none, and the post waits", async () => {
    const reasons: unknown[] = [];
    fake.login.clientSecret = "another";
    const tokens = tokensOf(fake, { clientSecret: "wrong", report: (reason) => reasons.push(reason) });
    const sender = senderTo(fake, { api: { tokens } });
    expect(await sender.send(postTo(CHANNEL), patient)).toEqual({ failed: "no token: invalid_client" });
    expect(sent()).toEqual([]);
    expect(reasons).toMatchObject([{ code: "invalid_client", isRefused: true }]);
  });

  it("is not refused by a login that is only busy", async () => {
    const reasons: unknown[] = [];
    const tokens = tokensOf(fake, { report: (reason) => reasons.push(reason) });
    fake.mischief.plan(
      { does: "status", status: 503, code: "temporarily_unavailable" },
      { service: "login" },
    );
    expect(await senderTo(fake, { api: { tokens } }).send(postTo(CHANNEL), patient)).toHaveProperty("failed");
    expect(reasons).toMatchObject([{ isRefused: false }]);
  });

  it("keeps serving while the login cannot be reached, until it ends", async () => {
    let now = Temporal.Now.instant();
    const tokens = tokensOf(fake, {}, () => now);
    const token = await tokens.of(TENANT, CONNECTOR);
    fake.mischief.plan({ does: "status", status: 503 }, { service: "login", times: 9 });
    now = now.add({ minutes: 58 });
    expect(await tokens.of(TENANT, CONNECTOR)).toBe(token);
    now = now.add({ minutes: 2 });
    await expect(tokens.of(TENANT, CONNECTOR)).rejects.toThrow("HTTP 503");
    expect(asked()).toHaveLength(3);
  });

  it("is left out without credentials", async () => {
    await senderTo(fake, { api: { tokens: undefined } }).send(postTo(CHANNEL), patient);
    expect(sent()[0]?.authorization).toBeUndefined();
  });
});

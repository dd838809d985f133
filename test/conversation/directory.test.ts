import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { upsertConversation } from "../../db/queries/chat/conversation.ts";
import {
  findConversation,
  keepConversation,
  leaveConversation,
  listConversations,
} from "../../src/conversation/directory/conversation.ts";
import { openTestApp, type TestApp } from "../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ registry: {} });
}, 30_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const ONE = {
  ...{ surface: "teams" as const, tenant: "t1", id: "19:a@thread.tacv2", kind: "channel" as const },
  ...{ serviceUrl: "https://smba.trafficmanager.net/emea", bot: "28:leerlus" },
};
const find = (tenant = "t1") => findConversation(app.engine, "teams", tenant, ONE.id);

describe("a conversation", () => {
  it("is kept with where it is reached, and belongs to its tenant", async () => {
    await keepConversation(app.engine, { ...ONE, team: "team", channelName: "Implementatie" });
    expect(await find()).toMatchObject({ ...ONE, team: "team", channelName: "Implementatie", goneAt: null });
    expect(await find("t2")).toBeUndefined();
    expect(await listConversations(app.engine, "teams", "t1")).toHaveLength(1);
  });

  it("keeps what is not said again, and takes what is new", async () => {
    await keepConversation(app.engine, { ...ONE, team: "team", channelName: "Oud" });
    await keepConversation(app.engine, {
      ...ONE,
      serviceUrl: "https://smba.trafficmanager.net/amer",
      channelName: "Nieuw",
    });
    expect(await find()).toMatchObject({
      ...{ team: "team", channelName: "Nieuw", serviceUrl: "https://smba.trafficmanager.net/amer" },
    });
  });

  it("is written only when something has changed, or once a day", async () => {
    const seenAt = app.engine.clock.real();
    const names = { team: null, teamId: null, teamName: null, channelName: null };
    const write = (at: typeof seenAt, more = {}) =>
      upsertConversation(app.database.db, { ...ONE, ...names, seenAt: at, ...more });
    expect(await write(seenAt)).toBe(true);
    expect(await write(seenAt.add({ minutes: 5 }))).toBe(false);
    expect(await write(seenAt.add({ minutes: 5 }), { channelName: "Naam" })).toBe(true);
    expect(await write(seenAt.add({ hours: 25 }))).toBe(true);
  });

  it("is gone when Leerlus is removed, which is news once, and there again when it is heard from", async () => {
    await keepConversation(app.engine, ONE);
    expect(await leaveConversation(app.engine, "teams", "t1", ONE.id)).toBe(true);
    expect(await leaveConversation(app.engine, "teams", "t1", ONE.id)).toBe(false);
    expect((await find())?.goneAt).not.toBeNull();
    expect(await listConversations(app.engine, "teams", "t1")).toEqual([]);
    await keepConversation(app.engine, ONE);
    expect((await find())?.goneAt).toBeNull();
  });
});

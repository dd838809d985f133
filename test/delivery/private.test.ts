import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keepAccount } from "../../db/queries/chat/chat-account.ts";
import { keepWorkspace, revokeWorkspace } from "../../db/queries/chat/workspace.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { parkChannel } from "../../db/queries/posting/delivery.ts";
import { listDeliveries } from "../../db/queries/posting/list-deliveries.ts";
import { insertPost } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { people } from "../../db/schema/cooperation.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ registry: {} });
}, 30_000);
afterAll(() => app.close());
beforeEach(async () => {
  await app.reset();
  for (const [surface, id] of [
    ["slack", "T1"],
    ["slack", "T2"],
    ["teams", "M1"],
  ] as const) {
    const about = { name: id, token: null, botAccount: null, installedAt: at(0) };
    await keepWorkspace(app.database.db, { surface, id, cooperation: COOPERATION, ...about });
  }
});

const db = () => app.database.db;
const ANNA = "anna@example.org";
const ROOM = `person:${ANNA}`;
const at = (minute: number) => Temporal.Instant.from("2026-01-05T08:00:00Z").add({ minutes: minute });

const met = (surface: "slack" | "teams", workspace: string, minute: number, address?: string | null) =>
  keepAccount(db(), {
    ...{ surface, workspace, account: "anna", cooperation: COOPERATION, person: ANNA, seenAt: at(minute) },
    address: address === undefined ? `${workspace}:D1` : address,
  });
const wishes = (reach: "web" | "slack" | "teams") =>
  db().update(people).set({ reach }).where(eq(people.email, ANNA));

let said = 0;
async function say(): Promise<string[]> {
  said += 1;
  const about = { purpose: "test", subject: `S-${said}`, period: "", room: ROOM, about: {}, refs: [] };
  const post = { ...about, at: at(0), card: { title: ["t"], body: [] }, text: "t", thread: null };
  const id = await insertPost(scopeOf(db(), COOPERATION), post, at(0));
  const page = { after: undefined, limit: 99 };
  const { items } = await listDeliveries(scopeOf(db(), COOPERATION), { post: String(id) }, page);
  return items.map(({ surface, address }) => `${surface} ${address}`);
}

describe("a private message goes to one place", () => {
  it("the browser, for who is in no chat", async () => {
    expect(await say()).toEqual([`web ${ROOM}`]);
  });

  it("the chat where the person was last active", async () => {
    await met("slack", "T1", 1);
    await met("teams", "M1", 5);
    await met("slack", "T2", 3);
    expect(await say()).toEqual(["teams M1:D1"]);
    await met("slack", "T2", 9);
    expect(await say()).toEqual(["slack T2:D1"]);
  });

  it("the platform of their choice, wherever they were last active", async () => {
    await met("slack", "T1", 1);
    await met("slack", "T2", 2);
    await met("teams", "M1", 5);
    await wishes("slack");
    expect(await say()).toEqual(["slack T2:D1"]);
    await wishes("web");
    expect(await say()).toEqual([`web ${ROOM}`]);
  });

  it("chosen with a command", async () => {
    const { messages } = await import("../../commands/leerlus/message/messages.ts");
    const { dispatch } = await import("../../src/engine/dispatch.ts");
    await met("slack", "T1", 1);
    const choose = async (reach: string, email = ANNA) => {
      const actor = await app.actor(email);
      return await dispatch(app.engine, { command: messages, input: { reach }, actor, via: "slack" });
    };
    expect(await choose("browser")).toMatchObject({ ok: true });
    expect(await say()).toEqual([`web ${ROOM}`]);
    expect(await choose("last")).toMatchObject({ ok: true });
    expect(await say()).toEqual(["slack T1:D1"]);
    expect(await choose("duif")).toMatchObject({ ok: false, code: "invalid" });
  });

  it("another one when they are not on the platform of their choice", async () => {
    await met("teams", "M1", 5);
    await wishes("slack");
    expect(await say()).toEqual(["teams M1:D1"]);
  });

  it("not where Leerlus does not know (yet) how to reach them", async () => {
    await met("slack", "T1", 9, null);
    await met("slack", "T2", 1);
    expect(await say()).toEqual(["slack T2:D1"]);
  });

  it("not in a workspace from which Leerlus was removed", async () => {
    await met("slack", "T1", 9);
    await met("slack", "T2", 1);
    await revokeWorkspace(db(), "slack", "T1");
    expect(await say()).toEqual(["slack T2:D1"]);
  });

  it("not where messages to them are refused", async () => {
    await met("slack", "T1", 9);
    await say();
    const { items } = await listDeliveries(
      scopeOf(db(), COOPERATION),
      { surface: "slack" },
      { after: undefined, limit: 9 },
    );
    await parkChannel(db(), items[0]?.channel ?? 0, "user_disabled");
    expect(await say()).toEqual([`web ${ROOM}`]);
  });

  it("not to an account of somebody else, or of nobody", async () => {
    await keepAccount(db(), {
      ...{ surface: "slack", workspace: "T1", account: "x", cooperation: COOPERATION, person: null },
      ...{ address: "T1:D9", seenAt: at(9) },
    });
    expect(await say()).toEqual([`web ${ROOM}`]);
  });

  it("while a room with channels is told in all of them", async () => {
    await bindChannel(scopeOf(db(), COOPERATION), "implementation", "slack", "T1:C1");
    await met("slack", "T1", 9);
    said += 1;
    const about = {
      purpose: "test",
      subject: `S-${said}`,
      period: "",
      room: "implementation",
      about: {},
      refs: [],
    };
    await insertPost(
      scopeOf(db(), COOPERATION),
      { ...about, at: at(0), card: { title: ["t"], body: [] }, text: "t", thread: null },
      at(0),
    );
    const { items } = await listDeliveries(scopeOf(db(), COOPERATION), {}, { after: undefined, limit: 9 });
    expect(items.map(({ surface }) => surface).toSorted()).toEqual(["slack", "web"]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  accountsIn,
  accountsOfPerson,
  dropAddress,
  keepAddress,
} from "../../db/queries/chat/chat-account.ts";
import { privatePlace } from "../../db/queries/chat/private-place.ts";
import { addGuest } from "../../db/queries/cooperation/membership.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import {
  identify,
  keepPersonOfAccount,
  personOfAccount,
} from "../../src/conversation/directory/chat-account.ts";
import {
  recordDirectChannel,
  withoutDirectChannel,
} from "../../src/conversation/directory/direct-message.ts";
import { privateAddressOf } from "../../src/conversation/directory/private-channel.ts";
import { installWorkspace } from "../../src/conversation/directory/workspace.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";

/** Two cooperations in one database, each with a workspace; T1 is of the first, T2 of the second. */
const OTHER = "andere";
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
afterAll(() => app.close());
beforeEach(async () => {
  await app.reset();
  await seedCooperation(app.database.db, OTHER);
  for (const [id, cooperation] of Object.entries({ T1: COOPERATION, T2: OTHER })) {
    const about = { name: id, token: null, botAccount: null };
    await installWorkspace(app.engine, { surface: "slack", id, cooperation, ...about });
  }
});

const CARLA = "coordinator@example.org";
const db = () => app.database.db;
const site = () => ({ engine: app.engine, access: openSessions(app.engine) });
const key = (workspace: string) => ({ surface: "slack", workspace, account: "U9" }) as const;
const always = async () => true;
const personIn = (cooperation: string, workspace = "T1") =>
  personOfAccount(app.engine, cooperation, key(workspace), always);

describe("one account in two cooperations", () => {
  it("is somebody in each of them: neither takes the other's row, nor sees it", async () => {
    await identify(site(), COOPERATION, key("T1"), [CARLA]);
    expect(await personIn(OTHER)).toBeUndefined();
    await identify(site(), OTHER, key("T1"), ["anna@example.org"]);
    expect([await personIn(COOPERATION), await personIn(OTHER)]).toEqual([CARLA, "anna@example.org"]);
    await keepPersonOfAccount(app.engine, OTHER, key("T1"), null);
    expect([await personIn(COOPERATION), await personIn(OTHER)]).toEqual([CARLA, null]);
    expect(await accountsOfPerson(scopeOf(db(), OTHER), CARLA)).toEqual([]);
  });

  it("has an address for private messages in each of them, which the other neither changes nor uses", async () => {
    for (const cooperation of [COOPERATION, OTHER]) await identify(site(), cooperation, key("T1"), [CARLA]);
    await recordDirectChannel(app.engine, COOPERATION, key("T1"), "T1:D1");
    expect(await privateAddressOf(app.engine, OTHER, key("T1"))).toBeUndefined();
    await keepAddress(db(), { cooperation: OTHER, ...key("T1") }, "T1:D1");
    await dropAddress(scopeOf(db(), OTHER), "slack", "T1:D1");
    expect(await privateAddressOf(app.engine, COOPERATION, key("T1"))).toBe("T1:D1");
    expect(await privatePlace(scopeOf(db(), COOPERATION), CARLA)).toEqual({
      surface: "slack",
      address: "T1:D1",
    });
    // T1 is no workspace of the other cooperation.
    await keepAddress(db(), { cooperation: OTHER, ...key("T1") }, "T1:D2");
    expect(await privatePlace(scopeOf(db(), OTHER), CARLA)).toBeUndefined();
  });

  it("is mentioned, and written to first, only by the cooperation of the workspace", async () => {
    await identify(site(), OTHER, key("T1"), [CARLA]);
    expect(await accountsIn(db(), "slack", "T1")).toEqual(new Map());
    const place = { surface: "slack", workspace: "T1" } as const;
    expect(await withoutDirectChannel(app.engine, { ...place, cooperation: COOPERATION }, 10)).toEqual([]);
    await identify(site(), COOPERATION, key("T1"), ["anna@example.org"]);
    expect(await accountsIn(db(), "slack", "T1")).toEqual(new Map([["anna@example.org", "U9"]]));
  });

  it("that the coordinator of one has admitted is nobody in the other", async () => {
    const person = "u9@t9.slack.invalid";

    await addGuest(scopeOf(db(), COOPERATION), { email: person, name: "ver", organisation: "foodvalley" });
    expect((await identify(site(), COOPERATION, key("T9"), []))?.email).toBe(person);
    expect(await identify(site(), OTHER, key("T9"), [])).toBeUndefined();
    expect([await personIn(COOPERATION, "T9"), await personIn(OTHER, "T9")]).toEqual([person, null]);
  });
});

describe("an account that is known by an address", () => {
  it("is nobody while its workspace takes no part", async () => {
    await identify(site(), COOPERATION, key("T1"), [CARLA]);
    expect(await personOfAccount(app.engine, COOPERATION, key("T1"), async () => false)).toBeUndefined();
  });

  it("is not the one whom an address of another account stands for", async () => {
    const person = "u8@t9.slack.invalid";
    await addGuest(scopeOf(db(), COOPERATION), { email: person, name: "ver", organisation: "foodvalley" });
    for (const address of [person, person.toUpperCase(), ` ${person} `])
      expect(await identify(site(), COOPERATION, key("T1"), [address])).toBeUndefined();
  });
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { people } from "../../../commands/leerlus/people.ts";
import { keepAccount } from "../../../db/queries/chat/chat-account.ts";
import { readPage } from "../../../src/engine/reading/read.ts";
import { openTestApp, type TestApp } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
  for (const person of ["anna@example.org", "kim@example.org"]) {
    await keepAccount(app.database.db, {
      cooperation: "g7",
      surface: "slack",
      workspace: "T1",
      account: `U${person.slice(0, 4).toUpperCase()}`,
      person,
      knownBy: null,
      seenAt: app.engine.clock.real(),
    });
  }
});
afterAll(() => app?.close());

const linksFor = async (email: string) => {
  const { items } = await readPage(app.engine, await app.actor(email), people, {}, { limit: 200 });
  return items.flatMap(({ email: of, links }) => ((links as string[]).length > 0 ? [[of, links]] : []));
};

it("a coordinator sees to which chat accounts people are linked", async () => {
  expect(await linksFor("coordinator@example.org")).toEqual([
    ["anna@example.org", ["slack:T1/UANNA"]],
    ["kim@example.org", ["slack:T1/UKIM@"]],
  ]);
});

it("a member sees their own accounts only", async () => {
  expect(await linksFor("anna@example.org")).toEqual([["anna@example.org", ["slack:T1/UANNA"]]]);
});

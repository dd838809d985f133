import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { listAgreements } from "../../db/queries/agreement.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { rooms } from "../../db/schema/cooperation.ts";
import { COOPERATION } from "../builders.ts";
import { prepared } from "../harness.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
}, 60_000);
const begin = prepared(
  () => app,
  async () => {
    const more = ["region:achterhoek", "provider:aanbieder-01"];
    await app.database.db
      .insert(rooms)
      .values(more.map((key, at) => ({ cooperation: COOPERATION, key, name: key, position: 20 + at })));
  },
);
beforeEach(() => begin());
afterAll(() => app?.close());

const seenBy = async (email: string) => (await app.as(email).done("action/list")).text;
const LINE = "actie nieuw Bel de regio; houder mij; uiterlijk 15 december";

/** Sends the box of a page as the page has it, with a line in it. */
async function typeOn(email: string, address: string, line: string) {
  const visit = new Visit(app.url, await app.cookieOf(email));
  const { text } = await visit.get(address);
  const [, box = ""] = /<form class="ll-box"(.*?)<\/form>/s.exec(text) ?? [];
  const [, room = ""] = /name="room" value="([^"]*)"/.exec(box) ?? [];
  return await visit.post("/opdracht", { csrf: await visit.csrf(), room, key: "k1", regel: line });
}

// The coordinator of a demo plays everybody, and so sees what each of them sees.
it.each([
  ["/r/provider:aanbieder-01", "piet@example.org", ["piet@example.org", "coordinator@example.org"]],
  ["/r/region:achterhoek", "anna@example.org", ["anna@example.org", "coordinator@example.org"]],
  ["/r/secretariat", "coordinator@example.org", ["coordinator@example.org"]],
  ["/r/person:piet@example.org", "piet@example.org", ["piet@example.org", "coordinator@example.org"]],
])("what is typed on the page %s stays in that room", async (address, email, circle) => {
  expect((await typeOn(email, address, LINE)).status).toBe(303);
  for (const reader of [
    "anna@example.org",
    "piet@example.org",
    "kim@example.org",
    "coordinator@example.org",
  ]) {
    const isTheirs = circle.includes(reader);
    expect([reader, (await seenBy(reader)).includes("Bel de regio")]).toEqual([reader, isTheirs]);
  }
});

it("what is typed in an open room or on the first page is for everybody, and 'mij' is whoever types it", async () => {
  for (const address of ["/", "/r/implementation"]) {
    await app.reset();
    expect((await typeOn("piet@example.org", address, LINE)).status).toBe(303);
    expect(await seenBy("kim@example.org")).toContain("Bel de regio");
    expect((await app.as("piet@example.org").done("action/mine")).text).toContain("Bel de regio");
    expect((await app.as("kim@example.org").done("action/mine")).text).not.toContain("Bel de regio");
  }
});

it("what its form sends stays in the closed room of the page too", async () => {
  const answer = await typeOn(
    "piet@example.org",
    "/r/person:piet@example.org",
    "afspraak nieuw Minder wachten",
  );
  expect(answer.text).toContain('name="room" value="person:piet@example.org"');
  const visit = new Visit(app.url, await app.cookieOf("piet@example.org"));
  const form = {
    ...{ csrf: await visit.csrf(), room: "person:piet@example.org", command: "agreement/add", key: "f1" },
    ...{ "v.title": "Minder wachten", "v.parties": "aanbieder-01", "v.review": "2026-12-15" },
  };
  expect((await visit.post("/formulier", form)).status).toBe(303);
  const { items } = await listAgreements(
    scopeOf(app.database.db, COOPERATION),
    {},
    { after: undefined, limit: 9 },
  );
  expect(items).toMatchObject([{ title: "Minder wachten", room: "person:piet@example.org" }]);
});

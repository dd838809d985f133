import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
beforeEach(() => app.reset());
afterAll(() => app.close());

const PROVIDER = "provider:aanbieder-01";
const action = { title: "Bel de regio", holder: "anna@example.org", due: "2026-12-15" };
const piet = () => app.as("piet@example.org");
const seenBy = async (email: string, path = "action/list") => (await app.as(email).done(path)).text;
const shares = async () =>
  (await listAudit(scopeOf(app.database.db, COOPERATION), {}, { after: undefined, limit: 200 })).items.filter(
    ({ what }) => what === "leerlus/share",
  );

describe("what was made in a closed room", () => {
  it("is seen by everybody once whoever made it moves it out, which is audited once", async () => {
    const { ref = "", card } = await piet().done("action/add", action, { room: PROVIDER });
    expect(await seenBy("kim@example.org")).not.toContain(ref);
    expect(JSON.stringify(card)).toContain("Besloten");

    const pressed = await piet().press(card, "Voor iedereen");
    expect(pressed).toMatchObject({ ok: true, ref });
    expect(await seenBy("kim@example.org")).toContain("Bel de regio");
    expect(await piet().refused("leerlus/share", { what: ref })).toMatchObject({ code: "conflict" });
    expect(await shares()).toMatchObject([{ by: "piet@example.org", subject: ref, via: "web" }]);
    expect((await app.as("kim@example.org").done("action/show", { action: ref })).text).not.toContain(
      "Besloten",
    );
  });

  it("is moved out once by two at once", async () => {
    const { ref = "" } = await piet().done("action/add", action, { room: PROVIDER });
    const both = await Promise.all([
      piet().run("leerlus/share", { what: ref }),
      app.as("coordinator@example.org").run("leerlus/share", { what: ref }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await shares()).toHaveLength(1);
  });

  it("is moved out by its lead and the coordinator too, and by no co-holder and no other", async () => {
    const add = (more: object = {}) => piet().done("action/add", { ...action, ...more }, { room: PROVIDER });
    const { ref: led = "" } = await add();
    await app.as("anna@example.org").done("leerlus/share", { what: led.toLowerCase() });
    const { ref: held = "" } = await add({ holder: "piet@example.org", coholders: ["kim@example.org"] });
    const kim = app.as("kim@example.org");
    expect(await kim.refused("leerlus/share", { what: held })).toMatchObject({ code: "not-allowed" });
    const bestuur = app.as("bestuur@example.org");
    const unseen = await bestuur.refused("leerlus/share", { what: held });
    const absent = await bestuur.refused("leerlus/share", { what: "A-999" });
    expect([unseen.code, absent.code]).toEqual(["not-found", "not-found"]);
    expect(unseen.message.replace(held, "?")).toBe(absent.message.replace("A-999", "?"));
    await app.as("coordinator@example.org").done("leerlus/share", { what: held });
    expect(await seenBy("bestuur@example.org")).toContain(held);
  });

  it.each([
    [
      "agreement/add",
      { title: "Minder wachten", parties: ["aanbieder-01"], review: "2026-12-15" },
      "agreement/list",
    ],
    ["agenda/add", { title: "Wachtlijst", kind: "learning-circle" }, undefined],
    ["decision/add", { text: "Wij bellen eerder" }, "decision/list"],
  ])("of %s is moved out as well", async (path, input, list) => {
    const boss = app.as("coordinator@example.org");
    const { ref = "" } = await boss.done(path, input, { room: "secretariat" });
    const isSeen = async () =>
      list ? (await seenBy("bestuur@example.org", list)).includes(ref) : (await ask()).ok;
    const ask = () => app.as("bestuur@example.org").run("agenda/item", { item: ref });
    expect(await isSeen()).toBe(false);
    await boss.done("leerlus/share", { what: ref });
    expect(await isSeen()).toBe(true);
  });
});

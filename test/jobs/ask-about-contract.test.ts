import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listItems } from "../../db/queries/agenda/agenda.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { runDueJobs } from "../../src/engine/run-due-jobs.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, prepared, type TestApp } from "../harness.ts";
import { momentsDone } from "../meeting-app.ts";
import { inEnglish } from "../poll-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
const begin = prepared(
  () => app,
  async () => {
    const meeting = { kind: "implementation", start: "2026-06-11T09:30", minutes: 120 };
    await carla().done("meeting/once", meeting);
  },
);
beforeEach(() => begin());
afterAll(() => app.close());

const carla = () => app.as("coordinator@example.org");
/** Ending from Wednesday 4 March: thirty days of notice and sixty before that. */
const DVO = {
  title: "DVO",
  parties: ["achterhoek"],
  from: "2026-01-01",
  until: "2026-06-02",
  notice: 30,
};
const add = async (more = {}) => await carla().done("contract/add", { ...DVO, ...more });
const asked = async (purpose = "contract-ending") =>
  (await app.posts({ purpose })).map(({ room, text }) => [room, text.split("\n")[0]]);
const points = async () => {
  const page = { after: undefined, limit: 50 };
  const { items } = await listItems(scopeOf(app.database.db, COOPERATION), { source: "data" }, page);
  return items.map(({ title, meeting, subject }) => [title, meeting, subject]);
};

describe("a contract that is ending", () => {
  it("is asked about in the secretariat, and puts itself on the next implementation agenda", async () => {
    await add();
    await app.at("2026-03-04T08:59:00+01:00");
    expect([await asked(), await points()]).toEqual([[], []]);
    await app.at("2026-03-04T09:01:00+01:00");
    expect(await asked()).toEqual([["secretariat", "Een overeenkomst loopt af: OV-2026-1 DVO"]]);
    expect(await points()).toEqual([["Overeenkomst OV-2026-1 loopt af: DVO", "IO-2026-06", "OV-2026-1"]]);
    expect(await inEnglish(app, "anna@example.org", "agenda/item", { item: "P-1" })).toContain(
      "Contract OV-2026-1 is ending: DVO",
    );
    const [post] = await app.posts({ purpose: "contract-ending" });
    expect(post?.text).toContain("De opzegtermijn is 30 dagen.");
    expect(post?.card.buttons?.map(({ label }) => label)).toEqual(["Verleng", "Bekijk"]);
  });

  it("is asked about once, by two workers at once", async () => {
    await add();
    await Promise.all([app.at("2026-03-04T09:01:00+01:00"), runDueJobs(app.engine), runDueJobs(app.engine)]);
    expect(await asked()).toHaveLength(1);
    expect(await points()).toHaveLength(1);
  });

  it("recorded late is asked about at once, in working hours; one that has ended is not", async () => {
    await app.at("2026-04-04T12:00:00+02:00");
    await add();
    await add({ title: "Oud", until: "2026-03-31" });
    await app.at("2026-04-06T12:00:00+02:00");
    expect(await asked()).toEqual([]);
    await app.at("2026-04-07T08:01:00+02:00");
    expect(await asked()).toEqual([["secretariat", "Een overeenkomst loopt af: OV-2026-1 DVO"]]);
  });

  it("that is extended is asked about again when its new end comes; the question of before says so", async () => {
    await add();
    await app.at("2026-03-04T09:01:00+01:00");
    await carla().done("contract/extend", { contract: "OV-2026-1", until: "2026-12-31" });
    const [post] = await app.posts({ purpose: "contract-ending" });
    expect(post?.text).toContain("Deze overeenkomst is verlengd.");
    expect(post?.text).toContain("donderdag 31 december 2026");
    await app.at("2026-10-02T09:01:00+02:00");
    expect(await asked()).toHaveLength(2);
  });

  it("that was extended before it was asked about is not asked about: that is dropped where it can be seen", async () => {
    await add();
    await carla().done("contract/extend", { contract: "OV-2026-1", until: "2026-12-31" });
    await app.at("2026-03-05T09:01:00+01:00");
    expect(await asked()).toEqual([]);
    expect(await momentsDone(app, "OV-2026-1")).toMatchObject([
      { state: "dropped", note: "contract-extended" },
    ]);
  });

  it("without a meeting to come waits for one", async () => {
    await carla().done("meeting/cancel", { meeting: "IO-2026-06", reason: "Te weinig mensen" });
    await add();
    await app.at("2026-03-04T09:01:00+01:00");
    expect(await points()).toEqual([["Overeenkomst OV-2026-1 loopt af: DVO", null, "OV-2026-1"]]);
  });
});

describe("an evaluation", () => {
  it("is asked about a month before, in the same places", async () => {
    await add({ until: "2027-12-31", evaluation: "2026-05-01" });
    await app.at("2026-04-01T09:01:00+02:00");
    expect(await asked("contract-evaluation")).toEqual([
      ["secretariat", "Een overeenkomst wordt geëvalueerd: OV-2026-1 DVO"],
    ]);
    expect(await points()).toEqual([["Overeenkomst OV-2026-1 evalueren: DVO", "IO-2026-06", "OV-2026-1"]]);
    expect(await asked()).toEqual([]);
  });
});

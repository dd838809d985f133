import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { itemsOfMeeting } from "../../db/queries/agenda/agenda.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { planYear } from "../agenda-app.ts";
import { COOPERATION } from "../builders.ts";
import type { TestApp } from "../harness.ts";
import { prepared } from "../harness.ts";
import { openIndicatorApp } from "../indicator-app.ts";
import { anIndicator, bringFigures, giveIndicators } from "../indicator-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openIndicatorApp("2026-01-05T08:00:00+01:00");
}, 60_000);
afterAll(() => app.close());

const HEAD = "indicator;period;region;provider;value";
const figure = (code: string, period: string, value: number) =>
  bringFigures(app, `${HEAD}\n${code};${period};;;${value}\n`);
const piet = () => app.as("piet@example.org");
const [Q1, Q2] = ["MO-2026-Q1", "MO-2026-Q2"];
/** The agenda is published seven days before the meeting of 10 February, and before that of 12 May. */
const PUBLISHED = { [Q1]: "2026-02-03T13:30:00+01:00", [Q2]: "2026-05-05T13:30:00+02:00" };
const titles = async (meeting: string) =>
  (await itemsOfMeeting(scopeOf(app.database.db, COOPERATION), meeting))
    .filter(({ source }) => source === "data")
    .map(({ title }) => title);
const hold = async () => {
  await app.at("2026-02-10T13:30:00+01:00");
  await piet().done("meeting/start", { meeting: Q1 });
  await piet().done("indicator/interpret", {
    indicator: "doorplaatsingen",
    period: "2025-Q4",
    text: "Zomer",
  });
  await piet().done("meeting/close", { meeting: Q1, anyway: true });
};

const begin = prepared(
  () => app,
  async () => {
    await giveIndicators(app, [
      anIndicator({
        code: "doorplaatsingen",
        title: "Doorplaatsingen",
        target: { "2025-Q4": 30, "2026-Q1": 30 },
      }),
      anIndicator({ code: "instroom", title: "Instroom", target: { "2025-Q4": 100 } }),
      anIndicator({ code: "uitstroom", title: "Uitstroom" }),
    ]);
    await planYear(app);
  },
);
beforeEach(() => begin());

describe("the agenda of a monitoring meeting", () => {
  it("lists the indicators that are off target in their latest period, and no others", async () => {
    await figure("doorplaatsingen", "2025-Q3", 500);
    await figure("doorplaatsingen", "2025-Q4", 50);
    await figure("instroom", "2025-Q4", 50);
    await figure("uitstroom", "2025-Q4", 50);
    await app.at(PUBLISHED[Q1] ?? "");
    expect(await titles(Q1)).toEqual(["Doorplaatsingen (4e kwartaal 2025): de streefwaarde is niet gehaald"]);
    const [post] = await app.posts({ purpose: "agenda-published", subject: Q1 });
    expect(post?.text).toContain("Doorplaatsingen (4e kwartaal 2025)");
    expect(post?.text).not.toContain("50");
    const [item] = (await itemsOfMeeting(scopeOf(app.database.db, COOPERATION), Q1)).filter(
      (one) => one.source === "data",
    );
    expect(item).toMatchObject({ subject: "doorplaatsingen/2025-Q4", purpose: "discuss", bringer: null });
  });

  it("does not call an indicator off target whose figure is withheld", async () => {
    await giveIndicators(app, [
      anIndicator({ code: "doorplaatsingen", title: "Doorplaatsingen", target: { "2025-Q4": 1 } }),
    ]);
    await figure("doorplaatsingen", "2025-Q4", 5);
    await app.at(PUBLISHED[Q1] ?? "");
    expect(await titles(Q1)).toEqual([]);
  });

  it("lists what was corrected since the agenda before, in the latest periods", async () => {
    await figure("uitstroom", "2025-Q4", 50);
    await figure("uitstroom", "2025-Q4", 60);
    await app.at(PUBLISHED[Q1] ?? "");
    expect(await titles(Q1)).toEqual(["Uitstroom (4e kwartaal 2025): er is een cijfer gecorrigeerd"]);
    await piet().done("agenda/park", {
      item: (await itemsOfMeeting(scopeOf(app.database.db, COOPERATION), Q1))[0]?.ref,
    });
    await app.at("2026-02-10T13:30:00+01:00");
    await piet().done("meeting/start", { meeting: Q1 });
    await piet().done("meeting/close", { meeting: Q1, anyway: true });
    await app.at(PUBLISHED[Q2] ?? "");
    expect(await titles(Q2)).toEqual([]);
  });

  it("says in one point that a figure is off target and corrected", async () => {
    await figure("doorplaatsingen", "2025-Q4", 50);
    await figure("doorplaatsingen", "2025-Q4", 60);
    await app.at(PUBLISHED[Q1] ?? "");
    expect(await titles(Q1)).toEqual([
      "Doorplaatsingen (4e kwartaal 2025): de streefwaarde is niet gehaald, en er is een cijfer gecorrigeerd",
    ]);
  });

  it("does not ask again about what was interpreted, until it is corrected", async () => {
    await figure("doorplaatsingen", "2025-Q4", 50);
    await app.at(PUBLISHED[Q1] ?? "");
    await hold();
    await app.at("2026-04-01T10:00:00+02:00");
    await figure("instroom", "2025-Q4", 500);
    await app.at(PUBLISHED[Q2] ?? "");
    expect(await titles(Q2)).toEqual(["Instroom (4e kwartaal 2025): de streefwaarde is niet gehaald"]);
  });

  it("asks again about what was interpreted once it is corrected, and about the next period", async () => {
    await figure("doorplaatsingen", "2025-Q4", 50);
    await app.at(PUBLISHED[Q1] ?? "");
    await hold();
    await app.at("2026-04-01T10:00:00+02:00");
    await figure("doorplaatsingen", "2025-Q4", 45);
    await figure("uitstroom", "2026-Q1", 45);
    await app.at(PUBLISHED[Q2] ?? "");
    expect(await titles(Q2)).toEqual([
      "Doorplaatsingen (4e kwartaal 2025): de streefwaarde is niet gehaald, en er is een cijfer gecorrigeerd",
    ]);
  });

  it("keeps its points when the meeting is moved, and lists them once", async () => {
    await figure("doorplaatsingen", "2025-Q4", 50);
    await app.at(PUBLISHED[Q1] ?? "");
    const start = "2026-02-24T13:30:00+01:00";
    await app.as("coordinator@example.org").done("meeting/move", { meeting: Q1, start });
    await app.at("2026-02-24T12:00:00+01:00");
    expect(await titles(Q1)).toHaveLength(1);
    await app.at(start);
    await piet().done("meeting/start", { meeting: Q1 });
    expect((await piet().refused("meeting/close", { meeting: Q1, anyway: true })).message).toContain(
      "Doorplaatsingen",
    );
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { findReport, objectionsTo } from "../../../db/queries/meeting/kept-report.ts";
import { findMeeting } from "../../../db/queries/meeting/meeting.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { seedMeeting } from "../../meeting-builder.ts";
import { until } from "../../slack/receiver.ts";
import { atTheKeys, inputsOf } from "../at-the-keys.ts";
import { actionsIn, cardIn, useTeams, wordsOf } from "../use-teams.ts";

const REF = "IO-2026-01";
const here = useTeams();
const meeting = () => findMeeting(scopeOf(here.app().database.db, COOPERATION), REF);
const report = () => findReport(scopeOf(here.app().database.db, COOPERATION), REF);
const objections = () => objectionsTo(scopeOf(here.app().database.db, COOPERATION), [REF]);
const anna = () => here.app().as("anna@example.org");

beforeEach(async () => {
  await seedMeeting(here.app().database.db, REF, "2026-01-08T09:30:00+01:00");
  await here.app().as("piet@example.org").done("meeting/rsvp", { meeting: REF, answer: "yes" });
  await here.app().at("2026-01-08T09:30:00+01:00");
  await anna().done("meeting/start", { meeting: REF });
});

describe("presence in Teams", () => {
  it("is recorded in a dialog in which who was seen online is filled in", async () => {
    const chair = atTheKeys(here, "anna");
    await here.send(
      chair.who.online("ParticipantJoin", [{ id: "29:piet", aadObjectId: here.someone("piet").account }]),
    );
    await until(async () => (await meeting())?.seenOnline.length || undefined);
    const form = await chair.opens(await chair.says(`agenda toon ${REF}`), "Leg presentie vast");
    expect(inputsOf(form).get("present")).toMatchObject({ isMultiSelect: true, value: "aanbieder-01" });
    await chair.sends(form, { present: ["aanbieder-01", "achterhoek"] });
    expect((await meeting())?.present).toEqual(["aanbieder-01", "achterhoek"]);
  });

  it("is asked when a meeting is closed without it", async () => {
    const chair = atTheKeys(here, "anna");
    const asked = await chair.says(`overleg sluit ${REF}`);
    // The card is the question: it is not asked once more below its button.
    expect(actionsIn(asked).map(({ type }) => type)).toEqual(["Action.Execute"]);
    await chair.presses(asked, "Ja, doorgaan");
    const card = cardIn((await here.said("anna", 2)).at(-1)?.activity);
    expect(wordsOf(card)).toContain("nog niet vastgelegd wie er waren");
    const form = await chair.opens(card, "Leg presentie vast");
    // Who said that they come is filled in.
    expect(inputsOf(form).get("present")).toMatchObject({ value: "aanbieder-01" });
    await chair.sends(form, {});
    expect(await meeting()).toMatchObject({ state: "running", present: ["aanbieder-01"] });
  });

  it("is not recorded by who does not lead the meeting", async () => {
    const piet = atTheKeys(here, "piet");
    const data = { c: "meeting/presence", i: { meeting: REF, present: ["foodvalley"] }, n: "x" };
    const { body } = await piet.pressed(data);
    expect(JSON.stringify(body)).toContain("voorzitter");
    expect((await meeting())?.present).toBeNull();
  });
});

describe("a report in Teams", () => {
  beforeEach(async () => {
    await anna().done("meeting/presence", { meeting: REF, present: ["aanbieder-01", "achterhoek"] });
    await anna().done("meeting/close", { meeting: REF });
  });

  it("gets an objection from the button below it, once, and the chair hears of it", async () => {
    const piet = atTheKeys(here, "piet");
    const form = await piet.opens(await piet.says(`overleg verslag ${REF}`), "Maak bezwaar");
    expect(inputsOf(form).get("text")).toMatchObject({ isMultiline: true, isRequired: true });
    await piet.sends(form, { text: "Het besluit was anders" });
    expect(await objections()).toMatchObject([{ text: "Het besluit was anders", by: "piet@example.org" }]);
    await here.app().at("2026-01-08T11:30:00+01:00");
    expect(
      await here.app().posts({ purpose: "report-objected", room: "person:anna@example.org" }),
    ).toHaveLength(1);
  });

  it("is adopted after the question whether it is sure, by who may", async () => {
    const chair = atTheKeys(here, "anna");
    const card = await chair.says(`overleg verslag ${REF}`);
    // The button unfolds into the question whether it is sure.
    expect(actionsIn(card).find(({ title }) => title === "Stel vast")).toMatchObject({
      type: "Action.ShowCard",
    });
    await chair.presses(card, "Stel vast");
    expect((await report())?.state).toBe("adopted");
    const piet = atTheKeys(here, "piet");
    const data = { c: "meeting/object", i: { meeting: REF, text: "Te laat" }, n: "y" };
    await piet.pressed(data);
    expect(wordsOf(cardIn((await here.said("piet")).at(-1)?.activity))).toContain("vastgesteld");
    expect(await objections()).toEqual([]);
  });
});

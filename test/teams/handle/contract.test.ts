import { describe, expect, it } from "vitest";
import { contracts } from "../../../commands/contract/collection.ts";
import { readOne } from "../../../src/engine/reading/read.ts";
import { atTheKeys, inputsOf } from "../at-the-keys.ts";
import { useTeams, wordsOf } from "../use-teams.ts";

const here = useTeams();
const contract = async () =>
  await readOne(here.app().engine, await here.app().actor("coordinator@example.org"), contracts, "OV-2026-1");
const VALUES = {
  title: "Dienstverleningsovereenkomst",
  parties: ["achterhoek", "aanbieder-01"],
  from: "2026-01-01",
  until: "2027-12-31",
  extensions: "1",
  notice: "90",
};

describe("a contract in Teams", () => {
  it("is recorded in a dialog with its days picked, and extended from its card", async () => {
    const carla = atTheKeys(here, "carla");
    const form = await carla.opens(await carla.says("overeenkomst nieuw"), "Vul het formulier in");
    expect(["from", "until", "notice"].map((name) => inputsOf(form).get(name)?.type)).toEqual([
      ...["Input.Date", "Input.Date", "Input.Number"],
    ]);
    await carla.sends(form, VALUES);
    expect(await contract()).toMatchObject({
      until: "2027-12-31",
      extensions: 1,
      notice: 90,
      state: "running",
    });
    const card = await carla.says("overeenkomst toon OV-2026-1");
    expect(wordsOf(card)).toContain("Opzegtermijn: 90 dagen");
    await carla.sends(await carla.opens(card, "Verleng"), { until: "2029-12-31" });
    expect(await contract()).toMatchObject({ until: "2029-12-31", history: [{ was: "2027-12-31" }] });
  });

  it("that was extended as often as agreed asks first", async () => {
    const carla = atTheKeys(here, "carla");
    await here
      .app()
      .as("coordinator@example.org")
      .done("contract/add", { ...VALUES, extensions: 0, notice: 0 });
    const form = await carla.opens(await carla.says("overeenkomst toon OV-2026-1"), "Verleng");
    const body = await carla.sends(form, { until: "2029-12-31" });
    expect(JSON.stringify(body)).toContain("Toch verlengen");
    expect(await contract()).toMatchObject({ until: "2027-12-31" });
  });

  it("is not recorded by a member, who is told so", async () => {
    const anna = atTheKeys(here, "anna");
    expect(wordsOf(await anna.says("overeenkomst nieuw"))).toContain("Dat mag u hier niet doen");
    const { body } = await here.send(anna.who.opens({ c: "contract/add", i: {}, n: "x", f: 1 }));
    expect(body.task).toEqual({ type: "message", value: expect.stringContaining("niet doen") });
  });
});

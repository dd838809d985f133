import { describe, expect, it } from "vitest";
import { adopted, consented, giveMunicipalities, propose, readRevision } from "../../revision-builder.ts";
import { atTheKeys, inputsOf } from "../at-the-keys.ts";
import { cardIn, useTeams } from "../use-teams.ts";

const here = useTeams();
const REF = "HV-2026-1";
const revision = () => readRevision(here.app(), REF);

describe("a revision in Teams", () => {
  it("is put forward in a dialog: subject, year and parties are chosen", async () => {
    const anna = atTheKeys(here, "anna");
    const form = await anna.opens(await anna.says("herziening nieuw"), "Vul het formulier in");
    expect(inputsOf(form).get("subject")?.type).toBe("Input.ChoiceSet");
    expect(inputsOf(form).get("parties")).toMatchObject({ isMultiSelect: true });
    await anna.sends(form, {
      ...{ title: "Minder locaties", subject: "spread", year: "2027", reason: "Te veel verhuizingen" },
      parties: ["achterhoek", "foodvalley", "aanbieder-01"],
    });
    expect(await revision()).toMatchObject({
      ...{ title: "Minder locaties", subject: "spread", year: 2027, state: "proposed" },
      parties: ["achterhoek", "foodvalley", "aanbieder-01"],
    });
    expect(await here.app().posts({ purpose: "revision-proposed" })).not.toEqual([]);
  });

  it("says in the dialog that the running year cannot be changed, with all that was filled in", async () => {
    const anna = atTheKeys(here, "anna");
    const form = await anna.opens(await anna.says("herziening nieuw"), "Vul het formulier in");
    const values = {
      title: "Minder locaties",
      subject: "spread",
      year: "2026",
      reason: "Te veel verhuizingen",
    };
    const again = cardIn(await anna.sends(form, values));
    expect(inputsOf(again).get("title")).toMatchObject({ value: "Minder locaties" });
    expect(JSON.stringify(again.body)).toContain("2027");
    expect(await here.app().posts({ purpose: "revision-proposed" })).toEqual([]);
  });

  it("gets the reaction of an organisation from the button on its card, once", async () => {
    await propose(here.app());
    const piet = atTheKeys(here, "piet");
    const form = await piet.opens(await piet.says(`herziening toon ${REF}`), "Reageer");
    expect(inputsOf(form).get("revision")).toMatchObject({ value: REF });
    await piet.sends(form, { text: "Wij zien dit zitten" });
    expect(await revision()).toMatchObject({
      state: "reacting",
      reactions: [{ organisation: "aanbieder-01", text: "Wij zien dit zitten" }],
    });
  });

  it("gets a consent and a ratification with the day it was decided", async () => {
    await giveMunicipalities(here.app());
    await adopted(here.app());
    const carla = atTheKeys(here, "carla");
    const consent = await carla.opens(await carla.says(`herziening toon ${REF}`), "Instemming vastleggen");
    expect(inputsOf(consent).get("on")?.type).toBe("Input.Date");
    await carla.sends(consent, { organisation: "aanbieder-01", decision: "yes", on: "2026-01-05" });
    expect(await revision()).toMatchObject({
      consents: [{ organisation: "aanbieder-01", decision: "yes", on: "2026-01-05" }],
    });
  });

  it("is ratified for a region by who may, and refused to who may not", async () => {
    await consented(here.app());
    const carla = atTheKeys(here, "carla");
    const form = await carla.opens(await carla.says(`herziening toon ${REF}`), "Bekrachtiging vastleggen");
    const values = { organisation: "achterhoek", level: "region", decision: "yes", on: "2026-01-05" };
    await carla.sends(form, values);
    const gijs = atTheKeys(here, "gijs");
    const { body } = await here.send(
      gijs.who.opens({ c: "revision/ratify", i: { revision: REF }, n: "x", f: 1 }),
    );
    expect(body.task).toMatchObject({ type: "message" });
    expect(JSON.stringify(body)).not.toContain("Minder locaties");
  });

  it("is withdrawn by a press that is asked for first", async () => {
    await propose(here.app());
    const anna = atTheKeys(here, "anna");
    const card = await anna.says(`herziening toon ${REF}`);
    const form = await anna.opens(card, "Trek in");
    await anna.sends(form, { reason: "Het kan niet meer" });
    expect(await revision()).toMatchObject({ state: "withdrawn" });
  });
});

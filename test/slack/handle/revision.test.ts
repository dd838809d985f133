import { beforeEach, describe, expect, it } from "vitest";
import {
  adopted,
  consent as giveConsent,
  giveMunicipalities,
  propose,
  react,
  readRevision,
} from "../../revision-builder.ts";
import { fieldsOf, pressing } from "../pressing.ts";
import { type Json, until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const anna = pressing(here, () => here.someone("U0ANNA"));
const piet = pressing(here, () => here.someone("U0PIET"));
const carla = pressing(here, () => here.someone("U0CARLA"));
const REF = "HV-2026-1";
beforeEach(() => giveMunicipalities(here.app()));
const revision = async () => (await readRevision(here.app())) as Record<string, unknown> | undefined;
const chosenIn = (view: Json, field: string): string | undefined =>
  view.blocks.find(({ block_id }: Json) => block_id === `field:${field}`)?.element.initial_option?.value;
const stateIs = (state: string) => until(async () => (await revision())?.state === state || undefined);

describe("a revision in Slack", () => {
  it("is put forward in a window, which says at its field that the running year is too late", async () => {
    const view = await anna.opens(await anna.types("herziening lijst"), "revision/add");
    const proposal = {
      ...{ title: "Minder locaties", subject: "spread", reason: "Te veel verhuizingen" },
      parties: ["achterhoek", "aanbieder-01"],
    };
    const wrong = await anna.sends(view, { ...proposal, year: "2026" });
    expect(Object.keys(wrong.errors)).toEqual(["field:year"]);
    expect(await anna.sends(view, { ...proposal, year: "2027" })).toBe("");
    await until(revision);
    expect(await revision()).toMatchObject({ ref: REF, title: "Minder locaties", year: 2027 });
  });

  it("is reacted to by a party in a window, and by nobody else", async () => {
    await propose(here.app());
    const view = await piet.opens(await piet.types(`herziening toon ${REF}`), "revision/react");
    expect(await piet.sends(view, { text: "Eens, mits de reistijd niet groeit" })).toBe("");
    const said = async () => JSON.stringify((await revision())?.reactions ?? []).includes("reistijd");
    expect(await until(async () => (await said()) || undefined)).toBe(true);
    const guest = pressing(here, () => here.someone("U0GAST"));
    const shown = await guest.types(`herziening toon ${REF}`);
    await expect(guest.opens(shown, "revision/react")).rejects.toThrow("no revision/react");
  });

  it("is advised upon, consented to and ratified in windows", async () => {
    await propose(here.app());
    await react(here.app(), "achterhoek");
    const advice = await carla.opens(await carla.types(`herziening toon ${REF}`), "revision/advise");
    expect(fieldsOf(advice)).toEqual(expect.arrayContaining(["advice", "text"]));
    expect(await carla.sends(advice, { advice: "adopt", text: "De tafel is het eens" })).toBe("");
    await stateIs("advised");
    const consent = await piet.opens(await piet.types(`herziening toon ${REF}`), "revision/consent");
    // Whoever speaks for one organisation need not say which.
    expect(chosenIn(consent, "organisation")).toBe("aanbieder-01");
    expect(await piet.sends(consent, { decision: "yes", on: "2026-01-05" })).toBe("");
    await until(async () => JSON.stringify(await revision()).includes('"yes"') || undefined);
    await giveConsent(here.app(), "aanbieder-02");
    const ratify = await anna.opens(await anna.types(`herziening toon ${REF}`), "revision/ratify");
    expect(chosenIn(ratify, "organisation")).toBe("achterhoek");
    expect(fieldsOf(ratify)).toContain("decision");
  });

  it("is withdrawn in a window that asks why, once", async () => {
    await adopted(here.app());
    const view = await carla.opens(await carla.types(`herziening toon ${REF}`), "revision/withdraw");
    const none = await carla.sends(view, { reason: "" });
    expect(Object.keys(none.errors)).toEqual(["field:reason"]);
    expect(await carla.sends(view, { reason: "Het is niet meer nodig" })).toBe("");
    await stateIs("withdrawn");
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { planYear, startFirst } from "../../agenda-app.ts";
import { listIn } from "../../commands/theme/theme-app.ts";
import { meetingOf } from "../../meeting-app.ts";
import { makeOne, pollItem } from "../../poll-app.ts";
import { fieldsOf, pressing } from "../pressing.ts";
import { until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const anna = pressing(here, () => here.someone("U0ANNA"));
const piet = pressing(here, () => here.someone("U0PIET"));
const carla = pressing(here, () => here.someone("U0CARLA"));
const HELD = "IO-2026-01";

describe("a date poll in Slack", () => {
  it("is answered for all dates by one press, of which ten at once count once", async () => {
    await makeOne(here.app());
    const poll = await piet.types("overleg datumprik DP-1");
    const answered = await piet.pressesLabelled(poll, "Ik kan altijd", 10);
    expect(answered.text).toContain("Kostensleutel 2027");
    expect(await pollItem(here.app())).toMatchObject({
      answers: [{ by: "piet@example.org", answers: ["yes", "yes", "yes"] }],
    });
    const audit = (await here.audit()).filter(({ what }) => what === "meeting/vote");
    expect(audit).toHaveLength(1);
  });

  it("is picked by one press of who made it, and then shows the meeting", async () => {
    await makeOne(here.app());
    await here
      .app()
      .as("piet@example.org")
      .done("meeting/vote", { poll: "DP-1", answers: ["no", "yes", "no"] });
    const poll = await anna.types("overleg datumprik DP-1");
    const picked = await anna.presses(poll, "meeting/pick", 5);
    expect(picked.text).toContain("23 januari 2026");
    expect(await pollItem(here.app())).toMatchObject({ state: "picked", meeting: "HT-2026-1" });
  });
});

describe("a meeting in Slack", () => {
  beforeEach(async () => {
    await planYear(here.app());
    await startFirst(here.app());
  });
  const meeting = () => meetingOf(here.app(), HELD);

  it("asks at its close who was there, in a window, and is closed after it", async () => {
    const asked = await anna.presses(await anna.types(`overleg sluit ${HELD}`), "meeting/close");
    const view = await anna.opens(asked, "meeting/presence");
    expect(fieldsOf(view)).toContain("present");
    expect(await anna.sends(view, { present: ["achterhoek", "aanbieder-01"] })).toBe("");
    await until(async () => (await meeting()).present ?? undefined);
    expect((await meeting()).present).toEqual(["aanbieder-01", "achterhoek"]);
    const closed = await anna.presses(await anna.types(`overleg sluit ${HELD}`), "meeting/close");
    expect(closed.text).toContain("2 organisaties");
    expect((await meeting()).state).toBe("closed");
  });

  it("says in its window that the secretariat alone is nobody", async () => {
    const asked = await anna.presses(await anna.types(`overleg sluit ${HELD}`), "meeting/close");
    const view = await anna.opens(asked, "meeting/presence");
    const wrong = await anna.sends(view, { present: ["secretariaat"] });
    expect(wrong.errors["field:present"]).toContain("Het secretariaat telt niet mee");
    expect((await meeting()).present).toBeNull();
  });

  it("is closed without presence by a press, once", async () => {
    const asked = await anna.presses(await anna.types(`overleg sluit ${HELD}`), "meeting/close");
    const closed = await anna.presses(asked, "meeting/close", 5);
    expect(closed.text).toContain(HELD);
    expect((await meeting()).state).toBe("closed");
  });

  it("has a report that is objected to, adopted and corrected in windows", async () => {
    await here.app().as("anna@example.org").done("meeting/close", { meeting: HELD, anyway: true });
    const state = async () => (await listIn(here.app(), "reports"))[0]?.state;
    const objecting = await piet.opens(await piet.types(`overleg verslag ${HELD}`), "meeting/object");
    const none = await piet.sends(objecting, { text: "" });
    expect(Object.keys(none.errors)).toEqual(["field:text"]);
    expect(await piet.sends(objecting, { text: "Het besluit is anders genomen" })).toBe("");
    await until(async () => (await state()) === "objected" || undefined);
    const again = await piet.sends(objecting, { text: "Het besluit is anders genomen" });
    expect(JSON.stringify(again)).not.toContain("error");
    const report = await carla.types(`overleg verslag ${HELD}`);
    expect(report.text).toContain("Het besluit is anders genomen");
    await carla.presses(report, "meeting/adopt", 5);
    expect(await state()).toBe("adopted");
    const correcting = await carla.opens(await carla.types(`overleg verslag ${HELD}`), "meeting/correct");
    expect(await carla.sends(correcting, { text: "Het besluit geldt voor alle regio's" })).toBe("");
    const corrected = async () =>
      (await carla.types(`overleg verslag ${HELD}`)).text.includes("geldt voor alle regio");
    expect(await until(async () => (await corrected()) || undefined)).toBe(true);
  });
});

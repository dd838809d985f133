import { describe, expect, it } from "vitest";
import { listIn } from "../../commands/theme/theme-app.ts";
import { pressing } from "../pressing.ts";
import { until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const carla = pressing(here, () => here.someone("U0CARLA"));
const anna = pressing(here, () => here.someone("U0ANNA"));
const contract = async () => (await listIn(here.app(), "contracts"))[0];
const CONTRACT = {
  ...{ title: "Raamovereenkomst", parties: ["achterhoek", "aanbieder-01"], extensions: 2, notice: 90 },
  ...{ from: "2026-01-01", until: "2026-12-31" },
};

describe("a contract in Slack", () => {
  it("is entered in a window by the coordinator, which says that it must end after it begins", async () => {
    const view = await carla.opens(await carla.types("overeenkomst lijst"), "contract/add");
    const filled = {
      ...{ title: "Raamovereenkomst", parties: ["achterhoek", "aanbieder-01"], from: "2026-01-01" },
    };
    const wrong = await carla.sends(view, { ...filled, until: "2025-12-31" });
    expect(Object.keys(wrong.errors)).toEqual(["field:until"]);
    expect(await carla.sends(view, { ...filled, until: "2026-12-31" })).toBe("");
    await until(contract);
    expect(await contract()).toMatchObject({ ref: "OV-2026-1", title: "Raamovereenkomst" });
  });

  it("is extended in a window, with the day before kept", async () => {
    await here.app().as("coordinator@example.org").done("contract/add", CONTRACT);
    const view = await carla.opens(await carla.types("overeenkomst toon OV-2026-1"), "contract/extend");
    const wrong = await carla.sends(view, { until: "2026-06-30" });
    expect(Object.keys(wrong.errors)).toEqual(["field:until"]);
    expect(await carla.sends(view, { until: "2027-12-31" })).toBe("");
    await until(async () => (await contract())?.until === "2027-12-31" || undefined);
    const shown = await carla.types("overeenkomst toon OV-2026-1");
    expect(shown.text).toContain("31 december 2026");
  });

  it("has nothing to press for who only reads it", async () => {
    await here.app().as("coordinator@example.org").done("contract/add", CONTRACT);
    const shown = await anna.types("overeenkomst toon OV-2026-1");
    await expect(anna.opens(shown, "contract/extend")).rejects.toThrow("no contract/extend");
    const refused = await anna.types("overeenkomst verleng OV-2026-1 31 december 2027");
    expect(refused.text).toContain("coördinator");
    expect((await contract())?.until).toBe("2026-12-31");
  });
});

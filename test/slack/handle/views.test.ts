import { describe, expect, it } from "vitest";
import { type Json, until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const anna = () => here.someone("U0ANNA");

describe("a form", () => {
  const form = JSON.stringify({ c: "action/add", i: {}, n: "n", f: 1 });
  const filledIn = { title: "Stuur de cijfers", holder: "piet@example.org", due: "2026-12-15" };
  const opened = async (): Promise<Json> => {
    await anna().presses(form);
    return await until<Json>(() => here.view());
  };

  it("is opened by a button, filled in, and told where it was asked for", async () => {
    const { body, status } = await here.receiver().interact(anna().submission(await opened(), filledIn));
    expect([status, body]).toEqual([200, ""]);
    expect((await here.app().posts({ purpose: "action-added" })).map(({ room }) => room)).toEqual([
      "implementation",
    ]);
  });

  it("says at its fields what is wrong, and can be sent again", async () => {
    const view = await opened();
    const wrong = await here
      .receiver()
      .interact(anna().submission(view, { ...filledIn, title: "x", due: "2025-01-01" }));
    expect(wrong.body.response_action).toBe("errors");
    expect(Object.keys(wrong.body.errors)).toEqual(expect.arrayContaining(["field:title", "field:due"]));
    expect(await here.audit()).toEqual([]);
    const right = anna().submission(view, filledIn);
    expect((await here.receiver().interact(right)).body).toBe("");
    expect((await here.receiver().interact(right)).body).toBe("");
    expect(await here.audit()).toHaveLength(1);
  });

  it("says a refusal that is no field's in it too", async () => {
    const view = await opened();
    const guest = here.someone("U0GAST");
    const { body } = await here.receiver().interact(guest.submission(view, filledIn));
    expect(Object.values(body.errors)).toEqual([expect.stringContaining("gast")]);
  });

  it("offers people and organisations as they are searched for", async () => {
    const view = await opened();
    const ask = (value: string, user = "U0ANNA") =>
      here.receiver().interact({
        ...{ type: "block_suggestion", action_id: "holder", block_id: "field:holder", value, view },
        ...{ team: { id: "T1" }, user: { id: user, team_id: "T1" } },
      });
    expect((await ask("ANN")).body.options.map((o: Json) => o.value)).toContain("anna@example.org");
    expect((await ask("wilgenhof")).body.options.map((o: Json) => o.value)).toEqual(["aanbieder-01"]);
    expect((await ask("ann", "U0GAST")).body.options).toEqual([]);
  });
});

import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { RetryLater } from "../../../src/conversation/inbox/inbox-request.ts";
import { type Json, until } from "../receiver.ts";
import { buttonsIn } from "../someone.ts";
import { useSlack } from "../use-slack.ts";

const homes: string[] = [];
let homeFails = 0;
const here = useSlack({
  renewHome: async ({ user }) => {
    homes.push(user);
    homeFails -= 1;
    if (homeFails >= 0) throw new RetryLater(0);
  },
});

const anna = () => here.someone("U0ANNA");

const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));

const pressed = async (who: ReturnType<typeof anna>, value: object): Promise<Json> => {
  const press = who.press(JSON.stringify(value));
  await here.receiver().interact(press);
  return (await here.answers(press.response_url))[0];
};

describe("a form", () => {
  it("opens with the action of the button, and finds it, also when there are more than 200", async () => {
    const piet = here.app().as("anna@example.org");
    for (let n = 1; n <= 201; n += 1) {
      await piet.done("action/add", { title: `Actie ${n}`, holder: "anna@example.org", due: "2026-12-15" });
    }
    const value = { c: "action/status", i: { action: "A-201", state: "at-risk" }, n: "n1", f: 1 };
    await here.receiver().interact(anna().press(JSON.stringify(value)));
    const view = await until<Json>(() => here.view());
    const field = view.blocks.find((block: Json) => block.block_id === "field:action");
    const { body } = await here.receiver().interact({
      ...{ type: "block_suggestion", team: { id: "T1" }, user: { id: "U0ANNA", team_id: "T1" } },
      ...{ action_id: "action", block_id: "field:action", value: "A-201", view },
    });
    expect({ initial: field.element.initial_option?.value, found: body.options.length }).toEqual({
      initial: "A-201",
      found: 1,
    });
  }, 60_000);
});

describe("somebody's home", () => {
  it("is renewed after a press also when Slack did not take it the first time", async () => {
    await here.addAction();
    homes.length = 0;
    homeFails = 1;
    const value = JSON.stringify({ c: "action/status", i: { action: "A-1", state: "done" }, n: "n1" });
    const home = { view: { id: "V1", hash: "h", type: "home" }, container: { type: "view", view_id: "V1" } };
    const { channel: _, response_url: __, message: ___, ...rest } = anna().press(value, home) as Json;
    await here.receiver().interact(rest);
    await wait(4000);
    expect(homes).toEqual(["U0ANNA", "U0ANNA"]);
  });
});

describe("in a room that speaks English", () => {
  const speakEnglish = async () => {
    const { db } = here.app().database;
    await db.execute(sql`update rooms set language = 'en' where key = 'implementation'`);
    await db.execute(sql`update cooperations set version = version + 1`);
  };

  it("a form is English", async () => {
    await speakEnglish();
    await anna().types("nieuw Stuur de cijfers", "/actie");
    const view = await until<Json>(() => here.view());
    const labels = view.blocks.flatMap((block: Json) => block.label?.text ?? []);
    expect([view.submit.text, labels]).toEqual(["Send", expect.arrayContaining(["Title", "Holder", "Due"])]);
  });

  it("the answer to a press at a posted card is English", async () => {
    await speakEnglish();
    await here.addAction();
    const answer = await pressed(anna(), {
      c: "action/status",
      i: { action: "A-1", state: "done" },
      n: "n1",
    });
    expect(answer.text).toContain("is now done");
  });
});

describe("a window that opens after half a second", () => {
  it("is not offered once more in a message", async () => {
    await anna().types("leden");
    here.slack().mischief.plan({ does: "delay", ms: 500 }, { method: "views.open", times: 1 });
    const { body } = await anna().types("nieuw Stuur de cijfers", "/actie");
    await until(() => here.view());
    expect(buttonsIn(body)).toEqual([]);
  });
});

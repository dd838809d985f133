import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { slackApi } from "../../../src/slack/send/api.ts";
import { refusedBlock } from "../../../src/slack/send/refused-block.ts";
import { slackTables } from "../../../src/slack/send/tables.ts";
import type { Card } from "../../../src/view/card.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import { openSlack, postTo, senderTo } from "../open-slack.ts";

let slack: FakeSlack;
beforeEach(async () => {
  slack = await openSlack();
});
afterEach(async () => {
  expect(slack.violations).toEqual([]);
  await slack.close();
});

const patient = new AbortController().signal;
const card: Card = {
  title: ["Acties"],
  body: [
    {
      type: "list",
      empty: "",
      columns: ["Actie", "Houder"],
      items: [{ text: ["Bel: Anna"], cells: [["Bel"], ["Anna"]] }],
    },
  ],
};
const post = (address = "T1:C1") => postTo(address, { card });
const typesIn = (team = "T1", channel = "C1") =>
  slack.messages(team, channel).map(({ blocks }) => (blocks as { type: string }[]).map(({ type }) => type));
const refuse = (team = "T1") => Object.assign(slack.state.teams.get(team) ?? {}, { hasNoTables: true });

describe("a post with a table", () => {
  it("stands there as a table, with the same as text for who hears the screen", async () => {
    expect(await senderTo(slack).send(post(), patient)).toHaveProperty("sent");
    expect(typesIn()).toEqual([["header", "data_table"]]);
    expect(slack.messages("T1", "C1")[0]?.text).toContain("Bel: Anna");
  });

  it("comes as a list in a workspace that takes no tables, at the next try, and only there", async () => {
    refuse();
    const one = senderTo(slack);
    const about = post();
    expect(await one.send(about, patient)).toEqual({ failed: "table_not_taken" });
    expect(await one.send(about, patient)).toHaveProperty("sent");
    expect(await one.send(post(), patient)).toHaveProperty("sent");
    expect(await one.send(post("T2:C3"), patient)).toHaveProperty("sent");
    expect(typesIn()).toEqual([
      ["header", "section"],
      ["header", "section"],
    ]);
    expect(typesIn("T2", "C3")).toEqual([["header", "data_table"]]);
    expect(slack.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(4);
  });

  it("is changed into a list where a table is taken no more", async () => {
    const one = senderTo(slack);
    const about = post();
    const sent = await one.send(about, patient);
    refuse();
    const change = { ...about, messageRef: "sent" in sent ? sent.sent : "" };
    expect(await one.edit(change, patient)).toEqual({ failed: "table_not_taken" });
    expect(await one.edit(change, patient)).toHaveProperty("sent");
    expect(typesIn()).toEqual([["header", "section"]]);
  });

  it("that Slack refuses for another reason is a fault of ours, as any other", async () => {
    slack.mischief.plan({ does: "error", code: "invalid_metadata_format" }, { method: "chat.postMessage" });
    expect(await senderTo(slack).send(post(), patient)).toEqual({
      refused: "invalid_metadata_format",
      scope: "message",
    });
  });
});

describe("what Slack refuses a message for", () => {
  const error = (messages: string[], code = "invalid_blocks") =>
    slackApi("xoxb-T1", { apiUrl: slack.apiUrl })
      .chat.postMessage({ channel: "C1", text: "t" })
      .then(
        () => undefined,
        (thrown: { data: object }) =>
          Object.assign(thrown, { data: { error: code, response_metadata: { messages } } }),
      );
  const blocks = [
    { type: "divider" as const },
    { type: "image" as const, alt_text: "a", slack_file: { id: "F1" } },
    { type: "data_table" as const, caption: "c", rows: [] },
  ];
  it.each([
    ["data_table", ["[ERROR] no [json-pointer:/blocks/2/rows/0]"]],
    ["image", ["[ERROR] invalid slack file [json-pointer:/blocks/1/slack_file]"]],
    ["image", ["[ERROR] invalid slack file"]],
    [undefined, ["[ERROR] no [json-pointer:/blocks/0/type]"]],
  ])("is %s by what it points at in %j", async (found, messages) => {
    slack.mischief.plan({ does: "error", code: "invalid_blocks" }, { method: "chat.postMessage" });
    expect(refusedBlock(await error(messages), blocks)).toBe(found);
  });

  it("is the table where there is no picture, and nothing by another word", async () => {
    slack.mischief.plan({ does: "error", code: "invalid_blocks" }, { method: "chat.postMessage", times: 2 });
    expect(
      refusedBlock(
        await error([]),
        [blocks[0], blocks[2]].flatMap((one) => one ?? []),
      ),
    ).toBe("data_table");
    expect(refusedBlock(await error([], "msg_too_long"), blocks)).toBeUndefined();
    expect(refusedBlock(new Error("x"), blocks)).toBeUndefined();
  });
});

describe("a workspace that took no table", () => {
  it("is given one again after an hour, and goes along with an answer once one was taken", () => {
    let now = 0;
    const tables = slackTables(() => now);
    expect([tables.mayStand("T1"), tables.isProven("T1")]).toEqual([true, false]);
    tables.wereTaken("T1");
    expect(tables.isProven("T1")).toBe(true);
    tables.wereRefused("T1");
    expect([tables.mayStand("T1"), tables.isProven("T1"), tables.mayStand("T2")]).toEqual([
      false,
      false,
      true,
    ]);
    now = 60 * 60_000;
    expect([tables.mayStand("T1"), tables.isProven("T1")]).toEqual([true, false]);
  });
});

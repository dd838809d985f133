import { describe, expect, it } from "vitest";
import {
  answerViolations,
  messageViolations,
  updateViolations,
  type Violation,
  viewViolations,
} from "../fake/limits.ts";
import { unescaped } from "./unescaped.ts";

const plain = (text: string) => ({ type: "plain_text", text });
const mrkdwn = (text: string) => ({ type: "mrkdwn", text });
const x = (n: number) => "x".repeat(n);
const button = (more: object = {}) => ({
  type: "button",
  action_id: "a",
  text: plain("ok"),
  value: "v",
  ...more,
});
const actions = (...elements: object[]) => ({ type: "actions", elements });
const options = (n: number) =>
  Array.from({ length: n }, (_, at) => ({ text: plain(`o${at}`), value: `${at}` }));
const input = (element: object, more: object = {}) => ({
  ...{ type: "input", block_id: "b", label: plain("l"), element: { action_id: "a", ...element } },
  ...more,
});

const raw = (text: string) => ({ type: "raw_text", text });
const rich = (text: string, type = "text") => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements: [{ type, text }] }],
});
const table = (rows: string[][], more: object = {}) => ({
  ...{ type: "data_table", caption: "Acties", rows: rows.map((row) => row.map(raw)) },
  ...more,
});

const rules = (violations: Violation[]) => violations.map(({ rule }) => rule);
const inMessage = (...blocks: object[]) => rules(messageViolations({ text: "t", blocks }));
const inModal = (blocks: object[], more: object = {}) =>
  rules(viewViolations({ type: "modal", title: plain("t"), submit: plain("s"), blocks, ...more }));

describe("what Slack's documentation allows in a message", () => {
  it("passes", () => {
    expect(inMessage({ type: "section", text: mrkdwn("a") }, actions(button()), { type: "divider" })).toEqual(
      [],
    );
  });

  it.each([
    ["51 blocks", Array.from({ length: 51 }, () => ({ type: "divider" }))],
    ["an unknown block", [{ type: "carousel" }]],
    ["an input", [input({ type: "plain_text_input" })]],
    ["a header of 151 characters", [{ type: "header", text: plain(x(151)) }]],
    ["a header with markup", [{ type: "header", text: mrkdwn("a") }]],
    ["an empty section", [{ type: "section" }]],
    ["a section of 3,001 characters", [{ type: "section", text: mrkdwn(x(3001)) }]],
    ["empty text", [{ type: "section", text: mrkdwn("") }]],
    ["11 fields", [{ type: "section", fields: Array.from({ length: 11 }, () => mrkdwn("a")) }]],
    ["a field of 2,001 characters", [{ type: "section", fields: [mrkdwn(x(2001))] }]],
    ["11 context elements", [{ type: "context", elements: Array.from({ length: 11 }, () => mrkdwn("a")) }]],
    ["26 buttons", [actions(...Array.from({ length: 26 }, (_, n) => button({ action_id: `a${n}` })))]],
    ["no buttons", [actions()]],
    ["a label of 76 characters", [actions(button({ text: plain(x(76)) }))]],
    ["a value of 2,001 characters", [actions(button({ value: x(2001) }))]],
    ["an action_id of 256 characters", [actions(button({ action_id: x(256) }))]],
    ["an unknown style", [actions(button({ style: "default" }))]],
    ["one action_id twice", [actions(button()), actions(button())]],
    [
      "one block_id twice",
      [
        { type: "divider", block_id: "a" },
        { type: "divider", block_id: "a" },
      ],
    ],
    ["an unfinished question", [actions(button({ confirm: { title: plain("t") } }))]],
    ["1 option behind an ellipsis", [actions({ type: "overflow", action_id: "a", options: options(1) })]],
    ["6 options behind an ellipsis", [actions({ type: "overflow", action_id: "a", options: options(6) })]],
    ["101 options", [actions({ type: "static_select", action_id: "a", options: options(101) })]],
    [
      "one option's value twice",
      [actions({ type: "static_select", action_id: "a", options: [...options(1), ...options(1)] })],
    ],
    ["a text input among buttons", [actions({ type: "plain_text_input", action_id: "a" })]],
    [
      "13,201 characters in all",
      Array.from({ length: 6 }, () => ({ type: "section", text: mrkdwn(x(2201)) })),
    ],
    ["a table of heads alone", [table([["k"]])]],
    ["a table of 102 rows", [table(Array.from({ length: 102 }, () => ["c"]))]],
    ["a table of 21 columns", [table([Array(21).fill("k"), Array(21).fill("c")])]],
    ["a table with a row too narrow", [table([["k", "l"], ["c"]])]],
    ["a table with an empty cell", [table([["k"], [""]])]],
    ["a table with a blank cell", [table([["k"], [" "]])]],
    ["a table without a caption", [table([["k"], ["c"]], { caption: undefined })]],
    ["a page of 101 rows", [table([["k"], ["c"]], { page_size: 101 })]],
    ["a head with markup", [{ ...table([["k"], ["c"]]), rows: [[rich("k")], [rich("c")]] }]],
    ["a link without an address", [{ ...table([["k"], ["c"]]), rows: [[raw("k")], [rich("c", "link")]] }]],
    ["10,001 characters in a table", [table([["k"], [x(10_000)]])]],
    ["two tables", [table([["k"], ["c"]]), table([["k"], ["c"]])]],
  ])("refuses %s", (_, blocks) => {
    expect(inMessage(...blocks)).not.toEqual([]);
  });

  it("takes a table of a hundred rows below its heads, and in a home too, but not in a window", () => {
    const whole = table(Array.from({ length: 101 }, () => ["c", "d"]));
    expect(inMessage(whole)).toEqual([]);
    expect(viewViolations({ type: "home", blocks: [whole] })).toEqual([]);
    expect(inModal([whole])).toEqual(["known in a modal"]);
  });

  it("refuses a message without a text beside its blocks, and too long a text", () => {
    expect(rules(messageViolations({ blocks: [{ type: "divider" }] }))).toEqual(["a text beside the blocks"]);
    expect(rules(messageViolations({ text: x(40_001) }))).toHaveLength(1);
    expect(rules(updateViolations({ text: x(4001), ts: "1700000000.000001" }))).toHaveLength(1);
    expect(rules(updateViolations({ text: "t", ts: "1" }))).toEqual(["ts"]);
    expect(rules(answerViolations({ text: "t", response_type: "public" }))).toEqual(["response_type"]);
    expect(rules(answerViolations({ delete_original: true }))).toEqual([]);
  });

  it("names the place and where Slack says so", () => {
    expect(messageViolations({ text: "t", blocks: [{ type: "header", text: plain(x(151)) }] })).toEqual([
      {
        rule: "text of at most 150 characters",
        url: "https://docs.slack.dev/reference/block-kit/composition-objects/text-object",
        path: "blocks[0].text",
        found: "151",
      },
    ]);
  });
});

describe("what Slack's documentation allows in a modal", () => {
  it("passes", () => {
    expect(inModal([input({ type: "plain_text_input", max_length: 3000 })])).toEqual([]);
  });

  it.each([
    ["no blocks", [], {}],
    ["101 blocks", Array.from({ length: 101 }, () => ({ type: "divider" })), {}],
    ["a title of 25 characters", [{ type: "divider" }], { title: plain(x(25)) }],
    ["private_metadata of 3,001 characters", [{ type: "divider" }], { private_metadata: x(3001) }],
    ["an input and no submit", [input({ type: "plain_text_input" })], { submit: undefined }],
    ["a button as an input", [input(button())], {}],
    ["a text of 3,001 characters", [input({ type: "plain_text_input", initial_value: x(3001) })], {}],
    ["a date that is none", [input({ type: "datepicker", initial_date: "15 dec" })], {}],
    ["a time that is none", [input({ type: "timepicker", initial_time: "9:30" })], {}],
    ["milliseconds", [input({ type: "datetimepicker", initial_date_time: 1_700_000_000_000 })], {}],
    [
      "a choice that is none",
      [
        input({
          type: "static_select",
          options: options(2),
          initial_option: { text: plain("z"), value: "z" },
        }),
      ],
      {},
    ],
    ["11 boxes", [input({ type: "checkboxes", options: options(11) })], {}],
    ["a number without whether it has decimals", [input({ type: "number_input" })], {}],
    ["a search with options", [input({ type: "external_select", options: options(2) })], {}],
  ])("refuses %s", (_, blocks, more) => {
    expect(inModal(blocks, more)).not.toEqual([]);
  });

  it("knows a home tab, which has no title", () => {
    expect(viewViolations({ type: "home", blocks: [] })).toEqual([]);
    expect(rules(viewViolations({ type: "home", blocks: [], title: plain("t") }))).toEqual([
      "no title or submit",
    ]);
  });
});

describe("text that nobody escaped", () => {
  it.each([
    mrkdwn("<!channel>"),
    mrkdwn("<!subteam^S1>"),
    mrkdwn("R&D"),
    mrkdwn("a < b"),
    mrkdwn("<https://x.example>"),
    mrkdwn("<javascript:x|y>"),
    plain("<@U123ABC>"),
    plain("a > b"),
    { text: "<!here>" },
    { type: "button", accessibility_label: "<b>" },
    mrkdwn("a\u202Eb"),
    mrkdwn("a\u0007b"),
    mrkdwn("\uD83D"),
  ])("is found in %j", (payload) => {
    expect(unescaped([payload])).toHaveLength(1);
  });

  it.each([
    mrkdwn("<@U123ABC> &lt;!channel&gt; <https://x.example/?a=1&amp;b|hier>"),
    plain("R&amp;D\nתודה 👩‍👩‍👧‍👦"),
    { type: "plain_text_input", initial_value: "R&D <b>" },
    { type: "button", value: "<" },
  ])("is not in %j", (payload) => {
    expect(unescaped([payload])).toEqual([]);
  });
});

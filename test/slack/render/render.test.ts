import { describe, expect, it } from "vitest";
import { readPress } from "../../../src/slack/render/button-codec.ts";
import { renderMessage } from "../../../src/slack/render/render.ts";
import type { Button, Card, ListItem } from "../../../src/view/card.ts";
import { messageViolations } from "../fake/limits.ts";
import { context, HOSTILE } from "../render-context.ts";
import { action, idsIn, listCard, render, report, wrong } from "./rendered.ts";

const types = (card: Card) => render(card).blocks.map((block) => block.type);

describe("a card as a Slack message", () => {
  it("has its title above, its facts beside each other and its buttons below", () => {
    const card: Card = {
      title: [{ ref: "A-41" }, " Stuur de cijfers"],
      ref: "A-41",
      body: [
        { type: "notice", tone: "warning", text: ["te laat"] },
        {
          type: "facts",
          facts: [{ label: "houder", value: [{ person: "anna@example.org", name: "Anna" }] }],
        },
        { type: "heading", text: "Verloop" },
        { type: "text", text: ["Nog niets."] },
      ],
      buttons: report(41),
    };
    const { blocks, text, isCut } = render(card);
    expect(blocks.map((block) => block.type)).toEqual([
      ...["header", "section", "section", "section", "section", "actions"],
    ]);
    expect(blocks[0]).toEqual({
      type: "header",
      text: { type: "plain_text", text: "A-41 Stuur de cijfers" },
    });
    expect(blocks[2]).toEqual({
      type: "section",
      fields: [{ type: "mrkdwn", text: "*houder*\n<@U0ANNA>", verbatim: true }],
    });
    expect(text).toContain("houder: Anna");
    expect(isCut).toBe(false);
    expect(wrong(card)).toEqual([]);
  });

  it("says in words that a list is empty", () => {
    const { blocks } = render(listCard([]));
    expect(JSON.stringify(blocks)).toContain("U hebt geen acties.");
  });

  it("joins the lines of a list in one block, numbered when it is ordered", () => {
    const items = ["een", "twee"].map((text): ListItem => ({ text: [text], detail: ["uitleg"] }));
    const card: Card = { title: ["t"], body: [{ type: "list", items, ordered: true, empty: "" }] };
    expect(render(card).blocks[1]).toMatchObject({
      text: { text: "1. een\n     uitleg\n2. twee\n     uitleg" },
    });
  });

  it("has a long title whole below a cut one", () => {
    const card: Card = { title: ["woord ".repeat(60)], body: [] };
    expect(types(card)).toEqual(["header", "section"]);
    expect(wrong(card)).toEqual([]);
  });

  it("shows text longer than a block in several", () => {
    const card: Card = { title: ["t"], body: [{ type: "text", text: ["woord ".repeat(700)] }] };
    expect(types(card)).toEqual(["header", "section", "section"]);
    expect(wrong(card)).toEqual([]);
  });

  it("shows eleven facts in two blocks, and one that is too long by itself", () => {
    const facts = Array.from({ length: 11 }, (_, n) => ({ label: `l${n}`, value: ["v"] }));
    const long = { label: "lang", value: ["x ".repeat(1200)] };
    const card: Card = { title: ["t"], body: [{ type: "facts", facts: [...facts, long] }] };
    expect(types(card)).toEqual(["header", "section", "section", "section"]);
    expect(wrong(card)).toEqual([]);
  });

  it("is valid when it is empty", () => {
    const card: Card = {
      title: [""],
      body: [
        { type: "text", text: [" "] },
        { type: "heading", text: "" },
        { type: "facts", facts: [{ label: "", value: [] }] },
        { type: "list", items: [], empty: "" },
      ],
    };
    const { blocks, text } = render(card);
    expect(messageViolations({ text, ...(blocks.length > 0 ? { blocks } : {}) })).toEqual([]);
  });
});

describe("a button", () => {
  it("carries command, input and nonce, and comes back as it went", () => {
    const input = { action: "A-1", note: HOSTILE, parties: ["a", "b"], minutes: 5 };
    const button: Button = { label: "Toe", command: "action/done", input, nonce: "n1" };
    const { blocks } = render(listCard([], [button]));
    const element = blocks.flatMap((block) => (block.type === "actions" ? block.elements : []))[0];
    if (element?.type !== "button") throw new Error("no button");
    expect(element.action_id).toBe("run:action/done");
    expect(element.value).not.toMatch(/[<>&]/);
    expect(readPress(element.value ?? "")).toEqual({
      ...{ command: "action/done", input, nonce: "n1", opensForm: false, confirmed: false },
    });
  });

  it("that opens a form says so", () => {
    const button: Button = {
      label: "Nieuw",
      command: "agenda/add",
      input: {},
      opensForm: true,
      style: "primary",
    };
    const { blocks } = render(listCard([], [button]));
    expect(blocks.at(-1)).toMatchObject({ elements: [{ action_id: "form:agenda/add", style: "primary" }] });
  });

  it("asks first when the card or its command does", () => {
    const ask = {
      ...context,
      question: (command: string) => (command === "meeting/cancel" ? "Echt afzeggen?" : undefined),
    };
    const buttons: Button[] = [
      { label: "Afzeggen", command: "meeting/cancel", input: {}, style: "danger" },
      { label: "Weg", command: "action/drop", input: {}, confirm: "Zeker <b>?" },
      { label: "Toon", command: "meeting/show", input: {} },
    ];
    const { blocks } = renderMessage(ask, listCard([], buttons));
    const made = blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
    expect(made).toMatchObject([
      { confirm: { text: { text: "Echt afzeggen?" }, style: "danger" } },
      { confirm: { text: { text: "Zeker &lt;b&gt;?" } } },
      { action_id: "run:meeting/show" },
    ]);
    expect(made[2]).not.toHaveProperty("confirm");
    expect(made.map((one) => "value" in one && readPress(one.value ?? "")?.confirmed)).toEqual([
      true,
      true,
      false,
    ]);
    expect(messageViolations({ blocks, text: "t" })).toEqual([]);
  });

  it("has an id of its own in the message, and tells of which item it is", () => {
    const { blocks } = render(listCard([action(1), action(2)]));
    const ids = idsIn(blocks);
    expect(new Set(ids).size).toBe(8);
    expect(ids.slice(0, 3)).toEqual(["run:action/status", "run:action/status:2", "run:action/status:3"]);
    expect(JSON.stringify(blocks)).toContain("done: A-2 Stuur");
  });

  it("whose input is too long for Slack is left out, and that is said", () => {
    const long: Button = { label: "Lang", command: "action/done", input: { note: "x".repeat(3000) } };
    const card = listCard([action(1, [long, ...report(1)])], [long]);
    const { blocks, isCut } = render(card);
    expect(isCut).toBe(true);
    expect(JSON.stringify(blocks)).toContain("Lees alles in de browser");
    expect(wrong(card)).toEqual([]);
  });

  it("stands beside its item when it is the only one", () => {
    const { blocks } = render(listCard([action(1, report(1).slice(0, 1))]));
    expect(blocks[1]).toMatchObject({ type: "section", accessory: { type: "button" } });
  });
});

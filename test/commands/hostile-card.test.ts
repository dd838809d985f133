import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fieldsOf } from "../../src/engine/input/fields-of.ts";
import { findCommand } from "../../src/engine/registry.ts";
import { collectionTable } from "../../src/spreadsheet/collection-table.ts";
import { tableFile } from "../../src/spreadsheet/table-file.ts";
import { renderCard } from "../../src/teams/render/render-card.ts";
import { textIn } from "../../src/view/text.ts";
import type { SampleCall } from "../every-command.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { injected } from "../teams/render/injected.ts";
import { context as inTeams } from "../teams/render-context.ts";
import { CARD_RULES, everyCard, type NamedCard, wrongAmong } from "./card-rules.ts";

/** What chats, browsers, templates and spreadsheets might each take for theirs. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is to be taken for a template
const HOSTILE = "=1+1 <!channel> <b>*_[k](javascript:x)_*</b> {{7*7}} ${y} &lt; \u202E<@U1>";

let app: TestApp;
let cards: NamedCard[];
let changed = 0;
beforeAll(async () => {
  app = await openTestApp();
  cards = await everyCard(app, withHostileTexts);
}, 300_000);
afterAll(() => app.close());

/** A call in which every free text begins with what is hostile, as far as it may be so long. */
function withHostileTexts(call: SampleCall): SampleCall {
  const command = findCommand(app.engine.registry, call.path);
  const input: Record<string, unknown> = { ...call.input };
  for (const { name, kind, maxLength = 10_000 } of command ? fieldsOf(command.input) : []) {
    const value = input[name];
    if (!(kind === "text" || kind === "long-text") || typeof value !== "string") continue;
    input[name] = `${HOSTILE} ${value}`.slice(0, maxLength);
    if (command && "noPerson" in command.input.shape) input.noPerson = true;
    changed += 1;
  }
  return { ...call, input };
}

describe("what somebody wrote to be taken for something else", () => {
  it("stands in most cards", () => {
    const hostile = cards.filter(([, card]) => JSON.stringify(card).includes("=1+1"));
    expect([changed > 40, hostile.length > 100]).toEqual([true, true]);
  });

  it.each(CARD_RULES)("is text in %s", async (_, check) => {
    expect(await wrongAmong(cards, check)).toEqual([]);
  });

  it("is text in an Adaptive Card as it was written", async () => {
    expect(await wrongAmong(cards, (card) => injected(renderCard(inTeams, card).card))).toEqual([]);
  });

  it("is a cell of text in every list as a table, and no formula", async () => {
    const actor = await app.actor("coordinator@example.org");
    const t = textIn("nl");
    const formulas: string[] = [];
    let cells = 0;
    for (const collection of app.engine.registry.collections) {
      const table = await collectionTable(app.engine, actor, collection, {}, t);
      const file = (await tableFile(table, "csv")).toString("utf8");
      const rows = parse(file, { bom: true, delimiter: ";" }) as string[][];
      for (const cell of rows.flat()) {
        if (cell.includes("=1+1")) cells += 1;
        if (/^[=+@\t\r]|^-(?!\d)/.test(cell)) formulas.push(`${collection.name}: ${cell.slice(0, 60)}`);
      }
    }
    expect(formulas).toEqual([]);
    expect(cells).toBeGreaterThan(40);
  });
});

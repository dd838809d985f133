import { describe, expect, it } from "vitest";
import { renderMessage } from "../../../src/slack/render/render.ts";
import type { Card, Inline, ListItem } from "../../../src/view/card.ts";
import { trendChart } from "../../../src/view/chart/chart-block.ts";
import { finding, placements } from "../../view/findings.ts";
import { context, HOSTILE } from "../render-context.ts";
import { render, report, wrong } from "./rendered.ts";

const shown = (card: Card) => renderMessage({ ...context, tables: true }, card);
const types = (card: Card) => shown(card).blocks.map(({ type }) => type);
const row = (...cells: Inline[][]): ListItem => ({ text: cells.flat(), cells });
const listOf = (items: ListItem[], more: Partial<{ columns: string[]; rest: number }> = {}): Card => ({
  title: ["Acties"],
  body: [{ type: "list", empty: "Niets", columns: ["Actie", "Houder"], items, ...more }],
});
const rows = (n: number, text = "Stuur de cijfers") =>
  Array.from({ length: n }, (_, at) => row([{ ref: `A-${at}` }, ` ${text}`], ["Anna"]));
const chart = trendChart(context.t, finding(placements, { trend: [120, null, "135*"] }));
if (chart?.type !== "chart") throw new Error("no chart");

describe("a list with columns", () => {
  it("is a table of Slack, with its heads, what it is about, and a cell for each part", () => {
    const card = listOf(
      [
        row([{ ref: "A-1" }, " Bel"], [{ person: "anna@example.org", name: "Anna" }]),
        row(
          [{ ref: "A-2" }, " Stuur"],
          [{ person: "piet@example.org", name: "Piet" }, ", ", { strong: "te laat" }],
        ),
        row(["los"], [{ day: "2026-12-15" }]),
      ],
      { rest: 4 },
    );
    const { blocks, isCut } = shown(card);
    expect(isCut).toBe(false);
    const section = (...elements: object[]) => ({
      type: "rich_text",
      elements: [{ type: "rich_text_section", elements }],
    });
    const link = (ref: string) => ({ type: "link", url: `https://leerlus.example.org/${ref}`, text: ref });
    const bold = { type: "text", text: "te laat", style: { bold: true } };
    expect(blocks[1]).toEqual({
      type: "data_table",
      caption: "Acties",
      page_size: 3,
      rows: [
        ["Actie", "Houder"].map((text) => ({ type: "raw_text", text })),
        [section(link("A-1"), { type: "text", text: " Bel" }), section({ type: "user", user_id: "U0ANNA" })],
        [
          section(link("A-2"), { type: "text", text: " Stuur" }),
          section({ type: "text", text: "Piet" }, { type: "text", text: ", " }, bold),
        ],
        [
          { type: "raw_text", text: "los" },
          { type: "raw_text", text: "dinsdag 15 december 2026" },
        ],
      ],
    });
    expect(JSON.stringify(blocks[2])).toContain("nog 4");
    expect(wrong(card)).toEqual([]);
  });

  it("has something in every cell, though nothing was written there", () => {
    const card = listOf([row([], [" \n "]), row([{ strong: " " }], [{ link: "javascript:x", text: "" }])]);
    const [table] = shown(card).blocks.slice(1);
    expect(JSON.stringify(table).match(/"–"/g)).toHaveLength(4);
    expect(wrong(card)).toEqual([]);
  });

  it("shows what people wrote as they wrote it: nothing in a cell is markup", () => {
    const card = listOf([
      row([HOSTILE], [{ strong: HOSTILE }, { link: "https://x.example", text: HOSTILE }]),
    ]);
    card.title = [HOSTILE];
    const table = JSON.stringify(shown(card).blocks.find(({ type }) => type === "data_table"));
    expect(table).toContain("<!channel> kijk <@U0ANNA> en");
    expect(table).toContain("R&D &lt;!here&gt;");
    expect(table).not.toContain('"user"');
    expect(wrong(card)).toEqual([]);
  });

  it.each([
    ["something to press", listOf([...rows(2), { ...row(["een"], ["Anna"]), buttons: report(1) }])],
    ["more rows than Slack always took", listOf(rows(101))],
    ["more characters than Slack always took", listOf(rows(50, "woord ".repeat(35)))],
    ["an item without cells", listOf([...rows(2), { text: ["los"] }])],
    ["an item with other cells", listOf([...rows(2), row(["een"])])],
    [
      "21 columns",
      listOf([row(...Array.from({ length: 21 }, () => ["x"]))], { columns: Array(21).fill("k") }),
    ],
    ["nothing", listOf([])],
  ])("is told in text as before with %s", (_, card) => {
    expect(shown(card).blocks).toEqual(render(card).blocks);
    expect(types(card)).not.toContain("data_table");
    expect(wrong(card)).toEqual([]);
  });

  it("is a table with a hundred rows, ten on a page", () => {
    const card = listOf(rows(100));
    expect(shown(card).blocks[1]).toMatchObject({ type: "data_table", page_size: 10 });
    expect(wrong(card)).toEqual([]);
  });

  it("is told in text where another could be a table too: of one message Slack takes one", () => {
    const [list] = listOf(rows(2)).body;
    if (!list) throw new Error("no list");
    const card: Card = { title: ["Twee"], body: [list, { type: "heading", text: "En" }, list] };
    expect(types(card)).toEqual(["header", "section", "section", "section"]);
  });

  it("is told in text when it does not fit beside the rest of its card", () => {
    const card = listOf(rows(90, "woord ".repeat(14)));
    card.body.push({ type: "text", text: ["woord ".repeat(800)] });
    expect(types(card)).not.toContain("data_table");
    expect(wrong(card)).toEqual([]);
  });

  it("is told in text in a window, which takes no tables", () => {
    expect(render(listOf(rows(2))).blocks.map(({ type }) => type)).toEqual(["header", "section"]);
  });
});

describe("a chart", () => {
  const card: Card = { title: ["Samenvatting"], body: [chart] };

  it("has its figures as a table below its picture", () => {
    const { blocks } = renderMessage({ ...context, tables: true, picture: () => "F0UP1" }, card);
    expect(blocks.map(({ type }) => type)).toEqual(["header", "image", "data_table"]);
    expect(blocks[2]).toMatchObject({ caption: placements.title });
    expect(JSON.stringify(blocks[2])).toContain('{"type":"raw_text","text":"afgeschermd"}');
  });

  it("has them below what it tells where there is no picture", () => {
    expect(types(card)).toEqual(["header", "section", "data_table"]);
    expect(JSON.stringify(shown(card).blocks[1])).not.toContain("|");
    expect(wrong(card)).toEqual([]);
  });

  it("that has nothing to show says so in words", () => {
    const bare: Card = {
      title: ["T"],
      body: [{ ...chart, chart: { ...chart.chart, table: { head: [], rows: [] } } }],
    };
    expect(types(bare)).toEqual(["header", "section"]);
  });
});

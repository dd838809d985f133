import { describe, expect, it } from "vitest";
import type { Block } from "../../src/view/card.ts";
import { markdownBlocks, markdownLine, markdownText } from "../../src/view/markdown.ts";
import { textIn } from "../../src/view/text.ts";

const context = { t: textIn("nl"), baseUrl: "https://leerlus.example" };

describe("what people wrote, in Markdown", () => {
  it.each([
    ["*ster* en _streep_", "\\*ster\\* en \\_streep\\_"],
    ["[klik](javascript:alert(1))", "\\[klik\\](javascript:alert(1))"],
    ["![x](http://evil.example/x.png)", "\\!\\[x\\](http:\\/\\/evil.example/x.png)"],
    ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["&lt;b&gt;", "\\&lt;b\\&gt;"],
    ["`code` | cel ~~weg~~", "\\`code\\` \\| cel \\~\\~weg\\~\\~"],
    ["# kop", "\\# kop"],
    ["- lijst", "\\- lijst"],
    ["+ lijst", "\\+ lijst"],
    ["12. lijst", "12\\. lijst"],
    ["3) lijst", "3\\) lijst"],
    ["> citaat", "\\> citaat"],
    ["--- \n# kop\n    code", "\\--- # kop code"],
    ["terug\\slag", "terug\\\\slag"],
    ["gewoon: 12.5 - 3 #4", "gewoon: 12.5 - 3 #4"],
    ["omgekeerd\u202etxt", "omgekeerdtxt"],
  ])("%j is only text", (typed, expected) => expect(markdownText(typed)).toBe(expected));

  it("links to our pages and the web, and to nothing else", () => {
    const line = [
      { ref: "A-1" },
      " ",
      { link: "/verslag/IO-2026-01", text: "Lees [alles]" },
      " ",
      { link: "https://example.org/a_(b)", text: "elders" },
      " ",
      { link: "javascript:alert(1)", text: "nergens" },
    ];
    expect(markdownLine(context, line)).toBe(
      "[A-1](https://leerlus.example/A-1) [Lees \\[alles\\]](https://leerlus.example/verslag/IO-2026-01) [elders](https://example.org/a_%28b%29) nergens",
    );
  });

  it("shows every block of a card, an empty list in words", () => {
    const blocks: Block[] = [
      { type: "heading", text: "Punten" },
      { type: "facts", facts: [{ label: "Stand", value: [{ strong: "concept" }] }] },
      { type: "notice", tone: "warning", text: ["Let op"] },
      { type: "list", ordered: true, items: [{ text: ["Eén"], detail: [{ day: "2026-01-08" }] }], empty: "" },
      { type: "list", items: [], empty: "Er is niets." },
    ];
    expect(markdownBlocks(context, blocks, 3)).toBe(
      [
        "### Punten",
        "- Stand: **concept**",
        "**Let op**",
        "1. Eén  \n   donderdag 8 januari 2026",
        "Er is niets.",
      ].join("\n\n"),
    );
  });
});

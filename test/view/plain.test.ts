import { describe, expect, it } from "vitest";
import type { Card } from "../../src/view/card.ts";
import { showList } from "../../src/view/format.ts";
import { plainCard } from "../../src/view/plain.ts";
import { refsIn } from "../../src/view/refs.ts";
import { textIn } from "../../src/view/text.ts";

const card: Card = {
  title: [{ strong: "Actie" }, " ", { ref: "A-41" }],
  ref: "A-41",
  body: [
    { type: "facts", facts: [{ label: "uiterlijk", value: [{ day: "2026-12-15" }] }] },
    { type: "heading", text: "Wie" },
    {
      type: "list",
      ordered: true,
      items: [
        { text: [{ person: "anna@example.org", name: "Anna" }], detail: ["uit ", { ref: "OA-2026-1" }] },
        { text: [{ link: "https://example.org", text: "toelichting" }] },
      ],
      empty: "niemand",
      rest: 3,
    },
    { type: "list", items: [], empty: "Er zijn geen updates." },
    { type: "notice", tone: "warning", text: [{ at: "2026-12-15T09:05:00+01:00", show: "day-time" }] },
  ],
};

describe("a card as plain text", () => {
  it("says everything, in Dutch", () => {
    expect(plainCard(textIn("nl"), card)).toBe(
      [
        "Actie A-41",
        "uiterlijk: dinsdag 15 december 2026",
        "",
        "Wie",
        "1. Anna",
        "   uit OA-2026-1",
        "2. toelichting (https://example.org)",
        "… en nog 3",
        "Er zijn geen updates.",
        "dinsdag 15 december 2026, 9.05 uur",
      ].join("\n"),
    );
  });

  it("says it in English too", () => {
    expect(plainCard(textIn("en"), card)).toContain("Tuesday 15 December 2026, 9:05");
  });

  it("names each reference it shows once", () => {
    expect(refsIn(card)).toEqual(["A-41", "OA-2026-1"]);
  });
});

describe("a list in words", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a en b"],
    [["a", "b", "c"], "a, b en c"],
  ])("%j", (parts, shown) => {
    expect(showList(textIn("nl"), parts)).toBe(shown);
  });
});

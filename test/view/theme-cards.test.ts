import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { Theme, ThemeCircle } from "../../src/domain/theme/theme.ts";
import { plainCard } from "../../src/view/plain.ts";
import { textIn } from "../../src/view/text.ts";
import { themeCard } from "../../src/view/theme/theme-card.ts";
import { chosenCard, lessonCard, questionCard } from "../../src/view/theme/theme-post-cards.ts";

const at = Temporal.Instant.from("2026-03-25T13:30:00+01:00");
const by = "kim@example.org";
const theme: Theme = {
  ...{ ref: "T-1", title: "Travel to school", why: "It takes families much time.", by, item: "P-1" },
  ...{ meeting: "IO-2026-01", room: null, createdAt: at, state: "chosen", votes: 2 },
};
const circle: ThemeCircle = {
  ...{ theme: "T-1", meeting: "LC-2026-Q1", item: "P-9", at, state: "open", room: "learning-circle" },
  ...{ startAt: at, startedAt: null, closedAt: null },
};
const nobody = { organisations: [], people: [] };
const en = textIn("en");

test("what is said about a theme in rooms has no Dutch word in English", () => {
  const question = { number: 1, text: "What helps?", by, at, answers: [] };
  const lesson = { number: 2, text: "Rest helps.", by, at, meeting: "LC-2026-Q1", items: ["P-7", "P-8"] };
  const goesTo = [
    { ref: "P-7", kind: "implementation", meeting: "IO-2026-04" },
    { ref: "P-8", kind: "monitoring", meeting: null },
  ] as const;
  const cards = [
    themeCard(en, nobody, theme, [circle]),
    chosenCard(en, nobody, theme, { circle, by }),
    questionCard(en, nobody, theme, question),
    questionCard(en, nobody, theme, { ...question, answers: [{ text: "A quiet bus.", by, at }] }),
    lessonCard(en, nobody, theme, lesson, goesTo),
    lessonCard(en, nobody, theme, lesson, []),
  ];
  expect(cards.map((card) => plainCard(en, card))).toMatchInlineSnapshot(`
    [
      "T-1 Travel to school
    Why: It takes families much time.
    Proposed by: kim@example.org
    Comes from: P-1, IO-2026-01
    State: chosen
    Votes: 2
    Learning circles: LC-2026-Q1",
      "T-1 Travel to school
    kim@example.org chose this theme for LC-2026-Q1, Wednesday 25 March 2026, 13:30.
    Why: It takes families much time.
    It is on the agenda of the learning circle: P-9.
    What would you like to know beforehand? Ask your question with the button.",
      "Question 1 about T-1 Travel to school
    kim@example.org asks: What helps?
    Can you answer this? Use the button; your answer will stand below.",
      "Question 1 about T-1 Travel to school
    kim@example.org asks: What helps?
    - kim@example.org: A quiet bus.",
      "Lesson 2 of T-1 Travel to school
    kim@example.org recorded: Rest helps.
    This lesson goes on the agenda of:
    - P-7 → IO-2026-04
    - P-8 → the next meeting of this kind: monitoring meeting",
      "Lesson 2 of T-1 Travel to school
    kim@example.org recorded: Rest helps.
    This lesson does not go on an agenda by itself: the theme is closed.",
    ]
  `);
});

import { expect, it } from "vitest";
import type { Button } from "../../src/view/card.ts";
import { briefOn } from "../../src/web/brief.ts";

const undo: Button = { label: "Ongedaan maken", command: "leerlus/undo", input: { change: "7" } };
const other: Button = { label: "Agenda", command: "agenda/show", input: {} };
const MEETING = "IO-2026-01";

it.each([
  ["the answer", [undo], []],
  ["what one goes on with", [], [undo]],
])(
  "what is said on the page of a meeting keeps the button that takes it back, of %s",
  (_what, own, further) => {
    const card = { title: ["Dit punt is geparkeerd"], body: [], buttons: [other, ...own] };
    const next = { title: ["De agenda"], body: [], buttons: [other, ...further] };
    expect(briefOn(`/overleggen/${MEETING}`, { kind: "answer", card, shared: false, next })).toEqual({
      kind: "answer",
      shared: false,
      card: { title: card.title, body: [], buttons: [undo] },
    });
  },
);

it("what the page says by itself is said when it can be taken back, and else not", () => {
  const card = { title: [{ ref: MEETING }], ref: MEETING, body: [] };
  const said = (buttons: Button[]) =>
    briefOn(`/overleggen/${MEETING}`, { kind: "answer", card: { ...card, buttons }, shared: false });
  expect(said([other])).toBeUndefined();
  expect(said([other, undo])).toMatchObject({ card: { ...card, buttons: [undo] } });
});

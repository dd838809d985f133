import type { Button, Card } from "../../../src/view/card.ts";
import { HOSTILE } from "../render-context.ts";

const button = (label: string, more: Partial<Button> = {}): Button => ({
  ...{ label, command: "action/status", input: { action: "A-41", state: "done" }, nonce: `n-${label}` },
  ...more,
});

const person = { person: "anna@example.org", name: "Anna de Vries" };

/** A card with one of everything. */
export const FULL: Card = {
  title: ["Actie ", { ref: "A-41" }, ": cijfers"],
  ref: "A-41",
  body: [
    { type: "text", text: ["Stuur ", { strong: "voor vrijdag" }, " naar ", person, "."] },
    { type: "heading", text: "Gegevens" },
    {
      type: "facts",
      facts: [
        { label: "Uiterlijk", value: [{ day: "2026-12-15" }] },
        { label: "Overleg", value: [{ at: "2026-12-15T09:30:00+01:00", show: "day-time" }] },
        { label: "Meer", value: [{ link: "/digest/2026-Q3", text: "het bericht" }] },
      ],
    },
    { type: "notice", tone: "warning", text: ["Dit is te laat."] },
    { type: "notice", tone: "info", text: ["Dit is goed."] },
    {
      type: "list",
      ordered: true,
      empty: "Niets",
      items: [
        { text: ["Eén"], detail: ["klein"], buttons: [button("Gereed"), button("Risico")] },
        { text: ["Twee"] },
      ],
    },
    { type: "list", items: [], empty: "Er is niets." },
  ],
  buttons: [
    button("Gereed", { style: "primary" }),
    button("Vervallen", { style: "danger", confirm: "Weet u het zeker?" }),
    button("Overdragen", { command: "action/hand-over", opensForm: true }),
  ],
};

/** The same where everything is written by somebody who means harm. */
export const HARMFUL: Card = {
  title: [HOSTILE],
  body: [
    { type: "text", text: [HOSTILE, { strong: HOSTILE }, { link: "https://x.example", text: HOSTILE }] },
    {
      type: "text",
      text: [person, HOSTILE, { strong: HOSTILE }, { link: "https://x.example", text: HOSTILE }],
    },
    { type: "heading", text: HOSTILE },
    {
      type: "facts",
      facts: [{ label: HOSTILE, value: [HOSTILE, { person: "anna@example.org", name: HOSTILE }] }],
    },
    { type: "notice", tone: "warning", text: [HOSTILE] },
    {
      type: "list",
      empty: HOSTILE,
      items: [{ text: [HOSTILE], detail: [HOSTILE], buttons: [button(HOSTILE)] }],
    },
    { type: "list", empty: HOSTILE, items: [] },
  ],
  buttons: [
    button(HOSTILE, { input: { title: HOSTILE }, confirm: HOSTILE }),
    button(HOSTILE, { opensForm: true }),
  ],
};

/** A list that fits in no message. */
export const longList = (items: number, buttons = 5): Card => ({
  title: ["Alle acties"],
  ref: "IO-2026-12",
  body: [
    {
      type: "list",
      empty: "Niets",
      items: Array.from({ length: items }, (_, n) => ({
        text: [
          { ref: `A-${n}` },
          " ",
          "Stuur de cijfers van dit kwartaal aan iedereen die ze nodig heeft ".repeat(2),
        ],
        detail: ["Anna de Vries, Achterhoek"],
        buttons: Array.from({ length: buttons }, (_, at) =>
          button(`Knop ${at}`, { nonce: `${n}-${at}-0123456789ab` }),
        ),
      })),
    },
  ],
  buttons: [button("Vernieuw")],
});

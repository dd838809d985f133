import { describe, expect, it } from "vitest";
import { activityOf } from "../../../src/teams/render/activity.ts";
import { readPress } from "../../../src/teams/render/button-codec.ts";
import { bytesOf } from "../../../src/teams/render/card-limits.ts";
import { renderCard } from "../../../src/teams/render/render-card.ts";
import type { Block, Card } from "../../../src/view/card.ts";
import { ANNA, context, quiet } from "../render-context.ts";
import { isBag } from "./card-rules.ts";
import { CARD_BYTES, MESSAGE_BYTES, wrongInCard } from "./card-schema.ts";
import { FULL, HARMFUL, longList } from "./cards.ts";
import { injected } from "./injected.ts";

const made = (card: Card, on = context) => renderCard(on, card).card;
const body = (...blocks: Block[]) => made({ title: ["T"], body: blocks }).body.slice(1);
/** Every action in a card, in order. */
function actionsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn);
  if (!isBag(value)) return [];
  const own = String(value.type).startsWith("Action.") && value.type !== "Action.OpenUrl" ? [value] : [];
  return [...own, ...Object.values(value).flatMap(actionsIn)];
}

describe("a card in Teams", () => {
  it("is an Adaptive Card 1.5 that the documentation allows", () => {
    expect(wrongInCard(made(FULL))).toEqual([]);
    expect(wrongInCard(made(FULL, quiet))).toEqual([]);
  });

  it("has its whole text for clients without cards, and words to be read aloud", () => {
    const { fallbackText, speak, lang } = made(FULL);
    expect(fallbackText).toContain("Uiterlijk: dinsdag 15 december 2026");
    expect(fallbackText).toContain("Er is niets.");
    expect(speak).toContain("Stuur voor vrijdag naar Anna de Vries");
    expect(lang).toBe("nl");
  });

  it("has headings, so that those who hear the screen can go from one to the next", () => {
    const headings = made(FULL).body.filter((one) => "style" in one && one.style === "heading");
    expect(headings).toMatchObject([{ text: "Actie A-41: cijfers", size: "Large" }, { text: "Gegevens" }]);
  });

  it("calls whom it names where they are known", () => {
    expect(made(FULL).msteams?.entities).toMatchObject([{ mentioned: { id: ANNA } }]);
    expect(made(FULL, quiet).msteams?.entities).toBeUndefined();
  });

  it("says in words that a list is empty", () => {
    expect(body({ type: "list", items: [], empty: "Er is niets." })).toMatchObject([
      { inlines: [{ text: "Er is niets." }] },
    ]);
  });

  it("says what a notice is, and not with colour alone", () => {
    const [warning] = body({ type: "notice", tone: "warning", text: ["Te laat."] });
    expect(JSON.stringify(warning)).toContain("Let op: ");
  });

  it("carries an opaque key where it can be read back, and nothing else about where it goes", () => {
    const { card } = renderCard(context, FULL, { key: "0000-1111" });
    expect(card.body[0]?.id).toBe("leerlus-0000-1111");
    expect(wrongInCard(card)).toEqual([]);
  });

  it("renews itself for sixty people at most", () => {
    const userIds = Array.from({ length: 80 }, (_, n) => `29:${n}`);
    const action = { type: "Action.Execute", title: "x", verb: "leerlus/me" } as const;
    const { card } = renderCard(context, FULL, { refresh: { action, userIds } });
    expect(wrongInCard(card)).toEqual([]);
    expect(card.refresh?.userIds).toHaveLength(60);
  });
});

describe("buttons", () => {
  const card: Card = { title: ["T"], body: [], buttons: FULL.buttons ?? [] };
  const [done, drop, handOver] = made(card).actions ?? [];

  it("run a command, also in a client that knows no Universal Actions", () => {
    expect(done).toMatchObject({
      ...{ type: "Action.Execute", title: "Gereed", verb: "action/status", style: "positive" },
      fallback: { type: "Action.Submit", title: "Gereed" },
    });
    for (const action of actionsIn(done)) {
      expect(readPress(action.data)).toEqual({
        ...{ command: "action/status", input: { action: "A-41", state: "done" }, nonce: "n-Gereed" },
        ...{ opensForm: false, confirmed: false },
      });
    }
  });

  it("ask first what they have to ask", () => {
    expect(drop).toMatchObject({ type: "Action.ShowCard", card: { body: [{ text: "Weet u het zeker?" }] } });
    const [, yes] = actionsIn(drop);
    expect(readPress(yes?.data)).toMatchObject({ confirmed: true, nonce: "n-Vervallen" });
  });

  it("ask what their command asks", () => {
    const asking = {
      ...quiet,
      question: (command: string) => (command === "action/status" ? "Echt?" : undefined),
    };
    expect(renderCard(asking, card).card.actions?.[0]).toMatchObject({ type: "Action.ShowCard" });
  });

  it("open a form in a dialog", () => {
    expect(handOver).toMatchObject({ type: "Action.Submit", data: { msteams: { type: "task/fetch" } } });
    expect(readPress((handOver as { data: unknown }).data)).toMatchObject({ opensForm: true });
  });

  it("of an item say which one they are of", () => {
    const rows = body(...FULL.body.filter(({ type }) => type === "list"));
    expect(actionsIn(rows)[0]?.tooltip).toBe("Gereed: Eén");
  });

  it("stand six in a row at most", () => {
    const many = Array.from({ length: 14 }, (_, n) => ({
      label: `K${n}`,
      command: "action/show",
      input: {},
    }));
    const wide = made({ title: ["T"], body: [], buttons: many });
    expect(wide.actions).toBeUndefined();
    expect(wide.body.slice(1)).toHaveLength(3);
    expect(wrongInCard(wide)).toEqual([]);
  });

  it.each([undefined, null, "x", {}, { c: "no", i: {} }, { c: "a/b" }, { c: "a/b", i: [] }, { c: 1, i: {} }])(
    "are not made up by others: %j",
    (data) => {
      expect(readPress(data)).toBeUndefined();
    },
  );
});

describe("what people wrote", () => {
  it("is shown as they wrote it, wherever it stands", () => {
    expect(injected(made(HARMFUL))).toEqual([]);
    expect(injected(made(HARMFUL, quiet))).toEqual([]);
    expect(wrongInCard(made(HARMFUL))).toEqual([]);
  });

  it("mentions nobody", () => {
    const names = made(HARMFUL).msteams?.entities?.map(({ mentioned }) => mentioned?.id);
    expect(new Set(names)).toEqual(new Set([ANNA]));
  });

  it("is shown as it was written in what a notification says", () => {
    const { summary } = activityOf(renderCard(context, HARMFUL));
    expect(injected({ text: summary })).toEqual([]);
    expect(summary.length).toBeLessThanOrEqual(300);
  });
});

describe("a card that is too large", () => {
  it("leaves out first what only old clients need", () => {
    const { card, isCut } = renderCard(context, longList(9));
    expect(isCut).toBe(false);
    expect(bytesOf(card)).toBeLessThanOrEqual(CARD_BYTES);
    expect(actionsIn(card).some(({ fallback }) => fallback)).toBe(false);
  });

  it.each([20, 60, 400])(
    "is cut behind a whole item, and says how much is left and where: %i items",
    (items) => {
      const rendered = renderCard(context, longList(items));
      expect(rendered.isCut).toBe(true);
      expect(wrongInCard(rendered.card)).toEqual([]);
      expect(bytesOf(activityOf(rendered))).toBeLessThanOrEqual(MESSAGE_BYTES);
      const shown = rendered.card.body.filter(({ type }) => type === "Container").length;
      const note = JSON.stringify(rendered.card.body.at(-1));
      expect(note).toContain(`${items - shown} dingen staan hier niet.`);
      expect(note).toContain("https://leerlus.example.org/IO-2026-12");
      expect(rendered.card.actions).toHaveLength(1);
    },
  );

  it("is cut inside one long text", () => {
    const text = `${"Een heel lang verhaal over alles. ".repeat(3000)}`;
    const rendered = renderCard(quiet, { title: ["T"], body: [{ type: "text", text: [text] }] });
    expect(rendered.isCut).toBe(true);
    expect(bytesOf(rendered.card)).toBeGreaterThan(15_000);
    expect(wrongInCard(rendered.card)).toEqual([]);
    expect(JSON.stringify(rendered.card)).toContain("Hier past niet alles.");
  });

  it("leaves out a button that carries too much, and says so", () => {
    const heavy = {
      label: "Zwaar",
      command: "action/add",
      input: { why: "x".repeat(20_000) },
      opensForm: true,
    };
    const light = { label: "Licht", command: "action/show", input: {} };
    const { card, isCut } = renderCard(quiet, { title: ["T"], body: [], buttons: [heavy, light] });
    expect(isCut).toBe(true);
    expect(card.actions).toMatchObject([{ title: "Licht" }]);
    expect(JSON.stringify(card.body)).toContain("Hier past niet alles.");
    expect(wrongInCard(card)).toEqual([]);
  });

  it("counts bytes, and not characters", () => {
    const text = "👩‍👩‍👧‍👦שלום".repeat(4000);
    const { card, isCut } = renderCard(quiet, { title: [text], body: [{ type: "text", text: [text] }] });
    expect(isCut).toBe(true);
    expect(wrongInCard(card)).toEqual([]);
    expect(injected(card)).toEqual([]);
  });
});

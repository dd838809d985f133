import { describe, expect, it } from "vitest";
import { entityOf } from "../../../src/slack/render/entity.ts";
import type { Card } from "../../../src/view/card.ts";
import { trendChart } from "../../../src/view/chart/chart-block.ts";
import { FULL, HARMFUL, longList } from "../../teams/render/cards.ts";
import { finding, placements } from "../../view/findings.ts";
import { detailsViolations, unfurlViolations } from "../fake/limits-of-entities.ts";
import { context } from "../render-context.ts";
import { unescaped } from "./unescaped.ts";

const about = { cooperation: "g7", ref: "A-41", at: 1_700_000_000 };
const entity = (card: Card) => entityOf(context, card, about);
const fields = (card: Card) => entity(card).entity_payload.custom_fields ?? [];
const chart = trendChart(context.t, finding(placements, { trend: [120, null, "135*"] }));
if (!chart) throw new Error("no chart");
const link = "https://leerlus.example.org/A-41";

describe("a card as a work object of Slack", () => {
  it.each([
    ["one of everything", FULL],
    ["words of somebody who means harm", HARMFUL],
    ["a list that fits nowhere", longList(80)],
    ["a chart", { title: ["T"], body: [chart] } satisfies Card],
    ["nothing", { title: [""], body: [{ type: "text", text: [" "] }] } satisfies Card],
  ])("is what Slack's documentation allows: %s", (_, card) => {
    const made = entity(card);
    expect(detailsViolations({ metadata: made })).toEqual([]);
    expect(unfurlViolations({ metadata: { entities: [{ ...made, app_unfurl_url: link }] } })).toEqual([]);
    expect(unescaped(made)).toEqual([]);
    expect(JSON.stringify(made)).not.toMatch(/[<>&]|actions/);
  });

  it("has a field in Slack's own shape for each fact, and the rest under the heading above it", () => {
    const card: Card = {
      title: ["x"],
      body: [
        {
          type: "facts",
          facts: [
            { label: "Houder", value: [{ person: "anna@example.org", name: "Anna" }] },
            { label: "Met", value: [{ person: "piet@example.org", name: "Piet" }] },
            { label: "Uiterlijk", value: [{ day: "2026-12-15" }] },
            { label: "Komt uit", value: [{ ref: "P-3" }] },
            { label: "Meer", value: [{ link: "/digest/2026-Q3", text: "het bericht" }] },
            { label: "Kwaad", value: [{ link: "javascript:x", text: "klik" }] },
            { label: "Leeg", value: [" "] },
          ],
        },
        { type: "heading", text: "Verloop" },
        {
          type: "list",
          items: [{ text: ["Een"], detail: ["klein"] }, { text: ["Twee"] }],
          rest: 3,
          empty: "",
        },
        { type: "notice", tone: "warning", text: ["Te laat."] },
      ],
    };
    expect(fields(card)).toEqual([
      { key: "field-1", label: "Houder", type: "slack#/types/user", user: { user_id: "U0ANNA" } },
      { key: "field-2", label: "Met", type: "slack#/types/user", user: { text: "Piet" } },
      { key: "field-3", label: "Uiterlijk", type: "slack#/types/date", value: "2026-12-15" },
      {
        key: "field-4",
        label: "Komt uit",
        type: "string",
        value: "P-3",
        link: "https://leerlus.example.org/P-3",
      },
      {
        ...{ key: "field-5", label: "Meer", type: "string", value: "het bericht" },
        link: "https://leerlus.example.org/digest/2026-Q3",
      },
      { key: "field-6", label: "Kwaad", type: "string", value: "klik" },
      {
        ...{ key: "field-7", label: "Verloop", type: "string", long: true },
        value: "• Een\n  klein\n• Twee\n… en nog 3",
      },
      { key: "field-8", label: "Let op", type: "string", value: "Te laat.", long: true },
    ]);
  });

  it("is known by its cooperation too, because two may have the same reference in one app", () => {
    expect(entity(FULL)).toMatchObject({ url: link, external_ref: { id: "g7:A-41" } });
    expect(entityOf(context, FULL, { ...about, cooperation: "g8" }).external_ref.id).toBe("g8:A-41");
  });

  it("is named by its reference when it has no title", () => {
    expect(entity({ title: [" "], body: [] }).entity_payload.attributes.title.text).toBe("A-41");
  });
});

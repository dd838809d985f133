import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Card } from "../../../src/view/card.ts";
import { trendChart } from "../../../src/view/chart/chart-block.ts";
import { textIn } from "../../../src/view/text.ts";
import { finding, placements } from "../../view/findings.ts";
import type { FakeConnector } from "../fake/fake-connector.ts";
import { CHANNEL, openTeams, patient, postTo, senderTo } from "../open-teams.ts";
import { wrongInCard } from "../render/card-schema.ts";
import { injected } from "../render/injected.ts";
import { HOSTILE } from "../render-context.ts";

let fake: FakeConnector;
beforeEach(async () => {
  fake = await openTeams();
});
afterEach(async () => {
  expect(fake.violations).toEqual([]);
  await fake.close();
});

const URL = "https://leerlus.example.org/charts/geheim.png";

function card(title = "Doorplaatsingen"): Card {
  const chart = trendChart(textIn("nl"), finding({ ...placements, title }, { trend: [120, null, "135*"] }));
  if (!chart) throw new Error("no chart");
  return { title: ["Samenvatting"], body: [{ type: "text", text: ["Voor de cijfers."] }, chart] };
}

// biome-ignore lint/suspicious/noExplicitAny: a card is looked into freely
function sentCard(): any {
  const activity = fake.messages(CHANNEL)[0]?.activity as
    | { attachments?: { content: unknown }[] }
    | undefined;
  return activity?.attachments?.[0]?.content;
}

describe("a chart in Teams", () => {
  it("is a picture at an address of its own, with what it tells, and its figures below it", async () => {
    const asked: string[] = [];
    const pictureOf = async (cooperation: string) => {
      asked.push(cooperation);
      return URL;
    };
    await senderTo(fake, { pictureOf }).send(postTo(CHANNEL, { card: card() }), patient);
    const sent = sentCard();
    expect(wrongInCard(sent)).toEqual([]);
    const at = sent.body.findIndex(({ type }: { type: string }) => type === "Image");
    expect(sent.body[at]).toMatchObject({ url: URL, size: "Stretch" });
    expect(sent.body[at].altText).toMatch(/^Lijngrafiek\. .*Afgeschermd is 2025-Q2/);
    expect(JSON.stringify(sent.body[at + 1])).toContain(
      "2025-Q1: 120 · 2025-Q2: afgeschermd · 2025-Q3: 135 (voorlopig)",
    );
    expect(sent.fallbackText).toContain("Lijngrafiek.");
    expect(asked).toEqual(["g7"]);
  });

  it("is told in words where there is no picture", async () => {
    await senderTo(fake).send(postTo(CHANNEL, { card: card() }), patient);
    expect(JSON.stringify(sentCard())).not.toContain('"Image"');
    expect(JSON.stringify(sentCard().body)).toContain("2025-Q2 | afgeschermd");
  });

  it("waits with the whole post when its address cannot be kept: nothing was sent, and it is tried again", async () => {
    const pictureOf = async (): Promise<string> => {
      throw new RangeError("no database");
    };
    const sent = await senderTo(fake, { pictureOf }).send(postTo(CHANNEL, { card: card() }), patient);
    expect(sent).toEqual({ failed: "RangeError" });
    expect(fake.messages(CHANNEL)).toEqual([]);
  });

  it("keeps what people wrote what they wrote", async () => {
    await senderTo(fake, { pictureOf: async () => URL }).send(
      postTo(CHANNEL, { card: card(HOSTILE) }),
      patient,
    );
    expect(injected(sentCard())).toEqual([]);
  });
});

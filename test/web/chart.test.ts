import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { anyone, command } from "../../src/engine/command.ts";
import type { Card } from "../../src/view/card.ts";
import { regionsChart, trendChart } from "../../src/view/chart/chart-block.ts";
import { textIn } from "../../src/view/text.ts";
import { chartView } from "../../src/web/render/chart-view.ts";
import { fragmentOf } from "../../src/web/render/html.ts";
import { renderWithCharts } from "../../src/web/render/render-with-charts.ts";
import { finding, nameOf, placements } from "../view/findings.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

const HOSTILE = `"><img src=x onerror=alert(1)></svg><script>alert(1)</script>`;
const t = textIn("nl");
const told = finding(
  { ...placements, title: HOSTILE },
  { trend: [120, null, "135*"], regions: { achterhoek: 30, foodvalley: null } },
);

/** A command of these tests alone: nothing in it is a figure of anybody. */
const show = command({
  name: ["indicator", "grafiek"],
  alias: ["indicator", "chart"],
  summary: () => "Grafiek",
  input: z.object({}),
  allow: anyone,
  changes: false,
  run: async (): Promise<{ card: Card }> => {
    const blocks = [trendChart(t, told), regionsChart(t, told, nameOf)].filter(
      (block) => block !== undefined,
    );
    return { card: { title: ["Grafiek"], body: blocks } };
  },
});

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp({ registry: { commands: [show] } });
  await app.reset();
}, 60_000);
afterAll(() => app.close());

const imagesIn = (page: string) =>
  [...page.matchAll(/<img class="ll-chart__picture"[^>]*>?[^>]*>/g)].map(([tag]) => tag);
const context = { t, room: "", csrf: "", may: () => true };

describe("a chart in the browser room", () => {
  it("is a picture with what it tells, and its figures as a table", async () => {
    const visit = new Visit(app.url, await app.cookieOf("anna@example.org"));
    const said = { csrf: await visit.csrf(), room: "", key: "k1", regel: "indicator grafiek" };
    const { headers } = await visit.post("/opdracht", said);
    // A page does not wait long for its pictures: on a busy machine they are there when it is asked again.
    let page = "";
    const shown = async () => {
      page = (await visit.get(headers.get("location") ?? "")).text;
      return imagesIn(page);
    };
    await expect.poll(shown, { timeout: 45_000, interval: 1000 }).toHaveLength(2);
    const images = imagesIn(page);
    expect(images[0]).toMatch(
      /src="data:image\/svg\+xml;base64,[\w+/=]+" alt="Lijngrafiek\. &quot;>&lt;img src=x/,
    );
    expect(page).toContain("Afgeschermd is 2025-Q2");
    expect(images[1]).toContain("Staafgrafiek.");
    expect(page).toMatch(/<th scope="row">2025-Q2<\/th><td>afgeschermd<\/td>/);
    expect(page).toContain("<summary>Cijfers in deze grafiek</summary>");
  });

  it("keeps what people wrote what they wrote, on the page and in the picture", async () => {
    const block = trendChart(t, told);
    if (block?.type !== "chart") throw new Error("no chart");
    const page = await renderWithCharts(
      { picture: async () => ({ svg: '<svg width="1" height="1"/>', png: new Uint8Array() }) },
      [chartView(context, block.chart)],
      fragmentOf,
    );
    expect(page).not.toContain("<script");
    expect(imagesIn(page)).toHaveLength(1);
  });

  it("is told in words when it is not drawn", async () => {
    const block = trendChart(t, told);
    if (block?.type !== "chart") throw new Error("no chart");
    for (const charts of [undefined, { picture: async () => Promise.reject(new Error("busy")) }]) {
      const page = await renderWithCharts(charts, [chartView(context, block.chart)], fragmentOf);
      expect(imagesIn(page)).toEqual([]);
      expect(page).toContain("Lijngrafiek.");
      expect(page).toContain("afgeschermd");
    }
  });
});

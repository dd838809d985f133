import { afterEach, describe, expect, it } from "vitest";
import { keptPictures } from "../../src/charts/kept.ts";
import { type Charts, type ChartsOptions, openCharts } from "../../src/charts/render.ts";
import type { Chart } from "../../src/view/card.ts";
import { trendChart } from "../../src/view/chart/chart-block.ts";
import { textIn } from "../../src/view/text.ts";
import { finding, placements } from "../view/findings.ts";

const odd = new URL("./odd-worker.ts", import.meta.url);
let open: Charts[] = [];

function charts(options?: ChartsOptions): Charts {
  const made = openCharts(options);
  open.push(made);
  return made;
}

function chart(title = "Doorplaatsingen"): Chart {
  const block = trendChart(textIn("nl"), finding({ ...placements, title }, { trend: [120, null, 135] }));
  if (block?.type !== "chart") throw new Error("no chart");
  return block.chart;
}

afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  open = [];
});

describe("drawing a chart", () => {
  it("gives a PNG and an SVG whose title and description say what it tells", async () => {
    const { svg, png } = await charts().picture(chart());
    expect(Buffer.from(png.subarray(0, 8)).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect(Buffer.from(png).readUInt32BE(16)).toBe(720);
    expect(svg).toContain("<title>Doorplaatsingen, hele samenwerking, 2025-Q1 tot en met 2025-Q3</title>");
    expect(svg).toMatch(/<desc>Lijngrafiek\..*Afgeschermd is 2025-Q2/);
  });

  it("takes every word of people as text", async () => {
    const hostile = `</title><script>alert("1")</script>&amp; 'x' \u0000\u001b]]>`;
    const { svg } = await charts().picture(chart(hostile));
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toMatch(/(?![\n\t])\p{Cc}/u);
  });

  it("leaves the thread of everything else free: that one goes on while a chart is being drawn", async () => {
    const gate = new Int32Array(new SharedArrayBuffer(4));
    const drawing = charts({ worker: odd, workerData: gate }).picture(chart("wait"));
    let isDrawn = false;
    drawing.then(() => {
      isDrawn = true;
    });
    for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(isDrawn).toBe(false);
    Atomics.store(gate, 0, 1);
    // The thread may not have come to its waiting yet; then it will find the gate open.
    Atomics.notify(gate, 0);
    expect((await drawing).svg).toContain("<svg");
  });

  it("draws the same chart once, also when it is asked twice at the same time", async () => {
    const one = charts();
    const [a, b] = await Promise.all([one.picture(chart()), one.picture(chart())]);
    expect(a).toBe(b);
    expect(await one.picture(chart())).toBe(a);
    expect(await one.picture(chart("Anders"))).not.toBe(a);
  });
});

describe("a thread in trouble", () => {
  it.each([["crash"], ["throw"]])("that ends by %s fails this chart and draws the next", async (title) => {
    const one = charts({ worker: odd });
    const [failed, next] = await Promise.allSettled([one.picture(chart(title)), one.picture(chart())]);
    expect(failed).toMatchObject({ status: "rejected", reason: { name: "NoPicture", why: "crashed" } });
    expect(next).toMatchObject({ status: "fulfilled" });
  });

  it("that does not come back is replaced", async () => {
    const one = charts({ worker: odd, timeoutMs: 4000 });
    await expect(one.picture(chart("hang"))).rejects.toMatchObject({ why: "too-slow" });
    expect((await one.picture(chart())).svg).toContain("<svg");
  });

  it("that has not finished lets no more wait than fit, and says so at once", async () => {
    const gate = new Int32Array(new SharedArrayBuffer(4));
    const one = charts({ worker: odd, workerData: gate, most: 1 });
    const first = one.picture(chart("wait"));
    const second = one.picture(chart("Tweede"));
    await expect(one.picture(chart("Derde"))).rejects.toMatchObject({ why: "busy" });
    Atomics.store(gate, 0, 1);
    Atomics.notify(gate, 0);
    await Promise.all([first, second]);
    expect((await one.picture(chart("Derde"))).svg).toContain("Derde");
  });

  it("tells whoever waits when everything closes", async () => {
    const one = charts({ worker: odd });
    const asked = ["hang", "Tweede"].map((title) => one.picture(chart(title)));
    const outcomes = Promise.allSettled(asked);
    await one.close();
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ reason: { why: "closed" } });
    await expect(one.picture(chart())).rejects.toMatchObject({ why: "closed" });
  });
});

describe("pictures that are kept", () => {
  const picture = (bytes: number) => ({ svg: "", png: new Uint8Array(bytes) });

  it("are so many, and those that were asked for last", () => {
    const kept = keptPictures(2, 1000);
    for (const key of ["a", "b"]) kept.put(key, picture(1));
    kept.get("a");
    kept.put("c", picture(1));
    expect([kept.get("a"), kept.get("b"), kept.get("c")].map(Boolean)).toEqual([true, false, true]);
  });

  it("take so many bytes", () => {
    const kept = keptPictures(10, 1000);
    kept.put("a", picture(600));
    kept.put("b", picture(600));
    expect([kept.get("a"), kept.get("b")].map(Boolean)).toEqual([false, true]);
    kept.put("huge", picture(2000));
    expect(kept.get("huge")).toBeUndefined();
  });
});

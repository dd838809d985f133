import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Charts, openCharts } from "../../../src/charts/render.ts";
import { slackPictures } from "../../../src/slack/send/upload.ts";
import type { Card } from "../../../src/view/card.ts";
import { trendChart } from "../../../src/view/chart/chart-block.ts";
import { textIn } from "../../../src/view/text.ts";
import { finding, placements } from "../../view/findings.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import type { Misbehaviour } from "../fake/misbehaviour.ts";
import { openSlack, postTo, senderTo } from "../open-slack.ts";

let charts: Charts;
let slack: FakeSlack;
let lost: string[];
beforeAll(() => {
  charts = openCharts();
});
beforeEach(async () => {
  slack = await openSlack();
  lost = [];
});
afterEach(async () => {
  expect(slack.violations).toEqual([]);
  await slack.close();
});
afterAll(() => charts.close());

const patient = new AbortController().signal;
const picturesWith = (
  more: { charts?: Pick<Charts, "picture">; processingMs?: number; timeoutMs?: number } = {},
) => slackPictures({ apiUrl: slack.apiUrl, charts, onLost: ({ code }) => void lost.push(code), ...more });
const sender = (more: Parameters<typeof picturesWith>[0] = {}) =>
  senderTo(slack, { pictures: picturesWith(more) });
const uploads = () => slack.calls.filter(({ method }) => method === "upload").length;
const said = () => slack.messages("T1", "C1");
const blocksOf = (at = 0) => (said()[at]?.blocks ?? []) as Record<string, unknown>[];
/** The rows of the table that stands in it, below its heads. */
function figuresIn(): string[] {
  const rows = blocksOf().find(({ type }) => type === "data_table")?.rows as { text: string }[][];
  return rows.slice(1).map((row) => row.map(({ text }) => text).join(": "));
}
const imageIn = (at = 0) => blocksOf(at).find(({ type }) => type === "image");

function card(title = "Doorplaatsingen"): Card {
  const chart = trendChart(textIn("nl"), finding({ ...placements, title }, { trend: [120, null, "135*"] }));
  if (!chart) throw new Error("no chart");
  return { title: ["Samenvatting"], body: [chart] };
}
const post = (more: Parameters<typeof postTo>[1] = {}) => postTo("T1:C1", { card: card(), ...more });

describe("a chart in Slack", () => {
  it("is an uploaded picture that is shared nowhere else, with what it tells and its figures", async () => {
    expect(await sender().send(post(), patient)).toHaveProperty("sent");
    const image = imageIn();
    const id = String((image as { slack_file?: { id: string } } | undefined)?.slack_file?.id);
    expect(slack.state.teams.get("T1")?.files.get(id)?.content.subarray(1, 4).toString()).toBe("PNG");
    expect(image?.alt_text).toMatch(/^Lijngrafiek\. .*Afgeschermd is 2025-Q2/);
    expect(figuresIn()).toEqual(["2025-Q1: 120", "2025-Q2: afgeschermd", "2025-Q3: 135 (voorlopig)"]);
    expect(said()[0]?.text).toContain("Lijngrafiek.");
    expect(said()).toHaveLength(1);
  });

  it("is uploaded once to a workspace, however many messages show it", async () => {
    const one = sender();
    const first = post();
    const sent = await one.send(first, patient);
    await one.send(post({ address: "T1:C2" }), patient);
    await one.edit({ ...first, messageRef: "sent" in sent ? sent.sent : "" }, patient);
    expect(uploads()).toBe(1);
    await one.send(post({ address: "T2:C3" }), patient);
    expect(uploads()).toBe(2);
    expect(said()[0]).toMatchObject({ edits: 1 });
  });

  it("is not said twice when nobody knows whether the message arrived", async () => {
    const one = sender();
    const about = post();
    slack.mischief.plan({ does: "500-after" }, { method: "chat.postMessage" });
    expect(await one.send(about, patient)).toHaveProperty("unknown");
    expect(await one.find(about, patient)).toEqual({ found: said()[0]?.ts });
    expect([said().length, uploads()]).toEqual([1, 1]);
  });

  const troubles: [string, string, Misbehaviour][] = [
    ["Slack has taken the upload and fails", "upload", { does: "500-after" }],
    ["the upload is not taken", "upload", { does: "500-before" }],
    ["the connection breaks in the upload", "upload", { does: "reset-after" }],
    ["Slack limits uploads", "files.getUploadURLExternal", { does: "limited", seconds: 30 }],
    ["something in between answers", "files.getUploadURLExternal", { does: "page" }],
    ["it is not known whether the upload is complete", "files.completeUploadExternal", { does: "500-after" }],
    ["the app has no right to", "files.getUploadURLExternal", { does: "error", code: "missing_scope" }],
  ];
  it.each(troubles)("is told in words, once, when %s", async (_, method, does) => {
    slack.mischief.plan(does, { method });
    expect(await sender().send(post(), patient)).toHaveProperty("sent");
    expect(imageIn()).toBeUndefined();
    expect(figuresIn()).toContain("2025-Q2: afgeschermd");
    expect(said()).toHaveLength(1);
    expect(lost).toHaveLength(1);
    expect(lost.join()).not.toMatch(/Doorplaatsingen|120/);
  });

  it("is told in words when the upload hangs, in time for the message itself", async () => {
    slack.mischief.plan({ does: "hang" }, { method: "files.getUploadURLExternal" });
    expect(await sender({ timeoutMs: 300 }).send(post(), patient)).toHaveProperty("sent");
    expect([said().length, imageIn()]).toEqual([1, undefined]);
  });

  it("does not ask again and again for a right that Slack does not give", async () => {
    const team = slack.state.teams.get("T1");
    if (team) team.scopes = ["chat:write"];
    const one = sender();
    for (let n = 0; n < 3; n += 1) await one.send(post({ card: card(`Titel ${n}`) }), patient);
    expect(slack.calls.filter(({ method }) => method.startsWith("files."))).toHaveLength(1);
    expect(said()).toHaveLength(3);
    expect(lost).toEqual(["missing_scope"]);
  });

  it("waits until Slack has looked at the picture, without uploading it again", async () => {
    const team = slack.state.teams.get("T1");
    if (team) team.slowFiles = 2;
    const one = sender();
    const about = post();
    expect(await one.send(about, patient)).toEqual({ failed: "picture_not_ready" });
    expect(await one.send(about, patient)).toEqual({ failed: "picture_not_ready" });
    expect(await one.send(about, patient)).toHaveProperty("sent");
    expect(imageIn()).toBeDefined();
    expect([said().length, uploads()]).toEqual([1, 1]);
  });

  it("is not sent before Slack has looked at the picture, when that takes a moment", async () => {
    slack.state.slowLooks = 2;
    expect(await sender().send(post(), patient)).toHaveProperty("sent");
    const methods = slack.calls.map(({ method }) => method);
    expect(methods.slice(-4)).toEqual(["files.info", "files.info", "files.info", "chat.postMessage"]);
  });

  it("is told in words when Slack never takes the picture", async () => {
    const team = slack.state.teams.get("T1");
    if (team) team.slowFiles = 99;
    const one = sender({ processingMs: 0 });
    const about = post();
    expect(await one.send(about, patient)).toEqual({ failed: "picture_not_ready" });
    expect(await one.send(about, patient)).toHaveProperty("sent");
    expect([said().length, imageIn()]).toEqual([1, undefined]);
  });

  it("goes to nobody but Slack", async () => {
    let came = 0;
    const elsewhere = createServer((_, response) => {
      came += 1;
      response.end("OK");
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    slack.state.root = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    await sender().send(post(), patient);
    elsewhere.close();
    expect([came, said().length, imageIn()]).toEqual([0, 1, undefined]);
  });

  it("is told in words when it cannot be drawn", async () => {
    const broken = { picture: async () => Promise.reject(new Error("no picture")) };
    await sender({ charts: broken }).send(post(), patient);
    expect([said().length, imageIn()]).toEqual([1, undefined]);
  });

  it("keeps what people wrote what they wrote", async () => {
    await sender().send(post({ card: card("<!channel> *vet* & <https://x.example|klik>") }), patient);
    expect(imageIn()?.alt_text).toContain("&lt;!channel&gt;");
  });
});

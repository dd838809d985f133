import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Charts, openCharts } from "../../../src/charts/render.ts";
import { type SlackPictures, slackPictures } from "../../../src/slack/send/upload.ts";
import { anIndicator, bringFigures, giveIndicators } from "../../indicator-builder.ts";
import { until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

let charts: Charts;
let pictures: SlackPictures;
const here = useSlack({
  pictures: {
    find: (...asked) => pictures.find(...asked),
    isRefused: (...asked) => pictures.isRefused(...asked),
  },
});
beforeAll(() => {
  charts = openCharts();
});
afterAll(() => charts.close());
beforeEach(async () => {
  pictures = slackPictures({ apiUrl: here.slack().apiUrl, charts });
  const about = { measure: "share", unit: "%", rhythm: "year", public: true } as const;
  await giveIndicators(here.app(), [
    anIndicator({ code: "jeugdhulp", title: "Jeugdhulp", dimensions: ["municipality"], ...about }),
  ]);
  const rows = ["indicator;period;municipality;value", "jeugdhulp;2021;;12,1", "jeugdhulp;2022;;13,2", ""];
  await bringFigures(here.app(), rows.join("\n"));
});

async function asked() {
  const anna = here.someone("U0ANNA");
  const fields = anna.command("toon jeugdhulp; 2022", "/indicator");
  const { signed } = await import("../signed.ts");
  const acknowledged = await here.receiver().send(signed(new URLSearchParams(fields).toString()));
  return { acknowledged, came: () => here.slack().responseUrls.answers(fields.response_url) };
}

describe("a chart for one person in Slack", () => {
  it("comes at the address of the answer, and does not hold up the acknowledgement", async () => {
    const { acknowledged, came } = await asked();
    expect(acknowledged.status).toBe(200);
    const [answer] = await until(() => (came().length > 0 ? came() : undefined));
    expect(JSON.stringify(answer)).toContain('"slack_file":{"id":"F0UP');
    expect(JSON.stringify(answer)).toContain("Gestegen met 1,1 procentpunt");
    expect(answer?.response_type).toBe("ephemeral");
    expect(here.slack().messages("T1", "C1")).toEqual([]);
    expect(came()).toHaveLength(1);
  });

  it("is told in words when it cannot be uploaded", async () => {
    here
      .slack()
      .mischief.plan({ does: "error", code: "missing_scope" }, { method: "files.getUploadURLExternal" });
    const { acknowledged, came } = await asked();
    const words = await until(() => (acknowledged.body?.blocks ? acknowledged.body : came()[0]));
    expect(JSON.stringify(words)).not.toContain("slack_file");
    expect(JSON.stringify(words)).toContain("2021 | 12,1");
  });

  it("is told in words when Slack does not take the answer with its picture", async () => {
    here.slack().mischief.plan({ does: "500-before" }, { method: "response_url" });
    const { came } = await asked();
    const [answer] = await until(() => (came().length > 0 ? came() : undefined));
    expect(JSON.stringify(answer)).not.toContain("slack_file");
    expect(JSON.stringify(answer)).toContain("2021 | 12,1");
  });
});

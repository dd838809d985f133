import { setTimeout as pause } from "node:timers/promises";
import type { Charts } from "../../charts/render.ts";
import { fingerprint } from "../../domain/fingerprint.ts";
import type { Chart } from "../../view/card.ts";
import { type SlackApiOptions, slackApi } from "./api.ts";
import { failureOf } from "./failure.ts";

export interface UploadOptions extends SlackApiOptions {
  charts: Pick<Charts, "picture">;
  /** How long Slack may need to look at a picture: so long it refuses messages with it. */
  processingMs?: number;
  /** A picture could not be brought to Slack, and the chart is told in words: why, without what it shows. */
  onLost?: (facts: { code: string }) => void;
}

/** Where a chart stands in a workspace. */
interface File {
  id: string;
  /** When Slack had it, by `performance.now()`. */
  at: number;
}

/** A post is not to wait long for its picture. */
const PATIENCE_MS = 6000;
const PROCESSING_MS = 60_000;
/** So long after Slack refused it for want of a scope it is not tried again. */
const REFUSED_MS = 10 * 60_000;
/** Until Slack has looked at a picture it takes no message with it, and does not know how wide it is. */
const LOOKS = 5;
const LOOK_MS = 500;
const MOST_KEPT = 500;

export type SlackPictures = ReturnType<typeof slackPictures>;

/**
 * Brings pictures of charts to Slack: as files that are shared nowhere, so that uploading one twice shows nothing
 * twice. A chart that is uploaded stays for the next card that shows it. Whatever goes wrong, the chart is told in words.
 * https://docs.slack.dev/messaging/working-with-files/#uploading_files
 */
export function slackPictures(options: UploadOptions) {
  const { processingMs = PROCESSING_MS } = options;
  const files = new Map<string, File | undefined>();
  const refused = new Map<string, number>();
  const keyOf = (team: string, chart: Chart) => `${team}/${fingerprint(JSON.stringify(chart))}`;

  function keep(key: string, file: File | undefined): void {
    files.delete(key);
    files.set(key, file);
    for (const oldest of files.keys()) {
      if (files.size <= MOST_KEPT) break;
      files.delete(oldest);
    }
  }

  async function upload(token: string, chart: Chart, signal: AbortSignal): Promise<string> {
    const { png } = await options.charts.picture(chart);
    const api = slackApi(token, options, { signal });
    const about = { filename: `${chart.indicator}.png`, length: png.byteLength };
    const { upload_url: url, file_id: id } = await api.files.getUploadURLExternal(about);
    if (!url || !id || !isSlacks(url, options.apiUrl)) throw new Error("no place to upload to");
    const sent = await fetch(url, {
      method: "POST",
      body: Buffer.from(png),
      redirect: "error",
      signal,
      headers: { "content-type": "image/png" },
    });
    await sent.body?.cancel();
    if (!sent.ok) throw new Error(`HTTP ${sent.status}`);
    await api.files.completeUploadExternal({ files: [{ id, title: chart.title.slice(0, 200) }] });
    for (let looks = 0; looks < LOOKS; looks += 1) {
      const { file } = await api.files.info({ file: id });
      if (file?.original_w) break;
      await pause(LOOK_MS, undefined, { signal });
    }
    return id;
  }

  return {
    /** The file of a chart in a workspace; undefined when there is none. */
    find: async (
      team: string,
      token: string,
      chart: Chart,
      signal: AbortSignal,
    ): Promise<string | undefined> => {
      const key = keyOf(team, chart);
      if (files.has(key)) return files.get(key)?.id;
      if (performance.now() - (refused.get(team) ?? Number.NEGATIVE_INFINITY) < REFUSED_MS) return undefined;
      const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
      try {
        const id = await upload(token, chart, patience);
        keep(key, { id, at: performance.now() });
        return id;
      } catch (error) {
        const failure = failureOf(error);
        if ("refused" in failure) refused.set(team, performance.now());
        options.onLost?.({ code: "refused" in failure ? failure.refused : nameOf(error) });
        return undefined;
      }
    },
    /**
     * Slack does not take a message with these charts.
     * @returns true: it may not have looked at a picture yet, and will take it later; false: they are now told in words
     */
    isRefused: (team: string, charts: readonly Chart[]): boolean => {
      const keys = charts.map((chart) => keyOf(team, chart)).filter((key) => files.get(key) !== undefined);
      const isYoung = keys.some((key) => performance.now() - (files.get(key)?.at ?? 0) < processingMs);
      if (!isYoung) for (const key of keys) keep(key, undefined);
      return isYoung;
    },
  };
}

/** Only to Slack itself, or where the API is in tests. */
function isSlacks(address: string, apiUrl: string): boolean {
  const [url, api] = [URL.parse(address), new URL(apiUrl)];
  if (!url) return false;
  if (url.origin === api.origin) return true;
  return url.protocol === "https:" && /(^|[.])slack[.]com$/.test(url.hostname) && url.port === "";
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "error");

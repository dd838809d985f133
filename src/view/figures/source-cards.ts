import type { Source } from "../../domain/figures/source.ts";
import { isPassing, type SourceFailure } from "../../domain/figures/source-fault.ts";
import type { Block, Button, Card, Inline, ListItem } from "../card.ts";
import type { Text } from "../text.ts";
import { takenCard, type UploadShown, uploadCard, uploadRef } from "./upload-card.ts";

/** How a source stands; instants in ISO 8601 with offset. */
export interface SourceStanding {
  source: Source;
  checkedAt: string | null;
  offeredAt: string | null;
  failure: SourceFailure | null;
  failedAt: string | null;
  /** When it is tried again, in the world's time. */
  retryAt: string | null;
  state: "busy" | "wanted" | "quiet";
  /** Whether its figures wait for somebody. */
  waits: boolean;
}

/** Every source with when it was looked at last and what failed. */
export function sourcesCard(t: Text, standings: readonly SourceStanding[], lead?: string): Card {
  const words = t.source;
  const items = standings.map((one): ListItem => {
    const { source } = one;
    return {
      text: [{ strong: source.key }, ` (${words.table(source.table)}, ${words.rhythm[source.every]})`],
      detail: detailOf(t, one),
    };
  });
  const buttons = standings.slice(0, MOST_BUTTONS).map(
    ({ source }): Button => ({
      label: standings.length === 1 ? words.fetchNow : `${words.fetchNow}: ${source.key}`,
      command: "indicator/fetch",
      input: { source: source.key },
    }),
  );
  const said: Block[] = lead === undefined ? [] : [{ type: "notice", tone: "info", text: [lead] }];
  return {
    title: [words.title],
    body: [...said, { type: "list", items, empty: words.none }],
    buttons: lead === undefined && buttons.length > 0 ? buttons : undefined,
  };
}

/** What a chat shows beside each other. */
const MOST_BUTTONS = 5;

function detailOf(t: Text, one: SourceStanding): Inline[] {
  const words = t.source;
  const at = (before: string, instant: string | null): Inline[] =>
    instant === null ? [] : [before, { at: instant, show: "day-time" }, ". "];
  const checked = one.checkedAt === null ? [words.notChecked, " "] : at(words.checked, one.checkedAt);
  const failure =
    one.failure === null
      ? []
      : [...at(words.failedOn, one.failedAt), words.failed[one.failure.kind](one.failure.detail), " "];
  const state =
    one.state === "busy"
      ? [words.busyNow]
      : one.state === "wanted" && one.retryAt === null
        ? [words.wanted]
        : [];
  return [
    ...checked,
    ...at(words.offered, one.offeredAt),
    ...(one.waits ? [words.waits, " "] : []),
    ...failure,
    ...at(words.retry, one.retryAt),
    ...state,
  ];
}

/**
 * What a source brings: the difference, with the buttons of a file that waits.
 * @param upload undefined: it is gone
 */
export function offeredCard(
  t: Text,
  upload: (UploadShown & { takenBy: string | null }) | undefined,
  { id, title, leftOut, table }: { id: number; title: string; leftOut: readonly string[]; table: string },
): Card {
  const words = t.source;
  const about: Block[] = [{ type: "text", text: [words.offeredLead(title)] }];
  if (leftOut.length > 0) about.push({ type: "text", text: [words.leftOut(leftOut.slice(0, MOST_NAMES))] });
  if (!upload)
    return {
      title: [words.offeredTitle(table)],
      ref: uploadRef({ id }),
      body: [...about, { type: "text", text: [words.over(table)] }],
    };
  const isTaken = upload.takenBy !== null && "report" in upload.answer;
  const card =
    isTaken && "report" in upload.answer ? takenCard(t, upload, upload.answer.report) : uploadCard(t, upload);
  return {
    ...card,
    title: isTaken ? card.title : [words.offeredTitle(table)],
    body: [...about, ...card.body],
  };
}

const MOST_NAMES = 20;

/** That a source could not be fetched, what it means and what can be done. */
export function sourceFailedCard(
  t: Text,
  { table, kind, detail }: SourceFailure & { table: string },
  source: Source | undefined,
): Card {
  const words = t.source;
  const next = isPassing(kind) || !source ? words.again : words.notAgain(words.rhythm[source.every]);
  const lines = [words.failed[kind](detail), words.kept, next];
  return {
    title: [words.failedTitle(table)],
    body: lines.map((text): Block => ({ type: "text", text: [text] })),
    buttons: source
      ? [{ label: words.fetchNow, command: "indicator/fetch", input: { source: source.key } }]
      : [],
  };
}

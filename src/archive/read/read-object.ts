import type { VNode } from "preact";
import { dayOf } from "../../domain/calendar/day.ts";
import { dispatch } from "../../engine/dispatch.ts";
import { findCommand } from "../../engine/registry.ts";
import { readDigest } from "../../figures/read-digest.ts";
import { type ReadableReport, readReport } from "../../figures/report/read-report.ts";
import type { Card } from "../../view/card.ts";
import { reportData } from "../../view/meeting/report/report-data.ts";
import { reportPath } from "../../view/meeting/report/shown-report.ts";
import type { CardContext } from "../../web/render/card-context.ts";
import { digestArticle } from "../../web/render/document/digest-article.ts";
import { reportArticle } from "../../web/render/document/report-article.ts";
import { html } from "../../web/render/html.ts";
import { cardView } from "../../web/render/render.ts";
import type { Subject } from "../subject.ts";
import type { ArchiveReader } from "./archive-reader.ts";
import { type MeetingRecord, meetingRecord } from "./meeting-record.ts";

/** What is read of one subject: as data, and as a page. People are named, and have no addresses. */
export interface ReadObject {
  data: object;
  page: (context: CardContext) => VNode;
  /** What the page says besides the data. */
  card?: Card;
  /** Of a meeting. */
  record?: MeetingRecord | undefined;
  /** Of a report: the days of its corrections. */
  correctedOn?: string[] | undefined;
}

/**
 * Reads a subject by the same functions as the page that people print, with the same rights and the same gate; undefined
 * when it is gone since it was listed.
 */
export async function readObject(reader: ArchiveReader, subject: Subject): Promise<ReadObject | undefined> {
  switch (subject.kind) {
    case "report":
      return await readReportObject(reader, subject);
    case "digest":
      return await readDigestObject(reader, subject);
    case "meeting": {
      const found = subject.state === "closed" ? await findReport(reader, subject) : undefined;
      const record = reader.seen(meetingRecord(reader.t, subject, found));
      const card = await readCard(reader, subject, record);
      return card && { ...card, record };
    }
    default:
      return await readCard(reader, subject);
  }
}

async function findReport(reader: ArchiveReader, { ref }: Subject): Promise<ReadableReport | undefined> {
  const found = await readReport(reader.engine, reader.actor, ref);
  return found && { ...found, seen: (shown) => reader.seen(shown) };
}

async function readReportObject(reader: ArchiveReader, subject: Subject): Promise<ReadObject | undefined> {
  const found = await findReport(reader, subject);
  if (!found) return undefined;
  const { cooperation, report } = found;
  const url = reader.engine.baseUrl + reportPath(subject.ref);
  return {
    data: found.seen(reportData(reader.t, report, found, { cooperation, url })),
    page: (context) => reportArticle(context, found),
    correctedOn: report.corrections.map(({ at }) => dayOf(at)),
  };
}

async function readDigestObject(reader: ArchiveReader, subject: Subject): Promise<ReadObject | undefined> {
  const found = await readDigest(reader.engine, reader.actor, subject.ref);
  if (!found) return undefined;
  const digest = reader.seen(found.digest);
  const introduction = reader.seen(found.introduction);
  const { title } = subject;
  const { asOf, corrections } = found;
  return {
    data: { format: "leerlus-digest/1", title, introduction, asOf, corrections, digest },
    page: (context) => digestArticle(context, { ...found, digest, introduction }, { edition: "full", title }),
  };
}

/** What the command answers that shows it. */
async function readCard(
  reader: ArchiveReader,
  { kind, ref, item }: Subject,
  record?: MeetingRecord,
): Promise<ReadObject | undefined> {
  const { engine, actor } = reader;
  const command = findCommand(engine.registry, `${kind}/show`);
  if (!command) throw new Error(`no command shows a ${kind}`);
  const reply = await dispatch(engine, { command, input: { [kind]: ref }, actor, via: "cli" });
  if (!reply.ok && reply.code === "not-found") return undefined;
  if (!reply.ok) throw new Error(`${ref} cannot be shown: ${reply.code}`);
  const card = reader.seen(reply.card);
  const agenda = record ? { points: record.points, decisions: record.decisions } : {};
  return {
    data: { format: `leerlus-${kind}/1`, ...reader.seen({ ...item, ...agenda }) },
    page: (context) => html`<article>${cardView(context, card, 1)}</article>`,
    card,
  };
}

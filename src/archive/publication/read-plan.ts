import { eachText } from "../../domain/public-records/each-text.ts";
import { maskRecords, tellingTexts } from "../../domain/public-records/mask-records.ts";
import type { Choice, PublicationSettings } from "../../domain/public-records/publication.ts";
import type { ArchiveReader } from "../read/archive-reader.ts";
import { readObject } from "../read/read-object.ts";
import { readSubjects } from "../read/read-subjects.ts";
import type { Subject } from "../subject.ts";
import { candidatesOf, type Plan, withoutSuspects } from "./plan.ts";
import type { listingReader, publicReader } from "./public-reader.ts";

/** What goes out, and how it is read. */
export interface ReadPlan {
  plan: Plan;
  reader: ArchiveReader;
  /** Of one record: without the words that a coordinator had taken out. */
  readerOf: (subject: Pick<Subject, "key">) => ArchiveReader;
}

interface Readers {
  listing: ReturnType<typeof listingReader>;
  reading: ReturnType<typeof publicReader>;
}

/** Decides of every record whether it is made public, and takes what is withheld out of the others. */
export async function readPlan(
  { listing, reading }: Readers,
  settings: PublicationSettings,
  choices: ReadonlyMap<string, Choice>,
): Promise<ReadPlan> {
  const all = await readSubjects(listing);
  const open = await readSubjects(reading);
  const candidates = candidatesOf(settings, choices, all, byKey(open.settled));
  const subjects = byKey(all.settled);
  const suspects = new Map<string, string[]>();
  const first = masked(reading, candidates, subjects);
  for (const subject of candidates.published) {
    const found = await readObject(first, subject);
    if (found) suspects.set(subject.key, suspectsIn(reading, found.data));
  }
  const plan = withoutSuspects(candidates, choices, suspects);
  const reader = masked(reading, plan, subjects);
  const blotting = blotted(reading, reader);
  const readerOf = ({ key }: Pick<Subject, "key">) =>
    choices.get(key)?.choice === "redacted" ? blotting : reader;
  const published = plan.published.map((subject) => ({
    ...subject,
    title: readerOf(subject).seen(subject.title),
  }));
  const withheld = plan.withheld.map((one) => ({ ...one, reason: reading.seen(one.reason) }));
  return { plan: { ...plan, published, withheld }, reader, readerOf };
}

/** The reader to whom no word is told that may be somebody's name. */
function blotted({ names, t }: Readers["reading"], reader: ArchiveReader): ArchiveReader {
  const inText = (text: string) => names.blotted(text, t.publication.name);
  return { ...reader, seen: (value) => eachText(reader.seen(value), inText) };
}

const byKey = (subjects: readonly Subject[]): Map<string, Subject> =>
  new Map(subjects.map((subject) => [subject.key, subject]));

/** The reader to whom nothing is told of what is withheld. What the records of a report say is public by itself. */
function masked(
  reading: Readers["reading"],
  { withheld }: Plan,
  subjects: ReadonlyMap<string, Subject>,
): ArchiveReader {
  const hidden = withheld.flatMap(({ key, kind, why }) => {
    const subject = subjects.get(key);
    if (!subject || kind === "report" || kind === "digest" || why === "running") return [];
    return [{ key, texts: tellingTexts([subject.title, subject.item]) }];
  });
  const mask = maskRecords(hidden, reading.t.publication.masked);
  return { ...reading, seen: (value) => reading.seen(mask(value)) };
}

function suspectsIn({ names }: Readers["reading"], data: unknown): string[] {
  const texts = tellingTexts(data);
  return [...new Set(texts.flatMap(names.suspects))].sort();
}

import { eachText } from "../../domain/public-records/each-text.ts";
import { maskRecords, tellingTexts } from "../../domain/public-records/mask-records.ts";
import type { Choice, PublicationSettings } from "../../domain/public-records/publication.ts";
import { isRecord } from "../../domain/record.ts";
import type { ArchiveReader } from "../read/archive-reader.ts";
import { readObject } from "../read/read-object.ts";
import { readSubjects } from "../read/read-subjects.ts";
import type { Running, Subject } from "../subject.ts";
import { candidatesOf, hiddenOf, type Plan, withoutSuspects } from "./plan.ts";
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
  const suspects = new Map<string, string[]>();
  const hidden = hiddenOf(all, choices);
  const first = masked(reading, hidden);
  for (const subject of candidates.published) {
    const found = await readObject(first, subject);
    if (found) suspects.set(subject.key, suspectsIn(reading, [found.data, found.card]));
  }
  const plan = withoutSuspects(candidates, choices, suspects);
  const unseen = new Set(plan.withheld.filter(({ why }) => why === "names").map(({ key }) => key));
  const reader = masked(reading, [...hidden, ...all.settled.filter(({ key }) => unseen.has(key))]);
  const blotting = blotted(reading, reader);
  const readerOf = ({ key }: Pick<Subject, "key">) =>
    choices.get(key)?.choice === "redacted" ? blotting : reader;
  const published = plan.published.map((subject) => ({
    ...subject,
    title: readerOf(subject).seen(subject.title),
  }));
  // What the coordinator said about a person often names them.
  const withheld = plan.withheld.map((one) => ({ ...one, reason: blotting.seen(one.reason) }));
  return { plan: { ...plan, published, withheld }, reader, readerOf };
}

/** The reader to whom no word is told that may be somebody's name. */
function blotted({ names, t }: Readers["reading"], reader: ArchiveReader): ArchiveReader {
  const inText = (text: string) => names.blotted(text, t.publication.name);
  return { ...reader, seen: (value) => eachText(reader.seen(value), inText) };
}

const byKey = (subjects: readonly Subject[]): Map<string, Subject> =>
  new Map(subjects.map((subject) => [subject.key, subject]));

/** The reader to whom nothing is told of what is hidden. What the records of a report say is public by itself. */
function masked(reading: Readers["reading"], subjects: readonly (Subject | Running)[]): ArchiveReader {
  const hidden = subjects.flatMap(({ kind, key, title, item }) =>
    kind === "report" || kind === "digest" ? [] : [{ key, texts: tellingTexts([title, item]) }],
  );
  const mask = maskRecords(hidden, reading.t.publication.masked);
  return { ...reading, seen: (value) => reading.seen(mask(value)) };
}

function suspectsIn({ names }: Readers["reading"], shown: unknown): string[] {
  return [...new Set(textsIn(shown).flatMap(names.suspects))].sort();
}

/** Every text, however short: a title may be a first name alone. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}

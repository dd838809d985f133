import { createHash } from "node:crypto";
import type { ArchiveReader } from "../read/archive-reader.ts";
import { type ReadObject, readObject } from "../read/read-object.ts";
import type { References } from "../read/read-references.ts";
import type { Subjects } from "../read/read-subjects.ts";
import { fileName, folderOf, type Subject } from "../subject.ts";
import { FORMATS, type Term } from "../vocabulary.ts";
import { indexPage } from "./index-page.ts";
import { type Links, linksOf } from "./links.ts";
import { type ArchiveFile, type Fonds, fileDocument, fondsDocument, objectDocument } from "./mdto.ts";
import { oriDocument } from "./ori-a.ts";
import { archiveContext, pageDocument } from "./page.ts";

/** Written last, so that a delivery without it, or with an empty one, was broken off. */
export const CHECKSUMS = "checksums.sha256";

/** Adds to a file below the directory of the delivery. */
export type Write = (file: string, text: string) => Promise<void>;

/** What is known of a subject once its page and its data are written. */
interface Written extends Pick<ReadObject, "record" | "correctedOn"> {
  subject: Subject;
  files: ArchiveFile[];
}

/**
 * Writes one cooperation's delivery, a subject at a time: first what it says, then the metadata, which name no other
 * that is gone.
 * @returns what was gone when it was its turn, and is left out
 */
export async function writeArchive(
  reader: ArchiveReader,
  fonds: Fonds,
  { settled, running }: Subjects,
  { write, madeAt, references }: { write: Write; madeAt: string; references: readonly References[] },
): Promise<Subject[]> {
  const checksums: string[] = [];
  const keep = async (name: string, text: string, format: Term): Promise<ArchiveFile> => {
    const sha256 = createHash("sha256").update(text).digest("hex");
    checksums.push(`${sha256}  ${name}\n`);
    await write(name, text);
    const bytes = Buffer.byteLength(text);
    return { key: name, name: name.slice(name.lastIndexOf("/") + 1), bytes, sha256, format, madeAt };
  };
  await write(CHECKSUMS, "");
  const { t } = reader;
  const context = archiveContext(t, settled);

  const writeContent = async (subject: Subject): Promise<Written | undefined> => {
    const found = await readObject(reader, subject);
    if (!found) return undefined;
    const { data, page, record, correctedOn } = found;
    const files = [
      await keep(`${baseOf(subject)}.html`, pageDocument(t, subject.title, page(context)), FORMATS.html),
      await keep(`${baseOf(subject)}.json`, `${JSON.stringify(data, null, 2)}\n`, FORMATS.json),
    ];
    return { subject, files, record, correctedOn };
  };
  const written: Written[] = [];
  const gone: Subject[] = [];
  for (const subject of settled) {
    const one = await writeContent(subject);
    if (one) written.push(one);
    else gone.push(subject);
  }

  const there = written.map(({ subject }) => subject);
  const links = linksOf(fonds, there);
  const writeMetadata = async ({ subject, files, record, correctedOn = [] }: Written): Promise<void> => {
    const base = baseOf(subject);
    const around = links.of(subject);
    const ori = record && oriDocument(fonds, record, meetingParts(around));
    const further = ori === undefined ? undefined : await keep(`${base}.ori-a.xml`, ori, FORMATS.xml);
    for (const file of further ? [...files, further] : files) {
      await keep(`${file.key}.bestand.mdto.xml`, fileDocument(fonds, subject, file), FORMATS.xml);
    }
    await keep(
      `${base}.mdto.xml`,
      objectDocument(fonds, subject, { ...around, files, further, correctedOn }),
      FORMATS.xml,
    );
  };
  for (const one of written) await writeMetadata(one);
  await keep(`${fonds.slug}.mdto.xml`, fondsDocument(fonds, links.top), FORMATS.xml);
  await keep("index.html", indexPage(t, fonds.name, { settled: there, running, references }), FORMATS.html);
  await write(CHECKSUMS, checksums.sort().join(""));
  return gone;
}

const baseOf = (subject: Subject): string => `${folderOf(subject)}/${fileName(subject)}`;

const meetingParts = ({ parts }: ReturnType<Links["of"]>) => ({
  report: parts.find(({ kind }) => kind === "report"),
  decisions: parts.filter(({ kind }) => kind === "decision"),
  agreements: parts.filter(({ kind }) => kind === "agreement"),
});

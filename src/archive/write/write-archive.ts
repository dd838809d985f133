import { createHash } from "node:crypto";
import type { ArchiveReader } from "../read/archive-reader.ts";
import { readObject } from "../read/read-object.ts";
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

/** Writes one cooperation's delivery, a subject at a time. */
export async function writeArchive(
  reader: ArchiveReader,
  fonds: Fonds,
  subjects: Subjects,
  { write, madeAt }: { write: Write; madeAt: string },
): Promise<void> {
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
  const context = archiveContext(t, subjects.settled);
  const links = linksOf(fonds, subjects.settled);

  const writeSubject = async (subject: Subject): Promise<void> => {
    const base = `${folderOf(subject)}/${fileName(subject)}`;
    const { data, page, record, correctedOn = [] } = await readObject(reader, subject);
    const around = links.of(subject);
    const ori = record && oriDocument(fonds, record, meetingParts(around));
    const files = [
      await keep(`${base}.html`, pageDocument(t, subject.title, page(context)), FORMATS.html),
      await keep(`${base}.json`, `${JSON.stringify(data, null, 2)}\n`, FORMATS.json),
    ];
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
  for (const subject of subjects.settled) await writeSubject(subject);
  await keep(`${fonds.slug}.mdto.xml`, fondsDocument(fonds, links.top), FORMATS.xml);
  await keep("index.html", indexPage(t, fonds.name, subjects), FORMATS.html);
  await write(CHECKSUMS, checksums.sort().join(""));
}

const meetingParts = ({ parts }: ReturnType<Links["of"]>) => ({
  report: parts.find(({ kind }) => kind === "report"),
  decisions: parts.filter(({ kind }) => kind === "decision"),
  agreements: parts.filter(({ kind }) => kind === "agreement"),
});

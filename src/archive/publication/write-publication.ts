import { createHash } from "node:crypto";
import type { PublicationSettings } from "../../domain/public-records/publication.ts";
import { isPublishable } from "../../domain/public-records/publication.ts";
import { FOLDERS } from "../kind.ts";
import { readObject } from "../read/read-object.ts";
import { fileName, type Subject } from "../subject.ts";
import { publicContext } from "../write/page.ts";
import { CHECKSUMS, type Write } from "../write/write-archive.ts";
import { INFORMATION_CATEGORIES, type Listing, sitemapDocument, sitemapIndexDocument } from "./diwoo.ts";
import { listedFile, unlistedFile } from "./lists.ts";
import { type Publication, type PublicRecord, publicIndex, recordPage } from "./pages.ts";
import type { ReadPlan } from "./read-plan.ts";

const LISTED = "openbaar.csv";
const UNLISTED = "niet-openbaar.csv";

/**
 * Writes the publication of one cooperation, to stand on a web server as it is. The checksums are written last, so that one
 * without them, or with an empty file, was broken off.
 * @returns what was gone when it was its turn, and is left out
 */
export async function writePublication(
  { plan, reader, readerOf }: ReadPlan,
  settings: PublicationSettings,
  { write, name, on }: { write: Write; name: string; on: string },
): Promise<Subject[]> {
  const checksums: string[] = [];
  const keep = async (file: string, text: string): Promise<void> => {
    checksums.push(`${createHash("sha256").update(text).digest("hex")}  ${file}\n`);
    await write(file, text);
  };
  const publication: Publication = {
    t: reader.t,
    name,
    publisher: settings.publisher?.name ?? name,
    on,
  };
  await write(CHECKSUMS, "");
  const records = plan.published.flatMap((subject) => recordOf(settings, subject));
  const context = publicContext(reader.t, records);
  const written: PublicRecord[] = [];
  const gone: Subject[] = [];
  for (const record of records) {
    const found = await readObject(readerOf(record.subject), record.subject);
    if (!found) {
      gone.push(record.subject);
      continue;
    }
    await keep(record.page, recordPage(publication, record, found.page(context)));
    await keep(record.data, `${JSON.stringify(found.data, null, 2)}\n`);
    written.push(record);
  }
  await keep(LISTED, await listedFile(reader.t, written));
  await keep(UNLISTED, await unlistedFile(reader.t, plan.withheld));
  await keep("index.html", publicIndex(publication, written, plan, { listed: LISTED, unlisted: UNLISTED }));
  await writeSitemaps(settings, { name, language: reader.t.language, records: written, keep });
  await write(CHECKSUMS, checksums.sort().join(""));
  return gone;
}

function recordOf({ categories }: PublicationSettings, subject: Subject): PublicRecord[] {
  const { kind } = subject;
  if (!isPublishable(kind)) return [];
  const base = `${FOLDERS[kind]}/${fileName(subject)}`;
  return [
    {
      subject,
      kind,
      category: categories[kind] ?? "voluntary",
      page: `${base}.html`,
      data: `${base}.json`,
    },
  ];
}

interface Sitemaps {
  name: string;
  language: string;
  records: readonly PublicRecord[];
  keep: (file: string, text: string) => Promise<void>;
}

/** For the harvester of the national index, which asks for whole addresses: without a place there are none. */
async function writeSitemaps(
  { site, publisher }: PublicationSettings,
  { name, language, records, keep }: Sitemaps,
): Promise<void> {
  if (site === null) return;
  const fonds = { name, language, publisher };
  const indexes: string[] = [];
  for (const [category, ofCategory] of Map.groupBy(records, (record) => record.category)) {
    const { number } = INFORMATION_CATEGORIES[category];
    const sitemap = `sitemaps/sitemap-infocat${number}.xml`;
    const index = `sitemaps/sitemapindex-diwoo-infocat${number}.xml`;
    const listings = ofCategory.map(
      ({ subject, page }): Listing => ({ subject, category, url: `${site}/${page}` }),
    );
    await keep(sitemap, sitemapDocument(fonds, listings));
    await keep(index, sitemapIndexDocument(`${site}/${sitemap}`));
    indexes.push(`Sitemap: ${site}/${index}\n`);
  }
  await keep("robots.txt", `User-agent: *\nAllow: /\n${indexes.sort().join("")}`);
}

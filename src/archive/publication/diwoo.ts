import type { Category, PublicationSettings } from "../../domain/public-records/publication.ts";
import type { Subject } from "../subject.ts";
import { type Element, element, textElement, withAttribute, xmlDocument } from "../xml.ts";

/**
 * The sitemaps that the national Woo index harvests, with the metadata of DiWoo 0.9.8
 * (https://standaarden.overheid.nl/diwoo/metadata). Its lists are those of TOOI.
 */
const SITEMAP = {
  namespace: "http://www.sitemaps.org/schemas/sitemap/0.9",
  schema: "http://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd",
};
const INDEX = { ...SITEMAP, schema: "http://www.sitemaps.org/schemas/sitemap/0.9/siteindex.xsd" };
const DIWOO = {
  namespace: "https://standaarden.overheid.nl/diwoo/metadata/",
  schema: "https://standaarden.overheid.nl/diwoo/metadata/0.9.8/xsd/diwoo/diwoo-metadata.xsd",
};

const CONCEPT = "https://identifier.overheid.nl/tooi/def/thes/kern/";
interface Listed {
  /** The number by which the harvester knows the sitemaps of a category. */
  number: string;
  label: string;
  concept: string;
}
/** scw_woo_informatiecategorieen, version 4. */
export const INFORMATION_CATEGORIES: Record<Category, Listed> = {
  voluntary: { number: "018", label: "inspanningsverplichting art 3.1 Woo", concept: "c_816e508d" },
  covenants: { number: "011", label: "convenanten", concept: "c_8fc2335c" },
  "general-decisions": {
    number: "002",
    label: "overige besluiten van algemene strekking",
    concept: "c_aab6bfc7",
  },
  "college-agendas": {
    number: "009",
    label: "agenda’s en besluitenlijsten bestuurscolleges",
    concept: "c_3a248e3a",
  },
  "council-papers": { number: "008", label: "vergaderstukken decentrale overheden", concept: "c_db4862c3" },
  advice: { number: "010", label: "adviezen", concept: "c_99a836c7" },
  "annual-plans": { number: "012", label: "jaarplannen en jaarverslagen", concept: "c_c6cd1213" },
  research: { number: "015", label: "onderzoeksrapporten", concept: "c_fdaee95e" },
  organisation: { number: "004", label: "organisatie en werkwijze", concept: "c_40a05794" },
};

const LANGUAGES: Record<string, [label: string, resource: string]> = {
  nl: ["Nederlands", "http://publications.europa.eu/resource/authority/language/NLD"],
  en: ["Engels", "http://publications.europa.eu/resource/authority/language/ENG"],
};
const HTML = "http://publications.europa.eu/resource/authority/file-type/HTML";

/** A document of the publication, and where it stands on the web. */
export interface Listing {
  subject: Subject;
  category: Category;
  url: string;
}

interface Fonds {
  name: string;
  language: string;
  publisher: PublicationSettings["publisher"];
}

const tag = (name: string, ...content: (Element | undefined)[]): Element =>
  element(`diwoo:${name}`, ...content);
const said = (name: string, text: string, resource: string | null = null): Element =>
  withAttribute({ name: `diwoo:${name}`, content: text }, "resource", resource);

/** `sitemap-infocat018.xml`: the documents of one category. */
export const sitemapDocument = (fonds: Fonds, listings: readonly Listing[]): string =>
  xmlDocument(
    element(
      "urlset",
      ...listings.map((listing) =>
        element(
          "url",
          textElement("loc", listing.url),
          textElement("lastmod", lastDayOf(listing.subject)),
          tag("Document", documentElement(fonds, listing)),
        ),
      ),
    ),
    { ...SITEMAP, prefixes: { diwoo: DIWOO } },
  );

/** `sitemapindex-diwoo-infocat018.xml`, whose name the harvester knows. */
export const sitemapIndexDocument = (sitemap: string): string =>
  xmlDocument(element("sitemapindex", element("sitemap", textElement("loc", sitemap))), INDEX);

function documentElement({ name, language, publisher }: Fonds, { subject, category }: Listing): Element {
  const { label, concept } = INFORMATION_CATEGORIES[category];
  const [language_, resource] = LANGUAGES[language] ?? ["Nederlands", LANGUAGES.nl?.[1] ?? null];
  return tag(
    "DiWoo",
    tag("identifiers", said("identifier", subject.key)),
    said("publisher", publisher?.name ?? name, publisher?.tooi ?? null),
    tag("titelcollectie", said("officieleTitel", subject.title)),
    tag(
      "classificatiecollectie",
      tag("informatiecategorieen", said("informatiecategorie", label, CONCEPT + concept)),
    ),
    said("creatiedatum", subject.madeOn ?? subject.from),
    said("language", language_, resource),
    said("format", "HTML", HTML),
    tag(
      "documenthandelingen",
      tag(
        "documenthandeling",
        said("soortHandeling", "vaststelling", `${CONCEPT}c_641ecd76`),
        said("atTime", `${lastDayOf(subject)}T00:00:00`),
      ),
    ),
  );
}

/** The day since which it stands; where Leerlus does not know it, the one on which it was made. */
const lastDayOf = ({ settledOn, madeOn, from }: Subject): string => settledOn ?? madeOn ?? from;

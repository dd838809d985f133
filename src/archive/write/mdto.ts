import type { ArchiveRules } from "../../domain/public-records/archive-rules.ts";
import type { Subject } from "../subject.ts";
import {
  APPRAISAL,
  CLASS_LIST,
  CLASSES,
  COVERAGE,
  COVERAGE_LIST,
  EVENT,
  LEVEL,
  RELATION_LIST,
  RELATIONS,
  RESTRICTION,
  RESTRICTION_SAYS,
  SHA256,
  type Term,
} from "../vocabulary.ts";
import { type Element, element, textElement, xmlDocument } from "../xml.ts";
import { type Appraisal, appraisalOf } from "./appraisal.ts";

const MDTO = {
  namespace: "https://www.nationaalarchief.nl/mdto",
  schema: "https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd",
};

/** Whose archive it is, and what the reading room calls it. */
export interface Fonds {
  slug: string;
  name: string;
  language: string;
  /** How long what is kept, as the cooperation file says. */
  rules?: ArchiveRules | undefined;
}

/** What another object is found by. */
export interface Named {
  key: string;
  title: string;
}

/** A file of an information object. */
export interface ArchiveFile {
  /** Its key in the archive: where it stands in the delivery. */
  key: string;
  name: string;
  bytes: number;
  sha256: string;
  format: Term;
  /** ISO 8601 with offset. */
  madeAt: string;
}

const sourceOf = ({ slug }: Fonds): string => `Leerlus, samenwerking ${slug}`;

const identification = (name: string, fonds: Fonds, key: string): Element =>
  element(name, textElement("identificatieKenmerk", key), textElement("identificatieBron", sourceOf(fonds)));

const concept = (name: string, { label, code, list }: Term): Element =>
  element(
    name,
    textElement("begripLabel", label),
    textElement("begripCode", code),
    element("begripBegrippenlijst", textElement("verwijzingNaam", list)),
  );

const reference = (name: string, fonds: Fonds, { key, title }: Named): Element =>
  element(name, textElement("verwijzingNaam", title), identification("verwijzingIdentificatie", fonds, key));

const keeper = (fonds: Fonds): Element =>
  element(
    "archiefvormer",
    textElement("verwijzingNaam", fonds.name),
    identification("verwijzingIdentificatie", fonds, fonds.slug),
  );

/** What a document of MDTO says of a subject. */
export interface ObjectLinks {
  /** The object that it is part of. */
  within: Named;
  parts: Named[];
  related: { to: Named; relation: keyof typeof RELATIONS }[];
  files: ArchiveFile[];
  /** The days on which it was corrected since it stands. */
  correctedOn: readonly string[];
  /** The file with the data of its field (ORI-A). */
  further: ArchiveFile | undefined;
}

/** `informatieobject` of one thing. */
export function objectDocument(fonds: Fonds, subject: Subject, links: ObjectLinks): string {
  const { kind, key, title, from, until, madeOn, settledOn } = subject;
  const fileOf = (file: ArchiveFile): Named => ({ key: file.key, title: file.name });
  return mdtoDocument(
    "informatieobject",
    identification("identificatie", fonds, key),
    textElement("naam", title),
    concept("aggregatieniveau", kind === "meeting" ? LEVEL.file : LEVEL.record),
    concept("classificatie", { label: CLASSES[kind], list: CLASS_LIST }),
    element(
      "dekkingInTijd",
      concept("dekkingInTijdType", { label: COVERAGE[kind], list: COVERAGE_LIST }),
      textElement("dekkingInTijdBegindatum", from),
      textElement("dekkingInTijdEinddatum", until),
    ),
    textElement("taal", fonds.language),
    event(EVENT.made, madeOn, fonds),
    event(EVENT.settled, settledOn, fonds),
    ...links.correctedOn.map((day) => event(EVENT.corrected, day, fonds)),
    ...appraisalElements(appraisalOf(fonds.rules, subject)),
    reference("isOnderdeelVan", fonds, links.within),
    ...links.parts.map((part) => reference("bevatOnderdeel", fonds, part)),
    ...links.files.map((file) => reference("heeftRepresentatie", fonds, fileOf(file))),
    links.further && reference("aanvullendeMetagegevens", fonds, fileOf(links.further)),
    ...links.related.map(({ to, relation }) =>
      element(
        "gerelateerdInformatieobject",
        reference("gerelateerdInformatieobjectVerwijzing", fonds, to),
        concept("gerelateerdInformatieobjectTypeRelatie", {
          label: RELATIONS[relation],
          list: RELATION_LIST,
        }),
      ),
    ),
    keeper(fonds),
    restriction(subject.room),
  );
}

/** `informatieobject` of the whole delivery: what all others are part of. */
export const fondsDocument = (fonds: Fonds, parts: Named[]): string =>
  mdtoDocument(
    "informatieobject",
    identification("identificatie", fonds, fonds.slug),
    textElement("naam", fonds.name),
    concept("aggregatieniveau", LEVEL.archive),
    textElement("taal", fonds.language),
    concept("waardering", APPRAISAL.open),
    ...parts.map((part) => reference("bevatOnderdeel", fonds, part)),
    keeper(fonds),
    restriction(null),
  );

/** `bestand` of one file. */
export const fileDocument = (fonds: Fonds, of: Named, file: ArchiveFile): string =>
  mdtoDocument(
    "bestand",
    identification("identificatie", fonds, file.key),
    textElement("naam", file.name),
    textElement("omvang", String(file.bytes)),
    concept("bestandsformaat", file.format),
    element(
      "checksum",
      concept("checksumAlgoritme", SHA256),
      textElement("checksumWaarde", file.sha256),
      textElement("checksumDatum", file.madeAt),
    ),
    reference("isRepresentatieVan", fonds, of),
  );

const event = (type: Term, on: string | null, fonds: Fonds): Element | undefined =>
  on === null
    ? undefined
    : element(
        "event",
        concept("eventType", type),
        textElement("eventTijd", on),
        element("eventVerantwoordelijkeActor", textElement("verwijzingNaam", fonds.name)),
      );

const appraisalElements = ({ value, term, category }: Appraisal): (Element | undefined)[] => [
  concept("waardering", value),
  term &&
    element(
      "bewaartermijn",
      concept("termijnTriggerStartLooptijd", term.trigger),
      textElement("termijnStartdatumLooptijd", term.from),
      textElement("termijnLooptijd", term.duration),
      textElement("termijnEinddatum", term.until),
    ),
  category && concept("informatiecategorie", category),
];

const restriction = (room: string | null): Element =>
  element(
    "beperkingGebruik",
    concept("beperkingGebruikType", room === null ? RESTRICTION.inside : RESTRICTION.closed),
    textElement(
      "beperkingGebruikNadereBeschrijving",
      room === null ? RESTRICTION_SAYS.inside : RESTRICTION_SAYS.closed(room),
    ),
  );

const mdtoDocument = (name: string, ...content: (Element | undefined)[]): string =>
  xmlDocument(element("MDTO", element(name, ...content)), MDTO);

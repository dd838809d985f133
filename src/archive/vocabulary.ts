/**
 * The words of MDTO and ORI-A and of their lists of terms; they are part of the standards and are not translated. A list
 * of our own is named after Leerlus.
 */
export interface Term {
  label: string;
  list: string;
  code?: string;
}

const term = (list: string, label: string, code?: string): Term =>
  code === undefined ? { label, list } : { label, list, code };

const LEVELS = "Begrippenlijst Aggregatieniveaus MDTO";
export const LEVEL = {
  archive: term(LEVELS, "Archief"),
  file: term(LEVELS, "Dossier"),
  record: term(LEVELS, "Archiefstuk"),
};

const EVENTS = "Begrippenlijst EventTypeLijst MDTO";
export const EVENT = {
  made: term(EVENTS, "Creatie"),
  settled: term(EVENTS, "Bevriezing"),
  corrected: term("Leerlus: soorten gebeurtenis", "Correctie"),
};

const APPRAISALS = "Begrippenlijst Waarderingen MDTO";
/** By the selection list that holds for the cooperation, as its file says; `open`: it says nothing of the kind. */
export const APPRAISAL = {
  good: term(APPRAISALS, "Blijvend te bewaren", "B"),
  time: term(APPRAISALS, "Tijdelijk te bewaren", "V"),
  open: term(APPRAISALS, "Nader te bepalen", "N"),
};

const TRIGGERS = "Leerlus: begin van een bewaartermijn";
export const TRIGGER = {
  settled: term(TRIGGERS, "Vastgesteld"),
  ended: term(TRIGGERS, "Afgelopen"),
};
/** Where the cooperation file does not name its selection list. */
export const SELECTION_LIST = "Selectielijst van de archiefvormer";

export const SHA256 = term("Begrippenlijst ChecksumAlgoritme MDTO", "SHA256");

/** https://www.nationalarchives.gov.uk/PRONOM */
const PRONOM = "PRONOM-register";
export const FORMATS = {
  html: term(PRONOM, "Hypertext Markup Language 5", "fmt/471"),
  json: term(PRONOM, "JSON Data Interchange Format", "fmt/817"),
  xml: term(PRONOM, "Extensible Markup Language 1.0", "fmt/101"),
};

export const COVERAGE = {
  meeting: "Datum overleg",
  report: "Datum overleg",
  decision: "Datum besluit",
  agreement: "Looptijd tot herijking",
  contract: "Looptijd overeenkomst",
  revision: "Kalenderjaar van ingang",
  digest: "Kwartaal",
} as const;
export const COVERAGE_LIST = "Leerlus: dekking in tijd";

export const CLASSES = {
  meeting: "Overleg",
  report: "Verslag",
  decision: "Besluit",
  agreement: "Ontwikkelafspraak",
  contract: "Overeenkomst",
  revision: "Herzieningsvoorstel",
  digest: "Kwartaalbericht",
} as const;
export const CLASS_LIST = "Leerlus: soorten informatieobject";

export const RELATIONS = {
  "superseded-by": "Is vervangen door",
  supersedes: "Vervangt",
  about: "Gaat over",
} as const;
export type Relation = keyof typeof RELATIONS;
export const RELATION_LIST = "Leerlus: soorten relatie";

const USE = "Leerlus: beperkingen op gebruik";
export const RESTRICTION = {
  inside: term(USE, "Openbaarheid nader te bepalen"),
  closed: term(USE, "Beperkt tot een gesloten ruimte"),
};
export const RESTRICTION_SAYS = {
  inside:
    "Leerlus toont dit aan alle leden van de samenwerking. Of het openbaar is, bepaalt de archiefvormer.",
  closed: (room: string) => `Vastgelegd in de gesloten ruimte ${room}: alleen voor wie die ruimte mag lezen.`,
};

/** ORI-A has no word for who wrote the report. */
export const ROLES = {
  chair: term("https://ori-a.nl/begrippenlijsten#deelnemerrollen", "Voorzitter"),
  scribe: term("Leerlus: rollen in een overleg", "Notulist"),
};

import { RECORD_KINDS, type RecordKind } from "../domain/public-records/record-kind.ts";

/** What goes to an archive: an information object for each of these. */
export const KINDS = RECORD_KINDS;
export type Kind = RecordKind;

/** Whoever opens the delivery is a Dutch archivist; these are named in the manual. */
export const FOLDERS: Record<Kind, string> = {
  meeting: "overleggen",
  report: "verslagen",
  decision: "besluiten",
  agreement: "afspraken",
  contract: "overeenkomsten",
  revision: "herzieningen",
  digest: "kwartaalberichten",
};

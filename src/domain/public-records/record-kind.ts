/** The kinds of record: what goes to an archive, each as an information object of its own. */
export const RECORD_KINDS = [
  "meeting",
  "report",
  "decision",
  "agreement",
  "contract",
  "revision",
  "digest",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What goes to an archive: an information object for each of these. */
export const KINDS = ["meeting", "report", "decision", "agreement", "revision", "digest"] as const;
export type Kind = (typeof KINDS)[number];

/** Whoever opens the delivery is a Dutch archivist; these are named in the manual. */
export const FOLDERS: Record<Kind, string> = {
  meeting: "overleggen",
  report: "verslagen",
  decision: "besluiten",
  agreement: "afspraken",
  revision: "herzieningen",
  digest: "kwartaalberichten",
};

import type { Processing } from "./known-table.ts";

/**
 * Which processing of the register it is part of to read a list or a document; null: nothing in it is about a person, and
 * no figure. A test fails for a list that is not here.
 */
export const READ_LISTS: Record<string, Processing | null> = {
  meetings: "meetings",
  series: "meetings",
  "agenda-items": "agreements",
  decisions: "agreements",
  agreements: "agreements",
  contracts: "agreements",
  actions: "agreements",
  themes: "learning",
  polls: "meetings",
  revisions: "revisions",
  presence: "meetings",
  "presence-list": "meetings",
  reports: "meetings",
  indicators: null,
  "indicator-values": "figures",
  interpretations: "figures",
  stories: "figures",
  people: "people",
  organisations: "people",
  rooms: null,
  posts: "messages",
  deliveries: "messages",
  imports: "figures",
  "job-runs": "service",
  audit: "audit",
  "access-log": "audit",
};

export const READ_DOCUMENTS = {
  report: "meetings",
  digest: "figures",
  proposal: "revisions",
  chart: "figures",
  room: "messages",
  search: "agreements",
  "own-data": "people",
  export: "service",
  "export archive": "service",
  "export publication": "service",
} as const satisfies Record<string, Processing>;
export type ReadDocument = keyof typeof READ_DOCUMENTS;

const NOUNS: Record<string, Processing> = {
  meeting: "meetings",
  presence: "meetings",
  agenda: "agreements",
  decision: "agreements",
  agreement: "agreements",
  contract: "agreements",
  action: "agreements",
  theme: "learning",
  revision: "revisions",
  indicator: "figures",
  digest: "figures",
};

/** Commands of Leerlus itself that show who takes part or what is kept. */
const OWN: Record<string, Processing> = {
  "leerlus/members": "people",
  "leerlus/search": "agreements",
  "leerlus/me": "people",
  "leerlus/messages": "people",
  "leerlus/sessions": "access",
  "leerlus/status": "service",
  "leerlus/publication": "agreements",
};

/** Of a command, as the API spells it. */
export const processingOfCommand = (path: string): Processing | null =>
  NOUNS[path.slice(0, path.indexOf("/"))] ?? OWN[path] ?? null;

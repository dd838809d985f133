import type { Collection } from "../src/engine/reading/collection.ts";
import { actions } from "./action/collection.ts";
import { agendaItems } from "./agenda/collection.ts";
import { agreements } from "./agreement/collection.ts";
import { contracts } from "./contract/collection.ts";
import { decisions } from "./decision/collection.ts";
import { indicators } from "./indicator/collection.ts";
import { interpretations, stories } from "./indicator/statement-collections.ts";
import { indicatorValues } from "./indicator/values-collection.ts";
import { organisations } from "./leerlus/organisations.ts";
import { people } from "./leerlus/people.ts";
import { accessLog } from "./leerlus/records/access-log.ts";
import { audit } from "./leerlus/records/audit.ts";
import { deliveries } from "./leerlus/records/deliveries.ts";
import { indicatorImports } from "./leerlus/records/imports.ts";
import { jobRuns } from "./leerlus/records/job-runs.ts";
import { rooms } from "./leerlus/rooms.ts";
import { saidPosts } from "./leerlus/said-posts.ts";
import { meetings, series } from "./meeting/collection.ts";
import { polls } from "./meeting/poll/collection.ts";
import { reports } from "./meeting/report/collection.ts";
import { presence } from "./presence/collection.ts";
import { presenceList } from "./presence/list-collection.ts";
import { revisions } from "./revision/collection.ts";
import { themes } from "./theme/collection.ts";

/** Every list that can be read. */
export const collections: readonly Collection[] = [
  meetings,
  series,
  agendaItems,
  decisions,
  agreements,
  contracts,
  actions,
  themes,
  polls,
  revisions,
  presence,
  presenceList,
  reports,
  indicators,
  indicatorValues,
  indicatorImports,
  interpretations,
  stories,
  people,
  organisations,
  rooms,
  saidPosts,
  deliveries,
  jobRuns,
  audit,
  accessLog,
];

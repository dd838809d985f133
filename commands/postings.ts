import type { PostedCard } from "../src/engine/posting/posting.ts";
import { actionPostings } from "./action/posts.ts";
import { agendaPostings } from "./agenda/posts.ts";
import { agreementPostings } from "./agreement/posts.ts";
import { contractPostings } from "./contract/posts.ts";
import { decisionPostings } from "./decision/posts.ts";
import { deliveryPosts } from "./delivery/posts.ts";
import { digestPosts } from "./digest/posts.ts";
import { missingPostings } from "./indicator/missing-posts.ts";
import { sourcePostings } from "./indicator/source/posts.ts";
import { storyPostings } from "./indicator/story-posts.ts";
import { summaryPostings } from "./indicator/summary-posts.ts";
import { leerlusPosts } from "./leerlus/posts.ts";
import { pollPostings } from "./meeting/poll/posts.ts";
import { meetingPostings } from "./meeting/posts.ts";
import { outcomePostings } from "./meeting/report/posts.ts";
import { revisionPostings } from "./revision/posts.ts";
import { themePostings } from "./theme/posts.ts";

/** How each kind of post looks. */
export const postings: readonly PostedCard[] = [
  ...meetingPostings,
  ...pollPostings,
  ...agendaPostings,
  ...outcomePostings,
  ...decisionPostings,
  ...actionPostings,
  ...agreementPostings,
  ...themePostings,
  ...contractPostings,
  ...revisionPostings,
  ...storyPostings,
  ...missingPostings,
  ...sourcePostings,
  ...digestPosts,
  ...leerlusPosts,
  ...summaryPostings,
  ...deliveryPosts,
];

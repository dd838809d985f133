import type { Job } from "../src/engine/job.ts";
import { askSilentHolder } from "./action/ask-silent-holder.ts";
import { escalateAction } from "./action/escalate-action.ts";
import { nudgeHolder } from "./action/nudge-holder.ts";
import { putOnAgenda } from "./action/put-on-agenda.ts";
import { tellHolders } from "./action/tell-holders.ts";
import { adoptReport } from "./adopt-report.ts";
import { askAboutContract } from "./ask-about-contract.ts";
import { askMissingIndicators } from "./ask-missing-indicators.ts";
import { correctDigests } from "./correct-digests.ts";
import { decideFigures } from "./decide-figures.ts";
import { draftDigest } from "./draft-digest.ts";
import { fetchSource } from "./fetch-source.ts";
import { forgetUpload } from "./forget-upload.ts";
import { openAgenda } from "./open-agenda.ts";
import { planSeries } from "./plan-series.ts";
import { postSummaries } from "./post-summaries.ts";
import { proposeDay } from "./propose-day.ts";
import { publishAgenda } from "./publish-agenda.ts";
import { remindParticipants } from "./remind-participants.ts";
import { remindVoters } from "./remind-voters.ts";
import { closeReactions } from "./revision/close-reactions.ts";
import { remindRevisions } from "./revision/remind-revisions.ts";
import { warnLate } from "./revision/warn-late.ts";
import { settleMeeting } from "./settle-meeting.ts";
import { settlePoll } from "./settle-poll.ts";
import { startMeeting } from "./start-meeting.ts";
import { tellBringers } from "./tell-bringers.ts";
import { tellReport } from "./tell-report.ts";
import { tellRoles } from "./tell-roles.ts";
import { tellSummary } from "./tell-summary.ts";
import { warnQuorum } from "./warn-quorum.ts";
import { welcomePerson } from "./welcome.ts";

/** Every job. */
export const jobs: readonly Job[] = [
  planSeries,
  proposeDay,
  openAgenda,
  publishAgenda,
  warnQuorum,
  remindParticipants,
  startMeeting,
  settleMeeting,
  tellReport,
  tellBringers,
  remindVoters,
  settlePoll,
  adoptReport,
  tellRoles,
  tellHolders,
  nudgeHolder,
  askSilentHolder,
  escalateAction,
  putOnAgenda,
  askAboutContract,
  closeReactions,
  remindRevisions,
  warnLate,
  decideFigures,
  correctDigests,
  askMissingIndicators,
  postSummaries,
  fetchSource,
  forgetUpload,
  draftDigest,
  welcomePerson,
  tellSummary,
];

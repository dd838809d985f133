import type { Job } from "../src/engine/job.ts";
import { adoptReport } from "./adopt-report.ts";
import { askMissingIndicators } from "./ask-missing-indicators.ts";
import { closeReactions } from "./close-reactions.ts";
import { decideFigures } from "./decide-figures.ts";
import { draftDigest } from "./draft-digest.ts";
import { escalateAction } from "./escalate-action.ts";
import { forgetUpload } from "./forget-upload.ts";
import { nudgeHolder } from "./nudge-holder.ts";
import { openAgenda } from "./open-agenda.ts";
import { planSeries } from "./plan-series.ts";
import { postSummaries } from "./post-summaries.ts";
import { proposeDay } from "./propose-day.ts";
import { publishAgenda } from "./publish-agenda.ts";
import { putOnAgenda } from "./put-on-agenda.ts";
import { remindParticipants } from "./remind-participants.ts";
import { remindRevisions } from "./remind-revisions.ts";
import { settleMeeting } from "./settle-meeting.ts";
import { startMeeting } from "./start-meeting.ts";
import { tellHolders } from "./tell-holders.ts";
import { tellRoles } from "./tell-roles.ts";
import { warnLate } from "./warn-late.ts";

/** Every job. */
export const jobs: readonly Job[] = [
  planSeries,
  proposeDay,
  openAgenda,
  publishAgenda,
  remindParticipants,
  startMeeting,
  settleMeeting,
  adoptReport,
  tellRoles,
  tellHolders,
  nudgeHolder,
  escalateAction,
  putOnAgenda,
  closeReactions,
  remindRevisions,
  warnLate,
  decideFigures,
  askMissingIndicators,
  postSummaries,
  forgetUpload,
  draftDigest,
];

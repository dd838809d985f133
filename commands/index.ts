import type { Command } from "../src/engine/command.ts";
import { addAction } from "./action/add.ts";
import { askHolder } from "./action/ask.ts";
import { finishAction } from "./action/done.ts";
import { handOver } from "./action/hand-over.ts";
import { listActions } from "./action/list.ts";
import { myActions } from "./action/mine.ts";
import { showAction } from "./action/show.ts";
import { silentActions } from "./action/silent.ts";
import { snooze } from "./action/snooze.ts";
import { statusAction } from "./action/status.ts";
import { addItem } from "./agenda/add.ts";
import { discussItem } from "./agenda/discuss.ts";
import { forwardItem } from "./agenda/forward.ts";
import { handleItem } from "./agenda/handle.ts";
import { showItem } from "./agenda/item.ts";
import { myItems } from "./agenda/mine.ts";
import { orderItem } from "./agenda/order.ts";
import { parkItem } from "./agenda/park.ts";
import { showAgenda } from "./agenda/show.ts";
import { addAgreement } from "./agreement/add.ts";
import { showAgreements } from "./agreement/list.ts";
import { showPath } from "./agreement/path.ts";
import { showAgreement } from "./agreement/show.ts";
import { statusAgreement } from "./agreement/status.ts";
import { supersede } from "./agreement/supersede.ts";
import { addContract } from "./contract/add.ts";
import { extend } from "./contract/extend.ts";
import { listContracts } from "./contract/list.ts";
import { showContract } from "./contract/show.ts";
import { addDecision } from "./decision/add.ts";
import { listDecisions } from "./decision/list.ts";
import { searchDecision } from "./decision/search.ts";
import { showDecision } from "./decision/show.ts";
import { approve } from "./digest/approve.ts";
import { draftDigest } from "./digest/draft.ts";
import { introduce } from "./digest/introduce.ts";
import { later } from "./digest/later.ts";
import { listAll } from "./digest/list.ts";
import { confirmUpload } from "./indicator/confirm.ts";
import { discardUpload } from "./indicator/discard.ts";
import { explainUploaded } from "./indicator/explain.ts";
import { importIndicators } from "./indicator/import.ts";
import { interpretIndicator } from "./indicator/interpret.ts";
import { listIndicators } from "./indicator/list.ts";
import { listMissing } from "./indicator/missing.ts";
import { showIndicator } from "./indicator/show.ts";
import { fetchSources } from "./indicator/source/fetch.ts";
import { listSources } from "./indicator/source/list.ts";
import { tellStory } from "./indicator/story.ts";
import { summariseIndicators } from "./indicator/summary.ts";
import { withdrawStory } from "./indicator/withdraw.ts";
import { admit } from "./leerlus/admit.ts";
import { channel } from "./leerlus/channel.ts";
import { forget } from "./leerlus/forget.ts";
import { help } from "./leerlus/help/help.ts";
import { language } from "./leerlus/language.ts";
import { me } from "./leerlus/me.ts";
import { members } from "./leerlus/members.ts";
import { messages } from "./leerlus/message/messages.ts";
import { resend } from "./leerlus/message/resend.ts";
import { retry } from "./leerlus/message/retry.ts";
import { release } from "./leerlus/publication/release.ts";
import { showPublication } from "./leerlus/publication/show.ts";
import { withhold } from "./leerlus/publication/withhold.ts";
import { searchAll } from "./leerlus/search.ts";
import { sessions } from "./leerlus/session/sessions.ts";
import { signOut } from "./leerlus/session/sign-out.ts";
import { web } from "./leerlus/session/web.ts";
import { share } from "./leerlus/share.ts";
import { status } from "./leerlus/status.ts";
import { unbind } from "./leerlus/unbind.ts";
import { undo } from "./leerlus/undo.ts";
import { cancelMeeting } from "./meeting/cancel.ts";
import { closeMeeting } from "./meeting/close.ts";
import { listMeetings } from "./meeting/list.ts";
import { moveMeeting } from "./meeting/move.ts";
import { nextItem } from "./meeting/next.ts";
import { planOnce } from "./meeting/once.ts";
import { planSeries } from "./meeting/plan.ts";
import { pickDate } from "./meeting/poll/pick.ts";
import { makePoll } from "./meeting/poll/poll.ts";
import { showPoll } from "./meeting/poll/show.ts";
import { votePoll } from "./meeting/poll/vote.ts";
import { adoptReport } from "./meeting/report/adopt.ts";
import { catchUp } from "./meeting/report/catch-up.ts";
import { correctReport } from "./meeting/report/correct.ts";
import { objectToReport } from "./meeting/report/object.ts";
import { showReport } from "./meeting/report/show.ts";
import { giveRoles } from "./meeting/role.ts";
import { rsvp } from "./meeting/rsvp.ts";
import { showMeeting } from "./meeting/show.ts";
import { startMeeting } from "./meeting/start.ts";
import { listPresenceOf } from "./presence/list.ts";
import { recordPresence } from "./presence/record.ts";
import { addRevision } from "./revision/add.ts";
import { adviseRevision } from "./revision/advise.ts";
import { consentToRevision } from "./revision/consent.ts";
import { showRevisions } from "./revision/list.ts";
import { processReaction } from "./revision/process.ts";
import { draftProposal } from "./revision/proposal.ts";
import { ratifyRevision } from "./revision/ratify.ts";
import { reactToRevision } from "./revision/react.ts";
import { showRevision } from "./revision/show.ts";
import { withdrawRevision } from "./revision/withdraw.ts";
import { addTheme } from "./theme/add.ts";
import { answerAboutTheme } from "./theme/answer.ts";
import { chooseTheme } from "./theme/choose.ts";
import { recordLesson } from "./theme/lesson.ts";
import { showThemes } from "./theme/list.ts";
import { askAboutTheme } from "./theme/question.ts";
import { showTheme } from "./theme/show.ts";
import { unchooseTheme } from "./theme/unchoose.ts";
import { voteTheme } from "./theme/vote.ts";

export { collections } from "./collections.ts";
export { postings } from "./postings.ts";

/** Every command, in the order of help. */
export const commands: readonly Command[] = [
  listMeetings,
  showMeeting,
  rsvp,
  planSeries,
  planOnce,
  makePoll,
  votePoll,
  pickDate,
  showPoll,
  moveMeeting,
  giveRoles,
  cancelMeeting,
  startMeeting,
  nextItem,
  recordPresence,
  closeMeeting,
  listPresenceOf,
  showReport,
  objectToReport,
  adoptReport,
  correctReport,
  catchUp,
  showAgenda,
  addItem,
  showItem,
  myItems,
  orderItem,
  discussItem,
  handleItem,
  parkItem,
  forwardItem,
  listDecisions,
  addDecision,
  showDecision,
  searchDecision,
  showAgreements,
  addAgreement,
  showAgreement,
  showPath,
  statusAgreement,
  supersede,
  listContracts,
  addContract,
  showContract,
  extend,
  myActions,
  silentActions,
  askHolder,
  addAction,
  listActions,
  showAction,
  statusAction,
  finishAction,
  handOver,
  snooze,
  showThemes,
  addTheme,
  showTheme,
  voteTheme,
  chooseTheme,
  unchooseTheme,
  askAboutTheme,
  answerAboutTheme,
  recordLesson,
  showRevisions,
  addRevision,
  showRevision,
  reactToRevision,
  processReaction,
  adviseRevision,
  consentToRevision,
  ratifyRevision,
  draftProposal,
  withdrawRevision,
  listIndicators,
  showIndicator,
  summariseIndicators,
  importIndicators,
  listSources,
  fetchSources,
  listMissing,
  interpretIndicator,
  tellStory,
  withdrawStory,
  explainUploaded,
  confirmUpload,
  discardUpload,
  listAll,
  draftDigest,
  introduce,
  approve,
  later,
  help(() => commands),
  searchAll,
  me,
  admit,
  forget,
  showPublication,
  withhold,
  release,
  members,
  undo(() => commands),
  share,
  channel,
  unbind,
  resend,
  retry,
  status,
  language,
  messages,
  web,
  sessions,
  signOut,
];

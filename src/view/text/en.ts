import { action } from "./en/action.ts";
import { agenda } from "./en/agenda.ts";
import { agreement } from "./en/agreement.ts";
import { ask } from "./en/ask.ts";
import { choice, choiceWords } from "./en/choice.ts";
import { command } from "./en/command.ts";
import { contract } from "./en/contract.ts";
import { decision } from "./en/decision.ts";
import { delivery } from "./en/delivery.ts";
import { field } from "./en/field.ts";
import { chart } from "./en/figures/chart.ts";
import { digest } from "./en/figures/digest.ts";
import { figure } from "./en/figures/figure.ts";
import { finding } from "./en/figures/finding.ts";
import { indicator } from "./en/figures/indicator.ts";
import { source } from "./en/figures/source.ts";
import { story } from "./en/figures/story.ts";
import { format } from "./en/format.ts";
import { leerlus } from "./en/leerlus.ts";
import { meeting } from "./en/meeting/meeting.ts";
import { meetingPage } from "./en/meeting/meeting-page.ts";
import { poll } from "./en/meeting/poll.ts";
import { report } from "./en/meeting/report.ts";
import { messages } from "./en/messages.ts";
import { notYet } from "./en/not-yet.ts";
import { page } from "./en/page.ts";
import { begin } from "./en/pages/begin.ts";
import { pages } from "./en/pages/pages.ts";
import { personal } from "./en/personal.ts";
import { phrases } from "./en/phrases.ts";
import { archive } from "./en/records/archive.ts";
import { knownColumns } from "./en/records/known-columns.ts";
import { knownTables } from "./en/records/known-tables.ts";
import { privacy } from "./en/records/privacy.ts";
import { publication } from "./en/records/publication.ts";
import { restore } from "./en/records/restore.ts";
import { refusal } from "./en/refusal.ts";
import { revision } from "./en/revision.ts";
import { session } from "./en/session.ts";
import { setup } from "./en/setup.ts";
import { account } from "./en/surface/account.ts";
import { api } from "./en/surface/api.ts";
import { chat } from "./en/surface/chat.ts";
import { mail } from "./en/surface/mail.ts";
import { slack } from "./en/surface/slack.ts";
import { teams } from "./en/surface/teams.ts";
import { web } from "./en/surface/web.ts";
import { workspace } from "./en/surface/workspace.ts";
import { theme } from "./en/theme.ts";
import { undo } from "./en/undo.ts";
import type { nl } from "./nl.ts";

/** English, complete. */
export const en: typeof nl = {
  language: "en",
  account,
  format,
  field,
  archive,
  ask,
  chart,
  chat,
  begin,
  choice,
  choiceWords,
  command,
  privacy,
  publication,
  knownColumns,
  knownTables,
  refusal,
  personal,
  phrases,
  meeting,
  meetingPage,
  messages,
  poll,
  notYet,
  page,
  pages,
  report,
  restore,
  agenda,
  decision,
  agreement,
  contract,
  action,
  theme,
  revision,
  indicator,
  figure,
  source,
  story,
  finding,
  delivery,
  digest,
  leerlus,
  mail,
  api,
  session,
  setup,
  slack,
  teams,
  undo,
  web,
  workspace,
};

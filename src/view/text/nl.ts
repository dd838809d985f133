import type { Language } from "../../domain/organisation/language.ts";
import { action } from "./nl/action.ts";
import { agenda } from "./nl/agenda.ts";
import { agreement } from "./nl/agreement.ts";
import { ask } from "./nl/ask.ts";
import { choice, choiceWords } from "./nl/choice.ts";
import { command } from "./nl/command.ts";
import { contract } from "./nl/contract.ts";
import { decision } from "./nl/decision.ts";
import { delivery } from "./nl/delivery.ts";
import { field } from "./nl/field.ts";
import { chart } from "./nl/figures/chart.ts";
import { digest } from "./nl/figures/digest.ts";
import { figure } from "./nl/figures/figure.ts";
import { finding } from "./nl/figures/finding.ts";
import { indicator } from "./nl/figures/indicator.ts";
import { source } from "./nl/figures/source.ts";
import { story } from "./nl/figures/story.ts";
import { format } from "./nl/format.ts";
import { leerlus } from "./nl/leerlus.ts";
import { meeting } from "./nl/meeting/meeting.ts";
import { meetingPage } from "./nl/meeting/meeting-page.ts";
import { poll } from "./nl/meeting/poll.ts";
import { report } from "./nl/meeting/report.ts";
import { messages } from "./nl/messages.ts";
import { notYet } from "./nl/not-yet.ts";
import { page } from "./nl/page.ts";
import { begin } from "./nl/pages/begin.ts";
import { pages } from "./nl/pages/pages.ts";
import { personal } from "./nl/personal.ts";
import { phrases } from "./nl/phrases.ts";
import { archive } from "./nl/records/archive.ts";
import { knownColumns } from "./nl/records/known-columns.ts";
import { knownTables } from "./nl/records/known-tables.ts";
import { privacy } from "./nl/records/privacy.ts";
import { publication } from "./nl/records/publication.ts";
import { restore } from "./nl/records/restore.ts";
import { refusal } from "./nl/refusal.ts";
import { revision } from "./nl/revision.ts";
import { session } from "./nl/session.ts";
import { setup } from "./nl/setup.ts";
import { account } from "./nl/surface/account.ts";
import { api } from "./nl/surface/api.ts";
import { chat } from "./nl/surface/chat.ts";
import { mail } from "./nl/surface/mail.ts";
import { slack } from "./nl/surface/slack.ts";
import { teams } from "./nl/surface/teams.ts";
import { web } from "./nl/surface/web.ts";
import { workspace } from "./nl/surface/workspace.ts";
import { theme } from "./nl/theme.ts";
import { undo } from "./nl/undo.ts";

/** Dutch, u-form, plain words. */
export const nl = {
  // English is checked against the type of this object: a language, not this one.
  language: "nl" as Language,
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

import type { WrongForm } from "../../conversation/handle/chat.ts";
import type { RequestOutcome } from "../../conversation/run-request.ts";
import { textCard } from "../../view/leerlus/leerlus-cards.ts";
import { withUndo } from "../../view/undo.ts";
import { formCard, formTitle } from "../render/form-card.ts";
import type { Asked, Teams } from "../surface.ts";
import { formDialog, formMessage, pressCard } from "./invoke-answer.ts";
import { postedAt } from "./refresh.ts";
import { rendering, replyBeside } from "./reply.ts";

/** What was wrong with a form, in its dialog with what was filled in; false when that has closed. */
export async function showErrors(
  { engine }: Teams,
  { t, pending }: Asked,
  { outcome, form, room, nonce }: WrongForm,
): Promise<boolean> {
  if (!pending) return false;
  const shown = await form();
  if (outcome.issues.length === 0) shown.problems.push(outcome.message);
  const about = { nonce, room };
  const card = formCard({ t, baseUrl: engine.baseUrl }, shown, about);
  return pending.offer(formDialog(formTitle(shown), card));
}

/** What came of a press on a posted card, on that card; and of a form, in its dialog. */
export async function showInPlace(
  teams: Teams,
  asked: Asked,
  outcome: RequestOutcome,
): Promise<Asked | undefined> {
  const { waits, pending, t } = asked;
  if (outcome.show !== "answer") return asked;
  if (waits === "form" && outcome.command.asks) {
    // What comes next must be pressed: in the dialog there is no room for it.
    const { inPersonal, forYou } = t.teams.talk;
    pending?.offer(formMessage(asked.sender.place === "personal" ? inPersonal : forYou));
    return { ...asked, pending: undefined };
  }
  const isFresh = outcome.isChange && outcome.answer.repeated !== true;
  if (waits !== "press" || !asked.isOnPost || !isFresh) return asked;
  // Everybody's card is edited by the delivery; whoever pressed sees it at once.
  const now = await postedAt(teams, asked);
  const card =
    now && (await rendering(teams, asked, now, { isShared: asked.sender.place !== "personal" })).card;
  if (!card || !pending?.offer(pressCard(card))) return asked;
  const { undo, card: answer } = outcome.answer;
  // The posted card is everybody's: what takes it back is said beside it, to whoever pressed.
  const beside = withUndo(textCard(t.chat.done, ...answer.title), undo);
  if (undo) await replyBeside(teams, { ...asked, pending: undefined }, beside);
  return undefined;
}

import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { picturesOf } from "../../conversation/file/pictures.ts";
import type { AwaitedReply } from "../../conversation/handle/chat.ts";
import { questionIn } from "../../conversation/question.ts";
import { stamped } from "../../engine/posting/buttons.ts";
import { chartUrl } from "../../figures/chart-link.ts";
import type { Card, Chart } from "../../view/card.ts";
import { plainCard } from "../../view/plain.ts";
import { textIn } from "../../view/text.ts";
import { activityOf } from "../render/activity.ts";
import { cut, cutSafely } from "../render/cut.ts";
import { inertLine } from "../render/literal.ts";
import { renderCard } from "../render/render-card.ts";
import type { Sender } from "../request.ts";
import type { Asked, Teams } from "../surface.ts";
import { answerBeside, answerOpenly, answerPrivately } from "./answer.ts";
import { formMessage, pressCard, pressMessage } from "./invoke-answer.ts";

/** What Teams shows as a message for one person only. */
const SHORT = 1500;

/**
 * Brings a card to whoever asked, and to nobody else.
 * @param replace in the place of the card in which was pressed, for them
 */
export async function reply(teams: Teams, asked: Asked, card: Card, replace = false): Promise<void> {
  await deliver(teams, asked, card, { replace, isQuestion: false });
}

/** Asks back, in the place of the card in which was pressed: the button of the question is the answer to it. */
export async function askBack(teams: Teams, asked: Asked, card: Card): Promise<void> {
  await deliver(teams, asked, card, { replace: true, isQuestion: true });
}

/** Says to whoever asked, for the sake of its button, what everybody in the place can read. */
export async function replyBeside(teams: Teams, asked: Asked, card: Card): Promise<boolean> {
  const { t, pending, waits } = asked;
  const words = plainCard(t, { ...card, buttons: [] });
  const isTold = pending?.offer(waits === "form" ? formMessage(words) : pressMessage(words)) ?? false;
  const isSaid = await answerBeside(teams, asked, activityOf(await rendering(teams, asked, card)));
  return isTold || isSaid;
}

async function deliver(
  teams: Teams,
  asked: Asked,
  card: Card,
  { replace, isQuestion }: { replace: boolean; isQuestion: boolean },
): Promise<void> {
  const { t, pending, waits } = asked;
  const { card: rendered, words } = await rendering(teams, asked, card, { isQuestion });
  const short = cut(plainCard(t, card), SHORT, t.chat.cutText);
  if (pending && waits === "form" && pending.offer(formMessage(short))) return;
  if (pending && waits === "press") {
    if (replace && pending.offer(pressCard(rendered))) return;
    if (!isLong(card) && pending.offer(pressMessage(short))) return;
  }
  const landed = await answerPrivately(teams, asked, activityOf({ card: rendered, words }));
  if (landed) {
    const first = cutSafely(words.split("\n")[0] ?? "", 200, inertLine);
    pending?.offer(pressMessage(landed === "here" ? first : t.teams.talk.inPersonal));
    return;
  }
  if (pending?.offer(waits === "form" ? formMessage(short) : pressMessage(short))) return;
  await answerOpenly(teams, asked, `${t.teams.talk.notPrivate} ${teams.engine.baseUrl}/`);
}

/** Something to press or a list does not fit in a message of words. */
const isLong = ({ body, buttons = [] }: Card): boolean =>
  buttons.length > 0 || body.some(({ type }) => type === "list" || type === "facts");

/** Where Leerlus belongs to no cooperation nobody can be answered but in the place itself. */
export async function replyNotInstalled(
  teams: Teams,
  sender: Sender,
  { pending, waits }: AwaitedReply,
): Promise<void> {
  const { notInstalled } = textIn("nl").teams.talk;
  if (waits === "line") await answerOpenly(teams, { sender }, notInstalled);
  else pending?.offer(waits === "form" ? formMessage(notInstalled) : pressMessage(notInstalled));
}

/** A card for one person; its buttons say what it is about, so that a press in it can renew it. */
export async function rendering(
  teams: Teams,
  { t, caller }: Pick<Asked, "t"> & { caller?: Pick<Asked["caller"], "cooperation"> },
  card: Card,
  { isShared = false, isQuestion = false } = {},
): Promise<{ card: IAdaptiveCard; words: string }> {
  const { engine } = teams;
  const find =
    caller && ((chart: Chart) => teams.runLimited(() => chartUrl(engine, caller.cooperation, chart)));
  const pictures = await picturesOf(card, find);
  const context = {
    t,
    baseUrl: engine.baseUrl,
    question: questionIn(engine, t),
    isShared,
    isQuestion,
    ...pictures,
  };
  const { ref: about } = card;
  const named = about === undefined ? context : { ...context, about };
  return renderCard(named, stamped(card));
}

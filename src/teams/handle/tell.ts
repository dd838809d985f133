import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { formNonce } from "../../conversation/form-nonce.ts";
import { carriedOf } from "../../conversation/held-texts.ts";
import { picturesOf } from "../../conversation/pictures.ts";
import { questionIn } from "../../conversation/question.ts";
import type { RequestOutcome } from "../../conversation/run-request.ts";
import { refusedCard, unknownCard, waitingFormCard } from "../../conversation/words.ts";
import type { Form } from "../../engine/input/form.ts";
import { stamped } from "../../engine/posting/buttons.ts";
import { chartUrl } from "../../figures/chart-link.ts";
import type { Button, Card, Chart } from "../../view/card.ts";
import { saidCard } from "../../view/leerlus-cards.ts";
import { plainCard } from "../../view/plain.ts";
import { activityOf } from "../render/activity.ts";
import { pressData } from "../render/button-codec.ts";
import { cut } from "../render/cut.ts";
import { renderCard } from "../render/render-card.ts";
import type { Asked, Teams } from "../surface.ts";
import { answerOpenly, answerPrivately } from "./answer.ts";
import { formMessage, pressCard, pressMessage } from "./invoke-answer.ts";

/** Tells somebody what came of what they asked. */
export async function tell(teams: Teams, asked: Asked, outcome: RequestOutcome): Promise<void> {
  const { t } = asked;
  switch (outcome.show) {
    case "form":
      // Nobody but the person can open a dialog.
      return await sendCard(teams, asked, waitingCard(asked, outcome.form, carriedOf(outcome.wish)));
    case "question": {
      const card: Card = { ...saidCard(t.command.sure, outcome.question), buttons: [outcome.button] };
      return await sendCard(teams, asked, card, true);
    }
    case "unknown":
      return await sendCard(teams, asked, unknownCard(t, teams.engine.registry, outcome.word, outcome.near));
    case "refused":
      if (outcome.isPersonal) await asked.withhold();
      return await sendCard(teams, asked, refusedCard(t, outcome));
    case "answer": {
      const { answer } = outcome;
      const isDoneBefore = answer.repeated === true && asked.attempt.attempts === 1;
      if (isDoneBefore) return await sendCard(teams, asked, saidCard(t.chat.alreadyTitle, t.chat.already));
      const replace = answer.ref !== undefined && answer.ref === asked.about;
      if (answer.shared && !replace) return await tellShared(teams, asked, answer.ref);
      return await sendCard(teams, asked, answer.card, replace);
    }
  }
}

/** More than this in one button leaves too little room for the rest of a card. */
const CARRIED = 10_000;

/** A form behind a button that opens it. */
export function waitingCard(
  { t, key }: Pick<Asked, "t" | "key">,
  form: Form,
  input: Record<string, unknown>,
): Card {
  const fits = (button: Button) => JSON.stringify(pressData(button)).length <= CARRIED;
  return waitingFormCard(t, form, input, { fits, nonce: formNonce(key) });
}

/** Everybody reads it in the place itself: whoever typed it there sees it as well. */
async function tellShared(teams: Teams, asked: Asked, ref: string | undefined): Promise<void> {
  const { t, slot } = asked;
  if (!slot) return;
  await sendCard(teams, asked, saidCard(t.chat.done, ...(ref ? [{ ref }, ": "] : []), t.chat.doneInRoom));
}

/** What Teams shows as a message for one person only. */
const SHORT = 1500;

/**
 * Brings a card to whoever asked, and to nobody else.
 * @param replace in the place of the card in which was pressed, for them
 */
export async function sendCard(teams: Teams, asked: Asked, card: Card, replace = false): Promise<void> {
  const { t, slot, waits } = asked;
  const { card: rendered, text } = await rendering(teams, asked, card);
  const short = cut(plainCard(t, card), SHORT, t.chat.cutText);
  if (slot && waits === "form" && slot.offer(formMessage(short))) return;
  if (slot && waits === "press") {
    if (replace && slot.offer(pressCard(rendered))) return;
    if (!isLong(card) && slot.offer(pressMessage(short))) return;
  }
  if (await answerPrivately(teams, asked, activityOf({ card: rendered, text }))) {
    const isThere = asked.sender.place === "personal";
    slot?.offer(pressMessage(isThere ? cut(text.split("\n")[0] ?? "", 200) : t.teams.talk.inPersonal));
    return;
  }
  if (slot?.offer(waits === "form" ? formMessage(short) : pressMessage(short))) return;
  await answerOpenly(teams, asked, `${t.teams.talk.notPrivate} ${teams.engine.baseUrl}/`);
}

/** Something to press or a list does not fit in a message of words. */
const isLong = ({ body, buttons = [] }: Card): boolean =>
  buttons.length > 0 || body.some(({ type }) => type === "list" || type === "facts");

/** A card for one person; its buttons say what it is about, so that a press in it can renew it. */
export async function rendering(
  teams: Teams,
  { t, caller }: Pick<Asked, "t"> & { caller?: Pick<Asked["caller"], "cooperation"> },
  card: Card,
  isShared = false,
): Promise<{ card: IAdaptiveCard; text: string }> {
  const { engine } = teams;
  const find = caller && ((chart: Chart) => teams.turn(() => chartUrl(engine, caller.cooperation, chart)));
  const pictures = await picturesOf(card, find);
  const stage = { t, baseUrl: engine.baseUrl, question: questionIn(engine, t), isShared, ...pictures };
  const { ref: about } = card;
  const named = about === undefined ? stage : { ...stage, about };
  return renderCard(named, stamped(card));
}

import { pathOf } from "../../engine/command.ts";
import type { Form } from "../../engine/input/form.ts";
import type { Button, Card } from "../../view/card.ts";
import { textCard } from "../../view/leerlus/leerlus-cards.ts";
import type { Text } from "../../view/text.ts";
import { withUndo } from "../../view/undo.ts";
import { formNonce } from "../form-nonce.ts";
import { carriedOf, heldButtons } from "../held-texts.ts";
import type { RequestOutcome } from "../run-request.ts";
import { refusedCard, staleCard, unknownCard, waitingFormCard } from "../words.ts";
import type { Caller, Chat, ChatHost, RequestContext } from "./chat.ts";

type Outcome<Show> = Extract<RequestOutcome, { show: Show }>;

/** Answers somebody what came of what they asked, or opens what they have to fill in. */
export async function replyOutcome<C extends Caller, S>(
  chat: Chat<C, S>,
  asked: RequestContext<C, S>,
  outcome: RequestOutcome,
): Promise<void> {
  const { t } = asked;
  switch (outcome.show) {
    case "form": {
      const { form, request } = outcome;
      // A chat may open it after we have given up on it: it is the same form as the one behind the button.
      const nonce = asked.nonce ?? formNonce(asked.key);
      if (await chat.openForm(asked, form, { room: asked.room, nonce })) return;
      return await replyForm(chat, asked, form, carriedOf(request));
    }
    case "question":
      return await chat.ask(asked, questionCard(t, outcome));
    case "personal":
      await asked.withhold();
      return await chat.reply(asked, personalCard(chat, asked, outcome));
    case "answer":
      return await replyAnswer(chat, asked, outcome);
    default:
      return await chat.reply(asked, plainOutcomeCard(chat, t, outcome));
  }
}

/** A form that could not be opened, behind a button that opens it. */
export async function replyForm<C extends Caller, S>(
  chat: Chat<C, S>,
  asked: RequestContext<C, S>,
  form: Form,
  input: Record<string, unknown>,
): Promise<void> {
  const nonce = asked.nonce ?? formNonce(asked.key);
  await chat.reply(asked, waitingFormCard(asked.t, form, input, { fits: chat.fits, nonce }));
}

async function replyAnswer<C extends Caller, S>(
  chat: Chat<C, S>,
  asked: RequestContext<C, S>,
  { answer }: Outcome<"answer">,
): Promise<void> {
  const { t } = asked;
  const isDoneBefore = answer.repeated === true && asked.attempt.attempts === 1;
  if (isDoneBefore) return await chat.reply(asked, textCard(t.chat.alreadyTitle, t.chat.already));
  if (answer.next) {
    const card = withNews(t, answer.card, answer.next);
    return card.ref !== undefined && card.ref === asked.about
      ? await chat.replace(asked, card)
      : await chat.reply(asked, card);
  }
  const about = answer.card.ref ?? answer.ref;
  if (about !== undefined && about === asked.about) return await chat.replace(asked, answer.card);
  if (!answer.shared) return await chat.reply(asked, answer.card);
  const { ref, undo } = answer;
  if (undo && (await chat.replyBeside(asked, withUndo(sharedCard(t, ref), undo)))) return;
  if (!chat.seesPosts(asked)) await chat.reply(asked, sharedCard(t, ref));
}

/** What somebody goes on with, below one line of what they just did. */
const withNews = (t: Text, { title }: Card, next: Card): Card => ({
  ...next,
  body: [{ type: "text", text: [t.chat.recorded, ...title] }, ...next.body],
});

/** Everybody can read it in the place itself: the person hears that it was stored, and what its reference is. */
const sharedCard = (t: Text, ref: string | undefined): Card =>
  textCard(t.chat.done, ...(ref ? [{ ref }, ": "] : []), t.chat.doneInRoom);

function questionCard(t: Text, { question, request }: Outcome<"question">): Card {
  const { command, input } = request;
  const yes: Button = {
    label: t.chat.yes,
    command: pathOf(command),
    input,
    style: "danger",
    confirm: question,
  };
  return { ...textCard(t.command.sure, question), buttons: [yes] };
}

/** What may be about a child is asked, with the two answers as buttons; what identifies somebody is refused. */
export function personalCard(
  { held }: Pick<ChatHost, "held">,
  { t, caller }: RequestContext<Caller, unknown>,
  { message, details, request, answers }: Outcome<"personal">,
): Card {
  if (answers === "none") return refusedCard(t, { message, details, isGuest: false });
  const [pass, rewrite] = heldButtons(t, request, held.put(caller.actor, request));
  if (answers === "rewrite") return refusedCard(t, { message, details, isGuest: false, buttons: [rewrite] });
  const { question: title, nothingKept } = t.personal;
  return refusedCard(t, { title, message: nothingKept, details, isGuest: false, buttons: [pass, rewrite] });
}

/** The card of what is only said. */
export function plainOutcomeCard(
  { engine }: Pick<ChatHost, "engine">,
  t: Text,
  outcome: Outcome<"unknown" | "stale" | "refused">,
): Card {
  switch (outcome.show) {
    case "unknown":
      return unknownCard(t, engine.registry, outcome.word, outcome.near);
    case "refused":
      return refusedCard(t, outcome);
    case "stale":
      return staleCard(t);
  }
}

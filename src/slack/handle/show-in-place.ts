import type { WrongForm } from "../../conversation/handle/chat.ts";
import { personalCard, plainOutcomeCard } from "../../conversation/handle/reply-outcome.ts";
import type { RequestOutcome } from "../../conversation/run-request.ts";
import { NO_PERSON } from "../../engine/input/fields-of.ts";
import type { Card } from "../../view/card.ts";
import type { Asked, Slack } from "../surface.ts";
import { cardView, formView, openView } from "./open-form.ts";
import { reply } from "./reply.ts";
import { formErrors } from "./submission.ts";

/** What was wrong with a form, in its window; false when that has closed. */
export async function showErrors(
  slack: Slack,
  asked: Asked,
  { outcome, form, room, nonce }: WrongForm,
): Promise<boolean> {
  const { pending, sender, caller, t } = asked;
  if (!pending) return false;
  if (outcome.issues.some(({ field }) => field === NO_PERSON)) {
    const view = await formView(slack, sender, caller.installation, t, await form(), { room, nonce });
    // A box to tick is only there in a window that is drawn anew.
    if (pending.offer({ response_action: "update", view })) return true;
  }
  const errors = formErrors(sender.fields ?? [], outcome.issues, outcome.message);
  return errors !== undefined && pending.offer(errors);
}

/** What came of a press in somebody's home or in a window, and of a form that was asked for in their home. */
export async function showInPlace(
  slack: Slack,
  asked: Asked,
  outcome: RequestOutcome,
): Promise<Asked | undefined> {
  const { sender, pending, caller, waits } = asked;
  if (waits === "form") {
    pending?.offer(undefined);
    if (sender.stand !== "home") return asked;
    await slack.options.renewHome?.(caller);
    return undefined;
  }
  return sender.stand === "home" || sender.stand === "modal"
    ? await showInside(slack, asked, outcome)
    : asked;
}

/** In somebody's home, or in a window, there is no message to answer under: the answer is a window. */
async function showInside(slack: Slack, asked: Asked, outcome: RequestOutcome): Promise<Asked | undefined> {
  const { caller, sender, t, attempt } = asked;
  const { view, ...opener } = sender;
  const { stand } = sender;
  if (outcome.show === "personal") await asked.withhold();
  const inView = stand === "modal" ? sender : opener;
  if (outcome.show === "form") return { ...asked, sender: inView };
  const isChange = outcome.show === "answer" && outcome.isChange;
  if (stand === "home" && isChange && (outcome.answer.repeated !== true || attempt.attempts > 1)) {
    await slack.options.renewHome?.(caller);
    return undefined;
  }
  const late: Asked = { ...asked, sender: opener };
  const card = cardOf(slack, asked, outcome);
  if (!card) return late;
  const { installation } = caller;
  const opening = {
    installation,
    trigger: inView.trigger,
    view: stand === "modal" ? view : undefined,
    receivedAt: attempt.receivedAt,
  };
  if (await openView(slack, opening, await cardView(slack, installation.team, t, card))) return undefined;
  await reply(slack, late, card);
  return undefined;
}

function cardOf(slack: Slack, asked: Asked, outcome: RequestOutcome): Card | undefined {
  switch (outcome.show) {
    case "stale":
    case "refused":
      return plainOutcomeCard(slack, asked.t, outcome);
    case "personal":
      return personalCard(slack, asked, outcome);
    case "answer":
      return outcome.answer.repeated ? undefined : outcome.answer.card;
    default:
      return undefined;
  }
}

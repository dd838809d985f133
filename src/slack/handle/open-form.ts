import type { types } from "@slack/bolt";
import type { Form } from "../../engine/input/form.ts";
import { withNonces } from "../../engine/posting/buttons.ts";
import type { Card } from "../../view/card.ts";
import { plainLine } from "../../view/plain.ts";
import type { Text } from "../../view/text.ts";
import { numbered, plainObject } from "../render/buttons.ts";
import { modalView } from "../render/modal.ts";
import { renderBlocks } from "../render/render.ts";
import { LIMIT, MESSAGE_SUM } from "../render/slack-limits.ts";
import { slackApi } from "../send/api.ts";
import { type Asked, type Installation, renderContextFor, type Sender, type Slack } from "../surface.ts";

/** A `trigger_id` is good for three seconds. */
const TRIGGER_MS = 2800;

/** Where a window opens: over what was pressed, or in the place of the window in which was pressed. */
export interface Opening {
  installation: Installation;
  trigger: string | undefined;
  view?: { id: string; hash: string } | undefined;
  /** Unix milliseconds. */
  receivedAt: number;
}

/** Opens a window while that is possible; false when it is not, or when Slack does not say that it did. */
export async function openView(slack: Slack, to: Opening, view: types.ModalView): Promise<boolean> {
  const left = TRIGGER_MS - (slack.engine.clock.real().epochMilliseconds - to.receivedAt);
  if (left < 100 || (!to.trigger && !to.view)) return false;
  const api = slackApi(to.installation.token, { apiUrl: slack.options.apiUrl, timeoutMs: left });
  try {
    if (to.view) await api.views.update({ view_id: to.view.id, hash: to.view.hash, view });
    else await api.views.open({ trigger_id: to.trigger ?? "", view });
    return true;
  } catch {
    return false;
  }
}

/** How long an acknowledgement waits for a window to open. */
const OPENING_MS = 900;

/** Opens a form while whoever asked for it can be shown one. */
export async function openForm(
  slack: Slack,
  asked: Asked,
  form: Form,
  about: { room: string | undefined; nonce: string },
): Promise<boolean> {
  const { caller, sender, t, pending, attempt } = asked;
  const { installation } = caller;
  const { receivedAt } = attempt;
  pending?.longer(OPENING_MS);
  const view = await formView(slack, sender, installation, t, form, about);
  const to = { installation, trigger: sender.trigger, view: sender.view, receivedAt };
  const opening = openView(slack, to, view);
  const isOpen = pending
    ? await Promise.race([opening, pending.soonClosed.then(() => false)])
    : await opening;
  if (isOpen) pending?.offer(undefined);
  return isOpen;
}

/** The window of a form, which carries along where it was asked for. */
export async function formView(
  slack: Slack,
  sender: Sender,
  installation: Installation,
  t: Text,
  form: Form,
  { room, nonce }: { room: string | undefined; nonce: string },
): Promise<types.ModalView> {
  const { responseUrl, channel, thread, stand } = sender;
  const from = Object.fromEntries(
    Object.entries({ url: responseUrl, channel, thread, stand }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const context = await renderContextFor(slack, installation.team, t);
  const about = { command: form.command, nonce, room, from };
  return modalView(context, form, about);
}

/** A card in a window of its own. */
export async function cardView(slack: Slack, team: string, t: Text, card: Card): Promise<types.ModalView> {
  const context = await renderContextFor(slack, team, t);
  const { blocks } = renderBlocks(context, withNonces(card), { blocks: LIMIT.viewBlocks, sum: MESSAGE_SUM });
  return {
    type: "modal",
    callback_id: "card",
    title: plainObject(plainLine(t, card.title), LIMIT.viewTitle),
    close: plainObject(t.web.close, LIMIT.viewTitle),
    blocks: numbered(blocks),
  };
}

import { setTimeout as pause } from "node:timers/promises";
import { notAllowed } from "../../conversation/handle/handle-button.ts";
import { replyOutcome } from "../../conversation/handle/reply-outcome.ts";
import { requestContext } from "../../conversation/handle/request-context.ts";
import { inputFromMessage } from "../../conversation/message-input.ts";
import { startCard } from "../../conversation/words.ts";
import { formOf } from "../../engine/input/form.ts";
import { findCommand } from "../../engine/registry.ts";
import { SHORTCUTS } from "../install/app-permissions.ts";
import type { Received } from "../request.ts";
import { slackApi } from "../send/api.ts";
import type { Installation, Slack } from "../surface.ts";
import { slackChat } from "./chat.ts";
import { meantLine } from "./commands.ts";
import { cardView, openView } from "./open-form.ts";

/** What a shortcut on a message makes of it. */
const MAKES: Partial<Record<string, string>> = { agenda: "agenda/add", action: "action/add" };
const LINK_MS = 600;

/** A shortcut: on a message it opens a form with what the message says and a link to it, else a window to start from. */
export async function handleShortcut(slack: Slack, request: Received<"shortcut">): Promise<void> {
  const { name, text, message, domain, ...sender } = request.payload;
  const chat = slackChat(slack);
  const asked = await requestContext(chat, request, sender, { urgent: true });
  if (!asked) return;
  const { caller, t, room, attempt } = asked;
  const { installation, actor } = caller;
  if (SHORTCUTS.some(({ id, type }) => id === name && type === "global")) {
    const card = startCard(t, slack.engine.registry);
    const opening = { installation, trigger: sender.trigger, receivedAt: attempt.receivedAt };
    const isOpen = await openView(slack, opening, await cardView(slack, installation.team, t, card));
    return isOpen ? undefined : await chat.reply(asked, card);
  }
  const command = findCommand(slack.engine.registry, MAKES[name] ?? "");
  if (!command) return await replyOutcome(chat, asked, { show: "stale" });
  if (!command.allow(actor)) return await replyOutcome(chat, asked, notAllowed(t, caller));
  const link = message && (await linkTo(slack, installation, { channel: sender.channel, message, domain }));
  const input = inputFromMessage(command, await meantLine(slack, caller, text), link);
  const form = await slack.runLimited(() => formOf(slack.engine, command, actor, input), true);
  const made = { command, input, room, key: undefined, confirmed: false };
  await replyOutcome(chat, asked, { show: "form", form, request: made });
}

/** Slack's own link to a message; while Slack is slow the one that it would give. */
async function linkTo(
  { options }: Slack,
  { token }: Installation,
  { channel = "", message, domain }: { channel: string | undefined; message: string; domain: string },
): Promise<string | undefined> {
  const api = slackApi(token, { apiUrl: options.apiUrl, timeoutMs: LINK_MS });
  const asked = api.chat.getPermalink({ channel, message_ts: message }).then(({ permalink }) => permalink);
  const answer = await Promise.race([asked.catch(() => undefined), pause(LINK_MS)]);
  if (typeof answer === "string" && /^https:\/\//.test(answer)) return answer;
  if (!/^[a-z0-9-]+$/i.test(domain) || !/^\d+\.\d+$/.test(message)) return undefined;
  return `https://${domain}.slack.com/archives/${channel}/p${message.replace(".", "")}`;
}

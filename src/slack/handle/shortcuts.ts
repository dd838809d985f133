import { setTimeout as pause } from "node:timers/promises";
import { titleOf } from "../../conversation/title-of.ts";
import { notAllowedWords, refusedCard, staleCard, startCard } from "../../conversation/words.ts";
import type { Command } from "../../engine/command.ts";
import { formOf } from "../../engine/input/form.ts";
import { findCommand } from "../../engine/registry.ts";
import { SHORTCUTS } from "../install/app-permissions.ts";
import type { Received } from "../request.ts";
import { slackApi } from "../send/api.ts";
import type { Installation, Slack } from "../surface.ts";
import { askedBy, meantLine } from "./commands.ts";
import { cardView, openView } from "./open-form.ts";
import { sendCard, tell } from "./tell.ts";

/** What a shortcut on a message makes of it. */
const MAKES: Partial<Record<string, string>> = { agenda: "agenda/add", action: "action/add" };
const LINK_MS = 600;

/** A shortcut: on a message it opens a form with what the message says and a link to it, else a window to start from. */
export async function handleShortcut(slack: Slack, request: Received<"shortcut">): Promise<void> {
  const { name, text, message, domain, ...sender } = request.payload;
  const asked = await askedBy(slack, request, sender, { urgent: true });
  if (!asked) return;
  const { caller, t, room, attempt } = asked;
  const { installation, actor } = caller;
  if (SHORTCUTS[name as keyof typeof SHORTCUTS] === "global") {
    const card = startCard(t, slack.engine.registry);
    const opening = { installation, trigger: sender.trigger, receivedAt: attempt.receivedAt };
    const isOpen = await openView(slack, opening, await cardView(slack, installation.team, t, card));
    return isOpen ? undefined : await sendCard(slack, asked, card);
  }
  const command = findCommand(slack.engine.registry, MAKES[name] ?? "");
  if (!command) return await sendCard(slack, asked, staleCard(t));
  if (!command.allow(actor)) {
    const isGuest = actor.role === "guest";
    return await sendCard(slack, asked, refusedCard(t, { message: notAllowedWords(t, caller), isGuest }));
  }
  const link = message && (await linkTo(slack, installation, { channel: sender.channel, message, domain }));
  const input = inputFrom(command, titleOf(await meantLine(slack, caller, text)), link);
  const form = await slack.turn(() => formOf(slack.engine, command, actor, input), true);
  const wish = { command, input, room, key: undefined, confirmed: false };
  await tell(slack, asked, { show: "form", form, wish });
}

function inputFrom({ input }: Command, title: string, link: string | undefined): Record<string, unknown> {
  return { ...(title ? { title } : {}), ...(link && "link" in input.shape ? { link } : {}) };
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

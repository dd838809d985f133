import { returnToChannel } from "../../conversation/directory/channel-lifecycle.ts";
import { findConversation } from "../../conversation/directory/conversation.ts";
import { askToResend } from "../../conversation/handle/ask-to-resend.ts";
import type { PendingReply } from "../../conversation/pending-reply.ts";
import type { Received } from "../request.ts";
import { addressOf } from "../send/address.ts";
import type { Teams } from "../surface.ts";
import { teamsChat } from "./chat.ts";
import { handleFiles } from "./files.ts";
import { handleFormRequest } from "./forms.ts";
import { handleButtonRequest } from "./handle-button.ts";
import { handleMessage, meetingOf } from "./messages.ts";
import { handleOnline } from "./online.ts";
import { handleInstalled, handleKnown, handleUninstalled, meet } from "./presence.ts";

/** Does what a stored request asks for. */
export async function handleRequest(teams: Teams, request: Received, pending?: PendingReply): Promise<void> {
  switch (request.kind) {
    case "message":
      await met(teams, request);
      return await handleMessage(teams, request);
    case "files":
      await met(teams, request);
      return await handleFiles(teams, request);
    case "press":
      await met(teams, request);
      return await handleButtonRequest(teams, request, pending);
    case "form":
      // From the menu of a message a form is sent where Leerlus need not be.
      if (!request.payload.isExtension) await met(teams, request);
      return await handleFormRequest(teams, request, pending);
    case "installed":
      return await handleInstalled(teams, request);
    case "left":
    case "channel-left":
      return await handleUninstalled(teams, request);
    case "known":
      return await handleKnown(teams, request);
    case "online":
      await met(teams, request);
      return await handleOnline(teams, request);
    case "withheld":
      return await askAgain(teams, request);
  }
}

/** What was not stored could not be worked off at once: the person is asked to send it again. */
async function askAgain(teams: Teams, request: Received<"withheld">): Promise<void> {
  const { isToUs, ...sender } = request.payload;
  // A line that was not said to us was only taken for its points: under an agenda it was meant for us.
  if (isToUs === false && !(await meetingOf(teams, sender))) return;
  await askToResend(teamsChat(teams), request, sender);
}

/**
 * Whoever hears from a place is in it, also when nobody said that we were added again or that a block has ended: what
 * waited for it is sent.
 */
async function met(teams: Teams, { payload: sender, receivedAt }: Received): Promise<void> {
  const { engine, options } = teams;
  const { tenant, conversation } = sender;
  const cooperation = await options.cooperationOf(tenant);
  if (cooperation === undefined) return;
  await teams.runLimited(async () => {
    const before = await findConversation(engine, "teams", tenant, conversation);
    // We were removed since it was said.
    if (before?.goneAt && before.goneAt.epochMilliseconds >= receivedAt.epochMilliseconds) return;
    await meet(teams, sender);
    await returnToChannel(engine, {
      cooperation,
      surface: "teams",
      address: addressOf(tenant, conversation),
    });
  }, true);
}

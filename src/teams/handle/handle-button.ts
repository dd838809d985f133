import { handleButton } from "../../conversation/handle/handle-button.ts";
import { answerRequest } from "../../conversation/handle/request-context.ts";
import type { PendingReply } from "../../conversation/pending-reply.ts";
import { bag } from "../receive/parse-request.ts";
import { readPress } from "../render/button-codec.ts";
import type { Received } from "../request.ts";
import type { Teams } from "../surface.ts";
import { teamsChat } from "./chat.ts";
import { postedAt } from "./refresh.ts";

/** A button of a card. */
export async function handleButtonRequest(
  teams: Teams,
  request: Received<"press">,
  pending?: PendingReply,
): Promise<void> {
  const { data, ...sender } = request.payload;
  const chat = teamsChat(teams);
  await answerRequest(chat, request, sender, { pending, waits: "press", urgent: true }, async (found) => {
    const { r: about } = bag(data);
    const asked = { ...found, about: typeof about === "string" ? about : undefined };
    const isOnPost = (await postedAt(teams, asked)) !== undefined;
    // A posted card is renewed where it stands; what is pressed in private changes shared things all the same.
    const room = isOnPost ? undefined : asked.room;
    await handleButton(chat, { ...asked, isOnPost }, readPress(data), { room, isAwaited: true });
  });
}

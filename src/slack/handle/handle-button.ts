import { isFormNonce } from "../../conversation/form-nonce.ts";
import { handleButton } from "../../conversation/handle/handle-button.ts";
import { answerRequest } from "../../conversation/handle/request-context.ts";
import { isRoomOfPerson } from "../../domain/organisation/room.ts";
import { readPress } from "../render/button-codec.ts";
import type { Received } from "../request.ts";
import type { Slack } from "../surface.ts";
import { slackChat } from "./chat.ts";

/** A button, or a choice in a menu. */
export async function handleButtonRequest(slack: Slack, request: Received<"press">): Promise<void> {
  const { value, block, ...sender } = request.payload;
  const press = readPress(value);
  const chat = slackChat(slack);
  // A window opens within three seconds, or not at all.
  const urgent = press?.opensForm === true;
  await answerRequest(chat, request, sender, { waits: "press", urgent }, async (found) => {
    const { stand } = sender;
    const nonce = isFormNonce(press?.nonce) ? press?.nonce : undefined;
    // What Leerlus asks somebody in private is asked for everybody; a form that they asked for stays where that was.
    const isForAll = nonce === undefined && stand === "posted" && isRoomOfPerson(found.room);
    const room = isForAll ? undefined : found.room;
    // Only an answer to one person names in its blocks what it is about: it is renewed, wherever it stands.
    const asked = { ...found, room, nonce, about: block.split("/")[0] ?? "" };
    // A posted card is renewed where it stands; what is pressed in private changes shared things all the same.
    const how = { room: stand === "private" ? room : undefined, isAwaited: false };
    await handleButton(chat, asked, press, how);
  });
}

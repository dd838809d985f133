import { handleForm } from "../../conversation/handle/handle-form.ts";
import { answerRequest } from "../../conversation/handle/request-context.ts";
import type { PendingReply } from "../../conversation/pending-reply.ts";
import { isRoomOfPerson } from "../../domain/organisation/room.ts";
import { readAbout } from "../render/form-card.ts";
import type { Received } from "../request.ts";
import type { Teams } from "../surface.ts";
import { teamsChat } from "./chat.ts";
import { readFilled } from "./read-filled.ts";

/** A form that was sent. */
export async function handleFormRequest(
  teams: Teams,
  request: Received<"form">,
  pending?: PendingReply,
): Promise<void> {
  const { data, isExtension: _, ...sender } = request.payload;
  const chat = teamsChat(teams);
  await answerRequest(chat, request, sender, { pending, waits: "form", urgent: true }, async (asked) => {
    const about = readAbout(data);
    // What a form carries anybody may have written: its room is that of the place from which it was sent. What Leerlus
    // itself asked for in private carries none, and is for everybody.
    const room = isRoomOfPerson(asked.room) && about?.room !== asked.room ? undefined : asked.room;
    await handleForm(chat, asked, about && { ...about, room, input: readFilled(data) });
  });
}

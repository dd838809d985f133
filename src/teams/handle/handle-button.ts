import { handleButton } from "../../conversation/handle-button.ts";
import type { PendingReply } from "../../conversation/pending-reply.ts";
import { staleCard } from "../../conversation/words.ts";
import { textIn } from "../../view/text.ts";
import { bag } from "../receive/parse-request.ts";
import { askedBy } from "../receive/request-context.ts";
import { readPress } from "../render/button-codec.ts";
import type { Received } from "../request.ts";
import type { Asked, Teams } from "../surface.ts";
import { pressCard, pressMessage } from "./invoke-answer.ts";
import { postedAt } from "./refresh.ts";
import { rendering, sendCard, tell } from "./tell.ts";

/** A button of a card. */
export async function handleButtonRequest(
  teams: Teams,
  request: Received<"press">,
  slot?: PendingReply,
): Promise<void> {
  const { data, ...sender } = request.payload;
  const found = await askedBy(teams, request, sender, { slot, waits: "press", urgent: true });
  if (!found) return void slot?.offer(pressMessage(textIn("nl").teams.talk.notInstalled));
  const about = bag(data).r;
  const asked: Asked = { ...found, ...(typeof about === "string" ? { about } : {}) };
  const press = readPress(data);
  const posted = await postedAt(teams, asked);
  // A posted card is renewed where it stands; what is pressed in private changes shared things all the same.
  const room = posted ? undefined : asked.room;
  const outcome = await handleButton(teams, { ...asked, room }, press, true);
  if (!outcome) return await sendCard(teams, asked, staleCard(asked.t));
  const isFresh = outcome.show === "answer" && outcome.isChange && outcome.answer.repeated !== true;
  if (!posted || !isFresh) return await tell(teams, asked, outcome);
  // Everybody's card is edited by the delivery; whoever pressed sees it at once.
  const now = await postedAt(teams, asked);
  const card = now && (await rendering(teams, asked, now, asked.sender.place !== "personal")).card;
  if (!card || !slot?.offer(pressCard(card))) await tell(teams, asked, outcome);
}

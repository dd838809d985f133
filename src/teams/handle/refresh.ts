import type { IRefreshDefinition } from "@microsoft/teams.cards";
import { cardAt } from "../../conversation/directory/channel-context.ts";
import type { Language } from "../../domain/organisation/language.ts";
import type { Engine } from "../../engine/engine.ts";
import { languagesIn } from "../../engine/languages.ts";
import type { Card } from "../../view/card.ts";
import type { Answer } from "../receive/app.ts";
import { REFRESH } from "../receive/parse-request.ts";
import { addressOf } from "../send/address.ts";
import type { Asked, Teams } from "../surface.ts";
import { pressCard } from "./invoke-answer.ts";
import { rendering } from "./reply.ts";

/** The post in which was pressed, as whoever pressed is to see it; undefined when it is an answer to somebody. */
export async function postedAt(
  { engine, runLimited }: Teams,
  { caller, sender }: Pick<Asked, "caller" | "sender">,
): Promise<Card | undefined> {
  const { tenant, conversation, message } = sender;
  if (message === undefined) return undefined;
  const place = { surface: "teams", address: addressOf(tenant, conversation), messageRef: message };
  return await runLimited(() => cardAt(engine, caller.cooperation, place, caller.actor.language), true);
}

/** A posted card for one viewer: as it is now, and in their own language. */
export async function refreshed(teams: Teams, asked: Asked): Promise<Answer> {
  const card = await postedAt(teams, asked);
  // Without an answer the card stays as it stands.
  return card
    ? pressCard((await rendering(teams, asked, card, { isShared: asked.sender.place !== "personal" })).card)
    : { status: 200 };
}

interface Viewed {
  cooperation: string;
  language: Language;
  room: string;
}

/**
 * Lets a posted card ask for itself anew when somebody looks at it: only where people read another language than the
 * room's, because every look is a request. Whose card it is need not be said: Teams does it by itself in a conversation of
 * sixty at most, and offers it in a larger one.
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#refresh-mechanism
 */
export function refreshing(engine: Engine) {
  return async ({ cooperation, language, room }: Viewed): Promise<IRefreshDefinition | undefined> => {
    // A private message is in its reader's language already.
    if (room.startsWith("person:")) return undefined;
    const others = (await languagesIn(engine, cooperation)).filter((one) => one !== language);
    if (others.length === 0) return undefined;
    return { action: { type: "Action.Execute", title: "↻", verb: REFRESH, data: {} } };
  };
}

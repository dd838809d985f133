import { findConversation, keepConversation } from "../../conversation/directory/conversation.ts";
import { recordDirectChannel } from "../../conversation/directory/direct-message.ts";
import { privateAddressOf } from "../../conversation/directory/private-channel.ts";
import type { Failure } from "../../conversation/failure.ts";
import { RetryLater } from "../../conversation/inbox/inbox-request.ts";
import { keepsTargeted } from "../receive/service-url.ts";
import { addressOf, readAddress } from "../send/address.ts";
import type { Sent, Spot } from "../send/teams-api.ts";
import type { Asked, Teams } from "../surface.ts";

const TIMEOUT_MS = 8000;
const soon = (): AbortSignal => AbortSignal.timeout(TIMEOUT_MS);

/** Where an answer to one person stands: where they asked, or in their own chat with us. */
type Landed = "here" | "personal";

/**
 * Brings an answer to one person: in the place where they asked, for them alone. Where that cannot be, or Teams is not known to keep it so, it comes in their own
 * chat with us, and so it does when it may have gone wrong before.
 * @returns undefined when there is no such chat either
 * @throws RetryLater when it did not arrive, or may not have
 */
export async function answerPrivately(
  teams: Teams,
  asked: Asked,
  activity: object,
): Promise<Landed | undefined> {
  if (asked.sender.place === "personal")
    return (await say(teams, here(asked), activity)) ? "here" : undefined;
  if (mayWhisper(teams, asked) && arrived(await whisper(teams, asked, activity))) return "here";
  const spot = await personalSpot(teams, asked);
  return spot !== undefined && (await say(teams, spot, activity)) ? "personal" : undefined;
}

/**
 * Says something to one person where they asked, once, and nowhere else.
 * @returns whether it arrived for certain
 */
export async function answerBeside(teams: Teams, asked: Asked, activity: object): Promise<boolean> {
  if (asked.sender.place === "personal")
    return "sent" in (await teams.options.api.say(here(asked), activity, { signal: soon() }));
  return mayWhisper(teams, asked) && "sent" in (await whisper(teams, asked, activity));
}

/** Only where Teams is known to keep it to one person, and not when it may stand there already. */
function mayWhisper({ options }: Teams, { sender, attempt }: Asked): boolean {
  const { knowsTargeted = true } = options;
  return knowsTargeted && keepsTargeted(sender.serviceUrl) && attempt.attempts === 1;
}

async function whisper(teams: Teams, asked: Asked, activity: object): Promise<Sent> {
  const { user } = asked.sender;
  const spot = here(asked);
  const signal = soon();
  const { whisper: say } = teams.options.api;
  const came = await say(spot, user, activity, { signal });
  // Below a message that one person alone sees nothing can stand, and Teams does not always tell that it is one.
  const isNoThread =
    spot.thread !== undefined && "refused" in came && /^(HTTP 404|\w*NotFound)/.test(came.refused);
  return isNoThread ? await say({ ...spot, thread: undefined }, user, activity, { signal }) : came;
}

/** Says something in the place itself, in the thread where somebody asked. It holds nothing that is not for everybody. */
export async function answerOpenly(teams: Teams, asked: Pick<Asked, "sender">, text: string): Promise<void> {
  await say(teams, here(asked), { type: "message", text, textFormat: "plain" });
}

/** A message that begins no thread is answered below it, where others see it as well. */
const here = ({ sender }: Pick<Asked, "sender">): Spot => {
  const { tenant, serviceUrl, conversation, place, message, isTargeted } = sender;
  const root = isTargeted ? undefined : message;
  const thread = place === "channel" ? (sender.thread ?? root) : undefined;
  return { tenant, serviceUrl, conversation, thread };
};

async function say(teams: Teams, spot: Spot, activity: object): Promise<boolean> {
  return arrived(await teams.options.api.say(spot, activity, { signal: soon() }));
}

const arrived = (came: Sent): boolean => ("sent" in came ? true : refusedOr(came));

/** @throws RetryLater when it is not a refusal for good */
function refusedOr(failure: Failure): false {
  if ("refused" in failure) return false;
  throw new RetryLater("retryAfterMs" in failure ? failure.retryAfterMs : 0);
}

async function personalSpot(teams: Teams, { caller, sender }: Asked): Promise<Spot | undefined> {
  const { engine, options } = teams;
  const { cooperation, own: workspace, account } = caller;
  const key = { surface: "teams", workspace, account } as const;
  const known = readAddress((await privateAddressOf(engine, cooperation, key)) ?? "");
  if (known) {
    const kept = await findConversation(engine, "teams", known.tenant, known.conversation);
    if (kept?.goneAt === null) return { ...known, serviceUrl: kept.serviceUrl };
  }
  const { tenant, serviceUrl, user, bot } = sender;
  const opened = await options.api.openPersonal({ tenant, serviceUrl }, { bot, user }, soon());
  if (!("conversation" in opened)) {
    refusedOr(opened);
    return undefined;
  }
  const { conversation } = opened;
  await keepConversation(engine, {
    surface: "teams",
    tenant,
    id: conversation,
    kind: "personal",
    serviceUrl,
    bot,
  });
  await recordDirectChannel(engine, cooperation, key, addressOf(tenant, conversation));
  return { tenant, serviceUrl, conversation };
}

import { recordDirectChannel } from "../../conversation/directory/direct-message.ts";
import { privateAddressOf } from "../../conversation/directory/private-channel.ts";
import { addressOf } from "../send/address.ts";
import type { Asked, Teams } from "../surface.ts";

/** Private messages to somebody go to the chat in which they wrote to us. */
export async function rememberChat(
  { engine }: Teams,
  { caller, sender }: Pick<Asked, "caller" | "sender">,
): Promise<void> {
  if (sender.place !== "personal") return;
  const { cooperation } = caller;
  const key = { surface: "teams", workspace: caller.own, account: caller.account } as const;
  const address = addressOf(sender.tenant, sender.conversation);
  if ((await privateAddressOf(engine, cooperation, key)) !== address)
    await recordDirectChannel(engine, cooperation, key, address);
}

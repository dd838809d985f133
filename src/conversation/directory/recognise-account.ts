import type { Actor } from "../../engine/context.ts";
import type { ChatHost } from "../handle/chat.ts";
import { type AccountKey, identify, personOfAccount, strangerBy } from "./chat-account.ts";

/** An account as its chat has it. */
export interface AccountDetails {
  /** The workspace that it is of, which may be another than the one where something was said. */
  workspace: string;
  name: string;
  /** One that counts: the account's own workspace vouches for it. */
  address: string | undefined;
}

/** Whoever has an account, and who they are to Leerlus. */
export interface Recognised {
  workspace: string;
  actor: Actor;
  isStranger: boolean;
  /** It was looked up just now. */
  isNew: boolean;
}

/**
 * Who has an account: as it was found before, else by what the chat says of it.
 * @param key with the workspace that it is taken to be of
 * @param how.isVouchedFor whether the addresses of a workspace count in the cooperation
 * @param how.lookUp asks the chat; undefined: it is nobody's
 */
export async function recogniseAccount(
  { engine, access, runLimited }: Pick<ChatHost, "engine" | "access" | "runLimited">,
  cooperation: string,
  key: AccountKey,
  how: {
    isVouchedFor: (workspace: string) => Promise<boolean>;
    lookUp: () => Promise<AccountDetails | undefined>;
    urgent: boolean;
  },
): Promise<Recognised | undefined> {
  const before = await runLimited(async () => {
    const known = await personOfAccount(engine, cooperation, key, how.isVouchedFor);
    return known ? await access.actorByEmail(cooperation, known) : undefined;
  }, how.urgent);
  if (before) return { workspace: key.workspace, actor: before, isStranger: false, isNew: false };
  const details = await how.lookUp();
  if (!details) return undefined;
  const { workspace, name, address } = details;
  const own = { ...key, workspace };
  const found = await identify({ engine, access }, cooperation, own, address === undefined ? [] : [address]);
  const actor = found ?? strangerBy(cooperation, own, { email: address, name });
  return { workspace, actor, isStranger: !found, isNew: true };
}

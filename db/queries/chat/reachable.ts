import { and, eq, isNotNull, notExists } from "drizzle-orm";
import type { Scope } from "../../client.ts";
import { chatAccounts, workspaces } from "../../schema/chat.ts";
import { channels } from "../../schema/delivery.ts";

/** What holds for the accounts, joined with their workspaces, by which somebody can be reached now. */
export function isReachable({ db, cooperation }: Scope) {
  const refuses = db
    .select({ id: channels.id })
    .from(channels)
    .where(
      and(
        eq(channels.cooperation, cooperation.slug),
        eq(channels.surface, chatAccounts.surface),
        eq(channels.address, chatAccounts.address),
        isNotNull(channels.parkedReason),
      ),
    );
  return and(
    eq(chatAccounts.cooperation, cooperation.slug),
    // Who was matched before it was asked by what, is looked at again first.
    isNotNull(chatAccounts.knownBy),
    isNotNull(chatAccounts.address),
    eq(workspaces.state, "active"),
    notExists(refuses),
  );
}

/** How an account belongs to its workspace. */
export const ofWorkspace = and(
  eq(workspaces.cooperation, chatAccounts.cooperation),
  eq(workspaces.surface, chatAccounts.surface),
  eq(workspaces.id, chatAccounts.workspace),
);

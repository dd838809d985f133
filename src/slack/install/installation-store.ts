import type { Installation, InstallationStore } from "@slack/oauth";
import { installWorkspace } from "../../conversation/directory/workspace.ts";
import type { Engine } from "../../engine/engine.ts";
import { sealToken } from "./tokens.ts";

/** It cannot be served: it is another cooperation's, or nothing in which a bot can be. */
export class NotInstallable extends Error {
  readonly code = "not_installable";

  constructor(why: string) {
    super(why);
    this.name = "NotInstallable";
  }
}

/**
 * Keeps what OAuth gives in the database, its tokens encrypted. They are read elsewhere: renewed when they expire. What is
 * installed for a whole organisation is kept as one workspace with the organisation's id: it has one token.
 * @param readMetadata for which cooperation, and who asked
 */
export function workspaceStore(
  engine: Engine,
  keys: readonly Buffer[],
  readMetadata: (metadata: string) => { cooperation: string; by: string },
): InstallationStore {
  const unused = () => Promise.reject(new Error("installations are read from the database"));
  return {
    storeInstallation: async (installation: Installation) => {
      const { team, bot, metadata, isEnterpriseInstall, enterprise } = installation;
      const place = isEnterpriseInstall ? enterprise : team;
      if (!place || !bot) throw new NotInstallable("no workspace or organisation with a bot");
      const { cooperation, by } = readMetadata(metadata ?? "");
      const token = sealToken(keys, place.id, {
        access: bot.token,
        refresh: bot.refreshToken,
        expiresAt: bot.expiresAt,
      });
      const about = { name: place.name ?? place.id, enterprise: enterprise?.id ?? null };
      const workspace = { ...about, cooperation, token, botAccount: bot.userId };
      const isKept = await installWorkspace(engine, { surface: "slack", id: place.id, ...workspace }, by);
      if (!isKept) throw new NotInstallable("belongs to another cooperation");
    },
    fetchInstallation: unused,
    deleteInstallation: unused,
  };
}

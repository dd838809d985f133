import { leaveWorkspace } from "../../conversation/directory/workspace.ts";
import type { Engine } from "../../engine/engine.ts";
import type { EventWork } from "../surface.ts";

/**
 * Leerlus was removed from a workspace, or its token there was taken away. An event that arrives late, after it was
 * installed again, changes nothing.
 */
export function workspaceUninstalled(engine: Engine): EventWork {
  return async ({ event, team, happenedAt: at }) => {
    // People's own tokens are of no interest: Leerlus asks for none.
    if (event.type === "tokens_revoked" && !isFilled(event.tokens?.bot)) return;
    await leaveWorkspace(engine, "slack", team, {
      reason: String(event.type),
      at,
    });
  };
}

const isFilled = (list: unknown): boolean => Array.isArray(list) && list.length > 0;

import { reopenWorkspace } from "../../conversation/directory/workspace.ts";
import type { Engine } from "../../engine/engine.ts";
import type { EventWork } from "../surface.ts";

/** The administrator of an organisation added Leerlus to more of its workspaces: channels there take messages again. */
export function accessGranted(engine: Engine): EventWork {
  return async ({ installation }) => {
    if (!installation) return;
    const { team: id, cooperation } = installation;
    await reopenWorkspace(engine, "slack", { id, cooperation }, ["team_access_not_granted"]);
  };
}

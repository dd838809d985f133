import {
  findActive,
  installWorkspace,
  leaveWorkspace,
  listActive,
  onlyCooperation,
} from "../../conversation/directory/workspace.ts";
import type { Engine } from "../../engine/engine.ts";
import type { TeamsConfig } from "../../start/settings/settings.ts";

export interface Tenants {
  /** The cooperation of a tenant in which Leerlus may be used; undefined: none. */
  cooperationOf(tenant: string): Promise<string | undefined>;
  /** Whether people are who this tenant says they are. */
  isTrusted(tenant: string): boolean;
  /**
   * Makes the tenants of the settings those of the cooperation, and leaves those that are not among them any more.
   * @returns why that cannot be (yet)
   */
  settle(): Promise<string | undefined>;
}

const NO_COOPERATION = "Teams waits for a cooperation: leerlus setup FILE.yaml";
const SEVERAL = "Teams serves one cooperation and there are several: run a Leerlus for each";
const ANOTHERS = (tenant: string) => `the tenant ${tenant} belongs to another cooperation`;

/** The tenants that take part: those of the settings; in development whichever Leerlus is tried in. */
export function teamsTenants(engine: Engine, teams: Pick<TeamsConfig, "tenantIds" | "dev">): Tenants {
  const listed = new Set(teams.tenantIds.map((tenant) => tenant.toLowerCase()));
  const isTrusted = (tenant: string) => teams.dev || listed.has(tenant.toLowerCase());

  /** Stays with the cooperation that it had; keeping it says whose it is from now on. */
  async function join(id: string, cooperation: string): Promise<boolean> {
    const known = await findActive(engine, "teams", id);
    if (known) return known.cooperation === cooperation;
    const about = { name: id, token: null, botAccount: null };
    return await installWorkspace(engine, { surface: "teams", id, cooperation, ...about });
  }

  return {
    isTrusted,
    cooperationOf: async (tenant) => {
      const id = tenant.toLowerCase();
      if (!isTrusted(id)) return undefined;
      const known = await findActive(engine, "teams", id);
      if (known) return known.cooperation;
      const cooperation = await onlyCooperation(engine);
      if (typeof cooperation !== "string") return undefined;
      return (await join(id, cooperation)) ? cooperation : undefined;
    },
    settle: async () => {
      const cooperation = await onlyCooperation(engine);
      if (typeof cooperation !== "string") return cooperation.there === 0 ? NO_COOPERATION : SEVERAL;
      for (const id of listed) if (!(await join(id, cooperation))) return ANOTHERS(id);
      if (teams.dev) return undefined;
      for (const { id } of await listActive(engine, "teams")) {
        if (!listed.has(id)) await leaveWorkspace(engine, "teams", id, { reason: "tenant_not_in_settings" });
      }
      return undefined;
    },
  };
}

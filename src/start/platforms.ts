import type { IncomingMessage, ServerResponse } from "node:http";
import type { Charts } from "../charts/render.ts";
import type { Sender } from "../delivery/sender.ts";
import type { Actor } from "../engine/context.ts";
import type { Engine, Finding } from "../engine/engine.ts";
import type { Access } from "../engine/session/session.ts";
import type { Health } from "./health.ts";
import { lookAtAddress } from "./look-at-address.ts";
import { lookAtSignIn } from "./look-at-sign-in.ts";
import type { Config } from "./settings/settings.ts";

type Router = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** A chat platform that works: what posts go through, and the router for what it sends. */
export interface Platform {
  /** The path at which the router is mounted. */
  path: string;
  sender: Sender;
  /** Undefined: a worker, which has none. */
  router: Router | undefined;
  /** What people see of it in a browser, and where that is mounted. */
  pages?: { path: string; router: Router } | undefined;
  /** Mails somebody the address at which they sign in, without waiting for it. */
  mailSignIn?: (actor: Actor, url: string) => void;
  /** Takes up nothing more and finishes what is in flight. */
  stop(): Promise<void>;
}

interface Site {
  engine: Engine;
  access: Access;
  charts: Charts;
  config: Config;
  health: Health;
}

/** The chat platforms that the settings name: adding one is a line here, and one below. */
export async function openPlatforms({ engine, access, charts, config, health }: Site): Promise<Platform[]> {
  const { mail, slack, teams } = config;
  const open: Promise<Platform>[] = [];
  if (mail) {
    const given = { engine, charts, config: { ...config, mail } };
    open.push(import("../mail/start.ts").then(({ startMail }) => startMail(given)));
  }
  if (slack) {
    const report = (reason: string | undefined) => health.set("slack", reason);
    const given = { engine, access, charts, config: { ...config, slack }, report };
    open.push(import("../slack/start.ts").then(({ startSlack }) => startSlack(given)));
  }
  if (teams) {
    const report = (reason: string | undefined) => health.set("teams", reason);
    const given = { engine, access, charts, config: { ...config, teams }, report };
    open.push(import("../teams/start.ts").then(({ startTeams }) => startTeams(given)));
  }
  return await Promise.all(open);
}

/** Looks whether each of them works, and whatever else is asked over the network; for `leerlus doctor`. */
export async function lookAtPlatforms(engine: Engine, config: Config): Promise<Finding[]> {
  const { mail, slack, teams, encryptionKeys, cbsUrl } = config;
  const findings: Finding[] = [
    ...(await lookAtAddress(config.baseUrl, engine.clock.real())),
    ...(await lookAtSignIn(engine, config.oidc)),
  ];
  if (mail) {
    const { lookAtMail } = await import("../mail/install/doctor.ts");
    findings.push(...(await lookAtMail(mail)));
  }
  if (slack) {
    const { lookAtSlack } = await import("../slack/install/doctor.ts");
    findings.push(...(await lookAtSlack(engine, slack, encryptionKeys)));
  }
  if (teams) {
    const { lookAtTeams } = await import("../teams/install/doctor.ts");
    findings.push(...(await lookAtTeams(engine, teams)));
  }
  const { lookAtSources } = await import("../intake/source/doctor.ts");
  findings.push(...(await lookAtSources(engine, cbsUrl)));
  return findings;
}

import { setTimeout as pause } from "node:timers/promises";
import type { Charts } from "../charts/render.ts";
import { findConversation } from "../conversation/directory/conversation.ts";
import { mentionsOf } from "../conversation/mentions.ts";
import { questionIn } from "../conversation/question.ts";
import { reportParts } from "../conversation/report-parts.ts";
import type { Engine } from "../engine/engine.ts";
import { faultOf } from "../engine/fault.ts";
import type { Access } from "../engine/session/session.ts";
import { chartUrl } from "../figures/chart-link.ts";
import type { Config, TeamsConfig } from "../start/settings/settings.ts";
import { refreshing } from "./handle/refresh.ts";
import { type Tenants, teamsTenants } from "./install/tenants.ts";
import { MESSAGES_PATH, PAGES_PATH } from "./paths.ts";
import { openTeamsReceiver } from "./receive/receive.ts";
import { teamsRouter } from "./receive/router.ts";
import { teamsOutside } from "./send/microsoft-clients.ts";
import { teamsSender } from "./send/send.ts";
import { CONNECTOR, NoToken } from "./send/tokens.ts";
import { makeSso } from "./tab/sso.ts";
import { teamsPages } from "./tab/tab.ts";

export interface TeamsSite {
  engine: Engine;
  access: Access;
  charts: Charts;
  config: Config & { teams: TeamsConfig };
  /** Says why Teams does not work (yet); undefined: it works. */
  report: (reason: string | undefined) => void;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 10_000;

/** Teams: what posts go through, the router for what Teams sends, and the pages that it shows. */
export async function startTeams({ engine, access, config, report }: TeamsSite) {
  const { teams, role } = config;
  const tell = reportParts(report);
  const tellToken = (why: NoToken | undefined) =>
    tell("token")(why?.isRefused ? `Microsoft does not take TEAMS_CLIENT_SECRET (${why.code})` : undefined);
  const tenants = teamsTenants(engine, teams);
  const { tokens, homeTenant, api, graph } = teamsOutside(engine, teams, tellToken);
  const sender = teamsSender({
    api,
    graph,
    now: engine.clock.real,
    baseUrl: engine.baseUrl,
    conversationOf: async ({ tenant, conversation }) => {
      const found = await findConversation(engine, "teams", tenant, conversation);
      return found?.goneAt === null ? found : undefined;
    },
    mentionsIn: mentionsOf(engine, "teams"),
    questionIn: (t) => questionIn(engine, t),
    pictureOf: (cooperation, chart) => chartUrl(engine, cooperation, chart),
    refreshOf: refreshing(engine),
    onFault: (facts) => engine.log.error({ surface: "teams", ...facts }, "Teams refuses what was made"),
  });
  const stopped = new AbortController();
  tell("tenants")("it is not known yet whose the tenants are");
  if (tokens) tell("token")("Microsoft has not said yet whether it takes TEAMS_CLIENT_SECRET");
  // Whether the secret is right is known before the first message, not by it.
  const getToken = async () => void (await tokens?.of(homeTenant, CONNECTOR));
  const settling = keepSettling({ engine, tenants, getToken, tell: tell("tenants") }, stopped.signal);
  const inside = role === "worker" ? undefined : await openInside(tenants);

  async function openInside({ cooperationOf, isTrusted }: Tenants) {
    const receiver = openTeamsReceiver(
      { engine, access },
      { cooperationOf, isTrusted, api, knowsTargeted: !teams.dev },
    );
    const sso = makeSso({ teams, baseUrl: engine.baseUrl, now: engine.clock.real });
    return {
      receiver,
      router: await teamsRouter(engine, teams, receiver.take),
      pages: { path: PAGES_PATH, router: teamsPages({ engine, access, sso, cooperationOf }) },
    };
  }

  return {
    path: MESSAGES_PATH,
    sender,
    router: inside?.router,
    pages: inside?.pages,
    stop: async (): Promise<void> => {
      stopped.abort();
      await Promise.all([inside?.receiver.stop(), settling]);
    },
  };
}

interface Settling {
  engine: Engine;
  tenants: Tenants;
  getToken: () => Promise<void>;
  tell: (reason: string | undefined) => void;
}

/** Looks whose the tenants are, and whether Microsoft takes our secret, until both are known. */
async function keepSettling(
  { engine, tenants, getToken, tell }: Settling,
  signal: AbortSignal,
): Promise<void> {
  for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      const problem = await tenants.settle();
      tell(problem);
      await getToken();
      if (problem === undefined) return;
    } catch (error) {
      if (signal.aborted) return;
      // Why there is no token has been told where it was asked.
      if (!(error instanceof NoToken)) {
        engine.log.warn({ surface: "teams", ...faultOf(error) }, "tenants not settled");
      }
    }
    await pause(wait, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

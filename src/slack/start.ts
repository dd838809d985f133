import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Charts } from "../charts/render.ts";
import { listActive } from "../conversation/directory/workspace.ts";
import { mentionsOf } from "../conversation/mentions.ts";
import { questionIn } from "../conversation/question.ts";
import { reportParts } from "../conversation/report-parts.ts";
import type { Engine } from "../engine/engine.ts";
import type { Access } from "../engine/session/session.ts";
import type { Config, SlackConfig } from "../start/settings/settings.ts";
import { slackConversations } from "./handle/conversations.ts";
import { fileShared } from "./handle/files.ts";
import { slackHomes } from "./handle/publish-home.ts";
import { showDetails } from "./handle/show-details.ts";
import { unfurling } from "./handle/unfurl.ts";
import { accessGranted } from "./install/access-granted.ts";
import { INSTALL_PATH, slackInstall } from "./install/install.ts";
import { REDIRECT_PATH } from "./install/manifest.ts";
import { workspaceUninstalled } from "./install/uninstalled.ts";
import { slackWorkspaces, type Workspaces } from "./install/workspaces.ts";
import { openSlackReceiver, type SlackReceiver } from "./receive/app.ts";
import { slackRouter } from "./receive/http.ts";
import { slackSocket } from "./receive/socket.ts";
import { slackSender } from "./send/send.ts";
import { slackTables } from "./send/tables.ts";
import { slackPictures } from "./send/upload.ts";
import type { SlackOptions } from "./surface.ts";

export interface SlackSite {
  engine: Engine;
  access: Access;
  charts: Charts;
  config: Config & { slack: SlackConfig };
  /** Says why Slack does not work (yet); undefined: it works. */
  report: (reason: string | undefined) => void;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 10_000;

/** Slack: what posts go through, and the router for what Slack sends, to be mounted at `path`. */
export function startSlack({ engine, access, charts, config, report }: SlackSite) {
  const { slack, role, encryptionKeys: keys } = config;
  const api = { apiUrl: slack.apiUrl };
  const workspaces = slackWorkspaces(engine, slack, keys);
  const mentionsIn = mentionsOf(engine, "slack");
  const pictures = slackPictures({
    ...api,
    charts,
    onLost: (facts) => engine.log.warn({ surface: "slack", ...facts }, "a chart is told in words"),
  });
  const tables = slackTables();
  const sender = slackSender({
    ...api,
    baseUrl: engine.baseUrl,
    tokenFor: async ({ team }) => (await workspaces.find(team))?.token,
    isOutdated: workspaces.isOutdated,
    mentionsIn,
    questionIn: (t) => questionIn(engine, t),
    pictures,
    tables,
    onFault: (facts) => engine.log.error({ surface: "slack", ...facts }, "Slack refuses what was made"),
  });
  const tell = reportParts(report);
  const stopped = new AbortController();
  if (slack.botToken) tell("token")("Slack has not said yet whose token it is");
  const connecting = keepConnecting(engine, workspaces, tell("token"), stopped.signal);
  const inside = role === "worker" ? undefined : openInside();

  function openInside() {
    const homes = slackHomes(engine, api, mentionsIn);
    const conversations = slackConversations({ engine, access }, workspaces, api);
    const left = workspaceUninstalled(engine);
    const options: SlackOptions = {
      ...api,
      pictures,
      tables,
      installationOf: workspaces.find,
      mentionsIn,
      met: conversations.open,
      renewHome: homes.publish,
      events: {
        app_home_opened: async ({ caller }) => {
          const who = await caller();
          if (who) await homes.publish(who);
        },
        app_uninstalled: left,
        tokens_revoked: left,
        team_access_granted: accessGranted(engine),
        link_shared: unfurling(engine, api),
        entity_details_requested: showDetails({
          engine,
          options: { ...api, installationOf: workspaces.find, mentionsIn },
        }),
        file_shared: fileShared({ engine, options: { ...api, installationOf: workspaces.find, mentionsIn } }),
      },
    };
    const receiver = openSlackReceiver({ engine, access }, options);
    const { appToken } = slack;
    const { log } = engine;
    const socket = appToken
      ? slackSocket(appToken, receiver.handlers, { api, log, report: tell("socket") })
      : undefined;
    return { receiver, conversations, socket };
  }

  return {
    path: "/slack",
    sender,
    router: inside && slackRoutes(inside.receiver, { engine, access, slack, keys }),
    stop: async (): Promise<void> => {
      stopped.abort();
      inside?.conversations.stop();
      await inside?.socket?.stop();
      await Promise.all([inside?.receiver.stop(), connecting]);
    },
  };
}

/** Asks Slack whose token the settings hold, until it is known. Slack that is down stops nothing that worked before. */
async function keepConnecting(
  engine: Engine,
  workspaces: Workspaces,
  tell: (reason: string | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  const isKnown = async () => (await listActive(engine, "slack").catch(() => [])).length > 0;
  if (await isKnown()) tell(undefined);
  for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    let problem: string | undefined;
    try {
      problem = await workspaces.connect(signal);
      if (problem === undefined) return tell(undefined);
    } catch (error) {
      if (signal.aborted) return;
      problem = (await isKnown()) ? undefined : error instanceof Error ? error.message : "no answer";
      engine.log.warn({ surface: "slack" }, "Slack cannot be asked whose token it is");
    }
    tell(problem);
    await pause(wait, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

type Next = (error?: unknown) => void;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/** Requests of Slack, and the pages by which Leerlus is installed; paths are those below `/slack`. */
function slackRoutes(receiver: SlackReceiver, site: Parameters<typeof slackInstall>[0]): Middleware {
  const { signingSecret } = site.slack;
  const requests: Middleware = signingSecret
    ? slackRouter(receiver, { signingSecret })
    : (_, __, next) => next();
  const install = slackInstall(site);
  const pages = new Map([
    [INSTALL_PATH, install?.begin],
    [REDIRECT_PATH, install?.end],
  ]);
  return (request, response, next) => {
    const [path] = (request.url ?? "/").split("?", 1);
    const page = request.method === "GET" ? pages.get(`/slack${path}`) : undefined;
    if (page) page(request, response).catch(next);
    else requests(request, response, next);
  };
}

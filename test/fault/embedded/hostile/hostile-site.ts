import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Server, startServer } from "../../../server.ts";
import type { FakeSlack } from "../../../slack/fake/fake-slack.ts";
import { addUser } from "../../../slack/fake/fake-state.ts";
import { openSlack } from "../../../slack/open-slack.ts";
import { SECRET } from "../../../slack/signed.ts";
import { type BotFramework, CLIENT, openBotFramework, TENANT } from "../../../teams/fake/bot-framework.ts";
import { type FakeConnector, openFakeConnector } from "../../../teams/fake/fake-connector.ts";
import { addConversation } from "../../../teams/fake/fake-teams-state.ts";
import { CHANNEL, GROUP, privateChat, someone } from "../../../teams/someone.ts";

/** A member of the demo who may read the common rooms, and change nothing. */
export const GUEST = "gast@example.org";
export const GUEST_IN_SLACK = "U0GAST";
export const guestInTeams = () => someone("gast");

/** A whole process with every entrance open, and the platforms that it talks to. */
export interface HostileSite {
  server: Server;
  slack: FakeSlack;
  connector: FakeConnector;
  framework: BotFramework;
  /** Who is signed in in the browser as the guest. */
  guest: { cookie: string; csrf: string };
  /** Bytes of memory that the process holds. */
  memory(): number;
  /** What people made, by collection: the same as long as nobody who may has changed anything. */
  made(): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

const KEPT = [
  ...["organisations", "people", "rooms", "meetings", "agenda-items", "actions", "agreements", "decisions"],
  ...["themes", "revisions", "contracts", "polls", "reports", "presence", "series"],
  ...["indicators", "indicator-values", "interpretations", "stories", "posts", "audit"],
];

async function signInAsGuest(url: string): Promise<HostileSite["guest"]> {
  const first = await fetch(`${url}/`);
  const cookie = first.headers
    .getSetCookie()
    .map((one) => one.split(";")[0] ?? "")
    .join("; ");
  const csrf = /name="csrf" value="([^"]+)"/.exec(await first.text())?.[1] ?? "";
  const body = new URLSearchParams({ csrf, terug: "/", email: GUEST });
  const headers = { cookie, origin: url };
  const answer = await fetch(`${url}/demo/ik`, { method: "POST", body, headers, redirect: "manual" });
  await answer.arrayBuffer();
  const mine =
    answer.headers
      .getSetCookie()
      .map((one) => one.split(";")[0] ?? "")
      .join("; ") || cookie;
  const page = await (await fetch(`${url}/`, { headers: { cookie: mine } })).text();
  return { cookie: mine, csrf: /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "" };
}

export async function openHostileSite(): Promise<HostileSite> {
  const [slack, connector, framework] = await Promise.all([
    openSlack(),
    openFakeConnector(),
    openBotFramework(),
  ]);
  const team = slack.state.teams.get("T1");
  if (team) addUser(team, { id: GUEST_IN_SLACK, name: "gast", email: GUEST });
  const { name, user, account } = guestInTeams();
  const members = [{ id: user, name, aadObjectId: account, tenantId: TENANT, email: GUEST }];
  addConversation(connector.state, { id: CHANNEL, tenant: TENANT, kind: "channel", team: GROUP, members });
  addConversation(connector.state, { id: privateChat(name), tenant: TENANT, kind: "personal", members });
  const directory = await mkdtemp(path.join(tmpdir(), "leerlus-hostile-"));
  const environment = {
    ...{ DATA_DIR: directory, LEERLUS_DEMO: "lived", DELIVERY_SETTLE_MS: "1000" },
    ...{ SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: "xoxb-T1", SLACK_API_URL: slack.apiUrl },
    ...{ TEAMS_CLIENT_ID: CLIENT, TEAMS_CLIENT_SECRET: "secret-of-the-client", TEAMS_TENANT_ID: TENANT },
    ...{ TEAMS_OPENID_METADATA_URL: framework.metadataUrl, TEAMS_LOGIN_URL: connector.loginUrl },
    TEAMS_GRAPH_URL: connector.graphUrl,
  };
  const server = await startServer(environment);
  return {
    ...{ server, slack, connector, framework },
    guest: await signInAsGuest(server.url),
    memory: () => {
      const status = readFileSync(`/proc/${server.child.pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
    },
    made: async () => {
      const kept = KEPT.map(async (one) => [one, await server.all(one)] as const);
      const { people, ...made } = Object.fromEntries(await Promise.all(kept));
      // By which accounts somebody is known is the platform's word, which is what is damaged here.
      return { ...made, people: people?.map((one) => ({ ...one, links: undefined })) };
    },
    close: async () => {
      await server.kill();
      await Promise.all([slack.close(), connector.close(), framework.close()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

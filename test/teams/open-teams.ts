import { Temporal } from "temporal-polyfill";
import { readAddress } from "../../src/teams/send/address.ts";
import { type TeamsPost, type TeamsSenderOptions, teamsSender } from "../../src/teams/send/send.ts";
import { type TeamsApiOptions, teamsApi } from "../../src/teams/send/teams-api.ts";
import { type TokenOptions, teamsTokens } from "../../src/teams/send/tokens.ts";
import type { Card } from "../../src/view/card.ts";
import { type FreeSender, freely } from "../delivery/free-sender.ts";
import { type FakeConnector, openFakeConnector } from "./fake/fake-connector.ts";
import { addConversation } from "./fake/fake-teams-state.ts";

export const TENANT = "11111111-1111-4111-8111-111111111111";
export const OTHER_TENANT = "22222222-2222-4222-8222-222222222222";
export const TEAM = "aaaaaaaa-1111-4111-8111-111111111111";

export const CHANNEL = "19:implementatie@thread.tacv2";
export const READABLE = "19:leesbaar@thread.tacv2";
export const GROUP = "19:groep@thread.v2";
export const PERSONAL = "a:anna";
export const ELSEWHERE = "19:elders@thread.tacv2";

export const at = (conversation: string, tenant = TENANT): string => `${tenant}:${conversation}`;

/** Two tenants: one with two channels, of which one may be read, a group chat and Anna's chat, the other with one. */
export async function openTeams(): Promise<FakeConnector> {
  const fake = await openFakeConnector();
  const { state } = fake;
  addConversation(state, { id: CHANNEL, tenant: TENANT, kind: "channel", team: TEAM });
  addConversation(state, { id: READABLE, tenant: TENANT, kind: "channel", team: TEAM, canRead: true });
  addConversation(state, { id: GROUP, tenant: TENANT, kind: "group", canRead: true });
  addConversation(state, { id: PERSONAL, tenant: TENANT, kind: "personal" });
  addConversation(state, { id: ELSEWHERE, tenant: OTHER_TENANT, kind: "channel", team: TEAM });
  return fake;
}

const now = () => Temporal.Now.instant();
const silence = () => undefined;
const log = { info: silence, warn: silence, error: silence };

export const tokensOf = (fake: FakeConnector, more: Partial<TokenOptions> = {}, real = now) =>
  teamsTokens(
    { clock: { real, now: async () => real() }, log },
    { ...{ clientId: "client", clientSecret: fake.login.clientSecret, loginUrl: fake.loginUrl }, ...more },
  );

export const apiTo = (fake: FakeConnector, more: Partial<TeamsApiOptions> = {}) =>
  teamsApi({ tokens: tokensOf(fake), homeTenant: TENANT, loopback: true, now, timeoutMs: 5000, ...more });

/** A sender to the fake connector; that it is a `Sender` of the delivery is held by its type. */
export function senderTo(
  fake: FakeConnector,
  { api = {}, ...more }: Partial<Omit<TeamsSenderOptions, "api">> & { api?: Partial<TeamsApiOptions> } = {},
): FreeSender {
  return freely(
    teamsSender({
      api: apiTo(fake, api),
      graph: {
        tokens: tokensOf(fake),
        graphUrl: fake.graphUrl,
        now: () => Temporal.Now.instant(),
        timeoutMs: 5000,
      },
      now,
      baseUrl: "https://leerlus.example.org",
      conversationOf: async ({ conversation, tenant }) => {
        const known = fake.state.conversations.get(conversation);
        if (known?.tenant !== tenant) return undefined;
        return { kind: known.kind, serviceUrl: fake.serviceUrl, team: known.team ?? null };
      },
      ...more,
    }),
  );
}

let count = 0;

/** A post as the delivery hands it over. */
export function postTo(conversation: string, more: Partial<TeamsPost> & { card?: Card } = {}) {
  count += 1;
  const key = `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
  const card: Card = more.card ?? { title: [`Bericht ${count}`], body: [{ type: "text", text: ["Hallo"] }] };
  const address = readAddress(conversation) ? conversation : at(conversation);
  return {
    ...{ cooperation: "g7", postId: count, delivery: count, key, address, room: "implementation", card },
    ...{ purpose: "test", subject: "S-1" },
    ...{ text: "Hallo", language: "nl" as const, revision: 1 },
    ...more,
  };
}

export const patient = new AbortController().signal;

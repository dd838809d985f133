import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { listItems } from "../../db/queries/agenda/agenda.ts";
import { listAudit } from "../../db/queries/audit.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { installWorkspace } from "../../src/conversation/directory/workspace.ts";
import { teamsApi } from "../../src/teams/send/teams-api.ts";
import type { TeamsOptions } from "../../src/teams/surface.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { type Json, until } from "../slack/receiver.ts";
import { type BotFramework, openBotFramework, TENANT } from "./fake/bot-framework.ts";
import { type FakeConnector, openFakeConnector } from "./fake/fake-connector.ts";
import { addConversation, type FakeActivity, type FakeMember } from "./fake/fake-teams-state.ts";
import { tokensOf } from "./open-teams.ts";
import { CHANNEL, privateChat, type Someone, someone, type Where } from "./someone.ts";
import { openTeamsServer, type TeamsServer } from "./teams-server.ts";

const page = { after: undefined, limit: 200 };
const PEOPLE: Record<string, string> = {
  anna: "Anna@example.org",
  piet: "piet@example.org",
  carla: "coordinator@example.org",
  gijs: "gast@example.org",
  wie: "wie@elders.example",
};

export interface Answered {
  status: number;
  body: Json;
}

/** Another channel of the same team, bound to no room. */
export const OTHER = "19:ander@thread.tacv2";

/** For each test an empty cooperation with a Teams of its own; the implementation room stands in one of its channels. */
export function useTeams(options: Partial<TeamsOptions> = {}) {
  let app: TestApp;
  let framework: BotFramework;
  let connector: FakeConnector;
  const members: FakeMember[] = [];
  const api = () =>
    teamsApi({
      tokens: tokensOf(connector),
      homeTenant: TENANT,
      loopback: true,
      now: app.engine.clock.real,
    });
  let teamsServer: TeamsServer;
  let endOutage: () => Promise<void> = async () => undefined;
  beforeAll(async () => {
    [app, framework] = await Promise.all([openTestApp(), openBotFramework()]);
  });
  beforeEach(async () => {
    await app.reset();
    connector = await openFakeConnector();
    members.length = 0;
    addConversation(connector.state, {
      id: "19:groep@unq.gbl.spaces",
      tenant: TENANT,
      kind: "group",
      members,
    });
    for (const id of [CHANNEL, OTHER])
      addConversation(connector.state, { id, tenant: TENANT, kind: "channel", members });
    for (const [name, email] of Object.entries(PEOPLE)) add(someone(name), email);
    const about = { name: "G7", token: null, botAccount: null, cooperation: COOPERATION };
    await installWorkspace(app.engine, { surface: "teams", id: TENANT, ...about });
    await bindChannel(
      scopeOf(app.database.db, COOPERATION),
      "implementation",
      "teams",
      `${TENANT}:${CHANNEL}`,
    );
    teamsServer = await openTeamsServer(app.engine, framework, { api: api(), ...options });
  });
  afterEach(async () => {
    await endOutage();
    await teamsServer.close();
    expect(connector.violations).toEqual([]);
    await connector.close();
  });
  afterAll(async () => {
    await framework.close();
    await app.close();
  });

  /** Somebody of a tenant, in every channel and in a chat of their own with Leerlus. */
  function add(
    { name, user, account }: Someone,
    email: string | undefined,
    tenantId = TENANT,
    more: Partial<FakeMember> = {},
  ) {
    members.push({ id: user, name, aadObjectId: account, tenantId, ...(email ? { email } : {}), ...more });
    addConversation(connector.state, { id: privateChat(name), tenant: TENANT, kind: "personal", members });
  }

  async function send(activity: Json, serviceUrl = connector.serviceUrl): Promise<Answered> {
    const body = { ...activity, serviceUrl };
    stands(activity);
    const response = await fetch(teamsServer.url, {
      method: "POST",
      body: JSON.stringify(body),
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await framework.token(serviceUrl)}`,
      },
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : text };
  }

  /** What is said to Teams, whichever cloud's address it is said to, reaches the one connector that there is. */
  function anyCloud(): TeamsOptions["api"] {
    const real = api();
    const there = <S extends { serviceUrl: string }>(spot: S): S => ({
      ...spot,
      serviceUrl: connector.serviceUrl,
    });
    return {
      say: (spot, ...rest) => real.say(there(spot), ...rest),
      whisper: (spot, ...rest) => real.whisper(there(spot), ...rest),
      change: (spot, ...rest) => real.change(there(spot), ...rest),
      member: (spot, ...rest) => real.member(there(spot), ...rest),
      openPersonal: (spot, ...rest) => real.openPersonal(there(spot), ...rest),
    };
  }

  /** What somebody says stands in the conversation, and can be answered below. */
  function stands({ id, type, conversation, from }: Json): void {
    const there = connector.state.conversations.get(String(conversation?.id).split(";")[0] ?? "");
    if (type !== "message" || there?.messages.some((message) => message.id === id)) return;
    const now = Date.now();
    there?.messages.push({
      id,
      root: undefined,
      activity: { from },
      edits: 0,
      createdAt: now,
      changedAt: now,
    });
  }

  /** Nothing can be stored until the returned function is called, or the test ends. */
  async function outage(): Promise<() => Promise<void>> {
    const held = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const holding = app.database.db.transaction(async (db) => {
      await db.execute(sql`lock table inbound in access exclusive mode`);
      held.resolve();
      await over.promise;
    });
    endOutage = async () => {
      over.resolve();
      await holding;
    };
    await held.promise;
    return endOutage;
  }

  const ours = (): (FakeActivity & { activity: Json })[] =>
    [...connector.state.conversations.values()]
      .flatMap(({ messages }) => messages)
      .filter(({ activity }) => !("from" in activity));
  const once = (least: number, find: () => ReturnType<typeof ours>) =>
    until(() => {
      const found = find();
      return found.length >= least ? found : undefined;
    });
  const isIn = (id: string, { id: message }: FakeActivity) =>
    connector.messages(id).some((one) => one.id === message);

  return {
    app: () => app,
    connector: () => connector,
    framework: () => framework,
    teamsServer: () => teamsServer,
    someone: (name: string, where?: Where) => someone(name, where),
    add,
    send,
    anyCloud,
    outage,
    /** In that conversation Teams takes no message for one person, as clients and places that cannot show it. */
    refuseTargeted: (id: string, status = 403, code = "Forbidden") => {
      const there = connector.state.conversations.get(id);
      if (!there) throw new Error(`no conversation ${id}`);
      there.refusesTargeted = { status, code };
    },
    /** The surface anew on the same database, as after a restart. */
    restart: async (more: Partial<TeamsOptions> = options) => {
      await teamsServer.close();
      teamsServer = await openTeamsServer(app.engine, framework, { api: api(), ...more });
    },
    /** What was done, the installing apart. */
    audit: async () =>
      (await listAudit(scopeOf(app.database.db, COOPERATION), {}, page)).items.filter(
        ({ what }) => what !== "workspace/install",
      ),
    /** What people put on an agenda. */
    points: async () =>
      (await listItems(scopeOf(app.database.db, COOPERATION), { source: "person" }, page)).items,
    /** Action A-1, of Anna. */
    addAction: () =>
      app.as("anna@example.org").done("action/add", {
        ...{ title: "Stuur de cijfers", holder: "anna@example.org", due: "2026-12-15" },
      }),
    /** Everything that we said. */
    ours,
    /** What was said to somebody alone, in their own chat or where they asked, once there is so much. */
    said: (name: string, least = 1) =>
      once(least, () =>
        ours()
          .filter((one) => isIn(privateChat(name), one) || one.activity.recipient?.id === someone(name).user)
          .sort((one, other) => Number(one.id) - Number(other.id)),
      ),
    /** The same in the channel, for everybody there. */
    inChannel: (least = 1) =>
      once(least, () => ours().filter((one) => isIn(CHANNEL, one) && !one.activity.recipient)),
  };
}

/** The card of a message, or in the answer to what was pressed. */
export const cardIn = (value: Json): Json =>
  value?.attachments?.[0]?.content ?? value?.task?.value?.card?.content ?? value?.value;

/** Every action of a card, those in what unfolds too. */
export function actionsIn(card: Json): Json[] {
  if (Array.isArray(card)) return card.flatMap(actionsIn);
  if (typeof card !== "object" || card === null) return [];
  const own = typeof card.type === "string" && card.type.startsWith("Action.") && card.title ? [card] : [];
  const inside = Object.entries(card).flatMap(([key, value]) => (key === "fallback" ? [] : actionsIn(value)));
  return [...own, ...inside];
}

/** A card's words. */
export const wordsOf = (card: Json): string => String(card?.fallbackText ?? "").replaceAll("\u200B", "");

/** Time for what should not happen to happen. */
export const aWhile = (ms = 300) => new Promise((later) => setTimeout(later, ms));

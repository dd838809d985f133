import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { listChannels } from "../../../db/queries/posting/channel.ts";
import { listDeliveries } from "../../../db/queries/posting/list-deliveries.ts";
import { insertPost } from "../../../db/queries/posting/post.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { findConversation } from "../../../src/conversation/directory/conversation.ts";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import { teamsSender } from "../../../src/teams/send/send.ts";
import { COOPERATION } from "../../builders.ts";
import { type Json, until } from "../../slack/receiver.ts";
import { TENANT } from "../fake/bot-framework.ts";
import { apiTo, tokensOf } from "../open-teams.ts";
import { CHANNEL, GROUP, privateChat } from "../someone.ts";
import { aWhile, OTHER, useTeams } from "../use-teams.ts";

const here = useTeams();
/** What Teams really sends with a message in a channel: https://github.com/microsoft/botframework-sdk/issues/3512 */
const real = (activity: Json): Json => {
  const { channelData } = activity;
  return {
    ...activity,
    channelData: {
      ...channelData,
      team: { id: channelData.team.id },
      channel: { id: channelData.channel.id },
    },
  };
};
const deliver = () => {
  const fake = here.connector();
  const { engine } = here.app();
  const sender = teamsSender({
    api: apiTo(fake),
    graph: {
      tokens: tokensOf(fake),
      graphUrl: fake.graphUrl,
      now: () => Temporal.Now.instant(),
      timeoutMs: 5000,
    },
    now: engine.clock.real,
    baseUrl: "https://leerlus.example.org",
    conversationOf: async ({ tenant, conversation }) => {
      const found = await findConversation(engine, "teams", tenant, conversation);
      return found?.goneAt === null ? found : undefined;
    },
  });
  return startDelivery(engine, { senders: [{ ...sender, settleMs: 1000 }], backoffBaseMs: 10 });
};
const known = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("not there");
  return value;
};
async function post(room: string, text = "x", more: Json = {}) {
  const now = Temporal.Now.instant();
  const about = { purpose: "meeting-reminder", subject: text, period: "", room, about: {}, refs: [] };
  await insertPost(
    scopeOf(here.app().database.db, COOPERATION),
    { ...about, at: now, card: { title: [text], body: [] }, text, thread: null, ...more },
    now,
  );
}
const states = async () =>
  (
    await listDeliveries(
      scopeOf(here.app().database.db, COOPERATION),
      { surface: "teams" },
      { after: undefined, limit: 99 },
    )
  ).items.map(({ state, error, room }) => [room, state, error]);

const allStates = async () =>
  (
    await listDeliveries(scopeOf(here.app().database.db, COOPERATION), {}, { after: undefined, limit: 99 })
  ).items.map(({ surface, state }) => [surface, state]);
it("a channel that Leerlus only knows by messages can be read back", async () => {
  const carla = here.someone("carla", { conversation: OTHER });
  // Added to the team: Teams tells it for the General channel, and only there with the group.
  await here.send(here.someone("carla").presence({ type: "installationUpdate", action: "add" }));
  await here.inChannel();
  await here.send(real(carla.tells("kanaal monitoring")));
  await until(
    async () =>
      (await listChannels(scopeOf(here.app().database.db, COOPERATION), ["monitoring"])).some(
        (c) => c.surface === "teams",
      ) || undefined,
  );
  const there = known(here.connector().state.conversations.get(OTHER));
  Object.assign(there, { team: GROUP, canRead: true });
  await post("monitoring");
  here.connector().mischief.plan({ does: "reset-after" }, { conversation: OTHER });
  const worker = deliver();
  worker.wake();
  await expect
    .poll(
      async () => {
        worker.wake("queues");
        return (await states()).filter(([r]) => r === "monitoring").map(([, s]) => s);
      },
      { timeout: 8000 },
    )
    .toEqual(["sent"]);
  await worker.stop(0);
  const mine = here
    .connector()
    .messages(OTHER)
    .filter(({ activity }) => JSON.stringify(activity).includes('"text":"x"'));
  expect(mine).toHaveLength(1);
});

it("the team removed: that channel too is left", async () => {
  const carla = here.someone("carla", { conversation: OTHER });
  const main = here.someone("carla");
  await here.send(main.presence({ type: "installationUpdate", action: "add" }));
  await here.inChannel();
  await here.send(real(carla.tells("kanaal monitoring")));
  await until(
    async () =>
      (await listChannels(scopeOf(here.app().database.db, COOPERATION), ["monitoring"])).some(
        (c) => c.surface === "teams",
      ) || undefined,
  );
  await here.send(
    main.presence({
      type: "installationUpdate",
      action: "remove",
      timestamp: new Date(Date.now() + 60_000).toISOString(),
    }),
  );
  await until(async () =>
    (await findConversation(here.app().engine, "teams", TENANT, CHANNEL))?.goneAt ? true : undefined,
  );
  await aWhile(500);
  expect((await findConversation(here.app().engine, "teams", TENANT, OTHER))?.goneAt).not.toBeNull();
});

it("somebody who blocked Leerlus and writes to it again gets what waited", async () => {
  const anna = here.someone("anna", { place: "personal" });
  await here.send(anna.presence({ type: "installationUpdate", action: "add" }));
  await here.said("anna");
  await aWhile(300);
  const there = known(here.connector().state.conversations.get(privateChat("anna")));
  there.refusal = { status: 403, code: "MessageWritesBlocked" };
  await post("person:anna@example.org", "herinnering een");
  const worker = deliver();
  worker.wake();
  await expect
    .poll(
      async () => {
        worker.wake("queues");
        return await states();
      },
      { timeout: 8000 },
    )
    .toEqual([["person:anna@example.org", "parked", "MessageWritesBlocked"]]);
  delete there.refusal;
  await here.send(anna.tells("ik"));
  await here.said("anna", 2);
  await here.send(anna.presence({ type: "conversationUpdate", membersAdded: [{ id: "29:anna" }] }));
  await aWhile(500);
  worker.wake();
  await post("person:anna@example.org", "herinnering twee");
  await aWhile(800);
  worker.wake("queues");
  await aWhile(500);
  await worker.stop(0);
  expect((await states()).map(([, s]) => s)).toEqual(["sent", "sent"]);
});

it("the same in a channel that an administrator blocked for a while", async () => {
  const carla = here.someone("carla");
  await here.send(carla.tells("status"));
  await aWhile();
  const there = known(here.connector().state.conversations.get(CHANNEL));
  there.refusal = { status: 403, code: "BotDisabledByAdmin" };
  await post("implementation", "een");
  const worker = deliver();
  worker.wake();
  await expect
    .poll(
      async () => {
        worker.wake("queues");
        return (await states()).map(([, s]) => s);
      },
      { timeout: 8000 },
    )
    .toEqual(["parked"]);
  delete there.refusal;
  await here.send(carla.tells("status"));
  await aWhile(800);
  worker.wake();
  await aWhile(500);
  await worker.stop(0);
  expect((await states()).map(([, s]) => s)).toEqual(["sent"]);
});

it("somebody who writes to Leerlus in their own chat is reminded there", async () => {
  const anna = here.someone("anna", { place: "personal" });
  await here.send(anna.tells("actie mijn"));
  await here.said("anna");
  await aWhile(300);
  await post("person:anna@example.org", "herinnering");
  expect((await allStates()).map(([s]) => s)).toEqual(["teams"]);
});
it("and again after having removed it, when the adding was not heard", async () => {
  const anna = here.someone("anna", { place: "personal" });
  await here.send(anna.presence({ type: "installationUpdate", action: "add" }));
  await here.said("anna");
  await here.send(
    anna.presence({
      type: "installationUpdate",
      action: "remove",
      timestamp: new Date(Date.now() + 60_000).toISOString(),
    }),
  );
  await until(async () =>
    (await findConversation(here.app().engine, "teams", TENANT, privateChat("anna")))?.goneAt
      ? true
      : undefined,
  );
  await here.send(anna.tells("actie mijn"));
  await here.said("anna", 2);
  await aWhile(300);
  await post("person:anna@example.org", "herinnering");
  expect((await allStates()).map(([s]) => s)).toEqual(["teams"]);
});
it("the root of the agenda thread was deleted in Teams: what follows is said all the same", async () => {
  await here.send(here.someone("carla").presence({ type: "installationUpdate", action: "add" }));
  await here.inChannel();
  await post("implementation", "wortel-bericht", {
    purpose: "agenda-opened",
    opensThread: true,
    subject: "IO-2026-12",
  });
  const worker = deliver();
  worker.wake();
  await expect.poll(states, { timeout: 8000 }).toEqual([["implementation", "sent", null]]);
  const messages = here.connector().messages(CHANNEL);
  messages.splice(
    messages.findIndex(({ activity }) => JSON.stringify(activity).includes("wortel-bericht")),
    1,
  );
  for (const text of ["uitnodiging", "morgen"])
    await post("implementation", text, { subject: text, thread: "IO-2026-12" });
  await expect
    .poll(
      async () => {
        worker.wake();
        return (await states()).filter(([, s]) => s !== "pending").length;
      },
      { timeout: 8000 },
    )
    .toBe(3);
  await aWhile(500);
  await worker.stop(0);
  expect((await states()).map(([, s]) => s)).toEqual(["sent", "sent", "sent"]);
});
it.each([false, true])(
  "a point in a group chat goes on its last agenda, mentioned: %s",
  async (mentioned) => {
    const conversation = "19:groep@unq.gbl.spaces";
    const anna = here.someone("anna", { place: "group", conversation });
    const carla = here.someone("carla", { place: "group", conversation });
    const rule = {
      kind: "monitoring",
      nth: "2",
      weekday: "tue",
      monthOfQuarter: 3,
      at: "09:30",
      minutes: 120,
    };
    await here
      .app()
      .as("coordinator@example.org")
      .done("meeting/plan", { ...rule, from: "2026-01-05" });
    await here.send(carla.tells("kanaal monitoring"));
    await until(
      async () =>
        (await listChannels(scopeOf(here.app().database.db, COOPERATION), ["monitoring"])).some(
          (channel) => channel.surface === "teams",
        ) || undefined,
    );
    await post("monitoring", "agenda", {
      purpose: "agenda-opened",
      opensThread: true,
      subject: "MO-2026-Q1",
    });
    const worker = deliver();
    worker.wake();
    await expect.poll(states, { timeout: 8000 }).toEqual([["monitoring", "sent", null]]);
    await worker.stop(0);
    const text = "+ Wachtlijst verblijf; duur 15m";
    await here.send(mentioned ? anna.tells(text) : anna.says(text));
    await expect
      .poll(async () => (await here.points()).map(({ title }) => title))
      .toEqual(["Wachtlijst verblijf"]);
  },
);

import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findConversation } from "../../../src/conversation/directory/conversation.ts";
import { privateAddressOf } from "../../../src/conversation/directory/private-channel.ts";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import { COOPERATION } from "../../builders.ts";
import { type Json, until } from "../../slack/receiver.ts";
import { TENANT } from "../fake/bot-framework.ts";
import { BOT, CHANNEL, privateChat } from "../someone.ts";
import { actionsIn, aWhile, cardIn, useTeams } from "../use-teams.ts";

const here = useTeams();
const FOREIGN = "ffffffff-1111-4111-8111-111111111111";
const rows = async (query: ReturnType<typeof sql>): Promise<Json[]> => {
  const result: Json = await here.app().database.db.execute(query);
  return [...(result.rows ?? result)];
};
const added = (): Json => ({ type: "installationUpdate", action: "add" });
const joined = (): Json => ({ type: "conversationUpdate", membersAdded: [{ id: BOT }] });
const removed = (ms: number): Json => ({
  ...{ type: "installationUpdate", action: "remove" },
  timestamp: new Date(Date.now() + ms).toISOString(),
});
const kept = () => findConversation(here.app().engine, "teams", TENANT, CHANNEL);

function filled(card: Json, values: Record<string, Json>): Json {
  const inputs: Json[] = card.body.filter(({ id }: Json) => typeof id === "string");
  const all = inputs.map(({ id, value }: Json) => [id, values[id.replace(/^\w+:/, "")] ?? value ?? ""]);
  return { ...card.actions[0].data, ...Object.fromEntries(all) };
}

it("an acknowledged message is not lost when its first delivery was stored too late", async () => {
  const line = here
    .someone("anna", { place: "personal" })
    .tells("actie nieuw Stuur de cijfers; houder Piet Pleizier; uiterlijk 15 december");
  const over = await here.outage();
  expect((await here.send(line)).status).toBe(503);
  const again = here.send(line);
  await aWhile(700);
  await over();
  expect((await again).status).toBe(200);
  await aWhile(2000);
  expect(await here.audit()).toHaveLength(1);
}, 20_000);

it("yes, no and yes again on the same list of meetings ends with yes", async () => {
  await here
    .app()
    .as("coordinator@example.org")
    .done("meeting/plan", {
      ...{ kind: "implementation", nth: "2", weekday: "tue", at: "09:30", minutes: 120, from: "2026-01-05" },
    });
  const me = here.someone("anna", { place: "personal" });
  await here.send(me.tells("overleg lijst"));
  const [said] = await here.said("anna");
  const datas: Json[] = actionsIn(cardIn(said?.activity)).map(({ data }) => data);
  const yes = datas.find(({ c, i }) => c === "meeting/rsvp" && i.answer === "yes");
  const no = datas.find(({ i }) => i.answer === "no" && i.meeting === yes.i.meeting);
  for (const data of [yes, no, yes]) await here.send(me.presses(data));
  expect(await rows(sql`select answer from rsvps`)).toEqual([{ answer: "yes" }]);
});

describe("the room that a form carries is not taken on trust", () => {
  for (const room of ["provider:aanbieder-01", "secretariat", "nergens"])
    it(room, async () => {
      const anna = here.someone("anna");
      const { body } = await here.send(
        anna.opens({ c: "action/add", i: { title: "Stuur de cijfers" }, f: 1 }),
      );
      const data = filled(cardIn(body), { holder: "piet@example.org", due: "2026-12-15" });
      data.leerlus.room = room;
      await here.send(anna.submits(data));
      expect((await here.app().posts()).filter((post) => post.room === room)).toEqual([]);
    });
});

it("a mention of a stranger who has the name of a member is not that member", async () => {
  const zoe = here.someone("zoe");
  here.add(zoe, "piet@elders.example", FOREIGN, { name: "Piet Pleizier" });
  await here.send(
    here
      .someone("anna")
      .tells("actie nieuw Stuur de cijfers; houder <at>Piet Pleizier</at>; uiterlijk 15 december", [
        { name: "Piet Pleizier", user: zoe.user },
      ]),
  );
  await aWhile(1000);
  expect(await here.audit()).toEqual([]);
});

describe("whoever writes in their private chat is reached there", () => {
  const address = (account: string) =>
    privateAddressOf(here.app().engine, COOPERATION, { surface: "teams", workspace: TENANT, account });
  it("also when nobody told that Leerlus was added", async () => {
    const me = here.someone("anna", { place: "personal" });
    await here.send(me.tells("actie mijn"));
    await here.said("anna");
    expect(await address(me.account)).toBe(`${TENANT}:${privateChat("anna")}`);
  });
  it("also after it was removed there", async () => {
    const me = here.someone("anna", { place: "personal" });
    await here.send(me.presence(added()));
    await here.said("anna");
    await here.send(me.presence(removed(60_000)));
    await until(async () => (await address(me.account)) === undefined || undefined);
    await here.send(me.tells("actie mijn"));
    await here.said("anna", 2);
    expect(await address(me.account)).toBe(`${TENANT}:${privateChat("anna")}`);
  });
});

it("a form that was opened twice by one button counts once", async () => {
  const me = here.someone("anna", { place: "personal" });
  await here.send(me.tells("actie nieuw Stuur de cijfers; houder Piet Pleizier"));
  const [said] = await here.said("anna");
  const open = actionsIn(cardIn(said?.activity))[0]?.data;
  const cards = [
    cardIn((await here.send(me.opens(open))).body),
    cardIn((await here.send(me.opens(open))).body),
  ];
  for (const card of cards) await here.send(me.submits(filled(card, { due: "2026-12-15" })));
  expect(await here.audit()).toHaveLength(1);
});

it("welcome is said once when the connector is limited", async () => {
  const me = here.someone("anna", { place: "personal" });
  here.connector().mischief.plan({ does: "limited", seconds: 1 }, { method: "GET", times: 2 });
  await here.send(me.presence(added()));
  await here.send(me.presence(joined()));
  await aWhile(6000);
  expect(here.ours()).toHaveLength(1);
}, 20_000);

it("a message that had to wait does not bring back a place that Leerlus was removed from since", async () => {
  const me = here.someone("anna");
  await here.send(me.presence(added()));
  await here.inChannel();
  here.connector().mischief.plan({ does: "limited", seconds: 2 }, { method: "GET" });
  await here.send(here.someone("piet").tells("ik"));
  await aWhile(300);
  await here.send(me.presence(removed(15_000)));
  await until(async () => ((await kept())?.goneAt ? true : undefined));
  await aWhile(4000);
  expect((await kept())?.goneAt).not.toBeNull();
}, 20_000);

it("text that looks personal is not sent back in a button", async () => {
  const me = here.someone("anna", { place: "personal" });
  await here.send(
    me.tells("actie nieuw Bel Jan op 06-12345678, BSN 123456782; houder Piet Pleizier; kleurtje blauw"),
  );
  const [said] = await here.said("anna");
  expect(JSON.stringify(said?.activity)).not.toContain("123456782");
});

it("a removal that is told late does not take a place to which Leerlus was added since", async () => {
  const me = here.someone("anna");
  await here.send(me.presence(added()));
  await here.inChannel();
  await here.app().database.db.execute(sql`update conversations set seen_at = now() - interval '5 hours'`);
  const late = me.presence(removed(-60_000));
  await here.send(me.presence(added()));
  await aWhile(300);
  await here.send(late);
  await aWhile(700);
  expect((await kept())?.goneAt).toBeNull();
});

it("a point that looks personal is answered also when Teams had to be asked twice who wrote it", async () => {
  await here
    .app()
    .as("coordinator@example.org")
    .done("meeting/plan", {
      ...{ kind: "implementation", nth: "2", weekday: "tue", at: "09:30", minutes: 120, from: "2026-02-01" },
    });
  await here.app().at("2026-01-21T12:00:00+01:00");
  let ref = "";
  const sender = {
    ...{ surface: "teams", intervalMs: 0, find: async () => "absent" as const },
    send: async (message: Json) => {
      const id = `17900000000${message.delivery}`;
      if (!message.thread) ref = id;
      return { sent: id };
    },
    edit: async () => ({ sent: ref }),
  };
  const delivery = startDelivery(here.app().engine, { senders: [sender] });
  delivery.wake();
  await until(() => ref || undefined);
  await aWhile(200);
  await delivery.stop(1000);
  here.connector().mischief.plan({ does: "limited", seconds: 1 }, { method: "GET" });
  await here.send(here.someone("piet", { thread: ref }).says("+ Bespreek telling 123456782"));
  await aWhile(4000);
  expect(here.ours()).toHaveLength(1);
}, 20_000);

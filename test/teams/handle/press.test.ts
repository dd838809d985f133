import { describe, expect, it } from "vitest";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import { refreshing } from "../../../src/teams/handle/refresh.ts";
import { COOPERATION } from "../../builders.ts";
import { type Json, until } from "../../slack/receiver.ts";
import { actionsIn, aWhile, cardIn, useTeams, wordsOf } from "../use-teams.ts";

const here = useTeams();
const POSTED = "1790000000001";
const anna = (where = {}) => here.someone("anna", where);
const press = (state: string, nonce = "nonce-1"): Json => ({
  ...{ c: "action/status", i: { action: "A-1", state }, n: nonce },
});

describe("a button", () => {
  it("acts at once, and tells whoever pressed", async () => {
    await here.addAction();
    const { status, body } = await here.send(anna().presses(press("done")));
    expect([status, body.statusCode]).toEqual([200, 200]);
    expect(body.value).toMatch(/A-1.*in het kanaal/s);
    expect(await here.audit()).toHaveLength(2);
  });

  it("has one effect however often it is pressed at once; the others are told", async () => {
    await here.addAction();
    const presses = Array.from({ length: 10 }, () => anna().presses(press("at-risk")));
    const answers = await Promise.all(presses.map((one) => here.send(one)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const told = answers.map(({ body }) => JSON.stringify(body.value));
    expect(told.filter((text) => text.includes("al gedaan"))).toHaveLength(9);
    expect(await here.audit()).toHaveLength(2);
  });

  it("has one effect when Teams sends it again, under another id and at another time, also after a restart", async () => {
    await here.addAction();
    const first = anna().presses(press("blocked"));
    await here.send(first);
    const again = { ...first, id: "another", timestamp: "2026-11-22T03:00:00.000Z" };
    const repeated = await here.send(again);
    expect(repeated.body).toMatchObject({
      statusCode: 200,
      type: "application/vnd.microsoft.activity.message",
      value: expect.stringContaining("al gedaan"),
    });
    await here.restart();
    expect((await here.send({ ...again, id: "third" })).status).toBe(200);
    expect(await here.audit()).toHaveLength(2);
  });

  it("that was changed on its way is not the same press", async () => {
    await here.addAction();
    await here.send(anna().presses(press("blocked", "n1")));
    const { body } = await here.send(anna().presses(press("done", "n1")));
    expect(JSON.stringify(body)).toContain("Dat lukt niet");
    expect(await here.audit()).toHaveLength(2);
  });

  it("without the right changes nothing and says so", async () => {
    await here.addAction();
    for (const name of ["gijs", "wie"]) {
      const { status, body } = await here.send(here.someone(name).presses(press("done", name)));
      expect([status, body.type]).toEqual([200, "application/vnd.microsoft.activity.message"]);
      const [said] = await here.said(name);
      expect(wordsOf(cardIn(said?.activity))).toContain("gast");
      expect(actionsIn(cardIn(said?.activity)).map(({ title }) => title)).toContain("Lid worden");
    }
    expect(await here.audit()).toHaveLength(1);
  });

  it("that no longer works says what does", async () => {
    for (const data of [{ c: "action/vanish", i: {}, n: "n" }, { x: 1 }, "text", null]) {
      const { status } = await here.send(anna().presses((data ?? {}) as Json));
      expect(status).toBe(200);
    }
    const said = await here.said("anna", 2);
    expect(wordsOf(cardIn(said[0]?.activity))).toContain("werkt niet meer");
  });

  it("of an older client, which sends it as a message, is the same press", async () => {
    await here.addAction();
    const { text: _, ...rest } = anna().says("");
    await here.send({ ...rest, value: press("done") });
    await here.said("anna");
    await here.send(anna().presses(press("done")));
    expect(await here.audit()).toHaveLength(2);
  });

  it("in a private answer puts the renewed one in its place", async () => {
    await here.addAction();
    const me = anna({ place: "personal" });
    await here.send(me.tells("actie toon A-1"));
    const [said] = await here.said("anna");
    const done = actionsIn(cardIn(said?.activity)).find(({ title }) => title === "gereed");
    const { body } = await here.send(me.presses(done?.data, "said-1"));
    expect(body.type).toBe("application/vnd.microsoft.card.adaptive");
    expect(wordsOf(body.value)).toContain("gereed");
    expect(here.ours()).toHaveLength(1);
  });

  /** Action A-1 as it was posted in the channel. */
  async function postAction(): Promise<Json> {
    await here
      .app()
      .as("anna@example.org")
      .done(
        "action/add",
        { title: "Stuur de cijfers", holder: "anna@example.org", due: "2026-12-15" },
        { room: "implementation" },
      );
    const posted: Json[] = [];
    const delivery = startDelivery(here.app().engine, {
      senders: [
        {
          ...{ surface: "teams", intervalMs: 0, find: async () => "absent" as const },
          send: async (message) => {
            posted.push(message);
            return { sent: POSTED };
          },
          edit: async () => ({ sent: POSTED }),
        },
      ],
    });
    delivery.wake();
    await until(() => posted[0]);
    await aWhile();
    await delivery.stop(1000);
    const { nonce, input, command } = posted[0].card.buttons.find(({ label }: Json) => label === "gereed");
    return { c: command, i: input, n: nonce };
  }

  it("of a posted card shows whoever presses that card as it is now, and says nothing more in the room", async () => {
    const done = await postAction();
    const before = (await here.app().posts()).length;
    const { body } = await here.send(anna().presses(done, POSTED));
    expect(body.type).toBe("application/vnd.microsoft.card.adaptive");
    expect(wordsOf(body.value)).toContain("gereed");
    expect(wordsOf(body.value)).toContain("Stuur de cijfers");
    expect(await here.app().posts()).toHaveLength(before);
  });

  it("of a posted card is taken back from a message beside it that whoever pressed alone sees", async () => {
    await here.send(anna().presses(await postAction(), POSTED));
    const [said] = await here.said("anna");
    expect(said?.activity.recipient).toEqual({ id: "29:anna", isTargeted: true });
    expect(actionsIn(cardIn(said?.activity)).map(({ title }) => title)).toEqual(["Ongedaan maken"]);
  });

  it("of a posted card is the same button in the words of whoever reads another language", async () => {
    const done = await postAction();
    await here.send(here.someone("piet", { place: "personal" }).tells("leerlus taal Engels"));
    await here.said("piet");
    const looks = here
      .someone("piet")
      .invokes(
        "adaptiveCard/action",
        { action: { type: "Action.Execute", verb: "leerlus/refresh", data: {} }, trigger: "automatic" },
        { replyToId: POSTED },
      );
    const { body } = await here.send(looks);
    expect(body.type).toBe("application/vnd.microsoft.card.adaptive");
    const shown = actionsIn(body.value).find(({ title }) => title === "done");
    expect(shown?.data).toMatchObject(done);
    expect(wordsOf(body.value)).toContain("Due");
    const before = (await here.audit()).length;
    expect((await here.send({ ...looks, replyToId: "1790000000999" })).body).toBe("");
    expect(await here.audit()).toHaveLength(before);
    const refreshOf = refreshing(here.app().engine);
    const post = { cooperation: COOPERATION, language: "nl" as const, room: "implementation" };
    expect(await refreshOf(post)).toMatchObject({ action: { verb: "leerlus/refresh" } });
    expect(await refreshOf({ ...post, room: "person:piet@example.org" })).toBeUndefined();
    expect(await refreshOf({ ...post, cooperation: COOPERATION, language: "en" })).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import type { Json } from "../../slack/receiver.ts";
import { TENANT } from "../fake/bot-framework.ts";
import { aWhile, cardIn, useTeams, wordsOf } from "../use-teams.ts";

const here = useTeams();
const anna = (where = {}) => here.someone("anna", where);
const OPEN: Json = { c: "action/add", i: { title: "Stuur de cijfers" }, n: "n", f: 1 };

/** What Teams sends for a form: what it carried, and what was filled in; what was not touched stands as it stood. */
function filled(card: Json, values: Record<string, Json>): Json {
  const inputs: Json[] = card.body.filter(({ id }: Json) => typeof id === "string");
  const all = inputs.map(({ id, value }: Json) => [id, values[id.replace(/^\w+:/, "")] ?? value ?? ""]);
  return { ...card.actions[0].data, ...Object.fromEntries(all) };
}

async function opened(data: Json = OPEN, who = anna()): Promise<Json> {
  const { status, body } = await here.send(who.opens(data));
  expect(status).toBe(200);
  return body;
}

describe("a form", () => {
  it("opens in a dialog with what was understood", async () => {
    const { task } = await opened();
    expect(task).toMatchObject({
      type: "continue",
      value: { card: { contentType: expect.stringContaining("adaptive") } },
    });
    const card = cardIn({ task });
    expect(card.body.find(({ id }: Json) => id === "field:title")?.value).toBe("Stuur de cijfers");
  });

  it("that is sent changes something once, however often it is sent", async () => {
    const card = cardIn(await opened());
    const data = filled(card, { holder: "piet@example.org", due: "2026-12-15" });
    const sent = anna().submits(data);
    const answers = await Promise.all(Array.from({ length: 5 }, () => here.send(sent)));
    for (const { body } of answers) expect(body.task.type).toBe("message");
    expect(answers.filter(({ body }) => body.task.value.includes("A-1"))).toHaveLength(1);
    await here.send({ ...sent, id: "another", timestamp: "2026-11-22T03:00:00.000Z" });
    await here.restart();
    await here.send({ ...sent, id: "third" });
    expect(await here.audit()).toHaveLength(1);
    expect(await here.app().posts({ purpose: "action-added" })).toMatchObject([{ room: "implementation" }]);
  });

  it("says at its fields what is wrong, and keeps what was filled in", async () => {
    const card = cardIn(await opened());
    const { body } = await here.send(
      anna().submits(filled(card, { title: "Bel Piet", holder: "", due: "2020-01-01" })),
    );
    expect(body.task.type).toBe("continue");
    const again = cardIn(body);
    expect(again.body.find(({ id }: Json) => id === "field:title")?.value).toBe("Bel Piet");
    expect(again.body.find(({ id }: Json) => id === "field:due")?.value).toBe("2020-01-01");
    expect(JSON.stringify(again)).toContain("is al geweest");
    expect(await here.audit()).toEqual([]);
    const right = filled(again, { holder: "piet@example.org", due: "2026-12-15" });
    const { body: done } = await here.send(anna().submits(right));
    expect(done.task.value).toContain("A-1");
    expect(await here.audit()).toHaveLength(1);
  });

  it("does not open for who may not send it", async () => {
    const { task } = await opened(OPEN, here.someone("gijs"));
    expect(task).toMatchObject({ type: "message", value: expect.stringContaining("gast") });
  });

  it("sent by who may not is refused in the dialog", async () => {
    const card = cardIn(await opened());
    const data = filled(card, { holder: "piet@example.org", due: "2026-12-15" });
    const { body } = await here.send(here.someone("gijs").submits(data));
    expect(JSON.stringify(body)).toContain("gast");
    expect(await here.audit()).toEqual([]);
  });

  it("of a button that no longer works says so", async () => {
    const { task } = await opened({ c: "action/vanish", i: {}, f: 1 });
    expect(task).toMatchObject({ type: "message", value: expect.stringContaining("werkt niet meer") });
    expect((await here.send(anna().submits({ x: 1 }))).status).toBe(200);
  });

  it("offers people and organisations as they are typed, only to who may send it", async () => {
    const ask = (who: Json, dataset: string, queryText: string) =>
      who.invokes("application/search", { queryText, dataset, queryOptions: { skip: 0, top: 15 } });
    const found = await here.send(ask(anna(), "leerlus/action/add/holder", "plei"));
    expect(found.body).toMatchObject({
      type: "application/vnd.microsoft.search.searchResponse",
      value: { results: [{ value: "piet@example.org", title: "Piet Pleizier" }] },
    });
    for (const [who, dataset] of [
      [here.someone("gijs"), "leerlus/action/add/holder"],
      [anna(), "leerlus/action/vanish/holder"],
      [anna(), "another"],
    ] as const) {
      const { status, body } = await here.send(ask(who, dataset, "plei"));
      expect([status, body.value.results]).toEqual([200, []]);
    }
  });
});

describe("a message", () => {
  const fromMessage = (commandId: string, more: Json = {}) =>
    anna().invokes("composeExtension/fetchTask", {
      ...{ commandId, commandContext: "message", context: { theme: "default" } },
      messagePayload: {
        ...{
          id: "1790000000777",
          linkToMessage: `https://teams.microsoft.com/l/message/19:x@thread.tacv2/1790000000777?tenantId=${TENANT}`,
        },
        body: {
          contentType: "html",
          content: "<p>De wachtlijst van &lt;Rivierenland&gt; groeit</p><p>en groeit</p>",
        },
        ...more,
      },
    });

  it("becomes a point of the agenda that keeps the link to it", async () => {
    const { body } = await here.send(fromMessage("agenda"));
    const card = cardIn(body);
    expect(card.body.find(({ id }: Json) => id === "field:title")?.value).toBe(
      "De wachtlijst van <Rivierenland> groeit",
    );
    await here
      .app()
      .as("coordinator@example.org")
      .done("meeting/plan", {
        ...{
          kind: "implementation",
          nth: "2",
          weekday: "tue",
          at: "09:30",
          minutes: 120,
          from: "2026-02-01",
        },
      });
    const sent = await here.send(
      anna().invokes("composeExtension/submitAction", {
        ...{ commandId: "agenda", commandContext: "message" },
        data: filled(card, { meeting: "implementation" }),
      }),
    );
    expect(sent.body.task.type).toBe("message");
    expect(await here.points()).toMatchObject([
      {
        title: "De wachtlijst van <Rivierenland> groeit",
        link: expect.stringContaining("https://teams.microsoft.com/l/message/"),
      },
    ]);
  });

  it("becomes an action, without a link that leads elsewhere", async () => {
    const { body } = await here.send(
      fromMessage("action", { linkToMessage: "https://evil.example/teams.microsoft.com" }),
    );
    expect(JSON.stringify(body)).toContain("Rivierenland");
    expect(JSON.stringify(body)).not.toContain("evil.example");
    expect((await here.send(fromMessage("vanish"))).body.task).toMatchObject({ type: "message" });
  });
});

describe("an answer that takes longer", () => {
  it("than Teams waits is brought later; the press is acknowledged meanwhile", async () => {
    await here.addAction();
    await here.restart({ answerMs: 300 });
    here.connector().mischief.plan({ does: "delay", ms: 900 });
    const me = here.someone("anna", { place: "personal" });
    const { status, body } = await here.send(me.presses({ c: "action/mine", i: {}, n: "n" }));
    expect([status, body.value]).toEqual([200, expect.stringContaining("Het antwoord volgt")]);
    const [said] = await here.said("anna");
    expect(wordsOf(cardIn(said?.activity))).toContain("Stuur de cijfers");
  });

  it("of a form is told in the dialog, and brought later", async () => {
    const me = here.someone("anna", { place: "personal" });
    const card = cardIn(await opened(OPEN, me));
    const piet = here.someone("piet", { place: "personal" });
    await here.restart({ answerMs: 300 });
    here.connector().mischief.plan({ does: "delay", ms: 900 });
    const { body } = await here.send(
      piet.submits(filled(card, { holder: "piet@example.org", due: "2026-12-15" })),
    );
    expect(body.task).toMatchObject({
      type: "message",
      value: expect.stringContaining("Het antwoord volgt"),
    });
    expect(await here.audit()).toEqual([]);
    const [said] = await here.said("piet");
    expect(wordsOf(cardIn(said?.activity))).toContain("Stuur de cijfers");
    expect(await here.audit()).toHaveLength(1);
  });

  it("of a question says so, and keeps nothing", async () => {
    await here.restart({ answerMs: 200 });
    here.connector().mischief.plan({ does: "delay", ms: 900 });
    const { status, body } = await here.send(anna().opens(OPEN));
    expect([status, body.task.value]).toEqual([200, expect.stringContaining("duurt langer")]);
    await aWhile();
    expect(here.ours()).toEqual([]);
  });

  it("because the connector does not answer is brought when it does", async () => {
    here.connector().mischief.plan({ does: "status", status: 412 }, { method: "POST" });
    const me = here.someone("anna", { place: "personal" });
    await here.send(me.tells("ik"));
    const [said] = await here.said("anna");
    expect(wordsOf(cardIn(said?.activity))).toContain("Anna Achterberg");
  });
});

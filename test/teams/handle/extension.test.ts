import { describe, expect, it } from "vitest";
import type { Json } from "../../slack/receiver.ts";
import { actionsIn, useTeams } from "../use-teams.ts";

const here = useTeams();
const anna = (where = {}) => here.someone("anna", where);

const query = (words: string, more: Json = {}): Json => ({
  ...{
    commandId: "search",
    parameters: [{ name: "query", value: words }],
    queryOptions: { skip: 0, count: 25 },
  },
  ...more,
});
const search = async (value: Json, who = anna()): Promise<Json> => {
  const { status, body } = await here.send(who.invokes("composeExtension/query", value));
  expect(status).toBe(200);
  return body.composeExtension;
};
const titles = ({ attachments }: Json): string[] =>
  attachments.map(({ preview }: Json) => preview.content.title);

async function fill(): Promise<void> {
  const as = here.app().as("coordinator@example.org");
  await here.addAction();
  await as.done("action/add", { title: "Bel de gemeente", holder: "piet@example.org", due: "2026-12-15" });
  await as.done("decision/add", { text: "Wij stoppen met de wachtlijst" });
  await as.done("meeting/plan", {
    ...{ kind: "implementation", nth: "2", weekday: "tue", at: "09:30", minutes: 120, from: "2026-02-01" },
  });
}

describe("searching from a new message", () => {
  it("finds actions, decisions and meetings by a word or a number, as cards to put in it", async () => {
    await fill();
    for (const [words, found] of [
      ["cijfers", "Stuur de cijfers"],
      ["a-2", "Bel de gemeente"],
      ["wachtlijst", "B-1"],
      ["IO-2026-02", "IO-2026-02"],
    ] as const) {
      const { type, attachments } = await search(query(words));
      expect([words, type, attachments.length]).toEqual([words, "result", 1]);
      expect(attachments[0].contentType).toBe("application/vnd.microsoft.card.adaptive");
      const shown = JSON.stringify(attachments[0]).replaceAll("\u200B", "");
      expect(shown).toContain(found);
      expect(attachments[0].preview.content.text).not.toBe("");
    }
  });

  it("shows something at once, no more than fits, and says when there is nothing", async () => {
    await fill();
    const first = await search(query("", { parameters: [{ name: "initialRun", value: "true" }] }));
    expect(first.attachments).toHaveLength(10);
    const next = await search(query("", { queryOptions: { skip: 10, count: 5 } }));
    expect(next.attachments).toHaveLength(5);
    expect(titles(first).some((title) => titles(next).includes(title))).toBe(false);
    expect(await search(query("bestaatniet"))).toMatchObject({
      type: "message",
      text: expect.stringContaining("Niets gevonden"),
    });
  });

  it("has nothing to press where Leerlus is not", async () => {
    await fill();
    const there = await search(query("cijfers"));
    expect(actionsIn(there.attachments[0].content)).toEqual([]);
    await here.send(anna().presses({ c: "action/mine", i: {}, n: "n" }));
    const known = await search(query("cijfers"));
    expect(actionsIn(known.attachments[0].content).map(({ title }) => title)).toContain("gereed");
  });

  it("takes what is not a search for none", async () => {
    for (const value of [{}, { parameters: "x" }, { parameters: [{ name: "query", value: { x: 1 } }] }])
      expect((await here.send(anna().invokes("composeExtension/query", value))).status).toBe(200);
  });
});

describe("a link to one of our pages", () => {
  const link = async (url: unknown): Promise<Json> =>
    (await here.send(anna().invokes("composeExtension/queryLink", { url }))).body;

  it("shows a small card of what a guest may read, with nothing to press", async () => {
    await fill();
    const { composeExtension } = await link("http://localhost:3978/ref/A-1");
    const [{ content, preview }] = composeExtension.attachments;
    expect(JSON.stringify(content)).toContain("Stuur de cijfers");
    expect(actionsIn(content)).toEqual([]);
    expect(preview.content.title).toContain("Stuur de cijfers");
  });

  it("to anything else shows nothing", async () => {
    for (const url of [
      "http://localhost:3978/ref/A-99",
      "https://evil.example/ref/A-1",
      "x",
      undefined,
      { a: 1 },
    ])
      expect(await link(url)).toEqual({});
  });
});

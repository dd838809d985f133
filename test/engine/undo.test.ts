import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../db/queries/audit.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { moments } from "../../db/schema/time.ts";
import { undos } from "../../db/schema/undo.ts";
import { type Answer, dispatch } from "../../src/engine/dispatch.ts";
import { readOne } from "../../src/engine/reading/read.ts";
import { findCommand } from "../../src/engine/registry.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type Someone, type TestApp } from "../harness.ts";
import { seedItem, seedMeeting } from "../meeting-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
beforeEach(() => app.reset());
afterAll(() => app.close());

const anna = () => app.as("anna@example.org");
const piet = () => app.as("piet@example.org");
const coordinator = () => app.as("coordinator@example.org");

async function read(name: string, ref: string): Promise<Record<string, unknown>> {
  const collection = app.engine.registry.collections.find((one) => one.name === name);
  if (!collection) throw new Error(`no ${name}`);
  const item = await readOne(app.engine, await app.actor("coordinator@example.org"), collection, ref);
  return item ?? {};
}
const audits = async () =>
  (await listAudit(scopeOf(app.database.db, COOPERATION), {}, { after: undefined, limit: 200 })).items;

/** What a change can be: how it is made, by whom, what it changes and how somebody changes the same later. */
interface Change {
  before: () => Promise<unknown>;
  who: () => Someone;
  make: [path: string, input: Record<string, unknown>];
  state: () => Promise<unknown>;
  later: () => Promise<unknown>;
}

const action = (change: Omit<Change, "before" | "state">): Change => ({
  before: () =>
    anna().done("action/add", { title: "Bel de regio's", holder: "anna@example.org", due: "2026-03-02" }),
  state: async () => {
    const { state, lead, coholders } = await read("actions", "A-1");
    const card = await coordinator().done("action/show", { action: "A-1" });
    return [state, lead, coholders, /stil|rust|tot/i.test(card.text) && /16 februari/.test(card.text)];
  },
  ...change,
});

const IO = "IO-2026-01";
const seedRunning = async () => {
  await seedMeeting(app.database.db, IO, "2026-01-05T08:30:00+01:00");
  for (const title of ["Wachttijden", "Vervoer", "Wonen"]) await seedItem(app.database.db, IO, title);
  await seedMeeting(app.database.db, "MO-2026-Q1", "2026-03-10T09:30:00+01:00", {
    ...{ kind: "monitoring", room: "monitoring" },
  });
};
const item = (change: Omit<Change, "before" | "state">): Change => ({
  before: seedRunning,
  state: async () => {
    const { meeting, state } = await read("agenda-items", "P-1");
    const card = await coordinator().done("agenda/show", { meeting: IO });
    const order = ["Wachttijden", "Vervoer", "Wonen"].map((title) => card.text.indexOf(title));
    return [meeting, state, order[0] === -1 ? "gone" : (order[0] ?? 0) < (order[1] ?? 0)];
  },
  ...change,
});

const CHANGES: Record<string, Change> = {
  "the state of an action": action({
    who: anna,
    make: ["action/status", { action: "A-1", state: "blocked", note: "Wacht op de gemeente" }],
    later: () => coordinator().done("action/status", { action: "A-1", state: "at-risk" }),
  }),
  "the same state reported again since": action({
    who: anna,
    make: ["action/status", { action: "A-1", state: "blocked" }],
    later: () => coordinator().done("action/status", { action: "A-1", state: "blocked", note: "Nog steeds" }),
  }),
  "an action that is done": action({
    who: anna,
    make: ["action/done", { action: "A-1" }],
    later: () => coordinator().done("action/status", { action: "A-1", state: "open" }),
  }),
  "an action that is handed over": action({
    who: anna,
    make: ["action/hand-over", { action: "A-1", holder: "piet@example.org" }],
    later: () => piet().done("action/hand-over", { action: "A-1", holder: "kim@example.org" }),
  }),
  "all actions of somebody handed over": action({
    who: anna,
    make: ["action/hand-over", { "all-from": "anna@example.org", holder: "piet@example.org" }],
    later: () => piet().done("action/hand-over", { action: "A-1", holder: "kim@example.org" }),
  }),
  "the state of an action that went to somebody else": action({
    who: anna,
    make: ["action/status", { action: "A-1", state: "blocked" }],
    later: () => anna().done("action/hand-over", { action: "A-1", holder: "piet@example.org" }),
  }),
  "an action that is put off and went to somebody else": action({
    who: anna,
    make: ["action/snooze", { action: "A-1", until: "2026-02-16" }],
    later: () => anna().done("action/hand-over", { action: "A-1", holder: "piet@example.org" }),
  }),
  "an action that is handed over and was put off": action({
    who: anna,
    make: ["action/hand-over", { action: "A-1", holder: "piet@example.org" }],
    later: () => piet().done("action/snooze", { action: "A-1", until: "2026-02-16" }),
  }),
  "an action that is put off": action({
    who: anna,
    make: ["action/snooze", { action: "A-1", until: "2026-02-16" }],
    later: () => coordinator().done("action/snooze", { action: "A-1", until: "2026-02-20" }),
  }),
  "a meeting that is moved": {
    before: () => seedMeeting(app.database.db, IO, "2026-02-03T09:30:00+01:00"),
    who: coordinator,
    make: ["meeting/move", { meeting: IO, start: "2026-02-04T10:00", reason: "De zaal is bezet" }],
    state: async () => {
      const { start, end, movedFrom, reason } = await read("meetings", IO);
      return [start, end, movedFrom, reason];
    },
    later: () => coordinator().done("meeting/move", { meeting: IO, start: "2026-02-05T10:00" }),
  },
  "whether somebody comes": {
    before: () => seedMeeting(app.database.db, IO, "2026-02-03T09:30:00+01:00"),
    who: anna,
    make: ["meeting/rsvp", { meeting: IO, answer: "yes" }],
    state: async () => (await read("presence", `${IO}:achterhoek`)).answer ?? "none",
    later: () => anna().done("meeting/rsvp", { meeting: IO, answer: "no" }),
  },
  "whether somebody comes, when they had answered": {
    before: async () => {
      await seedMeeting(app.database.db, IO, "2026-02-03T09:30:00+01:00");
      await anna().done("meeting/rsvp", { meeting: IO, answer: "maybe" });
    },
    who: anna,
    make: ["meeting/rsvp", { meeting: IO, answer: "yes" }],
    state: async () => (await read("presence", `${IO}:achterhoek`)).answer,
    later: () => anna().done("meeting/rsvp", { meeting: IO, answer: "no" }),
  },
  "the order of an agenda": item({
    who: anna,
    make: ["agenda/order", { item: "P-1", position: 3 }],
    later: () => coordinator().done("agenda/order", { item: "P-2", position: 3 }),
  }),
  "an item that is parked": item({
    who: anna,
    make: ["agenda/park", { item: "P-1" }],
    later: () => coordinator().done("agenda/forward", { item: "P-1", to: "MO-2026-Q1" }),
  }),
  "an item that is forwarded": item({
    who: anna,
    make: ["agenda/forward", { item: "P-1", to: "MO-2026-Q1" }],
    later: () => coordinator().done("agenda/park", { item: "P-1" }),
  }),
  "a vote for a theme": {
    before: () => anna().done("theme/add", { title: "Vervoer van kinderen" }),
    who: piet,
    make: ["theme/vote", { theme: "T-1" }],
    state: async () => (await read("themes", "T-1")).votes,
    later: () => piet().done("theme/vote", { theme: "T-1" }),
  },
  "a vote on dates": {
    before: () =>
      anna().done("meeting/poll", { title: "Heidag", options: ["2026-03-24T10:00", "2026-03-25T10:00"] }),
    who: piet,
    make: ["meeting/vote", { poll: "DP-1", answers: ["yes", "no"] }],
    state: async () => (await read("polls", "DP-1")).answers,
    later: () => piet().done("meeting/vote", { poll: "DP-1", answers: ["no", "no"] }),
  },
  "who was there": {
    before: async () => {
      await seedRunning();
      await anna().done("meeting/start", { meeting: IO });
    },
    who: anna,
    make: ["meeting/presence", { meeting: IO, present: ["achterhoek", "aanbieder-01"] }],
    state: async () => (await read("presence", `${IO}:achterhoek`)).present ?? "none",
    later: () => coordinator().done("meeting/presence", { meeting: IO, present: ["foodvalley"] }),
  },
};

const numberIn = ({ undo }: Answer): unknown => undo?.input.change;
const letPass = async (time: { minutes: number; seconds?: number }) => {
  const now = await app.engine.clock.now(app.database.db);
  await app.at(now.add(time).toString());
};

describe.each(Object.entries(CHANGES))("%s", (_what, { before, who, make, state, later }) => {
  beforeEach(async () => void (await before()));
  const change = () => who().done(...make);
  const undo = (someone: Someone, answer: Answer) =>
    someone.run("leerlus/undo", { change: numberIn(answer) });

  it("is taken back by the button below the answer, with one audit row", async () => {
    const [was, rows] = [await state(), (await audits()).length];
    const answer = await change();
    expect(await state()).not.toEqual(was);
    expect(answer.undo).toMatchObject({ label: "Ongedaan maken", command: "leerlus/undo" });
    if (!answer.undo) throw new Error("no undo");
    const done = await who().done(answer.undo.command, answer.undo.input, { via: "web" });
    expect(done.text).toContain("Dit is ongedaan gemaakt.");
    expect(await state()).toEqual(was);
    const [made, undone, ...more] = (await audits()).slice(rows);
    expect(more).toEqual([]);
    expect(undone).toMatchObject({ what: "leerlus/undo", subject: made?.subject, by: made?.by, via: "web" });
    expect(done.undo).toBeUndefined();
  });

  it("is taken back once", async () => {
    const answer = await change();
    const [one, other] = await Promise.all([undo(who(), answer), undo(who(), answer)]);
    expect([one.ok, other.ok].toSorted()).toEqual([false, true]);
    const again = await undo(who(), answer);
    expect(again).toMatchObject({ ok: false, code: "conflict", message: "Dit is al ongedaan gemaakt." });
  });

  it("is taken back ten minutes afterwards", async () => {
    const was = await state();
    const answer = await change();
    await letPass({ minutes: 10 });
    expect(await undo(who(), answer)).toMatchObject({ ok: true });
    expect(await state()).toEqual(was);
  });

  it("is not taken back a second later", async () => {
    const answer = await change();
    await letPass({ minutes: 10, seconds: 1 });
    const is = await state();
    expect(await undo(who(), answer)).toMatchObject({ ok: false, code: "conflict" });
    expect(await state()).toEqual(is);
  });

  it("is taken back by nobody else", async () => {
    const answer = await change();
    const is = await state();
    const other = await undo(app.as("kim@example.org"), answer);
    expect(other).toMatchObject({ ok: false, code: "not-allowed" });
    expect(await state()).toEqual(is);
  });

  it("is not taken back over a later change", async () => {
    const answer = await change();
    await later();
    const is = await state();
    const refused = await undo(who(), answer);
    expect(refused).toMatchObject({ ok: false, code: "conflict" });
    expect(!refused.ok && refused.message).toMatch(/daarna nog veranderd/);
    expect(await state()).toEqual(is);
  });
});

describe("taking back", () => {
  beforeEach(async () => {
    await anna().done("action/add", {
      title: "Bel de regio's",
      holder: "anna@example.org",
      due: "2026-03-02",
    });
  });

  it("is typed as well, for what was done last", async () => {
    await anna().done("action/done", { action: "A-1" });
    const reply = await anna().type("leerlus ongedaan");
    expect(reply.ok && reply.text).toContain("Dit is ongedaan gemaakt.");
    expect((await read("actions", "A-1")).state).toBe("open");
    expect(await anna().type("leerlus ongedaan")).toMatchObject({ ok: false, code: "not-found" });
  });

  it("typed, is of what somebody did last alone; for what came before there is a button", async () => {
    await anna().done("action/done", { action: "A-1" });
    const title = "Stuur de brief";
    await anna().done("action/add", { title, holder: "anna@example.org", due: "2026-03-02" });
    await coordinator().done("action/status", { action: "A-2", state: "blocked" });
    const refused = await anna().refused("leerlus/undo");
    expect(refused).toMatchObject({
      code: "conflict",
      message: expect.stringMatching(
        /^Wat u het laatst deed, kan niet .* Dit kan nog wel: actie klaar \(A-1\)\. .* typ “leerlus ongedaan \d+”\.$/,
      ),
    });
    expect((await read("actions", "A-1")).state).toBe("done");
    const [button] = refused.buttons ?? [];
    expect(button).toMatchObject({ label: "Ongedaan maken", command: "leerlus/undo" });
    const [, line = ""] = /“(.*)”/.exec(refused.message) ?? [];
    expect(line).toBe(`leerlus ongedaan ${button?.input.change}`);
    expect(await anna().type(line)).toMatchObject({ ok: true });
    expect((await read("actions", "A-1")).state).toBe("open");
  });

  it("typed again does not go on to what came before", async () => {
    await anna().done("action/snooze", { action: "A-1", until: "2026-02-16" });
    await anna().done("action/status", { action: "A-1", state: "at-risk" });
    await anna().done("leerlus/undo");
    expect(await anna().refused("leerlus/undo")).toMatchObject({ code: "conflict" });
    expect(await read("actions", "A-1")).toMatchObject({ state: "open", snoozedUntil: "2026-02-16" });
  });

  it.each([
    ["kept less", { kept: {} }],
    ["had another command", { command: "action/was" }],
  ])("of an earlier version, which %s, is refused in words", async (_what, was) => {
    const answer = await anna().done("action/done", { action: "A-1" });
    await app.database.db.update(undos).set(was);
    const refused = await anna().refused("leerlus/undo", { change: numberIn(answer) });
    expect(refused).toMatchObject({ code: "conflict", message: expect.stringMatching(/vernieuwd/) });
  });

  it("renews the cards that were posted, and says it in the room where it is typed", async () => {
    const room = "implementation";
    await coordinator().done(
      "action/add",
      { title: "Stuur de brief", holder: "anna@example.org", due: "2026-03-02" },
      { room },
    );
    const answer = await anna().done("action/status", { action: "A-2", state: "blocked" }, { room });
    const posted = async () =>
      (await app.posts({ purpose: "action-added", subject: "A-2" })).map(({ text }) => text);
    expect((await posted()).join()).toMatch(/geblokkeerd/i);
    await anna().done("leerlus/undo", { change: numberIn(answer) }, { room });
    expect((await posted()).join()).not.toMatch(/geblokkeerd/i);
    expect(await app.posts({ purpose: "action-changed", subject: "A-2" })).toHaveLength(2);
  });

  it("leaves both in the history of an action", async () => {
    const answer = await anna().done("action/status", { action: "A-1", state: "blocked" });
    await anna().done("leerlus/undo", { change: numberIn(answer) });
    expect((await read("actions", "A-1")).history).toMatchObject([{ state: "blocked" }, { state: "open" }]);
  });

  describe("a hand-over", () => {
    const hand = (ref: string) =>
      anna().done("action/hand-over", { action: ref, holder: "piet@example.org" });
    const stands = async (ref: string) => {
      const { state, lead } = await read("actions", ref);
      return [state, lead];
    };

    it.each(["done", "blocked"])("is refused once the new holder reported %s", async (state) => {
      const answer = await hand("A-1");
      await piet().done("action/status", { action: "A-1", state });
      const refused = await anna().refused("leerlus/undo", { change: numberIn(answer) });
      expect(refused).toMatchObject({
        code: "conflict",
        message: expect.stringMatching(/daarna nog veranderd/),
      });
      expect(await stands("A-1")).toEqual([state, "piet@example.org"]);
    });

    it("and a report of the new holder at the same moment do not both happen", async () => {
      for (let n = 1; n <= 8; n += 1) {
        const ref = `A-${n}`;
        const answer = await hand(ref);
        const [undone, reported] = await Promise.all([
          anna().run("leerlus/undo", { change: numberIn(answer) }),
          piet().run("action/done", { action: ref }),
        ]);
        expect([undone.ok, reported.ok].toSorted()).toEqual([false, true]);
        expect(await stands(ref)).toEqual(
          reported.ok ? ["done", "piet@example.org"] : ["open", "anna@example.org"],
        );
        await anna().done("action/add", { title: "Nog een", holder: "anna@example.org", due: "2026-03-02" });
      }
    });
  });

  it("of a reminder put off is refused once the action is finished", async () => {
    const answer = await anna().done("action/snooze", { action: "A-1", until: "2026-02-16" });
    await anna().done("action/done", { action: "A-1" });
    expect(await anna().refused("leerlus/undo", { change: numberIn(answer) })).toMatchObject({
      code: "conflict",
    });
    expect(await read("actions", "A-1")).toMatchObject({ state: "done", snoozedUntil: "2026-02-16" });
  });

  it("leaves an action as unanswered as it was: its holder is asked, and its silence told", async () => {
    await app.at("2026-02-20T10:00:00+01:00");
    const answer = await anna().done("action/status", { action: "A-1", state: "blocked" });
    await anna().done("leerlus/undo", { change: numberIn(answer) });
    await app.at("2026-02-23T09:00:00+01:00");
    expect(await app.posts({ purpose: "action-nudge" })).toHaveLength(1);
    await app.at("2026-03-09T09:00:00+01:00");
    expect(await app.posts({ purpose: "action-escalated" })).toHaveLength(1);
  });

  describe("is said where the change was said:", () => {
    const room = "implementation";
    const changes = async (purpose: string, where = room) =>
      (await app.posts({ purpose, room: where })).map(({ text }) => text.split("\n")[0]);

    it("the questions about an action come again", async () => {
      const put = (until: string) => anna().done("action/snooze", { action: "A-1", until }, { room });
      const [first, second] = [await put("2026-02-16"), await put("2026-02-20")];
      for (const answer of [second, first])
        await anna().done("leerlus/undo", { change: numberIn(answer) }, { room });
      expect((await changes("action-changed")).slice(2)).toEqual([
        "A-1 Bel de regio's: stil tot maandag 16 februari 2026 — Anna Achterberg",
        "A-1 Bel de regio's: niet meer stil — Anna Achterberg",
      ]);
    });

    it("an action is with whoever held it", async () => {
      const input = { action: "A-1", holder: "piet@example.org" };
      const answer = await anna().done("action/hand-over", input, { room });
      await anna().done("leerlus/undo", { change: numberIn(answer) }, { room });
      expect((await changes("action-changed"))[1]).toBe(
        "A-1 Bel de regio's: overgedragen aan Anna Achterberg — Anna Achterberg",
      );
    });

    it("all actions are with whoever held them", async () => {
      const input = { "all-from": "anna@example.org", holder: "piet@example.org" };
      const answer = await anna().done("action/hand-over", input, { room });
      await anna().done("leerlus/undo", { change: numberIn(answer) }, { room });
      expect((await changes("action-changed"))[1]).toBe(
        "1 actie overgedragen: Piet Pleizier → Anna Achterberg — Anna Achterberg",
      );
    });

    it("an item that was parked is on its agenda again", async () => {
      await seedRunning();
      const answer = await anna().done("agenda/park", { item: "P-1" }, { room });
      await anna().done("leerlus/undo", { change: numberIn(answer) }, { room });
      const [, back, ...more] = await app.posts({ purpose: "item-changed", room });
      expect(more).toEqual([]);
      expect(back?.text).toContain("Anna Achterberg heeft dit punt teruggezet naar IO-2026-01.");
      expect(await app.posts({ purpose: "item-forwarded" })).toEqual([]);
    });

    it("an item that was forwarded is back, also in the room that got it", async () => {
      await seedRunning();
      const answer = await anna().done("agenda/forward", { item: "P-1", to: "MO-2026-Q1" }, { room });
      await anna().done("leerlus/undo", { change: numberIn(answer) }, { room });
      const words = "Anna Achterberg heeft dit punt teruggezet van MO-2026-Q1 naar IO-2026-01.";
      expect((await app.posts({ purpose: "item-changed", room })).at(-1)?.text).toContain(words);
      const there = await app.posts({ room: "monitoring" });
      expect(there.map(({ purpose }) => purpose)).toEqual(["item-forwarded", "item-changed"]);
      expect(there.at(-1)?.text).toContain(words);
      expect(await app.posts({ purpose: "item-forwarded", room })).toEqual([]);
    });

    it("an item that was parked before it was forwarded is parked again", async () => {
      await seedRunning();
      await anna().done("agenda/park", { item: "P-1" }, { room });
      const answer = await coordinator().done("agenda/forward", { item: "P-1", to: "MO-2026-Q1" }, { room });
      await coordinator().done("leerlus/undo", { change: numberIn(answer) }, { room });
      expect((await app.posts({ purpose: "item-changed", room })).at(-1)?.text).toMatch(
        /heeft dit punt geparkeerd/,
      );
    });
  });

  it("of a hand-over before the new holder was told leaves nothing to tell", async () => {
    await app.at("2026-01-05T20:00:00+01:00");
    const answer = await anna().done("action/hand-over", { action: "A-1", holder: "piet@example.org" });
    await anna().done("leerlus/undo", { change: numberIn(answer) });
    await app.at("2026-01-06T09:00:00+01:00");
    expect(await app.posts({ purpose: "action-added", room: "person:piet@example.org" })).toEqual([]);
    const [moment] = await app.database.db.select().from(moments).where(eq(moments.state, "dropped"));
    expect(moment).toMatchObject({
      job: "tell-holders",
      note: "over A-1 ging geen bericht naar de nieuwe houder: iemand anders is intussen weer de houder",
    });
  });

  it("tells who brought an item that it is back", async () => {
    await seedRunning();
    await app.at("2026-01-05T08:01:00+01:00");
    const told = async () => (await app.posts({ purpose: "item-outcome" })).map(({ text }) => text);
    const answer = await anna().done("agenda/park", { item: "P-1" });
    await app.at("2026-01-05T08:02:00+01:00");
    expect(await told()).toEqual([expect.stringContaining("geparkeerd")]);
    await anna().done("leerlus/undo", { change: numberIn(answer) });
    await app.at("2026-01-05T08:03:00+01:00");
    expect((await told()).slice(1)).toEqual([expect.stringContaining("IO-2026-01")]);
  });

  it("is offered in the words of who did it", async () => {
    await anna().done("leerlus/language", { language: "en" });
    expect((await anna().done("action/done", { action: "A-1" })).undo?.label).toBe("Undo");
  });

  it("is not offered nor kept by a dry run", async () => {
    const command = findCommand(app.engine.registry, "action/done");
    if (!command) throw new Error("no command");
    const request = { command, input: { action: "A-1" }, actor: await app.actor("anna@example.org") };
    const reply = await dispatch(app.engine, { ...request, via: "api", dryRun: true });
    expect(reply).toMatchObject({ ok: true, undo: undefined });
    expect(await app.database.db.$count(undos)).toBe(0);
  });

  it("is not offered for what changed nothing", async () => {
    await seedMeeting(app.database.db, IO, "2026-02-03T09:30:00+01:00");
    await anna().done("meeting/rsvp", { meeting: IO, answer: "yes" });
    expect((await anna().done("meeting/rsvp", { meeting: IO, answer: "yes" })).undo).toBeUndefined();
  });
});

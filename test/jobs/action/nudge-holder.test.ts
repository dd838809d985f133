import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { raiseVersion } from "../../../db/queries/cooperation/cooperation.ts";
import { nextWorkingMoment } from "../../../src/domain/calendar/calendar.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { COOPERATION, SETTINGS } from "../../builders.ts";
import { buttonsOf, openTestApp, type TestApp } from "../../harness.ts";
import { seedMeeting } from "../../meeting-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const region = "person:achterhoek@example.org";
const provider = "person:piet@example.org";
const add = (title: string, due: string, holder = "achterhoek", coholders = ["aanbieder-01"]) =>
  app.as("coordinator@example.org").done("action/add", { title, holder, coholders, due });
const report = (email: string, action: string, state: string) =>
  app.as(email).done("action/status", { action, state });

/** When a room was asked, and about what. */
const nudges = async (room: string): Promise<[string, string][]> =>
  (await app.posts({ purpose: "action-nudge", room })).map(({ at, about }) => [
    isoInZone(at).slice(0, 16),
    (about.actions as string[]).join(" "),
  ]);

test("a region leads and a provider helps: the whole way of a silent action", async () => {
  await seedMeeting(app.database.db, "IO-2026-04", "2026-04-09T09:30:00+02:00");
  await add("Stuur de cijfers", "2026-03-11");
  await app.at("2026-04-30T12:00:00+02:00");

  const asked: [string, string][] = [
    ["2026-03-04T09:00", "A-1"],
    ["2026-03-11T09:00", "A-1"],
    ["2026-03-16T09:00", "A-1"],
    ["2026-03-23T09:00", "A-1"],
    ["2026-03-30T09:00", "A-1"],
    // Easter Monday is no working day; the Monday after King's Day weekend is King's Day itself.
    ["2026-04-07T08:00", "A-1"],
    ["2026-04-13T09:00", "A-1"],
    ["2026-04-20T09:00", "A-1"],
    ["2026-04-28T08:00", "A-1"],
  ];
  expect(await nudges(region)).toEqual(asked);
  expect(await nudges(provider)).toEqual(asked);

  const escalated = await app.posts({ purpose: "action-escalated" });
  expect(escalated.map(({ room, at }) => [room, isoInZone(at)])).toEqual([
    ["person:coordinator@example.org", "2026-03-18T09:00:00+01:00"],
  ]);
  const agenda = await app.database.db.execute(
    "select meeting, subject, source, state, title from agenda_items where subject = 'A-1'" as never,
  );
  expect([...((agenda as { rows?: unknown[] }).rows ?? (agenda as unknown as unknown[]))]).toEqual([
    expect.objectContaining({ meeting: "IO-2026-04", subject: "A-1", source: "data", state: "open" }),
  ]);

  for (const post of await app.posts()) {
    expect(isoInZone(nextWorkingMoment(post.at, SETTINGS.calendar))).toBe(isoInZone(post.at));
  }
});

test("several actions of one person are asked about in one message, each with its buttons", async () => {
  await add("Eerste", "2026-03-11");
  await add("Tweede", "2026-03-12", "achterhoek", []);
  await add("Derde", "2026-03-13", "achterhoek@example.org", []);
  await app.at("2026-03-16T09:00:00+01:00");
  expect((await nudges(region)).at(-1)).toEqual(["2026-03-16T09:00", "A-1 A-2 A-3"]);
  const [post] = (await app.posts({ purpose: "action-nudge", room: region })).slice(-1);
  expect(post?.text).toContain("Hoe staat het met uw 3 acties?");
  expect(post && buttonsOf(post.card)).toHaveLength(15);
});

test("one click on the message reports, and the message shows it", async () => {
  await add("Eerste", "2026-03-11");
  await app.at("2026-03-16T09:00:00+01:00");
  const [post] = (await app.posts({ purpose: "action-nudge", room: region })).slice(-1);
  if (!post) throw new Error("no nudge");
  expect(await app.as("achterhoek@example.org").press(post.card, "geblokkeerd")).toMatchObject({
    ok: true,
  });
  const [renewed] = (await app.posts({ purpose: "action-nudge", room: region })).slice(-1);
  expect(renewed?.text).toContain("geblokkeerd");
});

test("only the newest message can be answered; the older ones say so, whatever happens after", async () => {
  await add("Eerste", "2026-03-11", "achterhoek", []);
  await app.at("2026-03-16T09:00:00+01:00");
  await report("achterhoek@example.org", "A-1", "at-risk");
  const posts = await app.posts({ purpose: "action-nudge", room: region });
  expect(posts.map(({ card }) => buttonsOf(card).length)).toEqual([0, 0, 4]);
  expect(posts[0]?.text).toContain("Wij vroegen u dit intussen opnieuw");
  expect(posts[0]?.text).toContain("Deze vraag ging over A-1.");
});

describe("a newer question about other actions does not take an older one back", () => {
  const latest = async () => (await app.posts({ purpose: "action-nudge", room: region })).slice(-2);
  const buttonsFor = (card: Parameters<typeof buttonsOf>[0], ref: string) =>
    buttonsOf(card).filter(({ input }) => input.action === ref).length;

  test("what Monday asked can be answered in it and in Tuesday's, which lists both, until it is answered", async () => {
    await add("Te laat", "2026-03-09", "achterhoek", []);
    await app.at("2026-03-23T10:00:00+01:00");
    await add("Dinsdag", "2026-03-24", "achterhoek", []);
    await app.at("2026-03-24T09:00:00+01:00");
    expect((await nudges(region)).slice(-2)).toEqual([
      ["2026-03-23T09:00", "A-1"],
      ["2026-03-24T09:00", "A-1 A-2"],
    ]);
    const [monday, tuesday] = await latest();
    if (!monday || !tuesday) throw new Error("not asked");
    expect([buttonsFor(monday.card, "A-1"), buttonsFor(tuesday.card, "A-1")]).toEqual([5, 5]);
    expect(buttonsFor(tuesday.card, "A-2")).toBe(5);

    expect(await app.as("achterhoek@example.org").press(monday.card, "risico")).toMatchObject({ ok: true });
    const [answered, newest] = await latest();
    expect(answered && buttonsOf(answered.card)).toEqual([]);
    expect(answered?.text).toContain("Wij vroegen u dit intussen opnieuw");
    expect(newest?.text).toContain("risico");
    expect(newest && buttonsFor(newest.card, "A-2")).toBe(5);
  });

  test("of several that it asked, it keeps those that nobody answered, and says how the others stand", async () => {
    await add("Eerste", "2026-03-09", "achterhoek", []);
    await add("Tweede", "2026-03-09", "achterhoek", []);
    await app.at("2026-03-23T10:00:00+01:00");
    await add("Woensdag", "2026-03-25", "achterhoek", []);
    await report("achterhoek@example.org", "A-1", "blocked");
    await app.at("2026-03-25T09:00:00+01:00");
    const [monday, wednesday] = await latest();
    if (!monday || !wednesday) throw new Error("not asked");
    expect(monday.text).toContain("Hoe staat het met uw actie?");
    expect(monday.text).toContain("geblokkeerd");
    expect([buttonsFor(monday.card, "A-1"), buttonsFor(monday.card, "A-2")]).toEqual([0, 5]);
    expect(wednesday.about.actions).toEqual(["A-2", "A-3"]);
  });

  test("nobody is asked again about what they put off, handed over or finished", async () => {
    for (const title of ["Uitgesteld", "Overgedragen", "Klaar"])
      await add(title, "2026-03-09", "achterhoek", []);
    await app.at("2026-03-23T10:00:00+01:00");
    await add("Woensdag", "2026-03-25", "achterhoek", []);
    const me = app.as("achterhoek@example.org");
    await me.done("action/snooze", { action: "A-1", until: "2026-04-30" });
    await me.done("action/hand-over", { action: "A-2", holder: "piet" });
    await me.done("action/done", { action: "A-3" });
    await app.at("2026-03-25T09:00:00+01:00");
    expect((await nudges(region)).at(-1)).toEqual(["2026-03-25T09:00", "A-4"]);
  });

  test("a day on which nothing is due asks nothing, whatever was not answered", async () => {
    await add("Te laat", "2026-03-09", "achterhoek", []);
    await app.at("2026-03-27T18:00:00+01:00");
    expect((await nudges(region)).at(-1)).toEqual(["2026-03-23T09:00", "A-1"]);
  });
});

test("what was handed over since is not asked about any more", async () => {
  await add("Eerste", "2026-03-11", "achterhoek", []);
  await add("Tweede", "2026-03-11", "achterhoek", []);
  await app.at("2026-03-11T09:00:00+01:00");
  await app.as("coordinator@example.org").done("action/hand-over", { action: "A-1", holder: "piet" });
  const [post] = (await app.posts({ purpose: "action-nudge", room: region })).slice(-1);
  expect(post?.text).toContain("overgedragen aan Piet Pleizier");
  expect(post && buttonsOf(post.card)).toHaveLength(5);
});

describe("it is quiet", () => {
  test("in the seven days after anybody reported, for everybody", async () => {
    await add("Eerste", "2026-03-11");
    await app.at("2026-03-16T10:00:00+01:00");
    await report("piet@example.org", "A-1", "on-track");
    await app.at("2026-03-31T10:00:00+02:00");
    expect((await nudges(region)).slice(-2)).toEqual([
      ["2026-03-16T09:00", "A-1"],
      ["2026-03-30T09:00", "A-1"],
    ]);
  });

  test("about what is finished, and again when it is reopened", async () => {
    await add("Eerste", "2026-03-11");
    await report("achterhoek@example.org", "A-1", "done");
    await app.at("2026-03-17T10:00:00+01:00");
    expect(await nudges(region)).toEqual([]);
    await report("achterhoek@example.org", "A-1", "open");
    await app.at("2026-03-30T09:00:00+02:00");
    expect(await nudges(region)).toEqual([["2026-03-30T09:00", "A-1"]]);
  });

  test("on the day an action is made too late to be asked about", async () => {
    await app.at("2026-03-11T10:00:00+01:00");
    await add("Vandaag", "2026-03-11");
    await app.at("2026-03-15T10:00:00+01:00");
    expect(await nudges(region)).toEqual([]);
    await app.at("2026-03-16T09:00:00+01:00");
    expect(await nudges(region)).toEqual([["2026-03-16T09:00", "A-1"]]);
  });
});

describe("days that come together on one working morning", () => {
  test("give one message about all of them", async () => {
    await add("Zaterdag", "2026-03-14");
    await add("Zondag", "2026-03-15");
    await add("Maandag", "2026-03-16");
    await add("Al te laat", "2026-03-09");
    await app.at("2026-03-16T18:00:00+01:00");
    expect((await nudges(region)).slice(-1)).toEqual([["2026-03-16T08:00", "A-4 A-1 A-2 A-3"]]);
    expect((await nudges(region)).filter(([at]) => at.startsWith("2026-03-16"))).toHaveLength(1);
  });

  test("and the Monday after, everything is asked again", async () => {
    await add("Zaterdag", "2026-03-14");
    await add("Zondag", "2026-03-15");
    await app.at("2026-03-23T09:00:00+01:00");
    expect((await nudges(region)).slice(-1)).toEqual([["2026-03-23T09:00", "A-1 A-2"]]);
  });
});

describe("somebody is asked once a week", () => {
  test("about what is due on Monday and what is due later in the same week together", async () => {
    await add("Te laat", "2026-03-09", "achterhoek", []);
    await add("Woensdag", "2026-03-25", "achterhoek", []);
    await add("Een week later", "2026-04-03", "achterhoek", []);
    await app.at("2026-03-16T10:00:00+01:00");
    await app.at("2026-03-29T10:00:00+02:00");
    expect((await nudges(region)).slice(-2)).toEqual([
      ["2026-03-16T09:00", "A-1 A-2"],
      ["2026-03-23T09:00", "A-1 A-2 A-3"],
    ]);
    await app.at("2026-03-30T10:00:00+02:00");
    expect((await nudges(region)).at(-1)).toEqual(["2026-03-30T09:00", "A-1 A-2 A-3"]);
  });

  test("on the day itself when nothing of the week came before", async () => {
    await add("Donderdag", "2026-03-26", "achterhoek", []);
    await add("Vrijdag", "2026-03-27", "achterhoek", []);
    await app.at("2026-03-27T18:00:00+01:00");
    expect(await nudges(region)).toEqual([
      ["2026-03-19T09:00", "A-1 A-2"],
      ["2026-03-26T09:00", "A-1 A-2"],
    ]);
  });

  test("and what was put off until later that week waits for it", async () => {
    await add("Te laat", "2026-03-09", "achterhoek", []);
    await add("Vrijdag", "2026-03-27", "achterhoek", []);
    await app.at("2026-03-21T10:00:00+01:00");
    await app.as("achterhoek@example.org").done("action/snooze", { action: "A-2", until: "2026-03-26" });
    await app.at("2026-03-27T18:00:00+01:00");
    expect((await nudges(region)).slice(-2)).toEqual([
      ["2026-03-23T09:00", "A-1"],
      ["2026-03-27T09:00", "A-1 A-2"],
    ]);
  });
});

describe("when people change", () => {
  const set = async (statement: string) => {
    await app.database.db.execute(statement as never);
    await raiseVersion(app.database.db, COOPERATION);
  };

  test("the new contact of an organisation is asked in the place of the old", async () => {
    await add("Eerste", "2026-03-11", "achterhoek", []);
    await set("update organisations set contact = 'anna@example.org' where slug = 'achterhoek'");
    await app.at("2026-03-17T09:00:00+01:00");
    expect(await nudges(region)).toEqual([]);
    expect((await nudges("person:anna@example.org")).map(([at]) => at)).toEqual([
      "2026-03-04T09:00",
      "2026-03-11T09:00",
      "2026-03-16T09:00",
    ]);
  });

  test("the secretariat hears once who cannot be reached, and why", async () => {
    await add("Eerste", "2026-03-11", "kim", []);
    await app.at("2026-01-05T08:01:00+01:00");
    await set("update people set active = false where email = 'kim@example.org'");
    await app.at("2026-04-01T09:00:00+02:00");
    expect(await nudges("person:kim@example.org")).toEqual([]);
    const posts = await app.posts({ purpose: "holder-unreachable" });
    expect(posts.map(({ room }) => room)).toEqual(["secretariat"]);
    expect(posts[0]?.text).toContain("Kim Kompas doet niet meer mee.");
    await app.as("coordinator@example.org").done("action/hand-over", { action: "A-1", holder: "piet" });
    const [renewed] = await app.posts({ purpose: "holder-unreachable" });
    expect(renewed?.text).toContain("Iedere houder is weer te bereiken.");
  });
});

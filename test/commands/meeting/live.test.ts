import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { holdMeeting, inApi, openAgendaApp, planYear, startFirst } from "../../agenda-app.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, prepared, type TestApp } from "../../harness.ts";

let app: TestApp;
let waiting: string;
let transport: string;
beforeAll(async () => {
  app = await openAgendaApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  async () => {
    await planYear(app);
    await app.at("2026-01-07T08:00:00+01:00");
    waiting = await add("Wachtlijsten");
    transport = await add("Vervoer");
  },
);
beforeEach(() => begin());

const anna = () => app.as("anna@example.org");
const kim = () => app.as("kim@example.org");
const add = async (title: string) => (await kim().done("agenda/add", { title, minutes: 20 })).ref ?? "";
const stateOf = async (ref: string) => (await inApi(app, "agenda-items", { ref }))[0]?.state;
const labels = (card: Parameters<typeof buttonsOf>[0]) => buttonsOf(card).map(({ label }) => label);

describe("a meeting that runs", () => {
  it("goes from item to item, and says what is discussed, until when, what comes and what time is left", async () => {
    await startFirst(app);
    const first = await anna().type("overleg volgende", { room: "implementation" });
    expect(first).toMatchObject({ ok: true, ref: "IO-2026-01" });
    if (!first.ok) return;
    // The standing item comes first: ten minutes from half past nine.
    expect(first.text).toContain("Nu aan de orde");
    expect(first.text).toMatch(/- P-\d+ Opening en mededelingen\n {3}\d+ minuten, tot ongeveer 9\.\d\d uur/);
    expect(first.text).toContain(`Daarna: ${waiting} Wachtlijsten`);
    expect(first.text).toMatch(
      /Nog 90 minuten, tot 11\.00 uur\. De punten die er nog staan, duren samen \d+ minuten\./,
    );

    await app.at("2026-01-08T09:40:00+01:00");
    const second = await anna().press(first.card, "Volgende punt");
    expect(second.ok && second.text).toContain(
      `- ${waiting} Wachtlijsten\n   20 minuten, tot ongeveer 10.00 uur`,
    );
    expect(await stateOf(waiting)).toBe("running");
  });

  it("has what can come out of the current item at hand, and the agenda with the next step after each outcome", async () => {
    await startFirst(app);
    const agenda = await anna().done("agenda/discuss", { item: waiting });
    expect(labels(agenda.card)).toEqual(
      expect.arrayContaining(["Behandel", "Besluit", "Actie", "Afspraak", "Volgende punt", "Sluit af"]),
    );
    const decided = await anna().done("decision/add", { text: "Elke regio deelt haar lijst", item: waiting });
    expect(decided.card.ref).toBe("B-1");
    expect(decided.next?.ref).toBe("IO-2026-01");
    expect(decided.next && labels(decided.next)).toContain("Volgende punt");
    const action = { title: "Maak een lijst", holder: "achterhoek", due: "2026-02-02", item: waiting };
    expect((await anna().done("action/add", action)).next?.ref).toBe("IO-2026-01");
    const handled = await anna().done("agenda/handle", { item: waiting, outcome: "We delen ze" });
    expect(handled.next?.ref).toBe("IO-2026-01");
    // Whoever does not lead the meeting has nothing to go on with.
    expect((await kim().done("action/add", action)).next).toBeUndefined();
  });

  it("leaves an item with an outcome handled and one without it open, which then carries over", async () => {
    await startFirst(app);
    await anna().done("agenda/discuss", { item: waiting });
    await anna().done("decision/add", { text: "Elke regio deelt haar lijst", item: waiting });
    await anna().done("agenda/discuss", { item: transport });
    expect(await stateOf(waiting)).toBe("handled");
    const opening = await anna().done("meeting/next", { meeting: "IO-2026-01" });
    expect(opening.text).toMatch(/Nu aan de orde\n- P-\d+ Opening/);
    expect(opening.text).toContain("Dit is het laatste punt.");
    const last = await anna().press(opening.card, "Rond dit punt af");
    if (!last.ok) throw new Error(last.message);
    expect(last.text).toContain("Alle punten zijn aan de orde geweest.");
    expect(last.text).toContain(`Nog zonder uitkomst: ${transport}. Dit punt schuift door als u afsluit.`);
    expect(labels(last.card)).not.toContain("Volgende punt");
    // Once more changes nothing and says the same.
    expect((await anna().done("meeting/next", { meeting: "IO-2026-01" })).text).toBe(last.text);
    await anna().done("meeting/close", { meeting: "IO-2026-01", anyway: true });
    expect(await inApi(app, "agenda-items", { ref: transport })).toMatchObject([
      { meeting: "IO-2026-02", carried: 1, state: "open" },
    ]);
  });

  it("does not go two items on when chair and scribe press at once", async () => {
    await startFirst(app);
    const { card } = await anna().done("meeting/next", { meeting: "IO-2026-01" });
    const piet = app.as("piet@example.org");
    const again = await piet.done("agenda/show", { meeting: "IO-2026-01" });
    await Promise.all([anna().press(card, "Volgende punt"), piet.press(again.card, "Volgende punt")]);
    expect(await stateOf(waiting)).toBe("running");
    expect(await stateOf(transport)).toBe("open");
    const page = { after: undefined, limit: 200 };
    const { items } = await listAudit(scopeOf(app.database.db, COOPERATION), { what: "meeting/next" }, page);
    expect(items).toHaveLength(2);
  });

  it("does not take up two items when chair and scribe begin with the first at once", async () => {
    await startFirst(app);
    const piet = app.as("piet@example.org");
    const shown = { meeting: "IO-2026-01" };
    const [one, other] = [await anna().done("agenda/show", shown), await piet.done("agenda/show", shown)];
    const first = "Eerste punt";
    const replies = [await anna().press(one.card, first), await piet.press(other.card, first)];
    for (const reply of replies) expect(reply.ok && reply.text).toMatch(/Nu aan de orde\n- P-\d+ Opening/);
    const page = { after: undefined, limit: 200 };
    const { items } = await listAudit(scopeOf(app.database.db, COOPERATION), { what: "meeting/next" }, page);
    expect(items).toHaveLength(1);
  });

  it("takes an item up again that was passed over", async () => {
    await startFirst(app);
    await anna().done("agenda/discuss", { item: waiting });
    await anna().done("agenda/discuss", { item: transport });
    await anna().done("agenda/discuss", { item: waiting });
    expect(await stateOf(waiting)).toBe("running");
    expect(await stateOf(transport)).toBe("open");
    expect(await anna().done("agenda/discuss", { item: waiting })).toMatchObject({ ok: true });
  });

  it("says when it runs late, and when more is planned than there is time", async () => {
    await add("Een heel lang punt");
    await kim().done("agenda/add", { title: "Nog een lang punt", minutes: 60 });
    await startFirst(app);
    const { text } = await anna().done("agenda/show", { meeting: "IO-2026-01" });
    expect(text).toMatch(/Dat is \d+ minuten te veel\./);
    await app.at("2026-01-08T11:05:00+01:00");
    const late = await anna().done("agenda/show", { meeting: "IO-2026-01" });
    expect(late.text).toContain("Het overleg zou tot 11.00 uur duren.");
  });
});

describe("going on in a meeting is refused, with the way on,", () => {
  it("before it has begun: it can be begun", async () => {
    await app.at("2026-01-08T09:20:00+01:00");
    const refused = await anna().refused("meeting/next", { meeting: "IO-2026-01" });
    expect(refused).toMatchObject({ code: "conflict", buttons: [{ command: "meeting/start" }] });
    expect(await anna().refused("agenda/discuss", { item: waiting })).toMatchObject({ code: "conflict" });
  });

  it("when it is over, when nothing runs, when the item is done, and to who does not lead it", async () => {
    expect(await anna().refused("meeting/next")).toMatchObject({
      code: "not-found",
      message: expect.stringContaining("overleg start"),
    });
    await startFirst(app);
    expect(await kim().refused("meeting/next", { meeting: "IO-2026-01" })).toMatchObject({
      code: "not-allowed",
    });
    expect(await kim().refused("agenda/discuss", { item: waiting })).toMatchObject({ code: "not-allowed" });
    await anna().done("agenda/handle", { item: waiting, outcome: "Klaar" });
    expect(await anna().refused("agenda/discuss", { item: waiting })).toMatchObject({
      message: `${waiting} is al behandeld.`,
    });
    await anna().done("agenda/park", { item: transport });
    const coordinator = app.as("coordinator@example.org");
    expect(await coordinator.refused("agenda/discuss", { item: transport })).toMatchObject({
      code: "conflict",
    });
    await anna().done("meeting/close", { meeting: "IO-2026-01", anyway: true });
    expect(await anna().refused("meeting/next", { meeting: "IO-2026-01" })).toMatchObject({
      code: "conflict",
    });
  });

  it("when two meetings run that somebody leads, until one is named", async () => {
    await startFirst(app);
    await app.at("2026-01-08T09:45:00+01:00");
    const coordinator = app.as("coordinator@example.org");
    const start = "2026-01-08T10:00:00+01:00";
    await coordinator.done("meeting/once", {
      kind: "revision-table",
      start,
      minutes: 60,
      location: "Arnhem",
    });
    await coordinator.done("meeting/start", { meeting: "HT-2026-1" });
    const refused = await coordinator.refused("meeting/next");
    expect(refused.message).toContain("IO-2026-01 of HT-2026-1");
    expect(await coordinator.done("meeting/next", {}, { room: "implementation" })).toMatchObject({
      ref: "IO-2026-01",
    });
  });

  it("and a meeting that was held without it closes as before", async () => {
    await holdMeeting(app, "IO-2026-01", "2026-01-08T09:30:00+01:00");
    expect(await stateOf(waiting)).toBe("open");
  });
});

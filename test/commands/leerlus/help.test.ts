import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buttonsOf, openTestApp, type TestApp } from "../../harness.ts";
import { seedMeeting } from "../../meeting-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
const anna = () => app.as("anna@example.org");
/** What stands above the subjects. */
const hereOf = (text: string) =>
  text.slice(text.indexOf("\n\n") + 2, text.indexOf("\n\nAlle onderwerpen")).split("\n");

describe("help says first what somebody can do here and now:", () => {
  it("start a meeting, answer for the next one, and report on actions, each with its button", async () => {
    const db = app.database.db;
    await seedMeeting(db, "IO-2026-01", "2026-01-08T09:30:00+01:00", { chair: "anna@example.org" });
    await seedMeeting(db, "IO-2026-02", "2026-02-12T09:30:00+01:00");
    await coordinator().done("action/add", { title: "Bel", holder: "anna", due: "2026-01-07" });
    await app.at("2026-01-08T09:20:00+01:00");
    const { text, card } = await anna().done("leerlus/help", {}, { room: "implementation" });
    expect(hereOf(text)).toEqual([
      "Wat u nu kunt doen",
      "- IO-2026-01 Implementatieoverleg kunt u starten. Het begint om 9.30 uur.",
      "- U hebt 1 lopende actie. Te laat: 1.",
      "- Het volgende overleg is IO-2026-01, donderdag 8 januari 2026, 9.30 uur. Komt u?",
    ]);
    const labels = buttonsOf(card).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["Start", "Bekijk uw acties", "Ja, ik kom"]));
    await anna().done("meeting/rsvp", { meeting: "IO-2026-01", answer: "yes" });
    await anna().done("meeting/start", { meeting: "IO-2026-01" });
    const running = await anna().done("leerlus/help", {}, { room: "implementation" });
    expect(hereOf(running.text)).toEqual(
      expect.arrayContaining([
        "- IO-2026-01 Implementatieoverleg is bezig.",
        "- Het volgende overleg is IO-2026-02, donderdag 12 februari 2026, 9.30 uur. Komt u?",
      ]),
    );
  });

  it("to the coordinator also who did not answer; to others not", async () => {
    await coordinator().done("action/add", { title: "Bel", holder: "anna", due: "2026-03-11" });
    await app.at("2026-03-05T10:00:00+01:00");
    const words = "1 houder antwoordde niet op de vraag hoe het staat.";
    const { text, card } = await coordinator().done("leerlus/help", {});
    expect(text).toContain(words);
    const reply = await coordinator().press(card, "Bekijk wie");
    expect(reply.ok && reply.text).toContain("Anna Achterberg: A-1 Bel");
    expect((await anna().done("leerlus/help", {})).text).not.toContain(words);
  });

  it("to a guest how to become a member, without a button to answer or raise anything", async () => {
    await seedMeeting(app.database.db, "IO-2026-02", "2026-02-12T09:30:00+01:00");
    const { text, card } = await app.as("gast@example.org").done("leerlus/help", {});
    expect(hereOf(text)).toEqual([
      "Wat u nu kunt doen",
      "- Het volgende overleg is IO-2026-02, donderdag 12 februari 2026, 9.30 uur.",
      "- U bent hier gast en leest mee. Wilt u lid worden?",
    ]);
    const commands = buttonsOf(card).map(({ command }) => command);
    expect(commands).not.toContain("meeting/rsvp");
    expect(commands).not.toContain("agenda/add");
  });

  it("that nothing waits, when nothing does; in English too", async () => {
    expect((await anna().done("leerlus/help", {})).text).toContain(
      "Er wacht nu niets op u. Hieronder staat wat u kunt vragen.",
    );
    await anna().done("leerlus/language", { language: "en" });
    await coordinator().done("action/add", { title: "Bel", holder: "anna", due: "2026-03-11" });
    const { text } = await anna().done("leerlus/help", {});
    expect(text).toContain("What you can do now\n- You have 1 unfinished action.");
    expect(text).toContain("All subjects");
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, openTestApp, type TestApp } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
const add = (title: string, holder: string, due = "2026-03-11") =>
  coordinator().done("action/add", { title, holder, due });
const nudges = async (email: string): Promise<[string, string][]> =>
  (await app.posts({ purpose: "action-nudge", room: `person:${email}` })).map(({ at, about }) => [
    isoInZone(at).slice(0, 16),
    (about.actions as string[]).join(" "),
  ]);
/** How often it stands in the audit log that somebody was asked. */
const asks = async () =>
  (
    await listAudit(
      scopeOf(app.database.db, COOPERATION),
      { what: "action/ask" },
      { after: undefined, limit: 50 },
    )
  ).items.length;
/** Asked on 4 March, a week before the action is due. */
async function asked() {
  await add("Stuur de cijfers", "piet");
  await add("Bel de scholen", "anna");
  await app.at("2026-03-05T10:00:00+01:00");
}

describe("who is silent", () => {
  test("is whoever did not answer the last question, with what it was about and a button to ask now", async () => {
    await asked();
    await app.as("anna@example.org").done("action/status", { action: "A-2", state: "on-track" });
    const { text, card } = await coordinator().done("action/silent", {});
    expect(text).toBe(
      [
        "Van wie hoorden wij niets?",
        "- Piet Pleizier: A-1 Stuur de cijfers",
        "   gevraagd op woensdag 4 maart 2026",
      ].join("\n"),
    );
    expect(buttonsOf(card).map(({ label }) => label)).toEqual(["Vraag nu"]);
  });

  test("is nobody when all answered, finished, put off or handed over, and the list says so", async () => {
    expect((await coordinator().done("action/silent", {})).text).toContain(
      "Iedereen die een vraag kreeg, heeft geantwoord.",
    );
    await add("Schrijf het verslag", "anna");
    await asked();
    const silent = async () => (await coordinator().done("action/silent", {})).text;
    for (const ref of ["A-1", "A-2", "A-3"]) expect(await silent()).toContain(ref);
    await app.as("anna@example.org").done("action/done", { action: "A-1" });
    expect(await silent()).not.toContain("A-1");
    await app.as("anna@example.org").done("action/snooze", { action: "A-3", until: "2026-03-20" });
    expect(await silent()).not.toContain("A-3");
    await coordinator().done("action/hand-over", { action: "A-2", holder: "anna" });
    expect(await silent()).not.toContain("A-2");
  });

  test("reads in English, and is found by plain words", async () => {
    await asked();
    await coordinator().done("leerlus/language", { language: "en" });
    const reply = await coordinator().type("who is silent");
    expect(reply.ok && reply.text).toContain(
      "- Piet Pleizier: A-1 Stuur de cijfers\n   asked on Wednesday 4 March 2026",
    );
  });

  test("is for the coordinator", async () => {
    expect(await app.as("anna@example.org").refused("action/silent", {})).toMatchObject({
      code: "not-allowed",
    });
    expect(await app.as("anna@example.org").refused("action/ask", { person: "piet" })).toMatchObject({
      code: "not-allowed",
    });
  });
});

describe("asking now", () => {
  test("asks once more about all that was not answered, and takes the button away", async () => {
    await asked();
    const { card } = await coordinator().done("action/silent", {});
    const reply = await coordinator().press(card, "Vraag nu");
    expect(reply.ok && reply.text).toBe(
      "De vraag wordt gesteld\nAnna Achterberg krijgt nu een bericht met de vraag hoe het staat.",
    );
    await app.at("2026-03-05T10:00:00+01:00");
    expect(await nudges("anna@example.org")).toEqual([
      ["2026-03-04T09:00", "A-2"],
      ["2026-03-05T10:00", "A-2"],
    ]);
    const { text } = await coordinator().done("action/silent", {});
    expect(text).toContain("- Anna Achterberg: A-2 Bel de scholen\n   vandaag gevraagd");
  });

  test("asks once however many ask, and not again on the same day", async () => {
    await asked();
    const replies = await Promise.all([1, 2].map(() => coordinator().run("action/ask", { person: "piet" })));
    expect(replies.some(({ ok }) => ok)).toBe(true);
    expect(await asks()).toBe(1);
    await app.at("2026-03-05T10:00:00+01:00");
    expect(await nudges("piet@example.org")).toHaveLength(2);
    expect(await coordinator().refused("action/ask", { person: "piet" })).toMatchObject({
      code: "conflict",
      message: "Piet Pleizier is vandaag al gevraagd. Morgen kunt u het opnieuw vragen.",
    });
  });

  test("waits for the working morning, and says until when", async () => {
    await asked();
    await app.at("2026-03-05T21:00:00+01:00");
    const { text } = await coordinator().done("action/ask", { person: "piet" });
    expect(text).toContain(
      "Piet Pleizier krijgt een bericht met de vraag hoe het staat, op vrijdag 6 maart 2026, 9.01 uur.",
    );
    expect((await coordinator().done("action/ask", { person: "piet" })).text).toBe(text);
    expect(await asks()).toBe(1);
    await app.at("2026-03-05T22:00:00+01:00");
    expect(await nudges("piet@example.org")).toHaveLength(1);
    await app.at("2026-03-06T09:02:00+01:00");
    expect((await nudges("piet@example.org")).at(-1)).toEqual(["2026-03-06T09:01", "A-1"]);
  });

  test("asks nothing of who answered in the meantime, and that is listed", async () => {
    await asked();
    await app.at("2026-03-05T21:00:00+01:00");
    await coordinator().done("action/ask", { person: "piet" });
    await app.as("piet@example.org").done("action/status", { action: "A-1", state: "on-track" });
    await app.at("2026-03-06T10:00:00+01:00");
    expect(await nudges("piet@example.org")).toHaveLength(1);
    expect((await coordinator().done("leerlus/status", {})).text).toContain(
      "vervallen: de houder had al geantwoord of was die dag al gevraagd",
    );
    expect(await coordinator().refused("action/ask", { person: "piet" })).toMatchObject({
      code: "conflict",
      message: "Van Piet Pleizier wachten wij niet op een antwoord.",
    });
  });
});

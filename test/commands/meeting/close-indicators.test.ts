import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { insertItem } from "../../../db/queries/agenda/agenda.ts";
import { findMeeting } from "../../../db/queries/meeting/meeting.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { indicatorSubject } from "../../../src/domain/agenda/agenda.ts";
import { planYear } from "../../agenda-app.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, openTestApp, prepared, type TestApp } from "../../harness.ts";
import { anIndicator, giveIndicators } from "../../indicator-builder.ts";

const MO = "MO-2026-Q1";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
afterAll(() => app.close());

/** Piet chairs MO-2026-Q1, which runs with two indicators on its agenda. */
let points: string[];
const begin = prepared(
  () => app,
  async () => {
    await giveIndicators(app, [
      anIndicator({ code: "doorplaatsingen", title: "Onvrijwillige doorplaatsingen" }),
      anIndicator({ code: "instroom", title: "Instroom" }),
    ]);
    await planYear(app);
    await app.at("2026-02-10T13:30:00+01:00");
    points = [];
    for (const code of ["doorplaatsingen", "instroom"]) {
      const item = await insertItem(scopeOf(app.database.db, COOPERATION), {
        ...{ title: `${code} wijkt af`, purpose: "discuss", minutes: 10, kind: "monitoring", meeting: MO },
        ...{ source: "data", subject: indicatorSubject(code, "2025-Q4"), at: app.engine.clock.real() },
      });
      points.push(item.ref);
    }
    await piet().done("meeting/start", { meeting: MO });
  },
);
beforeEach(() => begin());

const piet = () => app.as("piet@example.org");
const anna = () => app.as("anna@example.org");
const DOOR = { indicator: "doorplaatsingen", period: "2025-Q4" };
const INSTROOM = { indicator: "instroom", period: "2025-Q4" };
const stateOf = async () => (await findMeeting(scopeOf(app.database.db, COOPERATION), MO))?.state;

describe("closing a monitoring meeting", () => {
  it("is refused while an indicator on its agenda has no interpretation, naming which, with what helps", async () => {
    await anna().done("indicator/interpret", { ...DOOR, text: "Door een sluiting" });
    const refused = await piet().refused("meeting/close", { meeting: MO, anyway: true });
    expect(refused.code).toBe("conflict");
    expect(refused.message).toContain("Instroom (4e kwartaal 2025)");
    expect(refused.message).not.toContain("Onvrijwillige");
    expect(refused.message).toContain("geen duiding nodig");
    const card = { title: [], body: [], buttons: refused.buttons ?? [] };
    expect(buttonsOf(card).map(({ label }) => label)).toEqual([
      "Duiding: Instroom",
      "Geen duiding nodig: Instroom",
    ]);
    expect(await stateOf()).toBe("running");
    expect(await app.posts({ purpose: "meeting-outcomes" })).toEqual([]);
    await piet().press(card, "Geen duiding nodig: Instroom");
    await piet().done("meeting/close", { meeting: MO, anyway: true });
    expect(await stateOf()).toBe("closed");
  });

  it("names the period on the buttons of an indicator that is asked about twice", async () => {
    await insertItem(scopeOf(app.database.db, COOPERATION), {
      ...{ title: "instroom gecorrigeerd", purpose: "discuss", minutes: 10, kind: "monitoring", meeting: MO },
      ...{ source: "data", subject: indicatorSubject("instroom", "2025-Q3"), at: app.engine.clock.real() },
    });
    await anna().done("indicator/interpret", { ...DOOR, text: "Door een sluiting" });
    const { buttons = [] } = await piet().refused("meeting/close", { meeting: MO, anyway: true });
    const labels = buttonsOf({ title: [], body: [], buttons }).map(({ label }) => label);
    expect(labels).toHaveLength(4);
    expect(new Set(labels).size).toBe(4);
    expect(labels).toContain("Duiding: 2025-Q4 Instroom");
    expect(labels).toContain("Geen duiding nodig: 2025-Q3 Instroom");
  });

  it("puts what was told in its outcomes, and does not carry the points over", async () => {
    await anna().done("indicator/interpret", { ...DOOR, text: "Door een sluiting" }, { room: "monitoring" });
    await anna().done("indicator/story", { ...DOOR, text: "Een kind bleef" }, { room: "monitoring" });
    await piet().done("indicator/interpret", { ...INSTROOM, none: true });
    await piet().done("meeting/close", { meeting: MO, anyway: true });
    const [outcomes] = await app.posts({ purpose: "meeting-outcomes" });
    expect(outcomes?.text).toContain(
      "Duidingen\n- Onvrijwillige doorplaatsingen, 4e kwartaal 2025\n   Door een sluiting\n" +
        "- Instroom, 4e kwartaal 2025\n   Geen duiding nodig",
    );
    expect(outcomes?.text).toContain(
      "Verhalen\n- Onvrijwillige doorplaatsingen, 4e kwartaal 2025\n   Een kind bleef",
    );
    expect(outcomes?.text).toContain("Er zijn geen punten doorgezet, doorgeschoven of geparkeerd.");
    const [told] = await app.posts({ purpose: "indicator-told", subject: "DU-1" });
    expect(told).toMatchObject({ room: "monitoring", thread: MO });
  });

  it("is not held up by a point that was parked or forwarded", async () => {
    await piet().done("agenda/park", { item: points[0] });
    await piet().done("agenda/forward", { item: points[1], to: "implementation" });
    await piet().done("meeting/close", { meeting: MO, anyway: true });
    expect(await stateOf()).toBe("closed");
  });

  it("is held up by a point that was handled with another outcome but no interpretation", async () => {
    await piet().done("agenda/park", { item: points[1] });
    await piet().done("agenda/handle", { item: points[0], outcome: "Besproken" });
    expect((await piet().refused("meeting/close", { meeting: MO, anyway: true })).message).toContain(
      "Onvrijwillige",
    );
  });

  it("is held up again by an interpretation that was withdrawn", async () => {
    await piet().done("agenda/park", { item: points[1] });
    const { ref } = await anna().done("indicator/interpret", { ...DOOR, text: "Door een sluiting" });
    await anna().done("indicator/withdraw", { told: ref });
    expect((await piet().refused("meeting/close", { meeting: MO, anyway: true })).code).toBe("conflict");
  });

  it("and withdrawing the last interpretation at the same time never both happen", async () => {
    await piet().done("agenda/park", { item: points[1] });
    const { ref } = await anna().done("indicator/interpret", { ...DOOR, text: "Door een sluiting" });
    const [close, withdraw] = await Promise.all([
      piet().run("meeting/close", { meeting: MO, anyway: true }),
      anna().run("indicator/withdraw", { told: ref }),
    ]);
    expect([close.ok, withdraw.ok].filter(Boolean)).toHaveLength(1);
  });

  it("twice at once happens once", async () => {
    for (const about of [DOOR, INSTROOM]) await piet().done("indicator/interpret", { ...about, none: true });
    const close = () => piet().run("meeting/close", { meeting: MO, anyway: true });
    const replies = await Promise.all([close(), close()]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await app.posts({ purpose: "meeting-outcomes" })).toHaveLength(1);
  });

  it("leaves what stands in its outcomes to the coordinator to withdraw", async () => {
    for (const about of [DOOR, INSTROOM])
      await anna().done("indicator/interpret", { ...about, text: "Zomer" });
    await piet().done("meeting/close", { meeting: MO, anyway: true });
    const refused = await anna().refused("indicator/withdraw", { told: "DU-1" });
    expect(refused.message).toContain(MO);
    await app.as("coordinator@example.org").done("indicator/withdraw", { told: "DU-1" });
    const [outcomes] = await app.posts({ purpose: "meeting-outcomes" });
    expect(outcomes?.text).not.toContain("Onvrijwillige doorplaatsingen, 4e kwartaal");
  });
});

describe("an indicator on the agenda", () => {
  it("has the buttons to interpret it; that none is needed only for who leads", async () => {
    const labels = async (who: ReturnType<typeof piet>) =>
      buttonsOf((await who.done("agenda/show", { meeting: MO })).card).map(({ label }) => label);
    expect(await labels(piet())).toEqual(expect.arrayContaining(["Duiding", "Geen duiding nodig"]));
    expect(await labels(anna())).toContain("Duiding");
    expect(await labels(anna())).not.toContain("Geen duiding nodig");
    const { text } = await piet().done("agenda/show", { meeting: MO });
    expect(text).toContain("komt uit de gegevens");
    expect(text).not.toContain("doorplaatsingen/2025-Q4");
  });
});

import { execFileSync } from "node:child_process";
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { raiseVersion } from "../../db/queries/cooperation/cooperation.ts";
import { changePerson, retirePeople } from "../../db/queries/cooperation/setup.ts";
import { feedToken, rotateFeedToken } from "../../db/queries/meeting/calendar-feed.ts";
import { findMeeting, updateMeeting } from "../../db/queries/meeting/meeting.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { feedText, meetingCalendar } from "../../src/calendar/feed.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { findPersonFeed } from "../../src/engine/reading/person-feed.ts";
import { openSetupApp } from "./setup-app.ts";
import { SMALL_FILE } from "./small-file.ts";

let app: Awaited<ReturnType<typeof openSetupApp>>;
beforeAll(async () => {
  app = await openSetupApp();
}, 60_000);
beforeEach(async () => {
  await app.empty();
  await app.setup(SMALL_FILE);
});
afterAll(() => app.close());

const db = () => app.database.db;
const token = (email = "anna@example.org") => feedToken(scopeOf(db(), "klein"), email);

/** The text of a person's feed, with its folded lines made whole. */
async function feedOf(secret: string): Promise<string> {
  const feed = await findPersonFeed(app.engine, secret);
  if (!feed) throw new Error("no feed");
  return feedText(feed).replaceAll("\r\n ", "");
}

const eventOf = (text: string, ref: string) => {
  const uid = `UID:${ref.toLowerCase()}.klein@leerlus`;
  return text.split("BEGIN:VEVENT").find((event) => event.includes(`${uid}\r\n`)) ?? "";
};

describe("a personal calendar feed", () => {
  it("holds the meetings of the cooperation, at the hour of Amsterdam in summer and winter", async () => {
    const text = await feedOf(await token());
    expect(text).toContain("METHOD:PUBLISH");
    expect(text).toContain("X-WR-CALNAME:Kleine samenwerking");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(15);
    expect(eventOf(text, "IO-2026-03")).toContain("DTSTART;TZID=Europe/Amsterdam:20260325T093000");
    const summer = eventOf(text, "IO-2026-04");
    for (const line of [
      "SEQUENCE:0",
      "DTSTAMP:20260105T070000Z",
      "DTSTART;TZID=Europe/Amsterdam:20260422T093000",
      "DTEND;TZID=Europe/Amsterdam:20260422T110000",
      "SUMMARY:implementatieoverleg IO-2026-04",
      "LOCATION:Arnhem",
      "URL;VALUE=URI:http://localhost:3978/IO-2026-04",
      "STATUS:CONFIRMED",
    ]) {
      expect(summer).toContain(`${line}\r\n`);
    }
  });

  it("describes the time zone under the name its events use", async () => {
    const text = await feedOf(await token());
    const zone = text.slice(text.indexOf("BEGIN:VTIMEZONE"), text.indexOf("END:VTIMEZONE"));
    expect(zone).toContain("TZID:Europe/Amsterdam\r\n");
    expect(zone).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    expect(text).not.toContain("Brussels");
  });

  it("keeps the identity of a meeting that moved, under a higher sequence", async () => {
    const startAt = Temporal.Instant.from("2026-03-20T13:00:00Z");
    const moved = { startAt, endAt: startAt.add({ minutes: 90 }), sequence: 1 };
    await updateMeeting(scopeOf(db(), "klein"), "IO-2026-03", ["planned"], moved);
    const event = eventOf(await feedOf(await token()), "IO-2026-03");
    expect(event).toContain("SEQUENCE:1\r\n");
    expect(event).toContain("DTSTART;TZID=Europe/Amsterdam:20260320T140000");
  });

  it("marks a cancelled meeting and says why", async () => {
    const cancelled = { state: "cancelled", reason: "te weinig punten", sequence: 1 } as const;
    await updateMeeting(scopeOf(db(), "klein"), "IO-2026-03", ["planned"], cancelled);
    const event = eventOf(await feedOf(await token()), "IO-2026-03");
    expect(event).toContain("STATUS:CANCELLED\r\n");
    expect(event).toContain("DESCRIPTION:te weinig punten\\n");
  });

  it("speaks the language of its person", async () => {
    await changePerson(scopeOf(db(), "klein"), "anna@example.org", { language: "en" });
    await raiseVersion(db(), "klein");
    expect(await feedOf(await token())).toContain("SUMMARY:implementation meeting IO-2026-03");
  });

  it("survives a place full of commas, lines and emoji", async () => {
    const location = "Zaal 1; “Linde”, 2e étage \u{1F333}\nBegin:VEVENT";
    await updateMeeting(scopeOf(db(), "klein"), "IO-2026-03", ["planned"], { location });
    const text = await feedOf(await token());
    expect(text.match(/^BEGIN:VEVENT/gim)).toHaveLength(15);
    expect(eventOf(text, "IO-2026-03")).toContain(
      "LOCATION:Zaal 1\\; “Linde”\\, 2e étage \u{1F333}\\nBegin:VEVENT",
    );
  });

  it("shows three months back and fifteen ahead", async () => {
    const secret = await token();
    const now = async () => Temporal.Instant.from("2026-06-30T10:00:00Z");
    const engine = { ...app.engine, clock: { ...app.engine.clock, now } };
    const feed = await findPersonFeed(engine, secret);
    const text = feed ? feedText(feed) : "";
    expect(eventOf(text, "IO-2026-03")).toBe("");
    expect(eventOf(text, "IO-2026-04")).not.toBe("");
  });

  it("does not depend on the zone of the process", () => {
    const script = `
      const { feedText } = await import("./src/calendar/feed.ts");
      const { Temporal } = await import("temporal-polyfill");
      const at = (text) => Temporal.Instant.from(text);
      const meeting = { ref: "IO-2026-03", kind: "implementation", title: null, state: "planned", sequence: 0,
        location: null, reason: null, startAt: at("2026-03-25T08:30Z"), endAt: at("2026-03-25T10:00Z") };
      process.stdout.write(feedText({ cooperation: "g7", name: "G7", language: "nl", meetings: [meeting],
        now: at("2026-01-05T07:00Z"), baseUrl: "http://x.example" }));`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ["--input-type=module", "-e", script], {
        cwd: `${import.meta.dirname}/../..`,
        env: { ...process.env, TZ },
        encoding: "utf8",
      });
    expect(inZone("Pacific/Auckland")).toBe(inZone("America/New_York"));
  });
});

describe("the address of a feed", () => {
  it("stays the same for a person, and is another one's for another", async () => {
    expect(await token()).toBe(await token());
    expect(await token("piet@example.org")).not.toBe(await token());
    const both = await Promise.all([token("coordinator@example.org"), token("coordinator@example.org")]);
    expect(both[0]).toBe(both[1]);
  });

  it("stops at once when it is replaced", async () => {
    const old = await token();
    const fresh = await rotateFeedToken(scopeOf(db(), "klein"), "anna@example.org");
    expect(await findPersonFeed(app.engine, old)).toBeUndefined();
    expect(await token()).toBe(fresh);
    expect((await findPersonFeed(app.engine, fresh))?.meetings).toHaveLength(15);
  });

  it("stops when its person leaves", async () => {
    const secret = await token();
    await retirePeople(scopeOf(db(), "klein"), ["anna@example.org"]);
    await raiseVersion(db(), "klein");
    expect(await findPersonFeed(app.engine, secret)).toBeUndefined();
  });

  it.each([
    ["nothing", ""],
    ["a letter", "x"],
    ["a NUL", "\0"],
    ["a hundred thousand letters", "a".repeat(100_000)],
    ["a piece of SQL", "' or 1=1"],
  ])("is not %s", async (_what, guess) => {
    expect(await findPersonFeed(app.engine, guess)).toBeUndefined();
  });
});

it("a feed is read whole by an independent reader, and a change gives an event a later LAST-MODIFIED", async () => {
  const eventsOf = async () => {
    const feed = await findPersonFeed(app.engine, await token());
    if (!feed) throw new Error("no feed");
    const calendar = new ICAL.Component(ICAL.parse(feedText(feed)));
    return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  };
  const before = await eventsOf();
  expect(before.length).toBeGreaterThan(5);
  for (const event of before) {
    expect(event.organizer).toMatch(/^mailto:.+@.+/);
    expect(event.component.getFirstPropertyValue("last-modified")).toBeTruthy();
    expect(event.startDate.compare(event.endDate)).toBe(-1);
    expect(event.startDate.zone?.tzid).toBe("Europe/Amsterdam");
  }
  const changedAt = Temporal.Instant.from("2030-01-01T00:00:00Z");
  await updateMeeting(scopeOf(db(), "klein"), "IO-2026-03", ["planned"], { changedAt, sequence: 1 });
  const moved = (await eventsOf()).find(({ uid }) => uid.startsWith("io-2026-03."));
  expect(moved?.sequence).toBe(1);
  expect(String(moved?.component.getFirstPropertyValue("last-modified"))).toBe("2030-01-01T00:00:00Z");
});

describe("one meeting to download", () => {
  const download = async (set: Partial<Meeting> = {}) => {
    const meeting = await findMeeting(scopeOf(db(), "klein"), "IO-2026-03");
    if (!meeting) throw new Error("no meeting");
    const now = Temporal.Instant.from("2026-01-05T07:00:00Z");
    const source = {
      cooperation: "klein",
      name: "Klein",
      language: "nl" as const,
      now,
      baseUrl: "http://x.example",
      organiser: { name: "Klein; het, overleg", email: "coordinator@example.org" },
    };
    return meetingCalendar({ ...meeting, ...set }, source);
  };

  it("is added to a calendar", async () => {
    const text = await download();
    expect(text).toContain("METHOD:PUBLISH");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it("says by an independent reader who organises it, when it last changed and how often, also cancelled", async () => {
    for (const set of [{}, { state: "cancelled", sequence: 2, reason: "ziek" }] as const) {
      const calendar = new ICAL.Component(ICAL.parse(await download(set)));
      const event = calendar.getFirstSubcomponent("vevent");
      expect(calendar.getFirstPropertyValue("method")).toBe("state" in set ? "CANCEL" : "PUBLISH");
      const organiser = event?.getFirstProperty("organizer");
      expect(organiser?.getFirstValue()).toBe("mailto:coordinator@example.org");
      expect(organiser?.getParameter("cn")).toBe("Klein; het, overleg");
      expect(String(event?.getFirstPropertyValue("last-modified"))).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/);
      expect(event?.getFirstPropertyValue("sequence")).toBe("sequence" in set ? 2 : 0);
      expect(event?.getAllProperties("uid")).toHaveLength(1);
      expect(event?.getFirstPropertyValue("dtstamp")).toBeTruthy();
    }
  });

  it("is taken out again when it was cancelled", async () => {
    const text = await download({ state: "cancelled", sequence: 2 });
    expect(text).toContain("METHOD:CANCEL");
    expect(text).toContain("STATUS:CANCELLED");
    expect(text).toContain("SEQUENCE:2");
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listCooperations, readDemoClock } from "../../db/queries/cooperation/cooperation.ts";
import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import { feedToken } from "../../db/queries/meeting/calendar-feed.ts";
import type { Meeting } from "../../db/queries/meeting/meeting.ts";
import { listMeetings } from "../../db/queries/meeting/meeting-pages.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { publicHoliday, schoolHoliday } from "../../src/domain/calendar/calendar.ts";
import { dayOf, wallClock } from "../../src/domain/calendar/day.ts";
import { findHolder } from "../../src/engine/input/find-holder.ts";
import type { CooperationFile } from "../../src/setup/cooperation-file.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { parseCooperation } from "../../src/setup/parse-cooperation.ts";
import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { openSetupApp } from "./setup-app.ts";

const SEED = path.join(import.meta.dirname, "../../db/seed/g7.yaml");

function seed(): CooperationFile {
  const parsed = parseCooperation(readFileSync(SEED, "utf8"), {
    language: "nl",
    directory: path.dirname(SEED),
  });
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.file;
}

describe("the file of the G7", () => {
  const file = seed();
  const of = (kind: string) => file.organisations.filter((one) => one.kind === kind);

  it("holds seven regions, their 56 municipalities and 16 providers", () => {
    expect(of("region").map(({ slug }) => slug)).toEqual([
      "achterhoek",
      "centraal-gelderland",
      "foodvalley",
      "midden-ijssel-oost-veluwe",
      "noord-veluwe",
      "rijk-van-nijmegen",
      "rivierenland",
    ]);
    expect(of("municipality")).toHaveLength(56);
    expect(of("municipality").filter(({ region }) => region === "achterhoek")).toHaveLength(8);
    expect(of("provider").map(({ slug }) => slug)).toEqual(
      Array.from({ length: 16 }, (_, n) => `aanbieder-${String(n + 1).padStart(2, "0")}`),
    );
    expect(of("provider").every(({ name }) => name.endsWith("(voorbeeld)"))).toBe(true);
  });

  it("has a member and a contact for every region, provider and other organisation", () => {
    for (const { slug, kind, contact } of file.organisations) {
      expect(contact, slug).not.toBeNull();
      if (kind === "municipality") continue;
      const members = file.people.filter((one) => one.organisation === slug && one.role === "member");
      expect(members.length, slug).toBeGreaterThan(0);
    }
    expect(file.people.every(({ email }) => email.endsWith("@example.org"))).toBe(true);
  });

  it("has regions and providers where another answers than those who do the work", () => {
    const shared = [...of("region"), ...of("provider")].filter(
      ({ slug }) =>
        file.people.filter((one) => one.organisation === slug && one.role === "member").length > 1,
    );
    expect(shared.map(({ kind }) => kind).sort()).toEqual([
      ...Array.from({ length: 4 }, () => "provider"),
      ...Array.from({ length: 6 }, () => "region"),
    ]);
    const contacts = new Map(file.organisations.map(({ slug, contact }) => [slug, contact]));
    expect(contacts.get("achterhoek")).toBe("anna@example.org");
    expect(contacts.get("aanbieder-01")).toBe("piet@example.org");
  });

  it("lets every person be named by first name", () => {
    const people = file.people.map((one) => ({ ...one, active: true }));
    const directory = { people, organisations: file.organisations.map((one) => ({ ...one, active: true })) };
    for (const { email, name } of people) {
      expect(findHolder(directory, `@${name.split(" ")[0]}`, "any"), name).toEqual({ found: email });
    }
    expect(findHolder(directory, "@anna", "any")).toEqual({ found: "anna@example.org" });
    expect(findHolder(directory, "wilgenhof", "any")).toEqual({ found: "aanbieder-01" });
  });

  it("has a room for each kind of meeting, digest, region and provider", () => {
    expect(file.rooms.map(({ key }) => key).slice(0, 8)).toEqual([
      "implementation",
      "monitoring",
      "learning-circle",
      "revision",
      "digest-executive",
      "digest-full",
      "secretariat",
      "region:achterhoek",
    ]);
    expect(file.rooms).toHaveLength(7 + 7 + 16);
  });

  it("has the indicators of the monitoring plan, and those of Statistics Netherlands", () => {
    const { indicators } = file.settings;
    expect(indicators.find(({ code }) => code === "doorplaatsingen")).toMatchObject({
      measure: "count",
      rhythm: "quarter",
      dimensions: ["region", "provider"],
    });
    const shares = indicators.filter(({ source }) => source === "CBS 85098NED");
    expect(shares).toHaveLength(5);
    expect(
      shares.every(({ measure, dimensions }) => measure === "share" && dimensions[0] === "municipality"),
    ).toBe(true);
  });

  it("fetches nothing by itself", () => {
    expect(file.settings.sources.map(({ table, every }) => [table, every])).toEqual([["85098NED", "never"]]);
  });
});

describe("the demo", () => {
  let app: Awaited<ReturnType<typeof openSetupApp>>;
  let year: Meeting[];
  const { calendar } = seed().settings;
  const ofKind = (kind: string) => year.filter((meeting) => meeting.kind === kind);

  beforeAll(async () => {
    app = await openSetupApp();
    await app.empty();
    expect(await loadDemo(app.engine)).toBe(true);
    const page = { after: undefined, limit: 200 };
    const all = (await listMeetings(scopeOf(app.database.db, "g7"), {}, page)).items;
    year = all.filter(({ startAt }) => dayOf(startAt).startsWith("2026"));
  }, 30_000);
  afterAll(() => app.close());

  it("is loaded once, with its clock at the beginning", async () => {
    expect(await loadDemo(app.engine)).toBe(false);
    expect(await listCooperations(app.database.db)).toHaveLength(1);
    expect(String(await readDemoClock(app.database.db))).toBe("2026-01-05T07:00:00Z");
    const again = await setupFromFile(app.engine, SEED, { apply: true, language: "nl" });
    expect(again.lines).toEqual(["Niets gewijzigd."]);
    expect((await loadDirectory(scopeOf(app.database.db, "g7"))).organisations).toHaveLength(83);
  });

  it("has twelve implementation meetings, four monitoring meetings and four learning circles in 2026", () => {
    expect(
      ofKind("implementation")
        .map(({ startAt }) => dayOf(startAt).slice(5))
        .join(" "),
    ).toBe("01-28 02-25 03-25 04-22 05-27 06-24 07-22 08-26 09-23 10-28 11-25 12-23");
    expect(
      ofKind("monitoring")
        .map(({ startAt }) => dayOf(startAt).slice(5))
        .join(" "),
    ).toBe("03-10 06-09 09-08 12-08");
    expect(
      ofKind("learning-circle")
        .map(({ startAt }) => dayOf(startAt).slice(5))
        .join(" "),
    ).toBe("02-12 05-21 08-13 11-12");
  });

  it("keeps off public holidays, proposes a day where it falls in a school holiday, and keeps its hour", () => {
    for (const { ref, startAt, schoolHoliday: warned, proposal } of year) {
      const day = dayOf(startAt);
      expect(publicHoliday(day, calendar), ref).toBeUndefined();
      const isFree = schoolHoliday(day, calendar) === undefined;
      expect([warned === null, proposal === null], ref).toEqual([isFree, isFree]);
    }
    expect(new Set(ofKind("implementation").map(({ startAt }) => wallClock(startAt)))).toEqual(
      new Set(["09:30"]),
    );
    expect(ofKind("learning-circle")[1]).toMatchObject({ movedFrom: "2026-05-14", reason: "Hemelvaartsdag" });
  });

  it("has a calendar address for its people", async () => {
    expect(await feedToken(scopeOf(app.database.db, "g7"), "anna@example.org")).toMatch(/^[\w-]{32}$/);
  });
});

import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Directory, Organisation } from "../../../src/domain/organisation/organisation.ts";
import { lateOf, namedFrom } from "../../../src/domain/revision/late.ts";
import {
  type DecidingLevel,
  LEVELS,
  levelFor,
  type Mandate,
  reaches,
} from "../../../src/domain/revision/mandate.ts";
import { ratificationOf } from "../../../src/domain/revision/ratification.ts";
import type { PartyDecision } from "../../../src/domain/revision/revision.ts";
import { aRevision } from "./revision-builder.ts";

const organisation = (
  slug: string,
  kind: Organisation["kind"],
  region: string | null = null,
  active = true,
) => ({
  ...{ slug, kind, region, active },
  ...{ name: slug, cbsCode: null, contact: null },
});
const DIRECTORY: Directory = {
  people: [],
  organisations: [
    organisation("achterhoek", "region"),
    organisation("klein", "region"),
    organisation("GM1", "municipality", "achterhoek"),
    organisation("GM2", "municipality", "achterhoek"),
    organisation("GM9", "municipality", "achterhoek", false),
  ],
};
const decided = (slug: string, level: DecidingLevel, change: Partial<PartyDecision> = {}): PartyDecision => ({
  round: 1,
  organisation: slug,
  level,
  decision: "yes",
  on: "2026-10-01",
  text: null,
  by: "coordinator@example.org",
  at: Temporal.Instant.from("2026-10-01T12:00:00+02:00"),
  ...change,
});
const achterhoek = (mandates: Mandate[], ...decisions: PartyDecision[]) =>
  ratificationOf(DIRECTORY, mandates, aRevision({ decisions }))[0];
const mandate = (level: DecidingLevel, subject: Mandate["subject"] = null): Mandate => ({
  region: "achterhoek",
  subject,
  level,
});

describe("a mandate", () => {
  it("of the subject goes before that of the region, and that before the college", () => {
    const both = [mandate("region"), mandate("council", "spread")];
    expect(levelFor(DIRECTORY, both, "achterhoek", "spread")).toBe("council");
    expect(levelFor(DIRECTORY, both, "achterhoek", "volume")).toBe("region");
    expect(levelFor(DIRECTORY, [], "achterhoek", "volume")).toBe("college");
  });

  it("of a region whose municipalities are not known is its own", () => {
    expect(levelFor(DIRECTORY, [], "klein", "volume")).toBe("region");
  });

  it("is met by the same level and each higher one", () => {
    const met = LEVELS.map((needed) => LEVELS.filter((level) => reaches(level, needed)));
    expect(met).toEqual([["region", "college", "council"], ["college", "council"], ["council"]]);
  });
});

describe("the count of a region", () => {
  it("is of its municipalities that take part", () => {
    expect(achterhoek([], decided("GM1", "council"))).toMatchObject({
      deciders: ["GM1", "GM2"],
      ratified: ["GM1"],
      missing: ["GM2"],
      isRatified: false,
    });
  });

  it("takes no decision below the mandate, of an earlier round, or against", () => {
    const low = achterhoek([mandate("council")], decided("GM1", "college"), decided("GM2", "council"));
    expect(low).toMatchObject({ missing: ["GM1"] });
    expect(achterhoek([], decided("GM1", "college", { round: 0 }))).toMatchObject({ ratified: [] });
    expect(achterhoek([], decided("GM1", "college", { decision: "no" }))).toMatchObject({ ratified: [] });
  });

  it("of a region that decides itself is one, by itself or by all its municipalities", () => {
    const own = [mandate("region")];
    expect(achterhoek(own)).toMatchObject({ deciders: ["achterhoek"], isRatified: false });
    expect(achterhoek(own, decided("achterhoek", "region"))).toMatchObject({ isRatified: true });
    expect(achterhoek(own, decided("GM1", "college"))).toMatchObject({ missing: ["GM2"] });
    expect(achterhoek(own, decided("GM1", "college"), decided("GM2", "college"))).toMatchObject({
      isRatified: true,
    });
  });
});

describe("who will be late", () => {
  const late = (today: string, level: DecidingLevel, ...decisions: PartyDecision[]) =>
    lateOf(DIRECTORY, [mandate(level)], aRevision({ decisions }), today);

  it("is named half a year before when a council must decide, with the day before which it must meet", () => {
    expect(namedFrom(aRevision(), "council")).toBe("2026-06-18");
    expect(late("2026-06-17", "council")).toEqual([]);
    expect(late("2026-06-18", "council", decided("GM1", "council"))).toEqual([
      { organisation: "GM2", level: "council", before: "2026-12-19" },
    ]);
  });

  it("is named three months before when a college decides, and a month before when the region does", () => {
    expect([namedFrom(aRevision(), "college"), namedFrom(aRevision(), "region")]).toEqual([
      "2026-09-18",
      "2026-11-18",
    ]);
    expect(late("2026-06-18", "college")).toEqual([]);
    expect(late("2026-09-18", "college").map(({ organisation }) => organisation)).toEqual(["GM1", "GM2"]);
  });

  it("is nobody once the revision has an outcome", () => {
    expect(lateOf(DIRECTORY, [mandate("council")], aRevision({ state: "withdrawn" }), "2026-10-01")).toEqual(
      [],
    );
  });
});

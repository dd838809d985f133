import { describe, expect, it } from "vitest";
import type { Subject } from "../../src/archive/subject.ts";
import { objectDocument } from "../../src/archive/write/mdto.ts";
import type { ArchiveRules } from "../../src/domain/public-records/archive-rules.ts";
import { problemsOf, textsOf } from "../cli/delivery.ts";

const rules: ArchiveRules = {
  list: "Selectielijst gemeenten en intergemeentelijke organen 2020",
  kinds: {
    decision: { keep: null, category: "1.1" },
    report: { keep: 18, category: "1.2" },
    contract: { keep: 84, category: null },
  },
};
const subject = (kind: Subject["kind"], more: Partial<Subject> = {}): Subject => ({
  kind,
  key: "X-1",
  ref: "X-1",
  title: "Iets",
  state: "adopted",
  from: "2026-01-31",
  until: null,
  madeOn: "2026-01-31",
  settledOn: "2026-08-31",
  partOf: null,
  related: [],
  room: null,
  item: {},
  ...more,
});
const links = {
  within: { key: "g7", title: "G7" },
  parts: [],
  related: [],
  files: [],
  correctedOn: [],
  further: undefined,
};
const written = async (of: Subject, by: ArchiveRules | null = rules) => {
  const text = objectDocument({ slug: "g7", name: "G7", language: "nl", rules: by ?? undefined }, of, links);
  expect(await problemsOf([{ name: "x.xml", text }], "MDTO-XML1.0.1.xsd")).toEqual([]);
  return {
    code: textsOf(text.slice(text.indexOf("<waardering>")), "begripCode")[0],
    trigger: /termijnTriggerStartLooptijd>\s*<begripLabel>([^<]*)/.exec(text)?.[1],
    from: textsOf(text, "termijnStartdatumLooptijd")[0],
    duration: textsOf(text, "termijnLooptijd")[0],
    until: textsOf(text, "termijnEinddatum")[0],
    category: /<informatiecategorie>\s*<begripLabel>([^<]*)/.exec(text)?.[1],
    list: /<informatiecategorie>[\s\S]*?<verwijzingNaam>([^<]*)/.exec(text)?.[1],
  };
};

describe("how long a record is kept", () => {
  it("is for good, with the category that says so", async () => {
    expect(await written(subject("decision"))).toEqual({
      code: "B",
      category: "1.1",
      list: "Selectielijst gemeenten en intergemeentelijke organen 2020",
    });
  });

  it("is for a time from when it stands, to a day that there is", async () => {
    expect(await written(subject("report"))).toMatchObject({
      code: "V",
      trigger: "Vastgesteld",
      from: "2026-08-31",
      duration: "P18M",
      until: "2028-02-29",
    });
  });

  it("runs from the end of what goes on for a while, once that has come", async () => {
    const contract = { until: "2027-12-31", settledOn: null };
    expect(await written(subject("contract", { ...contract, state: "running" }))).toEqual({
      code: "V",
      trigger: "Afgelopen",
      duration: "P7Y",
    });
    expect(await written(subject("contract", { ...contract, state: "ended" }))).toMatchObject({
      from: "2027-12-31",
      until: "2034-12-31",
    });
  });

  it("is left open where the file does not say", async () => {
    expect(await written(subject("digest"))).toEqual({ code: "N" });
    expect(await written(subject("decision"), null)).toEqual({ code: "N" });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../db/queries/audit.ts";
import { findCooperation, listRooms } from "../../db/queries/cooperation/cooperation.ts";
import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import { changePerson } from "../../db/queries/cooperation/setup.ts";
import { findSeries } from "../../db/queries/meeting/series.ts";
import { bindChannel, listChannels } from "../../db/queries/posting/channel.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { openSetupApp } from "./setup-app.ts";
import { changed, SMALL_FILE } from "./small-file.ts";

let app: Awaited<ReturnType<typeof openSetupApp>>;
beforeAll(async () => {
  app = await openSetupApp();
}, 60_000);
beforeEach(() => app.empty());
afterAll(() => app.close());

const db = () => app.database.db;
const directory = () => loadDirectory(scopeOf(db(), "klein"));
const audit = async () =>
  (await listAudit(scopeOf(db(), "klein"), {}, { after: undefined, limit: 50 })).items.map(
    ({ by, via, what, subject }) => [by, via, what, subject],
  );

describe("a first cooperation file", () => {
  it("makes the cooperation and says in numbers what it brings", async () => {
    const { ok, changed, lines } = await app.setup(SMALL_FILE);
    expect({ ok, changed }).toEqual({ ok: true, changed: true });
    expect(lines).toContain("Nieuwe samenwerking: Kleine samenwerking");
    expect(lines).toContain("+ 2 regio’s");
    expect(lines).toContain("+ 1 gemeente");
    expect(lines).toContain("+ 3 mensen");
    expect((await findCooperation(db(), "klein"))?.settings.indicators?.[0]?.code).toBe("doorplaatsingen");
    expect((await directory()).organisations.map(({ slug }) => slug).toSorted()).toEqual(
      ["GM0202", "aanbieder-01", "noord", "secretariaat", "zuid"].toSorted(),
    );
    expect(await audit()).toEqual([
      ["setup", "cli", "setup", "klein"],
      ["setup", "cli", "setup", "coordinator@example.org"],
      ["setup", "cli", "setup", "anna@example.org"],
      ["setup", "cli", "setup", "piet@example.org"],
    ]);
  });

  it("leaves a line in the log for whose role or organisation is another, who came and who left", async () => {
    await app.setup(SMALL_FILE);
    const before = (await audit()).length;
    const lines = [
      "  - { email: coordinator@example.org, name: Carla van der Hoeve, organisation: secretariaat, role: coordinator }",
      "  - { email: anna@example.org, name: Anna Wessels, organisation: zuid, role: executive }",
      "  - { email: bea@example.org, name: Bea Smit, organisation: noord }",
    ];
    const people = SMALL_FILE.slice(SMALL_FILE.indexOf("people:\n") + 8, SMALL_FILE.indexOf("rooms:\n"));
    const next = changed(people, `${lines.join("\n")}\n`, changed(", contact: piet@example.org", ""));
    expect(await app.setup(next)).toMatchObject({ ok: true });
    expect((await audit()).slice(before)).toEqual([
      ["setup", "cli", "setup", "klein"],
      ["setup", "cli", "setup", "anna@example.org"],
      ["setup", "cli", "setup", "bea@example.org"],
      ["setup", "cli", "setup", "piet@example.org"],
    ]);
  });

  it("gives every room its place in the browser, in the order of the file", async () => {
    await app.setup(SMALL_FILE);
    expect((await listRooms(scopeOf(db(), "klein"))).map(({ key }) => key)).toEqual([
      "implementation",
      "region:noord",
    ]);
    const channels = await listChannels(scopeOf(db(), "klein"), ["implementation", "region:noord"]);
    expect(channels.map(({ room, surface, address }) => [room, surface, address])).toEqual([
      ["implementation", "web", "implementation"],
      ["region:noord", "web", "region:noord"],
    ]);
  });

  it("plants the meetings of its series fifteen months ahead", async () => {
    await app.setup(SMALL_FILE);
    const meetings = await app.meetings();
    expect(meetings[0]).toMatchObject({ ref: "IO-2026-01", chair: "anna@example.org", location: "Arnhem" });
    expect(String(meetings[0]?.startAt)).toBe("2026-01-28T08:30:00Z");
    expect(meetings.at(-1)?.ref).toBe("IO-2027-03");
  });

  it("changes nothing when it is wrong", async () => {
    const { ok, lines } = await app.setup(changed("role: coordinator", "role: baas"));
    expect(ok).toBe(false);
    expect(lines[0]).toMatch(/^regel \d+, kolom \d+ \(people\[0\]\.role\): “baas” kan hier niet\./);
    expect(lines.at(-1)).toContain("er is niets gewijzigd");
    expect(await findCooperation(db(), "klein")).toBeUndefined();
  });
});

describe("a file that cannot be read", () => {
  it("is named, in words", async () => {
    const { lines } = await setupFromFile(app.engine, "/nergens.yaml", { apply: true, language: "nl" });
    expect(lines).toEqual(["Het bestand /nergens.yaml is er niet of kan niet worden gelezen."]);
  });
});

describe("the same file again", () => {
  it("changes nothing and says so, however it is written", async () => {
    await app.setup(SMALL_FILE);
    const before = await app.meetings();
    const rewritten = `# Een opmerking\n${changed('"09:30"', "9:30")}`;
    expect(await app.setup(rewritten)).toEqual({ ok: true, changed: false, lines: ["Niets gewijzigd."] });
    expect((await app.setup(SMALL_FILE, { language: "en" })).lines).toEqual(["Nothing changed."]);
    expect(await app.meetings()).toEqual(before);
    expect(await audit()).toHaveLength(4);
  });

  it("twice at once makes everything once", async () => {
    const results = await Promise.all([1, 2, 3].map(() => app.setup(SMALL_FILE)));
    expect(results.map(({ changed }) => changed).toSorted()).toEqual([false, false, true]);
    expect(await audit()).toHaveLength(4);
    expect((await app.meetings({ period: "2026-01" })).length).toBe(1);
  });
});

describe("a changed file", () => {
  const CHANGES = [
    ["name: Kleine samenwerking", "name: Grotere samenwerking"],
    ["organisation: noord }", "organisation: noord, role: executive }"],
    ["name: Regio Zuid", "name: Regio Zuidoost"],
    ["  others:", "    - { slug: aanbieder-02, name: Het Lichtbaken (voorbeeld) }\n  others:"],
    ['  - { key: "region:noord", name: Regio Noord }\n', ""],
    ["regions: 2 }", "regions: 1 }"],
    ["2026: 40", "2026: 30"],
  ] as const;
  const CHANGED = CHANGES.reduce((file, [from, to]) => changed(from, to, file), SMALL_FILE);

  it("is told line by line in the reader's language, and applied", async () => {
    await app.setup(SMALL_FILE);
    const { lines } = await app.setup(CHANGED);
    expect(lines).toEqual([
      "~ Instelling name: waarde was Kleine samenwerking, wordt Grotere samenwerking",
      "~ Instelling quorum.implementation: waarde was providers 1, regions 2, wordt providers 1, regions 1",
      "~ Indicator Onvrijwillige doorplaatsingen (doorplaatsingen): target was 2026 40, wordt 2026 30",
      "~ Organisatie Regio Zuidoost (zuid): naam was Regio Zuid, wordt Regio Zuidoost",
      "+ Organisatie Het Lichtbaken (voorbeeld) (aanbieder-02): nieuw",
      "~ Persoon Anna Wessels (anna@example.org): rol was member, wordt executive",
      "- Ruimte Regio Noord (region:noord): doet niet meer mee, blijft bewaard",
      "7 wijzigingen toegepast.",
    ]);
    expect(personOf(await directory(), "anna@example.org")?.role).toBe("executive");
    expect((await findCooperation(db(), "klein"))?.name).toBe("Grotere samenwerking");
    expect((await app.setup(CHANGED)).changed).toBe(false);
  });

  it("is only told in a dry run, in English when asked", async () => {
    await app.setup(SMALL_FILE);
    const { lines, changed } = await app.setup(CHANGED, { apply: false, language: "en" });
    expect(changed).toBe(true);
    expect(lines[5]).toBe("~ Person Anna Wessels (anna@example.org): role was member, becomes executive");
    expect(lines.at(-1)).toBe("7 changes, not applied.");
    expect(personOf(await directory(), "anna@example.org")?.role).toBe("member");
  });

  it("leaves alone what people chose for themselves since", async () => {
    await app.setup(SMALL_FILE);
    await changePerson(scopeOf(db(), "klein"), "anna@example.org", { language: "en" });
    await bindChannel(scopeOf(db(), "klein"), "implementation", "slack", "C1");
    await app.setup(CHANGED);
    expect(personOf(await directory(), "anna@example.org")).toMatchObject({
      role: "executive",
      language: "en",
    });
    expect(await listChannels(scopeOf(db(), "klein"), ["implementation"])).toHaveLength(2);
  });

  it("shows another order of the rooms in the menu", async () => {
    await app.setup(SMALL_FILE);
    const room = '  - { key: "region:noord", name: Regio Noord }\n';
    const { lines } = await app.setup(changed("rooms:\n", `rooms:\n${room}`, changed(room, "")));
    expect(lines[0]).toBe(
      "~ Instelling rooms: volgorde was implementation, region:noord, wordt region:noord, implementation",
    );
    expect((await listRooms(scopeOf(db(), "klein"))).map(({ key }) => key)).toEqual([
      "region:noord",
      "implementation",
    ]);
  });
});

describe("what is no longer in the file", () => {
  const WITHOUT = changed(
    "  - { email: piet@example.org, name: Piet Boersma, organisation: aanbieder-01, language: en }\n",
    "",
    changed(
      "    - { slug: aanbieder-01, name: De Wilgenhof (voorbeeld), contact: piet@example.org }",
      "    - { slug: aanbieder-09, name: De Veerkade (voorbeeld) }",
    ),
  );

  it("takes no further part, and stays on record", async () => {
    await app.setup(SMALL_FILE);
    const { lines } = await app.setup(WITHOUT);
    expect(lines).toContain("- Persoon Piet Boersma (piet@example.org): doet niet meer mee, blijft bewaard");
    const { people, organisations } = await directory();
    expect(people.find(({ email }) => email === "piet@example.org")?.active).toBe(false);
    expect(organisations.find(({ slug }) => slug === "aanbieder-01")?.active).toBe(false);
  });

  it("takes part again when it returns", async () => {
    await app.setup(SMALL_FILE);
    await app.setup(WITHOUT);
    await app.setup(SMALL_FILE);
    expect(personOf(await directory(), "piet@example.org")).toMatchObject({ active: true, language: "en" });
  });

  it("ends a series without taking its meetings away", async () => {
    await app.setup(SMALL_FILE);
    const from = SMALL_FILE.indexOf("series:\n");
    const without = SMALL_FILE.slice(0, from) + SMALL_FILE.slice(SMALL_FILE.indexOf("indicators:"));
    const { lines } = await app.setup(without);
    expect(lines).toContain("- Reeks maandelijks: stopt; overleggen die al gepland zijn, blijven staan");
    expect((await findSeries(scopeOf(db(), "klein"), "maandelijks"))?.active).toBe(false);
    expect((await app.meetings({ state: "planned" })).length).toBe(15);
  });

  it("leaves alone who came in another way than by the file", async () => {
    await app.setup(SMALL_FILE);
    const { putPeople } = await import("../../db/queries/cooperation/setup.ts");
    const joined = { email: "kim@example.org", name: "Kim", organisation: "zuid", role: "member" as const };
    await putPeople(scopeOf(db(), "klein"), [joined]);
    await app.setup(WITHOUT);
    expect(personOf(await directory(), "kim@example.org")?.active).toBe(true);
  });
});

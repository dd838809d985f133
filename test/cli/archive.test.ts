import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../db/client.ts";
import { listDigests } from "../../db/queries/digest/digest.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { fondsDocument } from "../../src/archive/write/mdto.ts";
import { verbs } from "../../src/cli/verbs.ts";
import { DemoRun } from "../../src/demo/demo-run.ts";
import { demoEngine } from "../../src/demo/open-demo.ts";
import { isRecord } from "../../src/domain/record.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { realTime } from "../../src/main.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { openTestDatabase } from "../database.ts";
import { filesIn, invalidIn, missingFrom, objectsIn, problemsOf, textsOf } from "./delivery.ts";
import { directoryIo } from "./directory-io.ts";

const HOSTILE = "Kosten < 5 & ]]> <script>alert(1)</script> \u0001\u0000\uFFFE\uD800 “é” \u{1F600}";
const scratch = mkdtempSync(path.join(tmpdir(), "leerlus-archive-"));
const delivery = path.join(scratch, "first");
const g7 = path.join(delivery, "g7");
let database: Database;
let engine: Engine;
let demo: DemoRun;
const CLOSED = "Achterhoek praat eerst intern";
let closedRef: string;
beforeAll(async () => {
  database = await openTestDatabase();
  engine = demoEngine(database, demoClock(realTime));
  await loadDemo(engine, "lived");
  await setupFromFile(engine, "db/seed/voorbeeldregio.yaml", { apply: true, language: "nl" });
  demo = new DemoRun(engine, "g7");
  const said = await demo.type(
    "coordinator@example.org",
    "implementation",
    `besluit nieuw Kosten < 5 & ]]> blijven`,
  );
  expect(said.ok).toBe(true);
  const closed = await demo.type("coordinator@example.org", "region:achterhoek", `besluit nieuw ${CLOSED}`);
  expect(closed.ok).toBe(true);
  closedRef = String(closed.ok && closed.ref);
  await demo.quietly("coordinator@example.org", "contract/add", {
    title: "Wonen in het gezin",
    parties: ["achterhoek", "aanbieder-01"],
    from: "2026-01-01",
    until: "2027-12-31",
    notice: 90,
  });
  const [coming] = (await demo.read("meetings")).filter(({ state }) => state === "planned");
  const [adopted] = (await demo.read("reports")).filter(({ state }) => state === "adopted");
  await demo.quietly("coordinator@example.org", "meeting/cancel", { meeting: coming?.ref, reason: "Ziek" });
  await demo.quietly("coordinator@example.org", "meeting/correct", {
    meeting: adopted?.meeting,
    text: "Het was dinsdag.",
  });
  const io = directoryIo(delivery);
  expect(await verbs["export archive"]?.(engine, {}, io)).toBe(0);
}, 300_000);
afterAll(async () => {
  await database.close();
  rmSync(scratch, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(path.join(g7, file), "utf8");
describe("the delivery for an archive", () => {
  it("has every reference that the API lists: as an object, or named as still under way", async () => {
    expect(await missingFrom(g7, demo)).toEqual([]);
    const objects = objectsIn(g7);
    for (const { quarter, state } of await listDigests(scopeOf(database.db, "g7")))
      expect(objects.has(quarter)).toBe(state === "approved");
    for (const { ref } of await demo.read("decisions")) expect(objects.has(ref ?? ""), ref).toBe(true);
    for (const { ref, state } of await demo.read("meetings"))
      expect(objects.has(ref ?? ""), ref).toBe(state === "closed" || state === "cancelled");
    const reports = await demo.read("reports");
    const adopted = reports.filter(({ state }) => state === "adopted" || state === "corrected");
    for (const report of reports)
      expect(objects.has(`${report.meeting}/verslag`), report.meeting).toBe(adopted.includes(report));
    expect(adopted.length).toBeGreaterThan(0);
  });

  it("is valid by MDTO 1.0.1 and ORI-A 1.0.0", async () => {
    const ori = filesIn(g7).filter((file) => file.endsWith(".ori-a.xml"));
    expect(ori.length).toBeGreaterThan(8);
    expect(await invalidIn(g7)).toEqual([]);
    const broken = (name = "") => [{ name, text: read(name).replace(/<naam>.*<\/naam>/, "") }];
    expect(await problemsOf(broken(ori[0]), "ORI-A1.0.0.xsd")).not.toEqual([]);
    expect(await problemsOf(broken("g7.mdto.xml"), "MDTO-XML1.0.1.xsd")).not.toEqual([]);
  });

  it("has the right checksum of every file, also in the metadata beside it", () => {
    const lines = read("checksums.sha256").trim().split("\n");
    const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    expect([...listed.keys()].sort()).toEqual(filesIn(g7).filter((file) => file !== "checksums.sha256"));
    for (const [file, sha256] of listed) {
      const text = read(file);
      expect(createHash("sha256").update(text).digest("hex"), file).toBe(sha256);
      const beside = `${file}.bestand.mdto.xml`;
      if (!listed.has(beside)) continue;
      expect(textsOf(read(beside), "checksumWaarde")).toEqual([sha256]);
      expect(textsOf(read(beside), "omvang")).toEqual([String(Buffer.byteLength(text))]);
    }
    for (const file of listed.keys())
      if (/\.(html|json|ori-a\.xml)$/.test(file) && file !== "index.html")
        expect(listed.has(`${file}.bestand.mdto.xml`), file).toBe(true);
  });

  it("names no object and no page that is not in it", () => {
    const files = filesIn(g7);
    const keys = new Set(
      files
        .filter((file) => file.endsWith(".mdto.xml"))
        .flatMap((file) => textsOf(read(file), "identificatieKenmerk").slice(0, 1)),
    );
    for (const file of files.filter((one) => one.endsWith(".mdto.xml")))
      for (const key of textsOf(read(file), "identificatieKenmerk"))
        expect(keys.has(key), `${file}: ${key}`).toBe(true);
    for (const file of files.filter((one) => one.endsWith(".ori-a.xml")))
      for (const [, key = ""] of read(file).matchAll(
        /<verwijzingInformatieobject>\s*<verwijzingID>([^<]*)</g,
      ))
        expect(keys.has(key), `${file}: ${key}`).toBe(true);
    for (const file of files.filter((one) => one.endsWith(".html")))
      for (const [, href = ""] of read(file).matchAll(/href="([^"]*)"/g)) {
        if (/^https?:/.test(href)) continue;
        expect(existsSync(path.join(g7, path.dirname(file), href)), `${file}: ${href}`).toBe(true);
      }
  });

  it("has pages that need nothing from elsewhere, in the language of the cooperation, with a title", () => {
    for (const file of filesIn(g7).filter((one) => one.endsWith(".html"))) {
      const page = read(file);
      expect(page, file).toMatch(/<html lang="nl">[\s\S]*<title>[^<]+<\/title>/);
      expect(page, file).not.toMatch(/<(script|link|img|form|button|iframe)\b|\ssrc=/);
    }
  });

  it("names people, and holds no address of one", () => {
    for (const file of filesIn(g7)) expect(read(file), file).not.toMatch(/@example\.org/);
    const ori = filesIn(g7).filter((file) => file.endsWith(".ori-a.xml"));
    expect(ori.map(read).join("")).toContain("<begripLabel>Voorzitter</begripLabel>");
  });

  it("tells what stands in a closed room in its own folder alone; elsewhere it has its key", () => {
    const telling = filesIn(g7).filter((file) => read(file).includes(CLOSED));
    expect(telling.length).toBeGreaterThan(2);
    expect(telling.filter((file) => !file.startsWith(`besluiten/${closedRef}/`))).toEqual([]);
    expect(textsOf(read("g7.mdto.xml"), "verwijzingNaam")).toContain(closedRef);
    expect(read("index.html")).toContain(`${closedRef}</a> (in een gesloten ruimte), `);
    // A meeting of an open room is for everybody, and so is its report.
    expect(read("index.html").split("(in een gesloten ruimte)")).toHaveLength(2);
    expect(read("verslagen/IO-2026-01-verslag/IO-2026-01-verslag.mdto.xml")).toContain(
      "Openbaarheid nader te bepalen",
    );
    expect(textsOf(read(`besluiten/${closedRef}/${closedRef}.mdto.xml`), "naam")).toEqual([CLOSED]);
  });

  it("says of a report that was corrected on which days", async () => {
    const corrected = (await demo.read("reports")).filter(({ state }) => state === "corrected");
    expect(corrected.length).toBeGreaterThan(0);
    for (const { meeting } of corrected) {
      const folder = `verslagen/${meeting}-verslag/${meeting}-verslag`;
      const { corrections } = JSON.parse(read(`${folder}.json`));
      const events = read(`${folder}.mdto.xml`).match(/Correctie<[\s\S]*?<eventTijd>[^<]*/g) ?? [];
      expect(events.map((event) => event.slice(-10))).toEqual(
        corrections.map(({ at }: { at: string }) => at.slice(0, 10)),
      );
    }
  });

  it("says of a meeting that was moved its first day, and no hours that it was not planned for", async () => {
    const files = filesIn(g7).filter((file) => file.endsWith(".ori-a.xml"));
    const moved = files.map(read).filter((text) => text.includes("<geplandeDatum>"));
    expect(moved.length).toBeGreaterThan(0);
    for (const text of moved) {
      const [day = ""] = textsOf(text, "geplandeDatum");
      expect(text).not.toMatch(/geplandeAanvang|geplandEinde/);
      expect(textsOf(text, "toelichting")[0]).toContain(`Eerst gepland op ${day}, daarna van `);
    }
  });

  it("does not say that a meeting that was cancelled stands since its day", async () => {
    const cancelled = (await demo.read("meetings")).filter(({ state }) => state === "cancelled");
    expect(cancelled.length).toBeGreaterThan(0);
    for (const { ref } of cancelled)
      expect(read(`overleggen/${ref}/${ref}.mdto.xml`)).not.toContain("<event>");
  });

  it("holds no figure that is withheld", async () => {
    const withheld = new Set(
      (await demo.read("indicator-values"))
        .filter((cell) => String(cell.withheld) === "true")
        .map(({ indicator, period, region, municipality, provider }) =>
          [indicator, period, region ?? municipality ?? "", provider ?? ""].join(" "),
        ),
    );
    expect(withheld.size).toBeGreaterThan(0);
    let seen = 0;
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) for (const inner of value) walk(inner);
      if (!isRecord(value)) return;
      const one = value;
      if ("withheld" in one) {
        seen += 1;
        if (one.withheld === true) expect(one.value ?? null).toBeNull();
        const key = [one.indicator, one.period, one.area ?? "", one.provider ?? ""].join(" ");
        if (withheld.has(key)) expect(one.value ?? null, key).toBeNull();
      }
      for (const inner of Object.values(one)) walk(inner);
    };
    for (const file of filesIn(g7).filter((one) => one.endsWith(".json"))) walk(JSON.parse(read(file)));
    expect(seen).toBeGreaterThan(0);
  });

  it("keeps two cooperations apart", () => {
    const other = path.join(delivery, "voorbeeldregio");
    expect(filesIn(other)).toEqual(["checksums.sha256", "index.html", "voorbeeldregio.mdto.xml"]);
    for (const file of filesIn(other))
      expect(readFileSync(path.join(other, file), "utf8")).not.toMatch(/G7|Achterhoek/);
  });

  it("is the same when it is made again, but for the times of making", async () => {
    const again = path.join(scratch, "again");
    expect(await verbs["export archive"]?.(engine, {}, directoryIo(again))).toBe(0);
    expect(filesIn(again)).toEqual(filesIn(delivery));
    for (const file of filesIn(delivery)) {
      if (file.endsWith("checksums.sha256")) continue;
      const [one, other] = [delivery, again].map((directory) =>
        readFileSync(path.join(directory, file), "utf8").replace(/<checksumDatum>.*</, ""),
      );
      expect(other, file).toBe(one);
    }
  });

  it("leaves out what goes while it is made, and says so", async () => {
    const without = path.join(scratch, "without");
    const io = directoryIo(without);
    const { write } = io;
    io.write = async (file, text) => {
      // The first of the delivery: the decision was listed then.
      if (file.startsWith("g7/overleggen/"))
        await database.db.execute(sql`delete from decisions where ref = ${closedRef}`);
      await write(file, text);
    };
    expect(await verbs["export archive"]?.(engine, {}, io)).toBe(0);
    expect(io.lines).toContain(`g7: ${closedRef} is left out: it is gone since the delivery was begun`);
    expect(await invalidIn(path.join(without, "g7"))).toEqual([]);
    for (const file of filesIn(path.join(without, "g7")).filter((one) => /xml$|index/.test(one)))
      expect(readFileSync(path.join(without, "g7", file), "utf8"), file).not.toMatch(
        new RegExp(`[>/]${closedRef}[<./]`),
      );
  });

  it("says what there is when there is nothing, and when it was broken off", async () => {
    const half = path.join(scratch, "half");
    const io = directoryIo(half);
    const { write } = io;
    io.write = async (file, text) => {
      if (file === "g7/index.html") throw new Error("killed");
      await write(file, text);
    };
    await expect(verbs["export archive"]?.(engine, {}, io)).rejects.toThrow("killed");
    for (const slug of ["g7", "voorbeeldregio"])
      expect(readFileSync(path.join(half, slug, "checksums.sha256"), "utf8")).toBe("");
  });
});

describe("XML", () => {
  it("can hold whatever people wrote, and stays valid", async () => {
    const named = { key: HOSTILE, title: HOSTILE };
    const written = fondsDocument({ slug: "g7", name: HOSTILE, language: "nl" }, [named]);
    expect(await problemsOf([{ name: "hostile.xml", text: written }], "MDTO-XML1.0.1.xsd")).toEqual([]);
    expect(written).toContain("Kosten &lt; 5 &amp; ]]&gt; &lt;script&gt;");
    expect(written).toContain("\uFFFD\uFFFD\uFFFD\uFFFD “é” \u{1F600}");
  });
});

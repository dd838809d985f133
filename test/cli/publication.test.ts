import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Database } from "../../db/client.ts";
import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { verbs } from "../../src/cli/verbs.ts";
import { DemoRun } from "../../src/demo/demo-run.ts";
import { demoEngine } from "../../src/demo/open-demo.ts";
import { PUBLISHABLE, type PublicationSettings } from "../../src/domain/public-records/publication.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { realTime } from "../../src/main.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { openTestDatabase } from "../database.ts";
import { filesIn, textsOf } from "./delivery.ts";
import { directoryIo } from "./directory-io.ts";

const COORDINATOR = "coordinator@example.org";
const CLOSED = "Achterhoek praat eerst intern over de verhuizing";
const HOSTILE = '=1+1 kosten < 5 & ]]> <script>alert(1)</script> " onclick="x';
const scratch = mkdtempSync(path.join(tmpdir(), "leerlus-publication-"));
let database: Database;
let engine: Engine;
let demo: DemoRun;
let closedRef: string;
let hostileRef: string;
beforeAll(async () => {
  database = await openTestDatabase();
  engine = demoEngine(database, demoClock(realTime));
  await loadDemo(engine, "lived");
  await setupFromFile(engine, "db/seed/voorbeeldregio.yaml", { apply: true, language: "nl" });
  demo = new DemoRun(engine, "g7");
  const closed = await demo.type(COORDINATOR, "region:achterhoek", `besluit nieuw ${CLOSED}`);
  closedRef = String(closed.ok && closed.ref);
  const hostile = await demo.type(COORDINATOR, "implementation", `besluit nieuw ${HOSTILE}`);
  hostileRef = String(hostile.ok && hostile.ref);
}, 300_000);
afterAll(async () => {
  await database.close();
  rmSync(scratch, { recursive: true, force: true });
});

const ALL: Partial<PublicationSettings> = {
  kinds: [...PUBLISHABLE],
  categories: { agreement: "covenants" },
  site: "https://www.example.nl/g7",
  publisher: { name: "Gemeente Arnhem & co", tooi: "https://identifier.overheid.nl/tooi/id/gemeente/gm0202" },
};
let made = 0;
/** Makes a publication by what the cooperation file says. */
async function publish(settings: Partial<PublicationSettings> | undefined) {
  const whole = settings && { kinds: [], categories: {}, site: null, publisher: null, ...settings };
  const publication = JSON.stringify(whole ?? null);
  await database.db.execute(
    sql`update cooperations set settings = settings || jsonb_build_object('publication', ${publication}::jsonb), version = version + 1 where slug = 'g7'`,
  );
  made += 1;
  const directory = path.join(scratch, String(made));
  const io = directoryIo(directory);
  expect(await verbs["export publication"]?.(engine, {}, io)).toBe(0);
  const g7 = path.join(directory, "g7");
  const read = (file: string) => readFileSync(path.join(g7, file), "utf8");
  return {
    g7,
    directory,
    read,
    files: filesIn(g7),
    lines: io.lines,
    whole: () => filesIn(g7).map(read).join("\n"),
  };
}
type Published = Awaited<ReturnType<typeof publish>>;
const rowsOf = ({ read }: Published, file: string) =>
  read(file)
    .replace("\uFEFF", "")
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(";"));
const keysIn = (of: Published, file = "openbaar.csv") => rowsOf(of, file).map(([key = ""]) => key);
const releaseAll = async () => {
  const of = await publish(ALL);
  const held = rowsOf(of, "niet-openbaar.csv").filter(([, , , why]) => why?.includes("namen"));
  for (const [what] of held) await demo.quietly(COORDINATOR, "leerlus/release", { what });
  return held.map(([key = ""]) => key);
};

describe("what is made public", () => {
  it("is nothing, unless the cooperation file says so", async () => {
    for (const settings of [undefined, {}]) {
      const of = await publish(settings);
      expect(of.files).toEqual(["checksums.sha256", "index.html", "niet-openbaar.csv", "openbaar.csv"]);
      expect(of.read("index.html")).toContain("Er is nog niets openbaar.");
      expect(of.read("index.html")).toContain(
        "Besluiten (7): de samenwerking heeft deze soort niet als openbaar",
      );
    }
  });

  it("is what stands of the kinds that the file names, and of the others only how many there are", async () => {
    const of = await publish({ kinds: ["decision"] });
    const refs = (await demo.read("decisions"))
      .map(({ ref }) => ref ?? "")
      .filter((ref) => ref !== closedRef);
    expect(keysIn(of)).toEqual(refs);
    expect(of.read("index.html")).toMatch(/Verslagen \(\d+\): de samenwerking/);
    expect(of.files.some((file) => /^verslagen|^afspraken|sitemap|robots/.test(file))).toBe(false);
  });

  it("waits for somebody to look where a word may be a name, and goes out without it or as it is", async () => {
    const first = await publish(ALL);
    const held = rowsOf(first, "niet-openbaar.csv").filter(([, , , why]) => why?.includes("namen"));
    expect(held.length).toBeGreaterThan(0);
    const [what = ""] = held[0] ?? [];
    const said = first.lines.find((line) => line.includes(what)) ?? "";
    const [, word = ""] = /meant by: (\p{L}+)/u.exec(said) ?? [];
    expect(word).not.toBe("");
    expect(first.whole()).not.toContain(word);
    const pageOf = (of: Published) =>
      of.read(rowsOf(of, "openbaar.csv").find(([key]) => key === what)?.[5] ?? "");
    await demo.quietly(COORDINATOR, "leerlus/release", { what, names: "keep" });
    expect(pageOf(await publish(ALL))).toMatch(new RegExp(`(?<!\\p{L})${word}`, "u"));
    await demo.quietly(COORDINATOR, "leerlus/release", { what });
    const redacted = await publish(ALL);
    expect(redacted.whole()).not.toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u"));
    expect(pageOf(redacted)).toContain("[naam]");
  });

  it("names nobody, and holds no address and no link to the inside", async () => {
    await releaseAll();
    const whole = (await publish(ALL)).whole();
    for (const { name } of (await loadDirectory(scopeOf(database.db, "g7"))).people)
      expect(whole).not.toContain(name);
    expect(whole).not.toMatch(/@example\.org|[\w.]@[\w.]|%40|localhost|slack\.com|person:/);
    expect(whole).toContain("deelnemer van ");
  });

  it("has every adopted report, decision, agreement, contract, ended revision and approved digest, or says why not", async () => {
    const of = await publish(ALL);
    const there = new Set([...keysIn(of), ...keysIn(of, "niet-openbaar.csv")]);
    for (const list of ["decisions", "agreements", "contracts", "revisions"])
      for (const { ref = "" } of await demo.read(list)) expect(there.has(ref), ref).toBe(true);
    for (const { meeting } of await demo.read("reports")) expect(there.has(`${meeting}/verslag`)).toBe(true);
    const adopted = (await demo.read("reports")).filter(({ adoptedOn }) => adoptedOn);
    expect(adopted.length).toBeGreaterThan(3);
    for (const { meeting } of adopted) expect(keysIn(of)).toContain(`${meeting}/verslag`);
  });

  it("tells of what stands in a closed room its reference alone", async () => {
    const of = await publish(ALL);
    expect(of.files.filter((file) => of.read(file).includes(closedRef)).sort()).toEqual([
      "index.html",
      "niet-openbaar.csv",
    ]);
    expect(of.whole()).not.toContain(CLOSED);
    expect(of.whole()).not.toMatch(/region:/);
  });

  it("tells of what a coordinator withholds the ground and the reason, and takes its words out of what quotes it", async () => {
    const [decision] = await demo.read("decisions");
    const { ref = "", text, meeting } = decision ?? {};
    const before = await publish(ALL);
    const quoting = before.files.filter((file) => before.read(file).includes(String(text)));
    expect(quoting).toContain(`verslagen/${meeting}-verslag.html`);
    const done = await demo.type(
      COORDINATOR,
      "secretariat",
      `leerlus achterhouden ${ref}; grond 5.1.2f; reden Tarief van één aanbieder`,
    );
    expect(done.ok && done.text).toContain(`Achtergehouden: ${ref}`);
    const of = await publish(ALL);
    expect(of.whole()).not.toContain(String(text));
    expect(of.read(`verslagen/${meeting}-verslag.html`)).toContain(`[${ref}: niet openbaar]`);
    expect(
      rowsOf(of, "niet-openbaar.csv")
        .find(([key]) => key === ref)
        ?.slice(3),
    ).toEqual(["Weigeringsgrond", "5.1.2.f", "Tarief van één aanbieder"]);
    expect(of.read("index.html")).toContain("concurrentiegevoelige gegevens. Tarief van één aanbieder");
    await demo.quietly(COORDINATOR, "leerlus/release", { what: ref });
    expect(keysIn(await publish(ALL))).toContain(ref);
  });

  it("waits also for a name in what the page says besides the data: an action of an agreement", async () => {
    const [agreement] = (await demo.read("agreements")).filter(({ state }) => state === "active");
    const { ref = "" } = agreement ?? {};
    const [first = ""] = (await loadDirectory(scopeOf(database.db, "g7"))).people.map(
      ({ name }) => name.split(" ")[0],
    );
    await demo.quietly(COORDINATOR, "leerlus/release", { what: ref });
    expect(keysIn(await publish(ALL))).toContain(ref);
    await database.db.execute(sql`delete from publication_choices where key = ${ref}`);
    await demo.quietly(COORDINATOR, "action/add", {
      ...{ title: `${first}’s vraag aan de ouders`, holder: "achterhoek", due: "2026-12-01", agreement: ref },
    });
    const of = await publish(ALL);
    expect(keysIn(of)).not.toContain(ref);
    expect(of.whole()).not.toContain("vraag aan de ouders");
  });

  it("takes the words of what is withheld out of others also when its own kind is not public, and names out of the reason", async () => {
    const [decision] = await demo.read("decisions");
    const { ref = "", text, meeting } = decision ?? {};
    const [first = ""] = (await loadDirectory(scopeOf(database.db, "g7"))).people.map(
      ({ name }) => name.split(" ")[0],
    );
    const reason = `Klacht van ${first}`;
    await demo.quietly(COORDINATOR, "leerlus/withhold", { what: ref, ground: "5.1.2e", reason });
    const reports = await publish({ ...ALL, kinds: ["report"] });
    expect(reports.read(`verslagen/${meeting}-verslag.html`)).toContain(`[${ref}: niet openbaar]`);
    expect(reports.whole()).not.toContain(String(text));
    const whole = (await publish(ALL)).whole();
    expect(whole).toContain("Klacht van [naam]");
    expect(whole).not.toContain(reason);
    await demo.quietly(COORDINATOR, "leerlus/release", { what: ref });
  });

  it("has the right checksum of every file, pages that need nothing from elsewhere, and links that lead somewhere", async () => {
    const { g7, files, read } = await publish(ALL);
    const lines = read("checksums.sha256").trim().split("\n");
    const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    expect([...listed.keys()].sort()).toEqual(files.filter((file) => file !== "checksums.sha256"));
    for (const [file, sha256] of listed)
      expect(createHash("sha256").update(read(file)).digest("hex"), file).toBe(sha256);
    for (const file of files.filter((one) => one.endsWith(".html"))) {
      expect(read(file), file).toMatch(/<html lang="nl">[\s\S]*<title>[^<]+<\/title>[\s\S]*<h1/);
      expect(read(file), file).not.toMatch(/<(script|link|img|form|button|iframe)\b|\ssrc=/);
      for (const [, href = ""] of read(file).matchAll(/href="([^"]*)"/g))
        expect(existsSync(path.join(g7, path.dirname(file), href)), `${file}: ${href}`).toBe(true);
    }
  });

  it("can be harvested by the national index", async () => {
    const of = await publish(ALL);
    const schemas = ["sitemap-profile.xsd", "diwoo-profile.xsd"].map((fileName) => ({
      fileName,
      contents: readFileSync(path.join(import.meta.dirname, fileName), "utf8"),
    }));
    const [first, ...preload] = schemas;
    const problemsOf = async (contents: string) =>
      (await validateXML({ xml: [{ fileName: "x.xml", contents }], schema: first ? [first] : [], preload }))
        .errors;
    const sitemaps = of.files.filter((file) => file.startsWith("sitemaps/"));
    expect(sitemaps).toHaveLength(4);
    for (const file of sitemaps) expect(await problemsOf(of.read(file)), file).toEqual([]);
    const [one = ""] = sitemaps.filter((file) => file.includes("sitemap-infocat011"));
    expect(
      await problemsOf(of.read(one).replace(/<diwoo:creatiedatum>.*<\/diwoo:creatiedatum>/, "")),
    ).not.toEqual([]);
    const places = sitemaps.flatMap((file) => textsOf(of.read(file), "loc"));
    for (const place of places)
      expect(existsSync(path.join(of.g7, place.replace("https://www.example.nl/g7/", ""))), place).toBe(true);
    expect(places.filter((place) => place.endsWith(".html")).length).toBe(keysIn(of).length);
    expect(of.read("robots.txt")).toContain(
      "Sitemap: https://www.example.nl/g7/sitemaps/sitemapindex-diwoo-infocat018.xml\n",
    );
    expect(of.read(one)).toContain("Gemeente Arnhem &amp; co</diwoo:publisher>");
  });

  it("shows what people wrote as they wrote it, in pages, lists and sitemaps", async () => {
    const of = await publish(ALL);
    expect(of.read(`besluiten/${hostileRef}.html`)).toContain("=1+1 kosten &lt; 5 &amp; ]]");
    for (const file of of.files.filter((one) => !one.endsWith(".json")))
      expect(of.read(file).includes("<script"), file).toBe(file === "openbaar.csv");
    expect(of.read("openbaar.csv")).toContain(`"'=1+1 kosten`);
    expect(JSON.parse(of.read(`besluiten/${hostileRef}.json`)).text).toBe(HOSTILE);
  });

  it("is the same when it is made again, and keeps two cooperations apart", async () => {
    const [one, other] = [await publish(ALL), await publish(ALL)];
    expect(other.files).toEqual(one.files);
    for (const file of one.files) expect(other.read(file), file).toBe(one.read(file));
    const beside = path.join(one.directory, "voorbeeldregio");
    expect(filesIn(beside)).toEqual(["checksums.sha256", "index.html", "niet-openbaar.csv", "openbaar.csv"]);
  });

  it("leaves out what goes while it is made, and says so; broken off, it has no checksums", async () => {
    const gone = await demo.type(
      COORDINATOR,
      "implementation",
      "besluit nieuw Straks is dit besluit weer weg",
    );
    const ref = String(gone.ok && gone.ref);
    const directory = path.join(scratch, "gone");
    const io = directoryIo(directory);
    const { write } = io;
    io.write = async (file, text) => {
      if (file === "g7/besluiten/B-1.html")
        await database.db.execute(sql`delete from decisions where ref = ${ref}`);
      if (file === "g7/index.html" && !text.includes(ref)) throw new Error("killed");
      await write(file, text);
    };
    await expect(verbs["export publication"]?.(engine, {}, io)).rejects.toThrow("killed");
    expect(readFileSync(path.join(directory, "g7/checksums.sha256"), "utf8")).toBe("");
    expect(existsSync(path.join(directory, `g7/besluiten/${ref}.html`))).toBe(false);
  });
});

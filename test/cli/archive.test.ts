import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Database } from "../../db/client.ts";
import { listDigests } from "../../db/queries/digest/digest.ts";
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
import { directoryIo } from "./directory-io.ts";

const HOSTILE = "Kosten < 5 & ]]> <script>alert(1)</script> \u0001\u0000\uFFFE\uD800 “é” \u{1F600}";
const scratch = mkdtempSync(path.join(tmpdir(), "leerlus-archive-"));
const delivery = path.join(scratch, "first");
const g7 = path.join(delivery, "g7");
let database: Database;
let engine: Engine;
let demo: DemoRun;
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
  const io = directoryIo(delivery);
  expect(await verbs["export archive"]?.(engine, {}, io)).toBe(0);
}, 300_000);
afterAll(async () => {
  await database.close();
  rmSync(scratch, { recursive: true, force: true });
});

const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(directory, path.join(parentPath, name)))
    .sort();
const read = (file: string) => readFileSync(path.join(g7, file), "utf8");
const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(`src/archive/xsd/${name}`, "utf8"),
});

/** What is wrong with documents by their schema. */
async function problems(names: string[], xsd: string, contents = read): Promise<string[]> {
  const xml = names.map((name) => ({ fileName: name.replaceAll("/", "_"), contents: contents(name) }));
  const { errors } = await validateXML({ xml, schema: [schema(xsd)] });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The texts of all elements with a name. */
const texts = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "g"))].map(([, text = ""]) => text);

describe("the delivery for an archive", () => {
  it("has every reference that the API lists: as an object, or named as still under way", async () => {
    const index = read("index.html");
    const objects = new Set(
      filesIn(g7)
        .filter((file) => file.endsWith(".mdto.xml") && !file.endsWith(".bestand.mdto.xml"))
        .flatMap((file) => texts(read(file), "identificatieKenmerk").slice(0, 1)),
    );
    const counts: Record<string, number> = {};
    for (const list of ["meetings", "reports", "decisions", "agreements", "revisions"]) {
      const items = await demo.read(list);
      expect(items.length, list).toBeGreaterThan(0);
      for (const item of items) {
        const key = list === "reports" ? `${item.meeting}/verslag` : String(item.ref);
        if (objects.has(key)) counts[list] = (counts[list] ?? 0) + 1;
        else expect(index, key).toContain(key);
      }
    }
    for (const { quarter, state } of await listDigests(database.db, "g7"))
      expect(objects.has(quarter)).toBe(state === "approved");
    expect(counts.decisions).toBe((await demo.read("decisions")).length);
    const closed = (await demo.read("meetings")).filter(
      ({ state }) => state === "closed" || state === "cancelled",
    );
    expect(counts.meetings).toBe(closed.length);
    const adopted = (await demo.read("reports")).filter(
      ({ state }) => state === "adopted" || state === "corrected",
    );
    expect(counts.reports).toBe(adopted.length);
    expect(adopted.length).toBeGreaterThan(0);
  });

  it("is valid by MDTO 1.0.1 and ORI-A 1.0.0", async () => {
    const xml = filesIn(g7).filter((file) => file.endsWith(".xml"));
    const ori = xml.filter((file) => file.endsWith(".ori-a.xml"));
    expect(ori.length).toBeGreaterThan(8);
    expect(
      await problems(
        xml.filter((file) => file.endsWith(".mdto.xml")),
        "MDTO-XML1.0.1.xsd",
      ),
    ).toEqual([]);
    expect(await problems(ori, "ORI-A1.0.0.xsd")).toEqual([]);
    const broken = (name: string) => read(name).replace(/<naam>.*<\/naam>/, "");
    expect(await problems(ori.slice(0, 1), "ORI-A1.0.0.xsd", broken)).not.toEqual([]);
    expect(await problems(["g7.mdto.xml"], "MDTO-XML1.0.1.xsd", broken)).not.toEqual([]);
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
      expect(texts(read(beside), "checksumWaarde")).toEqual([sha256]);
      expect(texts(read(beside), "omvang")).toEqual([String(Buffer.byteLength(text))]);
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
        .flatMap((file) => texts(read(file), "identificatieKenmerk").slice(0, 1)),
    );
    for (const file of files.filter((one) => one.endsWith(".mdto.xml")))
      for (const key of texts(read(file), "identificatieKenmerk"))
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
    expect(await problems(["hostile.xml"], "MDTO-XML1.0.1.xsd", () => written)).toEqual([]);
    expect(written).toContain("Kosten &lt; 5 &amp; ]]&gt; &lt;script&gt;");
    expect(written).toContain("\uFFFD\uFFFD\uFFFD\uFFFD “é” \u{1F600}");
  });
});

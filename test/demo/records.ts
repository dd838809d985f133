import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verbs } from "../../src/cli/verbs.ts";
import { filesIn, invalidIn, missingFrom, objectsIn } from "../cli/delivery.ts";
import { directoryIo } from "../cli/directory-io.ts";
import { openTestDatabase } from "../database.ts";
import { long } from "../fault/how-long.ts";
import type { Played } from "./played.ts";

/** What is kept of it for ever, and what is taken along to another database. */
export function records(played: () => Played): void {
  let scratch: string;
  const at = (name: string) => path.join(scratch, name);
  beforeAll(() => {
    scratch = mkdtempSync(path.join(tmpdir(), "leerlus-records-"));
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  describe("its records", () => {
    it("make a delivery for an archive that is valid and complete", async () => {
      const { engine, demo } = played();
      expect(await verbs["export archive"]?.(engine, {}, directoryIo(at("archive")))).toBe(0);
      const g7 = at("archive/g7");
      expect(objectsIn(g7).size).toBeGreaterThan(long ? 100 : 60);
      expect(await missingFrom(g7, demo)).toEqual([]);
      expect(await invalidIn(g7)).toEqual([]);
    }, 300_000);

    it("are exported, taken back and exported again with nothing changed", async () => {
      const { engine } = played();
      expect(await verbs.export?.(engine, {}, directoryIo(at("first")))).toBe(0);
      const database = await openTestDatabase();
      const elsewhere = { ...engine, database };
      const args = { file: at("first"), language: "nl" };
      expect(await verbs.setup?.(elsewhere, args, directoryIo(scratch))).toBe(0);
      expect(await verbs.export?.(elsewhere, {}, directoryIo(at("again")))).toBe(0);
      await database.close();
      expect(filesIn(at("again"))).toEqual(filesIn(at("first")));
      for (const file of filesIn(at("first"))) {
        const [was, is] = ["first", "again"].map((name) => {
          const text = readFileSync(path.join(at(name), file), "utf8");
          return text.replace(/"madeAt": ".*"/, "");
        });
        expect(is === was, file).toBe(true);
      }
    }, 300_000);
  });
}

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { report } from "./report.ts";

// node test/domain/personal-data/write-report.ts: writes the figures into docs/personal-data.md.
const file = path.join(import.meta.dirname, "../../../docs/personal-data.md");
const MARK = "<!-- figures -->\n";
const [before = ""] = readFileSync(file, "utf8").split(MARK);
writeFileSync(file, `${before}${MARK}\n${report()}\n`);

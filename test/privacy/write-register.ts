import { writeFileSync } from "node:fs";
import path from "node:path";
import { assessment, register } from "./register.ts";

// `npm run register`: writes what is made from the list of columns.
const docs = path.join(import.meta.dirname, "../../docs");
writeFileSync(path.join(docs, "verwerkingsregister.md"), register());
writeFileSync(path.join(docs, "dpia.md"), assessment());

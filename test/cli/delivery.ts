import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import type { DemoRun } from "../../src/demo/demo-run.ts";

/** Every file of a directory, below it. */
export const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(directory, path.join(parentPath, name)))
    .sort();

/** The texts of all elements with a name. */
export const textsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "g"))].map(([, text = ""]) => text);

export type Xsd = "MDTO-XML1.0.1.xsd" | "ORI-A1.0.0.xsd";
const AT_A_TIME = 200;

/** What is wrong with documents by their schema. */
export async function problemsOf(documents: { name: string; text: string }[], xsd: Xsd): Promise<string[]> {
  const schema = [{ fileName: xsd, contents: readFileSync(`src/archive/xsd/${xsd}`, "utf8") }];
  const found: string[] = [];
  for (let begin = 0; begin < documents.length; begin += AT_A_TIME) {
    const xml = documents
      .slice(begin, begin + AT_A_TIME)
      .map(({ name, text }) => ({ fileName: name.replaceAll("/", "_"), contents: text }));
    const { errors } = await validateXML({ xml, schema });
    found.push(...errors.map(({ rawMessage }) => rawMessage));
  }
  return found;
}

/** What is wrong with a whole delivery by both schemas. */
export async function invalidIn(directory: string): Promise<string[]> {
  const of = (end: string) =>
    filesIn(directory)
      .filter((name) => name.endsWith(end))
      .map((name) => ({ name, text: readFileSync(path.join(directory, name), "utf8") }));
  return [
    ...(await problemsOf(of(".mdto.xml"), "MDTO-XML1.0.1.xsd")),
    ...(await problemsOf(of(".ori-a.xml"), "ORI-A1.0.0.xsd")),
  ];
}

/** The keys of the objects in a delivery. */
export const objectsIn = (directory: string): Set<string> =>
  new Set(
    filesIn(directory)
      .filter((file) => file.endsWith(".mdto.xml") && !file.endsWith(".bestand.mdto.xml"))
      .flatMap((file) =>
        textsOf(readFileSync(path.join(directory, file), "utf8"), "identificatieKenmerk").slice(0, 1),
      ),
  );

/** What the API lists and a delivery neither has as an object nor names as still under way. */
export async function missingFrom(directory: string, demo: DemoRun): Promise<string[]> {
  const objects = objectsIn(directory);
  const index = readFileSync(path.join(directory, "index.html"), "utf8");
  const missing: string[] = [];
  for (const list of ["meetings", "reports", "decisions", "agreements", "contracts", "revisions"]) {
    const items = await demo.read(list);
    // Not every cooperation has a contract.
    if (items.length === 0 && list !== "contracts") missing.push(list);
    for (const item of items) {
      const key = list === "reports" ? `${item.meeting}/verslag` : String(item.ref);
      if (!objects.has(key) && !index.includes(key)) missing.push(key);
    }
  }
  for (const list of ["agenda-items", "actions", "themes", "polls", "stories", "interpretations"]) {
    const listed = new Set(index.match(/[A-Z]{1,2}-[\d-]+/g));
    for (const { ref = "" } of await demo.read(list)) if (!listed.has(ref)) missing.push(ref);
  }
  return missing;
}

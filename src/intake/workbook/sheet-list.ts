import type { Parts } from "./parts.ts";
import { Damaged, readWholeXml } from "./read-xml.ts";

/** A sheet that a person sees. */
export interface VisibleSheet {
  name: string;
  part: string;
}

export interface SheetList {
  /** In the order of their tabs; hidden ones are left out. */
  sheets: VisibleSheet[];
  /** Whether days count from 1904 instead of 1900. */
  since1904: boolean;
  /** The parts with texts that cells share and with formats; undefined when there are none. */
  texts: string | undefined;
  styles: string | undefined;
}

interface Relation {
  type: string;
  target: string;
}

/** Finds the sheets of a workbook and the parts that belong to it; undefined when it is another kind of file. */
export async function listSheets(parts: Parts): Promise<SheetList | undefined> {
  const root = await relationsOf(parts, "_rels/.rels", "");
  const book = [...root.values()].find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!parts.has(book)) return undefined;
  const folder = book.slice(0, book.lastIndexOf("/") + 1);
  const relations = await relationsOf(parts, `${folder}_rels/${book.slice(folder.length)}.rels`, folder);
  const sheets: VisibleSheet[] = [];
  let since1904 = false;
  await readWholeXml(parts.read(book), {
    open(name, attributes) {
      if (name === "workbookPr") since1904 = isTrue(attributes.date1904);
      if (name !== "sheet" || (attributes.state ?? "visible") !== "visible") return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? "";
      const relation = relations.get(id);
      if (!relation) throw new Damaged();
      // A sheet that is a chart or a dialogue has no cells.
      if (relation.type === "worksheet") sheets.push({ name: attributes.name ?? "", part: relation.target });
    },
  });
  const partOf = (type: string) => [...relations.values()].find((one) => one.type === type)?.target;
  const there = (name: string | undefined) => (name !== undefined && parts.has(name) ? name : undefined);
  return {
    sheets,
    since1904,
    texts: there(partOf("sharedStrings") ?? `${folder}sharedStrings.xml`),
    styles: there(partOf("styles") ?? `${folder}styles.xml`),
  };
}

export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

async function relationsOf(parts: Parts, part: string, folder: string): Promise<Map<string, Relation>> {
  const found = new Map<string, Relation>();
  if (!parts.has(part)) return found;
  await readWholeXml(parts.read(part), {
    open(name, { Id: id, Type: type, Target: target }) {
      if (name !== "Relationship" || id === undefined || target === undefined) return;
      const isAbsolute = target.startsWith("/");
      found.set(id, {
        type: (type ?? "").slice((type ?? "").lastIndexOf("/") + 1),
        target: isAbsolute ? target.slice(1) : `${folder}${target}`,
      });
    },
  });
  return found;
}

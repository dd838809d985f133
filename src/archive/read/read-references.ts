import { everyPage } from "../../engine/reading/every-page.ts";
import type { ArchiveReader } from "./archive-reader.ts";

/** Lists of what is no information object of its own: it stands in what is, or is still under way. */
export const PART_LISTS = [
  "agenda-items",
  "actions",
  "themes",
  "polls",
  "stories",
  "interpretations",
] as const;
export type PartList = (typeof PART_LISTS)[number];

/** The references of a list; no more of them than that. */
export interface References {
  list: PartList;
  refs: string[];
}

/** Every reference of the cooperation that has no object of its own, so that none is missed. */
export async function readReferences({ engine, actor }: ArchiveReader): Promise<References[]> {
  const found: References[] = [];
  for (const list of PART_LISTS) {
    const collection = engine.registry.collections.find(({ name }) => name === list);
    if (!collection) throw new Error(`no list ${list}`);
    const refs: string[] = [];
    for await (const items of everyPage(engine, actor, collection))
      refs.push(...items.map(({ ref }) => String(ref)));
    found.push({ list, refs });
  }
  return found.filter(({ refs }) => refs.length > 0);
}

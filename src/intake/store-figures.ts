import {
  findMoreSlices,
  insertRevisions,
  type KeyedSlice,
  type Lists,
  listSliceKeys,
  type NewSlice,
  putSlices,
  type SliceKey,
} from "../../db/queries/figures/figure.ts";
import { addMembers, memberNumbers } from "../../db/queries/figures/figure-member.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { type Scope, scopeOf } from "../../db/queries/scope.ts";
import type { Correction } from "../domain/figures/import-report.ts";
import { mergeSlice } from "../domain/figures/slice.ts";
import type { Context } from "../engine/context.ts";
import { type Bundle, broughtAt } from "./bring-figures.ts";
import type { Change, Numbers } from "./change.ts";
import { correctionsIn, MOST_CORRECTIONS } from "./corrections.ts";
import { areaOfCell, type FigureColumns, providerOfCell } from "./figure-store.ts";
import type { ReadTable } from "./figures-read.ts";
import type { Known } from "./known.ts";
import { LayoutBook } from "./layout-book.ts";

export interface Counts {
  added: number;
  revised: number;
  unchanged: number;
}

/** What a file changes, or would change. */
export interface Stored extends Counts {
  /** Where something was added or corrected. */
  changed: SliceKey[];
  /** The first figures of published indicators that were corrected. */
  corrections: Correction[];
}

/** How many figures are sent together, and in how many slices. */
const [SENT, SENT_SLICES] = [50_000, 4000] as const;
/** How many figures are looked up together. */
const LOOKED_UP = 10_000;

type Db = Context["db"];

/**
 * Compares a file's figures with what is kept and, when `importNumber` is given, keeps them; the caller's transaction
 * makes it all or nothing.
 */
export async function storeFigures(
  db: Db,
  cooperation: string,
  { figures, bundles, known }: Pick<ReadTable, "figures" | "bundles" | "known">,
  importNumber: number | undefined,
): Promise<Stored> {
  const scope = scopeOf(db, cooperation);
  const [numbers, slices] = await together(scope, (at) => [
    numbersFor(at, figures, known, importNumber !== undefined),
    listSliceKeys(at),
  ]);
  const counts: Stored = { added: 0, revised: 0, unchanged: 0, changed: [], corrections: [] };
  const there = new Set(slices.map(keyOf));
  const layouts = new LayoutBook();
  const layoutsRead = new Map<string, Lists>();
  let waiting: NewSlice[] = [];
  let size = 0;
  // While the database keeps one part, the next is made ready.
  let sent: Promise<void> = Promise.resolve();
  const send = async () => {
    const [layoutsNow, slicesNow] = [layouts.take(), waiting];
    [waiting, size] = [[], 0];
    await sent;
    sent = putSlices(scope, slicesNow, layoutsNow);
    // Whoever waits for it next hears of it; until then it is not unheard.
    sent.catch(() => undefined);
  };
  for (const step of stepsOf(bundles)) {
    const keys = step
      .map(({ indicator, period }) => ({ indicator: indicator.code, period }))
      .filter((key) => there.has(keyOf(key)));
    const found = await findMoreSlices(scope, keys, layoutsRead);
    const stored = new Map(found.map((one) => [keyOf(one), one]));
    for (const one of step) {
      const key = { indicator: one.indicator.code, period: one.period };
      const next = changeOf(figures, one, stored.get(keyOf(key)), numbers, {
        importNumber: importNumber ?? 0,
        note: known.t.source.redelivered,
      });
      counts.added += next.added;
      counts.unchanged += next.unchanged;
      counts.revised += next.earlier.length;
      if (counts.corrections.length < MOST_CORRECTIONS && next.earlier.length > 0)
        counts.corrections.push(
          ...correctionsIn(one, next, numbers, known).slice(0, MOST_CORRECTIONS - counts.corrections.length),
        );
      if (next.slice) counts.changed.push(key);
      if (importNumber === undefined || !next.slice) continue;
      await insertRevisions(scope, key, next.earlier, importNumber);
      const { areas, providers, ...slice } = next.slice;
      const layout = layouts.idOf(areas, providers);
      waiting.push({ ...key, ...slice, layout, version: one.indicator.version ?? 1 });
      size += slice.figures.length;
      if (size >= SENT || waiting.length >= SENT_SLICES) await send();
    }
  }
  await send();
  await sent;
  return counts;
}

/** Slices that are looked up together: few enough figures to be held beside those of the file. */
function* stepsOf(bundles: readonly Bundle[]): Generator<Bundle[]> {
  let step: Bundle[] = [];
  let size = 0;
  for (const one of bundles) {
    step.push(one);
    size += one.figures.length;
    if (size < LOOKED_UP && step.length < SENT_SLICES) continue;
    yield step;
    [step, size] = [[], 0];
  }
  if (step.length > 0) yield step;
}

const keyOf = ({ indicator, period }: { indicator: string; period: string }) => `${indicator} ${period}`;

async function numbersFor(
  scope: Scope,
  figures: FigureColumns,
  { areas, providers }: Known,
  keep: boolean,
): Promise<Numbers> {
  const used = {
    areas: new Uint8Array(areas.all.length + 1),
    providers: new Uint8Array(providers.length + 1),
  };
  const regions = new Map(areas.all.map(({ key }, index) => [key, index + 1]));
  for (let at = 0; at < figures.length; at += 1) {
    const cell = figures.cells[at] ?? 0;
    used.areas[areaOfCell(cell)] = 1;
    used.providers[providerOfCell(cell)] = 1;
  }
  // What is added up by region needs the number of the region.
  areas.all.forEach(({ region }, index) => {
    if (region !== null && used.areas[index + 1] === 1) used.areas[regions.get(region) ?? 0] = 1;
  });
  const wanted = {
    area: areas.all.map(({ key }) => key).filter((_, index) => used.areas[index + 1] === 1),
    provider: providers.map(({ slug }) => slug).filter((_, index) => used.providers[index + 1] === 1),
  };
  const numbers = await (keep ? addMembers(scope, wanted) : memberNumbers(scope));
  // What has no number yet is in no slice: any number that no other has will do to compare.
  const numbered = (kind: keyof typeof wanted, keys: readonly string[]) =>
    Int32Array.from([0, ...keys.map((key, index) => numbers[kind].get(key) ?? -index - 1)]);
  return {
    areas: numbered(
      "area",
      areas.all.map(({ key }) => key),
    ),
    providers: numbered(
      "provider",
      providers.map(({ slug }) => slug),
    ),
  };
}

function changeOf(
  store: FigureColumns,
  { figures: list, summed, isAgain }: Bundle,
  stored: KeyedSlice | undefined,
  numbers: Numbers,
  { importNumber, note }: { importNumber: number; note: string },
): Change {
  // Nothing to compare with, as with most of a large file: its columns go on as they are.
  if (!stored && !summed && store.notes.size === 0) return freshSlice(store, list, numbers, importNumber);
  const brought = summed ?? Array.from(list, (at) => broughtAt(store, at));
  const numbered = brought.map((one) => ({
    ...one,
    area: numbers.areas[one.area] ?? 0,
    provider: numbers.providers[one.provider] ?? 0,
  }));
  const merged = mergeSlice(stored, numbered, importNumber, isAgain ? note : undefined);
  const { slice } = merged;
  return {
    ...merged,
    slice: slice && { ...slice, marks: oneForAll(slice.marks), imports: oneForAll(slice.imports) },
  };
}

const oneForAll = <T extends number[] | Uint8Array>(list: T): ArrayLike<number> =>
  list.every((one) => one === list[0]) ? list.slice(0, 1) : list;

function freshSlice(store: FigureColumns, list: Int32Array, numbers: Numbers, importNumber: number): Change {
  const size = list.length;
  const [areas, providers] = [new Int32Array(size), new Int32Array(size)];
  const [figures, marks] = [new Float64Array(size), new Uint8Array(size)];
  for (let i = 0; i < size; i += 1) {
    const at = list[i] ?? 0;
    const cell = store.cells[at] ?? 0;
    areas[i] = numbers.areas[areaOfCell(cell)] ?? 0;
    providers[i] = numbers.providers[providerOfCell(cell)] ?? 0;
    figures[i] = store.values[at] ?? 0;
    marks[i] = store.marks[at] ?? 0;
  }
  const slice = { areas, providers, figures, marks: oneForAll(marks), imports: [importNumber], notes: {} };
  return { slice: size > 0 ? slice : undefined, added: size, unchanged: 0, earlier: [] };
}

/** The figures of one indicator in one period, as they are kept: lists of equal length, one place a figure. */
export interface StoredSlice {
  /** Numbers of areas and providers; 0 is the whole. */
  areas: number[];
  providers: number[];
  figures: number[];
  marks: number[];
  /** Numbers of the imports that brought them. */
  imports: number[];
  /** By `area:provider`. */
  notes: Record<string, string>;
}

/** One figure that a file brings. */
export interface Brought {
  area: number;
  provider: number;
  value: number;
  mark: number;
  note: string | undefined;
}

/** A figure as it was before a correction. */
export interface Earlier {
  area: number;
  provider: number;
  value: number;
  mark: number;
  note: string | null;
  /** The import that brought it. */
  import: number;
}

export interface Merged {
  /** What is to be kept; undefined when nothing changes. */
  slice: StoredSlice | undefined;
  added: number;
  unchanged: number;
  earlier: Earlier[];
}

/** A number of both, for areas beyond any there are. */
const placeKey = (area: number, provider: number): number => area * 2 ** 24 + provider;

export const noteKey = (area: number, provider: number): string => `${area}:${provider}`;

/**
 * What a file's figures make of the ones that are kept: new ones are added, others replaced when their value or how
 * final they are differs. What the file does not have stays; so does a note that it does not give.
 * @param stored is not changed
 * @param noteOfChange stands beside a figure that was replaced, where the file gives no note
 */
export function mergeSlice(
  stored: StoredSlice | undefined,
  brought: Iterable<Brought>,
  importNumber: number,
  noteOfChange?: string,
): Merged {
  const placeOf = placesOf(stored);
  let changed: StoredSlice | undefined;
  const noted = Object.keys(stored?.notes ?? {}).length > 0;
  const result: Omit<Merged, "slice"> = { added: 0, unchanged: 0, earlier: [] };
  for (const { area, provider, value, mark, note } of brought) {
    const key = noted || note !== undefined ? noteKey(area, provider) : "";
    const at = placeOf(area, provider);
    if (at === undefined) {
      changed ??= copyOf(stored);
      changed.areas.push(area);
      changed.providers.push(provider);
      changed.figures.push(value);
      changed.marks.push(mark);
      changed.imports.push(importNumber);
      if (note !== undefined) changed.notes[key] = note;
      result.added += 1;
      continue;
    }
    const now = changed ?? stored;
    const before = { value: now?.figures[at] ?? 0, mark: now?.marks[at] ?? 0, note: now?.notes[key] ?? null };
    const same =
      before.value === value && before.mark === mark && (note === undefined || note === before.note);
    if (same) {
      result.unchanged += 1;
      continue;
    }
    result.earlier.push({ area, provider, ...before, import: now?.imports[at] ?? 0 });
    changed ??= copyOf(stored);
    changed.figures[at] = value;
    changed.marks[at] = mark;
    changed.imports[at] = importNumber;
    const said = note ?? noteOfChange;
    if (said !== undefined) changed.notes[noteKey(area, provider)] = said;
  }
  return { slice: changed, ...result };
}

/** Where a figure stands. Most files come in the order of the one before: then nothing need be looked up. */
function placesOf(stored: StoredSlice | undefined): (area: number, provider: number) => number | undefined {
  const { areas = [], providers = [] } = stored ?? {};
  let places: Map<number, number> | undefined;
  let next = 0;
  return (area, provider) => {
    if (areas[next] === area && providers[next] === provider) return next++;
    places ??= new Map(areas.map((one, at) => [placeKey(one, providers[at] ?? 0), at]));
    return places.get(placeKey(area, provider));
  };
}

/** Most files that come again change nothing: a copy is made when something does. */
const copyOf = (stored: StoredSlice | undefined): StoredSlice =>
  stored
    ? {
        areas: [...stored.areas],
        providers: [...stored.providers],
        figures: [...stored.figures],
        marks: [...stored.marks],
        imports: [...stored.imports],
        notes: { ...stored.notes },
      }
    : { areas: [], providers: [], figures: [], marks: [], imports: [], notes: {} };

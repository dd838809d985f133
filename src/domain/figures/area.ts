import { foldText } from "../folded-text.ts";

export type AreaKind = "country" | "province" | "municipality" | "region";

/** A part of the country that figures can be about. */
export interface Area {
  /** `NL01`, `PV25`, `GM0202`, or the slug of a region of the cooperation. */
  key: string;
  kind: AreaKind;
  name: string;
  /** Other names: `Den Haag`. */
  also: string[];
  /** Of a municipality of the cooperation: the slug of its region. */
  region: string | null;
  /** Of a municipality that is no more: the year from which, and the codes of what it became. */
  former?: { until: string; into: string[] };
}

export type FoundArea = { area: Area } | { several: Area[] } | undefined;

/** Finds areas as files name them. */
export interface Areas {
  all: readonly Area[];
  /**
   * By code (`GM0202`, padded, before or behind the name), slug or name in any case, with or without the addition of
   * Statistics Netherlands: `Groningen (gemeente)`, `Utrecht (PV)`, `Hengelo (O.)`.
   * @param kinds the kinds that it may be
   */
  find(text: string, kinds: readonly AreaKind[]): FoundArea;
}

const ADDITION = /\s*\((?:gemeente|pv|provincie|[a-z]{1,3}\.)\)$/;
/** No place has a longer name. */
const LONGEST = 300;
const CODE = /\b(GM\d{4}|PV\d{2}|NL\d{2})\b/i;

export const tidyName = (text: string): string =>
  text.normalize("NFKC").replace(/[’‘`]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();

export function areasOf(all: readonly Area[]): Areas {
  const byCode = new Map(all.map((area) => [area.key.toUpperCase(), area]));
  const byName = new Map<string, Area[]>();
  const put = (name: string, area: Area) => {
    const there = byName.get(name) ?? [];
    if (!there.includes(area)) byName.set(name, [...there, area]);
  };
  for (const area of all) {
    const names = [area.name, ...area.also, ...(area.kind === "region" ? [area.key] : [])].map(foldText);
    for (const name of names) {
      put(name, area);
      put(name.replace(ADDITION, ""), area);
    }
  }
  const find = (written: string, kinds: readonly AreaKind[]): FoundArea => {
    if (written.length > LONGEST) return undefined;
    const code = codeIn(written, kinds);
    const coded = code === undefined ? undefined : byCode.get(code);
    if (code !== undefined) return coded && kinds.includes(coded.kind) ? { area: coded } : undefined;
    const name = foldText(written);
    const asked = kindOf(name);
    const exact = byName.get(name) ?? byName.get(name.replace(ADDITION, "")) ?? [];
    const hits = exact.filter(({ kind }) => kinds.includes(kind) && (asked === undefined || kind === asked));
    const [only] = hits;
    if (!only) return undefined;
    return hits.length === 1 ? { area: only } : { several: hits };
  };
  return { all, find };
}

function codeIn(written: string, kinds: readonly AreaKind[]): string | undefined {
  const text = written.trim();
  const code = CODE.exec(text)?.[1];
  if (code) return code.toUpperCase();
  // A spreadsheet drops the letters' place and the zeros before a code.
  return /^\d{1,4}$/.test(text) && kinds.includes("municipality") ? `GM${text.padStart(4, "0")}` : undefined;
}

function kindOf(name: string): AreaKind | undefined {
  if (name.endsWith("(gemeente)")) return "municipality";
  return /\((?:pv|provincie)\)$/.test(name) ? "province" : undefined;
}

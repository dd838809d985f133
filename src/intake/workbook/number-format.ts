/**
 * How a cell shows its number, as far as that matters to a table of figures (ECMA-376, 18.8.30 and 18.8.31). Undefined
 * stands for a format that shows something which cannot be told for certain from the number: fractions, scaled
 * thousands, times, conditions.
 */
export type NumberFormat =
  | { kind: "general" }
  | { kind: "date"; shows: "year" | "month" | "day" }
  | { kind: "sections"; sections: Section[] };

interface Section {
  /** What stands before and behind the digits. */
  before: string;
  behind: string;
  decimals: number;
  percent: boolean;
  /** Whether any digit is shown. */
  digits: boolean;
}

const GENERAL: NumberFormat = { kind: "general" };
const DAY: NumberFormat = { kind: "date", shows: "day" };

/** The formats that have a number and no code in the file. */
const BUILT_IN: Record<number, string> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
};
const GENERAL_IDS = new Set([0, 49]);
/** 5 to 8 and 41 to 44 show the currency of whoever opens the file. */
const DATE_IDS = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** The format of a number without a code of its own. */
export function builtInFormat(id: number): NumberFormat | undefined {
  if (GENERAL_IDS.has(id)) return GENERAL;
  if (id === 17) return { kind: "date", shows: "month" };
  if (DATE_IDS.has(id)) return DAY;
  const code = BUILT_IN[id];
  return code === undefined ? undefined : numberFormat(code);
}

const LONGEST_CODE = 255;

/** Reads a code such as `0.0%`, `€ #,##0.00;-€ #,##0.00` or `mmm yyyy`. */
export function numberFormat(code: string): NumberFormat | undefined {
  if (code.length > LONGEST_CODE) return undefined;
  const parts = splitSections(code);
  const bare = parts.map((part) => part.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ""));
  const [first = ""] = bare;
  if (bare.every((part) => /^(?:general|standaard|@|)$/i.test(part.trim())) && !/["\\]/.test(code)) {
    return /^;/.test(code) ? undefined : GENERAL;
  }
  if (/[hs]|am\/pm/i.test(first)) return undefined;
  if (/[dmyj]/i.test(first)) return dateFormat(first);
  const sections = parts.slice(0, 3).map(readSection);
  return sections.every((one) => one !== undefined) ? { kind: "sections", sections } : undefined;
}

function dateFormat(bare: string): NumberFormat {
  const [day, month, year] = [/d/i.test(bare), /m/i.test(bare), /[yj]/i.test(bare)];
  if (day || !year) return DAY;
  return { kind: "date", shows: month ? "month" : "year" };
}

/** The parts of a code between semicolons that stand outside quotes. */
function splitSections(code: string): string[] {
  const parts = [""];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|;|[^"\\;]+|\\/g)) {
    if (piece === ";") parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

/** One section: undefined when what it shows is not simply the number with something around it. */
function readSection(part: string): Section | undefined {
  const section: Section = { before: "", behind: "", decimals: 0, percent: false, digits: false };
  let pattern = "";
  for (const [piece] of part.matchAll(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|./gs)) {
    if (/^[0#?.,]$/.test(piece)) {
      if (section.behind.trim() !== "") return undefined;
      pattern += piece;
      continue;
    }
    const text = literalOf(piece);
    if (text === undefined) return undefined;
    if (text === "%" && piece === "%") section.percent = true;
    if (pattern === "") section.before += text;
    else section.behind += text;
  }
  const [, whole = "", decimals] = /^([0#?,]*)(?:\.([0#?]*))?$/.exec(pattern) ?? [];
  // A comma at the end shows thousands as ones.
  if ((pattern !== "" && whole === "" && decimals === undefined) || whole.endsWith(",")) return undefined;
  return { ...section, decimals: decimals?.length ?? 0, digits: pattern !== "" };
}

/** What a piece of a section shows around the number; undefined when it changes how the number is shown. */
function literalOf(piece: string): string | undefined {
  if (piece.startsWith('"')) return piece.replaceAll('"', "");
  if (piece.startsWith("\\")) return piece.slice(1);
  if (/^[_*]./.test(piece)) return "";
  const [, currency] = /^\[\$([^\]-]*)(?:-[^\]]*)?\]$/.exec(piece) ?? [];
  if (currency !== undefined) return currency;
  if (/^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|zwart|rood|blauw)\]$/i.test(piece))
    return "";
  return /^[-+() %€$£:']$/.test(piece) ? piece : undefined;
}

/**
 * What a cell shows of a number, with a point before its decimals and nothing between thousands; undefined when that
 * cannot be told for certain.
 * @param since1904 whether the days of the workbook count from 1904
 */
export function shownNumber(value: number, format: NumberFormat, since1904: boolean): string | undefined {
  if (format.kind === "general") return plainNumber(value);
  if (format.kind === "date") return shownDay(value, format.shows, since1904);
  const { sections } = format;
  const [first, second, third] = sections;
  const own = value < 0 ? second : value === 0 ? third : first;
  const section = own ?? first;
  if (!section) return undefined;
  const text = `${section.before}${section.behind}`;
  if (!section.digits) return text.trim();
  const size = section.percent ? Math.abs(value) * 100 : Math.abs(value);
  const digits = fixed(size, section.decimals);
  if (digits === undefined) return undefined;
  // A section of its own shows the minus itself, as a sign or as brackets.
  const isBracketed = section.before.includes("(") && section.behind.includes(")");
  const isSigned = section.before.includes("-") || section.behind.includes("-");
  if (value < 0 && own !== undefined && !isBracketed && !isSigned) return undefined;
  const isZero = Number(digits) === 0;
  const around = (side: string) => side.replace(/[-()]/g, "").trim();
  if ((value >= 0 || own === undefined) && /[-()]/.test(text)) return undefined;
  const minus = value < 0 && !isZero ? "-" : "";
  const [before, behind] = [around(section.before), around(section.behind)];
  return `${before === "" ? "" : `${before} `}${minus}${digits}${behind}`;
}

/** 15 digits are what a workbook keeps. */
const exact = (value: number): number => Number(value.toPrecision(15));

/** Three decimals would look like thousands. */
const untouched = (text: string): string => (/\.\d{3}$/.test(text) ? `${text}0` : text);

const plainNumber = (value: number): string => untouched(String(exact(value)));

/** Rounded half away from zero, as spreadsheets do. */
function fixed(size: number, decimals: number): string | undefined {
  if (decimals > 10 || size >= 1e15) return undefined;
  const scaled = exact(exact(size) * 10 ** decimals);
  return untouched(String(exact(Math.round(scaled) / 10 ** decimals)));
}

const DAY_MS = 86_400_000;

function shownDay(value: number, shows: "year" | "month" | "day", since1904: boolean): string | undefined {
  // Before 1 March 1900 spreadsheets disagree about the day.
  if (!since1904 && value < 61) return undefined;
  const days = Math.floor(value) + (since1904 ? 0 : -1462);
  const at = Date.UTC(1904, 0, 1) + days * DAY_MS;
  if (!(at >= Date.UTC(1900, 0, 1)) || at > Date.UTC(9999, 11, 31)) return undefined;
  const text = new Date(at).toISOString();
  return text.slice(0, shows === "year" ? 4 : shows === "month" ? 7 : 10);
}

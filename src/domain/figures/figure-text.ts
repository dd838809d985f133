/** How final a figure is: 0 definitive, 1 provisional (`*`), 2 further provisional (`**`), as Statistics Netherlands marks. */
export type Mark = 0 | 1 | 2;

export type DecimalSign = "," | ".";

/** What stands beside a figure and says what it counts. */
export type UnitSign = "%" | "€";

/** What a cell with a figure says. */
export type FigureText =
  /** Not published: nothing, `.` or `x`. */
  | { kind: "empty" }
  | { kind: "figure"; value: number; mark: Mark; sign: DecimalSign | undefined; unit?: UnitSign }
  /** `1.234`: a decimal or a thousand and some; `sign` is what it shows if it is a decimal. */
  | { kind: "either"; decimal: number; whole: number; mark: Mark; sign: DecimalSign; unit?: UnitSign }
  /** A dash may mean nothing, or nothing published. */
  | { kind: "dash" }
  | { kind: "wrong" };

const MOST_DIGITS = 15;
/** No figure is written longer; a pattern takes its time over more. */
const LONGEST = 60;
const EMPTY = new Set(["", ".", "x", "X", "·", "•"]);
const WITH_UNIT = /^(€)?([^€%]*)([%€])?$/;
const DASH = /^[-–—]$/;
const SIGNED = /^-?(?=[\d])/;
const PLAIN = /^\d+$/;
const EITHER = /^[1-9]\d{0,2}([.,])\d{3}$/;
const DECIMAL = /^\d+([.,])\d+$/;
const GROUPED = /^\d{1,3}(?:([.,' \u2019])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/;

/** Takes the marks of Statistics Netherlands off the end of a text. */
export function withoutMark(text: string): { text: string; mark: Mark } {
  const bare = text.trim();
  const mark = bare.endsWith("**") ? 2 : bare.endsWith("*") ? 1 : 0;
  return { text: mark > 0 ? bare.slice(0, -mark).trimEnd() : bare, mark };
}

/** Reads a figure as people and programs write it: decimal comma or point, thousands, padding, `%`, `€`, marks. */
export function readFigure(written: string): FigureText {
  const { text, mark } = withoutMark(written.replace(/[\u00a0\u202f]/g, " "));
  if (text.length > LONGEST) return { kind: "wrong" };
  if (EMPTY.has(text)) return { kind: "empty" };
  if (DASH.test(text)) return { kind: "dash" };
  const [, before, amount = "", behind] = WITH_UNIT.exec(text) ?? [];
  if (before && behind) return { kind: "wrong" };
  const unit = unitSign(before ?? behind);
  const read = readBare(amount.trim().replace(/^\u2212/, "-"), mark);
  const isFigure = read.kind === "figure" || read.kind === "either";
  return unit && isFigure ? { ...read, unit } : read;
}

const unitSign = (sign: string | undefined): UnitSign | undefined =>
  sign === "%" || sign === "€" ? sign : undefined;
const decimalSign = (sign: string | undefined): DecimalSign | undefined =>
  sign === "," || sign === "." ? sign : undefined;

function readBare(bare: string, mark: Mark): FigureText {
  if (!SIGNED.test(bare) || bare.replace(/\D/g, "").length > MOST_DIGITS) return { kind: "wrong" };
  const minus = bare.startsWith("-") ? -1 : 1;
  const digits = minus < 0 ? bare.slice(1) : bare;
  const figure = (value: string, sign?: string): FigureText => ({
    kind: "figure",
    value: minus * Number(value),
    mark,
    sign: decimalSign(sign),
  });
  if (PLAIN.test(digits)) return figure(digits);
  const either = decimalSign(EITHER.exec(digits)?.[1]);
  if (either) {
    const [decimal, whole] = [digits.replace(either, "."), digits.replace(either, "")];
    return {
      kind: "either",
      decimal: minus * Number(decimal),
      whole: minus * Number(whole),
      mark,
      sign: either,
    };
  }
  const decimal = DECIMAL.exec(digits)?.[1];
  if (decimal) return figure(digits.replace(decimal, "."), decimal);
  const [, group, sign, fraction = "0"] = GROUPED.exec(digits) ?? [];
  if (group === undefined || group === sign) return { kind: "wrong" };
  const whole = digits
    .slice(0, sign ? digits.lastIndexOf(sign) : undefined)
    .split(group)
    .join("");
  const shown = sign ?? (group === "." ? "," : group === "," ? "." : undefined);
  return figure(sign ? `${whole}.${fraction}` : whole, shown);
}

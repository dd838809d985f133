import { Lexicon } from "./lexicon.ts";

const [ZERO, NINE, COMMA, POINT] = [48, 57, 44, 46];
/** The longest that can be nobody's number: citizen service numbers have eight or nine digits, days of birth eight. */
const MOST_DIGITS = 7;
/** With one or two digits behind its sign it is an amount, and nobody's number. */
const MOST_OF_AMOUNT = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

/** The number that stands for the plain figure that was read last. */
const PLAIN = 0;

/** Takes plain figures (`12`, `14,7`, nothing) straight from the bytes: a file may have a million different ones. */
export class FigureLexicon extends Lexicon {
  readonly #took: (value: number, sign: number) => void;
  #plain = false;

  /**
   * @param took called for each plain figure, with the byte of its decimal sign or 0; NaN is nothing
   * @param learn as of a lexicon, as is `columns`; the numbers begin at 1
   */
  constructor(
    took: (value: number, sign: number) => void,
    learn: (bytes: Uint8Array, id: number) => void,
    columns = 1,
  ) {
    super((bytes, id) => learn(bytes, id + 1), columns);
    this.#took = took;
  }

  override get last(): number {
    return this.#plain ? PLAIN : super.last + 1;
  }

  override idOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    this.#plain = false;
    return super.idOf(bytes, start, end, hash) + 1;
  }

  /** Where the plain figure that stands here ends; -1 when something else stands here. */
  override recognised(bytes: Uint8Array, start: number, length: number): number {
    let at = start;
    let value = 0;
    let sign = 0;
    let first = -1;
    for (; at < length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= ZERO && byte <= NINE) value = value * 10 + byte - ZERO;
      // A comma may also be what parts the cells: then the figure ends before it.
      else if ((byte === COMMA || byte === POINT) && sign === 0 && at > start && isDigit(bytes[at + 1])) {
        sign = byte;
        first = at + 1;
      } else break;
    }
    const digits = at - start - (sign === 0 ? 0 : 1);
    const fraction = sign === 0 ? 0 : at - first;
    const most = fraction === 1 || fraction === 2 ? MOST_OF_AMOUNT : MOST_DIGITS;
    // Three behind the sign may be thousands.
    if (digits > most || fraction === 3) return -1;
    this.#plain = true;
    // A whole number that is not divided stays one, and costs no memory.
    if (digits === 0) this.#took(Number.NaN, sign);
    else this.#took(fraction === 0 ? value : value / (POWERS[fraction] ?? 1), sign);
    return at;
  }
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE;

import { Refusal } from "../../engine/refusal.ts";
import type { FileText } from "../../view/file-text.ts";
import { LIMITS } from "../limits.ts";
import type { Parts } from "./parts.ts";
import { readWholeXml } from "./read-xml.ts";

/** The texts that the cells of a workbook share, as bytes: texts of a parser may each hold on to a piece of the file. */
export class SharedTexts {
  #bytes = Buffer.alloc(64 * 1024);
  #used = 0;
  readonly #ends: number[] = [];

  get count(): number {
    return this.#ends.length;
  }

  /** Undefined when there is no such text. */
  at(index: number): string | undefined {
    const end = this.#ends[index];
    return end === undefined ? undefined : this.#bytes.toString("utf8", this.#ends[index - 1] ?? 0, end);
  }

  add(text: string): void {
    const size = Buffer.byteLength(text);
    if (this.#used + size > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, this.#used + size));
      this.#bytes.copy(larger, 0, 0, this.#used);
      this.#bytes = larger;
    }
    this.#used += this.#bytes.write(text, this.#used);
    this.#ends.push(this.#used);
  }
}

/** @throws Refusal `too-large` when there are more than any table needs */
export async function readSharedTexts(
  parts: Parts,
  part: string | undefined,
  t: FileText,
): Promise<SharedTexts> {
  const texts = new SharedTexts();
  if (part === undefined) return texts;
  const reader = textReader();
  await readWholeXml(parts.read(part), {
    open(name) {
      if (name === "si") reader.start();
      else reader.open(name);
    },
    text: reader.text,
    close(name) {
      reader.close(name);
      if (name !== "si") return;
      if (texts.count === LIMITS.sharedTexts) throw new Refusal("too-large", t.indicator.workbookTooLarge);
      texts.add(reader.take());
    },
  });
  return texts;
}

/** Gathers the text of runs (`t`), and leaves out how it sounds (`rPh`). */
export function textReader() {
  let isText = false;
  let isSound = false;
  let gathered = "";
  return {
    start: () => {
      gathered = "";
      isText = false;
      isSound = false;
    },
    open: (name: string) => {
      if (name === "rPh") isSound = true;
      if (name === "t" && !isSound) isText = true;
    },
    text: (text: string) => {
      if (isText) gathered += text;
    },
    close: (name: string) => {
      if (name === "t") isText = false;
      if (name === "rPh") isSound = false;
    },
    take: () => gathered,
  };
}

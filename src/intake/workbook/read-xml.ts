import { SaxesParser } from "saxes";

/** A workbook that no program could have written like this. */
export class Damaged extends Error {}

/** What is told of a part while it streams; names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** No part of a workbook goes deeper. */
const DEEPEST = 64;

/**
 * Reads a part of a workbook; the caller has its turn after each piece, so that nothing need be held whole.
 * @throws Damaged when it is not XML, or has a document type (which could define entities)
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  listener: XmlListener,
): AsyncGenerator<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  parser.on("error", () => {
    throw new Damaged();
  });
  parser.on("doctype", () => {
    throw new Damaged();
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new Damaged();
    listener.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    listener.close?.(localName(name));
  });
  if (listener.text) {
    parser.on("text", (text) => listener.text?.(text));
    parser.on("cdata", (text) => listener.text?.(text));
  }
  const decoder = new TextDecoder("utf-8");
  for await (const piece of bytes) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.write(decoder.decode());
  parser.close();
  yield;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads a part to its end. */
export async function readWholeXml(bytes: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  for await (const _ of readXml(bytes, listener));
}

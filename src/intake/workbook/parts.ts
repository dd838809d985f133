import { promisify } from "node:util";
import yauzl from "yauzl";
import { Damaged } from "./read-xml.ts";

const open = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);

/** The parts of a workbook by their name in small letters. */
export interface Parts {
  has(name: string): boolean;
  /**
   * The bytes of a part.
   * @throws Damaged when there is none
   */
  read(name: string): AsyncIterable<Uint8Array>;
}

/** Opens a workbook of which `zipFault` found nothing wrong. */
export async function openParts(bytes: Buffer): Promise<Parts> {
  const zip = await open(bytes, { lazyEntries: true, autoClose: false });
  const entries = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", resolve);
    zip.on("entry", (entry: yauzl.Entry) => {
      entries.set(entry.fileName.toLowerCase(), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  const stream = promisify<yauzl.Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: async function* (name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw new Damaged();
      for await (const part of await stream(entry)) yield Buffer.from(part);
    },
  };
}

import { promisify } from "node:util";
import yauzl from "yauzl";
import { LIMITS } from "../limits.ts";

/** Why a workbook is not opened. */
export type ZipFault = "not-a-workbook" | "too-large";

const open = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);

/**
 * Unpacks every part of a workbook once, into nothing, and counts: what a part says about its own size is not believed.
 * @returns what is wrong, or undefined when it can safely be read
 */
export async function zipFault(bytes: Buffer): Promise<ZipFault | undefined> {
  let zip: yauzl.ZipFile;
  try {
    zip = await open(bytes, { lazyEntries: true, validateEntrySizes: true });
  } catch {
    return "not-a-workbook";
  }
  if (zip.entryCount > LIMITS.parts) return "too-large";
  return await new Promise((resolve) => {
    let total = 0;
    const done = (fault: ZipFault | undefined) => {
      zip.close();
      resolve(fault);
    };
    zip.on("error", () => done("not-a-workbook"));
    zip.on("end", () => done(undefined));
    zip.on("entry", (entry: yauzl.Entry) => {
      if (entry.uncompressedSize > LIMITS.unpackedBytes) return done("too-large");
      const most = Math.max(entry.compressedSize * LIMITS.ratio, 1024 * 1024);
      let size = 0;
      zip.openReadStream(entry, (error, stream) => {
        if (error) return done("not-a-workbook");
        stream.on("error", () => done("not-a-workbook"));
        stream.on("end", () => zip.readEntry());
        stream.on("data", (part: Buffer) => {
          size += part.length;
          total += part.length;
          if (size <= most && total <= LIMITS.unpackedBytes) return;
          stream.destroy();
          done("too-large");
        });
      });
    });
    zip.readEntry();
  });
}

import { createHash } from "node:crypto";
import type { ExportedFile } from "../../setup/restore/manifest.ts";
import type { Io } from "../verb.ts";

/** Writes a file of JSON lines part by part. @returns what the manifest says of it */
export async function writeLines(
  io: Pick<Io, "write">,
  directory: string,
  file: string,
  parts: AsyncIterable<string[]>,
): Promise<ExportedFile> {
  const hash = createHash("sha256");
  let [rows, bytes] = [0, 0];
  const add = async (text: string): Promise<void> => {
    hash.update(text);
    bytes += Buffer.byteLength(text);
    await io.write(`${directory}/${file}`, text);
  };
  // An empty list is an empty file, also where one of before stood.
  await add("");
  for await (const lines of parts) {
    if (lines.length > 0) await add(`${lines.join("\n")}\n`);
    rows += lines.length;
  }
  return { file, rows, bytes, sha256: hash.digest("hex") };
}

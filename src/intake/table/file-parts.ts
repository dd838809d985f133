import { open } from "node:fs/promises";

const PART_BYTES = 256 * 1024;

/** The bytes of a file in parts, each of which is overwritten by the next: a stream would make a new one each time. */
export async function* filePartsOf(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    const part = Buffer.allocUnsafeSlow(PART_BYTES);
    for (;;) {
      const { bytesRead } = await handle.read(part, 0, PART_BYTES);
      if (bytesRead === 0) return;
      yield part.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

const [LF, CR] = [10, 13];

/** Text in UTF-16 as UTF-8, in parts; spreadsheets call such a file "Unicode text". */
export async function* utf8Parts(
  parts: AsyncIterable<Uint8Array>,
  encoding: "utf-16le" | "utf-16be",
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const part of parts) yield Buffer.from(decoder.decode(part, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** Whether lines end as on old Macs: with a carriage return alone. */
export const endsWithReturns = (head: Uint8Array): boolean => head.includes(CR) && !head.includes(LF);

/** The same with line feeds. */
export async function* withLineFeeds(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const part of parts) yield part.map((byte) => (byte === CR ? LF : byte));
}

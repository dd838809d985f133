import { createReadStream } from "node:fs";

/** The lines of a file, a part of it in memory at a time. Only a line feed ends one: JSON may hold all else. */
export async function* jsonLines(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  const parts: AsyncIterable<Buffer> = createReadStream(file);
  for await (const part of parts) {
    const lines = `${rest}${decoder.decode(part, { stream: true })}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}

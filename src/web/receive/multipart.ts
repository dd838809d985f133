import type { Request } from "express";
import { LIMITS } from "../../intake/limits.ts";

/** A form with a file, as a browser sends it. */
export interface SentFile {
  /** Values of its other fields. */
  values: Record<string, string>;
  filename: string;
  bytes: Buffer;
}

/** Besides the file: names, boundaries and a few values. */
const AROUND = 64 * 1024;
/** Who is told no in the middle of a file is heard out this long, or the answer would not reach them. */
const HEAR_OUT_MS = 15_000;

/**
 * Reads a form with one file.
 * @returns `too-large` when it is larger than a file may be, `damaged` when it is no such form
 */
export async function readSentFile(request: Request): Promise<SentFile | "too-large" | "damaged"> {
  const most = LIMITS.uploadBytes + AROUND;
  if (Number(request.headers["content-length"] ?? 0) > most) return hearOut(request);
  const parts: Buffer[] = [];
  let size = 0;
  const sent: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const part of sent) {
    size += part.length;
    if (size > most) return hearOut(request);
    parts.push(part);
  }
  try {
    const headers = { "content-type": request.headers["content-type"] ?? "" };
    const form = await new Response(Buffer.concat(parts), { headers }).formData();
    const file = form.get("bestand");
    if (!(file instanceof File)) return "damaged";
    const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
    return {
      values: Object.fromEntries(texts),
      filename: file.name,
      bytes: Buffer.from(await file.arrayBuffer()),
    };
  } catch {
    return "damaged";
  }
}

function hearOut(request: Request): "too-large" {
  request.resume();
  const enough = setTimeout(() => request.destroy(), HEAR_OUT_MS).unref();
  request.once("close", () => clearTimeout(enough));
  return "too-large";
}

import type { IncomingMessage } from "node:http";
import { isTooDeep } from "../../conversation/bag.ts";
import { isRecord } from "../../domain/record.ts";

/** Larger than any activity of Teams, whose messages are of at most 100 KB. */
const LARGEST = 500_000;
const LONGEST_MS = 10_000;

/** The JSON object that a request holds, or the status by which it is refused. */
export async function readActivity(
  request: IncomingMessage,
): Promise<{ activity: Record<string, unknown> } | { status: 400 | 408 | 413 | 415 }> {
  const { headers } = request;
  if (!/^application\/json\s*(?:;|$)/i.test(headers["content-type"] ?? "")) return { status: 415 };
  if (headers["content-encoding"] && headers["content-encoding"] !== "identity") return { status: 415 };
  if (Number(headers["content-length"] ?? 0) > LARGEST) return { status: 413 };
  const parts: Buffer[] = [];
  let size = 0;
  const tooLate = setTimeout(() => request.destroy(new Error("too slow")), LONGEST_MS);
  try {
    // Whoever sends too much is told so: the connection is not torn down under them.
    const sent: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
    for await (const part of sent) {
      size += part.length;
      if (size > LARGEST) return { status: 413 };
      parts.push(part);
    }
    const read: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts)));
    return isRecord(read) && !isTooDeep(read) ? { activity: read } : { status: 400 };
  } catch {
    return { status: request.destroyed && !request.complete ? 408 : 400 };
  } finally {
    clearTimeout(tooLate);
  }
}

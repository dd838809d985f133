import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** How far the clock of a request may be from ours, either way; https://docs.slack.dev/authentication/verifying-requests-from-slack */
const MOST_SECONDS = 300;
const LARGEST_BYTES = 1_000_000;

export type Verified = { body: Buffer } | { status: 401 | 408 | 413 };

/**
 * Reads a request and holds it to its signature, byte for byte. Bolt does the same afterwards, but lets requests from
 * the future in and signs what is left of bytes that are no text.
 * @param secret the app's signing secret
 * @param now Unix time in seconds
 */
export async function verified(request: IncomingMessage, secret: string, now: number): Promise<Verified> {
  const body = await bodyOf(request);
  if (!Buffer.isBuffer(body)) return { status: body };
  const timestamp = headerOf(request, "x-slack-request-timestamp");
  const signature = headerOf(request, "x-slack-signature");
  if (!/^\d{1,11}$/.test(timestamp) || Math.abs(now - Number(timestamp)) > MOST_SECONDS)
    return { status: 401 };
  if (!/^v0=[0-9a-f]{64}$/.test(signature)) return { status: 401 };
  const expected = createHmac("sha256", secret).update(`v0:${timestamp}:`).update(body).digest();
  const isSigned = timingSafeEqual(expected, Buffer.from(signature.slice(3), "hex"));
  return isSigned ? { body } : { status: 401 };
}

/** Of a header that comes twice neither counts. */
function headerOf(request: IncomingMessage, name: string): string {
  const value = request.headersDistinct[name] ?? [];
  return value.length === 1 ? (value[0] ?? "") : "";
}

/** The body, or why there is none: too large, or not all of it came. */
export function bodyOf(request: IncomingMessage): Promise<Buffer | 408 | 413> {
  const { promise, resolve } = Promise.withResolvers<Buffer | 408 | 413>();
  const parts: Buffer[] = [];
  let size = 0;
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_BYTES) return Promise.resolve(413);
  request.on("data", (part: Buffer) => {
    size += part.length;
    if (size > LARGEST_BYTES) resolve(413);
    else parts.push(part);
  });
  request.on("end", () => resolve(Buffer.concat(parts)));
  // Cut off, a request closes without an end.
  request.on("error", () => resolve(408));
  request.on("close", () => resolve(408));
  return promise;
}

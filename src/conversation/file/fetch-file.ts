/** Why a file cannot be had: for good, or not now. */
export type FetchFault = "refused" | "failed";

/** A file that is being read: what is not read must be ended. */
export interface Fetched {
  parts: AsyncIterable<Uint8Array>;
  /** Bytes, as far as the platform says; 0 when it does not. */
  size: number;
  end: () => void;
}

/** A file broke off in the middle. */
export class BrokenOff extends Error {}

const TIMEOUT_MS = 60_000;

/**
 * Begins to fetch a file from the platform that has it. No redirect is followed: it would lead to a page to sign in, or
 * to where nobody knows; and what comes as a web page is such a page.
 */
export async function fetchFile(
  url: URL,
  headers: Record<string, string> = {},
): Promise<Fetched | FetchFault> {
  let response: Response;
  // Ended in the middle, a body that somebody reads from can only be broken off.
  const breaking = new AbortController();
  const end = () => breaking.abort();
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), breaking.signal]);
    response = await fetch(url, { headers, redirect: "manual", signal });
  } catch {
    return "failed";
  }
  const isPage = /^text\/html\b/i.test(response.headers.get("content-type") ?? "");
  if (!response.ok || isPage || !response.body) {
    end();
    return response.status === 429 || response.status >= 500 ? "failed" : "refused";
  }
  const size = Number(response.headers.get("content-length") ?? 0) || 0;
  return { parts: partsOf(response.body), size, end };
}

async function* partsOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const parts = body[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await parts.next().catch(() => {
      throw new BrokenOff();
    });
    if (done) return;
    yield value;
  }
}

/** Whether an address is on this machine, as everything is in tests. */
export const isLoopback = ({ hostname }: URL): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

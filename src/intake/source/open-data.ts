import { SourceFault } from "../../domain/figures/source-fault.ts";
import type { FetchLimits } from "./limits.ts";

/** What one table may still cost. */
export interface Budget {
  limits: FetchLimits;
  bytes: number;
  pages: number;
  /** Ends when the table has taken too long, or the process stops. */
  over: AbortSignal;
  /** Ends when the process stops. */
  stopped: AbortSignal | undefined;
}

export interface JsonAnswer {
  /** Undefined: it is as it was when it had the tag. */
  body: unknown;
  etag: string | undefined;
}

/** Begins the costs of one table. */
export function beginBudget(limits: FetchLimits, stopped?: AbortSignal): Budget {
  const late = AbortSignal.timeout(limits.tableMs);
  const over = stopped ? AbortSignal.any([late, stopped]) : late;
  return { limits, bytes: 0, pages: 0, over, stopped };
}

/**
 * Asks for JSON and takes nothing else: no other address that an answer points to, no answer without an end, none that is
 * larger than its limit once it is unpacked.
 * @param etag what it had last time
 * @throws SourceFault
 */
export async function fetchJson(address: URL, budget: Budget, etag?: string): Promise<JsonAnswer> {
  const { limits, over } = budget;
  budget.pages += 1;
  if (budget.pages > limits.pages) throw new SourceFault("endless", String(limits.pages));
  const accept = "application/json";
  const silence = new AbortController();
  const quiet = setTimeout(() => silence.abort(), limits.silenceMs);
  try {
    const response = await fetch(address, {
      headers: etag === undefined ? { accept } : { accept, "if-none-match": etag },
      redirect: "manual",
      signal: AbortSignal.any([over, silence.signal]),
    });
    const found = response.headers.get("etag") ?? undefined;
    if (response.status === 304 && etag !== undefined) return { body: undefined, etag };
    checkAnswer(response);
    const text = await textOf(response, budget, () => quiet.refresh());
    return { body: parse(text), etag: found };
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    if (over.aborted || silence.signal.aborted) throw new SourceFault("slow");
    throw new SourceFault(isCut(error) ? "cut" : "unreachable", codeOf(error));
  } finally {
    clearTimeout(quiet);
  }
}

function checkAnswer(response: Response): void {
  const { status, headers } = response;
  if (status === 200) {
    const type = headers.get("content-type") ?? "";
    if (/^application\/(?:[\w.+-]*\+)?json\b/i.test(type)) return;
    void response.body?.cancel();
    throw new SourceFault("not-json", (type.split(";")[0] ?? "").slice(0, 60));
  }
  void response.body?.cancel();
  const wait = retryAfter(headers.get("retry-after"), headers.get("date"));
  if (status >= 300 && status < 400) throw new SourceFault("redirect", String(status));
  if (status === 429) throw new SourceFault("busy", String(status), wait);
  if (status >= 500) throw new SourceFault("server", String(status), wait);
  if (status === 404 || status === 410) throw new SourceFault("not-found", String(status));
  throw new SourceFault("refused", String(status));
}

/** Seconds or a date (RFC 9110, section 10.2.3), in milliseconds; a date is compared with the clock of who gave it. */
function retryAfter(given: string | null, date: string | null): number | undefined {
  if (given === null) return undefined;
  if (/^\d{1,7}$/.test(given)) return Number(given) * 1000;
  const apart = Date.parse(given) - Date.parse(date ?? "");
  return Number.isFinite(apart) && apart > 0 ? apart : undefined;
}

async function textOf(response: Response, budget: Budget, heard: () => void): Promise<string> {
  const { limits } = budget;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    heard();
    size += part.length;
    budget.bytes += part.length;
    if (size > limits.pageBytes || budget.bytes > limits.allBytes) {
      throw new SourceFault("too-large", megabytes(Math.min(limits.pageBytes, limits.allBytes)));
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceFault("cut");
  }
}

/** The connection ended before the answer did: what `fetch` calls terminated. */
const isCut = (error: unknown): boolean => error instanceof TypeError && error.message === "terminated";

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

/**
 * The next page that an answer names. Only what it asks for is taken from it: where it is asked stays as it was.
 * @throws SourceFault `elsewhere` for any other address, `endless` for one that was read
 */
export function nextPage(link: string, { of, read }: { of: URL; read: Set<string> }): URL {
  const named = URL.parse(link, of);
  const isHere = named && /^https?:$/.test(named.protocol) && named.host === of.host;
  if (!isHere || named.pathname !== of.pathname || named.username || named.password)
    throw new SourceFault("elsewhere", named?.host ?? "");
  const next = new URL(of);
  next.search = named.search;
  if (read.has(next.href)) throw new SourceFault("endless", String(read.size));
  read.add(next.href);
  return next;
}

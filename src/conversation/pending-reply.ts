import type { Text } from "../view/text.ts";

/** The answer to a request while the chat still waits for it: what is ready in time goes along with the acknowledgement. */
export interface PendingReply {
  /** Whether it was in time; otherwise the answer has to find another way. */
  offer(body: unknown): boolean;
  /** Resolves shortly before it closes. */
  soonClosed: Promise<void>;
  /** It may take this long from its opening, when something is worth waiting for; no shorter than before. */
  longer(ms: number): void;
  /** In the words of the person, once it is known who that is. */
  t?: Text;
}

const SOON_MS = 100;

/** @returns the open reply, and what was offered within so many milliseconds; undefined when nothing was */
export function openPendingReply(ms: number): {
  pending: PendingReply;
  answer: Promise<{ body: unknown } | undefined>;
} {
  let close: (answer: { body: unknown } | undefined) => void = () => undefined;
  const answer = new Promise<{ body: unknown } | undefined>((resolve) => {
    close = resolve;
  });
  let warn: () => void = () => undefined;
  const soonClosed = new Promise<void>((resolve) => {
    warn = resolve;
  });
  let isOpen = true;
  const begun = performance.now();
  let soon = setTimeout(warn, Math.max(0, ms - SOON_MS));
  const end = (body?: { body: unknown }) => {
    if (!isOpen) return false;
    isOpen = false;
    clearTimeout(soon);
    clearTimeout(last);
    warn();
    close(body);
    return true;
  };
  let last = setTimeout(end, ms);
  const longer = (wanted: number) => {
    const left = begun + wanted - performance.now();
    if (!isOpen || wanted <= ms || left <= 0) return;
    clearTimeout(soon);
    clearTimeout(last);
    soon = setTimeout(warn, Math.max(0, left - SOON_MS));
    last = setTimeout(end, left);
  };
  return { pending: { offer: (body) => end({ body }), soonClosed, longer }, answer };
}

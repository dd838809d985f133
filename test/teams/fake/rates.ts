/** What Teams takes: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
const PER_THREAD = [
  { count: 7, ms: 1000 },
  { count: 8, ms: 2000 },
  { count: 60, ms: 30_000 },
  { count: 1800, ms: 3_600_000 },
] as const;
const PER_TENANT = [{ count: 30, ms: 1000 }] as const;

export interface RateViolation {
  scope: "thread" | "tenant";
  of: string;
  count: number;
  ms: number;
}

/** Counts what arrives, and says what is too much. */
export function makeRates() {
  const seen = new Map<string, number[]>();
  const violations: RateViolation[] = [];

  function above(
    scope: RateViolation["scope"],
    of: string,
    limits: typeof PER_THREAD | typeof PER_TENANT,
    now: number,
  ) {
    const times = seen.get(`${scope} ${of}`) ?? [];
    seen.set(`${scope} ${of}`, [...times, now]);
    const hit = limits.find(({ count, ms }) => times.filter((at) => at > now - ms).length >= count);
    if (hit) violations.push({ scope, of, ...hit });
    return hit !== undefined;
  }

  return {
    violations,
    /** Whether one more in a conversation is too much. */
    tooMuch: (tenant: string, conversation: string): boolean => {
      const now = Date.now();
      const inThread = above("thread", conversation, PER_THREAD, now);
      return above("tenant", tenant, PER_TENANT, now) || inThread;
    },
  };
}

/**
 * Where tables of Slack may stand. A workspace that refuses one, as some that Slack keeps apart do, gets lists in text for
 * an hour; an answer that cannot be tried again holds a table only where one was taken before.
 */
export interface SlackTables {
  mayStand(team: string): boolean;
  isProven(team: string): boolean;
  wereTaken(team: string): void;
  wereRefused(team: string): void;
}

const REFUSED_MS = 60 * 60_000;

export function slackTables(now = () => performance.now()): SlackTables {
  const refusedUntil = new Map<string, number>();
  const proven = new Set<string>();
  return {
    mayStand: (team) => now() >= (refusedUntil.get(team) ?? 0),
    isProven: (team) => proven.has(team),
    wereTaken: (team) => void proven.add(team),
    wereRefused: (team) => {
      proven.delete(team);
      refusedUntil.set(team, now() + REFUSED_MS);
    },
  };
}

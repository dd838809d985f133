import type { Claim } from "../../db/queries/posting/delivery-claim.ts";
import { BROWSER } from "../domain/surface.ts";

/** As much is claimed ahead as begins in this time, in milliseconds: what waits longer shows what is no longer so. */
const AHEAD_MS = 500;
/** No more than this is claimed at once. */
const MOST = 250;

/** What has been claimed and has not begun. */
export interface Reserve {
  add(claim: Claim): void;
  /** The oldest of the workspace whose turn it is. */
  take(): Claim | undefined;
  all(): Claim[];
  /** There is enough of it: nothing more is to be claimed. */
  isFull(): boolean;
  /** How many more may be claimed, as fast as it goes now. */
  room(): number;
}

/**
 * Claims that wait for their turn in this process: one workspace with many keeps no other waiting.
 * @param least as many are always claimed ahead, however slow it goes
 */
export function makeReserve(least: number): Reserve {
  const turns = new Map<string, Claim[]>();
  let size = 0;
  let begun = 0;
  let asked = performance.now();
  let most = least;

  // There is another one for whatever ends while more is being claimed.
  const isFull = () => size > Math.min(least, most / 2);

  return {
    add: (claim) => {
      const workspace = workspaceOf(claim);
      const waiting = turns.get(workspace);
      if (waiting) waiting.push(claim);
      else turns.set(workspace, [claim]);
      size += 1;
    },
    take: () => {
      const [first] = turns;
      if (!first) return undefined;
      const [workspace, [claim, ...rest]] = first;
      turns.delete(workspace);
      if (rest.length > 0) turns.set(workspace, rest);
      size -= 1;
      begun += 1;
      return claim;
    },
    all: () => [...turns.values()].flat(),
    isFull,
    room: () => {
      if (isFull()) return 0;
      const now = performance.now();
      const pace = (begun / Math.max(now - asked, 1)) * AHEAD_MS;
      most = Math.round(Math.min(Math.max(pace, least), Math.max(MOST, least)));
      [asked, begun] = [now, 0];
      return Math.max(most - size, 0);
    },
  };
}

/** Of the browser each cooperation is one. */
const workspaceOf = ({ surface, tenant, cooperation }: Claim): string =>
  `${surface} ${surface === BROWSER ? cooperation : tenant}`;

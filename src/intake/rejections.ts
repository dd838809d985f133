import { LIMITS } from "./limits.ts";

/** Why a place in a file cannot be taken: lines count the header as 1. */
export interface Rejection {
  line: number;
  /** The header of the column; its number where it has none. */
  column: string;
  message: string;
}

/** Keeps the first ones, and counts the rest. */
export class Rejections {
  readonly list: Rejection[] = [];
  count = 0;

  add(line: number, column: string, message: string): void {
    this.count += 1;
    if (this.list.length < LIMITS.rejections) this.list.push({ line, column, message });
  }
}

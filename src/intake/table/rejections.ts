import type { Rejection } from "../../domain/figures/import-report.ts";
import { LIMITS } from "../limits.ts";

/** Keeps the first ones, and counts the rest. */
export class Rejections {
  readonly list: Rejection[] = [];
  count = 0;

  add(line: number, column: string, message: string): void {
    this.count += 1;
    if (this.list.length < LIMITS.rejections) this.list.push({ line, column, message });
  }
}

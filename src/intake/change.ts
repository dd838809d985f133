import type { Layout, NewSlice } from "../../db/queries/figures/figure.ts";
import type { mergeSlice } from "../domain/figures/slice.ts";

/** By number of the file: the number in the database. */
export interface Numbers {
  areas: Int32Array;
  providers: Int32Array;
}

/** What a file makes of the figures of one indicator in one period. */
export interface Change {
  slice: (Pick<NewSlice, "figures" | "marks" | "imports" | "notes"> & Omit<Layout, "id">) | undefined;
  added: number;
  unchanged: number;
  earlier: ReturnType<typeof mergeSlice>["earlier"];
}

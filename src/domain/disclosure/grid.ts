import type { Tree } from "./dimension.ts";

/** The full product of the trees, numbered so that parts come before what they add up to. */
export class Grid {
  readonly trees: readonly Tree[];
  readonly strides: readonly number[];
  readonly size: number;

  constructor(trees: readonly Tree[]) {
    this.trees = trees;
    let size = 1;
    this.strides = trees.map((tree) => {
      const stride = size;
      size *= tree.codes.length;
      return stride;
    });
    this.size = size;
  }

  place(cell: number, d: number): number {
    return Math.floor(cell / (this.strides[d] ?? 1)) % (this.trees[d]?.codes.length ?? 1);
  }

  at(cell: number): string[] {
    return this.trees.map((tree, d) => tree.codes[this.place(cell, d)] ?? "");
  }

  depth(cell: number): number[] {
    return this.trees.map((tree, d) => tree.depth[this.place(cell, d)] ?? 0);
  }

  /** The cells one step down along each dimension in which there is a step down. */
  *partsOf(cell: number): Generator<{ along: number; parts: number[]; sparse: boolean; complete: boolean }> {
    for (const [d, tree] of this.trees.entries()) {
      const own = this.place(cell, d);
      const parts = tree.children[own] ?? [];
      if (parts.length > 0) {
        const stride = this.strides[d] ?? 1;
        const complete = tree.complete[own] ?? true;
        const { sparse } = tree;
        yield { along: d, parts: parts.map((part) => cell + (part - own) * stride), sparse, complete };
      }
    }
  }

  *wholesOf(cell: number): Generator<number> {
    for (const [d, tree] of this.trees.entries()) {
      const own = this.place(cell, d);
      const whole = tree.parent[own];
      if (whole !== undefined) yield cell + (whole - own) * (this.strides[d] ?? 1);
    }
  }
}

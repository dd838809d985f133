import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Io } from "../../src/cli/verb.ts";

/** As the command line writes: below a directory, each file anew when it is first named. */
export function directoryIo(directory: string): Io & { lines: string[] } {
  const begun = new Set<string>();
  const lines: string[] = [];
  return {
    lines,
    say: (line) => void lines.push(line),
    note: (line) => void lines.push(line),
    write: async (file, content) => {
      const target = path.join(directory, file);
      if (begun.has(target)) return appendFileSync(target, content);
      begun.add(target);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content);
    },
  };
}

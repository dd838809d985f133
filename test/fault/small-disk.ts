import { execFile } from "node:child_process";
import { mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const MB = 1024 * 1024;

/** A small disk of the test's own that can be filled up. */
export interface SmallDisk {
  directory: string;
  isReal: boolean;
  /** With what a process is started that writes on it. */
  settings: Record<string, string>;
  /** Fills it until so many megabytes are left, in place of what was filled before. */
  leave(mb: number): Promise<void>;
  /** Takes away what it was filled with. */
  empty(): Promise<void>;
  remove(): Promise<void>;
}

/** @returns undefined where nothing may be mounted, which is said aloud */
export async function mountSmallDisk(mb: number): Promise<SmallDisk | undefined> {
  const directory = await mkdtemp(path.join(tmpdir(), "leerlus-disk-"));
  try {
    await run("mount", ["-t", "tmpfs", "-o", `size=${mb}m`, "leerlus-test", directory]);
  } catch {
    await rm(directory, { recursive: true });
    console.warn("no disk may be mounted here: that it is full is made up");
    return undefined;
  }
  const ballast = path.join(directory, "ballast");
  const empty = () => rm(ballast, { force: true });
  return {
    ...{ directory, isReal: true, settings: {} },
    leave: async (left) => {
      await empty();
      const { bavail, bsize } = await statfs(directory);
      await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left * MB)));
    },
    empty,
    remove: async () => {
      await run("umount", ["--lazy", directory]);
      await rm(directory, { recursive: true });
    },
  };
}

/** As `mountSmallDisk`; where nothing may be mounted it is a directory whose disk has as much space as a file in it says. */
export async function openSmallDisk(mb: number): Promise<SmallDisk> {
  return (await mountSmallDisk(mb)) ?? (await makeUpDisk(mb));
}

async function makeUpDisk(mb: number): Promise<SmallDisk> {
  const directory = await mkdtemp(path.join(tmpdir(), "leerlus-disk-"));
  const free = path.join(directory, "free");
  const leave = (left: number) => writeFile(free, String(left));
  await leave(mb);
  const preload = path.join(import.meta.dirname, "made-up-space.mjs");
  return {
    ...{ directory, isReal: false, leave, empty: () => leave(mb) },
    settings: { MADE_UP_SPACE: free, NODE_OPTIONS: `--import ${preload}` },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

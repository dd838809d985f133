import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { Locked, lockDirectory } from "../../src/start/lock.ts";

const directory = mkdtempSync(path.join(tmpdir(), "leerlus-lock-"));
afterAll(() => rmSync(directory, { recursive: true }));
let holding: ChildProcess | undefined;
afterEach(() => void holding?.kill("SIGKILL"));

/** A process that takes the lock and keeps it until it is killed. */
async function holder(): Promise<() => Promise<void>> {
  const program = `import { lockDirectory } from "./src/start/lock.ts";
    await lockDirectory(${JSON.stringify(directory)});
    console.log("held");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", program], {
    cwd: path.join(import.meta.dirname, "../.."),
    stdio: ["ignore", "pipe", "inherit"],
  });
  holding = child;
  await once(child.stdout, "data");
  const gone = once(child, "exit");
  return async () => {
    child.kill("SIGKILL");
    await gone;
  };
}

describe("the lock on a directory", () => {
  it("is held against another process, and is gone when that is killed", async () => {
    const kill = await holder();
    await expect(lockDirectory(directory, 0)).rejects.toThrow(Locked);
    await expect(lockDirectory(directory, 0)).rejects.toThrow(directory);
    await kill();
    const lock = await lockDirectory(directory, 0);
    lock.release();
  });

  it("can be taken again after it was released", async () => {
    const first = await lockDirectory(directory, 0);
    await expect(lockDirectory(directory, 0)).rejects.toThrow(Locked);
    first.release();
    (await lockDirectory(directory, 0)).release();
  });

  it("waits a moment for a process that is about to end", async () => {
    const first = await lockDirectory(directory, 0);
    setTimeout(() => first.release(), 150);
    (await lockDirectory(directory, 2000)).release();
  });
});

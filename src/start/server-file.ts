import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** How the command line finds the server that has the embedded database open. */
const serverFile = z.object({
  url: z.string(),
  /** Whoever can read the file may do what the command line may. */
  secret: z.string(),
});
export type ServerFile = z.output<typeof serverFile>;

const pathIn = (dataDir: string) => path.join(dataDir, "server.json");

export function writeServerFile(dataDir: string, url: string): ServerFile {
  const file = { url, secret: randomBytes(32).toString("base64url") };
  rmSync(pathIn(dataDir), { force: true });
  writeFileSync(pathIn(dataDir), `${JSON.stringify(file)}\n`, { mode: 0o600 });
  return file;
}

export function removeServerFile(dataDir: string): void {
  rmSync(pathIn(dataDir), { force: true });
}

/** Undefined while there is none, or it is only half written. */
export function readServerFile(dataDir: string): ServerFile | undefined {
  try {
    return serverFile.parse(JSON.parse(readFileSync(pathIn(dataDir), "utf8")));
  } catch {
    return undefined;
  }
}

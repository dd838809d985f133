import { accessSync, constants } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { carriedChromium } from "./carried-chromium.ts";

const names = ["chromium", "google-chrome-stable", "google-chrome"];
const macApplications = ["Chromium", "Google Chrome"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/**
 * Starts the browser of all browser tests: the one that `CHROMIUM` names, else the system's, else the one that an npm
 * package carries. `CHROMIUM=carried` takes the last one also where the system has its own.
 *
 * @param more further switches of Chromium
 * @throws when there is none at all: browser tests fail then, they are never skipped
 */
export async function launchChromium(...more: string[]): Promise<Browser> {
  const { executablePath, env } = await whichChromium();
  return await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}

async function whichChromium(): Promise<{ executablePath: string; env?: Record<string, string> }> {
  const found = process.env.CHROMIUM || systemChromium();
  if (found !== undefined && found !== "carried") return { executablePath: found };
  if (process.platform === "linux" && process.arch === "x64") return await carriedChromium();
  throw new Error(
    `The browser tests found no Chromium, and for ${process.platform} on ${process.arch} no package carries one. ` +
      "Install Chromium or Chrome, or set CHROMIUM to the path of one.",
  );
}

function systemChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const places = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...places, ...macApplications].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

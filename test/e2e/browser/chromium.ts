import { accessSync, constants } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { carriedChromium } from "./carried-chromium.ts";

const names = ["chromium", "google-chrome-stable", "google-chrome"];
const macApplications = ["Chromium", "Google Chrome"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/**
 * Starts the browser of all browser tests: the one that `CHROMIUM` names, else the headless one that an npm package
 * carries, which takes a third less of the processor than a whole browser and is the same on every machine. `CHROMIUM=system`
 * takes the system's, and so does a machine for which no package carries one.
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
  const asked = process.env.CHROMIUM || "carried";
  const isCarried = process.platform === "linux" && process.arch === "x64";
  if (asked === "carried" && isCarried) return await carriedChromium();
  const found = asked === "carried" || asked === "system" ? systemChromium() : asked;
  if (found !== undefined) return { executablePath: found };
  throw new Error(
    `The browser tests found no Chromium${isCarried ? "" : `, and for ${process.platform} on ${process.arch} no package carries one`}. ` +
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

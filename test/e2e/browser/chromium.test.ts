import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { carriedChromium } from "./carried-chromium.ts";
import { launchChromium } from "./chromium.ts";

afterEach(() => vi.unstubAllEnvs());

/** On other systems no package carries one: there browser tests need an installed Chromium and say so. */
const carriedHere = it.runIf(process.platform === "linux" && process.arch === "x64");

async function launched(): Promise<Browser> {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  return browser;
}

carriedHere(
  "a machine without Chromium runs browser tests in the one that an npm package carries",
  async () => {
    const { directory, executablePath } = await carriedChromium();
    vi.stubEnv("CHROMIUM", "");
    vi.stubEnv("PATH", "");
    const page = await (await launched()).newPage();
    await page.setContent("<span>Verklarende analyse</span>");
    // A text has no width where there is no font.
    expect((await page.locator("span").boundingBox())?.width).toBeGreaterThan(100);
    const libraries = mapped(executablePath);
    for (const name of ["libnss3", "libnssutil3", "libnspr4", "libexpat"]) {
      const loaded = libraries.filter((file) => path.basename(file).startsWith(`${name}.so`));
      expect(loaded, name).not.toEqual([]);
      for (const file of loaded) expect(path.dirname(file)).toBe(path.join(directory, "al2023", "lib"));
    }
  },
);

it("CHROMIUM=system takes the one of the machine, and says what to install where there is none", async () => {
  vi.stubEnv("CHROMIUM", "system");
  vi.stubEnv("PATH", "");
  if (process.platform === "linux")
    await expect(launchChromium()).rejects.toThrow("Install Chromium or Chrome");
});

it("a CHROMIUM that does not exist fails the browser tests, and another is not taken instead", async () => {
  vi.stubEnv("CHROMIUM", "/nowhere/chromium");
  await expect(launchChromium()).rejects.toThrow("/nowhere/chromium");
});

/** Files that the processes of this program have in memory. */
function mapped(program: string): string[] {
  const files = readdirSync("/proc")
    .filter((id) => /^\d+$/.test(id))
    .flatMap((id) => mappedBy(id, program))
    .map((line) => line.slice(line.indexOf("/")));
  return [...new Set(files)].filter((file) => file.startsWith("/"));
}

function mappedBy(id: string, program: string): string[] {
  try {
    return readlinkSync(`/proc/${id}/exe`) === program
      ? readFileSync(`/proc/${id}/maps`, "utf8").split("\n")
      : [];
  } catch {
    return []; // It ended meanwhile, or is not ours to look at.
  }
}

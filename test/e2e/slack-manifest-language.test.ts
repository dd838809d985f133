import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";

it("the manifest of a server without a Dutch locale has the shortcuts that docs/slack.md names", () => {
  const said = execFileSync(process.execPath, ["bin/leerlus.js", "manifest", "slack"], {
    cwd: path.join(import.meta.dirname, "../.."),
    env: { PATH: process.env.PATH, LANG: "C.UTF-8", BASE_URL: "https://leerlus.example.org" },
    encoding: "utf8",
  });
  const names = JSON.parse(said).features.shortcuts.map(({ name }: { name: string }) => name);
  expect(names).toContain("Zet op de agenda");
}, 30_000);

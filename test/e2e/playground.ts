import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { freePort } from "../server.ts";

const CLI = fileURLToPath(import.meta.resolve("@microsoft/m365agentsplayground/cli.js"));

const person = (n: number, name: string, email: string) => {
  const [givenName = "", ...rest] = name.split(" ");
  const aadObjectId = `99999999-0000-4000-8000-00000000000${n}`;
  const names = { name, userPrincipleName: email, givenName, surname: rest.join(" "), email };
  return { id: `29:person-${n}`, aadObjectId, ...names };
};

/** Without five others and a group for the team the Playground ends as soon as it listens. */
const CONFIG = {
  version: "0.1.0",
  tenantId: "aaaaaaaa-1111-4111-8111-111111111111",
  bot: { id: "28:11111111-2222-4333-8444-555555555555", name: "Leerlus" },
  currentUser: person(1, "Carla van Hoeve", "coordinator@example.org"),
  users: [
    person(2, "Anna Achterberg", "anna@example.org"),
    person(3, "Piet Pleizier", "piet@example.org"),
    person(4, "Bea Bestuur", "bestuur@example.org"),
    person(5, "Gerda Gast", "gast@example.org"),
    person(6, "Nico Niemand", "niemand@example.com"),
  ],
  personalChat: { id: "a:personal-of-the-coordinator" },
  groupChat: { id: "19:group@thread.v2", name: "Groepschat" },
  team: {
    ...{ id: "19:general@thread.tacv2", name: "G7", aadGroupId: "bbbbbbbb-3333-4333-8333-333333333333" },
    channels: [{ id: "19:implementation@thread.tacv2", name: "Implementatieoverleg" }],
  },
};

export interface Playground {
  url: string;
  stop(): Promise<void>;
}

/**
 * Microsoft's Agents Playground: a Teams on this machine, not made by us.
 * @param endpoint where the bot takes activities
 */
export async function startPlayground(endpoint: string): Promise<Playground> {
  const directory = mkdtempSync(path.join(tmpdir(), "leerlus-playground-"));
  writeFileSync(path.join(directory, ".m365agentsplayground.yml"), stringify(CONFIG));
  const port = await freePort();
  const args = ["start", "-e", endpoint, "-c", "msteams", "-p", String(port), "--disable-telemetry"];
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: directory,
    env: { PATH: process.env.PATH, HOME: directory, BROWSER: "none" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  child.stdout.on("data", (chunk) => (written += String(chunk)));
  child.stderr.on("data", (chunk) => (written += String(chunk)));
  const ended = once(child, "exit");
  const url = `http://localhost:${port}`;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the Playground ended with ${child.exitCode}: ${written}`);
    if ((await fetch(url).catch(() => undefined))?.ok) return { url, stop };
    if (tries > 600) {
      await stop();
      throw new Error(`no Playground: ${written}`);
    }
    await pause(100);
  }
}

import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { DiskFull } from "../db/disk-space.ts";
import { checkHere } from "./cli/check-here.ts";
import { type FileIo, makeManifest } from "./cli/make-manifest.ts";
import { makeTeamsPackage } from "./cli/make-teams-package.ts";
import { move } from "./cli/move.ts";
import { RENEWABLE } from "./cli/renew.ts";
import { runVerb } from "./cli/run-verb.ts";
import type { Args } from "./cli/verb.ts";
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from "./domain/organisation/language.ts";
import { CHAT_SURFACES, type ChatSurface } from "./domain/surface.ts";
import { realTime } from "./main.ts";
import { Locked } from "./start/lock.ts";
import { ConfigProblems } from "./start/settings/settings.ts";

const language = /^nl/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "")
  ? "nl"
  : "en";

/** Writes below `directory`; the first time that a file is named it is begun anew. */
function terminal(directory = "."): FileIo {
  const begun = new Set<string>();
  return {
    say: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
    write: async (file, content) => {
      const target = path.join(directory, file);
      if (begun.has(target)) return appendFileSync(target, content);
      begun.add(target);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content, { mode: 0o600 });
    },
  };
}

const MANIFESTS = { slack: makeManifest, teams: makeTeamsPackage } satisfies Record<ChatSurface, unknown>;

interface ManifestOptions {
  out?: string;
  language: Language;
  socketMode?: boolean;
  oauth?: boolean;
}

const run = (verb: string, args: Args, io = terminal()): Promise<void> =>
  guarded(io, () => runVerb(verb, args, io, realTime));

async function guarded(io: FileIo, work: (io: FileIo) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work(io);
  } catch (error) {
    if (error instanceof ConfigProblems || error instanceof Locked || error instanceof DiskFull) {
      io.note(error.message);
      process.exitCode = error instanceof ConfigProblems ? 78 : 75;
    } else throw error;
  }
}

/** What goes to an archive or to the public stands in a directory with nothing else. */
async function exportTo(
  directory: string,
  { archive, publication }: { archive?: boolean; publication?: boolean },
): Promise<void> {
  const io = terminal(directory);
  if (!archive && !publication) return await run("export", {}, io);
  if (existsSync(directory) && readdirSync(directory).length > 0) {
    io.note(`${directory} is not empty: this is made in a directory of its own.`);
    process.exitCode = 65;
  } else await run(archive ? "export archive" : "export publication", {}, io);
}

/** Someone at a terminal sees the differences first and is asked; a script has decided already. */
async function setup(file: string, { yes, dryRun }: { yes?: boolean; dryRun?: boolean }): Promise<void> {
  const args = { file: path.resolve(file), language };
  if (dryRun || yes || !process.stdin.isTTY || !process.stdout.isTTY) {
    return await run("setup", { ...args, dryRun: dryRun === true });
  }
  await run("setup", { ...args, dryRun: true });
  if (process.exitCode !== 0) return;
  const question = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await question.question(language === "nl" ? "Toepassen? [j/N] " : "Apply? [y/N] ");
  question.close();
  if (/^(y|j)/i.test(answer.trim())) await run("setup", { ...args, dryRun: false });
}

function wholeNumber(text: string): string {
  if (!/^\d{1,15}$/.test(text))
    throw new InvalidArgumentError("Give the number that “leerlus token list” shows.");
  return text;
}

const program = new Command("leerlus").description("Leerlus on the command line.").showHelpAfterError();

program
  .command("setup <file>")
  .description(
    "make the cooperation what its YAML file says; shows the differences first. Given a directory that “export” wrote: take it back in an empty database",
  )
  .option("--yes", "do not ask")
  .option("--dry-run", "only show what would change")
  .action(setup);
program
  .command("import <file>")
  .description("bring in figures from a CSV or XLSX file: all of them or none")
  .option("--dry-run", "only show what would happen")
  .option("--mapping <file>", "JSON that says what the columns mean, as an earlier answer proposed it")
  .option("--cooperation <slug>", "needed when there are several")
  .action((file: string, { mapping, ...options }: Args) => {
    const answers = typeof mapping === "string" ? { mapping: path.resolve(mapping) } : {};
    return run("import", { ...options, ...answers, file: path.resolve(file), language });
  });
program
  .command("export <directory>")
  .description("write everything in open formats: lists to read, and what “setup” takes back")
  .addOption(
    new Option(
      "--archive",
      "a delivery for an e-depot in its place: MDTO and ORI-A, pages, data, checksums",
    ).conflicts("publication"),
  )
  .option(
    "--publication",
    "what may be public in its place, for a web server: pages, data, what is withheld and why",
  )
  .action(exportTo);

const token = program.command("token").description("API tokens, each of which acts as one person");
token
  .command("create")
  .description("make a token and show it, this once")
  .requiredOption("--email <email>", "whom it acts as")
  .requiredOption("--label <label>", "what it is for")
  .option("--cooperation <slug>", "needed when the person takes part in several")
  .action((options: Args) => run("token create", options));
token
  .command("list")
  .description("number, cooperation, person, label, made, state")
  .action(() => run("token list", {}));
token
  .command("revoke <number>")
  .description("make a token work no longer")
  .action((id: string) => run("token revoke", { id: wholeNumber(id) }));

program
  .command("link <email>")
  .description("a sign-in link for the browser: once, within ten minutes")
  .option("--cooperation <slug>", "needed when the person takes part in several")
  .action((email: string, options: Args) => run("link", { ...options, email }));
program
  .command("migrate")
  .description("bring the database up to date")
  .action(() => run("migrate", {}));
program
  .command("renew")
  .description("end secrets that may have leaked, of everybody")
  .addArgument(new Argument("<what>", "which secrets").choices(RENEWABLE))
  .action((what: string) => run("renew", { what }));
program
  .command("move")
  .description("copy the embedded database of DATA_DIR to the empty PostgreSQL of DATABASE_URL")
  .action(() => guarded(terminal(), move));
program
  .command("doctor")
  .description("look whether everything that Leerlus needs is there")
  .action(async () => {
    const well = checkHere(process.env, terminal());
    await run("doctor", {});
    if (!well) process.exitCode ||= 1;
  });

program
  .command("manifest")
  .description("what a chat platform makes the app from: scopes, commands, events")
  .addArgument(new Argument("<platform>", "which platform").choices(CHAT_SURFACES))
  .option("--out <directory>", "write it there, in place of showing it")
  .addOption(
    new Option("--language <language>", "what people read in it")
      .choices(LANGUAGES)
      .default(DEFAULT_LANGUAGE),
  )
  .option("--socket-mode", "Slack: behind a firewall")
  .option("--oauth", "Slack: for many workspaces")
  .action(async (platform: ChatSurface, { out, language, socketMode, oauth }: ManifestOptions) => {
    const asked = { language, toFile: out !== undefined, socketMode, oauth } as const;
    await guarded(terminal(out), (io) => MANIFESTS[platform](process.env, asked, io));
  });

await program.parseAsync();

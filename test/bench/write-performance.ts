import { existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { serverVersion } from "../../db/queries/health.ts";
import { openTestDatabase } from "../database.ts";

const FILE = path.join(import.meta.dirname, "../../docs/performance.md");

/** What the first version cost beside such floors, and what stands in the way where a goal is not met. */
const ABOUT: Record<string, { before?: string; why?: string }> = {
  sweep: {
    before: "moments with nothing to do 62 x, nudges 400 x, one transaction each",
    why:
      "The floor settles a hundred rows in one statement. A hundred moments are two batches, each a claim, which locks and " +
      "enters the cooperation, a settling and a commit; before each batch and after the last it is asked for whom something " +
      "is due: eleven statements in place of one, of which two write. Fewer trips did not help: the last two sent together took as " +
      "long. Of a nudge, storing the post with its card and its delivery is half, reading the actions a third, making " +
      "cards the rest. To come nearer, posts would have to be stored without their card, which is made when it is sent.",
  },
  outbox: {
    before: "claim and mark 0.05 x, delivery 0.5 x",
    why:
      "A claim keeps a turn for each workspace, the order in each channel and the limits of each platform, and looks at the " +
      "head of every channel that waits; the floor takes rows as they come, and graphile-worker has no order to keep. Each " +
      "message is written three times (reserved, leaving, arrived) where the floor writes it twice, and what is needed to " +
      "send it is read. That they leave and arrive is written of 32 at once, as many as may be on their way: more would " +
      "leave more of which nobody knows after a kill. To come nearer, that some arrive and the next leave would have to be " +
      "written in one statement.",
  },
  statements: {
    why:
      "`meeting/close` changes the meeting, then its agenda, then makes the report of what came out of it, plans what follows, and " +
      "tells people of their actions: each of these reads what the one before wrote. To come to twelve, the report would have " +
      "to be made by a job after the close, and the messages to people be said by it.",
  },
  million: {
    why:
      "The thread that reads a file has a heap of its own: 18 MB when it is empty, 12 MB more with what reading takes. A million " +
      "figures take 22 MB there and are handed over. The rest is what no collector has taken back yet, and that swings from run to " +
      "run, from 95 to 115 MB so far: where other work keeps the collector's thread waiting, the heap of the server grows.",
  },
  acks: {
    before: "0.12 x, and 0 to 20 requests a second finished meanwhile",
    why:
      "On two cores the load, the server and the database share the machine; the latest percent swings with it. A command " +
      "is acknowledged with its answer where that takes less than half a second, so what is late here are answers: each " +
      "goes to the database some times, and waits for its turn each time. Files are read, and what may be shown of large " +
      "tables is worked out, in threads of their own, and what is made of figures in turns of some milliseconds; while a " +
      "million of them come in, those threads and the database want more than the two cores that there are. To come nearer, " +
      "the database needs cores of its own, as on a server beside it; or every command would be acknowledged before it is " +
      "done, and people would wait for a second message where they now have their answer.",
  },
  start: {
    before: "4 x",
    why:
      "What is left beyond loading Bolt: the schemas of commands and tables, Express, the time and size of each source for " +
      "the key of the bundle, and a dozen trips to the database, one after the other. To come nearer, a process would have to begin " +
      "with a snapshot of its memory, which Node.js takes, as an experiment, of one script that loads no modules.",
  },
};

export interface Made {
  name: string;
  text: string;
}

/** The sections of the document as it stands, by the name of their table. */
function writtenBefore(): Map<string, string> {
  const [, ...sections] = existsSync(FILE) ? readFileSync(FILE, "utf8").split(/^## /m) : [];
  return new Map(
    sections.map((section) => [section.slice(0, section.indexOf("\n")), `## ${section.trim()}`]),
  );
}

/**
 * Writes what was measured in this run, with the machine, into the document of it; tables that were not measured stay.
 * @param names of all tables, in their order
 */
export async function writePerformance(made: readonly Made[], names: readonly string[]): Promise<void> {
  const { db, close, kind } = await openTestDatabase();
  const version = await serverVersion(db);
  await close();
  const [cpu] = os.cpus();
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  const load = os.loadavg().map((one) => one.toFixed(1));
  const day = new Date().toISOString().slice(0, 10);
  const written = writtenBefore();
  for (const { name, text } of made) {
    const { before, why } = ABOUT[name] ?? {};
    const parts = [
      `## ${name}`,
      `Measured on ${day}, on ${kind} (server version ${version}), Node.js ${process.versions.node}, on ${os.cpus().length} x ` +
        `${cpu?.model ?? "an unknown processor"} with ${gigabytes} GB; load at the end: ${load.join(", ")}.`,
      ["```text", text, "```"].join("\n"),
      ...(before ? [`The first version, by a bench of its own: ${before}.`] : []),
      ...(why ? [`What stands in the way: ${why}`] : []),
    ];
    written.set(name, parts.join("\n\n"));
  }
  const sections = names.flatMap((name) => written.get(name) ?? []);
  const text = `# What things cost

Made by \`.ci/postgres.sh npm run bench -- --write\`; do not edit. Everything is a ratio to a floor that was measured in the same
run, in turns, so that the machine and its load are divided out; the least and the most of the rounds stand beside it.

${sections.join("\n\n")}
`;
  writeFileSync(FILE, text);
}

import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { findOptions } from "../../../src/conversation/find-options.ts";
import { hasAgendaReplies } from "../../../src/conversation/handle/agenda-replies.ts";
import { areasOf } from "../../../src/domain/figures/area.ts";
import { readFigure } from "../../../src/domain/figures/figure-text.ts";
import { foldText } from "../../../src/domain/folded-text.ts";
import type { Directory } from "../../../src/domain/organisation/organisation.ts";
import { normalText } from "../../../src/domain/personal-data/normal-text.ts";
import { canonicalJson } from "../../../src/engine/canonical-json.ts";
import { choiceValue } from "../../../src/engine/input/choice-value.ts";
import {
  parseDate,
  parseDuration,
  parseInstant,
  parseTime,
} from "../../../src/engine/input/date/parse-date.ts";
import { aroundPeriod, understandFiguresPeriod } from "../../../src/engine/input/date/period-words.ts";
import { possibleDays } from "../../../src/engine/input/date/possible-days.ts";
import { findHolder } from "../../../src/engine/input/find-holder.ts";
import { findIndicator } from "../../../src/engine/input/find-indicator.ts";
import { nearest } from "../../../src/engine/input/nearest.ts";
import { parseCommandLine } from "../../../src/engine/input/parse-command-line.ts";
import { isSelf } from "../../../src/engine/input/self-words.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { readYaml } from "../../../src/setup/read-yaml.ts";
import { expandMentions as saidInSlack } from "../../../src/slack/receive/expand-mentions.ts";
import { strong } from "../../../src/slack/render/text.ts";
import { expandMentions as saidInTeams } from "../../../src/teams/receive/expand-mentions.ts";
import { withoutMarkup } from "../../../src/teams/receive/without-markup.ts";
import { textIn } from "../../../src/view/text.ts";

const registry = { commands, collections: [], postings: [], jobs: [] };
const t = textIn("nl");
const TODAY = "2026-01-07";
const directory: Directory = {
  people: Array.from({ length: 200 }, (_, n) => ({
    ...{ email: `p${n}@example.org`, name: `Persoon Nummer ${n}`, organisation: "achterhoek" },
    ...{ role: "member" as const, language: null, active: true },
  })),
  organisations: [],
};

const read = (line: string) => {
  try {
    return parseCommandLine(registry, line, t);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};
/** Ms of the processor's time below which a ratio says nothing: the clock of a thread ticks coarsely. */
const NOISE = 60;
const times = (part: string) => (n: number) => part.repeat(Math.ceil(n / part.length));

/** What takes text of strangers, and texts that are bad for it; `make` gives one of about so many characters. */
const readers: [name: string, run: (text: string) => unknown, make: (n: number) => string][] = [
  ["a line of empty parts", read, (n) => `actie nieuw Iets${times(";")(n)}`],
  ["a line of many parts", read, (n) => `actie nieuw Iets${times(";a")(n)}`],
  ["a line of many labels", read, (n) => `actie nieuw Iets${times("; houder anna")(n)}`],
  ["a line of spaces", read, (n) => `actie nieuw ${times(" ")(n)};${times(" ")(n)}x`],
  ["a line of figures after an indicator", read, (n) => `indicator toon ${times("1 ")(n)}`],
  ["one long word", read, times("q")],
  ["words behind a reference", read, (n) => `A-1 ${times("a ")(n)}`],
  ["marks on one letter", (text) => foldText(text), (n) => `e${times("\u0301\u0323")(n)}`],
  ["marks on one letter, normal", (text) => normalText(text), (n) => `e${times("\u0301\u0323")(n)}`],
  ["a name", (text) => findHolder(directory, text, "any"), times("persoon nummer ")],
  ["a name with brackets", (text) => findHolder(directory, text, "any"), times("(a ")],
  ["a word for oneself", isSelf, times("ik ")],
  ["an indicator", (text) => findIndicator([], text), times("a ")],
  ["a near word", (text) => nearest(text, ["actie", "agenda"]), times("act ")],
  ["a choice", (text) => choiceValue("kind", text), times("leer")],
  ["a place", (text) => areasOf([]).find(text, ["municipality"]), (n) => `a${times(" ")(n)}x`],
  ["a day", (text) => parseDate(text, TODAY), times("volgende ")],
  ["a possible day", (text) => possibleDays(text, TODAY), times("eind van ")],
  ["an instant", (text) => parseInstant(text, TODAY), times("vrijdag 10:00 ")],
  ["a time", parseTime, times("9 ")],
  ["a duration", parseDuration, times("1 ")],
  ["a period", (text) => understandFiguresPeriod(text, TODAY), times("het ")],
  ["a period in a line", aroundPeriod, times("2026 ")],
  ["a figure", readFigure, (n) => `1${times(" ")(n)}x`],
  ["bold words", strong, (n) => `a${times(" ")(n)}b${times("\n ")(n)}c`],
  ["points under an agenda", hasAgendaReplies, times("\n + a")],
  ["markup of Teams", withoutMarkup, times("<br <p </p> ")],
  ["an entity of Slack that does not end", (text) => saidInSlack(text, nobody), times("<@U1|a")],
  ["entities of Slack", (text) => saidInSlack(text, nobody), times("<@U123|a> ")],
  ["a search in a list", (text) => findOptions([{ value: "a", label: "b" }], text), times("a ")],
  ["many keys", (text) => canonicalJson(Object.fromEntries(text.split(" ").entries())), times("a ")],
  ["a cooperation file of nothing", (text) => readYaml(text, t), times("- a\n")],
  ["a cooperation file of keys", (text) => readYaml(text, t), (n) => keys(n / 8)],
];
const nobody = { user: async () => undefined, channel: async () => undefined };
const keys = (n: number) => Array.from({ length: n }, (_, at) => `k${at}: 1`).join("\n");

/** The least of several runs, in the processor's time of this thread, says what the work costs whatever else the machine does. */
async function cost(run: (text: string) => unknown, text: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 9; turn += 1) {
    const began = process.threadCpuUsage();
    await run(text);
    const { user, system } = process.threadCpuUsage(began);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe("what a stranger sends costs no more than in proportion to its length", () => {
  // Four times as long takes four times as long; sixteen would be its square. Its square would take seconds here.
  it.each(readers)("%s", async (_, run, make) => {
    const [short, long] = [await cost(run, make(12_000)), await cost(run, make(48_000))];
    expect(long, `${short.toFixed(1)} ms became ${long.toFixed(1)} ms`).toBeLessThan(
      Math.max(10 * short, NOISE),
    );
  });

  it("many mentions in a message of Teams are looked for up to a hundred", async () => {
    const of = (n: number) =>
      Array.from({ length: n }, (_, at) => ({ id: `${at}`, name: `n${at}`, text: `<at>${at}</at>` }));
    const run = (n: number) => async () =>
      await saidInTeams({ text: "x".repeat(24_000), mentions: of(n), bot: "b" }, async () => undefined);
    const [few, many] = [await cost(run(200), ""), await cost(run(3200), "")];
    expect(many).toBeLessThan(Math.max(10 * few, NOISE));
  });
});

describe("a typed line has a bounded number of parts", () => {
  it("and says so in words, in both languages", () => {
    const line = `actie nieuw Iets${";a".repeat(45_000)}`;
    expect(read(line)).toMatchObject({
      code: "invalid",
      message:
        "Dat zijn te veel delen met een puntkomma: ik lees er ten hoogste 40. Gebruik een puntkomma alleen tussen velden.",
    });
    expect(() => parseCommandLine(registry, line, textIn("en"))).toThrow("too many parts with a semicolon");
  });

  it("of which empty ones do not count", () => {
    expect(read(`actie nieuw Iets${";".repeat(90_000)}; houder anna`)).toMatchObject({
      input: { title: "Iets", holder: "anna" },
    });
  });
});

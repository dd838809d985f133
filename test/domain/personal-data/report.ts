import { corpus, type Half, outcome, type Sentence } from "./corpus.ts";

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1).replace(".", ",")} %`;

/** How many sentences of a list were asked about or stopped. */
export function countsOf(sentences: readonly Sentence[]) {
  const outcomes = sentences.map(({ text }) => outcome(text));
  const of = (wanted: string) => outcomes.filter((one) => one === wanted).length;
  return { all: sentences.length, ask: of("ask"), stop: of("stop"), free: of("free") };
}

const HALVES: [Half, string][] = [
  ["tuned", "gebruikt bij het maken van de regels"],
  ["held-out", "apart gehouden"],
  ["fresh", "later geschreven, daarna gelezen"],
  ["fresh-2", "tweede keer geschreven, daarna gelezen"],
  ["fresh-3", "tweede keer geschreven, nooit gelezen, alleen geteld"],
  ["fresh-4", "derde keer geschreven, daarna gelezen"],
  ["fresh-5", "vierde keer geschreven; er hoefde niets voor te veranderen"],
];

function table(isChild: boolean): string[] {
  const all = corpus().filter((sentence) => sentence.isChild === isChild);
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const head = isChild ? "gevraagd of tegengehouden" : "ten onrechte gevraagd";
  const row = (label: string, sentences: Sentence[]) => {
    const { all: count, ask, stop } = countsOf(sentences);
    const found = isChild ? ask + stop : ask;
    return `| ${label} | ${count} | ${found} | ${stop} | ${percent(found, count)} |`;
  };
  return [
    `| soort | zinnen | ${head} | waarvan tegengehouden | deel |`,
    "|---|---|---|---|---|",
    ...kinds.map((kind) =>
      row(
        kind,
        all.filter((sentence) => sentence.kind === kind),
      ),
    ),
    ...HALVES.map(([half, label]) =>
      row(
        `**${label}**`,
        all.filter((sentence) => sentence.half === half),
      ),
    ),
  ];
}

/** The figures that `docs/personal-data.md` publishes. */
export const report = (): string =>
  ["### Zinnen over een kind", "", ...table(true), "", "### Onschuldige zinnen", "", ...table(false)].join(
    "\n",
  );

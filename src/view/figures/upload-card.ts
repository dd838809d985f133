import type {
  AddedUp,
  Correction,
  ImportAnswer,
  ImportReport,
  Question,
} from "../../domain/figures/import-report.ts";
import type { Block, Button, Card } from "../card.ts";
import type { Text } from "../text.ts";
import { showMeasured } from "./measured.ts";

/** A file that waits for confirmation, as a card needs to know it. */
export interface UploadShown {
  id: number;
  revision: number;
  filename: string;
  answer: ImportAnswer;
  /** Whether its rows are there to be confirmed. */
  isKept: boolean;
  /** What it was sent as: it tells whether somebody gave it. */
  source: string;
}

/** Whether Leerlus fetched it by itself. */
export const isFetched = ({ source }: Pick<UploadShown, "source">): boolean => source.startsWith("source:");

/** How an upload is named in what a button runs: what was shown is what is meant. */
export const uploadKey = ({ id, revision }: Pick<UploadShown, "id" | "revision">): string =>
  `${id}.${revision}`;
/** How an upload is named where its posts and the log are about it. */
export const uploadRef = ({ id }: Pick<UploadShown, "id">): string => `upload-${id}`;
export const uploadPath = ({ id }: Pick<UploadShown, "id">): string => `/indicator/import/${id}`;

/** Rejections told in a card; the page has the rest. */
const TOLD = 10;

/**
 * What a file would bring, or what must be said about it first, with the buttons for what comes next.
 * @param most how many rejections are told
 */
export function uploadCard(t: Text, upload: UploadShown, most = TOLD): Card {
  const { answer, isKept } = upload;
  const words = t.indicator.upload;
  const isWrong = "report" in answer && answer.report.rejectedCount > 0;
  const link: Block = { type: "text", text: [{ link: uploadPath(upload), text: words.link }] };
  const body =
    "report" in answer
      ? [
          ...reportBlocks(t, answer.report, most),
          ...addedUpBlocks(t, answer),
          ...outsideBlocks(t, answer.leftOut ?? []),
          ...correctionBlocks(t, answer.corrections ?? [], answer.report),
        ]
      : questionBlocks(t, answer.question);
  const waits: Block = { type: "text", text: [isFetched(upload) ? t.source.keptLonger : words.keptUntil] };
  const notKept: Block = { type: "notice", tone: "warning", text: [words.notKept] };
  return {
    title: [words.title(upload.filename)],
    ref: uploadRef(upload),
    body: [...body, ...(isKept ? (isWrong ? [] : [waits]) : [notKept]), link],
    buttons: isKept ? buttonsOf(t, upload) : undefined,
  };
}

function buttonsOf(t: Text, upload: UploadShown): Button[] {
  const words = t.indicator.upload;
  const input = { upload: uploadKey(upload) };
  const { answer } = upload;
  const discard: Button = { label: words.discard, command: "indicator/discard", input };
  if ("question" in answer) {
    const explain = { label: words.explain, command: "indicator/explain", input, opensForm: true };
    return [{ ...explain, style: "primary" }, discard];
  }
  const { report } = answer;
  const confirm: Button = { label: words.confirm, command: "indicator/confirm", input, style: "primary" };
  return report.rejectedCount === 0 && report.new + report.revised > 0 ? [confirm, discard] : [discard];
}

/** What a file brought, or would bring. */
export function reportBlocks(t: Text, report: ImportReport, most: number): Block[] {
  const words = t.indicator.upload;
  const numbers = (["new", "revised", "unchanged", "skippedEmpty"] as const).map((name) => ({
    label: words.would[name],
    value: [report[name].toLocaleString(t.language)],
  }));
  const facts: Block = { type: "facts", facts: numbers };
  const empty: Block[] =
    report.emptyRows.length > 0 ? [{ type: "text", text: [t.indicator.emptyRows(report.emptyRows)] }] : [];
  if (report.rejectedCount === 0) {
    const changes = report.new + report.revised > 0;
    const wrong = warningBlocks(t, report, Math.max(most, TOLD));
    const lines = [changes ? words.check : words.nothing, ...(report.revised > 0 ? [words.corrections] : [])];
    return [facts, ...empty, ...wrong, ...lines.map((line): Block => ({ type: "text", text: [line] }))];
  }
  const told = report.rejected.slice(0, most);
  const rest = report.rejectedCount - told.length;
  return [
    { type: "notice", tone: "warning", text: [t.indicator.rejected(report.rejectedCount)] },
    { type: "heading", text: words.wrongTitle },
    {
      type: "list",
      items: told.map(({ line, column, message }) => ({
        text: [{ strong: t.indicator.place(line, column) }],
        detail: [message],
      })),
      empty: "",
      rest,
    },
  ];
}

/** Why a file brings fewer figures than it has. */
function addedUpBlocks(
  t: Text,
  { addedUp, report }: { addedUp?: AddedUp | undefined; report: ImportReport },
): Block[] {
  if (!addedUp || report.rejectedCount > 0) return [];
  const shown = (count: number): string => count.toLocaleString(t.language);
  return [{ type: "text", text: [t.source.addedUp(shown(addedUp.from), shown(addedUp.to))] }];
}

/** Which municipalities of a mirror report were passed over. */
const outsideBlocks = (t: Text, names: readonly string[]): Block[] =>
  names.length === 0
    ? []
    : [
        {
          type: "text",
          text: [t.source.outside(names.slice(0, TOLD)), ...more(t, names.length - TOLD)],
        },
      ];

const more = (t: Text, rest: number): string[] => (rest > 0 ? [" ", t.format.rest(rest)] : []);

/** The first figures that a file corrects, from what to what; of indicators that their source published. */
function correctionBlocks(
  t: Text,
  corrections: readonly Correction[],
  { revised, rejectedCount }: ImportReport,
): Block[] {
  if (corrections.length === 0 || rejectedCount > 0) return [];
  const words = t.source;
  const shown = (value: number, unit: string, mark: number) =>
    [showMeasured(t, value, unit), ...(mark > 0 ? [words.marks[mark === 1 ? 1 : 2]] : [])].join(" ");
  const items = corrections.map(({ title, unit, period, place, was, is, wasMark, isMark }) => ({
    text: [{ strong: [title, period, ...place].join(", ") }],
    detail: [words.fromTo(shown(was, unit, wasMark), shown(is, unit, isMark))],
  }));
  return [
    { type: "heading", text: words.correctionsTitle },
    { type: "list", items, empty: "", rest: revised - items.length },
  ];
}

/** What does not add up with what a file brought, and what to do about it. */
function warningBlocks(t: Text, { warnings }: ImportReport, most: number): Block[] {
  if (warnings.length === 0) return [];
  const { misfit } = t.indicator;
  const told = warnings.slice(0, most);
  const rest = warnings.length - told.length;
  return [
    { type: "notice", tone: "warning", text: [misfit.notice] },
    { type: "heading", text: misfit.title },
    { type: "list", items: told.map(({ message }) => ({ text: [message] })), empty: "", rest },
    { type: "text", text: [misfit.next] },
  ];
}

function questionBlocks(t: Text, { mapping, unmapped }: Question): Block[] {
  const words = t.indicator.upload;
  const roles: Record<string, string> = words.roles;
  const known = Object.entries(mapping.columns).flatMap(([name, told]) =>
    told === null ? [] : [{ label: name, value: [roles[told] ?? told] }],
  );
  const rest = known.length - MOST_COLUMNS;
  return [
    { type: "notice", tone: "info", text: [questionText(t, { mapping, unmapped }), " ", words.ask] },
    ...(known.length > 0 ? [{ type: "heading" as const, text: words.understood }] : []),
    ...(known.length > 0 ? [{ type: "facts" as const, facts: known.slice(0, MOST_COLUMNS) }] : []),
    ...(rest > 0 ? [{ type: "text" as const, text: [t.format.rest(rest)] }] : []),
  ];
}

const MOST_COLUMNS = 12;

/** What must be said about a file before it can be read, in one line. */
export const questionText = (
  t: Text,
  { mapping, unmapped }: Pick<Question, "mapping" | "unmapped">,
): string =>
  mapping.sheet === null ? t.indicator.chooseSheet(unmapped) : t.indicator.mappingNeeded(unmapped);

/** What was kept of a file that was confirmed. */
export function takenCard(t: Text, upload: UploadShown, report: ImportReport): Card {
  const words = t.indicator.upload;
  const facts = reportBlocks(t, report, 0).filter(({ type }) => type === "facts");
  const line = report.new + report.revised === 0 ? [words.nothing] : [];
  const corrections = report.revised > 0 ? [words.corrections] : [];
  return {
    title: [words.done(upload.filename)],
    ref: uploadRef(upload),
    body: [
      ...facts,
      ...warningBlocks(t, report, TOLD),
      ...[...line, ...corrections].map((text): Block => ({ type: "text", text: [text] })),
    ],
  };
}

import { namesColumns } from "../../domain/figures/header.ts";
import { columnNames, HEAD_ROWS, headerRow, isStatLineLayout } from "../../domain/figures/header-row.ts";
import { mirrorReportIn } from "../../domain/figures/mirror-report.ts";
import type { SheetFault } from "../../domain/figures/table-head.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Known } from "../known.ts";
import { LIMITS } from "../limits.ts";
import type { OpenTable } from "../table/table.ts";
import { zipFault } from "../table/zip-guard.ts";
import { openParts, type Parts } from "./parts.ts";
import { Damaged } from "./read-xml.ts";
import { readSharedTexts } from "./shared-texts.ts";
import { mergedColumns, SheetCsv, type SheetFrame } from "./sheet-csv.ts";
import { listSheets, type VisibleSheet } from "./sheet-list.ts";
import { type BookParts, readSheetRows, type SheetNotes, type SheetRow } from "./sheet-rows.ts";
import { readFormats } from "./styles.ts";

/** A sheet in which something is seen, and what opens its table. */
export interface OpenSheet {
  name: string;
  open(): OpenTable;
}

/**
 * The sheets of a workbook (XLSX) that a person sees, each with its table as if it were a file of its own.
 * @throws Refusal `invalid` or `too-large`
 */
export async function openWorkbook(bytes: Buffer, known: Known): Promise<OpenSheet[]> {
  const { t } = known;
  const fault = await zipFault(bytes);
  if (fault === "too-large") throw new Refusal("too-large", t.indicator.workbookTooLarge);
  if (fault) throw new Refusal("invalid", t.indicator.notATable);
  try {
    const parts = await openParts(bytes);
    const list = await listSheets(parts);
    if (!list) throw new Refusal("invalid", t.indicator.notATable);
    const { sheets, since1904, texts, styles } = list;
    const book: BookParts = {
      texts: await readSharedTexts(parts, texts, t),
      formats: await readFormats(parts, styles),
      since1904,
    };
    const found: OpenSheet[] = [];
    for (const sheet of sheets) {
      const looked = await lookAt(sheet, parts, book);
      if (looked.head.length > 0) found.push({ name: sheet.name, open: () => openSheet(looked, known) });
    }
    return found;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Whatever the parts of a workbook that no program wrote make a reader stumble over.
    throw new Refusal("invalid", error instanceof Damaged ? t.indicator.damaged : t.indicator.notATable);
  }
}

interface Looked {
  /** Its first rows. */
  head: SheetRow[];
  notes: SheetNotes;
  /** How many rows have something in them. */
  filled: number;
  again(notes: SheetNotes): AsyncGenerator<SheetRow[]>;
}

const emptyNotes = (): SheetNotes => ({ hidden: [], merges: [], faults: [] });

/** Reads a sheet once to its end: what belongs to its rows, such as merged cells, stands behind them. */
async function lookAt({ part }: VisibleSheet, parts: Parts, book: BookParts): Promise<Looked> {
  const notes = emptyNotes();
  const again = (into: SheetNotes) => readSheetRows(parts.read(part), book, into);
  const looked: Looked = { head: [], notes, filled: 0, again };
  for await (const rows of again(notes)) {
    looked.filled += rows.length;
    if (looked.head.length < HEAD_ROWS) looked.head.push(...rows.slice(0, HEAD_ROWS - looked.head.length));
  }
  return looked;
}

function openSheet({ head, notes, filled, again }: Looked, { t, catalogue, providers }: Known): OpenTable {
  const rows = head.map(cellsOf);
  if (isStatLineLayout(rows)) throw new Refusal("invalid", t.indicator.statLineLayout);
  const at = Math.max(
    0,
    headerRow(rows, (cells) => namesColumns(cells, catalogue)),
  );
  const header = columnNames(rows[at] ?? []);
  const frame: SheetFrame = { width: header.length, line: (head[at]?.line ?? 0) + 1 };
  if (header.length > LIMITS.columns) throw new Refusal("too-large", t.indicator.manyColumns(LIMITS.columns));
  if (filled * frame.width > LIMITS.cells || notes.merges.length >= LIMITS.merges) {
    throw new Refusal("too-large", t.indicator.workbookTooLarge);
  }
  const faults: SheetFault[] = [];
  const mirror = mirrorReportIn(rows.slice(0, at).flat(), providers);
  return {
    header,
    mirror,
    delimiter: ";",
    line: frame.line,
    workbook: true,
    merges: mergedColumns(notes, frame),
    faults,
    sample: [],
    rows: csvOf(again, frame, notes, faults, t.indicator.damaged),
  };
}

/** The cells of one of the first rows, each in its column. */
function cellsOf({ columns, texts }: SheetRow): string[] {
  const cells: string[] = new Array(columns.at(-1) ?? 0).fill("");
  columns.forEach((column, at) => {
    cells[column - 1] = texts[at] ?? "";
  });
  return cells;
}

async function* csvOf(
  again: Looked["again"],
  frame: SheetFrame,
  notes: SheetNotes,
  faults: SheetFault[],
  message: string,
): AsyncGenerator<Uint8Array> {
  const csv = new SheetCsv(frame, notes, faults);
  const now = emptyNotes();
  try {
    for await (const rows of again(now)) {
      yield csv.encode(rows);
      // Above the table there may stand what nobody needs to read.
      faults.push(...now.faults.splice(0).filter(({ line }) => line >= frame.line));
    }
  } catch (error) {
    throw error instanceof Damaged ? new Refusal("invalid", message) : error;
  }
}

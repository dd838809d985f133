/** What a file of figures may be at most. Beyond it is refused, whatever is in it. */
export const LIMITS = {
  /** Bytes of a CSV file. */
  csvBytes: 200 * 1024 * 1024,
  /** Bytes of a workbook, which must be held whole: its list of parts stands at its end. */
  workbookBytes: 16 * 1024 * 1024,
  /** Bytes of a file that waits for confirmation, as CSV. */
  uploadBytes: 16 * 1024 * 1024,
  /** Bytes of all parts of a workbook together, unpacked. */
  unpackedBytes: 64 * 1024 * 1024,
  /** How many times larger a part of a workbook may be unpacked; sheets of numbers come to about 20. */
  ratio: 200,
  parts: 2000,
  columns: 500,
  /** Rows with something in them times columns of a sheet. */
  cells: 20_000_000,
  /** Ranges of merged cells in a sheet. */
  merges: 10_000,
  /** Texts that the cells of a workbook share. */
  sharedTexts: 500_000,
  /** Letters in the name of a column. */
  headerLength: 300,
  /** Combinations of indicator and period, and periods, in a file. */
  slices: 20_000,
  figures: 2_000_000,
  /** Bytes of the first line. */
  headerBytes: 64 * 1024,
  notes: 20_000,
  noteLength: 500,
  /** Rejections that are told one by one. */
  rejections: 200,
  /** After so many nothing more is read: the file is another one than was meant. */
  wrong: 100_000,
} as const;

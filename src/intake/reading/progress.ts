/** Told every so many rows. */
export type Progress = (rows: number) => void;

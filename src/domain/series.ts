/**
 * When a meeting's moments fall, counted from its start. Whole days keep the wall clock of the start; `startMinutes` is
 * subtracted from the start itself; `reportWorkingDays` is counted from the close.
 */
export interface SeriesMoments {
  openDays: number;
  publishDays: number;
  remindDays: number;
  startMinutes: number;
  reportWorkingDays: number;
}

/** PRODUCT's defaults: T−21 d, T−7 d, T−1 d, T−15 min, +5 working days. */
export const DEFAULT_MOMENTS: SeriesMoments = {
  openDays: 21,
  publishDays: 7,
  remindDays: 1,
  startMinutes: 15,
  reportWorkingDays: 5,
};

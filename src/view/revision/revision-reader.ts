import type { Day } from "../../domain/calendar/day.ts";
import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import { type Directory, holderName } from "../../domain/organisation/organisation.ts";
import type { Mandate } from "../../domain/revision/mandate.ts";
import type { Inline } from "../card.ts";
import { holderInlines } from "../holder-names.ts";
import type { Text } from "../text.ts";

/** Who reads it and when, and what the cooperation's file says of mandates and indicators. */
export interface RevisionReader {
  t: Text;
  directory: Directory;
  today: Day;
  mandates: readonly Mandate[];
  indicators: readonly IndicatorDefinition[];
}

export const nameOf = ({ directory }: Pick<RevisionReader, "directory">, slug: string): string =>
  holderName(directory, { organisation: slug });

export const namesOf = ({ t, directory }: RevisionReader, slugs: readonly string[]): Inline[] =>
  holderInlines(t, directory, slugs);

/** The title of an indicator; its code when the catalogue has it no more. */
export const indicatorTitle = ({ indicators }: Pick<RevisionReader, "indicators">, code: string): string =>
  indicators.find((one) => one.code === code)?.title ?? code;

/** “HV-2026-1 Minder locaties”. */
export const revisionTitle = (ref: string, title: string): Inline[] => [{ ref }, " ", title];

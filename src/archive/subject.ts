import { FOLDERS, type Kind } from "./kind.ts";
import type { Relation } from "./vocabulary.ts";

/** One thing that goes to the archive. */
export interface Subject {
  kind: Kind;
  /** Identifies it in the archive; it is never used again. A report has its meeting's reference, and more. */
  key: string;
  /** What the API calls it: a reference, or a quarter. */
  ref: string;
  title: string;
  /** English word of the code. */
  state: string;
  /** The days that it is about. */
  from: string;
  until: string | null;
  /** The day on which it was made, and the one since which it stands; null: it does not say. */
  madeOn: string | null;
  settledOn: string | null;
  /** The key of the meeting it is part of. */
  partOf: string | null;
  related: { key: string; relation: Relation }[];
  /** The closed room in which it stays; null: it is for everybody of the cooperation. */
  room: string | null;
  /** As the API gives it. */
  item: Record<string, unknown>;
}

/** Something that is not finished: it comes in a later delivery. */
export type Running = Pick<Subject, "kind" | "key" | "title" | "state" | "room" | "item">;

/** The subject as a document of a room names it (null: one for everybody): outside its closed room by its key alone. */
export const namedIn = <S extends Pick<Subject, "key" | "title" | "room">>(
  room: string | null,
  subject: S,
): S => (subject.room === null || subject.room === room ? subject : { ...subject, title: subject.key });

export const reportKey = (meeting: string): string => `${meeting}/verslag`;

/** The name of its files, without what tells them apart. */
export const fileName = ({ key }: Pick<Subject, "key">): string => key.replaceAll(/[^\w.-]+/g, "-");

/** Its directory, below that of the cooperation. */
export const folderOf = (subject: Pick<Subject, "key" | "kind">): string =>
  `${FOLDERS[subject.kind]}/${fileName(subject)}`;

/** The file to read, below the directory of the cooperation. */
export const pagePath = (subject: Pick<Subject, "key" | "kind">): string =>
  `${folderOf(subject)}/${fileName(subject)}.html`;

import type { FormField } from "../../engine/input/form.ts";
import type { Text } from "../../view/text.ts";
import type { CooperationFile } from "../cooperation-file.ts";
import type { Path } from "../problem.ts";

/** What was filled in, by the name of the field; several of what may be chosen more than once. */
export type Values = Record<string, string[]>;

/** A part of the cooperation file that a form changes. */
export interface FilePart {
  /** The fields with what the file has. */
  fields(file: CooperationFile, t: Text): FormField[];
  /** The file with what was filled in, which may be wrong still. */
  changed(file: CooperationFile, values: Values, t: Text): CooperationFile;
  /** The field of which a place in the file came; undefined: of none. */
  fieldAt(path: Path, file: CooperationFile): string | undefined;
}

/** A field of such a form. */
export function field(
  name: string,
  shown: string,
  more: Partial<Pick<FormField, "kind" | "required" | "multiple" | "options" | "value" | "maxLength">>,
): FormField {
  const plain: FormField = { name, shown, label: "title", kind: "text", required: true, multiple: false };
  return Object.assign(plain, more);
}

import { recordOf } from "../../domain/record.ts";

/** One value of a form; empty when it is missing or given more than once. */
export function formValue(body: unknown, name: string): string {
  const value = recordOf(body)[name];
  return typeof value === "string" ? value : "";
}

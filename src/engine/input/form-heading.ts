import type { Text } from "../../view/text.ts";
import type { Form, FormField } from "./form.ts";

const isEmpty = ({ value }: FormField): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** What stands above a form that cannot be sent yet: something is only missing, or it is wrong. */
export function formHeading(t: Text, { fields, problems }: Pick<Form, "fields" | "problems">): string {
  const wrong = fields.filter(({ problem }) => problem !== undefined);
  if (problems.length > 0 || !wrong.every(isEmpty)) return t.web.summaryTitle;
  return wrong.length === 1 ? t.web.oneMissing : t.web.someMissing(wrong.length);
}

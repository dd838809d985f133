import { foldText } from "../../domain/folded-text.ts";
import { LANGUAGES } from "../../domain/organisation/language.ts";
import { type Text, textIn } from "../../view/text.ts";
import type { Command } from "../command.ts";
import { type Issue, Refusal } from "../refusal.ts";
import { cutWord } from "./cut-word.ts";
import { aroundPeriod, isPeriodText } from "./date/period-words.ts";
import { type Field, fieldsOf, isAsked, labelOf } from "./fields-of.ts";
import { nearest } from "./nearest.ts";
import { nounOfRef } from "./parse-field.ts";

/** No form has as many fields; each part costs a search for its label. */
const MOST_PARTS = 40;
const LONGEST_LABEL = 60;

/**
 * The first part fills the first field; each further part after `;` begins with a label in Dutch or English. Where the
 * first field is a reference it takes one word, and what follows fills the next field, so `klaar A-41 verstuurd` works. Where
 * it is an indicator, it ends where a period begins: `verhaal cliënttevredenheid vorig kwartaal Er was …`.
 * What of the first part no field takes is left.
 * @throws Refusal when a part begins with no known label, one comes twice, or there are more parts than a form has fields
 */
export function inputFromText(
  command: Command,
  text: string,
  t: Text,
): { input: Record<string, unknown>; left: string } {
  const fields = fieldsOf(command.input);
  const [head = "", ...written] = text.split(";").map((part) => part.trim());
  const parts = written.filter((part) => part !== "");
  const input: Record<string, unknown> = {};
  const issues: Issue[] = [];
  if (parts.length > MOST_PARTS) throw new Refusal("invalid", t.refusal.tooManyParts(MOST_PARTS));
  const labels = labelsOf(fields);
  const labelled = head === "" ? undefined : labelledHead(fields, labels, head);
  if (labelled) input[labelled.field.name] = labelled.value;
  const left = labelled ? "" : fillFirst(fields, head, input);
  if (left !== "") return { input, left };
  for (const part of parts) {
    const hit = labelAtStart(labels, part, false) ?? asPeriod(fields, part, input);
    if (!hit) {
      issues.push({ field: "", message: unknownLabel(fields, part, t) });
    } else if (hit.field.name in input) {
      issues.push({ field: hit.field.name, message: t.refusal.twice(labelOf(t, hit.field)) });
    } else {
      input[hit.field.name] = hit.field.kind === "flag" && hit.value === "" ? "true" : hit.value;
    }
  }
  if (issues.length > 0) throw new Refusal("invalid", t.refusal.invalid, issues, input);
  return { input, left };
}

/**
 * The first part with a label before it, which needs a colon: else it would be taken for what was meant. Not so where the
 * first field is one of a few words: `berichten samenvatting maandag`.
 */
function labelledHead(fields: readonly Field[], labels: ReadonlyMap<string, Field>, head: string) {
  const named = labelAtStart(labels, head, true);
  const [first] = fields;
  if (named || first?.kind !== "choice" || first.takesOthers) return named;
  const other = labelAtStart(labels, head, false);
  return other?.field === first ? undefined : other;
}

/** A period needs no label: `toon jeugdhulp-in-natura; 2022`. */
function asPeriod(fields: Field[], part: string, input: Record<string, unknown>) {
  const field = fields.find(({ kind, name }) => kind === "period" && !(name in input));
  return field && isPeriodText(part) ? { field, value: part } : undefined;
}

/** Names the labels that are near what the part begins with, or else every label. */
function unknownLabel(fields: Field[], part: string, t: Text): string {
  const labels = fields.filter(isAsked).map((field) => labelOf(t, field));
  const near = nearest(part.split(/[\s:]/)[0] ?? "", labels);
  const said = part.slice(0, 40);
  return near.length > 0 ? t.refusal.unknownFieldNear(said, near) : t.refusal.unknownField(said, labels);
}

function fillFirst(fields: Field[], head: string, input: Record<string, unknown>): string {
  let rest = head;
  for (const [at, field] of fields.entries()) {
    if (rest === "") return "";
    if (field.name in input) continue;
    const next = fields[at + 1];
    const around = field.kind === "indicator" && next?.kind === "period" ? aroundPeriod(rest) : undefined;
    if (next && around) {
      input[field.name] = around.before;
      input[next.name] = around.period;
      rest = around.after;
      continue;
    }
    const takesOneWord = field.kind === "ref" && !field.multiple;
    const [word, remainder] = takesOneWord ? cutWord(rest) : [rest, ""];
    if (takesOneWord && nounOfRef(word) === undefined && field !== fields[0]) continue;
    input[field.name] = word;
    rest = remainder;
  }
  return rest;
}

/** The field whose label a part begins with, the longest label first; a colon after it is optional. */
function labelAtStart(
  labels: ReadonlyMap<string, Field>,
  part: string,
  colonRequired: boolean,
): { field: Field; value: string } | undefined {
  const ends = colonRequired ? /^\s{0,3}:/ : /^(?:\s|:|$)/;
  for (let end = Math.min(part.length, LONGEST_LABEL); end > 0; end -= 1) {
    if (!ends.test(part.slice(end, end + 4))) continue;
    const field = labels.get(foldText(part.slice(0, end)));
    if (field) return { field, value: part.slice(end).replace(/^\s*:?\s*/, "") };
  }
  return undefined;
}

/** Every label in every language, folded, and its field's name; of two fields with one label the first. */
function labelsOf(fields: readonly Field[]): Map<string, Field> {
  const labels = new Map<string, Field>();
  for (const field of fields) {
    const shown = LANGUAGES.flatMap((language) => textIn(language).field[field.label]);
    for (const label of [...shown, field.name]) {
      const word = foldText(label);
      if (!labels.has(word)) labels.set(word, field);
    }
  }
  return labels;
}

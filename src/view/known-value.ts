import type { TableName } from "../domain/privacy/known-tables.ts";
import type { Text } from "./text.ts";

type Words = Record<string, string>;

/** Columns that mean the same in every table. */
const everywhere = (t: Text): Record<string, Words> => ({
  role: t.setup.pasted.roles,
  language: t.choice.language,
  reach: t.choice.reach,
  surface: t.delivery.surfaces,
  via: t.privacy.own.vias,
  advice: t.choice.advice,
  purpose: t.choice.purpose,
  subject: t.choice.subject,
});

/** Columns of which the values are those of their table. */
const inTable = (t: Text): Partial<Record<TableName, Record<string, Words>>> => ({
  organisations: { kind: t.setup.pasted.kinds },
  series: { kind: t.choice.kind },
  meetings: { kind: t.choice.kind, state: t.choice.meetingState },
  rsvps: { answer: t.choice.rsvp },
  polls: { state: t.choice.pollState },
  poll_votes: { answer: t.choice.pollAnswer },
  agenda_items: { state: t.choice.itemState },
  journey_steps: { what: t.choice.journey },
  agreements: { state: t.choice.agreementState },
  agreement_changes: { state: t.choice.agreementState },
  actions: { state: t.choice.actionState },
  action_updates: { state: t.choice.actionState },
  contracts: { state: t.choice.contractState },
  themes: { state: t.choice.themeState },
  revisions: { state: t.choice.revisionState },
  revision_decisions: { level: t.choice.level, decision: t.choice.decision },
});

/** What people say for a value of the code; undefined when it is no such value, but what somebody wrote. */
export function knownWord(t: Text, table: TableName, column: string, value: string): string | undefined {
  const words = inTable(t)[table]?.[column] ?? everywhere(t)[column];
  return words && Object.hasOwn(words, value) ? words[value] : undefined;
}

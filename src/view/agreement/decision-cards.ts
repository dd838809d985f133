import type { Decision } from "../../domain/meeting/report.ts";
import { type Directory, personName } from "../../domain/organisation/organisation.ts";
import type { Card, Inline } from "../card.ts";
import { closedNotice, shareButtons } from "../closed.ts";
import type { Text } from "../text.ts";

const where = (t: Text, { meeting, item }: Decision): Inline[] => [
  ...(meeting ? [{ ref: meeting }] : [t.decision.noMeeting]),
  ...(item ? [" · ", { ref: item }] : []),
];

export function decisionCard(t: Text, directory: Directory, decision: Decision): Card {
  const { meeting, item, by } = decision;
  return {
    title: [t.decision.title(decision.ref)],
    ref: decision.ref,
    body: [
      { type: "text", text: [{ strong: decision.text }] },
      ...closedNotice(t, decision),
      {
        type: "facts",
        facts: [
          { label: t.decision.meeting, value: meeting ? [{ ref: meeting }] : [t.decision.noMeeting] },
          ...(item ? [{ label: t.decision.item, value: [{ ref: item }] }] : []),
          { label: t.decision.on, value: [{ day: decision.on }] },
          {
            label: t.decision.by,
            value: [{ person: by, name: personName(directory, by) }],
          },
        ],
      },
    ],
    buttons: decision.room === null ? undefined : shareButtons(t, decision),
  };
}

/** @param more whether there are others that are not shown */
export function decisionsCard(
  t: Text,
  title: string,
  decisions: readonly Decision[],
  { empty, all }: { empty: string; all: number },
): Card {
  const rest = all - decisions.length;
  return {
    title: [title],
    body: [
      {
        type: "list",
        items: decisions.map((decision) => ({
          text: [{ ref: decision.ref }, " ", decision.text],
          detail: [{ day: decision.on }, " · ", ...where(t, decision)],
        })),
        empty,
      },
      ...(rest > 0
        ? [
            {
              type: "notice" as const,
              tone: "info" as const,
              text: [t.decision.newest(decisions.length, rest)],
            },
          ]
        : []),
    ],
  };
}

import type { Action } from "../../domain/action/action.ts";
import type { Step } from "../../domain/agenda/agenda.ts";
import { type Agreement, missingSides } from "../../domain/agreement/agreement.ts";
import { actionColumns, actionItem, type Reader } from "../action/action-cards.ts";
import { journeyBlocks } from "../agenda/journey-blocks.ts";
import type { Block, Button, Card, Inline, ListItem } from "../card.ts";
import { closedNotice, shareButtons } from "../closed.ts";
import { holderInlines } from "../holder-names.ts";
import type { Text } from "../text.ts";

/**
 * One agreement as it stands now.
 * @param note what was said when it was changed
 */
export function agreementCard({ t, directory }: Reader, agreement: Agreement, note?: string): Card {
  const notice = (tone: "info" | "warning", text: string): Block => ({ type: "notice", tone, text: [text] });
  const missing = missingSides(directory, agreement.parties).map((side) => t.agreement.missing[side]);
  return {
    title: [{ ref: agreement.ref }, " ", agreement.title],
    ref: agreement.ref,
    body: [
      ...closedNotice(t, agreement),
      ...(agreement.state === "draft" ? [notice("info", t.agreement.draftNotice)] : []),
      ...(agreement.intention === null ? [] : [{ type: "text" as const, text: [agreement.intention] }]),
      { type: "facts", facts: facts(t, agreement, holderInlines(t, directory, agreement.parties)) },
      ...missing.map((text) => notice("warning", text)),
      ...(note === undefined ? [] : [{ type: "text" as const, text: [`${t.agreement.note}: ${note}`] }]),
    ],
    buttons: [...(agreement.state === "revised" ? [] : buttons(t, agreement)), ...shareButtons(t, agreement)],
  };
}

function facts(t: Text, agreement: Agreement, parties: Inline[]): { label: string; value: Inline[] }[] {
  const { theme, indicators, item, meeting, supersededBy } = agreement;
  const origin = [item, meeting].filter((ref) => ref !== null);
  return [
    { label: t.agreement.state, value: [{ strong: t.choice.agreementState[agreement.state] }] },
    ...(supersededBy ? [{ label: t.agreement.supersededBy, value: [{ ref: supersededBy }] }] : []),
    { label: t.agreement.parties, value: parties },
    { label: t.agreement.review, value: [{ day: agreement.review }] },
    ...(theme ? [{ label: t.agreement.theme, value: [theme] }] : []),
    ...(indicators.length > 0 ? [{ label: t.agreement.indicators, value: [indicators.join(", ")] }] : []),
    ...(origin.length > 0
      ? [{ label: t.agreement.origin, value: origin.flatMap((ref, i): Inline[] => [i ? ", " : "", { ref }]) }]
      : []),
  ];
}

function buttons(t: Text, { ref }: Agreement): Button[] {
  const opened = (label: string, command: string): Button => ({
    label,
    command,
    input: { agreement: ref },
    opensForm: true,
  });
  return [opened(t.agreement.addAction, "action/add"), opened(t.agreement.change, "agreement/status")];
}

/** One agreement with its actions and, when it came out of an agenda item, the way that item went. */
export function fullAgreementCard(
  reader: Reader,
  agreement: Agreement,
  actions: readonly Action[],
  journey: readonly Step[],
): Card {
  const { t } = reader;
  const card = agreementCard(reader, agreement);
  return {
    ...card,
    body: [
      ...card.body,
      { type: "heading", text: t.agreement.actions },
      {
        type: "list",
        items: actions.map((action) => actionItem(reader, action, false)),
        columns: actionColumns(t),
        empty: t.agreement.noActions,
      },
      ...journeyBlocks(t, agreement.item, journey),
    ],
  };
}

/** Several agreements in one card. */
/** @param all how many there are, shown or not */
export function agreementsCard(reader: Reader, agreements: readonly Agreement[], all: number): Card {
  const { t, directory } = reader;
  const items = agreements.map(
    (agreement): ListItem => ({
      text: [{ ref: agreement.ref }, " ", agreement.title],
      detail: [
        { strong: t.choice.agreementState[agreement.state] },
        " · ",
        ...holderInlines(t, directory, agreement.parties),
        " · ",
        t.agreement.before,
        { day: agreement.review },
      ],
    }),
  );
  const rest = all - items.length;
  return {
    title: [t.agreement.listTitle(all)],
    body: [
      { type: "list", items, empty: t.agreement.listEmpty },
      ...(rest > 0 ? [{ type: "text" as const, text: [t.agreement.listMore(items.length, rest)] }] : []),
    ],
  };
}

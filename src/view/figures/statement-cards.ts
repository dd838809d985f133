import { isNone, type Statement } from "../../domain/figures/statement.ts";
import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import { type Directory, organisationOf, personOf } from "../../domain/organisation/organisation.ts";
import type { Block, Button, Card, ListItem } from "../card.ts";
import { closedNotice, shareButtons } from "../closed.ts";
import { showPeriod } from "../format.ts";
import type { Text } from "../text.ts";

/** The title of an indicator; its code when it left the catalogue. */
export const titleOf = (indicators: readonly IndicatorDefinition[] | undefined, code: string): string =>
  indicators?.find((one) => one.code === code)?.title ?? code;

/** The buttons beside an indicator on the agenda. */
export const storyButtons = {
  interpret: (t: Text, indicator: string, period: string): Button => ({
    label: t.story.interpretButton,
    command: "indicator/interpret",
    input: { indicator, period },
    style: "primary",
    opensForm: true,
  }),
  none: (t: Text, indicator: string, period: string): Button => ({
    label: t.story.noneButton,
    command: "indicator/interpret",
    input: { indicator, period, none: true },
  }),
  withdraw: (t: Text, ref: string): Button => ({
    label: t.story.withdrawButton,
    command: "indicator/withdraw",
    input: { told: ref },
    confirm: t.story.withdrawSure,
  }),
};

/** @param title the indicator's */
export function statementCard(
  t: Text,
  directory: Directory,
  statement: Statement,
  { title, mayWithdraw = false }: { title: string; mayWithdraw?: boolean },
): Card {
  const { story } = t;
  const heading =
    statement.kind === "story"
      ? story.storyTitle
      : isNone(statement)
        ? story.noneTitle
        : story.interpretationTitle;
  const said = statement.text ?? (statement.withdrawnAt ? story.withdrawn : story.none);
  const first: Block =
    statement.text === null
      ? { type: "notice", tone: "info", text: [said] }
      : { type: "text", text: [{ strong: said }] };
  return {
    title: [heading, title],
    body: [
      first,
      ...closedNotice(t, statement),
      {
        type: "facts",
        facts: [
          { label: story.indicator, value: [`${title} (${statement.indicator})`] },
          { label: story.period, value: [showPeriod(t, statement.period)] },
          { label: story.by, value: [{ person: statement.by, name: tellerOf(directory, statement) }] },
          ...(statement.meeting ? [{ label: story.meeting, value: [{ ref: statement.meeting }] }] : []),
          { label: story.number, value: [statement.ref] },
        ],
      },
    ],
    buttons:
      mayWithdraw && statement.withdrawnAt === null
        ? [...shareButtons(t, statement), storyButtons.withdraw(t, statement.ref)]
        : undefined,
  };
}

function tellerOf(directory: Directory, { by, organisation }: Statement): string {
  const name = personOf(directory, by)?.name ?? by;
  return `${name} (${organisationOf(directory, organisation)?.name ?? organisation})`;
}

/** What was told during a meeting, for its outcomes; nothing when nothing was. */
export function statementBlocks(
  t: Text,
  statements: readonly Statement[],
  indicators: readonly IndicatorDefinition[] | undefined,
): Block[] {
  const section = (heading: string, those: Statement[]): Block[] =>
    those.length === 0
      ? []
      : [
          { type: "heading", text: heading },
          {
            type: "list",
            items: those.map((one) => lineOf(t, one, titleOf(indicators, one.indicator))),
            empty: "",
          },
        ];
  return [
    ...section(
      t.story.interpretations,
      statements.filter(({ kind }) => kind === "interpretation"),
    ),
    ...section(
      t.story.stories,
      statements.filter(({ kind }) => kind === "story"),
    ),
  ];
}

const lineOf = (t: Text, statement: Statement, title: string): ListItem => ({
  text: [`${title}, ${showPeriod(t, statement.period)}`],
  detail: [statement.text ?? t.story.noneButton],
});

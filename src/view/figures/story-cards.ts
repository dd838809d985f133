import { isNone, type Told } from "../../domain/figures/story.ts";
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
  withdraw: (t: Text, told: string): Button => ({
    label: t.story.withdrawButton,
    command: "indicator/withdraw",
    input: { told },
    confirm: t.story.withdrawSure,
  }),
};

/** @param title the indicator's */
export function toldCard(
  t: Text,
  directory: Directory,
  told: Told,
  { title, mayWithdraw = false }: { title: string; mayWithdraw?: boolean },
): Card {
  const { story } = t;
  const heading =
    told.kind === "story" ? story.storyTitle : isNone(told) ? story.noneTitle : story.interpretationTitle;
  const said = told.text ?? (told.withdrawnAt ? story.withdrawn : story.none);
  const first: Block =
    told.text === null
      ? { type: "notice", tone: "info", text: [said] }
      : { type: "text", text: [{ strong: said }] };
  return {
    title: [heading, title],
    body: [
      first,
      ...closedNotice(t, told),
      {
        type: "facts",
        facts: [
          { label: story.indicator, value: [`${title} (${told.indicator})`] },
          { label: story.period, value: [showPeriod(t, told.period)] },
          { label: story.by, value: [{ person: told.by, name: tellerOf(directory, told) }] },
          ...(told.meeting ? [{ label: story.meeting, value: [{ ref: told.meeting }] }] : []),
          { label: story.number, value: [told.ref] },
        ],
      },
    ],
    ...(mayWithdraw && told.withdrawnAt === null
      ? { buttons: [...shareButtons(t, told), storyButtons.withdraw(t, told.ref)] }
      : {}),
  };
}

function tellerOf(directory: Directory, { by, organisation }: Told): string {
  const name = personOf(directory, by)?.name ?? by;
  return `${name} (${organisationOf(directory, organisation)?.name ?? organisation})`;
}

/** What was told during a meeting, for its outcomes; nothing when nothing was. */
export function toldBlocks(
  t: Text,
  told: readonly Told[],
  indicators: readonly IndicatorDefinition[] | undefined,
): Block[] {
  const section = (heading: string, those: Told[]): Block[] =>
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
      told.filter(({ kind }) => kind === "interpretation"),
    ),
    ...section(
      t.story.stories,
      told.filter(({ kind }) => kind === "story"),
    ),
  ];
}

const lineOf = (t: Text, told: Told, title: string): ListItem => ({
  text: [`${title}, ${showPeriod(t, told.period)}`],
  detail: [told.text ?? t.story.noneButton],
});

import type { Missing } from "../../domain/figures/missing.ts";
import type { CooperationSettings } from "../../domain/organisation/cooperation.ts";
import { type Directory, organisationOf } from "../../domain/organisation/organisation.ts";
import type { Block, Button, Card, ListItem } from "../card.ts";
import { showDay, showList, showPeriod } from "../format.ts";
import type { Text } from "../text.ts";
import { titleOf } from "./statement-cards.ts";

/** More names than this are counted. */
const MOST_NAMES = 8;

const namesOf = (directory: Directory, slugs: readonly string[]): string[] =>
  slugs.map((slug) => organisationOf(directory, slug)?.name ?? slug);

/** Who is missing, in words: by name, or counted when it is nearly everybody. */
function whoOf(
  t: Text,
  directory: Directory,
  { by, organisations }: Pick<Missing, "by" | "organisations">,
): string {
  if (by === "never") return t.story.neverDelivered;
  if (by === "secretariat") return t.story.bySecretariat;
  if (organisations.length <= MOST_NAMES) return showList(t, namesOf(directory, organisations));
  const all = directory.organisations.filter(({ kind, active }) => active && kind === by).length;
  return t.story.missingOf[by](organisations.length, all);
}

/**
 * Figures that are not there, by period.
 * @param empty said when nothing is missing
 * @param how how the reader delivers
 */
export function missingCard(
  t: Text,
  directory: Directory,
  missing: readonly Missing[],
  {
    settings,
    today,
    empty,
    how,
  }: { settings: CooperationSettings; today: string; empty: string; how: string },
): Card {
  const itemOf = (one: Missing): ListItem => {
    const when = one.deadline < today ? t.story.wasDue : t.story.due;
    return {
      text: [{ strong: titleOf(settings.indicators, one.indicator) }],
      detail: [`${whoOf(t, directory, one)} · ${when(showDay(t, one.deadline))}`],
    };
  };
  const periods = [...Map.groupBy(missing, (one) => one.period)];
  const body = periods.flatMap(([of, those]): Block[] => [
    { type: "heading", text: showPeriod(t, of) },
    { type: "list", items: those.map(itemOf), empty: "" },
  ]);
  return {
    title: [t.story.missingTitle],
    body: body.length > 0 ? [...body, { type: "text", text: [how] }] : [{ type: "list", items: [], empty }],
    buttons: [{ label: t.story.howToButton, command: "indicator/import", input: {} }],
  };
}

/** Figures of a period that is not over: nobody is late with them. */
export function expectedCard(
  t: Text,
  period: string,
  due: readonly { title: string; by: keyof Text["story"]["deliverers"]; deadline: string }[],
  how: string,
): Card {
  const items = due.map(({ title, by, deadline }): ListItem => {
    const detail = [`${t.story.deliverers[by]} · ${t.story.expectedBy(showDay(t, deadline))}`];
    return { text: [{ strong: title }], detail };
  });
  const shown = showPeriod(t, period);
  return {
    title: [t.story.expectedTitle(shown)],
    body: [
      { type: "notice", tone: "info", text: [t.story.notOver(shown)] },
      { type: "list", items, empty: t.story.nothingExpected(shown) },
      ...(items.length > 0 ? [{ type: "text" as const, text: [how] }] : []),
    ],
    buttons: [{ label: t.story.howToButton, command: "indicator/import", input: {} }],
  };
}

const howTo = (t: Text): Block => ({ type: "text", text: [t.story.howToDeliver] });

const missingButton = (t: Text, period: string): Button => ({
  label: t.story.missingButton,
  command: "indicator/missing",
  input: { period },
});

type Asked = Pick<Missing, "indicator" | "by" | "organisations">;
interface About {
  period: string;
  deadline: string;
  settings: CooperationSettings;
}

/** To one organisation: which of its figures are not there, and how they are delivered. */
export function askedCard(
  t: Text,
  organisation: string,
  indicators: readonly string[],
  { period, deadline, settings }: About,
): Card {
  const items = indicators.map((code) => ({ text: [{ strong: titleOf(settings.indicators, code) }] }));
  return {
    title: [t.story.askedTitle(organisation, showPeriod(t, period))],
    body: [
      { type: "text", text: [t.story.asked(showDay(t, deadline))] },
      { type: "list", items, empty: "" },
      howTo(t),
    ],
    buttons: [
      missingButton(t, period),
      { label: t.story.howToButton, command: "indicator/import", input: {} },
    ],
  };
}

/**
 * To the secretariat: who was asked for what, and whom nobody could ask.
 * @param unreached slugs of organisations without a room or a contact
 */
export function missingListCard(
  t: Text,
  directory: Directory,
  missing: readonly Asked[],
  { unreached, period, deadline, settings }: About & { unreached: readonly string[] },
): Card {
  const items = missing.map((one) => ({
    text: [{ strong: titleOf(settings.indicators, one.indicator) }],
    detail: [whoOf(t, directory, one)],
  }));
  const asked = missing.some(({ organisations }) => organisations.length > 0) ? [t.story.listAsked] : [];
  const names = showList(t, namesOf(directory, unreached));
  const notice: Block[] =
    unreached.length > 0 ? [{ type: "notice", tone: "warning", text: [t.story.unreached(names)] }] : [];
  return {
    title: [t.story.listTitle(showPeriod(t, period))],
    body: [
      { type: "text", text: [[t.story.listBody(showDay(t, deadline)), ...asked].join(" ")] },
      { type: "list", items, empty: "" },
      ...notice,
    ],
    buttons: [missingButton(t, period)],
  };
}

/** To the secretariat, once: what nobody ever delivered, so that nobody is asked for it. */
export function neverCard(t: Text, indicators: readonly string[], settings: CooperationSettings): Card {
  return {
    title: [t.story.neverTitle],
    body: [
      { type: "text", text: [t.story.never] },
      {
        type: "list",
        items: indicators.map((code) => ({ text: [{ strong: titleOf(settings.indicators, code) }] })),
        empty: "",
      },
    ],
    buttons: [{ label: t.story.howToButton, command: "indicator/import", input: {} }],
  };
}

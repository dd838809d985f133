import { type Areas, tidyName } from "../domain/figures/area.ts";
import type { Mapping } from "../domain/figures/mapping.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { KnownPeople } from "../domain/personal-data/personal-data.ts";
import type { Context } from "../engine/context.ts";
import { areasFor } from "../engine/input/areas.ts";
import { knownTo as peopleKnownTo } from "../engine/input/known-people.ts";
import type { FileText } from "../view/file-text.ts";

/** What files can name, numbered: 0 is the whole, of areas as of providers. */
export interface Known<Said extends FileText = FileText> {
  catalogue: readonly IndicatorDefinition[];
  areas: Areas;
  /** By code and title in small letters. */
  indicatorNumbers: ReadonlyMap<string, number>;
  providers: readonly { slug: string; name: string }[];
  /** By slug and name in small letters. */
  providerNumbers: ReadonlyMap<string, number>;
  /** Answers about names that could be several things, in small letters. */
  names: ReadonlyMap<string, string | null>;
  /** Whom the cooperation knows. */
  people: KnownPeople;
  /** Somebody said of this file that its figures are no citizen service numbers. */
  noPerson: boolean;
  t: Said;
}

/** Everything that files of a cooperation can name. */
export function knownTo<Said extends FileText>(
  ctx: Pick<Context, "cooperation" | "directory"> & { t: Said },
  answers?: Mapping,
): Known<Said> {
  const catalogue = ctx.cooperation.settings.indicators ?? [];
  const providers = ctx.directory.organisations.filter(({ kind, active }) => kind === "provider" && active);
  const numbers = (words: (string | null)[][]) =>
    new Map(
      words.flatMap((list, at) => list.map((word) => [tidyName(word ?? ""), at] as const)).toReversed(),
    );
  return {
    catalogue,
    indicatorNumbers: numbers(catalogue.map(({ code, title }) => [code, title])),
    areas: areasFor(ctx.directory),
    providers,
    providerNumbers: numbers(
      providers.map(({ slug, name }) => [slug, name, name.replace(/ \(voorbeeld\)$/, "")]),
    ),
    people: peopleKnownTo(ctx),
    t: ctx.t,
    ...saidIn(answers),
  };
}

const saidIn = ({ names, noPerson }: Partial<Mapping> = {}) => ({
  names: new Map(Object.entries(names ?? {}).map(([name, answer]) => [tidyName(name), answer])),
  noPerson: noPerson === true,
});

/** The same with other answers; what thousands of providers are called is numbered once for a file. */
export const withAnswers = (known: Known, answers: Mapping | undefined): Known => ({
  ...known,
  ...saidIn(answers),
});

import { type CheckName, type Found, HOW } from "./checks.ts";
import { CRITERIA, type Criterion } from "./criteria.ts";

/** What axe-core found, by criterion: which of its rules were applied, and which were broken. */
export type Axe = Map<string, { rules: Set<string>; broken: Set<string> }>;

export interface Tried {
  found: Found;
  axe: Axe;
  pages: string[];
  /** Names and versions. */
  by: string;
}

/** What is wrong with a criterion, one line each. */
export function wrongWith({ id, checks = [] }: Criterion, { found, axe }: Tried): string[] {
  const lines = checks.flatMap((name) => found.get(name) ?? []);
  return [...(axe.get(id)?.broken ?? []), ...lines];
}

const verdict = (criterion: Criterion, tried: Tried): string =>
  wrongWith(criterion, tried).length > 0
    ? "voldoet niet"
    : criterion.absent
      ? "niet van toepassing"
      : "voldoet";

function how({ id, checks = [], looked, absent }: Criterion, { found, axe }: Tried): string {
  const done = checks.filter((name) => found.has(name)).map((name: CheckName) => HOW[name]);
  const rules = [...(axe.get(id)?.rules ?? [])].sort();
  return [
    ...(absent ? [absent] : []),
    ...(done.length > 0 ? [`In de browser: ${done.join("; ")}.`] : []),
    ...(rules.length > 0 ? [`axe: ${rules.map((rule) => `\`${rule}\``).join(", ")}.`] : []),
    ...(looked ? [`Gelezen: ${looked}`] : []),
  ].join(" ");
}

/** Whether a criterion was tried by anything at all. */
export const isTried = (criterion: Criterion, tried: Tried): boolean => how(criterion, tried) !== "";

/** `docs/toegankelijkheid.md`. */
export function documentOf(tried: Tried): string {
  const rows = CRITERIA.map(
    (one) => `| ${one.id} | ${one.level} | ${one.title} | ${verdict(one, tried)} | ${how(one, tried)} |`,
  );
  const count = (level: string) => CRITERIA.filter((one) => one.level === level).length;
  return `# Toegankelijkheid: wat is beproefd

WCAG 2.2 heeft op de niveaus A en AA ${CRITERIA.length} criteria: ${count("A")} van niveau A en ${count("AA")} van niveau AA. (WCAG 2.1 heeft er 50. Versie
2.2 voegde er zes toe en liet 4.1.1 vervallen.) Deze lijst zegt van elk criterium hoe Leerlus ermee is beproefd en wat eruit kwam.
\`npm run accessibility\` beproeft alles opnieuw en schrijft dit bestand; de tests zijn rood zodra er iets anders uitkomt.

De toegankelijkheidsverklaring is van u, de organisatie die Leerlus aanbiedt. Dit is uw onderbouwing, geen onderzoek door een
onafhankelijke partij. Niemand met een beperking heeft hiervoor meegekeken, en er is niet met een schermlezer geluisterd. Laat dat
doen voordat u de status *voldoet volledig* kiest. Slack, Teams en uw mailprogramma vallen hierbuiten: die verklaren zelf.

## Hoe

- In Chromium, met ${tried.by}. Elke regel van axe die bij een criterium hoort, staat erbij.
- Op elke pagina hieronder, licht en donker, met de gegevens van de demo erin, aangemeld als coördinator.
- *In de browser* is een proef die een programma uitvoert, met toetsenbord, meetlat of formulier. *Gelezen* is wat een mens heeft
  bekeken; dat maakt geen opdracht opnieuw.

Pagina's: ${tried.pages.map((page) => `\`${page}\``).join(", ")} en \`/aanmelden\`.

## Uitkomst

| criterium | niveau | naam | uitkomst | hoe beproefd |
|---|---|---|---|---|
${rows.join("\n")}
`;
}

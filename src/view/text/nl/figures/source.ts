import type { SourceRhythm } from "../../../../domain/figures/source.ts";
import type { SourceFaultKind } from "../../../../domain/figures/source-fault.ts";

/** Waarom een bron niet op te halen was, en wat u eraan kunt doen. */
const failed: Record<SourceFaultKind, (detail: string) => string> = {
  unreachable: () => "De bron is niet te bereiken.",
  slow: () => "De bron antwoordt te langzaam.",
  busy: () => "De bron vraagt om later terug te komen.",
  server: (status) => `De bron heeft een storing (${status}).`,
  cut: () => "Het antwoord van de bron kwam niet heel aan.",
  moving: () => "De tabel werd bijgewerkt terwijl wij haar lazen.",
  "not-found": () => "De bron kent deze tabel niet, of niet meer. Kijk of het nummer van de tabel klopt.",
  refused: (status) => `De bron weigert onze vraag (${status}). Kijk of de codes bij dimensions kloppen.`,
  redirect: () => "De bron stuurt ons naar een ander adres. Daar gaan wij niet heen.",
  elsewhere: (host) =>
    `Voor de rest van de tabel noemt de bron een ander adres${host === "" ? "" : ` (${host})`}. Daar gaan wij niet heen.`,
  endless: () => "Aan deze tabel komt geen einde.",
  "too-large": (most) =>
    `Deze tabel is te groot (meer dan ${most}). Kies minder maatstaven, of de gemeenten van de samenwerking (areas: own).`,
  "not-json": (type) => `De bron antwoordt met iets anders dan cijfers${type === "" ? "" : ` (${type})`}.`,
  shape: (place) => `De tabel ziet er anders uit dan wij kennen${place === "" ? "" : ` (${place})`}.`,
  "no-measure": (name) => `De tabel heeft geen maatstaf “${name}” (meer). Kijk hoe die nu heet.`,
  "several-measures": (name) => `De tabel heeft meer maatstaven “${name}”. Noem de code van de goede.`,
  unit: (change) =>
    `Een maatstaf heeft een andere eenheid gekregen: ${change}. Kijk of de cijfers nog hetzelfde betekenen, en geef de maatstaf dan een eigen bron (key).`,
  dimension: (name) =>
    `Bij de onderverdeling “${name}” moet één code worden gekozen (dimensions), en alleen bij wat de tabel heeft.`,
  "no-period": () => "Deze tabel heeft geen perioden.",
  status: (word) => `De tabel noemt een periode “${word}”. Of zulke cijfers definitief zijn, weten wij niet.`,
  "no-region": () => "Deze tabel heeft geen regio's.",
  nothing: () => "In deze tabel staat geen cijfer van de gemeenten en perioden die gevraagd zijn.",
  clash: (place) => `Een cijfer staat er twee keer, met een ander getal (${place}).`,
  "not-whole": (code) => `${code} is een aantal, en de tabel geeft er een getal met decimalen voor.`,
  "no-indicator": (name) =>
    `Er is geen indicator voor “${name}”. Noem de maatstaven bij measures, of geef indicatoren deze bron (source) en hun kolom (sourceColumn).`,
  killed: () =>
    "Leerlus viel steeds uit terwijl het deze tabel las. Kies minder maatstaven, of de gemeenten van de samenwerking (areas: own).",
  rejected: (why) => `De cijfers zijn gelezen, maar kloppen niet. ${why}`,
};

const rhythm: Record<SourceRhythm, string> = {
  never: "alleen als u erom vraagt",
  day: "elke dag",
  week: "elke week",
  month: "elke maand",
};

/** Bronnen die zichzelf ophalen. */
export const source = {
  failed,
  rhythm,
  listSummary: "Bekijk de bronnen die Leerlus zelf ophaalt, en hoe dat ging",
  fetchSummary: "Haal cijfers nu op bij hun bron",
  title: "Bronnen die zichzelf ophalen",
  none: "Er zijn geen bronnen. Ze staan in het bestand van de samenwerking (sources).",
  table: (table: string) => `CBS, tabel ${table}`,
  fetchNow: "Haal nu op",
  asked: "Wij halen het op. Is er iets veranderd, dan staat het straks in de ruimte van het secretariaat.",
  askAll: "Alle bronnen",
  unknown: (key: string, keys: string[]) => `Er is geen bron “${key}”. Kies uit: ${keys.join(", ")}.`,
  checked: "Nagekeken op ",
  notChecked: "Nog niet opgehaald.",
  offered: "Laatste verandering: ",
  waits: "Er wachten cijfers op u.",
  busyNow: "Wordt nu opgehaald.",
  wanted: "Wordt zo opgehaald.",
  retry: "Opnieuw om ",
  failedOn: "Mislukt op ",
  again: "Wij proberen het later opnieuw.",
  notAgain: (when: string) => `Wij halen deze bron ${when} op. Nu opnieuw: “leerlus indicator ophalen”.`,
  failedTitle: (table: string) => `Cijfers van het CBS zijn niet opgehaald (tabel ${table})`,
  kept: "Er is niets veranderd: de cijfers die er waren, staan er nog.",
  offeredTitle: (table: string) => `Nieuwe cijfers: ${table}`,
  offeredLead: (title: string) => `In deze tabel van het CBS staan andere cijfers dan hier: ${title}.`,
  leftOut: (names: string[]) =>
    `Niet meegenomen, omdat niet te zeggen is wat het nu zou zijn: ${names.join(", ")}.`,
  together: (names: string[]) => `Samen met ${new Intl.ListFormat("nl").format(names)}.`,
  over: (table: string) =>
    `De cijfers uit ${table} wachten niet meer: ze zijn niet bewaard, er zijn nieuwere, of ze zijn niet meer nodig.`,
  noLonger: (subject: string) => `deze bron wordt niet meer vanzelf opgehaald: ${subject}`,
  statusLabel: "Bronnen",
  statusWell: (count: number) => (count === 1 ? "1 bron, in orde" : `${count} bronnen, in orde`),
  statusFailed: (keys: string[]) => `mislukt: ${keys.join(", ")}`,
  keptLonger: "Deze cijfers wachten vier weken op u. Daarna halen wij ze opnieuw op.",
  correctionsTitle: "Wat er verandert",
  fromTo: (was: string, is: string) => `was ${was}, wordt ${is}`,
  marks: { 1: "(voorlopig)", 2: "(nader voorlopig)" },
  addedUp: (from: string, to: string) =>
    `Cijfers van gemeenten zijn per regio opgeteld: ${from} in het bestand, ${to} na het optellen.`,
  outside: (names: string[]) => `Overgeslagen, want buiten de samenwerking: ${names.join(", ")}.`,
  redelivered: "Herlevering",
};

import { plural, pluralOr } from "../../../plural.ts";
/** Who was at a meeting, and whether they are enough. */
export const presence = {
  label: "Aanwezig",
  notRecorded: "niet vastgelegd",
  count: (n: number) => plural(n, "organisatie", "organisaties"),
  counts: (providers: number, regions: number) =>
    `${pluralOr("geen", providers, "aanbieder", "aanbieders")} en ${pluralOr("geen", regions, "regio", "regio’s")}`,
  below: (counts: string, needed: string) => `Te weinig voor besluiten: ${counts}. Nodig zijn ${needed}.`,
  enough: "Dat is genoeg voor besluiten.",
  title: "Presentie",
  record: "Leg presentie vast",
  change: "Wijzig presentie",
  saidToCome: "Aangemeld, maar niet genoemd",
  hostsLeftOut: "Het secretariaat telt niet mee als organisatie.",
  onlyHosts: "Het secretariaat telt niet mee als organisatie. Noem ten minste één andere organisatie.",
  notYet: (ref: string) => `${ref} is nog niet begonnen. Presentie legt u vast zodra het overleg bezig is.`,
  adopted: (ref: string) =>
    `Het verslag van ${ref} is vastgesteld. De presentie kan niet meer worden gewijzigd.`,
  notRecordedYet: (ref: string) =>
    `Van ${ref} is nog niet vastgelegd wie er waren. Aanbieders krijgen een bijdrage voor hun deelname: die volgt uit deze lijst.`,
  closeAnyway: "Sluit af zonder presentie",
  warningTitle: "Nog te weinig aanmeldingen",
  silent: "Nog geen antwoord van",
  providers: (n: number) => (n === 1 ? "1 aanbieder" : `${n} aanbieders`),
  allAnswered: "iedereen heeft geantwoord",
  askThem: "Vraag wie nog niet heeft geantwoord, of verplaats het overleg.",
  noLongerShort: "Er zijn nu genoeg aanmeldingen. U hoeft niets meer te doen.",
  listTitle: (quarter: string) => `Presentie per aanbieder, ${quarter}`,
  counted: (n: number) =>
    n === 0
      ? "Er was in dit kwartaal nog geen implementatieoverleg of leercirkel."
      : n === 1
        ? "Er was in dit kwartaal 1 implementatieoverleg of leercirkel."
        : `Er waren in dit kwartaal ${n} implementatieoverleggen en leercirkels.`,
  stillMissing: "Nog niet vastgelegd wie er waren: ",
  ofAll: (there: number, all: number) => `${there} van ${all}`,
  attended: (name: string, there: number, all: number) => `${name}: ${there} van ${all}`,
  noProviders: "Er zijn geen aanbieders.",
  file: { xlsx: "Download voor Excel", csv: "Download als CSV" },
  columns: {
    quarter: "Kwartaal",
    provider: "Code",
    name: "Aanbieder",
    present: "Aanwezig",
    meetings: "Overleggen",
    attended: "Aanwezig bij",
  },
  countAtStart: " Kijk wie er zijn en leg de presentie vast.",
};

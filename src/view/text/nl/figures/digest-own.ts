import { plural } from "../../../plural.ts";

const overleggen = (n: number) => plural(n, "overleg", "overleggen");

/** De editie van één regio of aanbieder. */
export const own = {
  lead: (name: string) =>
    `Editie voor ${name}: alleen waar ${name} trekker of mede-uitvoerder van is of aan meedoet, en de eigen cijfers.`,
  page: "Lees wat van u is",
  unknown: (asked: string) =>
    `De editie “${asked}” is er niet. Kies “bestuurlijk”, “ambtelijk”, of die van één organisatie, bijvoorbeeld “region:achterhoek” of “provider:de-aanbieder”.`,
  held: "Overleggen bijgewoond",
  attended: (n: number, all: number) =>
    all === 0 ? "nog niet vastgelegd wie er was" : `bij ${n} van de ${overleggen(all)} aanwezig`,
  placed: (n: number) => plural(n, "ruimte van een regio of aanbieder", "ruimtes van regio’s en aanbieders"),
  none: {
    meetings: "Van dit kwartaal is geen overleg vastgelegd waar u bij was.",
    agreements: "Dit kwartaal is geen afspraak waaraan u meedoet gemaakt of gewijzigd.",
    finished: "Dit kwartaal is geen actie van u afgerond.",
    late: "Geen actie van u is te laat.",
    silent: "Geen andere open actie van u is stil gebleven.",
    moved: "Over geen andere open actie van u is dit kwartaal iets gemeld.",
    indicators: "Van dit kwartaal zijn er nog geen eigen cijfers, verhalen of duidingen.",
    revisions: "Er liep dit kwartaal geen herziening waarbij u partij bent.",
    dueActions: "In dat kwartaal loopt geen actie van u af.",
    reviews: "Geen afspraak waaraan u meedoet hoeft voor die tijd te worden geëvalueerd.",
  },
};

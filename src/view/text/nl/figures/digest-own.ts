import { plural } from "../../../plural.ts";

const overleggen = (n: number) => plural(n, "overleg", "overleggen");

/** De editie van één regio of aanbieder. */
export const own = {
  lead: (name: string) =>
    `Dit is de editie voor ${name}. Hier staat alleen waar ${name} aan meewerkt, met de eigen cijfers.`,
  page: "Lees wat van u is",
  unknown: (asked: string) =>
    `De editie “${asked}” is er niet. Kies “bestuurlijk”, “ambtelijk”, of die van één organisatie, bijvoorbeeld “region:achterhoek” of “provider:de-aanbieder”.`,
  held: "Overleggen bijgewoond",
  attended: (n: number, all: number) =>
    all === 0 ? "nog niet vastgelegd wie er was" : `bij ${n} van de ${overleggen(all)} aanwezig`,
  placed: (n: number) => plural(n, "ruimte van een regio of aanbieder", "ruimtes van regio’s en aanbieders"),
  none: {
    meetings: "Er is dit kwartaal niet vastgelegd dat u bij een overleg was.",
    agreements: "Dit kwartaal zijn er geen afspraken gemaakt of gewijzigd waaraan u meedoet.",
    finished: "Dit kwartaal zijn er geen acties van u afgerond.",
    late: "Er zijn geen acties van u te laat.",
    silent: "Over al uw andere open acties hoorden wij iets.",
    moved: "Over uw andere open acties is dit kwartaal niets gemeld.",
    indicators: "Van dit kwartaal zijn er nog geen eigen cijfers, verhalen of duidingen.",
    revisions: "Er liep dit kwartaal geen herziening waarbij u partij bent.",
    dueActions: "In dat kwartaal hoeven er geen acties van u klaar te zijn.",
    reviews: "Er hoeven voor die tijd geen afspraken waaraan u meedoet te worden geëvalueerd.",
  },
};

import { plural } from "../../../plural.ts";

export const digests = {
  lead: "Elk kwartaal één bericht: wat wij deden, wat er veranderde en wat er komt. Een goedgekeurd bericht verandert niet meer; een correctie staat erbij.",
  all: "Alle kwartaalberichten",
  caption: "Kwartaalberichten, het nieuwste eerst",
  quarter: "Kwartaal",
  state: "Stand",
  editions: "Edities",
  approved: (day: string) => `goedgekeurd op ${day}`,
  draft: "concept: alleen coördinatoren zien het",
  moreEditions: (n: number) =>
    `en nog ${plural(n, "editie", "edities")}: die staan op de pagina van het bericht`,
  none: "Er is nog geen kwartaalbericht. Na afloop van een kwartaal maakt Leerlus een concept voor de coördinator.",
};

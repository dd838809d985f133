export const decision = {
  addSummary: "Leg een besluit vast",
  listSummary: "Bekijk de besluiten",
  showSummary: "Bekijk één besluit",
  searchSummary: "Zoek in de besluiten",
  title: (ref: string) => `Besluit ${ref}`,
  listTitle: "Besluiten",
  searchTitle: (words: string) => `Besluiten met “${words}”`,
  none: "Er zijn nog geen besluiten vastgelegd.",
  notFound: "Er is geen besluit met deze woorden gevonden. Probeer een korter woord.",
  newest: (n: number, rest: number) =>
    `Dit zijn de nieuwste ${n}; er zijn er nog ${rest}. Kies een overleg of een jaar om andere te zien.`,
  meeting: "Overleg",
  item: "Agendapunt",
  on: "Genomen op",
  by: "Vastgelegd door",
  noMeeting: "buiten een overleg",
  itemElsewhere: (ref: string) =>
    `${ref} staat niet op de agenda van een overleg dat nu bezig is. Een besluit bij een punt legt u tijdens het overleg vast.`,
  onlyInMeeting:
    "Er is nu geen overleg bezig dat u leidt. Buiten een overleg legt alleen de coördinator besluiten vast.",
};

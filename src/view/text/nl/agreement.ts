export const agreement = {
  addSummary: "Maak een ontwikkelafspraak tussen regio's en aanbieders",
  listSummary: "Bekijk de ontwikkelafspraken",
  showSummary: "Bekijk één ontwikkelafspraak met haar acties en waar zij vandaan komt",
  statusSummary: "Leg vast hoe het met een ontwikkelafspraak staat",
  supersedeSummary: "Vervang een ontwikkelafspraak door een andere",
  sureSupersede: "De oude afspraak geldt dan niet meer. Weet u het zeker?",

  state: "Stand",
  parties: "Partijen",
  review: "Evaluatie op",
  theme: "Thema",
  indicators: "Indicatoren",
  origin: "Komt uit",
  supersededBy: "Vervangen door",
  actions: "Acties",
  noActions: "Er hangen nog geen acties aan deze afspraak.",
  journey: "Waar komt dit vandaan?",
  noJourney: "Het agendapunt stond nog op geen enkele agenda.",
  note: "Toelichting",
  change: "Stand wijzigen",
  addAction: "Actie toevoegen",
  draftNotice: "Dit is een concept. De coördinator of de voorzitter maakt de afspraak actief.",
  missing: {
    region: "Er doet nog geen regio mee aan deze afspraak.",
    provider: "Er doet nog geen zorgaanbieder mee aan deze afspraak.",
  },
  before: "evaluatie ",

  listTitle: (n: number) => `Ontwikkelafspraken: ${n}`,
  listEmpty: "Er zijn geen ontwikkelafspraken die hieraan voldoen.",
  listMore: (n: number, rest: number) =>
    `Dit zijn de eerste ${n}; er zijn er nog ${rest}. Zoek gerichter met status of partij.`,

  pathSummary: "Bekijk de afspraken langs de jaren van het ontwikkelpad",
  pathTitle: (first: number, last: number) => `Het ontwikkelpad, ${first} tot en met ${last}`,
  pathBegins: (year: number) =>
    `Het pad begint hier in ${year}, het jaar van de eerste afspraak die u mag zien.`,
  pathNotBegun: (year: number) =>
    `Er is nog geen afspraak die u mag zien. Het pad begint hier daarom in ${year}, dit jaar.`,
  pathYear: (year: number, nth: number) => `${year}, jaar ${nth} van het ontwikkelpad`,
  pathNone: "Voor dit jaar staat er nog niets.",
  pathOutside: (year: number, first: number, last: number) =>
    `${year} ligt niet op het ontwikkelpad. Kies een jaar van ${first} tot en met ${last}.`,

  mayNot: (ref: string) => `Alleen de coördinator of de voorzitter van het overleg kan ${ref} wijzigen.`,
  already: (ref: string, state: string) => `${ref} is al ${state}. Er is niets gewijzigd.`,
  revised: (ref: string, by: string) => `${ref} is al vervangen door ${by}.`,
  useSupersede: "Een afspraak wordt herzien door haar te vervangen: “afspraak vervang”.",
  bySelf: "Een afspraak kan zichzelf niet vervangen.",
  circle: (ref: string, by: string) =>
    `${by} is zelf (via andere afspraken) vervangen door ${ref}. Dat zou een kring worden.`,
};

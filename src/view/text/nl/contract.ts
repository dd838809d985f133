const dagen = (n: number) => (n === 1 ? "1 dag" : `${n} dagen`);

/** Contracts between the parties: their dates, and what is asked about them. */
export const contract = {
  summary: {
    add: "Leg een overeenkomst tussen de partijen vast: looptijd, opzegtermijn en evaluatie",
    list: "Bekijk de overeenkomsten en wanneer ze aflopen",
    show: "Bekijk één overeenkomst",
    extend: "Verleng een overeenkomst",
  },
  label: {
    state: "Stand",
    parties: "Partijen",
    term: "Looptijd",
    extensions: "Verlengd",
    notice: "Opzegtermijn",
    asked: "Leerlus vraagt ernaar vanaf",
    evaluation: "Evaluatie op",
    link: "Te lezen op",
  },
  from: "van ",
  until: " tot en met ",
  ends: "loopt tot en met ",
  /** A sentence of its own. */
  endsOn: "Deze overeenkomst loopt tot en met ",
  nowEnds: "Deze overeenkomst loopt nu tot en met ",
  thatWas: ". Dat was ",
  recorded: " heeft dit vastgelegd.",
  days: dagen,
  noNotice: "geen",
  extended: (n: number, of: number | null) =>
    of === null ? (n === 1 ? "1 keer" : `${n} keer`) : `${n} van ${of} keer`,
  history: "Verlengingen",
  noHistory: "Nog niet verlengd.",
  extendedTo: "verlengd tot en met ",
  was: ", was ",
  by: " door ",
  button: { extend: "Verleng", show: "Bekijk", anyway: "Toch verlengen", add: "Nieuwe overeenkomst" },
  extendedTitle: "Overeenkomst verlengd",
  endingTitle: "Een overeenkomst loopt af",
  ending: (days: number) =>
    `Wat komt hierna: verlengen, opnieuw afspreken of laten aflopen? De opzegtermijn is ${dagen(days)}. De vraag staat ook op de agenda van het eerstvolgende implementatieoverleg.`,
  endingNoNotice:
    "Wat komt hierna: verlengen, opnieuw afspreken of laten aflopen? De vraag staat ook op de agenda van het eerstvolgende implementatieoverleg.",
  noLongerEnding: "Deze overeenkomst is verlengd. U hoeft niets meer te doen.",
  ended: "Deze overeenkomst is afgelopen.",
  evaluationTitle: "Een overeenkomst wordt geëvalueerd",
  evaluation:
    "Hoe gaat het met deze overeenkomst? De vraag staat ook op de agenda van het eerstvolgende implementatieoverleg. De evaluatie is op ",
  listTitle: "Overeenkomsten",
  listEmpty: "Er zijn nog geen overeenkomsten vastgelegd. De coördinator doet dat met “overeenkomst nieuw”.",
  refusal: {
    untilFirst: "De laatste dag moet na de eerste dag komen.",
    evaluationOutside: "De evaluatie moet binnen de looptijd vallen.",
    there: (ref: string) =>
      `Deze overeenkomst staat er al: ${ref}. Loopt ze langer door? Gebruik “overeenkomst verleng”.`,
    notLater: (ref: string, day: string) =>
      `${ref} loopt al tot en met ${day}. Verlengen kan alleen tot een latere dag.`,
    usedUp: (ref: string, of: number) =>
      of === 0
        ? `Volgens ${ref} kan er niet worden verlengd. Is het toch afgesproken? Kies dan “toch verlengen”.`
        : `${ref} mocht ${of} keer worden verlengd, en dat is al gebeurd. Is het toch afgesproken? Kies dan “toch verlengen”.`,
  },
};

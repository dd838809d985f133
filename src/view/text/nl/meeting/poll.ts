const mensen = (n: number) => (n === 0 ? "nog niemand" : n === 1 ? "1 persoon" : `${n} mensen`);

/** Date polls: dates that are proposed, who can when, and the meeting that comes of it. */
export const poll = {
  summary: {
    poll: "Vraag wie wanneer kan: prik een datum",
    vote: "Zeg bij elke datum of u kunt",
    pick: "Kies een datum: het overleg wordt gepland",
    show: "Bekijk een datumprik, of welke er lopen",
  },
  title: "Datumprik: ",
  label: {
    meeting: "Overleg",
    where: "Waar",
    by: "Gevraagd door",
    deadline: "Antwoorden kan tot en met",
    answered: "Geantwoord",
    picked: "Gekozen",
  },
  answered: (n: number, expected: number) =>
    expected > 0 ? `${mensen(n)}; van ${expected} verwacht ik een antwoord` : mensen(n),
  counts: (yes: number, maybe: number, no: number) => `${yes} ja, ${maybe} als het moet, ${no} nee`,
  nobodyAnswered: "nog geen antwoorden",
  best: "beste keuze tot nu toe",
  refusedByAll: "niemand kan",
  picked: "gekozen",
  yours: "uw antwoord: ",
  who: { yes: "ja: ", maybe: "als het moet: ", no: "nee: " },
  closed: "Antwoorden kan niet meer. Wie de datumprik maakte of de coördinator kiest nu een datum.",
  became: "Dit overleg staat gepland: ",
  button: {
    make: "Prik een datum",
    answer: "Geef uw antwoord",
    all: "Ik kan altijd",
    none: "Ik kan niet",
    pick: (at: string) => `Kies ${at}`,
    pickAnother: "Kies een datum",
    show: "Bekijk",
    again: "Vraag nieuwe datums",
  },
  made: (at: string) => `De datumprik staat klaar. Antwoorden kan tot en met ${at}.`,
  saved: "Uw antwoord is bewaard. U kunt het wijzigen tot de datumprik sluit.",
  same: "Dit antwoord had u al gegeven.",
  reminder: {
    title: "Kunt u nog antwoorden?",
    intro: "U hebt nog niet gezegd wanneer u kunt.",
    settled: "Antwoorden hoeft niet meer: deze datumprik is gesloten of er is al een datum gekozen.",
  },
  settled: {
    title: "De datumprik is gesloten",
    best: "De beste datum is ",
    bestCounts: (counts: string) => ` (${counts}).`,
    nobody: "Niemand heeft geantwoord. Kies zelf een datum, of vraag nieuwe datums.",
    none: "Op geen van de datums kan er iemand. Vraag nieuwe datums.",
    gone: "Er is geen datum meer die nog moet komen. Vraag nieuwe datums.",
  },
  pickedTitle: "Datum gekozen",
  pickedText: "Uit de datumprik kwam dit overleg.",
  waiting: "Kunt u zeggen wanneer u kunt?",
  listTitle: "Datumprikken",
  listEmpty: "Er loopt geen datumprik. Vraag wie wanneer kan met “overleg prik”.",
  until: "antwoorden kan tot en met ",
  refusal: {
    tooFew: "Noem ten minste twee verschillende datums met een tijd, gescheiden door komma’s.",
    tooMany: (most: number) =>
      `Noem hoogstens ${most} datums. Houd de beste over, of maak daarna een tweede datumprik.`,
    twice: (at: string) => `${at} staat er twee keer in. Noem elke datum één keer.`,
    deadlineLate: (at: string) =>
      `Antwoorden moet kunnen vóór de eerste datum: kies een sluitmoment eerder dan ${at}.`,
    allAnswers: (n: number, dates: string) =>
      `Geef ${n} antwoorden (ja, als het moet of nee), in de volgorde van de datums: ${dates}.`,
    thisAnswer: "Kies ja, als het moet of nee.",
    closed: (ref: string, at: string, maker: string) =>
      `${ref} is gesloten: antwoorden kon tot en met ${at}. Kunt u alleen op een bepaalde datum? Laat het ${maker} weten.`,
    picked: (ref: string, at: string, meeting: string) =>
      `Bij ${ref} is al een datum gekozen: ${at}. Het overleg is ${meeting}. Verplaatsen doet de coördinator met “overleg verplaats”.`,
    notInList: (dates: string) => `Kies een van de datums van deze datumprik: ${dates}.`,
    nobodyCan: (at: string) =>
      `Op ${at} kan niemand. Kies een andere datum, of vraag nieuwe datums met “overleg prik”.`,
    past: (at: string) =>
      `${at} is al geweest. Kies een andere datum, of vraag nieuwe datums met “overleg prik”.`,
    notYours: (maker: string) =>
      `Een datum kiezen kan ${maker}, die deze datumprik maakte, of de coördinator.`,
  },
};

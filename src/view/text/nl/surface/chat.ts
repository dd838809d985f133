/** Words of every chat, whichever it is. */
export const chat = {
  /** What does not fit in a message, a home tab or a field. */
  cut: "Hier past niet alles.",
  cutItems: (n: number) => (n === 1 ? "Eén ding staat hier niet." : `${n} dingen staan hier niet.`),
  rest: "Lees alles in de browser",
  cutText: "… (ingekort)",
  tooLongToShow:
    "De tekst die er al stond is te lang om hier te tonen. Wat u hier invult, komt ervoor in de plaats.",
  menu: "Kies wat u wilt doen",
  search: "Typ een naam om te zoeken",
  pick: "Kies uit de lijst",

  received: "Ontvangen en bewaard. Het antwoord volgt zo.",
  notStored:
    "Dit is niet bewaard: Leerlus is even niet bereikbaar. Probeer het over een paar minuten opnieuw.",
  /** Before the title of what was recorded; below it stands what one goes on with. */
  recorded: "Vastgelegd: ",
  doneInRoom: "Gelukt. Het staat in het kanaal, voor iedereen.",
  done: "Gelukt",
  already: "Dit is al gedaan. Er is niets gewijzigd.",
  alreadyTitle: "Al gedaan",
  stale: "Deze knop werkt niet meer. Vraag hieronder opnieuw op wat u nodig hebt.",
  formWaits: "Is er geen formulier geopend? Open het dan met de knop hieronder.",
  yourText: (label: string) => `Dit paste niet in de knop. U schreef bij ${label}:`,
  refused: "Dat lukt niet",
  yes: "Ja, doorgaan",
  help: "Bekijk wat Leerlus kan",
  openTitle: "Wat wilt u doen?",
  tooManyPoints: (n: number) =>
    `Uit één bericht neem ik ${n} agendapunten over. Deze staan er nog niet op; zet ze in een nieuw bericht:`,
  pointsAdded: (n: number) => `${n} punten staan op de agenda`,
  noPoint: "Achter de + staat nog geen agendapunt. Schrijf bijvoorbeeld: + Wachtlijst Rivierenland",
  commands: {
    leerlus: "Alles wat Leerlus kan",
    overleg: "Overleggen plannen, verplaatsen, starten en sluiten",
    agenda: "Agendapunten inbrengen en behandelen",
    besluit: "Besluiten vastleggen en terugvinden",
    afspraak: "Ontwikkelafspraken maken en volgen",
    actie: "Acties vastleggen, bijwerken en overdragen",
    thema: "Thema's en lessen van leercirkels",
    herziening: "De overeenkomst herzien: voorstellen, reageren, bekrachtigen",
    indicator: "Cijfers, duidingen en verhalen",
    digest: "Het kwartaalbericht",
  },
  shortcuts: {
    agenda: { name: "Zet op de agenda", description: "Maakt van dit bericht een agendapunt" },
    action: { name: "Maak er een actie van", description: "Maakt van dit bericht een actie" },
    open: { name: "Leerlus", description: "Vraag Leerlus iets, of leg iets vast" },
  },
};

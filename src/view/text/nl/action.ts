const actions = (n: number) => (n === 1 ? "1 actie" : `${n} acties`);

const via: Record<string, string> = {
  web: "in de browser",
  api: "via de API",
  mcp: "via een assistent",
  slack: "in Slack",
  teams: "in Teams",
  cli: "op de opdrachtregel",
  job: "vanzelf",
  undo: "ongedaan gemaakt",
};

export const action = {
  addSummary: "Leg een actie vast: wie doet het, en wanneer is het klaar?",
  mineSummary: "Bekijk uw acties, ook die van de organisatie waarvan u contactpersoon bent",
  listSummary: "Bekijk de acties van de samenwerking",
  showSummary: "Bekijk één actie met alles wat erover is gemeld",
  statusSummary: "Meld hoe het met een actie staat",
  doneSummary: "Meld dat een actie gereed is",
  handOverSummary: "Draag een actie over, of alle acties van iemand",
  snoozeSummary: "Stel de vragen over een actie uit; de einddatum blijft staan",

  column: "Actie",
  lead: "Houder",
  coholders: "Samen met",
  due: "Uiterlijk",
  state: "Stand",
  agreement: "Ontwikkelafspraak",
  origin: "Komt uit",
  quietUntil: "Stil tot",
  history: "Wat er is gemeld",
  noHistory: "Er is nog niets over deze actie gemeld.",
  late: "te laat",
  lastReported: "Laatst gemeld",
  /** Behind “te laat”. */
  reportedOn: (day: string, state: string) => `; op ${day} gemeld: ${state}`,
  lateNotice: "Deze actie is te laat.",
  before: "uiterlijk ",
  quiet: "stil tot ",
  quietNoMore: "niet meer stil",
  with: "met",
  via,

  reported: {
    open: " is weer open.",
    "on-track": " staat nu op schema.",
    "at-risk": " staat nu op risico.",
    blocked: " is nu geblokkeerd.",
    done: " is nu gereed.",
    dropped: " is nu vervallen.",
  },

  note: "Toelichting geven",
  snooze: "Uitstellen",
  reopen: "Heropenen",

  mineTitle: "Uw acties",
  mineEmpty: "U hebt geen lopende acties.",
  listTitle: (n: number) => `Acties: ${n}`,
  listLate: (n: number) => `Acties die te laat zijn: ${n}`,
  listEmpty: "Er zijn geen acties die hieraan voldoen.",
  listMore: (n: number, rest: number) =>
    `Dit zijn de eerste ${n}; er zijn er nog ${rest}. Zoek gerichter met regio, aanbieder, houder of status.`,

  addedTitle: (n: number) => `U hebt ${actions(n)} gekregen`,
  addedEmpty: "Deze acties zijn er niet meer.",
  addedHow: "Vlak voor de einddatum vragen wij u hoe het staat. U kunt het ook nu al melden.",
  handedOver: (n: number) => `${actions(n)} overgedragen`,
  handedTo: "De nieuwe houder is ",
  goneTo: "overgedragen aan ",
  goneToSeveral: "overgedragen; nu van ",
  staysWith: (n: number) =>
    n === 1 ? "1 actie blijft staan: die is van " : `${n} acties blijven staan: die zijn van `,
  handOverToo: (name: string) => `Ook overdragen: ${name}`,
  handedNone: "Er is niets overgedragen: deze houder heeft geen lopende acties.",

  nudgeTitle: (n: number) => (n === 1 ? "Hoe staat het met uw actie?" : `Hoe staat het met uw ${n} acties?`),
  nudgeEmpty: "Er is niets meer te melden.",
  nudgePast: "Wij vroegen u dit intussen opnieuw",
  nudgePastAbout: "Deze vraag ging over ",
  nudgePastHow: "Antwoord op de nieuwste vraag, of kijk bij “actie mijn”.",
  nudgeHow: "Kies bij elke actie hoe het ermee staat. Eén klik is genoeg; toelichten mag.",

  escalatedTitle: "Wij hoorden nog niets over deze actie",
  escalatedWhy: (days: number) =>
    `De einddatum was ${days} dagen geleden. Sindsdien is er niets gemeld. De houder is `,
  /** When something was reported, or asked to be put off, after the due day. */
  escalatedSince: (days: number) =>
    `De einddatum is voorbij. Al ${days} dagen is er niets gemeld. De houder is `,
  escalatedHow:
    "Kunt u navragen wat er nodig is? U kunt ook zelf melden hoe het staat, of de actie overdragen.",
  escalatedAnswered: "Hierover is intussen iets gemeld.",

  unreachedTitle: "Niet iedere houder van deze actie is te bereiken",
  unreached: {
    "person-left": "doet niet meer mee",
    "person-unknown": "staat niet in de lijst van deelnemers",
    "no-contact": "heeft geen contactpersoon",
    "contact-left": "heeft een contactpersoon die niet meer meedoet",
  },
  unreachedHow: "Draag de actie over, of geef de organisatie een contactpersoon.",
  reachedAgain: "Iedere houder is weer te bereiken.",

  silent: {
    summary: "Bekijk wie niet antwoordde op de vraag hoe het met een actie staat",
    title: "Van wie hoorden wij niets?",
    empty: "Iedereen die een vraag kreeg, heeft geantwoord.",
    askedOn: "gevraagd op ",
    askedToday: "vandaag gevraagd",
    ask: "Vraag nu",
  },
  ask: {
    summary: "Vraag iemand die niet antwoordde nu nog een keer hoe het met de acties staat",
    title: "De vraag wordt gesteld",
    now: " krijgt nu een bericht met de vraag hoe het staat.",
    later: " krijgt een bericht met de vraag hoe het staat, op ",
    again: (name: string) => `${name} is vandaag al gevraagd. Morgen kunt u het opnieuw vragen.`,
    answered: (name: string) => `Van ${name} wachten wij niet op een antwoord.`,
  },

  droppedFinished: (ref: string) => `${ref} was al afgerond voordat de houders bericht kregen`,
  droppedMoved: (ref: string) =>
    `over ${ref} ging geen bericht naar de nieuwe houder: iemand anders is intussen weer de houder`,

  notYours: (ref: string) =>
    `${ref} is niet van u. Alleen de houders en de coördinator kunnen melden hoe het ermee staat.`,
  leadOnly: (ref: string) =>
    `Alleen de houder van ${ref} of de coördinator kan de actie afronden of heropenen. Meld gerust hoe het ermee staat.`,
  already: (ref: string, state: string) => `${ref} is al ${state}. Er is niets gewijzigd.`,
  changedMeanwhile: (ref: string, state: string) =>
    `${ref} is intussen door iemand anders gewijzigd en is nu: ${state}. Uw melding is niet bewaard.`,
  revisedAgreement: (ref: string, by: string) => `${ref} is vervangen door ${by}. Hang de actie daaraan.`,
  handOverWhat: "Kies één actie, of geef aan van wie alle acties overgaan. Niet allebei.",
  notYourPlace: (ref: string) =>
    `${ref} is niet van u. Alleen de houders en de coördinator dragen een actie over.`,
  notYourAll: "Alleen de coördinator of de houder zelf kan alle acties tegelijk overdragen.",
  holdsAlready: (ref: string) => `Deze houder heeft ${ref} al.`,
  sameHolder: "Dit is dezelfde houder. Kies iemand anders.",
  movedMeanwhile: (ref: string) => `${ref} is intussen al overgedragen. Kijk wie nu de houder is.`,
  snoozeAfterToday: "Kies een dag na vandaag.",
  snoozeTooLong: (last: string) => `Uitstellen kan hoogstens 180 dagen: tot en met ${last}.`,
  notARegion: (name: string) => `${name} is geen regio.`,
  notAProvider: (name: string) => `${name} is geen aanbieder.`,
};

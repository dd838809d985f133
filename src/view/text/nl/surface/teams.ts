/** Words that only Teams needs. */
export const teams = {
  manifest: {
    short: "Leerlus",
    full: "Leerlus: de leerlus van uw samenwerking",
    description: "De leerlus van uw samenwerking: overleggen, agenda, afspraken en acties.",
    long: "Leerlus plant de overleggen van uw samenwerking, verzamelt de agenda waar mensen praten, houdt elke afspraak en actie bij met wie haar heeft, vraagt op het goede moment hoe het ermee staat en vertelt elk kwartaal wat er veranderde. Typ in een kanaal of groepschat @Leerlus help, en in de chat met Leerlus alleen help. Wie geen Teams heeft, doet mee in Slack of in de browser. Leerlus werkt alleen voor samenwerkingen die zelf een Leerlus-server hebben.",
    tab: "Mijn Leerlus",
    meetingTab: "Overleg",
    search: "Zoek in Leerlus",
    searchDescription: "Zoek een overleg, afspraak, actie of besluit en zet de kaart in uw bericht",
    query: "Zoekwoord",
    queryDescription: "Een nummer (A-41) of een woord uit de titel",
  },
  tab: {
    title: "Leerlus",
    opening: "Leerlus wordt geopend…",
    outside: "Dit is de tab van Leerlus in Microsoft Teams.",
    outsideHow: "Open hem in Teams, of ga naar Leerlus in de browser.",
    noScript: "In deze browser staat JavaScript uit. Dan kan Teams u niet aanmelden.",
    toBrowser: "Open Leerlus in de browser",
    unknown:
      "Leerlus kent u nog niet. Typ in de chat met Leerlus: ik. Dan kunt u de coördinator vragen of u lid kunt worden.",
    foreign: "Uw organisatie doet niet mee met deze Leerlus. Vraag het de coördinator van uw samenwerking.",
    refused: "Teams kon u niet aanmelden bij Leerlus. Sluit deze tab en open hem opnieuw.",
    noCookies: "Deze app bewaart geen cookies van Leerlus. Open Leerlus daarom in de browser.",
    failed: "Leerlus is even niet bereikbaar. Probeer het over een paar minuten opnieuw.",
  },
  about: {
    title: "Over Leerlus in Teams",
    privacy: "Privacy",
    privacyLines: [
      "Leerlus bewaart wat u het vraagt te bewaren: agendapunten, besluiten, afspraken, acties en wie ze heeft. Ook bewaart het uw naam, e-mailadres en organisatie, en uw nummer in Teams.",
      "Andere berichten in een kanaal bewaart Leerlus niet. Gegevens van kinderen weigert het.",
      "De gegevens staan bij de samenwerking die deze Leerlus gebruikt. Haar coördinator beantwoordt uw vragen en verwijdert uw gegevens als u dat vraagt.",
    ],
    terms: "Voorwaarden",
    termsLines: [
      "Leerlus is open software onder de licentie EUPL-1.2, zonder garantie. De samenwerking die deze Leerlus gebruikt, bepaalt wie mag meedoen.",
    ],
  },
  talk: {
    notInstalled: "Leerlus hoort hier nog niet bij een samenwerking. Vraag het uw beheerder.",
    inPersonal: "Het antwoord staat in uw eigen chat met Leerlus.",
    forYou: "Het antwoord staat in een bericht dat alleen u ziet.",
    notPrivate:
      "Het antwoord op uw vraag is alleen voor u. Open de chat met Leerlus en vraag het daar opnieuw, of kijk in de browser:",
    slow: "Dit duurt langer dan anders. Sluit dit venster en probeer het zo opnieuw.",
    nothingFound: "Niets gevonden. Probeer een ander woord, of een nummer zoals A-41.",
    tooFar: "Er is meer gevonden dan hier past. Typ een woord erbij.",
  },
  welcome: {
    title: "Leerlus is er",
    personal:
      "In deze chat typt u zonder @ wat u wilt weten of vastleggen. Wat op u wacht, vraagt Leerlus u hier.",
    shared: "Noem Leerlus met een @ en zeg wat u wilt weten of vastleggen, bijvoorbeeld: @Leerlus help",
    bind: "Hoort hier een ruimte van uw samenwerking? Dan typt de coördinator: @Leerlus kanaal implementation",
    points: "Onder een agenda schrijft u een punt met een + ervoor: + Wachtlijst Rivierenland",
  },
};

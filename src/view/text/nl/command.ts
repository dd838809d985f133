/** Words of the command box itself and of help. */
export const command = {
  nouns: {
    meeting: "overleggen bekijken, u aanmelden, plannen, verplaatsen, starten en sluiten, verslagen lezen",
    agenda: "agendapunten inbrengen, behandelen, doorzetten en parkeren",
    decision: "besluiten vastleggen en terugvinden",
    agreement: "ontwikkelafspraken maken en volgen",
    theme: "thema's voorstellen, erop stemmen en vastleggen wat een leercirkel leerde",
    contract: "overeenkomsten tussen de partijen bijhouden en verlengen",
    action: "acties vastleggen, bijwerken en overdragen",
    revision: "herzieningen van de overeenkomst voorstellen, bespreken en bekrachtigen",
    digest: "het kwartaalbericht bekijken, goedkeuren en teruglezen",
    indicator: "cijfers bekijken, samenvatten, aanleveren en duiden",
    leerlus: "hulp, uw gegevens, ruimtes en hoe het met Leerlus gaat",
  },
  /** Alone, or behind a subject: these ask for help. */
  helpWords: ["help", "hulp", "?"],
  helpShow: "Bekijk de opdrachten",
  helpTitle: "Wat u Leerlus kunt vragen",
  helpSubjects: "Alle onderwerpen",
  helpIntro: "Typ een onderwerp en wat u wilt doen, of vraag het gewoon. Bijvoorbeeld:",
  helpExample: "actie nieuw Stuur de cijfers van Q3; houder Anna; uiterlijk over een week",
  helpNoun: (noun: string) => `Wat u kunt doen met “${noun}”`,
  helpMore: (noun: string) => `Meer over één onderwerp: “leerlus help ${noun}”.`,
  helpFields: "Velden scheidt u met een puntkomma. Een veld met * is verplicht.",
  noFields: "geen velden",
  didYouMean: (words: string[]) => `Bedoelt u ${words.map((word) => `“${word}”`).join(" of ")}?`,
  unknownTitle: (word: string) => `Dit begrijp ik niet: “${word}”`,
  /** Above what a plain sentence was understood as. */
  shown: "Ik liet zien: ",
  fillIn: "Vul het formulier in",
  nothingTyped: "Typ wat u wilt doen, of kies iets uit de lijst.",
  sure: "Weet u het zeker?",
};

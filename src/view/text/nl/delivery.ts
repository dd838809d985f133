import { refused } from "./refused.ts";

const held: Record<string, string> = {
  "token-unreadable":
    "Leerlus kan de bewaarde toegang tot deze werkruimte niet lezen: ENCRYPTION_KEY is een andere dan eerst.",
};

const surfaces: Record<string, string> = {
  web: "de browser",
  mail: "e-mail",
  slack: "Slack",
  teams: "Teams",
};

export const delivery = {
  channelTitle: "Een kanaal neemt geen berichten meer aan",
  messageTitle: "Een bericht kon niet worden geplaatst",
  openTitle: "Een kanaal neemt weer berichten aan",
  room: "Ruimte",
  surface: "Waar",
  reason: "Wat het kanaal antwoordde",
  surfaces,
  refused,
  unsure: "Niet te zien is of het bericht is aangekomen. Daarom is het niet nog eens geplaatst.",
  left: "Degene voor wie dit bericht was, doet niet meer mee. Daarom is het niet verstuurd.",
  unmade:
    "Leerlus kan dit bericht niet opmaken. Dat is een fout in Leerlus, niet van u. Het is een paar keer geprobeerd.",
  unreadableCard: "Dit bericht kan Leerlus niet tonen. Meld het de coördinator.",
  heldTitle: "Leerlus kan in een werkruimte niets plaatsen",
  heldBackTitle: "Leerlus kan in een werkruimte weer plaatsen",
  held,
  heldHelp:
    "Alle berichten voor deze werkruimte wachten; andere gaan gewoon door. Vraag de beheerder om de oude sleutel terug te zetten, of om Leerlus opnieuw te installeren. Wat wacht, wordt dan vanzelf geplaatst.",
  unsureHelp: "Kijk in het kanaal of het bericht er staat. Staat het er niet? Plaats het dan alsnog.",
  resendLabel: "Alsnog plaatsen",
  resendSure:
    "Weet u zeker dat het bericht er niet staat? Staat het er wel, dan staat het er straks twee keer.",
  resendSummary: "Plaats een bericht alsnog waarvan niet te zien is of het aankwam",
  resendTitle: "Alsnog geplaatst",
  resent: "Het bericht wordt nu geplaatst.",
  notUnsure: "Dit bericht wacht niet op uw antwoord. Er is niets gewijzigd.",
  retryLabel: "Probeer opnieuw",
  retrySummary:
    "Probeer een bericht opnieuw dat niet gemaakt kon worden, of alles wat op een stilgelegd kanaal wacht",
  retryTitle: "Wij proberen het opnieuw",
  retried: {
    channel:
      "Het bericht wordt nu opnieuw geprobeerd, met alles wat op dit kanaal wacht. Lukt het weer niet, dan staat het zo weer bij Beheer.",
    message:
      "Leerlus probeert nu alleen dit bericht opnieuw te maken en te plaatsen. Lukt het weer niet, dan staat het zo weer bij Beheer.",
  },
  notRefused: "Dit bericht wacht niet meer op een nieuwe poging. Er is niets gewijzigd.",
  jobFailedTitle: "Een taak van Leerlus is mislukt",
  jobFailed: "Taak",
  jobAbout: "Waarover",
  jobLog: "Nummer in het logboek",
  jobFailedHelp: (tries: number) =>
    `Leerlus heeft het ${tries} keer geprobeerd en houdt ermee op. Andere taken gaan gewoon door. Geef het nummer aan de beheerder; doe zelf wat deze taak had moeten doen.`,
  channelHelp: (room: string) =>
    `Is het kanaal gearchiveerd, of is Leerlus daar verwijderd? Herstel dat en typ in het kanaal “leerlus kanaal ${room}”. Wat wacht, wordt dan alsnog geplaatst.`,
  personHelp:
    "Deze persoon krijgt nu geen privéberichten. Vraag of die persoon hier nog werkt; zo niet, draag de acties dan over.",
  messageHelp: "De andere berichten in dit kanaal gaan gewoon door.",
  openHelp: "Wat wachtte, wordt nu alsnog geplaatst.",
  clockBack: "De klok kan alleen vooruit. Kies een moment dat nog komt.",
};

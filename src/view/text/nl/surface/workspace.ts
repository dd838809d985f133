const acties = (n: number) => (n === 1 ? "1 actie" : `${n} acties`);

/** Leerlus in a chat's workspace: being installed, somebody's home there, files and links. */
export const workspace = {
  install: {
    title: "Leerlus installeren in Slack",
    which: "Voor welke samenwerking is dit? Zet haar naam achter het adres: ?cooperation=…",
    signIn: [
      "Alleen de coördinator of beheerder van de samenwerking kan Leerlus in een werkruimte installeren.",
      "Meld u eerst aan in de browser, met een link uit “npx leerlus link” of “/leerlus web”. Open daarna deze pagina opnieuw.",
    ],
    done: (name: string) => `Leerlus is geïnstalleerd in ${name}`,
    next: [
      "Nodig @leerlus uit in een kanaal en typ daar: /leerlus kanaal implementation",
      "Wat op deze werkruimte wachtte, wordt nu geplaatst.",
    ],
    open: "Open Slack",
    nextWorkspaces:
      "Leerlus is geïnstalleerd voor de hele organisatie. De beheerder kiest nog in welke werkruimtes het te gebruiken is.",
    addWorkspaces: "Kies werkruimtes in Slack",
    notDone: "Leerlus is niet geïnstalleerd",
    again: "Begin opnieuw bij /slack/install.",
    another: "Deze werkruimte of organisatie hoort al bij een andere samenwerking.",
    cancelled: "U hebt het installeren afgebroken.",
    tooLate: "Het duurde te lang, of dit is niet de browser waarin u begon.",
    noAnswer: "Slack gaf geen bruikbaar antwoord.",
  },
  left: {
    title: "Leerlus is uit een werkruimte verwijderd",
    backTitle: "Leerlus is terug in een werkruimte",
    workspace: "Werkruimte",
    help: "Berichten voor deze werkruimte wachten. Moet Leerlus daar blijven? Laat de beheerder het opnieuw installeren. Wat wacht, wordt dan alsnog geplaatst.",
    backHelp: "Wat wachtte, wordt nu alsnog geplaatst.",
  },
  /** Above parts of something that have no heading of their own. */
  object: { text: "Toelichting", list: "Overzicht" },
  home: {
    waits: "Wat op u wacht",
    nothingWaits: "Er wacht niets op u.",
    late: (n: number) => `${acties(n)} te laat`,
    soon: (n: number) => `${acties(n)} af te ronden binnen een week`,
    running: "loopt nu: u zit voor",
    chairs: "u zit voor",
    scribes: "u schrijft het verslag",
    rooms: "Ruimtes",
    noRooms: "Er zijn nog geen ruimtes.",
    inSlack: "in Slack",
    inBrowser: "in de browser",
    stranger:
      "Leerlus kent u nog niet. U ziet hier alleen uw eigen gegevens. Wilt u meedoen? Vraag de coördinator of u lid kunt worden.",
    help: "Hulp",
    allMeetings: "Alle overleggen",
    add: "Nieuwe actie",
    point: "Punt inbrengen",
    closing: "Alles van Leerlus staat ook in de browser:",
  },
};

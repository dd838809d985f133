import { plural } from "../../plural.ts";

/** Why something that was planned did not happen, by its code. */
const droppedWhy: Record<string, string> = {
  "meeting-gone": "het overleg is er niet meer",
  "meeting-moved": "het overleg is verplaatst",
  "meeting-begun": "het overleg was al begonnen",
  "meeting-over": "het overleg was al voorbij",
  "meeting-running": "het overleg was al begonnen",
  "meeting-closed": "het overleg was al gesloten",
  "meeting-cancelled": "het overleg gaat niet door",
  "proposal-passed": "de voorgestelde dag is al geweest",
  "person-gone": "deze persoon doet niet meer mee",
  "contract-gone": "de overeenkomst is er niet meer",
  "contract-extended": "de overeenkomst is verlengd",
  "poll-over": "de datumprik was al gesloten",
  "poll-picked": "er was al een datum gekozen",
  "poll-gone": "de datumprik is er niet meer",
  "holder-answered": "de houder had al geantwoord of was die dag al gevraagd",
};

const jobNames: Record<string, string> = {
  "plan-series": "overleggen inplannen",
  "propose-day": "andere dag voorstellen",
  "open-agenda": "agendapunten vragen",
  "publish-agenda": "agenda delen",
  "warn-quorum": "waarschuwen bij te weinig aanmeldingen",
  "remind-participants": "deelnemers herinneren",
  "start-meeting": "overleg aankondigen",
  "settle-meeting": "nagaan of een overleg is gehouden",
  "adopt-report": "verslag vaststellen",
  "tell-report": "conceptverslag en bezwaren melden",
  "tell-bringers": "melden wat er van ingebrachte punten werd",
  "tell-roles": "melden wie welke rol heeft",
  "ask-about-contract": "vragen wat er na een overeenkomst komt",
  "remind-voters": "vragen om te antwoorden op een datumprik",
  "settle-poll": "melden welke datum het beste is",
  "tell-holders": "houders hun nieuwe acties melden",
  "ask-silent-holder": "houder die niet antwoordde opnieuw vragen",
  "nudge-holder": "houder vragen hoe het staat",
  "escalate-action": "stille actie melden",
  "put-on-agenda": "stille actie op de agenda zetten",
  "close-reactions": "een reactieronde sluiten",
  "remind-revisions": "herinneren aan een herziening",
  "warn-late": "waarschuwen wie te laat dreigt te bekrachtigen",
  "decide-figures": "nagaan welke cijfers getoond kunnen worden",
  "correct-digests": "cijfers in goedgekeurde kwartaalberichten corrigeren",
  "post-summaries": "cijfers samenvatten in de ruimte",
  "ask-missing-indicators": "cijfers vragen die ontbreken",
  "draft-digest": "concept van het kwartaalbericht maken",
  "fetch-source": "cijfers ophalen bij hun bron",
  "forget-upload": "een bestand met cijfers vergeten",
  welcome: "iemand welkom heten",
  "tell-summary": "samenvattingen sturen",
};

/** Help, people, rooms and how Leerlus is doing. */
export const leerlus = {
  helpSummary: "Bekijk wat u Leerlus kunt vragen",
  helpUnknown: (word: string, known: string[]) =>
    `Er is geen onderwerp “${word}”. Kies uit: ${known.join(", ")}.`,
  helpTry: "Bijvoorbeeld",

  /** Above the subjects of help: what waits where somebody asks. */
  here: {
    title: "Wat u nu kunt doen",
    nothing: "Er wacht nu niets op u. Hieronder staat wat u kunt vragen.",
    running: " is bezig.",
    begins: " kunt u starten. Het begint om ",
    actions: (n: number, late: number) =>
      late === 0
        ? `U hebt ${plural(n, "lopende actie", "lopende acties")}.`
        : `U hebt ${plural(n, "lopende actie", "lopende acties")}. Te laat: ${late}.`,
    showActions: "Bekijk uw acties",
    next: "Het volgende overleg is ",
    comes: " Komt u?",
    draft: (quarter: string) => `Het kwartaalbericht over het ${quarter} wacht op uw goedkeuring.`,
    silent: (n: number) =>
      n === 1
        ? "1 houder antwoordde niet op de vraag hoe het staat."
        : `${n} houders antwoordden niet op de vraag hoe het staat.`,
    showSilent: "Bekijk wie",
    guest: "U bent hier gast en leest mee. Wilt u lid worden?",
  },

  /** Said once to whoever meets Leerlus. */
  welcome: {
    title: "Welkom bij Leerlus",
    purpose: (cooperation: string) =>
      `Leerlus onthoudt wat ${cooperation} afspreekt: overleggen, acties, afspraken en cijfers.`,
    noActions: "Er staat nu geen actie bij u open.",
    noMeeting: "Er is nog geen overleg gepland.",
    ask: "Vraag het in gewone woorden, of typ bijvoorbeeld ",
    example: "actie mijn",
    silent:
      "Antwoorden op uw vragen ziet alleen u. Vanzelf stuurt Leerlus alleen berichten op werkdagen van 8.00 tot 18.00 uur.",
    choose: "Waar u die berichten krijgt, kiest u met ",
    chooseCommand: "leerlus berichten",
    mine: "Wat wacht er op mij?",
    nextMeeting: "Volgend overleg",
  },

  meSummary: "Bekijk wie u bent voor Leerlus, en word lid",
  meTitle: "Uw gegevens",
  calendar: "Uw agenda",
  calendarHint:
    "Neem dit adres in uw eigen agenda op (“abonneren op een agenda”). Dan staan alle overleggen daar vanzelf in, ook als ze verplaatst worden. Deel het adres met niemand.",
  name: "Naam",
  email: "E-mail",
  organisation: "Organisatie",
  role: "Rol",
  language: "Taal",
  languageDefault: "de taal van de ruimte, anders die van de samenwerking",
  noOrganisation: "nog geen",
  roles: {
    guest: "gast: u leest mee",
    member: "lid",
    executive: "bestuurder",
    coordinator: "coördinator",
    administrator: "beheerder",
  },
  guestHint:
    "U bent gast: u leest mee en wijzigt niets. Wilt u lid worden? Typ “leerlus ik” met uw organisatie erachter.",
  askMembership: "Lid worden",
  alreadyMember: "U bent al lid. Werkt u nu voor een andere organisatie? Vraag het de coördinator.",
  membershipAsked: (organisation: string) =>
    `De coördinator heeft uw vraag om lid te worden voor ${organisation}. U krijgt bericht.`,

  membershipRequestedTitle: "Iemand wil lid worden",
  membershipRequested: (name: string, email: string, organisation: string) =>
    `${name} (${email}) wil lid worden voor ${organisation}. Klopt dat?`,
  membershipUnconfirmed:
    "Let op: niemand bevestigt wie dit is. Het is een account van buiten, een gast, of zonder bevestigd e-mailadres; de naam heeft het account zelf. Laat alleen toe wie u kent.",
  membershipDone: (name: string, organisation: string) => `${name} is nu lid voor ${organisation}.`,
  admit: "Toelaten als lid",

  admitSummary: "Maak een gast lid",
  admitted: (name: string, organisation: string) => `${name} is nu lid voor ${organisation}.`,
  notAGuest: (name: string) => `${name} is al lid.`,
  membershipGrantedTitle: "U bent lid",
  membershipGranted: (organisation: string) =>
    `U bent nu lid voor ${organisation}: u kunt punten inbrengen en uw acties bijwerken. Typ “leerlus help”.`,

  droppedWhy,
  closedNotice:
    "Besloten: dit ziet alleen wie hier meeleest, wie het maakte en wie erin genoemd staat als houder of partij.",
  share: "Voor iedereen",
  shareSummary: "Laat iedereen zien wat u in een besloten ruimte of privé maakte",
  shareSure: "Iedereen van de samenwerking ziet dit dan. Dat is niet terug te draaien. Doorgaan?",
  sharedTitle: "Gedeeld",
  shared: " is nu voor iedereen te zien.",
  notClosed: (ref: string) => `${ref} is al voor iedereen te zien.`,
  mayNotShare: (ref: string) =>
    `Alleen wie ${ref} maakte of trekt, en de coördinator, kan het met iedereen delen.`,

  membersSummary: "Bekijk wie er meedoen, per organisatie",
  membersTitle: "Wie doen er mee",
  nobodyThere: "Nog niemand.",

  channelSummary: "Koppel het kanaal waarin u typt aan een ruimte, en bekijk welke erbij horen",
  channelTitle: (room: string) => `Kanalen van ${room}`,
  channelHere:
    "In de browser is elke ruimte al een kanaal. Koppelen doet u in het kanaal zelf, in Slack of Teams.",
  channelBound: (room: string) =>
    `Dit kanaal hoort nu bij ${room}. Wat daar gezegd wordt, staat voortaan ook hier.`,
  channelAlready: (room: string) => `Dit kanaal hoort al bij ${room}.`,
  channelGone: (room: string) =>
    `Dit kanaal hoort niet meer bij ${room}. Wat er staat, blijft staan; er komt niets meer bij.`,
  channelNever: (room: string) => `Dit kanaal hoorde niet bij ${room}. Er is niets gewijzigd.`,
  unbindSummary: "Maak het kanaal waarin u typt los van een ruimte",
  channelNone: "Deze ruimte heeft nog geen kanalen.",
  channelParked: "stilgelegd",

  statusSummary: "Bekijk hoe het met Leerlus gaat: wat wacht, wat is mislukt?",
  statusTitle: "Hoe het met Leerlus gaat",
  statusWell: "Alles is verstuurd en niets is mislukt.",
  deliveries: "Berichten",
  deliveriesNone: "niets wacht",
  deliveriesWaiting: (n: number) => `${plural(n, "bericht wacht", "berichten wachten")} op verzending`,
  deliveriesUnknown: (n: number) =>
    `van ${plural(n, "bericht", "berichten")} is niet zeker of ${n === 1 ? "het aankwam" : "ze aankwamen"}`,
  deliveriesParked: (n: number) => `${plural(n, "bericht kan", "berichten kunnen")} niet worden bezorgd`,
  parkedTitle: "Niet bezorgd",
  parkedLine: (purpose: string, room: string, surface: string) => `${purpose} in ${room} (${surface})`,
  noReason: "geen reden bekend",
  jobs: "Geplande taken",
  jobsDue: (n: number) => `${plural(n, "taak staat", "taken staan")} gepland`,
  jobNames,
  jobsLast: "Laatste taak",
  jobsOldest: "Wacht het langst",
  jobsOnTime: "niets loopt achter",
  never: "nog geen",
  droppedTitle: "Vervallen of mislukt",
  dropped: "vervallen",
  failed: (incident: string) => `mislukt; het logboek heeft het onder nummer ${incident}`,
  noneTroubled: "Niets vervallen, niets mislukt.",

  searchSummary: "Zoek in alles wat is afgesproken, besloten, verteld en geleerd",
  searchTitle: (words: string) => `Gevonden met “${words}”`,
  searchEmpty:
    "Niets gevonden dat u mag zien. Probeer één woord, of een korter woord: “vervoer” vindt ook “vervoersplan”.",
  foundKind: {
    agreement: "ontwikkelafspraak",
    decision: "besluit",
    action: "actie",
    item: "agendapunt",
    theme: "thema",
    lesson: "les",
    revision: "herziening",
    contract: "overeenkomst",
    meeting: "overleg",
    report: "verslag",
    story: "verhaal",
    interpretation: "duiding",
  },
  foundLesson: (theme: string) => `Les uit thema ${theme}`,
  foundCorrection: (meeting: string) => `Correctie op het verslag van ${meeting}`,

  languageSummary: "Kies in welke taal Leerlus u antwoordt",
  languageSet: "Leerlus antwoordt u nu in het Nederlands.",

  noMail: "E-mail is hier niet ingesteld. Kies de browser of een chat, of vraag het de beheerder.",
  ownMailbox: (name: string) =>
    `Dit adres is van ${name}, die zelf kiest waar berichten komen: met “leerlus berichten”. Noem hier alleen adressen die meer mensen lezen.`,
  webSummary: "Vraag een link om u in de browser aan te melden",
  webTitle: "Aanmelden in de browser",
  webLink: "Meld u aan",
  webOnce: "De link werkt één keer, en tien minuten lang. Geef hem niet door: wie hem heeft, bent u.",
};

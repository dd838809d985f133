import { plural } from "../../../plural.ts";
import { online } from "./online.ts";
import { presence } from "./presence.ts";

/** Why a meeting is on another day, by the Dutch name that the calendar has for it. */
const calendar: Record<string, string> = {
  "de reeks is gewijzigd": "de reeks is gewijzigd",
  "the series has changed": "de reeks is gewijzigd",
};

/** Meetings: their cards, the words of their commands and why something cannot be done. */
export const meeting = {
  summary: {
    list: "Bekijk de overleggen die komen",
    show: "Bekijk één overleg: wanneer, waar en wie komen er?",
    rsvp: "Zeg of u naar een overleg komt",
    plan: "Plan een reeks overleggen",
    once: "Plan één los overleg",
    move: "Verplaats een overleg",
    cancel: "Zeg een overleg af",
    start: "Begin een overleg",
    role: "Zeg wie een overleg voorzit en wie notuleert",
    next: "Ga in een lopend overleg naar het volgende agendapunt",
    presence: "Leg vast welke organisaties bij een overleg waren",
    presenceList: "Bekijk per aanbieder wie er in een kwartaal waren",
  },
  listTitle: "Komende overleggen",
  listEmpty:
    "Er staat geen overleg gepland. De coördinator plant er een met “overleg plan” of “overleg los”.",
  from: ", van ",
  until: " tot ",
  label: {
    when: "Wanneer",
    was: "Was",
    becomes: "Wordt",
    where: "Waar",
    state: "Stand",
    chair: "Voorzitter",
    scribe: "Notulist",
    quorum: "Nodig voor besluiten",
    first: "Eerst gepland op",
    why: "Reden",
    rule: "Wanneer",
    agenda: "Op de agenda",
  },
  noPlace: "plaats nog niet bekend",
  nobodyYet: "nog niemand",
  quorum: (providers: number, regions: number) =>
    `ten minste ${providers} ${providers === 1 ? "aanbieder" : "aanbieders"} en ${regions} ${regions === 1 ? "regio" : "regio’s"}`,
  calendar,
  inSchoolHoliday: (name: string) => `Dit valt in een schoolvakantie: ${name}.`,
  schoolHoliday: (name: string) => `schoolvakantie: ${name}`,
  proposal: " Een dag zonder vakantie is ",
  movedFrom: "verplaatst van ",
  button: {
    start: "Start",
    move: "Verplaats",
    cancel: "Zeg af",
    close: "Sluit af",
    agenda: "Agenda",
    show: "Bekijk",
    moveTo: (day: string) => `Verplaats naar ${day}`,
  },
  /** Two meetings at one time: the planned one, the other and when that is. */
  clash: {
    place: (ref: string, other: string, at: string) =>
      `${ref} valt samen met ${other} (${at}), op dezelfde plek.`,
    room: (ref: string, other: string, at: string) =>
      `${ref} valt samen met ${other} (${at}), van dezelfde ruimte.`,
    people: (ref: string, other: string, at: string) =>
      `${ref} valt samen met ${other} (${at}), met een of meer dezelfde mensen.`,
    more: (n: number) => `En nog ${n} die samenvallen.`,
  },
  planned: {
    one: "Nieuw overleg gepland",
    series: "Reeks gepland",
    rule: (nth: string, weekday: string, rhythm: string, clock: string) =>
      `elke ${nth} ${weekday} van ${rhythm}, ${clock}`,
    month: "de maand",
    quarter: (month: number) => `de ${["eerste", "tweede", "derde"][month - 1]} maand van het kwartaal`,
    half: (month: number) =>
      `de ${["eerste", "tweede", "derde", "vierde", "vijfde", "zesde"][month - 1]} maand van het halfjaar`,
    weeks: (weeks: number, weekday: string, clock: string) =>
      weeks === 1 ? `elke ${weekday}, ${clock}` : `om de ${weeks} weken op ${weekday}, ${clock}`,
    intro: (n: number) =>
      n === 1 ? "Er staat nu 1 overleg in de kalender." : `Er staan nu ${n} overleggen in de kalender.`,
    another: (rule: string) => `Er loopt al een reeks van deze soort: ${rule}.`,
    double: (n: number) =>
      n === 1
        ? " In 1 periode staan nu 2 of meer overleggen van deze soort."
        : ` In ${n} perioden staan nu 2 of meer overleggen van deze soort.`,
    empty: "Er valt nu nog geen overleg binnen vijftien maanden. Ik plan ze zodra het zover is.",
  },
  moved: {
    title: "Verplaatst",
    again:
      "Zet de nieuwe datum in uw agenda. Uw antwoord blijft staan. Kunt u nu niet, of juist wel? Pas het aan.",
    wasNow: (was: string, now: string) => `Dit overleg was ${was} en is nu ${now}.`,
    farAway: (day: string) => `Dat is ver van het oude moment. Klopt de datum? Het overleg is nu op ${day}.`,
  },
  cancelled: {
    title: "Gaat niet door",
    items: "Punten die nog open stonden, wachten op het volgende overleg van deze soort.",
    intro: "Dit overleg gaat niet door.",
  },
  notHeld: {
    passedOn: (n: number): string =>
      n === 1 ? " staat nu op de agenda van " : " staan nu op de agenda van ",
    wait: (n: number): string =>
      n === 1
        ? " wacht op het volgende overleg van deze soort."
        : " wachten op het volgende overleg van deze soort.",
    asked: " is niet gestart",
    ask: "Niemand heeft dit overleg gestart. Is het toch gehouden, afgezegd of verplaatst?",
    otherwise: "Zonder antwoord gaan de open punten naar het volgende overleg van deze soort, op ",
    start: "Toch gehouden: start nu",
    cancel: "Afgezegd",
    moved: "Dit overleg is intussen verplaatst.",
    settled: {
      planned: "",
      open: "",
      running: "Het overleg is alsnog gestart.",
      closed: "Het overleg is alsnog gehouden en afgesloten.",
      cancelled: "Het overleg gaat niet door. De open punten blijven bewaard.",
    },
  },
  stillRunning: {
    title: " is nog niet afgesloten",
    chairs: " zit voor. ",
    text: "Is dit overleg klaar? Sluit het dan af. Iedereen krijgt dan de uitkomsten.",
  },
  reminder: {
    title: "Herinnering",
    noItems: "Er staat nog niets op de agenda.",
    noLonger: "Dit overleg is intussen verplaatst of afgezegd.",
  },
  started: {
    soon: "Begint zo",
    running: " is begonnen",
    closed: " is afgesloten.",
    chairStarts: " zit voor en kan het overleg starten.",
    someoneStarts: "De voorzitter, de notulist of de coördinator kan het overleg starten.",
    runningText: "Het overleg is bezig. De punten staan op de agenda.",
    closedText: "Het overleg is afgesloten.",
  },
  proposed: {
    title: "Voorstel voor een andere dag",
    gone: "Het moment van dit overleg is al gewijzigd. U hoeft niets meer te doen.",
    past: "Dit overleg is al geweest of begonnen. U hoeft niets meer te doen.",
    dayPast: "De voorgestelde dag is voorbij. Het overleg blijft op zijn eigen dag.",
    cancelled: "Dit overleg gaat niet door. U hoeft niets meer te doen.",
  },
  refusal: {
    running: (ref: string) => `${ref} is al begonnen.`,
    closed: (ref: string) => `${ref} is al afgesloten.`,
    cancelled: (ref: string) => `${ref} is afgezegd.`,
    move: "Verplaatsen kan alleen zolang een overleg nog moet beginnen.",
    past: (ref: string) => `${ref} is al geweest.`,
    rsvp: "Aanmelden kan alleen zolang een overleg nog moet beginnen.",
    cancel: "Afzeggen kan alleen zolang een overleg nog moet beginnen.",
    start: "Starten kan alleen als een overleg nog moet beginnen.",
    notYours: "Alleen de voorzitter, de notulist of de coördinator kan dit overleg starten.",
    tooEarly: (ref: string, at: string) =>
      `${ref} begint pas ${at}. Starten kan vanaf een uur van tevoren. Is het eerder? Dan kan de coördinator het verplaatsen.`,
    sameStart: (ref: string, at: string) => `${ref} staat al op ${at}. Kies een ander moment.`,
    publicHoliday: (day: string, holiday: string, free: string) =>
      `${day} is een feestdag: ${holiday}. De dichtstbijzijnde vrije werkdag is ${free}.`,
    weekend: (day: string, free: string) =>
      `${day} valt in het weekend. De dichtstbijzijnde vrije werkdag is ${free}.`,
    revisionSeries: "Een overlegtafel plant u als dat nodig is, met “overleg los”. Een reeks kan hier niet.",
    every: "Kies 1 (elke maand), 3 (elk kwartaal) of 6 (elk halfjaar).",
    weeks: "Kies 1, 2 of 6 weken. De hoeveelste dag en een aantal maanden horen daar niet bij.",
    nth: "Kies de hoeveelste dag van de maand.",
    monthOfQuarter: "Een maand van het kwartaal hoort bij een reeks van elke 3 maanden.",
    monthOfHalf: "Een maand van het halfjaar hoort bij een reeks van elke 6 maanden.",
    seriesThere: "Deze reeks staat er al: dezelfde soort, dezelfde dag en hetzelfde uur.",
    meetingThere: (ref: string) => `Op dat moment staat er al een overleg van deze soort: ${ref}.`,
    tooFar: "Kies een moment binnen vijf jaar.",
  },
  rsvp: {
    label: "Aangemeld",
    nobody: "nog niemand",
    first: {
      come: (n: number) => `${plural(n, "organisatie", "organisaties")} ${n === 1 ? "komt" : "komen"}`,
      stayAway: (n: number) =>
        `${plural(n, "organisatie", "organisaties")} ${n === 1 ? "komt" : "komen"} niet`,
      maybe: (n: number) =>
        `${plural(n, "organisatie", "organisaties")} ${n === 1 ? "komt" : "komen"} misschien`,
    },
    further: { come: "wel", stayAway: "niet", maybe: "misschien" },
    names: { come: "Wie komen", stayAway: "Wie komen niet", maybe: "Wie komen misschien" },
    withStandin: "met een vervanger",
    own: "Uw antwoord",
    yours: "uw antwoord: ",
    youFor: "u vervangt ",
    button: {
      yes: "Ja, ik kom",
      no: "Nee, ik kom niet",
      maybe: "Misschien",
      standin: "Vervanger",
    },
    said: {
      yes: "U komt naar dit overleg.",
      no: "U komt niet naar dit overleg.",
      maybe: "U komt misschien naar dit overleg.",
      standin: " komt in uw plaats.",
    },
    same: "Dit antwoord had u al gegeven.",
    tellThem: " Vertel het zelf aan uw vervanger.",
    notCounted: "Uw antwoord is bewaard. Het secretariaat telt niet mee als organisatie.",
    whoStandsIn: "Wie komt in uw plaats?",
    noStandin: (answer: string) =>
      `Een vervanger hoort bij het antwoord “vervanger”, en uw antwoord is “${answer}”. Laat de vervanger weg of kies “vervanger”.`,
    yourself: "U kunt niet uw eigen vervanger zijn. Komt u zelf? Kies dan “ja”.",
    otherOrganisation: (name: string) =>
      `${name} hoort bij een andere organisatie. Aanwezigheid telt per organisatie: kies een collega van uw eigen organisatie.`,
    guest: (name: string) =>
      `${name} is hier gast en kan u niet vervangen. De coördinator kan van een gast een lid maken.`,
  },
  presence,
  online,
  live: {
    noneRuns: "Er is nu geen overleg bezig dat u leidt. Begin er een met “overleg start”.",
    whichOne: (refs: string[]) => `Er lopen nu meer overleggen. Noem er één: ${refs.join(" of ")}.`,
  },
  role: {
    title: "Wie doet wat",
    yourChair: "U zit dit overleg voor.",
    yourScribe: "U notuleert dit overleg.",
    noMore: "U hebt in dit overleg geen rol meer.",
    changedBy: "Gewijzigd door ",
    whoNow: "Noem wie voorzit of wie notuleert, bijvoorbeeld: voorzitter Anna; notulist Piet.",
    same: (ref: string) => `Zo staat het al bij ${ref}. Er is niets gewijzigd.`,
    notYours:
      "De rollen verdelen kan alleen wie voorzit of notuleert, of de coördinator. Een rol die nog niemand heeft, kunt u zelf op u nemen.",
    guest: (name: string) => `${name} is hier gast. Voorzitten en notuleren doen leden van de samenwerking.`,
    onlyBefore: "De rollen wijzigen kan tot een overleg is afgesloten.",
  },
  sureCancel: "Weet u zeker dat u dit overleg wilt afzeggen? Dat kan niet worden teruggedraaid.",
};

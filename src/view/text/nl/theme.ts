/** Themes: what a learning circle is about, and what came of it. */
export const theme = {
  addSummary: "Stel een thema voor een leercirkel voor",
  listSummary: "Bekijk de thema's en stem erop",
  showSummary: "Bekijk een thema, waar het vandaan komt en wat het bracht",
  voteSummary: "Stem op een thema, of trek uw stem in",
  chooseSummary: "Kies een thema voor een leercirkel",
  unchooseSummary: "Neem de keuze van een thema voor een leercirkel terug",
  questionSummary: "Stel vooraf een vraag bij een thema",
  answerSummary: "Beantwoord een vraag bij een thema",
  lessonSummary: "Leg een les uit een leercirkel vast",

  label: "Thema",
  why: "Waarom",
  by: "Voorgesteld door",
  origin: "Komt uit",
  state: "Stand",
  votes: "Stemmen",
  votesCast: (n: number) => (n === 0 ? "nog geen" : `${n}`),
  inList: (n: number) => (n === 0 ? "nog geen stemmen" : n === 1 ? "1 stem" : `${n} stemmen`),
  yourVote: "ook die van u",
  circles: "Leercirkels",
  noCircles: "Dit thema is nog niet gekozen voor een leercirkel.",
  questions: "Vragen vooraf",
  noQuestions: "Er zijn nog geen vragen gesteld.",
  noAnswers: "nog geen antwoord",
  lessons: "Lessen",
  noLessons: "Er zijn nog geen lessen vastgelegd.",
  journey: "De weg van dit thema",
  lessonStep: (n: number) => `les ${n}: `,

  added: "Uw thema is voorgesteld. Iedereen kan er nu op stemmen, u ook.",
  voted: "Uw stem is geteld.",
  unvoted: "Uw stem is ingetrokken.",
  chosenBy: " koos dit thema voor ",
  onAgenda: "Het staat op de agenda van de leercirkel: ",
  unchosen: (circle: string) =>
    `Dit thema is toch niet gekozen voor ${circle}. Stemmen kan weer, tenzij er een andere leercirkel over gaat.`,
  askNow: "Wat wilt u er vooraf over weten? Stel uw vraag met de knop.",
  questionTitle: (n: number) => `Vraag ${n} bij `,
  lessonTitle: (n: number) => `Les ${n} uit `,
  asks: " vraagt: ",
  toAnswer: "Kunt u dit beantwoorden? Gebruik de knop; uw antwoord komt hieronder te staan.",
  recorded: " legde vast: ",
  goesTo: "Deze les komt op de agenda van:",
  goesNowhere: "Deze les komt niet vanzelf op een agenda: het thema is besloten.",
  waits: (kind: string) => `het volgende overleg van deze soort: ${kind}`,

  addButton: "Stel een thema voor",
  voteButton: "Stem",
  unvoteButton: "Trek uw stem in",
  showButton: "Toon het thema",
  chooseButton: "Kies een leercirkel",
  chooseFor: (circle: string) => `Kies voor ${circle}`,
  unchooseButton: (circle: string) => `Toch niet voor ${circle}`,
  unchooseConfirm: (ref: string, circle: string) =>
    `${circle} gaat dan niet meer over ${ref}. Het punt gaat van de agenda.`,
  questionButton: "Stel een vraag",
  answerButton: "Antwoord",
  answerOf: (n: number) => `Antwoord op vraag ${n}`,
  lessonButton: "Leg een les vast",

  listTitle: (n: number) => `Thema's: ${n}`,
  listEmpty: "Er is nog geen thema voorgesteld. Stel er een voor: typ “thema nieuw” en waar het over gaat.",
  listMore: (n: number, rest: number) =>
    `Dit zijn de eerste ${n}; er zijn er nog ${rest}. Typ een verwijzing, zoals T-7, om een ander te zien.`,

  notVotable: (ref: string, circle: string) =>
    `Op ${ref} kunt u niet meer stemmen: het is gekozen voor ${circle}. Uw vraag is nog welkom.`,
  overVoting: (ref: string, circle: string) =>
    `Op ${ref} kunt u niet meer stemmen: het is besproken in ${circle}. Wilt u er verder over praten? Stel een nieuw thema voor.`,
  onlyChair: (meeting: string) =>
    `Alleen de coördinator of de voorzitter van ${meeting} kiest het thema van die leercirkel. U kunt er wel op stemmen.`,
  noCircle: (meeting: string) => `${meeting} is geen leercirkel. Een thema kiest u voor een leercirkel.`,
  circleGone: (meeting: string) => `${meeting} gaat niet door. Kies een leercirkel die nog komt.`,
  circleOver: (meeting: string) => `${meeting} is al geweest. Kies een leercirkel die nog komt.`,
  alreadyChosen: (ref: string, meeting: string) =>
    `${ref} is al gekozen voor ${meeting}. Er is niets gewijzigd.`,
  otherTheme: (meeting: string, ref: string) =>
    `${meeting} gaat al over ${ref}. Een leercirkel gaat over één thema: kies een andere leercirkel.`,
  notChosenFor: (ref: string, circle: string) =>
    `${ref} is niet gekozen voor ${circle}. Er is niets gewijzigd.`,
  circleBegun: (circle: string) =>
    `${circle} is al begonnen, en gaat over zijn thema. Terugnemen kan alleen daarvoor.`,
  closedTheme: (ref: string, meeting: string) =>
    `${ref} is besloten, en niet iedereen bij ${meeting} mag het zien. Deel het thema eerst.`,
  tooLateToAsk: (ref: string, circle: string) =>
    `Vragen stelt u vooraf, en ${circle} is al geweest. Komt er over ${ref} nog een leercirkel, dan kan het weer.`,
  whichQuestion: (ref: string) => `Bij ${ref} staan meer vragen. Geef het nummer van de vraag.`,
  noQuestion: (ref: string, n: number) => `${ref} heeft geen vraag ${n}.`,
  nothingAsked: (ref: string) => `Bij ${ref} is nog geen vraag gesteld.`,
  sameQuestion: (ref: string, n: number) =>
    `Deze vraag staat al bij ${ref}, als vraag ${n}. Er is niets gewijzigd.`,
  sameAnswer: (n: number) => `Dit antwoord op vraag ${n} hebt u al gegeven. Er is niets gewijzigd.`,
  sameLesson: (ref: string, n: number) =>
    `Deze les staat al bij ${ref}, als les ${n}. Er is niets gewijzigd.`,
  notChosenYet: (ref: string) =>
    `${ref} is nog niet gekozen voor een leercirkel. Lessen legt u vast tijdens of na de leercirkel.`,
  notBegun: (meeting: string) =>
    `${meeting} is nog niet begonnen. Lessen legt u vast tijdens of na de leercirkel.`,
};

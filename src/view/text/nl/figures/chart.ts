const times = (count: number, one: string, more: string) => (count === 1 ? one : more);

/** Grafieken: wat erin staat, en wat ze vertellen aan wie ze niet ziet. */
export const chart = {
  wholeCooperation: "hele samenwerking",
  trendOf: (place: string, from: string, to: string) =>
    from === to ? `${place}, ${from}` : `${place}, ${from} tot en met ${to}`,
  regionsOf: (period: string) => `per regio, ${period}`,

  definitive: "definitief",
  provisional: "voorlopig",
  withheld: "afgeschermd",
  noFigure: "geen cijfer",
  target: "streefwaarde",

  percentagePoints: (n: string) => `${n} procentpunt`,
  million: "mln.",
  period: "periode",
  region: "regio",
  value: "waarde",
  tableTitle: "Cijfers in deze grafiek",

  noIndicator: (code: string) => `De indicator “${code}” bestaat niet. Vraag de lijst: indicators.`,
  noArea: (name: string) => `“${name}” is geen bekend gebied. Geef een naam, een slug of een CBS-code.`,
  severalAreas: (name: string, codes: string[]) =>
    `“${name}” kan meer zijn. Kies een code: ${codes.join(", ")}.`,
  noProvider: (name: string) => `De aanbieder “${name}” is niet bekend. Geef de naam of de slug.`,
  noFile: "Vraag een grafiek als CODE.png of CODE.svg.",
  /** In plaats van een grafiek, wanneer er niets te tekenen is. */
  nothing: {
    yet: "Er zijn nog geen cijfers. Zodra ze er zijn, staat hier een grafiek.",
    period: "In deze periode zijn er geen cijfers. Kies een andere periode.",
    there: "Van deze plaats zijn er geen cijfers. Kies een andere plaats of periode.",
    withheld:
      "De cijfers zijn er, maar ze zijn afgeschermd, om kinderen te beschermen. Kies een grotere plaats of een andere periode.",
  },
  /** “Geen grafiek. Instroom, Achterhoek. De cijfers zijn afgeschermd.” */
  wordsAlt: (title: string, subtitle: string, note: string) => `Geen grafiek. ${title}, ${subtitle}. ${note}`,
  oneArea: "Geef een regio of een gemeente, niet allebei.",
  backwards: "“from” ligt na “to”.",
  busy: "Er worden nu te veel grafieken tegelijk getekend. Probeer het zo opnieuw.",

  /** “Onvrijwillige doorplaatsingen, hele samenwerking, 2025-Q1 tot en met 2026-Q3.” */
  trendAlt: (title: string, subtitle: string) => `Lijngrafiek. ${title}, ${subtitle}.`,
  regionsAlt: (title: string, subtitle: string) => `Staafgrafiek. ${title}, ${subtitle}.`,
  went: {
    up: (by: string, from: string, first: string, to: string, last: string) =>
      `Gestegen met ${by}: van ${from} in ${first} naar ${to} in ${last}.`,
    down: (by: string, from: string, first: string, to: string, last: string) =>
      `Gedaald met ${by}: van ${from} in ${first} naar ${to} in ${last}.`,
    same: (value: string, first: string, last: string) => `In ${first} en in ${last} even hoog: ${value}.`,
  },
  single: (value: string, period: string) => `Er is één cijfer: ${value} in ${period}.`,
  lastProvisional: (value: string, period: string) =>
    `Voorlopig is het ${value} in ${period}. Dit kan nog veranderen.`,
  against: {
    above: (by: string, target: string) => `Dat is ${by} boven de streefwaarde van ${target}.`,
    below: (by: string, target: string) => `Dat is ${by} onder de streefwaarde van ${target}.`,
    on: (target: string) => `Dat is precies de streefwaarde van ${target}.`,
  },
  betterWay: { up: "Hoger is beter.", down: "Lager is beter.", none: "" },
  highest: (name: string, value: string) => `Het hoogst is ${name} met ${value}`,
  lowest: (name: string, value: string) => `het laagst ${name} met ${value}.`,
  only: (name: string, value: string) => `Alleen van ${name} is er een cijfer: ${value}.`,
  allSame: (value: string) => `Alle getoonde regio's hebben hetzelfde cijfer: ${value}.`,
  targetIs: (target: string) => `De streefwaarde is ${target}.`,
  provisionalOnes: (names: string) => `Voorlopig: ${names}.`,
  missingOnes: (names: string) => `Geen cijfer: ${names}.`,
  withheldOnes: (names: string, count: number) =>
    `${times(count, "Afgeschermd is", "Afgeschermd zijn")} ${names}: met ${times(count, "dat cijfer", "die cijfers")} is misschien een kind te herkennen.`,
};

/** What the API says to whoever writes programs for it. */
export const api = {
  noToken: "Stuur een API-token mee: “Authorization: Bearer TOKEN”.",
  unknownToken: "Dit API-token bestaat niet of is ingetrokken.",
  actAsOnlyDemo:
    "Namens iemand anders werken (Act-As) kan alleen in de demo, met het token van de coördinator.",
  actAsUnknown: (email: string) => `${email} hoort niet bij deze samenwerking.`,
  nothingHere: "Op dit adres is niets. Wat er is, staat in /api/v1/openapi.json.",
  unknownCollection: (word: string, known: string[]) =>
    `De lijst “${word}” bestaat niet. Kies uit: ${known.join(", ")}.`,
  search: (most: number) => `Geef met “q” waarnaar u zoekt, in ten hoogste ${most} tekens.`,
  noParameter: (word: string) => `“${word}” hoort niet bij één ding. Laat het weg.`,
  unknownFilter: (word: string, known: string[]) =>
    known.length > 0
      ? `Hier kunt u niet op “${word}” selecteren. Wel op: ${known.join(", ")}.`
      : `Hier kunt u niet op “${word}” selecteren: deze lijst kent geen selecties.`,
  filterTwice: (word: string) => `“${word}” staat er twee keer. Geef het één keer.`,
  filterNumber: (word: string) => `“${word}” is een heel getal.`,
  filterChoice: (word: string, choices: string[]) => `“${word}” is een van: ${choices.join(", ")}.`,
  filterValue: "Met deze selectie kan niet worden gezocht.",
  tooManyRows: (most: number) => `Dit zijn meer dan ${most} regels. Vraag een deel op, met een filter.`,
  limit: (max: number) => `“limit” is een heel getal van 1 tot en met ${max}.`,
  cursor: "Deze cursor past niet bij deze lijst. Neem “next” uit het vorige antwoord over.",
  method: (allowed: string) => `Dit adres kent alleen ${allowed}.`,
  notJson: "De inhoud is geen geldige JSON.",
  onlyJson: "Stuur JSON, met “Content-Type: application/json”.",
  notAnObject: 'Stuur een object: {"input": {…}, "room": "…"}.',
  tooDeep: "De waarden zijn te diep genest.",
  unknownPart: (word: string) => `“${word}” hoort hier niet. Alleen “input” en “room” kunnen.`,
  inputObject: "“input” is een object met de velden.",
  roomText: "“room” is de sleutel van een ruimte.",
  notYourRoom: (room: string) => `De ruimte “${room}” is niet voor u.`,
  idempotencyKey: "De Idempotency-Key heeft 1 tot 200 zichtbare tekens.",
  clockShape: 'Geef een moment, {"to": "2026-12-01T08:00:00+01:00"}, of een duur, {"advance": "P7D"}.',
  clockTo: "“to” is een moment in ISO 8601 met tijdzone, zoals 2026-12-01T08:00:00+01:00.",
  clockAdvance: "“advance” is een duur in ISO 8601, zoals P7D of PT36H.",
  clockBack: "De klok kan niet terug.",
  clockFar: "De klok kan ten hoogste drie jaar vooruit.",
  oneMessage: "Stuur één bericht tegelijk.",
  foreignOrigin: "Een verzoek van een andere website (Origin) wordt geweigerd.",
  noTool: (name: string) => `Er is geen hulpmiddel “${name}”.`,
};

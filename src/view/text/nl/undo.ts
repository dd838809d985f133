/** Words of taking something back. */
export const undo = {
  summary: "Maak ongedaan wat u net deed",
  button: "Ongedaan maken",
  done: "Dit is ongedaan gemaakt.",
  nothing: "Er is niets dat u ongedaan kunt maken.",
  notYours: "Alleen wie dit deed, kan het ongedaan maken.",
  already: "Dit is al ongedaan gemaakt.",
  tooLate: (minutes: number) =>
    `Ongedaan maken kan tot ${minutes} minuten erna. Die zijn voorbij. Verander het op de gewone manier.`,
  changed: "Dit is daarna nog veranderd. Ongedaan maken kan niet meer: dan gaat die verandering verloren.",
  renewed:
    "Dit kan niet meer ongedaan worden gemaakt: Leerlus is intussen vernieuwd. Verander het op de gewone manier.",
  notLast: (what: string, line: string) =>
    `Wat u het laatst deed, kan niet ongedaan worden gemaakt. Dit kan nog wel: ${what}. Gebruik de knop, of typ “${line}”.`,
  handedBack: "De acties staan weer bij wie ze hield",
  notRecorded: "Wie er was, is niet vastgelegd.",
};

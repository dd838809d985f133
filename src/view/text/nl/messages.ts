/** Where and when somebody gets their private messages, and the summary of what can wait. */
export const messages = {
  commandSummary: "Kies waar en wanneer u uw privéberichten krijgt",
  title: "Uw privéberichten",
  where: "Waar",
  when: "Wanneer",
  single: "Elk bericht apart, zodra er iets is",
  summaryOf: (days: string, at: string) => `Samenvatting ${days}, om ${at}`,
  waits:
    "In een samenvatting staat wat kan wachten: nieuwe acties, wat er met uw punten gebeurde, verslagen, rollen, vragen over herzieningen, stille acties van een ander.",
  never:
    "Vragen over uw acties, het begin van een overleg en wat in de samenvatting te laat zou komen, komen altijd apart.",
  change: "Kies waar en wanneer uw berichten komen",
  toSummary: "Eén samenvatting per week",
  toSingle: "Elk bericht apart",
  chooseDay: "Kies eerst op welke dag u de samenvatting wilt, bijvoorbeeld: elke maandag.",
  workingHours: "Kies een tijd van 8.00 tot 18.00 uur. Daarbuiten stuurt Leerlus niets.",
  next: (moment: string) =>
    `Wat kan wachten, krijgt u voortaan in één bericht. Het eerste komt ${moment}, als er iets is.`,
  noSummary: (moment: string | undefined) =>
    `U krijgt voortaan elk bericht apart. Wat nog wachtte, komt ${moment ?? "zo"}.`,
  summaryTitle: "Uw samenvatting",
  summaryLead: "Dit kwam er voor u bij. Voortaan elk bericht apart? Kies dat met de knop.",
  chooseAgain: "Mijn berichten",
  reached: {
    last: "Die krijgt u voortaan waar u het laatst actief was.",
    web: "Die krijgt u voortaan in de browser.",
    mail: "Die krijgt u voortaan per e-mail, ook wat er over overleggen en in kwartaalberichten staat.",
    slack: "Die krijgt u voortaan in Slack. Kent Leerlus u daar nog niet, dan krijgt u ze elders.",
    teams: "Die krijgt u voortaan in Teams. Kent Leerlus u daar nog niet, dan krijgt u ze elders.",
  },
};

export const revisions = {
  lead: "Voorstellen om het contract vanaf een volgend jaar te wijzigen, met de stappen tot 1 januari.",
  running: "Onderweg",
  noneRunning: "Er is nu geen herzieningsvoorstel onderweg.",
  over: "Afgerond",
  noneOver: "Er is nog geen herzieningsvoorstel afgerond.",
  revision: "Voorstel",
  outcome: "Uitkomst",
  subject: "Onderwerp",
  year: "Jaar",
  from: (year: number) => `vanaf 1 januari ${year}`,
  step: { done: "gedaan", late: "te laat", now: "nu aan de beurt", open: "nog te doen" },
  ratified: (names: string) => `Bekrachtigd door ${names}.`,
  noneRatified: "Nog geen regio heeft bekrachtigd.",
  missing: (region: string, names: string) => `${region}: wacht op ${names}`,
  late: (n: number) =>
    n === 1 ? "Eén partij wordt te laat, tenzij:" : `${n} partijen worden te laat, tenzij:`,
  lateUnless: (name: string, level: string, day: string) => `${name}: ${level} besluit vóór ${day}`,
};

/** What `leerlus setup DIRECTORY` says, which takes back an export. */
export const restore = {
  none: (directory: string) => `In ${directory} staat geen export van Leerlus.`,
  half: (directory: string) =>
    `De export in ${directory} is niet af: het maken is onderbroken. Maak de export opnieuw.`,
  foreign: (file: string) => `${file} is niet door Leerlus gemaakt.`,
  damaged: (file: string) => `${file} ontbreekt of is beschadigd. Neem een export die nog heel is.`,
  newer: (directory: string, version: string) =>
    `De export in ${directory} is gemaakt met een nieuwere Leerlus (${version}). Zet die versie neer en probeer het daarmee.`,
  older: (directory: string, version: string, what: string) =>
    `De export in ${directory} is gemaakt met een oudere Leerlus (${version}) en bevat iets dat deze versie niet kent: ${what}. Zet hem terug met die versie en werk daarna bij.`,
  unfit: (directory: string) =>
    `Wat in ${directory} staat, past niet in de database. Neem een export die niet is bewerkt.`,
  twice: (cooperation: string) => `De samenwerking ${cooperation} staat twee keer in deze map.`,
  notEmpty: (names: string[]) =>
    `In deze database staat al een samenwerking: ${names.join(", ")}. Een export terugzetten kan alleen in een lege database.`,
  isDemo: "Dit is een export van de demo, met een eigen tijd. Zet hem terug met LEERLUS_DEMO=lived.",
  isReal:
    "Deze database heeft de klok van de demo. Zet de export van een echte samenwerking terug in een andere database.",
  found: (name: string, rows: number, day: string, version: string) =>
    `${name}: ${rows} ${rows === 1 ? "rij" : "rijen"}, gemaakt op ${day} met Leerlus ${version}`,
  done: "Teruggezet. Toegangstokens, aanmeldlinks, agenda-adressen en de koppelingen met Slack en Teams gaan niet mee: maak die opnieuw.",
  notDone: "De export is heel en past. Er is nog niets teruggezet.",
  nothing: "Er is niets gewijzigd.",
};

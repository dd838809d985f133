/** The delivery for an archive, which `leerlus export --archive` makes. */
export const archive = {
  title: (name: string) => `Archieflevering ${name}`,
  lead: "Dit zijn de afgesloten stukken uit Leerlus. Bij elk stuk staan een pagina om te lezen, dezelfde gegevens als JSON en metagegevens volgens MDTO. Bij een overleg staan ook de gegevens volgens ORI-A.",
  kinds: {
    meeting: "Overleggen",
    report: "Verslagen",
    decision: "Besluiten",
    agreement: "Ontwikkelafspraken",
    contract: "Overeenkomsten",
    revision: "Herzieningsvoorstellen",
    digest: "Kwartaalberichten",
  },
  closed: "in een gesloten ruimte",
  running: "Nog niet in deze levering",
  runningLead: "Deze stukken lopen nog. Ze komen in een volgende levering, als ze vaststaan.",
};

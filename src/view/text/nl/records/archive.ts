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
  parts: "Geen eigen stuk",
  partsLead: "Deze verwijzingen staan in de stukken hierboven, of ze lopen nog.",
  partLists: {
    "agenda-items": "Agendapunten",
    actions: "Acties",
    themes: "Thema’s",
    polls: "Datumprikken",
    stories: "Verhalen bij cijfers",
    interpretations: "Duidingen van cijfers",
  },
  running: "Nog niet in deze levering",
  runningLead: "Deze stukken lopen nog. Ze komen in een volgende levering, als ze vaststaan.",
};

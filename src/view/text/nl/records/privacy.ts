/** Rights of persons: to be forgotten, and to see what is known. */
export const privacy = {
  forgetSummary: "Vergeet iemand: naam en adres verdwijnen overal",
  forgetSure:
    "De naam en het adres van deze persoon verdwijnen overal, ook uit geplaatste berichten. Een concept om de samenwerking in te richten vervalt. Dat is niet terug te draaien. Doorgaan?",
  forgetSelf: "U kunt uzelf niet vergeten. Vraag het een andere coördinator.",
  forgetTwice: "Deze persoon is al vergeten.",
  forgetHolds: (name: string, refs: string[]) =>
    refs.length === 1
      ? `${name} heeft nog een actie: ${refs[0]}. Draag die eerst over.`
      : `${name} heeft nog ${refs.length} acties: ${refs.slice(0, 10).join(", ")}${refs.length > 10 ? " en meer" : ""}. Draag die eerst over.`,
  handOver: "Draag alles over",
  participant: (number: number, organisation: string) => `deelnemer ${number} van ${organisation}`,
  forgottenTitle: "Vergeten",
  forgotten: (pseudonym: string) =>
    `Waar deze persoon stond, staat nu “${pseudonym}”. Aanmeldingen, privéberichten en gekoppelde accounts zijn weg. Besluiten, verwijzingen en aantallen zijn gelijk gebleven.`,
  nameStays:
    "De naam zelf is in gewone teksten niet vervangen: het is één woord, of iemand anders heet ook zo. Zoek de naam en pas de teksten zelf aan.",
  draftGone:
    "Het concept om de samenwerking in te richten is weggegooid: daarin kan deze persoon staan. Begin zo nodig opnieuw.",
  forgottenNext:
    "Geplaatste berichten worden nu bijgewerkt. Lukt dat ergens niet, dan leest u dat in de ruimte van het secretariaat. Staat de persoon in het bestand van de samenwerking? Haal de regel daar ook weg: anders weigert Leerlus het bestand. E-mails die al verstuurd zijn en reservekopieën verandert Leerlus niet.",
  own: {
    vias: {
      api: "koppeling (API)",
      mcp: "assistent",
      cli: "server",
      job: "Leerlus zelf",
      web: "browser",
      mail: "e-mail",
      slack: "Slack",
      teams: "Teams",
    },
    title: "Wat Leerlus van u weet",
    lead: "Dit staat er over u in Leerlus: wat u zelf schreef of koos, en waar u genoemd staat als houder, voorzitter of contact.",
    download: "Download alles (JSON)",
    link: "Bekijk wat Leerlus van u weet",
    linkText: "U kunt alles lezen en downloaden wat Leerlus over u bewaart.",
    others:
      "Teksten van anderen staan er niet bij, en wachtwoorden of sleutels ook niet. Wilt u weten of uw naam in teksten van anderen staat, iets laten verbeteren, of vergeten worden? Vraag het de coördinator.",
    count: (n: number) => (n === 1 ? "1 regel" : `${n} regels`),
    rest: (n: number) => `… en nog ${n}. Die staan in het bestand.`,
    nothing: "Leerlus bewaart niets over u.",
  },
};

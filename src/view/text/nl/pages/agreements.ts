export const agreements = {
  lead: "Wat regio’s en aanbieders samen afspraken, per jaar van het ontwikkelpad.",
  agreement: "Afspraak",
  state: "Stand",
  anyState: "Elke stand",
  parties: "Partijen",
  party: "Partij",
  review: "Bespreken vóór",
  actions: "Acties",
  caption: "Alle ontwikkelafspraken, de nieuwste eerst",
  none: "Er zijn nog geen ontwikkelafspraken. Een overleg legt ze vast bij een agendapunt.",
  noneSuch: "Geen ontwikkelafspraak past bij dit filter.",
};

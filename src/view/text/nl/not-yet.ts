/** What is said before there is anybody to say it to: Leerlus starts, or its database is away. */
export const notYet = {
  starting: "Leerlus start. Nog even geduld: er is niets bewaard. Probeer het over een minuut opnieuw.",
  away: "De database is even niet bereikbaar. Er is niets bewaard. Probeer het over een minuut opnieuw.",
  reloads: "Deze pagina ververst vanzelf.",
};

export const settings = {
  lead: "Wie u bent en hoe Leerlus u bereikt.",
  messages: {
    title: "Uw berichten",
    text: "Een persoonlijk bericht komt op één plek: waar u het kiest, en anders waar u het laatst was.",
    change: "Kies waar uw berichten komen",
  },
  language: {
    title: "Uw taal",
    text: "Leerlus spreekt Nederlands en Engels. Uw keuze geldt overal.",
    change: "Kies uw taal",
  },
};

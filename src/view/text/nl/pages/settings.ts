export const settings = {
  lead: "Wie u bent en hoe Leerlus u bereikt.",
  language: {
    title: "Uw taal",
    text: "Leerlus spreekt Nederlands en Engels. Uw keuze geldt overal.",
    change: "Kies uw taal",
  },
};

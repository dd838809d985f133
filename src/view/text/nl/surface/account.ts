/** Words of signing in with the account of one's own organisation. */
export const account = {
  button: "Aanmelden met uw eigen account",
  hint: "Dat is het account van uw organisatie.",
  chooseTitle: "Kies uw samenwerking",
  choose: "U doet mee aan meer dan één samenwerking. Waar wilt u zich aanmelden?",
  /** Why somebody was not signed in. */
  refused: {
    expired: {
      title: "Deze aanmelding is verlopen",
      text: "De aanmelding duurde langer dan tien minuten, was al gebruikt of begon in een andere browser. Begin opnieuw.",
    },
    denied: {
      title: "U bent niet aangemeld",
      text: "Het aanmelden bij uw organisatie is afgebroken of niet toegestaan. Probeer het opnieuw, of vraag de beheerder van uw organisatie.",
    },
    away: {
      title: "Uw organisatie is even niet bereikbaar",
      text: "De inlogdienst van uw organisatie antwoordt niet. Probeer het over een paar minuten opnieuw, of meld u aan met een link.",
    },
    wrong: {
      title: "U bent niet aangemeld",
      text: "Het antwoord van de inlogdienst van uw organisatie klopt niet. Probeer het opnieuw. Gaat het weer mis? Vraag de beheerder van Leerlus.",
    },
    unverified: {
      title: "Uw e-mailadres is niet bevestigd",
      text: "Uw organisatie bevestigt niet welk e-mailadres van u is. Meld u aan met een link, of vraag de beheerder van uw organisatie.",
    },
    unknown: {
      title: "Leerlus kent u nog niet",
      text: "Het e-mailadres van uw account hoort bij niemand in een samenwerking. Vraag de coördinator om u toe te voegen.",
    },
    foreign: {
      title: "Met dit account kan het niet",
      text: "Uw organisatie in de samenwerking meldt zich niet met deze inlogdienst aan. Meld u aan met een link, of vraag de coördinator.",
    },
    many: {
      title: "Even wachten",
      text: "Er is te vaak geprobeerd om aan te melden. Wacht een paar minuten en probeer het opnieuw.",
    },
  },
};

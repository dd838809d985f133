/** Words of e-mails, and of the pages that their buttons open. */
export const mail = {
  /** The name of the address that answers go to. */
  notRead: "Wordt niet gelezen",
  footWhy: (cooperation: string) => `U krijgt deze e-mail van Leerlus, voor ${cooperation}.`,
  footNoReply: "Antwoorden op deze e-mail leest niemand.",
  footButtons: (name: string) =>
    `De knoppen werken zonder aanmelden, veertien dagen lang, en antwoorden altijd als ${name}. Stuur deze e-mail daarom niet door.`,
  footPlace: "Liever ergens anders? Typ in de browser: leerlus berichten browser. Ga naar ",
  footPlaceLink: "Leerlus",
  footStop: "Geen kwartaalberichten meer per e-mail? ",
  footStopLink: "Meld u af",
  openPage: "Open in de browser",

  signInSubject: "Aanmelden bij Leerlus",
  signInText: (cooperation: string) =>
    `U vroeg om een link om u aan te melden bij ${cooperation}. De link werkt één keer, en tien minuten lang.`,
  signInNotYou: "Hebt u dit niet gevraagd? Dan hoeft u niets te doen.",
  signInButton: "Meld u aan",

  actsAs: (name: string) => `U antwoordt als ${name}.`,
  notYou: (name: string) =>
    `Bent u niet ${name}? Sluit deze pagina dan: deze link hoort bij een e-mail aan ${name}, en antwoordt voor niemand anders.`,
  willDo: (label: string) => `U kiest: ${label}.`,
  note: "Toelichting",
  noteHint: "Niet verplicht. Noem geen namen of gegevens van kinderen.",
  confirm: (label: string) => `Bevestig: ${label}`,
  doneTitle: "Gelukt",
  done: "Uw antwoord is vastgelegd. U kunt deze pagina sluiten.",
  alreadyTitle: "Dit is al gedaan",
  already:
    "Met deze link is al geantwoord. Er is nu niets gewijzigd. Wilt u iets anders antwoorden? Neem een andere knop uit de e-mail, of doe het in de browser.",
  expiredTitle: "Deze link is verlopen",
  expired:
    "Een link uit een e-mail werkt veertien dagen. Er is niets gewijzigd. In de browser kunt u nog wel antwoorden.",
  unknownTitle: "Deze link bestaat niet",
  unknown:
    "Misschien is het adres niet helemaal overgenomen. Open de link uit de e-mail nog eens. Er is niets gewijzigd.",
  leftTitle: "Deze link werkt niet meer",
  left: "Degene aan wie de e-mail was gericht doet niet meer mee. Er is niets gewijzigd.",
  staleText: "Wat deze knop deed, bestaat niet meer. Er is niets gewijzigd.",
  personalAsk: "Nee, dit gaat niet over een kind",
  toBrowser: "Verder in de browser",

  stopTitle: "Geen kwartaalberichten meer per e-mail",
  stopText: (address: string) =>
    `Op ${address} komen dan geen kwartaalberichten meer. Wat van u zelf gevraagd wordt, krijgt u nog wel.`,
  stopButton: "Meld af",
  stoppedTitle: "Afgemeld",
  stopped: (address: string) => `Op ${address} komen geen kwartaalberichten meer.`,
  resumeOwn: "Toch weer? Kies in de browser: leerlus berichten e-mail.",
  resumeRoom: "Toch weer? Vraag het de coördinator van uw samenwerking.",
};

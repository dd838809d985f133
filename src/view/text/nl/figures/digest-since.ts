/** Wat er anders is dan in het vorige kwartaalbericht, en wat daarin werd gecorrigeerd. */
export const since = {
  heading: "Veranderd sinds het vorige kwartaalbericht",
  label: "Veranderd",
  nothing: "Er is niets veranderd sinds het vorige kwartaalbericht.",
  newAgreements: "Nieuwe afspraken: ",
  ended: "Afspraken afgerond of vervangen: ",
  overdue: "Evaluatiedatum voorbij: ",
  newActions: "Nieuwe acties: ",
  finished: "Acties gereed of vervallen: ",
  late: "Acties nu te laat: ",
  themes: "Nieuwe thema’s: ",
  turn: {
    off: "nu buiten de streefwaarde, de vorige keer niet",
    on: "weer binnen de streefwaarde",
    up: "eerst omlaag, nu omhoog",
    down: "eerst omhoog, nu omlaag",
  },
  step: (from: string, to: string) => `eerst ${from}, nu ${to}`,
  newRevision: (to: string) => `nieuw, nu ${to}`,
  count: {
    turned: (n: number) =>
      n === 1 ? "1 indicator ging de andere kant op" : `${n} indicatoren gingen de andere kant op`,
    late: (n: number) => (n === 1 ? "1 actie werd te laat" : `${n} acties werden te laat`),
    newActions: (n: number) => (n === 1 ? "1 nieuwe actie" : `${n} nieuwe acties`),
    overdue: (n: number) => (n === 1 ? "1 evaluatiedatum voorbij" : `${n} evaluatiedatums voorbij`),
    themes: (n: number) => (n === 1 ? "1 nieuw thema" : `${n} nieuwe thema’s`),
    revisions: (n: number) =>
      n === 1 ? "1 herziening een stap verder" : `${n} herzieningen een stap verder`,
  },
  andMore: (n: number) => `en nog ${n}`,
};

/** Een cijfer dat kwam of wijzigde nadat het bericht was goedgekeurd. */
export const correction = {
  heading: "Correcties na goedkeuring",
  label: "Correctie",
  /** @param quarter “1e kwartaal 2026” */
  of: (quarter: string) => `Correctie op het ${quarter}: `,
  changed: (was: string, now: string) => `van ${was} naar ${now}`,
  arrived: (now: string) => `eerst nog geen cijfer, nu ${now}`,
  gone: "het cijfer is vervallen",
  withheld: "het cijfer is gecorrigeerd en nu afgeschermd",
  shown: (now: string) => `eerst afgeschermd, nu ${now}`,
  onDay: " op ",
};

/** Words for the values of the code; every one is shown and understood. */
export const choice = {
  kind: {
    implementation: "implementatieoverleg",
    monitoring: "monitoringsoverleg",
    "learning-circle": "leercirkel",
    "revision-table": "overlegtafel herzieningsprocedure",
  },
  meetingState: {
    planned: "gepland",
    open: "agenda open",
    running: "bezig",
    closed: "afgesloten",
    cancelled: "afgezegd",
  },
  purpose: { inform: "informeren", discuss: "bespreken", decide: "besluiten" },
  itemState: {
    open: "op de agenda",
    running: "nu aan de orde",
    handled: "behandeld",
    parked: "geparkeerd",
    waiting: "wacht op het volgende overleg",
  },
  journey: {
    raised: "ingebracht",
    carried: "doorgeschoven",
    forwarded: "doorgezet",
    parked: "geparkeerd",
    handled: "behandeld",
    decision: "leidde tot een besluit",
    action: "leidde tot een actie",
    agreement: "leidde tot een ontwikkelafspraak",
  },
  actionState: {
    open: "open",
    "on-track": "op schema",
    "at-risk": "risico",
    blocked: "geblokkeerd",
    done: "gereed",
    dropped: "vervallen",
  },
  agreementState: {
    draft: "concept",
    active: "actief",
    achieved: "bereikt",
    lapsed: "vervallen",
    revised: "herzien",
  },
  contractState: { running: "loopt", ending: "loopt af", ended: "afgelopen" },
  edition: { executive: "bestuurlijk", full: "ambtelijk" },
  rsvp: { yes: "ja", no: "nee", maybe: "misschien", standin: "vervanger" },
  pollAnswer: { yes: "ja", maybe: "als het moet", no: "nee" },
  pollState: { open: "open", closed: "gesloten", picked: "datum gekozen" },
  weekday: {
    mon: "maandag",
    tue: "dinsdag",
    wed: "woensdag",
    thu: "donderdag",
    fri: "vrijdag",
    sat: "zaterdag",
    sun: "zondag",
  },
  schoolHoliday: { "keep-and-warn": "laten staan en waarschuwen", move: "verplaatsen", skip: "overslaan" },
  nth: { "1": "eerste", "2": "tweede", "3": "derde", "4": "vierde", "-1": "laatste" },
  language: { nl: "Nederlands", en: "Engels" },
  reach: { last: "waar u het laatst was", web: "browser", slack: "Slack", teams: "Teams" },
  yes: { true: "ja", false: "nee" },
};

/** Other words for a value, in small letters: understood, never shown. */
export const choiceWords: { [name in keyof typeof choice]?: Record<string, string[]> } = {
  kind: {
    implementation: ["implementatie", "implementatie-overleg", "implementatieoverleggen"],
    monitoring: ["monitoring", "monitoringoverleg", "monitorings-overleg", "monitoringsoverleggen"],
    "learning-circle": ["leercirkels", "leerkring", "leer-cirkel"],
    "revision-table": ["herziening", "herzieningen", "herzieningsprocedure", "overlegtafel", "overlegtafels"],
  },
  actionState: {
    "at-risk": ["loopt risico"],
    done: ["klaar", "afgerond"],
  },
  pollAnswer: {
    yes: ["kan", "ik kan"],
    maybe: ["desnoods", "misschien", "eventueel", "liever niet", "zo nodig"],
    no: ["kan niet", "ik kan niet"],
  },
  rsvp: {
    yes: ["ik kom", "ja, ik kom", "aanwezig"],
    no: ["ik kom niet", "nee, ik kom niet", "afwezig", "verhinderd"],
    maybe: ["weet ik nog niet"],
    standin: ["plaatsvervanger"],
  },
};

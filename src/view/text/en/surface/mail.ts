import type { mail as model } from "../../nl/surface/mail.ts";

export const mail: typeof model = {
  notRead: "Not read by anybody",
  footWhy: (cooperation) => `You get this e-mail from Leerlus, for ${cooperation}.`,
  footNoReply: "Nobody reads answers to this e-mail.",
  footButtons: (name) =>
    `The buttons work without signing in, for fourteen days, and always answer as ${name}. So do not forward this e-mail.`,
  footPlace: "Rather somewhere else? Type in the browser: leerlus messages browser. Go to ",
  footPlaceLink: "Leerlus",
  footStop: "No more digests by e-mail? ",
  footStopLink: "Unsubscribe",
  openPage: "Open in the browser",

  signInSubject: "Sign in to Leerlus",
  signInText: (cooperation) =>
    `You asked for a link to sign in to ${cooperation}. The link works once, for ten minutes.`,
  signInNotYou: "Did you not ask for this? Then there is nothing you need to do.",
  signInButton: "Sign in",

  actsAs: (name) => `You answer as ${name}.`,
  notYou: (name) =>
    `Are you not ${name}? Then close this page: this link belongs to an e-mail to ${name}, and answers for nobody else.`,
  willDo: (label) => `You choose: ${label}.`,
  note: "Note",
  noteHint: "Optional. Do not mention names or details of children.",
  confirm: (label) => `Confirm: ${label}`,
  doneTitle: "Done",
  done: "Your answer has been recorded. You can close this page.",
  alreadyTitle: "This has been done already",
  already:
    "This link was used to answer before. Nothing has changed now. Do you want to answer something else? Take another button of the e-mail, or do it in the browser.",
  expiredTitle: "This link has expired",
  expired:
    "A link in an e-mail works for fourteen days. Nothing has changed. You can still answer in the browser.",
  unknownTitle: "This link does not exist",
  unknown:
    "Perhaps the address was not copied completely. Open the link in the e-mail again. Nothing has changed.",
  leftTitle: "This link does not work any more",
  left: "Whoever the e-mail was written to no longer takes part. Nothing has changed.",
  staleText: "What this button did does not exist any more. Nothing has changed.",
  personalAsk: "No, this is not about a child",
  toBrowser: "Go on in the browser",

  stopTitle: "No more digests by e-mail",
  stopText: (address) =>
    `Then no more digests are sent to ${address}. What is asked of you yourself you still get.`,
  stopButton: "Unsubscribe",
  stoppedTitle: "Unsubscribed",
  stopped: (address) => `No more digests are sent to ${address}.`,
  resumeOwn: "Want them again? Choose in the browser: leerlus messages e-mail.",
  resumeRoom: "Want them again? Ask the coordinator of your cooperation.",
};

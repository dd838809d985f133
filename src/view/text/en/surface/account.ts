import type { nl } from "../../nl.ts";

export const account: (typeof nl)["account"] = {
  button: "Sign in with your own account",
  hint: "That is the account of your organisation.",
  chooseTitle: "Choose your cooperation",
  choose: "You take part in more than one cooperation. Where do you want to sign in?",
  refused: {
    expired: {
      title: "This sign-in is too old",
      text: "It took longer than ten minutes, was used already, or began in another browser. Begin again.",
    },
    denied: {
      title: "You are not signed in",
      text: "Signing in at your organisation was broken off or not allowed. Try again, or ask the administrator of your organisation.",
    },
    away: {
      title: "Your organisation cannot be reached now",
      text: "The sign-in service of your organisation does not answer. Try again in a few minutes, or sign in with a link.",
    },
    wrong: {
      title: "You are not signed in",
      text: "What the sign-in service of your organisation answered is not right. Try again. Does it fail again? Ask the administrator of Leerlus.",
    },
    unverified: {
      title: "Your e-mail address is not confirmed",
      text: "Your organisation does not confirm which e-mail address is yours. Sign in with a link, or ask the administrator of your organisation.",
    },
    unknown: {
      title: "Leerlus does not know you yet",
      text: "The e-mail address of your account belongs to nobody in a cooperation. Ask the coordinator to add you.",
    },
    foreign: {
      title: "That does not work with this account",
      text: "Your organisation in the cooperation does not sign in with this sign-in service. Sign in with a link, or ask the coordinator.",
    },
    many: {
      title: "One moment",
      text: "Signing in was tried too often. Wait a few minutes and try again.",
    },
  },
};

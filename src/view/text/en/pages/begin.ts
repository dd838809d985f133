import type { nl } from "../../nl.ts";

export const begin: (typeof nl)["begin"] = {
  title: "Begin with Leerlus",
  lead: "Here you make your cooperation, and become its coordinator. You add organisations, people and meetings after that.",
  here: "In English",
  fields: {
    cooperation: "name of the cooperation",
    organisation: "your organisation",
    name: "your name",
    email: "your e-mail address",
    language: "language of the cooperation",
  },
  asks: {
    cooperation: "What is your cooperation called?",
    organisation: "For which organisation do you work?",
    name: "What is your name?",
    email: "What is your e-mail address?",
    language: "In which language does your cooperation work?",
  },
  submit: "Make the cooperation",
  over: "This address does not work any more",
  overText:
    "There is a cooperation already, or the address is not right. Sign in, or ask whoever started Leerlus for the address.",
  code: "Use a name with letters or digits.",
  banner: (url: string) => `  There is no cooperation yet. Make it in the browser:\n    ${url}`,
  orFile: "Or from a file: npx leerlus setup FILE.yaml",
  rooms: {
    implementation: "Implementation meeting",
    monitoring: "Monitoring meeting",
    "learning-circle": "Learning circle",
    revision: "Revision table",
    "digest-executive": "Digest for aldermen",
    "digest-full": "Digest for everybody",
    secretariat: "Secretariat",
  },
};

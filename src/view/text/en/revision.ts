import { plural } from "../../plural.ts";
import type { nl } from "../nl.ts";

export const revision: (typeof nl)["revision"] = {
  summary: {
    add: "Propose to revise the contract",
    list: "See the revision proposals",
    show: "See one revision proposal: its plan, who reacted and who is missing",
    react: "React to a revision proposal for your organisation",
    advise: "Record the advice of the revision table",
    consent: "Record whether a care provider consents",
    ratify: "Record what a region or municipality decided",
    proposal: "Make the draft of a college proposal about a revision",
    process: "Record what is done with a reaction",
    withdraw: "Withdraw a revision proposal",
  },
  withdrawSure: "The proposal then does not go on. This cannot be undone. Are you sure?",

  label: {
    state: "State",
    subject: "About",
    from: "Takes effect",
    parties: "Parties",
    costs: "Costs",
    indicators: "Indicators",
    agreements: "Development agreements",
    by: "Put forward by",
    origin: "Comes from",
    withdrawn: "Withdrawn because",
  },
  everybody: (regions, providers) =>
    `${plural(regions, "region", "regions")} and ${plural(providers, "care provider", "care providers")}`,
  nth: (round) => `round ${round}`,

  plan: "Plan",
  noPlan: "There is no plan.",
  by: "by ",
  done: "done",
  open: "still to do",
  passed: "the date has passed",
  starts: "from ",

  reactions: "Reactions",
  noReactions: "Nobody has reacted yet.",
  notReacted: "No reaction yet from: ",
  advice: "Advice of the revision table",
  noAdvice: "There is no advice yet.",
  consents: "Consent of the care providers",
  noConsents: "No care provider has decided yet.",
  notConsented: "No consent yet from: ",
  ratifications: "Ratification by the regions",
  noRegions: "No region takes part.",
  count: (have, of) => `${have} of ${of}`,
  ratified: "ratified",
  halfRatified: "half ratified",
  notRatified: "not ratified yet",
  decides: {
    region: "the region itself decides",
    college: "the college of each municipality decides",
    council: "the council of each municipality decides",
  },
  missing: "Missing: ",
  refused: "Voted against: ",
  earlierRounds: "What was decided in an earlier round no longer counts.",
  late: "Who may be too late",
  tooLate: {
    region: ": too late if the region does not decide before ",
    college: ": too late if the college does not decide before ",
    council: ": too late if the council does not meet before ",
  },

  button: {
    react: "React",
    show: "See the proposal",
    advise: "Record advice",
    consent: "Record consent",
    ratify: "Record ratification",
    process: "Process a reaction",
    withdraw: "Withdraw",
    fall: "Let it fall",
  },
  ask: {
    proposed: "What does your organisation think of this? React with the button.",
    reacting: "What does your organisation think of this? React with the button.",
    "at-table": "The proposal is with the revision table. You can still react.",
    advised: "The revision table advises to adopt this. The care providers now consent.",
    consenting: "The care providers now consent.",
    ratifying: "All care providers consent. The regions now ratify.",
    stands: "All regions have ratified. The revision stands.",
    fallen: "This proposal has fallen.",
    withdrawn: "This proposal was withdrawn.",
  },
  askRejected: "The revision table advises to reject this. The coordinator decides whether it falls.",

  event: {
    reacted: "reaction of ",
    advised: "advice of the revision table",
    back: "back to the revision table",
    refused: "no consent from ",
    notRatified: "not ratified by ",
    toTable: "the reaction round is over",
    toTableText: (reactions) =>
      reactions === 0
        ? "Nobody reacted. The proposal goes to the revision table."
        : `There ${reactions === 1 ? "was 1 reaction" : `were ${reactions} reactions`}. The proposal goes to the revision table.`,
    changes: "What this changes",
    changesNothing: "No development agreements or indicators are linked to this proposal.",
    agreement: "development agreement ",
    indicator: "indicator ",
    holdsFrom: "This holds from ",
  },

  listTitle: (n) => `Revision proposals: ${n}`,
  listEmpty: "There are no revision proposals yet. A party puts one forward with “revision add”.",

  reminder: {
    title: "Revision: this waits for you",
    reactions: "React",
    consents: "Decide whether your organisation consents",
    ratifications: "Ratify",
    for: "for ",
    before: "by ",
  },
  lateTitle: "May be too late: ",
  lateAsk: "Ask these organisations now when they decide.",

  memorandum: {
    title: "Memorandum of reactions",
    lead: "What parties think of the proposal, and what is done with each reaction.",
    handled: "What we do with it: ",
    open: "What we do with it has not been recorded yet.",
    missing: "Who did not react",
    allReacted: "Every party has reacted.",
  },

  proposal: {
    cardTitle: "Draft college proposal",
    cardText: "What Leerlus knows is in it already. Add what only the municipality knows.",
    page: "read and print",
    word: "file for Word",
    pageMissing:
      "There is no draft proposal for this organisation. See with “revision proposal” which there are.",
    title: (name) => `Draft proposal: ${name}`,
    isDraft: "This is a draft: add to it where it says so.",
    heading: {
      decision: "Decision to be taken",
      introduction: "Introduction",
      result: "Intended result",
      arguments: "Arguments and counter-arguments",
      finance: "Finance",
      role: "Role of the municipality",
      board: "Points for the board",
      sustainability: "Sustainability",
      next: "What follows",
    },
    decides: {
      region: (name) => `The region ${name} decides to ratify revision proposal `,
      college: (name) => `The college of mayor and aldermen of ${name} decides to ratify revision proposal `,
      council: (name) => `The municipal council of ${name} decides to ratify revision proposal `,
    },
    from: ", from ",
    about: (subject) => `The proposal is about ${subject}.`,
    parties: "The parties are ",
    cameFrom: "The proposal came out of ",
    moves: "The revision has its effect on:",
    noCosts: "Nothing was agreed on how the costs are shared.",
    adviceOf: "Advice of the revision table",
    reactionsOf: "Reactions of parties",
    refusedBy: "Why parties did not consent before",
    ofRegion: (region) => `The municipality belongs to the youth-care region ${region}.`,
    mandate: (words) => `The mandate in this region: ${words}.`,
    deadline: {
      region: "The region decides by ",
      college: "The college decides by ",
      council: "The council decides by ",
    },
    whole: "The revision stands once all regions that are a party have ratified it.",
    planning: "Planning",
    communication: "Communication",
    told: "The cooperation makes the outcome known to all parties. Add: who tells it in the municipality, and when?",
    evaluation: "Evaluation",
    evaluated:
      "The monitoring meeting follows the indicators and the development agreements each quarter. Add: when does the municipality look back itself?",
    fill: {
      result: "Add: what will children and families in the municipality notice?",
      arguments: "Add: which arguments and counter-arguments has the municipality itself?",
      finance: "Add: what does this mean for the budget of the municipality?",
      board: "Add: what else must the board know?",
      sustainability: "Add: what does this mean for sustainability, such as travel and buildings?",
    },
  },

  refusal: {
    year: (first, last) =>
      `A revision takes effect on 1 January of a coming year. Choose a year from ${first} to ${last}.`,
    noRegion: "At least one region must take part: regions ratify a revision.",
    notAParty: (name) =>
      `${name} is no region or care provider that takes part. Name regions and care providers; municipalities take part with their region.`,
    guestParty: (ref) => `Your organisation is no party to ${ref}. Only parties react.`,
    forWhom: "For which party is this reaction?",
    onlyOwn: "You react for your own organisation only.",
    noMoreReactions: (ref, state) =>
      `${ref} is ${state}. You can react until the revision table has advised.`,
    noReactionOf: (name, ref) => `There is no reaction of ${name} to ${ref}.`,
    sameHandling: (name) => `This stood with the reaction of ${name} already. Nothing was changed.`,
    sameReaction: (name) => `This reaction of ${name} is there already. Nothing was changed.`,
    ended: (ref, state) => `${ref} is ${state}. Nothing was changed.`,
    nobodyReacted: (ref) =>
      `Nobody has reacted to ${ref} yet. The revision table advises after the reaction round. Ask the parties for a reaction first.`,
    tooLateToAdvise: (ref) => `The care providers are deciding about ${ref} already. There is advice.`,
    onlyTable: "Only the coordinator or the chair of the revision table records the advice.",
    sameAdvice: (ref, advice) =>
      `The revision table already advised about ${ref}: ${advice}. Nothing was changed.`,
    notAProvider: (name) =>
      `${name} is no care provider that is a party. Regions and municipalities ratify with “revision ratify”.`,
    notAdvised: (ref) =>
      `${ref} has not been advised to be adopted yet. Care providers consent after that advice.`,
    consentsDone: (ref) => `All care providers consent to ${ref} already. Nothing was changed.`,
    notYours: (name) => `Only a member of ${name} or the coordinator records this.`,
    sameDecision: (name) => `This decision of ${name} is there already. Nothing was changed.`,
    notOnYet: "This day is still to come. Record a decision once it has been taken.",
    missingConsents: (ref, names) =>
      `Regions ratify ${ref} only once all care providers consent. No consent yet from: ${names}.`,
    noDecider: (name) =>
      `${name} is no region or municipality. Care providers consent with “revision consent”.`,
    otherRegion: (name, ref) =>
      `${name} does not belong to a region that is a party to ${ref}, and cannot ratify it.`,
    regionHasNoCollege: (name) =>
      `${name} is a region and has no college or council. Name the municipality that decided.`,
    municipalityHasCollege: (name) =>
      `${name} is a municipality: its college or its council decides. Choose one of those.`,
    tooLow: (name, needed) => `Another mandate holds for ${name}. Needed is a decision of: ${needed}.`,
    overruled: (name, level) => `At ${name} a higher body decided already: ${level}. That decision stays.`,
    decidesNothing: (name, ref) =>
      `${name} does not decide about ${ref}. There is a draft for who ratifies: see “revision proposal ${ref}”.`,
    onlyProposer: "Only the coordinator or who put the proposal forward withdraws it.",
  },
};

import type { nl } from "../nl.ts";

const days = (n: number) => (n === 1 ? "1 day" : `${n} days`);

export const contract: (typeof nl)["contract"] = {
  summary: {
    add: "Record a contract between the parties: its term, notice and evaluation",
    list: "See the contracts and when they end",
    show: "See one contract",
    extend: "Extend a contract",
  },
  label: {
    state: "State",
    parties: "Parties",
    term: "Term",
    extensions: "Extended",
    notice: "Notice",
    asked: "Leerlus asks about it from",
    evaluation: "Evaluation on",
    link: "Read it at",
  },
  from: "from ",
  until: " until ",
  ends: "runs until ",
  endsOn: "This contract runs until ",
  nowEnds: "This contract now runs until ",
  thatWas: ". That was ",
  recorded: " recorded this.",
  days,
  noNotice: "none",
  extended: (n, of) => (of === null ? (n === 1 ? "once" : `${n} times`) : `${n} of ${of} times`),
  history: "Extensions",
  noHistory: "Not extended yet.",
  extendedTo: "extended until ",
  was: ", was ",
  by: " by ",
  button: { extend: "Extend", show: "Show", anyway: "Extend all the same", add: "New contract" },
  extendedTitle: "Contract extended",
  endingTitle: "A contract is ending",
  ending: (n) =>
    `What comes next: extend it, agree on a new one or let it end? Notice is ${days(n)}. The question is on the agenda of the next implementation meeting too.`,
  endingNoNotice:
    "What comes next: extend it, agree on a new one or let it end? The question is on the agenda of the next implementation meeting too.",
  noLongerEnding: "This contract has been extended. There is nothing more to do.",
  ended: "This contract has ended.",
  evaluationTitle: "A contract is to be evaluated",
  evaluation:
    "How is this contract going? The question is on the agenda of the next implementation meeting too. The evaluation is on ",
  listTitle: "Contracts",
  listEmpty: "No contract has been recorded yet. The coordinator does that with “contract add”.",
  refusal: {
    untilFirst: "The last day must come after the first day.",
    evaluationOutside: "The evaluation must be within the term.",
    there: (ref) => `This contract is there already: ${ref}. Does it run longer? Use “contract extend”.`,
    notLater: (ref, day) => `${ref} runs until ${day} already. It can only be extended to a later day.`,
    usedUp: (ref, of) =>
      of === 0
        ? `According to ${ref} it cannot be extended. Was it agreed all the same? Then choose “extend all the same”.`
        : `${ref} could be extended ${of === 1 ? "once" : `${of} times`}, and that has been done. Was it agreed all the same? Then choose “extend all the same”.`,
  },
};

import type { Day } from "../../domain/calendar/day.ts";
import { dayOf } from "../../domain/calendar/day.ts";
import { askedOn, type Contract, contractState, type Extension } from "../../domain/contract/contract.ts";
import { type Directory, personName } from "../../domain/organisation/organisation.ts";
import type { Block, Button, Card, Inline, ListItem } from "../card.ts";
import { holderInlines } from "../holder-names.ts";
import type { Text } from "../text.ts";

export interface ContractView {
  contract: Contract;
  /** The first one first. */
  history: readonly Extension[];
  directory: Directory;
  today: Day;
}

type Fact = { label: string; value: Inline[] };

/** The form for another last day, with what is known of it. */
export const extendButton = (t: Text, { ref }: Pick<Contract, "ref">): Button => ({
  label: t.contract.button.extend,
  command: "contract/extend",
  input: { contract: ref },
  opensForm: true,
});

export const showButton = (t: Text, { ref }: Pick<Contract, "ref">): Button => ({
  label: t.contract.button.show,
  command: "contract/show",
  input: { contract: ref },
});

/** One contract as it stands now. */
export function contractCard(t: Text, view: ContractView, buttons: Button[]): Card {
  const { contract, history, directory } = view;
  const items = history.map(
    ({ was, until, by, at }): ListItem => ({
      text: [t.contract.extendedTo, { day: until }, t.contract.was, { day: was }],
      detail: [{ day: dayOf(at) }, t.contract.by, { person: by, name: personName(directory, by) }],
    }),
  );
  return {
    title: [{ ref: contract.ref }, " ", contract.title],
    ref: contract.ref,
    body: [
      { type: "facts", facts: factsOf(t, view) },
      { type: "heading", text: t.contract.history },
      { type: "list", items, empty: t.contract.noHistory },
    ],
    buttons,
  };
}

function factsOf(t: Text, { contract, history, directory, today }: ContractView): Fact[] {
  const { label } = t.contract;
  const state = contractState(contract, today);
  const facts: Fact[] = [
    { label: label.state, value: [{ strong: t.choice.contractState[state] }] },
    { label: label.parties, value: holderInlines(t, directory, contract.parties) },
    {
      label: label.term,
      value: [t.contract.from, { day: contract.from }, t.contract.until, { day: contract.until }],
    },
    {
      label: label.notice,
      value: [contract.notice === 0 ? t.contract.noNotice : t.contract.days(contract.notice)],
    },
  ];
  if (history.length > 0 || contract.extensions !== null) {
    facts.push({
      label: label.extensions,
      value: [t.contract.extended(history.length, contract.extensions)],
    });
  }
  if (state === "running") facts.push({ label: label.asked, value: [{ day: askedOn(contract) }] });
  if (contract.evaluation !== null)
    facts.push({ label: label.evaluation, value: [{ day: contract.evaluation }] });
  if (contract.link !== null)
    facts.push({ label: label.link, value: [{ link: contract.link, text: contract.link }] });
  return facts;
}

/** Contracts, each as a line; the one that ends first stands first. */
export function contractsCard(
  t: Text,
  { contracts, rest, today }: { contracts: readonly Contract[]; rest: number; today: Day },
  buttons: Button[],
): Card {
  const items = contracts.map(
    (contract): ListItem => ({
      text: [{ ref: contract.ref }, " ", contract.title],
      detail: [
        { strong: t.choice.contractState[contractState(contract, today)] },
        ` · ${t.contract.ends}`,
        { day: contract.until },
      ],
    }),
  );
  return {
    title: [t.contract.listTitle],
    body: [{ type: "list", items, empty: t.contract.listEmpty, rest }],
    buttons,
  };
}

const say = (...text: Inline[]): Block => ({ type: "text", text });

/** What happened: another last day. */
export function extendedCard(
  t: Text,
  { contract, directory }: Pick<ContractView, "contract" | "directory">,
  { was, until, by }: Pick<Extension, "was" | "until" | "by">,
): Card {
  const words: Inline[] = [
    t.contract.nowEnds,
    { day: until },
    t.contract.thatWas,
    { day: was },
    ". ",
    { person: by, name: personName(directory, by) },
    t.contract.recorded,
  ];
  return {
    title: [`${t.contract.extendedTitle}: `, { ref: contract.ref }, ` ${contract.title}`],
    ref: contract.ref,
    body: [{ type: "text", text: words }],
    buttons: [showButton(t, contract)],
  };
}

/** @param asked the last day that is asked about; it may be another by now */
export function endingCard(t: Text, { contract, today }: ContractView, asked: Day): Card {
  const { title, until, notice } = contract;
  const isAsked = until === asked;
  const question = notice === 0 ? t.contract.endingNoNotice : t.contract.ending(notice);
  const state =
    isAsked && until < today ? say(t.contract.ended) : say(t.contract.endsOn, { day: until }, ".");
  return {
    title: [`${t.contract.endingTitle}: `, { ref: contract.ref }, ` ${title}`],
    ref: contract.ref,
    body: [state, say(isAsked ? question : t.contract.noLongerEnding)],
    buttons: [...(isAsked ? [extendButton(t, contract)] : []), showButton(t, contract)],
  };
}

/** @param on the day of the evaluation */
export function evaluationCard(t: Text, { contract }: ContractView, on: Day): Card {
  return {
    title: [`${t.contract.evaluationTitle}: `, { ref: contract.ref }, ` ${contract.title}`],
    ref: contract.ref,
    body: [say(t.contract.evaluation, { day: on }, ".")],
    buttons: [showButton(t, contract)],
  };
}

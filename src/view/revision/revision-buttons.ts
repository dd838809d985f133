import { type Directory, organisationOf, type Role } from "../../domain/organisation/organisation.ts";
import { isCoordinator } from "../../domain/revision/parties.ts";
import { isEnded, type Revision } from "../../domain/revision/revision.ts";
import {
  lastAdvice,
  TAKES_ADVICE,
  TAKES_CONSENT,
  TAKES_RATIFICATION,
  TAKES_REACTIONS,
} from "../../domain/revision/steps.ts";
import type { Button } from "../card.ts";
import type { Text } from "../text.ts";

const form = (label: string, command: string, revision: Revision): Button => ({
  label,
  command,
  input: { revision: revision.ref },
  opensForm: true,
});

const react = (t: Text, revision: Revision): Button[] =>
  TAKES_REACTIONS.includes(revision.state)
    ? [{ ...form(t.revision.button.react, "revision/react", revision), style: "primary" }]
    : [];

/** Below a proposal that everybody sees. */
export const postedButtons = (t: Text, revision: Revision): Button[] => [
  ...react(t, revision),
  { label: t.revision.button.show, command: "revision/show", input: { revision: revision.ref } },
];

/** Below a proposal that one person sees: what they may do with it now. */
export function ownButtons(
  t: Text,
  directory: Directory,
  revision: Revision,
  actor: { email: string; organisation: string; role: Role; isChair: boolean },
): Button[] {
  if (isEnded(revision) || actor.role === "guest") return [];
  const { state, ref } = revision;
  const { button } = t.revision;
  const coordinates = isCoordinator(actor);
  const kind = organisationOf(directory, actor.organisation)?.kind;
  const advises = (coordinates || actor.isChair) && TAKES_ADVICE.includes(state);
  const isRejected = state === "advised" && lastAdvice(revision)?.advice === "reject";
  const consents = (coordinates || kind === "provider") && TAKES_CONSENT.includes(state) && !isRejected;
  const ratifies = coordinates || kind === "region" || kind === "municipality";
  const fall = { revision: ref, advice: "reject" };
  /** Whoever does not speak for others speaks for their own organisation. */
  const own = (one: Button): Button =>
    coordinates ? one : { ...one, input: { ...one.input, organisation: actor.organisation } };
  return [
    ...react(t, revision),
    ...(coordinates && revision.reactions.some(({ handled }) => handled === null)
      ? [form(button.process, "revision/process", revision)]
      : []),
    ...(advises ? [form(button.advise, "revision/advise", revision)] : []),
    ...(isRejected && coordinates
      ? [{ ...form(button.fall, "revision/advise", revision), input: fall, style: "danger" as const }]
      : []),
    ...(consents ? [own(form(button.consent, "revision/consent", revision))] : []),
    ...(ratifies && TAKES_RATIFICATION.includes(state)
      ? [own(form(button.ratify, "revision/ratify", revision))]
      : []),
    ...(coordinates || actor.email === revision.proposedBy
      ? [
          {
            ...form(button.withdraw, "revision/withdraw", revision),
            style: "danger" as const,
            confirm: t.revision.withdrawSure,
          },
        ]
      : []),
  ];
}

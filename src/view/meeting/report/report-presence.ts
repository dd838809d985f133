import type { ReportPresence } from "../../../domain/meeting/report-content.ts";
import { type Directory, organisationOf } from "../../../domain/organisation/organisation.ts";
import type { Block, Inline, ListItem } from "../../card.ts";
import type { Text } from "../../text.ts";
import { personOr } from "../meeting-cards.ts";

const isThere = ({ present, answer }: ReportPresence): boolean =>
  present ?? (answer === "yes" || answer === "standin");

/** Who was there, as it was recorded, else as it was answered; for those who may not see who, how many. */
export function presenceBlocks(
  t: Text,
  directory: Directory,
  presence: readonly ReportPresence[],
  seesWho: boolean,
): Block[] {
  const { presence: words, none } = t.report;
  if (presence.length === 0) return [{ type: "text", text: [none.presence] }];
  const isRecorded = presence.some(({ present }) => present !== null);
  if (!seesWho) {
    const n = presence.filter(isThere).length;
    return [{ type: "text", text: [isRecorded ? words.countThere(n) : words.countCame(n)] }];
  }
  const items = presence
    .map((one) => ({ name: organisationOf(directory, one.organisation)?.name ?? one.organisation, one }))
    .sort((a, b) => a.name.localeCompare(b.name, t.format.locale))
    .map(({ name, one }): ListItem => ({ text: [name, ": ", ...howOf(t, directory, one)] }));
  return [
    { type: "text", text: [isRecorded ? words.recorded : words.answered] },
    { type: "list", items, empty: none.presence },
  ];
}

function howOf(t: Text, directory: Directory, { present, answer, standin }: ReportPresence): Inline[] {
  const { presence: words } = t.report;
  const answered = answer === null ? words.noAnswer : t.choice.rsvp[answer];
  const how = present === null ? answered : present ? words.there : words.away;
  if (standin === null || present === false) return [how];
  return [how, ", ", words.standin, ...personOr(directory, standin, t.format.nobody)];
}

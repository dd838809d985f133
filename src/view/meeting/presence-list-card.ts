import type { Period } from "../../domain/calendar/period.ts";
import type { Meeting } from "../../domain/meeting/meeting.ts";
import type { ProviderPresence } from "../../domain/meeting/presence-list.ts";
import type { Block, Card, Inline } from "../card.ts";
import type { Text } from "../text.ts";
import { presenceButton } from "./presence-button.ts";

interface Listed {
  quarter: Period;
  meetings: readonly Pick<Meeting, "ref" | "present" | "seenOnline">[];
  providers: readonly ProviderPresence[];
}

const refs = (all: readonly string[]): Inline[] =>
  all.flatMap((ref, at): Inline[] => [at > 0 ? ", " : "", { ref }]);

/** At how many meetings of a quarter each provider was, and where presence is still missing. */
export function presenceListCard(t: Text, { quarter, meetings, providers }: Listed): Card {
  const words = t.meeting.presence;
  const unknown = meetings.filter(({ present }) => present === null);
  const missing: Block[] =
    unknown.length === 0
      ? []
      : [
          {
            type: "notice",
            tone: "warning",
            text: [words.stillMissing, ...refs(unknown.map(({ ref }) => ref)), "."],
          },
        ];
  const file = (format: "csv" | "xlsx"): Inline => ({
    link: `/api/v1/presence-list?quarter=${quarter}&format=${format}`,
    text: words.file[format],
  });
  return {
    title: [words.listTitle(quarter)],
    body: [
      { type: "text", text: [words.counted(meetings.length)] },
      ...missing,
      {
        type: "list",
        items: providers.map(({ name, attended }) => ({
          text: [words.attended(name, attended.length, meetings.length)],
          detail: attended.length > 0 ? refs(attended) : undefined,
          cells: [[name], [words.ofAll(attended.length, meetings.length)], refs(attended)],
        })),
        columns: [words.columns.name, words.columns.present, words.columns.attended],
        empty: words.noProviders,
      },
      { type: "text", text: [file("xlsx"), " · ", file("csv")] },
    ],
    buttons: unknown.slice(0, 5).map((meeting) => {
      const button = presenceButton(t, meeting);
      return { ...button, label: `${button.label}: ${meeting.ref}` };
    }),
  };
}

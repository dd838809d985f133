import type { Block, Card, ListItem } from "../card.ts";
import { droppedWords } from "../dropped-words.ts";
import type { Text } from "../text.ts";
import { reasonIn } from "./delivery-cards.ts";

export interface Status {
  deliveries: { waiting: number; unknown: number; parked: number };
  parked: { purpose: string; room: string; surface: string; error: string | null }[];
  /** How many moments are planned. */
  due: number;
  /** ISO 8601 with offset. */
  last: { job: string; at: string } | undefined;
  oldest: string | undefined;
  /** Drafts of the quarterly digest that nobody approved, with the day since when. */
  drafts: { quarter: string; since: string }[];
  /** How many sources there are that fetch themselves, and which failed last. */
  sources: { count: number; failed: string[] };
  /** How many more there are than those that are told. */
  troubledMore: number;
  troubled: { job: string; subject: string; at: string; state: "dropped" | "failed"; note: string | null }[];
}

/** What waits, what could not be sent and what was dropped or failed: silence is never mistaken for health. */
export function statusCard(t: Text, status: Status): Card {
  const words = t.leerlus;
  const surfaces: Record<string, string> = t.delivery.surfaces;
  const jobName = (job: string) => words.jobNames[job] ?? job;
  const { waiting, unknown, parked } = status.deliveries;
  const counts = [
    ...(waiting > 0 ? [words.deliveriesWaiting(waiting)] : []),
    ...(unknown > 0 ? [words.deliveriesUnknown(unknown)] : []),
    ...(parked > 0 ? [words.deliveriesParked(parked)] : []),
  ];
  const stuck = status.parked.map(
    ({ purpose, room, surface, error }): ListItem => ({
      text: [words.parkedLine(purpose, room, surfaces[surface] ?? surface)],
      detail: [error === null ? words.noReason : reasonIn(t, error)],
    }),
  );
  const troubled = status.troubled.map(
    ({ job, subject, at, state, note }): ListItem => ({
      text: [{ strong: jobName(job) }, ` ${subject}, `, { at, show: "day-time" }],
      detail: [
        state === "failed"
          ? words.failed(note ?? "?")
          : `${words.dropped}: ${note === null ? words.noReason : droppedWords(t, note)}`,
      ],
    }),
  );
  const well =
    status.sources.failed.length === 0 &&
    counts.length === 0 &&
    troubled.length === 0 &&
    status.oldest === undefined;
  const heading = (text: string): Block => ({ type: "heading", text });
  return {
    title: [words.statusTitle],
    body: [
      ...(well ? [{ type: "notice" as const, tone: "info" as const, text: [words.statusWell] }] : []),
      {
        type: "facts",
        facts: [
          { label: words.deliveries, value: [counts.length > 0 ? counts.join("; ") : words.deliveriesNone] },
          { label: words.jobs, value: [words.jobsDue(status.due)] },
          {
            label: words.jobsLast,
            value: status.last
              ? [`${jobName(status.last.job)}, `, { at: status.last.at, show: "day-time" }]
              : [words.never],
          },
          {
            label: words.jobsOldest,
            value: status.oldest ? [{ at: status.oldest, show: "day-time" }] : [words.jobsOnTime],
          },
          ...sourceFacts(t, status.sources),
          ...status.drafts.map(({ quarter, since }) => ({
            label: t.digest.statusLabel,
            value: [t.digest.statusWaiting(quarter), { day: since }],
          })),
        ],
      },
      ...(stuck.length > 0
        ? [
            heading(words.parkedTitle),
            {
              type: "list" as const,
              items: stuck,
              empty: words.noneTroubled,
              rest: parked - stuck.length,
            },
          ]
        : []),
      heading(words.droppedTitle),
      { type: "list", items: troubled, empty: words.noneTroubled, rest: status.troubledMore },
    ],
  };
}

const sourceFacts = (t: Text, { count, failed }: Status["sources"]) =>
  count === 0
    ? []
    : [
        {
          label: t.source.statusLabel,
          value: [failed.length > 0 ? t.source.statusFailed(failed) : t.source.statusWell(count)],
        },
      ];

import type { SummaryMoment } from "../../domain/organisation/summary.ts";
import type { Surface } from "../../domain/surface.ts";
import type { Block, Button, Card } from "../card.ts";
import { showWallClock } from "../format.ts";
import type { Text } from "../text.ts";

interface Standing {
  /** `last`: where they were last active. */
  reach: Surface | "last";
  summary: SummaryMoment | undefined;
}

/**
 * Where and when somebody gets private messages, and which come by themselves all the same.
 * @param said what was just chosen
 */
export function messagesCard(t: Text, { reach, summary }: Standing, said: readonly string[] = []): Card {
  const words = t.messages;
  const change = (label: string, input: Record<string, unknown>, opensForm = false): Button => ({
    label,
    command: "leerlus/messages",
    input,
    opensForm,
  });
  const how = summary
    ? words.summaryOf(t.choice.summary[summary.on], showWallClock(t, summary.at))
    : words.single;
  return {
    title: [words.title],
    body: [
      ...said.map((text): Block => ({ type: "notice", tone: "info", text: [text] })),
      {
        type: "facts",
        facts: [
          { label: words.where, value: [t.choice.reach[reach]] },
          { label: words.when, value: [how] },
        ],
      },
      { type: "text", text: [words.waits] },
      { type: "text", text: [words.never] },
    ],
    buttons: [
      change(words.change, { reach, summary: summary?.on ?? "off", at: summary?.at ?? "09:00" }, true),
      summary ? change(words.toSingle, { summary: "off" }) : change(words.toSummary, { summary: "mon" }),
    ],
  };
}

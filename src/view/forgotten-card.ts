import type { Card } from "./card.ts";
import type { Text } from "./text.ts";

/**
 * What the coordinator reads when somebody was forgotten.
 * @param isNameReplaced whether their name could be told from other words in texts
 */
export function forgottenCard({ privacy }: Text, pseudonym: string, isNameReplaced: boolean): Card {
  return {
    title: [privacy.forgottenTitle],
    body: [
      { type: "text", text: [privacy.forgotten(pseudonym)] },
      ...(isNameReplaced
        ? []
        : [{ type: "notice" as const, tone: "warning" as const, text: [privacy.nameStays] }]),
      { type: "text", text: [privacy.forgottenNext] },
    ],
  };
}

import type { Card } from "../card.ts";
import type { Text } from "../text.ts";

/**
 * What the coordinator reads when somebody was forgotten.
 * @param isNameReplaced whether their name could be told from other words in texts
 * @param isDraftGone whether the cooperation had a draft of its file, which went as well
 */
export function forgottenCard(
  { privacy }: Text,
  pseudonym: string,
  { isNameReplaced, isDraftGone }: { isNameReplaced: boolean; isDraftGone: boolean },
): Card {
  const notices = [
    ...(isNameReplaced ? [] : [privacy.nameStays]),
    ...(isDraftGone ? [privacy.draftGone] : []),
  ];
  return {
    title: [privacy.forgottenTitle],
    body: [
      { type: "text", text: [privacy.forgotten(pseudonym)] },
      ...notices.map((text) => ({ type: "notice" as const, tone: "warning" as const, text: [text] })),
      { type: "text", text: [privacy.forgottenNext] },
    ],
  };
}

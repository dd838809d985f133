import type { Inline } from "../../view/card.ts";
import type { Text } from "../../view/text.ts";

interface Foot {
  /** What the cooperation is called. */
  cooperation: string;
  /** The name of whoever it is written to; undefined when several people read the mailbox. */
  person: string | undefined;
  /** It has buttons that answer for that person. */
  hasButtons: boolean;
  /** Where such e-mails are ended. */
  stopUrl: string | undefined;
}

/** What stands below every e-mail: from whom it is, that nobody reads an answer, and how to get no more of them. */
export function footOf({ mail }: Text, { cooperation, person, hasButtons, stopUrl }: Foot): Inline[][] {
  return [
    [`${mail.footWhy(cooperation)} ${mail.footNoReply}`],
    ...(person !== undefined && hasButtons ? [[mail.footButtons(person)]] : []),
    ...(person !== undefined ? [[mail.footPlace, { link: "/", text: mail.footPlaceLink }]] : []),
    ...(stopUrl !== undefined ? [[mail.footStop, { link: stopUrl, text: mail.footStopLink }]] : []),
  ];
}

import { createTransport } from "nodemailer";
import { defined } from "../../domain/defined.ts";
import type { MailConfig } from "../../start/settings/settings.ts";
import { headerText } from "../render/subject.ts";

/** What an e-mail is made from. */
export interface Parts {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The name of the address that answers go to. */
  replyName: string;
  messageId: string;
  /** The messages that it follows, the first one first. */
  references: string[];
  calendar?: { method: "REQUEST" | "CANCEL"; text: string } | undefined;
  pictures: { cid: string; png: Uint8Array }[];
  /** Where one press ends such e-mails; left out for what is one's own duty. */
  unsubscribe?: string | undefined;
}

export type Composer = (parts: Parts) => Promise<Buffer>;

/** Makes the message of an e-mail, signed where that is set up. Every header is encoded by the library. */
export function mailComposer({ from, dkim }: Pick<MailConfig, "from" | "dkim">): Composer {
  const transport = createTransport(
    { streamTransport: true, buffer: true, newline: "windows", dkim },
    { disableFileAccess: true, disableUrlAccess: true },
  );
  return async (parts) => {
    const { to, subject, text, html, messageId, references, calendar, pictures, unsubscribe } = parts;
    const sent = await transport.sendMail({
      from: { name: headerText(from.name), address: from.address },
      to: { name: "", address: to },
      replyTo: { name: headerText(parts.replyName), address: from.address },
      subject: headerText(subject),
      text,
      html,
      messageId,
      references: references.length > 0 ? references : undefined,
      inReplyTo: references.at(-1),
      icalEvent: calendar ? { method: calendar.method, content: calendar.text } : undefined,
      attachments: pictures.map(({ cid, png }) => ({
        cid,
        filename: `${cid.split("@", 1)[0]}.png`,
        content: Buffer.from(png),
        contentType: "image/png",
        contentDisposition: "inline" as const,
      })),
      headers: defined<Record<string, string | { prepared: boolean; value: string }>>({
        // No answering machine answers: RFC 3834, and what Exchange listens to.
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "List-Unsubscribe": unsubscribe ? { prepared: true, value: `<${unsubscribe}>` } : undefined,
        "List-Unsubscribe-Post": unsubscribe ? "List-Unsubscribe=One-Click" : undefined,
      }),
    });
    if (!Buffer.isBuffer(sent.message)) throw new Error("the message is not in memory");
    return sent.message;
  };
}

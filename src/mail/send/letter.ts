import { invitation } from "../../calendar/feed.ts";
import { type MailReader, readerOfMailbox, threadInMailbox } from "../../conversation/directory/mailbox.ts";
import { chartsIn } from "../../conversation/file/pictures.ts";
import { isRoomOfPerson } from "../../domain/organisation/room.ts";
import { nounOfRef } from "../../engine/input/parse-field.ts";
import { findInvitation } from "../../engine/reading/meeting-invitation.ts";
import type { Card, Chart } from "../../view/card.ts";
import { refUrl } from "../../view/link.ts";
import { textIn } from "../../view/text.ts";
import type { LinkTokens } from "../link-token.ts";
import { linkUrls } from "../link-url.ts";
import type { RenderContext } from "../render/context.ts";
import { footOf } from "../render/foot.ts";
import { renderHtml } from "../render/html.ts";
import { linkingOf } from "../render/links.ts";
import { subjectOf } from "../render/subject.ts";
import { renderText } from "../render/text.ts";
import type { Mail, MailPost } from "../surface.ts";
import type { Parts } from "./compose.ts";

/** What says when a meeting is; each of them goes along with what a calendar is to know. */
const INVITES = new Set(["meeting-reminder", "meeting-moved", "meeting-cancelled"]);
/** What is nobody's own duty to read. */
const ENDABLE = new Set(["digest"]);
/** A picture is not waited for longer; the chart is then told in words. */
const PATIENCE_MS = 6000;

/** The Message-ID of a delivery: the same however often it is sent. */
export const messageIdOf = ({ config }: Pick<Mail, "config">, key: string): string =>
  `<${key}@${config.from.address.slice(config.from.address.indexOf("@") + 1)}>`;

/** Why a post is not mailed. */
type NotWritten = { refused: string; scope: "channel" | "message" };

/** What the e-mail of a post is made from. */
export async function letterOf(mail: Mail, tokens: LinkTokens, post: MailPost): Promise<Parts | NotWritten> {
  const { engine } = mail;
  const { cooperation, card, language, delivery, purpose } = post;
  const reader = await readerOfMailbox(engine, post);
  if (!reader) return { refused: "no address", scope: "channel" };
  // It was theirs while they took part; whoever comes back is written to again.
  if (!reader.actor && isRoomOfPerson(post.room)) return { refused: "left", scope: "message" };
  const t = textIn(language);
  const urlOf = linkUrls(engine, tokens, engine.clock.real());
  let hasButtons = false;
  const { baseUrl, registry } = engine;
  const { actor } = reader;
  const linkOf = linkingOf({
    registry,
    baseUrl,
    delivery,
    actor,
    urlOf: (link) => {
      hasButtons = true;
      return urlOf(link);
    },
  });
  const pictures = await picturesOf(mail, post);
  const context: RenderContext = {
    t,
    baseUrl,
    linkOf,
    picture: (chart) => {
      const cid = pictures.get(chart)?.cid;
      return cid && `cid:${cid}`;
    },
  };
  const stopUrl = ENDABLE.has(purpose) ? urlOf({ delivery, stop: "digest" }) : undefined;
  const whole = withPage(context, card);
  // Rendered once to see which buttons it has: what stands below depends on them.
  renderText(context, whole, []);
  const foot = footOf(t, { cooperation: reader.name, person: actor?.name, hasButtons, stopUrl });
  const thread = await threadOf(mail, post);
  const calendar = INVITES.has(purpose)
    ? await calendarOf(mail, { cooperation, ref: post.subject, language }, reader)
    : undefined;
  return {
    to: reader.address,
    subject: subjectOf(t, card),
    text: renderText(context, whole, foot),
    html: renderHtml(context, whole, foot),
    replyName: t.mail.notRead,
    messageId: messageIdOf(mail, post.key),
    references: thread === undefined ? [] : [thread],
    calendar,
    pictures: [...pictures.values()],
    unsubscribe: stopUrl,
  };
}

/** With the way to what cannot be done from an e-mail. */
function withPage({ t, baseUrl }: RenderContext, card: Card): Card {
  const link = card.ref === undefined ? `${baseUrl}/` : refUrl(baseUrl, card.ref);
  return { ...card, body: [...card.body, { type: "text", text: [{ link, text: t.mail.openPage }] }] };
}

/** The first e-mail about the same meeting in this mailbox, whether that was said in a room or to one person. */
async function threadOf({ engine }: Mail, post: MailPost): Promise<string | undefined> {
  const { cooperation, address, delivery, subject } = post;
  const about = post.about ?? (nounOfRef(subject) === "meeting" ? subject : undefined);
  return about === undefined
    ? undefined
    : await threadInMailbox(engine, { cooperation, address, about, delivery });
}

async function calendarOf(
  { engine, config }: Mail,
  of: Parameters<typeof findInvitation>[1],
  { address, actor, name }: MailReader,
): Promise<Parts["calendar"]> {
  const found = await findInvitation(engine, of);
  if (!found) return undefined;
  const organiser = { name, email: config.from.address };
  return invitation(
    found.meeting,
    { ...found.source, organiser },
    { name: actor?.name ?? address, email: address },
  );
}

/** The pictures of a card's charts, which go along in the e-mail itself. */
async function picturesOf({ charts }: Mail, { card, key }: MailPost) {
  const found = new Map<Chart, { cid: string; png: Uint8Array }>();
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const given = new Promise<undefined>((resolve) => {
    patience.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  for (const [at, chart] of chartsIn(card).entries()) {
    const picture = await Promise.race([charts.picture(chart).catch(() => undefined), given]);
    if (picture) found.set(chart, { cid: `chart-${at + 1}@${key}`, png: picture.png });
  }
  return found;
}

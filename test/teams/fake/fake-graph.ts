import type { Answer, Call } from "./fake-call.ts";
import type { FakeActivity, FakeConversation, FakeTeamsState } from "./fake-teams-state.ts";

const refused = (status: number, code: string): Answer => ({
  status,
  body: { error: { code, message: "no" } },
});
const LARGEST_PAGE = 50;

/**
 * Microsoft Graph, as far as messages can be read there: `/teams/ID/channels/ID/messages`, `…/ID/replies`,
 * `/chats/ID/messages`, in pages, the newest first. Without the owner's consent nothing.
 */
export function answerGraph(state: FakeTeamsState, { method, parts, query }: Call, root: string): Answer {
  const [, version, ...path] = parts;
  if (version !== "v1.0" || method !== "GET") return refused(400, "BadRequest");
  const [collection, first, second, id, messages, thread, replies] = path;
  const isChat = collection === "chats" && second === "messages";
  const place = state.conversations.get((isChat ? first : id) ?? "");
  const isTeam = collection === "teams" && second === "channels" && messages === "messages";
  if (!place || !(isChat || isTeam) || (isTeam && place.team !== first)) return refused(404, "NotFound");
  if (!place.canRead) return refused(403, "Forbidden");
  if (isTeam && thread !== undefined) {
    if (replies !== "replies") return refused(400, "BadRequest");
    if (!place.messages.some((one) => one.id === thread)) return refused(404, "NotFound");
  }
  const found = place.messages.filter((one) => isChat || one.root === thread).toReversed();
  const top = Math.min(Number(query.get("$top") ?? 20), LARGEST_PAGE);
  const skip = Number(query.get("$skiptoken") ?? 0);
  const next = `${root}/${parts.map(encodeURIComponent).join("/")}?$top=${top}&$skiptoken=${skip + top}`;
  const value = found.slice(skip, skip + top).map((message) => shown(place, message));
  return { status: 200, body: { value, ...(skip + top < found.length ? { "@odata.nextLink": next } : {}) } };
}

/** A card is an attachment whose content is text. */
function shown(place: FakeConversation, { id, root, activity, createdAt, changedAt }: FakeActivity) {
  const attachments = Array.isArray(activity.attachments) ? activity.attachments : [];
  return {
    ...{ id, replyToId: root ?? null, messageType: "message", channelIdentity: { channelId: place.id } },
    createdDateTime: new Date(createdAt).toISOString(),
    lastModifiedDateTime: new Date(changedAt).toISOString(),
    body: { contentType: "html", content: '<attachment id="0"></attachment>' },
    attachments: attachments.map(({ contentType, content }: Record<string, unknown>, at: number) => {
      return { id: String(at), contentType, contentUrl: null, content: JSON.stringify(content, null, 2) };
    }),
  };
}

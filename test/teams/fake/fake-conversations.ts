import { wrongInActivity, wrongInTargeted } from "../receive/wrong-in-activity.ts";
import type { Violation } from "../render/card-rules.ts";
import type { Answer, Call } from "./fake-call.ts";
import {
  addConversation,
  type FakeActivity,
  type FakeConversation,
  type FakeTeamsState,
} from "./fake-teams-state.ts";

const refused = (status: number, code: string): Answer => ({
  status,
  body: { error: { code, message: "no" } },
});

/** The connector: `/emea/v3/conversations/ID/activities/ID`, with `;messageid=` behind the id of a channel for a thread. */
export function answerConnector(
  state: FakeTeamsState,
  call: Call,
  report: (found: Violation[]) => void,
): Answer {
  const { method, parts, conversation } = call;
  const [, version, collection, id, what, which] = parts;
  if (version !== "v3" || collection !== "conversations") return refused(404, "NotFound");
  if (id === undefined) return method === "POST" ? open(state, call) : refused(405, "BadSyntax");
  const found = state.conversations.get(conversation);
  if (!found) return refused(404, "ConversationNotFound");
  if (found.refusal) return refused(found.refusal.status, found.refusal.code);
  if (what === "members" && method === "GET") return member(found, which ?? "");
  if (what !== "activities") return refused(404, "NotFound");
  if (method === "POST") return add(state, found, call, report);
  return method === "PUT" ? change(found, call, which ?? "", report) : refused(405, "BadSyntax");
}

function add(
  state: FakeTeamsState,
  to: FakeConversation,
  call: Call,
  report: (found: Violation[]) => void,
): Answer {
  const { root, body } = call;
  const isTargeted = call.query.get("isTargetedActivity") === "true";
  if (root !== undefined && to.kind !== "channel") return refused(400, "BadSyntax");
  // Nothing can stand below what one person alone sees.
  const canHold = ({ id, activity }: FakeActivity) => id === root && activity.recipient === undefined;
  if (root !== undefined && !to.messages.some(canHold)) return refused(404, "MessageNotFound");
  const { recipient, ...said } = body as { recipient?: { id?: unknown; isTargeted?: unknown } };
  const wrong = isTargeted
    ? [...wrongInActivity(said), ...wrongInTargeted(to.kind, recipient)]
    : wrongInActivity(body);
  report(wrong);
  if (wrong.length > 0) return refused(400, "BadArgument");
  if (isTargeted && to.refusesTargeted) return refused(to.refusesTargeted.status, to.refusesTargeted.code);
  if (isTargeted && !to.members.some(({ id }) => id === recipient?.id)) return refused(403, "Forbidden");
  const id = state.nextId();
  const now = Date.now();
  const activity = body as Record<string, unknown>;
  to.messages.push({ id, root, activity, edits: 0, createdAt: now, changedAt: now });
  return { status: 201, body: { id } };
}

function change(
  to: FakeConversation,
  { body }: Call,
  id: string,
  report: (found: Violation[]) => void,
): Answer {
  const message = to.messages.find((one) => one.id === id);
  if (!message) return refused(404, "ActivityNotFoundInConversation");
  const wrong = wrongInActivity(body);
  report(wrong);
  if (wrong.length > 0) return refused(400, "BadArgument");
  const { id: _, ...activity } = body as Record<string, unknown>;
  Object.assign(message, { activity, edits: message.edits + 1, changedAt: Date.now() });
  return { status: 200, body: { id } };
}

function member(of: FakeConversation, id: string): Answer {
  const found = of.members.find((one) => one.id === id || one.aadObjectId === id);
  return found ? { status: 200, body: found } : refused(404, "MemberNotFoundInConversation");
}

/** The same conversation for the same person, however often it is asked for. */
function open(state: FakeTeamsState, { body }: Call): Answer {
  const { members, tenantId } = (body ?? {}) as { members?: { id?: string }[]; tenantId?: string };
  const user = members?.[0]?.id;
  if (!user || !tenantId || members.length !== 1) return refused(400, "BadArgument");
  const id = `a:${Buffer.from(user).toString("base64url")}`;
  if (!state.conversations.has(id)) addConversation(state, { id, tenant: tenantId, kind: "personal" });
  return { status: 201, body: { id } };
}

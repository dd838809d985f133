import type { Json } from "../slack/receiver.ts";
import { CLIENT, TENANT } from "./fake/bot-framework.ts";

export const BOT = `28:${CLIENT}`;
export const CHANNEL = "19:implementatie@thread.tacv2";
export const GROUP = "33333333-0000-4000-8000-000000000001";

let count = 0;
/** Teams names messages by the time. */
function nextId(): string {
  count += 1;
  return String(1_790_000_000_000 + count);
}
const guidOf = (name: string) =>
  `99999999-0000-4000-8000-${Buffer.from(name.padEnd(6)).toString("hex").slice(0, 12)}`;

/** The chat of somebody with Leerlus alone, as the fake connector names it. */
export const privateChat = (name: string): string => `a:${Buffer.from(`29:${name}`).toString("base64url")}`;

export interface Where {
  place?: "personal" | "group" | "channel";
  conversation?: string;
  thread?: string;
  tenant?: string;
  /** The tenant they are of, where Teams says so. */
  own?: string;
}

/** What somebody in Teams does, as the activities that Teams sends for it. */
export function someone(name: string, { place = "channel", ...where }: Where = {}) {
  const { tenant = TENANT, own, thread } = where;
  const conversation = where.conversation ?? (place === "personal" ? privateChat(name) : CHANNEL);
  const kind = { personal: "personal", group: "groupChat", channel: "channel" }[place];
  const from = {
    ...{ id: `29:${name}`, name, aadObjectId: guidOf(name) },
    ...(own ? { tenantId: own } : {}),
  };
  const base = (): Json => ({
    ...{ id: nextId(), timestamp: new Date(Date.now()).toISOString(), channelId: "msteams" },
    from,
    recipient: { id: BOT, name: "Leerlus" },
    conversation: {
      id: thread ? `${conversation};messageid=${thread}` : conversation,
      ...{ conversationType: kind, tenantId: tenant, isGroup: place !== "personal" },
    },
    channelData: {
      tenant: { id: tenant },
      ...(place === "channel"
        ? {
            team: { id: "19:general@thread.tacv2", aadGroupId: GROUP, name: "G7" },
            channel: { id: conversation, name: "Overleg" },
          }
        : {}),
    },
    locale: "nl-NL",
  });
  const invoke = (name: string, value: Json, more: Json = {}): Json => ({
    ...base(),
    type: "invoke",
    name,
    value,
    ...more,
  });
  return {
    name,
    user: from.id,
    account: from.aadObjectId,
    /** Says something without mentioning us. */
    says: (text: string, entities: Json[] = []): Json => ({
      ...{ ...base(), type: "message", text, textFormat: "plain" },
      entities: [...entities, { type: "clientInfo", locale: "nl-NL", country: "NL" }],
    }),
    /** Says something to us. */
    tells: (text: string, others: { name: string; user: string }[] = []): Json => {
      const at = (who: string) => `<at>${who}</at>`;
      const mention = (who: string, id: string) => ({
        type: "mention",
        text: at(who),
        mentioned: { id, name: who },
      });
      return {
        ...{ ...base(), type: "message", textFormat: "plain" },
        text: place === "personal" ? text : `${at("Leerlus")} ${text}`,
        entities: [
          ...(place === "personal" ? [] : [mention("Leerlus", BOT)]),
          ...others.map((other) => mention(other.name, other.user)),
        ],
      };
    },
    /** Gives a slash command: a message to us alone, without a mention. */
    slashes: (text: string): Json => ({
      ...{ ...base(), type: "message", text, textFormat: "plain" },
      recipient: { id: BOT, name: "Leerlus", isTargeted: true },
    }),
    /** Presses a button of a card; `message` is the card's. */
    presses: (data: Json, message?: string): Json =>
      invoke(
        "adaptiveCard/action",
        { action: { type: "Action.Execute", verb: data.c, data }, trigger: "manual" },
        message ? { replyToId: message } : {},
      ),
    opens: (data: Json): Json =>
      invoke("task/fetch", {
        data: { ...data, msteams: { type: "task/fetch" } },
        context: { theme: "default" },
      }),
    submits: (data: Json): Json => invoke("task/submit", { data, context: { theme: "default" } }),
    invokes: invoke,
    /** What Teams tells of the online meeting of a conversation; with the people who join or leave it. */
    online: (event: "Start" | "End" | "ParticipantJoin" | "ParticipantLeave", people: Json[] = []): Json => ({
      ...{ ...base(), type: "event", name: `application/vnd.microsoft.meeting${event}` },
      value: event.startsWith("Participant")
        ? {
            members: people.map((user) => ({
              user,
              meeting: { inMeeting: event.endsWith("Join"), role: "Attendee" },
            })),
          }
        : {
            MeetingType: "Scheduled",
            Title: "Implementatieoverleg",
            Id: "MCMxOTo",
            JoinUrl: "https://teams.example",
          },
    }),
    presence: (more: Json): Json => ({ ...base(), ...more }),
  };
}

export type Someone = ReturnType<typeof someone>;

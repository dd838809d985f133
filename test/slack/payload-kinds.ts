import fc from "fast-check";
import { mutated } from "../mutated.ts";
import { type Signed, signed } from "./signed.ts";
import type { someone } from "./someone.ts";

type Someone = ReturnType<typeof someone>;

const view = {
  ...{ id: "V1", hash: "h", type: "modal", callback_id: "form:action/add", private_metadata: "{}" },
  app_installed_team_id: "T1",
  blocks: [
    { type: "input", block_id: "field:title", element: { type: "plain_text_input", action_id: "title" } },
  ],
  state: {
    values: {
      "field:title": { title: { type: "plain_text_input", value: "Bel" } },
      "field:due": { due: { type: "datepicker", selected_date: "2026-12-15" } },
      "field:holders": {
        h: { type: "multi_external_select", selected_options: [{ value: "anna@example.org" }] },
      },
    },
  },
};

/** A payload as it should be, before anything in it is changed. `id` makes it another one than those before it. */
type Made = (who: Someone, id: string) => object;

const event = (id: string, event: object): object => ({
  ...{ type: "event_callback", event_id: `Ev${id}`, event_time: 1_790_000_000, team_id: "T1" },
  authorizations: [{ team_id: "T1", enterprise_id: null, is_enterprise_install: false }],
  event,
});
const press = (id: string): string =>
  JSON.stringify({ c: "action/status", i: { action: "A-1", state: "blocked" }, n: id });

const EVENTS: Record<string, Made> = {
  event: (who, id) =>
    event(id, {
      ...{ ...who.says("<@B> ik"), type: "app_mention" },
      ...{ channel_type: "im", thread_ts: "1.1", item: { channel: "C1" } },
    }),
  "a file or a link": (who, id) => {
    const { user, channel } = who.says("");
    const links = [{ url: "https://x.example" }];
    return event(id, { type: "link_shared", channel, user, message_ts: "1.2", links });
  },
};
const INTERACTIONS: Record<string, Made> = {
  press: (who, id) => who.press(press(id), { view }),
  form: (who, id) => ({ ...who.submission({ blocks: [] }, {}), view: { ...view, id } }),
  shortcut: (who) => who.shortcut("action", { ts: "1.2", text: "Bel" }),
  suggestion: (who) => ({
    ...{ ...who.shortcut(""), type: "block_suggestion", view },
    ...{ action_id: "holder", block_id: "field:holder", value: "an" },
  }),
};
const COMMANDS: Record<string, Made> = { command: (who) => who.command("ik") };

const asForm = (fields: unknown): Signed => {
  const pairs = typeof fields === "object" && fields !== null ? Object.entries(fields) : [];
  const texts = pairs.map(([key, value]): [string, string] => [
    key,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return signed(new URLSearchParams(texts).toString());
};
const WAYS: [kinds: Record<string, Made>, sign: (body: unknown) => Signed][] = [
  [EVENTS, (body) => signed(JSON.stringify(body), { json: true })],
  [INTERACTIONS, (body) => asForm({ payload: JSON.stringify(body) })],
  [COMMANDS, asForm],
];

export const SLACK_KINDS = WAYS.flatMap(([kinds]) => Object.keys(kinds));

/** Requests of one kind as Slack signs them, in which something stands that does not belong there. */
export function slackRequests(who: Someone, kind: string): fc.Arbitrary<Signed> {
  for (const [kinds, sign] of WAYS) {
    const made = kinds[kind];
    if (made) return fc.uuid().chain((id) => mutated(made(who, id)).map(sign));
  }
  throw new Error(`no such kind: ${kind}`);
}

import { LANGUAGES } from "../../src/domain/organisation/language.ts";
import { textIn } from "../../src/view/text.ts";
import type { FakeSlack } from "./fake/fake-slack.ts";
import { type Answered, type Json, type TestReceiver, until } from "./receiver.ts";
import { signed } from "./signed.ts";

/** What an acknowledgement says that could not wait for its answer, as on a busy machine. */
const FOLLOWS: ReadonlySet<unknown> = new Set(
  LANGUAGES.map(textIn).flatMap(({ chat, personal }) => [chat.received, personal.received]),
);

/** What somebody in the fake Slack does, as the requests that Slack sends for it. */
export function someone(
  slack: FakeSlack,
  receiver: () => TestReceiver,
  user: string,
  { team = "T1", channel = "C1", own = team }: { team?: string; channel?: string; own?: string } = {},
) {
  const about = () => ({
    trigger_id: slack.trigger(team, user),
    response_url: slack.responseUrls.make(user),
    team: { id: own, domain: own.toLowerCase() },
    user: { id: user, team_id: own },
  });
  const command = (text: string, word = "/leerlus") => {
    const { trigger_id, response_url } = about();
    const fields = { command: word, text, team_id: own, channel_id: channel, user_id: user };
    return { ...fields, trigger_id, response_url };
  };
  const press = (value: string, more: object = {}) => ({
    ...about(),
    type: "block_actions",
    channel: { id: channel },
    container: { type: "message", message_ts: "1.2", channel_id: channel, is_ephemeral: false },
    message: { ts: "1.2", team },
    actions: [{ type: "button", action_id: "run:x", block_id: "b", value }],
    ...more,
  });
  return {
    command,
    /** The request itself, to be sent again to the letter. */
    typed: (text: string, word?: string) => signed(new URLSearchParams(command(text, word)).toString()),
    /** What they are answered, whether that came with the acknowledgement or after it. */
    types: async (text: string, word?: string): Promise<Answered> => {
      const fields = command(text, word);
      const answered = await receiver().send(signed(new URLSearchParams(fields).toString()));
      if (!FOLLOWS.has(answered.body?.text)) return answered;
      const came = () => slack.responseUrls.answers(fields.response_url)[0];
      return { ...answered, body: await until<Json>(came) };
    },
    press,
    presses: (value: string, more?: object) => receiver().interact(press(value, more)),
    submission: (view: Json, values: Record<string, Json>) => {
      const { response_url: _, ...rest } = about();
      return {
        ...rest,
        type: "view_submission",
        view: { ...view, state: { values: stateOf(view, values) } },
      };
    },
    shortcut: (callback_id: string, message?: { ts: string; text: string }) => ({
      ...about(),
      type: message ? "message_action" : "shortcut",
      callback_id,
      ...(message ? { message, channel: { id: channel } } : {}),
    }),
    says: (text: string, thread_ts?: string, ts = `${Date.now() / 1000}`) => ({
      ...{
        type: "message",
        channel,
        channel_type: channel.startsWith("D") ? "im" : "channel",
        user,
        text,
        ts,
      },
      ...(thread_ts ? { thread_ts } : {}),
      ...(own === team ? {} : { user_team: own, source_team: own }),
    }),
  };
}

/** What Slack sends for what was filled in; what was not touched stands as it stood. */
function stateOf(view: Json, values: Record<string, Json>): Json {
  const state: Json = {};
  for (const { type, block_id, element } of view.blocks) {
    if (type !== "input") continue;
    const name = block_id.slice("field:".length);
    state[block_id] = { [element.action_id]: { type: element.type, ...filled(element, values[name]) } };
  }
  return state;
}

function filled(element: Json, value: Json): Json {
  const options = (list: Json[]) => list.map((one) => (typeof one === "string" ? { value: one } : one));
  const { initial_value, initial_date, initial_option, initial_options, initial_date_time } = element;
  switch (element.type) {
    case "datepicker":
      return { selected_date: value ?? initial_date ?? null };
    case "datetimepicker":
      return { selected_date_time: value ?? initial_date_time ?? null };
    case "checkboxes":
    case "multi_external_select":
    case "multi_static_select":
      return { selected_options: options(value ?? initial_options ?? []) };
    case "external_select":
    case "static_select":
    case "radio_buttons":
      return { selected_option: value ? { value } : (initial_option ?? null) };
    default:
      return { value: value ?? initial_value ?? null };
  }
}

/** Every button with its label, in blocks. */
export function buttonsIn(value: Json): { label: string; value: string; block: string }[] {
  const blocks: Json[] = value?.blocks ?? [];
  return blocks.flatMap((block) => {
    const elements: Json[] = [...(block.elements ?? []), ...(block.accessory ? [block.accessory] : [])];
    return elements.flatMap((element) =>
      element.type === "button"
        ? [{ label: element.text.text, value: element.value, block: block.block_id }]
        : (element.options ?? []).map((o: Json) => ({
            label: o.text.text,
            value: o.value,
            block: block.block_id,
          })),
    );
  });
}

import { describe, expect, it } from "vitest";
import {
  commandOf,
  eventOf,
  pressOf,
  shortcutOf,
  submissionOf,
} from "../../src/slack/receive/parse-request.ts";
import { readStored } from "../../src/slack/request.ts";

const who = { team: { id: "T1", domain: "g7" }, user: { id: "U1", team_id: "T1" }, trigger_id: "1.2" };
const typed = { team_id: "T1", user_id: "U1", channel_id: "C1", trigger_id: "1.2", command: "/actie" };
const view = { id: "V1", hash: "h", private_metadata: "{}", blocks: [{ block_id: "field:title" }] };
const value = { type: "plain_text_input", value: "Bel de regio" };
const requests = [
  commandOf({ ...typed, response_url: "https://hooks.slack.com/1", text: "mijn" }),
  pressOf({ ...who, actions: [{ value: "{}", block_id: "A-1/0" }], channel: { id: "C1" } }),
  pressOf({ ...who, actions: [{ value: "{}" }], view: { ...view, type: "home" } }),
  submissionOf({ ...who, view: { ...view, state: { values: { "field:title": { v: value } } } } }),
  shortcutOf({ ...who, callback_id: "agenda", message: { ts: "1.0", text: "hallo" } }),
  eventOf({ event: { type: "app_home_opened", user: "U1" }, event_id: "E1", event_time: 1767600000 }),
];

const storedAs = ({ kind, payload }: { kind: string; payload: object }) =>
  JSON.parse(JSON.stringify({ kind, payload }));

describe("a stored request of Slack", () => {
  it.each(requests)("of the kind $kind is read back as it came", (request) => {
    expect(readStored(storedAs(request))).toEqual(storedAs(request));
  });

  it("that was withheld is read as who sent it, whatever its kind", () => {
    const { kind, stored = {} } = commandOf({ ...typed, text: "nieuw bsn 123456782" });
    const read = readStored(storedAs({ kind, payload: stored }));
    expect(read).toMatchObject({ kind: "withheld", payload: { user: "U1", channel: "C1" } });
    expect(JSON.stringify(read)).not.toContain("123456782");
  });

  it("that is none of ours is not read, and what is wrong with it quotes nothing of it", () => {
    const read = () => readStored({ kind: "command", payload: { line: "Bel Sannetje", team: 5 } });
    expect(read).toThrow();
    expect(read).not.toThrow(/Sannetje/);
  });
});

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

  it("names the organisation first that Slack says it came by, and none that it does not", () => {
    const by = { enterprise: { id: "E1" }, enterprise_id: "E1", is_enterprise_install: true };
    const teams = (more: object) => [
      commandOf({ ...typed, ...more }).payload.teams,
      pressOf({ ...who, ...more, actions: [{ value: "{}" }], message: { team: "T2" } }).payload.teams,
      submissionOf({ ...who, ...more, view: { ...view, app_installed_team_id: "T1" } }).payload.teams,
      shortcutOf({ ...who, ...more, callback_id: "agenda" }).payload.teams,
      eventOf({ team_id: "T1", authorizations: [{ team_id: "T1", ...more }], event: {} }).payload.teams,
    ];
    expect(teams(by)).toEqual([
      ["E1", "T1"],
      ["E1", "T1", "T2"],
      ["E1", "T1"],
      ["E1", "T1"],
      ["E1", "T1"],
    ]);
    const own = { ...by, is_enterprise_install: false };
    expect(teams(own)).toEqual([["T1"], ["T1", "T2"], ["T1"], ["T1"], ["T1"]]);
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

import { table } from "./known-table.ts";

/** Who takes part, how they come in and are reached, what is said to them, and what the service itself needs. */
export const tablesOfService = {
  people: table("people", "own-rule", {
    plain: "cooperation organisation role language reach summary_on summary_at active welcomed_at",
    person: "email",
    text: "name",
  }),
  organisations: table("people", "own-rule", {
    plain: "cooperation slug kind name region cbs_code active",
    person: "contact",
  }),
  cooperations: table("people", "own-rule", {
    plain: "slug name language version",
    data: "settings applied",
  }),
  rooms: table("people", "own-rule", { plain: "cooperation name language position", person: "key" }),
  // Kept so that a cooperation file does not bring them back; nobody reads an address from it.
  forgotten: table("people", "untouched", { plain: "cooperation number at", secret: "hash" }),
  setup_drafts: table("people", "own-rule", {
    plain: "cooperation base version at",
    person: "by",
    data: "file",
  }),
  counters: table("service", "untouched", { plain: "cooperation key value" }),

  tokens: table("access", "dropped", {
    plain: "id cooperation created_at revoked_at",
    person: "person",
    text: "label",
    secret: "hash",
  }),
  sign_in_links: table("access", "dropped", {
    plain: "cooperation expires_at used_at",
    person: "person",
    secret: "hash",
  }),
  sessions: table("access", "dropped", {
    plain: "id cooperation begun_at browser expires_at",
    person: "person",
    secret: "hash csrf",
  }),
  account_sign_ins: table("access", "passing", {
    plain: "expires_at",
    secret: "hash state nonce verifier",
  }),
  feed_tokens: table("access", "dropped", { plain: "cooperation", person: "person", secret: "token" }),
  used_mail_links: table("access", "passing", { plain: "cooperation used_at expires_at", secret: "hash" }),

  chat_accounts: table("chat", "dropped", {
    plain: "cooperation surface workspace account address seen_at known_by",
    person: "person",
  }),
  mail_stops: table("chat", "dropped", { plain: "cooperation at", person: "address" }),
  workspaces: table("chat", "untouched", {
    plain: "surface id cooperation name bot_account state renewing_until installed_at enterprise",
    secret: "token",
  }),
  // Whose a personal conversation is, only the row of the chat account says, which goes.
  conversations: table("chat", "untouched", {
    plain: "surface tenant id kind service_url team team_id team_name channel_name bot seen_at gone_at",
  }),
  inbound: table("chat", "passing", {
    plain: "id key surface workspace kind received_at not_before done_at attempts",
    data: "payload",
  }),

  posts: table("messages", "own-rule", {
    plain: "id cooperation purpose at revision opens_thread summary",
    person: "room",
    people: "refs",
    text: "subject period text thread",
    data: "card about",
  }),
  channels: table("messages", "own-rule", {
    plain: "id cooperation surface not_before tenant",
    person: "room",
    text: "address parked_reason",
  }),
  deliveries: table("messages", "own-rule", {
    plain:
      "id cooperation post channel surface state attempts key changed_at not_before message_ref revision wanted tried_at lease resends",
    text: "error",
  }),

  audit: table("audit", "rewritten", {
    plain: "id cooperation at via what no_person",
    person: "by",
    text: "subject",
  }),
  access_log: table("audit", "rewritten", {
    plain: "id cooperation at via what processing",
    person: "by",
  }),
  publication_choices: table("agreements", "rewritten", {
    plain: "cooperation key choice ground at",
    person: "by",
    text: "reason",
  }),
  undos: table("audit", "dropped", {
    plain: "id cooperation at command undone",
    person: "by",
    text: "subject",
    data: "kept",
  }),
  moments: table("service", "own-rule", {
    plain: "id cooperation job due_at state attempts retry_at finished_at",
    text: "subject occurrence note",
    data: "payload",
  }),
  inbox: table("service", "rewritten", { plain: "cooperation at", data: "answer", secret: "key request" }),
  chart_links: table("service", "untouched", {
    plain: "cooperation hash chart expires_at",
    secret: "token",
  }),
  paces: table("service", "untouched", {
    plain: "surface tenant scope next_at held_until held_reason limited_channel limited_until",
  }),
  own_keys: table("service", "untouched", { plain: "name", secret: "key" }),
  demo_clock: table("service", "untouched", { plain: "id now" }),
};

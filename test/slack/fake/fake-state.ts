import type { Bag } from "./limits-book.ts";

export interface FakeMessage {
  ts: string;
  user: string;
  text: string;
  blocks?: unknown;
  metadata?: unknown;
  thread_ts?: string;
  /** How often it was changed. */
  edits: number;
}

export interface FakeChannel {
  id: string;
  name: string;
  /** The bot is in it. */
  isMember: boolean;
  isPrivate: boolean;
  isArchived: boolean;
  /** For a private conversation: with whom. */
  user?: string;
  messages: FakeMessage[];
  /** What only one person saw. */
  ephemeral: { user: string; text: string; blocks?: unknown; thread_ts?: string }[];
}

export interface FakeUser {
  id: string;
  name: string;
  email: string;
  /** A person of another workspace, in a shared channel. */
  isStranger?: boolean;
  isRestricted?: boolean;
  isUltraRestricted?: boolean;
  /** Slack has seen that the address is theirs; left out: as Slack says of most people. */
  isConfirmed?: boolean;
  isBot?: boolean;
  isDeleted?: boolean;
  /** Of which workspace they are; of the one they are seen in, when it is left out. */
  team?: string;
  /** Of an organisation with several workspaces. */
  enterprise?: { id: string; teams: string[] };
}

export interface FakeFile {
  id: string;
  name: string;
  mimetype: string;
  content: Buffer;
  /** Slack has been told that the upload is complete. */
  isComplete?: boolean;
  /** Where Slack says it is; where it is when left out. */
  url?: string;
}

/** A workspace as Slack would have it. */
export interface FakeTeam {
  id: string;
  name: string;
  token: string;
  /** What Slack says to the token, when it no longer takes it: `token_revoked`, `account_inactive`. */
  refusal?: string;
  /** The scopes of the token; Slack names them with every answer. */
  scopes?: string[];
  bot: string;
  /** The organisation that it is a part of. */
  enterprise?: string;
  users: Map<string, FakeUser>;
  channels: Map<string, FakeChannel>;
  views: Map<string, { id: string; user: string; hash: string; view: Bag }>;
  /** The home tab of each user. */
  homes: Map<string, Bag>;
  files: Map<string, FakeFile>;
  unfurls: Bag[];
  /** What the pane beside a work object was filled with, in order. */
  details: Bag[];
  /** The app was made without work objects. */
  hasNoObjects?: boolean;
  /** So many messages with an uploaded picture are refused before Slack has looked at it. */
  slowFiles: number;
  /** It knows no tables yet, and refuses what has one. */
  hasNoTables?: boolean;
}

/** Everything the fake Slack knows. */
export interface FakeState {
  teams: Map<string, FakeTeam>;
  /** Each `trigger_id` with who pressed and when, in Unix milliseconds. */
  triggers: Map<string, { team: string; user: string; at: number; used: boolean }>;
  /** What an authorisation code gives. */
  codes: Map<string, { team: string; user: string }>;
  refreshTokens: Map<string, string>;
  /** The least milliseconds between two messages in one channel; Slack wants 1,000. */
  perChannelMs: number;
  /** So many looks at an uploaded picture come before Slack has looked at it itself. */
  slowLooks: number;
  /** Where links to this server begin. */
  root: string;
}

export function makeState(): FakeState {
  return {
    teams: new Map(),
    triggers: new Map(),
    codes: new Map(),
    refreshTokens: new Map(),
    perChannelMs: 0,
    slowLooks: 0,
    root: "",
  };
}

export function addTeam(state: FakeState, id: string, token = `xoxb-${id}`): FakeTeam {
  const team: FakeTeam = {
    ...{ id, name: `Werkruimte ${id}`, token, bot: `U0BOT${id}` },
    ...{ users: new Map(), channels: new Map(), views: new Map(), homes: new Map(), files: new Map() },
    unfurls: [],
    details: [],
    slowFiles: 0,
  };
  state.teams.set(id, team);
  return team;
}

export function addChannel(team: FakeTeam, id: string, more: Partial<FakeChannel> = {}): FakeChannel {
  const channel: FakeChannel = {
    ...{ id, name: id.toLowerCase(), isMember: true, isPrivate: false, isArchived: false },
    ...{ messages: [], ephemeral: [] },
    ...more,
  };
  team.channels.set(id, channel);
  return channel;
}

export function addUser(team: FakeTeam, user: FakeUser): FakeUser {
  team.users.set(user.id, user);
  return user;
}

let last = 0;

/** A `ts` as Slack gives it: the time, and unique and growing. */
export function nextTs(): string {
  last = Math.max(last + 1, Math.floor(Date.now() * 1000));
  return `${String(Math.floor(last / 1_000_000))}.${String(last % 1_000_000).padStart(6, "0")}`;
}

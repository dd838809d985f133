import type { ChatHost, Caller as Person, RequestContext } from "../conversation/handle/chat.ts";
import { questionIn } from "../conversation/question.ts";
import type { Text } from "../view/text.ts";
import type { Bag } from "./receive/parse-request.ts";
import type { RenderContext } from "./render/text.ts";
import type { Sender as SentBy } from "./request.ts";
import type { SlackTables } from "./send/tables.ts";
import type { SlackPictures } from "./send/upload.ts";

/** A workspace in which Leerlus is installed, or an organisation with all of its workspaces. */
export interface Installation {
  /** The id of the workspace (`T…`) or of the organisation (`E…`): channels and accounts are kept under it. */
  team: string;
  cooperation: string;
  token: string;
  /** Our own user there, when it is known. */
  bot: string | null;
  /** The organisation that the workspace is a part of, when it is. */
  enterprise?: string | null;
}

/** Whether it is that of a whole organisation, whose people and channels have ids that are the same in all its workspaces. */
export const isOrganisation = ({ team, enterprise }: Pick<Installation, "team" | "enterprise">): boolean =>
  team === enterprise;

/** Somebody in Slack, and who they are to Leerlus. */
export interface Caller extends Person {
  installation: Installation;
  /** The workspace they belong to: in a shared channel it may be another than the one we are installed in. */
  team: string;
  user: string;
}

/** Who sent something, and the window in which they did. */
export interface Sender extends SentBy {
  /** Where the button stands that was pressed, or that opened the form. */
  stand?: string;
  view?: { id: string; hash: string };
  /** The names of the fields of a form, in order. */
  fields?: string[];
}

export type Asked = RequestContext<Caller, Sender>;

/** An event that another part of the surface takes care of; it may come again after a failure. */
export type EventWork = (happened: {
  event: Bag;
  installation: Installation | undefined;
  /** The workspace that the event is about, also when we are not installed there any more. */
  team: string;
  /** Who it is by; asked before what others wait for when it is urgent. */
  caller: (urgent?: boolean) => Promise<Caller | undefined>;
  attempts: number;
  /** Unix milliseconds; not known of every event. */
  happenedAt?: number | undefined;
}) => Promise<void>;

export interface SlackOptions {
  /** The root of the API, with a slash at the end. */
  apiUrl: string;
  installationOf: (team: string) => Promise<Installation | undefined>;
  /** The Slack users of people in a workspace, by e-mail. */
  mentionsIn?: (team: string) => Promise<NonNullable<RenderContext["mention"]>>;
  /** Brings pictures of charts to a workspace; undefined: charts are told in words. */
  pictures?: SlackPictures;
  /** Where lists may stand as tables; undefined: everywhere. */
  tables?: SlackTables;
  /** What is done with other events, by their type. */
  events?: Record<string, EventWork>;
  /** Somebody of the cooperation was met for the first time. */
  met?: (caller: Caller) => void;
  /** Shows somebody's home anew after a press in it. */
  renewHome?: (caller: Caller) => Promise<void>;
}

/** What every part of the surface is given. */
export interface Slack extends ChatHost {
  surface: "slack";
  options: SlackOptions;
  /** The organisation of each workspace, as Slack itself told of its people. */
  organisations: Map<string, string>;
}

/** What it takes to answer somebody. */
export type Speaker = Pick<Slack, "engine" | "options">;

/** What a renderer must know to answer somebody. */
export async function renderContextFor(
  { engine, options }: Speaker,
  team: string,
  t: Text,
): Promise<RenderContext> {
  const mention = await options.mentionsIn?.(team);
  return { t, baseUrl: engine.baseUrl, question: questionIn(engine, t), mention };
}

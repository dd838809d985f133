import type { Language } from "../domain/organisation/language.ts";
import { manifestOf } from "../slack/install/manifest.ts";
import { readConfig } from "../start/settings/settings.ts";
import { textIn } from "../view/text.ts";
import type { Io } from "./verb.ts";

/** Says, and writes text or bytes in the directory that was asked for. */
export type FileIo = Pick<Io, "say" | "note"> & {
  write(file: string, content: string | Uint8Array): Promise<void>;
};

export interface ManifestAsked {
  language: Language;
  /** Written there as `slack-manifest.json`; said when left out. */
  toFile: boolean;
  /** Behind a firewall; as the settings say when left out. */
  socketMode?: boolean | undefined;
  /** Many workspaces; as the settings say when left out. */
  oauth?: boolean | undefined;
}

/**
 * `leerlus manifest slack`: what Slack makes the app from. It needs no database, and no setting of Slack yet.
 * @throws ConfigProblems
 */
export async function makeManifest(
  env: Record<string, string | undefined>,
  asked: ManifestAsked,
  io: FileIo,
): Promise<number> {
  // The manifest comes before the secrets that Slack gives for it.
  const known = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("SLACK_")));
  const config = readConfig(known);
  const baseUrl = config.baseUrl ?? `http://localhost:${config.port}`;
  const socketMode = asked.socketMode ?? Boolean(env.SLACK_APP_TOKEN);
  const oauth = asked.oauth ?? Boolean(env.SLACK_CLIENT_ID);
  const manifest = manifestOf({ t: textIn(asked.language), baseUrl, socketMode, oauth });
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  if (asked.toFile) {
    await io.write("slack-manifest.json", text);
    io.say("slack-manifest.json is written.");
  } else io.say(text.trimEnd());
  if (!socketMode && new URL(baseUrl).protocol !== "https:") {
    io.note(`Slack cannot reach ${baseUrl}: set BASE_URL to a public https address, or use --socket-mode.`);
  }
  if (socketMode && oauth)
    io.note("Slack returns to BASE_URL after an installation: that must be https all the same.");
  return 0;
}

import { recordOf } from "../../domain/record.ts";

/** A file that somebody sent in their chat with us; its address needs no further sign-in. */
export interface SentFile {
  name: string;
  url: string;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Teams' own type of a file that was sent in a chat with a bot. */
const FILE = "application/vnd.microsoft.teams.file.download.info";
/** Nobody sends more tables at once. */
const MOST_FILES = 5;

/** The files among the attachments of a message that may hold figures. */
export const sentTables = (attachments: unknown): SentFile[] =>
  (Array.isArray(attachments) ? attachments : [])
    .map(recordOf)
    .filter(({ contentType }) => contentType === FILE)
    .map(({ name, content }) => ({ name: text(name), url: text(recordOf(content).downloadUrl) }))
    .filter(({ name, url }) => /\.(csv|xlsx)$/i.test(name) && url !== "" && url.length <= 4000)
    .slice(0, MOST_FILES);

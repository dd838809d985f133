import { type Fetched, type FetchFault, fetchFile } from "../../conversation/file/fetch-file.ts";
import { takeShared } from "../../conversation/file/shared-files.ts";
import { requestContext } from "../../conversation/handle/request-context.ts";
import { RetryLater } from "../../conversation/inbox/inbox-request.ts";
import { fingerprint } from "../../domain/fingerprint.ts";
import { isLoopbackHost } from "../receive/service-url.ts";
import type { Received, Sender } from "../request.ts";
import type { Teams } from "../surface.ts";
import { teamsChat } from "./chat.ts";

/** Tables that somebody sent us in private: the coordinator is shown what they would bring, and may keep them. */
export async function handleFiles(teams: Teams, request: Received<"files">): Promise<void> {
  const { files, ...sender } = request.payload;
  const chat = teamsChat(teams);
  const asked = await requestContext(chat, request, sender);
  if (!asked) return;
  const { caller, t, attempt } = asked;
  for (const { name, url } of files) {
    const print = fingerprint(url);
    const card = await takeShared(teams.engine, {
      actor: caller.actor,
      via: "teams",
      t,
      filename: name,
      // Sent anew it has another address, also when it replaces a file of the same name.
      source: `teams/${sender.tenant}/${print}`,
      fetch: () => download(url, sender),
      busy: attempt.attempts === 1 ? (card) => chat.reply(asked, card) : undefined,
    });
    if (card === "failed") throw new RetryLater(0);
    await chat.reply({ ...asked, key: `${asked.key}/${print.slice(0, 22)}` }, card);
  }
}

/**
 * Fetches a file by the address that Teams gave along, at which nobody has to sign in: no token goes there. It is in
 * somebody's OneDrive or SharePoint; in tests on this machine, where the whole of Teams then is.
 */
async function download(
  address: string,
  { serviceUrl }: Pick<Sender, "serviceUrl">,
): Promise<Fetched | FetchFault> {
  const url = URL.parse(address);
  if (url?.username !== "" || url.password !== "") return "refused";
  const isMicrosoft =
    url.protocol === "https:" && url.port === "" && url.hostname.endsWith(".sharepoint.com");
  const isHere = isLoopbackHost(URL.parse(serviceUrl)?.hostname ?? "") && isLoopbackHost(url.hostname);
  return isMicrosoft || isHere ? await fetchFile(url) : "refused";
}

import { isLoopback } from "../start/loopback.ts";
import { readConfig } from "../start/settings/settings.ts";
import type { FileIo } from "./make-manifest.ts";
import { packageVersion } from "./package-version.ts";

/** Stands for the client id until there is one. */
const NOBODY = "00000000-0000-0000-0000-000000000000";
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * `leerlus manifest teams`: the app package for Teams. It needs no database, and of the settings `BASE_URL` and
 * `TEAMS_CLIENT_ID`; what is made without them shows what it will be, and says that Teams cannot use it.
 * @throws ConfigProblems
 */
export async function makeTeamsPackage(
  env: Record<string, string | undefined>,
  { toFile }: { toFile: boolean },
  io: FileIo,
): Promise<number> {
  // The package comes before the secret and the tenants: whoever makes it may not have them.
  const known = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("TEAMS_")));
  const config = readConfig(known);
  const given = env.TEAMS_CLIENT_ID?.trim();
  if (given && !GUID.test(given)) {
    io.note("TEAMS_CLIENT_ID: must be the application (client) id of the app registration, a guid.");
    return 78;
  }
  const base = new URL(config.baseUrl ?? `http://localhost:${config.port}`);
  const isPublic = base.protocol === "https:" && !isLoopback(base.hostname);
  base.protocol = "https:";
  const [{ appPackageOf }, { manifestOf }, { commands }] = await Promise.all([
    import("../teams/install/app-package.ts"),
    import("../teams/install/manifest.ts"),
    import("../../commands/index.ts"),
  ]);
  const options = {
    commands,
    version: packageVersion(),
    clientId: given?.toLowerCase() || NOBODY,
    baseUrl: base.href.replace(/\/+$/, ""),
  };
  if (toFile) {
    await io.write("leerlus-teams.zip", appPackageOf(options));
    io.say("leerlus-teams.zip is written.");
  } else io.say(JSON.stringify(manifestOf(options), null, 2));
  if (!isPublic) {
    io.note(`Teams cannot reach ${config.baseUrl ?? base.host}: set BASE_URL to a public https address.`);
  }
  if (!given)
    io.note("Without TEAMS_CLIENT_ID Teams cannot tell whose app this is: set it, and make this anew.");
  return 0;
}

/** The browser room inside Microsoft Teams, where it is a page in somebody else's frame. */

/**
 * Where Teams runs in a browser or shows pages in its apps.
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements
 */
export const TAB_FRAMES =
  "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft";

/** The cookie of a session in the tab. Only that opens pages for the frames of Teams. */
export const TAB_COOKIE = "leerlus_tab";

/** Signing in again takes nothing of the person, so it need not be kept for long. */
const KEPT_HOURS = 24;

/**
 * The `Set-Cookie` header of a session in the tab. A browser sends it along in a frame, but only in a frame of the site
 * in which it was set: another site that shows our pages gets a person who is not signed in.
 * https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies
 * @param secret undefined: takes the cookie away
 */
export function tabCookieOf(secret: string | undefined): string {
  const age = secret === undefined ? 0 : KEPT_HOURS * 60 * 60;
  const how = "HttpOnly; Secure; SameSite=None; Partitioned";
  return `${TAB_COOKIE}=${secret ?? ""}; Path=/; Max-Age=${age}; ${how}`;
}

import { RetryLater } from "../../conversation/inbox/inbox-request.ts";
import { recordOf } from "../../domain/record.ts";
import type { Sender } from "../request.ts";
import type { Teams } from "../surface.ts";

/** Somebody as their tenant has them. */
export interface Member {
  account: string | undefined;
  /** The tenant they are of. */
  tenant: string | undefined;
  name: string | undefined;
  email: string | undefined;
  /** They are somebody from elsewhere whom the tenant has invited. */
  isGuest: boolean;
}

const ASK_MS = 5000;
const given = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

/**
 * Asks Teams about somebody in the conversation of whoever wrote.
 * @param user the id by which Teams knows them there
 * @returns undefined when there is no such person, or Teams will not tell us
 * @throws Later when Teams does not answer now
 */
export async function memberOf(
  { options }: Teams,
  sender: Sender,
  user: string,
): Promise<Member | undefined> {
  const { tenant, serviceUrl, conversation } = sender;
  const got = await options.api.member(
    { tenant, serviceUrl, conversation },
    user,
    AbortSignal.timeout(ASK_MS),
  );
  if (got === undefined || "refused" in got) return undefined;
  if (!("body" in got)) throw new RetryLater("retryAfterMs" in got ? got.retryAfterMs : 0);
  const body = recordOf(got.body);
  const principal = given(body.userPrincipalName);
  // A guest's principal name is made up by the tenant that invited them: `NAME#EXT#@TENANT`.
  const isGuest = principal?.includes("#") === true || !OWN_ROLES.has(roleOf(body));
  const email = given(body.email) ?? (isGuest ? undefined : principal);
  return {
    account: given(body.aadObjectId) ?? given(body.objectId),
    tenant: given(body.tenantId)?.toLowerCase(),
    name: given(body.name) ?? given(body.givenName),
    email: email?.includes("@") ? email.toLowerCase() : undefined,
    isGuest,
  };
}

/** What a tenant calls its own people, where it says so; others are `guest` or `anonymous`. */
const OWN_ROLES: ReadonlySet<string> = new Set(["", "user", "member", "owner", "admin"]);

const roleOf = ({ userRole }: Record<string, unknown>): string => (given(userRole) ?? "").toLowerCase();

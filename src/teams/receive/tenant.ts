import { recordOf } from "../../domain/record.ts";

/** A guid, but the Playground has tenants with a digit too many. */
const TENANT = /^[\w-]{1,64}$/;

/**
 * The tenant in which an activity happened, in lower case. It is said in two places, of which a channel leaves one out
 * now and then; undefined when neither says it, or they do not agree.
 */
export function tenantOf(activity: Record<string, unknown>): string | undefined {
  const said = [
    recordOf(recordOf(activity.channelData).tenant).id,
    recordOf(activity.conversation).tenantId,
  ].filter((id) => id !== undefined && id !== null);
  const [first] = said;
  if (typeof first !== "string" || first === "" || said.some((id) => id !== first)) return undefined;
  const tenant = first.toLowerCase();
  return TENANT.test(tenant) ? tenant : undefined;
}

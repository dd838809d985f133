/** A guid, but the Playground has tenants with a digit too many. */
const TENANT = /^[\w-]{1,64}$/;

/** Any value as an object to look into; empty when it is none. */
const bag = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/**
 * The tenant in which an activity happened, in lower case. It is said in two places, of which a channel leaves one out
 * now and then; undefined when neither says it, or they do not agree.
 */
export function tenantOf(activity: Record<string, unknown>): string | undefined {
  const said = [bag(bag(activity.channelData).tenant).id, bag(activity.conversation).tenantId].filter(
    (id) => id !== undefined && id !== null,
  );
  const [first] = said;
  if (typeof first !== "string" || first === "" || said.some((id) => id !== first)) return undefined;
  const tenant = first.toLowerCase();
  return TENANT.test(tenant) ? tenant : undefined;
}

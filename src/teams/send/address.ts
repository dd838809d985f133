/** A conversation of a tenant: a channel, a group chat or somebody's private chat with Leerlus. */
export interface Address {
  tenant: string;
  conversation: string;
}

/** A guid; but the Playground's own tenant has a digit too many. */
const TENANT = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12,13}$/;
/** Whatever Teams names conversations by; nothing that ends a path. */
const CONVERSATION = /^[^\s/?#;%\\]{3,300}$/;

/** Reads `TENANT:CONVERSATION`; undefined when it is not an address. */
export function readAddress(address: string): Address | undefined {
  const [, tenant = "", conversation = ""] = /^([^:]+):(.+)$/s.exec(address) ?? [];
  return TENANT.test(tenant) && CONVERSATION.test(conversation) ? { tenant, conversation } : undefined;
}

/** How a conversation is written in `channels.address`: without the message at which a thread begins. */
export function addressOf(tenant: string, conversation: string): string {
  return `${tenant.toLowerCase()}:${splitThread(conversation).conversation}`;
}

/** A conversation's id as Teams sends it, in the conversation and the first message of the thread. */
export function splitThread(id: string): { conversation: string; root?: string } {
  const [conversation = "", ...rest] = id.split(";");
  const root = rest.find((part) => part.startsWith("messageid="))?.slice("messageid=".length);
  return root ? { conversation, root } : { conversation };
}

/** The conversation in which an answer to a message of a channel is written. */
export const threadOf = (conversation: string, root: string): string => `${conversation};messageid=${root}`;

/** An id as a part of a path: written as Teams writes it, with `:`, `@`, `;` and `=` as they are. */
export const pathPart = (id: string): string =>
  encodeURIComponent(id).replace(/%(?:3A|40|3B|3D)/g, (code) => decodeURIComponent(code));

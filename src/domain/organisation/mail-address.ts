import { isAddressOfAccount } from "./account-address.ts";

/** One address and nothing else: no space, list, comment or quotation, and so nothing that ends a header. */
const ADDRESS = /^[^\s\p{Cc}\p{Cf}<>()[\]\\,;:"@]{1,64}@(?!-)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*$/u;
const LONGEST = 254;

/** Whether somebody can be written to at an address. */
export const isMailAddress = (text: string): boolean =>
  text.length <= LONGEST && ADDRESS.test(text) && !isAddressOfAccount(text);

/**
 * The place of an e-mail address among the channels of all surfaces. It begins with the domain: the mail server there is
 * what limits how fast it may be written to.
 */
export const mailChannel = (address: string): string =>
  `${address.slice(address.lastIndexOf("@") + 1).toLowerCase()}:${address}`;

/** The e-mail address of a place; undefined when it is none that can be written to. */
export function addressInChannel(place: string): string | undefined {
  const address = place.slice(place.indexOf(":") + 1);
  return isMailAddress(address) ? address : undefined;
}

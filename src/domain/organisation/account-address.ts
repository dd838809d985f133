/**
 * The address of a person who is known only by an account: nobody has mail in `.invalid` (RFC 2606), so that no address
 * from outside can be the same.
 */
export const addressOfAccount = ({
  surface,
  workspace,
  account,
}: {
  surface: string;
  workspace: string;
  account: string;
}): string => `${account.replace(/[^\w-]/g, "-")}@${workspace}.${surface}.invalid`.toLowerCase();

/** Whether an address was made so: it stands for an account, and for no address. */
export const isAddressOfAccount = (address: string): boolean => /\.invalid$/i.test(address.trim());

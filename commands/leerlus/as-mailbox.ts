import { mailChannel } from "../../src/domain/organisation/mail-address.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { MAIL } from "../../src/domain/surface.ts";
import type { Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";

/**
 * A context whose place is the mailbox with an address; without an address it stays as it is. People choose for themselves
 * whether they are written to.
 * @throws Refusal
 */
export function asMailbox(ctx: Context, address: string | undefined): Context {
  if (address === undefined) return ctx;
  const { leerlus } = ctx.t;
  if (!ctx.mails) throw new Refusal("conflict", leerlus.noMail);
  const person = personOf(ctx.directory, address);
  if (person) throw new Refusal("conflict", leerlus.ownMailbox(person.name));
  return { ...ctx, place: { surface: MAIL, address: mailChannel(address) } };
}

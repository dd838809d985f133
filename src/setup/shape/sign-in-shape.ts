import { z } from "zod";
import type { SignIn } from "../../domain/organisation/sign-in.ts";
import { organisationKey } from "./field-shapes.ts";

/** Of Entra ID: its addresses that stand for every tenant, and the place of one. */
const EVERY_TENANT = /\/(?:common|organizations|consumers)\/|[{}]/i;
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/;

/** Which issuer is asked, and how safely, is for the settings to say: here it is only named. */
const issuer = z
  .string()
  .trim()
  .max(300)
  .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? "") && !/[?#\s]/.test(text), {
    error: "issuer",
    abort: true,
  })
  .refine((text) => !EVERY_TENANT.test(`${text}/`), { error: "everyTenant" });

const domain = z.string().trim().toLowerCase().max(253).regex(DOMAIN, { error: "domain" });

const signIn = z
  .strictObject({
    organisation: organisationKey,
    issuer,
    domains: z.array(domain).min(1).max(100).optional(),
  })
  .transform((one): SignIn => ({ ...one, domains: one.domains ?? [] }));

/** Whose accounts sign people in, each organisation and issuer once. */
export const signIns = z
  .array(signIn)
  .max(5000)
  .check((ctx) => {
    const seen = new Set<string>();
    for (const [index, { organisation, issuer: name }] of ctx.value.entries()) {
      const key = `${organisation} ${name.replace(/\/+$/, "")}`;
      if (seen.has(key)) {
        const path = [index, "issuer"];
        ctx.issues.push({ code: "custom", message: "signInTwice", path, input: name });
      }
      seen.add(key);
    }
  })
  .default([]);

import type { Temporal } from "temporal-polyfill";
import type { Engine } from "../engine/engine.ts";
import type { LinkTokens, MailLink } from "./link-token.ts";
import { LINK_PATH } from "./surface.ts";

/** The address of a link that is made at a moment; undefined when it would be too long. */
export type UrlOf = (link: MailLink) => string | undefined;

export const linkUrls =
  ({ baseUrl }: Pick<Engine, "baseUrl">, tokens: LinkTokens, now: Temporal.Instant): UrlOf =>
  (link) => {
    const token = tokens.make(link, now);
    return token && `${baseUrl}${LINK_PATH}/${token}`;
  };

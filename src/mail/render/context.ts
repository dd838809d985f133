import type { PictureOf } from "../../conversation/file/pictures.ts";
import type { Button } from "../../view/card.ts";
import type { Text } from "../../view/text.ts";

/** What the renderers must know of whom a card is written to. */
export interface RenderContext {
  t: Text;
  /** Where links begin; without a slash at the end. */
  baseUrl: string;
  /** The address that a button leads to; undefined: it cannot be pressed from this e-mail. */
  linkOf: (button: Button) => string | undefined;
  /** The `cid:` address of a chart's picture in the same e-mail. */
  picture?: PictureOf | undefined;
}

/** The buttons that lead somewhere, with where to. */
export const linksOf = (
  { linkOf }: Pick<RenderContext, "linkOf">,
  buttons: readonly Button[] = [],
): { label: string; href: string; isFirst: boolean }[] =>
  buttons.flatMap((button) => {
    const href = linkOf(button);
    return href === undefined ? [] : [{ label: button.label, href, isFirst: button.style === "primary" }];
  });

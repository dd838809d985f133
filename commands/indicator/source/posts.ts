import { findUpload } from "../../../db/queries/figures/upload.ts";
import { sourceName } from "../../../src/domain/figures/source.ts";
import { type PostedCard, shownAs } from "../../../src/engine/posting/posting.ts";
import { sourceFailed, sourceOffered } from "../../../src/posts/source.ts";
import { offeredCard, sourceFailedCard } from "../../../src/view/figures/source-cards.ts";

/** How it looks what a source brings, and that it could not be fetched. */
export const sourcePostings: readonly PostedCard[] = [
  shownAs(sourceOffered, async (ctx, { about }) => {
    const { settings } = ctx.cooperation;
    const upload = await findUpload(ctx, about.upload);
    const source = settings.sources?.find(({ key }) => key === about.source);
    const table = source ? sourceName(source) : about.source;
    return offeredCard(ctx.t, upload, { ...about, id: about.upload, table });
  }),
  shownAs(sourceFailed, async (ctx, { about }) => {
    const source = ctx.cooperation.settings.sources?.find(({ key }) => key === about.source);
    return sourceFailedCard(ctx.t, about, source);
  }),
];

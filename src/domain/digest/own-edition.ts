import { type Directory, organisationOf } from "../organisation/organisation.ts";

/** The edition of one region or provider: what it leads, co-holds or is party to. Its key is that of their room. */
export interface OwnEdition {
  key: string;
  kind: "region" | "provider";
  slug: string;
}

const editionFor = ({ kind, slug }: Omit<OwnEdition, "key">): OwnEdition => ({
  key: `${kind}:${slug}`,
  kind,
  slug,
});

/** The edition with a key, in any case; undefined when no organisation has it. */
export function findOwnEdition(directory: Directory, asked: string): OwnEdition | undefined {
  const [, kind, slug = ""] = /^(region|provider):(.+)$/.exec(asked.toLowerCase()) ?? [];
  if (kind !== "region" && kind !== "provider") return undefined;
  return organisationOf(directory, slug)?.kind === kind ? editionFor({ kind, slug }) : undefined;
}

/** An edition for every region and provider that takes part. */
export const ownEditions = (directory: Directory): OwnEdition[] =>
  directory.organisations.flatMap(({ kind, slug, active }) =>
    active && (kind === "region" || kind === "provider") ? [editionFor({ kind, slug })] : [],
  );

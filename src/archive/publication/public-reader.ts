import type { Language } from "../../domain/organisation/language.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import { withoutAddresses } from "../../domain/organisation/without-addresses.ts";
import { isPlain } from "../../domain/public-records/each-text.ts";
import { maskNames, type NameMask } from "../../domain/public-records/without-names.ts";
import type { Engine } from "../../engine/engine.ts";
import { textIn } from "../../view/text.ts";
import { type ArchiveReader, namesIn } from "../read/archive-reader.ts";

interface Of {
  engine: Engine;
  cooperation: string;
  language: Language;
  directory: Directory;
}

/** Who lists what there is: also what stands in closed rooms, of which only the reference is told. */
export function listingReader({ engine, cooperation, language, directory }: Of): ArchiveReader {
  const actor = { cooperation, email: "cli", name: "cli", organisation: "", language };
  return {
    engine: { ...engine, demo: false },
    actor: { ...actor, role: "administrator" },
    t: textIn(language),
    directory,
    seen: namesIn(directory),
  };
}

/**
 * Who reads what is made public: somebody of no organisation, who sees what is for everybody. Of people is said what they
 * are there for, addresses and links to the inside are gone.
 */
export function publicReader(of: Of): ArchiveReader & { names: NameMask } {
  const listing = listingReader(of);
  const { role, of: from } = listing.t.publication.person;
  const names = maskNames(of.directory, (as, organisation) => from(role[as], organisation));
  const seen = <T>(value: T): T => withoutAddresses(withoutInside(value, names), names.directory, "");
  return { ...listing, actor: { ...listing.actor, role: "member" }, names, seen };
}

const isAbsolute = (link: unknown): boolean => typeof link === "string" && /^[a-z][a-z\d+.-]*:/i.test(link);

/** A link leads to a chat or to the room itself: its words stay. */
function withoutInside<T>(value: T, names: NameMask): T {
  const walk = (one: unknown): unknown => {
    if (typeof one === "string") return names.text(one);
    if (Array.isArray(one)) return one.map(walk);
    if (!isPlain(one)) return one;
    if (typeof one.text === "string" && isAbsolute(one.link)) return names.text(one.text);
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => [
        key,
        (key === "link" || key === "url") && isAbsolute(inner) ? null : walk(inner),
      ]),
    );
  };
  // The shape stays what it was.
  return walk(value) as T;
}

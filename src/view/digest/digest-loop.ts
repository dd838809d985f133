import type {
  DigestLoop,
  DigestPresence,
  DigestRevision,
  DigestTheme,
} from "../../domain/digest/digest-loop.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import type { Block, Inline, ListItem } from "../card.ts";
import { holderInlines } from "../holder-names.ts";
import { nameOf } from "../meeting/meeting-cards.ts";
import type { Text } from "../text.ts";
import type { ListOf } from "./list-of.ts";

/** “Implementatieoverleg: 9 organisaties bij 3 overleggen”. */
export function presenceBlocks(t: Text, presence: readonly DigestPresence[], list: ListOf): Block[] {
  const words = t.digest.loop;
  const items = presence.map((one): ListItem => {
    const { kind, held, recorded, organisations, attended } = one;
    const unrecorded = held - recorded;
    const counted =
      attended === undefined
        ? words.presence(organisations, recorded)
        : t.digest.own.attended(attended, recorded);
    const said = recorded === 0 ? words.notRecorded(held) : counted;
    const others = recorded > 0 && unrecorded > 0 ? `, ${words.unrecorded(unrecorded)}` : "";
    return { text: [{ strong: nameOf(t, { kind, title: null }) }, `: ${said}${others}`] };
  });
  return list(items, t.digest.none.presence);
}

/** Themes that were proposed or chosen, then what was learnt. */
export function learningBlocks(t: Text, { themes, lessons }: DigestLoop, list: ListOf): Block[] {
  const { loop: words, none } = t.digest;
  const learnt = lessons.map(
    ({ theme, text, meeting }): ListItem => ({
      text: [text],
      detail: [{ ref: theme }, " · ", { ref: meeting }],
    }),
  );
  return [
    { type: "heading", text: words.themes },
    ...list(
      themes.map((theme) => themeLine(t, theme)),
      none.themes,
    ),
    { type: "heading", text: words.lessons },
    ...list(learnt, none.lessons),
  ];
}

function themeLine(t: Text, { ref, title, isNew, circle }: DigestTheme): ListItem {
  const { loop: words } = t.digest;
  const chosen: Inline[] = circle === null ? [] : [words.chosenFor, { ref: circle }];
  const proposed: Inline[] = isNew ? [words.proposed] : [];
  const between: Inline[] = isNew && circle !== null ? [", "] : [];
  return { text: [{ ref }, " ", title], detail: [...proposed, ...between, ...chosen] };
}

/** Where each stood, and of whom it still waited for what. */
export function revisionBlocks(
  t: Text,
  directory: Directory,
  revisions: readonly DigestRevision[],
  { list, most, empty }: { list: ListOf; most: number; empty: string },
): Block[] {
  const items = revisions.map(({ ref, title, year, state, question }): ListItem => {
    const waits: Inline[] =
      question === null
        ? []
        : [
            ` · ${t.digest.loop.waits[question.step]}`,
            ...holderInlines(t, directory, question.missing.slice(0, most)),
            ...(question.missing.length > most
              ? [t.digest.loop.andMore(question.missing.length - most)]
              : []),
            ` · ${t.digest.until}`,
            { day: question.on },
          ];
    return {
      text: [{ ref }, " ", title],
      detail: [`${t.digest.loop.from(year)} · ${t.choice.revisionState[state]}`, ...waits],
    };
  });
  return list(items, empty);
}

export function reportBlocks(t: Text, reports: DigestLoop["reports"], list: ListOf): Block[] {
  const items = reports.map(
    ({ meeting, on }): ListItem => ({ text: [{ ref: meeting }, t.digest.loop.adopted, { day: on }] }),
  );
  return list(items, t.digest.none.reports);
}

import type { VNode } from "preact";
import { MEETING_KINDS, MEETING_STATES } from "../../../domain/meeting/meeting.ts";
import { capital } from "../../../view/capital.ts";
import type { Text } from "../../../view/text.ts";
import type { Query } from "../parts/address.ts";
import { filterForm } from "../parts/filter-form.ts";
import { MEETINGS } from "./path.ts";

/** The years that can be chosen, around this one. */
const YEARS = [-2, -1, 0, 1, 2];

export function meetingsFilter(t: Text, query: Query, thisYear: number): VNode {
  const words = t.meetingPage.filter;
  const choice = (name: string, label: string, options: { value: string; label: string }[]) => ({
    kind: "choice" as const,
    name,
    label,
    value: query[name] ?? "",
    any: words.any,
    options,
  });
  const kinds = MEETING_KINDS.map((value) => ({ value, label: capital(t.choice.kind[value]) }));
  const states = MEETING_STATES.map((value) => ({ value, label: capital(t.choice.meetingState[value]) }));
  const years = YEARS.map((step) => String(thisYear + step)).map((value) => ({ value, label: value }));
  return filterForm(t, {
    path: MEETINGS,
    filters: [
      choice("soort", words.kind, kinds),
      choice("stand", words.state, states),
      choice("jaar", words.year, years),
    ],
  });
}

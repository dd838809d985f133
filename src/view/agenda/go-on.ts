import { leadsNow, type Meeting } from "../../domain/meeting/meeting.ts";
import type { Role } from "../../domain/organisation/organisation.ts";
import type { Button } from "../card.ts";
import type { Text } from "../text.ts";
import { agendaButtons } from "./agenda-buttons.ts";

/** What whoever leads a meeting that runs goes on with once an outcome is recorded: its agenda. */
export const goOnIn = (
  t: Text,
  reader: { email: string; role: Role },
  meeting: Pick<Meeting, "ref" | "state" | "chair" | "scribe"> | undefined,
): Button | undefined =>
  meeting && leadsNow(reader, meeting) ? agendaButtons.show(t, meeting.ref) : undefined;

import type { Button, Card } from "../card.ts";
import type { Text } from "../text.ts";
import { whyRefused } from "./why-refused.ts";

export interface Parked {
  /** Whether the whole channel refuses or one message was refused. */
  scope: "channel" | "message";
  /** The channel accepts messages (again). */
  open: boolean;
  surface: string;
  /** Its key. */
  room: string;
  roomName: string;
  /** In the platform's words, or `unsure`, or `left`. */
  reason: string;
  /** The message that can be sent after all. */
  unsure?: number | undefined;
}

/** What the coordinator reads about a channel that refuses, and once it no longer does. */
export function parkedCard(t: Text, parked: Parked): Card {
  const { surfaces, ...words } = t.delivery;
  const kind = parked.scope === "message" ? "message" : parked.open ? "open" : "channel";
  const channelHelp = parked.room.startsWith("person:") ? words.personHelp : words.channelHelp(parked.room);
  const title = { message: words.messageTitle, open: words.openTitle, channel: words.channelTitle };
  const help = { message: words.messageHelp, open: words.openHelp, channel: channelHelp };
  return {
    title: [title[kind]],
    body: [
      {
        type: "facts",
        facts: [
          { label: words.room, value: [parked.roomName] },
          { label: words.surface, value: [surfaces[parked.surface] ?? parked.surface] },
          { label: words.reason, value: [reasonIn(t, parked.reason)] },
        ],
      },
      { type: "text", text: [help[kind]] },
      ...(parked.unsure === undefined ? [] : [{ type: "text" as const, text: [words.unsureHelp] }]),
    ],
    buttons: parked.unsure === undefined ? undefined : [resendButton(t, parked.unsure)],
  };
}

/** Why a message or a channel was set aside, and what can be done about it. */
export function reasonIn({ delivery }: Text, reason: string): string {
  if (reason === "unsure") return delivery.unsure;
  if (reason === "left") return delivery.left;
  if (reason.startsWith("unmade")) return delivery.unmade;
  const { why, next } = delivery.refused[whyRefused(reason)];
  // Whoever mends it looks the platform's own word up.
  return `${why} (${reason}). ${next}`;
}

/** What can be done about a message that was set aside, if anything. */
export function parkedButton(
  t: Text,
  { id, error, isClosed }: { id: number; error: string | null; isClosed: boolean },
): Button | undefined {
  if (error === "unsure") return resendButton(t, id);
  if (!isClosed && !error?.startsWith("unmade")) return undefined;
  return { label: t.delivery.retryLabel, command: "leerlus/retry", input: { delivery: id } };
}

/** What the coordinator reads when nothing can be sent in a workspace until somebody mends it, and once it is mended. */
export function workspaceHeldCard(
  t: Text,
  held: { surface: string; name: string; reason: string; isHeld: boolean },
): Card {
  const { delivery, workspace } = t;
  return {
    title: [held.isHeld ? delivery.heldTitle : delivery.heldBackTitle],
    body: [
      {
        type: "facts",
        facts: [
          { label: workspace.left.workspace, value: [held.name] },
          { label: delivery.surface, value: [delivery.surfaces[held.surface] ?? held.surface] },
        ],
      },
      { type: "text", text: [held.isHeld ? (delivery.held[held.reason] ?? held.reason) : delivery.openHelp] },
      ...(held.isHeld ? [{ type: "text" as const, text: [delivery.heldHelp] }] : []),
    ],
  };
}

/** What the coordinator reads about a job that was given up. */
export function jobFailedCard(
  t: Text,
  failed: { job: string; about: string; incident: string; tries: number },
): Card {
  const words = t.delivery;
  return {
    title: [words.jobFailedTitle],
    body: [
      {
        type: "facts",
        facts: [
          { label: words.jobFailed, value: [t.leerlus.jobNames[failed.job] ?? failed.job] },
          { label: words.jobAbout, value: [failed.about] },
          { label: words.jobLog, value: [failed.incident] },
        ],
      },
      { type: "text", text: [words.jobFailedHelp(failed.tries)] },
    ],
  };
}

/** Posts after all what nobody can see whether it arrived. */
export const resendButton = (t: Text, delivery: number): Button => ({
  label: t.delivery.resendLabel,
  command: "leerlus/resend",
  input: { delivery },
  confirm: t.delivery.resendSure,
});

/** What the coordinator reads when Leerlus has been removed from a workspace, and once it is back there. */
export function workspaceLeftCard(
  t: Text,
  left: { surface: string; name: string; reason: string; isBack: boolean },
): Card {
  const { delivery, workspace } = t;
  const words = workspace.left;
  return {
    title: [left.isBack ? words.backTitle : words.title],
    body: [
      {
        type: "facts",
        facts: [
          { label: words.workspace, value: [left.name] },
          { label: delivery.surface, value: [delivery.surfaces[left.surface] ?? left.surface] },
          { label: delivery.reason, value: [reasonIn(t, left.reason)] },
        ],
      },
      { type: "text", text: [left.isBack ? words.backHelp : words.help] },
    ],
  };
}

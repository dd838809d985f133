import { z } from "zod";

/** What an item of a list can be called by. */
const named = z.object({
  ref: z.string().optional(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  start: z.string().nullish(),
});

/** An item of a collection as it is chosen from a list: by its reference; undefined when it has none. */
export function optionOf(item: Record<string, unknown>): { value: string; label: string } | undefined {
  const { ref, title, text, start } = named.parse(item);
  if (!ref) return undefined;
  const label = [ref, title ?? text ?? start?.slice(0, 10)].filter(Boolean).join(" ");
  return { value: ref, label };
}

import { ACTION_STATES, type ActionState } from "../../../domain/action/action.ts";
import { organisationOf } from "../../../domain/organisation/organisation.ts";
import { findHolder } from "../../../engine/input/find-holder.ts";
import { formValue } from "../../receive/form-value.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Query } from "../parts/address.ts";

export const VIEWS = ["bord", "tabel"] as const;
export type View = (typeof VIEWS)[number];
const ORDERS = ["ref", "title", "due", "state"];

/** Which actions somebody wants to see, by the address of the page. */
export interface AskedActions {
  view: View;
  state: ActionState | undefined;
  /** The filters as the collection names them. */
  filter: Query;
  /** The same as the address has them, with what is not among them left out. */
  query: Record<"mij" | "laat" | "regio" | "aanbieder" | "houder" | "status" | "tekst", string>;
  sort: { by: string; descending: boolean } | undefined;
  /** The order as the address has it. */
  order: string;
  after: string | undefined;
}

export function askedActions({ place: { directory } }: Visitor, sent: unknown): AskedActions {
  const value = (name: string) => formValue(sent, name).trim().slice(0, 200);
  const state = ACTION_STATES.find((one) => one === value("status"));
  const slugOf = (name: string, kind: string) => {
    const found = organisationOf(directory, value(name));
    return found?.kind === kind ? found.slug : undefined;
  };
  const typed = value("houder");
  const holder = typed === "" ? undefined : findHolder(directory, typed, "any");
  const region = slugOf("regio", "region");
  const provider = slugOf("aanbieder", "provider");
  const order = value("orde");
  const by = order.replace(/^-/, "");
  const after = value("na");
  return {
    view: VIEWS.find((one) => one === value("weergave")) ?? "bord",
    state,
    filter: {
      mine: value("mij") === "1" ? "true" : undefined,
      late: value("laat") === "1" ? "true" : undefined,
      region,
      provider,
      // A name that nobody has finds nothing.
      holder: holder && ("found" in holder ? holder.found : typed),
      text: value("tekst") || undefined,
      state,
    },
    query: {
      mij: value("mij") === "1" ? "1" : "",
      laat: value("laat") === "1" ? "1" : "",
      regio: region ?? "",
      aanbieder: provider ?? "",
      houder: typed,
      status: state ?? "",
      tekst: value("tekst"),
    },
    sort: ORDERS.includes(by) ? { by, descending: order.startsWith("-") } : undefined,
    order: ORDERS.includes(by) ? order : "",
    after: /^\d{1,9}$/.test(after) ? after : undefined,
  };
}

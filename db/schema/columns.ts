import { customType, text } from "drizzle-orm/pg-core";
import { Temporal } from "temporal-polyfill";

/** A moment in time, stored as `timestamptz`, read as `Temporal.Instant`. */
export const instant = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => "timestamp (3) with time zone",
  toDriver: (value) => value.toString({ smallestUnit: "millisecond" }),
  fromDriver: (value) => Temporal.Instant.from(value),
});

/** The tenant: first column of every key. */
export const cooperation = () => text("cooperation").notNull();

import { expect, it } from "vitest";
import { readPeriod } from "../../../src/domain/figures/period-text.ts";

it.each([
  ["2022", "2022", 0],
  ["2022*", "2022", 1],
  ["2022**", "2022", 2],
  ["2022JJ00", "2022", 0],
  ["2022KW03", "2022-Q3", 0],
  ["2022MM07", "2022-07", 0],
  ["2022HJ02", "2022-H2", 0],
  ["1e halfjaar 2023", "2023-H1", 0],
  ["2023 1e halfjaar*", "2023-H1", 1],
  ["2022-Q3", "2022-Q3", 0],
  ["3e kwartaal 2022**", "2022-Q3", 2],
  ["2022 3e kwartaal", "2022-Q3", 0],
  ["kwartaal 3 2022", "2022-Q3", 0],
  ["2022 kwartaal 3", "2022-Q3", 0],
  ["2022 september", "2022-09", 0],
  ["September 2022*", "2022-09", 1],
  ["  2022-Q3 ", "2022-Q3", 0],
] as const)("%s is %s", (text, period, mark) => expect(readPeriod(text)).toEqual({ period, mark }));

it.each([
  "",
  "22",
  "2022JJ01",
  "2022KW05",
  "2022MM13",
  "3e halfjaar 2023",
  "vorig jaar",
  "2022***",
  "mei",
  "2022 mei juni",
])("“%s” is no period", (text) => expect(readPeriod(text)).toBeUndefined());

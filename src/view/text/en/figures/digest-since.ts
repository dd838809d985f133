import type { nl } from "../../nl.ts";

export const since: (typeof nl)["digest"]["since"] = {
  heading: "Changed since the last digest",
  label: "Changed",
  nothing: "Nothing changed since the last digest.",
  newAgreements: "New agreements: ",
  ended: "Agreements finished or replaced: ",
  overdue: "Review date passed: ",
  newActions: "New actions: ",
  finished: "Actions done or dropped: ",
  late: "Actions late now: ",
  themes: "New themes: ",
  turn: {
    off: "off target now, not the last time",
    on: "on target again",
    up: "down before, up now",
    down: "up before, down now",
  },
  step: (from, to) => `${from} before, ${to} now`,
  newRevision: (to) => `new, ${to} now`,
  count: {
    turned: (n) => (n === 1 ? "1 indicator went the other way" : `${n} indicators went the other way`),
    late: (n) => (n === 1 ? "1 action became late" : `${n} actions became late`),
    newActions: (n) => (n === 1 ? "1 new action" : `${n} new actions`),
    overdue: (n) => (n === 1 ? "1 review date passed" : `${n} review dates passed`),
    themes: (n) => (n === 1 ? "1 new theme" : `${n} new themes`),
    revisions: (n) => (n === 1 ? "1 revision a step further" : `${n} revisions a step further`),
  },
  andMore: (n) => `and ${n} more`,
};

export const correction: (typeof nl)["digest"]["correction"] = {
  heading: "Corrections after approval",
  label: "Correction",
  of: (quarter) => `Correction of the ${quarter}: `,
  changed: (was, now) => `from ${was} to ${now}`,
  arrived: (now) => `no figure at first, ${now} now`,
  gone: "the figure was dropped",
  withheld: "the figure was corrected and is withheld now",
  shown: (now) => `withheld at first, ${now} now`,
  onDay: " on ",
};

import { describe, expect, it } from "vitest";
import { itemTitle } from "../../src/view/agenda/item-title.ts";
import { calendarWords } from "../../src/view/calendar-words.ts";
import { droppedWords } from "../../src/view/dropped-words.ts";
import { periodWords } from "../../src/view/figures/figure-words.ts";
import { showPeriod } from "../../src/view/format.ts";
import { textIn } from "../../src/view/text.ts";

const [nl, en] = [textIn("nl"), textIn("en")];

describe("a title that Leerlus wrote on an agenda is told anew in the reader's language", () => {
  const both = (subject: string, title: (t: typeof nl) => string) => {
    const point = (t: typeof nl) => ({ source: "data" as const, subject, title: title(t) });
    expect(itemTitle(en, point(nl))).toBe(title(en));
    expect(itemTitle(nl, point(en))).toBe(title(nl));
    expect(itemTitle(nl, point(nl))).toBe(title(nl));
  };

  it("about an action that is late or an agreement that is reviewed", () => {
    both("A-1", (t) => t.agenda.overdueAction("A-1", "Bel de regio: nu"));
    both("OA-2026-1", (t) => t.agenda.reviewDue("OA-2026-1", "Minder wachten"));
  });

  it.each(["both", "offTarget", "corrected"] as const)("about an indicator: %s", (why) => {
    both("doorplaatsingen/2025-Q4", (t) => t.story[why]("Doorplaatsingen", showPeriod(t, "2025-Q4")));
  });

  it("and what people wrote stays as it is", () => {
    const title = "Actie A-1 loopt achter: zeg ik";
    expect(itemTitle(en, { source: "person", subject: null, title })).toBe(title);
    expect(itemTitle(en, { source: "data", subject: "A-1", title: "Iets anders" })).toBe("Iets anders");
  });
});

describe("a reason that Leerlus wrote is told anew in the reader's language", () => {
  it("of a day that the calendar moved", () => {
    expect(calendarWords(en, "Meivakantie (noord, midden)")).toBe("May holidays (north, centre)");
    expect(calendarWords(en, "Koningsdag")).toBe("King's Day");
    expect(calendarWords(en, "de reeks is gewijzigd")).toBe("the series has changed");
    expect(calendarWords(en, "De zaal is bezet (boven)")).toBe("De zaal is bezet (boven)");
    expect(calendarWords(nl, "Koningsdag")).toBe("Koningsdag");
  });

  it("of what was planned and did not happen", () => {
    const quarter = (t: typeof nl) => t.finding.dropped.withheld(periodWords(t, "2025-Q4"));
    expect(droppedWords(en, quarter(nl))).toBe(quarter(en));
    expect(droppedWords(nl, quarter(en))).toBe(quarter(nl));
    expect(droppedWords(en, nl.agenda.fellThrough("IO-2026-01"))).toBe(en.agenda.fellThrough("IO-2026-01"));
    expect(droppedWords(en, nl.digest.dropped.old)).toBe(en.digest.dropped.old);
    expect(droppedWords(nl, "meeting-moved")).toBe("het overleg is verplaatst");
    expect(droppedWords(en, "iets onbekends")).toBe("iets onbekends");
  });
});

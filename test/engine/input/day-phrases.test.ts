import { describe, expect, test } from "vitest";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { parseDate, parseInstant, parseTime } from "../../../src/engine/input/date/parse-date.ts";

/** A Wednesday in week 2; 2026 has 53 weeks. */
const TODAY = "2026-01-07";

describe("a day in words is the day that people mean, seen from Wednesday 7 January 2026", () => {
  test.each([
    ["vrijdag a.s.", "2026-01-09"],
    ["vrijdag as", "2026-01-09"],
    ["vrijdag a.s", "2026-01-09"],
    ["a.s. vrijdag", "2026-01-09"],
    ["vrijdag e.k.", "2026-01-09"],
    ["vrijdag aanstaande", "2026-01-09"],
    ["eerstkomende maandag", "2026-01-12"],
    ["12 maart a.s.", "2026-03-12"],
    ["deze vrijdag", "2026-01-09"],
    ["this friday", "2026-01-09"],
    ["op vrijdag", "2026-01-09"],
    ["on friday", "2026-01-09"],
    ["vrijdag over een week", "2026-01-16"],
    ["maandag over 2 weken", "2026-01-26"],
    ["vrijdag, volgende week", "2026-01-16"],
    ["vr.", "2026-01-09"],
    ["1e maart", "2026-03-01"],
    ["1ste maart", "2026-03-01"],
    ["de 1e maart", "2026-03-01"],
    ["2de februari", "2026-02-02"],
    ["3e van april", "2026-04-03"],
    ["1st of march", "2026-03-01"],
    ["2nd February", "2026-02-02"],
    ["March 1st", "2026-03-01"],
    ["op 1 maart", "2026-03-01"],
    ["12 mrt 26", "2026-03-12"],
    ["12 mrt '26", "2026-03-12"],
    ["12 mrt ’26", "2026-03-12"],
    ["12-mrt-2026", "2026-03-12"],
    ["12-mrt-26", "2026-03-12"],
    ["12mrt", "2026-03-12"],
    ["do 12 mrt. 2026", "2026-03-12"],
    ["donderdag, 12 maart", "2026-03-12"],
    ["2026-3-12", "2026-03-12"],
    ["2026/3/12", "2026-03-12"],
    ["2026-03-1", "2026-03-01"],
    ["12.3.26", "2026-03-12"],
    ["week 12", "2026-03-20"],
    ["wk 12", "2026-03-20"],
    ["wk12", "2026-03-20"],
    ["in week 12", "2026-03-20"],
    ["week 12 2027", "2027-03-26"],
    ["week 12 van 2027", "2027-03-26"],
    ["maandag week 12", "2026-03-16"],
    ["dinsdag in week 12", "2026-03-17"],
    ["vrijdag van week 12", "2026-03-20"],
    ["begin week 12", "2026-03-16"],
    ["eind week 12", "2026-03-20"],
    ["monday of week 12", "2026-03-16"],
    ["end of week 12", "2026-03-20"],
    ["eind van de week", "2026-01-09"],
    ["eind volgende week", "2026-01-16"],
    ["begin volgende week", "2026-01-12"],
    ["end of next week", "2026-01-16"],
    ["half maart", "2026-03-15"],
    ["medio maart", "2026-03-15"],
    ["halverwege maart 2027", "2027-03-15"],
    ["mid-march", "2026-03-15"],
    ["mid March", "2026-03-15"],
    ["half januari", "2026-01-15"],
    ["half volgende maand", "2026-02-15"],
    ["begin april", "2026-04-01"],
    ["begin van april", "2026-04-01"],
    ["begin volgende maand", "2026-02-01"],
    ["beginning of april", "2026-04-01"],
    ["early april", "2026-04-01"],
    ["begin Q2", "2026-04-01"],
    ["begin volgend kwartaal", "2026-04-01"],
    ["begin 2027", "2027-01-01"],
    ["eind volgende maand", "2026-02-28"],
    ["eind van de volgende maand", "2026-02-28"],
    ["eind maart", "2026-03-31"],
    ["ultimo maart", "2026-03-31"],
    ["end of next month", "2026-02-28"],
    ["volgende maand", "2026-02-28"],
    ["deze maand", "2026-01-31"],
    ["in de volgende maand", "2026-02-28"],
    ["next month", "2026-02-28"],
    ["this month", "2026-01-31"],
    ["eerste maandag van maart", "2026-03-02"],
    ["de eerste maandag van maart", "2026-03-02"],
    ["1e maandag in maart", "2026-03-02"],
    ["first monday of march", "2026-03-02"],
    ["the 2nd Tuesday in May", "2026-05-12"],
    ["derde donderdag van april 2027", "2027-04-15"],
    ["laatste vrijdag van de maand", "2026-01-30"],
    ["laatste vrijdag van volgende maand", "2026-02-27"],
    ["last friday of the month", "2026-01-30"],
    ["laatste dag van februari", "2026-02-28"],
    ["eerste dag van volgende maand", "2026-02-01"],
    ["vijfde vrijdag van januari", "2026-01-30"],
    ["over een maand", "2026-02-07"],
    ["over één maand", "2026-02-07"],
    ["over e\u0301e\u0301n maand", "2026-02-07"],
    ["in a month", "2026-02-07"],
    ["in a month's time", "2026-02-07"],
    ["over 14 dagen", "2026-01-21"],
    ["over twee weken", "2026-01-21"],
  ])("%s is %s", (text, day) => {
    expect(parseDate(text, TODAY)).toBe(day);
  });

  test("a past half, beginning or n-th weekday of a month without a year is that of next year", () => {
    expect(parseDate("half maart", "2026-03-15")).toBe("2026-03-15");
    expect(parseDate("half maart", "2026-03-16")).toBe("2027-03-15");
    expect(parseDate("begin april", "2026-04-02")).toBe("2027-04-01");
    expect(parseDate("eerste maandag van maart", "2026-03-03")).toBe("2027-03-01");
  });
});

describe("days around the end of a year, leap days and changes of the clock", () => {
  test.each([
    ["week 1", "2026-12-30", "2027-01-08"],
    ["week 53", "2026-12-30", "2027-01-01"],
    ["maandag week 53", "2026-12-20", "2026-12-28"],
    ["week 1", "2025-12-28", "2026-01-02"],
    ["volgende maand", "2026-12-31", "2027-01-31"],
    ["eind volgende maand", "2028-01-31", "2028-02-29"],
    ["volgende maand", "2027-01-31", "2027-02-28"],
    ["over een maand", "2028-01-31", "2028-02-29"],
    ["half januari", "2026-12-20", "2027-01-15"],
    ["eerste maandag van januari", "2026-12-31", "2027-01-04"],
    ["laatste dag van februari", "2028-01-01", "2028-02-29"],
    ["29 feb 28", "2026-01-07", "2028-02-29"],
    ["vrijdag a.s.", "2026-12-31", "2027-01-01"],
    ["eind van de week", "2026-12-30", "2027-01-01"],
    ["zondag a.s.", "2026-03-28", "2026-03-29"],
    ["laatste zondag van oktober", "2026-10-01", "2026-10-25"],
  ])("%s on %s… is %s", (text, today, day) => {
    expect(parseDate(text, today)).toBe(day);
  });

  test.each([
    ["week 53", "2027-02-01"],
    ["week 54", "2026-01-07"],
    ["week 0", "2026-01-07"],
    ["29 feb 27", "2026-01-07"],
    ["vijfde maandag van februari 2026", "2026-01-07"],
    // Friday of the running week has been.
    ["week 2", "2026-01-10"],
    ["maandag week 2", "2026-01-07"],
    ["deze vrijdag", "2026-01-10"],
    ["deze maandag", "2026-01-07"],
    ["eind van de week", "2026-01-10"],
  ])("%s on %s is asked", (text, today) => {
    expect(parseDate(text, today)).toBeUndefined();
  });
});

describe("a week or month at a beginning is its first day", () => {
  test.each([
    ["week 12", "2026-03-16"],
    ["volgende maand", "2026-02-01"],
    ["next month", "2026-02-01"],
    ["eind week 12", "2026-03-20"],
    ["15 maart", "2026-03-15"],
  ])("%s is %s", (text, day) => {
    expect(parseDate(text, TODAY, "first")).toBe(day);
  });
});

describe("what can be more than one day, or none, is asked and never guessed", () => {
  test.each([
    "volgende vrijdag",
    "next friday",
    "volgende week",
    "volgende vrij",
    "volgend jaar",
    "maand",
    "vrij",
    "a.s.",
    "aanstaande",
    "komende week",
    "komende weken",
    "half 2027",
    "half tien",
    "eerste maandag",
    "maandag van maart",
    "zesde maandag van maart",
    "begin",
    "begin van",
    "week",
    "week twaalf dus",
    "vrijdag jl.",
    "vorige vrijdag",
    "2026-13-1",
    "2026-2-30",
    "2026-3",
    "1e",
    "1e maart of 2e maart",
    "32e maart",
    "rond half maart",
    "voor 1 maart",
    "na de zomer",
    "zo snel mogelijk",
    "a".repeat(61),
  ])("%j", (text) => {
    expect(parseDate(text, TODAY)).toBeUndefined();
  });

  test("on Monday “next Monday” is one day", () => {
    expect(parseDate("volgende maandag", "2026-01-05")).toBe("2026-01-12");
    expect(parseDate("next monday", "2026-01-05")).toBe("2026-01-12");
    expect(parseDate("volgende vrijdag", "2026-01-10")).toBe("2026-01-16");
  });
});

describe("a time in words is on the clock that people mean", () => {
  test.each([
    ["morgenochtend 9 uur", "2026-01-08T09:00:00+01:00"],
    ["morgenochtend om 9", "2026-01-08T09:00:00+01:00"],
    ["morgen ochtend 9.30", "2026-01-08T09:30:00+01:00"],
    ["morgenmiddag 2 uur", "2026-01-08T14:00:00+01:00"],
    ["morgenmiddag om half drie", "2026-01-08T14:30:00+01:00"],
    ["vrijdagmiddag om kwart over drie", "2026-01-09T15:15:00+01:00"],
    ["vrijdagochtend half tien", "2026-01-09T09:30:00+01:00"],
    ["maandagmorgen 10 uur", "2026-01-12T10:00:00+01:00"],
    ["vanmiddag 3 uur", "2026-01-07T15:00:00+01:00"],
    ["vanavond om 8", "2026-01-07T20:00:00+01:00"],
    ["morgen om 2 uur 's middags", "2026-01-08T14:00:00+01:00"],
    ["morgen om 2 uur ’s middags", "2026-01-08T14:00:00+01:00"],
    ["tomorrow morning at 9", "2026-01-08T09:00:00+01:00"],
    ["friday afternoon 2:30", "2026-01-09T14:30:00+01:00"],
    ["tomorrow at 2 in the afternoon", "2026-01-08T14:00:00+01:00"],
    ["tonight at 8", "2026-01-07T20:00:00+01:00"],
    ["tomorrow afternoon at half past two", "2026-01-08T14:30:00+01:00"],
    ["vrijdag a.s. 10:00", "2026-01-09T10:00:00+01:00"],
    ["1e maart om 14u", "2026-03-01T14:00:00+01:00"],
    ["12 mrt 26 9.30 uur", "2026-03-12T09:30:00+01:00"],
    ["dinsdag week 12 9:30", "2026-03-17T09:30:00+01:00"],
    ["eerste maandag van maart 10:00", "2026-03-02T10:00:00+01:00"],
    ["2026-3-12 9:30", "2026-03-12T09:30:00+01:00"],
    ["29 maart 2:30", "2026-03-29T03:00:00+02:00"],
    ["25 oktober 2:30", "2026-10-25T02:30:00+02:00"],
    ["30 maart 9:30", "2026-03-30T09:30:00+02:00"],
  ])("%s is %s", (text, iso) => {
    const instant = parseInstant(text, TODAY);
    expect(instant && isoInZone(instant)).toBe(iso);
  });

  test.each([
    "morgen om half tien",
    "morgenochtend",
    "morgenochtend 15:00",
    "morgenmiddag 9 uur",
    "vanavond 3 uur",
    "vrijdag half tien",
    "morgen om half",
    "tomorrow morning at half nine",
    "volgende vrijdag 10:00",
    "half maart",
    "morgenochtend 25:00",
  ])("%j is asked", (text) => {
    expect(parseInstant(text, TODAY)).toBeUndefined();
  });

  test("in a field for a time says the part of the day", () => {
    expect(parseTime("2 uur 's middags")).toBe("14:00");
    expect(parseTime("9 uur ’s ochtends")).toBe("09:00");
    expect(parseTime("half tien 's ochtends")).toBe("09:30");
    expect(parseTime("8 in the evening")).toBe("20:00");
    expect(parseTime("half tien")).toBeUndefined();
  });
});

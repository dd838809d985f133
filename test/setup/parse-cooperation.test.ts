import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/organisation/language.ts";
import { parseCooperation } from "../../src/setup/parse-cooperation.ts";
import { changed, lineOf, SMALL_FILE } from "./small-file.ts";

const parse = (text: string, language: Language = "nl") =>
  parseCooperation(text, { language, directory: import.meta.dirname });

const problemsOf = (text: string, language: Language = "nl") => {
  const parsed = parse(text, language);
  return "problems" in parsed ? parsed.problems : [];
};

const said = (text: string, language: Language = "nl") =>
  problemsOf(text, language).map(({ message }) => message);

/** The one thing that is wrong with a file. */
const onlyProblem = (text: string, language: Language = "nl") => {
  const problems = problemsOf(text, language);
  if (problems.length !== 1) throw new Error(`not one problem: ${JSON.stringify(problems)}`);
  return problems[0];
};

const MANDATES = `${SMALL_FILE}mandates:
  - { region: noord, level: region }
  - { region: noord, subject: funding, level: council }
`;

describe("the mandates", () => {
  it("say by region and subject who ratifies a revision; none are needed", () => {
    const parsed = parse(MANDATES);
    expect("file" in parsed && parsed.file.settings.mandates).toEqual([
      { region: "noord", subject: null, level: "region" },
      { region: "noord", subject: "funding", level: "council" },
    ]);
    const without = parse(SMALL_FILE);
    expect("file" in without && without.file.settings.mandates).toEqual([]);
  });

  it("are of regions in the file, at a level that there is, each once", () => {
    expect(
      said(MANDATES.replace("{ region: noord, level: region }", "{ region: nord, level: region }")),
    ).toEqual([expect.stringContaining("noord")]);
    expect(said(MANDATES.replace("level: council", "level: raad"))).toHaveLength(1);
    expect(said(MANDATES.replace("subject: funding, ", ""))).toEqual([
      "Voor deze regio en dit onderwerp staat er al een mandaat.",
    ]);
    expect(said(MANDATES.replace("subject: funding, ", ""), "en")).toEqual([
      "This region has a mandate for this subject already.",
    ]);
  });
});

const SIGN_IN = `${SMALL_FILE}signIn:
  - { organisation: noord, issuer: "https://login.microsoftonline.com/8a6f7f6e-0000-4000-8000-000000000001/v2.0" }
  - { organisation: gm0202, issuer: "https://broker.example.org/", domains: [Arnhem.nl] }
`;

describe("whose accounts sign people in", () => {
  it("stands by organisation and issuer; none are needed", () => {
    const parsed = parse(SIGN_IN);
    expect("file" in parsed && parsed.file.settings.signIn).toEqual([
      {
        organisation: "noord",
        issuer: "https://login.microsoftonline.com/8a6f7f6e-0000-4000-8000-000000000001/v2.0",
        domains: [],
      },
      { organisation: "GM0202", issuer: "https://broker.example.org/", domains: ["arnhem.nl"] },
    ]);
    const without = parse(SMALL_FILE);
    expect("file" in without && without.file.settings.signIn).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["organisation: noord", "organisation: nord", "Er is geen organisatie “nord” in dit bestand."],
    ["https://broker.example.org/", "broker.example.org", "Dit is geen adres van een inlogdienst."],
    [
      "https://broker.example.org/",
      "https://broker.example.org/?a=b",
      "Dit is geen adres van een inlogdienst.",
    ],
    ["8a6f7f6e-0000-4000-8000-000000000001", "organizations", "Dit adres staat voor elke organisatie."],
    ["8a6f7f6e-0000-4000-8000-000000000001", "{tenantid}", "Dit adres staat voor elke organisatie."],
    ["[Arnhem.nl]", "[jan@arnhem.nl]", "Schrijf hier wat er achter de @ staat"],
    ["[Arnhem.nl]", "[]", "Dit getal moet 1 of hoger zijn."],
    ["issuer: ", "isuer: ", "Het veld “isuer” bestaat hier niet. Bedoelt u issuer?"],
  ])("is told with its line when %s became %s", (from, to, message) => {
    const problem = onlyProblem(changed(from, to, SIGN_IN));
    expect(problem?.message).toContain(message);
    expect(problem?.line).toBe(lineOf(to, changed(from, to, SIGN_IN)));
  });

  it("stands once for an organisation and an issuer", () => {
    const twice = `${SIGN_IN}  - { organisation: GM0202, issuer: "https://broker.example.org" }\n`;
    expect(said(twice)).toEqual(["Deze organisatie en deze inlogdienst staan hier al."]);
    expect(said(twice, "en")).toEqual(["This organisation and this issuer are here already."]);
  });
});

describe("a cooperation file that is right", () => {
  it("is read with its defaults filled in", () => {
    const parsed = parse(SMALL_FILE);
    if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
    const { file } = parsed;
    expect(file.settings.disclosure).toEqual({ secretUpTo: 7, roundTo: 5 });
    expect(file.settings.indicators[0]?.target).toEqual({ "2026": 40 });
    expect(file.organisations.find(({ cbsCode }) => cbsCode === "GM0202")).toEqual({
      slug: "GM0202",
      kind: "municipality",
      name: "Arnhem",
      region: "zuid",
      cbsCode: "GM0202",
      contact: null,
    });
    expect(file.people.map(({ role, language }) => [role, language])).toEqual([
      ["coordinator", null],
      ["member", null],
      ["member", "en"],
    ]);
    expect(file.series[0]).toMatchObject({
      rule: { nth: 4, weekday: 3, every: 1 },
      startsAt: "09:30",
      room: "implementation",
      schoolHoliday: "keep-and-warn",
      moments: { openDays: 21, publishDays: 7, remindDays: 1, startMinutes: 15, reportWorkingDays: 5 },
      scribes: [],
    });
  });

  it("may leave a field empty, repeat a part with an anchor and write a time with one digit", () => {
    const text = changed("contact: anna@example.org", "contact:", changed('"09:30"', '"9:30"'));
    const parsed = parse(
      text.replace("[midden]", "&regions [midden]").replace("chairs: [anna@example.org]", "chairs:"),
    );
    expect("file" in parsed && parsed.file.series[0]?.startsAt).toBe("09:30");
    expect("file" in parsed && parsed.file.organisations[0]?.contact).toBeNull();
  });
});

describe("a cooperation file with mistakes", () => {
  it("names three lines for three mistakes", () => {
    const text = [
      ["weekday: wed", "weekday: wedn"],
      ["region: zuid }", "region: zuidt }"],
      ["key: maandelijks", "kee: maandelijks"],
    ].reduce((file, [from = "", to = ""]) => changed(from, to, file), SMALL_FILE);
    const problems = problemsOf(text);
    expect(problems.map(({ line, path, message }) => [line, path.join("."), message])).toEqual([
      [
        lineOf("GM0202"),
        "organisations.municipalities.0.region",
        "Er is geen regio “zuidt” in dit bestand. Bedoelt u zuid?",
      ],
      [lineOf("key: maandelijks"), "series.0.kee", "Het veld “kee” bestaat hier niet. Bedoelt u key?"],
      [
        lineOf("weekday: wed"),
        "series.0.rule.weekday",
        "“wedn” kan hier niet. Bedoelt u wed? Kies uit: mon, tue, wed, thu, fri, sat, sun.",
      ],
    ]);
  });

  it("tells the column as well, and answers in English too", () => {
    const problem = onlyProblem(changed("organisation: noord", "organisation: nord"), "en");
    expect(problem?.message).toBe("There is no organisation “nord” in this file. Do you mean noord?");
    const shown = SMALL_FILE.split("\n")[lineOf("organisation: noord") - 1] ?? "";
    expect(problem?.column).toBe(shown.indexOf("noord") + 1);
  });

  it.each([
    ["slug: zuid", "slug: noord", "“noord” staat ook al op regel"],
    ["email: piet@example.org", "email: Anna@Example.org", "“anna@example.org” staat ook al op regel"],
    ["email: piet@example.org", "email: piet.example.org", "Dit is geen e-mailadres."],
    ["cbsCode: GM0202", "cbsCode: 202", "Hier hoort tekst."],
    ["cbsCode: GM0202", "cbsCode: GM22", "Dit is geen CBS-code."],
    ["from: 2026-01-01", "from: 2026-02-30", "Dit is geen bestaande datum."],
    ['at: "09:30"', 'at: "25:00"', "Dit is geen tijd."],
    ["minutes: 90", "minutes: negentig", "Hier hoort een getal."],
    ["minutes: 90", "minutes: 1.5", "Hier hoort een heel getal."],
    ["minutes: 90", "minutes: 9000", "Dit getal mag ten hoogste 600 zijn."],
    ["every: 1 }", "every: 1, monthOfQuarter: 2 }", "monthOfQuarter kan alleen als every 3 is."],
    ["every: 1 }", "every: 2 }", "“2” kan hier niet. Kies uit: 1, 3, 6."],
    ["every: 1 }", "every: 1, weeks: 2 }", "Geef een dag van de maand met nth en every"],
    ["nth: 4, weekday: wed, every: 1", "weekday: wed", "Geef een dag van de maand met nth en every"],
    ["every: 1 }", "every: 1, monthOfHalf: 2 }", "monthOfHalf kan alleen als every 6 is."],
    ["chairs: [anna@example.org]", "chairs: [ana@example.org]", "Bedoelt u anna@example.org?"],
    ["chairs: [anna@example.org]", "chairs: anna@example.org", "Hier hoort een lijst"],
    ["    location: Arnhem", "    room: implementatie", "Er is geen ruimte “implementatie” in dit bestand."],
    ["region:noord", "region:nord", "Er is geen regio “nord” in dit bestand. Bedoelt u noord?"],
    ["region:noord", "person:anna", "Een ruimte heet hier naar"],
    ["role: coordinator", "role: member", "Er is niemand met de rol coördinator."],
    ["regions: 2 }", "regions: 4 }", "Het quorum vraagt er 4, maar er zijn er maar 2."],
    ["until: 2026-02-22", "until: 2026-01-22", "Deze vakantie eindigt voordat zij begint."],
    ["measure: count", "measure: share", "Een aandeel (share) heeft een teller"],
    ["{ 2026: 40 }", "{ 2026-Q5: 40 }", "Dit is geen periode."],
    ["name: Kleine samenwerking\n", "", "“name” ontbreekt."],
    ["name: Regio Zuid", "name: Wilgenhof", ""],
  ])("%s → %s: %s", (from, to, message) => {
    const problems = said(changed(from, to));
    if (message === "") expect(problems).toEqual([]);
    else expect(problems.join("\n")).toContain(message);
  });

  it.each([
    ["  regions:", "  regoins:", "Het veld “regoins” bestaat hier niet. Bedoelt u regions?"],
    ["slug: zuid", "slgu: zuid", "Het veld “slgu” bestaat hier niet. Bedoelt u slug?"],
    ["people:", "peple:", "Het veld “peple” bestaat hier niet. Bedoelt u people?"],
  ])("blames %s → %s only, and not what refers to it", (from, to, message) => {
    expect(said(changed("  implementation: { providers: 1, regions: 2 }\n", "", changed(from, to)))).toEqual([
      message,
    ]);
  });

  it("says where the other one stands when something stands twice", () => {
    const problem = onlyProblem(
      changed("slug: zuid", "slug: noord", changed("region: zuid", "region: noord")),
    );
    expect(problem).toMatchObject({
      line: lineOf("slug: zuid"),
      message: `“noord” staat ook al op regel ${lineOf("slug: noord")}.`,
    });
  });

  it("finds a double field, a type of one's own and an unknown organisation at once", () => {
    const text = changed("minutes: 90", "minutes: !duur 90\n    minutes: 80");
    expect(said(changed("organisation: noord", "organisation: oost", text))).toEqual([
      "Er is geen organisatie “oost” in dit bestand.",
      "Een eigen type (met !) kan hier niet. Haal het weg.",
      "Dit veld staat er al. Een veld kan maar één keer.",
    ]);
  });

  it.each([
    ["  regions:", "\tregions:", "Deze regel springt in met een tab."],
    ['at: "09:30"', 'at: "09:30', "Hier ontbreekt een teken"],
    [
      "name: Kleine samenwerking",
      "name: Kleine: samenwerking",
      "Er staat een tweede dubbele punt op deze regel.",
    ],
    ["[midden]", "[midden", "sluit elke haak"],
    ["contact: anna@example.org", "contact: *anna", "Deze verwijzing (*naam) hoort bij geen anker"],
  ])("explains the notation: %s → %s", (from, to, message) => {
    expect(said(changed(from, to)).join("\n")).toContain(message);
  });

  it("still names the mistakes that do not hang on a broken notation", () => {
    const text = changed(
      "weekday: wed",
      "weekday: wedn",
      changed("    - { slug: noord, ", "    - { slug: noord "),
    );
    expect(said(text).join("\n")).toContain("“wedn” kan hier niet.");
  });
});

describe("a hostile cooperation file", () => {
  const levels = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"]) {
    levels.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(", ")}]`);
  }

  it.each([
    ["an alias bomb", levels.join("\n"), "te groot om te lezen"],
    ["an anchor that holds itself", "name: &a [*a]", "te groot om te lezen|te diep genest"],
    ["twenty thousand brackets", "[".repeat(20_000), "te diep genest"],
    [
      "twenty thousand fields",
      Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join("\n"),
      "bestaat hier niet",
    ],
    ["more than 1 MB", `name: ${"a".repeat(1_000_001)}`, "groter dan 1 MB"],
    [
      "a long word",
      changed("organisation: noord", `organisation: ${"n".repeat(900_000)}`),
      "Gebruik ten hoogste 60 tekens",
    ],
    ["a script", changed("name: Regio Zuid", "name: !!js/function 'return 1'"), "Een eigen type"],
    ["a prototype", `${SMALL_FILE}__proto__: { polluted: true }\n`, "moet een gewoon woord zijn"],
    ["a NUL", changed("name: Regio Zuid", 'name: "Regio\\0Zuid"'), "onzichtbaar stuurteken"],
    ["half a surrogate pair", changed("name: Regio Zuid", 'name: "Regio\\ud800"'), "onzichtbaar stuurteken"],
    ["an older YAML", `%YAML 1.1\n---\n${SMALL_FILE}`, "begint, kan hier niet"],
    ["two documents", `${SMALL_FILE}---\n${SMALL_FILE}`, "meer documenten"],
    ["nothing", "", "Dit bestand is leeg"],
    ["a word", "hallo", "Hier horen velden"],
    ["a list", "- 1\n- 2", "Hier horen velden"],
  ])("%s is refused within seconds", (_what, text, message) => {
    expect(said(text).join("\n")).toMatch(new RegExp(message));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

import { plural } from "../../../plural.ts";

export const themes = {
  lead: "Waar wij samen van willen leren. Stem op een voorstel; een leercirkel gaat over het gekozen thema.",
  column: { proposed: "Voorgesteld", chosen: "Gekozen", discussed: "Besproken", learnt: "Geleerd" },
  empty: {
    proposed: "Er is nu geen voorstel. Stel zelf een thema voor.",
    chosen: "Er is nu geen thema gekozen.",
    discussed: "Er wacht geen besproken thema op een les.",
    learnt: "Er zijn nog geen lessen.",
  },
  lessons: (n: number) => plural(n, "les", "lessen"),
};

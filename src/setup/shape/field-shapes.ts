import { z } from "zod";
import { isDay } from "../../domain/calendar/day.ts";
import { parsePeriod } from "../../domain/calendar/period.ts";
import { LANGUAGES } from "../../domain/organisation/language.ts";
import type { Role } from "../../domain/organisation/organisation.ts";

/** The word that a check gives as its message: the problem's text is found under it in `t.setup.wrong`. */
const says = (word: string) => ({ error: word });

// Control characters and halves of a surrogate pair: no database stores them.
const visible = /^[^\p{Cc}\p{Cs}]*$/u;
const visibleLines = /^(?:[^\p{Cc}\p{Cs}]|\n)*$/u;

/** One line of text for people. */
export const line = (max = 200) => z.string().trim().min(1).max(max).regex(visible, says("hidden"));

/** Text for people that may have several lines. */
export const prose = (max = 2000) => z.string().trim().min(1).max(max).regex(visibleLines, says("hidden"));

export const slug = z
  .string()
  .trim()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, says("slug"));

export const email = z
  .string()
  .trim()
  .toLowerCase()
  // A longer one is not looked at any further: that would take the square of its length.
  .max(200, { abort: true })
  .regex(/^[^\s@\p{Cc}\p{Cs}]+@[^\s@\p{Cc}\p{Cs}]+\.[^\s@\p{Cc}\p{Cs}]+$/u, says("email"));

export const cbsCode = z
  .string()
  .trim()
  .regex(/^GM\d{4}$/, says("cbsCode"));

/** An organisation as another part of the file names it: its slug, or the CBS code of a municipality. */
export const organisationKey = line(60).transform((key) =>
  /^gm\d{4}$/i.test(key) ? key.toUpperCase() : key.toLowerCase(),
);

/** A room of the cooperation, of a region or of a provider; those of one person are made when they are needed. */
export const roomKey = z
  .string()
  .trim()
  .max(100)
  .regex(/^(?:(?:region|provider):)?[a-z0-9]+(?:-[a-z0-9]+)*$/, says("roomKey"));

export const day = z.string().refine(isDay, says("day"));

/** Wall clock `HH:MM`; a single digit for the hour is read too. */
export const time = z
  .string()
  .regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$/, says("time"))
  .transform((written) => written.padStart(5, "0"));

export const isPeriod = (text: string): boolean => parsePeriod(text) === text;

export const whole = (min: number, max: number) => z.int().min(min).max(max);
export const language = z.enum(LANGUAGES);

export const ROLES = [
  "guest",
  "member",
  "executive",
  "coordinator",
  "administrator",
] as const satisfies readonly Role[];

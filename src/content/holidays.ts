// The days off work of each country, read from content/holidays: computed by a maintained package, corrected by what was announced.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "#platform/paths.ts";
import { provenance } from "./provenance.ts";
import { readYaml, type DeepReadonly } from "./read-yaml.ts";
import { addWorkingDays, type WorkCalendar } from "./working-days.ts";

const announcedDay = z.strictObject({ on: z.iso.date(), for: z.string().min(1) });

const schema = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/),
  weekend: z.array(z.int().min(0).max(6)).max(6),
  /** From this day on a holiday on a weekend gives the next working day off. */
  inLieuFrom: z.iso.date().nullable(),
  ...provenance,
  computed: z.strictObject({ off: z.array(z.iso.date()), worked: z.array(z.iso.date()) }),
  /** As governments have announced it; wins over what is computed. */
  announced: z.strictObject({ off: z.array(announcedDay), worked: z.array(announcedDay) }),
});

export type HolidayFile = DeepReadonly<z.infer<typeof schema>>;

/** Where the programme has its office: its working days count for every date. */
export const homeCountry = "JP";

export const holidaysFolder = join(projectRoot, "content/holidays");

const known = new Map<string, WorkCalendar>();

/** The calendars of countries by ISO 3166 code, each read at its first use. A country without a file has Saturday and Sunday off. */
export function calendarsOf(countries: readonly string[]): WorkCalendar[] {
  return countries.map((country) => {
    const calendar = known.get(country) ?? readCalendar(country);
    known.set(country, calendar);
    return calendar;
  });
}

/** The calendars by which a date of a case is counted: the office's, and the site's country's. */
export function calendarsWith(siteCountry: string): WorkCalendar[] {
  return calendarsOf([...new Set([homeCountry, siteCountry])]);
}

/** Throws ContentFault for a faulty file; undefined when there is none. */
export function readHolidayFile(country: string): HolidayFile | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  const file = join(holidaysFolder, `${country.toLowerCase()}.yaml`);
  return existsSync(file) ? readYaml(file, schema) : undefined;
}

function readCalendar(country: string): WorkCalendar {
  const file = readHolidayFile(country);
  return file ? layTogether(file) : { country, weekend: [0, 6], off: new Set(), worked: new Set() };
}

/** Days in lieu go one after another, so that two holidays on one weekend give two days. */
export function layTogether({
  country,
  weekend,
  inLieuFrom,
  computed,
  announced,
}: HolidayFile): WorkCalendar {
  const worked = new Set([...computed.worked, ...announced.worked.map(({ on }) => on)]);
  const days = [...computed.off, ...announced.off.map(({ on }) => on)];
  const off = new Set(days.filter((day) => !announced.worked.some(({ on }) => on === day)));
  for (const day of [...off].toSorted()) {
    const onWeekend = weekend.includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    if (inLieuFrom === null || day < inLieuFrom || !onWeekend) continue;
    off.add(addWorkingDays(day, 1, [{ country, weekend, off, worked }]));
  }
  return { country, weekend, off, worked };
}

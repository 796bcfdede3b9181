import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import type { Findings } from './findings.ts'

const text = z.string()
const Role = z.object({
  type: text,
  district: z.union([text, z.number()]).optional(),
  start_date: text.optional(),
  end_date: text.optional(),
})
const Office = z.object({
  classification: text,
  address: text.optional(),
  voice: text.optional(),
})

/** One file of openstates/people, with the fields that we use. */
export const Person = z.object({
  id: text.regex(/^ocd-person\/[0-9a-f-]{36}$/),
  name: text,
  family_name: text,
  email: text.optional(),
  image: text.optional(),
  party: z.array(z.object({ name: text })).min(1),
  roles: z.array(Role).min(1),
  offices: z.array(Office).default([]),
  links: z.array(z.object({ url: text, note: text.optional() })).default([]),
  other_identifiers: z.array(z.object({ scheme: text, identifier: z.coerce.string() })).default([]),
})

export type Person = z.infer<typeof Person>
export type Role = z.infer<typeof Role>

/**
 * Everyone in one folder (`legislature` or `executive`) of one jurisdiction of openstates/people, by file name; nobody
 * if the folder is missing. A file that lacks what we need is left out, and named in the findings.
 */
export function readPeople(
  from: string,
  state: string,
  folder: 'legislature' | 'executive',
  findings: Findings,
): Person[] {
  const inside = join('data', state.toLowerCase(), folder)
  const path = join(from, 'openstates-people', inside)
  let files: string[]
  try {
    files = readdirSync(path)
  } catch {
    return []
  }
  return files
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .flatMap((file) => {
      const person = Person.safeParse(readYaml(join(path, file)))
      if (person.success) return [person.data]
      const problems = person.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
      findings.unexplained.push(`${join(inside, file)} can't be read: ${problems.join('; ')}`)
      return []
    })
}

/** What a file holds, or null if it is no YAML at all. */
function readYaml(file: string): unknown {
  try {
    // The core schema keeps dates, and ZIP codes in quotes, as text.
    return parse(readFileSync(file, 'utf8'), { schema: 'core' })
  } catch {
    return null
  }
}

/** The role that is in force on a day, among those of the given types: one without an end, or ending on it or later. */
export function roleOn(person: Person, day: string, types: readonly string[]): Role | null {
  const current = person.roles.filter(
    (role) =>
      types.includes(role.type) &&
      (role.start_date ?? '') <= day &&
      (role.end_date === undefined || role.end_date >= day),
  )
  // The latest wins, should a member have moved from one house to the other on the same day.
  return current.sort((a, b) => ((a.start_date ?? '') < (b.start_date ?? '') ? 1 : -1))[0] ?? null
}

/** An ISO date of the source, or null where it is missing or plainly made up (2030-01-01 stands for "not known"). */
export function knownDate(date: string | undefined): string | null {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) && !date.startsWith('2030-01-01') ? date : null
}

/** The Bioguide id of a member of Congress. */
export function bioguideOf(person: Person): string | null {
  return person.other_identifiers.find((id) => id.scheme === 'bioguide')?.identifier ?? null
}

/** Known vacancies of openstates/people, by lower-case state: chamber, district and the day the note expires. */
export function readVacancySettings(
  from: string,
): Map<string, { chamber: string; district: string; until: string }[]> {
  const Settings = z.record(
    text,
    z.object({
      vacancies: z
        .array(z.object({ chamber: text, district: z.union([text, z.number()]), vacant_until: text }))
        .default([]),
    }),
  )
  const file = join(from, 'openstates-people', 'settings.yml')
  const settings = Settings.parse(parse(readFileSync(file, 'utf8'), { schema: 'core' }))
  return new Map(
    Object.entries(settings).map(([state, { vacancies }]) => [
      state,
      vacancies.map(({ chamber, district, vacant_until }) => ({
        chamber,
        district: String(district),
        until: vacant_until,
      })),
    ]),
  )
}

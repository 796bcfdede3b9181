import type { Official } from '#letter/official.ts'
import type { JurisdictionFile } from '../../server/lookup/dataset.ts'

/** One field of an official that is another now, with its values for a person to read. */
type FieldChange = { field: string; before: string; after: string }

/** What is different between two datasets of officials. */
export type Changes = {
  came: Official[]
  went: Official[]
  changed: { official: Official; fields: FieldChange[] }[]
  /** Districts with a vacancy that had none, and what is said of it. */
  vacated: string[]
  /** Districts that had a vacancy and have none now. */
  filled: string[]
}

/** The fields that are compared, and what a reader calls them; the date of the list is no change of the person. */
const FIELDS = {
  name: 'name',
  familyName: 'family name',
  title: 'title',
  chamber: 'chamber',
  district: 'district',
  division: 'division',
  party: 'party',
  termStarts: 'since',
  termEnds: 'until',
  email: 'e-mail',
  contactForm: 'contact form',
  website: 'website',
  phones: 'telephone',
  postal: 'addresses',
  image: 'portrait',
} as const satisfies Partial<Record<keyof Official, string>>

/** Compares by the ids of the officials and the divisions of the districts, in the order of the files. */
export function changesBetween(
  before: readonly JurisdictionFile[],
  after: readonly JurisdictionFile[],
): Changes {
  const [old, now] = [officialsOf(before), officialsOf(after)]
  const [oldSeats, seats] = [vacanciesOf(before), vacanciesOf(after)]
  return {
    came: [...now.values()].filter(({ id }) => !old.has(id)),
    went: [...old.values()].filter(({ id }) => !now.has(id)),
    changed: [...now.values()].flatMap((official) => {
      const former = old.get(official.id)
      const fields = former ? fieldChanges(former, official) : []
      return fields.length > 0 ? [{ official, fields }] : []
    }),
    vacated: [...seats].filter(([key]) => !oldSeats.has(key)).map(([, { name, text }]) => `${name}: ${text}`),
    filled: [...oldSeats].filter(([key]) => !seats.has(key)).map(([, { name }]) => name),
  }
}

const officialsOf = (files: readonly JurisdictionFile[]) =>
  new Map(files.flatMap((file) => file.officials.map((official) => [official.id, official] as const)))

function vacanciesOf(files: readonly JurisdictionFile[]): Map<string, { name: string; text: string }> {
  const vacant = new Map<string, { name: string; text: string }>()
  for (const { chambers } of files)
    for (const { chamber, districts } of chambers)
      for (const { division, name, vacancy } of districts)
        if (vacancy !== null) vacant.set(`${chamber} ${division}`, { name, text: vacancy })
  return vacant
}

function fieldChanges(before: Official, after: Official): FieldChange[] {
  return Object.entries(FIELDS).flatMap(([key, field]) => {
    const [was, is] = [texts(Reflect.get(before, key)), texts(Reflect.get(after, key))]
    const [gone, added] = [was.filter((text) => !is.includes(text)), is.filter((text) => !was.includes(text))]
    // The same entries in another order are no news.
    if (gone.length + added.length === 0) return []
    return [{ field, before: gone.join('; ') || 'none', after: added.join('; ') || 'none' }]
  })
}

/** A field as texts: none for null, one for a single value, an address in one line. */
function texts(value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) return [String(value)]
  return value.map((item) =>
    typeof item === 'string' ? item : (item as { lines: string[] }).lines.join(', '),
  )
}

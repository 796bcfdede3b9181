import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import type { PostalAddress } from '#letter/official.ts'
import { cleanText, phoneOf } from './contact.ts'
import type { Findings } from './findings.ts'
import { checkedLines, cityLine } from './postal.ts'

const text = z.string()
const FieldOffice = z.object({
  address: text.optional(),
  building: text.optional(),
  suite: z.union([text, z.number()]).optional(),
  city: text,
  state: text,
  zip: text.optional(),
  phone: text.optional(),
  hours: text.optional(),
})

/** An office of a member of Congress at home. */
export type FieldOffice = z.infer<typeof FieldOffice>

/** The offices of every member, by Bioguide id. */
export function readFieldOffices(from: string): Map<string, FieldOffice[]> {
  const file = join(from, 'congress-legislators', 'legislators-district-offices.yaml')
  const members = z
    .array(z.object({ id: z.object({ bioguide: text }), offices: z.array(FieldOffice) }))
    .parse(parse(readFileSync(file, 'utf8'), { schema: 'core' }))
  return new Map(members.map((member) => [member.id.bioguide, member.offices]))
}

const LONGEST = 60
const isUnit = (part: string) => /^(Suite|Room|Unit|#|P\.O\.)/.test(part)

/** "247" -> "Suite 247"; everything that says what it is stays. */
function suiteOf(suite: string | number | undefined): string | null {
  const clean = cleanText(suite === undefined ? undefined : String(suite))
  return clean && /^[A-Z]?-?\d+[A-Za-z]?$|^[A-Z]$/.test(clean) ? `Suite ${clean}` : clean
}

/** Building, street with its suite, city: the suite on a line of its own where the street would get too long. */
function linesOf(office: FieldOffice): string[] {
  const street = cleanText(office.address)
  const units = [suiteOf(office.suite)].filter((unit) => unit !== null)
  const building = cleanText(office.building)
  const above = building && !isUnit(building) ? [building] : []
  if (building && isUnit(building)) units.push(building)
  // The source may say the suite in two fields, or in the street too.
  const unit = [...new Set(units)].filter((part) => !street?.includes(part)).join(', ')
  const joined = street && unit ? `${street}, ${unit}` : (street ?? unit)
  const delivery = joined.length <= LONGEST ? [joined] : [unit, street ?? '']
  const last = cityLine(cleanText(office.city) ?? '', office.state, office.zip ?? '')
  return [...above, ...delivery, last]
}

const WHOLE_WEEK = /\bM(?:on(?:day)?s?)?\b.{0,12}?\bF(?:ri(?:day)?s?)?\b/i
const SOME_DAYS = /appointment|\b(?:mon|tue|wed|thu|fri|sat|sun)|\bT, Th\b/i

/** True if somebody is there to take the mail: open all week, as far as the hours tell. */
const isStaffed = ({ hours }: FieldOffice): boolean =>
  !hours || (WHOLE_WEEK.test(hours) && !/ and F|,\s*Wednesday,/i.test(hours)) || !SOME_DAYS.test(hours)

/** The offices that take mail every day; a room that is used on some days only if the member has no other. */
function staffed(offices: readonly FieldOffice[], who: string, findings: Findings): readonly FieldOffice[] {
  const open = offices.filter(isStaffed)
  if (open.length === 0) return offices
  for (const { city, hours } of offices.filter((office) => !isStaffed(office))) {
    findings.droppedAddresses.push({ who, address: `${city}: ${hours}`, reason: 'not open all week' })
  }
  return open
}

/** The offices as envelope lines; one without a street ("by appointment only") takes no mail and is left out. */
export function districtOffices(
  offices: readonly FieldOffice[],
  who: string,
  findings: Findings,
): PostalAddress[] {
  return staffed(offices, who, findings).flatMap((office) => {
    const lines = linesOf(office)
    const result = cleanText(office.address) ? checkedLines(lines) : { problem: 'no street' }
    if ('lines' in result)
      return [{ kind: 'district' as const, lines: result.lines, ...phoneOf(office.phone) }]
    findings.droppedAddresses.push({ who, address: lines.filter(Boolean).join(', '), reason: result.problem })
    return []
  })
}

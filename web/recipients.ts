import type { Campaign } from '#letter/campaign.ts'
import type { Chamber, Official } from '#letter/official.ts'
import { STATES, stateName, stateOfDivision } from '#letter/states.ts'
import { hasEnded } from '#letter/term.ts'
import type { ChamberAnswer, DistrictAnswer, Found } from './api.ts'
import { today } from './dates.ts'
import { say } from './say.ts'
import type { Visit } from './visit.ts'

const CONGRESS: Chamber[] = ['us-senate', 'us-house']
const WHITE_HOUSE: Chamber[] = ['us-president', 'us-vice-president']

/** The chambers of an answer under the headings of the page. */
export type Group = { name: string; chambers: ChamberAnswer[] }

/** Congress, the White House, then everything that belongs to the state. */
export function groupsOf({ chambers, place }: Found): Group[] {
  const among = (names: Chamber[]) => chambers.filter(({ chamber }) => names.includes(chamber))
  const local = chambers.filter(({ chamber }) => ![...CONGRESS, ...WHITE_HOUSE].includes(chamber))
  // A ZIP code can lie in two states; until one is chosen, neither names the group.
  const states = new Set(
    local.flatMap(({ districts }) => districts.map(({ division }) => stateOfDivision(division))),
  )
  return [
    { name: say('Congress'), chambers: among(CONGRESS) },
    { name: say('The White House'), chambers: among(WHITE_HOUSE) },
    {
      name:
        states.size === 1 && STATES[place.state] ? stateName(place.state, say.language) : say('Your state'),
      chambers: local,
    },
  ].filter((group) => group.chambers.length > 0)
}

/** The date of the list that all who certainly hold an office of a group are from; that of the whole answer where they are from several, or nobody is certain. */
export function listDate({ chambers }: Group, found: Found): string {
  const officials = chambers.flatMap((chamber) => membersOf(chamber, found))
  const [asOf = found.asOf, ...others] = new Set(officials.map((official) => official.asOf))
  return others.length > 0 ? found.asOf : asOf
}

/** True if the campaign has a letter for this office. */
export const hasLetter = (campaign: Campaign, chamber: Chamber) =>
  campaign.letters.some(({ to }) => to.includes(chamber))

/** The officials of a chamber who certainly represent the person. */
export function membersOf({ districts }: ChamberAnswer, { officials }: Found): Official[] {
  return districts
    .filter(({ settled }) => settled)
    .flatMap((district) => district.officials.flatMap((id) => officials[id] ?? []))
}

/** Everybody the person could write to, in the order of the page. */
export function writable({ found }: Visit, campaign: Campaign): Official[] {
  if (!found) return []
  return groupsOf(found).flatMap(({ chambers }) =>
    chambers
      .filter(({ chamber }) => hasLetter(campaign, chamber))
      .flatMap((chamber) => membersOf(chamber, found)),
  )
}

/** True for a district with so many members that nobody writes to all of them, such as Puerto Rico's legislators at large. */
export const isCrowded = ({ officials }: DistrictAnswer) => officials.length > 10

const isOneOfMany = (found: Found | null, { id, chamber }: Official) =>
  found?.chambers.some(
    (other) =>
      other.chamber === chamber &&
      other.districts.some((district) => isCrowded(district) && district.officials.includes(id)),
  ) ?? false

/** True if the official is to be written to: all are whose term hasn't ended, until somebody is taken out; of a crowd, whom the person ticks. */
export const isPicked = ({ picks, found }: Visit, official: Official) =>
  picks[official.id] ?? (!hasEnded(official, today()) && !isOneOfMany(found, official))

/** Whom to write to while a seat of this chamber is vacant: those who certainly represent the person beside it today, in Congress or in the state. */
export function meanwhile({ chamber }: ChamberAnswer, found: Found): Official[] {
  const group = groupsOf(found).find(({ chambers }) => chambers.some((other) => other.chamber === chamber))
  return (group?.chambers ?? [])
    .flatMap((other) => membersOf(other, found))
    .filter((official) => !hasEnded(official, today()))
}

/** Those whom the person writes to, in the order of the page. */
export const recipients = (visit: Visit, campaign: Campaign) =>
  writable(visit, campaign).filter((official) => isPicked(visit, official))

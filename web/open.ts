import type { Campaign } from '#letter/campaign.ts'
import type { ChamberAnswer, Found } from './api.ts'
import { choosable, kindOf } from './choices.ts'
import { hasLetter, membersOf } from './recipients.ts'
import { say } from './say.ts'

/** True for a chamber that follows from the state alone, such as the Senate or the governor. */
export const followsFromState = (chamber: ChamberAnswer) => kindOf(choosable(chamber)) === 'state'

/** The states that an answer leaves the choice between, as divisions; none where there is nothing to choose. */
export function statesIn({ chambers }: Found): string[] {
  const asking = chambers.find((chamber) => followsFromState(chamber) && choosable(chamber).length > 1)
  return asking ? choosable(asking).map(({ division }) => division) : []
}

/** True while the person's state isn't known. Everything else waits for it. */
export const isStateOpen = ({ chambers }: Found) =>
  chambers.some((chamber) => !chamber.settled && followsFromState(chamber))

/** A question that is still open: whom no letter goes to, and the id of the control that settles it. */
export type OpenQuestion = { who: string; id: string }

/** "your ward’s member of the Council": those beside the ones whom everybody elects. */
function ownMembers(chamber: ChamberAnswer): string {
  const districts = choosable(chamber)
  const isWard = kindOf(districts) === 'ward'
  const values = { chamber: chamber.name }
  if (districts.some(({ officials }) => officials.length > 1))
    return isWard
      ? say('your ward’s members of the {chamber}', values)
      : say('your district’s members of the {chamber}', values)
  return isWard
    ? say('your ward’s member of the {chamber}', values)
    : say('your district’s member of the {chamber}', values)
}

/** The offices that would get a letter if only their district were known. */
export function openQuestions(found: Found, campaign: Campaign): OpenQuestion[] {
  return found.chambers
    .filter((chamber) => !chamber.settled && hasLetter(campaign, chamber.chamber))
    .map((chamber) => ({
      who: membersOf(chamber, found).length > 0 ? ownMembers(chamber) : chamber.name,
      id: isStateOpen(found) ? 'choice.state' : `choice.${chamber.chamber}`,
    }))
}

import type { Official } from '#letter/official.ts'

/**
 * Where a legislature takes the mail of its members, for those whose own office at the capitol the source doesn't
 * have: the address that the chamber gives on its own site, and that the source has for the member's neighbours.
 */
const CHAMBER_MAIL: Readonly<Record<string, readonly string[]>> = {
  'KS state-upper': ['Kansas State Capitol Building', '300 SW 10th St.', 'Topeka, KS 66612'],
  'KS state-lower': ['Kansas State Capitol Building', '300 SW 10th St.', 'Topeka, KS 66612'],
  'MN state-lower': ['Centennial Office Building', '658 Cedar St.', 'St. Paul, MN 55155'],
  'MO state-upper': ['201 W. Capitol Ave.', 'Jefferson City, MO 65101'],
  'SD state-upper': ['Capitol Building', '500 E. Capitol Ave.', 'Pierre, SD 57501'],
  'SD state-lower': ['Capitol Building', '500 E. Capitol Ave.', 'Pierre, SD 57501'],
  'TX state-upper': ['P.O. Box 12068 Capitol Station', 'Austin, TX 78711'],
}

/** The Wisconsin Assembly sorts its mail into two boxes by the member's family name. */
function wisconsinBox(familyName: string): string[] {
  return [`P.O. Box ${familyName < 'M' ? '8952' : '8953'}`, 'Madison, WI 53708']
}

/** An official with the address of the chamber first, if the source has no office of theirs at the capitol. */
export function withChamberMail(official: Official): Official {
  const { chamber, state, familyName, postal } = official
  const lines =
    state === 'WI' && chamber === 'state-lower'
      ? wisconsinBox(familyName)
      : CHAMBER_MAIL[`${state} ${chamber}`]
  if (!lines || postal.some(({ kind }) => kind === 'capitol')) return official
  return { ...official, postal: [{ kind: 'capitol', lines: [...lines] }, ...postal] }
}

import { paragraphsOf } from './paragraphs.ts'

const KIN =
  '(?:[Ss]on|[Dd]aughter|[Cc]hild|[Nn]iece|[Nn]ephew|[Gg]rand(?:son|daughter|child)|[Ss]tep(?:son|daughter)|[Ss]ister|[Bb]rother|[Cc]ousin|[Ss]tudent|[Pp]upil|[Pp]atient|[Cc]lient|[Bb]oy|[Gg]irl|[Tt]eenager|[Nn]eighbor|[Ff]riend|[Ss]urvivor|[Vv]ictim)'
/** "my niece Alex", "a girl named Alex" */
const NAME = new RegExp(`\\b${KIN},? (?:named |called |whose name (?:is|was) )?(\\p{Lu}\\p{Ll}+)`, 'u')
const NUMBER =
  '(?:[1-9]|1[0-7]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
/** "14-year-old", "at age 14", "she was 14"; the writer's own "I was 14" is theirs to tell. */
const AGE = new RegExp(
  `\\b${NUMBER}[- ]years?[- ]old\\b|\\bage[d]? (?:of )?${NUMBER}\\b|(?<!\\bI )\\b(?:was|is|turned) (?:only |just |then )?${NUMBER}\\b(?!\\s*(?:%|percent|of|years? ago|days?|weeks?|months?|hours?|minutes?|miles?|dollars?|million|thousand|hundred|children|girls|boys|cases|people|[,.]\\d))`,
  'i',
)
const SCHOOL =
  /\b(?!The |A |An |Our |My |Her |His |Their )\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}[\p{L}.'’-]+ ){0,3}?(?:(?:High|Middle|Elementary|Primary) School|High|Elementary|School|Academy)\b/u

/**
 * What in the person's own paragraphs could tell who a child or a survivor is: of a name, an age and a school two in the same paragraph. One
 * alone tells little ("my son Alex and I", "I teach at Example Elementary School"). As they stand in the text. `draft` is the campaign's letter,
 * whose paragraphs are left alone.
 */
export function identifying(body: string, draft: string): string[] {
  const given = new Set(paragraphsOf(draft))
  const found = paragraphsOf(body).flatMap((paragraph) => {
    if (given.has(paragraph)) return []
    const signs = [NAME, AGE, SCHOOL].flatMap((sign) => sign.exec(paragraph)?.[0] ?? [])
    return signs.length >= 2 ? signs : []
  })
  return [...new Set(found)]
}

import { INSULTS_ES, THREATS_ES } from './unkind-es.ts'

// Short lists, on purpose: what is said about traffickers, laws and votes is left alone, however hard. Only what is aimed at the reader counts, and a
// few swear words. Nothing here is held against anybody: it is pointed out, and the letter goes out as the person wants it.

const CALLED =
  'idiots?|morons?|imbeciles?|liars?|cowards?|crooks?|clowns?|traitors?|frauds?|hypocrites?|thieves|thief|disgrace|disgusting|pathetic|stupid|worthless|useless|heartless|spineless|corrupt|evil|scum|trash|garbage|pigs?|monsters?|joke'
const BEFORE =
  '(?:(?:all|just|nothing|but|such|so|really|truly|simply|a|an|the|bunch of|complete|total|absolute|utter)\\s+){0,4}'

const INSULTS = [
  /\b(?:mother)?fuck\w*|\b(?:bull)?shit(?:ty|head)?s?\b|\bass(?:holes?|hats?)\b|\bdumbass\w*|\bbastards?\b|\bbitch(?:es)?\b|\b(?:scum|dirt|douche)bags?\b/gi,
  /\b(?:idiots?|morons?|imbeciles?)\b/gi,
  new RegExp(`\\byou(?:['’]re|\\s+are|\\s+were)\\s+${BEFORE}(?:${CALLED})\\b`, 'gi'),
  /\bshame on you\b|\b(?:go to|rot in|burn in) hell\b|\bdrop dead\b|\bscrew you\b/gi,
]

const HARM = 'kill|murder|hurt|harm|shoot|stab|hang|bomb|burn|hunt|attack'
/** "I'll shoot you an e-mail", "we will hurt you at the polls", "hang you a banner": none of them is a threat. */
const HARMLESS =
  '(?!\\s+(?:(?:an?|another|some|the|this|my)\\s+)?(?:\\w+\\s+)?(?:e-?mails?|mails?|notes?|texts?|messages?|lines?|letters?|cop(?:y|ies)|banners?|drafts?)\\b)(?!\\s+(?:at the (?:polls|ballot)|in (?:november|court|the (?:\\w+ )?elections?)|politically))'
const YOURS = '(?:\\s+(?:family|children|kids|wife|husband|son|daughter|mother|home|house|staff|office)\\b)'

/** What hurts at the polls is an argument. */
const AT_THE_POLLS =
  '(?!\\s+(?:(?:it|this|that|this\\s+vote|that\\s+vote|your\\s+vote|dearly)\\s+)?(?:at\\s+the\\s+(?:polls|ballot)|in\\s+(?:november|the\\s+(?:\\w+\\s+)?elections?)|politically))'
const COMING =
  "\\b(?:i|we)(?:['’](?:ll|m|re)|\\s+(?:will|am|are))(?:\\s+(?:going\\s+to|gonna|be))?\\s+(?:com(?:e|ing)|show(?:ing)?\\s+up|wait(?:ing)?|visit(?:ing)?)"
const THERE = '(?:(?:over|by|to|at|outside)\\s+){0,2}'
/** "your House office", "your home district" */
const OF_OFFICE = '(?!\\s+(?:office|district|state|town|page|seat|county|city))'

const THREATS = [
  new RegExp(
    `\\b(?:i|we|someone|somebody)(?:['’](?:ll|m|re)|\\s+(?:will|am|are|should|ought|would))(?:\\s+(?:going to|gonna|to|gladly|personally))?\\s+(?:${HARM})(?:\\s+down)?\\s+(?:you\\b${HARMLESS}|your${YOURS})`,
    'gi',
  ),
  /\byou\s+(?:will|should|deserve to|ought to|are going to)\s+(?:die\b|be\s+(?:killed|shot|hanged|hung)\b)/gi,
  /\b(?:i|we) know where (?:you|your (?:family|children|kids))\s+(?:live|lives|sleep|sleeps|go to school)\b/gi,
  /\bwatch your back\b|\byou['’]?(?:\s*d| had)? better watch out\b|\bor else\s*(?:[.!…]|$)/gim,
  /\b(?:i|we)(?:['’](?:m|re|ll)|\s+(?:am|are|will))(?:\s+be)?\s+com(?:e|ing)\s+(?:for|after)\s+(?:you\b|your family\b)/gi,
  new RegExp(`${COMING}\\s+${THERE}your\\s+(?:house|home|door|doorstep)\\b${OF_OFFICE}`, 'gi'),
  // Everybody may come to an office; nobody does it to make somebody pay.
  new RegExp(
    `${COMING}\\s+${THERE}your\\s+office\\s+and\\s+(?:make|show|teach|hurt|get|burn)\\s+(?:you|it|everybody|everyone)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:make|making)\\s+you\\s+(?:pay(?!\\s+(?:attention|tax|your|the\\b|more|less|an?\\b|back|into))|suffer|bleed|sorry)\\b${AT_THE_POLLS}`,
    'gi',
  ),
  new RegExp(
    `\\byou(?:['’]ll|\\s+will|\\s+are\\s+going\\s+to|['’]re\\s+going\\s+to)\\s+(?:regret|be\\s+sorry(?!\\s+(?:to|for\\s+(?:them|her|him)))|pay\\s+(?:for\\s+(?:this|it|that|what)|dearly))\\b${AT_THE_POLLS}`,
    'gi',
  ),
  /\byour days are numbered\b|\bsleep with one eye open\b|\byou(?:['’]ll|\s+will)\s+get\s+what(?:['’]s|\s+is)\s+coming\s+to\s+you\b|\byou\s+(?:won['’]t|will\s+not)\s+be\s+safe\b|\blast warning\b/gi,
]

const allOf = (text: string, patterns: readonly RegExp[]) => [
  ...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? [])),
]

/** What insults the reader in an English or Spanish text, as it stands there, each once. Not exhaustive, and not meant to be. */
export const insults = (text: string): string[] => allOf(text, [...INSULTS, ...INSULTS_ES])

/** What the reader could take for a threat, as it stands in the text, each once. "Kill the bill" and "fight trafficking" are none. */
export const threats = (text: string): string[] => allOf(text, [...THREATS, ...THREATS_ES])

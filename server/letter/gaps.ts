import {
  DATA,
  isMeant,
  isVocabulary,
  JOINS,
  ORDERS,
  QUESTIONS,
  SINGLES,
  TELLING,
  VAGUE,
} from './gap-words.ts'

// What form letters put around a gap. Bounded repetition: this runs on whatever a person pasted, and must stay linear.
const MARKED =
  /\{\{[^{}]{0,80}\}\}|\{[^{}\n]{1,80}\}|\[[^[\]\n]{1,140}\]|<[^<>@\n]{1,80}>|\([^()\n]{1,80}\)|_{3,}/g

/** How sure it is that a part of a text is still to be filled in. */
type Certainty = 'certain' | 'doubtful' | 'none'

/** The words between the signs of a gap, in small letters: "{firstName}" and "[first name]" have the same, "child's" is "child". */
const wordsIn = (part: string): string[] =>
  part
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.filter((word) => word !== 's') ?? []

const hasData = (words: readonly string[]) => words.some((word) => DATA.has(word))

/** True for "insert …", "fill this in", "your story here": nobody writes that to an official, whatever signs are around it. */
function isOrder(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  const last = words.at(-1) ?? ''
  if (/^(?:insert|inserte|insertar)$/.test(first)) return true
  if (first === 'fill') return words.includes('in') || words.includes('out')
  if (/^(?:here|aquí|aqui)$/.test(last) && hasData(words)) return true
  return ORDERS.has(first) && TELLING.has(second) && DATA.has(last)
}

/** In brackets, where few put words of their own. */
function inBrackets(words: readonly string[]): Certainty {
  const [first = '', second = ''] = words
  if (/^(?:tbd|tba|todo|x{2,}|tk|describe|describa|escriba|añada)$/.test(first)) return 'certain'
  if (/^(?:your|su|sus|tu|tus)$/.test(first) && words.length > 1) return 'certain'
  if (/^(?:my|mi|mis)$/.test(first) && hasData(words)) return 'certain'
  if (first === 'to' && second === 'be') return 'certain'
  if (ORDERS.has(first) && TELLING.has(second)) return 'certain'
  const isPlain = !JOINS.has(first) && words.every((word) => isVocabulary(word))
  if (isPlain && (words.length === 1 ? SINGLES.has(first) : hasData(words))) return 'certain'
  if (QUESTIONS.has(first) || (ORDERS.has(first) && VAGUE.has(second))) return 'doubtful'
  return hasData(words) && !JOINS.has(first) && words.length <= 6 ? 'doubtful' : 'none'
}

/** In parentheses people say much that they mean: "(your office)", "(Rome, in your state)". */
function inParentheses(words: readonly string[]): Certainty {
  const isName = words.some((word) => /^(?:name|story|nombre|historia)$/.test(word))
  return isName && words.length <= 3 && words.every((word) => isVocabulary(word)) ? 'doubtful' : 'none'
}

function certaintyOf(part: string): Certainty {
  if (part.startsWith('{{')) return 'certain'
  if (part.startsWith('_')) return part.length > 3 ? 'certain' : 'doubtful'
  const words = wordsIn(part)
  if (words.length === 0 || words.some(isMeant)) return 'none'
  if (isOrder(words)) return 'certain'
  return part.startsWith('(') ? inParentheses(words) : inBrackets(words)
}

const marked = (text: string, certainty: Certainty) =>
  (text.match(MARKED) ?? []).filter((part) => certaintyOf(part) === certainty)

/**
 * The placeholders still standing in a text (`{{sender.city}}`, `[your story]`, `[City, State]`, `[su historia]`, `(your name here)`), in order, each
 * once: only what nobody can have meant to send, since it keeps a letter back.
 */
export const placeholders = (text: string): string[] => [...new Set(marked(text, 'certain'))]

/** "TODO" is a word in Spanish, and a common one. */
const SPANISH = /\b(?:que|los|las|para|una|por|con)\b/gi
const LOOSE = /\b(?:X{3,}|TODO|TBD|TBA)\b|\blorem ipsum\b/g
/** Roman thirty comes after one of these: "Super Bowl XXX". */
const NUMBERED =
  /\b(?:Bowl|Title|Article|Section|Chapter|Part|Volume|Book|Psalm|Amendment|Número|Título)\.? $/

function isLoose(text: string, { 0: found, index }: RegExpExecArray): boolean {
  if (found.startsWith('X'))
    return (
      !NUMBERED.test(text.slice(Math.max(0, index - 20), index)) &&
      !/^[- ]rated/i.test(text.slice(index + found.length))
    )
  return found !== 'TODO' || (text.match(SPANISH) ?? []).length < 2
}

/**
 * What may still be to be filled in (`[what happened]`, `XXX`, `TODO`, `(your name)`), in order, each once: to be pointed out, and never to keep a letter
 * back, since somebody may mean it so.
 */
export function doubtfulGaps(text: string): string[] {
  const rest = placeholders(text).reduce((left, part) => left.replaceAll(part, ' '), text)
  const loose = [...rest.matchAll(LOOSE)].filter((match) => isLoose(rest, match)).map(([found]) => found)
  return [...new Set([...marked(rest, 'doubtful'), ...loose])]
}

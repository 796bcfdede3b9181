import Mustache from 'mustache'
import { markedParagraphs, markFaults, withoutMarks } from './optional-marks.ts'
import type { Language } from './say.ts'
import type { Answers, Sender } from './schema.ts'
import { stateName } from './states.ts'

/** A place in a template that `fill` could not serve. */
export type TokenFault = { line: number; message: string }

/** What a template may say about the writer; a campaign's questions add `answers.<id>`. */
const SENDER_TOKENS = ['sender.name', 'sender.city', 'sender.state', 'sender.zip'] as const

/** Every token that a template of a campaign with these questions may use. */
export function knownTokens(questionIds: readonly string[]): string[] {
  return [...SENDER_TOKENS, ...questionIds.map((id) => `answers.${id}`)]
}

/**
 * The faults of a template: syntax that mustache refuses, tokens outside `known`, and tags that a plain text has no use
 * for, and marks of optional paragraphs in the wrong place. Names are compared with the list because mustache itself would resolve `{{constructor.name}}`.
 */
export function templateFaults(template: string, known: readonly string[]): TokenFault[] {
  let tokens: unknown[]
  try {
    tokens = Mustache.parse(template)
  } catch (error) {
    return [{ line: 1, message: error instanceof Error ? error.message : String(error) }]
  }
  const faults: TokenFault[] = []
  const walk = (list: unknown[]) => {
    for (const token of list) {
      const [type, name, start, , children] = token as [string, string, number, number, unknown[]?]
      if (type === 'text' || type === '!') continue
      const line = template.slice(0, start).split('\n').length
      if (!['name', '#', '^'].includes(type)) {
        faults.push({
          line,
          message: `{{${type}${name}}} is not used here; write {{name}}, or {{#name}} … {{/name}} for a part that may be left out.`,
        })
      } else if (!known.includes(name)) {
        faults.push({
          line,
          message: `unknown token {{${name}}}; known are ${known.map((k) => `{{${k}}}`).join(', ')}.`,
        })
      }
      if (children) walk(children)
    }
  }
  walk(tokens)
  return [...faults, ...markFaults(template)]
}

/** The tokens of a template, each once, a section as `#name`. Throws what mustache throws where `templateFaults` has found a fault. */
export function tokensOf(template: string): string[] {
  const found = new Set<string>()
  const walk = (list: unknown[]) => {
    for (const token of list) {
      const [type, name, , , children] = token as [string, string, number, number, unknown[]?]
      if (type === 'name') found.add(name)
      if (type === '#' || type === '^') found.add(`${type}${name}`)
      if (children) walk(children)
    }
  }
  walk(Mustache.parse(template))
  return [...found].sort()
}

/**
 * A template with the person's values in place of its tokens, as plain text; a section `{{#answers.story}}` falls away when
 * nothing was answered. Values go in as they are: no HTML escaping, and a `{{` typed by the person is not read again. The state's name is in the
 * language of the template.
 */
export function fill(
  template: string,
  values: { sender: Sender; answers?: Answers | undefined },
  language: Language = 'en',
): string {
  const { name, address } = values.sender
  const view = {
    sender: {
      name,
      city: address.city,
      state: stateName(address.state, language),
      zip: address.zip,
    },
    answers: Object.assign(Object.create(null), values.answers),
  }
  const text = Mustache.render(withoutMarks(template), view, undefined, {
    escape: (value: unknown) => String(value),
  })
  return text.replace(/\n{3,}/g, '\n\n').trim()
}

/**
 * The paragraphs that a letter can do without, filled, in the order in which they may be cut to fit a short contact form: those that the
 * campaign's author marked with `{{! optional }}`.
 */
export const optionalParagraphs = (
  template: string,
  values: { sender: Sender; answers?: Answers | undefined },
  language: Language = 'en',
): string[] => markedParagraphs(template).map((paragraph) => fill(paragraph, values, language))

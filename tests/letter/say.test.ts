import { describe, expect, it } from 'vitest'
import { catalog, english, LANGUAGES, LOCALES, type Say, sayIn } from '#letter/say.ts'

const GREETINGS = catalog({
  'Hello, {name}.': 'Hola, {name}.',
  '{count} letters to {name}': 'Para {name}, {count} cartas',
  Goodbye: 'Adiós',
})
type Greetings = keyof typeof GREETINGS
const spanish = sayIn('es', GREETINGS)

describe('a text', () => {
  it('is said in the language, and without a catalog as it stands in the code', () => {
    const both = (say: Say<Greetings>) => [say('Goodbye'), say('Hello, {name}.', { name: 'Alex' })]
    expect(both(spanish)).toEqual(['Adiós', 'Hola, Alex.'])
    expect(both(english)).toEqual(['Goodbye', 'Hello, Alex.'])
    expect([spanish.language, english.language]).toEqual(['es', 'en'])
  })

  it('has its values where its language puts them, and numbers as it writes them', () => {
    expect(spanish('{count} letters to {name}', { count: 12_345, name: 'Alex' })).toBe(
      'Para Alex, 12,345 cartas',
    )
  })

  it('takes what somebody typed for no template', () => {
    const name = '{count} {name} $& $1'
    expect(english('Hello, {name}.', { name })).toBe(`Hello, ${name}.`)
    expect(spanish('{count} letters to {name}', { count: 1, name })).toBe(`Para ${name}, 1 cartas`)
  })

  it('is no type error only where the language has it, with all of its values', () => {
    const lacking = sayIn('es', catalog({ Goodbye: 'Adiós' }))
    const greet = (say: Say<Greetings>) => say('Goodbye')
    expect(greet(spanish)).toBe('Adiós')
    // @ts-expect-error: this language lacks the other two.
    expect(greet(lacking)).toBe('Adiós')
    // @ts-expect-error: so it can't say this.
    expect(lacking('Hello, {name}.')).toBe('Hello, {name}.')
    // @ts-expect-error: nobody is named.
    expect(spanish('Hello, {name}.')).toBe('Hola, {name}.')
    // @ts-expect-error: the name is misspelled.
    expect(spanish('Hello, {name}.', { nmae: 'Alex' })).toBe('Hola, {name}.')
    // @ts-expect-error: the translation lost the name.
    expect(catalog({ 'Hello, {name}.': 'Hola.' })).toEqual({ 'Hello, {name}.': 'Hola.' })
    // @ts-expect-error: the translation has one that the text hasn't.
    expect(catalog({ Goodbye: 'Adiós, {name}.' })).toEqual({ Goodbye: 'Adiós, {name}.' })
  })
})

it('each language is known to the machine by its tag', () => {
  for (const language of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])
    expect(Intl.DateTimeFormat.supportedLocalesOf(LOCALES[language])).toEqual([LOCALES[language]])
  expect(LOCALES.es).toBe('es-US')
})

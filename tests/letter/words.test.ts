import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LETTER_RULES } from '#letter/letter-text.ts'
import { messageIn } from '#letter/message.ts'
import { textFault } from '#letter/plain-text.ts'
import * as requests from '#letter/schema.ts'
import { LETTER_ASIDE_ES } from '#letter/words/aside-es.ts'
import { LETTER_ES } from '#letter/words/es.ts'
import { MESSAGES_ES } from '#letter/words/messages-es.ts'
import { refusalsOf } from './messages.ts'

const inSpanish = messageIn(MESSAGES_ES)

describe('what a schema says', () => {
  const refusals = Object.entries(requests).flatMap(([name, schema]) =>
    refusalsOf(schema).map(({ path, message }): [string, string | undefined] => [`${name} ${path}`, message]),
  )

  it('is a sentence of its own at each place where it refuses something', () => {
    expect(refusals.length).toBeGreaterThan(100)
    expect(refusals.filter(([, message]) => !message?.endsWith('.'))).toEqual([])
  })

  it('is there in Spanish', () => {
    expect(refusals.filter(([, message = '']) => inSpanish(message) === message)).toEqual([])
  })

  it.each([
    ['a\u0007b', 'Quite el carácter de control invisible (U+0007); no se puede imprimir ni enviar.'],
    ['one\ntwo', 'Escriba esto en una sola línea.'],
    ['\ud800', 'Quite el carácter dañado; le falta la mitad.'],
    [`e${'\u0301'.repeat(20)}`, 'Quite los acentos amontonados sobre una sola letra.'],
    ['a <b> c', 'Las cartas son solo texto: quite “<b>”.'],
    ['x'.repeat(201), 'Acorte esto a 200 caracteres.'],
    ['', 'Ponga un asunto a la carta.'],
  ])('is there in Spanish for %j too', (text, spanish) => {
    expect(inSpanish(textFault(text, LETTER_RULES.subject) ?? '')).toBe(spanish)
  })

  it('keeps what the person typed as it is, even where it looks like a value of ours', () => {
    const message = textFault('<b {tag} $1>', LETTER_RULES.subject)
    expect(inSpanish(message ?? '')).toBe('Las cartas son solo texto: quite “<b {tag} $1>”.')
    expect(inSpanish('Something else.')).toBe('Something else.')
    expect(messageIn(null)('Write your city.')).toBe('Write your city.')
  })
})

/** The code of a folder, as it stands and with the values in its sentences written alike. */
function codeOf(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const code = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
  return code + code.replace(/\$\{[^}]*\}/g, '{}')
}

describe('a catalog', () => {
  it.each([
    ['schemas', MESSAGES_ES, 'server/letter'],
    ['letters', { ...LETTER_ES, ...LETTER_ASIDE_ES }, 'server/letter'],
  ])('has nothing left over that is said no more: %s', (_, texts, folder) => {
    const code = codeOf(folder)
    const left = Object.keys(texts).filter(
      (text) => !code.includes(text) && !code.includes(text.replace(/\{\w+\}/g, '{}')),
    )
    expect(left).toEqual([])
  })
})

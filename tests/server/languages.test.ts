import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROUTES_ES, SIGNATURE_ES } from '../../server/words/es.ts'
import { alex, app, letterTo, someone } from '../samples.ts'

const senator = someone('us-senator', 'GA')

/** Asks the API for something as a reader of these languages. */
function ask(path: string, body: unknown, accepted = 'es-MX,es;q=0.9,en;q=0.5') {
  return app.request(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': accepted },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}
const messagesOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string }[] }).errors.map(({ message }) => message)

describe('an answer', () => {
  it.each([
    ['es', '/api/none', 'es'],
    ['es-419', '/api/none', 'es'],
    ['ES-us;q=0.8, en;q=0.4', '/api/none', 'es'],
    ['en, es', '/api/none', 'en'],
    ['fr, pt-BR;q=0.9', '/api/none', 'en'],
    ['*', '/api/none', 'en'],
    ['es;q=0, en', '/api/none', 'en'],
    ['en', '/api/none?lang=es', 'es'],
    ['es', '/api/none?lang=en', 'en'],
    ['es', '/api/none?lang=tlh', 'es'],
  ])('is in the language that is asked for, and says so: %s, %s', async (accepted, path, language) => {
    const response = await ask(path, undefined, accepted)
    expect(await messagesOf(response)).toEqual([
      language === 'es' ? 'No hay nada en esta dirección.' : 'There is nothing at this address.',
    ])
    expect(response.headers.get('Content-Language')).toBe(language)
    expect(response.headers.get('Vary')).toContain('Accept-Language')
    expect(response.headers.getSetCookie()).toEqual([])
  })

  it.each(['/api/campaigns', '/api/campaigns/stop-child-sex-trafficking', '/api/site'])(
    'is in the first language where an address names several: %s',
    async (path) => {
      const response = await ask(`${path}?lang=es&lang=en`, undefined, 'en')
      expect([response.status, response.headers.get('Content-Language')]).toEqual([200, 'es'])
    },
  )

  it('without any word on languages is in English', async () => {
    const response = await app.request('/api/none')
    expect(await messagesOf(response)).toEqual(['There is nothing at this address.'])
  })
})

describe('a refusal in Spanish', () => {
  const letters = (changes: Parameters<typeof letterTo>[1]) => ({ letters: [letterTo(senator.id, changes)] })

  it.each<[string, string, unknown, string]>([
    [
      '/api/officials',
      'a schema',
      { address: { zip: '3016' } },
      'Escriba el código postal ZIP con cinco dígitos, como 30161.',
    ],
    ['/api/officials', 'broken JSON', '{', 'La solicitud no es JSON válido.'],
    [
      '/api/officials',
      'a large body',
      'x'.repeat(20_000),
      'Es más texto del que se puede enviar de una vez. Acórtelo, o envíelo en grupos más pequeños.',
    ],
    [
      '/api/letters/pdf',
      'a long name',
      letters({ sender: { ...alex, name: 'x'.repeat(101) } }),
      'Acorte esto a 100 caracteres.',
    ],
    [
      '/api/letters/pdf',
      'a gap',
      letters({ body: 'Soy [su nombre].' }),
      'Reemplace o borre lo que todavía falta por llenar: [su nombre].',
    ],
    [
      '/api/letters/pdf',
      'an office that is gone',
      letters({ office: 99 }),
      'Jon Ossoff ya no tiene esa oficina; elija otra.',
    ],
    [
      '/api/letters/pdf',
      'signs that the font lacks',
      letters({ body: 'A 谢 \u{e000} \u0600.' }),
      'La letra de la carta no puede imprimir 谢 (U+8C22), el signo U+E000, el carácter invisible U+0600. Quítelos, o envíe esta carta con el formulario de la oficina.',
    ],
    [
      '/api/letters/envelopes',
      'a name that the font lacks',
      letters({ sender: { ...alex, name: '谢'.repeat(3) } }),
      'La letra de la carta no puede imprimir 谢 (U+8C22). Escríbalo con otras letras, o escriba el sobre a mano.',
    ],
    [
      '/api/letters/pdf',
      'twenty pages',
      letters({ body: 'uno\n\n'.repeat(3000) }),
      'Esta carta tiene más de 20 páginas. Acórtela: las oficinas leen la primera.',
    ],
    [
      '/api/letters/pdf',
      'a broken signature',
      { ...letters({}), signature: `data:image/png;base64,${'A'.repeat(40)}` },
      'La firma no es una imagen PNG. Dibújela de nuevo, o guarde la imagen como PNG.',
    ],
    [
      '/api/letters/pdf',
      'a stranger',
      { letters: [letterTo('nobody')] },
      'No tenemos a nadie con este identificador. Busque la dirección de nuevo; la lista puede haber cambiado.',
    ],
    [
      '/api/letters/eml',
      'no e-mail',
      letterTo(senator.id),
      'Jon Ossoff no publica ningún correo electrónico; use el formulario de contacto, o imprima la carta.',
    ],
    [
      '/api/letters/drafts',
      'no campaign',
      { campaign: 'none', sender: alex, officials: [senator.id] },
      'No existe esa campaña.',
    ],
  ])('%s says what is wrong: %s', async (path, _, body, message) => {
    const response = await ask(path, body)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(await messagesOf(response)).toEqual([message])
    expect(response.headers.get('Content-Language')).toBe('es')
  })

  it('lists the campaigns that there are', async () => {
    const [message] = await messagesOf(await ask('/api/campaigns/none', undefined))
    expect(message).toMatch(/^No existe esa campaña\. Las campañas son: stop-child/)
  })
})

it('a letter’s document is in the language of the letter, whoever reads the page', async () => {
  const ofLanguages = async (...languages: ('en' | 'es')[]) => {
    const response = await ask('/api/letters/pdf', {
      letters: languages.map((language) => letterTo(senator.id, { language })),
    })
    expect(response.status).toBe(200)
    return response.headers.get('Content-Language')
  }
  expect(await ofLanguages('en')).toBe('en')
  expect(await ofLanguages('es')).toBe('es')
  expect(await ofLanguages('es', 'en')).toBe('en, es')
})

it('nothing is left over in the catalogs of the server that is said no more', () => {
  const files = ['server/routes', 'server/pdf'].flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  )
  const code = files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n')
    .replace(/\$\{[^}]*\}/g, '{}')
  const left = Object.keys({ ...ROUTES_ES, ...SIGNATURE_ES }).filter(
    (text) => !code.includes(text) && !code.includes(text.replace(/\{\w+\}/g, '{}')),
  )
  expect(left).toEqual([])
})

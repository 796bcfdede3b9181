import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { englishOn } from './spoken.ts'
import { pathOf, toLetters, toOfficials, toSending, unfoldLetter, visit } from './steps.ts'

withServer()

const CAMPAIGNS = /Please support steady federal funding for shelter/

/** The card of an official, with the other ways and the script unfolded. */
async function script(page: Page, name: string) {
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: new RegExp(name) }) })
  await card.getByText(`Other ways to ${name}`).click()
  await card.getByText('If somebody answers').click()
  await card.getByText('If a machine answers').click()
  return { card, said: () => card.locator('blockquote').allInnerTexts() }
}

it('a call asks what its letter asks, and once that is another thing, what the person says it is, on the next visit too', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  await toOfficials(page, '30161')
  await toLetters(page)
  await toSending(page)
  const before = await script(page, 'Jon Ossoff')
  expect(await before.said()).toEqual([expect.stringMatching(CAMPAIGNS), expect.stringMatching(CAMPAIGNS)])
  const field = page.getByRole('textbox', { name: 'What you ask for, in one sentence' })
  expect(await field.count()).toBe(0)
  const trump = await script(page, 'Donald J. Trump')
  for (const text of await trump.said()) {
    expect(text).toMatch(/I live in Rome, Georgia, ZIP code 30161\./)
    expect(text).not.toMatch(/constituent/)
  }

  await page.getByRole('link', { name: 'Change a letter' }).click()
  await unfoldLetter(page)
  const letter = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
  const text = await letter.inputValue()
  await letter.fill(text.replace('Nobody', 'No one'))
  await toSending(page)
  const changed = await script(page, 'Jon Ossoff')
  await changed.card.getByText(/the script still asks what it asked before/).waitFor()
  expect(await changed.said()).toEqual([expect.stringMatching(CAMPAIGNS), expect.stringMatching(CAMPAIGNS)])

  await page.getByRole('link', { name: 'Change a letter' }).click()
  await unfoldLetter(page)
  await letter.fill('There is a crossing at our school that needs a light.')
  await toSending(page)
  const after = await script(page, 'Jon Ossoff')
  await after.card.getByText(/the script doesn’t know what you ask for/).waitFor()
  for (const said of await after.said()) expect(said).not.toMatch(CAMPAIGNS)
  await field.first().fill('Please put a light at our crossing')
  for (const said of await after.said()) expect(said).toContain('Please put a light at our crossing.')
  await page.waitForTimeout(500)
  await page.reload()
  const later = await script(page, 'Jon Ossoff')
  expect(await field.first().inputValue()).toBe('Please put a light at our crossing')
  for (const said of await later.said()) expect(said).toContain('Please put a light at our crossing.')
  await page.context().close()
})

it('on a Spanish page a call is made in the language of its letter, and what isn’t read aloud is Spanish', async () => {
  const { page } = await visit(browser, server, { width: 390, path: `/es${pathOf('address')}` })
  await page.getByRole('textbox', { name: 'Código postal ZIP' }).fill('30161')
  await page.getByRole('button', { name: 'Buscar a mis representantes' }).click()
  await page.getByRole('button', { name: 'Continuar con las cartas' }).click()
  await page.getByLabel('Su nombre').fill('Alex Example')
  await page.getByLabel('Calle y número').fill('12 Sample Street')
  await unfoldLetter(page)
  await page.getByRole('textbox', { name: 'Carta', exact: true }).first().fill('Please help. Thank you.')
  await page.getByRole('button', { name: 'Continuar con el envío' }).click()
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Jon Ossoff/ }) })
  await card.locator('summary').last().click()
  await card.getByRole('textbox', { name: 'Lo que usted pide, en una frase' }).fill('Please help')
  await card.getByText('Si alguien contesta').click()
  const said = await card.locator('blockquote[lang="en"]').first().innerText()
  expect(said).toMatch(/I have one request for Senator Ossoff\. Please help\.[\s\S]*\(Espere la respuesta\./)
  // The names of organizations are English.
  const named = /Not For Sale|The Living Water Center/
  expect((await englishOn(page)).filter((text) => !named.test(text))).toEqual([])
  await page.context().close()
})

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readPdf, textOf } from '../pdf/read.ts'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

/** The id of what has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

async function arrive(zip = '30161', width = 390) {
  const { page, faults } = await visit(browser, server, { width })
  await toOfficials(page, zip)
  return { page, faults, close: () => page.context().close() }
}

describe('the officials', () => {
  it('are unticked, and all ticked again, by one button that says which of the two it does and keeps the focus', async () => {
    const { page, close } = await arrive()
    const ticks = page.locator('.cards').getByRole('checkbox')
    const all = await ticks.count()
    const ticked = async () =>
      (await ticks.evaluateAll((boxes) => boxes.map((box) => box.matches(':checked')))).filter(Boolean).length
    expect(await ticked()).toBe(all)
    await page.getByRole('button', { name: 'Untick all' }).press('Enter')
    expect(await ticked()).toBe(0)
    const again = page.getByRole('button', { name: `Write to all ${all}` })
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true)
    await ticks.first().check()
    await again.click()
    expect(await ticked()).toBe(all)
    await close()
  })

  it('say from when their list is once for a group whose list is of another day than the head of the page says, and on no card', async () => {
    const { page, close } = await arrive('78701')
    await page.getByText('As of June 15, 2026. A few may have changed since.').waitFor()
    const heads = await page.locator('.group-head').allInnerTexts()
    expect(heads.map((head) => head.replace(/\s+/g, ' '))).toEqual([
      'Congress',
      'The White House',
      'Texas as of Aug 5, 2026',
    ])
    expect(await page.locator('.card', { hasText: /as of/ }).count()).toBe(0)
    await close()
  })
})

describe('a district that the ZIP code leaves open', () => {
  it('can be chosen from its list, which the box of the ways leads to', async () => {
    const { page, close } = await arrive('78701')
    await page.getByRole('button', { name: 'Choose from a list' }).press('Enter')
    expect(await focused(page)).toBe('choice.state-lower')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.getByText('You chose Texas House District').waitFor()
    expect(await page.getByRole('button', { name: 'Choose from a list' }).count()).toBe(0)
    await close()
  })
})

describe('on the letters', () => {
  it('Enter goes to the field below, over what is folded away, and never past what hasn’t been seen', async () => {
    const { page, close } = await arrive()
    await page.getByRole('button', { name: 'Go on to the letters' }).click()
    await page.getByLabel('Your name').fill('Alex Example')
    await page.getByLabel('Your name').press('Enter')
    expect(await focused(page)).toBe('sender.address.street')
    await page.keyboard.type('12 Sample Street')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('answers.story')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Your letters')
    await page.getByText('City, state and ZIP code').click()
    await page.getByLabel('Street address').press('Enter')
    expect(await focused(page)).toBe('sender.address.city')
    await page.getByRole('button', { name: 'Go on to sending' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Send your letters' }).waitFor()
    await close()
  })

  it('it is said before going on how they go out, as many as are then there', async () => {
    const { page, close } = await arrive('78701')
    const choice = page.getByRole('radio').first()
    await choice.check()
    await toLetters(page)
    const said = page.getByText(/^Next you send them/)
    expect(await said.innerText()).toMatch(
      /: \d by e-mail, \d on their websites, or all on paper\. Each one counts\.$/,
    )
    const counts = [...(await said.innerText()).matchAll(/(\d)\s(by e-mail|on their websites)/g)].map(
      (match) => [match[2] === 'by e-mail' ? 'By e-mail' : 'On their websites', Number(match[1])],
    )
    await toSending(page)
    for (const [name, count] of counts) {
      await page.getByRole('button', { name: `${name}: ${count}` }).waitFor()
      const section = page.locator('section', {
        has: page.getByRole('heading', { level: 3, name: `${name}`, exact: true }),
      })
      expect(await section.locator('.send-letter').count()).toBe(count)
    }
    await close()
  })

  it('the language in which they go out is said before anything is asked for', async () => {
    const { page } = await visit(browser, server, { width: 390, path: `/es${pathOf('address')}` })
    await page.getByLabel('Código postal ZIP').fill('30161')
    await page.getByRole('button', { name: 'Buscar a mis representantes' }).click()
    await page.getByRole('button', { name: 'Continuar con las cartas' }).click()
    const said = await page.getByText(/Sus cartas salen en inglés/).boundingBox()
    const name = await page.getByLabel('Su nombre').boundingBox()
    expect(said?.y).toBeLessThan(name?.y ?? 0)
    await page.context().close()
  })
})

describe('the packet', () => {
  it('can be of those only that have not gone out by another way', async () => {
    const { page, close } = await arrive()
    await toLetters(page)
    await toSending(page)
    const pagesOf = async (name: RegExp) => {
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      const { pages } = await readPdf(await readFile(await (await downloading).path()))
      return pages.map((page) => /^Dear [^\n]+:$/m.exec(textOf(page))?.[0])
    }
    const all = await pagesOf(/^Download all \d letters as one PDF$/)
    expect(await page.getByRole('button', { name: /not sent yet/ }).count()).toBe(0)
    await page.getByRole('checkbox', { name: /Sent to Jon Ossoff/ }).check()
    const left = await pagesOf(/^Download the \d not sent yet as one PDF$/)
    expect(left).toEqual(all.filter((greeting) => greeting !== 'Dear Senator Ossoff:'))
    expect(left.length).toBe(all.length - 1)
    expect(await pagesOf(/^Download all \d letters as one PDF$/)).toEqual(all)
    await close()
  })

  it('leads back to one by one only while something is left there', async () => {
    const { page, close } = await arrive()
    await toLetters(page)
    await toSending(page)
    const back = page.getByRole('button', { name: 'Back to one by one' })
    await back.waitFor()
    await page.getByRole('button', { name: 'Mark them as sent' }).click()
    await page.getByText('Marked as sent.').waitFor()
    expect(await back.count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await back.waitFor()
    await close()
  })
})

import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { SENDING_ES } from '../../web/words/es-sending.ts'
import { card, clipboardAfter, sending } from './sending.ts'
import { withServer } from './setting.ts'
import { chooseEnvelope, pathOf, toSending } from './steps.ts'

withServer()

const isFocused = (locator: Locator) => () =>
  locator.evaluate((element) => element === document.activeElement)
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

describe('what is said of the clipboard', () => {
  it('goes once another text is the one to be pasted', async () => {
    const { page, close } = await sending('30161')
    const ossoff = card(page, 'Jon Ossoff')
    const copied = ossoff.getByText('The letter is copied. Paste it into the message box of the form.')
    const whole = await clipboardAfter(
      page,
      ossoff.getByRole('link', { name: /Copy the letter and open the form/ }),
    )
    await copied.waitFor()
    await ossoff.getByText('Is the letter too long for the form?').click()
    await ossoff.getByLabel('How many characters does it take?').fill('1200')
    await ossoff.getByRole('button', { name: 'Make the letter shorter' }).click()
    await ossoff
      .getByText(/^You said that this form takes 1,200 characters, and your letter has 1,\d{3}\.$/)
      .waitFor()
    await ossoff.getByRole('button', { name: /See a shorter version/ }).click()
    await ossoff.getByRole('button', { name: 'Use the shorter version' }).click()
    const link = ossoff.getByRole('link', { name: /Copy the shorter letter/ })
    await link.waitFor()
    expect(await copied.count()).toBe(0)
    expect(await clipboard(page)).toBe(whole)
    expect((await clipboardAfter(page, link)).length).toBeLessThanOrEqual(1200)
    await copied.waitFor()
    await close()
  })

  it('goes once another letter, or anything else on the page, is copied', async () => {
    const { page, close } = await sending('30161')
    const [ossoff, warnock] = [card(page, 'Jon Ossoff'), card(page, 'Raphael G. Warnock')]
    const link = (of: Locator) => of.getByRole('link', { name: /Copy the letter and open the form/ })
    await clipboardAfter(page, link(ossoff))
    await ossoff.getByText(/The letter is copied/).waitFor()
    await clipboardAfter(page, link(warnock))
    await warnock.getByText(/The letter is copied/).waitFor()
    expect(await ossoff.getByText(/The letter is copied/).count()).toBe(0)
    await page.getByRole('heading', { name: 'One by one' }).selectText()
    await page.keyboard.press('Control+C')
    await expect.poll(() => warnock.getByText(/The letter is copied/).count()).toBe(0)
    expect(await clipboard(page)).toMatch(/^One by one/)
    await close()
  })

  it('goes once the letter is to be pasted into another mail service', async () => {
    const { page, close } = await sending('30161', 1280, undefined, async (page) => {
      await page.getByLabel(/Why does this matter to you/).fill('It is near. '.repeat(150))
    })
    const senator = card(page, 'Chuck Hufstetler')
    await senator.getByLabel('Write e-mail with').selectOption({ label: 'Yahoo Mail' })
    await clipboardAfter(page, senator.getByRole('link', { name: /Copy the letter and open Yahoo Mail/ }))
    const copied = senator.getByText('The letter is copied. Paste it into the message that has opened.')
    await copied.waitFor()
    await senator.getByLabel('Write e-mail with').selectOption({ label: 'your mail app' })
    await expect.poll(() => copied.count()).toBe(0)
    await close()
  })
})

describe('a browser whose command says that it has copied', () => {
  /** Makes the command answer without doing anything where nothing is selected, as Safari does; `isBroken` where something is, too. */
  const pretend = (page: Page, isBroken: boolean) =>
    page.evaluate((isBroken) => {
      const command = document.execCommand.bind(document)
      document.execCommand = (name) => {
        const isSelected = document.activeElement?.matches('textarea') ?? false
        if (isSelected) return isBroken ? false : command(name)
        return true
      }
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    }, isBroken)

  it('and has not, is given a selection to copy, and the focus comes back', async () => {
    const { page, close } = await sending('30161')
    await page.evaluate(() => navigator.clipboard.writeText('something old'))
    await pretend(page, false)
    const link = card(page, 'Jon Ossoff').getByRole('link', { name: /Copy the letter and open the form/ })
    await link.focus()
    expect(await clipboardAfter(page, link)).toMatch(/^Dear Senator Ossoff:\n\nMy name is Alex Example\./)
    expect(await isFocused(link)()).toBe(true)
    expect(await page.locator('body > textarea').count()).toBe(0)
    await close()
  })

  it('and can’t even so, is not believed: the letter is shown, and what the next press does is said', async () => {
    const { page, opened, close } = await sending('30161')
    await pretend(page, true)
    const ossoff = card(page, 'Jon Ossoff')
    const link = ossoff.getByRole('link', { name: /Copy the letter and open the form/ })
    await link.click()
    await ossoff.getByText(/Then press the button again\./).waitFor()
    expect(await ossoff.getByText(/The letter is copied/).count()).toBe(0)
    expect(await ossoff.getByRole('textbox', { name: /Text of the letter/ }).inputValue()).toMatch(/^Dear /)
    expect(opened).toEqual([])
    const tab = page.context().waitForEvent('page')
    await link.click()
    await (await tab).close()
    expect(opened).toHaveLength(1)
    await close()
  })
})

describe('how much a form takes', () => {
  it('is asked for where nothing was typed, and makes a shorter letter that is in use shorter still', async () => {
    const { page, close } = await sending('30161')
    const ossoff = card(page, 'Jon Ossoff')
    await clipboardAfter(page, ossoff.getByRole('link', { name: /Copy the letter and open the form/ }))
    await ossoff.getByText('Is the letter too long for the form?').click()
    const field = ossoff.getByLabel('How many characters does it take?')
    const shorten = ossoff.getByRole('button', { name: 'Make the letter shorter' })
    await shorten.click()
    await ossoff.getByText('Type the number of characters first, such as 1,000.').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await isFocused(field)()).toBe(true)
    const see = ossoff.getByRole('button', { name: /See a shorter version/ })
    for (const limit of ['1200', '700']) {
      await field.fill(limit)
      await shorten.click()
      await expect.poll(isFocused(see)).toBe(true)
      await see.click()
      await ossoff.getByRole('button', { name: 'Use the shorter version' }).click()
      const copied = await clipboardAfter(
        page,
        ossoff.getByRole('link', { name: /Copy the shorter letter and open the form/ }),
      )
      expect(copied.length).toBeLessThanOrEqual(Number(limit))
    }
    await close()
  })

  it('is reached with the keyboard alone, and the focus is never lost to the page', async () => {
    const { page, close } = await sending('66044', 1280)
    const marshall = card(page, 'Roger Marshall')
    await marshall.getByRole('link', { name: /Copy the letter and open the form/ }).focus()
    const tab = page.context().waitForEvent('page')
    await page.keyboard.press('Enter')
    await (await tab).close()
    await page.bringToFront()
    const summary = marshall.locator('summary', { hasText: 'Is the letter too long for the form?' })
    await summary.focus()
    await page.keyboard.press('Enter')
    await marshall.getByLabel('How many characters does it take?').focus()
    await page.keyboard.type('1000')
    const shorten = marshall.getByRole('button', { name: 'Make the letter shorter' })
    await shorten.focus()
    await page.keyboard.press('Enter')
    await expect.poll(isFocused(marshall.getByRole('button', { name: /See a shorter version/ }))).toBe(true)
    await close()
  })

  it('keeps the focus while a part is fetched, and leaves it where the person goes meanwhile, also if that is drawn anew', async () => {
    const { page, close } = await sending('30161', 1280)
    const ossoff = card(page, 'Jon Ossoff')
    await clipboardAfter(page, ossoff.getByRole('link', { name: /Copy the letter and open the form/ }))
    let arrive = () => {}
    const held = new Promise<void>((done) => {
      arrive = done
    })
    await page.route('**/assets/TightForm*', async (route) => {
      await held
      await route.continue()
    })
    await ossoff.getByText('Is the letter too long for the form?').click()
    await ossoff.getByLabel('How many characters does it take?').fill('900')
    await ossoff.getByRole('button', { name: 'Make the letter shorter' }).click()
    const whole = ossoff.getByRole('link', { name: /Copy the whole letter/ })
    await whole.waitFor()
    expect(await isFocused(ossoff.getByRole('button', { name: 'Make the letter shorter' }))()).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await whole.focus()
    arrive()
    await ossoff.getByRole('button', { name: /See a shorter version/ }).waitFor()
    expect(await isFocused(whole)()).toBe(true)
    await close()
  })
})

describe('a shorter letter that the person wrote', () => {
  it('can be made anew once the letter is another one, and is not lost by that', async () => {
    const { page, close } = await sending('66044', 1280)
    const moran = card(page, 'Jerry Moran')
    await moran.getByRole('button', { name: /See a shorter version/ }).click()
    await moran.getByRole('button', { name: 'Edit it myself' }).click()
    const text = moran.getByRole('textbox', { name: 'Letter for this form' })
    await text.fill('My own.')
    await page.getByRole('link', { name: 'Change a letter' }).click()
    await page.getByLabel('Your name').fill('Alex B. Example')
    await toSending(page)
    await moran.getByText('You have changed the letter').waitFor()
    await moran.getByRole('button', { name: 'Make a new one from the letter' }).click()
    await expect
      .poll(isFocused(moran.getByRole('region', { name: 'A shorter letter for this form' })))
      .toBe(true)
    await moran.getByRole('button', { name: 'Use the shorter version' }).click()
    const link = moran.getByRole('link', { name: /Copy the shorter letter/ })
    expect(await clipboardAfter(page, link)).toMatch(/Alex B\. Example$/)
    await page.waitForTimeout(500)
    await page.reload()
    await moran.getByRole('button', { name: 'Go back to the shorter letter that I wrote' }).click()
    expect(await clipboardAfter(page, link)).toBe('My own.')
    await moran.getByText('You have changed the letter').waitFor()
    await close()
  })
})

describe('of two letters to one official', () => {
  it('each is ticked by itself, and one that is out hides nothing of the other', async () => {
    const { page, close } = await sending('30161', 1280, undefined, async (page) => {
      await page.locator('#letters').getByRole('checkbox').nth(1).check()
    })
    const ossoff = card(page, 'Jon Ossoff')
    const ticks = ossoff.getByRole('checkbox', { name: /^Sent to Jon Ossoff/ })
    expect(await ticks.count()).toBe(2)
    const links = ossoff.getByRole('link', { name: /Copy the letter and open the form/ })
    expect(await links.count()).toBe(2)
    await ticks.first().check()
    await page.getByText('1 of 8 sent').waitFor()
    expect(await links.count()).toBe(1)
    await page.waitForTimeout(500)
    await page.reload()
    const checked = () => ticks.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))
    await expect.poll(checked).toEqual([true, false])
    await ticks.last().check()
    await page.getByText('2 of 8 sent').waitFor()
    expect(await links.count()).toBe(0)
    await close()
  })
})

describe('the letter', () => {
  it('can be read where it is sent, in the words that this official gets', async () => {
    const { page, close } = await sending('30161', 1280, undefined, async (page) => {
      await page.getByText('Different words for one of them').first().click()
      await page.getByRole('button', { name: 'Write to Jon Ossoff in other words' }).click()
      await page.getByRole('textbox', { name: 'Letter to Jon Ossoff alone' }).fill('For you alone.')
    })
    const [ossoff, warnock] = [card(page, 'Jon Ossoff'), card(page, 'Raphael G. Warnock')]
    await ossoff.getByText('In other words, for Jon Ossoff alone').waitFor()
    expect(await warnock.getByText(/In other words/).count()).toBe(0)
    for (const one of [ossoff, warnock]) await one.getByText('Read “').click()
    const read = async (one: Locator) => (await one.locator('blockquote').innerText()).replace(/\n+/g, '\n')
    expect(await read(ossoff)).toBe(
      'Dear Senator Ossoff:\nFor you alone.\nSincerely,\nAlex Example\n12 Sample Street\nRome, GA 30161',
    )
    expect(await read(warnock)).toMatch(/^Dear Senator Warnock:\nMy name is Alex Example\./)
    await close()
  })
})

describe('the numbers of an official', () => {
  it('have the town of their office, the nearest first', async () => {
    const { page, close } = await sending('68502')
    const fischer = card(page, 'Deb Fischer')
    await fischer.getByText('Other ways to Deb Fischer').click()
    await fischer.getByRole('link', { name: '402-441-4600' }).waitFor()
    expect(await fischer.locator('.numbers').first().getByRole('listitem').allInnerTexts()).toEqual([
      '402-441-4600 state office, Lincoln, NE',
      '202-224-6551 Washington office',
      expect.stringMatching(/ state office, Kearney, NE$/),
    ])
    await close()
  })
})

describe('a letter on paper', () => {
  it('for a window envelope comes with how to print and fold it, at the card and for all', async () => {
    const { page, close } = await sending('30161')
    const fold = page.getByText(/Print at full size, not “fit to page”\. Fold at the two small ticks/)
    expect(await fold.count()).toBe(0)
    const all = page.getByRole('region', { name: 'All as one PDF' })
    await chooseEnvelope(page, 'window')
    expect(await all.getByText(/with the address outward/).count()).toBe(1)
    await page.getByText('Other ways to Brian Kemp').click()
    const kemp = card(page, 'Brian Kemp')
    await kemp.getByText(/with the address outward/).waitFor()
    expect(await fold.count()).toBe(2)
    await close()
  })

  it('is in the downloads only as long as it would be made the same', async () => {
    const { page, close } = await sending('30161')
    await page.getByText('Other ways to Jon Ossoff').click()
    const ossoff = card(page, 'Jon Ossoff')
    const said = ossoff.getByText('The file is in your downloads.')
    const download = async () => {
      const downloading = page.waitForEvent('download')
      await ossoff.getByRole('button', { name: /Download as a PDF/ }).click()
      await (await downloading).delete()
      await said.waitFor()
    }
    await download()
    await ossoff.getByLabel('Mail it to').selectOption({ index: 1 })
    await expect.poll(() => said.count()).toBe(0)
    await download()
    await ossoff.getByLabel('Envelope').selectOption('window')
    await expect.poll(() => said.count()).toBe(0)
    await download()
    await page.getByText('Enclose something').click()
    await page.getByLabel('What you enclose with each letter').fill('A photo')
    await expect.poll(() => said.count()).toBe(0)
    await close()
  })
})

it('the whole step is there in Spanish, and no word of it is left in English', async () => {
  const { page, faults, close } = await sending('66044', 1280)
  await page.waitForTimeout(500)
  await page.goto(page.url().replace(pathOf('send'), `/es${pathOf('send')}`))
  await page.getByRole('heading', { level: 1, name: 'Envíe sus cartas' }).waitFor()
  for (const summary of await page.locator('.other > summary').all()) await summary.click()
  await page.getByText('Etiquetas con la dirección').waitFor()
  await page
    .getByText('Su firma se queda')
    .or(page.getByText(/La firma se queda en este navegador/))
    .waitFor()
  await page.getByRole('button', { name: /Ver una versión más corta/ }).click()
  await page.getByRole('button', { name: 'Usar la versión más corta' }).click()
  await page.getByRole('link', { name: /Copiar la carta más corta y abrir el formulario/ }).waitFor()
  await page.getByRole('checkbox', { name: 'Enviada para Laura Kelly' }).check()
  await page.getByText(/^1 de \d+ enviadas\. Gracias: cada una cuenta\.$/).waitFor()
  await page.getByText('Para más adelante: agradecerle a Laura Kelly lo que haga').click()
  await page.getByText('O escriba unas líneas').waitFor()
  for (const name of ['Carta para este formulario', 'O escriba unas líneas'])
    expect(await page.locator('textarea').and(page.getByLabel(name)).getAttribute('lang')).toBe('en')
  const lines = (await page.locator('main').innerText()).split('\n').map((line) => line.trim())
  expect(lines.length).toBeGreaterThan(100)
  const english = new Set(Object.keys(SENDING_ES))
  expect(lines.filter((line) => english.has(line))).toEqual([])
  expect(faults).toEqual([])
  await close()
})

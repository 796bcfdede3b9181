import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findings } from './reach.ts'
import { browser, server, withServer } from './setting.ts'
import { englishOn } from './spoken.ts'
import { pathOf, visit } from './steps.ts'

withServer()

/** The first step in Spanish, on a phone. */
async function enSuDireccion() {
  const { page, faults } = await visit(browser, server, { width: 390, path: `/es${pathOf('address')}` })
  await page.getByRole('heading', { level: 1, name: '¿Dónde vive usted?' }).waitFor()
  return { page, faults }
}

const search = async (page: Page, zip: string) => {
  await page.getByRole('textbox', { name: 'Código postal ZIP' }).fill(zip)
  await page.getByRole('button', { name: 'Buscar a mis representantes' }).click()
}
const officials = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Sus representantes' }).waitFor()
const dempsey = (page: Page) => page.getByRole('checkbox', { name: /Katie Dempsey/ })

describe('in Spanish', () => {
  it('a person goes from a mistyped ZIP code to a district settled on the map, without a sentence of English', async () => {
    const { page, faults } = await enSuDireccion()
    expect(await englishOn(page)).toEqual([])
    await search(page, '30159')
    await page.getByRole('link', { name: /No hay ningún código postal 30159/ }).waitFor()
    expect(await englishOn(page)).toEqual([])
    expect(await findings(page)).toEqual([])
    await search(page, '30161')
    await officials(page)
    await page.getByText(/A su alrededor: Lindale, Armuchee/).waitFor()
    expect(await englishOn(page)).toEqual([])
    expect(await findings(page)).toEqual([])

    await page.getByRole('button', { name: 'Buscarlo en un mapa' }).click()
    await page.getByRole('application', { name: /^Mapa de los distritos alrededor de Rome/ }).waitFor()
    await page.getByRole('button', { name: 'Acercar' }).click()
    expect(await page.locator('.map-scale text').textContent()).toMatch(/ millas?$/)
    const mark = await page.locator('.map-center path').boundingBox()
    await page.mouse.click((mark?.x ?? 0) + 6, (mark?.y ?? 0) + 6)
    await page.getByText(/Usted tocó aquí: Distrito 13 .*; y Distrito 14 del Congreso, Georgia/).waitFor()
    expect(await englishOn(page)).toEqual([])
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Sí, vivo ahí' }).click()
    await dempsey(page).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sus distritos')
    expect(await englishOn(page)).toEqual([])
    expect(await findings(page)).toEqual([])

    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
    expect(scrollWidth).toBe(clientWidth)
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])
    await page.context().close()
  })

  it.each(['42223', '20001', '00901', '03301', '38614', '30162', '10036'])(
    'the officials of %s are told without a sentence of English',
    async (zip) => {
      const { page } = await enSuDireccion()
      await search(page, zip)
      await officials(page)
      for (const fold of await page.locator('details:not([open]) > summary').elementHandles())
        await fold.click()
      expect(await englishOn(page)).toEqual([])
      await page.context().close()
    },
  )

  it('a page that can’t get an answer says so', async () => {
    const { page } = await enSuDireccion()
    await page.route('**/api/officials', (route) => route.abort())
    await search(page, '30161')
    await page.getByText(/No se puede llegar al servidor/).waitFor()
    expect(await englishOn(page)).toEqual([])
    await page.context().close()
  })
})

describe('the switch of languages', () => {
  it('keeps the ZIP code, who was taken out, and the district, and names the offices anew', async () => {
    const { page } = await enSuDireccion()
    await page.getByText('Calle, ciudad y estado: todavía no hacen falta').click()
    await page.getByRole('textbox', { name: 'Calle y número' }).fill('12 Sample Street')
    await search(page, '30161')
    await officials(page)
    await page.getByRole('radio', { name: /Distrito 13/ }).check()
    await dempsey(page).waitFor()
    await page.getByRole('checkbox', { name: /Jon Ossoff/ }).uncheck()

    const isKept = async () => {
      await dempsey(page).waitFor()
      expect(await page.getByRole('checkbox', { name: /Jon Ossoff/ }).isChecked()).toBe(false)
      expect(await page.getByRole('radio', { name: /Dist\w+ 13/ }).isChecked()).toBe(true)
    }
    const language = () => page.evaluate(() => document.documentElement.lang)
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your officials' }).waitFor()
    await page.locator('summary', { hasText: 'You chose this district. Change it' }).click()
    expect(await language()).toBe('en')
    await isKept()
    await page.getByRole('link', { name: 'Español' }).click()
    await officials(page)
    await page.locator('summary', { hasText: 'Usted eligió este distrito. Cambiarlo' }).click()
    expect(await language()).toBe('es')
    await isKept()
    expect(await englishOn(page)).toEqual([])
    await page.getByRole('link', { name: 'Cambiar la dirección' }).click()
    expect(await page.getByRole('textbox', { name: 'Código postal ZIP' }).inputValue()).toBe('30161')
    expect(await page.getByRole('textbox', { name: 'Calle y número' }).inputValue()).toBe('12 Sample Street')
    await page.context().close()
  })

  it('names the offices anew for somebody who comes back in the other language', async () => {
    const { page } = await enSuDireccion()
    await search(page, '30161')
    await officials(page)
    await page.waitForTimeout(500)
    await page.goto(server.url + pathOf('officials'))
    await page.getByText('U.S. House of Representatives').first().waitFor()
    expect(await page.getByText('Senado de los Estados Unidos').count()).toBe(0)
    await page.context().close()
  })
})

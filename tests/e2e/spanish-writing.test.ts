import { expect, it } from 'vitest'
import { findings } from './reach.ts'
import { browser, server, withServer } from './setting.ts'
import { englishOn } from './spoken.ts'
import { pathOf, unfoldLetter, visit } from './steps.ts'

withServer()

it('letters are signed, told, changed, refused and mended in Spanish, without a sentence of English but the letters themselves', async () => {
  const { page, faults } = await visit(browser, server, { width: 390, path: `/es${pathOf('address')}` })
  await page.getByRole('textbox', { name: 'Código postal ZIP' }).fill('30161')
  await page.getByRole('button', { name: 'Buscar a mis representantes' }).click()
  await page.getByRole('button', { name: 'Continuar con las cartas' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sus cartas' }).waitFor()
  await page.getByLabel('Su nombre').fill('Alex Ejemplo')
  await page.getByRole('button', { name: 'Continuar con el envío' }).click()
  await page.getByRole('heading', { name: /corregir/ }).waitFor()
  expect(await englishOn(page)).toEqual([])
  expect(await findings(page)).toEqual([])
  await page.getByLabel('Calle y número').fill('12 Sample Street')

  await unfoldLetter(page)
  const letter = page.getByRole('textbox', { name: 'Carta', exact: true }).first()
  expect(await letter.getAttribute('lang')).toBe('en')
  await page.getByText('Otras palabras para una de estas personas').first().click()
  await page.getByRole('button', { name: 'Escribir a Jon Ossoff con otras palabras' }).click()
  const own = page.getByRole('textbox', { name: 'Carta solo para Jon Ossoff' })
  await own.fill('Usted es un cobarde, y le haré pagar. [qué pasó] 😀')
  await letter.fill('Soy de [su ciudad].')
  await page.getByLabel(/^¿Por qué le importa/).fill('Doy clases en una escuela.')
  await page.getByText(/así que no tienen lo que escribe aquí/).waitFor()
  await page.getByText(/Esto podría tomarse como una amenaza: “le haré pagar”/).waitFor()
  await page.getByText(/Aquí podría terminar la lectura: “Usted es un cobarde”/).waitFor()
  await page.getByText(/¿Falta llenar esto todavía\? “\[qué pasó\]”/).waitFor()
  await page.getByText(/En papel esto faltaría: 😀/).waitFor()
  await page.getByText('Falta llenar esto: [su ciudad]').waitFor()
  for (const fold of await page.locator('main details:not([open]) > summary').elementHandles())
    await fold.click()
  expect(await englishOn(page)).toEqual([])
  expect(await findings(page)).toEqual([])

  await page.getByRole('button', { name: 'Ponerlo' }).first().click()
  await page.getByText(/Se cambiaron 2 textos/).waitFor()
  expect(await own.inputValue()).toContain('Doy clases en una escuela.')
  await letter.fill('Gracias.')
  await page.getByLabel('Su nombre').fill('Alex Muestra')
  expect(await englishOn(page)).toEqual([])
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
  expect(scrollWidth).toBe(clientWidth)
  expect(faults.filter((fault) => !/status of 4(?:00|22)/.test(fault))).toEqual([])
  await page.context().close()
})

import { expect, it } from 'vitest'
import { longDate, shortDate } from '../../server/letter/date-words.ts'
import { LOCALES } from '../../server/letter/say.ts'

it.each(['en', 'es'] as const)(
  'a date is written as Unicode’s data has it in “%s”, in every month',
  (language) => {
    const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++)
      for (const day of ['01', '09', '28']) {
        const date = `2027-${String(month).padStart(2, '0')}-${day}`
        expect(longDate(date, language)).toBe(format.format(new Date(date)))
      }
  },
)

it('where there is little room, a month has three letters', () => {
  expect([shortDate('2027-01-03', 'en'), shortDate('2027-09-10', 'es')]).toEqual([
    'Jan 3, 2027',
    '10 sep 2027',
  ])
})

import { catalog } from '#letter/say.ts'

/** What the dataset says of empty seats, in Spanish; for `messageIn`. A test holds every vacancy of the dataset against it. */
export const VACANCIES_ES = catalog({
  'This seat is vacant.': 'Este escaño está vacante.',
  'All {seats} seats of this district are vacant.': 'Los {seats} escaños de este distrito están vacantes.',
  "One of this district's {seats} seats is vacant.":
    'Uno de los {seats} escaños de este distrito está vacante.',
  "Two of this district's {seats} seats are vacant.":
    'Dos de los {seats} escaños de este distrito están vacantes.',
  "Three of this district's {seats} seats are vacant.":
    'Tres de los {seats} escaños de este distrito están vacantes.',
  "{vacant} of this district's {seats} seats are vacant.":
    'De los {seats} escaños de este distrito, {vacant} están vacantes.',
  // After "The lists of … name nobody for".
  'this seat': 'este escaño',
  'the {seats} seats of this district': 'los {seats} escaños de este distrito',
  "{vacant} of this district's {seats} seats": '{vacant} de los {seats} escaños de este distrito',
  // corrections.yaml
  'We do not know yet who holds one of the four at-large seats.':
    'Todavía no sabemos quién ocupa uno de los cuatro escaños elegidos en todo el distrito.',
})

import { catalog } from '#letter/say.ts'

/** What the schemas of a letter's own texts say, in Spanish: the page checks those by itself, and takes along no more messages than that. */
export const TEXT_MESSAGES_ES = catalog({
  'Shorten this to {most} characters.': 'Acorte esto a {most} caracteres.',
  'Write this on one line.': 'Escriba esto en una sola línea.',
  'Take out the invisible control character (U+{code}); it can’t be printed or sent.':
    'Quite el carácter de control invisible (U+{code}); no se puede imprimir ni enviar.',
  'Take out the broken character; half of it is missing.': 'Quite el carácter dañado; le falta la mitad.',
  'Take out the accents that are stacked on one letter.':
    'Quite los acentos amontonados sobre una sola letra.',
  'Letters are plain text: take out “{tag}”.': 'Las cartas son solo texto: quite “{tag}”.',
  'Give the letter a subject.': 'Ponga un asunto a la carta.',
  'The letter is empty: write something first.': 'La carta está vacía: escriba algo primero.',
})

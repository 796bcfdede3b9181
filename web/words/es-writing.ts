import { catalog } from '#letter/say.ts'

/** Writing: who signs, the questions, the letters, and what is said of them, in Spanish. */
export const WRITING_ES = catalog({
  // Write, SenderFields
  'All is written: sign, and add a sentence of your own if you like.':
    'Todo está escrito: firme y, si quiere, añada una frase suya.',
  'Say who you are, and what you want to say.': 'Diga quién es y qué quiere decir.',
  'The letters': 'Las cartas',
  'No letter goes to {names}. Tick one for them, or leave it so.':
    'No hay ninguna carta para {names}. Marque una, o déjelo así.',
  'Checking…': 'Revisando…',
  'Go on to sending': 'Continuar con el envío',
  'Who signs': 'Quién firma',
  'Your name': 'Su nombre',
  'Offices check that you are a constituent. Your address goes on your letters; we don’t keep it.':
    'Las oficinas comprueban que usted vive en el lugar que representan. Su dirección va en sus cartas; nosotros no la guardamos.',
  'Your officials are those of {zip}. If you live elsewhere, change the ZIP code on the first step.':
    'Sus representantes son los de {zip}. Si vive en otro lugar, cambie el código postal en el primer paso.',
  'City, state and ZIP code': 'Ciudad, estado y código postal ZIP',
  'For an answer by e-mail or phone (optional)':
    'Para recibir respuesta por correo electrónico o teléfono (opcional)',
  'E-mail': 'Correo electrónico',
  Phone: 'Teléfono',

  // Questions, answer-faults.ts
  'In your own words': 'Con sus propias palabras',
  '{question} (optional)': '{question} (opcional)',
  'Officials and their staff read it: leave out names, and anything that could identify a child or a survivor.':
    'Esto lo leen sus representantes y quienes trabajan en sus oficinas: no escriba nombres ni nada que permita identificar a una niña, un niño o una persona sobreviviente.',
  'Characters left: {count}': 'Caracteres que quedan: {count}',
  'Characters too many: {count}': 'Caracteres de más: {count}',
  'One letter for each official is enough. Tick another to send it as well.':
    'Basta una carta para cada cargo. Marque otra para enviarla también.',
  'Next you send them, as many as you like: {ways}. Each one counts.':
    'Después las envía usted, tantas como quiera: {ways}. Cada una cuenta.',
  '{count} by e-mail': '{count} por correo electrónico',
  '{count} on their websites': '{count} en sus sitios web',
  '{count} by mail or telephone': '{count} por correo postal o teléfono',
  'or all on paper': 'o todas en papel',
  'The letter has a gap without an answer.': 'Sin una respuesta, a la carta le falta algo.',
  '{title}, subject': '{title}, asunto',

  // LetterEditor, LetterWords, StillToFill
  'Change whatever you like. The greeting, your address and the signature are added for each official.':
    'Cambie lo que quiera. El saludo, su dirección y la firma se añaden para cada persona.',
  'Nobody gets this text: each of them has words of their own, below.':
    'Nadie recibe este texto: para cada persona hay otro, más abajo.',
  'Goes to everybody but {names}: for them you wrote other words, below.':
    'Lo reciben todas las personas menos {names}, para quien usted escribió otras palabras, más abajo.',
  'To {names}': 'Para {names}',
  'Read and change the text': 'Leer y cambiar el texto',
  'Still to be filled in: {gaps}': 'Falta llenar esto: {gaps}',
  'This text is yours now: what you write above no longer changes it.':
    'Este texto ya es suyo: lo que escriba arriba no lo cambia.',
  'The letter is again as the campaign wrote it.': 'La carta está otra vez como la escribió la campaña.',
  'Start again from the template': 'Empezar de nuevo con el modelo',
  'Read it in English': 'Leerla en español',
  'Undo: bring back my text': 'Deshacer: recuperar mi texto',
  'Show the whole letter': 'Mostrar la carta entera',
  'See how it looks': 'Ver cómo queda la carta',
  Subject: 'Asunto',
  Letter: 'Carta',
  'Subject for {name} alone': 'Asunto solo para {name}',
  'Letter to {name} alone': 'Carta solo para {name}',

  // OwnWords
  'Different words for one of them': 'Otras palabras para una de estas personas',

  // StaleWords, StaleAnswer, StaleLetter, StaleLetters, BeforeSending
  'This text still says {words}. Above, your name or your place is now another.':
    'Este texto todavía dice {words}. Más arriba, su nombre o su lugar ya es otro.',
  Replace: 'Reemplazar',
  'Leave it': 'Dejarlo así',
  'You changed these words yourself, so what you write here isn’t in them:':
    'Usted cambió estos textos, así que no tienen lo que escribe aquí:',
  'You changed these words yourself, so what stood here before is still in them:':
    'Usted cambió estos textos, así que todavía tienen lo que había aquí antes:',
  'This text doesn’t have what you now answer to “{question}”: its words are your own.':
    'Este texto no tiene lo que usted responde ahora a “{question}”, porque sus palabras son suyas.',
  'This text still has what you had answered to “{question}”.':
    'Este texto todavía tiene lo que usted había respondido a “{question}”.',
  'Put it in': 'Ponerlo',
  'Take it out': 'Quitarlo',
  'One text is changed. Read it once more before it goes.':
    'Se cambió un texto. Léalo una vez más antes de enviarlo.',
  '{count} texts are changed. Read them once more before they go.':
    'Se cambiaron {count} textos. Léalos una vez más antes de enviarlos.',

  // Preview, Sheet, usePageFit, LetterErrors
  'How it looks': 'Así queda la carta',
  'Letter to show': 'Carta que se muestra',
  'Previous letter': 'Carta anterior',
  'Next letter': 'Carta siguiente',
  'Letter {number} of {count}': 'Carta {number} de {count}',
  'The sheet': 'La hoja',
  'Fits on one page.': 'Cabe en una página.',
  'One line longer than a page.': 'Una línea más larga que una página.',
  '{count} lines longer than a page.': '{count} líneas más larga que una página.',
  'About {count} pages long.': 'Unas {count} páginas.',
  'This can’t be printed yet. Your text is still here.':
    'Esto todavía no se puede imprimir. Su texto sigue aquí.',
  'Go back and mend it': 'Volver y corregirlo',
  'Look your officials up again': 'Buscar otra vez a sus representantes',
  '{title} {name}': '{name} ({title})',
})

import { catalog } from '#letter/say.ts'

/** What the functions of #letter say that the page fetches on demand, in Spanish: remarks, calls, thanks, the reminder. */
export const LETTER_ASIDE_ES = catalog({
  // before-sending.ts, on-paper.ts
  'Is this still to be filled in? {gaps}. If you mean it so, leave it.':
    '¿Falta llenar esto todavía? {gaps}. Si lo escribió a propósito, déjelo así.',
  'On paper this would be missing: {characters}. By e-mail or in a form it can go along. Take it out if you want to print the letter.':
    'En papel esto faltaría: {characters}. Por correo electrónico o en un formulario sí puede ir. Quítelo si quiere imprimir la carta.',
  'Together this may tell who a child or a survivor is: {signs}. Letters are opened by many hands. Leave out names, schools and exact ages, unless it is your own story and you want it known.':
    'En conjunto, esto puede revelar quién es un niño o un sobreviviente: {signs}. Las cartas pasan por muchas manos. No escriba nombres, escuelas ni edades exactas, a menos que sea su propia historia y quiera que se conozca.',
  'This could be taken for a threat: {found}. Offices have to pass threats on, and nobody reads the rest. Say what you ask for instead; if you tell what somebody said to you, make that plain.':
    'Esto podría tomarse como una amenaza: {found}. Las oficinas tienen que denunciar las amenazas, y nadie lee el resto. Diga mejor lo que pide; si cuenta lo que alguien le dijo a usted, déjelo claro.',
  'This may end the reading: {found}. A hard word about the reader makes it easy to put a letter aside. If you quote somebody, leave it.':
    'Aquí podría terminar la lectura: {found}. Una palabra dura contra quien lee hace fácil dejar la carta a un lado. Si está citando a alguien, déjelo así.',
  'This reads like shouting: {found}. Your words are stronger in small letters.':
    'Esto parece un grito: {found}. Sus palabras tienen más fuerza en minúsculas.',

  // call-script.ts, thanks.ts: said to an office
  'I am writing to {spoken} about this: “{subject}”. Please act on it.':
    'Le escribo a {spoken} sobre esto: “{subject}”. Por favor, haga algo al respecto.',
  'Hello, my name is {name}. I live in {city}, ZIP code {zip}, and I am a constituent.':
    'Hola, me llamo {name}. Vivo en {city}, código postal {zip}, y soy una de las personas a quienes su oficina representa.',
  'Hello, my name is {name}. I live in {city}, {state}, ZIP code {zip}.':
    'Hola, me llamo {name}. Vivo en {city}, {state}, código postal {zip}.',
  'I have one request for {spoken}. {request}': 'Tengo una sola petición para {spoken}. {request}',
  'Could you tell me where {spoken} stands on this?':
    '¿Podría decirme cuál es la posición de {spoken} sobre esto?',
  'Please pass my message on. Thank you for your time.':
    'Por favor, transmita mi mensaje. Gracias por su tiempo.',
  'Hello, my name is {name}. I live in {city}, ZIP code {zip}, and I am a constituent of {spoken}.':
    'Hola, me llamo {name}. Vivo en {city}, código postal {zip}, y {spoken} me representa.',
  'My number is {number}. Again, that is {again}. Thank you.':
    'Mi número es {number}. Repito: {again}. Gracias.',
  'My name is {name}, from {city}. I asked {spoken} for help, and I am calling to say thank you for acting.':
    'Me llamo {name}, de {city}. Le pedí ayuda a {spoken}, y llamo para dar las gracias por haber actuado.',
  'Thank you: {about}': 'Gracias: {about}',
  'I wrote to you from {city}, {state}, about this: “{about}”. I have learned that you have acted, and I want to thank you.':
    'Le escribí desde {city}, {state}, sobre esto: “{about}”. He sabido que usted ha actuado, y quiero darle las gracias.',
  '[your words: what did they do?]': '[sus palabras: ¿qué hizo?]',
  'It matters to me to see that somebody listens. Please keep going, and please let me know what comes next.':
    'Para mí es importante ver que alguien escucha. Siga adelante, por favor, y cuénteme qué es lo que sigue.',

  // call-script.ts: said to the one who calls
  '(Wait for the answer. “I don’t know” is a fine one.)':
    '(Espere la respuesta. “No lo sé” también es una buena respuesta.)',
  '(say your number slowly)': '(diga su número despacio)',
  '(say it once more)': '(dígalo otra vez)',

  // reminder.ts
  'Follow up on your letters': 'Dé seguimiento a sus cartas',
  'Two weeks ago you wrote to:': 'Hace dos semanas usted escribió a:',
  'Has somebody answered? If not, a short call or a second letter is welcome. If somebody has acted, thank them.':
    '¿Alguien le respondió? Si no, una llamada corta o una segunda carta es bienvenida. Si alguien actuó, dele las gracias.',
})

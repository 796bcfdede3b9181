import { catalog, type Say } from '#letter/say.ts'

/** What the functions of #letter say, in Spanish. It is written to everybody with “usted”, and in words that suit women and men alike. */
export const LETTER_ES = catalog({
  // before-sending.ts, on-paper.ts
  '{shown} and more': '{shown} y más',
  'Replace or delete what is still to be filled in: {gaps}.':
    'Reemplace o borre lo que todavía falta por llenar: {gaps}.',
  'Is this still to be filled in? {gaps}. If you mean it so, leave it.':
    '¿Falta llenar esto todavía? {gaps}. Si lo escribió a propósito, déjelo así.',
  'On paper this would be missing: {characters}. By e-mail or in a form it can go along. Take it out if you want to print the letter.':
    'En papel esto faltaría: {characters}. Por correo electrónico o en un formulario sí puede ir. Quítelo si quiere imprimir la carta.',
  'the invisible {code}': 'el carácter invisible {code}',
  'the sign {code}': 'el signo {code}',
  'Together this may tell who a child or a survivor is: {signs}. Letters are opened by many hands. Leave out names, schools and exact ages, unless it is your own story and you want it known.':
    'En conjunto, esto puede revelar quién es un niño o un sobreviviente: {signs}. Las cartas pasan por muchas manos. No escriba nombres, escuelas ni edades exactas, a menos que sea su propia historia y quiera que se conozca.',
  'This could be taken for a threat: {found}. Offices have to pass threats on, and nobody reads the rest. Say what you ask for instead; if you tell what somebody said to you, make that plain.':
    'Esto podría tomarse como una amenaza: {found}. Las oficinas tienen que denunciar las amenazas, y nadie lee el resto. Diga mejor lo que pide; si cuenta lo que alguien le dijo a usted, déjelo claro.',
  'This may end the reading: {found}. A hard word about the reader makes it easy to put a letter aside. If you quote somebody, leave it.':
    'Aquí podría terminar la lectura: {found}. Una palabra dura contra quien lee hace fácil dejar la carta a un lado. Si está citando a alguien, déjelo así.',
  'This reads like shouting: {found}. Your words are stronger in small letters.':
    'Esto parece un grito: {found}. Sus palabras tienen más fuerza en minúsculas.',

  // own-words.ts, reading-time.ts
  'So far the words are the campaign’s. One or two sentences of your own count for more than all the rest.':
    'Hasta ahora las palabras son de la campaña. Una o dos frases suyas cuentan más que todo lo demás.',
  'A little of this letter is in your own words. Every sentence of yours adds weight.':
    'Un poco de esta carta está en sus propias palabras. Cada frase suya le da más peso.',
  'About a tenth of this letter is in your own words. That is what offices look for.':
    'Cerca de una décima parte de esta carta está en sus propias palabras. Eso es lo que buscan las oficinas.',
  'About a quarter of this letter is in your own words. That is what offices look for.':
    'Cerca de una cuarta parte de esta carta está en sus propias palabras. Eso es lo que buscan las oficinas.',
  'About a third of this letter is in your own words. That is what offices look for.':
    'Cerca de un tercio de esta carta está en sus propias palabras. Eso es lo que buscan las oficinas.',
  'About half of this letter is in your own words. That is what offices look for.':
    'Cerca de la mitad de esta carta está en sus propias palabras. Eso es lo que buscan las oficinas.',
  'Most of this letter is in your own words. That is what offices look for.':
    'La mayor parte de esta carta está en sus propias palabras. Eso es lo que buscan las oficinas.',
  'This letter is in your own words. Nothing counts for more.':
    'Esta carta está en sus propias palabras. Nada cuenta más.',
  'Takes half a minute to read.': 'Se lee en medio minuto.',
  'Takes about a minute to read.': 'Se lee en cerca de un minuto.',
  'Takes about {minutes} minutes to read.': 'Se lee en unos {minutes} minutos.',
  'A shorter letter is more likely to be read to its end.':
    'Una carta más corta tiene más posibilidades de que la lean hasta el final.',

  // delivery.ts, form-limits.ts
  'The form asks for your name, your address (it is checked against the district) and your e-mail address, and often for a topic.':
    'El formulario pide su nombre, su dirección (comprueban que esté en el distrito) y su correo electrónico, y muchas veces un tema.',
  'The form asks for your name, your address and your e-mail address.':
    'El formulario pide su nombre, su dirección y su correo electrónico.',
  'Its message box is said to take {most} characters, with a line break as two. That may have changed.':
    'Se dice que su cuadro de mensaje admite {most} caracteres, y que un salto de línea cuenta como dos. Puede haber cambiado.',
  'Some forms refuse web addresses: if this one complains, take them out.':
    'Algunos formularios rechazan direcciones web: si este se queja, quítelas.',
  'Some forms refuse quotation marks: if this one complains, take them out.':
    'Algunos formularios rechazan las comillas: si este se queja, quítelas.',
  'A file with the whole letter. Outlook for Windows and Thunderbird open it ready to send; Apple Mail only shows it.':
    'Un archivo con la carta entera. Outlook para Windows y Thunderbird lo abren listo para enviar; Apple Mail solo lo muestra.',
  'You send it from your own e-mail, to this one office. Your address stands under your name: offices check it.':
    'Usted la envía desde su propio correo, solo a esta oficina. Su dirección va debajo de su nombre: las oficinas la comprueban.',
  'Look for “Contact” on the website, and paste the letter there.':
    'Busque “Contact” (contacto) en el sitio web, y pegue allí la carta.',
  'We know of no contact form or e-mail address of this office.':
    'No conocemos ningún formulario ni correo electrónico de esta oficina.',
  'You need a printer, an envelope and a stamp.': 'Necesita una impresora, un sobre y una estampilla.',
  'You need two minutes: somebody takes a note, or you leave a message.':
    'Necesita dos minutos: alguien toma nota, o usted deja un mensaje.',

  // mail-links.ts
  'your mail program': 'su programa de correo',
  'Microsoft 365 at work or school': 'Microsoft 365 del trabajo o la escuela',
  'Opens {name} with the whole letter, to {to}.': 'Abre {name} con la carta entera, para {to}.',
  'The letter is too long for a link to {name}: it is copied, and you paste it into a message to {to}.':
    'La carta es demasiado larga para un enlace a {name}: queda copiada, y usted la pega en un mensaje para {to}.',
  'Its subject is too long as well: another stands there.':
    'También el asunto es demasiado largo: en su lugar va otro.',
  'Be signed in before you open it: a letter that waits behind the sign-in page comes out with plus signs between the words.':
    'Inicie la sesión antes de abrirlo: una carta que espera detrás de la página de inicio de sesión sale con signos de más entre las palabras.',
  'Please paste the letter here (it was copied for you), and delete this line.':
    'Pegue aquí la carta (ya está copiada), y borre esta línea.',

  // offices.ts, phones.ts
  'District office, {town}': 'Oficina del distrito, {town}',
  'Main office, {town}': 'Oficina principal, {town}',
  'Capitol office, {town}': 'Oficina del capitolio, {town}',
  'Mail to Washington is screened first: it takes one to four weeks.':
    'El correo a Washington se revisa primero: tarda de una a cuatro semanas.',
  'Arrives within a few days.': 'Llega en pocos días.',
  'Arrives within a few days. The capitol takes mail for every legislator; between sessions it may wait there longer.':
    'Llega en pocos días. El capitolio recibe el correo de toda la legislatura; entre sesiones puede esperar allí más tiempo.',
  'state office': 'oficina en el estado',
  'state office, {town}': 'oficina en el estado, {town}',
  'district office': 'oficina en el distrito',
  'district office, {town}': 'oficina en el distrito, {town}',
  'capitol office, {town}': 'oficina en el capitolio, {town}',
  'Washington office': 'oficina en Washington',

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

/** A way to say what the functions of #letter say: `english`, or `sayIn('es', LETTER_ES)`. */
export type LetterSay = Say<keyof typeof LETTER_ES>

import { catalog, type Say } from '#letter/say.ts'
import type { LETTER_ASIDE_ES } from './aside-es.ts'

/** What the functions of #letter say on the way to a letter, in Spanish; aside-es.ts has the rest. It is written to everybody with “usted”, and in words that suit women and men alike. */
export const LETTER_ES = catalog({
  // before-sending.ts, on-paper.ts
  '{shown} and more': '{shown} y más',
  'Replace or delete what is still to be filled in: {gaps}.':
    'Reemplace o borre lo que todavía falta por llenar: {gaps}.',
  'the invisible {code}': 'el carácter invisible {code}',
  'the sign {code}': 'el signo {code}',

  // own-words.ts, reading-time.ts
  'So far this letter says what all of them say. One or two sentences of your own count for more than all the rest.':
    'Por ahora esta carta dice lo que dicen todas. Una o dos frases suyas cuentan más que todo lo demás.',
  'This is short. Say where you live, why this matters to you, and the one thing that you ask for.':
    'Esto es breve. Diga dónde vive, por qué le importa y qué pide: una sola cosa.',
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
  'Contact forms ask for your name, address and e-mail address, often also for a topic. Legislators’ offices check that you live in their district.':
    'Los formularios de contacto piden su nombre, su dirección y su correo electrónico, y muchas veces un tema. Las oficinas de los legisladores comprueban que usted vive en su distrito.',
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
  'your mail app': 'su aplicación de correo',
  'Microsoft 365 at work or school': 'Microsoft 365 del trabajo o la escuela',
  'Opens {name} with the whole letter, to {to}. You press “Send” there.':
    'Abre {name} con la carta entera, para {to}. Usted presiona “Enviar” allí.',
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
})

/** A way to say what the functions of #letter say: `english`, or `sayIn('es', …)` with both catalogs. */
export type LetterSay = Say<keyof (typeof LETTER_ES & typeof LETTER_ASIDE_ES)>

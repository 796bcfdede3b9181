import { catalog } from '#letter/say.ts'
import { LETTER_ASIDE_ES } from '#letter/words/aside-es.ts'

/** What stands beside the way to a letter, in Spanish: remarks, other ways, shorter letters, paper, and what comes after. */
export const ASIDE_ES = catalog({
  ...LETTER_ASIDE_ES,

  // ShorterOffer
  'You changed these words yourself, so they don’t have what you now answer to “{question}”:':
    'Usted cambió estos textos, así que no tienen lo que responde ahora a “{question}”:',
  'You changed these words yourself, so they still have what you had answered to “{question}”:':
    'Usted cambió estos textos, así que todavía tienen lo que había respondido a “{question}”:',
  // BeforeSending, Remarks
  'Before you send them': 'Antes de enviarlas',
  'Change it': 'Cambiarlo',
  'Leave it as it is': 'Dejarlo como está',

  // CallWay, YourAsk
  'If somebody answers': 'Si alguien contesta',
  'If a machine answers': 'Si contesta una máquina',
  'What you ask for, in one sentence': 'Lo que usted pide, en una frase',
  'You changed this letter, and the script still asks what it asked before. If you ask for something else, write it here.':
    'Usted cambió esta carta, y el guion todavía pide lo mismo que antes. Si pide otra cosa, escríbala aquí.',
  'You changed this letter, so the script doesn’t know what you ask for. Write it here, such as “Please vote for …”.':
    'Usted cambió esta carta, así que el guion no sabe lo que usted pide. Escríbalo aquí, por ejemplo: “Por favor, vote por …”.',

  // ReadLetter, OtherWays
  'of the letter to {name}': 'de la carta a {name}',
  'Into the form goes the shorter letter:': 'En el formulario va la carta más corta:',
  'By every other way the whole letter goes out:': 'Por todas las demás vías sale la carta entera:',

  // FormWay, FormLimit
  'Copy the shorter letter and open the form': 'Copiar la carta más corta y abrir el formulario',
  'Is the letter too long for the form?': '¿La carta es demasiado larga para el formulario?',
  'How many characters does it take?': '¿Cuántos caracteres admite?',
  'Forms often say it beside the message box.': 'Los formularios suelen decirlo junto al cuadro de mensaje.',
  'Type the number of characters first, such as 1,000.':
    'Escriba primero el número de caracteres, por ejemplo 1,000.',
  'Make the letter shorter': 'Acortar la carta',

  // ShorterOffer, CutLetter, Shortened
  'This form is said to take {limit} characters, and your letter has {length}.':
    'Se dice que este formulario admite {limit} caracteres, y su carta tiene {length}.',
  'This form is said to take {limit} characters, and your shorter letter has {length}.':
    'Se dice que este formulario admite {limit} caracteres, y su carta más corta tiene {length}.',
  'You said that this form takes {limit} characters, and your letter has {length}.':
    'Usted indicó que este formulario admite {limit} caracteres, y su carta tiene {length}.',
  'You said that this form takes {limit} characters, and your shorter letter has {length}.':
    'Usted indicó que este formulario admite {limit} caracteres, y su carta más corta tiene {length}.',
  'See a shorter version': 'Ver una versión más corta',
  'A shorter letter for this form': 'Una carta más corta para este formulario',
  'Only what is struck through is left out, and the form asks for your address itself. Your own words stay.':
    'Solo se omite lo tachado, y el formulario mismo pide su dirección. Sus propias palabras se quedan.',
  'What is struck through is left out. It is still {over} characters too long: please shorten the rest yourself.':
    'Se omite lo tachado. Aun así sobran {over} caracteres: acorte usted el resto, por favor.',
  'Left out:': 'Se omite:',
  '{length} of {limit} characters': '{length} de {limit} caracteres',
  '{length} characters': '{length} caracteres',
  'Use the shorter version': 'Usar la versión más corta',
  'Edit it myself': 'Editarla por mi cuenta',
  'This is still longer than the form takes.': 'Todavía es más larga de lo que admite el formulario.',
  'This is still longer than the form is said to take.':
    'Todavía es más larga de lo que se dice que admite el formulario.',
  'You have changed the letter since you wrote this shorter one.':
    'Usted cambió la carta después de escribir esta más corta.',
  'Keep the shorter one': 'Quedarme con la más corta',
  'Make a new one from the letter': 'Hacer otra a partir de la carta',
  'Read or change the shorter letter': 'Leer o cambiar la carta más corta',
  'Letter for this form': 'Carta para este formulario',
  'Nothing is added to it: greeting and name are in it.':
    'No se le agrega nada: ya lleva el saludo y el nombre.',
  'Go back to the shorter letter that I wrote': 'Volver a la carta más corta que escribí',
  'Use the whole letter instead': 'Usar mejor la carta entera',

  // OwnWords
  '{name} gets the text for all again.': '{name} recibe otra vez el texto común.',
  'Undo: bring back my words for {name}': 'Deshacer: recuperar mis palabras para {name}',
  'Only {name} gets these words.': 'Estas palabras las recibe solo {name}.',
  'These are still the words for all. Change what you like.':
    'Todavía es el texto común. Cambie lo que quiera.',
  'Go back to the text for all': 'Volver al texto común',
  'for {name}': 'para {name}',
  'Write to {name} in other words': 'Escribir a {name} con otras palabras',

  // Reminder
  'An entry in your calendar reminds you to ask again in two weeks. It names the officials whom you have written to, and says nothing of your letters.':
    'Una entrada en su calendario le recordará en dos semanas que vuelva a preguntar. Nombra a las personas a quienes escribió, y no dice nada de sus cartas.',
  'Put a reminder into my calendar': 'Poner un recordatorio en mi calendario',

  // LostNotices
  'Since your last visit this has changed: {names} no longer represents you in this office.':
    'Desde su última visita esto ha cambiado: {names} ya no le representa en este cargo.',
  'Since your last visit this has changed: {names} no longer represent you in these offices.':
    'Desde su última visita esto ha cambiado: {names} ya no le representan en estos cargos.',
  'Since your last visit this has changed: your district is open again, and no letter goes to {names} until you choose it.':
    'Desde su última visita esto ha cambiado: su distrito vuelve a estar por decidir, y hasta que lo elija no se envía ninguna carta a {names}.',

  // EnvelopeChoice, Enclosed
  Envelope: 'Sobre',
  'An ordinary one': 'Uno común',
  'With a window (#10)': 'Con ventana (#10)',
  'Print at full size, not “fit to page”. Fold at the two small ticks on the left edge, with the address outward, so that it shows in the window.':
    'Imprima a tamaño real, sin “ajustar a la página”. Doble por las dos marcas pequeñas del borde izquierdo, con la dirección hacia afuera, para que se vea en la ventana.',
  'What you enclose with each letter': 'Lo que adjunta a cada carta',
  'It is named below your signature. Separate several things with a semicolon: “Photo of our school; newspaper page”.':
    'Se menciona debajo de su firma. Separe varias cosas con punto y coma: “Foto de nuestra escuela; página de periódico”.',
  'If you have downloaded the letters already, do it again: they look different for this envelope.':
    'Si ya descargó las cartas, hágalo otra vez: para este sobre son distintas.',

  // OtherWays, PaperWay, Numbers
  'Use the contact form': 'Usar el formulario de contacto',
  'Send an e-mail': 'Enviar un correo electrónico',
  'Use the website': 'Usar el sitio web',
  'Print and mail it': 'Imprimirla y enviarla por correo postal',
  'Take the text along': 'Llevarse el texto',
  'Copy the text': 'Copiar el texto',
  'Download an e-mail draft': 'Descargar un borrador de correo',
  'Mail it to': 'Enviarla a',
  'Download as a PDF': 'Descargar como PDF',
  'Download an envelope to print on': 'Descargar un sobre para imprimir',
  'More numbers': 'Más números',

  // EnvelopeChoice, Packet, MailingPaper, FileButton
  Envelopes: 'Sobres',
  'Each page is as large as a #10 envelope (9½ × 4⅛ in). Put the envelopes into the printer and choose that size.':
    'Cada página es del tamaño de un sobre #10 (9½ × 4⅛ pulgadas). Ponga los sobres en la impresora y elija ese tamaño.',
  'Download the envelope': 'Descargar el sobre',
  'Download {count} envelopes': 'Descargar {count} sobres',
  'Address labels': 'Etiquetas con la dirección',
  'Sheets of 30 labels, 2⅝ × 1 in (Avery 5160). Print at full size, not “fit to page”.':
    'Hojas de 30 etiquetas, 2⅝ × 1 pulgadas (Avery 5160). Imprima a tamaño real, sin “ajustar a la página”.',
  'First label to use': 'Primera etiqueta que va a usar',
  '1 for a new sheet. On a sheet that was used before, count from left to right and down.':
    '1 si la hoja es nueva. En una hoja ya usada, cuente de izquierda a derecha y hacia abajo.',
  'Download the label': 'Descargar la etiqueta',
  'Download {count} labels': 'Descargar {count} etiquetas',
  'Say with which label to begin, from 1 to 30.': 'Diga con qué etiqueta empezar, de 1 a 30.',

  // Translation
  'As the campaign wrote it, without what you have changed.':
    'Tal como la escribió la campaña, sin sus cambios.',
  'Looking for it…': 'Buscándola…',

  // Pad, Signature
  'Your signature as you drew it': 'Su firma tal como la dibujó',
  'A field to draw your signature in': 'Un espacio para dibujar su firma',
  Erase: 'Borrar',
  'You can also leave this out, and sign on the paper. The signature stays in this browser, and is sent only to put it into your PDF.':
    'También puede saltarse esto y firmar en el papel. La firma se queda en este navegador, y solo se envía para ponerla en su PDF.',
  'Your signature': 'Su firma',
  'Remove it': 'Quitarla',
  'Or take it from a photo of your signature on white paper':
    'O tómela de una foto de su firma en papel blanco',
  'Your signature will be printed on the letters.': 'Su firma se imprimirá en las cartas.',
  'There is no signature to be seen in this picture. Sign in dark ink on white paper.':
    'En esta imagen no se ve ninguna firma. Firme con tinta oscura en papel blanco.',
  'Your browser can’t read this file as a picture. Choose a photo, as JPEG or PNG.':
    'Su navegador no puede leer este archivo como imagen. Elija una foto en JPEG o PNG.',

  // Thanks, ThankYou
  'A letter of thanks': 'Una carta de agradecimiento',
  'On the telephone, one sentence is enough: “{sentence}”': 'Por teléfono basta una frase: “{sentence}”',
  'Or write a few lines': 'O escriba unas líneas',
  'Say what they did in place of the words in brackets. Then you see the ways to send it.':
    'Diga qué hizo esa persona en lugar de las palabras entre corchetes. Entonces verá las vías para enviarla.',

  // FetchedPart
  'The form takes the whole letter: it has {length} of {limit} characters.':
    'El formulario acepta la carta entera: tiene {length} de {limit} caracteres.',
})

import { catalog } from '#letter/say.ts'

/** The sending step, in Spanish: the ways out, paper, and what comes after. */
export const SENDING_ES = catalog({
  // Send
  'Finish your letters first: something in them or in your address is still missing.':
    'Termine primero sus cartas: todavía falta algo en ellas o en su dirección.',
  'Send your letters': 'Envíe sus cartas',
  'Your letter is ready.': 'Su carta está lista.',
  'Your {count} letters are ready.': 'Sus {count} cartas están listas.',
  'For each official you see first the way that their office reads.':
    'De cada representante verá primero la vía por la que su oficina lee las cartas.',
  'Change a letter': 'Cambiar una carta',
  'Print all of them at once': 'Imprimirlas todas a la vez',
  'One by one': 'Una por una',
  '{done} of {all} done': '{done} de {all} enviadas',

  // SendCard, Ways
  Done: 'Enviada',
  'with {name}': 'a {name}',
  'to {name}': 'para {name}',
  'Subject: {subject}': 'Asunto: {subject}',
  'In other words, for {name} alone': 'Con otras palabras, solo para {name}',
  'Read it': 'Leerla',
  'the letter to {name}': 'la carta a {name}',
  'of the letter to {name}': 'de la carta a {name}',
  'Other ways': 'Otras vías',
  'Into the form goes the shorter letter:': 'En el formulario va la carta más corta:',
  'By every other way the whole letter goes out:': 'Por todas las demás vías sale la carta entera:',

  // Copied, useCopying
  'The letter is copied.': 'La carta está copiada.',
  'Your browser didn’t let us copy the letter. Copy it from the box below.':
    'Su navegador no nos dejó copiar la carta. Cópiela del cuadro de abajo.',
  'Text of the letter to {name}': 'Texto de la carta a {name}',

  // FormWay, FormLimit
  'Copy the letter and open the form': 'Copiar la carta y abrir el formulario',
  'Copy the whole letter and open the form': 'Copiar la carta entera y abrir el formulario',
  'Copy the shorter letter and open the form': 'Copiar la carta más corta y abrir el formulario',
  'The letter is copied. Paste it into the message box of the form.':
    'La carta está copiada. Péguela en el cuadro de mensaje del formulario.',
  'Your browser didn’t let us copy the letter. Copy it from the box below, then press the button again: it opens the form.':
    'Su navegador no nos dejó copiar la carta. Cópiela del cuadro de abajo y presione otra vez el botón: así se abre el formulario.',
  'Opens {site} in a new tab.': 'Abre {site} en otra pestaña.',
  'Your letter has {length} of {limit} characters.': 'Su carta tiene {length} de {limit} caracteres.',
  'Use my shorter letter again': 'Volver a usar mi carta más corta',
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

  // EmailWay, SiteWay
  'Open the e-mail': 'Abrir el correo',
  'Open the e-mail in {name}': 'Abrir el correo en {name}',
  'Copy the letter and open an e-mail': 'Copiar la carta y abrir un correo',
  'Copy the letter and open {name}': 'Copiar la carta y abrir {name}',
  'The letter is copied. Paste it into the message that has opened.':
    'La carta está copiada. Péguela en el mensaje que se abrió.',
  'Your browser didn’t let us copy the letter. Copy it from the box below, then press the button again: it opens the e-mail.':
    'Su navegador no nos dejó copiar la carta. Cópiela del cuadro de abajo y presione otra vez el botón: así se abre el correo.',
  'Write e-mail with': 'Escribir el correo con',
  'Copy the letter and open the office’s website': 'Copiar la carta y abrir el sitio web de la oficina',
  'The letter is copied. Look for “Contact” on the office’s website, and paste it there.':
    'La carta está copiada. Busque “Contact” (contacto) en el sitio web de la oficina y péguela allí.',
  'Your browser didn’t let us copy the letter. Copy it from the box below, then press the button again: it opens the website.':
    'Su navegador no nos dejó copiar la carta. Cópiela del cuadro de abajo y presione otra vez el botón: así se abre el sitio web.',

  // OtherWays, PaperWay, Numbers
  'Use the contact form': 'Usar el formulario de contacto',
  'Send an e-mail': 'Enviar un correo electrónico',
  'Use the website': 'Usar el sitio web',
  'Print and mail it': 'Imprimirla y enviarla por correo postal',
  'Call the office': 'Llamar a la oficina',
  'Take the text along': 'Llevarse el texto',
  'Copy the text': 'Copiar el texto',
  'Download an e-mail draft': 'Descargar un borrador de correo',
  'Mail it to': 'Enviarla a',
  'Download as a PDF': 'Descargar como PDF',
  'Download an envelope to print on': 'Descargar un sobre para imprimir',
  'More numbers': 'Más números',

  // EnvelopeChoice, Packet, MailingPaper, FileButton
  Envelope: 'Sobre',
  'An ordinary one': 'Uno común',
  'With a window (#10)': 'Con ventana (#10)',
  'Print at full size, not “fit to page”. Fold at the two small ticks on the left edge, with the address outward, so that it shows in the window.':
    'Imprima a tamaño real, sin “ajustar a la página”. Doble por las dos marcas pequeñas del borde izquierdo, con la dirección hacia afuera, para que se vea en la ventana.',
  'Making the file…': 'Preparando el archivo…',
  'The file is in your downloads.': 'El archivo está en sus descargas.',
  'All on paper': 'Todas en papel',
  'Print them, sign them, and mail them. Each letter has the address of its office on it.':
    'Imprímalas, fírmelas y envíelas por correo. Cada carta lleva la dirección de su oficina.',
  'We have no postal address for {names}: write to them above.':
    'No tenemos dirección postal de {names}: use las vías de más arriba.',
  'Download the letter as a PDF': 'Descargar la carta como PDF',
  'Download all {count} letters as one PDF': 'Descargar las {count} cartas en un solo PDF',
  'Sign on the screen': 'Firmar en la pantalla',
  'Envelopes and labels': 'Sobres y etiquetas',
  'Enclose something': 'Adjuntar algo',
  'What you enclose with each letter': 'Lo que adjunta a cada carta',
  'It is named below your signature. Separate several things with a semicolon: “Photo of our school; newspaper page”.':
    'Se menciona debajo de su firma. Separe varias cosas con punto y coma: “Foto de nuestra escuela; página de periódico”.',
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
  'Thank you': 'Gracias',
  'Thank you. That was everyone.': 'Gracias. Ya no falta nadie.',
  'Letters from constituents are read and counted. An answer can take weeks; if none comes, writing or calling once more is welcome, not a nuisance.':
    'Las cartas de la gente del distrito se leen y se cuentan. Una respuesta puede tardar semanas; si no llega, volver a escribir o llamar es bienvenido y no molesta a nadie.',
  'An entry in your calendar reminds you to ask again in two weeks. It names the officials whom you have written to, and says nothing of your letters.':
    'Una entrada en su calendario le recuerda preguntar otra vez en dos semanas. Nombra a las personas a quienes escribió, y no dice nada de sus cartas.',
  'Put a reminder into my calendar': 'Poner un recordatorio en mi calendario',
  'The reminder could not be loaded. Check your internet connection, then try again.':
    'No se pudo cargar el recordatorio. Revise su conexión a internet y vuelva a intentarlo.',
  'Has {name} acted? Say thank you': '¿{name} ya hizo algo? Dele las gracias',
  'A letter of thanks': 'Una carta de agradecimiento',
  'On the telephone, one sentence is enough: “{sentence}”': 'Por teléfono basta una frase: “{sentence}”',
  'Or write a few lines': 'O escriba unas líneas',
  'Say what they did in place of the words in brackets. Then you see the ways to send it.':
    'Diga qué hizo esa persona en lugar de las palabras entre corchetes. Entonces verá las vías para enviarla.',

  // FetchedPart
  'This part of the page could not be loaded. Check your internet connection, then try again.':
    'No se pudo cargar esta parte de la página. Revise su conexión a internet y vuelva a intentarlo.',
  'Print them, with the signature that you drew, and mail them. Each letter has the address of its office on it.':
    'Imprímalas, con la firma que usted dibujó, y envíelas por correo. Cada carta lleva la dirección de su oficina.',
  'See or remove your signature': 'Ver o quitar su firma',
  'The form takes the whole letter: it has {length} of {limit} characters.':
    'El formulario acepta la carta entera: tiene {length} de {limit} caracteres.',
  'You have changed this letter since you ticked it off. Take the tick away to send it again.':
    'Usted cambió esta carta después de marcarla. Quite la marca para enviarla de nuevo.',
})

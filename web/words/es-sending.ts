import { catalog } from '#letter/say.ts'

/** The sending step, in Spanish: the ways out, paper, and what comes after. */
export const SENDING_ES = catalog({
  // Send
  'Finish your letters first: something in them or in your address is still missing.':
    'Termine primero sus cartas: todavía falta algo en ellas o en su dirección.',
  'Send your letters': 'Envíe sus cartas',
  'Your letter is ready.': 'Su carta está lista.',
  'Your {count} letters are ready.': 'Sus {count} cartas están listas.',
  'Send them one by one, or print all of them from one PDF, now or later. Even one counts.':
    'Envíelas una por una, o imprímalas todas desde un PDF, ahora o después. Hasta una sola carta cuenta.',
  'Paste the letter into the form’s message box, send it, then come back here and tick it off.':
    'Pegue la carta en el cuadro de mensaje del formulario, envíela, y vuelva aquí para marcarla.',
  'Come back any time: this browser keeps what you wrote.':
    'Vuelva cuando quiera: este navegador guarda lo que escribió.',
  'Go to:': 'Ir a:',
  'Thank you: each one counts.': 'Gracias: cada una cuenta.',
  'Everything is on its way.': 'Todo está en camino.',
  'Change a letter': 'Cambiar una carta',
  'All as one PDF': 'Todas en un PDF',
  'One by one': 'Una por una',
  'Your letter': 'Su carta',
  'When in the mail, today or later:': 'Ya en el buzón, hoy o después:',
  'Mark it as sent': 'Marcarla como enviada',
  'Back to one by one': 'Volver a una por una',
  'Mark them as sent': 'Marcarlas como enviadas',
  'Marked as sent.': 'Ya cuenta como envío.',
  'Tick this once it is sent.': 'Márquela cuando la haya enviado.',
  '{done} of {all} sent': '{done} de {all} enviadas',

  // SendCards, SendCard, Ways
  'By e-mail': 'Por correo electrónico',
  'On their websites': 'En sus sitios web',
  'By mail or telephone': 'Por correo postal o teléfono',
  Sent: 'Enviada',
  'to {name}': 'para {name}',
  'Subject: {subject}': 'Asunto: {subject}',
  'In other words, for {name} alone': 'Con otras palabras, solo para {name}',
  'Read “{title}”': 'Leer “{title}”',
  'the letter to {name}': 'la carta a {name}',
  'Other ways': 'Otras vías',

  // Copied, useCopying
  'The letter is copied.': 'La carta está copiada.',
  'Your browser didn’t let us copy the letter. Copy it from the box below.':
    'Su navegador no nos dejó copiar la carta. Cópiela del cuadro de abajo.',
  'Then press the button again.': 'Después presione otra vez el botón.',
  'Text of the letter to {name}': 'Texto de la carta a {name}',

  // FormWay, FormLimit
  'Copy the letter and open the form': 'Copiar la carta y abrir el formulario',
  'Copy the whole letter and open the form': 'Copiar la carta entera y abrir el formulario',
  'The letter is copied. Paste it into the message box of the form.':
    'La carta está copiada. Péguela en el cuadro de mensaje del formulario.',
  'Opens {site} in a new tab.': 'Abre {site} en otra pestaña.',
  'Your letter has {length} of {limit} characters.': 'Su carta tiene {length} de {limit} caracteres.',
  'Use my shorter letter again': 'Volver a usar mi carta más corta',

  // EmailWay, SiteWay
  'Open the e-mail': 'Abrir el correo electrónico',
  'Open the e-mail in {name}': 'Abrir el correo en {name}',
  'Copy the letter and open an e-mail': 'Copiar la carta y abrir un correo',
  'Copy the letter and open {name}': 'Copiar la carta y abrir {name}',
  'The letter is copied. Paste it into the message that has opened.':
    'La carta está copiada. Péguela en el mensaje que se abrió.',
  'Nothing opened? Choose below what you write e-mail with, or copy the letter under “Other ways”.':
    '¿No se abrió nada? Elija abajo con qué escribe el correo, o copie la carta en “Otras vías”.',
  'Write e-mail with': 'Escribir el correo con',
  'Copy the letter and open the office’s website': 'Copiar la carta y abrir el sitio web de la oficina',
  'The letter is copied. Look for “Contact” on the office’s website, and paste it there.':
    'La carta está copiada. Busque “Contact” (contacto) en el sitio web de la oficina y péguela allí.',

  // OtherWays, PaperWay, Numbers
  'Call the office': 'Llamar a la oficina',

  // Packet, FileButton
  'Making the file…': 'Preparando el archivo…',
  'The file is in your downloads.': 'El archivo está en sus descargas.',
  'Print them, sign them, and mail them.': 'Imprímalas, fírmelas y envíelas por correo.',
  'Print it, sign it, and mail it.': 'Imprímala, fírmela y envíela por correo.',
  'Print it, with the signature that you drew, and mail it.':
    'Imprímala, con la firma que usted dibujó, y envíela por correo.',
  'Each has the address of its office on it.': 'Cada una lleva la dirección de su oficina.',
  'No printer at hand? Save the file, and print it later.':
    '¿No tiene impresora a mano? Guarde el archivo e imprímalo después.',
  'On paper': 'En papel',
  'We have no postal address for {names}: write to them above.':
    'No tenemos dirección postal de {names}: use las vías de más arriba.',
  'Download the letter as a PDF': 'Descargar la carta como PDF',
  'Download the one not sent yet as a PDF': 'Descargar en un PDF la que falta por enviar',
  'Download the {count} not sent yet as one PDF': 'Descargar las {count} que faltan por enviar en un PDF',
  'Download all {count} letters as one PDF': 'Descargar las {count} cartas en un solo PDF',
  'Sign on the screen (optional)': 'Firmar en la pantalla (opcional)',
  'Envelopes and labels': 'Sobres y etiquetas',
  'Enclose something': 'Adjuntar algo',

  // Thanks, ThankYou
  'Thank you': 'Gracias',
  'What comes next': 'Qué sigue ahora',
  'Thank you. That was everyone.': 'Gracias. Ya no falta nadie.',
  'Letters from constituents are read and counted. An answer can take weeks; if none comes, writing or calling once more is welcome, not a nuisance.':
    'Las cartas de la gente del distrito se leen y se cuentan. Una respuesta puede tardar semanas; si no llega, puede volver a escribir o llamar; no molesta a nadie.',
  'For later: thank {name} for what they did': 'Para más adelante: agradecerle a {name} lo que haga',

  // FetchedPart
  'This part of the page could not be loaded. Check your internet connection, then try again.':
    'No se pudo cargar esta parte de la página. Revise su conexión a internet y vuelva a intentarlo.',
  'Print them, with the signature that you drew, and mail them.':
    'Imprímalas, con la firma que usted dibujó, y envíelas por correo.',
  'See or remove your signature': 'Ver o quitar su firma',
  'You have changed this letter since you ticked it off. Take the tick away to send it again.':
    'Usted cambió esta carta después de marcarla. Quite la marca para enviarla de nuevo.',
})

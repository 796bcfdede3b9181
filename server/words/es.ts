import { catalog } from '#letter/say.ts'

/** What the routes say, in Spanish; what lookups and letters say stands with them. */
export const ROUTES_ES = catalog({
  // errors.ts, validate.ts
  'This is more text than can be sent at once. Shorten it, or send it in smaller groups.':
    'Es más texto del que se puede enviar de una vez. Acórtelo, o envíelo en grupos más pequeños.',
  'A lot has been asked for from your network. Wait a second, then try again.':
    'Se ha pedido mucho desde su red. Espere un segundo y vuelva a intentarlo.',
  'A lot has been asked for from your network. Wait {seconds} seconds, then try again.':
    'Se ha pedido mucho desde su red. Espere {seconds} segundos y vuelva a intentarlo.',
  'Many letters are being made just now. Wait {seconds} seconds, then try again.':
    'Se están preparando muchas cartas en este momento. Espere {seconds} segundos y vuelva a intentarlo.',
  'There is nothing at this address.': 'No hay nada en esta dirección.',
  'The request is not valid JSON.': 'La solicitud no es JSON válido.',
  'Something went wrong on our side. Your text is still on this page; please try again.':
    'Algo falló de nuestro lado. Su texto sigue en esta página; vuelva a intentarlo, por favor.',
  'Send JSON, with the header Content-Type: application/json.':
    'Envíe JSON, con el encabezado Content-Type: application/json.',

  // campaigns.ts, letters.ts
  'There is no such campaign. The campaigns are: {campaigns}.':
    'No existe esa campaña. Las campañas son: {campaigns}.',
  'There is no such campaign.': 'No existe esa campaña.',
  '{name} publishes no e-mail address; use the contact form, or print the letter.':
    '{name} no publica ningún correo electrónico; use el formulario de contacto, o imprima la carta.',

  // flyer.ts
  'text {number}': 'mensaje de texto al {number}',
  'A campaign of {host}': 'Una campaña de {host}',
  'Write to those who represent you': 'Escriba a quienes representan a su comunidad',
  'Your ZIP code shows who they are. The page helps you with the letters, and nothing that you type is kept on its server.':
    'Con su código postal ZIP sabrá quiénes son. La página le ayuda con las cartas, y nada de lo que escriba se guarda en su servidor.',
  'Point the camera of your phone at this code, or type:':
    'Apunte la cámara de su teléfono a este código, o escriba:',
  'QR code that leads to {address}': 'Código QR que lleva a {address}',
  'Get help, or report': 'Pida ayuda, o denuncie',
  'The address of this site is too long for a flyer.':
    'La dirección de este sitio es demasiado larga para un volante.',

  // letter-issues.ts, print-issues.ts, paper.ts
  'We have no official with this id. Look the address up again; the list may have changed.':
    'No tenemos a nadie con este identificador. Busque la dirección de nuevo; la lista puede haber cambiado.',
  'The date of the letter, {date}, is more than a year from today. If you chose none, the clock of your device is wrong: set it right, and try again.':
    'La fecha de la carta, {date}, está a más de un año de hoy. Si no eligió ninguna, el reloj de su dispositivo está mal: corríjalo e inténtelo de nuevo.',
  'We have no postal address for {name}; write by e-mail or through the website.':
    'No tenemos dirección postal de {name}; escriba por correo electrónico o por el sitio web.',
  '{name} has no such office any more; choose another.': '{name} ya no tiene esa oficina; elija otra.',
  'These are more different letters than can be printed at once. Print them in smaller groups.':
    'Son más cartas distintas de las que se pueden imprimir de una vez. Imprímalas en grupos más pequeños.',
  'These letters have more than {pages} pages together. Print them in smaller groups.':
    'Estas cartas tienen juntas más de {pages} páginas. Imprímalas en grupos más pequeños.',
  'This letter is longer than {pages} pages. Shorten it: offices read the first.':
    'Esta carta tiene más de {pages} páginas. Acórtela: las oficinas leen la primera.',
  'The letter’s font can’t print {characters}. Take it out.':
    'La letra de la carta no puede imprimir {characters}. Quítelo.',
  'The letter’s font can’t print {characters}. Take it out, or send this letter by e-mail.':
    'La letra de la carta no puede imprimir {characters}. Quítelo, o envíe esta carta por correo electrónico.',
  'The letter’s font can’t print {characters}. Take it out, or send this letter through the office’s contact form.':
    'La letra de la carta no puede imprimir {characters}. Quítelo, o envíe esta carta con el formulario de la oficina.',
  'The letter’s font can’t print {characters}. Take it out, or send this letter through the office’s website.':
    'La letra de la carta no puede imprimir {characters}. Quítelo, o envíe esta carta por el sitio web de la oficina.',
  'The letter’s font can’t print {characters}. Write it in other letters, or address the envelope by hand.':
    'La letra de la carta no puede imprimir {characters}. Escríbalo con otras letras, o escriba el sobre a mano.',
  'The letter’s font can’t print {characters}. Take them out.':
    'La letra de la carta no puede imprimir {characters}. Quítelos.',
  'The letter’s font can’t print {characters}. Take them out, or send this letter by e-mail.':
    'La letra de la carta no puede imprimir {characters}. Quítelos, o envíe esta carta por correo electrónico.',
  'The letter’s font can’t print {characters}. Take them out, or send this letter through the office’s contact form.':
    'La letra de la carta no puede imprimir {characters}. Quítelos, o envíe esta carta con el formulario de la oficina.',
  'The letter’s font can’t print {characters}. Take them out, or send this letter through the office’s website.':
    'La letra de la carta no puede imprimir {characters}. Quítelos, o envíe esta carta por el sitio web de la oficina.',
  'The letter’s font can’t print {characters}. Write them in other letters, or address the envelope by hand.':
    'La letra de la carta no puede imprimir {characters}. Escríbalos con otras letras, o escriba el sobre a mano.',
})

/** What is said of the picture of a signature, in Spanish; for `messageIn`, since it may be looked at where nobody knows who reads it. */
export const SIGNATURE_ES = catalog({
  'The picture of your signature is damaged. Draw it again, or leave it out and sign by hand.':
    'La imagen de su firma está dañada. Dibújela de nuevo, o déjela y firme a mano.',
  'The signature is no PNG picture. Draw it again, or save the picture as PNG.':
    'La firma no es una imagen PNG. Dibújela de nuevo, o guarde la imagen como PNG.',
  'The picture of your signature is larger than {width} × {height} pixels.':
    'La imagen de su firma mide más de {width} × {height} píxeles.',
  'Save the picture of your signature without interlacing.': 'Guarde la imagen de su firma sin entrelazado.',
})

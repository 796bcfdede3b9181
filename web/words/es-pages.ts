import { catalog } from '#letter/say.ts'

/** The pages around the way to a letter, and what surrounds every page, in Spanish. */
export const PAGES_ES = catalog({
  // App, shell
  'Skip to the content': 'Ir al contenido',
  'This browser doesn’t let the page keep what you type. You can go on, but don’t close or reload the page before your letters are sent.':
    'Este navegador no permite que la página guarde lo que usted escribe. Puede continuar, pero no cierre ni recargue la página antes de enviar sus cartas.',
  'Help and safety': 'Ayuda y seguridad',
  'Get help or report': 'Pedir ayuda o denunciar',
  'Leave this page quickly': 'Salir rápido de esta página',
  'Press Escape two more times to leave this page.':
    'Presione Escape dos veces más para salir de esta página.',
  'Press Escape once more to leave this page.': 'Presione Escape una vez más para salir de esta página.',
  Language: 'Idioma',
  Steps: 'Pasos',
  'Your address': 'Su dirección',
  'Your officials': 'Sus representantes',
  'Your letters': 'Sus cartas',
  Send: 'Enviar',
  'Get help, or report': 'Pida ayuda, o denuncie',
  Contact: 'Contacto',
  'Source code': 'Código fuente',
  'Officials as of {date}.': 'Lista de representantes del {date}.',
  'ZIP code data from {source}, {licence}.': 'Datos de códigos postales ZIP de {source}, {licence}.',
  'What you type': 'Lo que usted escribe',
  'It is kept in this browser and nowhere else, so that you can go on another time.':
    'Se guarda en este navegador y en ningún otro lugar, para que pueda continuar en otro momento.',
  'It goes when you close this tab. Until then it is kept in this tab and nowhere else.':
    'Desaparece cuando cierre esta pestaña. Hasta entonces se guarda en ella y en ningún otro lugar.',
  'Others use this computer: don’t remember what I type':
    'Otras personas usan esta computadora: no recordar lo que escribo',
  'Enter your ZIP code first: it tells who represents you.':
    'Escriba primero su código postal ZIP: con él se sabe quién representa a su comunidad.',
  'You have changed your address: find the officials who represent you there.':
    'Cambió su dirección: busque a quienes le representan allí.',
  'First choose at least one official to write to.': 'Elija primero al menos a una persona a quien escribir.',

  // Landing, Begin, Campaigns
  'A campaign of {host}': 'Una campaña de {host}',
  'Dear Senator:': 'Honorable Senador:',
  'Sincerely,': 'Atentamente,',
  'your name and your town': 'su nombre y su ciudad',
  'Write your letters': 'Escriba sus cartas',
  'Go on with your letters': 'Continúe con sus cartas',
  'What you typed is still in this browser.': 'Lo que escribió sigue en este navegador.',
  'It takes about five minutes, and no account.': 'Toma unos cinco minutos, y no hace falta ninguna cuenta.',
  'To find your officials and to put letters together, this page needs JavaScript. All else works without it: the hotlines below, and other ways to help.':
    'Para encontrar a sus representantes y preparar cartas, esta página necesita JavaScript. Todo lo demás funciona sin él: las líneas de ayuda más abajo y otras maneras de ayudar.',
  'How it goes': 'Cómo funciona',
  'Your ZIP code': 'Su código postal ZIP',
  'It shows who represents you, from the state house to the White House.':
    'Muestra quién le representa, desde la legislatura de su estado hasta la Casa Blanca.',
  'Each is written already. A sentence of your own makes it count.':
    'Cada una ya está escrita. Una frase suya hace que cuente.',
  'You say what it is about, why it matters to you, and what you ask for.':
    'Usted dice de qué se trata, por qué le importa y qué pide.',
  'Off they go': 'A enviarlas',
  'By e-mail, through the official’s website, or on paper: the page knows how each office reads.':
    'Por correo electrónico, en el sitio web de la oficina o en papel: la página sabe cómo lee cada una.',
  'What the letters ask for': 'Qué piden las cartas',
  'Why write': 'Por qué escribir',
  'What happens to what you type': 'Qué pasa con lo que usted escribe',
  'It stays in this browser. Our server uses it to find your officials and to make your letters, and keeps nothing. No account, no cookies, no tracking.':
    'Se queda en este navegador. Nuestro servidor lo usa para encontrar a sus representantes y preparar sus cartas, y no guarda nada. Sin cuenta, sin cookies, sin rastreo.',
  'How that works': 'Cómo funciona eso',
  'More that you can do': 'Qué más puede hacer',
  'Other ways to help': 'Otras maneras de ayudar',
  'Write about something else': 'Escribir sobre otra cosa',
  'What do you want to write about?': '¿Sobre qué quiere escribir?',
  'There is no such page': 'Esta página no existe',
  'The address may have been mistyped, or the page is gone. What you typed here is still there.':
    'Quizás la dirección tenga un error, o la página ya no exista. Lo que escribió aquí sigue ahí.',

  // api.ts, dates.ts
  'The server can’t be reached. Check your internet connection, then try again.':
    'No se puede llegar al servidor. Revise su conexión a internet y vuelva a intentarlo.',
  'The server could not answer. That is not your fault. Try again in a moment.':
    'El servidor no pudo responder. No es culpa suya. Vuelva a intentarlo en un momento.',
  'The server is busy right now. Wait a minute, then try again.':
    'El servidor está ocupado ahora. Espere un minuto y vuelva a intentarlo.',
  'The server is busy right now.': 'El servidor está ocupado ahora.',
  'The server is busy right now. Wait {minutes} minutes, then try again.':
    'El servidor está ocupado ahora. Espere {minutes} minutos y vuelva a intentarlo.',
  'A new Congress began on {began}, and the list of officials is from {date}, before that. Members and districts may have changed: check each name before you write.':
    'Un nuevo Congreso comenzó el {began}, y la lista de representantes es del {date}, anterior a esa fecha. Pueden haber cambiado personas y distritos: verifique cada nombre antes de escribir.',
  'The list of officials is from {date}, {days} days ago. Somebody may have left office since: check a name before you write.':
    'La lista de representantes es del {date}, hace {days} días. Alguien puede haber dejado su cargo: verifique el nombre antes de escribir.',

  // Pictures
  'Show their pictures': 'Mostrar sus fotos',
  'They come from the officials’ websites and from picture libraries, which then see that somebody looks at them here.':
    'Vienen de los sitios web de sus oficinas y de archivos de fotos, que así ven que alguien las mira aquí.',

  // LetterLanguage
  'Your letters go out in English, the language in which these offices work: so nobody has to wait for a translation. What you add may be in either language.':
    'Sus cartas salen en inglés, el idioma en que trabajan estas oficinas: así nadie tiene que esperar una traducción. Lo que usted agregue puede estar en cualquiera de los dos idiomas.',
  'Your letters go out in {language}. An office may have to have them translated first.':
    'Sus cartas salen en {language}. Puede que una oficina tenga que hacerlas traducir primero.',
  'A text that you have changed stays as it is.': 'Un texto que usted ya cambió se queda como está.',
  'Write them in {language} instead': 'Escribirlas en {language}',

  // Help, Share
  Donate: 'Donar',
  Volunteer: 'Ser voluntaria o voluntario',
  'Join those who run this campaign': 'Únase a quienes llevan esta campaña',
  'If you know of something, or need help yourself, this comes before any letter.':
    'Si sabe de algo, o si usted necesita ayuda, esto va antes que cualquier carta.',
  'Give money or time': 'Done dinero o tiempo',
  'Spread the word': 'Corra la voz',
  'Back to the letters': 'Volver a las cartas',
  'The text and the link are copied.': 'El texto y el enlace están copiados.',
  'Copy the text by hand.': 'Copie el texto a mano.',
  Share: 'Compartir',
  'Copy text and link': 'Copiar texto y enlace',
  'Tell somebody by e-mail': 'Contárselo a alguien por correo electrónico',
  'Tell somebody by text message': 'Contárselo a alguien por mensaje de texto',
  'A page to print and hand out (PDF)': 'Una hoja para imprimir y repartir (PDF)',

  // Privacy
  'It stays in your browser. We keep nothing, and nobody follows you here.':
    'Se queda en su navegador. No guardamos nada, y aquí nadie le sigue los pasos.',
  'In your browser': 'En su navegador',
  'Your address, your choices, your letters and what you have ticked off are kept in this browser’s storage, so that a reload, a crash or a pause doesn’t cost you a word. Whoever uses this browser can see them here. On a computer that others use too, say at the foot of the page that it shouldn’t remember: then all of it goes when you close the tab.':
    'Su dirección, sus elecciones, sus cartas y lo que ya marcó se guardan en este navegador, para que una recarga, una falla o una pausa no le cuesten ni una palabra. Quien use este navegador puede verlos aquí. En una computadora que también usan otras personas, indique al pie de la página que no se recuerde nada: entonces todo desaparece al cerrar la pestaña.',
  'There are no cookies, no account, no counting of visitors, and nothing from other sites.':
    'No hay cookies, ni cuenta, ni conteo de visitas, ni nada de otros sitios.',
  'On our server': 'En nuestro servidor',
  'It gets your ZIP code, and your street or your position if you give them, to find the officials who represent you; and your name, address and letters to make a PDF or an e-mail file of them. It answers, and keeps nothing: no file, no database. Its log has the time, the kind of request and whether it worked, but nothing that you typed and not where you came from.':
    'Recibe su código postal ZIP, y su calle o su ubicación si usted las da, para encontrar a quienes le representan; y su nombre, dirección y cartas para hacer con ellos un PDF o un archivo de correo. Responde y no guarda nada: ningún archivo, ninguna base de datos. Su registro tiene la hora, el tipo de solicitud y si funcionó, pero nada de lo que usted escribió ni desde dónde vino.',
  'The addresses of these pages say which campaign and which step, never what you typed.':
    'Las direcciones de estas páginas dicen qué campaña y qué paso, nunca lo que usted escribió.',
  'Where pictures come from': 'De dónde vienen las fotos',
  'The officials’ pictures lie on other sites. This page loads none of them unless you ask for pictures; those sites then see your network address, but not what you typed and not from which page you came.':
    'Las fotos de los representantes están en otros sitios. Esta página no carga ninguna si usted no las pide; esos sitios ven entonces la dirección de su red, pero no lo que usted escribió ni desde qué página vino.',
  'At the U.S. Census Bureau': 'En la Oficina del Censo de los Estados Unidos',
  'Where a ZIP code lies in several districts and you have left the tick for it set, our server asks the Bureau’s address service where your street is. It gets the street, city, state and ZIP code, from our server and not from you, and nothing else.':
    'Cuando un código postal ZIP está en varios distritos y usted dejó marcada la casilla, nuestro servidor pregunta al servicio de direcciones de la Oficina dónde está su calle. Recibe la calle, la ciudad, el estado y el código postal ZIP, de nuestro servidor y no de usted, y nada más.',
  'Where you send your letters': 'Adonde usted envía sus cartas',
  'You send them yourself. An office keeps what it gets, and answers to your address. A link to a mail service such as Gmail holds your letter, so that it can open there; the e-mail program, the office’s website and the telephone have rules of their own.':
    'Las envía usted. Una oficina guarda lo que recibe y responde a su dirección. Un enlace a un servicio de correo como Gmail contiene su carta, para que pueda abrirse allí; el programa de correo, el sitio web de la oficina y el teléfono tienen sus propias reglas.',
  'If somebody must not see that you were here': 'Si alguien no debe ver que usted estuvo aquí',
  '“Leave this page quickly”, or the Escape key three times, clears what you typed and opens a harmless page in place of this one. The browser’s history may still show the pages that you opened here before: a private window shows none, and you can delete the history in the browser’s settings.':
    '“Salir rápido de esta página”, o la tecla Escape tres veces, borra lo que escribió y abre una página inofensiva en lugar de esta. El historial del navegador puede mostrar todavía las páginas que abrió aquí antes: una ventana privada no muestra ninguna, y puede borrar el historial en la configuración del navegador.',
  'Who runs this site': 'Quién administra este sitio',
  'The program can’t see what a network or another machine between you and it writes down; who runs the site can tell you about that.':
    'El programa no puede ver lo que anote una red u otra máquina entre usted y él; quien administra el sitio puede informarle sobre eso.',
})

import { catalog } from '#letter/say.ts'

/** The pages that few people open, in Spanish. */
export const EXTRAS_ES = catalog({
  // Campaigns, Unknown
  'What do you want to write about?': '¿Sobre qué quiere escribir?',
  'The address may have been mistyped, or the page is gone. What you typed here is still there.':
    'Quizás la dirección tenga un error, o la página ya no exista. Lo que escribió aquí sigue ahí.',

  // Help, Share
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
  'Your address, your choices, your letters and what you have ticked off are kept in this browser’s storage, so that a reload, a crash or a pause doesn’t cost you a word. Whoever uses this browser can see them here. On a computer that others use too, say at the foot of the page that it shouldn’t remember: then all of it is gone once the browser is closed. Until then, or where the browser brings its tabs back, a closed tab can be opened again with all that was in it: clear everything before you go.':
    'Su dirección, sus elecciones, sus cartas y lo que ya marcó se guardan en este navegador, para que una recarga, una falla o una pausa no le cuesten ni una palabra. Quien use este navegador puede verlos aquí. En una computadora que también usan otras personas, indique al pie de la página que no se recuerde nada: entonces todo desaparece al cerrar el navegador. Hasta entonces, o si el navegador recupera sus pestañas, una pestaña cerrada se puede abrir de nuevo con todo lo que tenía: borre todo antes de irse.',
  'There are no cookies, no account, no counting of visitors, and nothing from other sites.':
    'No hay cookies, ni cuenta, ni conteo de visitas, ni nada de otros sitios.',
  'On our server': 'En nuestro servidor',
  'It gets your ZIP code, and your street or your position if you give them, to find the officials who represent you; and your name, address, answers, letters and signature to check them and to make a PDF or an e-mail file of them. It answers, and keeps nothing: no file, no database. Its log has the time, the kind of request and whether it worked, but nothing that you typed and not where you came from.':
    'Recibe su código postal ZIP, y su calle o su ubicación si usted las da, para encontrar a quienes le representan; y su nombre, dirección, respuestas, cartas y firma para revisarlos y hacer con ellos un PDF o un archivo de correo. Responde y no guarda nada: ningún archivo, ninguna base de datos. Su registro tiene la hora, el tipo de solicitud y si funcionó, pero nada de lo que usted escribió ni desde dónde vino.',
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
  '“Leave this page quickly”, or the Escape key three times, clears what you typed and opens a harmless page in place of this one. Whoever goes back in this tab comes to that page again; to return, enter the address of this site. The browser’s history may still show the pages that you opened here before: a private window shows none, and you can delete the history in the browser’s settings.':
    '“Salida rápida”, o la tecla Escape tres veces, borra lo que escribió y abre una página inofensiva en lugar de esta. Quien vuelve atrás en esta pestaña llega otra vez a esa página; para regresar, escriba la dirección de este sitio. El historial del navegador puede mostrar todavía las páginas que abrió aquí antes: una ventana privada no muestra ninguna, y puede borrar el historial en la configuración del navegador.',
  'Who runs this site': 'Quién administra este sitio',
  'The program can’t see what a network or another machine between you and it writes down; who runs the site can tell you about that.':
    'El programa no puede ver lo que anote una red u otra máquina entre usted y él; quien administra el sitio puede informarle sobre eso.',
})

import { catalog } from '#letter/say.ts'

/** The pages around the way to a letter, and what surrounds every page, in Spanish. */
export const PAGES_ES = catalog({
  // App, shell
  'Skip to the content': 'Ir al contenido',
  'This browser doesn’t let the page keep what you type. You can go on, but don’t close or reload the page before your letters are sent.':
    'Este navegador no permite que la página guarde lo que usted escribe. Puede continuar, pero no cierre ni recargue la página antes de enviar sus cartas.',
  'Help and safety': 'Ayuda y seguridad',
  'Get help or report': 'Pedir ayuda o denunciar',
  'Leave this page quickly': 'Salida rápida',
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
  'It is kept in this tab and nowhere else. A browser may bring a closed tab back until it is closed itself: clear everything before you go.':
    'Se guarda en esta pestaña y en ningún otro lugar. El navegador puede recuperar una pestaña cerrada hasta que se cierre él mismo: borre todo antes de irse.',
  'This browser keeps what you type only until you close this tab: it has no room for more, or doesn’t allow it. Send your letters before you close it.':
    'Este navegador guarda lo que escribe solo hasta que cierre esta pestaña: no tiene más espacio o no lo permite. Envíe sus cartas antes de cerrarla.',
  'This browser keeps nothing of it: it is gone when you close or reload this page.':
    'Este navegador no guarda nada de eso: desaparece cuando cierre o recargue esta página.',
  'Another tab has other words, and those are kept in this browser.':
    'Otra pestaña tiene otro texto, y ese se guarda en este navegador.',
  'Others use this device: don’t remember what I type':
    'Otras personas usan este dispositivo: no recordar lo que escribo',
  '“Leave this page quickly” erases it.': '“Salida rápida” lo borra.',
  'Enter your ZIP code first: it tells who represents you.':
    'Escriba primero su código postal ZIP: con él se sabe quién representa a su comunidad.',
  'You have changed your address: find the officials who represent you there.':
    'Cambió su dirección: busque a quienes le representan allí.',
  'First choose at least one official to write to.': 'Elija primero al menos a una persona a quien escribir.',

  // Contacts
  'To donate or volunteer:': 'Para donar o ayudar como voluntaria o voluntario:',
  'To donate:': 'Para donar:',
  'To volunteer:': 'Para ayudar como voluntaria o voluntario:',

  // Landing, Begin
  'A campaign of {host}': 'Una campaña de {host}',
  'Dear Senator:': 'Honorable Senador:',
  'Sincerely,': 'Atentamente,',
  'your name and your town': 'su nombre y su ciudad',
  'Start with your ZIP code': 'Escriba su código postal',
  'Go on with your letters': 'Continúe con sus cartas',
  'What you typed is still in this browser.': 'Lo escrito sigue en este navegador.',
  'About five minutes. No account.': 'Unos cinco minutos. Sin cuenta.',
  'Nothing goes out until you send it.': 'Nada sale hasta que usted lo envíe.',
  'This page did not load completely. Check your internet connection, then reload the page.':
    'La página no se cargó por completo. Revise su conexión a internet y vuelva a cargarla.',
  'To find your officials and to put letters together, this page needs JavaScript. All else works without it: the hotlines below, and other ways to help.':
    'Para encontrar a sus representantes y preparar cartas, esta página necesita JavaScript. Todo lo demás funciona sin él: las líneas de ayuda más abajo y otras maneras de ayudar.',
  'How it goes': 'Cómo funciona',
  'Your ZIP code': 'Su código postal ZIP',
  'It shows who represents you, from the state house to the White House.':
    'Muestra quién le representa, desde la legislatura de su estado hasta la Casa Blanca.',
  'Each is written already. A sentence of your own makes it stronger.':
    'Cada una ya está escrita. Una frase suya le da más fuerza.',
  'You say what it is about, why it matters to you, and what you ask for.':
    'Usted dice de qué se trata, por qué le importa y qué pide.',
  'Off they go': 'A enviarlas',
  'By e-mail, in the form on an office’s website, or on paper. You send each one; the page shows you how.':
    'Por correo electrónico, en el formulario del sitio web de la oficina o en papel. Usted envía cada una; la página le muestra cómo.',
  'What the letters ask for': 'Qué piden las cartas',
  'Why write': 'Por qué escribir',
  'What happens to what you type': 'Qué pasa con lo que usted escribe',
  'It is kept in this browser alone. Our server uses it to find your officials and to make your letters, and keeps nothing. No account, no cookies, no tracking.':
    'Se guarda solo en este navegador. Nuestro servidor lo usa para encontrar a sus representantes y preparar sus cartas, y no guarda nada. Sin cuenta, sin cookies, sin rastreo.',
  'How that works': 'Cómo funciona eso',
  'More that you can do': 'Qué más puede hacer',
  'Other ways to help': 'Otras maneras de ayudar',
  'Write about something else': 'Escribir sobre otra cosa',
  'There is no such page': 'Esta página no existe',

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

  // LetterLanguage
  'Your letters go out in English, in which these offices work.':
    'Sus cartas salen en inglés, el idioma en que trabajan estas oficinas.',
  'Below you can read each of them in Spanish.': 'Más abajo puede leer cada una en español.',
  'What you add may be in English or Spanish; it isn’t translated.':
    'Lo que usted agregue puede ir en inglés o en español; no se traduce.',
  'Your letters go out in Spanish. An office may have to have them translated first.':
    'Sus cartas salen en español. Puede que una oficina tenga que hacerlas traducir primero.',
  'A letter that you have changed stays in the language that it is in.':
    'Una carta que usted ya cambió se queda en el idioma en que está.',
  'Write them in English instead': 'Escribirlas en inglés',
  'Write them in Spanish instead': 'Escribirlas en español',

  // Problems
  'All of it is mended.': 'Todo está corregido.',
  'One thing to correct': 'Una cosa por corregir',
  '{count} things to correct': '{count} cosas por corregir',
  'The page tries again by itself.': 'La página vuelve a intentarlo sola.',
  'What you typed is still here.': 'Lo que escribió sigue aquí.',
  'Next try in {seconds} s': 'Próximo intento en {seconds} s',
  'Trying again…': 'Intentando otra vez…',
  'Try again': 'Intentar otra vez',
  'Try now': 'Intentar ahora',

  // Contacts, ClearEverything, Later, Mishap, WayOut, faults.ts
  'Text {number}': 'Mensaje de texto al {number}',
  '(opens in a new tab)': '(se abre en otra pestaña)',
  'Clear everything': 'Borrar todo',
  'Clear everything?': '¿Borrar todo?',
  'Your address, your choices and your letters will be deleted from this browser. They are kept nowhere else.':
    'Su dirección, sus elecciones y sus cartas se borrarán de este navegador. No se guardan en ningún otro lugar.',
  'Keep it': 'Conservarlo',
  'Everything you typed has been cleared from this browser.':
    'Todo lo que escribió se borró de este navegador.',
  'This part of the page could not be loaded. Your text is kept in this browser.':
    'No se pudo cargar esta parte de la página. Su texto sigue guardado en este navegador.',
  'Reload the page': 'Volver a cargar la página',
  'Something went wrong on this page': 'Algo falló en esta página',
  'Your text is kept in this browser: reload the page to go on.':
    'Su texto sigue guardado en este navegador: vuelva a cargar la página para continuar.',
  'If that doesn’t help, start again: you enter your ZIP code once more, and your text stays.':
    'Si eso no ayuda, empiece de nuevo: escribe otra vez su código postal, y su texto se conserva.',
  'Start again': 'Empezar de nuevo',
  'Your text': 'Su texto',
  'Copy your text': 'Copiar su texto',
  'Your text is copied.': 'Su texto está copiado.',
  'Copy your text from the box by hand.': 'Copie usted su texto del cuadro.',
  'Choose at least one letter.': 'Elija al menos una carta.',
  '{title}, to {name}': '{title}, para {name}',
})

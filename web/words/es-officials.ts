import { catalog } from '#letter/say.ts'

/** The address, the officials, and what settles a district, in Spanish. */
export const OFFICIALS_ES = catalog({
  // Address, StateField, StreetLookup
  'Where do you live?': '¿Dónde vive usted?',
  'ZIP code': 'Código postal ZIP',
  'It shows who represents you. If it lies in several districts, the next page asks for a little more.':
    'Muestra quién le representa. Si está en varios distritos, la página siguiente pide un poco más.',
  'Street address (now or later)': 'Calle y número (ahora o después)',
  'City and state (your ZIP code tells them)': 'Ciudad y estado (los indica su código postal ZIP)',
  'It goes on your letters: offices look at it to see that you are one of their constituents.':
    'Va en sus cartas: las oficinas la miran para ver que usted vive en el lugar que representan.',
  'Add your street now (or later, with your letters)': 'Añadir su calle ahora (o después, con sus cartas)',
  'Street address': 'Calle y número',
  City: 'Ciudad',
  State: 'Estado',
  'Choose…': 'Elija…',
  'Find my exact districts by my street': 'Buscar mis distritos exactos por mi calle',
  'Our server then asks the U.S. Census Bureau’s address service where it is. Your street, city, state and ZIP code go there, nothing else. If you don’t want that, take the tick away.':
    'Nuestro servidor pregunta entonces al servicio de direcciones de la Oficina del Censo de EE. UU. dónde está. Allí van su calle, ciudad, estado y código postal, nada más. Si no lo quiere, quite la marca.',
  'Looking…': 'Buscando…',
  'Find my officials': 'Buscar a mis representantes',
  'Our server finds your officials by it, and keeps nothing.':
    'Con ella nuestro servidor encuentra a sus representantes, y no guarda nada.',
  'Looking up your street … this can take up to ten seconds.':
    'Buscando su calle… Puede tardar hasta diez segundos.',

  // Officials
  'They represent {place}.': 'Representan este lugar: {place}.',
  'Change the address': 'Cambiar la dirección',
  'As of {date}.': 'Lista del {date}.',
  'As of {date}. A few may have changed since.':
    'Lista del {date}. Algunos cargos pueden haber cambiado desde entonces.',
  'Where a question is open below, choose the answer if you know it, or leave it open: everybody else still gets your letters.':
    'Donde haya una pregunta abierta más abajo, elija la respuesta si la sabe, o déjela abierta: los demás cargos reciben sus cartas de todos modos.',
  'Choose at least one official to write to.': 'Elija al menos a una persona a quien escribir.',
  'Write to all {count}': 'Escribir a las {count} personas',
  None: 'A nadie',
  'You write to 1 official.': 'Usted escribe a 1 persona.',
  'You write to {count} officials.': 'Usted escribe a {count} personas.',
  'Go on to the letters': 'Continuar con las cartas',

  // ListNotices
  'Your officials are from the list of {date}, which couldn’t be renewed yet. Somebody may have left office since: check each name before you write.':
    'Sus representantes son los de la lista del {date}, que todavía no se ha podido renovar. Alguien puede haber dejado el cargo desde entonces: compruebe cada nombre antes de escribir.',
  'Since your last visit this has changed: {names} no longer represents you in this office.':
    'Desde su última visita esto ha cambiado: {names} ya no le representa en este cargo.',
  'Since your last visit this has changed: {names} no longer represent you in these offices.':
    'Desde su última visita esto ha cambiado: {names} ya no le representan en estos cargos.',
  'Since your last visit this has changed: your district is open again, and no letter goes to {names} until you choose it.':
    'Desde su última visita esto ha cambiado: su distrito vuelve a estar por decidir, y hasta que lo elija no se envía ninguna carta a {names}.',
  'Look through your officials.': 'Revise sus representantes.',

  // recipients.ts, place.ts, open.ts, StillOpen
  Congress: 'Congreso',
  'The White House': 'La Casa Blanca',
  'Your state': 'Su estado',
  'ZIP code {zip}': 'código postal {zip}',
  'your district’s member of the {chamber}': 'miembro por su distrito ({chamber})',
  'your district’s members of the {chamber}': 'miembros por su distrito ({chamber})',
  'your ward’s member of the {chamber}': 'miembro por su ward ({chamber})',
  'your ward’s members of the {chamber}': 'miembros por su ward ({chamber})',
  'Still open: {offices} – no letter goes to them yet.':
    'Falta por decidir: {offices}. Todavía no se les envía ninguna carta.',

  // ChamberSection, Members, OfficialCard
  'This campaign has no letter for this office.': 'Esta campaña no tiene ninguna carta para este cargo.',
  '{title} {name}': '{name} ({title})',
  'Meanwhile, write to {names}.': 'Mientras tanto, escriba a {names}.',
  'Meanwhile, write to the others above.': 'Mientras tanto, escriba a quienes aparecen arriba.',
  'Within 50 m of the border between {name} and {near}: make sure which is yours.':
    'A menos de 50 m de un límite. A un lado: {name}; al otro: {near}. Asegúrese de cuál es el suyo.',
  'This follows from your state: choose it above.': 'Esto depende de su estado: elíjalo más arriba.',
  '{count} senators are elected by everybody in {where}':
    '{count} escaños del Senado se eligen por votación de todo el territorio ({where})',
  '{count} representatives are elected by everybody in {where}':
    '{count} escaños de la Cámara se eligen por votación de todo el territorio ({where})',
  '{count} members are elected by everybody in {where}':
    '{count} escaños se eligen por votación de todo el territorio ({where})',
  '; choose whom to write to': '; elija a quién escribir',
  'District {district}': 'Distrito {district}',
  'At large': 'Por votación general',

  // terms.ts
  'as of {date}': 'lista del {date}',
  'Term ended on {date}; the seat’s next holder may have taken over':
    'El mandato terminó el {date}; quizás otra persona ya ocupe el cargo',
  'Dates of the term not listed': 'Fechas del mandato no indicadas',
  'Term: {start} to {end}': 'Mandato: del {start} al {end}',
  'this term since {date}': 'este mandato desde el {date}',
  'in office since {date}': 'en el cargo desde el {date}',
  'term ends {date}': 'el mandato termina el {date}',
  'end of term not listed': 'fin del mandato no indicado',

  // DistrictChoice, StateChoice, ChoiceStatus, choices.ts, useDistrictPlaces.ts
  'You chose this district. Change it': 'Usted eligió este distrito. Cambiarlo',
  'You chose this ward. Change it': 'Usted eligió este ward. Cambiarlo',
  'Not your district?': '¿No es su distrito?',
  'Not your ward?': '¿No es su ward?',
  'Is this your district?': '¿Es este su distrito?',
  'Is this your ward?': '¿Es este su ward?',
  'Which of the {count} districts is yours?': '¿Cuál de los {count} distritos es el suyo?',
  'Which of the {count} wards is yours?': '¿Cuál de los {count} wards es el suyo?',
  'Which is your district?': '¿Cuál es su distrito?',
  'Which is your ward?': '¿Cuál es su ward (distrito del Concejo)?',
  '{chamber}: which is your district?': '{chamber}: ¿cuál es su distrito?',
  '{chamber}: which is your ward?': '{chamber}: ¿cuál es su ward?',
  'We have no map of these. Your voter card or your election office can tell you which one is yours.':
    'No tenemos un mapa de estos distritos. Su tarjeta electoral o su oficina electoral le indican cuál es el suyo.',
  'Within 50 m of the border with {near}.': 'A menos de 50 m del límite. Al otro lado: {near}.',
  'Redrawn since our map was made: choose it only if you are sure.':
    'Sus límites han cambiado desde que se hizo nuestro mapa: elíjalo solo si lo sabe con certeza.',
  'I’m not sure': 'No lo sé con certeza',
  'I’m not sure: undo my choice': 'No lo sé con certeza: deshacer mi elección',
  'Then your ZIP code decides.': 'Entonces decide su código postal.',
  'Your letters then go to the others only.': 'Sus cartas van entonces solo a los demás cargos.',
  'Looking up…': 'Buscando…',
  '{states}?': '¿{states}?',
  'Do you live in {states}?': '¿Vive usted en {states}?',
  'Your state is {state}': 'Su estado es {state}',
  'Which is your state?': '¿Cuál es su estado?',
  'Your ZIP code then decides, as far as it tells your state.':
    'Entonces decide su código postal, hasta donde indica su estado.',
  'less than 1% of the people of {zip}': 'menos del 1% de las personas de {zip}',
  'about {percent}% of the people of {zip}': 'cerca del {percent}% de las personas de {zip}',
  'nearly all of the people of {zip}': 'casi todas las personas de {zip}',
  'all of the people of {zip}': 'todas las personas de {zip}',
  'Around you: {places}': 'A su alrededor: {places}',
  'parts of {places}': 'partes de {places}',
  'only a part of {zip}': 'solo una parte de {zip}',

  // useSettling.ts, ground.ts: for the screen reader
  '{name} is chosen.': 'Su elección: {name}.',
  '{chamber} is left open.': 'Queda sin decidir: {chamber}.',
  'Your state is left open.': 'Su estado queda sin decidir.',
  'Your officials now follow the place that you chose.':
    'La lista de sus representantes sigue ahora el lugar que usted eligió.',
  'Your officials now follow your position.': 'La lista de sus representantes sigue ahora su ubicación.',
  'Your officials follow your address alone again.':
    'La lista de sus representantes vuelve a seguir solo su dirección.',
  'Your officials follow your ZIP code now, without your street.':
    'La lista de sus representantes sigue ahora su código postal, sin su calle.',
  'Your officials follow your street address again.':
    'La lista de sus representantes vuelve a seguir su calle y número.',

  // Settle, RestsOn
  'Find your districts': 'Encuentre sus distritos',
  'Your districts': 'Sus distritos',
  'Choose your state above, or find it and your districts at once in one of these ways.':
    'Elija su estado más arriba, o encuéntrelo junto con sus distritos de una de estas maneras.',
  'Not sure? Find it by your location or on a map': '¿No lo sabe? Encuéntrelo por su ubicación o en un mapa',
  'You chose from the lists below.': 'Usted eligió de las listas de abajo.',
  'If you know your district for the {chambers}, choose it from the list below, or write only to those who are certain.':
    'Si sabe cuál es su distrito ({chambers}), elíjalo de la lista de abajo, o escriba solo a quienes le representan con certeza.',
  'A border is so near that this can’t tell your district for the {chambers}. Find your home on the map, choose from the list below, or write only to those who are certain.':
    'Hay un límite tan cerca que esto no indica cuál es su distrito para: {chambers}. Busque su casa en el mapa, elija de la lista de abajo, o escriba solo a quienes le representan con certeza.',
  'It can’t tell your district for the {chambers}. Choose it from the list below, or write only to those who are certain.':
    'No indica cuál es su distrito para: {chambers}. Elíjalo de la lista de abajo, o escriba solo a quienes le representan con certeza.',
  'The districts below are those around the post office of ZIP code {zip}. Yours may be others: find them by your location or on the map, or choose from the lists if you know them.':
    'Los distritos de abajo son los que rodean la oficina de correos del código postal {zip}. Los suyos pueden ser otros: encuéntrelos por su ubicación o en el mapa, o elija de las listas si los sabe.',
  'ZIP code {zip} alone doesn’t tell your district for the {chambers}. Find it here, or choose it below if you know it.':
    'El código postal {zip} por sí solo no indica cuál es su distrito para: {chambers}. Encuéntrelo aquí, o elíjalo más abajo si lo sabe.',
  'Make sure by your location or on a map': 'Comprobarlo por su ubicación o en un mapa',
  'Your districts rest on the place that you chose on the map.':
    'Sus distritos se basan en el lugar que eligió en el mapa.',
  'Your districts rest on where your device is. That is only right if you are at home now.':
    'Sus distritos se basan en el lugar donde está su dispositivo. Eso solo es correcto si ahora usted está en casa.',
  'It is only sure to within {distance}: check the districts below.':
    'Puede tener un error de hasta {distance}: revise los distritos de abajo.',
  Undo: 'Deshacer',
  'Your districts rest on where the Census Bureau’s address service finds your street address: near {place}. Look on the map whether that is right.':
    'Sus distritos se basan en el lugar donde el servicio de direcciones de la Oficina del Censo encuentra su calle: cerca de {place}. Mire en el mapa si es correcto.',
  'Your districts rest on where the Census Bureau’s address service finds your street address.':
    'Sus distritos se basan en el lugar donde el servicio de direcciones de la Oficina del Censo encuentra su calle.',
  'This isn’t where I live: answer without my street': 'No vivo ahí: responder sin mi calle',
  'Your street stays on your letters. You can take this back.':
    'Su calle sigue en sus cartas. Puede deshacer esto.',
  'Your street address isn’t used to find your districts. It stays on your letters.':
    'Su calle no se usa para encontrar sus distritos. Sigue en sus cartas.',
  'Use my street address again': 'Volver a usar mi calle',

  // LocateWay, geolocation.ts, elsewhere.ts, distance.ts
  'Use my location': 'Usar mi ubicación',
  'Asking your device…': 'Preguntando a su dispositivo…',
  'Only right if you are at home now. It goes to this server alone, which doesn’t keep it.':
    'Solo es correcta si ahora está en casa. Va solo a este servidor, que no la guarda.',
  'Your device is in {districts}. Is that where you live?':
    'Su dispositivo está aquí: {districts}. ¿Es ahí donde vive?',
  'No, not there': 'No, ahí no',
  'Yes, I live there': 'Sí, vivo ahí',
  'a place': 'un lugar',
  'ZIP code {zip} isn’t known to reach that far: make sure that this is the right place.':
    'Que sepamos, el código postal {zip} no llega hasta ahí: asegúrese de que sea el lugar correcto.',
  'Your browser did not give this page your position.': 'Su navegador no dio su ubicación a esta página.',
  'Your device took too long to find its position.':
    'Su dispositivo tardó demasiado en encontrar su ubicación.',
  'Your device can’t tell where it is just now.':
    'Su dispositivo no puede indicar dónde está en este momento.',
  'Your device only knows its position to within {distance}, which is not enough to tell your district.':
    'Su dispositivo conoce su ubicación con un error de hasta {distance}, y eso no basta para indicar su distrito.',
  'Nothing is lost: find your districts on the map, or choose them yourself.':
    'No se perdió nada: encuentre sus distritos en el mapa, o elíjalos de las listas.',
  'If you are not at home now, choose your district on the map or from the list.':
    'Si ahora no está en casa, elija su distrito en el mapa o de la lista.',
  'Choose the place where you live again.': 'Elija otra vez el lugar donde vive.',
  'Your device is at sea or outside the United States.':
    'Su dispositivo está en el mar o fuera de los Estados Unidos.',
  'The place that you chose is at sea or outside the United States.':
    'El lugar que eligió está en el mar o fuera de los Estados Unidos.',
  'Your device is not in ZIP code {zip}.': 'Su dispositivo no está en el código postal {zip}.',
  'The place that you chose is not in ZIP code {zip}.':
    'El lugar que eligió no está en el código postal {zip}.',
  'Your device is near {place}, not in {state}.':
    'Su dispositivo está cerca de {place}, pero su dirección dice: {state}.',
  'The place that you chose is near {place}, not in {state}.':
    'El lugar que eligió está cerca de {place}, pero su dirección dice: {state}.',
  'Your device is near {place}, too far from ZIP code {zip}.':
    'Su dispositivo está cerca de {place}, demasiado lejos del código postal {zip}.',
  'The place that you chose is near {place}, too far from ZIP code {zip}.':
    'El lugar que eligió está cerca de {place}, demasiado lejos del código postal {zip}.',
  'If that is your state, change the address.': 'Si ese es su estado, cambie la dirección.',
  'If you have moved, change the address.': 'Si se mudó, cambie la dirección.',
  'Your device only knows its position to within {distance}, and another state is that near. Find your home on the map, or choose from what is listed on this page.':
    'Su dispositivo conoce su ubicación con un error de hasta {distance}, y hay otro estado a esa distancia. Busque su casa en el mapa, o elija de lo que aparece en esta página.',
  '{count} feet': '{count} pies',
  '1 mile': '1 milla',
  '{count} miles': '{count} millas',

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

  // The way to the map
  'Find it on a map': 'Buscarlo en un mapa',
  'Drawing the map…': 'Dibujando el mapa…',
  'Close the map': 'Cerrar el mapa',
  'Drawn by this server; nobody else is asked.': 'Lo dibuja este servidor; no se pregunta a nadie más.',
  'You can also choose without the map.': 'También puede elegir sin el mapa.',
  'Or choose your state above.': 'O elija su estado más arriba.',
  'The lists below offer the same choice in words.':
    'Las listas de abajo ofrecen la misma elección en palabras.',
  'The map could not be loaded. Check your internet connection, then try again.':
    'No se pudo cargar el mapa. Revise su conexión a internet y vuelva a intentarlo.',
  'You tapped in {districts}. Is that where you live?': 'Usted tocó aquí: {districts}. ¿Es ahí donde vive?',
  'The cross is in {districts}. Is that where you live?':
    'La cruz está aquí: {districts}. ¿Es ahí donde vive?',
  'Give your street address': 'Dar su calle y número',
  'Our server then asks the U.S. Census Bureau where it is. It belongs on your letters anyway.':
    'Nuestro servidor pregunta entonces a la Oficina del Censo dónde está. De todos modos va en sus cartas.',
})

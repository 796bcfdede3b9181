import { catalog } from '#letter/say.ts'

/** The address, the officials, and the way to the map, in Spanish. */
export const OFFICIALS_ES = catalog({
  // Address, StateField, StreetLookup
  'Where do you live?': '¿Dónde vive usted?',
  'ZIP code': 'Código postal ZIP',
  'It shows who represents you.': 'Muestra quiénes le representan.',
  'Street address (optional here)': 'Calle y número (aquí no es obligatorio)',
  'City and state (your ZIP code tells them)': 'Ciudad y estado (los indica su código postal ZIP)',
  'It goes on your letters: give it now, or later with them.':
    'Va en sus cartas: dela ahora, o después con ellas.',
  'Street, city and state: not needed yet': 'Calle, ciudad y estado: todavía no hacen falta',
  'Street address': 'Calle y número',
  City: 'Ciudad',
  State: 'Estado',
  'Choose…': 'Elija…',
  'Find my exact districts by my street': 'Buscar mis distritos exactos por mi calle',
  'Our server then asks the U.S. Census Bureau’s address service where it is: street, city, state and ZIP code go there, nothing else.':
    'Nuestro servidor pregunta entonces al servicio de direcciones de la Oficina del Censo de EE. UU. dónde está: allí van calle, ciudad, estado y código postal, nada más.',
  'Looking…': 'Buscando…',
  'Find my officials': 'Buscar a mis representantes',
  'Our server finds your officials by your address, and keeps nothing.':
    'Nuestro servidor encuentra a sus representantes por su dirección, y no guarda nada.',
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
  'You write to those ticked.': 'Usted escribe a quienes tienen una marca.',
  'Untick all': 'Quitar todas las marcas',
  'You write to 1 official.': 'Usted escribe a 1 persona.',
  'You write to {count} officials.': 'Usted escribe a {count} personas.',
  'Go on to the letters': 'Continuar con las cartas',

  // ListNotices
  'Your officials are from the list of {date}, which couldn’t be renewed yet. Somebody may have left office since: check each name before you write.':
    'Sus representantes son los de la lista del {date}, que todavía no se ha podido renovar. Alguien puede haber dejado el cargo desde entonces: compruebe cada nombre antes de escribir.',
  'Your officials have changed since your last visit.':
    'Sus representantes cambiaron desde su última visita.',
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
  'Within 165 feet of the border between {name} and {near}: make sure which is yours.':
    'A menos de 165 pies de un límite. A un lado: {name}; al otro: {near}. Asegúrese de cuál es el suyo.',
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
  'Term ends {date}': 'El mandato termina el {date}',
  'End of term not listed': 'Fin del mandato no indicado',

  // Pictures
  'Show their pictures': 'Mostrar sus fotos',
  'They come from other websites, which then see that somebody looks at them here.':
    'Vienen de otros sitios web, que sabrán que alguien las vio desde aquí.',

  // The way to the map
  'Find it on a map': 'Buscarlo en un mapa',
  'Drawing the map…': 'Dibujando el mapa…',
  'Close the map': 'Cerrar el mapa',
  'Only this server sees your location or the map, and it keeps nothing.':
    'Su ubicación y el mapa los ve solo este servidor, y no guarda nada.',
  'You can also choose without the map.': 'También puede elegir sin el mapa.',
  'Or choose your state above.': 'O elija su estado más arriba.',
  'The lists below offer the same choice in words.':
    'Las listas de abajo ofrecen la misma elección en palabras.',
  'The map could not be loaded. Check your internet connection, then try again.':
    'No se pudo cargar el mapa. Revise su conexión a internet y vuelva a intentarlo.',
  'Give your street address': 'Dar su calle y número',
  'Our server then asks the U.S. Census Bureau where it is. It belongs on your letters anyway.':
    'Nuestro servidor pregunta entonces a la Oficina del Censo dónde está. De todos modos va en sus cartas.',
})

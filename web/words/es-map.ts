import { catalog } from '#letter/say.ts'

/** The map of districts, and points that can't be right, in Spanish. */
export const MAP_ES = catalog({
  // MapPanel, MapView
  'Zoom in and choose where you live.': 'Acerque el mapa y elija dónde vive.',
  'The map has towns and ZIP codes, and no streets. You are told which districts a place is in before anything changes.':
    'El mapa tiene localidades y códigos postales, pero no calles. Antes de que cambie nada, verá en qué distritos está el lugar.',
  'Map of the districts around {town}, ZIP code {zip}':
    'Mapa de los distritos alrededor de {town}, código postal {zip}',
  'Looking up that place…': 'Buscando ese lugar…',
  'Arrow keys move the map, + and − zoom, 0 shows all of it. Enter takes the place under the cross.':
    'Las flechas mueven el mapa, + y − lo acercan y alejan, 0 lo muestra entero. Intro elige el lugar bajo la cruz.',
  'Zoom in': 'Acercar',
  'Zoom out': 'Alejar',
  'Show all the districts': 'Mostrar todos los distritos',

  // elsewhere.ts
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

  // MapAnswer
  'You tapped in {districts}. Is that where you live?': 'Usted tocó aquí: {districts}. ¿Es ahí donde vive?',
  'The cross is in {districts}. Is that where you live?':
    'La cruz está aquí: {districts}. ¿Es ahí donde vive?',
  'Your device is in {districts}. Is that where you live?':
    'Su dispositivo está aquí: {districts}. ¿Es ahí donde vive?',
  'Yes, I live there': 'Sí, vivo ahí',
  'a place': 'un lugar',
  'ZIP code {zip} isn’t known to reach into {districts}: make sure that this is the right place.':
    'Que sepamos, el código postal {zip} no llega hasta ahí: {districts}. Asegúrese de que sea el lugar correcto.',
  'ZIP code {zip} isn’t known to reach that far: make sure that this is the right place.':
    'Que sepamos, el código postal {zip} no llega hasta ahí: asegúrese de que sea el lugar correcto.',
  'No, choose again': 'No, elegir otra vez',
  'That is close to a border: zoom in to look closer. You can change it later, too.':
    'Eso está cerca de un límite: acerque el mapa para verlo mejor. También puede cambiarlo después.',
  'It is within 165 feet of the border between {name} and {near}; the map isn’t more exact than that.':
    'Está a menos de 165 pies de un límite; el mapa no es más exacto que eso. A un lado: {name}; al otro: {near}.',
  'For the {chamber} the map can’t tell: lines were redrawn after it was made. Choose from the list.':
    'El mapa no indica su distrito para: {chamber}. Los límites cambiaron después de hacerlo. Elija de la lista.',
  'For the {chamber} the map can’t tell: it has no district there. Choose from the list.':
    'El mapa no indica su distrito para: {chamber}. Ahí no tiene ninguno. Elija de la lista.',

  // MapLegend, ScaleBar
  'Show the districts of': 'Mostrar los distritos de',
  '{district}, redrawn since this map was made': '{district}, con otros límites desde que se hizo este mapa',
  'The pin marks your home as this page has it. Choose another place only if that is wrong.':
    'El marcador está donde esta página cree que vive usted. Elija otro lugar solo si es incorrecto.',
  'No district of ZIP code {zip}': 'Ningún distrito del código postal {zip}',
  'The middle of ZIP code {zip}, not your home': 'El centro del código postal {zip}, no su casa',
  'Where this page takes your home to be': 'Donde esta página cree que está su casa',
  '¼ mile': '¼ de milla',
  '½ mile': '½ milla',
})

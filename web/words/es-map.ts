import { catalog } from '#letter/say.ts'

/** The map of districts, and the way to it, in Spanish. */
export const MAP_ES = catalog({
  // SettleWays, useMap.ts

  // MapPanel, MapView
  'Zoom in and choose where you live: the map has towns and ZIP codes, and no streets. You are told which districts that is before anything changes.':
    'Acerque el mapa y elija dónde vive: tiene localidades y códigos postales, pero no calles. Antes de que cambie nada, verá qué distritos son.',
  'Map of the districts around {town}, ZIP code {zip}':
    'Mapa de los distritos alrededor de {town}, código postal {zip}',
  'Looking up that place…': 'Buscando ese lugar…',
  'Arrow keys move the map, + and − zoom, 0 shows all of it. Enter takes the place under the cross.':
    'Las flechas mueven el mapa, + y − lo acercan y alejan, 0 lo muestra entero. Intro elige el lugar bajo la cruz.',
  'Zoom in': 'Acercar',
  'Zoom out': 'Alejar',
  'Show all the districts': 'Mostrar todos los distritos',

  // MapAnswer
  'No, choose again': 'No, elegir otra vez',
  'That is close to a border. To be sure, zoom in and choose the spot where you live again.':
    'Eso está cerca de un límite. Para tener certeza, acerque el mapa y elija otra vez el punto donde vive.',
  'It is within 50 m of the border between {name} and {near}; the map isn’t more exact than that.':
    'Está a menos de 50 m de un límite; el mapa no es más exacto que eso. A un lado: {name}; al otro: {near}.',
  'For the {chamber} the map can’t tell: lines were redrawn after it was made. Choose from the list.':
    'El mapa no indica su distrito para: {chamber}. Los límites cambiaron después de hacerlo. Elija de la lista.',
  'For the {chamber} the map can’t tell: it has no district there. Choose from the list.':
    'El mapa no indica su distrito para: {chamber}. Ahí no tiene ninguno. Elija de la lista.',

  // MapLegend, ScaleBar
  'Show the districts of': 'Mostrar los distritos de',
  '{district}, redrawn since this map was made': '{district}, con otros límites desde que se hizo este mapa',
  'No district of ZIP code {zip}': 'Ningún distrito del código postal {zip}',
  'The middle of ZIP code {zip}, not your home': 'El centro del código postal {zip}, no su casa',
  'Where this page takes your home to be': 'Donde esta página cree que está su casa',
  '¼ mile': '¼ de milla',
  '½ mile': '½ milla',
})

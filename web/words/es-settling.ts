import { catalog } from '#letter/say.ts'

/** Finding the districts where a ZIP code leaves them open: by choice or by position, in Spanish. */
export const SETTLING_ES = catalog({
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
  'Within 165 feet of the border with {near}.': 'A menos de 165 pies del límite. Al otro lado: {near}.',
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
  'Your districts are found.': 'Ya se encontraron sus distritos.',
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
  'You chose {districts}.': 'Usted eligió: {districts}.',
  'If you know your district for the {chambers}, choose it from the list below, or write only to those who are certain.':
    'Si sabe cuál es su distrito ({chambers}), elíjalo de la lista de abajo, o escriba solo a quienes le representan con certeza.',
  'A border is so near that this can’t tell your district for the {chambers}. Find your home on the map, choose from the list below, or write only to those who are certain.':
    'Hay un límite tan cerca que esto no indica cuál es su distrito para: {chambers}. Busque su casa en el mapa, elija de la lista de abajo, o escriba solo a quienes le representan con certeza.',
  'It can’t tell your district for the {chambers}. Choose it from the list below, or write only to those who are certain.':
    'No indica cuál es su distrito para: {chambers}. Elíjalo de la lista de abajo, o escriba solo a quienes le representan con certeza.',
  'The districts below are those around the post office of ZIP code {zip}. Yours may be others: find them by your location or on the map, or choose from the lists if you know them.':
    'Los distritos de abajo son los que rodean la oficina de correos del código postal {zip}. Los suyos pueden ser otros: encuéntrelos por su ubicación o en el mapa, o elija de las listas si los sabe.',
  'ZIP code {zip} alone doesn’t tell your district for the {chambers}.':
    'El código postal {zip} por sí solo no indica cuál es su distrito para: {chambers}.',
  'Choose from a list': 'Elegir de una lista',
  'If you know it, or what is around you.': 'Si lo sabe, o sabe qué hay a su alrededor.',
  'Look for the places next to your home.': 'Busque los lugares vecinos a su casa.',
  'Find them another way': 'Encontrarlos de otra manera',
  'Your districts rest on the place that you chose on the map.':
    'Sus distritos se basan en el lugar que eligió en el mapa.',
  'Your districts rest on where your device is. If you aren’t at home now, undo it.':
    'Sus distritos se basan en el lugar donde está su dispositivo. Si ahora no está en casa, toque “Deshacer”.',
  'It is only sure to within {distance}: check the districts below.':
    'Puede tener un error de hasta {distance}: revise los distritos de abajo.',
  Undo: 'Deshacer',
  'The Census Bureau’s address service found your street: it is near {place}.':
    'El servicio de direcciones de la Oficina del Censo encontró su calle: está cerca de {place}.',
  'The Census Bureau’s address service found your street.':
    'El servicio de direcciones de la Oficina del Censo encontró su calle.',
  'This isn’t where I live: answer without my street': 'No vivo ahí: responder sin mi calle',
  'Your street address isn’t used to find your districts. It stays on your letters.':
    'Su calle no se usa para encontrar sus distritos. Sigue en sus cartas.',
  'Use my street address again': 'Volver a usar mi calle',

  // LocateWay, geolocation.ts, distance.ts
  'Use my location': 'Usar mi ubicación',
  'Asking your device…': 'Preguntando a su dispositivo…',
  'Only right if you are at home now.': 'Úsela solo si está en casa en este momento.',
  'No, not there': 'No, ahí no',
  'Your browser did not give this page your position.': 'Su navegador no dio su ubicación a esta página.',
  'Your device took too long to find its position.':
    'Su dispositivo tardó demasiado en encontrar su ubicación.',
  'Your device can’t tell where it is just now.':
    'Su dispositivo no puede indicar dónde está en este momento.',
  'Your device only knows its position to within {distance}, which is not enough to tell your district.':
    'Su dispositivo conoce su ubicación con un error de hasta {distance}, y eso no basta para indicar su distrito.',
  'Nothing is lost: find your districts on the map, or choose them yourself.':
    'No se perdió nada: encuentre sus distritos en el mapa, o elíjalos de las listas.',
  '{count} feet': '{count} pies',
  '1 mile': '1 milla',
  '{count} miles': '{count} millas',
})

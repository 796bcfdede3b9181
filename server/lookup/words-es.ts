import { catalog } from '#letter/say.ts'

/** What lookups say, in Spanish. */
export const LOOKUP_ES = catalog({
  // notices.ts: a ZIP code that can't be answered for
  'There is no ZIP code {zip} in our list. Check the five digits.':
    'No hay ningún código postal {zip} en nuestra lista. Revise los cinco dígitos.',
  'Close to it are {near}.': 'Cerca están {near}.',
  'Check the ZIP code.': 'Revise el código postal.',
  '{zip} is a military or diplomatic ZIP code. You are represented where you vote at home: enter the ZIP code of that address in the United States.':
    '{zip} es un código postal militar o diplomático. A usted le representan donde vota: escriba el código postal de esa dirección en los Estados Unidos.',
  '{zip} is in {city}, which elects nobody to the U.S. Congress. If you vote in the United States, enter the ZIP code of that address.':
    '{zip} está en {city}, que no elige a nadie para el Congreso de los Estados Unidos. Si usted vota en los Estados Unidos, escriba el código postal de esa dirección.',
  'ZIP code {zip} is in {state} ({city}), not in {typed}. Correct the one that is wrong.':
    'El código postal {zip} está en {state} ({city}), no en {typed}. Corrija lo que esté mal.',

  // notices.ts: what to know about an answer
  "The address service of the Census Bureau can't be reached just now, so this answer rests on your ZIP code. Where a district is open, choose yours.":
    'El servicio de direcciones de la Oficina del Censo no responde en este momento, así que esta respuesta se basa en su código postal. Donde un distrito esté abierto, elija el suyo.',
  "The address service of the Census Bureau doesn't know that street address, so this answer rests on your ZIP code. Where a district is open, choose yours.":
    'El servicio de direcciones de la Oficina del Censo no conoce esa dirección, así que esta respuesta se basa en su código postal. Donde un distrito esté abierto, elija el suyo.',
  'The address service of the Census Bureau knows several places with that street address, so this answer rests on your ZIP code. Where a district is open, choose yours.':
    'El servicio de direcciones de la Oficina del Censo conoce varios lugares con esa dirección, así que esta respuesta se basa en su código postal. Donde un distrito esté abierto, elija el suyo.',
  'The address service of the Census Bureau finds that street address only in another ZIP code or state, so this answer rests on your ZIP code. Where a district is open, choose yours.':
    'El servicio de direcciones de la Oficina del Censo encuentra esa dirección solo en otro código postal o estado, así que esta respuesta se basa en su código postal. Donde un distrito esté abierto, elija el suyo.',
  'House.gov finds yours by your address: www.house.gov/representatives/find-your-representative.':
    'House.gov encuentra el suyo por su dirección: www.house.gov/representatives/find-your-representative.',
  '{district} has been redrawn since our map was made: make sure that it is yours before you write.':
    'Los límites han cambiado desde que se hizo nuestro mapa: {district}. Asegúrese de que sea el suyo antes de escribir.',
  '{count} of the districts listed for the {chamber} have been redrawn since our map was made, so neither your ZIP code nor a point tells which of them is yours: make sure before you write.':
    'De los distritos de la lista ({chamber}), {count} tienen otros límites desde que se hizo nuestro mapa, así que ni su código postal ni un punto dicen cuál es el suyo: asegúrese antes de escribir.',
  'Nearly everybody in ZIP code {zip} lives in {most}, and a few in {rest}: if you do, choose your state.':
    'Casi todas las personas del código postal {zip} viven en {most}, y unas pocas en {rest}: si es su caso, elija su estado.',
  'ZIP code {zip} lies in {states}. Choose your state to see the right officials.':
    'El código postal {zip} abarca partes de {states}. Elija su estado para ver a quienes le representan.',
  "{zip} is a ZIP code for PO boxes or for one organization, so it doesn't tell where you live. The districts are those of its post office: confirm them, or enter the ZIP code of your home.":
    '{zip} es un código postal para apartados postales o para una sola organización, así que no dice dónde vive usted. Los distritos son los de su oficina de correos: confírmelos, o escriba el código postal de su casa.',
  'The District of Columbia has a delegate in the U.S. House, who may not vote on final passage of laws, and no senators.':
    'El Distrito de Columbia tiene una delegación en la Cámara de Representantes federal, sin voto en la aprobación final de las leyes, y ningún escaño en el Senado.',
  'Our data has no map of the wards, so the ward members of the Council are listed without saying which one is yours.':
    'Nuestros datos no tienen mapa de los distritos del Concejo (wards), así que sus miembros aparecen sin decir cuál es el de usted.',
  '{place} has no senators and no vote for President; its member of the U.S. House may not vote on final passage of laws.':
    '{place} no tiene escaños en el Senado ni vota por la Presidencia; su representante en la Cámara federal no puede votar en la aprobación final de las leyes.',
  '{place} have no senators and no vote for President; their member of the U.S. House may not vote on final passage of laws.':
    '{place} no tienen escaños en el Senado ni votan por la Presidencia; su representante en la Cámara federal no puede votar en la aprobación final de las leyes.',
  'Our data has no map of the legislative districts, so district members are listed without saying which one is yours.':
    'Nuestros datos no tienen mapa de los distritos legislativos, así que sus miembros aparecen sin decir cuál es el de usted.',
  "Our data doesn't include the members of the legislature of {place}.":
    'Nuestros datos no incluyen a los miembros de la legislatura de {place}.',
  "You live within 50 m (165 feet) of the border between {district} and {near}, and our map isn't more exact than that: make sure which is yours.":
    'Usted vive a menos de 50 m (165 pies) de un límite, y nuestro mapa no es más exacto que eso. A un lado: {district}; al otro: {near}. Asegúrese de cuál es el suyo.',

  // elections.ts
  'Our list of state legislators is from {listed}, before the election of {election}. In some states those elected took office at once, in most they do by January: check that a legislator still sits before you write.':
    'Nuestra lista de legisladores estatales es del {listed}, anterior a la elección del {election}. En algunos estados los elegidos asumieron el cargo de inmediato, en la mayoría lo hacen a más tardar en enero: compruebe que la persona siga en el cargo antes de escribirle.',

  // find.ts, agreement.ts, doubts.ts: a point, and what was given with it
  'That point is at sea or outside the United States. Enter the ZIP code of the address at which you vote.':
    'Ese punto está en el mar o fuera de los Estados Unidos. Escriba el código postal de la dirección donde vota.',
  'Give an address with a ZIP code, or a location.':
    'Indique una dirección con código postal, o una ubicación.',
  "That point isn't exact enough to tell {state} from {other}. Choose your state first, or find yourself on the map.":
    'Ese punto no es lo bastante exacto para distinguir entre {state} y {other}. Elija primero su estado, o búsquese en el mapa.',
  'That point is in {there}, not in {state}. Correct the one that is wrong.':
    'Ese punto está en {there}, no en {state}. Corrija lo que esté mal.',
  'That point is in {there}, and ZIP code {zip} is not. Correct the one that is wrong, or leave one out.':
    'Ese punto está en {there}, y el código postal {zip} no. Corrija lo que esté mal, o quite uno de los dos.',
  'That district is not in {there}, where the point is. Choose again, or leave the point out.':
    'Ese distrito no está en {there}, donde está el punto. Elija de nuevo, o quite el punto.',
  'That point is {km} km from ZIP code {zip} and in other districts. If you are not at home now, leave it out; otherwise correct the ZIP code.':
    'Ese punto está a {km} km del código postal {zip} y en otros distritos. Si ahora no está en casa, quítelo; si lo está, corrija el código postal.',
  'That point is outside the districts of ZIP code {zip}. If you are not at home now, leave it out and choose your district instead.':
    'Ese punto está fuera de los distritos del código postal {zip}. Si ahora no está en casa, quítelo y elija su distrito.',
  'That point is {miles} miles ({km} km) from the middle of ZIP code {zip}, farther than it reaches there. If you are not at home now, leave it out and choose your district instead.':
    'Ese punto está a {miles} millas ({km} km) del centro del código postal {zip}, más lejos de lo que este llega por ahí. Si ahora no está en casa, quítelo y elija su distrito.',

  // represented.ts, map.ts
  'That district is not among those of this ZIP code. Choose one of the districts listed.':
    'Ese distrito no está entre los de este código postal. Elija uno de los distritos de la lista.',
  'Choose one district for the {chamber}, not {count}.': 'Elija un solo distrito ({chamber}), no {count}.',
  'There is no map of that district.': 'No hay mapa de ese distrito.',
  'That district is far from the ZIP code.': 'Ese distrito está lejos del código postal.',
})

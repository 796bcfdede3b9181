import { catalog } from '#letter/say.ts'
import { TEXT_MESSAGES_ES } from './text-messages-es.ts'

/** What the schemas of requests say, in Spanish; for `messageIn`. A test holds every message of every schema against it. */
export const MESSAGES_ES = catalog({
  ...TEXT_MESSAGES_ES,

  // Where somebody lives
  'Send a JSON object with an address.': 'Envíe un objeto JSON con una dirección.',
  'Give an address with a ZIP code.': 'Indique una dirección con código postal ZIP.',
  'Write the ZIP code as five digits, like 30161.':
    'Escriba el código postal ZIP con cinco dígitos, como 30161.',
  'Choose a state, or write its two letters, like GA.': 'Elija un estado, o escriba sus dos letras, como GA.',
  'Write your street address.': 'Escriba su calle y número.',
  'Write your city.': 'Escriba su ciudad.',
  'Give the location as latitude and longitude, in degrees.':
    'Indique la ubicación con latitud y longitud, en grados.',
  'Give the accuracy in metres, from 0 to 5000.': 'Indique la precisión en metros, de 0 a 5000.',
  'Give the latitude in degrees, from -90 to 90.': 'Indique la latitud en grados, de -90 a 90.',
  'Give the longitude in degrees, from -180 to 180.': 'Indique la longitud en grados, de -180 a 180.',
  'Give a list of divisions.': 'Indique una lista de divisiones.',
  'Give an Open Civic Data division.': 'Indique una división de Open Civic Data.',
  'Choose at most 20 divisions.': 'Elija 20 divisiones como máximo.',
  'Send a JSON object with a ZIP code and divisions.':
    'Envíe un objeto JSON con un código postal ZIP y divisiones.',
  'Give at least one division.': 'Indique al menos una división.',
  'Give at most 20 divisions.': 'Indique 20 divisiones como máximo.',
  'Say true or false.': 'Indique true o false.',

  // The one who writes
  'Say who is writing: a name and an address.': 'Diga quién escribe: un nombre y una dirección.',
  'Write your name, as you sign a letter.': 'Escriba su nombre, tal como firma una carta.',
  'Write your address.': 'Escriba su dirección.',
  'Write your street address: offices check that you are a constituent.':
    'Escriba su calle y número: las oficinas comprueban que usted vive donde representan.',
  'Write an e-mail address like name@example.org, or leave this empty.':
    'Escriba una dirección de correo electrónico como nombre@example.org, o deje esto vacío.',
  'Write a phone number.': 'Escriba un número de teléfono.',
  'Write a phone number like 404-555-0123, or leave this empty.':
    'Escriba un número de teléfono como 404-555-0123, o deje esto vacío.',
  'Give the answers as an object.': 'Indique las respuestas como un objeto.',
  'Give the id of a question.': 'Indique el identificador de una pregunta.',
  'Write something, or leave this empty.': 'Escriba algo, o deje esto vacío.',

  // Letters
  'Send a JSON object with a campaign, a sender and officials.':
    'Envíe un objeto JSON con una campaña, un remitente y funcionarios.',
  'Name a campaign.': 'Indique una campaña.',
  'Name a campaign from the list.': 'Indique una campaña de la lista.',
  'Choose one of the languages: {languages}.': 'Elija uno de los idiomas: {languages}.',
  'Choose at least one official.': 'Elija al menos a una persona a quien escribir.',
  'Choose at most 200 officials.': 'Elija a 200 personas como máximo.',
  'Choose an official.': 'Elija a quién escribir.',
  'Choose an official from the list.': 'Elija de la lista a quién escribir.',
  'Send a letter as a JSON object.': 'Envíe una carta como objeto JSON.',
  'Choose one of the offices.': 'Elija una de las oficinas.',
  'Write the date as YYYY-MM-DD.': 'Escriba la fecha como AAAA-MM-DD.',
  'Write a date of this century.': 'Escriba una fecha de este siglo.',
  'Give a list of enclosures.': 'Indique una lista de anexos.',
  'Name at most 10 enclosures.': 'Nombre 10 anexos como máximo.',
  'Say what you enclose, or leave this out.': 'Diga qué adjunta, o deje esto vacío.',

  // On paper
  'Send a JSON object with letters.': 'Envíe un objeto JSON con cartas.',
  'Send a list of letters.': 'Envíe una lista de cartas.',
  'Choose at least one letter.': 'Elija al menos una carta.',
  'Print at most 200 letters at once.': 'Imprima 200 cartas a la vez como máximo.',
  'Choose the paper: standard or window.':
    'Elija el papel: standard (normal) o window (para sobre con ventana).',
  'Give the signature as a PNG picture.': 'Indique la firma como imagen PNG.',
  'The picture of your signature is too large: it may have 200 kB.':
    'La imagen de su firma es demasiado grande: puede tener 200 kB.',
  'Say with which label of the sheet to begin, from 1 to 30.':
    'Diga con qué etiqueta de la hoja empezar, de 1 a 30.',
})

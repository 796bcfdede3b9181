const set = (words: string) => new Set(words.split(' '))

/** What a form letter asks its writer for. */
export const DATA = set(
  'name names surname city town hometown zip zipcode address date number story stories email signature example reason nombre nombres apellido apellidos ciudad pueblo código codigo fecha dirección direccion número numero historia correo firma ejemplo motivo',
)

/** One of these alone in brackets is a gap. */
export const SINGLES = set(
  'name surname city town hometown state zip zipcode address date story title representative senator official signature nombre apellido ciudad pueblo estado fecha dirección direccion historia título titulo representante senador senadora firma',
)

/** What stands beside those, and says nothing that a letter would. */
const BESIDE = set(
  'first last middle full sender recipient writer state county district code postal home mailing street phone telephone e mail school organization company senator representative governor congressman congresswoman congressperson member official legislator mayor president title position completo completa remitente destinatario estado condado distrito calle teléfono telefono electrónico electronico escuela organización senador senadora representante gobernador gobernadora congresista legislador legisladora alcalde alcaldesa funcionario funcionaria título titulo cargo',
)

/** Words that join others. In front they tell of a quotation, where "[the state]" says whom somebody meant. */
export const JOINS = set(
  'the a an of and or this that our their his her for to in at from el la los las un una lo de del y o este esta nuestro nuestra para en',
)

const OWN = set('your my su sus mi mis tu tus here aquí aqui')

/** True for a word that a gap may consist of. */
export const isVocabulary = (word: string): boolean =>
  DATA.has(word) || SINGLES.has(word) || BESIDE.has(word) || JOINS.has(word) || OWN.has(word)

/** What a form letter tells its writer to do … */
export const ORDERS = set(
  'add write tell share explain describe enter type put give state choose select pick mention replace agregue añada escriba cuente comparta explique describa ponga indique rellene llene complete elija mencione reemplace',
)

/** … followed by one of these: "tell your …", but not "put a stop to". */
export const TELLING = set('your name story here su sus tu tus nombre historia aquí aqui')

/** Followed by one of these, it may be a gap: "[add why this matters]", "[tell a story]". */
export const VAGUE = set('why how what more something details a an any one por qué cómo algo más un una lo')

/** In brackets they ask for something: "[what happened]". */
export const QUESTIONS = set(
  'what who whom when where why how which optional qué que quién quien cuándo cuando dónde donde cómo como cuál cual opcional',
)

const MEANT = set(
  'sic withheld redacted omitted changed removed unknown emphasis translation illegible inaudible omitido omitida reservado reservada cambiado cambiada énfasis traducción ilegible inaudible',
)

/** True for a word by which somebody says that what is in brackets is meant: "[name withheld]". */
export const isMeant = (word: string): boolean => MEANT.has(word)

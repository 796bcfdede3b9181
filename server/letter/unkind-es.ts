// The same for Spanish, as narrow as the English lists: only what is aimed at the reader, by "usted", "ustedes" or "tú", and a few swear words. \b knows
// no accents, so words end where no letter follows.

const START = '(?<!\\p{L})'
const END = '(?!\\p{L})'
const pattern = (source: string) => new RegExp(`${START}(?:${source})${END}`, 'giu')

const CALLED =
  'idiotas?|imbécil(?:es)?|estúpid[oa]s?|mentiros[oa]s?|cobardes?|ladr(?:ón|ona|ones|onas)|corrupt[oa]s?|traidor(?:a|es|as)?|hipócritas?|sinvergüenzas?|payas[oa]s?|inútil(?:es)?|desgraciad[oa]s?|miserables?|basura|escoria|monstruos?|cerd[oa]s?|ratas?|vergüenza|asco'
const BEFORE =
  '(?:(?:un|una|unos|unas|tan|muy|todos|todas|solo|pura|puro|verdadero|verdadera|completo|completa|la|el)\\s+){0,3}'

export const INSULTS_ES = [
  pattern(
    'hij[oa]s?\\s+de\\s+(?:la\\s+gran\\s+)?puta|mierdas?|pendej[oa]s?|cabr(?:ón|ona|ones|onas)|gilipollas|huev[oó]n(?:es)?',
  ),
  pattern('idiotas?|imbécil(?:es)?'),
  pattern(`(?:usted\\s+es|ustedes\\s+son|(?:tú\\s+)?eres)\\s+${BEFORE}(?:${CALLED})`),
  pattern(
    'deber[ií]an?\\s+darles?\\s+vergüenza|debería\\s+tener\\s+vergüenza|vergüenza\\s+debería\\s+darles?|(?:váyanse|váyase|vete)\\s+(?:al\\s+(?:diablo|infierno|carajo)|a\\s+la\\s+(?:mierda|porra))|púdrase|púdrete|muérase|muérete',
  ),
]

const HARM = 'matar|asesinar|herir|lastimar|disparar|apuñalar|quemar|atacar|golpear'
const YOU = '(?:lo|la|le|los|las|les|te)'
/** "I am going to", with the reader before it or after the verb: "lo voy a matar", "voy a matarlo". */
const GOING = '(?:voy|vamos)\\s+a'
const CASA = '(?:su|tu)\\s+(?:casa|hogar|puerta)'

export const THREATS_ES = [
  pattern(
    `${YOU}\\s+${GOING}\\s+(?:${HARM})|${GOING}\\s+(?:${HARM})${YOU}|${YOU}\\s+(?:mataré|mataremos|quemaré|golpearé|atacaré)`,
  ),
  pattern(
    `(?:${GOING}\\s+(?:ir|llegar|presentar(?:me|nos))|iré|iremos|llegaré|llegaremos|me\\s+presentaré)\\s+(?:a|hasta|en)\\s+${CASA}`,
  ),
  pattern(
    `(?:${GOING}\\s+ir|iré|iremos)\\s+a\\s+(?:su|tu)\\s+oficina\\s+y\\s+(?:usted|se|me|le|lo|la|te)\\s[^.!?\\n]{0,40}(?:pagar|arrepent|lament)\\p{L}{0,6}`,
  ),
  pattern('(?:sé|sabemos)\\s+dónde\\s+(?:viven?|vives|duermen?|duermes|estudian\\s+(?:sus|tus)\\s+hijos)'),
  pattern(
    'me\\s+las\\s+(?:va(?:s|n)?\\s+a\\s+pagar|pagará[sn]?)|(?:usted(?:es)?\\s+)(?:lo\\s+|la\\s+)?(?:va|van)\\s+a\\s+pagar(?:\\s+(?:caro|por\\s+(?:esto|ello)))',
  ),
  pattern(
    `(?:${YOU}\\s+(?:haré|haremos|${GOING}\\s+hacer)|${GOING}\\s+hacer${YOU})\\s+pagar(?!\\s+(?:impuestos|en\\s+las\\s+urnas))`,
  ),
  pattern(
    '(?<!no\\s)(?:usted(?:es)?\\s+)?(?:te\\s+vas\\s+a\\s+arrepentir|te\\s+arrepentirás|lo\\s+vas\\s+a\\s+lamentar|lo\\s+lamentarás)',
  ),
  pattern(
    'usted(?:es)?\\s+(?:se\\s+(?:va|van)\\s+a\\s+arrepentir|se\\s+arrepentirán?|lo\\s+(?:va|van)\\s+a\\s+lamentar|lo\\s+lamentarán?)(?!\\s+en\\s+(?:las\\s+(?:urnas|elecciones)|noviembre))',
  ),
  pattern(
    'si\\s+no\\s[^.!?\\n]{0,80}(?<!no\\s)(?:se\\s+(?:va|van)\\s+a\\s+arrepentir|se\\s+arrepentirán?|lo\\s+(?:va|van)\\s+a\\s+lamentar|lo\\s+lamentarán?)(?!\\s+en\\s+(?:las\\s+(?:urnas|elecciones)|noviembre))',
  ),
  pattern(
    '(?:usted(?:es)?\\s+)?(?:merecen?|mereces|debería[sn]?)\\s+morir|(?:cuídese|cuídate)\\s+(?:la|las)\\s+espaldas?|aténgase\\s+a\\s+las\\s+consecuencias|atente\\s+a\\s+las\\s+consecuencias|sus\\s+días\\s+están\\s+contados',
  ),
]

/** The languages that page and letters speak, each by its own name. */
export const LANGUAGES = { en: 'English', es: 'Español' } as const

export type Language = keyof typeof LANGUAGES

/** The language as readers of this country write dates and numbers in it (BCP 47). */
export const LOCALES = { en: 'en-US', es: 'es-US' } as const satisfies Record<Language, string>

/** English texts, each with its translation; values stand in braces: `ZIP code {zip}`. */
export type Catalog<Text extends string = string> = Readonly<Record<Text, string>>

/** The names of the values in a text. */
export type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never

/** What a text asks for: nothing, or an object with a value for each of its names. */
type Values<Text extends string> = [Names<Text>] extends [never]
  ? []
  : [values: Readonly<Record<Names<Text>, string | number>>]

/** Each translation must have the names of its English text, no fewer and no others. */
type Matching<C extends Catalog> = {
  readonly [Text in keyof C & string]: [Names<Text>, Names<C[Text]>] extends [Names<C[Text]>, Names<Text>]
    ? string
    : never
}

/** A catalog as it is written. A translation that lost a value, or has one that its English text hasn't, is a type error. */
export const catalog = <const C extends Catalog>(texts: C & Matching<C>): C => texts

/** Says an English text in a language. A text that the language lacks, or a value that is missing, is a type error. */
export type Say<Text extends string = string> = {
  <T extends Text>(text: T, ...values: Values<T>): string
  readonly language: Language
  /** Never there: it keeps a `say` that lacks some texts from being handed to whoever needs them. */
  readonly texts?: (text: Text) => void
}

/** A short name for a text, by which a built page finds it (FNV-1a, 32 bits). */
export function idOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36)
}

const PLACE = /\{([a-zA-Z]+)\}/g

/**
 * A way to say the texts of a catalog in its language, or in English without one (`null`). The English text is the key, as in gettext, so that
 * whoever reads the code reads what the person reads. A number is written as the language writes it (give a year as text); a text is put in as it
 * is: what somebody typed is never read as a template. In a built page a text may stand as its id, and so may the keys of its catalog.
 */
export function sayIn<Text extends string>(language: Language, texts: Catalog<Text> | null): Say<Text> {
  const written = (value: string | number) => {
    if (typeof value === 'string') return value
    // Every language writes these alike, and making a formatter takes a phone longer than saying all that is on a page.
    const isPlain = Number.isInteger(value) && value >= 0 && value < 1000
    return isPlain ? String(value) : value.toLocaleString(LOCALES[language])
  }
  const found: Catalog = texts ?? {}
  const translated = (text: string) =>
    [text, idOf(text)].map((key) => (Object.hasOwn(found, key) ? found[key] : undefined)).find(Boolean) ??
    text
  const say = (text: Text, values: Readonly<Record<string, string | number>> = {}) =>
    translated(text).replace(PLACE, (place, name: string) =>
      Object.hasOwn(values, name) ? written(values[name] ?? '') : place,
    )
  return Object.assign(say, { language }) as Say<Text>
}

/** Says every text as it stands in the code. */
export const english: Say = sayIn('en', null)

import { describe, expect, it } from 'vitest'
import { remarks } from '#letter/before-sending.ts'
import { draft } from '#letter/drafts.ts'
import { identifying } from '#letter/identifying.ts'
import { shouting } from '#letter/shouting.ts'
import { insults, threats } from '#letter/unkind.ts'
import { alex, campaigns } from '../samples.ts'

const about = (body: string, subject = 'Shelter and care') =>
  remarks({ subject, body }, '').map((remark) => remark.about)

describe('before a letter goes out', () => {
  it('nothing is remarked on any letter of any campaign, nor on a story told with care', () => {
    const letters = campaigns.flatMap((campaign) => campaign.letters)
    const story =
      'I am a nurse at Example Elementary School, and two girls whom I saw last year would not tell me where they slept. My own brother was 15 when he ran away. I am ANGRY! We must fight this, and you can.'
    expect(letters.length).toBeGreaterThan(0)
    for (const letter of letters) {
      const plain = draft(letter, { sender: alex })
      expect(remarks(plain, plain.body), letter.id).toEqual([])
      const told = draft(letter, { sender: alex, answers: { story } })
      expect(
        remarks(told, plain.body).filter((remark) => remark.about !== 'victim'),
        letter.id,
      ).toEqual([])
    }
  })

  it('only a gap blocks', () => {
    const all = remarks(
      {
        subject: 'ACT NOW OR ELSE!!!',
        body: 'You idiots, [your name] here: I know where you live.\n\nMy niece Sam was 14 when it happened.',
      },
      '',
    )
    expect(all.map((remark) => [remark.about, remark.blocks])).toEqual([
      ['placeholder', true],
      ['victim', false],
      ['threat', false],
      ['insult', false],
      ['shouting', false],
    ])
    expect(all[0]?.message).toBe('Replace or delete what is still to be filled in: [your name].')
    for (const { message, found } of all) {
      expect(message).toContain(found[0])
      expect(message).toMatch(/\.$/)
    }
  })

  it('looks at the subject too, and names at most three of what it found', () => {
    expect(about('Please act.', 'You are a disgrace')).toEqual(['insult'])
    const [remark] = remarks({ subject: 'x', body: 'idiot moron imbecile bastard' }, '')
    expect(remark?.found).toHaveLength(4)
    expect(remark?.message).toMatch(/“\w+”, “\w+”, “\w+” and more\./)
  })

  it('takes no longer than the text is long', () => {
    const started = [
      'A '.repeat(20_000),
      'you are all '.repeat(5_000),
      'I will '.repeat(5_000),
      'My son '.repeat(5_000),
    ]
    expect(started.flatMap((body) => remarks({ subject: 'x', body }, ''))).toEqual([])
  })
})

describe('shouting', () => {
  it.each([
    ['STOP THIS NOW', 'STOP THIS NOW'],
    ['Please, SAVE OUR CHILDREN from this.', 'SAVE OUR CHILDREN'],
    ['I WANT YOU TO ACT, AND I MEAN IT.', 'WANT YOU TO ACT,'],
    ['Act now!!!', '!!!'],
  ])('is pointed out: %s', (text, found) => {
    expect(shouting(text)).toContain(found)
  })

  it.each([
    'The FBI, DEA and ICE have said so, and HHS OIG too.',
    'ICAC task forces, NCMEC, and the U.S. DOJ.',
    'We need help NOW. Children MUST be safe!',
    'PO BOX 12, ROME GA',
    'I live in the USA. I AM from GA.',
    'US AND UK law differ!!',
  ])('is not: %s', (text) => {
    expect(shouting(text)).toEqual([])
  })
})

describe('an insult to the reader', () => {
  it.each([
    'You idiots did nothing.',
    'You are a coward.',
    'You’re all nothing but liars.',
    'you are such a total disgrace',
    'Shame on you!',
    'This is bullshit.',
    'Go to hell.',
    'Usted es un cobarde.',
    'Ustedes son unos corruptos.',
    'Eres una vergüenza',
    '¡Imbécil!',
    'Debería darle vergüenza.',
    'Váyase al diablo.',
    'Todo esto es una mierda.',
  ])('is pointed out: %s', (text) => {
    expect(insults(text)).not.toEqual([])
  })

  it.each([
    'Those who buy children are monsters and criminals.',
    'This law is a disgrace, and the delay is pathetic.',
    'You are not a coward, and I count on you.',
    'You are the one who can change this.',
    'You are in a position to stop evil men.',
    'It would be a shame to lose this program.',
    'Scunthorpe, Cockburn and Assam are places; a class assignment, a bass player.',
    'What hell these children go through.',
    'Quienes compran niños son cobardes y corruptos.',
    'Esta ley es una vergüenza, y es inútil.',
    'Usted no es un cobarde, y cuento con usted.',
    'Usted es la persona que puede cambiar esto. Ustedes son los que deciden.',
    'La computadora tiene un ratón. La reputación de la cerdanía.',
  ])('is not: %s', (text) => {
    expect(insults(text)).toEqual([])
  })
})

describe('what could be taken for a threat', () => {
  it.each([
    'I will kill you.',
    "I'll come after you.",
    'We are going to hurt your family.',
    'Somebody should shoot you.',
    'I will hunt you down.',
    'You deserve to die.',
    'I know where you live.',
    'Watch your back.',
    'Vote for this, or else!',
    'We’re coming for you.',
    'I am going to burn your house.',
    'If you do nothing I will come to your house.',
    'We’ll be waiting at your home.',
    'I’m coming over to your house tonight.',
    'I will come to your office and make you pay.',
    'One day I will make you pay.',
    'You will pay for this.',
    'You’ll regret this.',
    'If you vote no, you will be sorry.',
    'We know where you live.',
    'Your days are numbered.',
    'Si no hace nada, iré a su casa.',
    'Voy a ir a su casa y le haré pagar.',
    'Sabemos dónde vive.',
    'Usted se va a arrepentir.',
    'Si no vota por esta ley, se arrepentirá.',
    'Me las va a pagar.',
    'Lo voy a matar.',
    'Voy a golpearlos.',
    'Te vas a arrepentir.',
    'Aténgase a las consecuencias.',
  ])('is pointed out: %s', (text) => {
    expect(threats(text)).not.toEqual([])
  })

  it.each([
    'Please kill the bill.',
    'I will shoot you an e-mail about it.',
    'I will shoot you a quick note; we will shoot you another copy.',
    'We will fight trafficking with you.',
    'I will fight you on this, and vote you out.',
    'I will hold you accountable in November.',
    'This will hurt you at the polls, and we will hurt you at the polls.',
    'Traffickers kill, hurt and harm. Children die.',
    'I know where you stand.',
    'We have to act, or else children will suffer.',
    'I am coming to you with a request; help is coming for you.',
    'Do not attack your own program; I will attack the problem.',
    'I will never harm anybody, and I would not hurt you.',
    'He said: the pimp would kill her.',
    'I will come to your office on Monday to talk about this.',
    'I would like to come to your House office. I am coming to your home state in May.',
    'Traffickers will pay for this, and buyers will regret it.',
    'You will not regret this. You will never be sorry that you helped.',
    'Vote against it and you will regret this vote in November; you will pay for it at the polls.',
    'This would make you pay attention. It will make you pay more taxes.',
    'You will be sorry to hear what happened.',
    'He told her that he knew where she lived.',
    'Iré a su oficina el lunes para hablar de esto. Voy a ir a la casa de mi hermana.',
    'Usted no se va a arrepentir de apoyar esta ley.',
    'El país va a pagar por esto, y los tratantes se van a arrepentir.',
    'Si no vota por esto, lo lamentará en las urnas.',
    'Sé dónde está usted en este asunto. Voy a atacar el problema.',
    'Quieren matar el proyecto de ley.',
  ])('is not: %s', (text) => {
    expect(threats(text)).toEqual([])
  })
})

describe('what could tell who a child or a survivor is', () => {
  it.each<[string, string[]]>([
    ['My niece Sam was 14 when it happened.', ['niece Sam', 'was 14']],
    [
      'A girl named Sam, who goes to Example High School, was sold.',
      ['girl named Sam', 'Example High School'],
    ],
    ['My 14-year-old daughter, Sam, never came home.', ['daughter, Sam', '14-year-old']],
    [
      'A student of mine at Lake Example Middle School is fifteen.',
      ['is fifteen', 'Lake Example Middle School'],
    ],
  ])('is pointed out: %s', (text, found) => {
    expect(identifying(text, '')).toEqual(found)
  })

  it.each([
    'My son Alex and I talk about this every day.',
    'I teach at Example Elementary School.',
    'A girl was 14 when a trafficker found her.',
    'I was 14, and went to Example High School.',
    'In 2013 there were 100 children; my daughter asked why. The number was 10 percent higher.',
    'My friend and I have worked at the School for 12 years.',
    'My daughter Sam knows of it.\n\nThe average age was 15.',
  ])('is not: %s', (text) => {
    expect(identifying(text, '')).toEqual([])
  })

  it('is not what the campaign itself says', () => {
    const given = 'My niece Sam was 14 when it happened.'
    expect(identifying(`Hello.\n\n${given}`, `${given}\n\nThank you.`)).toEqual([])
  })
})

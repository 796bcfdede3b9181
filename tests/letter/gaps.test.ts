import { describe, expect, it } from 'vitest'
import { remarks } from '#letter/before-sending.ts'
import { doubtfulGaps, placeholders } from '#letter/gaps.ts'

describe('a gap', () => {
  it('is found in each of its forms, each once', () => {
    expect(
      placeholders('Dear [your representative], I am {{sender.name}} of [City]. [your representative]'),
    ).toEqual(['[your representative]', '{{sender.name}}', '[City]'])
  })

  it.each([
    '[Senator name]',
    '[Senator’s Name]',
    '[City, State]',
    '[City, State ZIP]',
    '[name of senator]',
    '[school name]',
    '[fill in]',
    '[FILL THIS IN]',
    '[to be filled in]',
    '[tell your story]',
    '[INSERT STORY HERE]',
    '[story here]',
    '[NAME]',
    '[TBD]',
    '[XXX]',
    '[my story]',
    '{name}',
    '{first_name}',
    '{firstName}',
    '{City}',
    '<your name>',
    '<insert story>',
    '(your story here)',
    '(insert name)',
    '(add your story)',
    '____',
    '[nombre del senador]',
    '[Ciudad, Estado]',
    '[cuente su historia]',
    '[su historia]',
    '[tu nombre]',
    '{nombre}',
    '<su nombre>',
    '(su historia aquí)',
    '(inserte su nombre)',
  ])('that nobody can mean to send is certain: %s', (gap) => {
    const text = `I write to you because of this: ${gap}. Please act.`
    expect(placeholders(text)).toEqual([gap])
    expect(doubtfulGaps(text)).toEqual([])
  })

  it.each([
    '[what happened]',
    '[add why this matters]',
    '[child’s town]',
    '[child’s name]',
    '[how it began]',
    '[optional]',
    'XXX',
    'XXXX',
    'TODO',
    'TBD',
    '(your name)',
    '___',
    '[qué pasó]',
    '[nombre de la niña]',
    '(su nombre)',
  ])('that somebody may mean to send is doubtful, and keeps nothing back: %s', (gap) => {
    const text = `It began in ${gap} when I was young.`
    expect(placeholders(text)).toEqual([])
    expect(doubtfulGaps(text)).toEqual([gap])
    expect(remarks({ subject: 'x', body: text }, '')).toMatchObject([
      { about: 'gap', blocks: false, found: [gap] },
    ])
  })

  it.each([
    'He said [sic] that it was so [1], {and} so on [yours].',
    'My niece, [name withheld], was in [city withheld] then.',
    'I wrote to you (your office) twice, (see my letter) and (again) from Rome (in your state).',
    'We met at Super Bowl XXX, under Title XXX of the law, and XXX-rated sites were there.',
    '“[The governor] knew,” she said, “and [the city] too. [T]hey left […] in [State law].”',
    'I <3 my town, and a < b. Write to <alex@example.org>.',
    'Esto es TODO lo que pido para los niños que sufren.',
    '“[La ley estatal] y [el estado] lo permiten [énfasis mío]”, dijo (su oficina) [suma total].',
    'It was (1) here, (2) there. He gave {x, y} and [...].',
    'A rough road: _italic_ and __init__.',
  ])('is none where it is what somebody means: %s', (text) => {
    expect([...placeholders(text), ...doubtfulGaps(text)]).toEqual([])
  })

  it('is looked for in linear time', () => {
    expect(placeholders('[your '.repeat(50_000) + '{{'.repeat(50_000) + '('.repeat(50_000))).toEqual([])
    expect(doubtfulGaps('XXXY '.repeat(50_000) + '<'.repeat(50_000))).toEqual([])
  })
})

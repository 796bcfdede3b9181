import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { letterFont } from '../../server/pdf/font.ts'

describe('a subset of the font', () => {
  it.each(['regular', 'semibold'] as const)('%s draws every glyph as the whole font does', (face) => {
    const { font, subset } = letterFont(face)
    // Backwards, so that glyphs made of others come before those.
    const ids = [0, ...Array.from({ length: font.numGlyphs - 1 }, (_, i) => font.numGlyphs - 1 - i)]
    const made = fontkit.create(Buffer.from(subset(ids.map((id) => ({ id, parts: [] }))))) as fontkit.Font
    const wrong = ids.filter((id, place) => {
      const [before, after] = [font.getGlyph(id), made.getGlyph(place)]
      return before.path.toSVG() !== after.path.toSVG() || before.advanceWidth !== after.advanceWidth
    })
    expect(made.numGlyphs).toBe(font.numGlyphs)
    expect(ids.filter((id) => font.getGlyph(id).path.commands.length > 0).length).toBeGreaterThan(1000)
    expect(wrong).toEqual([])
  })

  it('brings along the parts of a glyph that weren’t asked for, and nothing else', () => {
    const { font, subset } = letterFont('regular')
    const [e, accented] = ['e', 'é'].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id)
    const made = fontkit.create(
      Buffer.from(subset([0, accented ?? 0].map((id) => ({ id, parts: [] })))),
    ) as fontkit.Font
    expect(made.getGlyph(1).path.toSVG()).toBe(font.getGlyph(accented ?? 0).path.toSVG())
    expect(made.numGlyphs).toBe(4)
    expect(made.getGlyph(2).path.toSVG()).toBe(font.getGlyph(e ?? 0).path.toSVG())
  })
})

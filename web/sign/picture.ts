import { drawStrokes, RATIO, type Stroke } from './strokes.ts'

/** Large enough for three inches at 400 dots an inch; the server takes 2,000 × 800 pixels and 200 kB. */
const WIDTH = 1200
const HEIGHT = WIDTH / RATIO
const MOST_BYTES = 190_000

/** Room around the ink, in pixels. */
const EDGE = 6

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(height))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser has no canvas to draw on.')
  return { canvas, context }
}

/** The part of a picture that has ink on it; null if there is none. */
function inkBounds({ width, height, data }: ImageData) {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < 32) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = y
    }
  return right < 0
    ? null
    : { x: left - EDGE, y: top - EDGE, width: right - left + 2 * EDGE, height: bottom - top + 2 * EDGE }
}

/** The ink of a canvas as a PNG data URL without the empty paper around it, made smaller until it may be sent; null if there is no ink. */
function cropped(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): string | null {
  const bounds = inkBounds(context.getImageData(0, 0, canvas.width, canvas.height))
  if (!bounds) return null
  for (let scale = 1; ; scale *= 0.7) {
    const part = canvasOf(bounds.width * scale, bounds.height * scale)
    part.context.drawImage(
      canvas,
      bounds.x,
      bounds.y,
      bounds.width,
      bounds.height,
      0,
      0,
      part.canvas.width,
      part.canvas.height,
    )
    const url = part.canvas.toDataURL('image/png')
    if (url.length * 0.75 <= MOST_BYTES || scale < 0.1) return url
  }
}

/** A drawn signature as a picture with nothing but the ink; null for an empty pad. */
export function pictureOf(strokes: readonly Stroke[]): string | null {
  const { canvas, context } = canvasOf(WIDTH, HEIGHT)
  drawStrokes(context, strokes, WIDTH)
  return cropped(canvas, context)
}

const brightness = (data: Uint8ClampedArray, at: number) =>
  0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)

/**
 * A signature on paper, photographed or scanned, as a picture with nothing but the ink; null if there is none to be seen. How bright the paper is
 * at each place is taken from the same picture, blurred: a photo is darker in one corner than in the other. Throws if the file is no picture.
 */
export async function pictureFromFile(file: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, WIDTH / bitmap.width, HEIGHT / bitmap.height)
  const [width, height] = [bitmap.width * scale, bitmap.height * scale]
  const { canvas, context } = canvasOf(width, height)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  const picture = context.getImageData(0, 0, canvas.width, canvas.height)
  const small = canvasOf(12, 4)
  small.context.drawImage(canvas, 0, 0, 12, 4)
  context.drawImage(small.canvas, 0, 0, canvas.width, canvas.height)
  const paper = context.getImageData(0, 0, canvas.width, canvas.height).data
  const { data } = picture
  for (let at = 0; at < data.length; at += 4) {
    const share = brightness(data, at) / Math.max(1, brightness(paper, at))
    // From a sixth darker than the paper it is ink, from half as bright it is all ink.
    const ink = Math.min(1, Math.max(0, (0.84 - share) / 0.34))
    data[at] = data[at + 1] = data[at + 2] = 17
    data[at + 3] = Math.round(255 * ink)
  }
  context.putImageData(picture, 0, 0)
  return cropped(canvas, context)
}

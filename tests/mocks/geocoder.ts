import { delay, HttpResponse, http } from 'msw'
import { CENSUS } from '../../server/lookup/geocoder.ts'
import { network } from './network.ts'

/** One match as the Census geocoder writes it; x is the longitude. */
export function match(longitude: number, latitude: number, components: { state: string; zip: string }) {
  return {
    tigerLine: { side: 'L', tigerLineId: '17343691' },
    coordinates: { x: longitude, y: latitude },
    addressComponents: {
      zip: components.zip,
      streetName: 'SAMPLE',
      preType: '',
      city: 'ROME',
      preDirection: '',
      suffixDirection: '',
      fromAddress: '2',
      state: components.state,
      suffixType: 'ST',
      toAddress: '98',
      suffixQualifier: '',
      preQualifier: '',
    },
    matchedAddress: `12 SAMPLE ST, ROME, ${components.state}, ${components.zip}`,
  }
}

const input = {
  address: {},
  benchmark: {
    isDefault: true,
    benchmarkDescription: 'Public Address Ranges - Current Benchmark',
    id: '4',
    benchmarkName: 'Public_AR_Current',
  },
}

/** How the geocoder may behave: with these matches, or badly. Gives the queries that it was asked. */
export function geocoderAnswers(
  behaviour:
    | ReturnType<typeof match>[]
    | 'html'
    | 'bad-request'
    | 'slow'
    | 'down'
    | 'wrong-shape'
    | 'endless',
): URLSearchParams[] {
  const asked: URLSearchParams[] = []
  network.use(
    http.get(CENSUS, async ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      if (behaviour === 'html') return HttpResponse.html('<html><body>Service unavailable</body></html>')
      if (behaviour === 'bad-request')
        return HttpResponse.json(
          { errors: ['Street address cannot be empty'], status: '400' },
          { status: 400 },
        )
      if (behaviour === 'down') return HttpResponse.error()
      if (behaviour === 'wrong-shape')
        return HttpResponse.json({ result: { addressMatches: [{ coordinates: { x: '-85' } }] } })
      if (behaviour === 'endless') {
        const chunk = new Uint8Array(65_536).fill(32)
        return new HttpResponse(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }))
      }
      if (behaviour === 'slow') {
        await delay(20_000)
        return HttpResponse.json({ result: { input, addressMatches: [] } })
      }
      return HttpResponse.json({ result: { input, addressMatches: behaviour } })
    }),
  )
  return asked
}

import { DivisionQuery, DivisionsQuery, RepresentativesQuery } from '../civicinfo/query.ts'
import { CampaignQuery } from '../routes/campaigns.ts'
import { queryParameters, ref } from './components.ts'
import { body, civicRefusals, json, ok, pathParameter, refusals } from './parts.ts'

/** Our own routes: path, method, what it does. The order is that of a person's way through the page. */
const OWN = {
  '/api/officials': {
    post: {
      summary: 'Everybody who represents an address or a point',
      description:
        'By the ZIP code as far as that tells; exactly by a location, or by a street address if this server has a geocoder. ' +
        'Give an address, a location, or both. `divisions` are the person’s own choices where a chamber is open.',
      requestBody: body(ref('OfficialsRequest')),
      responses: {
        ...ok('The chambers with their districts, and the officials.', json(ref('Found'))),
        ...refusals(400, 413, 422, 429),
      },
    },
  },
  '/api/map': {
    post: {
      summary: 'The districts around a ZIP code, to draw and to choose one’s own by',
      requestBody: body(ref('MapRequest')),
      responses: {
        ...ok('Outlines of the districts, and the places in each.', json(ref('DistrictMap'))),
        ...refusals(400, 413, 422, 429),
      },
    },
  },
  '/api/campaigns': {
    get: {
      summary: 'What there is to write about',
      parameters: queryParameters(CampaignQuery.pick({ lang: true })),
      responses: ok('The campaigns.', json(ref('Campaigns'))),
    },
  },
  '/api/campaigns/{id}': {
    get: {
      summary: 'One campaign with its letters',
      description:
        'The words are in the language of `lang`, else of Accept-Language; the letters in that of `letters`. `languages` says which the campaign has.',
      parameters: [pathParameter('id', 'The id of a campaign.'), ...queryParameters(CampaignQuery)],
      responses: { ...ok('The campaign.', json(ref('Campaign'))), ...refusals(400, 404) },
    },
  },
  '/api/campaigns/{id}/flyer.pdf': {
    get: {
      summary: 'A page to print and hand out, with a QR code that leads to the campaign',
      parameters: [
        pathParameter('id', 'The id of a campaign.'),
        ...queryParameters(CampaignQuery.pick({ lang: true })),
      ],
      responses: {
        ...ok('One page of US Letter.', { 'application/pdf': {} }),
        ...refusals(404, 422, 429, 503),
      },
    },
  },
  '/api/site': {
    get: {
      summary: 'Who runs this site',
      responses: ok('Name, logo, contact, links, and the campaign to begin with.', json(ref('Site'))),
    },
  },
  '/api/letters/drafts': {
    post: {
      summary: 'A campaign’s letters, filled in',
      requestBody: body(ref('DraftsRequest')),
      responses: {
        ...ok(
          '`drafts`: for each letter that suits the officials its id, title, subject, body, and whom it is for.',
        ),
        ...refusals(400, 413, 422, 429),
      },
    },
  },
  '/api/letters/pdf': {
    post: {
      summary: 'Finished letters on paper',
      requestBody: body(ref('PacketRequest')),
      responses: {
        ...ok('One document, each letter on its own pages.', { 'application/pdf': {} }),
        ...refusals(400, 413, 422, 429, 503),
      },
    },
  },
  '/api/letters/envelopes': {
    post: {
      summary: 'A #10 envelope for each official and address, to print on',
      requestBody: body(ref('PacketRequest')),
      responses: {
        ...ok('Pages of 9½ × 4⅛ in; two letters to one address share one.', { 'application/pdf': {} }),
        ...refusals(400, 413, 422, 429, 503),
      },
    },
  },
  '/api/letters/labels': {
    post: {
      summary: 'An address label for each official and address, on sheets of 30 (Avery 5160)',
      requestBody: body(ref('LabelsRequest')),
      responses: {
        ...ok('US Letter pages of 30 labels, 2⅝ × 1 in.', { 'application/pdf': {} }),
        ...refusals(400, 413, 422, 429, 503),
      },
    },
  },
  '/api/letters/eml': {
    post: {
      summary: 'One finished letter as a draft message for a mail program',
      requestBody: body(ref('LetterRequest')),
      responses: {
        ...ok('A message that mail programs open as a draft.', { 'message/rfc822': {} }),
        ...refusals(400, 413, 422, 429),
      },
    },
  },
  '/api/health': {
    get: {
      summary: 'Whether the server works, and from what data it answers',
      responses: ok(
        '`status` is `ok`; `data` has the dates of the lists of officials, the age of the older one (`asOf`, `ageDays`), and counts.',
      ),
    },
  },
  '/api/openapi.json': {
    get: { summary: 'This description', responses: ok('An OpenAPI 3.1 document.') },
  },
}

/** The routes in the shape of the Google Civic Information API. */
const civicinfo = () => ({
  '/civicinfo/v2/representatives': {
    get: {
      summary: 'Who represents an address, in the shape of the Google Civic Information API',
      description: 'Districts that the address doesn’t settle are left out. The address needs a ZIP code.',
      parameters: queryParameters(RepresentativesQuery),
      responses: {
        ...ok('Divisions, offices and officials.', json(ref('RepresentativeInfoResponse'))),
        ...civicRefusals(400, 404, 429),
      },
    },
  },
  '/civicinfo/v2/representatives/{ocdId}': {
    get: {
      summary: 'Who is elected in a division',
      parameters: [
        pathParameter('ocdId', 'An Open Civic Data division, like ocd-division/country:us/state:ga.'),
        ...queryParameters(DivisionQuery),
      ],
      responses: {
        ...ok('Divisions, offices and officials.', json(ref('RepresentativeInfoData'))),
        ...civicRefusals(400, 403, 404, 429),
      },
    },
  },
  '/civicinfo/v2/divisionsByAddress': {
    get: {
      summary: 'The divisions that an address surely lies in',
      parameters: queryParameters(DivisionsQuery),
      responses: {
        ...ok('The divisions with their names.', json(ref('DivisionsByAddressResponse'))),
        ...civicRefusals(400, 404, 429),
      },
    },
  },
})

/** Every route, by path and method. A test compares it with the routes that the app really has. */
export const paths = () => ({ ...OWN, ...civicinfo() })

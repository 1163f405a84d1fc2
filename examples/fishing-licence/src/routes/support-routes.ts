import { type Facility, nearestPlaces, needsFrom } from '@handrail/support'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { geocode } from '../geocoder.js'
import { formLanguage } from '../questions/index.js'
import { sessionOf } from '../session.js'
import { type Service, show, visitOf } from '../visit.js'

/**
 * The pages about getting help. They need no cookie and no database: people must be able to find help when everything else
 * is away. What is chosen on them is not kept, and stands in no address.
 */
export function supportRoutes(app: FastifyInstance, service: Service, prefix: string): void {
  app.route({
    method: ['GET', 'POST'],
    url: `${prefix}/get-support`,
    handler: (request, reply) =>
      reply.send(
        show(visitOf(service, request, reply), {
          page: 'get-support',
          needs: needsFrom(valuesOf(request, 'needs')),
          hasSession: Boolean(sessionOf(request)),
        }),
      ),
  })

  app.route({
    method: ['GET', 'POST'],
    url: `${prefix}/get-support/places`,
    handler: async (request, reply) => {
      const [postcode = ''] = valuesOf(request, 'postcode')
      const wanted = new Set(valuesOf(request, 'facilities'))
      const known = new Set(service.directory.places?.flatMap(({ facilities = [] }) => facilities))
      const facilities = [...known].filter((each): each is Facility => wanted.has(each))
      const found = await nearestPlaces(service.directory, { postcode, facilities, geocoder: geocode })
      const visit = visitOf(service, request, reply)
      const { errors } = formLanguage(visit.language)
      const error = found.order === 'not-a-postcode' ? errors.postcodeFormat() : undefined
      return show(visit, { page: 'places', found, postcode, facilities, error })
    },
  })
}

/** What a field was sent with. Anyone can send anything, so it is cut short: no postcode has 200 letters. */
function valuesOf({ body }: FastifyRequest, name: string): string[] {
  const sent = typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? (body as Posted)[name] : []
  return [sent].flat().flatMap((value) => (typeof value === 'string' ? [value.slice(0, 200)] : []))
}

type Posted = Record<string, unknown>

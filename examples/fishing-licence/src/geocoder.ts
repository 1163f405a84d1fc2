import type { GeoPoint } from '@handrail/support'

/**
 * Stands for a service that knows where postcodes are. It knows the towns of this example, and no real postcode. In a real
 * service it would ask one that runs on your own servers, so that no other company learns where people live.
 */
export const geocode = (postcode: string): GeoPoint | undefined => {
  const [outward = ''] = postcode.split(' ')
  return Object.hasOwn(towns, outward) ? towns[outward] : undefined
}

const towns: Record<string, GeoPoint> = {
  AN1: { latitude: 52.1, longitude: -1.21 },
  AN2: { latitude: 52.14, longitude: -1.24 },
  RV1: { latitude: 51.71, longitude: -3.11 },
  VA1: { latitude: 51.61, longitude: -3.39 },
}

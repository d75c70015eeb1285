import type { DocumentSite } from '../facilities/index.js';
import type { Site } from './topology.js';

/** A site as the facilities room keeps it, from the document. */
export function registeredSite({ id, name, facility, groups, latitude, longitude }: Site): DocumentSite {
  return {
    code: id,
    name,
    facilityNumber: facility ?? null,
    groups,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
  };
}

/** A site as the document writes it, from what the facilities room keeps. */
export function documentSite({ code, name, facilityNumber, groups, latitude, longitude }: DocumentSite): Site {
  return {
    id: code,
    name,
    ...(facilityNumber === null ? {} : { facility: facilityNumber }),
    groups,
    ...(latitude === null || longitude === null ? {} : { latitude, longitude }),
  };
}

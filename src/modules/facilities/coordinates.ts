import type { Fault } from '../../shared/errors.js';

/** Degrees; both or neither. */
export interface Coordinates {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export function coordinateFaults({ latitude, longitude }: Coordinates): readonly Fault[] {
  if ((latitude === null) === (longitude === null)) return [];
  return latitude === null ? [incomplete('latitude', 'longitude')] : [incomplete('longitude', 'latitude')];
}

const incomplete = (path: string, found: string): Fault => ({ path, code: 'coordinates-incomplete', facts: { found } });

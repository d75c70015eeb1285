import type { Fault } from '../../shared/errors.js';

/** Halls that are back, of all that there are. */
export interface Halls {
  readonly hallsBack: number | null;
  readonly halls: number | null;
}

/** Both or neither, and no more back than there are. */
export function hallFaults({ hallsBack, halls }: Halls): readonly Fault[] {
  if (hallsBack === null) return halls === null ? [] : [{ path: 'hallsBack', code: 'required' }];
  if (halls === null) return [{ path: 'halls', code: 'required' }];
  if (hallsBack <= halls) return [];
  return [{ path: 'hallsBack', code: 'out-of-range', facts: { min: 0, max: halls, found: hallsBack } }];
}

import type { Mark, Region, Tone } from '../../shared/picture.js';
import type { ServiceOutcome } from './service-outcome.js';

type Drawn = Exclude<Mark, Region>;

/** Circle, triangle, square and cross: told apart without colour. A circle with a bar in it goes on and has lost data. */
export function outcomeShape(
  { state, dataLossSeconds }: ServiceOutcome,
  x: number,
  y: number,
  tone: Tone,
): readonly Drawn[] {
  const on = tone === 'gone' ? 'paper' : tone;
  switch (state) {
    case 'uninterrupted':
      return [
        { kind: 'circle', x, y, radius: 8, line: on },
        ...(dataLossSeconds === 0
          ? []
          : [
              {
                kind: 'line',
                points: [
                  [x - 4, y],
                  [x + 4, y],
                ],
                tone: on,
                width: 2.4,
              } as const,
            ]),
      ];
    case 'degraded':
      return [
        {
          kind: 'outline',
          points: [
            [x - 8, y + 7],
            [x, y - 8],
            [x + 8, y + 7],
          ],
          line: on,
        },
      ];
    case 'interrupted':
      return [
        {
          kind: 'outline',
          points: [
            [x - 8, y - 8],
            [x + 8, y - 8],
            [x + 8, y + 8],
            [x - 8, y + 8],
          ],
          line: on,
        },
      ];
    case 'lost':
      return [
        {
          kind: 'line',
          points: [
            [x - 7, y - 7],
            [x + 7, y + 7],
          ],
          tone: on,
          width: 2.6,
        },
        {
          kind: 'line',
          points: [
            [x + 7, y - 7],
            [x - 7, y + 7],
          ],
          tone: on,
          width: 2.6,
        },
      ];
  }
}

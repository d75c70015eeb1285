import type { RankedLoss } from './systemic-view.js';

/** A loss with the others that take the very same sites. */
export interface NamedLoss extends RankedLoss {
  /** Their ids, in the order of the ranking: a group whose only building this is, a site that stands alone in it. */
  readonly alsoKnownAs: readonly string[];
}

/** The losses, each told once: of those that take the same sites the first stands for all. */
export function toldOnce(losses: readonly RankedLoss[]): readonly NamedLoss[] {
  return [...Map.groupBy(losses, sitesOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, alsoKnownAs: others.map(({ id }) => id) }],
  );
}

/** The loss of that id with the other names of it; undefined where there is none. */
export function namedLoss(losses: readonly RankedLoss[], id: string): NamedLoss | undefined {
  const named = losses.filter((loss) => loss.id === id);
  return toldOnce([...named, ...losses.filter((loss) => loss.id !== id)]).find((loss) => loss.id === id);
}

const sitesOf = ({ operators }: RankedLoss): string =>
  operators
    .flatMap(({ operatorId, sites }) => sites.map(({ id }) => `${operatorId}/${id}`))
    .toSorted()
    .join(' ');

import { Integers } from './integers.js';
import { ListWriter } from './list-writer.js';
import type { Lists } from './lists.js';
import type { ComponentRows } from './network.js';
import type { Parts } from './parts.js';
import { Stretches } from './stretches.js';

/** Without what components are and carry by themselves. */
type PartRows = Pick<ComponentRows, 'parts' | 'partOf' | 'componentsOf' | 'requiredBy'>;

/**
 * @param requires by place of registration
 * @param numberAt from a place of registration to the number of the component
 */
export function partRows({ order, starts }: Parts, requires: Lists, numberAt: Integers): PartRows {
  const parts = starts.length - 1;
  const componentsOf = new Stretches(new Int32Array(starts));
  const partOf = componentsOf.turned();
  const joinedTo = Integers.of(parts, -1); // by part: the last one found to require it
  const required = new ListWriter(parts);
  for (let part = 0; part < parts; part++) {
    joinedTo.set(part, part);
    for (let component = componentsOf.start(part); component < componentsOf.end(part); component++) {
      const place = order.at(component);
      for (let at = requires.start(place); at < requires.end(place); at++) {
        const other = partOf.at(numberAt.at(requires.at(at)));
        if (joinedTo.at(other) !== part) required.add(other);
        joinedTo.set(other, part);
      }
    }
    required.end();
  }
  return { parts, partOf, componentsOf, requiredBy: required.lists().turned(parts) };
}

import type { OpenAPIObject } from '@nestjs/swagger';
import { METHODS, type Operation } from '../../../api/complete-document.js';

export interface DescribedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** The operations of the API by tag, tags and paths in their order by name. */
export function operationsByTag(document: OpenAPIObject): ReadonlyMap<string, readonly DescribedOperation[]> {
  const all = Object.entries(document.paths)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation: Operation | undefined = item[method];
        return operation === undefined ? [] : [{ method: method.toUpperCase(), path, operation }];
      }),
    );
  const byTag = Map.groupBy(all, ({ operation }) => operation.tags?.[0] ?? '');
  return new Map([...byTag].toSorted(([a], [b]) => a.localeCompare(b)));
}

/** Where the operation stands on the page of its tag. */
export const anchorOf = ({ operation }: DescribedOperation): string => operation.operationId ?? '';

import type { OpenAPIObject } from '@nestjs/swagger';
import type { Operation } from '../../../api/complete-document.js';
import type { Language } from '../../../shared/words/index.js';
import { type DescribedField, describeFields, describeType } from './describe-schema.js';

/** One thing that a request carries. */
export interface Taken extends DescribedField {
  readonly place: 'path' | 'query' | 'header' | 'cookie' | 'body';
}

/** What a request to the operation carries, in the order in which it is written. */
export function takenBy(language: Language, document: OpenAPIObject, operation: Operation): readonly Taken[] {
  const { parameters = [], requestBody } = operation;
  const outside = parameters.flatMap((one) =>
    'in' in one
      ? [
          {
            name: one.name,
            place: one.in,
            type: describeType(language, document, one.schema ?? {}),
            required: one.required === true,
          },
        ]
      : [],
  );
  const [media] = requestBody !== undefined && 'content' in requestBody ? Object.values(requestBody.content) : [];
  const inside = describeFields(language, document, media?.schema ?? {});
  return [...outside, ...inside.map((field) => ({ ...field, place: 'body' as const }))];
}

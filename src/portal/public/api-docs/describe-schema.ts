import type { OpenAPIObject } from '@nestjs/swagger';
import type { Language } from '../../../shared/words/index.js';
import { wordsIn } from '../../words/index.js';

/** One field of a body or one parameter, as a reader takes it in. */
export interface DescribedField {
  /** `parts.0.name` is written `parts[].name`. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

/** The part of JSON Schema that our input classes use. */
interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly (string | number | null)[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** All fields of a schema, those of nested objects under their path. */
export function describeFields(language: Language, document: OpenAPIObject, schema: object): readonly DescribedField[] {
  return fieldsOf(language, document, resolved(document, schema), '');
}

/** The type of one value in words: `정수 2020–2100`, `문자열 1–200자`. */
export function describeType(language: Language, document: OpenAPIObject, schema: object): string {
  const words = wordsIn(language).apiDocs.types;
  const found = resolved(document, schema);
  const type = [found.type].flat().find((one) => one !== 'null') ?? 'object';
  if (type === 'array') {
    return words.listOf(describeType(language, document, found.items ?? {}), range(found.minItems, found.maxItems));
  }
  if (found.enum !== undefined) return found.enum.filter((one) => one !== null).join(' | ');
  const known: Readonly<Record<string, string>> = words.names;
  const name = known[found.format ?? ''] ?? known[type] ?? type;
  const length = range(found.minLength, found.maxLength);
  return [name, range(found.minimum, found.maximum), length === '' ? '' : words.characters(length)]
    .filter((part) => part !== '')
    .join(' ');
}

function fieldsOf(language: Language, document: OpenAPIObject, schema: Schema, prefix: string): DescribedField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([property, raw]) => {
    const name = prefix + property;
    const field = resolved(document, raw);
    const own = {
      name,
      type: describeType(language, document, field),
      required: schema.required?.includes(property) === true,
    };
    const below = resolved(document, field.items ?? field);
    return [own, ...fieldsOf(language, document, below, `${name}${field.items === undefined ? '' : '[]'}.`)];
  });
}

function resolved(document: OpenAPIObject, schema: object): Schema {
  const found = schema as Schema;
  const reference = found.$ref ?? found.allOf?.[0]?.$ref;
  const name = reference?.split('/').at(-1);
  return name === undefined ? found : (document.components?.schemas?.[name] ?? {});
}

function range(least: number | undefined, most: number | undefined): string {
  if (least === undefined && most === undefined) return '';
  return least === most ? String(least) : `${least ?? ''}–${most ?? ''}`;
}

declare const of: unique symbol;

/** A UUIDv7 that names one thing of kind `K`; ids of different kinds cannot be exchanged. */
export type Id<K extends string> = string & { readonly [of]: K };

export type PersonId = Id<'person'>;
/** An organisation of either side. An operator's id is the id of its organisation. */
export type OrganisationId = Id<'organisation'>;
export type OperatorId = OrganisationId;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for the canonical lower-case spelling of a UUID, the only one that is accepted from outside. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

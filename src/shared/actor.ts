import type { OperatorId, OrganisationId, PersonId } from './ids.js';

export type OrganisationKind = 'operator' | 'agent' | 'headquarters' | 'field-office' | 'specialised-body';

/** That an operator named this agent its own. */
export interface Mandate {
  readonly operatorId: OperatorId;
  readonly operatorName: string;
}

/** Who acts. Made at sign-in or from a token; the database sees the same organisation through row level security. */
export interface Actor {
  readonly personId: PersonId | null;
  readonly personName: string;
  readonly organisationId: OrganisationId | null;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind | 'system';
  /** The operators this actor may act for: its own, or those that named it their domestic agent. Empty for the ministry side. */
  readonly actsFor: readonly OperatorId[];
  /** Of a domestic agent: who named it, by name; the same operators as `actsFor`. */
  readonly mandates?: readonly Mandate[];
  /** True where a program acts with a token of that person. */
  readonly byToken?: boolean;
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<string>;
}

/** True for headquarters, field office and specialised body: those who see all operators. */
export function isMinistrySide(actor: Actor): boolean {
  return ['headquarters', 'field-office', 'specialised-body'].includes(actor.organisationKind);
}

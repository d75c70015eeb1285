import { type Component, type Layer, LAYERS } from '../../../../modules/topology/index.js';
import { Choice, Flag, Line, Patterns, Spelled, WholeNumber } from '../../../../platform/http/input.js';
import { isKey } from '../../../../shared/keys.js';
import type { Words } from '../../../words/index.js';

const MANY = 100_000;

/** A component as a form sends it. */
export class ComponentFactsForm {
  @Line({ max: 200 }) name: string;
  @Choice(LAYERS) layer: Layer;
  @Flag() stateful: boolean;
  @WholeNumber({ min: 1, max: 1000, optional: true }) requiredPercent: number | null;
  @Patterns(/^[a-z0-9-]{1,64}$/, 'auth', { max: MANY }) requires: string[];
}

export class ComponentForm extends ComponentFactsForm {
  @Spelled(isKey, { code: 'malformed-key', example: 'auth' }) id: string;
}

/** The component that a form describes, without its placements. */
export function componentIn({ name, layer, stateful, requiredPercent, requires }: ComponentFactsForm) {
  return { name, layer, stateful, requires, requiredPercent: requiredPercent ?? 100 };
}

/** A component as the texts of its form. */
export function componentTexts(component: Component): Readonly<Record<string, string>> {
  return {
    name: component.name,
    layer: component.layer,
    stateful: component.stateful ? 'true' : '',
    requiredPercent: component.requiredPercent.toString(),
    requires: component.requires.join('\n'),
  };
}

export const componentLabels = ({ services: words }: Words) => ({
  name: words.name,
  layer: words.layer,
  stateful: words.stateful,
  requiredPercent: words.requiredPercent,
  requires: words.requires,
});

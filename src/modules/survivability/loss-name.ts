import { type Language, termsIn } from '../../shared/words/index.js';
import { groupName } from './scenario-name.js';
import type { RankedLoss } from './systemic-view.js';

/** How people call what is lost: the building, what buildings share, or whose site. */
export function lossName(language: Language, { id, kind, buildings, operators }: RankedLoss): string {
  const [first] = operators;
  if (kind === 'site') return [first?.operatorName ?? '', first?.sites[0]?.name ?? ''].join(' · ');
  if (kind === 'facility') return buildings[0]?.name ?? id.slice('facility:'.length);
  const [key = '', value = ''] = id.slice('group:'.length).split('=');
  return groupName(termsIn(language).scenarioNames.groups, key, value);
}

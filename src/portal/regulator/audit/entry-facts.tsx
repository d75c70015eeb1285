import type { TrailEntry } from '../../../modules/audit/index.js';
import { DefinitionList, Disclosure, usePage, useWords } from '../../layout/index.js';
import { factName, factText } from './fact-text.js';

/** What an entry holds about the act, folded: each fact once, with what it was before where that was different. */
export function EntryFacts({ entry: { before, after } }: { entry: TrailEntry }) {
  const words = useWords().audit;
  const { language } = usePage();
  const keys = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  if (keys.length === 0) return null;
  const text = (key: string, facts: TrailEntry['after']) =>
    facts !== null && key in facts ? factText(language, key, facts[key]) : null;
  const rows = keys.map((key) => {
    const [was, is] = [text(key, before), text(key, after)];
    const value = was === is || was === null ? is : is === null ? words.was(was) : words.changed(is, was);
    return { term: factName(language, key), value: <span class="text">{value}</span> };
  });
  return (
    <Disclosure summary={words.show}>
      <DefinitionList rows={rows} />
    </Disclosure>
  );
}

import { useWords } from './page-context.js';

/** Lets the reader turn the single-key shortcuts of the review page off (WCAG 2.1.4). Unseen without JavaScript. */
export function ShortcutSwitch() {
  const words = useWords().layout.shortcuts;
  return (
    <label class="small scripted shortcut-switch">
      <input type="checkbox" data-keys-switch="" /> {words.label} <span>({words.hint})</span>
    </label>
  );
}

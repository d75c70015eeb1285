import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Actor } from '../../shared/actor.js';
import type { OperatorId } from '../../shared/ids.js';
import type { Language } from '../../shared/words/index.js';
import { type Words, wordsIn } from '../words/index.js';

/** A form that came back with what was typed in it, because something was wrong or not possible. */
export interface ReturnedForm {
  /** The path that it was sent to. */
  readonly path: string;
  /** The version that its reader opened: what was saved since then has not been seen. */
  readonly version: number;
}

/** What every page knows about the request it answers. */
export interface PageContext {
  readonly language: Language;
  /** The path of the page, without its query. */
  readonly path: string;
  /** The query without its question mark; empty where there is none. */
  readonly query: string;
  /** Null where nobody is signed in. */
  readonly actor: Actor | null;
  /** The operator that is looked at on the operator's side; null where none is, or an agent has not chosen yet. */
  readonly operator: OperatorId | null;
  readonly csrfToken: string;
  /** True where the page answers a form that was sent: it can be opened again at its path, but not at the address it came from. */
  readonly answersForm: boolean;
  /** The form that comes back on this page; null where none does, or where the page shows what stands now. */
  readonly returned: ReturnedForm | null;
  /** The legal day in Seoul, as 2026-11-23. */
  readonly today: string;
  /** What the previous request did, shown once. */
  readonly notice: string | null;
  /** True on an official government site, which alone may carry the masthead. */
  readonly official: boolean;
}

const Current = createContext<PageContext | null>(null);

/** Hands the context down to every component of the page, so that none has to pass it on. */
export const PageContextProvider = Current.Provider;

/** The context of the page that is being rendered. Throws outside `renderPage`. */
export function usePage(): PageContext {
  const context = useContext(Current);
  if (context === null) throw new Error('A component was rendered outside renderPage.');
  return context;
}

/** The words of the page that is being rendered. */
export function useWords(): Words {
  return wordsIn(usePage().language);
}

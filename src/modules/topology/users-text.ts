import { numberText } from '../../shared/words/quantity.js';
import { type Language, termsIn } from '../../shared/words/index.js';

/** How many use a service in a day, where it is registered: a feature's users are counted with the service it is part of. */
export function usersText(language: Language, users: number, isFeature: boolean): string {
  const { usersNotCounted } = termsIn(language);
  if (users > 0) return numberText(users);
  return isFeature ? usersNotCounted.feature : usersNotCounted.service;
}

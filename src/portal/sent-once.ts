import { fingerprint } from '../modules/audit/index.js';
import type { SentOnce } from '../modules/outages/index.js';
import type { FormFields } from '../platform/http/form.js';
import { FORM_KEY_FIELD } from './layout/index.js';
import type { Visit } from './visit.js';

/**
 * By what a form that was sent twice is known: the key that it was shown with, and all that it says. Sent on with something
 * else in it, after going back, it is another one. Null where it carries no key.
 */
export function sentOnce({ request }: Visit): SentOnce | null {
  const fields = Array.isArray(request.body) ? (request.body as FormFields) : [];
  if (!fields.some(([name, text]) => name === FORM_KEY_FIELD && text !== '')) return null;
  const sha256 = fingerprint([request.url, fields.filter(([name]) => name !== '_csrf')]);
  return { key: sha256, sha256 };
}

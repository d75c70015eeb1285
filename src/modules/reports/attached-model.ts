import type { Attachment } from '../../platform/pdf/block.js';
import { canonicalText } from '../../shared/canonical.js';

/** The model of a document as the file inside its PDF: JSON whose SHA-256 can be computed again from the model that is kept. */
export function attachedModel(name: string, model: object, description: string): Attachment {
  return { name, type: 'application/json', relationship: 'Data', description, content: canonicalText(model) };
}

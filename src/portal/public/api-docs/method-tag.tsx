import { Tag, type Tone } from '../../layout/index.js';

const TONES: Readonly<Record<string, Tone>> = { GET: 'plain', POST: 'blue', PUT: 'warn', DELETE: 'bad' };

export function MethodTag({ method }: { method: string }) {
  return <Tag tone={TONES[method]}>{method}</Tag>;
}

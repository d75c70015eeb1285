import { PAGE } from '../layout/page-geometry.js';
import { setText } from '../layout/set-text.js';
import { structNode } from '../layout/struct-node.js';
import { STYLE } from '../layout/text-style.js';
import type { Canvas } from './canvas.js';

const DEGREES = 45;
/** Of the height of letters, by how much their middle stands above the baseline. */
const MIDDLE = 0.37;

/** One word across the middle of the page, rising to the right; opaque, since it is drawn before everything else. */
export function drawWatermark(canvas: Canvas, text: string): void {
  const style = STYLE.watermark;
  const [line] = setText(text, style, structNode('P', null), PAGE.width);
  if (line === undefined) return;
  const turn = (DEGREES * Math.PI) / 180;
  const [along, below] = [line.width / 2, style.size * MIDDLE];
  const x = PAGE.width / 2 - along * Math.cos(turn) + below * Math.sin(turn);
  const y = PAGE.height / 2 + along * Math.sin(turn) + below * Math.cos(turn);
  canvas.turnedText(line.words, { x, y, degrees: DEGREES });
}

import type { PdfDocument } from '../block.js';
import { CONTENT, FOOTER_BASELINE, HEADER_BASELINE } from '../layout/page-geometry.js';
import { setText } from '../layout/set-text.js';
import { structNode } from '../layout/struct-node.js';
import { COLOR, STYLE } from '../layout/text-style.js';
import { RENDERER_WORDS } from '../words.js';
import type { Canvas } from './canvas.js';
import { drawWatermark } from './draw-watermark.js';

const SLACK = { left: 0, center: 0.5, right: 1 } as const;

/** Report number and classification above, "page x of y" below, a watermark behind: on every page, and no part of the text. */
export function drawRunning(canvas: Canvas, document: PdfDocument, number: number, total: number): void {
  const { running } = STYLE;
  const print = (text: string, align: keyof typeof SLACK, baseline: number): void => {
    for (const line of setText(text, running, structNode('P', null), CONTENT.width).slice(0, 1)) {
      const x = CONTENT.left + (CONTENT.width - line.width) * SLACK[align];
      canvas.artifactText({ x, baseline, words: line.words, slack: 0 }, 0);
    }
  };
  canvas.structure.enterArtifact('Pagination');
  if (document.watermark !== undefined) drawWatermark(canvas, document.watermark);
  print(document.reportNumber, 'left', HEADER_BASELINE);
  print(document.classification, 'right', HEADER_BASELINE);
  const y = HEADER_BASELINE + 6;
  canvas.shape({ kind: 'line', x1: CONTENT.left, x2: CONTENT.right, y1: y, y2: y, thickness: 0.4, color: COLOR.hairline }, 0); // prettier-ignore
  print(RENDERER_WORDS[document.language].page(number, total), 'center', FOOTER_BASELINE);
  canvas.structure.leave();
}

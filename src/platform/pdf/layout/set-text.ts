import type { Inline, Text } from '../block.js';
import { fontFace } from '../text/font-face.js';
import { breakLines, type Line } from '../text/line-break.js';
import type { Run } from '../text/run.js';
import { printable } from '../text/printable.js';
import { inlineText } from './inline-text.js';
import type { Word } from './scene.js';
import { structNode, type StructNode } from './struct-node.js';
import { COLOR, type TextStyle } from './text-style.js';

interface InlineStyle {
  readonly style: TextStyle;
  readonly node: StructNode;
  readonly link?: string;
  readonly isPageNumber?: boolean;
}

export interface SetLine {
  readonly words: readonly Word[];
  readonly width: number;
  readonly replaced: boolean;
}

/** Text set in lines of the given width (points). A text always gives at least one line. */
export function setText(text: Text, style: TextStyle, node: StructNode, width: number): SetLine[] {
  const parts = typeof text === 'string' ? [text] : text;
  const printed = parts.map((part) => toRun(part, style, node));
  const replaced = printed.some((part) => part.replaced);
  const lines = breakLines(printed, width, measure);
  return lines.map((line) => toSetLine(line, replaced));
}

function toRun(part: Inline, style: TextStyle, node: StructNode): Run<InlineStyle> & { replaced: boolean } {
  const inline = inlineStyle(part, style, node);
  const face = fontFace(inline.style.face);
  const text = printable(inlineText(part), (codePoint) => face.hasGlyph(codePoint));
  return { ...text, style: inline };
}

function inlineStyle(part: Inline, style: TextStyle, node: StructNode): InlineStyle {
  if (typeof part === 'string') return { style, node };
  if (part.kind === 'strong') return { style: { ...style, face: 'bold' }, node };
  const link = { style: { ...style, color: COLOR.accent }, node: structNode('Link', node) };
  return part.kind === 'link' ? { ...link, link: part.to } : { ...link, link: part.of, isPageNumber: true };
}

function measure(text: string, { style }: InlineStyle): number {
  return fontFace(style.face).widthOf(text, style.size);
}

function toSetLine({ pieces, width }: Line<InlineStyle>, replaced: boolean): SetLine {
  const words = pieces.map(({ text, style: inline, width: wordWidth }) => ({
    shaped: fontFace(inline.style.face).shape(text),
    width: wordWidth,
    ...inline,
  }));
  return { words, width, replaced: replaced && pieces.some((piece) => piece.text.includes('[U+')) };
}

import type { Picture } from '../../shared/picture.js';

/**
 * What a document consists of, as pure data. Reports make blocks, tests read blocks, one renderer draws them.
 * Text is written as it is stored: the renderer alone breaks lines, and substitutes what its font cannot draw.
 */
export interface PdfDocument {
  readonly title: string;
  readonly language: 'ko' | 'en';
  /** One sentence on what the document is about; goes into the metadata. */
  readonly subject: string;
  /** Who issues it; goes into the metadata. */
  readonly author: string;
  /** Stands with the classification at the head of every page. */
  readonly reportNumber: string;
  readonly classification: string;
  /** Stands large and pale behind every page, such as 초안 on what is not final; no part of the text. */
  readonly watermark?: string;
  /** The only date in the file. The clock is never read: same document, same bytes. */
  readonly createdAt: Date;
  readonly blocks: readonly Block[];
  /** What programs read, inside the file. A document that has any is PDF/A-3b, any other PDF/A-2a. */
  readonly attachments?: readonly Attachment[];
}

/** A file inside the document, of its date. */
export interface Attachment {
  /** File name, once in a document. */
  readonly name: string;
  /** Media type, such as `application/json`. */
  readonly type: string;
  /** What it is to the document: the data that the document tells, or more than that. */
  readonly relationship: 'Data' | 'Supplement';
  readonly description: string;
  /** Written as UTF-8. */
  readonly content: string;
}

export type Block =
  | Cover
  | LetterHead
  | LetterFoot
  | Heading
  | Paragraph
  | List
  | Clauses
  | Table
  | KeyValues
  | Note
  | BarFigure
  | PictureFigure
  | PageBreak;

/** Running text: plain, or a sequence of plain and marked parts. A line feed in it is a forced line break. */
export type Text = string | readonly Inline[];
export type Inline = string | Strong | Link | PageNumber;

export interface Strong {
  readonly kind: 'strong';
  readonly text: string;
}

/** Leads to the heading, paragraph or cell that carries this bookmark. A bookmark nobody carries is an error. */
export interface Link {
  readonly kind: 'link';
  readonly text: string;
  readonly to: string;
}

/** The number of the page where the bookmark stands, as a link to it. */
export interface PageNumber {
  readonly kind: 'pageNumber';
  readonly of: string;
}

/** The first page: everything on it stands on one page if it fits, and the next block starts a new one. */
export interface Cover {
  readonly kind: 'cover';
  readonly title: string;
  /** Stands small above the title, such as the legal basis. */
  readonly preamble?: string;
  readonly facts: readonly KeyValue[];
  readonly remarks?: readonly Text[];
  readonly organisation: string;
}

/** The head of a letter: who sends it, centred, to whom it goes, and what it is about, above a rule. */
export interface LetterHead {
  readonly kind: 'letterHead';
  readonly organisation: string;
  /** Such as 수신 and (경유), label before text; an empty text leaves its place open. */
  readonly lines: readonly LabelledText[];
  /** What the letter is about; stands in the outline. */
  readonly title: LabelledText;
}

/**
 * The foot of a letter: in whose name it goes out, large; below a rule who signed it, and how it is answered. It stays on
 * one page with the end of the text, and stands at the foot of that page below what it follows.
 */
export interface LetterFoot {
  readonly kind: 'letterFoot';
  readonly sender: string;
  /** At most four; beside each other, in the order of signing. */
  readonly approvals: readonly Approval[];
  /** Each row on a line of its own, its parts beside each other. */
  readonly rows: readonly (readonly LabelledText[])[];
}

export interface Approval {
  /** Such as 기안자. */
  readonly label: string;
  /** Position or duty. */
  readonly position: string;
  readonly name: string;
  readonly date: string;
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** Opens a section, appears in the outline, and stays on the page of what follows it. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly bookmark?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  /** `lead` says the outcome in one sentence; `small` is for sources and remarks. Default: body. */
  readonly size?: 'lead' | 'small';
  /** Says what the block below is about, and stays on the page where that begins, as a heading does. */
  readonly introduces?: boolean;
  readonly bookmark?: string;
}

/** A list of a few items stands on one page. */
export interface List {
  readonly kind: 'list';
  /** Numbered from 1; else with a mark. */
  readonly ordered?: boolean;
  readonly items: readonly Text[];
}

/** Texts one below another, each behind its own mark and with those that belong to it set in below: 1. 가. 1) 가). */
export interface Clauses {
  readonly kind: 'clauses';
  readonly clauses: readonly Clause[];
}

export interface Clause {
  /** Stands before the text; an empty one leaves no place. */
  readonly mark: string;
  readonly text: Text;
  readonly clauses?: readonly Clause[];
}

/**
 * A table of records. Header cells are repeated on every page; rows split across pages and lose nothing.
 * Long texts belong in paragraphs or key values: where a row goes on overleaf, its cells are read page by page.
 */
export interface Table {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly Column[];
  /** Every row has as many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly header: string;
  /** Fixed points, or a share of what the others leave. Default: by content. */
  readonly width?: { readonly points: number } | { readonly weight: number };
  /** Default: left. */
  readonly align?: Align;
  /** Its cells name their rows (header cells of scope Row). */
  readonly namesRow?: boolean;
}

export type Align = 'left' | 'center' | 'right';
export type Cell = Text | CellParagraphs;

export interface CellParagraphs {
  readonly paragraphs: readonly Text[];
  readonly bookmark?: string;
}

/** Facts of one thing, label beside value. */
export interface KeyValues {
  readonly kind: 'keyValues';
  readonly caption?: string;
  /** Stands at the head of each further page: of what the facts are that go on there. */
  readonly continued?: string;
  readonly rows: readonly KeyValue[];
}

export interface KeyValue {
  readonly label: string;
  readonly value: Cell;
}

/** A remark set apart from the text around it. */
export interface Note {
  readonly kind: 'note';
  readonly title?: string;
  readonly paragraphs: readonly Text[];
}

/** Counts drawn as stacked bars, with the numbers beside them. Segments differ by pattern, so they can be told apart without colour. */
export interface BarFigure {
  readonly kind: 'bars';
  readonly caption: string;
  /** Says everything that the picture shows, for those who cannot see it. */
  readonly alt: string;
  /** In drawing order; at most five, as there are five patterns. */
  readonly segments: readonly string[];
  /** One bar each; `counts` in the order of `segments`, whole numbers from 0. */
  readonly bars: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

/** A picture in the width of the column, or narrower where it would stand out; it is never split, and its caption stays with it. */
export interface PictureFigure {
  readonly kind: 'picture';
  readonly caption?: string;
  /** A region leads to the bookmark that is its target, where somebody carries it, and else nowhere. */
  readonly picture: Picture;
}

/** What follows starts on a new page. */
export interface PageBreak {
  readonly kind: 'pageBreak';
}

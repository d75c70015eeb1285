/** A workbook keeps a character as `_x000D_`, so a text that looks like one says that it is none (ECMA-376 22.9.2.19). */
export const workbookText = (text: string): string => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

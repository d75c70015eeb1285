import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const home = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-kr/package.json'));

/** The typeface that all of them print with. */
export const FONTS = {
  regular: join(home, '400Regular/NotoSansKR_400Regular.ttf'),
  bold: join(home, '700Bold/NotoSansKR_700Bold.ttf'),
};
/** In points. */
export const PAGE = { margin: 62, size: 10, leading: 5.5 };

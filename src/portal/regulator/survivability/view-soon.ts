import type { SystemicRun, SystemicView } from '../../../modules/survivability/index.js';

/** How long a page waits before it shows how far the calculation has come. */
const PATIENCE_MILLISECONDS = 800;

/** The view if it comes soon, else null; the calculation goes on. */
export async function viewSoon({ view }: SystemicRun): Promise<SystemicView | null> {
  let timer: NodeJS.Timeout | undefined;
  const later = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MILLISECONDS, null);
  });
  try {
    return await Promise.race([view, later]);
  } finally {
    clearTimeout(timer);
  }
}

import { Refused } from '../../shared/errors.js';

/** How long a page waits for a calculation before it shows how far that has come. */
const PATIENCE_MILLISECONDS = 700;

/** What comes of a calculation, if it comes soon; whoever else waits for it goes on waiting. */
export async function soon<Result>(calculation: Promise<Result>): Promise<Result | 'later' | 'cancelled'> {
  let timer: NodeJS.Timeout | undefined;
  const later = new Promise<'later'>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MILLISECONDS, 'later');
  });
  try {
    return await Promise.race([calculation, later]);
  } catch (error) {
    if (error instanceof Refused) return 'cancelled';
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

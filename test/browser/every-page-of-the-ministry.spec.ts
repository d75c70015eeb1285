import { describeEveryPage } from './every-page.js';
import { ministrySide } from './pages-of.js';

describeEveryPage(ministrySide);

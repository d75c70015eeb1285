import { describeEveryPage } from './every-page.js';
import { operatorSide } from './pages-of.js';

describeEveryPage(operatorSide);

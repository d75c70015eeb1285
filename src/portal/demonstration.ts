import { Injectable } from '@nestjs/common';
import type { Language } from '../shared/words/index.js';
import type { DemoAccount } from './public/start.view.js';

/** The accounts of the demonstration, where one runs; set at start, never where real data may be. */
@Injectable()
export class Demonstration {
  accounts: ((language: Language) => readonly DemoAccount[]) | null = null;
}

import type { Page } from 'playwright-core';
import { tabTo } from './keyboard.js';

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** Signs in by the page, with the mouse. */
export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('전자우편 주소').fill(email);
  await page.getByLabel('비밀번호').fill(password);
  await page.getByRole('main').getByRole('button', { name: '로그인' }).click();
  await page.getByRole('button', { name: '로그아웃' }).waitFor();
}

/** Types the address of the page, then signs in without a mouse. */
export async function signInByKeyboard(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/sign-in');
  await tabTo(page, page.getByLabel('전자우편 주소'));
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '로그아웃' }).waitFor();
}

import { describe, expect, it } from '@jest/globals';
import { Settings } from './settings.js';

describe('settings', () => {
  it('has a default for everything', () => {
    const settings = Settings.read({});
    expect(settings).toMatchObject({ port: 3000, host: '127.0.0.1', databaseUrl: null, secureCookies: false });
    expect(settings.dataDirectory).toMatch(/\.data$/);
  });

  it('names every fault at once, and never a password', () => {
    const read = () => Settings.read({ PORT: '70000', SECURE_COOKIES: 'yes', DATABASE_URL: 'mysql://u:secret@h/d' });
    expect(read).toThrow(/PORT[^]*SECURE_COOKIES|DATABASE_URL/);
    expect(read).toThrow(/PORT: 0부터 65535까지/);
    expect(read).toThrow(/DATABASE_URL/);
    expect(read).not.toThrow(/secret/);
  });

  it('lets migrations run as the application where no owner is named', () => {
    expect(Settings.read({ DATABASE_URL: 'postgres://a@h/d' }).databaseOwnerUrl).toBe('postgres://a@h/d');
  });

  it('takes a key to sign with only together with its certificate', () => {
    const [key, certificate] = [{ SIGNING_KEY_FILE: 'k.pem' }, { SIGNING_CERT_FILE: 'c.pem' }];
    for (const one of [key, certificate]) {
      expect(() => Settings.read(one)).toThrow('SIGNING_KEY_FILE과 SIGNING_CERT_FILE은 함께 설정해야 합니다.');
    }
    expect(Settings.read({ ...key, ...certificate, SIGNING_KEY_PASSWORD: 'p' }).signing).toEqual({
      ...{ keyFile: 'k.pem', certificateFile: 'c.pem', password: 'p' },
    });
    expect(Settings.read({}).signing).toBeNull();
  });

  it('takes an address of the web for the time stamp authority, without a password in it', () => {
    for (const url of ['http://tsa.example/', 'https://tsa.example:8443/tsr']) {
      expect(Settings.read({ TSA_URL: url }).timeStampUrl).toBe(url);
    }
    expect(Settings.read({ TSA_URL: ' ' }).timeStampUrl).toBeNull();
    for (const url of ['tsa.example', 'ftp://tsa.example/', 'https://me:secret@tsa.example/']) {
      const read = () => Settings.read({ TSA_URL: url, PORT: 'x' });
      expect(read).toThrow(/PORT: [^]*TSA_URL: 이용자 이름과 비밀번호가 없는/);
      expect(read).not.toThrow(/secret/);
    }
  });

  it('refuses an owner without an application login', () => {
    expect(() => Settings.read({ DATABASE_OWNER_URL: 'postgres://a@h/d' })).toThrow(/DATABASE_URL과 함께/);
  });
});

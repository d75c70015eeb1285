import { describe, expect, it } from '@jest/globals';
import { unsoundIn } from './sound-page.js';

describe('the check of a page', () => {
  it.each([
    ['<p style="color:red">x</p>', 'inline style on P'],
    ['<style>p{}</style>', 'a style element'],
    ['<script>alert(1)</script>', 'an inline script'],
    ['<p onclick="go()">x</p>', 'onclick on P'],
    ['<input name="age">', 'no label for age'],
    ['<form method="post"><p>x</p></form>', 'a form without its token'],
    ['<p id="a">x</p><p id="a">y</p>', 'id a twice'],
    ['<a href="#gone">x</a>', 'a link to #gone, which is not there'],
  ])('finds what is wrong with %s', (html, found) => {
    expect(unsoundIn(html)).toEqual([found]);
  });

  it('finds nothing wrong with a page that is sound', () => {
    expect(
      unsoundIn('<label>Age <input name="age"></label><a href="#b">x</a><p id="b">y</p><script src="/a.js"></script>'),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  attributeNames,
  attributeOf,
  rawElements,
  replaceAttributes,
  replaceTags,
  tags,
} from '#build/html.ts';

describe('replaceTags', () => {
  it('changes start tags only, not comments nor the text of scripts and styles', () => {
    const html = `<!-- <a> --><a href="x">t</a><script>"<a>"</script><style>a>b{}</style><b>`;
    const upper = replaceTags(html, (tag) => tag.toUpperCase());
    expect(upper).toBe(
      `<!-- <a> --><A HREF="X">t</a><SCRIPT>"<a>"</script><STYLE>a>b{}</style><B>`,
    );
  });

  it('takes a tag whole when an attribute holds a closing bracket', () => {
    expect(tags(`<p data-x="a > b" title='c > d'>e > f</p>`)).toEqual([
      `<p data-x="a > b" title='c > d'>`,
    ]);
  });

  it('gives raw elements with their text as written', () => {
    const [style, script] = rawElements('<style>b{}</style><SCRIPT a="1">x < y</SCRIPT>');
    expect(style).toEqual({ name: 'style', tag: '<style>', text: 'b{}' });
    expect(script).toEqual({ name: 'script', tag: '<SCRIPT a="1">', text: 'x < y' });
  });
});

describe('attributes', () => {
  it('are read whatever their quotes, and null when absent', () => {
    expect(attributeOf(`<a x="1" HREF='/fr/'>`, 'href')).toBe('/fr/');
    expect(attributeOf('<a data-href="/fr/">', 'href')).toBeNull();
  });

  it('are named with or without a value', () => {
    expect(attributeNames(`<input disabled value="a onclick=b" style='x'/>`)).toEqual([
      'disabled',
      'value',
      'style',
    ]);
  });

  it('are replaced in place', () => {
    const next = replaceAttributes(`<a  class="b" href='/x'>`, (name, value) =>
      name === 'href' ? `..${value}` : value,
    );
    expect(next).toBe(`<a  class="b" href='../x'>`);
  });
});

import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, withPolicy } from '#build/content-security-policy.ts';
import { attributeNames, attributeOf, tagName, tags } from '#build/html.ts';
import { everyPage } from './dist.ts';

describe.each(everyPage)('$file', ({ html }) => {
  const found = tags(html);

  it('states the policy before anything it governs', () => {
    const [policy] = found.filter((tag) => attributeOf(tag, 'http-equiv') !== null);
    expect(policy && attributeOf(policy, 'content')).toBe(contentSecurityPolicy(html, false));
    const before = found.slice(0, found.indexOf(policy ?? '')).map(tagName);
    expect(before.filter((name) => !['html', 'head', 'meta'].includes(name))).toEqual([]);
  });

  it('holds nothing changed since its hashes were taken', () => {
    expect(withPolicy(html, false)).toBe(html);
  });

  it('has no inline style, no inline handler, no script address', () => {
    const bad = found.filter(
      (tag) =>
        attributeNames(tag).some((name) => name === 'style' || /^on[a-z]+$/.test(name)) ||
        /^\s*javascript:/i.test(attributeOf(tag, 'href') ?? ''),
    );
    expect(bad).toEqual([]);
  });

  it('has no frame, object, base or form that leaves', () => {
    const names = new Set(['iframe', 'frame', 'object', 'embed', 'base', 'applet']);
    expect(found.filter((tag) => names.has(tagName(tag)))).toEqual([]);
    expect(found.filter((tag) => attributeNames(tag).includes('formaction'))).toEqual([]);
  });
});

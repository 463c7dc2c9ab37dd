import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, withPolicy } from '#build/content-security-policy.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('contentSecurityPolicy', () => {
  it('admits nothing but the site itself, and no connection', () => {
    const policy = contentSecurityPolicy('<head></head>', false);
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self' blob:");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('admits inline scripts and styles by their hash, and needs none for data', () => {
    const html =
      '<script>a()</script><script type="application/json">{}</script><script src="x.js"></script><style>b{}</style>';
    const policy = contentSecurityPolicy(html, false);
    expect(policy).toContain(`script-src 'self' ${sha('a()')};`);
    expect(policy).toContain(`style-src 'self' ${sha('b{}')};`);
  });

  it('admits blob scripts in the portable edition only', () => {
    expect(contentSecurityPolicy('', true)).toContain("script-src 'self' blob:;");
    expect(contentSecurityPolicy('', false)).toContain("script-src 'self';");
  });
});

describe('withPolicy', () => {
  const page = '<!doctype html><head><meta charset="utf-8"><title>t</title></head>';

  it('stands right after the charset', () => {
    expect(withPolicy(page, false)).toMatch(
      /^<!doctype html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><title>/,
    );
  });

  it('replaces an earlier policy', () => {
    expect(withPolicy(withPolicy(page, false), true)).toBe(withPolicy(page, true));
  });

  it('refuses a page without a head', () => {
    expect(() => withPolicy('<p>', false)).toThrow('page must hold <head>; got none');
  });
});

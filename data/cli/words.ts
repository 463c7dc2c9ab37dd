import type { Issue } from '#case/issue.ts';
import { t, words } from '#i18n/t.ts';

/** `order_lines.csv:17:quantity_ordered: quantity_ordered must be a number; got "abc"`. */
export function sentence(issue: Issue): string {
  const { code, file, line, column, expected, got, count } = issue;
  const place = [file, ...(line > 0 ? [line] : []), ...(column === '' ? [] : [column])].join(':');
  return `${place}: ${t('en', `issue.${code}`, { column, expected, got, count, line })}`;
}

/** A remark that stands for many lines says how many, once. */
export function summary(issue: Issue): string {
  const { code, count } = issue;
  const saysIt = words.en[`issue.${code}`]?.includes('{count}') ?? false;
  return count > 1 && !saysIt ? `${sentence(issue)} (${String(count)} lines)` : sentence(issue);
}

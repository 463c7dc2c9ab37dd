import type { Issue } from '#case/issue.ts';
import { issueSentence, issueSummary } from '#i18n/issue-sentence.ts';

/** The command line speaks English. */
export const sentence = (issue: Issue): string => issueSentence('en', issue);
export const summary = (issue: Issue): string => issueSummary('en', issue);

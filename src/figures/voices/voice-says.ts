import type { Words } from '../figure.ts';
import { notComputable } from '../missing.ts';
import { say, sentence } from '../say.ts';
import type { Gap, VoiceRows } from './voice-rows.ts';

/** The widest difference that is one; then the pairs that nothing tells apart. */
export function voiceSays({ said, gaps, missing }: VoiceRows, words: Words): string {
  if (said.length === 0) {
    return sentence(say(words, 'says.unknown', { why: notComputable(words, missing) }));
  }
  const { percent, points } = words.format;
  const told = [...gaps].filter(({ isOne }) => isOne);
  const widest = told.sort((a, b) => Math.abs(b.value) - Math.abs(a.value))[0];
  const alike = gaps.filter(({ isOne }) => !isOne);
  const pair = ({ one, other }: Gap) =>
    say(words, 'pair', { one: say(words, `who.${one}`), other: say(words, `who.${other}`) });
  const list = alike.map(pair).join(say(words, 'says.join'));
  const same = alike.length === 0 ? '' : ` ${say(words, 'says.alike', { list })}`;
  if (gaps.length === 0) {
    const [only] = said;
    return say(words, 'says.one', {
      who: sentence(say(words, `who.${only!.id}`)),
      share: percent(only!.value, 0),
    });
  }
  if (!widest) return say(words, 'says.none');
  const share = (id: string) => said.find((each) => each.id === id)?.value ?? null;
  const [more, less] = widest.value > 0 ? [widest.one, widest.other] : [widest.other, widest.one];
  const values = {
    more: sentence(say(words, `who.${more}`)),
    less: say(words, `who.${less}`),
    high: percent(share(more), 0),
    low: percent(share(less), 0),
    gap: points(Math.abs(widest.value), 0).replace('+', ''),
    from: points(Math.min(Math.abs(widest.low), Math.abs(widest.high)), 0).replace('+', ''),
    to: points(Math.max(Math.abs(widest.low), Math.abs(widest.high)), 0).replace('+', ''),
  };
  return `${say(words, 'says.apart', values)}${same}`;
}

import allocationEn from './players/allocation.en.json' with { type: 'json' };
import allocationFr from './players/allocation.fr.json' with { type: 'json' };
import commonEn from './players/common.en.json' with { type: 'json' };
import commonFr from './players/common.fr.json' with { type: 'json' };
import wavesEn from './players/waves.en.json' with { type: 'json' };
import wavesFr from './players/waves.fr.json' with { type: 'json' };

type Texts = Readonly<Record<string, string>>;

/** Words of each player, one file a language: `title` of `allocation` is the key `player.allocation.title`. */
const players: Readonly<Record<string, Readonly<Record<'fr' | 'en', Texts>>>> = {
  common: { fr: commonFr, en: commonEn },
  allocation: { fr: allocationFr, en: allocationEn },
  waves: { fr: wavesFr, en: wavesEn },
};

export function playerTexts(lang: 'fr' | 'en'): Texts {
  return Object.fromEntries(
    Object.entries(players).flatMap(([id, texts]) =>
      Object.entries(texts[lang]).map(([key, text]) => [`player.${id}.${key}`, text]),
    ),
  );
}

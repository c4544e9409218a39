/** What a model says about itself instead of answering, in nine languages, and what only sounds like it. */
import { expect, test } from 'vitest';
import { bind, loadedAnew, specOf } from './stand.ts';

/** `[kind, the words that are found, text]` */
const FOUND: readonly (readonly [string, string, string])[] = [
  ['apology', 'i apologise', 'I apologise.'],
  ['apology', 'we must sincerely apologize', 'We must sincerely apologize.'],
  ['apology', 'my apologies', 'My apologies.'],
  ['apology', 'our deepest apologies', 'Our deepest apologies.'],
  ['apology', 'my sincere apologies', 'My sincere apologies.'],
  ['apology', 'my sincerest apologies', 'My sincerest apologies.'],
  ['apology', 'apologies for', 'Apologies for that.'],
  ['apology', "i'm sorry", "I'm sorry."],
  ['apology', 'we are so very sorry', 'We are so very sorry.'],
  ['apology', 'sorry,', 'Sorry, no.'],
  ['apology', '. sorry about', 'Yes. Sorry about it.'],
  ['apology', 'es tut uns leid', 'Es tut uns leid.'],
  ['apology', 'es tut mir sehr leid', 'Es tut mir sehr leid.'],
  ['apology', 'tut mir leid', 'Tut mir leid.'],
  ['apology', 'tut mir sehr leid', 'Das tut mir sehr leid.'],
  ['apology', 'ich entschuldige mich', 'Ich entschuldige mich.'],
  ['apology', 'wir entschuldigen uns', 'Wir entschuldigen uns.'],
  ['apology', 'je suis vraiment désolée', 'Je suis vraiment désolée.'],
  ['apology', 'nous sommes désolées', 'Nous sommes désolées.'],
  ['apology', 'mes excuses', 'Mes excuses.'],
  ['apology', 'toutes mes excuses', 'Toutes mes excuses.'],
  ['apology', 'lo siento', 'Lo siento.'],
  ['apology', 'lo lamento', 'No, lo lamento.'],
  ['apology', 'mi dispiace', 'Mi dispiace.'],
  ['apology', 'peço desculpa', 'Peço desculpa.'],
  ['apology', 'peço desculpas', 'Peço desculpas.'],
  ['apology', 'mijn excuses', 'Mijn excuses.'],
  ['apology', '申し訳ありません', '申し訳ありません。'],
  ['self-reference', 'as an ai', 'As an AI I know.'],
  ['self-reference', "i'm just a large multi-lingual language model", "I'm just a large multi-lingual language model."],
  ['self-reference', 'my training data', 'My training data ends.'],
  ['self-reference', 'my knowledge cut-off', 'My knowledge cut-off is May.'],
  ['self-reference', 'my knowledge cutoff', 'My knowledge cutoff is May.'],
  ['self-reference', 'the training cut-off', 'The training cut-off is May.'],
  ['self-reference', 'the training cutoff', 'The training cutoff is May.'],
  ['self-reference', 'my last update', 'My last update was in May.'],
  ['self-reference', 'my last knowledge update', 'My last knowledge update was in May.'],
  ['self-reference', 'i was trained by openai', 'I was trained by OpenAI.'],
  ['self-reference', "i don't have feelings", "I don't have feelings."],
  ['self-reference', 'i cannot experience human emotions', 'I cannot experience human emotions.'],
  ['self-reference', 'ich bin nur ein großes sprachmodell', 'Ich bin nur ein großes Sprachmodell.'],
  ['self-reference', 'als eine ki', 'Als eine KI-Assistentin weiß ich das.'],
  ['self-reference', "en tant qu'ia", "En tant qu'IA je sais."],
  ['self-reference', 'je suis un simple modèle de langage', 'Je suis un simple modèle de langage.'],
  ['self-reference', 'je suis une intelligence artificielle', 'Je suis une intelligence artificielle.'],
  ['self-reference', 'como ia', 'Como IA lo sé.'],
  ['self-reference', 'soy un modelo de lenguaje', 'Soy un modelo de lenguaje.'],
  ['self-reference', 'soy una inteligencia artificial', 'Soy una inteligencia artificial.'],
  ['self-reference', 'sou um modelo de linguagem', 'Sou um modelo de linguagem.'],
  ['self-reference', 'sou uma inteligência artificial', 'Sou uma inteligência artificial.'],
  ['self-reference', 'als ai', 'Als AI weet ik dat.'],
  ['self-reference', 'ik ben een taalmodel', 'Ik ben een taalmodel.'],
  ['self-reference', 'als ai', 'Als AI-assistent weet ik dat.'],
  ['self-reference', '作为人工智能', '作为人工智能，我知道。'],
  ['self-reference', 'aiとして', 'AIとして答えます。'],
  ['filler', 'sure!', 'Sure! Here.'],
  ['filler', 'sure thing,', 'Sure thing, here.'],
  ['filler', 'i hope this helps', 'Four. I hope this helps.'],
  ['filler', 'feel free to ask', 'Four. Feel free to ask.'],
  ['filler', 'let me know if you need', 'Four. Let me know if you need it.'],
  ['filler', 'i would be happy to help', 'I would be happy to help.'],
  ['filler', "i'd be glad to assist", "I'd be glad to assist."],
  ['filler', 'gerne!', 'Gerne! Vier.'],
  ['filler', 'ich hoffe das hilft', 'Vier. Ich hoffe das hilft.'],
  ['filler', 'ich hoffe, das hilft', 'Vier. Ich hoffe, das hilft.'],
  ['filler', 'bien sûr!', 'Bien sûr! Quatre.'],
  ['filler', "j'espère que cela vous aide", "Quatre. J'espère que cela vous aide."],
  ['filler', "j'espère que cela aide", "Quatre. J'espère que cela aide."],
  ['filler', '¡claro,', '¡Claro, cuatro!'],
  ['filler', 'claro,', 'Claro, cuatro.'],
  ['filler', 'espero que esto ayude', 'Cuatro. Espero que esto ayude.'],
  ['filler', 'espero que esto te ayude', 'Cuatro. Espero que esto te ayude.'],
];

const PLAIN: readonly string[] = [
  'The ex-sorry about it all.',
  'A sorry, lonely sight.',
  'Consuelo sientoso.',
  'Als Kino dient es.',
  'It is absolutely. Make sure! Of course.',
  'Ganz gerne, aber später. Le bien sûr, oui. Lo claro, no.',
];

test('each phrase is found by its words, and nothing in what only sounds alike', async () => {
  const [spec] = (await loadedAnew('boilerplate')).SPECS;
  for (const [kind, words, text] of FOUND)
    expect(bind(spec!, { kinds: [kind] }).score({}, text), text).toMatchObject({
      code: kind,
      reason: `says "${words}"`,
    });
  const { score } = bind(spec!, { kinds: ['apology', 'self-reference', 'filler'] });
  for (const text of PLAIN) expect(score({}, text), text).toEqual({ status: 'scored', score: 1 });
});

test('own phrases are found whatever their case, marks and blanks, and an empty one is none', async () => {
  const { score } = bind(await specOf('NoBoilerplate'), {
    also: ['**Kind**  regards', '***'],
    allow: ['As an AI', '##'],
  });
  expect(score({}, 'As an AI would: KIND\nregards')).toMatchObject({ code: 'also', reason: 'says "kind regards"' });
  expect(score({}, 'As an AI would.')).toMatchObject({ score: 1 });
  expect(score({}, 'Kind, regards')).toMatchObject({ score: 1 });
});

import { rooms } from './rooms.js';

/** Rules that only a look at the syntax can enforce, as options of `no-restricted-syntax`. */

const everywhere = [
  {
    selector:
      ':matches(ImportDeclaration, ExportNamedDeclaration)[source.value=/^[.#](?!.*\\.\\w+(\\?[\\w&]+)?$)/]',
    message: 'An import carries its extension: Node runs these files as they are.',
  },
  { selector: 'ExportAllDeclaration', message: 'A list of re-exports hides the arrows.' },
];

const clock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The time of day enters as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The time of day enters as an argument.',
  },
];

const assertions = [
  {
    selector:
      ':matches(TSAsExpression, TSTypeAssertion):not([typeAnnotation.typeName.name="const"], [expression.callee.property.name="fromEntries"])',
    message: 'The model asserts no type, but the keys that Object.fromEntries forgets.',
  },
];

const phrases = ['Literal[value=', 'TemplateElement[value.raw='].map((node) => ({
  selector: `${node}/[À-ÖØ-öø-ÿœŒ]/]`,
  message: 'Words live in i18n and content.',
}));

const pure = ['case', 'figures', 'editors', 'players', 'documents'];
const wordless = ['model', 'scenario', 'figures', 'editors', 'players', 'documents', 'widgets'];

export function syntaxOf(room) {
  return [
    ...everywhere,
    ...(pure.includes(room) ? clock : []),
    ...(room === 'model' ? assertions : []),
    ...(wordless.includes(room) ? phrases : []),
    ...(rooms[room]?.types ?? []).map((name) => ({
      selector: `ImportExpression[source.value=/^(#|[./]*\\.\\.\\/)${name}\\//]`,
      message: `src/${room} may import types of ${name} only.`,
    })),
  ];
}

/** What `@typescript-eslint/no-restricted-imports` must refuse to a room that may import types only. */
/** Folders whose functions may be called all the same. */
function but(calls = []) {
  return calls.length > 0 ? `(?!(${calls.join('|')})/)` : '';
}

export function typesOnly(room) {
  return (rooms[room].types ?? []).map((name) => ({
    regex: `^(#|(\\.\\./)+)${name}/${but(rooms[room].calls)}`,
    allowTypeImports: true,
    message: `src/${room} may import types of ${name} only.`,
  }));
}

/** Of the model, the register reads the assumptions and the lists of choices: files of constants. */
export const assumptionsOnly = {
  regex: '^(#|(\\.\\./)+)model/(?!(assumptions|parts/policy/stock-policy)\\.ts$)',
  allowTypeImports: true,
  message: 'The register imports types, assumptions and choices of the model only.',
};

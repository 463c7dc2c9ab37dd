import { data, rooms } from './rooms.js';

/** The walls of the house, as zones of `import-x/no-restricted-paths`. */
export const zones = [
  ...Object.entries(rooms).flatMap(([room, walls]) => zonesOf(room, walls)),
  { target: './src', from: './data', message: 'Tables are read as files, never imported.' },
  { target: './src', from: ['./test', './.ci'], message: 'Nothing imports its own judges.' },
  {
    target: './data',
    from: './src',
    except: paths(data.rooms),
    message: `data may import ${data.rooms.map((name) => `src/${name}`).join(', ')}.`,
  },
  { target: './data', from: ['./test', './.ci'], message: 'Nothing imports its own judges.' },
  packagesOf('data', data.packages),
  {
    target: './data/generate',
    from: './src/model',
    except: ['./probability'],
    message: 'The generator imports nothing of the model but its probabilities.',
  },
  { target: './content', from: ['./src', './data', './node_modules'], message: 'Words only.' },
];

function zonesOf(room, { rooms: open, types = [], packages }) {
  const reachable = [room, ...open, ...types];
  const zone = {
    target: `./src/${room}`,
    from: './src',
    except: paths(reachable),
    message: `src/${room} may import ${reachable.join(', ')}.`,
  };
  return packages === null ? [zone] : [zone, packagesOf(`src/${room}`, packages)];
}

function packagesOf(folder, packages) {
  return {
    target: `./${folder}`,
    from: './node_modules',
    except: paths(packages.flatMap((name) => [name, `@types/${name}`])),
    message: `${folder} may import ${packages.join(', ') || 'no package'}.`,
  };
}

function paths(names) {
  return names.map((name) => `./${name}`);
}

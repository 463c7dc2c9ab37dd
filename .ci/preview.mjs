import { preview } from 'vite';

// Serves dist on the port given, under the Node of the project; says when it does.
await preview({
  configFile: false,
  appType: 'mpa',
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: Number(process.argv[2]), strictPort: true, open: false },
});
console.log('serving');

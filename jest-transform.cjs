const { transformSync } = require('esbuild');

// Below node20.10 esbuild drops `with { type: 'json' }`, which Node then asks for.
exports.process = (text, file) =>
  transformSync(text, {
    loader: 'ts',
    format: 'esm',
    target: 'node20.10',
    sourcemap: 'inline',
    sourcefile: file,
  });

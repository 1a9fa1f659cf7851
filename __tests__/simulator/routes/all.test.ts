import { expect, test } from '@jest/globals';
import { routes } from '../../../src/simulator/routes/all.ts';
import { withSimulator } from '../with-simulator.ts';

test('no route is there twice', () => {
  const names = routes.map((route) => `${route.method} ${route.path}`);
  expect(names).toEqual([...new Set(names)]);
});

test('every route wants a token', async () => {
  const { simulator } = await withSimulator();
  const open: string[] = [];
  for (const { method, path } of routes) {
    const address = path.replace('{workspace}', '7').replace(/\{\w+\}/g, '1');
    const { status } = await fetch(`${simulator.url}/api:meta${address}`, { method });
    if (status !== 401) open.push(`${method} ${path}: ${status}`);
  }
  expect(open).toEqual([]);
});

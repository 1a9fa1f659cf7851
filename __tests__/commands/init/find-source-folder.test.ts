import { expect, test } from '@jest/globals';
import { findSourceFolder } from '../../../src/commands/init/find-source-folder.ts';

test.each([
  [[], undefined],
  [['a.xs'], '.'],
  [['table/user.xs', 'api/shop/cart_GET.xs'], '.'],
  [['backend/table/user.xs', 'backend/function/cart/total.xs'], 'backend'],
  [['apps/xano/api/shop/cart_GET.xs', 'apps/xano/api/shop/shop.xs'], 'apps/xano'],
  [['backend/function/cart/total.xs'], 'backend'],
  [['backend/workspace/trigger/a.xs', 'backend/realtime/channel/b.xs'], 'backend'],
  [['one/table/a.xs', 'two/table/a.xs'], '.'],
  [['app/one/table/a.xs', 'app/only.xs'], 'app'],
])('%j begin in %j', (paths, folder) => {
  expect(findSourceFolder(paths)).toBe(folder);
});

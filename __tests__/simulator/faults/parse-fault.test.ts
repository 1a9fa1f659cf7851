import { describe, expect, test } from '@jest/globals';
import { faults } from '../../../src/simulator/faults/all.ts';
import { parseFault } from '../../../src/simulator/faults/parse-fault.ts';
import { startSimulator } from '../../../src/simulator/start-simulator.ts';

const always = Number.POSITIVE_INFINITY;

describe('a spec', () => {
  test.each([
    ['push:status=503', 'status', 'push', '503', always],
    ['push:status=503x2', 'status', 'push', '503', 2],
    ['push:status=503 x2', 'status', 'push', '503', 2],
    ['any:429', '429', 'any', '', always],
    ['any:429x3', '429', 'any', '', 3],
    ['any:429=5', '429', 'any', '5', always],
    ['html', 'html', 'any', '', always],
    ['push:reset-after,x1', 'reset-after', 'push', '', 1],
    ['silent-no-op', 'silent-no-op', 'push', '', always],
    ['someone-edits=function/v1x2', 'someone-edits', 'pull', 'function/v1x2', 1],
    ['preview:someone-edits=function/a b x2', 'someone-edits', 'preview', 'function/a b', 2],
    ['token-expired-after=3', 'token-expired-after', 'any', '3', always],
  ])('%s is read', (spec, effect, point, value, times) => {
    expect(parseFault(spec)).toMatchObject({ ok: true, fault: { row: { effect }, point, value, times } });
  });

  test.each(faults.map((row) => row.example))('%s, the example of its fault, is read', (example) => {
    expect(parseFault(example)).toMatchObject({ ok: true, fault: { row: { example } } });
  });

  test.each([
    ['push:statsu=503', /"push:statsu=503" is no fault\. Did you mean "status"\? These are:/],
    ['', /"" is no fault/],
    ['push:status', /write it like "push:status=503"/],
    ['push:status=often', /write it like "push:status=503"/],
    ['pull:swap-guid', /"swap-guid" can be put on "push"/],
    ['nowhere:html', /"html" can be put on "any", "auth"/],
  ])('%s is refused, with what is right', (spec, message) => {
    expect(parseFault(spec)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });
});

test('a simulator does not start with one that is wrong', async () => {
  await expect(startSimulator({ faults: ['push:nothing'] })).rejects.toThrow('"push:nothing" is no fault.');
});

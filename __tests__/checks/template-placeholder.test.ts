import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

describe('template-placeholder is silent', () => {
  it('on tags in texts and comments: these are for the statement that reads the text', () => {
    const text = inFunction(
      'util.template_engine {\n  value = "{{ $var.name }} {% if a %}"\n} as $a',
      '// {{ name }}\n  response = """\n    {% for a in b %}\n    """',
    );
    expect(findAll({ 'a.xs': text })).toEqual([]);
  });

  it('on objects in objects', () => {
    expect(findAll({ 'a.xs': inFunction('', 'response = {a: {b: {}}}') })).toEqual([]);
  });
});

describe('template-placeholder reports', () => {
  it('the first tag of a document', () => {
    const text = inFunction('{% if loud %}', 'response = {{ name }}');
    expect(findAll({ 'a.xs': text })).toEqual(['template-placeholder a.xs:4 "{% if loud %}"']);
  });

  it('a value that is filled in', () => {
    expect(findAll({ 'a.xs': inFunction('', 'response = {{ name }}') })).toEqual([
      'template-placeholder a.xs:6 "{{ name }}"',
    ]);
  });
});

describe('template-placeholder, at the edges', () => {
  it('says nothing of what refers to the template: its first line can be read', () => {
    const sources = {
      'a.xs': inFunction('{% if loud %}'),
      'b.xs': inFunction('function.run probe as $a').replace('function probe', 'function other'),
    };
    expect(findAll(sources)).toEqual(['template-placeholder a.xs:4 "{% if loud %}"']);
  });
});

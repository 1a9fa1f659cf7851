import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

export const templatePlaceholder: Check = {
  id: 'template-placeholder',
  category: 'syntax',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'A template with tags between braces, from which XanoScript is made.',
  why: 'Marketplace extensions are kept as such templates. What they become is not known here, so nothing in the file is checked. Check the files that are made from it, or leave the template out.',
  bad: {
    sources: {
      'function/greet.xs': xs`
        function greet {
          input
          stack
          {% if loud %}
          response = "HELLO"
          {% endif %}
        }
      `,
    },
    at: ['{% if loud %}'],
  },
  good: {
    'function/greet.xs': xs`
      function greet {
        input
        stack
        response = "{% not a tag in a text %}"
      }
    `,
  },
};

import { HOSTILE_WORDS } from './hostile-words.ts';
import type { Random } from './random.ts';

/** Words, numbers, variables, texts without line ends, blanks, line ends, and every other sign alone. */
const TOKEN = /[\p{L}_$][\p{L}\d_.$]*|\d+|"[^"\n]*"|'[^'\n]*'|[ \t]+|\r?\n|./gsu;

/** Takes out, doubles, moves, replaces or puts in a few tokens; what comes in is from `other` or is hostile. */
export function mutateTokens(text: string, other: string, random: Random): string {
  const tokens = text.match(TOKEN) ?? [];
  const others = other.match(TOKEN) ?? [];
  const stranger = (): string =>
    random.chance(0.5) ? random.pick(HOSTILE_WORDS) : (random.pick(others) ?? '');
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const at = random.below(tokens.length + 1);
    const count = random.chance(0.8) ? 1 : random.below(30);
    switch (random.below(6)) {
      case 0:
        tokens.splice(at, count);
        break;
      case 1:
        tokens.splice(at, 0, ...tokens.slice(at, at + count));
        break;
      case 2:
        tokens.splice(at, 0, ...tokens.splice(random.below(tokens.length + 1), count));
        break;
      case 3:
        tokens.splice(at, 1, stranger());
        break;
      case 4:
        tokens.splice(at, 0, stranger());
        break;
      default: {
        const from = random.below(others.length + 1);
        tokens.splice(at, random.below(20), ...others.slice(from, from + random.below(40)));
      }
    }
  }
  return tokens.join('');
}

/** Changes bytes of the text in UTF-8; what is no UTF-8 afterwards is read as files are not, with a mark in its place. */
export function mutateBytes(text: string, random: Random): string {
  const bytes = [...Buffer.from(text)];
  for (let left = 1 + random.below(6); left > 0; left -= 1) {
    const at = random.below(bytes.length + 1);
    switch (random.below(4)) {
      case 0:
        bytes.splice(at, 1 + random.below(8));
        break;
      case 1:
        bytes.splice(at, 0, random.below(256));
        break;
      case 2:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
        break;
      default:
        bytes.length = Math.max(1, at);
    }
  }
  return Buffer.from(bytes).toString('utf8');
}

/** Text of any UTF-16 units, most of them signs that mean something. */
export function makeNoise(random: Random): string {
  const pieces = Array.from({ length: random.below(80) }, () => {
    if (random.chance(0.6)) return random.pick(HOSTILE_WORDS);
    return String.fromCharCode(random.chance(0.8) ? 32 + random.below(95) : random.below(65_536));
  });
  return pieces.join('');
}

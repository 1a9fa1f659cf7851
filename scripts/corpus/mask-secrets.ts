/** What keys and passwords are called. */
const SECRET_NAME =
  /(?:secret|token|password|passwd|api[_-]?key|apikey|private[_-]?key|authorization|bearer)/i;

/** Well-known beginnings of keys, JSON web tokens, and passwords in addresses. */
const SECRET_SHAPES = [
  /\b(?:sk|pk|rk|ghp|gho|ghs|github_pat|xox[abprs]|AKIA|ASIA|AIza|SG|whsec|key|pat)[-_.]?[A-Za-z0-9_.-]{12,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+)*/g,
  /(?<=:\/\/[^\s:/@"']{1,64}:)[^\s@"']{1,128}(?=@)/g,
];

/** Long texts of letters and digits in which both occur: hashes, keys, identifiers. */
const LONG = /[A-Za-z0-9+/_-]{24,}={0,2}/g;

const MASK = '***';

/**
 * A line of source with everything that looks like a key or a password put out of sight. Hides too much rather than too
 * little: it is for reading, not for checking.
 */
export function maskSecrets(line: string): string {
  let masked = line;
  // A private key shows through its line ends, however these are written.
  if (/PRIVATE/.test(masked)) return masked.replace(/PRIVATE.*/, `PRIVATE ${MASK}`);
  for (const shape of SECRET_SHAPES) masked = masked.replace(shape, MASK);
  masked = masked.replace(LONG, (text) => (/\d/.test(text) && /[A-Za-z]/.test(text) ? MASK : text));
  if (!SECRET_NAME.test(masked)) return masked;
  // On a line about a secret, the texts that name nothing.
  return masked.replace(/(?<=[=:]\s*)"(?:[^"\\]|\\.){8,}"/g, (text) =>
    /[\s$]/.test(text) ? text : `"${MASK}"`,
  );
}

// Made from xanoscript.ohm by `npm run generate`; do not edit.

const NONE = Object.freeze([]);
const MAX_DEPTH = 512;
const TOO_DEEP = new Error('nested too deep');
const TOO_SLOW = new Error('needs its results kept');
let text = '';
let at = 0;
let depth = 0;
let patience = 0;
let keeping = false;
let tracing = false;
let silent = 0;
let furthest = 0;
let missed = new Set();
let described = [];

function bits(digits) { return Uint8Array.from(digits, Number); }

function miss(index) {
  if (silent > 0 || at < furthest) return;
  if (at > furthest) { furthest = at; missed = new Set(); }
  const outer = described.find((entry) => entry.at === at);
  missed.add(outer === undefined ? index : outer.index);
}

const EXPECTED = ["end of text","\"{\"","\"=\"","a value","\"(\"","\")\"","\"}\"","\",\"","a name","\"!\"","a statement or clause","`as`","`break`","a list of fields","a type","a list size","`?`","\"filters\"","a default","\"|\"","a filter","a filter argument","\"?\"","\":\"","an operator","\".\"","\"[\"","\"]\"","a number","a key","`:`","\"```\"","\"`\"","a variable","a time","a text","a blank"];
const X0 = /(?:[ \t]|[\n\r]|\/\/[^\n]*)*/uy;
const X1 = /(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[\p{L}0-9_]+)/uy;
const X2 = /(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[\p{L}_][\p{L}0-9_]*)/uy;
const X3 = /(?!as(?![\p{L}0-9_]))[\p{L}_][\p{L}0-9_]*(?:[.][\p{L}_][\p{L}0-9_]*)*/uy;
const X4 = /as(?![\p{L}0-9_])/uy;
const X5 = /as(?![\p{L}0-9_])(?![ \t]*(?:[{]|as(?![\p{L}0-9_])|[\p{L}_][\p{L}0-9_]*[ \t]*[=](?![=])[ \t]*(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[\p{L}0-9_]+)))/uy;
const X6 = /break(?![\p{L}0-9_])/uy;
const X7 = /break(?![\p{L}0-9_])[ \t]*(?=(?:[\n\r]|[}]|\/\/[^\n]*|[!]|(?![^])))/uy;
const X8 = /(?:input|schema|output)(?![.\p{L}0-9_])/uy;
const X9 = /[\p{L}_][\p{L}0-9_]*/uy;
const X10 = /[[][0-9:]*[\]]/uy;
const X11 = /[?]/uy;
const X12 = /(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|(?!["])(?!['])[^ \t\n\r]+)/uy;
const X13 = /(?:[@]|[\p{L}_][\p{L}0-9_]*)/uy;
const X14 = /[:][ \t]*(?![ \t])(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[/](?:(?:[\\](?![\n\r])[^]|[^/\\\n\r]))+[/]|(?!["])(?!['])(?:(?:(?:[[][^\]\\\n\r]*(?:[\\](?![\n\r])[^][^\]\\\n\r]*)*[\]]|[(][^)\\\n\r]*(?:[\\](?![\n\r])[^][^)\\\n\r]*)*[)]|[{][^}\n\r]*[}])|[\\](?![\n\r])[^]|[^ \t\n\r|:]))+)/uy;
const X15 = /[|](?![|])/uy;
const X16 = /[?](?![?])/uy;
const X17 = /(?:[!](?![=])(?![~])(?![\p{L}_][\p{L}0-9_]*[ \t]*["'])|[\-])/uy;
const X18 = /(?:not[ \t]+)?between(?![\p{L}0-9_])/uy;
const X19 = /(?:===|!==|==|!=|<=|>=|@>|!~|&&|\|\||\?\?|\.\.|[<]|[>]|[+]|[\-]|[*]|[/]|[%]|[~]|[=]|(?:not[ \t]+)?(?:between|includes|in|contains|overlaps|like|ilike|search)(?![\p{L}0-9_]))/uy;
const X20 = /[\-]?[0-9]+(?:[.][0-9]+)?(?=[ \t]*[\n\r,\]])/uy;
const X21 = /(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[\p{L}0-9_$][\p{L}0-9_$\-.]*)/uy;
const X22 = /[:=]/uy;
const X23 = /[\p{L}_][\p{L}0-9_]*(?:[.][\p{L}_][\p{L}0-9_]*)*/uy;
const X24 = /(?:[0-9]+|[\p{L}_][\p{L}0-9_]*(?:[\-](?=[\p{L}])[\p{L}_][\p{L}0-9_]*)*)/uy;
const X25 = /[$](?:[$]|[\p{L}_][\p{L}0-9_]*)?/uy;
const X26 = /[0-9]+(?![0-9])(?:[.][0-9]+|(?![.][0-9]+))(?![\p{L}0-9_])(?![.][0-9])/uy;
const X27 = /[0-9][0-9][0-9][0-9][\-][0-9][0-9][\-][0-9][0-9][ T][0-9][0-9][:][0-9:.]+(?:[Z]|[+\-][0-9]+)?/uy;
const X28 = /(?:(?:"""[^]*?"""|'''[^]*?''')|["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*['])/uy;
const X29 = /```[^]*?```/uy;
const X30 = /[`][^`\\]*(?:[\\][^][^`\\]*)*[`]/uy;
const X31 = /[ \t]*/uy;
const F0 = bits('000000000110010000000000000000001000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F1 = bits('000000000000000000000000000000000000000000000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F2 = bits('000000000100000000000000000000001000000000000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F3 = bits('000000000100000000000000000000001000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F4 = bits('000000000100000000000000000000001110100110000000111111111100000001111111111111111111111111110001111111111111111111111111111000001');
const F5 = bits('000000000000000000000000000000000010000100000000111111111100000001111111111111111111111111100001011111111111111111111111111000001');
const F6 = bits('000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F7 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000');
const F8 = bits('000000000000000000000000000000000110000100000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F9 = bits('000000000000000000000000000000000010000100000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F10 = bits('000000000000000000000000000000000100000000000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F11 = bits('000000000100000000000000000000001000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000');
const F12 = bits('000000000110010000000000000000001000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000100000');
const F13 = bits('000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F14 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000');
const F15 = bits('000000000000000000000000000000000110100110000000111111111100000001111111111111111111111111110001111111111111111111111111111100001');
const F16 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000');
const F17 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000100010000000000000');
const F18 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000');
const F19 = bits('000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000');
const F20 = bits('000000000000000000000000000000000000000000000000000000000000000101111111111111111111111111100001011111111111111111111111111000001');
const F21 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000');
const F22 = bits('000000000100000000000000000000001000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000');
const F23 = bits('000000000000000000000000000000000100000000000000000000000000000011111111111111111111111111100001011111111111111111111111111000001');
const F24 = bits('000000000000000000000000000000000000000000000000000000000000000011111111111111111111111111100001011111111111111111111111111000001');
const F25 = bits('000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000');
const F26 = bits('000000000000000000000000000000000110100110000100111111111100000001111111111111111111111111110001111111111111111111111111111110001');
const F27 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000001000000000000000000');
const F28 = bits('000000000000000000000000000000000100011000110111000000000000111110000000000000000000000000000000001100000100101100010000000010100');
const F29 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000');
const F30 = bits('000000000000000000000000000000000110100110000000111111111100000001111111111111111111111111110001111111111111111111111111111110001');
const F31 = bits('000000000000000000000000000000000110100110000100111111111100000001111111111111111111111111110001111111111111111111111111111100001');
const F32 = bits('000000000000000000000000000000000100000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F33 = bits('000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F34 = bits('000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000010000000000000000000000000000000000000');
const F35 = bits('000000000000000000000000000000000000000000000100111111111100000000000000000000000000000000000000000000000000000000000000000000000');
const F36 = bits('000000000110010000000000000000001110100110000101111111111100000001111111111111111111111111110001111111111111111111111111111110001');
const F37 = bits('000000000000000000000000000000000110100100000000111111111100000001111111111111111111111111100001011111111111111111111111111000001');
const F38 = bits('000000000000000000000000000000000010100100000000111111111100000001111111111111111111111111100001011111111111111111111111111000001');
const F39 = bits('000000000000000000000000000000000000000000000000000000000010010000000000000000000000000000000000000000000000000000000000000000000');
const F40 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000');
const F41 = bits('000000000000000000000000000000000000000000000000111111111100000001111111111111111111111111100001011111111111111111111111111000001');
const F42 = bits('000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F43 = bits('000000000000000000000000000000000000000000000000111111111100000000000000000000000000000000000000000000000000000000000000000000000');
const F44 = bits('000000000000000000000000000000000010000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const operand$kept = new Map();
const Value$kept = new Map();
const fieldList$kept = new Map();
const headerPart$kept = new Map();
const block$kept = new Map();
const KEPT = [operand$kept, Value$kept, fieldList$kept, headerPart$kept, block$kept];

function skip() {
  { const c = text.charCodeAt(at); if (!F0[c < 128 ? c : 128]) return; }
  X0.lastIndex = at;
  X0.test(text);
  at = X0.lastIndex;
}

function Source() {
  const start = at;
  let v0, v1;
v0 = NONE; rep2$: for (;;) { const rep2 = at; let v3; skip(); v3 = document(); if (v3 === null) { at = rep2; break rep2$; } if (v0 === NONE) v0 = [v3]; else v0.push(v3); }
skip(); if (at < text.length) { if (tracing) miss(0); { at = start; return null; } } v1 = at;
  return { rule: 'Source', start, end: at, children: [v0, v1] };
}

function document() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v4, v5, v6, v7;
v4 = word(); if (v4 === null) { at = start; return null; }
v5 = NONE; rep8$: for (;;) { const rep8 = at; let v9; v9 = headerPart(); if (v9 === null) { at = rep8; break rep8$; } if (v5 === NONE) v5 = [v9]; else v5.push(v9); }
skip(); v6 = at;
v7 = block(); if (v7 === null) { at = start; return null; }
  return { rule: 'document', start, end: at, children: [v4, v5, v6, v7] };
}

function headerPart_attribute() {
  { const c = text.charCodeAt(at); if (!F2[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v10, v11;
v10 = blanks(); if (v10 === null) { at = start; return null; }
v11 = attribute(); if (v11 === null) { at = start; return null; }
  return { rule: 'headerPart_attribute', start, end: at, children: [v10, v11] };
}

function headerPart_empty() {
  { const c = text.charCodeAt(at); if (!F3[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v12, v13;
v12 = blanks(); if (v12 === null) { at = start; return null; }
v13 = emptyParen(); if (v13 === null) { at = start; return null; }
  return { rule: 'headerPart_empty', start, end: at, children: [v12, v13] };
}

function headerPart_operand() {
  { const c = text.charCodeAt(at); if (!F4[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v14, v15;
v14 = blanks(); if (v14 === null) { at = start; return null; }
const look16 = at; let look16ok = true; silent++; look16$: { let v17; v17 = naming(); if (v17 === null) { look16ok = false; break look16$; } } silent--; at = look16; if (look16ok) { at = start; return null; }
const look18 = at; let look18ok = true; silent++; look18$: { let v19; v19 = leaving(); if (v19 === null) { look18ok = false; break look18$; } } silent--; at = look18; if (look18ok) { at = start; return null; }
const look20 = at; let look20ok = true; silent++; look20$: { let v21; if (!(text.charCodeAt(at + 0) === 123)) { if (tracing) miss(1); { look20ok = false; break look20$; } } v21 = at; at += 1; } silent--; at = look20; if (look20ok) { at = start; return null; }
v15 = operand(); if (v15 === null) { at = start; return null; }
  return { rule: 'headerPart_operand', start, end: at, children: [v14, v15] };
}

function headerPart$() {
  const start = at;
  let v22;
const alt23 = at; alt23$: { or24$: { v22 = headerPart_attribute(); if (v22 === null) { at = alt23; break or24$; } break alt23$; }
or25$: { v22 = headerPart_empty(); if (v22 === null) { at = alt23; break or25$; } break alt23$; }
or26$: { v22 = headerPart_operand(); if (v22 === null) { at = alt23; break or26$; } break alt23$; } { at = start; return null; } }
  return v22;
}
function headerPart() {
  { const c = text.charCodeAt(at); if (!F4[c < 128 ? c : 128]) if (!tracing) return null; }
  const from = at;
  if (keeping) {
    const kept = headerPart$kept.get(from);
    if (kept !== undefined) { if (kept !== null) at = kept.end; return kept; }
  } else if (--patience < 0) throw TOO_SLOW;
  if (depth === MAX_DEPTH) { furthest = from; throw TOO_DEEP; }
  depth++;
  const node = headerPart$();
  depth--;
  if (keeping && silent === 0) headerPart$kept.set(from, node);
  return node;
}

function attribute() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v27, v28, v29, v30, v31;
v27 = name(); if (v27 === null) { at = start; return null; }
v28 = blanks(); if (v28 === null) { at = start; return null; }
if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { at = start; return null; } } v29 = at; at += 1;
const look32 = at; let look32ok = true; silent++; look32$: { let v33; if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { look32ok = false; break look32$; } } v33 = at; at += 1; } silent--; at = look32; if (look32ok) { at = start; return null; }
v30 = blanks(); if (v30 === null) { at = start; return null; }
v31 = attributeValue(); if (v31 === null) { at = start; return null; }
  return { rule: 'attribute', start, end: at, children: [v27, v28, v29, v30, v31] };
}

function attributeValue() {
  { const c = text.charCodeAt(at); if (!F5[c < 128 ? c : 128]) if (!tracing) return null; }
  X1.lastIndex = at;
  if (!X1.test(text)) { if (tracing) miss(3); return null; }
  const start = at;
  at = X1.lastIndex;
  return { rule: 'attributeValue', start, end: at, children: NONE };
}

function emptyParen() {
  { const c = text.charCodeAt(at); if (!F6[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v34, v35, v36;
if (!(text.charCodeAt(at + 0) === 40)) { if (tracing) miss(4); { at = start; return null; } } v34 = at; at += 1;
skip(); v35 = at;
if (!(text.charCodeAt(at + 0) === 41)) { if (tracing) miss(5); { at = start; return null; } } v36 = at; at += 1;
  return { rule: 'emptyParen', start, end: at, children: [v34, v35, v36] };
}

function block$() {
  const start = at;
  let v37, v38, v39, v40;
if (!(text.charCodeAt(at + 0) === 123)) { if (tracing) miss(1); { at = start; return null; } } v37 = at; at += 1;
skip(); v38 = Entries(); if (v38 === null) { at = start; return null; } skip();
skip(); v39 = at;
if (!(text.charCodeAt(at + 0) === 125)) { if (tracing) miss(6); { at = start; return null; } } v40 = at; at += 1;
  return { rule: 'block', start, end: at, children: [v37, v38, v39, v40] };
}
function block() {
  { const c = text.charCodeAt(at); if (!F7[c < 128 ? c : 128]) if (!tracing) return null; }
  const from = at;
  if (keeping) {
    const kept = block$kept.get(from);
    if (kept !== undefined) { if (kept !== null) at = kept.end; return kept; }
  } else if (--patience < 0) throw TOO_SLOW;
  if (depth === MAX_DEPTH) { furthest = from; throw TOO_DEEP; }
  depth++;
  const node = block$();
  depth--;
  if (keeping && silent === 0) block$kept.set(from, node);
  return node;
}

function Entries() {
  const start = at;
  let v41;
v41 = NONE; rep42$: for (;;) { const rep42 = at; let v43; skip(); v43 = Entry(); if (v43 === null) { at = rep42; break rep42$; } if (v41 === NONE) v41 = [v43]; else v41.push(v43); }
  return { rule: 'Entries', start, end: at, children: [v41] };
}

function Entry() {
  { const c = text.charCodeAt(at); if (!F8[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v44;
const alt45 = at; alt45$: { or46$: { skip(); v44 = Assignment(); if (v44 === null) { at = alt45; break or46$; } break alt45$; }
or47$: { skip(); v44 = fieldList(); if (v44 === null) { at = alt45; break or47$; } break alt45$; }
or48$: { skip(); v44 = statement(); if (v44 === null) { at = alt45; break or48$; } break alt45$; } { at = start; return null; } }
  return v44;
}

function Assignment() {
  { const c = text.charCodeAt(at); if (!F9[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v49, v50, v51, v52;
skip(); v49 = key(); if (v49 === null) { at = start; return null; }
skip(); if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { at = start; return null; } } v50 = at; at += 1;
const look53 = at; let look53ok = true; silent++; look53$: { let v54; skip(); if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { look53ok = false; break look53$; } } v54 = at; at += 1; } silent--; at = look53; if (look53ok) { at = start; return null; }
skip(); v51 = Value(); if (v51 === null) { at = start; return null; }
v52 = NONE; rep55$: { const rep55 = at; let v56; skip(); if (!(text.charCodeAt(at + 0) === 44)) { if (tracing) miss(7); { at = rep55; break rep55$; } } v56 = at; at += 1; if (v52 === NONE) v52 = [v56]; else v52.push(v56); }
  return { rule: 'Assignment', start, end: at, children: [v49, v50, v51, v52] };
}

function key() {
  { const c = text.charCodeAt(at); if (!F9[c < 128 ? c : 128]) if (!tracing) return null; }
  X2.lastIndex = at;
  if (!X2.test(text)) { if (tracing) miss(8); return null; }
  const start = at;
  at = X2.lastIndex;
  return { rule: 'key', start, end: at, children: NONE };
}

function statement() {
  { const c = text.charCodeAt(at); if (!F10[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v57, v58, v59, v60;
v57 = NONE; rep61$: { const rep61 = at; let v62; v62 = disabledMark(); if (v62 === null) { at = rep61; break rep61$; } if (v57 === NONE) v57 = [v62]; else v57.push(v62); }
v58 = word(); if (v58 === null) { at = start; return null; }
v59 = NONE; rep63$: for (;;) { const rep63 = at; let v64; v64 = headerPart(); if (v64 === null) { at = rep63; break rep63$; } if (v59 === NONE) v59 = [v64]; else v59.push(v64); }
v60 = ending(); if (v60 === null) { at = start; return null; }
  return { rule: 'statement', start, end: at, children: [v57, v58, v59, v60] };
}

function ending_named() {
  { const c = text.charCodeAt(at); if (!F11[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v65, v66, v67, v68;
v65 = blanks(); if (v65 === null) { at = start; return null; }
v66 = alias(); if (v66 === null) { at = start; return null; }
v67 = NONE; v68 = NONE; rep69$: { const rep69 = at; let v70, v71; skip(); v70 = at;
v71 = block(); if (v71 === null) { at = rep69; break rep69$; } if (v67 === NONE) v67 = [v70]; else v67.push(v70); if (v68 === NONE) v68 = [v71]; else v68.push(v71); }
  return { rule: 'ending_named', start, end: at, children: [v65, v66, v67, v68] };
}

function ending_block() {
  { const c = text.charCodeAt(at); if (!F12[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v72, v73, v74, v75;
skip(); v72 = at;
v73 = block(); if (v73 === null) { at = start; return null; }
v74 = NONE; v75 = NONE; rep76$: { const rep76 = at; let v77, v78; v77 = blanks(); if (v77 === null) { at = rep76; break rep76$; }
const alt79 = at; alt79$: { or80$: { v78 = alias(); if (v78 === null) { at = alt79; break or80$; } break alt79$; }
or81$: { v78 = leave(); if (v78 === null) { at = alt79; break or81$; } break alt79$; } { at = rep76; break rep76$; } } if (v74 === NONE) v74 = [v77]; else v74.push(v77); if (v75 === NONE) v75 = [v78]; else v75.push(v78); }
  return { rule: 'ending_block', start, end: at, children: [v72, v73, v74, v75] };
}

function ending_bare() {
  const start = at;
  let v82, v83;
v82 = NONE; v83 = NONE; rep84$: { const rep84 = at; let v85, v86; v85 = blanks(); if (v85 === null) { at = rep84; break rep84$; }
v86 = leave(); if (v86 === null) { at = rep84; break rep84$; } if (v82 === NONE) v82 = [v85]; else v82.push(v85); if (v83 === NONE) v83 = [v86]; else v83.push(v86); }
  return { rule: 'ending_bare', start, end: at, children: [v82, v83] };
}

function ending() {
  const start = at;
  let v87;
const alt88 = at; alt88$: { or89$: { v87 = ending_named(); if (v87 === null) { at = alt88; break or89$; } break alt88$; }
or90$: { v87 = ending_block(); if (v87 === null) { at = alt88; break or90$; } break alt88$; }
or91$: { v87 = ending_bare(); if (v87 === null) { at = alt88; break or91$; } break alt88$; } { at = start; return null; } }
  return v87;
}

function disabledMark() {
  { const c = text.charCodeAt(at); if (!F13[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v92, v93;
if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(9); { at = start; return null; } } v92 = at; at += 1;
v93 = blanks(); if (v93 === null) { at = start; return null; }
  return { rule: 'disabledMark', start, end: at, children: [v92, v93] };
}

function word() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X3.lastIndex = at;
  if (!X3.test(text)) { if (tracing) miss(10); return null; }
  const start = at;
  at = X3.lastIndex;
  return { rule: 'word', start, end: at, children: NONE };
}

function alias() {
  { const c = text.charCodeAt(at); if (!F14[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v94, v95;
v94 = asWord(); if (v94 === null) { at = start; return null; }
skip(); v95 = AliasTarget(); if (v95 === null) { at = start; return null; } skip();
  return { rule: 'alias', start, end: at, children: [v94, v95] };
}

function AliasTarget() {
  { const c = text.charCodeAt(at); if (!F15[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v96, v97;
skip(); v96 = operand(); if (v96 === null) { at = start; return null; }
v97 = NONE; rep98$: for (;;) { const rep98 = at; let v99; skip(); v99 = FilterCall(); if (v99 === null) { at = rep98; break rep98$; } if (v97 === NONE) v97 = [v99]; else v97.push(v99); }
  if (v97 === NONE) return v96;
  return { rule: 'AliasTarget', start, end: at, children: [v96, v97] };
}

function asWord() {
  { const c = text.charCodeAt(at); if (!F14[c < 128 ? c : 128]) if (!tracing) return null; }
  X4.lastIndex = at;
  if (!X4.test(text)) { if (tracing) miss(11); return null; }
  const start = at;
  at = X4.lastIndex;
  return { rule: 'asWord', start, end: at, children: NONE };
}

function naming() {
  { const c = text.charCodeAt(at); if (!F14[c < 128 ? c : 128]) if (!tracing) return null; }
  X5.lastIndex = at;
  if (!X5.test(text)) { if (tracing) miss(11); return null; }
  const start = at;
  at = X5.lastIndex;
  return { rule: 'naming', start, end: at, children: NONE };
}

function leave() {
  { const c = text.charCodeAt(at); if (!F16[c < 128 ? c : 128]) if (!tracing) return null; }
  X6.lastIndex = at;
  if (!X6.test(text)) { if (tracing) miss(12); return null; }
  const start = at;
  at = X6.lastIndex;
  return { rule: 'leave', start, end: at, children: NONE };
}

function leaving() {
  { const c = text.charCodeAt(at); if (!F16[c < 128 ? c : 128]) if (!tracing) return null; }
  X7.lastIndex = at;
  if (!X7.test(text)) { if (tracing) miss(12); return null; }
  const start = at;
  at = X7.lastIndex;
  return { rule: 'leaving', start, end: at, children: NONE };
}

function fieldList$() {
  const start = at;
  let v100, v101, v102;
v100 = fieldListWord(); if (v100 === null) { at = start; return null; }
const look103 = at; let look103ok = true; silent++; look103$: { let v104, v105; v104 = blanks(); if (v104 === null) { look103ok = false; break look103$; }
if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { look103ok = false; break look103$; } } v105 = at; at += 1; } silent--; at = look103; if (look103ok) { at = start; return null; }
v101 = NONE; v102 = NONE; rep106$: { const rep106 = at; let v107, v108; skip(); v107 = at;
v108 = fieldBlock(); if (v108 === null) { at = rep106; break rep106$; } if (v101 === NONE) v101 = [v107]; else v101.push(v107); if (v102 === NONE) v102 = [v108]; else v102.push(v108); }
  if (v101 === NONE && v102 === NONE) return v100;
  return { rule: 'fieldList', start, end: at, children: [v100, v101, v102] };
}
function fieldList() {
  { const c = text.charCodeAt(at); if (!F17[c < 128 ? c : 128]) if (!tracing) return null; }
  const from = at;
  if (keeping) {
    const kept = fieldList$kept.get(from);
    if (kept !== undefined) { if (kept !== null) at = kept.end; return kept; }
  } else if (--patience < 0) throw TOO_SLOW;
  if (depth === MAX_DEPTH) { furthest = from; throw TOO_DEEP; }
  depth++;
  const node = fieldList$();
  depth--;
  if (keeping && silent === 0) fieldList$kept.set(from, node);
  return node;
}

function fieldListWord() {
  { const c = text.charCodeAt(at); if (!F17[c < 128 ? c : 128]) if (!tracing) return null; }
  X8.lastIndex = at;
  if (!X8.test(text)) { if (tracing) miss(13); return null; }
  const start = at;
  at = X8.lastIndex;
  return { rule: 'fieldListWord', start, end: at, children: NONE };
}

function fieldBlock() {
  { const c = text.charCodeAt(at); if (!F7[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v109, v110, v111, v112;
if (!(text.charCodeAt(at + 0) === 123)) { if (tracing) miss(1); { at = start; return null; } } v109 = at; at += 1;
skip(); v110 = Fields(); if (v110 === null) { at = start; return null; } skip();
skip(); v111 = at;
if (!(text.charCodeAt(at + 0) === 125)) { if (tracing) miss(6); { at = start; return null; } } v112 = at; at += 1;
  return { rule: 'fieldBlock', start, end: at, children: [v109, v110, v111, v112] };
}

function Fields() {
  const start = at;
  let v113, v114;
v113 = NONE; v114 = NONE; rep115$: for (;;) { const rep115 = at; let v116, v117; skip(); v116 = field(); if (v116 === null) { at = rep115; break rep115$; }
v117 = NONE; rep118$: { const rep118 = at; let v119; skip(); if (!(text.charCodeAt(at + 0) === 44)) { if (tracing) miss(7); { at = rep118; break rep118$; } } v119 = at; at += 1; if (v117 === NONE) v117 = [v119]; else v117.push(v119); } if (v113 === NONE) v113 = [v116]; else v113.push(v116); if (v114 === NONE) v114 = [v117]; else v114.push(v117); }
  return { rule: 'Fields', start, end: at, children: [v113, v114] };
}

function field() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v120, v121, v122, v123, v124, v125, v126, v127, v128, v129;
v120 = fieldType(); if (v120 === null) { at = start; return null; }
v121 = NONE; rep130$: { const rep130 = at; let v131; v131 = listSize(); if (v131 === null) { at = rep130; break rep130$; } if (v121 === NONE) v121 = [v131]; else v121.push(v131); }
v122 = NONE; rep132$: { const rep132 = at; let v133; v133 = nullableMark(); if (v133 === null) { at = rep132; break rep132$; } if (v122 === NONE) v122 = [v133]; else v122.push(v133); }
v123 = NONE; v124 = NONE; rep134$: { const rep134 = at; let v135, v136; v135 = blanks(); if (v135 === null) { at = rep134; break rep134$; }
v136 = fieldName(); if (v136 === null) { at = rep134; break rep134$; } if (v123 === NONE) v123 = [v135]; else v123.push(v135); if (v124 === NONE) v124 = [v136]; else v124.push(v136); }
v125 = NONE; rep137$: { const rep137 = at; let v138; v138 = fieldDefault(); if (v138 === null) { at = rep137; break rep137$; } if (v125 === NONE) v125 = [v138]; else v125.push(v138); }
v126 = NONE; v127 = NONE; rep139$: { const rep139 = at; let v140, v141; v140 = blanks(); if (v140 === null) { at = rep139; break rep139$; }
v141 = fieldFilters(); if (v141 === null) { at = rep139; break rep139$; } if (v126 === NONE) v126 = [v140]; else v126.push(v140); if (v127 === NONE) v127 = [v141]; else v127.push(v141); }
v128 = NONE; v129 = NONE; rep142$: { const rep142 = at; let v143, v144; skip(); v143 = at;
v144 = block(); if (v144 === null) { at = rep142; break rep142$; } if (v128 === NONE) v128 = [v143]; else v128.push(v143); if (v129 === NONE) v129 = [v144]; else v129.push(v144); }
  if (v121 === NONE && v122 === NONE && v123 === NONE && v124 === NONE && v125 === NONE && v126 === NONE && v127 === NONE && v128 === NONE && v129 === NONE) return v120;
  return { rule: 'field', start, end: at, children: [v120, v121, v122, v123, v124, v125, v126, v127, v128, v129] };
}

function fieldType() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X9.lastIndex = at;
  if (!X9.test(text)) { if (tracing) miss(14); return null; }
  const start = at;
  at = X9.lastIndex;
  return { rule: 'fieldType', start, end: at, children: NONE };
}

function listSize() {
  { const c = text.charCodeAt(at); if (!F18[c < 128 ? c : 128]) if (!tracing) return null; }
  X10.lastIndex = at;
  if (!X10.test(text)) { if (tracing) miss(15); return null; }
  const start = at;
  at = X10.lastIndex;
  return { rule: 'listSize', start, end: at, children: NONE };
}

function nullableMark() {
  { const c = text.charCodeAt(at); if (!F19[c < 128 ? c : 128]) if (!tracing) return null; }
  X11.lastIndex = at;
  if (!X11.test(text)) { if (tracing) miss(16); return null; }
  const start = at;
  at = X11.lastIndex;
  return { rule: 'nullableMark', start, end: at, children: NONE };
}

function fieldName() {
  { const c = text.charCodeAt(at); if (!F20[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v145, v146, v147;
v145 = NONE; rep148$: { const rep148 = at; let v149; v149 = nullableMark(); if (v149 === null) { at = rep148; break rep148$; } if (v145 === NONE) v145 = [v149]; else v145.push(v149); }
const look150 = at; let look150ok = true; silent++; look150$: { let v151; v151 = filtersWord(); if (v151 === null) { look150ok = false; break look150$; } } silent--; at = look150; if (look150ok) { at = start; return null; }
v146 = name(); if (v146 === null) { at = start; return null; }
v147 = NONE; rep152$: { const rep152 = at; let v153; v153 = nullableMark(); if (v153 === null) { at = rep152; break rep152$; } if (v147 === NONE) v147 = [v153]; else v147.push(v153); }
  if (v145 === NONE && v147 === NONE) return v146;
  return { rule: 'fieldName', start, end: at, children: [v145, v146, v147] };
}

function filtersWord() {
  { const c = text.charCodeAt(at); if (!F21[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v154, v155, v156;
if (!(text.charCodeAt(at + 0) === 102 && text.charCodeAt(at + 1) === 105 && text.charCodeAt(at + 2) === 108 && text.charCodeAt(at + 3) === 116 && text.charCodeAt(at + 4) === 101 && text.charCodeAt(at + 5) === 114 && text.charCodeAt(at + 6) === 115)) { if (tracing) miss(17); { at = start; return null; } } v154 = at; at += 7;
v155 = blanks(); if (v155 === null) { at = start; return null; }
if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { at = start; return null; } } v156 = at; at += 1;
const look157 = at; let look157ok = true; silent++; look157$: { let v158; if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { look157ok = false; break look157$; } } v158 = at; at += 1; } silent--; at = look157; if (look157ok) { at = start; return null; }
  return { rule: 'filtersWord', start, end: at, children: [v154, v155, v156] };
}

function fieldDefault() {
  { const c = text.charCodeAt(at); if (!F22[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v159, v160, v161, v162;
v159 = blanks(); if (v159 === null) { at = start; return null; }
if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { at = start; return null; } } v160 = at; at += 1;
v161 = blanks(); if (v161 === null) { at = start; return null; }
v162 = defaultValue(); if (v162 === null) { at = start; return null; }
  return { rule: 'fieldDefault', start, end: at, children: [v159, v160, v161, v162] };
}

function defaultValue() {
  X12.lastIndex = at;
  if (!X12.test(text)) { if (tracing) miss(18); return null; }
  const start = at;
  at = X12.lastIndex;
  return { rule: 'defaultValue', start, end: at, children: NONE };
}

function fieldFilters() {
  { const c = text.charCodeAt(at); if (!F21[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v163, v164, v165, v166, v167, v168, v169;
v163 = filtersWord(); if (v163 === null) { at = start; return null; }
v164 = blanks(); if (v164 === null) { at = start; return null; }
v165 = inputFilter(); if (v165 === null) { at = start; return null; }
v166 = NONE; v167 = NONE; v168 = NONE; v169 = NONE; rep170$: for (;;) { const rep170 = at; let v171, v172, v173, v174; v171 = blanks(); if (v171 === null) { at = rep170; break rep170$; }
if (!(text.charCodeAt(at + 0) === 124)) { if (tracing) miss(19); { at = rep170; break rep170$; } } v172 = at; at += 1;
v173 = blanks(); if (v173 === null) { at = rep170; break rep170$; }
v174 = inputFilter(); if (v174 === null) { at = rep170; break rep170$; } if (v166 === NONE) v166 = [v171]; else v166.push(v171); if (v167 === NONE) v167 = [v172]; else v167.push(v172); if (v168 === NONE) v168 = [v173]; else v168.push(v173); if (v169 === NONE) v169 = [v174]; else v169.push(v174); }
  return { rule: 'fieldFilters', start, end: at, children: [v163, v164, v165, v166, v167, v168, v169] };
}

function inputFilter() {
  { const c = text.charCodeAt(at); if (!F23[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v175, v176, v177;
v175 = NONE; rep178$: { const rep178 = at; let v179; if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(9); { at = rep178; break rep178$; } } v179 = at; at += 1; if (v175 === NONE) v175 = [v179]; else v175.push(v179); }
v176 = inputFilterName(); if (v176 === null) { at = start; return null; }
v177 = NONE; rep180$: for (;;) { const rep180 = at; let v181; v181 = inputFilterArgument(); if (v181 === null) { at = rep180; break rep180$; } if (v177 === NONE) v177 = [v181]; else v177.push(v181); }
  if (v175 === NONE && v177 === NONE) return v176;
  return { rule: 'inputFilter', start, end: at, children: [v175, v176, v177] };
}

function inputFilterName() {
  { const c = text.charCodeAt(at); if (!F24[c < 128 ? c : 128]) if (!tracing) return null; }
  X13.lastIndex = at;
  if (!X13.test(text)) { if (tracing) miss(20); return null; }
  const start = at;
  at = X13.lastIndex;
  return { rule: 'inputFilterName', start, end: at, children: NONE };
}

function inputFilterArgument() {
  { const c = text.charCodeAt(at); if (!F25[c < 128 ? c : 128]) if (!tracing) return null; }
  X14.lastIndex = at;
  if (!X14.test(text)) { if (tracing) miss(21); return null; }
  const start = at;
  at = X14.lastIndex;
  return { rule: 'inputFilterArgument', start, end: at, children: NONE };
}

function Value$() {
  const start = at;
  let v182, v183;
skip(); v182 = Operation(); if (v182 === null) { at = start; return null; }
v183 = NONE; rep184$: { const rep184 = at; let v185; skip(); v185 = Conditional(); if (v185 === null) { at = rep184; break rep184$; } if (v183 === NONE) v183 = [v185]; else v183.push(v185); }
  if (v183 === NONE) return v182;
  return { rule: 'Value', start, end: at, children: [v182, v183] };
}
function Value() {
  { const c = text.charCodeAt(at); if (!F26[c < 128 ? c : 128]) if (!tracing) return null; }
  const from = at;
  if (keeping) {
    const kept = Value$kept.get(from);
    if (kept !== undefined) { if (kept !== null) at = kept.end; return kept; }
  } else if (--patience < 0) throw TOO_SLOW;
  if (depth === MAX_DEPTH) { furthest = from; throw TOO_DEEP; }
  depth++;
  if (tracing) described.push({ at, index: 3 });
  const node = Value$();
  if (tracing) described.pop();
  depth--;
  if (keeping && silent === 0) Value$kept.set(from, node);
  return node;
}

function Conditional() {
  { const c = text.charCodeAt(at); if (!F19[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v186, v187, v188;
skip(); if (!(text.charCodeAt(at + 0) === 63)) { if (tracing) miss(22); { at = start; return null; } } v186 = at; at += 1;
const look189 = at; let look189ok = true; silent++; look189$: { let v190; skip(); if (!(text.charCodeAt(at + 0) === 63)) { if (tracing) miss(22); { look189ok = false; break look189$; } } v190 = at; at += 1; } silent--; at = look189; if (look189ok) { at = start; return null; }
skip(); v187 = Value(); if (v187 === null) { at = start; return null; }
v188 = NONE; rep191$: { const rep191 = at; let v192; skip(); v192 = Otherwise(); if (v192 === null) { at = rep191; break rep191$; } if (v188 === NONE) v188 = [v192]; else v188.push(v192); }
  return { rule: 'Conditional', start, end: at, children: [v186, v187, v188] };
}

function Otherwise() {
  { const c = text.charCodeAt(at); if (!F25[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v193, v194;
skip(); if (!(text.charCodeAt(at + 0) === 58)) { if (tracing) miss(23); { at = start; return null; } } v193 = at; at += 1;
skip(); v194 = Value(); if (v194 === null) { at = start; return null; }
  return { rule: 'Otherwise', start, end: at, children: [v193, v194] };
}

function Operation() {
  { const c = text.charCodeAt(at); if (!F26[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v195, v196;
skip(); v195 = Unary(); if (v195 === null) { at = start; return null; }
v196 = NONE; rep197$: for (;;) { const rep197 = at; let v198; skip(); v198 = OperationTail(); if (v198 === null) { at = rep197; break rep197$; } if (v196 === NONE) v196 = [v198]; else v196.push(v198); }
  if (v196 === NONE) return v195;
  return { rule: 'Operation', start, end: at, children: [v195, v196] };
}

function OperationTail_between() {
  { const c = text.charCodeAt(at); if (!F27[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v199, v200, v201, v202, v203;
skip(); v199 = betweenOperator(); if (v199 === null) { at = start; return null; }
v200 = NONE; rep204$: { const rep204 = at; let v205; skip(); v205 = skipMark(); if (v205 === null) { at = rep204; break rep204$; } if (v200 === NONE) v200 = [v205]; else v200.push(v205); }
skip(); v201 = Unary(); if (v201 === null) { at = start; return null; }
skip(); if (!(text.charCodeAt(at + 0) === 58)) { if (tracing) miss(23); { at = start; return null; } } v202 = at; at += 1;
skip(); v203 = Unary(); if (v203 === null) { at = start; return null; }
  return { rule: 'OperationTail_between', start, end: at, children: [v199, v200, v201, v202, v203] };
}

function OperationTail_binary() {
  { const c = text.charCodeAt(at); if (!F28[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v206, v207, v208;
skip(); v206 = binaryOperator(); if (v206 === null) { at = start; return null; }
v207 = NONE; rep209$: { const rep209 = at; let v210; skip(); v210 = skipMark(); if (v210 === null) { at = rep209; break rep209$; } if (v207 === NONE) v207 = [v210]; else v207.push(v210); }
skip(); v208 = Unary(); if (v208 === null) { at = start; return null; }
  return { rule: 'OperationTail_binary', start, end: at, children: [v206, v207, v208] };
}

function OperationTail() {
  { const c = text.charCodeAt(at); if (!F28[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v211;
const alt212 = at; alt212$: { or213$: { skip(); v211 = OperationTail_between(); if (v211 === null) { at = alt212; break or213$; } break alt212$; }
or214$: { skip(); v211 = OperationTail_binary(); if (v211 === null) { at = alt212; break or214$; } break alt212$; } { at = start; return null; } }
  return v211;
}

function Unary$() {
  const start = at;
  let v215, v216;
v215 = NONE; rep217$: for (;;) { const rep217 = at; let v218; skip(); v218 = prefixOperator(); if (v218 === null) { at = rep217; break rep217$; } if (v215 === NONE) v215 = [v218]; else v215.push(v218); }
skip(); v216 = Filtered(); if (v216 === null) { at = start; return null; }
  if (v215 === NONE) return v216;
  return { rule: 'Unary', start, end: at, children: [v215, v216] };
}
function Unary() {
  { const c = text.charCodeAt(at); if (!F26[c < 128 ? c : 128]) if (!tracing) return null; }
  if (tracing) described.push({ at, index: 3 });
  const node = Unary$();
  if (tracing) described.pop();
  return node;
}

function Filtered_chain() {
  { const c = text.charCodeAt(at); if (!F15[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v219, v220;
skip(); v219 = operand(); if (v219 === null) { at = start; return null; }
v220 = NONE; rep221$: for (;;) { const rep221 = at; let v222; skip(); v222 = FilterCall(); if (v222 === null) { at = rep221; break rep221$; } if (v220 === NONE) v220 = [v222]; else v220.push(v222); }
  if (v220 === NONE) return v219;
  return { rule: 'Filtered_chain', start, end: at, children: [v219, v220] };
}

function Filtered_empty() {
  { const c = text.charCodeAt(at); if (!F29[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v223;
v223 = NONE; rep224$: for (;;) { const rep224 = at; let v225; skip(); v225 = FilterCall(); if (v225 === null) { at = rep224; break rep224$; } if (v223 === NONE) v223 = [v225]; else v223.push(v225); } if (v223 === NONE) { at = start; return null; }
  return { rule: 'Filtered_empty', start, end: at, children: [v223] };
}

function Filtered() {
  { const c = text.charCodeAt(at); if (!F30[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v226;
const alt227 = at; alt227$: { or228$: { skip(); v226 = Filtered_chain(); if (v226 === null) { at = alt227; break or228$; } break alt227$; }
or229$: { skip(); v226 = Filtered_empty(); if (v226 === null) { at = alt227; break or229$; } break alt227$; } { at = start; return null; } }
  return v226;
}

function FilterCall() {
  { const c = text.charCodeAt(at); if (!F29[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v230, v231, v232, v233;
skip(); v230 = pipe(); if (v230 === null) { at = start; return null; }
v231 = NONE; rep234$: { const rep234 = at; let v235; skip(); if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(9); { at = rep234; break rep234$; } } v235 = at; at += 1; if (v231 === NONE) v231 = [v235]; else v231.push(v235); }
skip(); v232 = filterName(); if (v232 === null) { at = start; return null; }
v233 = NONE; rep236$: for (;;) { const rep236 = at; let v237; skip(); v237 = FilterArgument(); if (v237 === null) { at = rep236; break rep236$; } if (v233 === NONE) v233 = [v237]; else v233.push(v237); }
  return { rule: 'FilterCall', start, end: at, children: [v230, v231, v232, v233] };
}

function FilterArgument() {
  { const c = text.charCodeAt(at); if (!F25[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v238, v239, v240;
skip(); if (!(text.charCodeAt(at + 0) === 58)) { if (tracing) miss(23); { at = start; return null; } } v238 = at; at += 1;
skip(); v239 = Argument(); if (v239 === null) { at = start; return null; }
v240 = NONE; rep241$: { const rep241 = at; let v242; skip(); v242 = Conditional(); if (v242 === null) { at = rep241; break rep241$; } if (v240 === NONE) v240 = [v242]; else v240.push(v242); }
  return { rule: 'FilterArgument', start, end: at, children: [v238, v239, v240] };
}

function Argument() {
  { const c = text.charCodeAt(at); if (!F31[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v243, v244;
skip(); v243 = ArgumentUnary(); if (v243 === null) { at = start; return null; }
v244 = NONE; rep245$: for (;;) { const rep245 = at; let v246; skip(); v246 = ArgumentTail(); if (v246 === null) { at = rep245; break rep245$; } if (v244 === NONE) v244 = [v246]; else v244.push(v246); }
  if (v244 === NONE) return v243;
  return { rule: 'Argument', start, end: at, children: [v243, v244] };
}

function ArgumentTail() {
  { const c = text.charCodeAt(at); if (!F28[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v247, v248, v249;
skip(); v247 = binaryOperator(); if (v247 === null) { at = start; return null; }
v248 = NONE; rep250$: { const rep250 = at; let v251; skip(); v251 = skipMark(); if (v251 === null) { at = rep250; break rep250$; } if (v248 === NONE) v248 = [v251]; else v248.push(v251); }
skip(); v249 = ArgumentUnary(); if (v249 === null) { at = start; return null; }
  return { rule: 'ArgumentTail', start, end: at, children: [v247, v248, v249] };
}

function ArgumentUnary$() {
  const start = at;
  let v252, v253;
v252 = NONE; rep254$: for (;;) { const rep254 = at; let v255; skip(); v255 = prefixOperator(); if (v255 === null) { at = rep254; break rep254$; } if (v252 === NONE) v252 = [v255]; else v252.push(v255); }
skip(); v253 = operand(); if (v253 === null) { at = start; return null; }
  if (v252 === NONE) return v253;
  return { rule: 'ArgumentUnary', start, end: at, children: [v252, v253] };
}
function ArgumentUnary() {
  { const c = text.charCodeAt(at); if (!F31[c < 128 ? c : 128]) if (!tracing) return null; }
  if (tracing) described.push({ at, index: 3 });
  const node = ArgumentUnary$();
  if (tracing) described.pop();
  return node;
}

function pipe() {
  { const c = text.charCodeAt(at); if (!F29[c < 128 ? c : 128]) if (!tracing) return null; }
  X15.lastIndex = at;
  if (!X15.test(text)) { if (tracing) miss(20); return null; }
  const start = at;
  at = X15.lastIndex;
  return { rule: 'pipe', start, end: at, children: NONE };
}

function filterName() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X9.lastIndex = at;
  if (!X9.test(text)) { if (tracing) miss(20); return null; }
  const start = at;
  at = X9.lastIndex;
  return { rule: 'filterName', start, end: at, children: NONE };
}

function skipMark() {
  { const c = text.charCodeAt(at); if (!F19[c < 128 ? c : 128]) if (!tracing) return null; }
  X16.lastIndex = at;
  if (!X16.test(text)) { if (tracing) miss(16); return null; }
  const start = at;
  at = X16.lastIndex;
  return { rule: 'skipMark', start, end: at, children: NONE };
}

function prefixOperator() {
  { const c = text.charCodeAt(at); if (!F32[c < 128 ? c : 128]) if (!tracing) return null; }
  X17.lastIndex = at;
  if (!X17.test(text)) { if (tracing) miss(24); return null; }
  const start = at;
  at = X17.lastIndex;
  return { rule: 'prefixOperator', start, end: at, children: NONE };
}

function betweenOperator() {
  { const c = text.charCodeAt(at); if (!F27[c < 128 ? c : 128]) if (!tracing) return null; }
  X18.lastIndex = at;
  if (!X18.test(text)) { if (tracing) miss(24); return null; }
  const start = at;
  at = X18.lastIndex;
  return { rule: 'betweenOperator', start, end: at, children: NONE };
}

function binaryOperator() {
  { const c = text.charCodeAt(at); if (!F28[c < 128 ? c : 128]) if (!tracing) return null; }
  X19.lastIndex = at;
  if (!X19.test(text)) { if (tracing) miss(24); return null; }
  const start = at;
  at = X19.lastIndex;
  return { rule: 'binaryOperator', start, end: at, children: NONE };
}

function operand$() {
  const start = at;
  let v256, v257;
v256 = primary(); if (v256 === null) { at = start; return null; }
v257 = NONE; rep258$: for (;;) { const rep258 = at; let v259; v259 = access(); if (v259 === null) { at = rep258; break rep258$; } if (v257 === NONE) v257 = [v259]; else v257.push(v259); }
  if (v257 === NONE) return v256;
  return { rule: 'operand', start, end: at, children: [v256, v257] };
}
function operand() {
  { const c = text.charCodeAt(at); if (!F15[c < 128 ? c : 128]) if (!tracing) return null; }
  const from = at;
  if (keeping) {
    const kept = operand$kept.get(from);
    if (kept !== undefined) { if (kept !== null) at = kept.end; return kept; }
  } else if (--patience < 0) throw TOO_SLOW;
  if (depth === MAX_DEPTH) { furthest = from; throw TOO_DEEP; }
  depth++;
  const node = operand$();
  depth--;
  if (keeping && silent === 0) operand$kept.set(from, node);
  return node;
}

function primary() {
  { const c = text.charCodeAt(at); if (!F15[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v260;
const alt261 = at; alt261$: { or262$: { v260 = string(); if (v260 === null) { at = alt261; break or262$; } break alt261$; }
or263$: { v260 = timestamp(); if (v260 === null) { at = alt261; break or263$; } break alt261$; }
or264$: { v260 = cast(); if (v260 === null) { at = alt261; break or264$; } break alt261$; }
or265$: { v260 = number(); if (v260 === null) { at = alt261; break or265$; } break alt261$; }
or266$: { v260 = variable(); if (v260 === null) { at = alt261; break or266$; } break alt261$; }
or267$: { v260 = call(); if (v260 === null) { at = alt261; break or267$; } break alt261$; }
or268$: { v260 = path(); if (v260 === null) { at = alt261; break or268$; } break alt261$; }
or269$: { v260 = template(); if (v260 === null) { at = alt261; break or269$; } break alt261$; }
or270$: { v260 = object(); if (v260 === null) { at = alt261; break or270$; } break alt261$; }
or271$: { v260 = array(); if (v260 === null) { at = alt261; break or271$; } break alt261$; }
or272$: { v260 = paren(); if (v260 === null) { at = alt261; break or272$; } break alt261$; } { at = start; return null; } }
  return v260;
}

function access_member() {
  { const c = text.charCodeAt(at); if (!F33[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v273, v274;
if (!(text.charCodeAt(at + 0) === 46)) { if (tracing) miss(25); { at = start; return null; } } v273 = at; at += 1;
v274 = memberName(); if (v274 === null) { at = start; return null; }
  return { rule: 'access_member', start, end: at, children: [v273, v274] };
}

function access_variable() {
  { const c = text.charCodeAt(at); if (!F33[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v275, v276;
if (!(text.charCodeAt(at + 0) === 46)) { if (tracing) miss(25); { at = start; return null; } } v275 = at; at += 1;
v276 = variable(); if (v276 === null) { at = start; return null; }
  return { rule: 'access_variable', start, end: at, children: [v275, v276] };
}

function access_index() {
  { const c = text.charCodeAt(at); if (!F34[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v277, v278;
v277 = NONE; rep279$: { const rep279 = at; let v280; if (!(text.charCodeAt(at + 0) === 46)) { if (tracing) miss(25); { at = rep279; break rep279$; } } v280 = at; at += 1; if (v277 === NONE) v277 = [v280]; else v277.push(v280); }
v278 = index(); if (v278 === null) { at = start; return null; }
  if (v277 === NONE) return v278;
  return { rule: 'access_index', start, end: at, children: [v277, v278] };
}

function access() {
  { const c = text.charCodeAt(at); if (!F34[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v281;
const alt282 = at; alt282$: { or283$: { v281 = access_member(); if (v281 === null) { at = alt282; break or283$; } break alt282$; }
or284$: { v281 = access_variable(); if (v281 === null) { at = alt282; break or284$; } break alt282$; }
or285$: { v281 = access_index(); if (v281 === null) { at = alt282; break or285$; } break alt282$; } { at = start; return null; } }
  return v281;
}

function index() {
  { const c = text.charCodeAt(at); if (!F18[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v286, v287, v288, v289;
if (!(text.charCodeAt(at + 0) === 91)) { if (tracing) miss(26); { at = start; return null; } } v286 = at; at += 1;
skip(); v287 = Value(); if (v287 === null) { at = start; return null; } skip();
skip(); v288 = at;
if (!(text.charCodeAt(at + 0) === 93)) { if (tracing) miss(27); { at = start; return null; } } v289 = at; at += 1;
  return { rule: 'index', start, end: at, children: [v286, v287, v288, v289] };
}

function paren() {
  { const c = text.charCodeAt(at); if (!F6[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v290, v291, v292, v293;
if (!(text.charCodeAt(at + 0) === 40)) { if (tracing) miss(4); { at = start; return null; } } v290 = at; at += 1;
skip(); v291 = Value(); if (v291 === null) { at = start; return null; } skip();
skip(); v292 = at;
if (!(text.charCodeAt(at + 0) === 41)) { if (tracing) miss(5); { at = start; return null; } } v293 = at; at += 1;
  return { rule: 'paren', start, end: at, children: [v290, v291, v292, v293] };
}

function call() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v294, v295, v296, v297, v298;
v294 = path(); if (v294 === null) { at = start; return null; }
if (!(text.charCodeAt(at + 0) === 40)) { if (tracing) miss(4); { at = start; return null; } } v295 = at; at += 1;
skip(); v296 = Items(); if (v296 === null) { at = start; return null; } skip();
skip(); v297 = at;
if (!(text.charCodeAt(at + 0) === 41)) { if (tracing) miss(5); { at = start; return null; } } v298 = at; at += 1;
  return { rule: 'call', start, end: at, children: [v294, v295, v296, v297, v298] };
}

function cast() {
  { const c = text.charCodeAt(at); if (!F13[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v299, v300, v301, v302;
if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(9); { at = start; return null; } } v299 = at; at += 1;
v300 = castType(); if (v300 === null) { at = start; return null; }
v301 = blanks(); if (v301 === null) { at = start; return null; }
v302 = string(); if (v302 === null) { at = start; return null; }
  return { rule: 'cast', start, end: at, children: [v299, v300, v301, v302] };
}

function castType() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X9.lastIndex = at;
  if (!X9.test(text)) { if (tracing) miss(14); return null; }
  const start = at;
  at = X9.lastIndex;
  return { rule: 'castType', start, end: at, children: NONE };
}

function array() {
  { const c = text.charCodeAt(at); if (!F18[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v303, v304, v305, v306;
if (!(text.charCodeAt(at + 0) === 91)) { if (tracing) miss(26); { at = start; return null; } } v303 = at; at += 1;
skip(); v304 = Items(); if (v304 === null) { at = start; return null; } skip();
skip(); v305 = at;
if (!(text.charCodeAt(at + 0) === 93)) { if (tracing) miss(27); { at = start; return null; } } v306 = at; at += 1;
  return { rule: 'array', start, end: at, children: [v303, v304, v305, v306] };
}

function Items() {
  const start = at;
  let v307, v308;
v307 = NONE; v308 = NONE; rep309$: for (;;) { const rep309 = at; let v310, v311; skip(); v310 = item(); if (v310 === null) { at = rep309; break rep309$; }
v311 = NONE; rep312$: { const rep312 = at; let v313; skip(); if (!(text.charCodeAt(at + 0) === 44)) { if (tracing) miss(7); { at = rep312; break rep312$; } } v313 = at; at += 1; if (v311 === NONE) v311 = [v313]; else v311.push(v313); } if (v307 === NONE) v307 = [v310]; else v307.push(v310); if (v308 === NONE) v308 = [v311]; else v308.push(v311); }
  return { rule: 'Items', start, end: at, children: [v307, v308] };
}

function item_number() {
  { const c = text.charCodeAt(at); if (!F35[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v314;
v314 = plainNumber(); if (v314 === null) { at = start; return null; }
  return v314;
}

function item_value() {
  { const c = text.charCodeAt(at); if (!F36[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v315;
skip(); v315 = Value(); if (v315 === null) { at = start; return null; } skip();
  return v315;
}

function item() {
  { const c = text.charCodeAt(at); if (!F36[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v316;
const alt317 = at; alt317$: { or318$: { v316 = item_number(); if (v316 === null) { at = alt317; break or318$; } break alt317$; }
or319$: { v316 = item_value(); if (v316 === null) { at = alt317; break or319$; } break alt317$; } { at = start; return null; } }
  return v316;
}

function plainNumber() {
  { const c = text.charCodeAt(at); if (!F35[c < 128 ? c : 128]) if (!tracing) return null; }
  X20.lastIndex = at;
  if (!X20.test(text)) { if (tracing) miss(28); return null; }
  const start = at;
  at = X20.lastIndex;
  return { rule: 'plainNumber', start, end: at, children: NONE };
}

function object() {
  { const c = text.charCodeAt(at); if (!F7[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v320, v321, v322, v323;
if (!(text.charCodeAt(at + 0) === 123)) { if (tracing) miss(1); { at = start; return null; } } v320 = at; at += 1;
skip(); v321 = Members(); if (v321 === null) { at = start; return null; } skip();
skip(); v322 = at;
if (!(text.charCodeAt(at + 0) === 125)) { if (tracing) miss(6); { at = start; return null; } } v323 = at; at += 1;
  return { rule: 'object', start, end: at, children: [v320, v321, v322, v323] };
}

function Members() {
  const start = at;
  let v324;
v324 = NONE; rep325$: for (;;) { const rep325 = at; let v326; skip(); v326 = Member(); if (v326 === null) { at = rep325; break rep325$; } if (v324 === NONE) v324 = [v326]; else v324.push(v326); }
  return { rule: 'Members', start, end: at, children: [v324] };
}

function Member() {
  { const c = text.charCodeAt(at); if (!F37[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v327;
const alt328 = at; alt328$: { or329$: { skip(); v327 = Pair(); if (v327 === null) { at = alt328; break or329$; } break alt328$; }
or330$: { skip(); v327 = fieldList(); if (v327 === null) { at = alt328; break or330$; } break alt328$; } { at = start; return null; } }
  return v327;
}

function Pair() {
  { const c = text.charCodeAt(at); if (!F37[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v331, v332, v333, v334, v335;
v331 = NONE; rep336$: { const rep336 = at; let v337; skip(); if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(9); { at = rep336; break rep336$; } } v337 = at; at += 1; if (v331 === NONE) v331 = [v337]; else v331.push(v337); }
skip(); v332 = pairKey(); if (v332 === null) { at = start; return null; }
skip(); v333 = separator(); if (v333 === null) { at = start; return null; }
skip(); v334 = Value(); if (v334 === null) { at = start; return null; }
v335 = NONE; rep338$: { const rep338 = at; let v339; skip(); if (!(text.charCodeAt(at + 0) === 44)) { if (tracing) miss(7); { at = rep338; break rep338$; } } v339 = at; at += 1; if (v335 === NONE) v335 = [v339]; else v335.push(v339); }
  return { rule: 'Pair', start, end: at, children: [v331, v332, v333, v334, v335] };
}

function pairKey() {
  { const c = text.charCodeAt(at); if (!F38[c < 128 ? c : 128]) if (!tracing) return null; }
  X21.lastIndex = at;
  if (!X21.test(text)) { if (tracing) miss(29); return null; }
  const start = at;
  at = X21.lastIndex;
  return { rule: 'pairKey', start, end: at, children: NONE };
}

function separator() {
  { const c = text.charCodeAt(at); if (!F39[c < 128 ? c : 128]) if (!tracing) return null; }
  X22.lastIndex = at;
  if (!X22.test(text)) { if (tracing) miss(30); return null; }
  const start = at;
  at = X22.lastIndex;
  return { rule: 'separator', start, end: at, children: NONE };
}

function template_fenced() {
  { const c = text.charCodeAt(at); if (!F40[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v340, v341, v342, v343;
if (!(text.charCodeAt(at + 0) === 96 && text.charCodeAt(at + 1) === 96 && text.charCodeAt(at + 2) === 96)) { if (tracing) miss(31); { at = start; return null; } } v340 = at; at += 3;
skip(); v341 = Value(); if (v341 === null) { at = start; return null; } skip();
skip(); v342 = at;
if (!(text.charCodeAt(at + 0) === 96 && text.charCodeAt(at + 1) === 96 && text.charCodeAt(at + 2) === 96)) { if (tracing) miss(31); { at = start; return null; } } v343 = at; at += 3;
  return { rule: 'template_fenced', start, end: at, children: [v340, v341, v342, v343] };
}

function template_fencedText() {
  { const c = text.charCodeAt(at); if (!F40[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v344;
v344 = fencedText(); if (v344 === null) { at = start; return null; }
  return v344;
}

function template_quoted() {
  { const c = text.charCodeAt(at); if (!F40[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v345, v346, v347, v348;
if (!(text.charCodeAt(at + 0) === 96)) { if (tracing) miss(32); { at = start; return null; } } v345 = at; at += 1;
skip(); v346 = Value(); if (v346 === null) { at = start; return null; } skip();
skip(); v347 = at;
if (!(text.charCodeAt(at + 0) === 96)) { if (tracing) miss(32); { at = start; return null; } } v348 = at; at += 1;
  return { rule: 'template_quoted', start, end: at, children: [v345, v346, v347, v348] };
}

function template_quotedText() {
  { const c = text.charCodeAt(at); if (!F40[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v349;
v349 = quotedText(); if (v349 === null) { at = start; return null; }
  return v349;
}

function template() {
  { const c = text.charCodeAt(at); if (!F40[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v350;
const alt351 = at; alt351$: { or352$: { v350 = template_fenced(); if (v350 === null) { at = alt351; break or352$; } break alt351$; }
or353$: { v350 = template_fencedText(); if (v350 === null) { at = alt351; break or353$; } break alt351$; }
or354$: { v350 = template_quoted(); if (v350 === null) { at = alt351; break or354$; } break alt351$; }
or355$: { v350 = template_quotedText(); if (v350 === null) { at = alt351; break or355$; } break alt351$; } { at = start; return null; } }
  return v350;
}

function name() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X9.lastIndex = at;
  if (!X9.test(text)) { if (tracing) miss(8); return null; }
  const start = at;
  at = X9.lastIndex;
  return { rule: 'name', start, end: at, children: NONE };
}

function path() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X23.lastIndex = at;
  if (!X23.test(text)) { if (tracing) miss(8); return null; }
  const start = at;
  at = X23.lastIndex;
  return { rule: 'path', start, end: at, children: NONE };
}

function memberName() {
  { const c = text.charCodeAt(at); if (!F41[c < 128 ? c : 128]) if (!tracing) return null; }
  X24.lastIndex = at;
  if (!X24.test(text)) { if (tracing) miss(8); return null; }
  const start = at;
  at = X24.lastIndex;
  return { rule: 'memberName', start, end: at, children: NONE };
}

function variable() {
  { const c = text.charCodeAt(at); if (!F42[c < 128 ? c : 128]) if (!tracing) return null; }
  X25.lastIndex = at;
  if (!X25.test(text)) { if (tracing) miss(33); return null; }
  const start = at;
  at = X25.lastIndex;
  return { rule: 'variable', start, end: at, children: NONE };
}

function number() {
  { const c = text.charCodeAt(at); if (!F43[c < 128 ? c : 128]) if (!tracing) return null; }
  X26.lastIndex = at;
  if (!X26.test(text)) { if (tracing) miss(28); return null; }
  const start = at;
  at = X26.lastIndex;
  return { rule: 'number', start, end: at, children: NONE };
}

function timestamp() {
  { const c = text.charCodeAt(at); if (!F43[c < 128 ? c : 128]) if (!tracing) return null; }
  X27.lastIndex = at;
  if (!X27.test(text)) { if (tracing) miss(34); return null; }
  const start = at;
  at = X27.lastIndex;
  return { rule: 'timestamp', start, end: at, children: NONE };
}

function string() {
  { const c = text.charCodeAt(at); if (!F44[c < 128 ? c : 128]) if (!tracing) return null; }
  X28.lastIndex = at;
  if (!X28.test(text)) { if (tracing) miss(35); return null; }
  const start = at;
  at = X28.lastIndex;
  return { rule: 'string', start, end: at, children: NONE };
}

function fencedText() {
  { const c = text.charCodeAt(at); if (!F40[c < 128 ? c : 128]) if (!tracing) return null; }
  X29.lastIndex = at;
  if (!X29.test(text)) { if (tracing) miss(35); return null; }
  const start = at;
  at = X29.lastIndex;
  return { rule: 'fencedText', start, end: at, children: NONE };
}

function quotedText() {
  { const c = text.charCodeAt(at); if (!F40[c < 128 ? c : 128]) if (!tracing) return null; }
  X30.lastIndex = at;
  if (!X30.test(text)) { if (tracing) miss(35); return null; }
  const start = at;
  at = X30.lastIndex;
  return { rule: 'quotedText', start, end: at, children: NONE };
}

function blanks() {
  X31.lastIndex = at;
  if (!X31.test(text)) { if (tracing) miss(36); return null; }
  const start = at;
  at = X31.lastIndex;
  return { rule: 'blanks', start, end: at, children: NONE };
}

const RULES = { Source, document, headerPart_attribute, headerPart_empty, headerPart_operand, headerPart, attribute, attributeValue, emptyParen, block, Entries, Entry, Assignment, key, statement, ending_named, ending_block, ending_bare, ending, disabledMark, word, alias, AliasTarget, asWord, naming, leave, leaving, fieldList, fieldListWord, fieldBlock, Fields, field, fieldType, listSize, nullableMark, fieldName, filtersWord, fieldDefault, defaultValue, fieldFilters, inputFilter, inputFilterName, inputFilterArgument, Value, Conditional, Otherwise, Operation, OperationTail_between, OperationTail_binary, OperationTail, Unary, Filtered_chain, Filtered_empty, Filtered, FilterCall, FilterArgument, Argument, ArgumentTail, ArgumentUnary, pipe, filterName, skipMark, prefixOperator, betweenOperator, binaryOperator, operand, primary, access_member, access_variable, access_index, access, index, paren, call, cast, castType, array, Items, item_number, item_value, item, plainNumber, object, Members, Member, Pair, pairKey, separator, template_fenced, template_fencedText, template_quoted, template_quotedText, template, name, path, memberName, variable, number, timestamp, string, fencedText, quotedText, blanks };

const START = "Source";

const SYNTACTIC = /^[A-Z]/;

function run(input, rule, whole) {
  text = input;
  at = 0;
  depth = 0;
  patience = 1000 + 2 * input.length;
  silent = 0;
  if (SYNTACTIC.test(rule)) skip();
  const node = RULES[rule]();
  if (!whole) return node;
  if (SYNTACTIC.test(rule)) skip();
  if (node !== null && at < text.length && tracing) miss(0);
  return node !== null && at === text.length ? node : null;
}

function forget() {
  text = '';
  if (keeping) for (const kept of KEPT) kept.clear();
}

// Keeping results makes the time linear for any text, and several times longer for those that are right: so it begins
// when a text has used up its patience.
function runPatiently(input, rule, whole) {
  keeping = false;
  try {
    return run(input, rule, whole);
  } catch (error) {
    if (error !== TOO_SLOW) throw error;
    keeping = true;
    return run(input, rule, whole);
  }
}

function read(input, rule, whole) {
  tracing = false;
  try {
    return runPatiently(input, rule, whole);
  } catch (error) {
    if (error === TOO_DEEP) return null;
    throw error;
  } finally {
    forget();
  }
}

export function parse(input, rule = START) {
  return read(input, rule, true);
}

export function parsePrefix(input, rule = START) {
  return read(input, rule, false);
}

export function trace(input, rule = START) {
  tracing = true;
  keeping = true;
  furthest = 0;
  missed = new Set();
  described = [];
  let tooDeep = false;
  try {
    run(input, rule, true);
  } catch (error) {
    if (error !== TOO_DEEP) throw error;
    tooDeep = true;
  } finally {
    tracing = false;
    forget();
  }
  return { offset: furthest, expected: [...missed].map((index) => EXPECTED[index]), tooDeep };
}

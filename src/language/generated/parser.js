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

const EXPECTED = ["end of text","\"{\"","\"=\"","a value","\"}\"","\",\"","a name","\"!\"","a statement or clause","`as`","`break`","a list of fields","a type","a list size","`?`","\"filters\"","a default","\"|\"","a filter","a filter argument","\"?\"","\":\"","an operator","\".\"","\"[\"","\"]\"","\"(\"","\")\"","a number","a key","`:`","\"```\"","\"`\"","a variable","a time","a text","a blank"];
const X0 = /(?:[ \t]|[\n\r]|\/\/[^\n]*)*/uy;
const X1 = /(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[\p{L}0-9_]+)/uy;
const X2 = /(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[\p{L}_][\p{L}0-9_]*)/uy;
const X3 = /(?!as(?![\p{L}0-9_]))[\p{L}_][\p{L}0-9_]*(?:[.][\p{L}_][\p{L}0-9_]*)*/uy;
const X4 = /as(?![\p{L}0-9_])/uy;
const X5 = /break(?![\p{L}0-9_])/uy;
const X6 = /break(?![\p{L}0-9_])[ \t]*(?=(?:[\n\r]|[}]|\/\/[^\n]*|(?![^])))/uy;
const X7 = /(?:input|schema|output)(?![.\p{L}0-9_])/uy;
const X8 = /[\p{L}_][\p{L}0-9_]*/uy;
const X9 = /[[][0-9:]*[\]]/uy;
const X10 = /[?]/uy;
const X11 = /(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[^ \t\n\r]+)/uy;
const X12 = /(?:[@]|[\p{L}_][\p{L}0-9_]*)/uy;
const X13 = /[:][ \t]*(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[/](?:[\\][^]|[^/\\\n\r])+[/]|(?:(?:(?:[[][^\]\\\n\r]*(?:[\\][^][^\]\\\n\r]*)*[\]]|[(][^)\\\n\r]*(?:[\\][^][^)\\\n\r]*)*[)]|[{][^}\n\r]*[}])|[\\][^]|[^ \t\n\r|:]))+)/uy;
const X14 = /[|](?![|])/uy;
const X15 = /[?](?![?])/uy;
const X16 = /(?:[!](?![=])(?![~])(?![\p{L}_][\p{L}0-9_]*[ \t]*["'])|[\-])/uy;
const X17 = /(?:not[ \t]+)?between(?![\p{L}0-9_])/uy;
const X18 = /(?:===|!==|==|!=|<=|>=|@>|!~|&&|\|\||\?\?|\.\.|[<]|[>]|[+]|[\-]|[*]|[/]|[%]|[~]|[=]|(?:not[ \t]+)?(?:between|includes|in|contains|overlaps|like|ilike|search)(?![\p{L}0-9_]))/uy;
const X19 = /[\-]?[0-9]+(?:[.][0-9]+)?(?=[ \t]*[\n\r,\]])/uy;
const X20 = /(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[\p{L}0-9_$][\p{L}0-9_$\-.]*)/uy;
const X21 = /[:=]/uy;
const X22 = /[\p{L}_][\p{L}0-9_]*(?:[.][\p{L}_][\p{L}0-9_]*)*/uy;
const X23 = /(?:[0-9]+|[\p{L}_][\p{L}0-9_]*(?:[\-](?=[\p{L}])[\p{L}_][\p{L}0-9_]*)*)/uy;
const X24 = /[$](?:[$]|[\p{L}_][\p{L}0-9_]*)?/uy;
const X25 = /[0-9]+(?:[.][0-9]+)?(?![\p{L}0-9_])(?![.][0-9])/uy;
const X26 = /[0-9][0-9][0-9][0-9][\-][0-9][0-9][\-][0-9][0-9][ T][0-9][0-9][:][0-9:.]+(?:[Z]|[+\-][0-9]+)?/uy;
const X27 = /(?:(?:"""[^]*?"""|'''[^]*?''')|["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*['])/uy;
const X28 = /```[^]*?```/uy;
const X29 = /[`][^`\\]*(?:[\\][^][^`\\]*)*[`]/uy;
const X30 = /[ \t]*/uy;
const F0 = bits('000000000110010000000000000000001000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F1 = bits('000000000000000000000000000000000000000000000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F2 = bits('000000000100000000000000000000001000000000000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F3 = bits('000000000100000000000000000000001110100110000000111111111100000001111111111111111111111111110001111111111111111111111111111100001');
const F4 = bits('000000000000000000000000000000000010000100000000111111111100000001111111111111111111111111100001011111111111111111111111111000001');
const F5 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000');
const F6 = bits('000000000000000000000000000000000110000100000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F7 = bits('000000000000000000000000000000000010000100000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F8 = bits('000000000000000000000000000000000100000000000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F9 = bits('000000000100000000000000000000001000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000');
const F10 = bits('000000000110010000000000000000001000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000100000');
const F11 = bits('000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F12 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000');
const F13 = bits('000000000000000000000000000000000110100110000000111111111100000001111111111111111111111111110001111111111111111111111111111100001');
const F14 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000');
const F15 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000100010000000000000');
const F16 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000');
const F17 = bits('000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000');
const F18 = bits('000000000000000000000000000000000000000000000000000000000000000101111111111111111111111111100001011111111111111111111111111000001');
const F19 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000');
const F20 = bits('000000000100000000000000000000001000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000');
const F21 = bits('000000000000000000000000000000000100000000000000000000000000000011111111111111111111111111100001011111111111111111111111111000001');
const F22 = bits('000000000000000000000000000000000000000000000000000000000000000011111111111111111111111111100001011111111111111111111111111000001');
const F23 = bits('000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000');
const F24 = bits('000000000000000000000000000000000110100110000100111111111100000001111111111111111111111111110001111111111111111111111111111110001');
const F25 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000001000000000000000000');
const F26 = bits('000000000000000000000000000000000100011000110111000000000000111110000000000000000000000000000000001100000100101100010000000010100');
const F27 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000');
const F28 = bits('000000000000000000000000000000000110100110000000111111111100000001111111111111111111111111110001111111111111111111111111111110001');
const F29 = bits('000000000000000000000000000000000110100110000100111111111100000001111111111111111111111111110001111111111111111111111111111100001');
const F30 = bits('000000000000000000000000000000000100000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F31 = bits('000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F32 = bits('000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000010000000000000000000000000000000000000');
const F33 = bits('000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F34 = bits('000000000000000000000000000000000000000000000100111111111100000000000000000000000000000000000000000000000000000000000000000000000');
const F35 = bits('000000000110010000000000000000001110100110000101111111111100000001111111111111111111111111110001111111111111111111111111111110001');
const F36 = bits('000000000000000000000000000000000110100100000000111111111100000001111111111111111111111111100001011111111111111111111111111000001');
const F37 = bits('000000000000000000000000000000000010100100000000111111111100000001111111111111111111111111100001011111111111111111111111111000001');
const F38 = bits('000000000000000000000000000000000000000000000000000000000010010000000000000000000000000000000000000000000000000000000000000000000');
const F39 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000');
const F40 = bits('000000000000000000000000000000000000000000000000111111111100000001111111111111111111111111100001011111111111111111111111111000001');
const F41 = bits('000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F42 = bits('000000000000000000000000000000000000000000000000111111111100000000000000000000000000000000000000000000000000000000000000000000000');
const F43 = bits('000000000000000000000000000000000010000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
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

function headerPart_operand() {
  { const c = text.charCodeAt(at); if (!F3[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v12, v13;
v12 = blanks(); if (v12 === null) { at = start; return null; }
const look14 = at; let look14ok = true; silent++; look14$: { let v15; v15 = asWord(); if (v15 === null) { look14ok = false; break look14$; } } silent--; at = look14; if (look14ok) { at = start; return null; }
const look16 = at; let look16ok = true; silent++; look16$: { let v17; v17 = leaving(); if (v17 === null) { look16ok = false; break look16$; } } silent--; at = look16; if (look16ok) { at = start; return null; }
const look18 = at; let look18ok = true; silent++; look18$: { let v19; if (!(text.charCodeAt(at + 0) === 123)) { if (tracing) miss(1); { look18ok = false; break look18$; } } v19 = at; at += 1; } silent--; at = look18; if (look18ok) { at = start; return null; }
v13 = operand(); if (v13 === null) { at = start; return null; }
  return { rule: 'headerPart_operand', start, end: at, children: [v12, v13] };
}

function headerPart$() {
  const start = at;
  let v20;
const alt21 = at; alt21$: { or22$: { v20 = headerPart_attribute(); if (v20 === null) { at = alt21; break or22$; } break alt21$; }
or23$: { v20 = headerPart_operand(); if (v20 === null) { at = alt21; break or23$; } break alt21$; } { at = start; return null; } }
  return { rule: 'headerPart', start, end: at, children: [v20] };
}
function headerPart() {
  { const c = text.charCodeAt(at); if (!F3[c < 128 ? c : 128]) if (!tracing) return null; }
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
  let v24, v25, v26, v27, v28;
v24 = name(); if (v24 === null) { at = start; return null; }
v25 = blanks(); if (v25 === null) { at = start; return null; }
if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { at = start; return null; } } v26 = at; at += 1;
const look29 = at; let look29ok = true; silent++; look29$: { let v30; if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { look29ok = false; break look29$; } } v30 = at; at += 1; } silent--; at = look29; if (look29ok) { at = start; return null; }
v27 = blanks(); if (v27 === null) { at = start; return null; }
v28 = attributeValue(); if (v28 === null) { at = start; return null; }
  return { rule: 'attribute', start, end: at, children: [v24, v25, v26, v27, v28] };
}

function attributeValue() {
  { const c = text.charCodeAt(at); if (!F4[c < 128 ? c : 128]) if (!tracing) return null; }
  X1.lastIndex = at;
  if (!X1.test(text)) { if (tracing) miss(3); return null; }
  const start = at;
  at = X1.lastIndex;
  return { rule: 'attributeValue', start, end: at, children: NONE };
}

function block$() {
  const start = at;
  let v31, v32, v33, v34;
if (!(text.charCodeAt(at + 0) === 123)) { if (tracing) miss(1); { at = start; return null; } } v31 = at; at += 1;
skip(); v32 = Entries(); if (v32 === null) { at = start; return null; } skip();
skip(); v33 = at;
if (!(text.charCodeAt(at + 0) === 125)) { if (tracing) miss(4); { at = start; return null; } } v34 = at; at += 1;
  return { rule: 'block', start, end: at, children: [v31, v32, v33, v34] };
}
function block() {
  { const c = text.charCodeAt(at); if (!F5[c < 128 ? c : 128]) if (!tracing) return null; }
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
  let v35;
v35 = NONE; rep36$: for (;;) { const rep36 = at; let v37; skip(); v37 = Entry(); if (v37 === null) { at = rep36; break rep36$; } if (v35 === NONE) v35 = [v37]; else v35.push(v37); }
  return { rule: 'Entries', start, end: at, children: [v35] };
}

function Entry() {
  { const c = text.charCodeAt(at); if (!F6[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v38;
const alt39 = at; alt39$: { or40$: { skip(); v38 = Assignment(); if (v38 === null) { at = alt39; break or40$; } break alt39$; }
or41$: { skip(); v38 = fieldList(); if (v38 === null) { at = alt39; break or41$; } break alt39$; }
or42$: { skip(); v38 = statement(); if (v38 === null) { at = alt39; break or42$; } break alt39$; } { at = start; return null; } }
  return { rule: 'Entry', start, end: at, children: [v38] };
}

function Assignment() {
  { const c = text.charCodeAt(at); if (!F7[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v43, v44, v45, v46;
skip(); v43 = key(); if (v43 === null) { at = start; return null; }
skip(); if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { at = start; return null; } } v44 = at; at += 1;
const look47 = at; let look47ok = true; silent++; look47$: { let v48; skip(); if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { look47ok = false; break look47$; } } v48 = at; at += 1; } silent--; at = look47; if (look47ok) { at = start; return null; }
skip(); v45 = Value(); if (v45 === null) { at = start; return null; }
v46 = NONE; rep49$: { const rep49 = at; let v50; skip(); if (!(text.charCodeAt(at + 0) === 44)) { if (tracing) miss(5); { at = rep49; break rep49$; } } v50 = at; at += 1; if (v46 === NONE) v46 = [v50]; else v46.push(v50); }
  return { rule: 'Assignment', start, end: at, children: [v43, v44, v45, v46] };
}

function key() {
  { const c = text.charCodeAt(at); if (!F7[c < 128 ? c : 128]) if (!tracing) return null; }
  X2.lastIndex = at;
  if (!X2.test(text)) { if (tracing) miss(6); return null; }
  const start = at;
  at = X2.lastIndex;
  return { rule: 'key', start, end: at, children: NONE };
}

function statement() {
  { const c = text.charCodeAt(at); if (!F8[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v51, v52, v53, v54;
v51 = NONE; rep55$: { const rep55 = at; let v56; v56 = disabledMark(); if (v56 === null) { at = rep55; break rep55$; } if (v51 === NONE) v51 = [v56]; else v51.push(v56); }
v52 = word(); if (v52 === null) { at = start; return null; }
v53 = NONE; rep57$: for (;;) { const rep57 = at; let v58; v58 = headerPart(); if (v58 === null) { at = rep57; break rep57$; } if (v53 === NONE) v53 = [v58]; else v53.push(v58); }
v54 = ending(); if (v54 === null) { at = start; return null; }
  return { rule: 'statement', start, end: at, children: [v51, v52, v53, v54] };
}

function ending_named() {
  { const c = text.charCodeAt(at); if (!F9[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v59, v60, v61, v62;
v59 = blanks(); if (v59 === null) { at = start; return null; }
v60 = alias(); if (v60 === null) { at = start; return null; }
v61 = NONE; v62 = NONE; rep63$: { const rep63 = at; let v64, v65; skip(); v64 = at;
v65 = block(); if (v65 === null) { at = rep63; break rep63$; } if (v61 === NONE) v61 = [v64]; else v61.push(v64); if (v62 === NONE) v62 = [v65]; else v62.push(v65); }
  return { rule: 'ending_named', start, end: at, children: [v59, v60, v61, v62] };
}

function ending_block() {
  { const c = text.charCodeAt(at); if (!F10[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v66, v67, v68, v69;
skip(); v66 = at;
v67 = block(); if (v67 === null) { at = start; return null; }
v68 = NONE; v69 = NONE; rep70$: { const rep70 = at; let v71, v72; v71 = blanks(); if (v71 === null) { at = rep70; break rep70$; }
const alt73 = at; alt73$: { or74$: { v72 = alias(); if (v72 === null) { at = alt73; break or74$; } break alt73$; }
or75$: { v72 = leave(); if (v72 === null) { at = alt73; break or75$; } break alt73$; } { at = rep70; break rep70$; } } if (v68 === NONE) v68 = [v71]; else v68.push(v71); if (v69 === NONE) v69 = [v72]; else v69.push(v72); }
  return { rule: 'ending_block', start, end: at, children: [v66, v67, v68, v69] };
}

function ending_bare() {
  const start = at;
  let v76, v77;
v76 = NONE; v77 = NONE; rep78$: { const rep78 = at; let v79, v80; v79 = blanks(); if (v79 === null) { at = rep78; break rep78$; }
v80 = leave(); if (v80 === null) { at = rep78; break rep78$; } if (v76 === NONE) v76 = [v79]; else v76.push(v79); if (v77 === NONE) v77 = [v80]; else v77.push(v80); }
  return { rule: 'ending_bare', start, end: at, children: [v76, v77] };
}

function ending() {
  const start = at;
  let v81;
const alt82 = at; alt82$: { or83$: { v81 = ending_named(); if (v81 === null) { at = alt82; break or83$; } break alt82$; }
or84$: { v81 = ending_block(); if (v81 === null) { at = alt82; break or84$; } break alt82$; }
or85$: { v81 = ending_bare(); if (v81 === null) { at = alt82; break or85$; } break alt82$; } { at = start; return null; } }
  return { rule: 'ending', start, end: at, children: [v81] };
}

function disabledMark() {
  { const c = text.charCodeAt(at); if (!F11[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v86, v87;
if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(7); { at = start; return null; } } v86 = at; at += 1;
v87 = blanks(); if (v87 === null) { at = start; return null; }
  return { rule: 'disabledMark', start, end: at, children: [v86, v87] };
}

function word() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X3.lastIndex = at;
  if (!X3.test(text)) { if (tracing) miss(8); return null; }
  const start = at;
  at = X3.lastIndex;
  return { rule: 'word', start, end: at, children: NONE };
}

function alias() {
  { const c = text.charCodeAt(at); if (!F12[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v88, v89;
v88 = asWord(); if (v88 === null) { at = start; return null; }
skip(); v89 = AliasTarget(); if (v89 === null) { at = start; return null; } skip();
  return { rule: 'alias', start, end: at, children: [v88, v89] };
}

function AliasTarget() {
  { const c = text.charCodeAt(at); if (!F13[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v90, v91;
skip(); v90 = operand(); if (v90 === null) { at = start; return null; }
v91 = NONE; rep92$: for (;;) { const rep92 = at; let v93; skip(); v93 = FilterCall(); if (v93 === null) { at = rep92; break rep92$; } if (v91 === NONE) v91 = [v93]; else v91.push(v93); }
  return { rule: 'AliasTarget', start, end: at, children: [v90, v91] };
}

function asWord() {
  { const c = text.charCodeAt(at); if (!F12[c < 128 ? c : 128]) if (!tracing) return null; }
  X4.lastIndex = at;
  if (!X4.test(text)) { if (tracing) miss(9); return null; }
  const start = at;
  at = X4.lastIndex;
  return { rule: 'asWord', start, end: at, children: NONE };
}

function leave() {
  { const c = text.charCodeAt(at); if (!F14[c < 128 ? c : 128]) if (!tracing) return null; }
  X5.lastIndex = at;
  if (!X5.test(text)) { if (tracing) miss(10); return null; }
  const start = at;
  at = X5.lastIndex;
  return { rule: 'leave', start, end: at, children: NONE };
}

function leaving() {
  { const c = text.charCodeAt(at); if (!F14[c < 128 ? c : 128]) if (!tracing) return null; }
  X6.lastIndex = at;
  if (!X6.test(text)) { if (tracing) miss(10); return null; }
  const start = at;
  at = X6.lastIndex;
  return { rule: 'leaving', start, end: at, children: NONE };
}

function fieldList$() {
  const start = at;
  let v94, v95, v96;
v94 = fieldListWord(); if (v94 === null) { at = start; return null; }
const look97 = at; let look97ok = true; silent++; look97$: { let v98, v99; v98 = blanks(); if (v98 === null) { look97ok = false; break look97$; }
if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { look97ok = false; break look97$; } } v99 = at; at += 1; } silent--; at = look97; if (look97ok) { at = start; return null; }
v95 = NONE; v96 = NONE; rep100$: { const rep100 = at; let v101, v102; skip(); v101 = at;
v102 = fieldBlock(); if (v102 === null) { at = rep100; break rep100$; } if (v95 === NONE) v95 = [v101]; else v95.push(v101); if (v96 === NONE) v96 = [v102]; else v96.push(v102); }
  return { rule: 'fieldList', start, end: at, children: [v94, v95, v96] };
}
function fieldList() {
  { const c = text.charCodeAt(at); if (!F15[c < 128 ? c : 128]) if (!tracing) return null; }
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
  { const c = text.charCodeAt(at); if (!F15[c < 128 ? c : 128]) if (!tracing) return null; }
  X7.lastIndex = at;
  if (!X7.test(text)) { if (tracing) miss(11); return null; }
  const start = at;
  at = X7.lastIndex;
  return { rule: 'fieldListWord', start, end: at, children: NONE };
}

function fieldBlock() {
  { const c = text.charCodeAt(at); if (!F5[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v103, v104, v105, v106;
if (!(text.charCodeAt(at + 0) === 123)) { if (tracing) miss(1); { at = start; return null; } } v103 = at; at += 1;
skip(); v104 = Fields(); if (v104 === null) { at = start; return null; } skip();
skip(); v105 = at;
if (!(text.charCodeAt(at + 0) === 125)) { if (tracing) miss(4); { at = start; return null; } } v106 = at; at += 1;
  return { rule: 'fieldBlock', start, end: at, children: [v103, v104, v105, v106] };
}

function Fields() {
  const start = at;
  let v107, v108;
v107 = NONE; v108 = NONE; rep109$: for (;;) { const rep109 = at; let v110, v111; skip(); v110 = field(); if (v110 === null) { at = rep109; break rep109$; }
v111 = NONE; rep112$: { const rep112 = at; let v113; skip(); if (!(text.charCodeAt(at + 0) === 44)) { if (tracing) miss(5); { at = rep112; break rep112$; } } v113 = at; at += 1; if (v111 === NONE) v111 = [v113]; else v111.push(v113); } if (v107 === NONE) v107 = [v110]; else v107.push(v110); if (v108 === NONE) v108 = [v111]; else v108.push(v111); }
  return { rule: 'Fields', start, end: at, children: [v107, v108] };
}

function field() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v114, v115, v116, v117, v118, v119, v120, v121, v122, v123;
v114 = fieldType(); if (v114 === null) { at = start; return null; }
v115 = NONE; rep124$: { const rep124 = at; let v125; v125 = listSize(); if (v125 === null) { at = rep124; break rep124$; } if (v115 === NONE) v115 = [v125]; else v115.push(v125); }
v116 = NONE; rep126$: { const rep126 = at; let v127; v127 = nullableMark(); if (v127 === null) { at = rep126; break rep126$; } if (v116 === NONE) v116 = [v127]; else v116.push(v127); }
v117 = NONE; v118 = NONE; rep128$: { const rep128 = at; let v129, v130; v129 = blanks(); if (v129 === null) { at = rep128; break rep128$; }
v130 = fieldName(); if (v130 === null) { at = rep128; break rep128$; } if (v117 === NONE) v117 = [v129]; else v117.push(v129); if (v118 === NONE) v118 = [v130]; else v118.push(v130); }
v119 = NONE; rep131$: { const rep131 = at; let v132; v132 = fieldDefault(); if (v132 === null) { at = rep131; break rep131$; } if (v119 === NONE) v119 = [v132]; else v119.push(v132); }
v120 = NONE; v121 = NONE; rep133$: { const rep133 = at; let v134, v135; v134 = blanks(); if (v134 === null) { at = rep133; break rep133$; }
v135 = fieldFilters(); if (v135 === null) { at = rep133; break rep133$; } if (v120 === NONE) v120 = [v134]; else v120.push(v134); if (v121 === NONE) v121 = [v135]; else v121.push(v135); }
v122 = NONE; v123 = NONE; rep136$: { const rep136 = at; let v137, v138; skip(); v137 = at;
v138 = block(); if (v138 === null) { at = rep136; break rep136$; } if (v122 === NONE) v122 = [v137]; else v122.push(v137); if (v123 === NONE) v123 = [v138]; else v123.push(v138); }
  return { rule: 'field', start, end: at, children: [v114, v115, v116, v117, v118, v119, v120, v121, v122, v123] };
}

function fieldType() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X8.lastIndex = at;
  if (!X8.test(text)) { if (tracing) miss(12); return null; }
  const start = at;
  at = X8.lastIndex;
  return { rule: 'fieldType', start, end: at, children: NONE };
}

function listSize() {
  { const c = text.charCodeAt(at); if (!F16[c < 128 ? c : 128]) if (!tracing) return null; }
  X9.lastIndex = at;
  if (!X9.test(text)) { if (tracing) miss(13); return null; }
  const start = at;
  at = X9.lastIndex;
  return { rule: 'listSize', start, end: at, children: NONE };
}

function nullableMark() {
  { const c = text.charCodeAt(at); if (!F17[c < 128 ? c : 128]) if (!tracing) return null; }
  X10.lastIndex = at;
  if (!X10.test(text)) { if (tracing) miss(14); return null; }
  const start = at;
  at = X10.lastIndex;
  return { rule: 'nullableMark', start, end: at, children: NONE };
}

function fieldName() {
  { const c = text.charCodeAt(at); if (!F18[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v139, v140, v141;
v139 = NONE; rep142$: { const rep142 = at; let v143; v143 = nullableMark(); if (v143 === null) { at = rep142; break rep142$; } if (v139 === NONE) v139 = [v143]; else v139.push(v143); }
const look144 = at; let look144ok = true; silent++; look144$: { let v145; v145 = filtersWord(); if (v145 === null) { look144ok = false; break look144$; } } silent--; at = look144; if (look144ok) { at = start; return null; }
v140 = name(); if (v140 === null) { at = start; return null; }
v141 = NONE; rep146$: { const rep146 = at; let v147; v147 = nullableMark(); if (v147 === null) { at = rep146; break rep146$; } if (v141 === NONE) v141 = [v147]; else v141.push(v147); }
  return { rule: 'fieldName', start, end: at, children: [v139, v140, v141] };
}

function filtersWord() {
  { const c = text.charCodeAt(at); if (!F19[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v148, v149, v150;
if (!(text.charCodeAt(at + 0) === 102 && text.charCodeAt(at + 1) === 105 && text.charCodeAt(at + 2) === 108 && text.charCodeAt(at + 3) === 116 && text.charCodeAt(at + 4) === 101 && text.charCodeAt(at + 5) === 114 && text.charCodeAt(at + 6) === 115)) { if (tracing) miss(15); { at = start; return null; } } v148 = at; at += 7;
v149 = blanks(); if (v149 === null) { at = start; return null; }
if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { at = start; return null; } } v150 = at; at += 1;
const look151 = at; let look151ok = true; silent++; look151$: { let v152; if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { look151ok = false; break look151$; } } v152 = at; at += 1; } silent--; at = look151; if (look151ok) { at = start; return null; }
  return { rule: 'filtersWord', start, end: at, children: [v148, v149, v150] };
}

function fieldDefault() {
  { const c = text.charCodeAt(at); if (!F20[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v153, v154, v155, v156;
v153 = blanks(); if (v153 === null) { at = start; return null; }
if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { at = start; return null; } } v154 = at; at += 1;
v155 = blanks(); if (v155 === null) { at = start; return null; }
v156 = defaultValue(); if (v156 === null) { at = start; return null; }
  return { rule: 'fieldDefault', start, end: at, children: [v153, v154, v155, v156] };
}

function defaultValue() {
  X11.lastIndex = at;
  if (!X11.test(text)) { if (tracing) miss(16); return null; }
  const start = at;
  at = X11.lastIndex;
  return { rule: 'defaultValue', start, end: at, children: NONE };
}

function fieldFilters() {
  { const c = text.charCodeAt(at); if (!F19[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v157, v158, v159, v160, v161, v162, v163;
v157 = filtersWord(); if (v157 === null) { at = start; return null; }
v158 = blanks(); if (v158 === null) { at = start; return null; }
v159 = inputFilter(); if (v159 === null) { at = start; return null; }
v160 = NONE; v161 = NONE; v162 = NONE; v163 = NONE; rep164$: for (;;) { const rep164 = at; let v165, v166, v167, v168; v165 = blanks(); if (v165 === null) { at = rep164; break rep164$; }
if (!(text.charCodeAt(at + 0) === 124)) { if (tracing) miss(17); { at = rep164; break rep164$; } } v166 = at; at += 1;
v167 = blanks(); if (v167 === null) { at = rep164; break rep164$; }
v168 = inputFilter(); if (v168 === null) { at = rep164; break rep164$; } if (v160 === NONE) v160 = [v165]; else v160.push(v165); if (v161 === NONE) v161 = [v166]; else v161.push(v166); if (v162 === NONE) v162 = [v167]; else v162.push(v167); if (v163 === NONE) v163 = [v168]; else v163.push(v168); }
  return { rule: 'fieldFilters', start, end: at, children: [v157, v158, v159, v160, v161, v162, v163] };
}

function inputFilter() {
  { const c = text.charCodeAt(at); if (!F21[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v169, v170, v171;
v169 = NONE; rep172$: { const rep172 = at; let v173; if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(7); { at = rep172; break rep172$; } } v173 = at; at += 1; if (v169 === NONE) v169 = [v173]; else v169.push(v173); }
v170 = inputFilterName(); if (v170 === null) { at = start; return null; }
v171 = NONE; rep174$: for (;;) { const rep174 = at; let v175; v175 = inputFilterArgument(); if (v175 === null) { at = rep174; break rep174$; } if (v171 === NONE) v171 = [v175]; else v171.push(v175); }
  return { rule: 'inputFilter', start, end: at, children: [v169, v170, v171] };
}

function inputFilterName() {
  { const c = text.charCodeAt(at); if (!F22[c < 128 ? c : 128]) if (!tracing) return null; }
  X12.lastIndex = at;
  if (!X12.test(text)) { if (tracing) miss(18); return null; }
  const start = at;
  at = X12.lastIndex;
  return { rule: 'inputFilterName', start, end: at, children: NONE };
}

function inputFilterArgument() {
  { const c = text.charCodeAt(at); if (!F23[c < 128 ? c : 128]) if (!tracing) return null; }
  X13.lastIndex = at;
  if (!X13.test(text)) { if (tracing) miss(19); return null; }
  const start = at;
  at = X13.lastIndex;
  return { rule: 'inputFilterArgument', start, end: at, children: NONE };
}

function Value$() {
  const start = at;
  let v176, v177;
skip(); v176 = Operation(); if (v176 === null) { at = start; return null; }
v177 = NONE; rep178$: { const rep178 = at; let v179; skip(); v179 = Conditional(); if (v179 === null) { at = rep178; break rep178$; } if (v177 === NONE) v177 = [v179]; else v177.push(v179); }
  return { rule: 'Value', start, end: at, children: [v176, v177] };
}
function Value() {
  { const c = text.charCodeAt(at); if (!F24[c < 128 ? c : 128]) if (!tracing) return null; }
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
  { const c = text.charCodeAt(at); if (!F17[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v180, v181, v182, v183;
skip(); if (!(text.charCodeAt(at + 0) === 63)) { if (tracing) miss(20); { at = start; return null; } } v180 = at; at += 1;
const look184 = at; let look184ok = true; silent++; look184$: { let v185; skip(); if (!(text.charCodeAt(at + 0) === 63)) { if (tracing) miss(20); { look184ok = false; break look184$; } } v185 = at; at += 1; } silent--; at = look184; if (look184ok) { at = start; return null; }
skip(); v181 = Value(); if (v181 === null) { at = start; return null; }
skip(); if (!(text.charCodeAt(at + 0) === 58)) { if (tracing) miss(21); { at = start; return null; } } v182 = at; at += 1;
skip(); v183 = Value(); if (v183 === null) { at = start; return null; }
  return { rule: 'Conditional', start, end: at, children: [v180, v181, v182, v183] };
}

function Operation() {
  { const c = text.charCodeAt(at); if (!F24[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v186, v187;
skip(); v186 = Unary(); if (v186 === null) { at = start; return null; }
v187 = NONE; rep188$: for (;;) { const rep188 = at; let v189; skip(); v189 = OperationTail(); if (v189 === null) { at = rep188; break rep188$; } if (v187 === NONE) v187 = [v189]; else v187.push(v189); }
  return { rule: 'Operation', start, end: at, children: [v186, v187] };
}

function OperationTail_between() {
  { const c = text.charCodeAt(at); if (!F25[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v190, v191, v192, v193, v194;
skip(); v190 = betweenOperator(); if (v190 === null) { at = start; return null; }
v191 = NONE; rep195$: { const rep195 = at; let v196; skip(); v196 = skipMark(); if (v196 === null) { at = rep195; break rep195$; } if (v191 === NONE) v191 = [v196]; else v191.push(v196); }
skip(); v192 = Unary(); if (v192 === null) { at = start; return null; }
skip(); if (!(text.charCodeAt(at + 0) === 58)) { if (tracing) miss(21); { at = start; return null; } } v193 = at; at += 1;
skip(); v194 = Unary(); if (v194 === null) { at = start; return null; }
  return { rule: 'OperationTail_between', start, end: at, children: [v190, v191, v192, v193, v194] };
}

function OperationTail_binary() {
  { const c = text.charCodeAt(at); if (!F26[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v197, v198, v199;
skip(); v197 = binaryOperator(); if (v197 === null) { at = start; return null; }
v198 = NONE; rep200$: { const rep200 = at; let v201; skip(); v201 = skipMark(); if (v201 === null) { at = rep200; break rep200$; } if (v198 === NONE) v198 = [v201]; else v198.push(v201); }
skip(); v199 = Unary(); if (v199 === null) { at = start; return null; }
  return { rule: 'OperationTail_binary', start, end: at, children: [v197, v198, v199] };
}

function OperationTail() {
  { const c = text.charCodeAt(at); if (!F26[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v202;
const alt203 = at; alt203$: { or204$: { skip(); v202 = OperationTail_between(); if (v202 === null) { at = alt203; break or204$; } break alt203$; }
or205$: { skip(); v202 = OperationTail_binary(); if (v202 === null) { at = alt203; break or205$; } break alt203$; } { at = start; return null; } }
  return { rule: 'OperationTail', start, end: at, children: [v202] };
}

function Unary$() {
  const start = at;
  let v206, v207;
v206 = NONE; rep208$: for (;;) { const rep208 = at; let v209; skip(); v209 = prefixOperator(); if (v209 === null) { at = rep208; break rep208$; } if (v206 === NONE) v206 = [v209]; else v206.push(v209); }
skip(); v207 = Filtered(); if (v207 === null) { at = start; return null; }
  return { rule: 'Unary', start, end: at, children: [v206, v207] };
}
function Unary() {
  { const c = text.charCodeAt(at); if (!F24[c < 128 ? c : 128]) if (!tracing) return null; }
  if (tracing) described.push({ at, index: 3 });
  const node = Unary$();
  if (tracing) described.pop();
  return node;
}

function Filtered_chain() {
  { const c = text.charCodeAt(at); if (!F13[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v210, v211;
skip(); v210 = operand(); if (v210 === null) { at = start; return null; }
v211 = NONE; rep212$: for (;;) { const rep212 = at; let v213; skip(); v213 = FilterCall(); if (v213 === null) { at = rep212; break rep212$; } if (v211 === NONE) v211 = [v213]; else v211.push(v213); }
  return { rule: 'Filtered_chain', start, end: at, children: [v210, v211] };
}

function Filtered_empty() {
  { const c = text.charCodeAt(at); if (!F27[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v214;
v214 = NONE; rep215$: for (;;) { const rep215 = at; let v216; skip(); v216 = FilterCall(); if (v216 === null) { at = rep215; break rep215$; } if (v214 === NONE) v214 = [v216]; else v214.push(v216); } if (v214 === NONE) { at = start; return null; }
  return { rule: 'Filtered_empty', start, end: at, children: [v214] };
}

function Filtered() {
  { const c = text.charCodeAt(at); if (!F28[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v217;
const alt218 = at; alt218$: { or219$: { skip(); v217 = Filtered_chain(); if (v217 === null) { at = alt218; break or219$; } break alt218$; }
or220$: { skip(); v217 = Filtered_empty(); if (v217 === null) { at = alt218; break or220$; } break alt218$; } { at = start; return null; } }
  return { rule: 'Filtered', start, end: at, children: [v217] };
}

function FilterCall() {
  { const c = text.charCodeAt(at); if (!F27[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v221, v222, v223, v224;
skip(); v221 = pipe(); if (v221 === null) { at = start; return null; }
v222 = NONE; rep225$: { const rep225 = at; let v226; skip(); if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(7); { at = rep225; break rep225$; } } v226 = at; at += 1; if (v222 === NONE) v222 = [v226]; else v222.push(v226); }
skip(); v223 = filterName(); if (v223 === null) { at = start; return null; }
v224 = NONE; rep227$: for (;;) { const rep227 = at; let v228; skip(); v228 = FilterArgument(); if (v228 === null) { at = rep227; break rep227$; } if (v224 === NONE) v224 = [v228]; else v224.push(v228); }
  return { rule: 'FilterCall', start, end: at, children: [v221, v222, v223, v224] };
}

function FilterArgument() {
  { const c = text.charCodeAt(at); if (!F23[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v229, v230, v231;
skip(); if (!(text.charCodeAt(at + 0) === 58)) { if (tracing) miss(21); { at = start; return null; } } v229 = at; at += 1;
skip(); v230 = Argument(); if (v230 === null) { at = start; return null; }
v231 = NONE; rep232$: { const rep232 = at; let v233; skip(); v233 = Conditional(); if (v233 === null) { at = rep232; break rep232$; } if (v231 === NONE) v231 = [v233]; else v231.push(v233); }
  return { rule: 'FilterArgument', start, end: at, children: [v229, v230, v231] };
}

function Argument() {
  { const c = text.charCodeAt(at); if (!F29[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v234, v235;
skip(); v234 = ArgumentUnary(); if (v234 === null) { at = start; return null; }
v235 = NONE; rep236$: for (;;) { const rep236 = at; let v237; skip(); v237 = ArgumentTail(); if (v237 === null) { at = rep236; break rep236$; } if (v235 === NONE) v235 = [v237]; else v235.push(v237); }
  return { rule: 'Argument', start, end: at, children: [v234, v235] };
}

function ArgumentTail() {
  { const c = text.charCodeAt(at); if (!F26[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v238, v239, v240;
skip(); v238 = binaryOperator(); if (v238 === null) { at = start; return null; }
v239 = NONE; rep241$: { const rep241 = at; let v242; skip(); v242 = skipMark(); if (v242 === null) { at = rep241; break rep241$; } if (v239 === NONE) v239 = [v242]; else v239.push(v242); }
skip(); v240 = ArgumentUnary(); if (v240 === null) { at = start; return null; }
  return { rule: 'ArgumentTail', start, end: at, children: [v238, v239, v240] };
}

function ArgumentUnary$() {
  const start = at;
  let v243, v244;
v243 = NONE; rep245$: for (;;) { const rep245 = at; let v246; skip(); v246 = prefixOperator(); if (v246 === null) { at = rep245; break rep245$; } if (v243 === NONE) v243 = [v246]; else v243.push(v246); }
skip(); v244 = operand(); if (v244 === null) { at = start; return null; }
  return { rule: 'ArgumentUnary', start, end: at, children: [v243, v244] };
}
function ArgumentUnary() {
  { const c = text.charCodeAt(at); if (!F29[c < 128 ? c : 128]) if (!tracing) return null; }
  if (tracing) described.push({ at, index: 3 });
  const node = ArgumentUnary$();
  if (tracing) described.pop();
  return node;
}

function pipe() {
  { const c = text.charCodeAt(at); if (!F27[c < 128 ? c : 128]) if (!tracing) return null; }
  X14.lastIndex = at;
  if (!X14.test(text)) { if (tracing) miss(18); return null; }
  const start = at;
  at = X14.lastIndex;
  return { rule: 'pipe', start, end: at, children: NONE };
}

function filterName() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X8.lastIndex = at;
  if (!X8.test(text)) { if (tracing) miss(18); return null; }
  const start = at;
  at = X8.lastIndex;
  return { rule: 'filterName', start, end: at, children: NONE };
}

function skipMark() {
  { const c = text.charCodeAt(at); if (!F17[c < 128 ? c : 128]) if (!tracing) return null; }
  X15.lastIndex = at;
  if (!X15.test(text)) { if (tracing) miss(14); return null; }
  const start = at;
  at = X15.lastIndex;
  return { rule: 'skipMark', start, end: at, children: NONE };
}

function prefixOperator() {
  { const c = text.charCodeAt(at); if (!F30[c < 128 ? c : 128]) if (!tracing) return null; }
  X16.lastIndex = at;
  if (!X16.test(text)) { if (tracing) miss(22); return null; }
  const start = at;
  at = X16.lastIndex;
  return { rule: 'prefixOperator', start, end: at, children: NONE };
}

function betweenOperator() {
  { const c = text.charCodeAt(at); if (!F25[c < 128 ? c : 128]) if (!tracing) return null; }
  X17.lastIndex = at;
  if (!X17.test(text)) { if (tracing) miss(22); return null; }
  const start = at;
  at = X17.lastIndex;
  return { rule: 'betweenOperator', start, end: at, children: NONE };
}

function binaryOperator() {
  { const c = text.charCodeAt(at); if (!F26[c < 128 ? c : 128]) if (!tracing) return null; }
  X18.lastIndex = at;
  if (!X18.test(text)) { if (tracing) miss(22); return null; }
  const start = at;
  at = X18.lastIndex;
  return { rule: 'binaryOperator', start, end: at, children: NONE };
}

function operand$() {
  const start = at;
  let v247, v248;
v247 = primary(); if (v247 === null) { at = start; return null; }
v248 = NONE; rep249$: for (;;) { const rep249 = at; let v250; v250 = access(); if (v250 === null) { at = rep249; break rep249$; } if (v248 === NONE) v248 = [v250]; else v248.push(v250); }
  return { rule: 'operand', start, end: at, children: [v247, v248] };
}
function operand() {
  { const c = text.charCodeAt(at); if (!F13[c < 128 ? c : 128]) if (!tracing) return null; }
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
  { const c = text.charCodeAt(at); if (!F13[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v251;
const alt252 = at; alt252$: { or253$: { v251 = string(); if (v251 === null) { at = alt252; break or253$; } break alt252$; }
or254$: { v251 = timestamp(); if (v251 === null) { at = alt252; break or254$; } break alt252$; }
or255$: { v251 = cast(); if (v251 === null) { at = alt252; break or255$; } break alt252$; }
or256$: { v251 = number(); if (v251 === null) { at = alt252; break or256$; } break alt252$; }
or257$: { v251 = variable(); if (v251 === null) { at = alt252; break or257$; } break alt252$; }
or258$: { v251 = call(); if (v251 === null) { at = alt252; break or258$; } break alt252$; }
or259$: { v251 = path(); if (v251 === null) { at = alt252; break or259$; } break alt252$; }
or260$: { v251 = template(); if (v251 === null) { at = alt252; break or260$; } break alt252$; }
or261$: { v251 = object(); if (v251 === null) { at = alt252; break or261$; } break alt252$; }
or262$: { v251 = array(); if (v251 === null) { at = alt252; break or262$; } break alt252$; }
or263$: { v251 = paren(); if (v251 === null) { at = alt252; break or263$; } break alt252$; } { at = start; return null; } }
  return { rule: 'primary', start, end: at, children: [v251] };
}

function access_member() {
  { const c = text.charCodeAt(at); if (!F31[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v264, v265;
if (!(text.charCodeAt(at + 0) === 46)) { if (tracing) miss(23); { at = start; return null; } } v264 = at; at += 1;
v265 = memberName(); if (v265 === null) { at = start; return null; }
  return { rule: 'access_member', start, end: at, children: [v264, v265] };
}

function access_variable() {
  { const c = text.charCodeAt(at); if (!F31[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v266, v267;
if (!(text.charCodeAt(at + 0) === 46)) { if (tracing) miss(23); { at = start; return null; } } v266 = at; at += 1;
v267 = variable(); if (v267 === null) { at = start; return null; }
  return { rule: 'access_variable', start, end: at, children: [v266, v267] };
}

function access_index() {
  { const c = text.charCodeAt(at); if (!F32[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v268, v269;
v268 = NONE; rep270$: { const rep270 = at; let v271; if (!(text.charCodeAt(at + 0) === 46)) { if (tracing) miss(23); { at = rep270; break rep270$; } } v271 = at; at += 1; if (v268 === NONE) v268 = [v271]; else v268.push(v271); }
v269 = index(); if (v269 === null) { at = start; return null; }
  return { rule: 'access_index', start, end: at, children: [v268, v269] };
}

function access() {
  { const c = text.charCodeAt(at); if (!F32[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v272;
const alt273 = at; alt273$: { or274$: { v272 = access_member(); if (v272 === null) { at = alt273; break or274$; } break alt273$; }
or275$: { v272 = access_variable(); if (v272 === null) { at = alt273; break or275$; } break alt273$; }
or276$: { v272 = access_index(); if (v272 === null) { at = alt273; break or276$; } break alt273$; } { at = start; return null; } }
  return { rule: 'access', start, end: at, children: [v272] };
}

function index() {
  { const c = text.charCodeAt(at); if (!F16[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v277, v278, v279, v280;
if (!(text.charCodeAt(at + 0) === 91)) { if (tracing) miss(24); { at = start; return null; } } v277 = at; at += 1;
skip(); v278 = Value(); if (v278 === null) { at = start; return null; } skip();
skip(); v279 = at;
if (!(text.charCodeAt(at + 0) === 93)) { if (tracing) miss(25); { at = start; return null; } } v280 = at; at += 1;
  return { rule: 'index', start, end: at, children: [v277, v278, v279, v280] };
}

function paren() {
  { const c = text.charCodeAt(at); if (!F33[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v281, v282, v283, v284;
if (!(text.charCodeAt(at + 0) === 40)) { if (tracing) miss(26); { at = start; return null; } } v281 = at; at += 1;
skip(); v282 = Value(); if (v282 === null) { at = start; return null; } skip();
skip(); v283 = at;
if (!(text.charCodeAt(at + 0) === 41)) { if (tracing) miss(27); { at = start; return null; } } v284 = at; at += 1;
  return { rule: 'paren', start, end: at, children: [v281, v282, v283, v284] };
}

function call() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v285, v286, v287, v288, v289;
v285 = path(); if (v285 === null) { at = start; return null; }
if (!(text.charCodeAt(at + 0) === 40)) { if (tracing) miss(26); { at = start; return null; } } v286 = at; at += 1;
skip(); v287 = Items(); if (v287 === null) { at = start; return null; } skip();
skip(); v288 = at;
if (!(text.charCodeAt(at + 0) === 41)) { if (tracing) miss(27); { at = start; return null; } } v289 = at; at += 1;
  return { rule: 'call', start, end: at, children: [v285, v286, v287, v288, v289] };
}

function cast() {
  { const c = text.charCodeAt(at); if (!F11[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v290, v291, v292, v293;
if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(7); { at = start; return null; } } v290 = at; at += 1;
v291 = castType(); if (v291 === null) { at = start; return null; }
v292 = blanks(); if (v292 === null) { at = start; return null; }
v293 = string(); if (v293 === null) { at = start; return null; }
  return { rule: 'cast', start, end: at, children: [v290, v291, v292, v293] };
}

function castType() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X8.lastIndex = at;
  if (!X8.test(text)) { if (tracing) miss(12); return null; }
  const start = at;
  at = X8.lastIndex;
  return { rule: 'castType', start, end: at, children: NONE };
}

function array() {
  { const c = text.charCodeAt(at); if (!F16[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v294, v295, v296, v297;
if (!(text.charCodeAt(at + 0) === 91)) { if (tracing) miss(24); { at = start; return null; } } v294 = at; at += 1;
skip(); v295 = Items(); if (v295 === null) { at = start; return null; } skip();
skip(); v296 = at;
if (!(text.charCodeAt(at + 0) === 93)) { if (tracing) miss(25); { at = start; return null; } } v297 = at; at += 1;
  return { rule: 'array', start, end: at, children: [v294, v295, v296, v297] };
}

function Items() {
  const start = at;
  let v298, v299;
v298 = NONE; v299 = NONE; rep300$: for (;;) { const rep300 = at; let v301, v302; skip(); v301 = item(); if (v301 === null) { at = rep300; break rep300$; }
v302 = NONE; rep303$: { const rep303 = at; let v304; skip(); if (!(text.charCodeAt(at + 0) === 44)) { if (tracing) miss(5); { at = rep303; break rep303$; } } v304 = at; at += 1; if (v302 === NONE) v302 = [v304]; else v302.push(v304); } if (v298 === NONE) v298 = [v301]; else v298.push(v301); if (v299 === NONE) v299 = [v302]; else v299.push(v302); }
  return { rule: 'Items', start, end: at, children: [v298, v299] };
}

function item_number() {
  { const c = text.charCodeAt(at); if (!F34[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v305;
v305 = plainNumber(); if (v305 === null) { at = start; return null; }
  return { rule: 'item_number', start, end: at, children: [v305] };
}

function item_value() {
  { const c = text.charCodeAt(at); if (!F35[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v306;
skip(); v306 = Value(); if (v306 === null) { at = start; return null; } skip();
  return { rule: 'item_value', start, end: at, children: [v306] };
}

function item() {
  { const c = text.charCodeAt(at); if (!F35[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v307;
const alt308 = at; alt308$: { or309$: { v307 = item_number(); if (v307 === null) { at = alt308; break or309$; } break alt308$; }
or310$: { v307 = item_value(); if (v307 === null) { at = alt308; break or310$; } break alt308$; } { at = start; return null; } }
  return { rule: 'item', start, end: at, children: [v307] };
}

function plainNumber() {
  { const c = text.charCodeAt(at); if (!F34[c < 128 ? c : 128]) if (!tracing) return null; }
  X19.lastIndex = at;
  if (!X19.test(text)) { if (tracing) miss(28); return null; }
  const start = at;
  at = X19.lastIndex;
  return { rule: 'plainNumber', start, end: at, children: NONE };
}

function object() {
  { const c = text.charCodeAt(at); if (!F5[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v311, v312, v313, v314;
if (!(text.charCodeAt(at + 0) === 123)) { if (tracing) miss(1); { at = start; return null; } } v311 = at; at += 1;
skip(); v312 = Members(); if (v312 === null) { at = start; return null; } skip();
skip(); v313 = at;
if (!(text.charCodeAt(at + 0) === 125)) { if (tracing) miss(4); { at = start; return null; } } v314 = at; at += 1;
  return { rule: 'object', start, end: at, children: [v311, v312, v313, v314] };
}

function Members() {
  const start = at;
  let v315;
v315 = NONE; rep316$: for (;;) { const rep316 = at; let v317; skip(); v317 = Member(); if (v317 === null) { at = rep316; break rep316$; } if (v315 === NONE) v315 = [v317]; else v315.push(v317); }
  return { rule: 'Members', start, end: at, children: [v315] };
}

function Member() {
  { const c = text.charCodeAt(at); if (!F36[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v318;
const alt319 = at; alt319$: { or320$: { skip(); v318 = Pair(); if (v318 === null) { at = alt319; break or320$; } break alt319$; }
or321$: { skip(); v318 = fieldList(); if (v318 === null) { at = alt319; break or321$; } break alt319$; } { at = start; return null; } }
  return { rule: 'Member', start, end: at, children: [v318] };
}

function Pair() {
  { const c = text.charCodeAt(at); if (!F36[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v322, v323, v324, v325, v326;
v322 = NONE; rep327$: { const rep327 = at; let v328; skip(); if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(7); { at = rep327; break rep327$; } } v328 = at; at += 1; if (v322 === NONE) v322 = [v328]; else v322.push(v328); }
skip(); v323 = pairKey(); if (v323 === null) { at = start; return null; }
skip(); v324 = separator(); if (v324 === null) { at = start; return null; }
skip(); v325 = Value(); if (v325 === null) { at = start; return null; }
v326 = NONE; rep329$: { const rep329 = at; let v330; skip(); if (!(text.charCodeAt(at + 0) === 44)) { if (tracing) miss(5); { at = rep329; break rep329$; } } v330 = at; at += 1; if (v326 === NONE) v326 = [v330]; else v326.push(v330); }
  return { rule: 'Pair', start, end: at, children: [v322, v323, v324, v325, v326] };
}

function pairKey() {
  { const c = text.charCodeAt(at); if (!F37[c < 128 ? c : 128]) if (!tracing) return null; }
  X20.lastIndex = at;
  if (!X20.test(text)) { if (tracing) miss(29); return null; }
  const start = at;
  at = X20.lastIndex;
  return { rule: 'pairKey', start, end: at, children: NONE };
}

function separator() {
  { const c = text.charCodeAt(at); if (!F38[c < 128 ? c : 128]) if (!tracing) return null; }
  X21.lastIndex = at;
  if (!X21.test(text)) { if (tracing) miss(30); return null; }
  const start = at;
  at = X21.lastIndex;
  return { rule: 'separator', start, end: at, children: NONE };
}

function template_fenced() {
  { const c = text.charCodeAt(at); if (!F39[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v331, v332, v333, v334;
if (!(text.charCodeAt(at + 0) === 96 && text.charCodeAt(at + 1) === 96 && text.charCodeAt(at + 2) === 96)) { if (tracing) miss(31); { at = start; return null; } } v331 = at; at += 3;
skip(); v332 = Value(); if (v332 === null) { at = start; return null; } skip();
skip(); v333 = at;
if (!(text.charCodeAt(at + 0) === 96 && text.charCodeAt(at + 1) === 96 && text.charCodeAt(at + 2) === 96)) { if (tracing) miss(31); { at = start; return null; } } v334 = at; at += 3;
  return { rule: 'template_fenced', start, end: at, children: [v331, v332, v333, v334] };
}

function template_fencedText() {
  { const c = text.charCodeAt(at); if (!F39[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v335;
v335 = fencedText(); if (v335 === null) { at = start; return null; }
  return { rule: 'template_fencedText', start, end: at, children: [v335] };
}

function template_quoted() {
  { const c = text.charCodeAt(at); if (!F39[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v336, v337, v338, v339;
if (!(text.charCodeAt(at + 0) === 96)) { if (tracing) miss(32); { at = start; return null; } } v336 = at; at += 1;
skip(); v337 = Value(); if (v337 === null) { at = start; return null; } skip();
skip(); v338 = at;
if (!(text.charCodeAt(at + 0) === 96)) { if (tracing) miss(32); { at = start; return null; } } v339 = at; at += 1;
  return { rule: 'template_quoted', start, end: at, children: [v336, v337, v338, v339] };
}

function template_quotedText() {
  { const c = text.charCodeAt(at); if (!F39[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v340;
v340 = quotedText(); if (v340 === null) { at = start; return null; }
  return { rule: 'template_quotedText', start, end: at, children: [v340] };
}

function template() {
  { const c = text.charCodeAt(at); if (!F39[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v341;
const alt342 = at; alt342$: { or343$: { v341 = template_fenced(); if (v341 === null) { at = alt342; break or343$; } break alt342$; }
or344$: { v341 = template_fencedText(); if (v341 === null) { at = alt342; break or344$; } break alt342$; }
or345$: { v341 = template_quoted(); if (v341 === null) { at = alt342; break or345$; } break alt342$; }
or346$: { v341 = template_quotedText(); if (v341 === null) { at = alt342; break or346$; } break alt342$; } { at = start; return null; } }
  return { rule: 'template', start, end: at, children: [v341] };
}

function name() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X8.lastIndex = at;
  if (!X8.test(text)) { if (tracing) miss(6); return null; }
  const start = at;
  at = X8.lastIndex;
  return { rule: 'name', start, end: at, children: NONE };
}

function path() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X22.lastIndex = at;
  if (!X22.test(text)) { if (tracing) miss(6); return null; }
  const start = at;
  at = X22.lastIndex;
  return { rule: 'path', start, end: at, children: NONE };
}

function memberName() {
  { const c = text.charCodeAt(at); if (!F40[c < 128 ? c : 128]) if (!tracing) return null; }
  X23.lastIndex = at;
  if (!X23.test(text)) { if (tracing) miss(6); return null; }
  const start = at;
  at = X23.lastIndex;
  return { rule: 'memberName', start, end: at, children: NONE };
}

function variable() {
  { const c = text.charCodeAt(at); if (!F41[c < 128 ? c : 128]) if (!tracing) return null; }
  X24.lastIndex = at;
  if (!X24.test(text)) { if (tracing) miss(33); return null; }
  const start = at;
  at = X24.lastIndex;
  return { rule: 'variable', start, end: at, children: NONE };
}

function number() {
  { const c = text.charCodeAt(at); if (!F42[c < 128 ? c : 128]) if (!tracing) return null; }
  X25.lastIndex = at;
  if (!X25.test(text)) { if (tracing) miss(28); return null; }
  const start = at;
  at = X25.lastIndex;
  return { rule: 'number', start, end: at, children: NONE };
}

function timestamp() {
  { const c = text.charCodeAt(at); if (!F42[c < 128 ? c : 128]) if (!tracing) return null; }
  X26.lastIndex = at;
  if (!X26.test(text)) { if (tracing) miss(34); return null; }
  const start = at;
  at = X26.lastIndex;
  return { rule: 'timestamp', start, end: at, children: NONE };
}

function string() {
  { const c = text.charCodeAt(at); if (!F43[c < 128 ? c : 128]) if (!tracing) return null; }
  X27.lastIndex = at;
  if (!X27.test(text)) { if (tracing) miss(35); return null; }
  const start = at;
  at = X27.lastIndex;
  return { rule: 'string', start, end: at, children: NONE };
}

function fencedText() {
  { const c = text.charCodeAt(at); if (!F39[c < 128 ? c : 128]) if (!tracing) return null; }
  X28.lastIndex = at;
  if (!X28.test(text)) { if (tracing) miss(35); return null; }
  const start = at;
  at = X28.lastIndex;
  return { rule: 'fencedText', start, end: at, children: NONE };
}

function quotedText() {
  { const c = text.charCodeAt(at); if (!F39[c < 128 ? c : 128]) if (!tracing) return null; }
  X29.lastIndex = at;
  if (!X29.test(text)) { if (tracing) miss(35); return null; }
  const start = at;
  at = X29.lastIndex;
  return { rule: 'quotedText', start, end: at, children: NONE };
}

function blanks() {
  X30.lastIndex = at;
  if (!X30.test(text)) { if (tracing) miss(36); return null; }
  const start = at;
  at = X30.lastIndex;
  return { rule: 'blanks', start, end: at, children: NONE };
}

const RULES = { Source, document, headerPart_attribute, headerPart_operand, headerPart, attribute, attributeValue, block, Entries, Entry, Assignment, key, statement, ending_named, ending_block, ending_bare, ending, disabledMark, word, alias, AliasTarget, asWord, leave, leaving, fieldList, fieldListWord, fieldBlock, Fields, field, fieldType, listSize, nullableMark, fieldName, filtersWord, fieldDefault, defaultValue, fieldFilters, inputFilter, inputFilterName, inputFilterArgument, Value, Conditional, Operation, OperationTail_between, OperationTail_binary, OperationTail, Unary, Filtered_chain, Filtered_empty, Filtered, FilterCall, FilterArgument, Argument, ArgumentTail, ArgumentUnary, pipe, filterName, skipMark, prefixOperator, betweenOperator, binaryOperator, operand, primary, access_member, access_variable, access_index, access, index, paren, call, cast, castType, array, Items, item_number, item_value, item, plainNumber, object, Members, Member, Pair, pairKey, separator, template_fenced, template_fencedText, template_quoted, template_quotedText, template, name, path, memberName, variable, number, timestamp, string, fencedText, quotedText, blanks };

const START = "Source";

const SYNTACTIC = /^[A-Z]/;

function run(input, rule) {
  text = input;
  at = 0;
  depth = 0;
  patience = 1000 + 2 * input.length;
  silent = 0;
  if (SYNTACTIC.test(rule)) skip();
  const node = RULES[rule]();
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
function runPatiently(input, rule) {
  keeping = false;
  try {
    return run(input, rule);
  } catch (error) {
    if (error !== TOO_SLOW) throw error;
    keeping = true;
    return run(input, rule);
  }
}

export function parse(input, rule = START) {
  tracing = false;
  try {
    return runPatiently(input, rule);
  } catch (error) {
    if (error === TOO_DEEP) return null;
    throw error;
  } finally {
    forget();
  }
}

export function trace(input, rule = START) {
  tracing = true;
  keeping = true;
  furthest = 0;
  missed = new Set();
  described = [];
  let tooDeep = false;
  try {
    run(input, rule);
  } catch (error) {
    if (error !== TOO_DEEP) throw error;
    tooDeep = true;
  } finally {
    tracing = false;
    forget();
  }
  return { offset: furthest, expected: [...missed].map((index) => EXPECTED[index]), tooDeep };
}

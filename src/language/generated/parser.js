// Made from xanoscript.ohm by `npm run generate`; do not edit.

const NONE = Object.freeze([]);
let text = '';
let at = 0;
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

const EXPECTED = ["end of text","\"{\"","\"=\"","a value","\"}\"","\",\"","a name","\"!\"","a statement or clause","as","break","a list of fields","a type","a list size","\"?\"","\"filters\"","a default","\"|\"","a filter","a filter argument","\":\"","an operator","\".\"","\"[\"","\"]\"","\"(\"","\")\"","a number","a key","\"```\"","\"`\"","a variable","a time","a text","a blank"];
const X0 = /(?:[ \t]|[\n\r]|\/\/[^\n]*)*/uy;
const X1 = /(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[\p{L}0-9_]+)/uy;
const X2 = /(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[\p{L}_][\p{L}0-9_]*)/uy;
const X3 = /(?!as(?![\p{L}0-9_]))[\p{L}_][\p{L}0-9_]*(?:[.][\p{L}_][\p{L}0-9_]*)*/uy;
const X4 = /as(?![\p{L}0-9_])/uy;
const X5 = /break(?![\p{L}0-9_])/uy;
const X6 = /(?:input|schema|output)(?![.\p{L}0-9_])/uy;
const X7 = /[\p{L}_][\p{L}0-9_]*/uy;
const X8 = /[[][0-9:]*[\]]/uy;
const X9 = /[?]/uy;
const X10 = /(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[^ \t\n\r]+)/uy;
const X11 = /(?:[@]|[\p{L}_][\p{L}0-9_]*)/uy;
const X12 = /[:][ \t]*(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[/](?:[\\][^]|[^/\\\n\r])+[/]|(?:(?:(?:[[][^\]\\\n\r]*(?:[\\][^][^\]\\\n\r]*)*[\]]|[(][^)\\\n\r]*(?:[\\][^][^)\\\n\r]*)*[)]|[{][^}\n\r]*[}])|[\\][^]|[^ \t\n\r|:]))+)/uy;
const X13 = /[|](?![|])/uy;
const X14 = /[?](?![?])/uy;
const X15 = /(?:[!](?![=])(?![~])(?![\p{L}_][\p{L}0-9_]*[ \t]*["'])|[\-])/uy;
const X16 = /(?:not[ \t]+)?between(?![\p{L}0-9_])/uy;
const X17 = /(?:===|!==|==|!=|<=|>=|@>|!~|&&|\|\||\?\?|\.\.|[<]|[>]|[+]|[\-]|[*]|[/]|[%]|[~]|[=]|(?:not[ \t]+)?(?:between|includes|in|contains|overlaps|like|ilike|search)(?![\p{L}0-9_]))/uy;
const X18 = /[\-]?[0-9]+(?:[.][0-9]+)?(?=[ \t]*[\n\r,\]])/uy;
const X19 = /(?:["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*[']|[\p{L}0-9_$][\p{L}0-9_$\-.]*)/uy;
const X20 = /[:=]/uy;
const X21 = /[\p{L}_][\p{L}0-9_]*(?:[.][\p{L}_][\p{L}0-9_]*)*/uy;
const X22 = /(?:[0-9]+|[\p{L}_][\p{L}0-9_]*(?:[\-](?=[\p{L}])[\p{L}_][\p{L}0-9_]*)*)/uy;
const X23 = /[$](?:[$]|[\p{L}_][\p{L}0-9_]*)?/uy;
const X24 = /[0-9]+(?:[.][0-9]+)?/uy;
const X25 = /[0-9][0-9][0-9][0-9][\-][0-9][0-9][\-][0-9][0-9][ T][0-9][0-9][:][0-9:.]+(?:[Z]|[+\-][0-9]+)?/uy;
const X26 = /(?:(?:"""[^]*?"""|'''[^]*?''')|["][^"\\]*(?:[\\][^][^"\\]*)*["]|['][^'\\]*(?:[\\][^][^'\\]*)*['])/uy;
const X27 = /```[^]*?```/uy;
const X28 = /[`][^`\\]*(?:[\\][^][^`\\]*)*[`]/uy;
const X29 = /[ \t]*/uy;
const F0 = bits('000000000110010000000000000000001000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F1 = bits('000000000000000000000000000000000000000000000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F2 = bits('000000000100000000000000000000001000000000000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F3 = bits('000000000100000000000000000000001110100110000000111111111100000001111111111111111111111111110001111111111111111111111111111100001');
const F4 = bits('000000000000000000000000000000000010000100000000111111111100000001111111111111111111111111100001011111111111111111111111111000001');
const F5 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000');
const F6 = bits('000000000000000000000000000000000110000100000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F7 = bits('000000000000000000000000000000000010000100000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F8 = bits('000000000000000000000000000000000100000000000000000000000000000001111111111111111111111111100001011111111111111111111111111000001');
const F9 = bits('000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F10 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000');
const F11 = bits('000000000000000000000000000000000110100110000000111111111100000001111111111111111111111111110001111111111111111111111111111100001');
const F12 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000');
const F13 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000100010000000000000');
const F14 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000');
const F15 = bits('000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000');
const F16 = bits('000000000000000000000000000000000000000000000000000000000000000101111111111111111111111111100001011111111111111111111111111000001');
const F17 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000');
const F18 = bits('000000000100000000000000000000001000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000');
const F19 = bits('000000000000000000000000000000000100000000000000000000000000000011111111111111111111111111100001011111111111111111111111111000001');
const F20 = bits('000000000000000000000000000000000000000000000000000000000000000011111111111111111111111111100001011111111111111111111111111000001');
const F21 = bits('000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000');
const F22 = bits('000000000000000000000000000000000110100110000100111111111100000001111111111111111111111111110001111111111111111111111111111110001');
const F23 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000001000000000000000000');
const F24 = bits('000000000000000000000000000000000100011000110111000000000000111110000000000000000000000000000000001100000100101100010000000010100');
const F25 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000');
const F26 = bits('000000000000000000000000000000000110100110000000111111111100000001111111111111111111111111110001111111111111111111111111111110001');
const F27 = bits('000000000000000000000000000000000110100110000100111111111100000001111111111111111111111111110001111111111111111111111111111100001');
const F28 = bits('000000000000000000000000000000000100000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F29 = bits('000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F30 = bits('000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000010000000000000000000000000000000000000');
const F31 = bits('000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F32 = bits('000000000000000000000000000000000000000000000100111111111100000000000000000000000000000000000000000000000000000000000000000000000');
const F33 = bits('000000000110010000000000000000001110100110000101111111111100000001111111111111111111111111110001111111111111111111111111111110001');
const F34 = bits('000000000000000000000000000000000110100100000000111111111100000001111111111111111111111111100001011111111111111111111111111000001');
const F35 = bits('000000000000000000000000000000000010100100000000111111111100000001111111111111111111111111100001011111111111111111111111111000001');
const F36 = bits('000000000000000000000000000000000000000000000000000000000010010000000000000000000000000000000000000000000000000000000000000000000');
const F37 = bits('000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000');
const F38 = bits('000000000000000000000000000000000000000000000000111111111100000001111111111111111111111111100001011111111111111111111111111000001');
const F39 = bits('000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
const F40 = bits('000000000000000000000000000000000000000000000000111111111100000000000000000000000000000000000000000000000000000000000000000000000');
const F41 = bits('000000000000000000000000000000000010000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');

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
const look16 = at; let look16ok = true; silent++; look16$: { let v17; if (!(text.charCodeAt(at + 0) === 123)) { if (tracing) miss(1); { look16ok = false; break look16$; } } v17 = at; at += 1; } silent--; at = look16; if (look16ok) { at = start; return null; }
v13 = operand(); if (v13 === null) { at = start; return null; }
  return { rule: 'headerPart_operand', start, end: at, children: [v12, v13] };
}

function headerPart() {
  { const c = text.charCodeAt(at); if (!F3[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v18;
const alt19 = at; alt19$: { or20$: { v18 = headerPart_attribute(); if (v18 === null) { at = alt19; break or20$; } break alt19$; }
or21$: { v18 = headerPart_operand(); if (v18 === null) { at = alt19; break or21$; } break alt19$; } { at = start; return null; } }
  return { rule: 'headerPart', start, end: at, children: [v18] };
}

function attribute() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v22, v23, v24, v25, v26;
v22 = name(); if (v22 === null) { at = start; return null; }
v23 = blanks(); if (v23 === null) { at = start; return null; }
if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { at = start; return null; } } v24 = at; at += 1;
const look27 = at; let look27ok = true; silent++; look27$: { let v28; if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { look27ok = false; break look27$; } } v28 = at; at += 1; } silent--; at = look27; if (look27ok) { at = start; return null; }
v25 = blanks(); if (v25 === null) { at = start; return null; }
v26 = attributeValue(); if (v26 === null) { at = start; return null; }
  return { rule: 'attribute', start, end: at, children: [v22, v23, v24, v25, v26] };
}

function attributeValue() {
  { const c = text.charCodeAt(at); if (!F4[c < 128 ? c : 128]) if (!tracing) return null; }
  X1.lastIndex = at;
  if (!X1.test(text)) { if (tracing) miss(3); return null; }
  const start = at;
  at = X1.lastIndex;
  return { rule: 'attributeValue', start, end: at, children: NONE };
}

function block() {
  { const c = text.charCodeAt(at); if (!F5[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v29, v30, v31, v32;
if (!(text.charCodeAt(at + 0) === 123)) { if (tracing) miss(1); { at = start; return null; } } v29 = at; at += 1;
skip(); v30 = Entries(); if (v30 === null) { at = start; return null; }
skip(); v31 = at;
if (!(text.charCodeAt(at + 0) === 125)) { if (tracing) miss(4); { at = start; return null; } } v32 = at; at += 1;
  return { rule: 'block', start, end: at, children: [v29, v30, v31, v32] };
}

function Entries() {
  const start = at;
  let v33;
v33 = NONE; rep34$: for (;;) { const rep34 = at; let v35; skip(); v35 = Entry(); if (v35 === null) { at = rep34; break rep34$; } if (v33 === NONE) v33 = [v35]; else v33.push(v35); }
  return { rule: 'Entries', start, end: at, children: [v33] };
}

function Entry() {
  { const c = text.charCodeAt(at); if (!F6[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v36;
const alt37 = at; alt37$: { or38$: { skip(); v36 = Assignment(); if (v36 === null) { at = alt37; break or38$; } break alt37$; }
or39$: { skip(); v36 = fieldList(); if (v36 === null) { at = alt37; break or39$; } break alt37$; }
or40$: { skip(); v36 = statement(); if (v36 === null) { at = alt37; break or40$; } break alt37$; } { at = start; return null; } }
  return { rule: 'Entry', start, end: at, children: [v36] };
}

function Assignment() {
  { const c = text.charCodeAt(at); if (!F7[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v41, v42, v43, v44;
skip(); v41 = key(); if (v41 === null) { at = start; return null; }
skip(); if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { at = start; return null; } } v42 = at; at += 1;
const look45 = at; let look45ok = true; silent++; look45$: { let v46; skip(); if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { look45ok = false; break look45$; } } v46 = at; at += 1; } silent--; at = look45; if (look45ok) { at = start; return null; }
skip(); v43 = Value(); if (v43 === null) { at = start; return null; }
v44 = NONE; rep47$: { const rep47 = at; let v48; skip(); if (!(text.charCodeAt(at + 0) === 44)) { if (tracing) miss(5); { at = rep47; break rep47$; } } v48 = at; at += 1; if (v44 === NONE) v44 = [v48]; else v44.push(v48); }
  return { rule: 'Assignment', start, end: at, children: [v41, v42, v43, v44] };
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
  let v49, v50, v51, v52, v53, v54, v55, v56, v57, v58, v59;
v49 = NONE; rep60$: { const rep60 = at; let v61; v61 = disabledMark(); if (v61 === null) { at = rep60; break rep60$; } if (v49 === NONE) v49 = [v61]; else v49.push(v61); }
v50 = word(); if (v50 === null) { at = start; return null; }
v51 = NONE; rep62$: for (;;) { const rep62 = at; let v63; v63 = headerPart(); if (v63 === null) { at = rep62; break rep62$; } if (v51 === NONE) v51 = [v63]; else v51.push(v63); }
v52 = NONE; v53 = NONE; rep64$: { const rep64 = at; let v65, v66; v65 = blanks(); if (v65 === null) { at = rep64; break rep64$; }
v66 = alias(); if (v66 === null) { at = rep64; break rep64$; } if (v52 === NONE) v52 = [v65]; else v52.push(v65); if (v53 === NONE) v53 = [v66]; else v53.push(v66); }
v54 = NONE; v55 = NONE; rep67$: { const rep67 = at; let v68, v69; skip(); v68 = at;
v69 = block(); if (v69 === null) { at = rep67; break rep67$; } if (v54 === NONE) v54 = [v68]; else v54.push(v68); if (v55 === NONE) v55 = [v69]; else v55.push(v69); }
v56 = NONE; v57 = NONE; rep70$: { const rep70 = at; let v71, v72; v71 = blanks(); if (v71 === null) { at = rep70; break rep70$; }
v72 = alias(); if (v72 === null) { at = rep70; break rep70$; } if (v56 === NONE) v56 = [v71]; else v56.push(v71); if (v57 === NONE) v57 = [v72]; else v57.push(v72); }
v58 = NONE; v59 = NONE; rep73$: { const rep73 = at; let v74, v75; v74 = blanks(); if (v74 === null) { at = rep73; break rep73$; }
v75 = leave(); if (v75 === null) { at = rep73; break rep73$; } if (v58 === NONE) v58 = [v74]; else v58.push(v74); if (v59 === NONE) v59 = [v75]; else v59.push(v75); }
  return { rule: 'statement', start, end: at, children: [v49, v50, v51, v52, v53, v54, v55, v56, v57, v58, v59] };
}

function disabledMark() {
  { const c = text.charCodeAt(at); if (!F9[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v76, v77;
if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(7); { at = start; return null; } } v76 = at; at += 1;
v77 = blanks(); if (v77 === null) { at = start; return null; }
  return { rule: 'disabledMark', start, end: at, children: [v76, v77] };
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
  { const c = text.charCodeAt(at); if (!F10[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v78, v79;
v78 = asWord(); if (v78 === null) { at = start; return null; }
skip(); v79 = AliasTarget(); if (v79 === null) { at = start; return null; }
  return { rule: 'alias', start, end: at, children: [v78, v79] };
}

function AliasTarget() {
  { const c = text.charCodeAt(at); if (!F11[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v80, v81;
skip(); v80 = operand(); if (v80 === null) { at = start; return null; }
v81 = NONE; rep82$: for (;;) { const rep82 = at; let v83; skip(); v83 = FilterCall(); if (v83 === null) { at = rep82; break rep82$; } if (v81 === NONE) v81 = [v83]; else v81.push(v83); }
  return { rule: 'AliasTarget', start, end: at, children: [v80, v81] };
}

function asWord() {
  { const c = text.charCodeAt(at); if (!F10[c < 128 ? c : 128]) if (!tracing) return null; }
  X4.lastIndex = at;
  if (!X4.test(text)) { if (tracing) miss(9); return null; }
  const start = at;
  at = X4.lastIndex;
  return { rule: 'asWord', start, end: at, children: NONE };
}

function leave() {
  { const c = text.charCodeAt(at); if (!F12[c < 128 ? c : 128]) if (!tracing) return null; }
  X5.lastIndex = at;
  if (!X5.test(text)) { if (tracing) miss(10); return null; }
  const start = at;
  at = X5.lastIndex;
  return { rule: 'leave', start, end: at, children: NONE };
}

function fieldList() {
  { const c = text.charCodeAt(at); if (!F13[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v84, v85, v86;
v84 = fieldListWord(); if (v84 === null) { at = start; return null; }
const look87 = at; let look87ok = true; silent++; look87$: { let v88, v89; v88 = blanks(); if (v88 === null) { look87ok = false; break look87$; }
if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { look87ok = false; break look87$; } } v89 = at; at += 1; } silent--; at = look87; if (look87ok) { at = start; return null; }
v85 = NONE; v86 = NONE; rep90$: { const rep90 = at; let v91, v92; skip(); v91 = at;
v92 = fieldBlock(); if (v92 === null) { at = rep90; break rep90$; } if (v85 === NONE) v85 = [v91]; else v85.push(v91); if (v86 === NONE) v86 = [v92]; else v86.push(v92); }
  return { rule: 'fieldList', start, end: at, children: [v84, v85, v86] };
}

function fieldListWord() {
  { const c = text.charCodeAt(at); if (!F13[c < 128 ? c : 128]) if (!tracing) return null; }
  X6.lastIndex = at;
  if (!X6.test(text)) { if (tracing) miss(11); return null; }
  const start = at;
  at = X6.lastIndex;
  return { rule: 'fieldListWord', start, end: at, children: NONE };
}

function fieldBlock() {
  { const c = text.charCodeAt(at); if (!F5[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v93, v94, v95, v96;
if (!(text.charCodeAt(at + 0) === 123)) { if (tracing) miss(1); { at = start; return null; } } v93 = at; at += 1;
skip(); v94 = Fields(); if (v94 === null) { at = start; return null; }
skip(); v95 = at;
if (!(text.charCodeAt(at + 0) === 125)) { if (tracing) miss(4); { at = start; return null; } } v96 = at; at += 1;
  return { rule: 'fieldBlock', start, end: at, children: [v93, v94, v95, v96] };
}

function Fields() {
  const start = at;
  let v97, v98;
v97 = NONE; v98 = NONE; rep99$: for (;;) { const rep99 = at; let v100, v101; skip(); v100 = field(); if (v100 === null) { at = rep99; break rep99$; }
v101 = NONE; rep102$: { const rep102 = at; let v103; skip(); if (!(text.charCodeAt(at + 0) === 44)) { if (tracing) miss(5); { at = rep102; break rep102$; } } v103 = at; at += 1; if (v101 === NONE) v101 = [v103]; else v101.push(v103); } if (v97 === NONE) v97 = [v100]; else v97.push(v100); if (v98 === NONE) v98 = [v101]; else v98.push(v101); }
  return { rule: 'Fields', start, end: at, children: [v97, v98] };
}

function field() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v104, v105, v106, v107, v108, v109, v110, v111, v112, v113;
v104 = fieldType(); if (v104 === null) { at = start; return null; }
v105 = NONE; rep114$: { const rep114 = at; let v115; v115 = listSize(); if (v115 === null) { at = rep114; break rep114$; } if (v105 === NONE) v105 = [v115]; else v105.push(v115); }
v106 = NONE; rep116$: { const rep116 = at; let v117; v117 = nullableMark(); if (v117 === null) { at = rep116; break rep116$; } if (v106 === NONE) v106 = [v117]; else v106.push(v117); }
v107 = NONE; v108 = NONE; rep118$: { const rep118 = at; let v119, v120; v119 = blanks(); if (v119 === null) { at = rep118; break rep118$; }
v120 = fieldName(); if (v120 === null) { at = rep118; break rep118$; } if (v107 === NONE) v107 = [v119]; else v107.push(v119); if (v108 === NONE) v108 = [v120]; else v108.push(v120); }
v109 = NONE; rep121$: { const rep121 = at; let v122; v122 = fieldDefault(); if (v122 === null) { at = rep121; break rep121$; } if (v109 === NONE) v109 = [v122]; else v109.push(v122); }
v110 = NONE; v111 = NONE; rep123$: { const rep123 = at; let v124, v125; v124 = blanks(); if (v124 === null) { at = rep123; break rep123$; }
v125 = fieldFilters(); if (v125 === null) { at = rep123; break rep123$; } if (v110 === NONE) v110 = [v124]; else v110.push(v124); if (v111 === NONE) v111 = [v125]; else v111.push(v125); }
v112 = NONE; v113 = NONE; rep126$: { const rep126 = at; let v127, v128; skip(); v127 = at;
v128 = block(); if (v128 === null) { at = rep126; break rep126$; } if (v112 === NONE) v112 = [v127]; else v112.push(v127); if (v113 === NONE) v113 = [v128]; else v113.push(v128); }
  return { rule: 'field', start, end: at, children: [v104, v105, v106, v107, v108, v109, v110, v111, v112, v113] };
}

function fieldType() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X7.lastIndex = at;
  if (!X7.test(text)) { if (tracing) miss(12); return null; }
  const start = at;
  at = X7.lastIndex;
  return { rule: 'fieldType', start, end: at, children: NONE };
}

function listSize() {
  { const c = text.charCodeAt(at); if (!F14[c < 128 ? c : 128]) if (!tracing) return null; }
  X8.lastIndex = at;
  if (!X8.test(text)) { if (tracing) miss(13); return null; }
  const start = at;
  at = X8.lastIndex;
  return { rule: 'listSize', start, end: at, children: NONE };
}

function nullableMark() {
  { const c = text.charCodeAt(at); if (!F15[c < 128 ? c : 128]) if (!tracing) return null; }
  X9.lastIndex = at;
  if (!X9.test(text)) { if (tracing) miss(14); return null; }
  const start = at;
  at = X9.lastIndex;
  return { rule: 'nullableMark', start, end: at, children: NONE };
}

function fieldName() {
  { const c = text.charCodeAt(at); if (!F16[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v129, v130, v131;
v129 = NONE; rep132$: { const rep132 = at; let v133; v133 = nullableMark(); if (v133 === null) { at = rep132; break rep132$; } if (v129 === NONE) v129 = [v133]; else v129.push(v133); }
const look134 = at; let look134ok = true; silent++; look134$: { let v135; v135 = filtersWord(); if (v135 === null) { look134ok = false; break look134$; } } silent--; at = look134; if (look134ok) { at = start; return null; }
v130 = name(); if (v130 === null) { at = start; return null; }
v131 = NONE; rep136$: { const rep136 = at; let v137; v137 = nullableMark(); if (v137 === null) { at = rep136; break rep136$; } if (v131 === NONE) v131 = [v137]; else v131.push(v137); }
  return { rule: 'fieldName', start, end: at, children: [v129, v130, v131] };
}

function filtersWord() {
  { const c = text.charCodeAt(at); if (!F17[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v138, v139, v140;
if (!(text.charCodeAt(at + 0) === 102 && text.charCodeAt(at + 1) === 105 && text.charCodeAt(at + 2) === 108 && text.charCodeAt(at + 3) === 116 && text.charCodeAt(at + 4) === 101 && text.charCodeAt(at + 5) === 114 && text.charCodeAt(at + 6) === 115)) { if (tracing) miss(15); { at = start; return null; } } v138 = at; at += 7;
v139 = blanks(); if (v139 === null) { at = start; return null; }
if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { at = start; return null; } } v140 = at; at += 1;
const look141 = at; let look141ok = true; silent++; look141$: { let v142; if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { look141ok = false; break look141$; } } v142 = at; at += 1; } silent--; at = look141; if (look141ok) { at = start; return null; }
  return { rule: 'filtersWord', start, end: at, children: [v138, v139, v140] };
}

function fieldDefault() {
  { const c = text.charCodeAt(at); if (!F18[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v143, v144, v145, v146;
v143 = blanks(); if (v143 === null) { at = start; return null; }
if (!(text.charCodeAt(at + 0) === 61)) { if (tracing) miss(2); { at = start; return null; } } v144 = at; at += 1;
v145 = blanks(); if (v145 === null) { at = start; return null; }
v146 = defaultValue(); if (v146 === null) { at = start; return null; }
  return { rule: 'fieldDefault', start, end: at, children: [v143, v144, v145, v146] };
}

function defaultValue() {
  X10.lastIndex = at;
  if (!X10.test(text)) { if (tracing) miss(16); return null; }
  const start = at;
  at = X10.lastIndex;
  return { rule: 'defaultValue', start, end: at, children: NONE };
}

function fieldFilters() {
  { const c = text.charCodeAt(at); if (!F17[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v147, v148, v149, v150, v151, v152, v153;
v147 = filtersWord(); if (v147 === null) { at = start; return null; }
v148 = blanks(); if (v148 === null) { at = start; return null; }
v149 = inputFilter(); if (v149 === null) { at = start; return null; }
v150 = NONE; v151 = NONE; v152 = NONE; v153 = NONE; rep154$: for (;;) { const rep154 = at; let v155, v156, v157, v158; v155 = blanks(); if (v155 === null) { at = rep154; break rep154$; }
if (!(text.charCodeAt(at + 0) === 124)) { if (tracing) miss(17); { at = rep154; break rep154$; } } v156 = at; at += 1;
v157 = blanks(); if (v157 === null) { at = rep154; break rep154$; }
v158 = inputFilter(); if (v158 === null) { at = rep154; break rep154$; } if (v150 === NONE) v150 = [v155]; else v150.push(v155); if (v151 === NONE) v151 = [v156]; else v151.push(v156); if (v152 === NONE) v152 = [v157]; else v152.push(v157); if (v153 === NONE) v153 = [v158]; else v153.push(v158); }
  return { rule: 'fieldFilters', start, end: at, children: [v147, v148, v149, v150, v151, v152, v153] };
}

function inputFilter() {
  { const c = text.charCodeAt(at); if (!F19[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v159, v160, v161;
v159 = NONE; rep162$: { const rep162 = at; let v163; if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(7); { at = rep162; break rep162$; } } v163 = at; at += 1; if (v159 === NONE) v159 = [v163]; else v159.push(v163); }
v160 = inputFilterName(); if (v160 === null) { at = start; return null; }
v161 = NONE; rep164$: for (;;) { const rep164 = at; let v165; v165 = inputFilterArgument(); if (v165 === null) { at = rep164; break rep164$; } if (v161 === NONE) v161 = [v165]; else v161.push(v165); }
  return { rule: 'inputFilter', start, end: at, children: [v159, v160, v161] };
}

function inputFilterName() {
  { const c = text.charCodeAt(at); if (!F20[c < 128 ? c : 128]) if (!tracing) return null; }
  X11.lastIndex = at;
  if (!X11.test(text)) { if (tracing) miss(18); return null; }
  const start = at;
  at = X11.lastIndex;
  return { rule: 'inputFilterName', start, end: at, children: NONE };
}

function inputFilterArgument() {
  { const c = text.charCodeAt(at); if (!F21[c < 128 ? c : 128]) if (!tracing) return null; }
  X12.lastIndex = at;
  if (!X12.test(text)) { if (tracing) miss(19); return null; }
  const start = at;
  at = X12.lastIndex;
  return { rule: 'inputFilterArgument', start, end: at, children: NONE };
}

function Value$() {
  { const c = text.charCodeAt(at); if (!F22[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v166, v167;
skip(); v166 = Operation(); if (v166 === null) { at = start; return null; }
v167 = NONE; rep168$: { const rep168 = at; let v169; skip(); v169 = Conditional(); if (v169 === null) { at = rep168; break rep168$; } if (v167 === NONE) v167 = [v169]; else v167.push(v169); }
  return { rule: 'Value', start, end: at, children: [v166, v167] };
}
function Value() {
  if (!tracing) return Value$();
  described.push({ at, index: 3 });
  const node = Value$();
  described.pop();
  return node;
}

function Conditional() {
  { const c = text.charCodeAt(at); if (!F15[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v170, v171, v172, v173;
skip(); if (!(text.charCodeAt(at + 0) === 63)) { if (tracing) miss(14); { at = start; return null; } } v170 = at; at += 1;
const look174 = at; let look174ok = true; silent++; look174$: { let v175; skip(); if (!(text.charCodeAt(at + 0) === 63)) { if (tracing) miss(14); { look174ok = false; break look174$; } } v175 = at; at += 1; } silent--; at = look174; if (look174ok) { at = start; return null; }
skip(); v171 = Value(); if (v171 === null) { at = start; return null; }
skip(); if (!(text.charCodeAt(at + 0) === 58)) { if (tracing) miss(20); { at = start; return null; } } v172 = at; at += 1;
skip(); v173 = Value(); if (v173 === null) { at = start; return null; }
  return { rule: 'Conditional', start, end: at, children: [v170, v171, v172, v173] };
}

function Operation() {
  { const c = text.charCodeAt(at); if (!F22[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v176, v177;
skip(); v176 = Unary(); if (v176 === null) { at = start; return null; }
v177 = NONE; rep178$: for (;;) { const rep178 = at; let v179; skip(); v179 = OperationTail(); if (v179 === null) { at = rep178; break rep178$; } if (v177 === NONE) v177 = [v179]; else v177.push(v179); }
  return { rule: 'Operation', start, end: at, children: [v176, v177] };
}

function OperationTail_between() {
  { const c = text.charCodeAt(at); if (!F23[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v180, v181, v182, v183, v184;
skip(); v180 = betweenOperator(); if (v180 === null) { at = start; return null; }
v181 = NONE; rep185$: { const rep185 = at; let v186; skip(); v186 = skipMark(); if (v186 === null) { at = rep185; break rep185$; } if (v181 === NONE) v181 = [v186]; else v181.push(v186); }
skip(); v182 = Unary(); if (v182 === null) { at = start; return null; }
skip(); if (!(text.charCodeAt(at + 0) === 58)) { if (tracing) miss(20); { at = start; return null; } } v183 = at; at += 1;
skip(); v184 = Unary(); if (v184 === null) { at = start; return null; }
  return { rule: 'OperationTail_between', start, end: at, children: [v180, v181, v182, v183, v184] };
}

function OperationTail_binary() {
  { const c = text.charCodeAt(at); if (!F24[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v187, v188, v189;
skip(); v187 = binaryOperator(); if (v187 === null) { at = start; return null; }
v188 = NONE; rep190$: { const rep190 = at; let v191; skip(); v191 = skipMark(); if (v191 === null) { at = rep190; break rep190$; } if (v188 === NONE) v188 = [v191]; else v188.push(v191); }
skip(); v189 = Unary(); if (v189 === null) { at = start; return null; }
  return { rule: 'OperationTail_binary', start, end: at, children: [v187, v188, v189] };
}

function OperationTail() {
  { const c = text.charCodeAt(at); if (!F24[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v192;
const alt193 = at; alt193$: { or194$: { skip(); v192 = OperationTail_between(); if (v192 === null) { at = alt193; break or194$; } break alt193$; }
or195$: { skip(); v192 = OperationTail_binary(); if (v192 === null) { at = alt193; break or195$; } break alt193$; } { at = start; return null; } }
  return { rule: 'OperationTail', start, end: at, children: [v192] };
}

function Unary() {
  { const c = text.charCodeAt(at); if (!F22[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v196, v197;
v196 = NONE; rep198$: for (;;) { const rep198 = at; let v199; skip(); v199 = prefixOperator(); if (v199 === null) { at = rep198; break rep198$; } if (v196 === NONE) v196 = [v199]; else v196.push(v199); }
skip(); v197 = Filtered(); if (v197 === null) { at = start; return null; }
  return { rule: 'Unary', start, end: at, children: [v196, v197] };
}

function Filtered_chain() {
  { const c = text.charCodeAt(at); if (!F11[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v200, v201;
skip(); v200 = operand(); if (v200 === null) { at = start; return null; }
v201 = NONE; rep202$: for (;;) { const rep202 = at; let v203; skip(); v203 = FilterCall(); if (v203 === null) { at = rep202; break rep202$; } if (v201 === NONE) v201 = [v203]; else v201.push(v203); }
  return { rule: 'Filtered_chain', start, end: at, children: [v200, v201] };
}

function Filtered_empty() {
  { const c = text.charCodeAt(at); if (!F25[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v204;
v204 = NONE; rep205$: for (;;) { const rep205 = at; let v206; skip(); v206 = FilterCall(); if (v206 === null) { at = rep205; break rep205$; } if (v204 === NONE) v204 = [v206]; else v204.push(v206); } if (v204 === NONE) { at = start; return null; }
  return { rule: 'Filtered_empty', start, end: at, children: [v204] };
}

function Filtered() {
  { const c = text.charCodeAt(at); if (!F26[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v207;
const alt208 = at; alt208$: { or209$: { skip(); v207 = Filtered_chain(); if (v207 === null) { at = alt208; break or209$; } break alt208$; }
or210$: { skip(); v207 = Filtered_empty(); if (v207 === null) { at = alt208; break or210$; } break alt208$; } { at = start; return null; } }
  return { rule: 'Filtered', start, end: at, children: [v207] };
}

function FilterCall() {
  { const c = text.charCodeAt(at); if (!F25[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v211, v212, v213, v214;
skip(); v211 = pipe(); if (v211 === null) { at = start; return null; }
v212 = NONE; rep215$: { const rep215 = at; let v216; skip(); if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(7); { at = rep215; break rep215$; } } v216 = at; at += 1; if (v212 === NONE) v212 = [v216]; else v212.push(v216); }
skip(); v213 = filterName(); if (v213 === null) { at = start; return null; }
v214 = NONE; rep217$: for (;;) { const rep217 = at; let v218; skip(); v218 = FilterArgument(); if (v218 === null) { at = rep217; break rep217$; } if (v214 === NONE) v214 = [v218]; else v214.push(v218); }
  return { rule: 'FilterCall', start, end: at, children: [v211, v212, v213, v214] };
}

function FilterArgument() {
  { const c = text.charCodeAt(at); if (!F21[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v219, v220, v221;
skip(); if (!(text.charCodeAt(at + 0) === 58)) { if (tracing) miss(20); { at = start; return null; } } v219 = at; at += 1;
skip(); v220 = Argument(); if (v220 === null) { at = start; return null; }
v221 = NONE; rep222$: { const rep222 = at; let v223; skip(); v223 = Conditional(); if (v223 === null) { at = rep222; break rep222$; } if (v221 === NONE) v221 = [v223]; else v221.push(v223); }
  return { rule: 'FilterArgument', start, end: at, children: [v219, v220, v221] };
}

function Argument() {
  { const c = text.charCodeAt(at); if (!F27[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v224, v225;
skip(); v224 = ArgumentUnary(); if (v224 === null) { at = start; return null; }
v225 = NONE; rep226$: for (;;) { const rep226 = at; let v227; skip(); v227 = ArgumentTail(); if (v227 === null) { at = rep226; break rep226$; } if (v225 === NONE) v225 = [v227]; else v225.push(v227); }
  return { rule: 'Argument', start, end: at, children: [v224, v225] };
}

function ArgumentTail() {
  { const c = text.charCodeAt(at); if (!F24[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v228, v229, v230;
skip(); v228 = binaryOperator(); if (v228 === null) { at = start; return null; }
v229 = NONE; rep231$: { const rep231 = at; let v232; skip(); v232 = skipMark(); if (v232 === null) { at = rep231; break rep231$; } if (v229 === NONE) v229 = [v232]; else v229.push(v232); }
skip(); v230 = ArgumentUnary(); if (v230 === null) { at = start; return null; }
  return { rule: 'ArgumentTail', start, end: at, children: [v228, v229, v230] };
}

function ArgumentUnary() {
  { const c = text.charCodeAt(at); if (!F27[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v233, v234;
v233 = NONE; rep235$: for (;;) { const rep235 = at; let v236; skip(); v236 = prefixOperator(); if (v236 === null) { at = rep235; break rep235$; } if (v233 === NONE) v233 = [v236]; else v233.push(v236); }
skip(); v234 = operand(); if (v234 === null) { at = start; return null; }
  return { rule: 'ArgumentUnary', start, end: at, children: [v233, v234] };
}

function pipe() {
  { const c = text.charCodeAt(at); if (!F25[c < 128 ? c : 128]) if (!tracing) return null; }
  X13.lastIndex = at;
  if (!X13.test(text)) { if (tracing) miss(18); return null; }
  const start = at;
  at = X13.lastIndex;
  return { rule: 'pipe', start, end: at, children: NONE };
}

function filterName() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X7.lastIndex = at;
  if (!X7.test(text)) { if (tracing) miss(18); return null; }
  const start = at;
  at = X7.lastIndex;
  return { rule: 'filterName', start, end: at, children: NONE };
}

function skipMark() {
  { const c = text.charCodeAt(at); if (!F15[c < 128 ? c : 128]) if (!tracing) return null; }
  X14.lastIndex = at;
  if (!X14.test(text)) { if (tracing) miss(14); return null; }
  const start = at;
  at = X14.lastIndex;
  return { rule: 'skipMark', start, end: at, children: NONE };
}

function prefixOperator() {
  { const c = text.charCodeAt(at); if (!F28[c < 128 ? c : 128]) if (!tracing) return null; }
  X15.lastIndex = at;
  if (!X15.test(text)) { if (tracing) miss(21); return null; }
  const start = at;
  at = X15.lastIndex;
  return { rule: 'prefixOperator', start, end: at, children: NONE };
}

function betweenOperator() {
  { const c = text.charCodeAt(at); if (!F23[c < 128 ? c : 128]) if (!tracing) return null; }
  X16.lastIndex = at;
  if (!X16.test(text)) { if (tracing) miss(21); return null; }
  const start = at;
  at = X16.lastIndex;
  return { rule: 'betweenOperator', start, end: at, children: NONE };
}

function binaryOperator() {
  { const c = text.charCodeAt(at); if (!F24[c < 128 ? c : 128]) if (!tracing) return null; }
  X17.lastIndex = at;
  if (!X17.test(text)) { if (tracing) miss(21); return null; }
  const start = at;
  at = X17.lastIndex;
  return { rule: 'binaryOperator', start, end: at, children: NONE };
}

function operand() {
  { const c = text.charCodeAt(at); if (!F11[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v237, v238;
v237 = primary(); if (v237 === null) { at = start; return null; }
v238 = NONE; rep239$: for (;;) { const rep239 = at; let v240; v240 = access(); if (v240 === null) { at = rep239; break rep239$; } if (v238 === NONE) v238 = [v240]; else v238.push(v240); }
  return { rule: 'operand', start, end: at, children: [v237, v238] };
}

function primary() {
  { const c = text.charCodeAt(at); if (!F11[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v241;
const alt242 = at; alt242$: { or243$: { v241 = string(); if (v241 === null) { at = alt242; break or243$; } break alt242$; }
or244$: { v241 = timestamp(); if (v241 === null) { at = alt242; break or244$; } break alt242$; }
or245$: { v241 = cast(); if (v241 === null) { at = alt242; break or245$; } break alt242$; }
or246$: { v241 = number(); if (v241 === null) { at = alt242; break or246$; } break alt242$; }
or247$: { v241 = variable(); if (v241 === null) { at = alt242; break or247$; } break alt242$; }
or248$: { v241 = call(); if (v241 === null) { at = alt242; break or248$; } break alt242$; }
or249$: { v241 = path(); if (v241 === null) { at = alt242; break or249$; } break alt242$; }
or250$: { v241 = template(); if (v241 === null) { at = alt242; break or250$; } break alt242$; }
or251$: { v241 = object(); if (v241 === null) { at = alt242; break or251$; } break alt242$; }
or252$: { v241 = array(); if (v241 === null) { at = alt242; break or252$; } break alt242$; }
or253$: { v241 = paren(); if (v241 === null) { at = alt242; break or253$; } break alt242$; } { at = start; return null; } }
  return { rule: 'primary', start, end: at, children: [v241] };
}

function access_member() {
  { const c = text.charCodeAt(at); if (!F29[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v254, v255;
if (!(text.charCodeAt(at + 0) === 46)) { if (tracing) miss(22); { at = start; return null; } } v254 = at; at += 1;
v255 = memberName(); if (v255 === null) { at = start; return null; }
  return { rule: 'access_member', start, end: at, children: [v254, v255] };
}

function access_variable() {
  { const c = text.charCodeAt(at); if (!F29[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v256, v257;
if (!(text.charCodeAt(at + 0) === 46)) { if (tracing) miss(22); { at = start; return null; } } v256 = at; at += 1;
v257 = variable(); if (v257 === null) { at = start; return null; }
  return { rule: 'access_variable', start, end: at, children: [v256, v257] };
}

function access_index() {
  { const c = text.charCodeAt(at); if (!F30[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v258, v259;
v258 = NONE; rep260$: { const rep260 = at; let v261; if (!(text.charCodeAt(at + 0) === 46)) { if (tracing) miss(22); { at = rep260; break rep260$; } } v261 = at; at += 1; if (v258 === NONE) v258 = [v261]; else v258.push(v261); }
v259 = index(); if (v259 === null) { at = start; return null; }
  return { rule: 'access_index', start, end: at, children: [v258, v259] };
}

function access() {
  { const c = text.charCodeAt(at); if (!F30[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v262;
const alt263 = at; alt263$: { or264$: { v262 = access_member(); if (v262 === null) { at = alt263; break or264$; } break alt263$; }
or265$: { v262 = access_variable(); if (v262 === null) { at = alt263; break or265$; } break alt263$; }
or266$: { v262 = access_index(); if (v262 === null) { at = alt263; break or266$; } break alt263$; } { at = start; return null; } }
  return { rule: 'access', start, end: at, children: [v262] };
}

function index() {
  { const c = text.charCodeAt(at); if (!F14[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v267, v268, v269, v270;
if (!(text.charCodeAt(at + 0) === 91)) { if (tracing) miss(23); { at = start; return null; } } v267 = at; at += 1;
skip(); v268 = Value(); if (v268 === null) { at = start; return null; }
skip(); v269 = at;
if (!(text.charCodeAt(at + 0) === 93)) { if (tracing) miss(24); { at = start; return null; } } v270 = at; at += 1;
  return { rule: 'index', start, end: at, children: [v267, v268, v269, v270] };
}

function paren() {
  { const c = text.charCodeAt(at); if (!F31[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v271, v272, v273, v274;
if (!(text.charCodeAt(at + 0) === 40)) { if (tracing) miss(25); { at = start; return null; } } v271 = at; at += 1;
skip(); v272 = Value(); if (v272 === null) { at = start; return null; }
skip(); v273 = at;
if (!(text.charCodeAt(at + 0) === 41)) { if (tracing) miss(26); { at = start; return null; } } v274 = at; at += 1;
  return { rule: 'paren', start, end: at, children: [v271, v272, v273, v274] };
}

function call() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v275, v276, v277, v278, v279;
v275 = path(); if (v275 === null) { at = start; return null; }
if (!(text.charCodeAt(at + 0) === 40)) { if (tracing) miss(25); { at = start; return null; } } v276 = at; at += 1;
skip(); v277 = Items(); if (v277 === null) { at = start; return null; }
skip(); v278 = at;
if (!(text.charCodeAt(at + 0) === 41)) { if (tracing) miss(26); { at = start; return null; } } v279 = at; at += 1;
  return { rule: 'call', start, end: at, children: [v275, v276, v277, v278, v279] };
}

function cast() {
  { const c = text.charCodeAt(at); if (!F9[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v280, v281, v282, v283;
if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(7); { at = start; return null; } } v280 = at; at += 1;
v281 = castType(); if (v281 === null) { at = start; return null; }
v282 = blanks(); if (v282 === null) { at = start; return null; }
v283 = string(); if (v283 === null) { at = start; return null; }
  return { rule: 'cast', start, end: at, children: [v280, v281, v282, v283] };
}

function castType() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X7.lastIndex = at;
  if (!X7.test(text)) { if (tracing) miss(12); return null; }
  const start = at;
  at = X7.lastIndex;
  return { rule: 'castType', start, end: at, children: NONE };
}

function array() {
  { const c = text.charCodeAt(at); if (!F14[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v284, v285, v286, v287;
if (!(text.charCodeAt(at + 0) === 91)) { if (tracing) miss(23); { at = start; return null; } } v284 = at; at += 1;
skip(); v285 = Items(); if (v285 === null) { at = start; return null; }
skip(); v286 = at;
if (!(text.charCodeAt(at + 0) === 93)) { if (tracing) miss(24); { at = start; return null; } } v287 = at; at += 1;
  return { rule: 'array', start, end: at, children: [v284, v285, v286, v287] };
}

function Items() {
  const start = at;
  let v288, v289;
v288 = NONE; v289 = NONE; rep290$: for (;;) { const rep290 = at; let v291, v292; skip(); v291 = item(); if (v291 === null) { at = rep290; break rep290$; }
v292 = NONE; rep293$: { const rep293 = at; let v294; skip(); if (!(text.charCodeAt(at + 0) === 44)) { if (tracing) miss(5); { at = rep293; break rep293$; } } v294 = at; at += 1; if (v292 === NONE) v292 = [v294]; else v292.push(v294); } if (v288 === NONE) v288 = [v291]; else v288.push(v291); if (v289 === NONE) v289 = [v292]; else v289.push(v292); }
  return { rule: 'Items', start, end: at, children: [v288, v289] };
}

function item_number() {
  { const c = text.charCodeAt(at); if (!F32[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v295;
v295 = plainNumber(); if (v295 === null) { at = start; return null; }
  return { rule: 'item_number', start, end: at, children: [v295] };
}

function item_value() {
  { const c = text.charCodeAt(at); if (!F33[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v296;
skip(); v296 = Value(); if (v296 === null) { at = start; return null; }
  return { rule: 'item_value', start, end: at, children: [v296] };
}

function item() {
  { const c = text.charCodeAt(at); if (!F33[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v297;
const alt298 = at; alt298$: { or299$: { v297 = item_number(); if (v297 === null) { at = alt298; break or299$; } break alt298$; }
or300$: { v297 = item_value(); if (v297 === null) { at = alt298; break or300$; } break alt298$; } { at = start; return null; } }
  return { rule: 'item', start, end: at, children: [v297] };
}

function plainNumber() {
  { const c = text.charCodeAt(at); if (!F32[c < 128 ? c : 128]) if (!tracing) return null; }
  X18.lastIndex = at;
  if (!X18.test(text)) { if (tracing) miss(27); return null; }
  const start = at;
  at = X18.lastIndex;
  return { rule: 'plainNumber', start, end: at, children: NONE };
}

function object() {
  { const c = text.charCodeAt(at); if (!F5[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v301, v302, v303, v304;
if (!(text.charCodeAt(at + 0) === 123)) { if (tracing) miss(1); { at = start; return null; } } v301 = at; at += 1;
skip(); v302 = Members(); if (v302 === null) { at = start; return null; }
skip(); v303 = at;
if (!(text.charCodeAt(at + 0) === 125)) { if (tracing) miss(4); { at = start; return null; } } v304 = at; at += 1;
  return { rule: 'object', start, end: at, children: [v301, v302, v303, v304] };
}

function Members() {
  const start = at;
  let v305;
v305 = NONE; rep306$: for (;;) { const rep306 = at; let v307; skip(); v307 = Member(); if (v307 === null) { at = rep306; break rep306$; } if (v305 === NONE) v305 = [v307]; else v305.push(v307); }
  return { rule: 'Members', start, end: at, children: [v305] };
}

function Member() {
  { const c = text.charCodeAt(at); if (!F34[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v308;
const alt309 = at; alt309$: { or310$: { skip(); v308 = Pair(); if (v308 === null) { at = alt309; break or310$; } break alt309$; }
or311$: { skip(); v308 = fieldList(); if (v308 === null) { at = alt309; break or311$; } break alt309$; } { at = start; return null; } }
  return { rule: 'Member', start, end: at, children: [v308] };
}

function Pair() {
  { const c = text.charCodeAt(at); if (!F34[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v312, v313, v314, v315, v316;
v312 = NONE; rep317$: { const rep317 = at; let v318; skip(); if (!(text.charCodeAt(at + 0) === 33)) { if (tracing) miss(7); { at = rep317; break rep317$; } } v318 = at; at += 1; if (v312 === NONE) v312 = [v318]; else v312.push(v318); }
skip(); v313 = pairKey(); if (v313 === null) { at = start; return null; }
skip(); v314 = separator(); if (v314 === null) { at = start; return null; }
skip(); v315 = Value(); if (v315 === null) { at = start; return null; }
v316 = NONE; rep319$: { const rep319 = at; let v320; skip(); if (!(text.charCodeAt(at + 0) === 44)) { if (tracing) miss(5); { at = rep319; break rep319$; } } v320 = at; at += 1; if (v316 === NONE) v316 = [v320]; else v316.push(v320); }
  return { rule: 'Pair', start, end: at, children: [v312, v313, v314, v315, v316] };
}

function pairKey() {
  { const c = text.charCodeAt(at); if (!F35[c < 128 ? c : 128]) if (!tracing) return null; }
  X19.lastIndex = at;
  if (!X19.test(text)) { if (tracing) miss(28); return null; }
  const start = at;
  at = X19.lastIndex;
  return { rule: 'pairKey', start, end: at, children: NONE };
}

function separator() {
  { const c = text.charCodeAt(at); if (!F36[c < 128 ? c : 128]) if (!tracing) return null; }
  X20.lastIndex = at;
  if (!X20.test(text)) { if (tracing) miss(20); return null; }
  const start = at;
  at = X20.lastIndex;
  return { rule: 'separator', start, end: at, children: NONE };
}

function template_fenced() {
  { const c = text.charCodeAt(at); if (!F37[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v321, v322, v323, v324;
if (!(text.charCodeAt(at + 0) === 96 && text.charCodeAt(at + 1) === 96 && text.charCodeAt(at + 2) === 96)) { if (tracing) miss(29); { at = start; return null; } } v321 = at; at += 3;
skip(); v322 = Value(); if (v322 === null) { at = start; return null; }
skip(); v323 = at;
if (!(text.charCodeAt(at + 0) === 96 && text.charCodeAt(at + 1) === 96 && text.charCodeAt(at + 2) === 96)) { if (tracing) miss(29); { at = start; return null; } } v324 = at; at += 3;
  return { rule: 'template_fenced', start, end: at, children: [v321, v322, v323, v324] };
}

function template_fencedText() {
  { const c = text.charCodeAt(at); if (!F37[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v325;
v325 = fencedText(); if (v325 === null) { at = start; return null; }
  return { rule: 'template_fencedText', start, end: at, children: [v325] };
}

function template_quoted() {
  { const c = text.charCodeAt(at); if (!F37[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v326, v327, v328, v329;
if (!(text.charCodeAt(at + 0) === 96)) { if (tracing) miss(30); { at = start; return null; } } v326 = at; at += 1;
skip(); v327 = Value(); if (v327 === null) { at = start; return null; }
skip(); v328 = at;
if (!(text.charCodeAt(at + 0) === 96)) { if (tracing) miss(30); { at = start; return null; } } v329 = at; at += 1;
  return { rule: 'template_quoted', start, end: at, children: [v326, v327, v328, v329] };
}

function template_quotedText() {
  { const c = text.charCodeAt(at); if (!F37[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v330;
v330 = quotedText(); if (v330 === null) { at = start; return null; }
  return { rule: 'template_quotedText', start, end: at, children: [v330] };
}

function template() {
  { const c = text.charCodeAt(at); if (!F37[c < 128 ? c : 128]) if (!tracing) return null; }
  const start = at;
  let v331;
const alt332 = at; alt332$: { or333$: { v331 = template_fenced(); if (v331 === null) { at = alt332; break or333$; } break alt332$; }
or334$: { v331 = template_fencedText(); if (v331 === null) { at = alt332; break or334$; } break alt332$; }
or335$: { v331 = template_quoted(); if (v331 === null) { at = alt332; break or335$; } break alt332$; }
or336$: { v331 = template_quotedText(); if (v331 === null) { at = alt332; break or336$; } break alt332$; } { at = start; return null; } }
  return { rule: 'template', start, end: at, children: [v331] };
}

function name() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X7.lastIndex = at;
  if (!X7.test(text)) { if (tracing) miss(6); return null; }
  const start = at;
  at = X7.lastIndex;
  return { rule: 'name', start, end: at, children: NONE };
}

function path() {
  { const c = text.charCodeAt(at); if (!F1[c < 128 ? c : 128]) if (!tracing) return null; }
  X21.lastIndex = at;
  if (!X21.test(text)) { if (tracing) miss(6); return null; }
  const start = at;
  at = X21.lastIndex;
  return { rule: 'path', start, end: at, children: NONE };
}

function memberName() {
  { const c = text.charCodeAt(at); if (!F38[c < 128 ? c : 128]) if (!tracing) return null; }
  X22.lastIndex = at;
  if (!X22.test(text)) { if (tracing) miss(6); return null; }
  const start = at;
  at = X22.lastIndex;
  return { rule: 'memberName', start, end: at, children: NONE };
}

function variable() {
  { const c = text.charCodeAt(at); if (!F39[c < 128 ? c : 128]) if (!tracing) return null; }
  X23.lastIndex = at;
  if (!X23.test(text)) { if (tracing) miss(31); return null; }
  const start = at;
  at = X23.lastIndex;
  return { rule: 'variable', start, end: at, children: NONE };
}

function number() {
  { const c = text.charCodeAt(at); if (!F40[c < 128 ? c : 128]) if (!tracing) return null; }
  X24.lastIndex = at;
  if (!X24.test(text)) { if (tracing) miss(27); return null; }
  const start = at;
  at = X24.lastIndex;
  return { rule: 'number', start, end: at, children: NONE };
}

function timestamp() {
  { const c = text.charCodeAt(at); if (!F40[c < 128 ? c : 128]) if (!tracing) return null; }
  X25.lastIndex = at;
  if (!X25.test(text)) { if (tracing) miss(32); return null; }
  const start = at;
  at = X25.lastIndex;
  return { rule: 'timestamp', start, end: at, children: NONE };
}

function string() {
  { const c = text.charCodeAt(at); if (!F41[c < 128 ? c : 128]) if (!tracing) return null; }
  X26.lastIndex = at;
  if (!X26.test(text)) { if (tracing) miss(33); return null; }
  const start = at;
  at = X26.lastIndex;
  return { rule: 'string', start, end: at, children: NONE };
}

function fencedText() {
  { const c = text.charCodeAt(at); if (!F37[c < 128 ? c : 128]) if (!tracing) return null; }
  X27.lastIndex = at;
  if (!X27.test(text)) { if (tracing) miss(33); return null; }
  const start = at;
  at = X27.lastIndex;
  return { rule: 'fencedText', start, end: at, children: NONE };
}

function quotedText() {
  { const c = text.charCodeAt(at); if (!F37[c < 128 ? c : 128]) if (!tracing) return null; }
  X28.lastIndex = at;
  if (!X28.test(text)) { if (tracing) miss(33); return null; }
  const start = at;
  at = X28.lastIndex;
  return { rule: 'quotedText', start, end: at, children: NONE };
}

function blanks() {
  X29.lastIndex = at;
  if (!X29.test(text)) { if (tracing) miss(34); return null; }
  const start = at;
  at = X29.lastIndex;
  return { rule: 'blanks', start, end: at, children: NONE };
}

const RULES = { Source, document, headerPart_attribute, headerPart_operand, headerPart, attribute, attributeValue, block, Entries, Entry, Assignment, key, statement, disabledMark, word, alias, AliasTarget, asWord, leave, fieldList, fieldListWord, fieldBlock, Fields, field, fieldType, listSize, nullableMark, fieldName, filtersWord, fieldDefault, defaultValue, fieldFilters, inputFilter, inputFilterName, inputFilterArgument, Value, Conditional, Operation, OperationTail_between, OperationTail_binary, OperationTail, Unary, Filtered_chain, Filtered_empty, Filtered, FilterCall, FilterArgument, Argument, ArgumentTail, ArgumentUnary, pipe, filterName, skipMark, prefixOperator, betweenOperator, binaryOperator, operand, primary, access_member, access_variable, access_index, access, index, paren, call, cast, castType, array, Items, item_number, item_value, item, plainNumber, object, Members, Member, Pair, pairKey, separator, template_fenced, template_fencedText, template_quoted, template_quotedText, template, name, path, memberName, variable, number, timestamp, string, fencedText, quotedText, blanks };

const START = "Source";

function run(input, rule) {
  text = input;
  at = 0;
  silent = 0;
  if (SYNTACTIC.test(rule)) skip();
  const node = RULES[rule]();
  if (SYNTACTIC.test(rule)) skip();
  if (node !== null && at < text.length && tracing) miss(0);
  return node !== null && at === text.length ? node : null;
}

const SYNTACTIC = /^[A-Z]/;

export function parse(input, rule = START) {
  tracing = false;
  const node = run(input, rule);
  text = '';
  return node;
}

export function trace(input, rule = START) {
  tracing = true;
  furthest = 0;
  missed = new Set();
  described = [];
  run(input, rule);
  tracing = false;
  text = '';
  return { offset: furthest, expected: [...missed].map((index) => EXPECTED[index]) };
}

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a as de,b as kt,c as Jr}from"./chunk-TZ4F3KXT.js";import{a as Hr,b as Xr,c as E}from"./chunk-7XRDF44J.js";import{a as Zr}from"./chunk-SK2MUIMD.js";import{b as Yr,c as P,d as j}from"./chunk-OHDZIYKT.js";import{c as Qr}from"./chunk-NWFC2D5R.js";function ue(e){return e?.entries.some(t=>t.type==="broken")===!0}function ce(e){return(e?.entries??[]).filter(t=>t.type!=="broken")}function f(e,t){let r;for(let n of e?.entries??[])n.type==="assignment"&&n.name.text===t&&(r=n);return r}function ye(e,t){for(let r of e?.entries??[])if(r.type==="field-list"&&r.keyword.text===t)return r}function le(e,t){return(e?.entries??[]).filter(r=>r.type==="statement"&&r.keyword.text===t)}var en=new WeakMap;function et(e,t){if(e===void 0)return;let r=en.get(e);if(r===void 0){let n=e.entries.filter(o=>o.type==="statement").reverse();r=new Map(n.map(o=>[o.keyword.text,o])),en.set(e,r)}return r.get(t)}var tn=new WeakMap;function tt(e,t){let r=tn.get(e);return r===void 0&&(r=new Map(e.map((n,o)=>[n,o])),tn.set(e,r)),r.get(t)??-1}function W(e){let[t]=e;return t===void 0||t.type==="attribute"?void 0:_(t)}function _e(e,t){for(let r of e)if(r.type==="attribute"&&r.name.text===t)return y(r.value)}function _(e){switch(e.type){case"string":return{text:e.value,..._l(e)};case"identifier":return{text:e.text,start:e.start,end:e.end};case"word":return{text:e.word,start:e.start,end:e.end};default:return}}function X(e,t){let r=f(e,t)?.value;return r===void 0?void 0:_(r)}function x(e,t){if(e?.type==="object")return k(e).find(r=>r.key.text===t)}function k({pairs:e}){return e.filter(t=>!t.disabled)}function y(e){let t=e.quoted?1:0;return{text:e.text,start:e.start+t,end:e.end-t}}function _l(e){let t=e.quote.length;return{start:e.start+t,end:e.end-t}}function _t(e){return W(e.header)??{text:"",start:e.keyword.start,end:e.keyword.end}}var S={type:"unknown"};function Ne(e,t){return e===t||JSON.stringify(e)===JSON.stringify(t)}var rn=400;function Oe(e){return nn(e,rn)>rn?S:e}function nn(e,t){let r=vl(e),n=1;for(let o of r)if(n+=nn(o,t-n),n>t)break;return n}function vl(e){switch(e.type){case"object":return e.fields.map(t=>t.shape);case"row":return(e.more??[]).map(t=>t.shape);case"list":case"page":return[e.items];case"maybe":case"member":return[e.of];case"unknown":case"value":case"result":return[];default:return e}}var Sl=new Set(["==","!=","<",">","<=",">=","===","!==","&&","||","in","not in","contains","not contains"]);function re(e,t){switch(e.type){case"string":return{type:"value",of:"text"};case"number":return{type:"value",of:Number.isInteger(e.value)?"int":"decimal"};case"timestamp":return{type:"value",of:"timestamp"};case"word":return{type:"value",of:$l[e.word]};case"cast":return{type:"value",of:e.castType.text};case"variable":return t(e.name);case"member":return on(e.object,e.property.text,t);case"index":return e.index.type==="string"?on(e.object,e.index.value,t):S;case"parenthesized":return e.expression===void 0?S:re(e.expression,t);case"template":return e.expression===void 0?S:re(e.expression,t);case"object":return Tl(e,t);case"array":return{type:"list",items:El(e.items,t)};case"ternary":{if(e.whenFalse===void 0)return S;let r=re(e.whenTrue,t);return Ne(r,re(e.whenFalse,t))?r:S}case"unary":return e.operator==="!"?{type:"value",of:"bool"}:S;case"binary":return e.operator==="~"?{type:"value",of:"text"}:Sl.has(e.operator)?{type:"value",of:"bool"}:S;case"between":return{type:"value",of:"bool"};case"filtered":case"identifier":case"call":case"broken":return S;default:return e}}var $l={true:"bool",false:"bool",null:"null",now:"timestamp"};function on(e,t,r){return e.type==="variable"&&e.name==="var"?r(t):sn(re(e,r),t)}function sn(e,t){switch(e.type){case"object":return e.fields.findLast(r=>r.name===t)?.shape??S;case"page":return t==="items"?{type:"list",items:e.items}:S;case"maybe":return sn(e.of,t);case"row":case"result":case"member":return Oe({type:"member",of:e,name:t});case"unknown":case"value":case"list":return S;default:return e}}function Tl(e,t){let r=k(e);return Oe({type:"object",fields:r.map(n=>({name:n.key.text,shape:re(n.value,t)}))})}function El(e,t){let[r,...n]=e.map(o=>re(o,t));return r===void 0?S:n.every(o=>Ne(r,o))?Oe(r):S}var vt=e=>()=>({type:"value",of:e}),an=({body:e},t)=>{let r=f(e,"value")?.value;return r===void 0?S:re(r,t)},St=()=>({type:"list",items:S}),dn={var:an,"var.update":an,"db.get":e=>ur(qe(e)),"db.query":e=>Cl(e),"db.add":e=>qe(e),"db.edit":e=>qe(e),"db.patch":e=>qe(e),"db.add_or_edit":e=>qe(e),"db.has":vt("bool"),"function.run":e=>Rl(e),"array.push":St,"array.unshift":St,"array.map":St,"array.filter":St,"security.create_auth_token":vt("text"),"security.create_uuid":vt("text"),"security.check_password":vt("bool")};function un(e,t){let r=e.keyword.text,n=Object.hasOwn(dn,r)?dn[r]:void 0;return n===void 0?void 0:Oe(n(e,t))}function ur(e){return e.type==="unknown"?e:{type:"maybe",of:e}}function Rl({header:e,body:t}){let r=W(e)?.text,n=f(t,"runtime_mode")===void 0&&f(t,"runtime")===void 0;return r===void 0||r===""||!n?S:{type:"result",function:r}}function Cl(e){let t=f(e.body,"return")?.value,r=qe(e);if(t===void 0)return{type:"list",items:r};let n=x(t,"type")?.value;switch(n===void 0?void 0:_(n)?.text){case"list":return x(t,"paging")===void 0?{type:"list",items:r}:{type:"page",items:r};case"single":return ur(r);case"count":return{type:"value",of:"int"};case"exists":return{type:"value",of:"bool"};default:return S}}function qe({header:e,body:t}){let r=W(e)?.text;if(r===void 0||r==="")return S;let n=f(t,"output")?.value,o=n===void 0?void 0:Al(n);if(n!==void 0&&o===void 0)return S;let s=[...jl(t),...Ol(f(t,"addon")?.value)];return{type:"row",table:r,...o===void 0?{}:{only:o},...s.length===0?{}:{more:s}}}function Al(e){if(e.type!=="array")return;let t=e.items.map(s=>s.type==="string"?s.value:void 0),r=t.filter(s=>s!==void 0);if(r.length<t.length)return;let o=r.some(s=>s.startsWith("items."))?r.filter(s=>s.startsWith("items.")).map(s=>s.slice(6)):r;return[...new Set(o.map(s=>s.split(".")[0]??s))]}function jl(e){let t=f(e,"eval")?.value;if(t?.type!=="object")return[];let r=f(e,"join")?.value;return k(t).map(n=>({name:n.key.text,shape:Nl(n.value,r)}))}function Nl(e,t){if(e.type!=="member"||e.object.type!=="member")return S;let{object:r,property:n}=e.object;if(r.type!=="variable"||r.name!=="db")return S;let o=x(x(t,n.text)?.value,"table")?.value,s=o===void 0?void 0:_(o)?.text;return s===void 0||s===""?S:ur({type:"member",of:{type:"row",table:s},name:e.property.text})}function Ol(e){return e?.type!=="array"?[]:e.items.flatMap(t=>{let r=x(t,"as")?.value,n=r===void 0?void 0:_(r)?.text.replace(/^items\./,"");return n===void 0||n===""||n.includes(".")?[]:[{name:n,shape:S}]})}var ql=new Set(["group","db.transaction","stack"]);function cn(e){let{body:t}=e,r=f(t,"response")?.value,n=e.keyword.text==="addon";if(r===void 0&&!n)return;let o=le(t,"stack")[0]?.body,s=new cr(ye(t,"input"));s.runBlock(o,s.top);let a=r===void 0?s.last:re(r,s.top.read);return s.returned.every(i=>Ne(i,a))?a:S}var $t=class{changed=new Map;#e;constructor(t){this.#e=t}read=t=>{let r=this;for(;r!==void 0;r=r.#e){let n=r.changed.get(t);if(n!==void 0)return n}return S};merge(t){for(let[r,n]of t.changed)Ne(this.read(r),n)||this.changed.set(r,S)}},cr=class{top=new $t(void 0);returned=[];last=S;constructor(t){this.top.changed.set("input",ln(t))}runBlock(t,r){for(let n of t?.entries??[])this.#e(n,r)}#e(t,r){if(t.type!=="statement"||t.disabled)return;let{keyword:n,body:o}=t;if(n.text==="return"){let a=f(o,"value")?.value;this.returned.push(a===void 0?S:re(a,r.read));return}let s=(o?.entries??[]).some(a=>a.type==="statement");s&&ql.has(n.text)?this.runBlock(o,r):s&&this.#t(t,r),this.#r(t,r)}#t({body:t},r){let n=new $t(r);for(let o of Wl(t))n.changed.set(o,S);this.runBlock(t,n),r.merge(n)}#r(t,r){let n=un(t,r.read);this.last=n??S;for(let{name:o,whole:s}of pn(t))r.changed.set(o,s?n??S:S)}};function ln(e){return e===void 0?S:{type:"object",fields:e.fields.flatMap(({name:t,fieldType:r,listSize:n,nullable:o,options:s})=>{if(t===void 0)return[];let a=ye(s,"schema"),i=a===void 0?{type:"value",of:r.text}:ln(a),u=n===void 0?i:{type:"list",items:i};return[{name:t.text,shape:o?{type:"maybe",of:u}:u}]})}}function pn({alias:e,header:t,keyword:r}){let n=[];e!==void 0&&n.push(...lr(e.target,Il(e)));let[o]=t;return o!==void 0&&o.type!=="attribute"&&/^(var|array|object|text|math)\b/.test(r.text)&&n.push(...lr(o,r.text==="var"||r.text==="var.update")),n}function Il(e){return e.filters.length===0&&!e.beforeBody}function lr(e,t){return e.type==="variable"?[{name:e.name,whole:t}]:e.type==="member"&&e.object.type==="variable"&&e.object.name==="var"?[{name:e.property.text,whole:t}]:e.type==="member"||e.type==="index"?lr(e.object,!1):[]}function Wl(e){let t=new Set,r=e===void 0?[]:[e];for(let n=r.pop();n!==void 0;n=r.pop())for(let o of n.entries)if(o.type==="statement"){for(let{name:s}of pn(o))t.add(s);o.body!==void 0&&r.push(o.body)}return t}function mn(e){let{body:t}=e,r=ye(t,"input"),n=e.keyword.text==="table"?ye(t,"schema"):void 0,o=cn(e),s=e.keyword.text==="workspace"?Fl(t):void 0;return{inputs:r===void 0||r.broken!==void 0?void 0:pr(r),inputTables:r===void 0?[]:Ll(r),columns:n===void 0||n.broken!==void 0?void 0:pr(n),auth:Ml(t),canonical:X(t,"canonical")?.text,...o===void 0?{}:{response:o},...s===void 0?{}:{environment:s}}}function Fl(e){let t=f(e,"env")?.value;return t?.type==="object"&&t.broken===void 0?k(t).map(r=>r.key.text):void 0}function Ml(e){let t=f(e,"auth")?.value;if(t===void 0)return ue(e)?!0:void 0;if(t.type==="broken")return!0;let r=_(t)?.text;return t.type==="word"?r==="true":r}function pr(e){return e.fields.flatMap(t=>t.name===void 0?[]:[Dl(t,t.name.text)])}function Dl(e,t){let r=X(e.options,"table")?.text,n=Pl(e.options),o=ye(e.options,"schema");return{name:t,type:e.fieldType.text,list:e.listSize!==void 0,nullable:e.nullable,optional:e.optional||e.defaultValue!==void 0,...r===void 0?{}:{table:r},...n===void 0?{}:{values:n},...o===void 0?{}:{fields:pr(o)}}}function Pl(e){let t=f(e,"values")?.value;if(!(t?.type!=="array"||t.items.some(({type:r})=>r==="broken")))return t.items.flatMap(r=>_(r)?.text??[])}function Ll(e){return e.fields.flatMap(t=>{if(t.fieldType.text!=="dblink")return[];let r=X(t.options,"table")?.text;return r===void 0?[]:[{table:r,hidden:Bl(t.options)}]})}function Bl(e){let t=f(e,"override")?.value;return t?.type!=="object"?[]:k(t).filter(r=>{let n=x(r.value,"hidden")?.value;return n?.type==="word"&&n.word==="true"}).map(r=>r.key.text)}function rt(e,t){return t!==void 0&&(e===t||fn(e)===fn(t))}function fn(e){return e.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu,"_").replace(/^_+|_+$/g,"")}var Ul=new Set(["column","test"]),nt=Vl();function Vl(){let e=new Map;for(let t of Yr)if(!(Ul.has(t.to)||t.needs!==void 0))for(let r of t.names){let n=`${t.from} ${r}`;e.set(n,[...e.get(n)??[],t])}return e}function hn(e,t){return[...nt.get(`${e} ${t}`)??[],...nt.get(`${e} *`)??[]]}function Gl(e){return e.replace(/^\d+\|/,"")}function gn(e){let t=[],r=[],n=(o,s,a,i={})=>{if(s.text===""){r.push({to:o.to,name:"",via:a,start:s.start-1,end:s.end+1});return}let{end:u}=s,p=o.to==="realtime_channel"?Gl(s.text):s.text,h=p===s.text?s.start:u-p.length;t.push({to:o.to,name:p,via:a,start:h,end:u,...o.soft===!0?{soft:!0}:{},...i})};return de(e,[{document:o=>{let s=hn("document",o.keyword.text);mr(s,o.body,"clause",(a,i,u)=>n(a,i,u))},statement:(o,s)=>{if(m(s)||o.disabled)return;let a=hn("statement",o.keyword.text),i=W(o.header);for(let u of a)u.via==="operand"&&i!==void 0&&n(u,i,o.keyword.text,Kl(u,o));mr(a,o.body,"argument",(u,p)=>n(u,p,o.keyword.text))},field:o=>mr(zl(o),o.options,"option",(s,a)=>n(s,a,"field")),member:(o,s)=>{let a=nt.get("expression $db")?.[0],i=a===void 0||m(s)?void 0:Ql(o,s);a!==void 0&&i!==void 0&&n(a,i.name,"$db",i.more)}}]),{references:t,emptyNames:r}}function zl(e){return nt.get(`field ${e.fieldType.text}`)??nt.get("field *")??[]}function Kl(e,t){if(e.to!=="query")return{};let r=_e(t.header,"verb")?.text,n=X(t.body,"api_group")?.text;return{...r===void 0?{}:{verb:r},...n===void 0?{}:{group:n}}}function m(e){return e.some(t=>(t.type==="statement"||t.type==="filter-call"||t.type==="pair")&&t.disabled)}function mr(e,t,r,n){for(let o of e){if(!o.via.startsWith(`${r} `))continue;let[s="",...a]=o.via.slice(r.length+1).split(/\.|(?=\[\])/),i=f(t,s)?.value;if(i!==void 0){for(let u of Et(i,a))n(o,u,s);o.recursive===!0&&bn(o,i,a,s,n)}}}function bn(e,t,r,n,o){if(t.type==="array")for(let s of t.items){let a=x(s,n)?.value;if(a!==void 0){for(let i of Et(a,r))o(e,i,n);bn(e,a,r,n,o)}}}function Et(e,t){let[r,...n]=t;if(r===void 0)return Tt(e);if(r==="[]")return e.type==="array"?e.items.flatMap(a=>Et(a,n)):[];if(e.type!=="object")return[];let o=k(e);return(r==="*"?o:o.filter(a=>a.key.text===r)).flatMap(a=>Et(a.value,n))}function Tt(e){if(e.type==="array")return e.items.flatMap(Tt);if(e.type==="object"){let r=x(e,"name");return r===void 0?k(e).flatMap(n=>n.value.type==="array"||n.value.type==="object"?Tt(n.value):[]):Tt(r.value)}let t=e.type==="string"||e.type==="identifier"?_(e):void 0;return t===void 0?[]:[t]}function Ql(e,t){if(e.object.type!=="variable"||e.object.name!=="db")return;let r=t.at(-1);if(r?.type!=="member"||r.object!==e)return;let n=z(t),o={text:e.property.text,start:e.property.start,end:e.property.end};if(n!==void 0&&!(rt(o.text,n.table)||n.aliases.has(o.text)))return{name:o,more:n.table===void 0?{}:{orColumnOf:n.table}}}function z(e){let t=e.findLast(n=>n.type==="statement");if(t===void 0){let[n]=e;return n?.type!=="document"||n.keyword.text!=="table"?void 0:{table:W(n.header)?.text,aliases:new Set,joined:new Map}}if(!t.keyword.text.startsWith("db."))return;let r=yn.get(t);return r===void 0&&(r=Yl(t),yn.set(t,r)),r}var yn=new WeakMap;function Yl(e){let t=f(e.body,"join")?.value,r=new Map,n=t?.type==="object"?k(t):[];for(let o of n){let s=x(o.value,"table")?.value,a=s===void 0?void 0:_(s)?.text;a!==void 0&&r.set(o.key.text,a)}return{table:W(e.header)?.text,aliases:new Set([...n.map(o=>o.key.text),...Hl(e)]),joined:r}}function Hl({body:e}){let t=f(e,"return")?.value;return[f(e,"eval")?.value,x(t,"group")?.value,x(t,"eval")?.value].flatMap(n=>n?.type==="object"?k(n).map(o=>o.key.text):[])}function xn(e){return[...e.documents.map(t=>wn(e.file.path,t,!0)),...e.broken.map(t=>wn(e.file.path,t,!1))]}function wn(e,t,r){let n=_t(t),o=_e(t.header,"verb")?.text,s=t.keyword.text==="query"?X(t.body,"api_group")?.text:void 0,a=X(t.body,"guid")?.text;return{origin:"file",kind:t.keyword.text,name:n.text,...o===void 0?{}:{verb:o},...s===void 0?{}:{group:s},...a===void 0?{}:{guid:a},contract:mn(t),file:e,document:t,placedName:n,...gn(t),readable:r}}var kn=new WeakMap;function pe(e){let t=kn.get(e);return t===void 0&&(t=new Set(e.map(({name:r})=>r)),kn.set(e,t)),t}var _n={out:[],in:[]},Rt=class{#e=new Map;constructor(t,r){for(let n of t){let o=this.#t(n);for(let s of n.references)for(let a of r(s)){let i={from:n,to:a,kind:s.to,..."start"in s?{reference:s}:{}};o.out.push(i),this.#t(a).in.push(i)}}}findCallees(t){return(this.#e.get(P(t))??_n).out}findCallers(t){return(this.#e.get(P(t))??_n).in}findReached(t,r,n=Number.POSITIVE_INFINITY){let o=new Set(t.map(P)),s=[],a=(i,u)=>{let p=r==="callers"?this.findCallers(i):this.findCallees(i);for(let h of p){if(s.length>=n)return;let g=r==="callers"?h.from:h.to,T=P(g);if(o.has(T))continue;o.add(T);let G=(u?.distance??0)+1;s.push({object:g,distance:G,edge:h,...u===void 0?{}:{previous:u}})}};for(let i of t)a(i,void 0);for(let i=0;i<s.length&&s.length<n;i+=1){let u=s[i];u!==void 0&&a(u.object,u)}return s}#t(t){let r=P(t),n=this.#e.get(r);return n===void 0&&(n={out:[],in:[]},this.#e.set(r,n)),n}};function zh(e){let t=[];for(let r=e;r!==void 0;r=r.previous)t.push(r.edge);return t.reverse()}var Xl={agent:["agent","mcp_server"],trigger:["table_trigger","agent_trigger","mcp_server_trigger","realtime_trigger","workspace_trigger","error_trigger"]};function fr(e){return Xl[e]??[e]}var ty=["whole","partial"],hr=class{objects;snapshotObjects;environment;#e=new Map;#t=new Map;#r=new Map;#o=new Map;#n;constructor(t,r){this.objects=t;let n=new Set(t.map(P));this.snapshotObjects=r.filter(a=>!n.has(P(a)));for(let a of this.#s()){this.#r.has(a.name)||this.#r.set(a.name,a);let i=this.#e.get(a.kind)??new Map;this.#e.set(a.kind,i);let u=i.get(a.name);u===void 0?i.set(a.name,[a]):u.push(a)}let o=[...t,...r].flatMap(({contract:a})=>a.environment??[]),s=[...t,...r].some(({contract:a})=>a.environment!==void 0);this.environment=s?new Set(o):void 0}get graph(){return this.#n??=new Rt(this.#s(),t=>yr(t,this)?[]:this.findMeant(t)),this.#n}findNamed(t,r){let n=this.#e.get(t);return n?.get(r)??n?.get("")?.filter(Zl)??[]}findMeant(t){let r=JSON.stringify([t.to,t.name,t.verb,t.group]),n=this.#o.get(r);return n===void 0&&(n=fr(t.to).flatMap(o=>this.findNamed(o,t.name).filter(s=>Jl(s,t))),this.#o.set(r,n)),n}resolveByName(t){return this.#r.get(t)}resolve(t){return this.findMeant(t)[0]}resolveUnique(t){let[r,...n]=this.findMeant(t);return n.length===0?r:void 0}namesFor(t){let r=this.#t.get(t);return r===void 0&&(r=fr(t).flatMap(n=>[...this.#e.get(n)?.keys()??[]]),this.#t.set(t,r)),r}#s(){return[...this.objects,...this.snapshotObjects]}};function yr(e,t){if(!("orColumnOf"in e)||e.orColumnOf===void 0)return!1;let n=t.resolve({to:"table",name:e.orColumnOf})?.contract.columns;return n!==void 0&&pe(n).has(e.name)}function Zl(e){return e.origin==="file"&&e.document.header.some(({type:t})=>t==="broken")}function Jl(e,{verb:t,group:r}){return t!==void 0&&e.verb!==t?!1:r===void 0||e.group===r||e.origin==="file"&&!e.readable}function ry(e,t){let r=[...e].sort((n,o)=>Qr(n.file.path,o.file.path));return new hr(r.flatMap(xn),t)}function ny(e,t,r){return e!==void 0?e:r||t.objects.some(n=>n.kind==="workspace")?"whole":"partial"}function d(e){let t=e.join("").replace(/^\n/,"").split(`
`),r=t.filter(o=>o.trim()!=="").map(o=>o.length-o.trimStart().length),n=Math.min(...r);return t.map(o=>o.slice(n)).join(`
`)}var vn=d`
  function probe {
    input {
      int n
    }
    stack {
      api.request {
        url = "https://example.com"
        method = "POST"
        params = {n: $input.n}
      } as $answer
    }
    response = $answer
  }
`,gr=new Set(["body","data","payload","json","form"]),Sn={id:"api-request-body-key",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"The payload of `api.request` under a name that it does not have.",why:"The push is refused, or the request is sent without its payload. What is sent is called `params`, for every method.",bad:{sources:{"function/probe.xs":vn.replace("params","body")},at:["body"]},good:{"function/probe.xs":vn},create:({report:e})=>({statement:({keyword:t,body:r,disabled:n},o)=>{if(t.text!=="api.request"||n||m(o))return;let a=(r?.entries??[]).filter(u=>u.type==="assignment").filter(({name:u})=>gr.has(u.text)),i=a.length===1&&f(r,"params")===void 0;for(let{name:u}of a){let p=y(u);e({at:p,message:`Statement "api.request" takes no argument "${u.text}".`,help:'What is sent is called "params", for every method.',suggestions:["params"],...i?{fix:{title:'Write "params"',at:p,text:"params"}}:{}})}}})};var $n=["list","stream","exists","count","single","aggregate"];var Tn=["yes","no"];var En=["inner","left","right"],Rn=["asc","desc","rand"];var Ct=["items","itemsReceived","itemsTotal","curPage","nextPage","prevPage","offset","perPage","pageTotal"];function v(e){return Cn(e)}function Cn(e){if(typeof e!="object"||e===null||Array.isArray(e))return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=Cn(n);return t}var br=v({primary:{operators:[]},btree:{operators:["asc","desc"]},"btree|unique":{operators:["asc","desc"]},gin:{operators:["jsonb_path_op"]},search:{operators:["A","B","C","D"]},vector:{operators:["vector_cosine_ops","vector_ip_ops"]}}),An={required:["type","field"],optional:["name","lang"]},ve=["id","created_at","xdo"];var w={kind:"unknown"},Z={kind:"bool"},Re={kind:"text"},ot={kind:"time"},me={kind:"number"},fe={kind:"number",integer:!0},st={kind:"object",properties:void 0};function J(e){return{kind:"list",item:e}}function Ie(e){let[t,...r]=e;return t===void 0?w:r.reduce(jn,t)}function jn(e,t){if(e===t)return e;if(e.kind==="unknown"||t.kind==="unknown")return w;if(e.kind==="null")return{...t,nullable:!0};if(t.kind==="null")return{...e,nullable:!0};if(e.kind!==t.kind)return w;let r=e.nullable===!0||t.nullable===!0?{nullable:!0}:{};return e.kind==="list"&&t.kind==="list"?{kind:"list",item:jn(e.item,t.item),...r}:e.kind==="object"&&t.kind==="object"?e.properties===t.properties?{...e,...r}:{kind:"object",properties:void 0,...r}:e.kind==="number"?{kind:"number",...r}:e.kind==="text"?{kind:"text",...r}:{kind:e.kind==="bool"?"bool":"time",...r}}function ge(e){switch(e.kind){case"unknown":return"a value";case"null":return"null";case"bool":return"a bool";case"time":return"a timestamp";case"number":return"a number";case"text":return"a text";case"list":return"a list";case"object":return e.called??"an object";default:return e}}function at(e,t,r){let n=ep(e);return{...e.list&&n.kind!=="unknown"?J(n):n,field:{place:t,shape:e,...r===void 0?{}:{table:r}},...e.nullable||t==="input"&&e.optional?{nullable:!0}:{}}}function ep({type:e,values:t,fields:r}){switch(e){case"int":return fe;case"decimal":return me;case"bool":return Z;case"text":case"email":case"password":case"uuid":return{kind:"text",of:e};case"enum":return{kind:"text",of:e,...t===void 0?{}:{values:t}};case"timestamp":case"date":return ot;case"vector":return J(me);case"object":return r===void 0?st:{kind:"object",properties:new Map(r.map(n=>[n.name,at(n,"input")]))};default:return w}}var it='the result of "api.request"',tp={kind:"object",properties:new Map([["request",w],["response",{kind:"object",properties:new Map([["headers",w],["result",w],["status",fe]]),called:"the response of a request"}]]),called:it};function On(e,t,r){switch(e.keyword.text){case"db.get":return{...wr(e,r),nullable:!0};case"db.add":case"db.edit":case"db.patch":case"db.add_or_edit":return wr(e,r);case"db.query":return sp(e,r);case"db.has":case"redis.has":case"security.check_password":return Z;case"api.request":return tp;case"array.find":return rp(t());case"array.filter":return np(t());case"array.find_index":case"array.filter_count":return fe;case"array.has":case"array.every":return Z;case"array.map":case"object.values":case"object.entries":return J(w);case"object.keys":return J(Re);case"text.contains":case"text.icontains":case"text.starts_with":case"text.istarts_with":case"text.ends_with":case"text.iends_with":return Z;case"security.create_auth_token":case"security.create_uuid":case"security.create_password":case"security.jws_encode":case"security.jwe_encode":return Re;case"security.random_number":case"util.geo_distance":return me;default:return w}}function rp(e){return e.kind==="list"?{...e.item,nullable:!0}:w}function np(e){return e.kind==="list"?{kind:"list",item:e.item}:w}function wr(e,t){let{body:r,header:n}=e;if(["output","addon","eval"].some(a=>f(r,a)!==void 0))return w;let o=W(n)?.text;if(o===void 0)return w;let s=t.resolveUnique({to:"table",name:o})?.contract.columns;return s===void 0?w:op(o,s)}var Nn=new WeakMap;function op(e,t){let r=Nn.get(t);if(r===void 0){let n=new Map(ve.map(o=>[o,w]));for(let o of t)n.set(o.name,at(o,"column",e));r={kind:"object",properties:n,called:`a row of table "${e}"`},Nn.set(t,r)}return r}function sp(e,t){let r=f(e.body,"return")?.value,n=wr(e,t);if(r===void 0)return J(n);let o=x(r,"type")?.value;if(o?.type!=="string")return w;switch(o.value){case"list":return ap(r,n);case"single":return{...n,nullable:!0};case"count":return fe;case"exists":return Z;default:return w}}function ap(e,t){let r=x(e,"paging")?.value;if(r===void 0)return J(t);if(r.type!=="object"||x(r,"metadata")!==void 0)return w;let n=new Map(Ct.map(o=>[o,w]));return n.set("items",J(t)),{kind:"object",properties:n,called:"a page of rows"}}var q={gives:"bool"},We={gives:"number"},ee={gives:"text"},jt=["text","number","time","bool"],he={gives:"text",takes:jt},At={gives:"bool",takes:jt},qn={gives:"same list",takes:["list","object"]},se={gives:"number",takes:["number","text","time","bool"]},Nt=v({floor:se,ceil:se,round:se,abs:se,sqrt:se,pow:se,add:se,subtract:se,multiply:se,modulus:se,divide:se,number_format:he,odd:q,even:q,first:{gives:"item",takes:["list","object"]},last:{gives:"item",takes:["list","object"]},count:{gives:"int"},sum:We,avg:We,product:We,join:{gives:"text",takes:["list","object"]},reverse:qn,unique:{gives:"same list",takes:["list","object"]},shuffle:qn,slice:{gives:"same list",takes:["list","object"]},keys:{gives:"list",takes:["list","object"]},values:{gives:"list",takes:["list","object"]},entries:{gives:"list",takes:["list","object"]},push:{gives:"list"},unshift:{gives:"list"},append:{gives:"list"},prepend:{gives:"list"},equals:q,not_equals:q,greater_than:q,greater_than_or_equal:q,less_than:q,less_than_or_equal:q,not:q,in:q,has:q,is_null:q,is_empty:q,is_object:q,is_array:q,is_int:q,is_decimal:q,is_bool:q,is_text:q,is_uuid:q,first_notnull:{gives:"fallback"},first_notempty:{gives:"fallback"},trim:he,ltrim:he,rtrim:he,to_lower:he,to_upper:he,capitalize:he,substr:he,split:{gives:"list",takes:jt},strlen:{gives:"int",takes:jt},strip_html:he,unaccent:he,starts_with:At,istarts_with:At,ends_with:At,iends_with:At,contains:q,icontains:q,sprintf:ee,replace:ee,regex_matches:q,regex_replace:ee,to_text:ee,to_int:{gives:"int"},to_decimal:We,to_bool:q,format_timestamp:ee,to_ms:We,to_seconds:We,json_encode:ee,url_encode:ee,url_decode:ee,base64_encode:ee,md5:ee,sha256:ee,uuid:ee,create_uid:ee});var Ot=new Map;function dt(e,t){let r=e.get(t.name),n=t.kind==="change"?[t,...r?.definitions??[]]:[t];e.set(t.name,{definitions:n,gap:void 0,tested:!1})}function Ce(e,t){let r;for(let n of e)n!==void 0&&(r=r===void 0||r===n?n:ip(r,n,t));return r}function ip(e,t,r){let n=new Map;for(let[o,s]of e){let a=t.get(o);a===s?n.set(o,s):a===void 0?n.set(o,{...s,gap:s.gap??r}):n.set(o,{definitions:dp(s.definitions,a.definitions),gap:s.gap??a.gap,tested:s.tested||a.tested})}for(let[o,s]of t)e.has(o)||n.set(o,{...s,gap:s.gap??r});return n}function dp(e,t){let r=t.filter(n=>!e.includes(n));return r.length===0?e:[...e,...r]}function ut(e,t,r){if(t.length===0)return e;let n=new Map(e);for(let o of t){let s=n.get(o.name);s?.definitions.includes(o)!==!0&&n.set(o.name,{definitions:s===void 0?[o]:[...s.definitions,o],gap:s===void 0?r:s.gap,tested:s?.tested??!1})}return n}function Ae(e){let t;for(let[r,n]of e)n.gap===void 0||n.tested||(t??=new Map(e),t.set(r,{...n,tested:!0}));return t??e}function Fe(e){return{way:"branch",statement:e}}var c={kind:"expression",required:!0},K={kind:"expression",expected:!0},l={kind:"expression"};var In={params:l,headers:l,timeout:l,follow_location:l,verify_host:l,verify_peer:l,ca_certificate:l,certificate:l,certificate_pass:l,private_key:l},Wn={"api.request":{operand:"none",arguments:{url:c,method:c,...In,private_key_pass:l,async:l},returns:!0},"webflow.request":{operand:"none",arguments:{path:c,method:c,...In},returns:!0},"api.lambda":{operand:"none",arguments:{code:c,timeout:K},returns:!0},"api.stream":{operand:"none",arguments:{value:l,format:{kind:"text",values:["jsonl","csv","sse","raw"]},headers:l,filename:l},returns:!0},"api.realtime_event":{operand:"none",arguments:{channel:{kind:"expression",required:!0,refersTo:"realtime_channel"},data:c,event:l,auth_table:{kind:"text",expected:!0,refersTo:"table"},auth_id:K}}};var Fn={"array.find":{operand:"expression-if",arguments:{},returns:!0},"array.find_index":{operand:"expression-if",arguments:{},returns:!0},"array.has":{operand:"expression-if",arguments:{},returns:!0},"array.every":{operand:"expression-if",arguments:{},returns:!0},"array.filter":{operand:"expression-if",arguments:{},returns:!0},"array.filter_count":{operand:"expression-if",arguments:{},returns:!0},"array.partition":{operand:"expression-if",arguments:{},returns:!0},"array.map":{operand:"expression",arguments:{by:c},returns:!0},"array.group_by":{operand:"expression",arguments:{by:c},returns:!0},"array.union":{operand:"expression",arguments:{value:c,by:c},returns:!0},"array.difference":{operand:"expression",arguments:{value:c,by:c},returns:!0},"array.intersection":{operand:"expression",arguments:{value:c,by:c},returns:!0},"array.push":{operand:"variable",changes:!0,arguments:{value:c}},"array.unshift":{operand:"variable",changes:!0,arguments:{value:c}},"array.merge":{operand:"variable",changes:!0,arguments:{value:c}},"array.pop":{operand:"variable",changes:!0,arguments:{},returns:!0},"array.shift":{operand:"variable",changes:!0,arguments:{},returns:!0}};var Se={kind:"object"},Mn={kind:"text",values:["async-shared","async-dedicated"]},xr={url:l,bearer_token:l,connection_type:l,server_url:l,api_key:l},Dn={"function.run":{operand:"reference",refersTo:"function",arguments:{input:Se,runtime_mode:Mn},returns:!0},"action.call":{operand:"reference",refersTo:"action",arguments:{package:{kind:"text"},input:Se,registry:{kind:"object"}},returns:!0},"addon.call":{operand:"reference",refersTo:"addon",arguments:{input:Se},returns:!0},"api.call":{operand:"reference-with-verb",refersTo:"query",arguments:{api_group:{kind:"text",required:!0,refersTo:"api_group"},headers:l,input:Se},returns:!0,onlyIn:["workflow_test","tool"]},"function.call":{operand:"reference",refersTo:"function",arguments:{input:Se},returns:!0,onlyIn:["workflow_test","tool"]},"middleware.call":{operand:"reference",refersTo:"middleware",arguments:{input:{kind:"object",required:!0}},returns:!0,onlyIn:["workflow_test","tool"]},"task.call":{operand:"reference",refersTo:"task",arguments:{},returns:!0,onlyIn:["workflow_test","tool"]},"tool.call":{operand:"reference",refersTo:"tool",arguments:{input:Se},returns:!0,onlyIn:["workflow_test","tool"]},"trigger.call":{operand:"reference",refersTo:"trigger",arguments:{input:Se},returns:!0,onlyIn:["workflow_test"]},"workflow_test.call":{operand:"reference",refersTo:"workflow_test",arguments:{input:Se},returns:!0},"ai.agent.run":{operand:"reference",refersTo:"agent",arguments:{args:l,runtime_mode:Mn,allow_tool_execution:l,version:{kind:"text"}},returns:!0},"ai.external.mcp.server_details":{operand:"none",arguments:xr,oneOf:[["url","server_url"]],returns:!0},"ai.external.mcp.tool.list":{operand:"none",arguments:xr,oneOf:[["url","server_url"]],returns:!0},"ai.external.mcp.tool.run":{operand:"none",arguments:{...xr,tool:l,args:l,tool_name:l,arguments:l},oneOf:[["url","server_url"],["tool","tool_name"]],returns:!0}};var Me={bucket:c,region:c,key:c,secret:c,endpoint:l},De={account_name:c,account_key:c,container_name:c},Pe={service_account:c,bucket:c},ct={app_id:c,api_key:c,index:c},qt={auth_type:l,key_id:l,access_key:l,region:l,base_url:l,secret_key:l,endpoint:l},Pn={...qt,index:c,payload:l,expression:l,size:l,from:l,sort:l,included_fields:l,return_type:l,query:l,aggregations:l},Ln={...qt,method:l,index:c,doc_id:l,doc:l,body:l},Bn={...qt,method:c,url:c,query:l},R={operand:"none",openArguments:!0},Un={"cloud.aws.s3.list_directory":{...R,arguments:{...Me,prefix:l,next_page_token:l},returns:!0},"cloud.aws.s3.sign_url":{...R,arguments:{...Me,file_key:c,ttl:c},returns:!0},"cloud.aws.s3.upload_file":{...R,arguments:{...Me,file_key:c,file:c,metadata:l,object_lock_mode:l,object_lock_retain_until:l},returns:!0},"cloud.aws.s3.delete_file":{...R,arguments:{...Me,file_key:c}},"cloud.aws.s3.read_file":{...R,arguments:{...Me,file_key:c},returns:!0},"cloud.aws.s3.get_file_info":{...R,arguments:{...Me,file_key:c},returns:!0},"cloud.azure.storage.list_directory":{...R,arguments:{...De,path:l},returns:!0},"cloud.azure.storage.sign_url":{...R,arguments:{...De,path:l,filePath:l,ttl:c},returns:!0},"cloud.azure.storage.upload_file":{...R,arguments:{...De,filePath:c,file:c,metadata:l},returns:!0},"cloud.azure.storage.delete_file":{...R,arguments:{...De,filePath:c}},"cloud.azure.storage.read_file":{...R,arguments:{...De,filePath:c},returns:!0},"cloud.azure.storage.get_file_info":{...R,arguments:{...De,filePath:c},returns:!0},"cloud.google.storage.list_directory":{...R,arguments:{...Pe,path:l},returns:!0},"cloud.google.storage.sign_url":{...R,arguments:{...Pe,filePath:c,method:l,ttl:c},returns:!0},"cloud.google.storage.upload_file":{...R,arguments:{...Pe,filePath:c,file:c,metadata:l},returns:!0},"cloud.google.storage.delete_file":{...R,arguments:{...Pe,filePath:c}},"cloud.google.storage.read_file":{...R,arguments:{...Pe,filePath:c},returns:!0},"cloud.google.storage.get_file_info":{...R,arguments:{...Pe,filePath:c},returns:!0},"cloud.elasticsearch.query":{...R,arguments:Pn,returns:!0},"cloud.elasticsearch.document":{...R,arguments:Ln,returns:!0},"cloud.elasticsearch.request":{...R,arguments:Bn,returns:!0},"cloud.elasticsearch.bulk":{...R,arguments:{...qt,index:c,operations:c},returns:!0},"cloud.aws.opensearch.query":{...R,arguments:Pn,returns:!0},"cloud.aws.opensearch.document":{...R,arguments:Ln,returns:!0},"cloud.aws.opensearch.request":{...R,arguments:Bn,returns:!0},"cloud.algolia.request":{operand:"none",arguments:{application_id:l,api_key:l,url:c,method:{kind:"text",values:["POST","GET"]},payload:c},returns:!0},"cloud.algolia.search":{...R,arguments:{...ct,query:l,filters:l,facets:l,hitsPerPage:l,page:l},returns:!0},"cloud.algolia.save_object":{...R,arguments:{...ct,object:c},returns:!0},"cloud.algolia.save_objects":{...R,arguments:{...ct,objects:c},returns:!0},"cloud.algolia.delete_object":{...R,arguments:{...ct,objectID:c},returns:!0},"cloud.algolia.set_settings":{...R,arguments:{...ct,settings:c},returns:!0},"datadog.log":{...R,arguments:{message:c,service:l,tags:l,attributes:l,level:l}},"datadog.metric":{...R,arguments:{metric:c,value:c,type:l,tags:l}}};var It=["standard","notfound","accessdenied","inputerror","badrequest","unauthorized","toomanyrequests"];var Vn={var:{operand:"new-variable",arguments:{value:c}},"var.update":{operand:"variable",changes:!0,arguments:{value:c}},conditional:{operand:"none",arguments:{},branches:{if:"one",elseif:"many",else:"optional"}},switch:{operand:"expression",arguments:{},branches:{case:"many",default:"optional"}},for:{operand:"expression",arguments:{},branches:{each:"one"}},foreach:{operand:"expression",arguments:{},branches:{each:"one"}},while:{operand:"expression",arguments:{},branches:{each:"one"}},"foreach.remove":{operand:"none",arguments:{},onlyIn:["foreach"]},remove:{operand:"none",arguments:{},onlyIn:["foreach"]},break:{operand:"none",arguments:{},onlyIn:["loop"]},continue:{operand:"none",arguments:{},onlyIn:["loop"]},return:{operand:"none",arguments:{value:c}},throw:{operand:"none",arguments:{name:c,value:c}},try_catch:{operand:"none",arguments:{},branches:{try:"one",catch:"optional",finally:"optional"}},group:{operand:"none",arguments:{},branches:{stack:"one"}},precondition:{operand:"expression",arguments:{error_type:{kind:"text",values:It},error:l,payload:l}},await:{operand:"optional-variable",arguments:{ids:l,timeout:l},returns:!0},placeholder:{operand:"optional-reference",arguments:{},openArguments:!0,returns:!0}};var Le={kind:"addons"},kr={kind:"object-literal",required:!0},Be={kind:"text-list"},lt={kind:"condition"},Wt={kind:"bool"},pt={field_name:c,field_value:c},_r={sql:c,response_type:{kind:"text",values:["list","single"]},parser:{kind:"text",values:["template_engine","prepared"]},arg:{kind:"expression",many:!0}},Ft={..._r,response_type:{kind:"text",required:!0,values:["list","single"]},connection_string:c},Gn={"db.get":{operand:"reference",refersTo:"table",arguments:{field_name:l,field_value:l,where:lt,lock:{kind:"bool"},output:Be,addon:Le},oneOf:[["field_name","where"],["field_value","where"]],returns:!0},"db.has":{operand:"reference",refersTo:"table",arguments:pt,returns:!0},"db.query":{operand:"reference",refersTo:"table",arguments:{where:lt,additional_where:l,join:{kind:"joins"},sort:{kind:"sort"},override_sort:l,eval:{kind:"eval"},return:{kind:"return"},output:Be,addon:Le,lock:{kind:"bool"}},returns:!0},"db.schema":{operand:"optional-reference",refersTo:"table",arguments:{path:l,table:{kind:"text",refersTo:"table"}},returns:!0},"db.add":{operand:"reference",refersTo:"table",arguments:{enforce_hidden_fields:Wt,data:kr,output:Be,addon:Le},returns:!0},"db.edit":{operand:"reference",refersTo:"table",arguments:{...pt,enforce_hidden_fields:Wt,data:kr,output:Be,addon:Le},returns:!0},"db.add_or_edit":{operand:"reference",refersTo:"table",arguments:{...pt,enforce_hidden_fields:Wt,data:kr,output:Be,addon:Le},returns:!0},"db.patch":{operand:"reference",refersTo:"table",arguments:{...pt,enforce_hidden_fields:Wt,data:c,output:Be,addon:Le},returns:!0},"db.del":{operand:"reference",refersTo:"table",arguments:pt},"db.truncate":{operand:"reference",refersTo:"table",arguments:{reset:l}},"db.bulk.add":{operand:"reference",refersTo:"table",arguments:{items:l,data:l,allow_id_field:{kind:"bool"}},returns:!0},"db.bulk.update":{operand:"reference",refersTo:"table",arguments:{items:l,where:lt,data:l},returns:!0},"db.bulk.patch":{operand:"reference",refersTo:"table",arguments:{items:l,where:lt,data:l},returns:!0},"db.bulk.delete":{operand:"reference",refersTo:"table",arguments:{where:lt},returns:!0},"db.direct_query":{operand:"none",arguments:_r,returns:!0},"db.external.mssql.direct_query":{operand:"none",arguments:Ft,returns:!0},"db.external.mysql.direct_query":{operand:"none",arguments:Ft,returns:!0},"db.external.oracle.direct_query":{operand:"none",arguments:Ft,returns:!0},"db.external.postgres.direct_query":{operand:"none",arguments:Ft,returns:!0},"db.external.snowflake.direct_query":{operand:"none",arguments:{..._r,connection_string:c},returns:!0},"db.set_datasource":{operand:"none",arguments:{value:l,name:l},oneOf:[["value","name"]]},"db.transaction":{operand:"none",arguments:{isolation:{kind:"text",values:["serializable","repeatable_read","read_committed"]}},branches:{stack:"one"}}};var zn={"debug.log":{operand:"none",arguments:{value:c}},"debug.stop":{operand:"none",arguments:{value:c}}};var B=["test","workflow_test"],Kn={"expect.to_be_true":{operand:"expression",arguments:{},onlyIn:B},"expect.to_be_false":{operand:"expression",arguments:{},onlyIn:B},"expect.to_be_in_the_past":{operand:"expression",arguments:{},onlyIn:B},"expect.to_be_in_the_future":{operand:"expression",arguments:{},onlyIn:B},"expect.to_be_defined":{operand:"expression",arguments:{},onlyIn:B},"expect.to_not_be_defined":{operand:"expression",arguments:{},onlyIn:B},"expect.to_be_null":{operand:"expression",arguments:{},onlyIn:B},"expect.to_not_be_null":{operand:"expression",arguments:{},onlyIn:B},"expect.to_be_empty":{operand:"expression",arguments:{},onlyIn:B},"expect.to_equal":{operand:"expression",arguments:{value:c},onlyIn:B},"expect.to_not_equal":{operand:"expression",arguments:{value:c},onlyIn:B},"expect.to_start_with":{operand:"expression",arguments:{value:c},onlyIn:B},"expect.to_end_with":{operand:"expression",arguments:{value:c},onlyIn:B},"expect.to_be_greater_than":{operand:"expression",arguments:{value:c},onlyIn:B},"expect.to_be_less_than":{operand:"expression",arguments:{value:c},onlyIn:B},"expect.to_match":{operand:"expression",arguments:{value:c},onlyIn:B},"expect.to_contain":{operand:"expression",arguments:{value:c},onlyIn:B},"expect.to_be_within":{operand:"expression",arguments:{min:c,max:c},onlyIn:B},"expect.to_throw":{operand:"none",arguments:{exception:{kind:"text"},value:l},branches:{stack:"optional"},onlyIn:B}};var Qn={"math.add":{operand:"variable",changes:!0,arguments:{value:c}},"math.sub":{operand:"variable",changes:!0,arguments:{value:c}},"math.mul":{operand:"variable",changes:!0,arguments:{value:c}},"math.div":{operand:"variable",changes:!0,arguments:{value:c}},"math.mod":{operand:"variable",changes:!0,arguments:{value:c}},"math.bitwise.and":{operand:"variable",changes:!0,arguments:{value:c}},"math.bitwise.or":{operand:"variable",changes:!0,arguments:{value:c}},"math.bitwise.xor":{operand:"variable",changes:!0,arguments:{value:c}}};var Yn={"object.keys":{operand:"none",arguments:{value:c},returns:!0},"object.values":{operand:"none",arguments:{value:c},returns:!0},"object.entries":{operand:"none",arguments:{value:c},returns:!0}};var Hn={"redis.set":{operand:"none",arguments:{key:c,data:c,ttl:K}},"redis.get":{operand:"none",arguments:{key:c},returns:!0},"redis.has":{operand:"none",arguments:{key:c},returns:!0},"redis.del":{operand:"none",arguments:{key:c}},"redis.incr":{operand:"none",arguments:{key:c,by:c},returns:!0},"redis.decr":{operand:"none",arguments:{key:c,by:c},returns:!0},"redis.keys":{operand:"none",arguments:{search:c},returns:!0},"redis.push":{operand:"none",arguments:{key:c,value:c},returns:!0},"redis.unshift":{operand:"none",arguments:{key:c,value:c},returns:!0},"redis.pop":{operand:"none",arguments:{key:c},returns:!0},"redis.shift":{operand:"none",arguments:{key:c},returns:!0},"redis.remove":{operand:"none",arguments:{key:c,value:c,count:c}},"redis.count":{operand:"none",arguments:{key:c},returns:!0},"redis.range":{operand:"none",arguments:{key:c,start:c,stop:c},returns:!0},"redis.ratelimit":{operand:"none",arguments:{key:c,max:c,ttl:c,error:K},returns:!0}};var vr={kind:"text",required:!0,values:["object","base64"]},Xn={data:c,algorithm:c,key:c,iv:c},Zn={"security.create_auth_token":{operand:"none",arguments:{table:{kind:"text",required:!0,refersTo:"table"},extras:c,expiration:c,id:c},openArguments:!0,returns:!0},"security.check_password":{operand:"none",arguments:{text_password:c,hash_password:c},openArguments:!0,returns:!0},"security.create_password":{operand:"none",arguments:{character_count:c,require_lowercase:K,require_uppercase:K,require_digit:K,require_symbol:K,symbol_whitelist:K},returns:!0},"security.create_uuid":{operand:"none",arguments:{},openArguments:!0,returns:!0},"security.random_number":{operand:"none",arguments:{min:c,max:c},openArguments:!0,returns:!0},"security.random_bytes":{operand:"none",arguments:{length:c},openArguments:!0,returns:!0},"security.create_curve_key":{operand:"none",arguments:{curve:{kind:"text",required:!0,values:["P-256","P-384","P-521"]},format:vr},returns:!0},"security.create_rsa_key":{operand:"none",arguments:{bits:c,format:vr},returns:!0},"security.create_secret_key":{operand:"none",arguments:{bits:c,format:vr},openArguments:!0,returns:!0},"security.encrypt":{operand:"none",arguments:Xn,openArguments:!0,returns:!0},"security.decrypt":{operand:"none",arguments:Xn,openArguments:!0,returns:!0},"security.jwe_encode":{operand:"none",arguments:{headers:l,claims:c,key:c,key_algorithm:c,content_algorithm:c,ttl:l},openArguments:!0,returns:!0},"security.jwe_decode":{operand:"none",arguments:{token:c,key:c,check_claims:l,key_algorithm:c,content_algorithm:c,timeDrift:l},openArguments:!0,returns:!0},"security.jwe_encode_legacy":{operand:"none",arguments:{payload:l,audience:l,key:l,key_algorithm:l,content_algorithm:l},openArguments:!0,returns:!0},"security.jwe_decode_legacy":{operand:"none",arguments:{token:l,key:l,audience:l,key_algorithm:l,content_algorithm:l},openArguments:!0,returns:!0},"security.jws_encode":{operand:"none",arguments:{headers:l,claims:c,key:c,signature_algorithm:c,ttl:l},openArguments:!0,returns:!0},"security.jws_decode":{operand:"none",arguments:{token:c,key:c,check_claims:l,signature_algorithm:c,timeDrift:l},openArguments:!0,returns:!0}};var to=["public","private"],Jn={kind:"text",required:!0,values:to},eo={value:c,access:{kind:"text",values:to},filename:l},ro={"storage.create_attachment":{operand:"none",arguments:{value:c,access:Jn,filename:c},returns:!0},"storage.create_image":{operand:"none",arguments:{value:c,access:Jn,filename:l},returns:!0},"storage.create_audio":{operand:"none",arguments:eo,returns:!0},"storage.create_video":{operand:"none",arguments:eo,returns:!0},"storage.create_file_resource":{operand:"none",arguments:{filename:c,filedata:c},returns:!0},"storage.read_file_resource":{operand:"none",arguments:{value:c},returns:!0},"storage.delete_file":{operand:"none",arguments:{pathname:c}},"storage.sign_private_url":{operand:"none",arguments:{pathname:c,ttl:c},returns:!0},"storage.append_file":{operand:"none",arguments:{pathname:c,data:c}}};var no={"stream.from_csv":{operand:"none",arguments:{value:c,separator:K,enclosure:K,escape_char:K,headers:{kind:"bool"}},returns:!0},"stream.from_jsonl":{operand:"none",arguments:{value:c},returns:!0},"stream.from_request":{operand:"none",arguments:{url:l,method:l,params:l,headers:l,timeout:l,follow_location:l,verify_host:l,verify_peer:l,ca_certificate:l,certificate:l,certificate_pass:l,private_key:l,private_key_pass:l,format:{kind:"text",values:["jsonl","csv","raw"]},separator:l,chunk_size:l},oneOf:[["url","format"]],returns:!0}};var oo={"text.contains":{operand:"variable",arguments:{value:c},returns:!0},"text.icontains":{operand:"variable",arguments:{value:c},returns:!0},"text.starts_with":{operand:"variable",arguments:{value:c},returns:!0},"text.istarts_with":{operand:"variable",arguments:{value:c},returns:!0},"text.ends_with":{operand:"variable",arguments:{value:c},returns:!0},"text.iends_with":{operand:"variable",arguments:{value:c},returns:!0},"text.append":{operand:"variable",changes:!0,arguments:{value:c}},"text.prepend":{operand:"variable",changes:!0,arguments:{value:c}},"text.trim":{operand:"variable",changes:!0,arguments:{value:c}},"text.ltrim":{operand:"variable",changes:!0,arguments:{value:c}},"text.rtrim":{operand:"variable",changes:!0,arguments:{value:c}}};var so={"util.send_email":{operand:"none",arguments:{service_provider:{kind:"text",values:["resend","xano"]},api_key:l,subject:c,message:c,to:l,from:l,cc:l,bcc:l,reply_to:l,scheduled_at:l},returns:!0},"util.template_engine":{operand:"none",arguments:{value:c},returns:!0},"util.set_header":{operand:"none",arguments:{value:c,duplicates:c}},"util.get_env":{operand:"none",arguments:{},returns:!0},"util.get_all_input":{operand:"none",arguments:{},returns:!0},"util.get_vars":{operand:"none",arguments:{},returns:!0},"util.get_raw_input":{operand:"none",arguments:{encoding:{kind:"text",values:["json","yaml","x-www-form-urlencoded",""]},exclude_middleware:{kind:"bool"}},returns:!0},"util.get_input":{operand:"none",arguments:{encoding:l},returns:!0},"util.sleep":{operand:"none",arguments:{value:c}},"util.ip_lookup":{operand:"none",arguments:{value:c},returns:!0},"util.geo_distance":{operand:"none",arguments:{latitude_1:c,longitude_1:c,latitude_2:c,longitude_2:c},returns:!0},"util.post_process":{operand:"none",arguments:{},branches:{stack:"one"}}};var Sr=[["zip","archive"]],ao={"zip.create_archive":{operand:"none",arguments:{filename:c,password:l,password_encryption:l},returns:!0},"zip.add_to_archive":{operand:"none",arguments:{zip:l,file:l,filename:l,password:l,password_encryption:l,archive:l,files:l},oneOf:[["zip","archive"],["file","files"]],returns:!0},"zip.delete_from_archive":{operand:"none",arguments:{zip:l,filename:l,password:l,archive:l,paths:l},oneOf:Sr,returns:!0},"zip.extract":{operand:"none",arguments:{zip:l,password:l,archive:l,target_path:l},oneOf:Sr,returns:!0},"zip.view_contents":{operand:"none",arguments:{zip:l,password:l,archive:l},oneOf:Sr,returns:!0}};var up={control:Vn,db:Gn,call:Dn,api:Wn,array:Fn,text:oo,math:Qn,object:Yn,security:Zn,redis:Hn,storage:ro,stream:no,util:so,zip:ao,debug:zn,cloud:Un,expect:Kn},$=v(Object.assign({},...Object.values(up)));function Mt(e){let t=[],r=cp(e);if(r!==void 0){let n=e.keyword.text,o=r.whole&&(n==="var"||n==="var.update");t.push({name:r.name,at:r,kind:o?"value":"change",statement:e,value:o?f(e.body,"value")?.value:void 0})}return e.alias!==void 0&&!e.alias.beforeBody&&t.push(...uo(e.alias,e,"result")),t}function io(e,t){return t.alias?.beforeBody===!0?uo(t.alias,e,"item"):[]}function cp({keyword:e,header:t}){let r=$[e.text];if(r?.operand!=="new-variable"&&r?.changes!==!0)return;let[n]=t;return n===void 0||n.type==="attribute"?void 0:mt(n)}function uo(e,t,r){let n=mt(e.target);if(n===void 0)return[];let{name:o,whole:s,start:a,end:i}=n;return[{name:o,at:{start:a,end:i},kind:s&&e.filters.length===0?r:"change",statement:t,value:void 0}]}function mt(e){switch(e.type){case"variable":return{name:e.name,start:e.start,end:e.end,whole:!0};case"member":{if(e.object.type==="variable"&&e.object.name==="var")return{name:e.property.text,start:e.start,end:e.end,whole:!0};let t=mt(e.object);return t===void 0?void 0:{...t,whole:!1}}case"index":{let t=mt(e.object);return t===void 0?void 0:{...t,whole:!1}}case"parenthesized":return e.expression===void 0?void 0:mt(e.expression);default:return}}function Ue(e){if(e.disabled)return!0;let t=f(e.body,"disabled")?.value;return t!==void 0&&!(t.type==="word"&&t.word==="false")}function $e(e){return(e?.entries??[]).filter(t=>t.type==="statement")}var Y=v({if:{operand:"expression"},elseif:{operand:"expression"},else:{operand:"none"},case:{operand:"expression",leaves:!0},default:{operand:"none"},each:{operand:"none",names:!0},try:{operand:"none"},catch:{operand:"none"},finally:{operand:"none"},stack:{operand:"none"}});var co=v({var:{meaning:"the variables of the stack: `$var.total` is `$total`"},input:{meaning:"the inputs"},auth:{meaning:"the caller: `$auth.id` and what was put into the token"},env:{meaning:"the environment"},db:{meaning:"columns of the tables of a query",only:"query expression"},this:{meaning:"the item at hand",only:"item"},$:{meaning:"the item at hand",only:"item"},index:{meaning:"the position of the item at hand",only:"item"},parent:{meaning:"the whole list",only:"item"},result:{meaning:"what has been gathered so far",only:"reduce"},output:{meaning:"the row that is completed",only:"addon input"},response:{meaning:"what the document under test results in",only:"test"},error:{meaning:"what was caught: `name`, `code`, `message`, `result`",only:"catch"},args:{meaning:"what the agent was run with",only:"agent text"}}),lo=["input","var","auth","env","error"];var lp=new Set(["first_notnull","first_notempty","is_null","is_empty","null","empty"]);function po(e,t,r){n(e,!1);function n(s,a){switch(s.type){case"variable":o(s.name,s,a);return;case"member":if(s.object.type==="variable"&&s.object.name==="var"){o(s.property.text,s,a);return}s.property.text.startsWith("$")&&r.mentioned.add(s.property.text.slice(1)),n(s.object,a);return;case"index":if(s.object.type==="variable"&&s.object.name==="var"&&s.index.type==="string"){o(s.index.value,s,a);return}n(s.object,a),n(s.index,a);return;case"binary":{let i=s.operator==="??"||Dt(s.left)||Dt(s.right),u=s.operator==="&&"||s.operator==="||";n(s.left,a||i),n(s.right,a||u||Dt(s.left));return}case"ternary":n(s.condition,a),n(s.whenTrue,!0),s.whenFalse!==void 0&&n(s.whenFalse,!0);return;case"filtered":{let i=s.filters.some(({name:u})=>lp.has(u.text));s.base!==void 0&&n(s.base,a||i);for(let u of s.filters)u.disabled||n(u,a);return}case"pair":s.disabled||n(s.value,a);return;case"string":ft(s.value,r);return;case"broken":ft(r.text.slice(s.start,s.end),r);return;case"template":s.text!==void 0&&ft(s.text,r),s.expression!==void 0&&n(s.expression,a);return;default:kt(s,i=>n(i,a))}}function o(s,a,i){if(s==="error"){r.errors.push({node:a,caught:t.caught});return}let u=t.environment.get(s);if(u===void 0&&pp(s)){s==="var"&&(r.readsAll=!0);return}r.uses.push({name:s,node:a,reaching:u,guarded:i,scope:t.scope})}}function pp(e){return e===""||co[e]!==void 0}function Dt(e){return e.type==="parenthesized"?e.expression!==void 0&&Dt(e.expression):e.type==="word"&&e.word==="null"}function ft(e,{mentioned:t}){if(e.includes("$"))for(let[,r]of e.matchAll(/\$(?:var\.)?([A-Za-z_]\w*)/g))r!==void 0&&t.add(r)}var Pt=class{#e;#t=new Map;#r=new Map;constructor(t){this.#e=t}findOwn(t){let r=this.#t.get(t);return r===void 0&&(r=Mt(t),this.#t.set(t,r)),r}findItems(t,r){let n=this.#t.get(r);return n===void 0&&(n=io(t,r),this.#t.set(r,n)),n}findInside(t){let r=this.#r.get(t);return r===void 0&&(r=(t.body?.entries??[]).flatMap(n=>{if(n.type==="broken")return this.findUnreadable(n);if(n.type!=="statement")return[];if(Ue(n))return[];let o=n.keyword.text==="each"?this.findItems(t,n):this.findOwn(n);return n.keyword.text==="expect.to_throw"?o:[...o,...this.findInside(n)]}),this.#r.set(t,r)),r}findUnreadable({start:t,end:r}){let n=new Set;return ft(this.#e.slice(t,r),{mentioned:n}),[...n].map(o=>({name:o,at:{start:t,end:r},kind:"unknown",statement:void 0,value:void 0}))}};function $r(e,t,r){let n=Fe(r),o=Ce([...e,t],n),s=t===void 0||e.length<2?void 0:Ce(e,n);if(o===void 0||s===void 0)return o;let a;for(let[i,u]of o){let p=s.get(i);u.gap?.statement!==r||p===void 0||p.gap!==void 0||(a??=new Map(o),a.set(i,{...u,tested:!0}))}return a??o}function mo(e,t,r){if(r)return e;let n;for(let[o,s]of e){let a=t.get(o);a===void 0||!s.tested||a.tested||a.gap===void 0||(n??=new Map(e),n.set(o,{...s,tested:!1}))}return n??e}var mp=new Set(["return","throw","break","continue","debug.stop"]),Lt=class{reading;definitions=[];switchedOff=[];#e;constructor(t){this.#e=new Pt(t),this.reading={text:t,uses:[],errors:[],mentioned:new Set,readsAll:!1}}everything(){let t=new Map;for(let r of this.definitions)dt(t,r);return t}suspectAll(t){let r=new Map;for(let n of t.entries)n.type==="broken"&&this.#o(n,r);return r}follow(t,r,n,o=[]){let s=new Map(r);for(let i of o)dt(s,i);let a=!1;for(let i of t?.entries??[]){if(i.type==="broken"&&this.#o(i,s),i.type!=="statement")continue;let u=this.#t(i,s,n);u===void 0?a=!0:s=u}return a?void 0:s}read(t,r,n){po(t,{environment:r,...n},this.reading)}#t(t,r,n){if(Ue(t))return this.switchedOff.push(t),r;let o=t.keyword.text,s=this.#r(t,r);o==="util.get_vars"&&(this.reading.readsAll=!0);let a=o==="while"?ut(s,this.#e.findInside(t),{way:"loop",statement:t}):s;this.#n(t,a,n);for(let g of t.body?.entries??[])g.type==="assignment"&&g.name.text!=="mock"&&this.read(g.value,s,n);if(mp.has(o))return;let i=this.#i(t,s,n);if(i===void 0)return;let u=this.#e.findOwn(t);this.definitions.push(...u);let p=o==="precondition"?Ae(i):i,h=p===s?s:new Map(p);for(let g of u)dt(h,g);return h}#r({keyword:t,header:r,body:n},o){let s=t.text in $||t.text in Y,a=[...r,...n?.entries??[]].filter(u=>u.type==="broken"||!s&&u.type==="variable");if(a.length===0)return o;let i=new Map(o);for(let u of a)this.#o(u,i);return i}#o(t,r){for(let n of this.#e.findUnreadable(t))this.definitions.push(n),this.reading.mentioned.add(n.name),dt(r,n)}#n(t,r,n){let o=this.#e.findOwn(t);for(let s of t.header){if(s.type==="attribute")continue;o.find(({at:i})=>i.start===s.start)===void 0?this.read(s,r,n):this.#s(s,r,n)}for(let s of t.alias?.filters??[])for(let a of s.arguments)this.read(a,r,n)}#s(t,r,n){t.type==="member"&&this.#s(t.object,r,n),t.type==="index"&&(this.#s(t.object,r,n),this.read(t.index,r,n))}#i(t,r,n){let o=$e(t.body);if(o.length===0)return r;switch(t.keyword.text){case"conditional":return this.#d(t,o,r,n);case"switch":return this.#u(t,o,r,n);case"for":case"foreach":case"while":return this.#c(t,o,r,n);case"try_catch":return this.#l(t,o,r,n);case"expect.to_throw":for(let s of o)this.follow(s.body,Ot,{...n,scope:t});return r;case"util.post_process":for(let s of o){let a=ut(r,this.definitions,Fe(t));this.follow(s.body,Ae(a),n)}return r;default:return this.#a(t,o,r,n)}}#a(t,r,n,o){let s=n;for(let a of r){let i=s??n;a.keyword.text==="stack"?s=this.follow(a.body,i,o):s=Ce([i,this.#t(a,new Map(i),o)],Fe(t))}return s}#d(t,r,n,o){let s=[],a=Ae(n),i=!0;for(let h of r)h.disabled||(this.#n(h,s.length===0?n:a,o),h.keyword.text==="else"&&(i=!1),s.push(this.follow(h.body,a,o)));let u=s.some(h=>h===void 0),p=$r(s,i?a:void 0,t);return p===void 0?void 0:mo(u?Ae(p):p,n,u)}#u(t,r,n,o){let s=[],a=Ae(n),i=!0,u;for(let p of r){if(p.disabled)continue;this.#n(p,n,o),p.keyword.text==="default"&&(i=!1);let h=Ce([a,u],Fe(t))??a,g=this.follow(p.body,h,o);u=p.leaves?void 0:g,(p.body!==void 0||p.leaves)&&s.push(g)}return $r(s,i?a:void 0,t)}#c(t,r,n,o){let s={way:"loop",statement:t},a=ut(n,this.#e.findInside(t),s);for(let i of r){if(i.disabled)continue;let u=this.#e.findItems(t,i);this.definitions.push(...u),this.follow(i.body,Ae(a),o,u)}return a}#l(t,r,n,o){let s={way:"try",statement:t},[a,i,u]=["try","catch","finally"].map(L=>r.find(Je=>Je.keyword.text===L&&!Je.disabled)),p=a===void 0?n:this.follow(a.body,n,o),h=a===void 0?n:ut(n,this.#e.findInside(a),s),g=i===void 0?h:this.follow(i.body,h,{...o,caught:!0}),T=Ce([p,g],s);if(u===void 0)return T;let G=this.follow(u.body,T??h,{...o,caught:!0});return T===void 0?void 0:G}};var fo=new WeakMap;function F(e,t){let r=fo.get(e);return r===void 0&&(r=fp(e.document,t),fo.set(e,r)),r}function fp(e,t){let r=new Lt(t),n={scope:void 0,caught:!1},o=$e(e.body).find(({keyword:L})=>L.text==="stack"),s=r.suspectAll(e.body),i=r.follow(o?.body,s,n)??r.everything();for(let L of e.body.entries)L.type==="assignment"?r.read(L.value,i,n):L.type==="statement"&&L.keyword.text==="test"&&r.follow(L.body,Ot,n);let{uses:u,errors:p,mentioned:h,readsAll:g}=r.reading,T=new Map,G=new Set;for(let L of u)T.set(L.node,L),G.add(L.name);return{definitions:r.definitions,uses:u,useOf:T,errors:p,switchedOff:r.switchedOff,mayRead:L=>g||G.has(L)||h.has(L)}}var hp=new Set(["==","!=","===","!==","<",">","<=",">=","&&","||"]),ho=new WeakMap;function A(e,t,r){let n=ho.get(r);n===void 0&&(n=new WeakMap,ho.set(r,n));let o=n.get(e);return o===void 0&&(o=new Tr(e,F(e,t),r),n.set(e,o)),o}var Tr=class{#e;#t;#r;#o=new Map;#n=new Map;constructor(t,r,n){this.#e=t,this.#t=r,this.#r=n}read(t){if(t===void 0)return w;let r=this.#o.get(t);return r===void 0&&(r=this.#s(t),this.#o.set(t,r)),r}#s(t){let r=this.#t.useOf.get(t);if(r!==void 0)return r.reaching===void 0||r.reaching.gap!==void 0?w:Ie(r.reaching.definitions.map(n=>this.readDefinition(n)));switch(t.type){case"string":return{kind:"text",values:[t.value]};case"number":return{kind:"number",integer:Number.isInteger(t.value),literal:t.value};case"word":return t.word==="null"?{kind:"null"}:t.word==="now"?ot:Z;case"timestamp":return ot;case"member":return this.#a(t.object,t.property.text);case"index":return t.index.type==="string"?this.#a(t.object,t.index.value):w;case"parenthesized":case"template":return this.read(t.expression);case"ternary":return t.whenFalse===void 0?w:Ie([this.read(t.whenTrue),this.read(t.whenFalse)]);case"unary":return t.operator==="!"?Z:me;case"between":return Z;case"binary":return this.#d(t.operator,t.left,t.right);case"filtered":return this.#u(t);case"object":return this.#c(t);case"array":return J(t.items.length===0?w:Ie(t.items.map(n=>this.read(n))));default:return w}}readDefinition(t){let r=this.#n.get(t);return r===void 0&&(this.#n.set(t,w),r=this.#i(t),this.#n.set(t,r)),r}#i({kind:t,statement:r,value:n}){if(t==="value")return this.read(n);if(r===void 0)return w;let{keyword:o,header:s}=r,[a]=s;if(t==="result")return On(r,()=>this.#l(r),this.#r);if(t==="item"){if(o.text==="for")return fe;let i=a===void 0||a.type==="attribute"?w:this.read(a);return i.kind==="list"?i.item:w}return a?.type!=="variable"?w:o.text.startsWith("math.")?me:o.text.startsWith("text.")?Re:w}#a(t,r){if(t.type==="variable"&&t.name==="input"){let o=this.#e.contract.inputs?.find(({name:s})=>s===r);return o===void 0||this.#e.kind==="middleware"?w:at(o,"input")}let n=this.read(t);return n.kind!=="object"?w:n.properties?.get(r)??w}#d(t,r,n){switch(t){case"+":case"-":case"*":case"/":case"%":return me;case"~":return Re;case"??":return Ie([{...this.read(r),nullable:!1},this.read(n)]);case"..":return J(fe);default:return hp.has(t)?Z:w}}#u({base:t,filters:r}){let n=t===void 0?w:this.read(t);return r.reduce((o,s)=>this.applyFilter(o,s),n)}applyFilter(t,r){if(r.disabled)return t;let{gives:n,takes:o}=Nt[r.name.text]??{};if(o!==void 0&&t.kind!=="unknown"&&t.kind!=="null"&&!o.includes(t.kind))return w;switch(n){case"bool":return Z;case"int":return fe;case"number":return me;case"text":return Re;case"list":return J(w);case"item":return t.kind==="list"?{...t.item,nullable:!0}:w;case"same list":return t.kind==="list"?{kind:"list",item:t.item}:w;case"fallback":return Ie([{...t,nullable:!1},this.read(r.arguments[0])]);case void 0:return w;default:return n}}#c(t){if(t.broken!==void 0)return st;let r=new Map;for(let n of t.pairs)if(!n.disabled){if(n.key.text.includes("."))return st;r.set(n.key.text,this.read(n.value))}return{kind:"object",properties:r,called:"the object"}}#l({header:t}){let[r]=t;return r===void 0||r.type==="attribute"?w:this.read(r)}};var yo=d`
  function rates {
    input
    stack {
      api.request {
        url = "https://rates.example/today"
        method = "GET"
      } as $answer
    }
    response = $answer.result
  }
`,go={id:"api-request-result-path",category:"runtime",severity:"warning",scope:"workspace",basis:"reported",summary:"A property of an answer that is one level too high.",why:"`api.request` gives an envelope, `{request, response: {status, result, headers}}`: the body is in `$answer.response.result`.",bad:{sources:{"function/rates.xs":yo},at:["result"]},good:{"function/rates.xs":yo.replace("$answer.result","$answer.response.result")},create:({object:e,text:t,workspace:r,report:n})=>({member:({object:o,property:s},a)=>{if(s.text.startsWith("$")||m(a))return;let i=A(e,t,r).read(o);i.kind!=="object"||i.called!==it||i.properties?.has(s.text)!==!1||n({at:s,message:`The result of "api.request" holds "request" and "response", and no "${s.text}".`,help:["status","headers","result"].includes(s.text)?`Read "response.${s.text}".`:`The body is in "response.result": read "response.result.${s.text}".`})}})};var bo=d`
  function probe {
    input {
      int n
    }
    stack {
      var $list {
        value = [1, 2]
      }
      var.update $list {
        value = $list|set:"0":$input.n
      }
    }
    response = $list
  }
`,wo={id:"array-element-assignment",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A variable that is set at one place of a list.",why:"The server refuses the whole push. Set the whole list anew.",bad:{sources:{"function/probe.xs":bo.replace(/var.update [\s\S]*?\}/,`var $list[0] {
      value = $input.n
    }`)},at:["$list[0]"]},good:{"function/probe.xs":bo},create:({report:e})=>({statement:({keyword:t,header:r})=>{let[n]=r;t.text!=="var"||n?.type!=="index"||e({at:n,message:'"var" takes the name of a variable, not an item of a list.',help:"Write `var.update $list { value = $list|set:$index:$value }`."})}})};function Bt(e,t){return xo(e.document.body,t)}function xo(e,t){return $e(e).flatMap(r=>{if(Ue(r))return[];let n=xo(r.body,t);return r.keyword.text===t?[r,...n]:n})}var ko=d`
  api_group shop {
    canonical = "shop"
  }
`,_o=d`
  query me verb=GET {
    api_group = "shop"
    auth = "user"
    input
    stack
    response = {mail: $auth.email}
  }
`,vo=d`
  table user {
    auth = true
    schema {
      int id
      email email
    }
  }
`,So={id:"auth-extra-column",category:"runtime",severity:"warning",scope:"workspace",severityOnPart:"notice",basis:"reported",summary:"A column of the account that is read from `$auth`.",why:"`$auth` holds the id, and what was put into the token as `extras`; the row itself is not there. Read it with `db.get` by `$auth.id`.",bad:{sources:{"api/shop/shop.xs":ko,"api/shop/me_GET.xs":_o,"table/user.xs":vo},at:["email"]},good:{"api/shop/shop.xs":ko,"api/shop/me_GET.xs":_o.replace("$auth.email","$auth.id").replace("mail:","id:"),"table/user.xs":vo},create:({object:e,workspace:t,report:r})=>({member:(n,o)=>{let s=y(n.property);if(n.object.type!=="variable"||n.object.name!=="auth"||s.text==="id"||s.text==="extras"||s.text.startsWith("$")||e.kind==="middleware"||m(o))return;let a=yp(t);a===void 0||a.has(s.text)||r({at:s,message:`"$auth" holds no "${s.text}": no token of this workspace gets it as an extra.`,help:'Read the row by "$auth.id", or add it to the `extras` of the token.',suggestions:E(s.text,["id",...a])})}})},Er=new WeakMap;function yp(e){return Er.has(e)||Er.set(e,gp(e)),Er.get(e)}function gp(e){let t=new Set;for(let r of e.objects)for(let n of Bt(r,"security.create_auth_token")){let o=f(n.body,"extras")?.value;if(!(o===void 0||o.type==="string"&&o.value==="")&&!(o.type==="array"&&o.items.length===0)){if(o.type!=="object")return;for(let s of k(o))t.add(s.key.text)}}return e.snapshotObjects.length>0?void 0:t}var $o=d`
  api_group shop {
    canonical = "shop"
  }
`,To=d`
  query me verb=GET {
    api_group = "shop"
    input
    stack
    response = {id: $auth.id}
  }
`,Eo=d`
  table user {
    auth = true
    schema {
      int id
    }
  }
`,Ro={id:"auth-missing-on-endpoint",category:"security",severity:"error",scope:"document",basis:"reported",summary:"An endpoint that reads `$auth`, and lets everybody in.",why:'Without `auth = "\u2026"` nobody is signed in: `$auth` is empty, or the call fails. An endpoint that itself asks whether there is a caller is not reported.',bad:{sources:{"api/shop/shop.xs":$o,"api/shop/me_GET.xs":To,"table/user.xs":Eo},at:["$auth.id"]},good:{"api/shop/shop.xs":$o,"api/shop/me_GET.xs":To.replace(`"shop"
`,`"shop"
  auth = "user"
`),"table/user.xs":Eo},create:({object:e,text:t,report:r})=>({document:n=>{if(e.kind!=="query"||e.contract.auth!==void 0||!t.includes("$auth"))return;let[o,...s]=bp(n);o===void 0||[o,...s].some(({asked:a})=>a)||r({at:o.member,message:'This endpoint reads "$auth" and has no `auth`: nobody is signed in.',help:'Add `auth = "\u2026"` with the name of the table that callers sign in with.'})}})};function bp(e){let t=[];return de(e,[{member:(r,n)=>{let{object:o}=r;o.type!=="variable"||o.name!=="auth"||m(n)||t.push({member:r,asked:wp(n)})}}]),t}function wp(e){return e.some(t=>t.type==="ternary"||t.type==="filtered"?!0:t.type!=="binary"?!1:t.operator==="??"||[t.left,t.right].some(r=>r.type==="word"&&r.word==="null"))}var Co=d`
  function on {
    input {
      json options
    }
    stack {
      conditional {
        if ($input.options|get:"on":false) {
          return {
            value = "on"
          }
        }
      }
    }
    response = "off"
  }
`,Ao={id:"bare-filter-as-condition",category:"rewritten",severity:"warning",scope:"document",basis:"reported",summary:"A value that `get` takes out, alone as the condition of an `if`.",why:"The branch is never taken, and an added `== true` is left out when the stack is saved in the console. Keep the value in a variable, and compare that. Filters that answer yes or no are not reported.",bad:{sources:{"function/on.xs":Co},at:['$input.options|get:"on":false']},good:{"function/on.xs":Co.replace(`stack {
`,`stack {
    var $on {
      value = $input.options|get:"on":false
    }
`).replace('($input.options|get:"on":false)',"($on == true)")},create:({report:e})=>({statement:(t,r)=>{if(!xp.has(t.keyword.text)||t.disabled||m(r))return;let[n]=t.header,o=n===void 0||n.type==="attribute"?void 0:jo(n),s=o?.type==="filtered"?o.filters.at(-1):void 0;o===void 0||s?.name.text!=="get"||s.arguments.some(({type:a})=>a==="binary")||e({at:o,message:'What "get" takes out is the whole condition: this branch may never be taken.',help:"Keep the value in a variable, and compare it with true."})}})},xp=new Set(["if","elseif"]);function jo(e){return e.type==="parenthesized"&&e.expression!==void 0?jo(e.expression):e}var No=d`
  function probe {
    input {
      int n
    }
    stack {
      var $name {
        value = "nobody"
      }
      conditional {
        if ($input.n > 0) {
          var.update $name {
            value = null
          }
        }
      }
    }
    response = $name
  }
`,kp=v({none:"null",nil:"null",undefined:"null",null:"null",true:"true",yes:"true",false:"false",no:"false"}),_p=new Set(["sort","return"]),Oo={id:"bare-word",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A word without quotes where a value is expected.",why:"The push is refused: a text stands in quotes, and the name of a variable starts with `$`. Of the words only `true`, `false`, `null` and `now` are values.",bad:{sources:{"function/probe.xs":No.replace(`null
        }`,`None
        }`)},at:["None"]},good:{"function/probe.xs":No},create:({text:e,report:t})=>({identifier:(r,n)=>{let o=n.at(-1);if(o===void 0||m(n)||Sp(n)||!vp(o,r))return;let s=r.text,a=kp[s.toLowerCase()],i=($p(e).get(s.split(".")[0]??"")??r.start)<r.start;t({at:r,message:`"${s}" is no value.`,help:a===void 0?`Write "${s}" in quotes if it is a text, or \`$${s}\` if it is a variable.`:`Write \`${a}\`.`,...a===void 0?i?{suggestions:[`$${s}`]}:{}:{suggestions:[a],fix:{title:`Write "${a}"`,at:r,text:a}}})}})};function vp(e,t){switch(e.type){case"assignment":case"binary":case"between":case"unary":case"ternary":case"parenthesized":case"pair":return!0;case"filtered":return e.base===t;case"member":case"index":return e.object===t;default:return!1}}function Sp(e){let t=e.findLast(({type:n})=>n==="assignment");return e.at(-1)?.type==="pair"&&t?.type==="assignment"&&_p.has(t.name.text)}var Rr;function $p(e){if(Rr?.text!==e){let t=[...e.matchAll(/\$([\p{L}\d_]+)/gu)].reverse();Rr={text:e,variables:new Map(t.map(({1:r="",index:n})=>[r,n]))}}return Rr.variables}var qo=d`
  function probe {
    input {
      int n
    }
    stack {
      var $low {
        value = $input.n|bitwise_and:1
      }
    }
    response = $low
  }
`,Io={id:"bit-operators",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"An operator that works on bits.",why:"The server refuses the whole push. There are filters and statements for bits: `bitwise_and`, `math.bitwise.xor`.",bad:{sources:{"function/probe.xs":qo.replace("|bitwise_and:1"," & 1")},at:["&"]},good:{"function/probe.xs":qo}};var Wo=d`
  table note {
    schema {
      int id
      int owner_id
    }
  }
`,Fo=d`
  function clear {
    input {
      int? owner_id?
    }
    stack {
      db.bulk.delete note {
        where = $db.note.owner_id ==? $input.owner_id
      } as $count
    }
    response = $count
  }
`,Mo={id:"bulk-delete-everything",category:"data",severity:"warning",scope:"document",basis:"reported",summary:"A `db.bulk.delete` that may delete every row.",why:"Without a `where`, or with one whose every test is skipped when its value is null, the whole table is emptied. Give it a test that always counts; `db.truncate` says that everything is meant.",bad:{sources:{"function/clear.xs":Fo,"table/note.xs":Wo},at:["$db.note.owner_id ==? $input.owner_id"]},good:{"function/clear.xs":Fo.replace("==?","=="),"table/note.xs":Wo},create:({report:e})=>({statement:(t,r)=>{if(t.keyword.text!=="db.bulk.delete"||t.disabled||m(r)||t.body?.entries.some(({type:o})=>o==="broken")===!0)return;let n=f(t.body,"where")?.value;n!==void 0&&!Ut(n)||e({at:n??t.keyword,message:n===void 0?'"db.bulk.delete" has no `where`: it deletes every row.':"Every test of this `where` is skipped for null: then every row is deleted.",help:"Add a test that always counts."})}})};function Ut(e){switch(e.type){case"parenthesized":return e.expression!==void 0&&Ut(e.expression);case"binary":return e.operator==="&&"||e.operator==="||"?Ut(e.left)&&Ut(e.right):e.skipsNull;case"between":return e.skipsNull;default:return!1}}var Do=d`
  table note {
    schema {
      int id
      text title
      bool read
    }
  }
`,Po=d`
  function mark {
    input {
      int id
    }
    stack {
      db.bulk.patch note {
        items = [{id: $input.id, read: true}]
      } as $notes
    }
    response = $notes
  }
`,Lo={id:"bulk-update-zero-fills",category:"data",severity:"warning",scope:"workspace",basis:"reported",summary:"A `db.bulk.update` that leaves columns out.",why:"Columns that an item leaves out are reset to their empty value. `db.bulk.patch` changes only what is given.",bad:{sources:{"function/mark.xs":Po.replace("bulk.patch","bulk.update"),"table/note.xs":Do},at:["{id: $input.id, read: true}"]},good:{"function/mark.xs":Po,"table/note.xs":Do},create:({workspace:e,report:t})=>({statement:(r,n)=>{if(r.keyword.text!=="db.bulk.update"||r.disabled||m(n))return;let o=W(r.header)?.text,s=o===void 0?void 0:e.resolveUnique({to:"table",name:o}),a=f(r.body,"items")?.value;if(!(s?.contract.columns===void 0||a?.type!=="array"))for(let i of a.items){if(i.type!=="object"||i.broken!==void 0)continue;let u=new Set(k(i).map(({key:h})=>h.text)),p=s.contract.columns.map(({name:h})=>h).filter(h=>!u.has(h)&&!Tp.has(h));p.length!==0&&t({at:i,message:`This resets ${p.map(h=>`"${h}"`).join(", ")} of table "${o}", which it leaves out.`,help:'Use "db.bulk.patch" to change only what is given.'})}}})},Tp=new Set(ve);var ae=v({deg2rad:{arguments:[0,0],category:"math"},rad2deg:{arguments:[0,0],category:"math"},number_format:{arguments:[1,3],category:"math"},sin:{arguments:[0,0],category:"math"},asin:{arguments:[0,0],category:"math"},asinh:{arguments:[0,0],category:"math"},sinh:{arguments:[0,0],category:"math"},cos:{arguments:[0,0],category:"math"},acos:{arguments:[0,0],category:"math"},acosh:{arguments:[0,0],category:"math"},cosh:{arguments:[0,0],category:"math"},tan:{arguments:[0,0],category:"math"},atan:{arguments:[0,0],category:"math"},atanh:{arguments:[0,0],category:"math"},tanh:{arguments:[0,0],category:"math"},floor:{arguments:[0,0],category:"math"},ceil:{arguments:[0,0],category:"math"},round:{arguments:[0,1],category:"math"},abs:{arguments:[0,0],category:"math"},sqrt:{arguments:[0,0],category:"math"},exp:{arguments:[0,0],category:"math"},log:{arguments:[1,1],category:"math"},log10:{arguments:[0,0],category:"math"},ln:{arguments:[0,0],category:"math"},pow:{arguments:[1,1],category:"math"},min:{arguments:[0,1],category:"math"},max:{arguments:[0,1],category:"math"},add:{arguments:[1,1],category:"math"},subtract:{arguments:[1,1],category:"math"},multiply:{arguments:[1,1],category:"math"},modulus:{arguments:[1,1],category:"math"},divide:{arguments:[1,1],category:"math"},bitwise_and:{arguments:[1,1],category:"math"},bitwise_or:{arguments:[1,1],category:"math"},bitwise_xor:{arguments:[1,1],category:"math"},bitwise_not:{arguments:[0,0],category:"math"},odd:{arguments:[0,0],category:"math"},even:{arguments:[0,0],category:"math"},dechex:{arguments:[0,0],category:"math"},hexdec:{arguments:[0,0],category:"math"},decbin:{arguments:[0,0],category:"math"},bindec:{arguments:[0,0],category:"math"},decoct:{arguments:[0,0],category:"math"},octdec:{arguments:[0,0],category:"math"},base_convert:{arguments:[2,2],category:"math"},first:{arguments:[0,0],category:"array"},last:{arguments:[0,0],category:"array"},count:{arguments:[0,0],category:"array"},range:{arguments:[2,2],category:"array"},reverse:{arguments:[0,0],category:"array"},unique:{arguments:[0,1],category:"array"},safe_array:{arguments:[0,0],category:"array"},flatten:{arguments:[0,0],category:"array"},filter_empty:{arguments:[0,1],category:"array"},filter_empty_text:{arguments:[0,1],category:"array"},filter_null:{arguments:[0,1],category:"array"},filter_empty_array:{arguments:[0,1],category:"array"},filter_empty_object:{arguments:[0,1],category:"array"},filter_zero:{arguments:[0,1],category:"array"},filter_false:{arguments:[0,1],category:"array"},sort:{arguments:[0,3],category:"array"},shuffle:{arguments:[0,0],category:"array"},diff:{arguments:[1,1],category:"array"},diff_assoc:{arguments:[1,1],category:"array"},intersect:{arguments:[1,1],category:"array"},intersect_assoc:{arguments:[1,1],category:"array"},merge:{arguments:[1,1],category:"array"},merge_recursive:{arguments:[1,1],category:"array"},index_by:{arguments:[1,1],category:"array"},push:{arguments:[1,1],category:"array"},pop:{arguments:[0,0],category:"array"},unshift:{arguments:[1,1],category:"array"},shift:{arguments:[0,0],category:"array"},remove:{arguments:[1,3],category:"array"},append:{arguments:[1,2],category:"array"},prepend:{arguments:[1,2],category:"array"},slice:{arguments:[1,2],category:"array"},join:{arguments:[1,1],category:"array"},array_min:{arguments:[0,0],category:"array"},array_max:{arguments:[0,0],category:"array"},sum:{arguments:[0,0],category:"array"},avg:{arguments:[0,0],category:"array"},product:{arguments:[0,0],category:"array"},fill:{arguments:[2,2],category:"array"},fill_keys:{arguments:[1,2],category:"array"},in:{arguments:[1,1],category:"array"},map:{arguments:[1,2],category:"array-expression"},filter:{arguments:[1,2],category:"array-expression"},some:{arguments:[1,2],category:"array-expression"},every:{arguments:[1,2],category:"array-expression"},find:{arguments:[1,2],category:"array-expression"},findIndex:{arguments:[1,2],category:"array-expression"},reduce:{arguments:[1,3],category:"array-expression"},transform:{arguments:[1,1],category:"array-expression"},lambda:{arguments:[1,2],category:"lambda"},lambda_map:{arguments:[1,2],category:"lambda"},lambda_filter:{arguments:[1,2],category:"lambda"},lambda_some:{arguments:[1,2],category:"lambda"},lambda_every:{arguments:[1,2],category:"lambda"},lambda_find:{arguments:[1,2],category:"lambda"},lambda_findIndex:{arguments:[1,2],category:"lambda"},lambda_reduce:{arguments:[2,3],category:"lambda"},equals:{arguments:[1,1],category:"comparison"},not_equals:{arguments:[1,1],category:"comparison"},greater_than:{arguments:[1,1],category:"comparison"},greater_than_or_equal:{arguments:[1,1],category:"comparison"},less_than:{arguments:[1,1],category:"comparison"},less_than_or_equal:{arguments:[1,1],category:"comparison"},not:{arguments:[0,0],category:"comparison"},is_null:{arguments:[0,0],category:"comparison"},is_empty:{arguments:[0,0],category:"comparison"},is_object:{arguments:[0,0],category:"comparison"},is_array:{arguments:[0,0],category:"comparison"},is_int:{arguments:[0,0],category:"comparison"},is_decimal:{arguments:[0,0],category:"comparison"},is_bool:{arguments:[0,0],category:"comparison"},is_text:{arguments:[0,0],category:"comparison"},is_uuid:{arguments:[0,0],category:"comparison"},first_notnull:{arguments:[1,1],category:"comparison"},first_notempty:{arguments:[1,1],category:"comparison"},addslashes:{arguments:[0,0],category:"text"},escape:{arguments:[0,0],category:"text"},text_escape:{arguments:[0,0],category:"text"},text_unescape:{arguments:[0,0],category:"text"},list_encodings:{arguments:[0,0],category:"text"},detect_encoding:{arguments:[0,0],category:"text"},to_utf8:{arguments:[0,0],category:"text"},from_utf8:{arguments:[0,1],category:"text"},convert_encoding:{arguments:[2,2],category:"text"},to_lower:{arguments:[0,0],category:"text"},to_upper:{arguments:[0,0],category:"text"},trim:{arguments:[0,1],category:"text"},ltrim:{arguments:[0,1],category:"text"},rtrim:{arguments:[0,1],category:"text"},capitalize:{arguments:[0,0],category:"text"},substr:{arguments:[1,2],category:"text"},split:{arguments:[1,1],category:"text"},strlen:{arguments:[0,0],category:"text"},strip_html:{arguments:[0,1],category:"text"},unaccent:{arguments:[0,0],category:"text"},index:{arguments:[1,1],category:"text"},iindex:{arguments:[1,1],category:"text"},starts_with:{arguments:[1,1],category:"text"},istarts_with:{arguments:[1,1],category:"text"},ends_with:{arguments:[1,1],category:"text"},iends_with:{arguments:[1,1],category:"text"},contains:{arguments:[1,1],category:"text"},icontains:{arguments:[1,1],category:"text"},concat:{arguments:[1,2],category:"text"},sprintf:{arguments:[0,1/0],category:"text"},replace:{arguments:[2,2],category:"text"},sql_esc:{arguments:[0,0],category:"text"},sql_alias:{arguments:[0,0],category:"text"},regex_matches:{arguments:[1,1],category:"text"},regex_get_first_match:{arguments:[1,1],category:"text"},regex_get_all_matches:{arguments:[1,1],category:"text"},regex_quote:{arguments:[0,1],category:"text"},regex_replace:{arguments:[2,2],category:"text"},pad_start:{arguments:[1,2],category:"text"},pad_end:{arguments:[1,2],category:"text"},set:{arguments:[2,2],category:"object"},set_conditional:{arguments:[3,3],category:"object"},set_ifnotempty:{arguments:[2,2],category:"object"},set_ifnotnull:{arguments:[2,2],category:"object"},unset:{arguments:[1,1],category:"object"},get:{arguments:[1,2],category:"object"},has:{arguments:[1,1],category:"object"},keys:{arguments:[0,0],category:"object"},values:{arguments:[0,0],category:"object"},entries:{arguments:[0,0],category:"object"},pick:{arguments:[1,1],category:"object"},unpick:{arguments:[1,1],category:"object"},create_object:{arguments:[1,1],category:"object"},create_object_from_entries:{arguments:[0,0],category:"object"},to_expr:{arguments:[0,0],category:"type"},to_text:{arguments:[0,0],category:"type"},to_int:{arguments:[0,0],category:"type"},to_decimal:{arguments:[0,0],category:"type"},to_bool:{arguments:[0,0],category:"type"},to_timestamp:{arguments:[0,1],category:"time"},to_ms:{arguments:[0,1],category:"time"},to_seconds:{arguments:[0,1],category:"time"},to_minutes:{arguments:[0,1],category:"time"},to_hours:{arguments:[0,1],category:"time"},to_days:{arguments:[0,1],category:"time"},parse_timestamp:{arguments:[1,2],category:"time"},format_timestamp:{arguments:[1,2],category:"time"},transform_timestamp:{arguments:[1,2],category:"time"},add_secs_to_timestamp:{arguments:[1,1],category:"time"},add_ms_to_timestamp:{arguments:[1,1],category:"time"},json_decode:{arguments:[0,0],category:"encoding"},json_encode:{arguments:[0,1],category:"encoding"},xml_decode:{arguments:[0,0],category:"encoding"},csv_parse:{arguments:[0,3],category:"encoding"},csv_decode:{arguments:[0,3],category:"encoding"},csv_encode:{arguments:[0,3],category:"encoding"},csv_create:{arguments:[0,4],category:"encoding"},url_decode:{arguments:[0,0],category:"encoding"},url_decode_rfc3986:{arguments:[0,0],category:"encoding"},url_encode:{arguments:[0,0],category:"encoding"},url_encode_rfc3986:{arguments:[0,0],category:"encoding"},url_addarg:{arguments:[2,3],category:"encoding"},url_delarg:{arguments:[1,1],category:"encoding"},url_hasarg:{arguments:[1,1],category:"encoding"},url_getarg:{arguments:[1,2],category:"encoding"},url_parse:{arguments:[0,0],category:"encoding"},querystring_parse:{arguments:[0,0],category:"encoding"},yaml_decode:{arguments:[0,0],category:"encoding"},yaml_encode:{arguments:[0,0],category:"encoding"},hex2bin:{arguments:[0,0],category:"encoding"},bin2hex:{arguments:[0,0],category:"encoding"},base64_decode:{arguments:[0,0],category:"encoding"},base64_encode:{arguments:[0,0],category:"encoding"},base64_decode_urlsafe:{arguments:[0,0],category:"encoding"},base64_encode_urlsafe:{arguments:[0,0],category:"encoding"},encrypt:{arguments:[3,3],category:"security"},decrypt:{arguments:[3,3],category:"security"},jws_encode:{arguments:[3,4],category:"security"},jws_decode:{arguments:[3,4],category:"security"},jwe_encode:{arguments:[4,5],category:"security"},jwe_decode:{arguments:[4,5],category:"security"},secureid_encode:{arguments:[0,1],category:"security"},secureid_decode:{arguments:[0,1],category:"security"},md5:{arguments:[0,1],category:"security"},sha1:{arguments:[0,1],category:"security"},sha256:{arguments:[0,1],category:"security"},sha384:{arguments:[0,1],category:"security"},sha512:{arguments:[0,1],category:"security"},hmac_md5:{arguments:[1,2],category:"security"},hmac_sha1:{arguments:[1,2],category:"security"},hmac_sha256:{arguments:[1,2],category:"security"},hmac_sha384:{arguments:[1,2],category:"security"},hmac_sha512:{arguments:[1,2],category:"security"},create_uid:{arguments:[0,0],category:"security"},uuid:{arguments:[0,0],category:"security"}});var Bo=d`
  function probe {
    input {
      text[] names
    }
    stack {
      var $many {
        value = $input.names|count
      }
    }
    response = $many
  }
`,Ep=new Set(["variable","member","string","number","word"]),Rp=2,Uo={id:"call-as-value",category:"rejected",severity:"warning",scope:"document",basis:"reported",summary:"A function that is called in an expression.",why:"The push is refused, or the expression is kept as a text that fails when it runs: expressions have filters, written behind the value, and no functions.",bad:{sources:{"function/probe.xs":Bo.replace("$input.names|count","count($input.names)")},at:["count"]},good:{"function/probe.xs":Bo},create:({text:e,report:t})=>({call:({callee:r,arguments:n,start:o,end:s},a)=>{if(m(a)||a.at(-1)?.type==="statement")return;let i=r.text,[u,...p]=n,h=p.map(G=>`:${e.slice(G.start,G.end)}`).join(""),g=n.every(({type:G})=>Ep.has(G)),T=u!==void 0&&g&&i in ae&&p.length<=Rp?`(${e.slice(u.start,u.end)}|${i}${h})`:void 0;t({at:r,message:`"${i}" cannot be called: expressions have no functions.`,help:Cp(i),...i==="now"&&u===void 0?{fix:{title:'Write "now"',at:{start:o,end:s},text:"now"}}:T===void 0?{}:{fix:{title:`Use the filter "${i}"`,at:{start:o,end:s},text:T}}})}})};function Cp(e){return e==="now"?"Write `now`.":e in ae?`Write \`$value|${e}\`.`:e in $?`Write it as a statement: \`${e} { \u2026 } as $result\`.`:"Use a filter, as in `$rows|count`, or a statement, as in `function.run total { \u2026 } as $total`."}function Vo(e,t,r){let n=Ap(e,t,r),o=new Set,s=[];for(let a of t){let i=n.get(P(a));if(i===void 0||o.has(i))continue;let p=Np(e,a,h=>r(h)&&n.get(P(h.to))===i);p!==void 0&&(o.add(i),s.push(p))}return s}function Ap(e,t,r){let n=new Map,o=new Map,s=new Map,a=[],i=(p,h)=>{o.set(p,Math.min(o.get(p)??h,h))},u=(p,h)=>(i(h,n.size),n.set(h,n.size),a.push(h),{key:h,edges:e.findCallees(p).filter(r),next:0});for(let p of t){let h=P(p),g=n.has(h)?[]:[u(p,h)];for(let T=g.at(-1);T!==void 0;T=g.at(-1)){let G=T.edges[T.next];if(T.next+=1,G!==void 0){let dr=P(G.to),Kr=n.get(dr);Kr===void 0?g.push(u(G.to,dr)):s.has(dr)||i(T.key,Kr);continue}g.pop();let L=o.get(T.key)??0;L===n.get(T.key)&&jp(T.key,L,a,s);let Je=g.at(-1);Je!==void 0&&i(Je.key,L)}}return s}function jp(e,t,r,n){for(let o=r.pop();o!==void 0;o=r.pop())if(n.set(o,t),o===e)return}function Np(e,t,r){let n=P(t),o=new Map,s=[t];for(let a=0;a<s.length;a+=1){let i=s[a];if(i===void 0)break;for(let u of e.findCallees(i).filter(r)){let p=P(u.to);if(p===n)return[...Op(P(i),o),u];o.has(p)||(o.set(p,u),s.push(u.to))}}}function Op(e,t){let r=[];for(let n=t.get(e);n!==void 0;n=t.get(P(n.from)))r.push(n);return r.reverse()}var qp=new Set(["function.run","function.call","tool.call","task.call","api.call","addon.call","ai.agent.run"]),Go=new WeakMap;function Vt(e){let t=Go.get(e);if(t!==void 0)return t;let r=Vo(e.graph,e.objects,Ip).map(n=>({edges:n,isEndless:n.every(Wp)}));return Go.set(e,r),r}function Ip({reference:e}){return e!==void 0&&qp.has(e.via)}function Gt(e){return e.length===0?"":` through ${e.map(({from:t})=>j(t)).join(" and ")}`}function Wp({from:e,reference:t}){return e.origin!=="file"||t===void 0?!1:Fp(e.document,t)}var zo=new Set(["return","throw","precondition","placeholder"]);function Fp(e,t){for(let r of le(e.body,"stack")[0]?.body?.entries??[]){if(r.type!=="statement")return!1;if(!r.disabled){if(r.start<=t.start&&t.end<=r.end)return!Mp(r);if(Dp(r))return!1}}return!1}function Mp({body:e}){return(e?.entries??[]).some(t=>t.type==="statement")}function Dp(e){if(zo.has(e.keyword.text))return!0;let t=e.body===void 0?[]:[e.body];for(let r=t.pop();r!==void 0;r=t.pop())for(let n of r.entries)if(n.type==="statement"){if(zo.has(n.keyword.text))return!0;n.body!==void 0&&t.push(n.body)}return!1}var Ko=d`
  function tree {
    input {
      int id
    }
    stack {
      function.run branch {
        input = {id: $input.id}
      } as $branch
    }
    response = $branch
  }
`,Qo=d`
  function branch {
    input {
      int id
    }
    stack {
      conditional {
        if ($input.id > 0) {
          function.run tree {
            input = {id: $input.id - 1}
          } as $rest
        }
      }
    }
    response = null
  }
`,Yo={id:"circular-call",category:"runtime",severity:"notice",scope:"workspace",basis:"documented",summary:"Objects that call each other in a circle, or themselves.",why:"It ends only where a condition ends it. A changed condition lets it run until Xano stops it. Every circle is told once.",bad:{sources:{"function/branch.xs":Qo,"function/tree.xs":Ko},at:["tree"]},good:{"function/branch.xs":Qo.replace("function.run tree","function.run leaf"),"function/tree.xs":Ko,"function/leaf.xs":`function leaf {
  input {
    int id
  }

  stack
  response = $input.id
}
`},create:({object:e,workspace:t,report:r})=>({document:()=>{for(let{edges:n,isEndless:o}of Vt(t)){let[s,...a]=n;o||s===void 0||s.from!==e||s.reference===void 0||r({at:s.reference,message:`${j(e)} calls itself${Gt(a)}.`,help:"Make sure that a condition ends it for every input, or give it a limit.",related:a.flatMap(({from:i,to:u,reference:p})=>i.origin==="file"&&p!==void 0?[{file:i.file,at:p,message:`Here ${j(u)} is called.`}]:[])})}}})};var Ho=d`
  function probe {
    input {
      int n
    }
    stack {
      precondition ($input.n > 0) {
        error_type = "badrequest"
        error = "Too few"
      }
    }
    response = null
  }
`,Pp=new Set(["assignment","field-list","statement"]),Xo={id:"comma-between-block-arguments",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A comma between the arguments of a statement.",why:"The push is refused. In a block each argument stands on a line of its own, without a comma; commas are for objects and lists.",bad:{sources:{"function/probe.xs":Ho.replace('"badrequest"','"badrequest",')},at:[","]},good:{"function/probe.xs":Ho},create:({text:e,report:t})=>({block:({entries:r,end:n})=>{for(let[o,s]of r.entries()){let a=r[o+1];if(s.type!=="assignment"||a?.type!==void 0&&!Pp.has(a.type))continue;let i=e.slice(s.end,a?.start??n-1),u=/^\s*,/.exec(i)?.[0].length;if(u===void 0)continue;let p={start:s.end+u-1,end:s.end+u},h=a!==void 0&&!i.includes(`
`),g=e.lastIndexOf(`
`,s.start-1)+1,T=/^[ \t]*/.exec(e.slice(g,s.start))?.[0]??"",G={start:s.end,end:a?.start??p.end};t({at:p,message:"Arguments are not divided by commas.",help:"Write each on a line of its own, without a comma.",fix:h?{title:"Start a new line",at:G,text:`
${T}`}:{title:"Remove the comma",at:p,text:""}})}}})};function N(e){let t=e.findLast(r=>r.type!=="block");switch(t?.type){case"document":return{type:"document"};case"statement":return{type:Lp(t)?"stack":"statement",owner:t};default:return{type:"field"}}}function Lp(e){return Object.hasOwn(Y,e.keyword.text)||e.keyword.text==="test"}function H(e){return e.type==="assignment"?e.name:e.keyword}var Zo=new Set(["where","additional_where","eval","group","search","join"]);function C(e){for(let t=e.length-1;t>=0;t-=1){let r=e[t];if(r===void 0)break;if(r.type==="template")return!1;if(r.type==="pair"&&Zo.has(r.key.text))return!0;if(r.type==="assignment")return Zo.has(r.name.text)}return!1}var Jo=d`
  function third {
    input {
      int[] numbers
    }
    stack {
      var $is_third {
        value = ($input.numbers|count)|modulus:3 == 0
      }
    }
    response = $is_third
  }
`,es={id:"comparison-of-unwrapped-chain",category:"result",severity:"error",scope:"document",basis:"reported",summary:"A comparison behind a filter in a `value`, without parentheses around the filter.",why:"The comparison becomes a part of the filter: the value is wrong, or the request ends with an empty fatal error.",bad:{sources:{"function/third.xs":Jo},at:["3 == 0"]},good:{"function/third.xs":Jo.replace("($input.numbers|count)|modulus:3 == 0","((($input.numbers|count)|modulus:3) == 0)")},create:({report:e})=>({binary:(t,r)=>{let n=r.at(-1);n?.type!=="filter-call"||!Bp.has(t.operator)||Up.has(n.name.text)||r.findLast(({type:s})=>s==="statement"||s==="assignment")?.type!=="assignment"||m(r)||C(r)||e({at:t,message:`The comparison belongs to the argument of "${n.name.text}".`,help:"Put parentheses around the value with its filters."})}})},Bp=new Set(["==","!=","===","!==","<",">","<=",">="]),Up=new Set(["filter","find","findIndex","some","every","map","reduce","sort"]);var ts=d`
  function check {
    input {
      text name?
    }
    stack {
      conditional {
        if (($input.name ?? "") == "") {
          throw {
            name = "missing"
            value = "A name is needed"
          }
        }
      }
    }
    response = $input.name
  }
`,rs={id:"condition-loses-nullish-or-trim",category:"rewritten",severity:"warning",scope:"document",basis:"reported",summary:"A fallback with `??` in the condition of an `if`.",why:"When somebody saves the stack in the console, `??` is left out of conditions, and the test asks something else from then on. In a `value` it stays: keep the value in a variable, and test that.",bad:{sources:{"function/check.xs":ts},at:['$input.name ?? ""']},good:{"function/check.xs":ts.replace(`stack {
`,`stack {
    var $name {
      value = ($input.name ?? "")
    }
`).replace('(($input.name ?? "") ==',"($name ==")},create:({report:e})=>({binary:(t,r)=>{if(t.operator!=="??"||m(r))return;let n=r.findLast(({type:o})=>o==="statement"||o==="assignment");n?.type!=="statement"||!Vp.has(n.keyword.text)||e({at:t,message:'"??" in a condition is lost when the stack is saved in the console.',help:"Keep the value with its fallback in a variable, and test the variable."})}})},Vp=new Set(["if","elseif"]);var ns=d`
  function known {
    input {
      int[] ids
    }
    stack
    response = $input.ids|contains:3
  }
`,os=new Set(["contains","icontains"]),ss={id:"contains-on-list",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"The filter `contains` on a list.",why:"It is a filter of texts: it looks into the joined text, and finds 3 in 13. Ask with `|in`, or with the statement `array.has`.",bad:{sources:{"function/known.xs":ns},at:["contains"]},good:{"function/known.xs":ns.replace("$input.ids|contains:3","3|in:$input.ids")},create:({object:e,text:t,workspace:r,report:n})=>({filtered:(o,s)=>{if(!o.filters.some(({name:u})=>os.has(u.text))||m(s)||C(s))return;let a=A(e,t,r),i=a.read(o.base);for(let u of o.filters)os.has(u.name.text)&&!u.disabled&&i.kind==="list"&&n({at:u.name,message:`"${u.name.text}" looks into a text, and this is a list.`,help:'Write `value|in:list`, or use the statement "array.has".'}),i=a.applyFilter(i,u)}})};function ne(e,t,r){if(e.type==="parenthesized")return e.expression&&ne(e.expression,t,r);if(e.type!=="member")return;let{object:n,property:o}=e;if(n.type==="variable"&&n.name==="db")return t.joined.size>0||t.aliases.has(o.text)?void 0:be(t.table,o.text,r);if(n.type!=="member"||n.object.type!=="variable"||n.object.name!=="db")return;let s=n.property.text,a=t.joined.get(s);if(a!==void 0)return be(a,o.text,r);if(!(s!==t.table||t.aliases.has(s)))return be(s,o.text,r)}function be(e,t,r){if(e===void 0)return;let o=r.resolveUnique({to:"table",name:e})?.contract.columns?.find(s=>s.name===t);return o===void 0?void 0:{table:e,shape:o}}var as=d`
  table person {
    schema {
      int id
      text name
    }
  }
`,is=d`
  function people {
    input {
      text name
    }
    stack {
      db.query person {
        where = $db.person.name contains $input.name
      } as $people
    }
    response = $people
  }
`,ds={id:"contains-operator-on-text-column",category:"type",severity:"error",scope:"workspace",basis:"measured",summary:"The operator `contains` or `overlaps` on a column that holds a text.",why:'Both are for lists: the query fails with "invalid value for param". A part of a text is found with `includes`.',bad:{sources:{"function/people.xs":is,"table/person.xs":as},at:["$db.person.name contains $input.name"]},good:{"function/people.xs":is.replace("contains","includes"),"table/person.xs":as},create:({workspace:e,report:t})=>({binary:(r,n)=>{if(!Gp.has(r.operator)||m(n))return;let o=z(n),s=o&&ne(r.left,o,e)?.shape;s===void 0||s.list||!zp.has(s.type)||t({at:r,message:`"${r.operator}" is for lists, and column "${s.name}" holds a text.`,help:'Use "includes".'})}})},Gp=new Set(["contains","not contains","overlaps","not overlaps"]),zp=new Set(["text","email"]);var us=d`
  table note {
    schema {
      int id
    }
  }
`,cs=d`
  api_group shop {
    canonical = "shop"
  }
`,ls=d`
  query "notes/count" verb=GET {
    api_group = "shop"
    input
    stack {
      db.query note {
        return = {type: "count"}
      } as $count
    }
    response = $count
  }
`,ps={id:"count-response-zero",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"An endpoint whose response is a bare count.",why:"A count of 0 is sent as an empty body with status 200, which callers cannot read as a number. Answer with an object.",bad:{sources:{"api/shop/shop.xs":cs,"api/shop/count_GET.xs":ls,"table/note.xs":us},at:["$count"]},good:{"api/shop/shop.xs":cs,"api/shop/count_GET.xs":ls.replace("response = $count","response = {count: $count}"),"table/note.xs":us},create:({object:e,text:t,report:r})=>({document:n=>{if(e.kind!=="query")return;let o=f(n.body,"response")?.value,s=o===void 0?void 0:F(e,t).useOf.get(o);o===void 0||s?.reaching===void 0||!s.reaching.definitions.every(({kind:i,statement:u})=>{if(i!=="result"||u?.keyword.text!=="db.query")return!1;let p=x(f(u.body,"return")?.value,"type")?.value;return p?.type==="string"&&p.value==="count"})||r({at:o,message:"A bare count is the response: 0 is sent as an empty body.",help:`Answer with an object, such as \`{count: $${s.name}}\`.`})}})};var ms=d`
  table sale {
    schema {
      int id
      timestamp sold_at
    }
  }
`,fs=d`
  function sales {
    input {
      date to
    }
    stack {
      db.query sale {
        where = $db.sale.sold_at <= $input.to
      } as $sales
    }
    response = $sales
  }
`,hs={id:"date-upper-bound-midnight",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"A point in time that is compared with `<=` to a day.",why:"A day begins at midnight: everything that happened on the last day is left out. Compare with `<` and the next day.",bad:{sources:{"function/sales.xs":fs,"table/sale.xs":ms},at:["$db.sale.sold_at <= $input.to"]},good:{"function/sales.xs":fs.replace(`stack {
`,`stack {
    var $end {
      value = $input.to|transform_timestamp:"+1 day":"UTC"
    }
`).replace("<= $input.to","< $end"),"table/sale.xs":ms},create:({object:e,text:t,workspace:r,report:n})=>({binary:(o,s)=>{if(o.operator!=="<="||m(s))return;let a=z(s);if((a&&ne(o.left,a,r)?.shape)?.type!=="timestamp")return;let{field:u}=A(e,t,r).read(o.right);u?.place!=="input"||u.shape.type!=="date"||n({at:o,message:`"${u.shape.name}" is a day, and means its midnight: the day itself is left out.`,help:'Compare with "<" and the next day.'})}})};var ys=d`
  table product {
    schema {
      int id
      int price
    }
  }
`,gs=d`
  function probe {
    input {
      int n
    }
    stack {
      db.add product {
        data = {price: $input.n}
      } as $row
    }
    response = $row
  }
`,Kp=new Set(["db.add","db.edit","db.add_or_edit"]),bs={id:"db-data-not-literal",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"`data` that is not an object written in place.",why:'The server refuses the whole push ("invalid kind for data"). Only `db.patch` takes an object that is computed.',bad:{sources:{"table/product.xs":ys,"function/probe.xs":gs.replace("{price: $input.n}","$input")},at:["$input"]},good:{"table/product.xs":ys,"function/probe.xs":gs},create:({report:e})=>({statement:({keyword:t,body:r,disabled:n},o)=>{if(!Kp.has(t.text)||n||m(o))return;let s=f(r,"data")?.value;s===void 0||s.type==="object"||e({at:s,message:`"data" of "${y(t).text}" must be an object that is written in place.`,help:"Write `data = {name: $input.name}`; `db.patch` takes an object that is computed."})}})};var ws=d`
  function all {
    input
    stack {
      db.query "" as $rows
    }
    response = $rows
  }
`,xs=d`
  table product {
    schema { int id }
  }
`,ks={id:"db-table-empty-name",category:"reference",severity:"error",scope:"document",basis:"measured",summary:"An empty text in place of the name of a table.",why:"Xano leaves it behind when the table did not exist as the statement was saved. It fails whenever it runs.",bad:{sources:{"table/product.xs":xs,"function/all.xs":ws},at:['""']},good:{"table/product.xs":xs,"function/all.xs":ws.replace('""',"product")},create:({object:e,report:t})=>({document:()=>{for(let r of e.emptyNames)r.to!=="table"||r.via==="field"||t({at:r,message:`The name of the table of "${r.via}" is empty.`,help:"Make sure that the table exists, and write its name."})}})};var _s=d`
  table product {
    schema {
      int id
      int price
    }
  }
`,vs=d`
  function probe {
    input {
      int n
    }
    stack {
      db.edit product {
        field_name = "id"
        field_value = $input.n
        data = {price: 1}
      } as $row
    }
    response = $row
  }
`,Ss={id:"db-update-name",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"`db.update`, which does not exist.",why:"The server refuses the whole push. One row is changed by `db.edit` or `db.patch`, several by `db.bulk.update`.",bad:{sources:{"table/product.xs":_s,"function/probe.xs":vs.replace("db.edit","db.update")},at:["db.update"]},good:{"table/product.xs":_s,"function/probe.xs":vs},create:({report:e})=>({statement:({keyword:t,body:r})=>{if(t.text!=="db.update")return;let n=y(t),o=f(r,"data")?.value,s=["field_name","field_value"].every(i=>f(r,i)!==void 0),a=o?.type==="object"?"db.edit":"db.patch";e({at:n,message:'There is no statement "db.update".',help:'One row is changed by "db.edit" or "db.patch", several by "db.bulk.update".',suggestions:["db.edit","db.patch","db.bulk.update"],...s&&o!==void 0?{fix:{title:`Write "${a}"`,at:n,text:a}}:{}})}})};var Ve=v({fsort:"sort",array_shuffle:"shuffle",array_diff:"diff",array_diff_assoc:"diff_assoc",array_intersect:"intersect",array_intersect_assoc:"intersect_assoc",array_merge:"merge",array_merge_recursive:"merge_recursive",array_push:"push",array_pop:"pop",array_unshift:"unshift",array_shift:"shift",array_remove:"remove",num_min:"min",num_max:"max",eq:"equals",ne:"not_equals",gt:"greater_than",gte:"greater_than_or_equal",lt:"less_than",lte:"less_than_or_equal",sub:"subtract",mul:"multiply",mod:"modulus",div:"divide",null:"is_null",empty:"is_empty",lower:"to_lower",upper:"to_upper",array_slice:"slice",strip_tags:"strip_html",strip_accents:"unaccent",strpos:"index",stripos:"iindex",array_fill:"fill",array_fill_keys:"fill_keys",array_keys:"keys",array_values:"values",array_entries:"entries",to_epochms:"to_timestamp",to_epoch_ms:"to_ms",to_epoch_sec:"to_seconds",to_epoch_minute:"to_minutes",to_epoch_hour:"to_hours",to_epoch_day:"to_days",crypto_jws_encode:"jws_encode",crypto_jws_decode:"jws_decode",crypto_jwe_encode:"jwe_encode",crypto_jwe_decode:"jwe_decode",string_replace:"replace",uid:"create_uid",uuid4:"uuid",epochms_from_format:"parse_timestamp",epochms_date:"format_timestamp",epochms_transform:"transform_timestamp",epochms_add_secs:"add_secs_to_timestamp",epochms_add_ms:"add_ms_to_timestamp",regex_test:"regex_matches",regex_match:"regex_get_first_match",regex_match_all:"regex_get_all_matches"});var we=v({covers:{arguments:[1,1]},l1_distance_manhattan:{arguments:[1,1]},l2_distance_euclidean:{arguments:[1,1]},inner_product:{arguments:[1,1]},negative_inner_product:{arguments:[1,1]},cosine_distance:{arguments:[1,1]},cosine_similarity:{arguments:[1,1]},distance:{arguments:[1,1]},within:{arguments:[2,2]},between:{arguments:[2,2]},floor:{arguments:[0,0]},ceil:{arguments:[0,0]},round:{arguments:[0,1]},add:{arguments:[1,1]},sub:{arguments:[1,1]},mul:{arguments:[1,1]},div:{arguments:[1,1]},length:{arguments:[0,0]},to_lower:{arguments:[0,0]},to_upper:{arguments:[0,0]},concat:{arguments:[1,2]},substr:{arguments:[1,2]},unaccent:{arguments:[0,0]},coalesce:{arguments:[1,1]},search_rank:{arguments:[1,2]},contains:{arguments:[1,1]},includes:{arguments:[1,1]},overlaps:{arguments:[1,1]},timestamp_month:{arguments:[0,1]},timestamp_year:{arguments:[0,1]},timestamp_week:{arguments:[0,1]},timestamp_hour:{arguments:[0,1]},timestamp_minute:{arguments:[0,1]},timestamp_day_of_month:{arguments:[0,1]},timestamp_day_of_week:{arguments:[0,1]},timestamp_day_of_year:{arguments:[0,1]},timestamp_epoch_day:{arguments:[0,0]},timestamp_epoch_hour:{arguments:[0,0]},timestamp_epoch_minute:{arguments:[0,0]},timestamp_epoch_sec:{arguments:[0,0]},timestamp_epoch_seconds:{arguments:[0,0]},timestamp_epoch_ms:{arguments:[0,0]},timestamp_add_seconds:{arguments:[1,1]},timestamp_subtract_seconds:{arguments:[1,1]},timestamp_add_minutes:{arguments:[1,1]},timestamp_subtract_minutes:{arguments:[1,1]},timestamp_add_hours:{arguments:[1,1]},timestamp_subtract_hours:{arguments:[1,1]},timestamp_add_days:{arguments:[1,1]},timestamp_subtract_days:{arguments:[1,1]},timestamp_add_months:{arguments:[1,1]},timestamp_subtract_months:{arguments:[1,1]},timestamp_add_years:{arguments:[1,1]},timestamp_subtract_years:{arguments:[1,1]}});var $s=d`
  function shout {
    input {
      text word
    }
    stack
    response = $input.word|upper
  }
`,Ts={id:"deprecated-filter",category:"convention",severity:"warning",scope:"document",basis:"documented",summary:"A filter under a name that it no longer has.",why:"It still works where it stands, but Xano's own editor no longer knows the name.",bad:{sources:{"function/shout.xs":$s},at:["upper"]},good:{"function/shout.xs":$s.replace("|upper","|to_upper")},create:({report:e})=>({"filter-call":({name:t},r)=>{let n=Ve[t.text],o=C(r);if(n===void 0||o&&t.text in we)return;let s=y(t);e({at:s,message:`Filter "${t.text}" is now called "${n}".`,suggestions:[n],...o&&!(n in we)?{}:{fix:{title:`Replace "${t.text}" by "${n}"`,at:s,text:n}}})}})};var Es=d`
  query "orders/{id}" verb=GET {
    input {
      int id
    }
    stack
    response = $input.id
  }
`,Rs=200,Cs={id:"dot-in-endpoint-name",category:"rewritten",severity:"error",scope:"document",basis:"measured",summary:"A sign in the path of an endpoint that it cannot hold.",why:"The endpoint is stored with an empty name: it deploys, and answers 404 for ever. A path is made of letters, digits and `_`, `-`, `/`, `{`, `}`.",bad:{sources:{"api/orders.xs":Es.replace("orders/{id}","orders.csv/{id}")},at:["orders.csv/{id}"]},good:{"api/orders.xs":Es},create:({report:e})=>({document:t=>{if(t.keyword.text!=="query")return;let r=_t(t),[n]=/[^\w\-/{}]/.exec(r.text)??[];n===void 0&&r.text.length<=Rs||e({at:r,message:n===void 0?`The path of an endpoint has at most ${Rs} signs.`:`The path of an endpoint cannot hold "${n}".`,help:'Use letters, digits, "_", "-", "/" and inputs between braces.'})}})};var ht=v({description:{kind:"text"},disabled:{kind:"bool"},mock:{kind:"mock"}});function Ge(e){let t=new Map;return e.flatMap(r=>{let n=t.get(r.text);return n!==void 0?[{first:n,again:r}]:(t.set(r.text,r),[])})}var As=d`
  function one {
    input
    stack {
      var $total {
        value = 1
        value = 2
      }
    }
    response = $total
  }
`,js={id:"duplicate-argument",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"An argument that a statement is given twice.",why:"The push is refused, or one of the two values is dropped.",bad:{sources:{"function/one.xs":As},at:["value"]},good:{"function/one.xs":As.replace(`      value = 2
`,"")},create:({object:e,report:t})=>({statement:(r,n)=>{let o=$[r.keyword.text];if(o===void 0||N(n).type!=="stack")return;let s=(r.body?.entries??[]).flatMap(a=>a.type==="assignment"?[a.name]:[]);for(let{first:a,again:i}of Ge(s)){let u=o.arguments[i.text]??ht[i.text];u===void 0||u.many===!0||t({at:y(i),message:`Argument "${i.text}" of statement "${r.keyword.text}" is given twice.`,related:[{file:e.file,at:a,message:"The first one."}]})}}})};var Ns=[!1,0,10,100,1e3,1e4,"all","inherit"];var M={form:"value:text"},ie={form:"value:bool"},je={form:"value:list"},Kt={form:"value:object"},Qt={description:M,guid:M},Yt={...Qt,tags:je},Qp={form:"value:choice",values:Ns},ze={...Yt,history:Qp},xe={...ze,docs:M},Te={form:"block:fields",required:"always"},oe={form:"block:statements",required:"always"},bt={form:"value:expression",required:"always"},Cr={...Te,required:"documented"},Ar={...bt,required:"documented"},zt={form:"block:test"},Os=M,qs={form:"value:text",required:"documented"},yt={form:"value:object",refersTo:"middleware",keys:{required:[],optional:["pre","post"]}},Is={form:"value:object",keys:{required:["ttl","input","auth","datasource","ip"],optional:["headers","env"]}},Ws={form:"value:list",refersTo:"tool",keys:{required:["name"],optional:["active","auth"]}},Fs={form:"value:object",keys:{required:[],optional:["active","auth"]}},Ms={form:"value:object",keys:{required:[],optional:["connection"]}},gt={clauses:{},open:!0},te=v({table:{path:"table/{name}.xs",clauses:{...Yt,auth:ie,schema:{form:"block:fields",required:"documented"},index:{form:"value:list",required:"documented",keys:An},view:Kt,items:je,autocomplete:je}},table_trigger:{path:"table/trigger/{name}.xs",clauses:{...ze,table:{form:"value:text",required:"always",refersTo:"table"},actions:{form:"value:object",keys:{required:[],optional:["insert","update","delete","truncate"]}},active:ie,where:{form:"value:expression"},datasources:je,input:Te,stack:oe}},addon:{path:"addon/{name}.xs",clauses:{...Yt,input:Te,stack:oe}},api_group:{path:"api/{name}/{name}.xs",clauses:{...xe,canonical:qs,active:ie,cors:{form:"value:object",keys:{required:[],optional:["mode","origins","methods","headers","credentials","max_age"]}},swagger:{form:"value:object",keys:{required:[],optional:["active","token"]}},middleware:yt}},query:{path:"api/{api_group}/{name}_{verb}.xs",headerAttributes:["verb"],clauses:{...xe,api_group:{form:"value:text",required:"documented",refersTo:"api_group"},auth:{form:"value:text",refersTo:"table"},input:Cr,stack:oe,response:Ar,response_type:{form:"value:choice",values:["standard","stream"]},middleware:yt,cache:Is,test:zt}},function:{path:"function/{name}.xs",clauses:{...xe,input:Cr,stack:oe,response:Ar,middleware:yt,cache:Is,test:zt}},task:{path:"task/{name}.xs",clauses:{...xe,stack:oe,schedule:{form:"value:list",keys:{required:["starts_on"],optional:["freq","ends_on"]}},active:ie,datasource:M,middleware:yt,test:zt}},middleware:{path:"middleware/{name}.xs",clauses:{...xe,input:Cr,stack:oe,response:Ar,exception_policy:{form:"value:choice",values:["silent","rethrow","critical"]},response_strategy:{form:"value:choice",values:["merge","replace"]},test:zt}},agent:{path:"ai/agent/{name}.xs",clauses:{...xe,canonical:Os,llm:{form:"value:object",required:"always"},output:{form:"block:fields"},tools:Ws,external_mcp_servers:je}},agent_trigger:{path:"ai/agent/trigger/{name}.xs",clauses:{...xe,agent:{form:"value:text",required:"always",refersTo:"agent"},actions:Ms,active:ie,input:Te,stack:oe,response:bt}},tool:{path:"ai/tool/{name}.xs",clauses:{...xe,instructions:M,input:Te,stack:oe,response:bt,middleware:yt}},mcp_server:{path:"ai/mcp_server/{name}.xs",clauses:{...xe,canonical:qs,active:ie,instructions:M,tools:{...Ws,required:"always"}}},mcp_server_trigger:{path:"ai/mcp_server/trigger/{name}.xs",clauses:{...ze,mcp_server:{form:"value:text",required:"always",refersTo:"mcp_server"},actions:Ms,active:ie,input:Te,stack:oe,response:bt}},realtime_channel:{path:"realtime/channel/{name}.xs",clauses:{...Qt,active:ie,public_messaging:Fs,private_messaging:Fs,settings:{form:"value:object",keys:{required:["anonymous_clients","nested_channels","message_history","auth_channel","presence"],optional:[]}}}},realtime_trigger:{path:"realtime/trigger/{name}.xs",clauses:{...ze,channel:{form:"value:text",required:"always",refersTo:"realtime_channel"},actions:{form:"value:object",keys:{required:[],optional:["join","message"]}},active:ie,input:Te,stack:oe,response:bt}},workspace:{path:"workspace/{name}.xs",clauses:{...Qt,env:Kt,acceptance:{form:"value:object",keys:{required:[],optional:["ai_terms"]}},preferences:{form:"value:object",keys:{required:[],optional:["internal_docs","sql_columns","sql_names","track_performance"]}},realtime:{form:"value:object",keys:{required:[],optional:["canonical"]}}}},workspace_trigger:{path:"workspace/trigger/{name}.xs",clauses:{...ze,actions:{form:"value:object",keys:{required:[],optional:["branch_live","branch_merge","branch_new"]}},active:ie,input:Te,stack:oe}},error_trigger:{path:"workspace/trigger/{name}.xs",clauses:{...ze,actions:Kt,active:ie,input:{form:"block:fields"},stack:{form:"block:statements"}},open:!0},branch:{path:"branch.xs",clauses:{...Qt,color:{form:"value:text",required:"always"},middleware:{form:"value:object",refersTo:"middleware",keys:{required:[],optional:["function","query","task","tool"]}},history:{form:"value:object",values:[!1,10,100,1e3,1e4,"all"],keys:{required:[],optional:["function","query","task","tool","trigger","middleware"]}}}},workflow_test:{path:"workflow_test/{name}.xs",clauses:{...Yt,stack:oe,datasource:M}},"run.job":{path:"run/",clauses:{description:M,main:{form:"value:object",required:"always",refersTo:"function",keys:{required:["name"],optional:["input"]}},env:je}},"run.service":{path:"run/",clauses:{description:M,pre:{form:"value:expression",refersTo:"function"},env:je}},market_item:{clauses:{guid:M,type:M,category:M,license:M,email:M,canonical:Os,video:M,icon_url:M,short_description:M,long_description:M,readme:M,demo:M,env:{form:"value:expression"},dependency:{form:"value:expression"}},open:!0},channel:gt,knowledge:gt,message:gt,policy:gt,realtime_server:gt}),wx=v({input:Kt,datasource:M});var Ds=d`
  function one {
    input
    stack
    response = 1
    response = 2
  }
`,Ps={id:"duplicate-clause",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A clause that a document has twice.",why:"The push is refused, or one of the two is dropped. Only `test` may stand several times.",bad:{sources:{"function/one.xs":Ds},at:["response"]},good:{"function/one.xs":Ds.replace(`  response = 2
`,"")},create:({object:e,report:t})=>({document:({keyword:r,body:n})=>{for(let{first:o,again:s}of Ge(ce(n).map(H))){let a=te[r.text]?.clauses[s.text];a===void 0||a.form==="block:test"||t({at:y(s),message:`Clause "${s.text}" stands here twice.`,related:[{file:e.file,at:o,message:"The first one."}]})}}})};var Ls=d`
  api_group shop {
    canonical = "shop"
  }
`,Ht=d`
  query products verb=GET {
    api_group = "shop"
    input
    stack
    response = []
  }
`,Us={id:"duplicate-endpoint",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"Two endpoints with the same group, verb and path.",why:"Only one of them can answer. A push makes a second endpoint or overwrites the first, depending on their guids.",bad:{sources:{"api/shop/shop.xs":Ls,"api/shop/products_GET.xs":Ht,"api/shop/products_list_GET.xs":Ht},at:["products"]},good:{"api/shop/shop.xs":Ls,"api/shop/products_GET.xs":Ht,"api/shop/products_list_GET.xs":Ht.replace("products",'"products/list"')},create:({object:e,workspace:t,report:r})=>({document:()=>{if(e.kind!=="query"||!Bs(e))return;let n=t.findNamed("query",e.name).find(o=>o.origin==="file"&&Bs(o)&&Yp(o,e));n===void 0||n===e||n.origin!=="file"||r({at:e.placedName,message:`There is another ${j(e)}.`,help:"Remove one, or give it another path or verb.",related:[{file:n.file,at:n.placedName,message:"The other one is here."}]})}})};function Bs({readable:e,group:t}){return e||t!==void 0}function Yp(e,t){return e.verb===t.verb&&e.group===t.group}var Vs=d`
  table customer {
    schema {
      int id
      text name
      email name
    }
  }
`,Gs={id:"duplicate-field",category:"contract",severity:"error",scope:"document",basis:"reported",summary:"Two fields of one list with the same name.",why:"Only one of the two can be there; the other, with all that it says, is lost.",bad:{sources:{"table/customer.xs":Vs},at:["name"]},good:{"table/customer.xs":Vs.replace("email name","email address")},create:({object:e,report:t})=>({"field-list":({keyword:r,fields:n})=>{let o=n.flatMap(({name:s})=>s===void 0?[]:[s]);for(let{first:s,again:a}of Ge(o))t({at:y(a),message:`Field "${a.text}" stands in this "${r.text}" twice.`,related:[{file:e.file,at:s,message:"The first one."}]})}})};var Xt=d`
  function total {
    input
    stack
    response = 1
  }
`,Hp=new Set(["function","table","addon","agent","tool","mcp_server","middleware","task","workflow_test"]),zs={id:"duplicate-object",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"Two objects of one kind with the same name.",why:"What refers to that name means one of them, and nobody can tell which. A push makes two objects, or overwrites the first with the second.",bad:{sources:{"function/total.xs":Xt,"function/total_2.xs":Xt},at:["total"]},good:{"function/total.xs":Xt,"function/total_2.xs":Xt.replace("total","total_2")},create:({object:e,workspace:t,report:r})=>({document:()=>{let{kind:n,name:o}=e;if(n==="query"||o===""||!Hp.has(n))return;let s=t.findNamed(n,o).find(a=>a.origin==="file");s===void 0||s===e||s.origin!=="file"||r({at:e.placedName,message:`There is another ${j(e)}.`,help:"Remove one, or give it another name.",related:[{file:s.file,at:s.placedName,message:"The other one is here."}]})}})};var Ks=d`
  table product {
    schema {
      int id
      int price
    }
  }
`,Xp=new Set(["db.edit","db.patch","db.del","db.has","db.add_or_edit"]),Qs=d`
  function probe {
    input {
      int n
    }
    stack {
      db.edit product {
        field_name = "id"
        field_value = $input.n
        data = {price: 1}
      } as $row
    }
    response = $row
  }
`,Ys={id:"edit-with-where",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"A `where` in a statement that finds one row by one field.",why:"The server refuses the whole push. Query first and name the row by its id, or use `db.bulk.update`, `db.bulk.delete`.",bad:{sources:{"table/product.xs":Ks,"function/probe.xs":Qs.replace(/field_name[\s\S]*?n\n/,`where = $db.product.id == $input.n
`)},at:["where"]},good:{"table/product.xs":Ks,"function/probe.xs":Qs},create:({report:e})=>({statement:(t,r)=>{if(t.disabled||m(r))return;let n=wt(t);if(n===void 0)return;let{text:o}=t.keyword;e({at:y(n.name),message:`"${o}" finds one row by one field: it takes no "where".`,help:'Write `field_name = "id"` and `field_value = \u2026`; for several rows query first, or use "db.bulk.update" or "db.bulk.delete".'})}})};function wt({keyword:e,body:t}){return Xp.has(e.text)?f(t,"where"):void 0}var Hs=d`
  function sign {
    input {
      int n
    }
    stack {
      conditional {
        if ($input.n > 0) {
          return {
            value = 1
          }
        }
        elseif ($input.n < 0) {
          return {
            value = 0 - 1
          }
        }
      }
    }
    response = 0
  }
`,Xs={id:"else-if-two-words",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"`else if`, written as two words.",why:"The server refuses the whole push: the branch is one word, `elseif`.",bad:{sources:{"function/sign.xs":Hs.replace("elseif","else if")},at:["else if"]},good:{"function/sign.xs":Hs},create:({report:e})=>({statement:({keyword:t,header:r})=>{let[n]=r;if(t.text!=="else"||n?.type!=="identifier"||n.text!=="if")return;let o={start:t.start,end:n.end};e({at:o,message:'Expected "elseif", but found "else if".',suggestions:["elseif"],fix:{title:'Write "elseif" as one word',at:o,text:"elseif"}})}})};var Zs=d`
  function sign {
    input {
      int n
    }
    stack {
      conditional {
        if ($input.n > 0) {
          return {
            value = 1
          }
        }
        else {
          return {
            value = 0
          }
        }
      }
    }
    response = 0
  }
`,Js={id:"else-on-closing-brace-line",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A branch such as `else` on the line of the closing brace before it.",why:"The server refuses the whole push, with a message that names another place. Each branch starts a line of its own.",bad:{sources:{"function/sign.xs":Zs.replace(`}
      else {`,"} else {")},at:["} else {"]},good:{"function/sign.xs":Zs},create:({text:e,report:t})=>({block:({entries:r})=>{for(let[n,o]of r.entries()){let s=r[n-1];if(s?.type!=="statement"||o.type!=="statement"||s.body===void 0||!(o.keyword.text in Y)||e.slice(s.end,o.start).includes(`
`))continue;let a=o.body?.start??o.keyword.end;t({at:{start:s.body.end-1,end:a+1},message:`"${o.keyword.text}" must start a line of its own, after the "}" before it.`})}}})};var ea=d`
  function pay {
    input
    stack {
      function.run "" as $cost
    }
    response = $cost
  }
`,ta=d`
  function shipping {
    input
    stack
    response = 5
  }
`,ra={id:"empty-name",category:"reference",severity:"error",scope:"document",basis:"measured",summary:"An empty text in place of the name of a function, an addon, a group or another object.",why:"Xano leaves it behind when the object did not exist as the document was saved. It fails whenever it runs. Tables have a check of their own: `db-table-empty-name`.",bad:{sources:{"function/shipping.xs":ta,"function/pay.xs":ea},at:['""']},good:{"function/shipping.xs":ta,"function/pay.xs":ea.replace('""',"shipping")},create:({object:e,report:t})=>({document:()=>{for(let r of e.emptyNames){if(r.to==="table"||r.to==="realtime_channel"||r.to==="action")continue;let n=r.to==="query"?"endpoint":r.to.replaceAll("_"," ");t({at:r,message:`The name of the ${n} of "${r.via}" is empty.`,help:`Make sure that the ${n} exists, and write its name.`})}}})};var Zp=d`
  function countdown {
    input {
      int from
    }
    stack {
      function.run countdown {
        input = {from: $input.from - 1}
      } as $rest
    }
    response = $rest
  }
`,na={id:"endless-recursion",category:"runtime",severity:"error",scope:"workspace",basis:"documented",summary:"Objects that call themselves whatever happens.",why:"Nothing stands before the calls that could end them, so no call ever comes back: each one fails when Xano runs out of time or memory.",bad:{sources:{"function/countdown.xs":Zp},at:["countdown"]},good:{"function/countdown.xs":d`
      function countdown {
        input {
          int from
        }
        stack {
          var $left {
            value = $input.from
          }
          while ($left > 0) {
            each {
              math.sub $left {
                value = 1
              }
            }
          }
        }
        response = $left
      }
    `},create:({object:e,workspace:t,report:r})=>({document:()=>{for(let{edges:n,isEndless:o}of Vt(t)){let[s,...a]=n;!o||s===void 0||s.from!==e||s.reference===void 0||r({at:s.reference,message:`${j(e)} calls itself${Gt(a)} without end: nothing before the call can stop it.`,help:"Put the call under a condition, or return before it."})}}})};var Jp=new Set(["function.run","function.call","tool.call","api.call","addon.call"]);function Ke(e,t,r,n){if(!Jp.has(e.keyword.text)||e.disabled||m(t))return;let o=em(e,r.references);return o===void 0?void 0:n.resolveUnique(o)}var oa=new WeakMap;function em(e,t){let r=oa.get(t);r===void 0&&(r=t.filter(({to:a})=>a!=="api_group").sort((a,i)=>a.start-i.start),oa.set(t,r));let n=0,o=r.length;for(;n<o;){let a=n+o>>1;(r[a]?.start??0)<e.start?n=a+1:o=a}let s=r[n];return s!==void 0&&s.end<=e.end?s:void 0}var tm=2,rm=Hr(Zr.comparedName.most);function Zt(e,t){let r=Math.min(tm,Math.floor(e.length/3));if(r===0)return;let n=e.toLowerCase(),o=E(e,t).filter(s=>Xr(n,s.toLowerCase(),r,rm)<=r);return o.length===1?o[0]:void 0}function Q(e,t,r){let n=Zt(e.text,t);return n===void 0||r.slice(e.start,e.end)!==e.text?{}:(/["']/.test(r.charAt(e.start-1))?/["'\\\n]/.test(n):!/^[\p{L}_][\p{L}\d_.]*$/u.test(n))?{}:{fix:{title:`Replace "${e.text}" by "${n}"`,at:{start:e.start,end:e.end},text:n}}}var sa=d`
  table ticket {
    schema {
      int id
      enum status {
        values = ["open", "closed"]
      }
    }
  }
`,aa=d`
  function reopen {
    input {
      int ticket_id
    }
    stack {
      db.edit ticket {
        field_name = "id"
        field_value = $input.ticket_id
        data = {status: "openn"}
      } as $ticket
    }
    response = $ticket
  }
`,ia={id:"enum-value-not-in-list",category:"data",severity:"error",scope:"workspace",basis:"reported",summary:"A text for an `enum` that its list does not have.",why:"The statement fails when it runs: the value is refused. Looked at are texts that are written, compared in a query, handed to a call, or the default of the field itself.",bad:{sources:{"function/reopen.xs":aa,"table/ticket.xs":sa},at:["openn"]},good:{"function/reopen.xs":aa.replace("openn","open"),"table/ticket.xs":sa},create:({object:e,text:t,workspace:r,report:n})=>{let o=(s,a)=>{if(a?.type!=="enum"||a.values===void 0)return;if(s.type==="array"){for(let u of s.items)o(u,a);return}if(s.type!=="string"||s.value===""||a.values.includes(s.value))return;let i=_(s);i!==void 0&&n({at:i,message:`"${s.value}" is not one of the values of "${a.name}".`,help:`It can be ${a.values.map(u=>`"${u}"`).join(", ")}.`,suggestions:E(s.value,a.values),...Q(i,a.values,t)})};return{statement:(s,a)=>{if(s.disabled||m(a))return;let i=Ke(s,a,e,r),u=f(s.body,"input")?.value;if(i!==void 0&&u?.type==="object")for(let h of k(u))o(h.value,i.contract.inputs?.find(({name:g})=>g===y(h.key).text));let p=W(s.header)?.text;for(let h of om(s))if(h.type==="object")for(let g of k(h))o(g.value,be(p,y(g.key).text,r)?.shape)},binary:({operator:s,left:a,right:i},u)=>{if(!nm.has(s)||m(u))return;let p=z(u);p!==void 0&&(o(i,ne(a,p,r)?.shape),o(a,ne(i,p,r)?.shape))},field:s=>{let{defaultValue:a,fieldType:i,options:u}=s;if(i.text!=="enum"||a===void 0||s.listSize!==void 0)return;let p=f(u,"values")?.value;if(p?.type!=="array")return;let h=p.items.flatMap(T=>_(T)?.text??[]),g=a.text.replace(/^"(.*)"$/s,"$1");g===""||g==="null"||h.includes(g)||h.length===0||n({at:a,message:`The default "${g}" is not one of the values of "${s.name?.text}".`,suggestions:E(g,h)})}}}},nm=new Set(["==","!=","in","not in"]);function om(e){if(!e.keyword.text.startsWith("db."))return[];let t=f(e.body,"data")?.value,r=f(e.body,"items")?.value;return[...t===void 0?[]:[t],...r?.type==="array"?r.items:[]]}var da=d`
  function ask {
    input
    stack {
      api.request {
        url = "https://api.example/ask?key={{ $env.KEY }}"
        method = "GET"
      } as $answer
    }
    response = $answer.response.result
  }
`,ua={id:"env-mustache",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"An environment variable in double braces, where nothing fills them in.",why:"Only agents, SQL templates and `util.template_engine` fill in double braces: anywhere else the letters themselves are sent. Join the parts with `~`.",bad:{sources:{"function/ask.xs":da},at:["{{ $env.KEY }}"]},good:{"function/ask.xs":da.replace('{{ $env.KEY }}"','" ~ $env.KEY')},create:({object:e,report:t,text:r})=>({string:(n,o)=>{if(!n.value.includes("{{")||m(o))return;let s=sm.exec(r.slice(n.start,n.end));if(s===null)return;let a=o.findLast(({type:u})=>u==="statement");if(a?.type!=="statement"||!am.has(a.keyword.text)||Bt(e,"util.template_engine").length>0)return;let i=n.start+s.index;t({at:{start:i,end:i+s[0].length},message:"Nothing fills in these braces: they are sent as they stand.",help:'Join the parts with "~".'})}})},sm=/\{\{-?\s*\$env\.[\w$.-]+\s*-?\}\}/,am=new Set(["api.request","webflow.request","stream.from_request","util.set_header","redis.set","redis.get","security.encrypt","security.decrypt","security.jws_encode","security.jwe_encode"]);var ca=d`
  function careful {
    input
    stack {
      try_catch {
        try {
          debug.log {
            value = "tried"
          }
        }
        catch {
          debug.log {
            value = "failed"
          }
        }
      }
    }
    response = $error.message
  }
`,la={id:"error-outside-catch",category:"runtime",severity:"error",scope:"document",basis:"measured",summary:"`$error` outside of a `catch`.",why:"What was caught is there in the `catch` only; the push is refused elsewhere. Keep it in a variable to use it behind the block.",bad:{sources:{"function/careful.xs":ca},at:["$error"]},good:{"function/careful.xs":ca.replace('"failed"',"$error.message").replace(`$error.message
}`,`"done"
}`)},create:({object:e,text:t,report:r})=>({document:()=>{let n=F(e,t);if(!n.definitions.some(({name:o})=>o==="error"))for(let{node:o,caught:s}of n.errors)s||r({at:o,message:'"$error" is there inside of a "catch" only.'})}})};var pa=d`
  function probe {
    input {
      int n
    }
    stack {
      precondition ($input.n > 0) {
        error_type = "accessdenied"
      }
    }
    response = null
  }
`,jr=It,im=v({unauth:["unauthorized"],unauthenticated:["unauthorized"],forbidden:["accessdenied"],access_denied:["accessdenied"],permissiondenied:["accessdenied"],validation:["inputerror","badrequest"],invalid:["inputerror","badrequest"],input:["inputerror"],not_found:["notfound"],ratelimit:["toomanyrequests"],rate_limit:["toomanyrequests"],error:["standard"],internal:["standard"]}),ma={id:"error-type-unknown",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"An `error_type` that does not exist.",why:"The precondition itself fails when it is to refuse a request: the caller sees an error of the server in place of the one that was meant.",bad:{sources:{"function/probe.xs":pa.replace("accessdenied","forbidden")},at:["forbidden"]},good:{"function/probe.xs":pa},create:({report:e})=>({statement:({keyword:t,body:r,disabled:n},o)=>{if(t.text!=="precondition"||n||m(o))return;let s=f(r,"error_type")?.value,a=s===void 0?void 0:_(s);if(a===void 0||jr.includes(a.text))return;let i=im[a.text.toLowerCase()]??E(a.text,jr);e({at:a,message:`There is no error type "${a.text}".`,help:`It is one of ${jr.map(u=>`"${u}"`).join(", ")}.`,suggestions:i})}})};function Ee(e){return e.uses.filter(({reaching:t})=>t===void 0)}function fa(e){return new Set(e.definitions.map(({name:t})=>t))}function ha(e){return new Set(e.switchedOff.flatMap(ya))}function ya(e){return[...Mt(e).map(({name:t})=>t),...$e(e.body).flatMap(ya)]}var dm=d`
  workflow_test refuses {
    stack {
      var $name {
        value = ""
      }
      expect.to_throw {
        stack {
          function.call greet {
            input = {name: $name}
          } as $greeting
        }
        exception = "empty"
      }
    }
  }
`,ga=d`
  function greet {
    input {
      text name
    }
    stack
    response = $input.name
  }
`,ba={id:"expect-to-throw-scope",category:"test",severity:"warning",scope:"document",basis:"reported",summary:"A variable from outside in the `stack` of an `expect.to_throw`.",why:"That stack has variables of its own: the missing one throws, which is then taken for the error that was expected, or for another. Set the variable inside.",bad:{sources:{"function/greet.xs":ga,"workflow_test/refuses.xs":dm},at:["$name"]},good:{"function/greet.xs":ga,"workflow_test/refuses.xs":d`
      workflow_test refuses {
        stack {
          expect.to_throw {
            stack {
              var $name {
                value = ""
              }
              function.call greet {
                input = {name: $name}
              } as $greeting
            }
            exception = "empty"
          }
        }
      }
    `},create:({object:e,text:t,report:r})=>({document:()=>{let n=F(e,t);for(let{name:o,node:s,scope:a}of Ee(n)){let i=n.definitions.find(u=>u.name===o);a===void 0||i===void 0||r({at:s,message:`Variable "${o}" is set outside of the "expect.to_throw", where its stack does not see it.`,related:[{file:e.file,at:i.at,message:"It is set here."}]})}}})};var wa={id:"expired-suppression",category:"quality",severity:"warning",scope:"workspace",basis:"documented",summary:"A suppression whose last day has passed.",why:"It suppresses nothing any more. Correct what it was about and take it out, or give it another day.",bad:{sources:{"function/greet.xs":d`
        function greet {
          input {
            text who
          }

          stack {
            // xano-ci-disable-next-line unknown-filter until 2024-12-31 -- The filter is new.
            var $hello {
              value = $input.who
            }
          }

          response = $hello
        }
      `},at:["// xano-ci-disable-next-line unknown-filter until 2024-12-31 -- The filter is new."]},good:{"function/greet.xs":d`
      function greet {
        input {
          text who
        }

        stack {
          var $hello {
            value = $input.who
          }
        }

        response = $hello
      }
    `}};var xt=v({trim:{arguments:[0,0],types:["text","email"]},lower:{arguments:[0,0],types:["text","email"]},upper:{arguments:[0,0],types:["text"]},min:{arguments:[1,1],types:["text","int","decimal","password","list"]},max:{arguments:[1,1],types:["text","int","decimal","password","list"]},startsWith:{arguments:[1,1],types:["text"]},prevent:{arguments:[1,1],types:["text"]},alphaOk:{arguments:[0,0],types:["text"]},digitOk:{arguments:[0,0],types:["text"]},ok:{arguments:[1,1],types:["text"]},pattern:{arguments:[1,2],types:["text"]},minAlpha:{arguments:[1,1],types:["password"]},minLowerAlpha:{arguments:[1,1],types:["password"]},minUpperAlpha:{arguments:[1,1],types:["password"]},minDigit:{arguments:[1,1],types:["password"]},minSymbol:{arguments:[1,1],types:["password"]},max_size:{arguments:[1,1],types:["file"]},"@":{arguments:[1,1],types:["int","uuid"]}});var xa=d`
  function total {
    input
    stack
    response = {}|set:"total"
  }
`,_a={id:"filter-argument-count",category:"contract",severity:"warning",scope:"document",basis:"documented",summary:"A filter with fewer or more arguments than it takes.",why:"The expression fails when it runs, or what is too much is ignored.",bad:{sources:{"function/total.xs":xa},at:["set"]},good:{"function/total.xs":xa.replace('"total"','"total":1')},create:({report:e})=>({"filter-call":({name:t,arguments:r},n)=>ka(t,r.length,um(t.text,C(n)),e),"field-filter":({name:t,arguments:r})=>ka(t,r.length,xt[t.text]?.arguments,e)})};function um(e,t){let r=ae[Ve[e]??e]?.arguments,n=t?we[e]?.arguments:void 0;return r===void 0||n===void 0?r??n:[Math.min(r[0],n[0]),Math.max(r[1],n[1])]}function ka(e,t,r,n){r===void 0||r[0]<=t&&t<=r[1]||n({at:y(e),message:`Filter "${e.text}" takes ${cm(r)}, but has ${t===0?"none":t}.`})}function cm([e,t]){return t===0?"no arguments":t===Number.POSITIVE_INFINITY?`${e} or more arguments`:e===t?`${t} ${t===1?"argument":"arguments"}`:`${e} ${t-e===1?"or":"to"} ${t} arguments`}var va=d`
  function shout {
    input {
      text[] words
    }
    stack
    response = $input.words|to_upper
  }
`,Sa={id:"filter-on-wrong-type",category:"type",severity:"warning",scope:"workspace",basis:"documented",summary:"A filter on a value of surely the wrong type.",why:"The request fails there, or the filter gives nothing useful: filters of texts want a text, filters of lists a list.",bad:{sources:{"function/shout.xs":va},at:["to_upper"]},good:{"function/shout.xs":va.replace("|to_upper",'|join:" "|to_upper')},create:({object:e,text:t,workspace:r,report:n})=>({filtered:(o,s)=>{if(m(s)||C(s)||o.base===void 0)return;let a=A(e,t,r),i=a.read(o.base);for(let u of o.filters){if(u.disabled)continue;let{takes:p}=Nt[u.name.text]??{},{kind:h}=i;p!==void 0&&h!=="unknown"&&h!=="null"&&!p.includes(h)&&n({at:u.name,message:`Filter "${u.name.text}" is for ${lm(p)}, and this is ${ge(i)}.`}),i=a.applyFilter(i,u)}}})};function lm(e){return e.includes("list")?"a list":e.includes("text")?"a text or a number":"a number"}var $a=d`
  function probe {
    input {
      json rows
    }
    stack {
      conditional {
        if (($input.rows|count) > 3) {
          return {
            value = true
          }
        }
      }
    }
    response = false
  }
`,pm=new Set("== != === !== < > <= >= && || + - * / % in contains like ilike includes overlaps".split(" ")),Ta={id:"filter-then-operator-needs-parens",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A filter directly before an operator, without parentheses around the value and its filters.",why:'The push is refused, or the code fails when it runs ("wrap your filter with parentheses").',bad:{sources:{"function/probe.xs":$a.replace("($input.rows|count)","$input.rows|count")},at:["$input.rows|count"]},good:{"function/probe.xs":$a},create:({text:e,report:t})=>({binary:({left:r,operator:n})=>{r.type!=="filtered"||r.base===void 0||!pm.has(n)||t({at:r,message:`A value with filters needs parentheses before "${n}".`,help:"Write `($rows|count) > 3`.",fix:{title:"Add parentheses",at:r,text:`(${e.slice(r.start,r.end)})`}})}})};var Ea=d`
  function tier {
    input {
      int? tier?
    }
    stack
    response = $input.tier|first_notempty:2
  }
`,Ra={id:"first-notempty-with-zero",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"The filter `first_notempty` on a number or a bool.",why:"0 and false count as empty, and are replaced although somebody gave them. `first_notnull` replaces only what is missing.",bad:{sources:{"function/tier.xs":Ea},at:["first_notempty"]},good:{"function/tier.xs":Ea.replace("notempty","notnull")},create:({object:e,text:t,workspace:r,report:n})=>({filtered:(o,s)=>{if(!o.filters.some(({name:u})=>u.text==="first_notempty")||m(s)||C(s))return;let a=A(e,t,r),i=a.read(o.base);for(let u of o.filters){let p=u.name.text==="first_notempty"&&!u.disabled,h=i.field?.shape,g=h!==void 0&&h.table===void 0&&(i.kind==="number"||i.kind==="bool");p&&g&&!mm(u.arguments[0])&&n({at:u.name,message:`"first_notempty" replaces ${i.kind==="bool"?"false":"0"} too, and "${h.name}" may be that.`,help:'Use "first_notnull", or "??".'}),i=a.applyFilter(i,u)}}})};function mm(e){return e===void 0?!0:e.type==="number"?e.value===0:e.type==="string"?e.value==="":e.type==="word"&&e.word!=="true"}var Ca=d`
  table lap {
    schema {
      int id
      int seconds
    }
  }
`,Aa=d`
  function lap {
    input {
      int ms
    }
    stack {
      db.add lap {
        data = {seconds: $input.ms / 1000}
      } as $lap
    }
    response = $lap
  }
`,ja={id:"float-into-int-column",category:"type",severity:"warning",scope:"workspace",basis:"reported",summary:"A quotient that is stored in an int column.",why:"What is left over makes it a number with decimals: the row is refused, or the value with it. Round it first.",bad:{sources:{"function/lap.xs":Aa,"table/lap.xs":Ca},at:["$input.ms / 1000"]},good:{"function/lap.xs":Aa.replace("$input.ms / 1000","($input.ms / 1000)|floor"),"table/lap.xs":Ca},create:({workspace:e,report:t})=>({statement:(r,n)=>{if(!fm.has(r.keyword.text)||r.disabled||m(n))return;let o=f(r.body,"data")?.value;if(o?.type!=="object")return;let s=W(r.header)?.text;for(let a of k(o)){if(!Na(a.value))continue;let i=be(s,y(a.key).text,e)?.shape;i?.type!=="int"||i.list||t({at:a.value,message:`Column "${i.name}" is int, and this may have decimals.`,help:'Round it: "floor", "round" or "to_int".'})}}})},fm=new Set(["db.add","db.edit","db.patch","db.add_or_edit"]);function Na(e){return e.type==="parenthesized"?e.expression!==void 0&&Na(e.expression):e.type==="number"?!Number.isInteger(e.value):e.type==="binary"&&e.operator==="/"}var Oa=d`
  function probe {
    input {
      int n
    }
    stack {
      for ($input.n) {
        each as $i {
          debug.log {
            value = $i
          }
        }
      }
    }
    response = null
  }
`,qa={id:"for-count-form",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A `for` that says more than how often.",why:"The server refuses the whole push: `for` takes one number, and counts from 0. The items of a list are visited by `foreach`.",bad:{sources:{"function/probe.xs":Oa.replace("($input.n)","(0..$input.n)")},at:["0..$input.n"]},good:{"function/probe.xs":Oa},create:({report:e})=>({statement:({keyword:t,header:r})=>{let[n]=r,o=n?.type==="parenthesized"?n.expression:void 0;o?.type==="binary"&&(o.operator==="in"&&(t.text==="for"||t.text==="foreach")?e({at:o,message:`"${t.text}" does not name the item at hand.`,help:"Write `foreach ($rows) { each as $row { \u2026 } }`."}):o.operator===".."&&t.text==="for"&&e({at:o,message:'"for" takes one number: how often.',help:"Write `for (5) { each as $i { \u2026 } }`; a range is visited by `foreach ((1..5))`."}))}})};var Ia=d`
  table member {
    schema {
      int id
      text name
    }
  }
`,Wa=d`
  function names {
    input
    stack {
      db.query member {
        return = {
          type: "list"
          paging: {page: 1, per_page: 20}
        }
      } as $members
      foreach ($members) {
        each as $member {
          debug.log {
            value = $member.name
          }
        }
      }
    }
    response = null
  }
`,Fa={id:"foreach-without-list",category:"type",severity:"error",scope:"workspace",basis:"reported",summary:"A `foreach` over what is surely no list.",why:"The loop fails when it starts: it wants a numerically indexed array. A paged query hands out an object, with the rows in `items`.",bad:{sources:{"function/names.xs":Wa,"table/member.xs":Ia},at:["$members"]},good:{"function/names.xs":Wa.replace("foreach ($members)","foreach ($members.items)"),"table/member.xs":Ia},create:({object:e,text:t,workspace:r,report:n})=>({statement:(o,s)=>{if(o.keyword.text!=="foreach"||o.disabled||m(s))return;let[a]=o.header,i=a?.type==="parenthesized"?a.expression:a;if(i===void 0||i.type==="attribute")return;let u=A(e,t,r).read(i);if(u.kind==="unknown"||u.kind==="list"||u.kind==="object"&&(u.called===void 0||u.properties?.size===0))return;let p=u.kind==="object"&&u.properties?.has("items")===!0;n({at:i,message:`"foreach" needs a list, and this is ${ge(u)}.`,...p?{help:'The rows are in its "items".'}:{}})}})};function Jt(e,t){let r=Ma.get(t);r===void 0&&(r=new WeakMap,Ma.set(t,r));let n=r.get(e);return n===void 0&&(n={names:hm(e,t)},r.set(e,n)),n.names}var Ma=new WeakMap;function hm(e,t){if(e.inputs===void 0)return;let r=new Set(e.inputs.map(n=>n.name));for(let{table:n,hidden:o}of e.inputTables){let s=t.resolveUnique({to:"table",name:n})?.contract.columns;if(s===void 0)return;for(let a of pe(s))o.includes(a)||r.add(a)}return r}function Da(e){return(e.inputs??[]).filter(t=>!t.optional)}function Pa({body:e}){let t=[],r=(n,o)=>{if(n?.type==="array")for(let s of n.items){let a=x(s,"name")?.value,i=a===void 0?void 0:_(a);i!==void 0&&t.push({name:i,input:x(s,"input")?.value,depth:o}),r(x(s,"addon")?.value,o+1)}};return r(f(e,"addon")?.value,1),t}function er(e,t,r,n){let o=Ke(e,t,r,n),s=W(e.header);return o!==void 0&&s!==void 0?[{call:o,name:s,input:f(e.body,"input")?.value}]:e.disabled||m(t)?[]:Pa(e).flatMap(({name:a,input:i})=>{let u=n.resolveUnique({to:"addon",name:a.text});return u===void 0?[]:[{call:u,name:a,input:i}]})}var La=d`
  function shipping {
    input {
      text country
    }
    stack
    response = 5
  }
`,Ba=d`
  function pay {
    input
    stack {
      function.run shipping {
        input = {country: "NO"}
      } as $cost
    }
    response = $cost
  }
`,Ua={id:"function-run-unknown-input",category:"contract",severity:"warning",scope:"workspace",basis:"reported",summary:"A call with an input that the called object does not declare.",why:"The value is dropped without a word, so the called object works with its default or with nothing.",bad:{sources:{"function/shipping.xs":La,"function/pay.xs":Ba.replace('country: "NO"','country: "NO", cuntry: "SE"')},at:["cuntry"]},good:{"function/shipping.xs":La,"function/pay.xs":Ba},create:({object:e,workspace:t,report:r})=>{let n=(o,s)=>{let a=Jt(o.contract,t);if(!(a===void 0||s?.type!=="object"))for(let i of s.pairs){let u=y(i.key);i.disabled||a.has(u.text)||r({at:u,message:`${j(o)} takes no input "${u.text}".`,suggestions:E(u.text,a)})}};return{statement:(o,s)=>{for(let{call:a,input:i}of er(o,s,e,t))n(a,i)}}}};var Nr=d`
  function shipping {
    input
    stack
    response = 5
    guid = "Qx3vT0aB9kLmN2pR7sUwYz14-_e"
  }
`,Va=Nr.replace("shipping","discount"),za={id:"guid-invented",category:"contract",severity:"error",scope:"workspace",basis:"measured",summary:"Two objects with the same guid.",why:"The guid is the identity of an object: of two with the same one, one takes the place of the other, or the push is refused. It happens when a file is copied.",bad:{sources:{"function/a_shipping.xs":Nr,"function/b_discount.xs":Va},at:["Qx3vT0aB9kLmN2pR7sUwYz14-_e"]},good:{"function/a_shipping.xs":Nr,"function/b_discount.xs":Va.replace(/\n {2}guid.*/,"")},create:({object:e,workspace:t,report:r})=>({document:n=>{let o=X(n.body,"guid");if(o===void 0||o.text==="")return;let s=ym(t).get(o.text);if(s===void 0||P(s)===P(e))return;let a=X(s.document.body,"guid");r({at:o,message:`${j(e)} has the guid of ${j(s)}.`,help:'Leave "guid" out of the newer document: Xano gives it one.',...a===void 0?{}:{related:[{file:s.file,at:a,message:"The other one is here."}]}})}})},Ga=new WeakMap;function ym(e){let t=Ga.get(e);if(t!==void 0)return t;let r=new Map;for(let n of e.objects)n.guid!==void 0&&!r.has(n.guid)&&r.set(n.guid,n);return Ga.set(e,r),r}var Ka=d`
  function pay {
    input
    stack {
      api.request {
        url = "https://payments.example/charge"
        method = "POST"
        headers = ["Authorization: Bearer " ~ "sk_live_4eC39HqLyjWDarjtT1zdp7dc"]
      } as $answer
    }
    response = $answer.response.status
  }
`,gm=[{of:"Stripe",pattern:/\b[sr]k_live_[A-Za-z0-9]{20,}/},{of:"Anthropic",pattern:/\bsk-ant-[A-Za-z0-9_-]{30,}/},{of:"OpenAI",pattern:/\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,}/},{of:"AWS",pattern:/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/},{of:"GitHub",pattern:/\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})/},{of:"Slack",pattern:/\bxox[abprs]-[A-Za-z0-9-]{20,}/},{of:"SendGrid",pattern:/\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/},{of:"Google",pattern:/\bAIza[0-9A-Za-z_-]{35}\b/},{of:"Resend",pattern:/\bre_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}\b/},{of:"a private key",pattern:/-----BEGIN(?: |%20|\+)(?:(?:RSA|EC|OPENSSH|ENCRYPTED)(?: |%20|\+))?PRIVATE(?: |%20|\+)KEY-----(?:\s|%0A|%0D|\\n)*[A-Za-z0-9+/%]{40,}/i},{of:"a database",pattern:/\b(?:postgres(?:ql)?|mysql|mssql|oracle|mongodb(?:\+srv)?|snowflake):\/\/[^\s:@/{}$]+:[^\s:@/{}$<>]{6,}@/}],bm=/x{4,}|your|example|placeholder|changeme|password@|secret@|\*{3,}|\.{3}|localhost|127\.0\.0\.1/i,Qa={id:"hard-coded-secret",category:"security",severity:"error",scope:"document",basis:"reported",summary:"A key or a password in the text of a file.",why:"Everybody who can read the repository has it, and it stays in its history. Put it into an environment variable, read it as `$env.NAME`, and replace the key, which is no secret any more.",bad:{sources:{"function/pay.xs":Ka},at:['"sk_live_4eC39HqLyjWDarjtT1zdp7dc"']},good:{"function/pay.xs":Ka.replace('"sk_live_4eC39HqLyjWDarjtT1zdp7dc"',"$env.PAYMENT_KEY")},create:({report:e})=>({string:(t,r)=>{if(t.value.length<16||m(r))return;let n=gm.find(({pattern:o})=>o.test(t.value));n===void 0||bm.test(t.value.match(n.pattern)?.[0]??"")||e({at:t,message:`This text holds what looks like a secret: a key of ${n.of}.`.replace("key of a private key","private key"),help:"Read it from an environment variable, and replace the key: it is in the history of the repository."})}})};var Ya=d`
  function warm {
    input {
      text colour
    }
    stack
    response = ["red", "orange"]|has:$input.colour
  }
`,Ha={id:"has-on-list",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"The filter `has` on a list.",why:"`has` looks for a key: of a list these are the positions, so a member is never found. Ask with `|in`, or with the statement `array.has`.",bad:{sources:{"function/warm.xs":Ya},at:["has"]},good:{"function/warm.xs":Ya.replace('["red", "orange"]|has:$input.colour','$input.colour|in:["red", "orange"]')},create:({object:e,text:t,workspace:r,report:n})=>({filtered:(o,s)=>{if(!o.filters.some(({name:u})=>u.text==="has")||m(s)||C(s))return;let a=A(e,t,r),i=a.read(o.base);for(let u of o.filters)u.name.text==="has"&&!u.disabled&&i.kind==="list"&&!wm(u.arguments[0])&&n({at:u.name,message:'"has" looks for a key, and this is a list: a member is never found.',help:'Write `value|in:list`, or use the statement "array.has".'}),i=a.applyFilter(i,u)}})};function wm(e){return e===void 0||e.type==="number"}function Qe(e){return N(e).type==="stack"}function tr(e,t,r){let n=[t];for(let o=tt(e,t)+1;o<e.length;o+=1){let s=e[o];if(s?.type!=="statement"||!r.has(s.keyword.text))break;n.push(s)}return n}function rr(e,t,r){let n={start:Math.min(...t.map(({start:u})=>u)),end:Math.max(...t.map(({end:u})=>u))},o=r.lastIndexOf(`
`,n.start-1)+1,s=/^[ \t]*/.exec(r.slice(o,n.start))?.[0]??"",a=r.slice(n.start,n.end),i=/["'`]{3}/.test(a)?a:a.replaceAll(`
`,`
  `);return{title:`Put "${e}" around it`,at:n,text:`${e} {
${s}  ${i}
${s}}`}}var Xa=d`
  function probe {
    input {
      int n
    }
    stack {
      conditional {
        if ($input.n > 1) {
          debug.log {
            value = "many"
          }
        }
        else {
          debug.log {
            value = "few"
          }
        }
      }
    }
    response = null
  }
`,xm=new Set(["elseif","elif","else"]),Za={id:"if-outside-conditional",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"`if` outside of a `conditional`.",why:"The server refuses the whole push: `if`, `elseif` and `else` stand between the braces of a `conditional`.",bad:{sources:{"function/probe.xs":Xa.replace(/ {4}conditional \{\n([\s\S]*?)\n {4}\}/,"$1")},at:["if"]},good:{"function/probe.xs":Xa},create:({text:e,report:t})=>({block:({entries:r},n)=>{if(!Qe(n))return;let o=s=>s.type==="statement"&&s.keyword.text==="if";for(let s of r.filter(o)){let a=tr(r,s,xm);t({at:y(s.keyword),message:'"if" stands in a "conditional".',help:"Write `conditional { \u2026 }` around it and what belongs to it.",fix:rr("conditional",a,e)})}}})};var Ja={id:"invalid-suppression",category:"quality",severity:"warning",scope:"workspace",basis:"documented",summary:"A suppression without a reason, or that cannot hold for another reason.",why:"It suppresses nothing. A suppression names checks and a reason, and may name the last day on which it holds. What cannot be read, and what is said of suppressions, cannot be suppressed.",bad:{sources:{"function/greet.xs":d`
        function greet {
          input {
            text who
          }

          stack {
            // xano-ci-disable-next-line unknown-filter
            var $hello {
              value = $input.who
            }
          }

          response = $hello
        }
      `},at:["// xano-ci-disable-next-line unknown-filter"]},good:{"function/greet.xs":d`
      function greet {
        input {
          text who
        }

        stack {
          var $hello {
            value = $input.who
          }
        }

        response = $hello
      }
    `}};var ei=d`
  function stamp {
    input
    stack {
      api.lambda {
        code = """
          import moment from 'moment';
          return moment().format();
          """
        timeout = 10
      } as $stamp
    }
    response = $stamp
  }
`,ti={id:"lambda-import",category:"runtime",severity:"warning",scope:"document",basis:"reported",summary:"An `import` or `export` in the code of a lambda.",why:"The code is the body of a function, not a module: the import is a syntax error, which may come back as the value. Use what is there already.",bad:{sources:{"function/stamp.xs":ei},at:["import moment from 'moment'"]},good:{"function/stamp.xs":ei.replace(/import moment[^;]*;\s*/,"").replace("moment().format()","Date.now()")},create:({text:e,report:t})=>({statement:(r,n)=>{if(r.keyword.text!=="api.lambda"||r.disabled||m(n))return;let o=f(r.body,"code")?.value;if(o?.type!=="string")return;let s=km.exec(e.slice(o.start,o.end));if(s?.[1]===void 0)return;let a=o.start+s.index+s[0].length-s[1].length;t({at:{start:a,end:a+s[1].length},message:"The code of a lambda is no module: it cannot import or export."})}})},km=/(?:^|\n)[ \t]*(import\s+(?:[\w*{][^;\n]*\sfrom\s+)?['"][^'"\n]+['"]|export\s+(?:default|const|function|async)\b)/;var ri=d`
  table product {
    schema {
      int id
      int price
    }
  }
`,ni=d`
  function probe {
    input {
      int n
    }
    stack {
      db.query product {
        where = $db.product.price like "1%"
      } as $rows
    }
    response = $rows
  }
`,_m=v({and:"&&",or:"||",like:"like",ilike:"ilike",in:"in",contains:"contains",includes:"includes",between:"between",not:"!=",is:"=="}),oi={id:"leftover-after-value",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A word behind a value, on the same line.",why:"The value ends before it: the word is read as something new, and the push is refused. Operators are written `&&`, `||`, `!=`, or as words in small letters.",bad:{sources:{"table/product.xs":ri,"function/probe.xs":ni.replace(" like "," LIKE ")},at:["LIKE"]},good:{"table/product.xs":ri,"function/probe.xs":ni},create:({text:e,report:t})=>({block:({entries:r})=>{for(let[n,o]of r.entries()){let s=r[n+1];if(s?.type!=="statement"||!Or(o,s,e))continue;let a=s.keyword.text,i=_m[a.toLowerCase()],u=s.keyword;t({at:u,message:i===void 0||i===a?`"${a}" stands behind a value and does not belong to it.`:`There is no operator "${a}".`,...i===void 0||i===a?{help:"What follows a value starts a line of its own."}:{suggestions:[i]},...i===void 0||i!==a.toLowerCase()||i===a||s.header.length!==1?{}:{fix:{title:`Write "${i}"`,at:u,text:i}}})}}})};function Or(e,t,r){return e?.type!=="assignment"||t.disabled?!1:!/[\n,;]/.test(r.slice(e.end,t.start))}var si=d`
  middleware guard {
    input {
      json vars
      enum type {
        values = ["pre", "post"]
      }
      text token
    }
    stack {
      debug.log {
        value = $input.token
      }
    }
    response = $input.vars
    response_strategy = "merge"
    exception_policy = "rethrow"
  }
`,vm=new Set(["vars","type"]),ai={id:"middleware-declared-input",category:"runtime",severity:"warning",scope:"document",basis:"reported",summary:"A middleware that reads an input of its own.",why:"A middleware is handed `vars` and `type` only: any other input cannot be located, a default does not help. What the caller sent is in `$input.vars`.",bad:{sources:{"middleware/guard.xs":si},at:["token"]},good:{"middleware/guard.xs":si.replace(`
    text token`,"").replace("$input.token","$input.vars.token")},create:({object:e,report:t})=>e.kind!=="middleware"?{}:{member:({object:r,property:n},o)=>{r.type!=="variable"||r.name!=="input"||m(o)||vm.has(n.text)||n.text.startsWith("$")||e.contract.inputs?.some(({name:s})=>s===n.text)===!0&&t({at:n,message:`A middleware is handed "vars" and "type" only, so "${n.text}" is never there.`,help:'Read it from "$input.vars".'})}}};var ii=d`
  function probe {
    input {
      int n
    }
    stack {
      return {
        value = $input.n
      }
    }
    response = null
  }
`,di={id:"misplaced-assignment",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"`name = value`, or a list of fields, among statements.",why:"The push is refused: between statements stand statements only. A variable is set by `var`, what a document answers is its clause `response`, behind the stack.",bad:{sources:{"function/probe.xs":ii.replace(/return \{[\s\S]*?\}/,"return = $input.n")},at:["return"]},good:{"function/probe.xs":ii},create:({text:e,report:t})=>({block:({entries:r},n)=>{let o=n.at(-1);if(!(!Qe(n)||o?.type==="statement"&&o.keyword.text==="test"))for(let[s,a]of r.entries()){if(a.type!=="assignment"&&a.type!=="field-list")continue;let i=r[s-1];i?.type==="statement"&&!e.slice(i.end,a.start).includes(`
`)||t({at:y(H(a)),...Sm(a,e)})}}})};function Sm(e,t){let r=H(e).text;return e.type!=="assignment"?{message:`"${r}" cannot stand among statements.`,help:"It is a clause of the document: move it out of the stack."}:r==="return"?{message:'"return" takes a block with a "value".',help:"Write `return { value = \u2026 }`.",fix:{title:"Write it as a block",at:e,text:`return { value = ${t.slice(e.value.start,e.value.end)} }`}}:r==="response"?{message:'"response" cannot stand among statements.',help:"It is a clause of the document, behind the stack; `return { value = \u2026 }` ends the stack early."}:r in $?{message:`Statement "${r}" takes a block, not "=".`,help:`Write \`${r} { \u2026 }\`.`}:{message:`"${r} = \u2026" cannot stand among statements.`,help:`Write \`var $${r} { value = \u2026 }\` to set a variable, \`var.update $${r} { value = \u2026 }\` to change it.`}}var ui=d`
  function probe {
    input
    stack {
      var $left {
        value = 3
      }
      while ($left > 0) {
        each {
          math.sub $left {
            value = 1
          }
        }
      }
    }
    response = $left
  }
`,qr=new Set(["for","foreach","while"]),ci={id:"while-body-without-each",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A loop whose statements do not stand in an `each`.",why:"The server refuses the whole push: between the braces of `for`, `foreach` and `while` stands one `each`, and the statements in it.",bad:{sources:{"function/probe.xs":ui.replace(/ {6}each \{\n([\s\S]*?)\n {6}\}/,"$1")},at:["while"]},good:{"function/probe.xs":ui},create:({text:e,report:t})=>({statement:({keyword:r,body:n,start:o},s)=>{if(n===void 0||!qr.has(r.text)||N(s).type!=="stack"||le(n,"each").length>0||!n.entries.some(({type:p})=>p==="statement"))return;let a=e.lastIndexOf(`
`,o-1)+1,i=/^[ \t]*/.exec(e.slice(a))?.[0]??"",u=e.slice(n.start+1,n.end-1).trim();t({at:y(r),message:`The statements of a "${r.text}" stand in its "each".`,help:r.text==="while"?"Write `while (\u2026) { each { \u2026 } }`.":`Write \`${r.text} (\u2026) { each as $item { \u2026 } }\`.`,...r.text==="while"?{fix:{title:'Put the statements into "each"',at:n,text:`{
${i}  each {
${i}    ${u}
${i}  }
${i}}`}}:{}})}})};var li=d`
  function half {
    input {
      int n
    }
    stack {
      conditional {
        if ($input.n > 1) {
          debug.log {
            value = "many"
          }
        }
      }
    }
    response = null
  }
`,$m=li.replace(`conditional {
`,`conditional {
      math.add $input.n {
        value = 1
      }
`),pi={id:"misplaced-branch",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A statement or branch directly between the braces of a statement that does not hold it.",why:"The server refuses the whole push. Loops hold one `each`, `conditional` holds `if`, `elseif` and `else`, `try_catch` holds `try`, `catch` and `finally`.",bad:{sources:{"function/half.xs":$m},at:["math.add"]},good:{"function/half.xs":li},create:({report:e})=>({statement:(t,r)=>{let n=N(r);if(n.type!=="statement")return;let o=Tm(t,n.owner);o!==void 0&&e({at:y(t.keyword),...o})}})};function Tm(e,t){let r=$[t.keyword.text];if(r===void 0||t.keyword.text==="placeholder"||qr.has(t.keyword.text)&&et(t.body,"each")===void 0)return;let n=e.keyword.text,o=r.branches?.[n];if(o!==void 0)return o==="many"||n==="else"&&e.header.length>0||et(t.body,n)===e?void 0:{message:`Branch "${n}" stands in this "${t.keyword.text}" twice.`};if(n in $||n in Y)return{message:`"${n}" cannot stand directly in "${t.keyword.text}".`,help:Em(r)}}function Em({branches:e}){let[t,...r]=Object.keys(e??{}).map(o=>`"${o}"`);if(t===void 0)return"Between its braces stand arguments only.";let n=r.pop();return`Statements stand in its ${[t,...r].join(", ")}${n===void 0?"":` or ${n}`}.`}var mi=d`
  function first_even {
    input {
      int[] numbers
    }
    stack {
      foreach ($input.numbers) {
        each as $number {
          break
        }
      }
    }
    response = null
  }
`,Rm={loop:"a loop",foreach:'a "foreach"',test:'a "test"',workflow_test:'a document of the kind "workflow_test"',tool:'a document of the kind "tool"'},Cm=["for","foreach","while"],fi={id:"misplaced-statement",category:"rejected",severity:"warning",scope:"document",basis:"documented",summary:"A statement outside of the only places where it works.",why:"The push is refused, or the statement fails when it runs. `function.call` and its like are for tests; everywhere else it is `function.run`.",bad:{sources:{"function/first_even.xs":mi.replace(/ {4}foreach[\s\S]*?\n {4}\}\n/,`    break
`)},at:["break"]},good:{"function/first_even.xs":mi},create:({report:e})=>({statement:({keyword:t,disabled:r},n)=>{let o=$[t.text]?.onlyIn;if(o===void 0||r||m(n)||N(n).type!=="stack"||o.some(a=>Am(a,n)))return;let s=t.text==="function.call"?{suggestions:["function.run"]}:{};e({at:y(t),message:`Statement "${t.text}" works only in ${o.map(a=>Rm[a]).join(" or in ")}.`,...s})}})};function Am(e,t){return t.some(r=>{if(r.type==="statement"){let{text:o}=r.keyword;return e==="loop"?Cm.includes(o):e===o&&(e==="foreach"||e==="test")}if(r.type!=="document"||e!=="workflow_test"&&e!=="tool")return!1;let n=te[r.keyword.text];return r.keyword.text===e||n===void 0||n.open===!0})}var hi=d`
  function one {
    input
    stack {
      db.has product {
        field_name = "id"
        field_value = 1
      } as $there
    }
    response = $there
  }
`,yi=d`
  table product {
    schema {
      int id
    }
  }
`,gi={id:"missing-argument",category:"contract",severity:"error",scope:"document",basis:"measured",summary:"A statement without an argument that it needs.",why:"The server refuses the whole push.",bad:{sources:{"table/product.xs":yi,"function/one.xs":hi.replace(`      field_value = 1
`,"")},at:["db.has"]},good:{"table/product.xs":yi,"function/one.xs":hi},create:({report:e})=>({statement:(t,r)=>{if(N(r).type!=="stack"||t.disabled||m(r))return;let n=$[t.keyword.text];if(n===void 0||ue(t.body)||wt(t)!==void 0||t.body===void 0&&jm(t))return;let o=Object.entries(n.arguments).filter(([a,i])=>i.required===!0&&f(t.body,a)===void 0).map(([a])=>a);if(o.length===0)return;let s=o.map(a=>`"${a}"`).join(" and ");e({at:y(t.keyword),message:`Statement "${t.keyword.text}" needs ${s}.`,help:`Add ${o.map(a=>`\`${a} = \u2026\``).join(" and ")} between its braces.`})}})};function jm({keyword:e,header:t}){let r=$[e.text],n=r?.operand==="none"?0:r?.operand==="reference-with-verb"?2:1;return t.length>n||t[0]?.type==="attribute"}var bi=d`
  function sign {
    input {
      int n
    }
    stack {
      conditional {
        if ($input.n < 0) {
          throw {
            name = "negative"
            value = $input.n
          }
        }
        else {
          debug.log {
            value = $input.n
          }
        }
      }
    }
    response = null
  }
`,wi={id:"missing-branch",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A statement without the branch that it cannot do without.",why:"The server refuses the whole push: `conditional` begins with `if`, `try_catch` with `try`, a loop holds `each`.",bad:{sources:{"function/sign.xs":bi.replace(/ {6}if [\s\S]*?\n {6}\}\n/,"")},at:["conditional"]},good:{"function/sign.xs":bi},create:({report:e})=>({statement:(t,r)=>{let n=$[t.keyword.text]?.branches,o=t.body?.entries??[];if(!(n===void 0||o.length===0||ue(t.body))&&!(N(r).type!=="stack"||t.disabled||m(r))&&!o.some(s=>s.type==="statement"&&!(s.keyword.text in n)))for(let[s,a]of Object.entries(n))a!=="one"||le(t.body,s).length>0||e({at:y(t.keyword),message:`Statement "${t.keyword.text}" needs the branch "${s}".`,help:`Add \`${s} { \u2026 }\` between its braces.`})}})};var Nm=d`
  task nightly {
    stack {
      debug.log {
        value = "done"
      }
    }
  }
`,xi={id:"missing-clause",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A document without a clause that its kind always has.",why:"The server refuses the whole push.",bad:{sources:{"task/nightly.xs":`task nightly {
  active = true
}
`},at:["task"]},good:{"task/nightly.xs":Nm},create:({report:e})=>({document:({keyword:t,body:r})=>{if(ue(r))return;let n=new Set(ce(r).map(s=>H(s).text));if(t.text==="run.job"&&n.has("stack"))return;let o=Object.entries(te[t.text]?.clauses??{}).filter(([s,a])=>a.required==="always"&&!n.has(s)).map(([s,{form:a}])=>({name:s,sample:a.startsWith("block:")?`${s} { \u2026 }`:`${s} = \u2026`}));o.length!==0&&e({at:y(t),message:`A document of the kind "${t.text}" needs ${o.map(({name:s})=>`"${s}"`).join(" and ")}.`,help:`Add ${o.map(({sample:s})=>`\`${s}\``).join(" and ")} between its braces.`})}})};var ki=d`
  function shipping {
    input {
      text country
      int weight?
    }
    stack
    response = 5
  }
`,_i=d`
  function pay {
    input
    stack {
      function.run shipping {
        input = {country: "NO"}
      } as $cost
    }
    response = $cost
  }
`,vi={id:"missing-input",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"A call without an input that the called object requires.",why:'The call fails when it runs, for every caller. An input is required unless it has a "?" after its name or a default.',bad:{sources:{"function/shipping.xs":ki,"function/pay.xs":_i.replace('country: "NO"',"weight: 1")},at:["shipping"]},good:{"function/shipping.xs":ki,"function/pay.xs":_i},create:({object:e,workspace:t,report:r})=>({statement:(n,o)=>{for(let{call:s,name:a,input:i}of er(n,o,e,t)){if(i!==void 0&&(i.type!=="object"||i.broken!==void 0)||i===void 0&&ue(n.body))continue;let u=new Set((i?.pairs??[]).filter(g=>!g.disabled).map(g=>y(g.key).text)),p=Da(s.contract).filter(g=>!u.has(g.name));if(p.length===0)continue;let h=p.map(g=>`"${g.name}"`).join(" and ");r({at:a,message:`The call of ${j(s)} lacks the required input ${h}.`,help:`Add ${p.map(g=>`\`${g.name}: \u2026\` (${g.type})`).join(" and ")} to its input.`,...s.origin==="file"?{related:[{file:s.file,at:s.placedName,message:"Its inputs are declared here."}]}:{}})}}})};var Si=d`
  function weather {
    input
    stack {
      api.request {
        url = "https://weather.example.com"
        method = "GET"
        mock = {"it rain": {status: 200}}
      } as $answer
    }
    response = $answer
    test "it rains" {
      expect.to_be_defined ($response)
    }
  }
`,$i={id:"mock-for-unknown-test",category:"test",severity:"warning",scope:"document",basis:"reported",summary:"A mock for a test that its document does not have.",why:"It is never used, without a word: the test it was meant for does the real thing.",bad:{sources:{"function/weather.xs":Si},at:["it rain"]},good:{"function/weather.xs":Si.replace('"it rain":','"it rains":')},create:({object:e,report:t})=>{let r=new Set(le(e.document.body,"test").flatMap(({header:n})=>W(n)?.text??[]));return{assignment:({name:n,value:o},s)=>{if(!(n.text!=="mock"||o.type!=="object"||m(s))&&N(s).type==="statement")for(let a of k(o)){let i=y(a.key);r.has(i.text)||t({at:i,message:`There is no test "${i.text}" in this document.`,suggestions:E(i.text,r)})}}}}};var Ti=d`
  table user {
    auth = true
    schema {
      int id
    }
  }
  ---
  table note {
    schema {
      int id
    }
  }
`,Ei=d`
  api_group shop {
    canonical = "shop"
  }
`,Ri=d`
  query "notes/{note_id}" verb=DELETE {
    api_group = "shop"
    input {
      int note_id
    }
    stack {
      db.del note {
        field_name = "id"
        field_value = $input.note_id
      }
    }
    response = {}
  }
`,Ci={id:"mutation-without-auth",category:"security",severity:"warning",scope:"workspace",basis:"reported",summary:"An endpoint that writes rows for everybody who calls it.",why:"It has no `auth` and asks nothing: whoever finds its address changes the data. Endpoints that check something (a precondition, a token, a function, a middleware), or are there for signing in and for webhooks, are not reported.",bad:{sources:{"api/shop/shop.xs":Ei,"api/shop/note_DELETE.xs":Ri,"table/tables.xs":Ti},at:["db.del"]},good:{"api/shop/shop.xs":Ei,"api/shop/note_DELETE.xs":Ri.replace(`"shop"
`,`"shop"
  auth = "user"
`),"table/tables.xs":Ti},create:({object:e,workspace:t,report:r})=>({document:n=>{if(e.kind!=="query"||e.verb==="GET"||e.contract.auth!==void 0||Om.test(`${e.name} ${e.group??""}`)||Fm(e,t))return;let{writes:o,asks:s}=Wm(n.body.entries.filter(a=>a.type==="statement"));o===void 0||s||r({at:o.keyword,message:`"${o.keyword.text}" runs for everybody who calls this endpoint.`,help:"Add an `auth`, or check a secret of the caller with a precondition."})}})},Om=/webhook|hook|callback|sign|login|logout|register|auth|oauth|password|reset|verify|public|contact|subscri|track|event|log|seed|demo|test/i,qm=/^db\.(add|edit|patch|add_or_edit|del|truncate|bulk\.\w+)$/,Im=/^(security\.|precondition|throw|return|redis\.ratelimit|function\.run|api\.|util\.get_|action\.|ai\.|conditional|switch)/;function Wm(e){let t,r=!1,n={statement:(o,s)=>{o.disabled||m(s)||(qm.test(o.keyword.text)&&(t??=o),Im.test(o.keyword.text)&&(r=!0))},broken:()=>{r=!0}};for(let o of e)de(o,[n]);return{writes:t,asks:r}}function Fm({document:e,group:t},r){return f(e.body,"middleware")!==void 0?!0:r.objects.some(({kind:n,name:o,document:s})=>(n==="branch"||n==="api_group"&&o===t)&&f(s.body,"middleware")!==void 0)}var Ai=d`
  function probe {
    input {
      json grid
    }
    stack
    response = $input.grid
  }
`,ji={id:"nested-array-type",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A list of lists as the type of a field.",why:"The server refuses the whole push, with a message that does not say why. Such a field is a `json`.",bad:{sources:{"function/probe.xs":Ai.replace("json","int[][]")},at:["["]},good:{"function/probe.xs":Ai}};var Ni=d`
  table note {
    schema {
      int id
      int owner_id
      bool shared
      bool draft
    }
  }
`,Oi=d`
  function notes {
    input {
      int owner_id
    }
    stack {
      db.query note {
        where = $db.note.owner_id == $input.owner_id || $db.note.shared == true && $db.note.draft == false
      } as $notes
    }
    response = $notes
  }
`,qi={id:"nested-or-in-where",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"`&&` beside `||` in a query, without parentheses.",why:'Queries and other expressions read the mixture in different ways: from left to right, or "and" before "or". Parentheses say which is meant.',bad:{sources:{"function/notes.xs":Oi,"table/note.xs":Ni},at:["$db.note.shared == true && $db.note.draft == false"]},good:{"function/notes.xs":Oi.replace(/(\$db\.note\.shared.*false)/,"($1)"),"table/note.xs":Ni},create:({report:e})=>({binary:(t,r)=>{let n=r.at(-1);t.operator!=="&&"||n?.type!=="binary"||n.operator!=="||"||m(r)||!C(r)||e({at:t,message:'"&&" and "||" stand side by side without parentheses.',help:"Put parentheses around what belongs together."})}})};var Ii=e=>`${"[".repeat(e)}${"]".repeat(e)}`,Wi={id:"nested-too-deep",category:"syntax",severity:"error",scope:"document",basis:"measured",summary:"Brackets that are nested deeper than any program needs.",why:"Reading such a text would need unbounded memory, so it is not read. Move inner parts into functions or variables.",bad:{sources:{"function/deep.xs":`function deep {
  input
  stack
  response = ${Ii(300)}
}
`},at:["["]},good:{"function/deep.xs":`function deep {
  input
  stack
  response = ${Ii(30)}
}
`}};var Fi=d`
  function probe {
    input {
      int n
    }
    stack {
      var $text {
        value = "one\\ntwo"
      }
    }
    response = $text
  }
`,Mi={id:"newline-in-plain-string",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A text between single quotes that runs over lines.",why:'The push is refused ("unexpected newline"). Write `\\n` for the end of a line, or put the text between `"""`.',bad:{sources:{"function/probe.xs":Fi.replace(String.raw`\n`,`
`)},at:[`"one
two"`]},good:{"function/probe.xs":Fi},create:({text:e,report:t})=>({string:r=>{let n=e.slice(r.start,r.end);r.quote.length>1||!n.includes(`
`)||t({at:r,message:"A text between single quotes cannot run over lines.",help:'Write "\\n" for the end of a line, or put the text between `"""`.',fix:{title:'Write "\\n" for each end of a line',at:r,text:n.replace(/\r?\n/g,"\\n")}})}})};var Di=d`
  table job {
    schema {
      int id
      bool? approved
    }
  }
`,Pi=d`
  function refused {
    input {
      int job_id
    }
    stack {
      db.get job {
        field_name = "id"
        field_value = $input.job_id
      } as $job
    }
    response = $job.approved == false
  }
`,Li={id:"null-equals-false",category:"result",severity:"warning",scope:"workspace",basis:"measured",summary:"A column that may be null, compared with false.",why:"Null equals false here: what nobody has decided counts as refused. Ask for null first, in a test of its own.",bad:{sources:{"function/refused.xs":Pi,"table/job.xs":Di},at:["$job.approved == false"]},good:{"function/refused.xs":Pi.replace("== false","== true"),"table/job.xs":Di},create:({object:e,text:t,workspace:r,report:n})=>({binary:(o,s)=>{let{operator:a,left:i,right:u}=o;if(a!=="=="&&a!=="!="||u.type!=="word"||u.word!=="false")return;let{kind:p,field:h}=A(e,t,r).read(i);p!=="bool"||h?.place!=="column"||!h.shape.nullable||m(s)||C(s)||n({at:o,message:`Column "${h.shape.name}" may be null, which equals false here.`,help:"Ask for null first, in a test of its own."})}})};var Bi=d`
  table poll {
    schema {
      int id
      timestamp closes_at
    }
  }
`,Ui=d`
  function open {
    input
    stack {
      db.query poll {
        where = $db.poll.closes_at == null
      } as $polls
    }
    response = $polls
  }
`,Gi={id:"null-test-on-not-null-column",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"A query that asks whether a column is null which never is.",why:'Without a "?" behind its type a column is 0, "" or false when nothing was stored: the test has the same answer for every row. Mark the column as nullable, or ask for the empty value.',bad:{sources:{"function/open.xs":Ui,"table/poll.xs":Bi},at:["$db.poll.closes_at == null"]},good:{"function/open.xs":Ui,"table/poll.xs":Bi.replace("timestamp closes","timestamp? closes")},create:({workspace:e,report:t})=>({binary:(r,n)=>{if(r.operator!=="=="&&r.operator!=="!="||m(n)||!C(n))return;let o=z(n),s=Vi(r.right)?r.left:Vi(r.left)?r.right:void 0;if(o===void 0||s===void 0||o.joined.size>0)return;let a=ne(s,o,e)?.shape;a===void 0||a.nullable||!Mm(a)||t({at:r,message:`Column "${a.name}" is never null: it has no "?" behind its type.`,help:`Ask for ${zi[a.type]??"the empty value"}, or make the column nullable.`})}})},zi={int:"0",decimal:"0",timestamp:"0",text:'""',email:'""',bool:"false"};function Mm({type:e,list:t}){return!t&&Object.hasOwn(zi,e)}function Vi(e){return e.type==="word"&&e.word==="null"}var Ki=d`
  function probe {
    input {
      text[] names
    }
    stack {
      var $name {
        value = ($input.names|first) ?? "nobody"
      }
    }
    response = $name
  }
`,Qi={id:"nullish-swallowed-by-filter-name",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A filter directly before `??`, without parentheses around the value and its filters.",why:'The operator is read as part of the name of the filter: the code fails when it runs ("unable to locate func entry"), or the push is refused.',bad:{sources:{"function/probe.xs":Ki.replace("($input.names|first)","$input.names|first")},at:["$input.names|first"]},good:{"function/probe.xs":Ki},create:({text:e,report:t})=>({binary:({left:r,operator:n})=>{r.type!=="filtered"||r.base===void 0||n!=="??"||t({at:r,message:'A value with filters needs parentheses before "??".',help:"Write `($rows|first) ?? null`.",fix:{title:"Add parentheses",at:r,text:`(${e.slice(r.start,r.end)})`}})}})};var Yi=d`
  table product {
    schema {
      int id
    }
  }
`,Hi=d`
  function all {
    input
    stack {
      db.query product as $rows
    }
    response = $rows
  }
`,Xi=d`
  workspace shop {
    acceptance = {ai_terms: true}
  }
`,Zi={id:"only-in-snapshot",category:"reference",severity:"warning",scope:"workspace",basis:"documented",summary:"The name of an object that is in the workspace and not in the files, although the files are the whole.",why:"A push that deletes what is not in the files takes it away, and a new workspace never gets it. Told when the files hold a `workspace` document, or with `scope: whole`.",bad:{sources:{"workspace/shop.xs":Xi,"function/all.xs":Hi},at:["product"],snapshot:{"table/product.xs":Yi}},good:{"workspace/shop.xs":Xi,"table/product.xs":Yi,"function/all.xs":Hi},create:({object:e,workspace:t,filesAreWhole:r,report:n})=>({document:()=>{if(r)for(let o of e.references){if(yr(o,t))continue;let[s,...a]=t.findMeant(o);s===void 0||[s,...a].some(({origin:i})=>i==="file")||n({at:o,message:`${j(s)} is in the workspace but not in git.`,help:'Bring it into the files with "xano-ci pull" if it shall stay; a push that deletes removes it.'})}}})};var Ji=d`
  function asks {
    input {
      text text
    }
    stack {
      var $is_question {
        value = $input.text|contains:"?" || $input.text|starts_with:"how"
      }
    }
    response = $is_question
  }
`,ed={id:"or-between-filter-results",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"`||` or `&&` behind the argument of a filter in a `value`, without parentheses.",why:'Everything up to the next ":" or "|" belongs to the argument: the filter is asked about another text than is meant, and the answer is wrong without an error.',bad:{sources:{"function/asks.xs":Ji},at:['"?" || $input.text']},good:{"function/asks.xs":Ji.replace('$input.text|contains:"?" || $input.text|starts_with:"how"','($input.text|contains:"?") || ($input.text|starts_with:"how")')},create:({report:e})=>({binary:(t,r)=>{let n=r.at(-1);n?.type!=="filter-call"||!Dm.has(t.operator)||Pm.has(n.name.text)||r.findLast(({type:s})=>s==="statement"||s==="assignment")?.type!=="assignment"||m(r)||C(r)||e({at:t,message:`"${t.operator}" and what follows belong to the argument of "${n.name.text}".`,help:"Put each filter with its value in parentheses of its own."})}})},Dm=new Set(["||","&&"]),Pm=new Set(["filter","find","findIndex","some","every","map","reduce"]);var td=d`
  table note {
    schema {
      int id
      bool open
    }
  }
`,rd=d`
  function open {
    input {
      bool shared
      bool draft
    }
    stack {
      db.add note {
        data = {open: $input.shared || $input.draft}
      } as $note
    }
    response = $note
  }
`,nd={id:"or-in-db-data-literal",category:"result",severity:"warning",scope:"document",basis:"measured",summary:"`||` or `&&` in the data of a row.",why:"False is stored, whatever the values are. Keep the result in a variable before, and store that.",bad:{sources:{"function/open.xs":rd,"table/note.xs":td},at:["$input.shared || $input.draft"]},good:{"function/open.xs":rd.replace(`stack {
`,`stack {
    var $open {
      value = $input.shared || $input.draft
    }
`).replace("{open: $input.shared || $input.draft}","{open: $open}"),"table/note.xs":td},create:({report:e})=>({statement:(t,r)=>{if(!Lm.has(t.keyword.text)||t.disabled||m(r))return;let n=f(t.body,"data")?.value;if(n?.type==="object")for(let o of k(n)){let s=od(o.value);s!==void 0&&e({at:s,message:`"${s.operator}" in the data of a row stores false.`,help:"Keep the result in a variable before, and store that."})}}})},Lm=new Set(["db.add","db.edit","db.add_or_edit"]);function od(e){return e.type==="parenthesized"?e.expression&&od(e.expression):e.type==="binary"&&(e.operator==="||"||e.operator==="&&")?e:void 0}var sd=d`
  table note {
    schema {
      int id
      text title
    }
  }
`,ad=d`
  function notes {
    input
    stack {
      db.query note {
        return = {
          type: "list"
          paging: {page: 1, per_page: 20}
        }
        output = ["id", "title"]
      } as $notes
    }
    response = $notes
  }
`,id={id:"paged-output-without-items",category:"runtime",severity:"error",scope:"document",basis:"measured",summary:"Columns of a paged query that are not chosen below `items`.",why:"The rows of a page are in `items`: an `output` that does not name them drops everything, and the result is an empty list.",bad:{sources:{"function/notes.xs":ad,"table/note.xs":sd},at:['["id", "title"]']},good:{"function/notes.xs":ad.replace('["id", "title"]','["items.id", "items.title"]'),"table/note.xs":sd},create:({report:e})=>({statement:(t,r)=>{if(t.keyword.text!=="db.query"||t.disabled||m(r))return;let n=f(t.body,"return")?.value,o=x(n,"paging")?.value,s=f(t.body,"output")?.value;if(o?.type!=="object"||s?.type!=="array"||s.items.length===0||x(o,"metadata")!==void 0)return;let a=s.items.map(i=>_(i)?.text);a.some(i=>i===void 0||Bm.has(i.split(".")[0]??""))||e({at:s,message:'The rows of a page are in "items", which this `output` does not name.',help:`Write "items.${a[0]}" and so on.`})}})},Bm=new Set(Ct);var dd=d`
  table product {
    schema {
      int id
      int price
    }
  }
`,Ir=new Set(["paging","page","per_page","limit","offset"]),ud=d`
  function probe {
    input {
      int n
    }
    stack {
      db.query product {
        return = {type: "list", paging: {page: 1, per_page: 20}}
      } as $rows
    }
    response = $rows
  }
`,cd={id:"paging-outside-return",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"The paging of a query beside its `return`.",why:"The server refuses the whole push: `paging` is a part of `return`.",bad:{sources:{"table/product.xs":dd,"function/probe.xs":ud.replace(/, paging: (.*)\}/,`}
      paging = $1`)},at:["paging"]},good:{"table/product.xs":dd,"function/probe.xs":ud},create:({report:e})=>({statement:({keyword:t,body:r,disabled:n},o)=>{if(!(t.text!=="db.query"||n||m(o)))for(let s of r?.entries??[])s.type!=="assignment"||!Ir.has(s.name.text)||e({at:y(s.name),message:`"${s.name.text}" belongs into "return", not beside it.`,help:'Write `return = {type: "list", paging: {page: 1, per_page: 20}}`.'})}})};var ld=d`
  table user {
    auth = true
    schema {
      int id
      password password {
        visibility = "internal"
      }
    }
  }
`,pd=d`
  function check {
    input {
      int user_id
      text password
    }
    stack {
      db.get user {
        field_name = "id"
        field_value = $input.user_id
      } as $user
      security.check_password {
        text_password = $input.password
        hash_password = $user.password
      } as $right
    }
    response = $right
  }
`,md={id:"password-column-not-returned",category:"runtime",severity:"warning",scope:"workspace",basis:"measured",summary:"An internal column of a row that was read without naming it.",why:"Internal columns are left out of a row unless `output` names them: Xano cannot locate the variable.",bad:{sources:{"function/check.xs":pd,"table/user.xs":ld},at:["password"]},good:{"function/check.xs":pd.replace(`$input.user_id
`,`$input.user_id
        output = ["id", "password"]
`),"table/user.xs":ld},create:({object:e,text:t,workspace:r,report:n})=>({member:(o,s)=>{if(o.object.type==="variable"&&["input","env","db","auth"].includes(o.object.name))return;let a=A(e,t,r),{field:i}=a.read(o);i?.place!=="column"||i.table===void 0||m(s)||Um(i.table,i.shape.name,r)&&n({at:o.property,message:`Column "${i.shape.name}" of table "${i.table}" is internal: it is not in the row.`,help:"Name it in the `output` of the statement that reads the row."})}})};function Um(e,t,r){let n=r.resolveUnique({to:"table",name:e});if(n?.origin!=="file")return!1;let o=ye(n.document.body,"schema")?.fields.find(({name:s})=>s?.text===t);return o?.options!==void 0&&f(o.options,"visibility")!==void 0?X(o.options,"visibility")?.text==="internal":!1}var fd=d`
  function pay {
    input
    stack {
      placeholder "payment/charge"
    }
    response = null
  }
`,hd={id:"placeholder-statement",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A statement that stands for one that Xano could not read.",why:"Xano leaves it in place of a statement whose object did not exist. A push that holds one is refused, and what the statement did is gone.",bad:{sources:{"function/pay.xs":fd},at:["placeholder"]},good:{"function/pay.xs":fd.replace('placeholder "payment/charge"','function.run "payment/charge"'),"function/payment/charge.xs":`function "payment/charge" {
  input
  stack
  response = 1
}
`},create:({report:e})=>({statement:(t,r)=>{t.keyword.text!=="placeholder"||t.disabled||m(r)||e({at:t.keyword,message:'This "placeholder" stands for a statement that is lost.',help:"Write the statement that was meant; an earlier commit may still hold it."})}})};var yd=d`
  function probe {
    input {
      int n
    }
    stack {
      util.post_process {
        stack {
          debug.log {
            value = $input.n
          }
        }
      }
    }
    response = null
  }
`,gd={id:"post-process-block",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A block `post_process`, which older pages of documentation show.",why:"The server refuses the whole push. What is to run behind the answer stands in `util.post_process`, in the stack, or in a task.",bad:{sources:{"function/probe.xs":yd.replace("util.post_process","post_process")},at:["post_process"]},good:{"function/probe.xs":yd},create:({report:e})=>({block:({entries:t},r)=>{let n=r.at(-1)?.type==="document";for(let o of t){let s=o.type==="statement"?H(o):void 0;if(s?.text!=="post_process")continue;let a=y(s);e({at:a,message:n?'There is no clause "post_process".':'There is no statement "post_process".',help:"Write `util.post_process { stack { \u2026 } }` in the stack.",...n?{}:{fix:{title:'Write "util.post_process"',at:a,text:"util.post_process"}}})}}})};var bd=d`
  table note {
    schema {
      int id
      int owner_id
    }
  }
  ---
  table person {
    schema {
      int id
      text name
    }
  }
`,Vm=d`
  function owners {
    input
    stack {
      db.query note as $notes
      foreach ($notes) {
        each as $note {
          db.get person {
            field_name = "id"
            field_value = $note.owner_id
          } as $person
          debug.log {
            value = $person.name
          }
        }
      }
    }
    response = null
  }
`,wd={id:"query-in-loop",category:"quality",severity:"notice",scope:"document",basis:"documented",summary:"A row that is read for each row of a query.",why:"Each round asks the database again: a thousand rows make a thousand queries. An addon, a join, or one query with `in` reads them at once.",bad:{sources:{"function/owners.xs":Vm,"table/tables.xs":bd},at:["db.get"]},good:{"function/owners.xs":d`
      function owners {
        input
        stack {
          db.query note {
            join = {
              person: {
                table: "person"
                where: $db.note.owner_id == $db.person.id
              }
            }
            eval = {name: $db.person.name}
          } as $notes
        }
        response = $notes
      }
    `,"table/tables.xs":bd},create:({object:e,text:t,report:r})=>({statement:(n,o)=>{if(!Gm.has(n.keyword.text)||n.disabled||m(o))return;let s=o.findLast(i=>i.type==="statement"&&i.keyword.text==="foreach");if(s?.type!=="statement")return;let a=zm(s,F(e,t));a!==void 0&&r({at:n.keyword,message:"This reads from the database once for each row of the query before the loop.",help:"Read all of them at once: with an addon, a join, or a query with `in`.",related:[{file:e.file,at:a.keyword,message:"The rows come from here."}]})}})},Gm=new Set(["db.get","db.query","db.has"]);function zm({header:e},t){let[r]=e,n=r?.type==="parenthesized"?r.expression:r,o=n?.type==="member"?n.object:n,[s,...a]=(o&&t.useOf.get(o)?.reaching?.definitions)??[],i=s?.statement;return a.length===0&&s?.kind==="result"&&i?.keyword.text==="db.query"?i:void 0}var nr=["GET","POST","PUT","PATCH","DELETE"];var xd=d`
  query orders verb=GET {
    input
    stack
    response = []
  }
`,Km=new Set(nr),kd={id:"query-without-verb",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"An endpoint without a verb.",why:"The server refuses the whole push: which requests it answers is said by its path and its verb.",bad:{sources:{"api/orders.xs":xd.replace(" verb=GET","")},at:["query"]},good:{"api/orders.xs":xd},create:({report:e})=>({document:({keyword:t,header:r})=>{if(t.text!=="query"||_e(r,"verb")!==void 0)return;let n=r.find(o=>o.type==="identifier"&&Km.has(o.text.toUpperCase()));e({at:y(t),message:"An endpoint needs a verb.",help:'Write it behind the name: `query "orders" verb=GET {`.',...n?.type==="identifier"?{fix:{title:'Write "verb="',at:n,text:`verb=${n.text.toUpperCase()}`}}:{}})}})};var _d=d`
  api_group shop {
    canonical = "shop"
  }
`,vd=d`
  query ping verb=GET {
    api_group = "shop"
    input
    stack {
      redis.ratelimit {
        key = "ping:" ~ $env.$remote_ip
        max = 10
        ttl = 60
        error = "Too often"
      } as $limit
    }
    response = {limit: $limit}
  }
`,Sd={id:"rate-limit-without-caller",category:"security",severity:"warning",scope:"document",basis:"reported",summary:"A rate limit by `$auth` in an endpoint that lets everybody in.",why:"Nobody is signed in, so all callers share one limit, or every call is refused. Limit by the address of the caller.",bad:{sources:{"api/shop/shop.xs":_d,"api/shop/ping_GET.xs":vd.replace("$env.$remote_ip","($auth.id ?? 0)")},at:["$auth"]},good:{"api/shop/shop.xs":_d,"api/shop/ping_GET.xs":vd},create:({object:e,report:t})=>e.kind!=="query"||e.contract.auth!==void 0?{}:{statement:(r,n)=>{if(r.keyword.text!=="redis.ratelimit"||r.disabled||m(n))return;let o=f(r.body,"key")?.value,s=o===void 0?void 0:Qm(o);s!==void 0&&t({at:s,message:'Nobody is signed in here: a limit by "$auth" is the same for all callers.',help:'Use "$env.$remote_ip" as the key, or give the endpoint an `auth`.'})}}};function Qm(e){let t;return de(e,[{variable:r=>{r.name==="auth"&&(t??=r)}}]),t}var $d=`function year {
  input {
    text text
  }
  stack
  response = "/^\\d{4}-/"|regex_matches:$input.text
}
`,Td={id:"regex-backslash-lost",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"A single backslash in a pattern.",why:"The backslash is gone when the stack is saved: `\\d` matches the letter d then. Write a class such as `[0-9]`, or two backslashes.",bad:{sources:{"function/year.xs":$d},at:["\\d"]},good:{"function/year.xs":$d.replace("\\d","[0-9]")},create:({text:e,report:t})=>({filtered:({base:r,filters:n},o)=>{let[s]=n;if(r?.type!=="string"||s===void 0||!Ym.has(s.name.text)||s.disabled||m(o))return;let a=e.slice(r.start,r.end);if(!r.value.startsWith("/"))return;let i=Hm.exec(a);if(i?.[1]===void 0)return;let u=r.start+i.index+i[0].length-i[1].length;t({at:{start:u,end:u+i[1].length},message:`The backslash of "${i[1]}" is lost when the stack is saved.`,help:'Write a class such as "[0-9]", or two backslashes.'})}})},Ym=new Set(["regex_matches","regex_get_first_match","regex_get_all_matches","regex_replace"]),Hm=/(?:^|[^\\])(?:\\\\)*(\\[dwsbDWSB])/;var Ed=d`
  function code {
    input {
      text text
    }
    stack
    response = "^[a-z]+$"|regex_matches:$input.text
  }
`,Rd={id:"regex-without-delimiters",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"A pattern without delimiters.",why:'A pattern stands between two slashes, `"/^[a-z]+$/"`: without them it is invalid and matches nothing.',bad:{sources:{"function/code.xs":Ed},at:['"^[a-z]+$"']},good:{"function/code.xs":Ed.replace('"^[a-z]+$"','"/^[a-z]+$/"')},create:({report:e})=>({filtered:({base:t,filters:r},n)=>{let[o]=r;t?.type!=="string"||o===void 0||o.disabled||m(n)||!Xm.has(o.name.text)||Jm(t.value)||!Zm.test(t.value)||e({at:t,message:"This pattern has no delimiters.",help:`Write "/${t.value.replaceAll("/","\\/")}/".`})}})},Xm=new Set(["regex_matches","regex_get_first_match","regex_get_all_matches","regex_replace"]),Zm=/^\^|\$$|\[[^[\]]+\][+*?{]|\\\\?[dwsDWS]|\(\?/;function Jm(e){let[t=""]=e;if(t===""||/[A-Za-z0-9\\\s^]/.test(t))return!1;let r={"(":")","[":"]","{":"}","<":">"}[t]??t,n=e.lastIndexOf(r);return n>0&&/^[a-zA-Z]*$/.test(e.slice(n+1))&&!(t==="["||t==="(")}var Cd=d`
  table page {
    schema {
      int id
      json meta
    }
  }
`,Ad=d`
  function clean {
    input {
      int page_id
    }
    stack {
      db.get page {
        field_name = "id"
        field_value = $input.page_id
      } as $page
    }
    response = $page.meta|replace:"a":""
  }
`,jd={id:"replace-on-json-value",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"The filter `replace` on an object.",why:"It changes texts only: on what a json column holds it does nothing, and says nothing. Make a text of it first, with `json_encode`.",bad:{sources:{"function/clean.xs":Ad,"table/page.xs":Cd},at:["replace"]},good:{"function/clean.xs":Ad.replace("meta|replace","meta|json_encode|replace"),"table/page.xs":Cd},create:({object:e,text:t,workspace:r,report:n})=>({filtered:({base:o,filters:s},a)=>{let[i]=s;if(i?.name.text!=="replace"||i.disabled||m(a)||C(a))return;let u=A(e,t,r).read(o);!(u.field?.place==="column"&&u.field.shape.type==="json")&&u.kind!=="object"||n({at:i.name,message:'"replace" changes texts, and this is an object.',help:'Make a text of it first, with "json_encode".'})}})};var ef=new Set(lo),Nd=d`
  function origin {
    input
    stack {
      var $env {
        value = "test"
      }
    }
    response = $env
  }
`,Od={id:"reserved-variable",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A variable with a name that means something else already.",why:"The push is refused, or the name goes on meaning what it meant before. Reserved are `$input`, `$var`, `$auth`, `$env` and `$error`.",bad:{sources:{"function/origin.xs":Nd},at:["$env"]},good:{"function/origin.xs":Nd.replaceAll("$env","$origin")},create:({object:e,text:t,report:r})=>({document:()=>{for(let{name:n,at:o,kind:s}of F(e,t).definitions)s==="unknown"||!ef.has(n)||r({at:o,message:`"$${n}" is reserved and cannot be set.`,help:"Choose another name for the variable."})}})};var qd=d`
  table product {
    schema {
      int id
      int price
    }
  }
`,Id=d`
  function probe {
    input {
      int n
    }
    stack {
      db.query product {
        return = {type: "list"}
      } as $rows
    }
    response = $rows
  }
`,Wd={id:"return-type-bare",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A type of `return` without quotes.",why:'The server refuses the whole push, with a message that blames another argument. The type is a text: `"list"`, `"single"`, `"count"`.',bad:{sources:{"table/product.xs":qd,"function/probe.xs":Id.replace('"list"',"list")},at:["list"]},good:{"table/product.xs":qd,"function/probe.xs":Id},create:({report:e})=>({statement:({body:t,disabled:r},n)=>{let o=f(t,"return")?.value;if(!(o?.type!=="object"||r||m(n)))for(let{key:s,value:a}of k(o))a.type!=="identifier"||s.text!=="type"||e({at:a,message:`"${a.text}" must stand in quotes.`,fix:{title:"Add quotes",at:a,text:`"${a.text}"`}})}})};var Fd=d`
  function report {
    input
    stack
    response = 1
  }
`,tf=d`
  run.job "Daily report" {
    main = {name: "report", input: {}}
  }
`,rf=d`
  run.job "Daily report" {
    stack {
      function.run report
    }
  }
`,Md={id:"run-job-with-stack",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"A job with statements of its own.",why:"The server refuses the whole push: a job runs one function, with constant inputs.",bad:{sources:{"function/report.xs":Fd,"job/daily.xs":rf},at:["stack"]},good:{"function/report.xs":Fd,"job/daily.xs":tf},create:({report:e})=>({document:({keyword:t,body:r})=>{if(t.text==="run.job")for(let n of ce(r)){let o=n.type==="statement"?H(n):void 0;o?.text==="stack"&&e({at:y(o),message:'A job has no "stack": it runs a function.',help:'Write `main = {name: "report", input: {}}`.'})}}})};var Dd=d`
  api_group shop {
    canonical = "shop"
    swagger = {token: ""}
  }
`,Pd={id:"secret-in-swagger-token",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A `token` of `swagger` that is not a text.",why:'The server refuses the whole push ("assign:env"). Only a text is possible there, which would stand in git for all to read: set the token in Xano.',bad:{sources:{"api/shop.xs":Dd.replace('token: ""',"token: $env.DOCS_TOKEN")},at:["$env.DOCS_TOKEN"]},good:{"api/shop.xs":Dd},create:({report:e})=>({document:({body:t})=>{let r=x(f(t,"swagger")?.value,"token")?.value;r===void 0||r.type==="string"||e({at:r,message:'The token of "swagger" must be a text that is written in place.',help:"Leave it out, and set the token in Xano."})}})};var Ld=d`
  function probe {
    input
    stack {
      var $seat {
        value = {}|set:"row":"0"
      }
    }
    response = $seat
  }
`,Bd={id:"set-filter-zero",category:"rewritten",severity:"notice",scope:"document",basis:"reported",summary:"The filter `set` with the number 0 as value.",why:"On some servers the key is not written, and a later `set` of the same chain may vanish too. Other files do so without harm.",bad:{sources:{"function/probe.xs":Ld.replace('"0"',"0")},at:["0"]},good:{"function/probe.xs":Ld},create:({report:e})=>({"filter-call":({name:t,arguments:r,disabled:n})=>{let o=r[1];t.text!=="set"||n||o?.type!=="number"||o.value!==0||e({at:o,message:'The filter "set" may not write the number 0.',help:"Write the object in place, as in `{count: 0}`, or take the 0 from a variable."})}})};var Ud=d`
  function hash {
    input {
      text text
    }
    stack
    response = $input.text|sha256:true
  }
`,Vd={id:"sha256-flag",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"A digest as raw bytes.",why:"With `true` the filter gives bytes that are no text: a database refuses them, and JSON breaks. Leave the argument out, or encode what comes out.",bad:{sources:{"function/hash.xs":Ud},at:["sha256:true"]},good:{"function/hash.xs":Ud.replace("sha256:true","sha256")},create:({report:e})=>({filtered:(t,r)=>{if(!m(r))for(let[n,o]of t.filters.entries()){let s=o.arguments.at(-1);!nf.has(o.name.text)||o.disabled||s?.type!=="word"||s.word!=="true"||t.filters.slice(n+1).some(({name:a})=>of.has(a.text))||e({at:{start:o.name.start,end:o.end},message:`"${o.name.text}" with true gives raw bytes.`,help:'Leave "true" out, or encode the bytes with "base64_encode" or "bin2hex".'})}}})},nf=new Set(["md5","sha1","sha256","sha384","sha512","hmac_md5","hmac_sha1","hmac_sha256","hmac_sha384","hmac_sha512"]),of=new Set(["base64_encode","base64_encode_urlsafe","bin2hex"]);var Gd=d`
  table product {
    schema {
      int id
      int price
    }
  }
`,zd=d`
  function probe {
    input {
      int n
    }
    stack {
      db.query product {
        sort = {product.price: "desc"}
      } as $rows
    }
    response = $rows
  }
`,Kd={id:"sort-direction-bare",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A direction of `sort` without quotes.",why:'The server refuses the whole push ("invalid kind for sort"). The direction is a text: `"asc"`, `"desc"`, `"rand"`.',bad:{sources:{"table/product.xs":Gd,"function/probe.xs":zd.replace('"desc"',"desc")},at:["desc"]},good:{"table/product.xs":Gd,"function/probe.xs":zd},create:({report:e})=>({statement:({body:t,disabled:r},n)=>{let o=f(t,"sort")?.value;if(!(o?.type!=="object"||r||m(n)))for(let{value:s}of k(o))s.type==="identifier"&&e({at:s,message:`"${s.text}" must stand in quotes.`,fix:{title:"Add quotes",at:s,text:`"${s.text}"`}})}})};var Qd=d`
  table product {
    schema {
      int id
      int price
    }
  }
`,Yd=d`
  function probe {
    input {
      int n
    }
    stack {
      db.query product {
        sort = {product.price: "desc"}
      } as $rows
    }
    response = $rows
  }
`,Hd={id:"sort-dynamic-key",category:"rejected",severity:"warning",scope:"document",basis:"reported",summary:"A `sort` by a column that is computed.",why:"The push is refused, or the sort is ignored. Write one query for each order, in a `conditional` or a `switch`.",bad:{sources:{"table/product.xs":Qd,"function/probe.xs":Yd.replace("product.price:","$input.n:")},at:["$input.n"]},good:{"table/product.xs":Qd,"function/probe.xs":Yd},create:({report:e})=>({statement:({body:t,disabled:r},n)=>{let o=f(t,"sort")?.value;if(!(o?.type!=="object"||r||m(n)))for(let{key:s}of k(o))s.quoted||!s.text.startsWith("$")||e({at:y(s),message:'The column of a "sort" cannot be computed.',help:"Write one query for each order, in a `conditional` or a `switch`."})}})};var Xd=d`
  function find {
    input {
      text name
    }
    stack {
      db.direct_query {
        sql = "select * from people where name = '" ~ $input.name ~ "'"
        response_type = "list"
      } as $rows
    }
    response = $rows
  }
`,Zd={id:"sql-built-from-input",category:"security",severity:"error",scope:"document",basis:"reported",summary:"SQL with an input in its text.",why:'A caller can write SQL of their own into it: rows are read, changed and deleted. Write a "?" and hand the value over as `arg`.',bad:{sources:{"function/find.xs":Xd},at:["$input.name"]},good:{"function/find.xs":Xd.replace(`sql = "select * from people where name = '" ~ $input.name ~ "'"`,`sql = "select * from people where name = ?"
      arg = $input.name`)},create:({text:e,report:t})=>({statement:(r,n)=>{if(!r.keyword.text.endsWith("direct_query")||r.disabled||m(n))return;let o=f(r.body,"sql")?.value;if(o!==void 0)for(let s of df(o,e))t({at:s,message:"An input becomes part of the SQL: a caller can write SQL of their own.",help:'Write a "?" in its place, and hand the value over as `arg`.'})}})},sf=/\{\{\s*(\$input\.[\w.]+)\s*\}\}/g,af=new Set(["sql_esc","sql_alias","to_int","to_decimal","to_bool"]);function df(e,t){let r=[],n=o=>{if(o.type==="string"){for(let s of t.slice(o.start,o.end).matchAll(sf)){let a=o.start+s.index+s[0].indexOf("$");r.push({start:a,end:a+(s[1]?.length??0)})}return}if(!(o.type==="filtered"&&o.filters.some(({name:s})=>af.has(s.text)))){if(o.type==="ternary"){n(o.whenTrue),o.whenFalse!==void 0&&n(o.whenFalse);return}if(o.type==="member"&&o.object.type==="variable"&&o.object.name==="input"){r.push(o);return}kt(o,n)}};return n(e),r}var Jd={id:"syntax-error",category:"syntax",severity:"error",scope:"document",basis:"documented",summary:"A text that is not XanoScript.",why:"The server refuses the whole push. The message says what could have stood at the place where reading stopped; the mistake may be a little before it.",bad:{sources:{"function/double.xs":d`
        function double {
          input { int n }
          stack {
            var $twice { value = $input.n * }
          }
          response = $twice
        }
      `},at:["}"]},good:{"function/double.xs":d`
      function double {
        input { int n }
        stack {
          var $twice { value = $input.n * 2 }
        }
        response = $twice
      }
    `}};var eu=d`
  query me verb=GET {
    api_group = "shop"
    auth = "user"
    input
    stack
    response = $auth.id
  }
`,tu=d`
  api_group shop {
    canonical = "shop"
  }
`,ru=d`
  table user {
    auth = false
    schema {
      int id
    }
  }
`,uf=new Set(["auth","security.create_auth_token"]);function cf(e){return e.origin==="snapshot"?!0:e.readable&&e.document.body.entries.every(({type:t})=>t!=="broken")}var nu={id:"table-without-auth",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"A sign-in with a table that is not for it.",why:"Only a table with `auth = true` can be signed in with: the endpoint or the token is refused.",bad:{sources:{"api/shop/shop.xs":tu,"api/shop/me_GET.xs":eu,"table/user.xs":ru},at:["user"]},good:{"api/shop/shop.xs":tu,"api/shop/me_GET.xs":eu,"table/user.xs":ru.replace("auth = false","auth = true")},create:({object:e,workspace:t,report:r})=>({document:()=>{for(let n of e.references){if(n.to!=="table"||!uf.has(n.via))continue;let o=t.resolveUnique(n);o===void 0||!cf(o)||o.contract.auth!==!0&&r({at:n,message:`${j(o)} is not for signing in with: it lacks \`auth = true\`.`,help:"Add `auth = true` to the table, or name the one that holds the accounts.",...o.origin==="file"?{related:[{file:o.file,at:o.placedName,message:"The table is here."}]}:{}})}}})};var ou={id:"template-placeholder",category:"syntax",severity:"error",scope:"document",basis:"measured",summary:"A template with tags between braces, from which XanoScript is made.",why:"Marketplace extensions are kept as such templates. What they become is not known here, so nothing in the file is checked. Check the files that are made from it, or leave the template out.",bad:{sources:{"function/greet.xs":d`
        function greet {
          input
          stack
          {% if loud %}
          response = "HELLO"
          {% endif %}
        }
      `},at:["{% if loud %}"]},good:{"function/greet.xs":d`
      function greet {
        input
        stack
        response = "{% not a tag in a text %}"
      }
    `}};var su=d`
  function one {
    input
    stack
    response = 1

    test "gives one" {
      datasource = "live"
      expect.to_equal ($response) {
        value = 1
      }
    }
  }
`,iu={id:"test-datasource-live",category:"test",severity:"warning",scope:"document",basis:"reported",summary:"A test that runs on the live data.",why:"The real data is copied before every run, and what the test sees changes from day to day. Leave the data source out, and make the rows that the test needs.",bad:{sources:{"function/one.xs":su},at:['"live"']},good:{"function/one.xs":su.replace(`
    datasource = "live"`,"")},create:e=>({document:t=>{t.keyword.text==="workflow_test"&&au(t.body,e)},statement:(t,r)=>{t.keyword.text==="test"&&r.length===2&&!m(r)&&au(t.body,e)}})};function au(e,{report:t}){let r=f(e,"datasource")?.value;r?.type!=="string"||r.value!=="live"||t({at:r,message:"This test runs on a copy of the live data.",help:"Leave the data source out, and make the rows that the test needs."})}var du=d`
  table note {
    schema {
      int id
    }
  }
`,uu=d`
  function note {
    input {
      text id
    }
    stack {
      db.get note {
        field_name = "id"
        field_value = $input.id
      } as $note
    }
    response = $note
  }
`,cu={id:"text-id-into-int-lookup",category:"type",severity:"warning",scope:"workspace",basis:"reported",summary:"A row that is looked up by an int column with a text.",why:'A text that is no number ends the request with "Not numeric.": declare the input as int, so that it is refused with a message that says so.',bad:{sources:{"function/note.xs":uu,"table/note.xs":du},at:["$input.id"]},good:{"function/note.xs":uu.replace("text id","int id"),"table/note.xs":du},create:({object:e,text:t,workspace:r,report:n})=>({statement:(o,s)=>{let a=f(o.body,"field_name")?.value,i=f(o.body,"field_value")?.value;if(a?.type!=="string"||i===void 0||o.disabled||m(s))return;let u=be(W(o.header)?.text,a.value,r)?.shape;if(u===void 0||u.list||!["int","decimal"].includes(u.type))return;let p=A(e,t,r).read(i);p.kind!=="text"||p.field===void 0||n({at:i,message:`Column "${u.name}" is ${u.type}, and "${p.field.shape.name}" is declared as ${p.field.shape.type}.`,help:`Declare it as ${u.type}, or turn it into one with "to_int".`})}})};var lu=d`
  function probe {
    input {
      int n
    }
    stack {
      var $greeting {
        value = "Order " ~ $input.n
      }
    }
    response = $greeting
  }
`,mu=["$","{"].join(""),pu=`\`Order ${mu}$input.n}\``,fu={id:"text-in-backticks",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A text with placeholders between backticks.",why:"Between backticks stands an expression: the text is not put together, and the push is refused or the value is wrong. Join texts by `~`.",bad:{sources:{"function/probe.xs":lu.replace('"Order " ~ $input.n',pu)},at:[pu]},good:{"function/probe.xs":lu},create:({report:e})=>({template:(t,r)=>{r.some(n=>n.type==="template")||t.fenced||t.text?.includes(mu)!==!0||e({at:t,message:"Backticks hold an expression, not a text with placeholders.",help:'Write `"Hello " ~ $name`.'})}})};var hu=d`
  tool my_orders {
    instructions = "Lists the orders of the caller."
    input
    stack
    response = {user: $auth.id}
  }
`,yu=d`
  table user {
    auth = true
    schema {
      int id
    }
  }
`,gu=d`
  mcp_server Shop {
    canonical = "shop-mcp"
    instructions = "Orders."
    tools = [{name: "my_orders"}]
  }
`,bu={id:"tool-without-auth-table",category:"security",severity:"warning",scope:"workspace",basis:"reported",summary:"A tool that reads `$auth`, offered without a sign-in.",why:"Nobody is signed in when the tool runs: it answers with an error that the model takes for a result. Name the table in the entry of the tool.",bad:{sources:{"mcp/shop.xs":gu,"table/user.xs":yu,"tool/my_orders.xs":hu},at:["my_orders"]},good:{"mcp/shop.xs":gu.replace('{name: "my_orders"}','{name: "my_orders", auth: "user"}'),"table/user.xs":yu,"tool/my_orders.xs":hu},create:({object:e,workspace:t,report:r})=>({document:n=>{if(!(e.kind!=="agent"&&e.kind!=="mcp_server"))for(let o of lf(f(n.body,"tools")?.value)){let s=x(o,"name")?.value,a=s===void 0?void 0:_(s),i=x(o,"auth")?.value;if(a===void 0||i!==void 0&&!pf(i))continue;let u=t.resolveUnique({to:"tool",name:a.text});u?.origin!=="file"||!u.readable||!mf(u)||r({at:a,message:`Tool "${a.text}" reads "$auth", and is offered without an \`auth\`.`,help:'Add `auth: "\u2026"` to its entry, with the name of the table that callers sign in with.'})}}})};function lf(e){return e?.type!=="array"?[]:e.items.filter(t=>t.type==="object"&&k(t).length>0)}function pf(e){return e.type==="string"&&e.value===""}function mf({document:e}){let t=!1;return de(e,[{member:({object:r},n)=>{r.type==="variable"&&r.name==="auth"&&!m(n)&&(t=!0)}}]),t}var wu=d`
  function probe {
    input {
      // how many
      int n
    }
    stack
    response = $input.n
  }
`,xu={id:"trailing-comment-after-code",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A comment on the line of code.",why:"The server refuses the whole push, with a message that names something behind the comment. A comment stands on a line of its own, above the code.",bad:{sources:{"function/probe.xs":wu.replace(/ +\/\/ how many\n( +int n)/,"$1 // how many")},at:["// how many"]},good:{"function/probe.xs":wu},create:({object:e,text:t,comments:r,report:n})=>({document:({start:o,end:s})=>{for(let a of r){if(a.start<o||a.end>s)continue;let i=t.lastIndexOf(`
`,a.start-1)+1,u=t.slice(i,a.start);if(u.trim()==="")continue;let p=/^\s*/.exec(u)?.[0]??"",h={start:i,end:a.end},g=`${p}${a.text.trimEnd()}
${u.trimEnd()}`;n({at:a,message:"A comment cannot stand behind code.",help:"Write it on a line of its own, above.",...ff(u,t,e.document,h,g)?{fix:{title:"Move the comment above",at:h,text:g}}:{}})}}})};function ff(e,t,{start:r,end:n},o,s){if(/^\s*[}\])]/.test(e)||/["'`]{2}/.test(e))return!1;let a=r<o.start?t.slice(r,o.start):"";return Jr(`${a}${s.trimStart()}${t.slice(o.end,n)}`)!==null}var ku=d`
  function probe {
    input {
      int n
    }
    stack {
      try_catch {
        try {
          debug.log {
            value = $input.n
          }
        }
        catch {
          debug.log {
            value = "failed"
          }
        }
      }
    }
    response = null
  }
`,hf=new Set(["catch","finally"]),_u={id:"try-without-try-catch",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"`try` outside of a `try_catch`.",why:"The server refuses the whole push: `try`, `catch` and `finally` stand between the braces of a `try_catch`.",bad:{sources:{"function/probe.xs":ku.replace(/ {4}try_catch \{\n([\s\S]*?)\n {4}\}/,"$1")},at:["try"]},good:{"function/probe.xs":ku},create:({text:e,report:t})=>({block:({entries:r},n)=>{if(!Qe(n))return;let o=s=>s.type==="statement"&&s.keyword.text==="try";for(let s of r.filter(o)){let a=tr(r,s,hf);t({at:y(s.keyword),message:'"try" stands in a "try_catch".',help:"Write `try_catch { \u2026 }` around it and what belongs to it.",fix:rr("try_catch",a,e)})}}})};var vu=d`
  table product {
    schema {
      int id
      int price
    }
  }
`,Su=d`
  function probe {
    input {
      int n
    }
    stack {
      db.has product {
        field_name = "id"
        field_value = $input.n
      } as $there
    }
    response = $there
  }
`,$u={id:"two-arguments-on-one-line",category:"rejected",severity:"warning",scope:"document",basis:"reported",summary:"Two arguments on one line.",why:"The push is refused: the second argument is not seen, and said to be missing. Each argument stands on a line of its own.",bad:{sources:{"table/product.xs":vu,"function/probe.xs":Su.replace(/"id"\s+/,'"id" ')},at:["field_value"]},good:{"table/product.xs":vu,"function/probe.xs":Su},create:({text:e,report:t})=>({block:({entries:r})=>{for(let[n,o]of r.entries()){let s=r[n+1];if(o.type!=="assignment"||s?.type!=="assignment")continue;let a={start:o.end,end:s.start};if(/[\n,]/.test(e.slice(a.start,a.end)))continue;let i=e.lastIndexOf(`
`,o.start-1)+1,u=/^[ \t]*/.exec(e.slice(i,o.start))?.[0]??"";t({at:y(s.name),message:`"${s.name.text}" must start a line of its own.`,fix:{title:"Start a new line",at:a,text:`
${u}`}})}}})};var Wr=["description","sensitive","visibility"],D=[...Wr,"table"],I=["input","schema","output"],ke=v({int:{family:"number",options:D,requiredOptions:[],where:I},decimal:{family:"number",options:D,requiredOptions:[],where:I},text:{family:"string",options:D,requiredOptions:[],where:I},bool:{family:"boolean",options:D,requiredOptions:[],where:I},email:{family:"string",options:D,requiredOptions:[],where:I},password:{family:"string",options:D,requiredOptions:[],where:I},uuid:{family:"string",options:D,requiredOptions:[],where:I},timestamp:{family:"time",options:D,requiredOptions:[],where:I},date:{family:"time",options:D,requiredOptions:[],where:I},json:{family:"any",options:D,requiredOptions:[],where:I},vector:{family:"array",options:[...D,"size"],requiredOptions:[],where:I},enum:{family:"enum",options:["values",...Wr],requiredOptions:["values"],where:I},object:{family:"object",options:["schema",...Wr],requiredOptions:["schema"],where:I},file:{family:"file",options:D,requiredOptions:[],where:["input","schema"]},image:{family:"file",options:D,requiredOptions:[],where:I},video:{family:"file",options:D,requiredOptions:[],where:I},audio:{family:"file",options:D,requiredOptions:[],where:I},attachment:{family:"file",options:D,requiredOptions:[],where:I},geo_point:{family:"geo",options:D,requiredOptions:[],where:I},geo_multipoint:{family:"geo",options:D,requiredOptions:[],where:I},geo_linestring:{family:"geo",options:D,requiredOptions:[],where:I},geo_multilinestring:{family:"geo",options:D,requiredOptions:[],where:I},geo_polygon:{family:"geo",options:D,requiredOptions:[],where:I},geo_multipolygon:{family:"geo",options:D,requiredOptions:[],where:I},dblink:{family:"dynamic",options:["table","override"],requiredOptions:["table"],where:["input"],unnamed:!0}});function b(e){let t={};for(let{words:r,...n}of e)for(let o of r.split(" ")){if(Object.hasOwn(t,o))throw new Error(`The foreign word "${o}" has two rows.`);t[o]=n}return v(t)}var Tu=b([{words:"endpoint route api apis webhook rest",use:["query"]},{words:"model entity collection database dbtable",use:["table"]},{words:"cron schedule scheduled_task background_task scheduler",use:["task"]},{words:"job",use:["task","run.job"]},{words:"service",use:["run.service"]},{words:"trigger hook",use:["table_trigger","workspace_trigger"]},{words:"database_trigger db_trigger",use:["table_trigger"]},{words:"func fn procedure method custom_function module def",use:["function"]},{words:"apigroup api_groups group",use:["api_group"]},{words:"test tests unit_test",use:["workflow_test"]},{words:"mcp toolset",use:["mcp_server"]},{words:"assistant bot ai_agent",use:["agent"]},{words:"env environment",use:["workspace"]},{words:"stack input response schema",help:'This is a clause of a document: a "}" before it may be one too many.'}]),Fr=v({"*":b([{words:"inputs params parameters args arguments",use:["input"]},{words:"body steps logic code run actions_stack",use:["stack"]},{words:"output outputs result return returns",use:["response"]},{words:"name title",help:"The name stands in the first line, before the brace."},{words:"desc summary",use:["description"]},{words:"documentation",use:["docs"]},{words:"tag labels",use:["tags"]},{words:"enabled",use:["active"]},{words:"id uuid",use:["guid"]}]),query:b([{words:"authentication auth_table requires_auth authenticated",use:["auth"]},{words:"verb method",help:'The verb stands in the first line: query "orders" verb=GET.'},{words:"group",use:["api_group"]},{words:"path route url",help:"The name stands in the first line, before the brace."}]),table:b([{words:"columns fields",use:["schema"]},{words:"indexes indices primary_key",use:["index"]},{words:"rows data seed",use:["items"]},{words:"authentication",use:["auth"]}]),task:b([{words:"cron frequency freq interval every starts_on",use:["schedule"]},{words:"input response",help:"A task has neither input nor response."}]),agent:b([{words:"model prompt system_prompt type max_steps temperature",use:["llm"],help:'These are keys of "llm".'},{words:"instructions",use:["llm"],help:'Say it in "system_prompt" of "llm".'}]),table_trigger:b([{words:"event events on",use:["actions"]},{words:"tables",use:["table"]}]),"run.job":b([{words:"stack input",use:["main"],help:'A job runs a function: main = {name: "report", input: {}}.'}]),workspace:b([{words:"environment variables env_vars",use:["env"]}])}),Ye=b([{words:"string str char varchar longtext string_type",use:["text"]},{words:"url uri link phone tel slug html markdown",use:["text"]},{words:"secret",use:["password"]},{words:"guid",use:["uuid"]},{words:"integer bigint smallint long int32 int64 serial id",use:["int"]},{words:"float double real numeric money currency",use:["decimal"]},{words:"number num",use:["decimal","int"]},{words:"boolean",use:["bool"]},{words:"datetime date_time timestamptz time epoch epochms",use:["timestamp"]},{words:"array list collection set",use:["json"],help:'Write brackets after the type of the items: "text[] tags".'},{words:"map dict dictionary hash record struct any mixed jsonb dynamic",use:["json"]},{words:"obj",use:["object","json"]},{words:"choice select option enumeration",use:["enum"]},{words:"picture photo img",use:["image"]},{words:"document upload blob binary bytes",use:["file","attachment"]},{words:"point location latlng geo geopoint coordinates",use:["geo_point"]},{words:"polygon",use:["geo_polygon"]},{words:"linestring",use:["geo_linestring"]},{words:"embedding embeddings",use:["vector"]},{words:"reference ref relation tableref foreign_key belongs_to",use:["int","uuid"],help:'A link is a field with the option "table": int user_id { table = "user" }.'}]),Eu=b([{words:"default default_value",help:"A default stands after the name: int page?=1."},{words:"required optional nullable null not_null",help:'A "?" after the type lets the field be null, a "?" after its name lets it be left out: text? note?.'},{words:"min max trim pattern regex lowercase minLength maxLength filters",help:"Such rules stand behind the name: text code filters=trim|min:3."},{words:"unique index primary",help:'Uniqueness is said by an index of the table: {type: "btree|unique", field: [{name: "email"}]}.'},{words:"reference references ref foreign_key tableref relation",use:["table"]},{words:"private secret hidden internal",use:["sensitive"]},{words:"options choices enum allowed",use:["values"]},{words:"dimensions dimension",use:["size"]},{words:"fields properties children",use:["schema"]},{words:"desc comment label",use:["description"]}]),Ru=b([{words:"lowercase to_lower tolower to_lowercase",use:["lower"]},{words:"uppercase to_upper toupper to_uppercase",use:["upper"]},{words:"regex regexp match matches format",use:["pattern"]},{words:"min_length minLength minlength gte",use:["min"]},{words:"max_length maxLength maxlength lte",use:["max"]},{words:"starts_with prefix",use:["startsWith"]},{words:"alpha alpha_ok",use:["alphaOk"]},{words:"digit digits numeric digit_ok",use:["digitOk"]},{words:"allow allowed chars",use:["ok"]},{words:"deny block forbid",use:["prevent"]},{words:"strip ltrim rtrim",use:["trim"]},{words:"min_digit digit_min",use:["minDigit"]},{words:"min_alpha",use:["minAlpha"]},{words:"min_lower",use:["minLowerAlpha"]},{words:"min_upper",use:["minUpperAlpha"]},{words:"min_symbol",use:["minSymbol"]},{words:"maxSize size",use:["max_size"]},{words:"email",types:["email"]},{words:"url uuid",types:["text","uuid"]},{words:"required optional",help:'A "?" after the type lets the field be null, a "?" after its name lets it be left out: text? note?.'}]),Mr=b([{words:"db.find db.select db.list db.search db.all db.find_many db.findMany db.findAll db.where db.read db.fetch",use:["db.query","db.get"]},{words:"db.find_one db.findOne db.first db.find_by_id db.findById db.get_by_id",use:["db.get"]},{words:"db.insert db.create db.save db.put db.insert_one",use:["db.add"]},{words:"db.update db.set db.modify db.update_one",use:["db.edit","db.patch"]},{words:"db.upsert db.edit_or_add db.merge",use:["db.add_or_edit"]},{words:"db.delete db.remove db.destroy db.del_one",use:["db.del"]},{words:"db.clear db.empty",use:["db.truncate"]},{words:"db.exists db.exist",use:["db.has"]},{words:"db.count db.aggregate db.sum",use:["db.query"],help:'What comes back is said by "return": return = {type: "count"}.'},{words:"db.sql db.raw db.execute db.exec db.raw_query sql query",use:["db.direct_query"]},{words:"db.bulk.insert db.bulk.create db.bulk_add db.bulk_insert db.add_many db.insert_many db.insertMany",use:["db.bulk.add"]},{words:"db.bulk.edit db.bulk_update db.update_many db.bulk_edit",use:["db.bulk.update","db.bulk.patch"]},{words:"db.bulk.del db.bulk.remove db.bulk_delete db.delete_many db.del_many",use:["db.bulk.delete"]},{words:"transaction db.begin db.begin_transaction",use:["db.transaction"]},{words:"let const variable define declare var.set var.create var.new",use:["var"]},{words:"set assign var.edit var.change update",use:["var.update"]},{words:"increment inc var.increment var.add",use:["math.add"]},{words:"decrement dec var.decrement",use:["math.sub"]},{words:"if elseif else",use:["conditional"],help:"Blocks stand inside their statement: conditional { if (\u2026) { \u2026 } }."},{words:"else_if elif elsif",use:["conditional"],help:'It is one word, "elseif", and stands inside "conditional".'},{words:"case default match",use:["switch"]},{words:"each forEach for_each for.each loop iterate",use:["foreach"]},{words:"repeat until do",use:["while","for"]},{words:"try catch finally",use:["try_catch"]},{words:"error raise reject fail abort throw_error error.throw",use:["throw"]},{words:"assert require guard validate ensure check verify",use:["precondition"]},{words:"exit die end stop",use:["return","debug.stop"]},{words:"yield respond response send",use:["return"],help:'What a document answers is its clause "response".'},{words:"stack block do_block begin",use:["group"]},{words:"next",use:["continue"]},{words:"wait sleep delay pause",use:["util.sleep"]},{words:"call run execute invoke function fn func function.execute function.invoke run.function xano.run",use:["function.run"]},{words:"tool.run agent.tool",use:["tool.call"]},{words:"task.run job.run",use:["task.call"]},{words:"api.run api.execute endpoint.call query.call",use:["api.call"]},{words:"addon.run",use:["addon.call"]},{words:"middleware.run",use:["middleware.call"]},{words:"agent.run agent.call ai.run ai.agent.call ai.agent ai.chat ai.generate ai.complete llm.run",use:["ai.agent.run"]},{words:"mcp.call mcp.run",use:["ai.external.mcp.tool.run"]},{words:"http fetch request curl axios http.request http.get http.post http.put http.delete http.call api.get api.post api.put api.patch api.delete api.fetch api.http external.request util.request util.http_request",use:["api.request"]},{words:"lambda javascript script js code api.javascript util.lambda",use:["api.lambda"]},{words:"realtime.send realtime.publish realtime.event realtime.broadcast",use:["api.realtime_event"]},{words:"post_process",use:["util.post_process"]},{words:"log print console.log console.error console.info console.warn echo debug puts logger.info util.log debug.print debug.info debug.error debug.warn",use:["debug.log"]},{words:"array.length array.count array.size array.len list.length",filters:["count"]},{words:"array.add array.append array.insert list.push list.add",use:["array.push"]},{words:"array.prepend array.add_first",use:["array.unshift"]},{words:"array.concat array.extend array.join_with",use:["array.merge"]},{words:"array.includes array.contains array.some array.any array.exists",use:["array.has"]},{words:"array.all",use:["array.every"]},{words:"array.find_all array.where array.select",use:["array.filter"]},{words:"array.remove array.delete",use:["array.filter"],filters:["remove"]},{words:"array.index_of array.indexOf array.findIndex",use:["array.find_index"]},{words:"array.groupBy array.group",use:["array.group_by"]},{words:"array.diff",use:["array.difference"]},{words:"array.intersect",use:["array.intersection"]},{words:"array.each array.forEach",use:["foreach"]},{words:"array.sort array.order array.sort_by",filters:["sort"]},{words:"array.reverse",filters:["reverse"]},{words:"array.join",filters:["join"]},{words:"array.slice",filters:["slice"]},{words:"array.unique array.distinct",filters:["unique"]},{words:"array.reduce array.fold",filters:["reduce"]},{words:"array.flatten",filters:["flatten"]},{words:"array.first",filters:["first"]},{words:"array.last",filters:["last"]},{words:"array.get array.at",filters:["get"]},{words:"array.set array.update",use:["var.update"],filters:["set"]},{words:"array.sum",filters:["sum"]},{words:"array.create array.new array",use:["var"]},{words:"object.set object.put object.add object.update",use:["var.update"],filters:["set"]},{words:"object.get",filters:["get"]},{words:"object.has object.has_key",filters:["has"]},{words:"object.merge object.assign object.extend",filters:["merge"]},{words:"object.delete object.remove object.unset",use:["var.update"],filters:["unset"]},{words:"object.create object.new",use:["var"]},{words:"text.length text.len string.length",filters:["strlen"]},{words:"text.split string.split",filters:["split"]},{words:"text.replace string.replace",filters:["replace"]},{words:"text.lower text.to_lower text.lowercase",filters:["to_lower"]},{words:"text.upper text.to_upper text.uppercase",filters:["to_upper"]},{words:"text.substring text.substr text.slice",filters:["substr"]},{words:"text.format text.sprintf",filters:["sprintf"]},{words:"text.join",filters:["join"]},{words:"text.concat text.add",use:["text.append"],filters:["concat"]},{words:"text.includes text.has",use:["text.contains"]},{words:"math.subtract math.minus math.decrement",use:["math.sub"]},{words:"math.multiply math.times",use:["math.mul"]},{words:"math.divide",use:["math.div"]},{words:"math.modulo math.modulus math.remainder",use:["math.mod"]},{words:"math.increment math.plus math.sum",use:["math.add"]},{words:"math.round",filters:["round"]},{words:"math.floor",filters:["floor"]},{words:"math.ceil",filters:["ceil"]},{words:"math.abs",filters:["abs"]},{words:"math.pow",filters:["pow"]},{words:"math.sqrt",filters:["sqrt"]},{words:"math.min",filters:["min"]},{words:"math.max",filters:["max"]},{words:"math.random random util.random",use:["security.random_number"]},{words:"security.uuid security.generate_uuid util.uuid util.create_uuid uuid create_uuid",use:["security.create_uuid"]},{words:"security.verify_password security.validate_password security.compare_password auth.check_password password.verify check_password",use:["security.check_password"]},{words:"security.generate_password",use:["security.create_password"]},{words:"security.create_token security.generate_token auth.create_token auth.login security.create_jwt create_auth_token",use:["security.create_auth_token"]},{words:"jwt.sign jwt.encode security.jwt_encode",use:["security.jws_encode"]},{words:"jwt.verify jwt.decode security.jwt_decode",use:["security.jws_decode"]},{words:"security.hash crypto.hash security.sha256 crypto.sha256",filters:["sha256"]},{words:"security.hmac crypto.hmac",filters:["hmac_sha256"]},{words:"security.random",use:["security.random_number","security.random_bytes"]},{words:"cache.get",use:["redis.get"]},{words:"cache.set cache.put",use:["redis.set"]},{words:"cache.has",use:["redis.has"]},{words:"cache.delete cache.del cache.remove redis.delete",use:["redis.del"]},{words:"redis.exists",use:["redis.has"]},{words:"redis.increment",use:["redis.incr"]},{words:"redis.decrement",use:["redis.decr"]},{words:"redis.lpush",use:["redis.unshift"]},{words:"redis.rpush",use:["redis.push"]},{words:"redis.lpop",use:["redis.shift"]},{words:"redis.rpop",use:["redis.pop"]},{words:"redis.lrange",use:["redis.range"]},{words:"redis.llen redis.length",use:["redis.count"]},{words:"redis.lrem",use:["redis.remove"]},{words:"redis.rate_limit ratelimit rate_limit util.ratelimit",use:["redis.ratelimit"]},{words:"storage.upload storage.create_file storage.save storage.store file.create file.upload",use:["storage.create_attachment","storage.create_image","storage.create_file_resource"]},{words:"storage.read storage.read_file file.read",use:["storage.read_file_resource"]},{words:"storage.delete storage.remove file.delete",use:["storage.delete_file"]},{words:"storage.sign_url storage.get_url",use:["storage.sign_private_url"]},{words:"zip.create",use:["zip.create_archive"]},{words:"zip.add",use:["zip.add_to_archive"]},{words:"zip.unzip",use:["zip.extract"]},{words:"csv.parse stream.csv",use:["stream.from_csv"]},{words:"email send_email email.send mail.send util.email util.sendEmail",use:["util.send_email"]},{words:"header set_header response.header api.set_header",use:["util.set_header"]},{words:"util.wait util.delay",use:["util.sleep"]},{words:"template util.template util.render",use:["util.template_engine"]},{words:"date.now time.now util.now",help:'The word "now" is the time.'},{words:"date.format time.format",filters:["format_timestamp"]},{words:"date.add time.add",filters:["transform_timestamp"]},{words:"json.encode json.stringify",filters:["json_encode"]},{words:"json.decode json.parse",filters:["json_decode"]},{words:"env.get util.env get_env",use:["util.get_env"],help:"One variable of the environment: $env.NAME."},{words:"expect.to_be expect.equal expect.equals expect.to_eq expect.toEqual expect.toBe",use:["expect.to_equal"]},{words:"expect.not_to_equal expect.to_not_be",use:["expect.to_not_equal"]},{words:"expect.to_be_truthy expect.true",use:["expect.to_be_true"]},{words:"expect.to_be_falsy expect.false",use:["expect.to_be_false"]},{words:"expect.not_null expect.to_be_not_null",use:["expect.to_not_be_null"]},{words:"expect.to_include expect.contains",use:["expect.to_contain"]},{words:"expect.greater_than expect.to_be_greater",use:["expect.to_be_greater_than"]},{words:"expect.less_than expect.to_be_less",use:["expect.to_be_less_than"]},{words:"expect.between expect.to_be_between",use:["expect.to_be_within"]},{words:"expect.throws expect.to_fail expect.to_error",use:["expect.to_throw"]},{words:"expect.matches",use:["expect.to_match"]},{words:"expect.empty",use:["expect.to_be_empty"]}]),Dr=v({"*":b([{words:"desc comment note",use:["description"]},{words:"disable skip off",use:["disabled"]},{words:"mocks",use:["mock"]},{words:"as result store_as assign_to output_variable",help:"The result gets its name after the braces: } as $name."}]),"db.query":b([{words:"limit per_page perPage page_size page take top",use:["return"],help:'Paging stands in "return": return = {type: "list", paging: {page: 1, per_page: 20}}.'},{words:"offset skip paging pagination",use:["return"],help:'Paging stands in "return": return = {type: "list", paging: {page: 1, per_page: 20}}.'},{words:"order order_by orderBy sort_by orderby",use:["sort"],help:'For instance sort = {user.created_at: "desc"}.'},{words:"filter filters conditions criteria condition query",use:["where"]},{words:"count single first type distinct group_by groupBy having",use:["return"],help:'What comes back is said by "return": return = {type: "count"}.'},{words:"joins",use:["join"]},{words:"fields columns select",use:["output"]},{words:"include includes with relations populate addons expand",use:["addon"]}]),"db.get":b([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"filter filters conditions criteria",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"fields columns select",use:["output"]},{words:"include includes with relations populate addons expand",use:["addon"]}]),"db.has":b([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'}]),"db.add":b([{words:"values fields record row set payload body",use:["data"]}]),"db.edit":b([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'},{words:"values fields record row set payload body",use:["data"]}]),"db.patch":b([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'},{words:"values fields record row set payload body",use:["data"]}]),"db.add_or_edit":b([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'},{words:"values fields record row set payload body",use:["data"]}]),"db.del":b([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'}]),"db.bulk.add":b([{words:"records rows values",use:["items"]}]),"db.bulk.update":b([{words:"records rows",use:["items"]}]),"db.bulk.patch":b([{words:"records rows",use:["items"]}]),"db.bulk.delete":b([{words:"filter conditions ids items",use:["where"]}]),"db.direct_query":b([{words:"query statement code",use:["sql"]},{words:"args params parameters bindings values",use:["arg"]}]),"api.request":b([{words:"body data payload json form query query_params queryParams",use:["params"],help:'What is sent is called "params", for every method.'},{words:"verb type",use:["method"]},{words:"header",use:["headers"]},{words:"uri endpoint link",use:["url"]}]),"api.lambda":b([{words:"script body javascript js source function",use:["code"]}]),"api.realtime_event":b([{words:"message payload body",use:["data"]},{words:"room topic",use:["channel"]}]),"function.run":b([{words:"inputs args arguments params parameters data",use:["input"]},{words:"async background",use:["runtime_mode"],help:'For instance runtime_mode = "async-shared".'}]),"function.call":b([{words:"inputs args arguments params parameters data",use:["input"]}]),"tool.call":b([{words:"inputs args arguments params parameters data",use:["input"]}]),"api.call":b([{words:"inputs args params body data",use:["input"]},{words:"group",use:["api_group"]},{words:"verb method",help:'The verb stands before the braces: api.call "orders" verb=GET.'}]),"ai.agent.run":b([{words:"input inputs params prompt message messages",use:["args"]}]),var:b([{words:"default initial initial_value val data",use:["value"]},{words:"type",help:"Variables have no type."}]),"var.update":b([{words:"val data new_value set",use:["value"]}]),return:b([{words:"response data result",use:["value"]}]),"debug.log":b([{words:"message msg data text",use:["value"]}]),throw:b([{words:"message error msg description_text",use:["value"]},{words:"type code error_type",use:["name"]}]),precondition:b([{words:"message msg error_message",use:["error"]},{words:"type code status error_code",use:["error_type"]},{words:"data",use:["payload"]}]),"util.sleep":b([{words:"seconds duration ms time",use:["value"]}]),"util.send_email":b([{words:"body html text content",use:["message"]},{words:"recipient recipients",use:["to"]},{words:"provider",use:["service_provider"]}]),"util.set_header":b([{words:"header name key",use:["value"],help:'Name and value stand in one text: value = "X-Total: 3".'}]),"util.template_engine":b([{words:"template text",use:["value"]}]),"security.check_password":b([{words:"password text plain",use:["text_password"]},{words:"hash hashed",use:["hash_password"]}]),"security.create_auth_token":b([{words:"user_id auth_id dbo_id",use:["id"]},{words:"ttl expires_in expires expiry",use:["expiration"]},{words:"claims extra payload data",use:["extras"]},{words:"dbtable auth_table",use:["table"]}]),"redis.set":b([{words:"value",use:["data"]},{words:"expire expiration ex expires_in",use:["ttl"]}]),"redis.push":b([{words:"data item",use:["value"]}]),"redis.incr":b([{words:"amount value step",use:["by"]}]),"redis.decr":b([{words:"amount value step",use:["by"]}]),"redis.ratelimit":b([{words:"limit",use:["max"]},{words:"window duration period",use:["ttl"]}]),"storage.create_attachment":b([{words:"file data content",use:["value"]},{words:"name",use:["filename"]},{words:"visibility",use:["access"]}]),"storage.create_image":b([{words:"file data content",use:["value"]},{words:"name",use:["filename"]},{words:"visibility",use:["access"]}]),"array.push":b([{words:"item element data",use:["value"]}]),"array.map":b([{words:"value expression map",use:["by"]}]),"array.group_by":b([{words:"key field value",use:["by"]}]),"math.add":b([{words:"amount by number",use:["value"]}]),"math.sub":b([{words:"amount by number",use:["value"]}]),"expect.to_equal":b([{words:"expected equals equal",use:["value"]}]),"expect.to_throw":b([{words:"error message name",use:["exception"]}])}),Cu=b([{words:"length size len",use:["count","strlen"],help:'"count" is for lists, "strlen" for texts.'},{words:"sizeof array_length arrlen num_items",use:["count"]},{words:"str_len string_length text_length char_count mb_strlen",use:["strlen"]},{words:"to_uppercase uppercase toUpperCase to_upper_case toUpper upcase strtoupper ucase",use:["to_upper"]},{words:"to_lowercase lowercase toLowerCase to_lower_case toLower downcase strtolower lcase",use:["to_lower"]},{words:"capitalise ucfirst title to_title titlecase ucwords",use:["capitalize"]},{words:"substring substr_from mid left right",use:["substr"]},{words:"char_at charAt",use:["substr"],help:"The character at a place: $text|substr:$at:1."},{words:"str_split explode string_split",use:["split"]},{words:"chars to_chars",use:["split"],help:'The characters of a text: $text|split:"".'},{words:"implode join_with array_join",use:["join"]},{words:"strrev reverse_string reverse_text",use:["split","reverse","join"],help:'Backwards: $text|split:""|reverse|join:"".'},{words:"splice",use:["slice","merge"]},{words:"take head_n skip drop tail rest initial",use:["slice"]},{words:"head first_item",use:["first"]},{words:"at nth element_at get_at get_index get_item get_value get_key",use:["get"]},{words:"end last_item",use:["last"]},{words:"set_at set_index set_item set_key set_at_path put update update_at update_key replace_at merge_at array_update array_replace array_set",use:["set"]},{words:"delete del remove_key delete_key unset_key omit except without",use:["unset","unpick"]},{words:"add_item append_item array_add",use:["push"]},{words:"insert_at insert",use:["slice","merge"]},{words:"has_key key_exists array_key_exists hasOwnProperty contains_key hasKey exists_key",use:["has"]},{words:"includes include contains_text str_contains has_text",use:["contains","in"],help:'"contains" is for texts; in a list: $list|in:$item.'},{words:"in_array array_contains is_in one_of member_of",use:["in"]},{words:"indexOf index_of position find_position array_search lastIndexOf",use:["index","findIndex"],help:'"index" is for texts, "findIndex" for lists.'},{words:"find_index",use:["findIndex"]},{words:"startsWith starts begins_with beginsWith",use:["starts_with"]},{words:"endsWith ends",use:["ends_with"]},{words:"matches match test preg_match regex regexp regex_test_match",use:["regex_matches"]},{words:"match_all preg_match_all",use:["regex_get_all_matches"]},{words:"preg_replace regexp_replace",use:["regex_replace"]},{words:"replace_all replaceAll str_replace gsub",use:["replace"]},{words:"to_integer toInteger int integer parse_int parseInt intval toInt as_int",use:["to_int"]},{words:"to_string toString string str text to_str as_text strval",use:["to_text"]},{words:"to_number to_float toFloat float number parse_float parseFloat floatval toNumber to_double double",use:["to_decimal"]},{words:"to_boolean boolean bool toBoolean boolval",use:["to_bool"]},{words:"to_array array list toArray",use:["safe_array"]},{words:"to_object object",use:["create_object"]},{words:"from_entries fromEntries",use:["create_object_from_entries"]},{words:"default or or_default ifnull if_null nvl fallback coalesce default_to else",use:["first_notnull","first_notempty"],help:'Or the operator: ($value ?? "fallback").'},{words:"isset is_set exists defined is_defined present",use:["is_null"],help:"Ask the opposite: ($value|is_null|not), or compare: $value != null."},{words:"is_not_null not_null notnull isNotNull",use:["is_null","not"],help:"Compare: $value != null."},{words:"is_not_empty not_empty isNotEmpty",use:["is_empty","not"]},{words:"isEmpty blank is_blank",use:["is_empty"]},{words:"isNull is_nil nil",use:["is_null"]},{words:"compact filter_nulls remove_empty",use:["filter_empty","filter_null"]},{words:"is_string isString",use:["is_text"]},{words:"is_number is_numeric isNumber is_float",use:["is_decimal","is_int"]},{words:"is_integer",use:["is_int"]},{words:"is_boolean",use:["is_bool"]},{words:"is_list isArray",use:["is_array"]},{words:"is_map is_dict",use:["is_object"]},{words:"array_unique uniq distinct dedupe deduplicate unique_by",use:["unique"]},{words:"sort_by sortBy order order_by orderBy usort custom_sort sort_asc sort_desc ksort asort",use:["sort"]},{words:"flat flat_map flatMap",use:["flatten"]},{words:"any array_some",use:["some"]},{words:"all array_every",use:["every"]},{words:"where select_where array_filter reject",use:["filter"]},{words:"pluck column array_column collect array_map",use:["map"],help:"One property of each item: $list|map:$$.name."},{words:"fold inject array_reduce accumulate",use:["reduce"]},{words:"group_by groupBy",use:["index_by"],statements:["array.group_by"]},{words:"each foreach forEach",use:["map"],statements:["foreach"]},{words:"concat_array array_concat concat_arrays union",use:["merge"]},{words:"difference array_difference",use:["diff"]},{words:"intersection",use:["intersect"]},{words:"repeat str_repeat",use:["fill","join"]},{words:"object_keys get_keys array_key keyset",use:["keys"]},{words:"object_values get_values",use:["values"]},{words:"object_entries to_entries to_pairs",use:["entries"]},{words:"assign extend object_merge spread",use:["merge"]},{words:"average mean",use:["avg"]},{words:"total add_all array_sum",use:["sum"]},{words:"maximum",use:["max","array_max"]},{words:"minimum",use:["min","array_min"]},{words:"power exponent",use:["pow"]},{words:"absolute",use:["abs"]},{words:"ceiling round_up",use:["ceil"]},{words:"round_down trunc truncate",use:["floor"]},{words:"plus increment inc",use:["add"]},{words:"minus decrement dec",use:["subtract"]},{words:"times multiply_by",use:["multiply"]},{words:"divided_by divide_by",use:["divide"]},{words:"modulo remainder",use:["modulus"]},{words:"square_root",use:["sqrt"]},{words:"band bit_and",use:["bitwise_and"]},{words:"bor bit_or",use:["bitwise_or"]},{words:"bxor xor bit_xor",use:["bitwise_xor"]},{words:"bitwise_shift_left shift_left lshift shl",use:["multiply","pow"],help:"Multiply by a power of two."},{words:"bitwise_shift_right shift_right rshift shr",use:["divide","floor","pow"],help:"Divide by a power of two and round down."},{words:"to_hex",use:["dechex"]},{words:"to_binary",use:["decbin"]},{words:"format_number to_fixed toFixed",use:["number_format"]},{words:"random rand randint",statements:["security.random_number"]},{words:"strip trim_all",use:["trim"]},{words:"trim_start trimStart trim_left lstrip",use:["ltrim"]},{words:"trim_end trimEnd trim_right rstrip",use:["rtrim"]},{words:"lpad pad_left padStart str_pad zfill",use:["pad_start"]},{words:"rpad pad_right padEnd",use:["pad_end"]},{words:"format interpolate printf",use:["sprintf"]},{words:"append_text concat_text add_text",use:["concat"],help:"Or the operator: ($a ~ $b)."},{words:"escape_html htmlspecialchars html_escape",use:["escape"]},{words:"strip_tag remove_html",use:["strip_html"]},{words:"ord chr char_code charCodeAt to_char_code to_char from_char_code fromCharCode ascii code_at",help:'There are no character codes: compare texts, or use "api.lambda".'},{words:"date to_date format_date date_format strftime formatDate format_datetime to_iso to_iso8601 toISOString",use:["format_timestamp"]},{words:"add_days add_hours add_minutes add_months add_years add_weeks date_add subtract_days date_sub modify strtotime",use:["transform_timestamp"],help:'For instance now|transform_timestamp:"+3 days":"UTC".'},{words:"add_seconds add_secs",use:["add_secs_to_timestamp"]},{words:"add_ms add_milliseconds",use:["add_ms_to_timestamp"]},{words:"parse_date date_parse to_datetime",use:["parse_timestamp","to_timestamp"]},{words:"to_unix unix timestamp to_epoch",use:["to_seconds","to_ms"]},{words:"to_json json stringify json_stringify jsonify tojson encode_json",use:["json_encode"]},{words:"from_json parse_json json_parse decode_json fromjson",use:["json_decode"]},{words:"base64 to_base64 b64encode btoa",use:["base64_encode"]},{words:"from_base64 b64decode atob base64decode",use:["base64_decode"]},{words:"urlencode encode_url encode_uri encodeURIComponent url_escape",use:["url_encode"]},{words:"urldecode decode_url decodeURIComponent",use:["url_decode"]},{words:"to_csv",use:["csv_encode"]},{words:"from_csv parse_csv",use:["csv_decode"]},{words:"from_xml parse_xml",use:["xml_decode"]},{words:"from_yaml parse_yaml",use:["yaml_decode"]},{words:"hash hash_sha256 sha sha2 sha_256",use:["sha256"]},{words:"hash_md5",use:["md5"]},{words:"hmac",use:["hmac_sha256"]},{words:"uuid_v4 generate_uuid create_uuid new_uuid guid",use:["uuid"]},{words:"unique_id generate_id nanoid",use:["create_uid"]},{words:"jwt_encode",use:["jws_encode"]},{words:"jwt_decode",use:["jws_decode"]}]),Au=b([{words:"strlen size len count",use:["length"]},{words:"lower to_lowercase lowercase",use:["to_lower"]},{words:"upper to_uppercase uppercase",use:["to_upper"]},{words:"substring",use:["substr"]},{words:"subtract minus",use:["sub"]},{words:"multiply times",use:["mul"]},{words:"divide",use:["div"]},{words:"first_notnull first_notempty default ifnull",use:["coalesce"]},{words:"starts_with startsWith ends_with endsWith istarts_with like ilike icontains",use:["includes"],help:'The operators "includes" and "ilike" look into texts.'},{words:"in not_in equals",help:"Use the operators: $db.user.id in $ids."},{words:"date format_timestamp transform_timestamp to_int to_text to_decimal trim",help:"Compute it in a variable before the query, or put the value in backticks."}]);var yf=3;function U(e,t,r){let n=t?.[e],o=n?.use?.filter(i=>r.includes(i))??[],s=[...new Set([...o,...gf(n)?[]:E(e,r)])],a=n===void 0?void 0:bf(n);return{suggestions:s.slice(0,yf),...a===void 0?{}:{help:a}}}function He(e,t,r,n){return t?.[e.text]===void 0?Q(e,r,n):{}}function gf(e){return e!==void 0&&e.use===void 0}function bf({statements:e,filters:t,types:r,help:n}){let o=[Pr("statement",e),Pr("filter",t),Pr("type",r),n].filter(s=>s!==void 0);return o.length===0?void 0:o.join(" ")}function Pr(e,t){return t===void 0?void 0:`Use the ${e} ${t.map(r=>`"${r}"`).join(" or ")}.`}var ju=new WeakMap;function V(e){let t=ju.get(e);return t===void 0&&(t=e instanceof Map?[...e.keys()]:Object.keys(e),ju.set(e,t)),t}var Nu=d`
  function greet {
    input {
      text name
    }
    stack
    response = $input.name
  }
`,Ou={id:"type-name-foreign",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"The name that a type has in another language.",why:"The server refuses the whole push. Types have names of their own: a `string` is a `text`, a `boolean` a `bool`.",bad:{sources:{"function/greet.xs":Nu.replace("text","string")},at:["string"]},good:{"function/greet.xs":Nu},create:({report:e})=>({field:({fieldType:t,listSize:r})=>{let n=t.text,o=n in ke?void 0:Ye[n];if(o===void 0)return;let[s,...a]=o.use??[],i=s!==void 0&&a.length===0?s:void 0;e({at:y(t),message:i===void 0?`There is no type "${n}".`:`There is no type "${n}": it is called "${i}".`,...U(n,Ye,V(ke)),...i!==void 0&&(o.help===void 0||r!==void 0)&&i!=="object"&&i!=="enum"?{fix:{title:`Replace "${n}" by "${i}"`,at:t,text:i}}:{}})}})};var qu=d`
  function probe {
    input {
      int n
    }
    stack {
      var $debt {
        value = 0 - $input.n
      }
    }
    response = $debt
  }
`,Iu={id:"unary-minus-on-variable",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A minus before a variable.",why:"The server refuses the whole push: a minus belongs to a number. Subtract from zero.",bad:{sources:{"function/probe.xs":qu.replace("0 - $input.n","-$input.n")},at:["-$input.n"]},good:{"function/probe.xs":qu},create:({text:e,report:t})=>({unary:(r,n)=>{let{operator:o,operand:s}=r;if(o!=="-"||s.type==="number")return;let a=`0 - ${e.slice(s.start,s.end)}`,i=n.at(-1),u=i?.type==="assignment"||i?.type==="pair"||i?.type==="parenthesized";t({at:r,message:"A minus cannot stand before a variable.",help:"Write `0 - $total`.",...s.type==="variable"||s.type==="member"?{fix:{title:"Subtract from zero",at:r,text:u?a:`(${a})`}}:{}})}})};var Wu={id:"unclosed-text",category:"syntax",severity:"error",scope:"document",basis:"documented",summary:"A text that is opened with quotes and never closed.",why:"Everything after the opening quote becomes part of the text, so nothing behind it can be read.",bad:{sources:{"function/greet.xs":d`
      function greet {
        input
        stack
        response = "hello
      }
      `},at:['"']},good:{"function/greet.xs":d`
    function greet {
      input
      stack
      response = "hello"
    }
    `}};function O({to:e,word:t,...r}){return{...r,category:"reference",severity:"error",scope:"workspace",severityOnPart:"notice",basis:"documented",summary:`The name of ${/^[aeiou]/.test(t)?"an":"a"} ${t} that does not exist.`,create:({object:n,workspace:o,text:s,report:a})=>({document:()=>{for(let i of n.references){if(i.to!==e||wf(i,o))continue;let u=kf(i,o),p={text:i.name,start:i.start,end:i.end};a({at:i,message:`There is no ${t} ${xf(i)}.`,suggestions:E(i.name,o.namesFor(e)),...u===void 0?Q(p,o.namesFor(e),s):{help:u}})}}})}}function wf(e,t){if(e.soft===!0||t.resolve(e)!==void 0)return!0;if(e.orColumnOf===void 0)return!1;let n=t.resolve({to:"table",name:e.orColumnOf})?.contract.columns;return n===void 0||pe(n).has(e.name)}function xf({name:e,verb:t,group:r}){let n=t===void 0?"":` with verb ${t}`,o=r===void 0?"":` in group "${r}"`;return`"${e}"${n}${o}`}function kf({to:e,name:t,group:r},n){let o=e==="query"?n.findNamed("query",t):[],s=o.find(a=>a.group===r)??o[0]??n.resolveByName(t);if(s!==void 0)return e==="query"&&s.kind==="query"?`There is ${j(s)}.`:`"${t}" is the name of a ${s.kind}.`}var Fu=O({id:"unknown-addon",to:"addon",word:"addon",why:"The addon is dropped when the document is saved, and its values are missing from every answer.",bad:{sources:{"table/item.xs":d`
        table item {
          schema { int id }
        }
      `,"addon/lines.xs":d`
        addon lines {
          input
          stack {
            db.query item
          }
        }
      `,"function/all.xs":d`
        function all {
          input
          stack {
            db.query item {
              addon = [{name: "line"}]
            } as $rows
          }
          response = $rows
        }
      `},at:["line"]},good:{"table/item.xs":d`
      table item {
        schema { int id }
      }
    `,"addon/lines.xs":d`
      addon lines {
        input
        stack {
          db.query item
        }
      }
    `,"function/all.xs":d`
      function all {
        input
        stack {
          db.query item {
            addon = [{name: "lines"}]
          } as $rows
        }
        response = $rows
      }
    `}});var Mu=O({id:"unknown-agent",to:"agent",word:"agent",why:"There is nothing to run, or nothing that the trigger listens to.",bad:{sources:{"ai/agent/helper.xs":d`
        agent helper {
          canonical = "helper"
          llm = {type: "xano-free", prompt: "hi"}
        }
      `,"function/ask.xs":d`
        function ask {
          input
          stack {
            ai.agent.run helpr {
              args = {}
            } as $answer
          }
          response = $answer
        }
      `},at:["helpr"]},good:{"ai/agent/helper.xs":d`
      agent helper {
        canonical = "helper"
        llm = {type: "xano-free", prompt: "hi"}
      }
    `,"function/ask.xs":d`
      function ask {
        input
        stack {
          ai.agent.run helper {
            args = {}
          } as $answer
        }
        response = $answer
      }
    `}});var Du=O({id:"unknown-api-group",to:"api_group",word:"api group",why:"An endpoint belongs to exactly one group; without it the push is refused, or the endpoint lands in a group of its own.",bad:{sources:{"api/shop/shop.xs":d`
        api_group shop {
          canonical = "shop"
        }
      `,"api/shop/ping_GET.xs":d`
        query ping verb=GET {
          api_group = "shops"
          input
          stack
          response = 1
        }
      `},at:["shops"]},good:{"api/shop/shop.xs":d`
      api_group shop {
        canonical = "shop"
      }
    `,"api/shop/ping_GET.xs":d`
      query ping verb=GET {
        api_group = "shop"
        input
        stack
        response = 1
      }
    `}});var Pu=d`
  function all {
    input
    stack {
      db.query product {
        wher = $db.product.id == 1
      } as $rows
    }
    response = $rows
  }
`,Lu=d`
  table product {
    schema {
      int id
    }
  }
`,_f={"api.request":gr,"db.query":Ir},Uu={id:"unknown-argument",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"An argument that the statement does not take.",why:"The push is refused, or the argument is dropped and the statement does something else than it says.",bad:{sources:{"table/product.xs":Lu,"function/all.xs":Pu},at:["wher"]},good:{"table/product.xs":Lu,"function/all.xs":Pu.replace("wher","where")},create:({text:e,report:t})=>({assignment:(r,n)=>{let o=N(n);if(o.type!=="statement")return;let s=o.owner.keyword.text,a=$[s],i=r.name.text;if(a===void 0||a.openArguments===!0||i in a.arguments||i in ht||wt(o.owner)===r||_f[s]?.has(i)===!0)return;let u=vf(a),p=Dr[s]??Dr["*"],{body:h}=o.owner,g=Zt(i,u),T=g===void 0||f(h,g)===void 0;t({at:y(r.name),message:`Statement "${s}" takes no argument "${i}".`,...U(i,p,u),...T?He(y(r.name),p,u,e):{}})}})},Bu=new WeakMap;function vf(e){let t=Bu.get(e);return t===void 0&&(t=Object.keys({...e.arguments,...ht}),Bu.set(e,t)),t}var Vu={id:"unknown-check",category:"reference",severity:"warning",scope:"workspace",basis:"documented",summary:"A suppression that names a check that does not exist.",why:'It suppresses nothing. "xano-ci explain" lists the checks.',bad:{sources:{"function/greet.xs":d`
        function greet {
          input {
            text who
          }

          stack {
            // xano-ci-disable-next-line unknown-filters -- The filter is new.
            var $hello {
              value = $input.who
            }
          }

          response = $hello
        }
      `},at:["unknown-filters"]},good:{"function/greet.xs":d`
      function greet {
        input {
          text who
        }

        stack {
          var $hello {
            value = $input.who
          }
        }

        response = $hello
      }
    `}};var Gu=d`
  function one {
    input
    stack
    return = 1
    response = null
  }
`,zu={id:"unknown-clause",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A clause that this kind of document does not have.",why:"The push is refused, or the clause is dropped and what it says never holds.",bad:{sources:{"function/one.xs":Gu},at:["return"]},good:{"function/one.xs":Gu.replace(`  return = 1
  response = null
`,`  response = 1
`)},create:({report:e})=>({document:({keyword:t,body:r})=>{let n=te[t.text];if(!(n===void 0||n.open===!0))for(let o of ce(r)){let s=H(o);if(s.text in n.clauses||Sf(t.text,o))continue;let a=`A document of the kind "${t.text}" has no clause "${s.text}".`,u=o.type==="statement"&&(s.text in $||s.text in Y)&&"stack"in n.clauses?{help:'Statements stand in the clause "stack".'}:U(s.text,$f(t.text,s.text),V(n.clauses));e({at:y(s),message:a,...u})}}})};function Sf(e,t){if(t.type!=="statement")return!1;let r=t.keyword.text;return r==="post_process"||e==="run.job"&&r==="stack"}function $f(e,t){let r=Fr[e];return r!==void 0&&t in r?r:Fr["*"]}var Ku=["$remote_ip","$remote_port","$remote_host","$remote_user","$remote_passwd","$http_headers","$request_method","$request_uri","$request_querystring","$request_auth_token","$datasource","$branch","$tenant","$api_baseurl","$webflow","$release","$platform","$debugger"];var Qu=d`
  workspace shop {
    env = {MAIL_KEY: ""}
  }
`,Yu=d`
  function has_mail {
    input
    stack
    response = $env.MAIL_KEYS != ""
  }
`,Tf=new Set(Ku),Hu={id:"unknown-environment-variable",category:"reference",severity:"warning",scope:"workspace",severityOnPart:"notice",basis:"documented",summary:"An environment variable that the workspace does not declare.",why:"It is empty when it is read. Looked up in the `env` of the workspace document and of the snapshot; where neither lists any, nothing is said.",bad:{sources:{"workspace/shop.xs":Qu,"function/has_mail.xs":Yu},at:["MAIL_KEYS"]},good:{"workspace/shop.xs":Qu,"function/has_mail.xs":Yu.replace("MAIL_KEYS","MAIL_KEY")},create:({workspace:e,report:t})=>{let r=(n,o,s)=>{if(o===void 0||n.type!=="variable"||n.name!=="env"||m(s))return;let a=o.text.startsWith("$"),i=a?Tf:e.environment;i===void 0||i.has(o.text)||t({at:o,message:a?`Xano provides no "$env.${o.text}".`:`The workspace declares no environment variable "${o.text}".`,suggestions:E(o.text,i),...a?{}:{help:`Set it in Xano, and add "${o.text}" to the \`env\` of the workspace.`}})};return{member:(n,o)=>r(n.object,y(n.property),o),index:(n,o)=>r(n.object,n.index.type==="string"?_(n.index):void 0,o)}}};var or=new Set(["items","itemsReceived","itemsTotal","curPage","nextPage","prevPage","pageTotal","perPage","offset"]);function sr(e){return e?.type!=="array"?[]:e.items.flatMap(t=>{let r=x(t,"as")?.value;return(r===void 0?void 0:_(r)?.text)?.replace(/^items\./,"")?.split(".")[0]??[]})}var Ef=new Set(ve),Xu=d`
  function cheap {
    input
    stack {
      db.query product {
        where = $db.product.prise < 100
      } as $rows
    }
    response = $rows
  }
`,Zu=d`
  table product {
    schema {
      int id
      int price
    }
  }
`,Ju={id:"unknown-field",category:"reference",severity:"error",scope:"workspace",basis:"documented",summary:"The name of a column that its table does not have.",why:"A condition on it fails when it runs, a value for it is dropped without a word, an index on it is refused. Columns are looked up in `data`, `items`, `field_name`, `sort`, inputs of addons, indexes, views and query expressions.",bad:{sources:{"table/product.xs":Zu,"function/cheap.xs":Xu},at:["prise"]},good:{"table/product.xs":Zu,"function/cheap.xs":Xu.replace("prise","price")},create:({object:e,workspace:t,text:r,report:n})=>{let o=(s,a)=>{let i=Br(s,t);i===void 0||i.has(a.text)||Ef.has(a.text)||n({at:a,message:`Table "${s}" has no field "${a.text}".`,suggestions:E(a.text,i),...Q(a,i,r)})};return{document:s=>{if(s.keyword.text!=="table")return;let a=f(s.body,"index")?.value,i=f(s.body,"view")?.value;for(let u of[...Nf(a),...Ff(i)])o(e.name,u)},statement:(s,a)=>{if(s.disabled||m(a))return;let i=z([...a,s]);if(i!==void 0){for(let u of Of(s))o(i.table,u);for(let u of Wf(s,i))o(u.table,u.column)}},member:(s,a)=>{if(m(a))return;let i=z(a);if(i===void 0)return;let u=If(s,a,i);u!==void 0&&o(i.table,u);let p=jf(s);if(p!==void 0){let{head:h,column:g}=p;i.joined.has(h)?o(i.joined.get(h),g):h===i.table?o(h,g):!i.aliases.has(h)&&!Rf(h,i.table,t)&&o(rt(h,i.table)?i.table:h,g)}else if(Cf(s,a)){let h=y(s.property);Af(h.text,i,t)||o(i.table,h)}}}}};function Br(e,t){if(e===void 0)return;let r=t.resolveUnique({to:"table",name:e})?.contract.columns;return r&&pe(r)}function Rf(e,t,r){return Br(t,r)?.has(e)!==!1}function Cf(e,t){let{object:r}=e;if(r.type!=="variable"||r.name!=="db"||!C(t))return!1;let n=t.at(-1);return!((n?.type==="member"||n?.type==="index")&&n.object===e)}function Af(e,{table:t,aliases:r,joined:n},o){return rt(e,t)||r.has(e)?!0:[...n.values()].some(s=>Br(s,o)?.has(e)!==!1)}function jf(e){let{object:t}=e;if(!(t.type!=="member"||t.object.type!=="variable"||t.object.name!=="db")&&!e.property.text.startsWith("$"))return{head:t.property.text,column:y(e.property)}}function Nf(e){return e?.type!=="array"?[]:e.items.flatMap(t=>{let r=x(t,"field")?.value;return r?.type!=="array"?[]:r.items.flatMap(n=>{let o=x(n,"name")?.value;return o===void 0?[]:ar(_(o))??[]})})}function Of(e){let t=[],r=f(e.body,"field_name")?.value,n=r?.type==="string"?ar(_(r)):void 0;n!==void 0&&t.push(n);let o=f(e.body,"data")?.value;o?.type==="object"&&t.push(...Lr(o));let s=f(e.body,"items")?.value;for(let a of s?.type==="array"?s.items:[])a.type==="object"&&t.push(...Lr(a));return t}function qf(e){let t=e?.type==="object"?x(e,"as")?.value:void 0;return(t===void 0?void 0:_(t)?.text)?.replace(/^items\./,"").includes(".")===!0}function If({object:e,property:t},r,{aliases:n}){if(e.type!=="variable"||e.name!=="output")return;let o=r.findLast(p=>p.type==="statement"),s=r.findLast(p=>p.type==="assignment");if(s?.name.text!=="addon"||o===void 0||r.some(p=>p.type==="pair"&&p.key.text==="addon"))return;let a=y(t),i=r.findLast(p=>p.type==="object"&&x(p,"name")!==void 0);return a.text.startsWith("$")||qf(i)||new Set([...n,...sr(s.value)]).has(a.text)||or.has(a.text)?void 0:a}function Lr(e){return k(e).flatMap(t=>ar(y(t.key))??[])}function Wf({body:e},{table:t,aliases:r,joined:n}){let o=f(e,"sort")?.value;return o?.type!=="object"?[]:k(o).flatMap(s=>{let a=y(s.key);if(r.has(a.text))return[];let i=a.text.indexOf(".");if(i===-1)return n.size===0?[{table:t,column:a}]:[];let u=a.text.slice(0,i),p=n.get(u)??(u===t?t:void 0),h=ar({text:a.text.slice(i+1),start:a.start+i+1,end:a.end});return p===void 0||h===void 0?[]:[{table:p,column:h}]})}function Ff(e){return e?.type!=="object"?[]:k(e).flatMap(t=>{let r=x(t.value,"sort")?.value;return r?.type==="object"?Lr(r):[]})}function ar(e){if(e===void 0||e.text==="")return;let t=e.text.indexOf(".");return t===-1?e:{text:e.text.slice(0,t),start:e.start,end:e.start+t}}var ec=d`
  table customer {
    schema {
      int id
      text phone {
        private = true
      }
    }
  }
`,tc={id:"unknown-field-option",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"An option that a field of this type does not take.",why:'The push is refused, or the option is dropped. Defaults, rules and "required" stand outside of the braces: `text? code?="a" filters=trim|max:9`.',bad:{sources:{"table/customer.xs":ec},at:["private"]},good:{"table/customer.xs":ec.replace("private","sensitive")},create:({report:e})=>({field:({fieldType:t,options:r})=>{let n=ke[t.text];if(n!==void 0)for(let o of ce(r)){let s=H(o);n.options.includes(s.text)||e({at:y(s),message:`A field of the type "${t.text}" takes no option "${s.text}".`,...U(s.text,Eu,n.options)})}}})};var rc=d`
  function shout {
    input {
      text word
    }
    stack
    response = $input.word|to_uppercase
  }
`,Mf={...ae,...we},nc={id:"unknown-filter",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A filter that does not exist, or not in this kind of expression.",why:'The push is refused, or the expression fails when it runs: "unable to locate" the filter. Queries have filters of their own.',bad:{sources:{"function/shout.xs":rc},at:["to_uppercase"]},good:{"function/shout.xs":rc.replace("to_uppercase","to_upper")},create:({text:e,report:t})=>({"filter-call":(r,n)=>{let o=r.name.text;if(o in ae||o in Ve)return;let s=C(n);if(s&&o in we)return;let a=s?Au:Cu,i=V(s?Mf:ae);t({at:y(r.name),message:o in we?`Filter "${o}" exists in queries only.`:`There is no filter "${o}".`,...U(o,a,i),...He(y(r.name),a,i,e)})}})};var oc=O({id:"unknown-function",to:"function",word:"function",why:"The call is saved with an empty name, or the push is refused. It fails when it runs.",bad:{sources:{"function/cart/total.xs":d`
        function "cart/total" {
          input
          stack
          response = 1
        }
      `,"function/pay.xs":d`
        function pay {
          input
          stack {
            function.run "cart/totals" as $total
          }
          response = $total
        }
      `},at:["cart/totals"]},good:{"function/cart/total.xs":d`
      function "cart/total" {
        input
        stack
        response = 1
      }
    `,"function/pay.xs":d`
      function pay {
        input
        stack {
          function.run "cart/total" as $total
        }
        response = $total
      }
    `}});var sc={id:{type:"int"},name:{type:"text"},instructions:{type:"text"}},ac={toolset:{type:"object",fields:sc},tools:{type:"object[]",fields:sc}},ic={id:{type:"int"},label:{type:"text"}},dc=v({table_trigger:{new:{type:"json"},old:{type:"json"},action:{type:"enum",values:["insert","update","delete","truncate"]},datasource:{type:"text"}},agent_trigger:ac,mcp_server_trigger:ac,workspace_trigger:{to_branch:{type:"object",fields:ic},from_branch:{type:"object",fields:ic},action:{type:"enum",values:["branch_live","branch_merge","branch_new"]}},realtime_trigger:{action:{type:"enum",values:["message","join"]},channel:{type:"text"},client:{type:"object",fields:{extras:{type:"json"},permissions:{type:"object",fields:{dbo_id:{type:"int"},row_id:{type:"text"}}}}},options:{type:"object",fields:{authenticated:{type:"bool"},channel:{type:"text"}}},payload:{type:"json"}}});var uc=d`
  function double {
    input {
      int quantity
    }
    stack
    response = $input.qty * 2
  }
`,cc={id:"unknown-input",category:"reference",severity:"error",scope:"workspace",basis:"documented",summary:"An input that the document does not declare.",why:"Only declared inputs reach the stack: the value is missing or null whatever the caller sends.",bad:{sources:{"function/double.xs":uc},at:["qty"]},good:{"function/double.xs":uc.replace("qty","quantity")},create:({object:e,workspace:t,text:r,report:n})=>{let o=Lf(e)?Df:Jt(e.contract,t),s=o&&new Set([...o,...Object.keys(dc[e.kind]??{})]),a=(i,u,p)=>{s===void 0||m(p)||i.type!=="variable"||i.name!=="input"||u===void 0||u.text.startsWith("$")||s.has(u.text)||n({at:u,message:`Input "${u.text}" is not declared by ${j(e)}.`,suggestions:E(u.text,s),...Q(u,s,r)})};return{member:(i,u)=>a(i.object,y(i.property),u),index:(i,u)=>a(i.object,i.index.type==="string"?_(i.index):void 0,u)}}},Df=new Set,Pf=new Set(["function","query","tool","addon","task"]);function Lf({kind:e,document:{body:t}}){return Pf.has(e)?t.entries.every(r=>r.type!=="broken"&&!(r.type==="field-list"&&r.keyword.text==="input")):!1}var lc=d`
  function greet {
    input {
      text name filters=trim|to_lower
    }
    stack
    response = $input.name
  }
`,pc={id:"unknown-input-filter",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A filter behind `filters=` that does not exist there.",why:"The server refuses the whole push. Fields have few filters, with names of their own; all others belong into expressions.",bad:{sources:{"function/greet.xs":lc},at:["to_lower"]},good:{"function/greet.xs":lc.replace("to_lower","lower")},create:({report:e})=>({"field-filter":({name:t})=>{t.text in xt||e({at:y(t),message:t.text in ae?`Filter "${t.text}" exists in expressions only, not in "filters=".`:`There is no filter "${t.text}" for fields.`,...U(t.text,Ru,V(xt))})}})};var mc=d`
  endpoint ping verb=GET {
    input
    stack
    response = 1
  }
`,fc={id:"unknown-kind",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A document of a kind that does not exist.",why:"The server refuses the whole push. What other tools call an endpoint or a route is a `query` here.",bad:{sources:{"api/ping_GET.xs":mc},at:["endpoint"]},good:{"api/ping_GET.xs":mc.replace("endpoint","query")},create:({report:e})=>({document:({keyword:t})=>{t.text in te||e({at:y(t),message:`There is no kind of document "${t.text}".`,...U(t.text,Tu,V(te))})}})};var hc=O({id:"unknown-mcp-server",to:"mcp_server",word:"MCP server",why:"There is nothing that the trigger listens to.",bad:{sources:{"ai/mcp_server/notes.xs":d`
        mcp_server notes {
          canonical = "notes"
          tools = []
        }
      `,"ai/mcp_server/trigger/on_notes.xs":d`
        mcp_server_trigger on_notes {
          mcp_server = "note"
          input
          stack
          response = null
        }
      `},at:["note"]},good:{"ai/mcp_server/notes.xs":d`
      mcp_server notes {
        canonical = "notes"
        tools = []
      }
    `,"ai/mcp_server/trigger/on_notes.xs":d`
      mcp_server_trigger on_notes {
        mcp_server = "notes"
        input
        stack
        response = null
      }
    `}});var yc=O({id:"unknown-middleware",to:"middleware",word:"middleware",why:"What the middleware guards is open: the endpoint is saved without it, or the push is refused.",bad:{sources:{"middleware/audit.xs":d`
        middleware audit {
          input { json vars }
          stack
          response = null
        }
      `,"function/pay.xs":d`
        function pay {
          input
          stack
          response = 1
          middleware = {pre: [{name: "audits"}]}
        }
      `},at:["audits"]},good:{"middleware/audit.xs":d`
      middleware audit {
        input { json vars }
        stack
        response = null
      }
    `,"function/pay.xs":d`
      function pay {
        input
        stack
        response = 1
        middleware = {pre: [{name: "audit"}]}
      }
    `}});var Bf=new Set(ve),gc=d`
  function names {
    input
    stack {
      db.query product {
        output = ["id", "nmae"]
      } as $rows
    }
    response = $rows
  }
`,bc=d`
  table product {
    schema {
      int id
      text name
    }
  }
`,wc={id:"unknown-output-field",category:"reference",severity:"warning",scope:"workspace",basis:"measured",summary:"A name in `output` that neither the table nor the query has.",why:"Nothing fails: the value is missing in what comes back. Xano leaves such names behind when a column is removed.",bad:{sources:{"table/product.xs":bc,"function/names.xs":gc},at:["nmae"]},good:{"table/product.xs":bc,"function/names.xs":gc.replace("nmae","name")},create:({workspace:e,report:t})=>({statement:(r,n)=>{if(r.disabled||m(n))return;let o=z([...n,r]);if(o?.table===void 0)return;let s=e.resolveUnique({to:"table",name:o.table})?.contract.columns;if(s===void 0)return;let a=pe(s);for(let i of Uf(r,o))a.has(i.text)||Bf.has(i.text)||t({at:i,message:`Table "${o.table}" has no field "${i.text}" that could be given out.`,suggestions:E(i.text,a)})}})};function Uf({body:e},{aliases:t}){let r=f(e,"output")?.value;if(r?.type!=="array")return[];let n=new Set([...t,...sr(f(e,"addon")?.value)]);return r.items.flatMap(o=>{let s=o.type==="string"?_(o):void 0;if(s===void 0||or.has(s.text))return[];let a=s.text.startsWith("items.")?6:0,[i=""]=s.text.slice(a).split("."),u=s.start+a;return i===""||n.has(i)?[]:[{text:i,start:u,end:u+i.length}]})}var xc=d`
  table member {
    schema {
      int id
      email email
    }
  }
`,kc=d`
  function address {
    input {
      int member_id
    }
    stack {
      db.get member {
        field_name = "id"
        field_value = $input.member_id
      } as $member
    }
    response = $member.emial
  }
`,_c={id:"unknown-property",category:"reference",severity:"error",scope:"workspace",basis:"reported",summary:"A property that the value of a variable surely does not have.",why:"The request fails there, or goes on with null: Xano cannot locate it. Looked at are rows that are read whole, pages of rows, answers of requests and objects written in place; chosen columns, addons and updates make the shape unknown.",bad:{sources:{"function/address.xs":kc,"table/member.xs":xc},at:["emial"]},good:{"function/address.xs":kc.replace("emial","email"),"table/member.xs":xc},create:({object:e,text:t,workspace:r,report:n})=>{let o=(s,a,i)=>{if(s.type==="variable"&&s.name==="var"||a===void 0||a.text.startsWith("$")||a.text==="")return;let u=A(e,t,r).read(s);if(u.kind!=="object"||u.called===void 0||u.called===it||u.properties?.has(a.text)!==!1||m(i))return;let p=V(u.properties);n({at:a,message:`There is no "${a.text}" in ${u.called}.`,suggestions:E(a.text,p),...Q(a,p,t)})};return{member:(s,a)=>o(s.object,y(s.property),a),index:(s,a)=>o(s.object,s.index.type==="string"?_(s.index):void 0,a)}}};var vc=O({id:"unknown-query",to:"query",word:"endpoint",why:"The call has nothing to call. Endpoints are told apart by path, verb and group together.",bad:{sources:{"api/shop/shop.xs":d`
        api_group shop {
          canonical = "shop"
        }
      `,"api/shop/ping_GET.xs":d`
        query ping verb=GET {
          api_group = "shop"
          input
          stack
          response = 1
        }
      `,"workflow_test/smoke.xs":d`
        workflow_test smoke {
          stack {
            api.call pings verb=GET {
              api_group = "shop"
            } as $answer
          }
        }
      `},at:["pings"]},good:{"api/shop/shop.xs":d`
      api_group shop {
        canonical = "shop"
      }
    `,"api/shop/ping_GET.xs":d`
      query ping verb=GET {
        api_group = "shop"
        input
        stack
        response = 1
      }
    `,"workflow_test/smoke.xs":d`
      workflow_test smoke {
        stack {
          api.call ping verb=GET {
            api_group = "shop"
          } as $answer
        }
      }
    `}});var Sc=O({id:"unknown-realtime-channel",to:"realtime_channel",word:"realtime channel",why:"There is nothing that the trigger listens to.",bad:{sources:{"realtime/channel/room.xs":d`
        realtime_channel "room:*" {
          active = true
        }
      `,"realtime/trigger/on_room.xs":d`
        realtime_trigger on_room {
          channel = "rooms:*"
          input
          stack
          response = null
        }
      `},at:["rooms:*"]},good:{"realtime/channel/room.xs":d`
      realtime_channel "room:*" {
        active = true
      }
    `,"realtime/trigger/on_room.xs":d`
      realtime_trigger on_room {
        channel = "room:*"
        input
        stack
        response = null
      }
    `}});var $c=d`
  function probe {
    input {
      int n
    }
    stack {
      var $twice {
        value = $input.n * 2
      }
    }
    response = $twice
  }
`,Ur=new Set("var let const set variable text int string bool decimal number json object array any auto".split(" ")),Tc={id:"var-shorthand",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A variable that is set or changed in the form of another language.",why:"The server refuses the whole push. A variable is set by `var $name { value = \u2026 }` and changed by `var.update $name { value = \u2026 }`; what a statement results in is named by `as $name`.",bad:{sources:{"function/probe.xs":$c.replace(/var \$twice [\s\S]*?\}/,"var $twice = $input.n * 2")},at:["="]},good:{"function/probe.xs":$c},create:({report:e})=>({statement:({keyword:t,header:r},n)=>{let[o]=r;o?.type!=="attribute"||!Ur.has(t.text)||N(n).type==="stack"&&e({at:{start:t.start,end:o.end},message:'A variable is set in a block, and its name starts with "$".',help:`Write \`var $${o.name.text} { value = \u2026 }\`.`})}})};var Vf=v({elseif:"if",elif:"if",else:"if",catch:"try",finally:"try"}),Gf=new Set(["db.update","post_process","if","try"]);function Ec(e,t,r){let{keyword:n,header:o}=e,s=n.text;if(Gf.has(s)||Ur.has(s)&&o[0]?.type==="attribute")return!0;let a=t.at(-1);if(a?.type!=="block")return!1;let i=tt(a.entries,e);if(Or(a.entries[i-1],e,r))return!0;let u=Vf[s],p=u===void 0?void 0:et(a,u);return p!==void 0&&tt(a.entries,p)<i}var Rc=d`
  function all {
    input
    stack {
      db.find product {
        field_name = "id"
        field_value = 1
      } as $row
    }
    response = $row
  }
`,Cc=d`
  table product {
    schema {
      int id
    }
  }
`,Ac={id:"unknown-statement",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A statement that does not exist.",why:"The server refuses the whole push.",bad:{sources:{"table/product.xs":Cc,"function/all.xs":Rc},at:["db.find"]},good:{"table/product.xs":Cc,"function/all.xs":Rc.replace("db.find","db.get")},create:({text:e,report:t})=>({statement:(r,n)=>{let o=r.keyword.text,s=N(n);if(!(s.type==="document"||s.type==="field"||o in $)&&!(s.type==="statement"&&o in Y)&&!Ec(r,n,e)){if(s.type==="statement"&&zf(r,s.owner)){let{start:a,end:i}=r.keyword;t({at:y(r.keyword),message:`"${o}" and its value are joined by "=".`,help:`Write \`${o} = \u2026\`.`,fix:{title:'Write "="',at:{start:a,end:i},text:`${e.slice(a,i)} =`}});return}t({at:y(r.keyword),message:o in Y?`"${o}" cannot stand here: it is a branch of another statement.`:`There is no statement "${o}".`,...U(o,Mr,V($)),...He(y(r.keyword),Mr,V($),e)})}}})};function zf({keyword:e,header:t,body:r},n){let o=$[n.keyword.text];return o!==void 0&&e.text in o.arguments&&t.length===1&&r===void 0}var jc=O({id:"unknown-table",to:"table",word:"table",why:"The server saves such a statement with an empty table name, or refuses the push. It fails when it runs.",bad:{sources:{"table/product.xs":d`
        table product {
          schema { int id }
        }
      `,"function/all.xs":d`
        function all {
          input
          stack {
            db.query products as $rows
          }
          response = $rows
        }
      `},at:["products"]},good:{"table/product.xs":d`
      table product {
        schema { int id }
      }
    `,"function/all.xs":d`
      function all {
        input
        stack {
          db.query product as $rows
        }
        response = $rows
      }
    `}});var Nc=O({id:"unknown-task",to:"task",word:"task",why:"The call has nothing to call.",bad:{sources:{"task/nightly.xs":d`
        task nightly {
          stack
        }
      `,"workflow_test/smoke.xs":d`
        workflow_test smoke {
          stack {
            task.call nighty as $done
          }
        }
      `},at:["nighty"]},good:{"task/nightly.xs":d`
      task nightly {
        stack
      }
    `,"workflow_test/smoke.xs":d`
      workflow_test smoke {
        stack {
          task.call nightly as $done
        }
      }
    `}});var Oc=O({id:"unknown-tool",to:"tool",word:"tool",why:"The agent or server is saved without the tool, and answers as if it had never had one.",bad:{sources:{"ai/tool/find_note.xs":d`
        tool find_note {
          input
          stack
          response = 1
        }
      `,"ai/mcp_server/notes.xs":d`
        mcp_server notes {
          canonical = "notes"
          tools = [{name: "find_notes"}]
        }
      `},at:["find_notes"]},good:{"ai/tool/find_note.xs":d`
      tool find_note {
        input
        stack
        response = 1
      }
    `,"ai/mcp_server/notes.xs":d`
      mcp_server notes {
        canonical = "notes"
        tools = [{name: "find_note"}]
      }
    `}});var qc=O({id:"unknown-trigger",to:"trigger",word:"trigger",why:"The call has nothing to call.",bad:{sources:{"table/note.xs":d`
        table note {
          schema { int id }
        }
      `,"table/trigger/note_log.xs":d`
        table_trigger note_log {
          table = "note"
          input
          stack
        }
      `,"workflow_test/smoke.xs":d`
        workflow_test smoke {
          stack {
            trigger.call note_logs as $done
          }
        }
      `},at:["note_logs"]},good:{"table/note.xs":d`
      table note {
        schema { int id }
      }
    `,"table/trigger/note_log.xs":d`
      table_trigger note_log {
        table = "note"
        input
        stack
      }
    `,"workflow_test/smoke.xs":d`
      workflow_test smoke {
        stack {
          trigger.call note_log as $done
        }
      }
    `}});var Ic=d`
  function greet {
    input {
      txet name
    }
    stack
    response = $input.name
  }
`,Wc={id:"unknown-type",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A type of field that does not exist.",why:"The server refuses the whole push. What other languages call a type is told by `type-name-foreign`.",bad:{sources:{"function/greet.xs":Ic},at:["txet"]},good:{"function/greet.xs":Ic.replace("txet","text")},create:({text:e,report:t})=>({field:({fieldType:r})=>{let n=r.text;n in ke||Ye[n]!==void 0||t({at:y(r),message:`There is no type "${n}".`,...U(n,Ye,V(ke)),...Q(y(r),V(ke),e)})}})};var Fc=d`
  function total {
    input {
      int price
    }
    stack {
      var $amount {
        value = $input.price * 2
      }
    }
    response = $amuont
  }
`,Mc={id:"unknown-variable",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A variable that nothing in the document sets.",why:"The request fails when it gets there: Xano cannot locate the variable. Inputs are read as `$input.name`, variables of other documents are not there.",bad:{sources:{"function/total.xs":Fc},at:["$amuont"]},good:{"function/total.xs":Fc.replace("$amuont","$amount")},create:({object:e,text:t,report:r})=>({document:()=>{let n=F(e,t),o=fa(n),s=ha(n);for(let{name:a,node:i}of Ee(n)){if(o.has(a))continue;let u=s.has(a),p=e.contract.inputs?.some(h=>h.name===a)===!0;r({at:i,message:u?`Variable "${a}" is set only by a statement that is switched off.`:`Variable "${a}" is never set.`,...p?{help:`The input of this name is read as "$input.${a}".`}:{},suggestions:E(a,o),...Q({text:a,start:i.end-a.length,end:i.end},o,t)})}}})};var Dc=O({id:"unknown-workflow-test",to:"workflow_test",word:"workflow test",why:"The call has nothing to call.",bad:{sources:{"workflow_test/setup.xs":d`
        workflow_test setup {
          stack
        }
      `,"workflow_test/smoke.xs":d`
        workflow_test smoke {
          stack {
            workflow_test.call setups as $done
          }
        }
      `},at:["setups"]},good:{"workflow_test/setup.xs":d`
      workflow_test setup {
        stack
      }
    `,"workflow_test/smoke.xs":d`
      workflow_test smoke {
        stack {
          workflow_test.call setup as $done
        }
      }
    `}});function Vr(e,t){let r=e.type==="parenthesized"?e.expression:e;return{type:t,literal:r?.type==="string"?r.value:void 0}}function Lc(e,t){return Pc(e,t)??Pc(t,e)}function Pc({type:e},t){let{literal:r}=t;switch(e.kind){case"list":return["number","time"].includes(t.type.kind)||r!==void 0&&r!==""?`a list is never equal to ${ge(t.type)}`:void 0;case"object":return["number","time"].includes(t.type.kind)||r!==void 0&&r!==""?`an object is never equal to ${ge(t.type)}`:void 0;case"number":return r!==void 0&&r.trim()!==""&&Number.isNaN(Number(r))?`a number is never equal to the text "${r}"`:void 0;case"bool":return r!==void 0&&!Kf.has(r.toLowerCase())?`a bool is never equal to the text "${r}"`:void 0;case"text":return Qf(e,r);default:return}}var Kf=new Set(["","true","false","0","1","yes","no","on","off"]);function Qf({of:e,values:t},r){if(!(e!=="enum"||t===void 0||r===void 0||r===""))return t.includes(r)?void 0:`"${r}" is not one of its values`}var Bc=d`
  function many {
    input {
      text[] names
    }
    stack
    response = $input.names == 3
  }
`,Uc={id:"unlike-comparison",category:"type",severity:"warning",scope:"workspace",basis:"documented",summary:"A comparison of two things that are surely never equal.",why:"The answer is the same whatever comes in, so one of the ways behind it is never taken. Compared are lists, objects, numbers and bools with each other, and choices with texts that are none of them.",bad:{sources:{"function/many.xs":Bc},at:["$input.names == 3"]},good:{"function/many.xs":Bc.replace("$input.names ==","($input.names|count) ==")},create:({object:e,text:t,workspace:r,report:n})=>({binary:(o,s)=>{if(!Yf.has(o.operator)||s.at(-1)?.type==="filter-call"||s.at(-1)?.type==="template")return;let a=A(e,t,r),i=Vr(o.left,a.read(o.left)),u=Vr(o.right,a.read(o.right)),p=Lc(i,u);if(p===void 0||m(s)||C(s))return;let h=[i,u].find(({type:T})=>T.field?.shape.values!==void 0),g=i.literal??u.literal;n({at:o,message:`This comparison never changes its answer: ${p}.`,...h===void 0||g===void 0?{}:{suggestions:E(g,h.type.field?.shape.values??[])}})}})},Yf=new Set(["==","!=","===","!=="]);var Vc={id:"unused-suppression",category:"quality",severity:"warning",scope:"workspace",basis:"documented",summary:"A suppression of a check that has nothing to say there.",why:"Left in place, it would hide the next mistake in that line. Take it out.",bad:{sources:{"function/greet.xs":d`
        function greet {
          input {
            text who
          }

          stack {
            // xano-ci-disable-next-line unknown-filter -- The filter is new.
            var $hello {
              value = $input.who
            }
          }

          response = $hello
        }
      `},at:["unknown-filter"]},good:{"function/greet.xs":d`
      function greet {
        input {
          text who
        }

        stack {
          var $hello {
            value = $input.who
          }
        }

        response = $hello
      }
    `}};var Gc=d`
  function double {
    input {
      int count
    }
    stack {
      var $twice {
        value = $input.count * 2
      }
    }
    response = $input.count
  }
`,zc={id:"unused-variable",category:"quality",severity:"notice",scope:"document",basis:"documented",summary:"A `var` that nothing reads.",why:"Either it is left over, or something else is read in its place. What a statement leaves with `as` is not reported.",bad:{sources:{"function/double.xs":Gc},at:["$twice"]},good:{"function/double.xs":Gc.replace("response = $input.count","response = $twice")},create:({object:e,text:t,report:r})=>({document:()=>{let n=F(e,t);if(Ee(n).length>0)return;let o=new Set;for(let{name:s,at:a,statement:i}of n.definitions)i?.keyword.text!=="var"||o.has(s)||n.mayRead(s)||(o.add(s),r({at:a,message:`Variable "${s}" is set, and never read.`}))}})};var Kc=d`
  table invite {
    schema {
      int id
      uuid code
    }
  }
`,Qc=d`
  function invite {
    input {
      text code
    }
    stack {
      db.query invite {
        where = $db.invite.code == $input.code
        return = {type: "single"}
      } as $invite
    }
    response = $invite
  }
`,Yc={id:"uuid-compared-with-text",category:"type",severity:"warning",scope:"workspace",basis:"reported",summary:"A column of type uuid that is compared with an input of type text.",why:"A text that is no uuid ends the request with status 400, where an empty result is expected. Declare the input as uuid.",bad:{sources:{"function/invite.xs":Qc,"table/invite.xs":Kc},at:["$input.code"]},good:{"function/invite.xs":Qc.replace("text code","uuid code"),"table/invite.xs":Kc},create:({object:e,text:t,workspace:r,report:n})=>({binary:({operator:o,left:s,right:a},i)=>{if(o!=="=="&&o!=="!=")return;let u=z(i);if(u!==void 0)for(let[p,h]of[[s,a],[a,s]]){let g=ne(p,u,r)?.shape;if(g?.type!=="uuid"||g.list)continue;let T=A(e,t,r).read(h);if(!(T.kind!=="text"||T.of!=="text"||T.field?.place!=="input")){if(m(i))return;n({at:h,message:`Column "${g.name}" is a uuid, and input "${T.field.shape.name}" is declared as text.`,help:"Declare the input as uuid."})}}}})};var Hc=d`
  function label {
    input {
      int count
    }
    stack {
      conditional {
        if ($input.count > 1) {
          var $word {
            value = "items"
          }
        }
        else {
          var $word {
            value = "item"
          }
        }
      }
    }
    response = $word
  }
`,Xc={id:"variable-bound-in-branch",category:"runtime",severity:"notice",scope:"document",basis:"reported",summary:"A variable that only some branches set, and that is read behind all of them.",why:"When another branch was taken, Xano cannot locate the variable and the request fails. Set it before the branches, and update it inside. Reads that stand behind a further test, or have a fallback, are not reported.",bad:{sources:{"function/label.xs":Hc.replace(/\n {6}else \{[\s\S]*?\n {6}\}/,"")},at:["$word"]},good:{"function/label.xs":Hc},create:({object:e,text:t,report:r})=>({document:()=>{let n=new Set;for(let{name:o,node:s,reaching:a,guarded:i}of F(e,t).uses)a?.gap?.way!=="branch"||a.tested||i||n.has(o)||(n.add(o),r({at:s,message:`Variable "${o}" is not set on every way that leads here.`,help:`Set "$${o}" before the "${a.gap.statement.keyword.text}", or in each of its branches.`,related:a.definitions.map(({at:u})=>({file:e.file,at:u,message:"It is set here."}))}))}})};var Zc=d`
  function rate {
    input
    stack {
      try_catch {
        try {
          api.request {
            url = "https://rates.example/today"
            method = "GET"
          } as $answer
        }
        catch {
          debug.log {
            value = $error.message
          }
        }
      }
    }
    response = $answer.response.result
  }
`,Jc={id:"variable-bound-only-in-try",category:"runtime",severity:"warning",scope:"document",basis:"reported",summary:"A variable that only the `try` sets, and that is read behind its `catch`.",why:"After an error the variable is not there: the error that was caught is followed by one that is not. Set the variable before the block, or in the `catch` too.",bad:{sources:{"function/rate.xs":Zc},at:["$answer"]},good:{"function/rate.xs":Zc.replace(`value = $error.message
`,`value = $error.message
            description = "told to the log"
`).replace(/debug\.log \{[\s\S]*?\n {8}\}/,`throw {
          name = "rates"
          value = $error.message
        }`)},create:({object:e,text:t,report:r})=>({document:()=>{let n=new Set;for(let{name:o,node:s,reaching:a,guarded:i}of F(e,t).uses)a?.gap?.way!=="try"||a.tested||i||n.has(o)||(n.add(o),r({at:s,message:`Variable "${o}" is not there when the "try" fails before it sets it.`,help:`Set "$${o}" before the "try_catch", or in its "catch" as well.`,related:a.definitions.map(({at:u})=>({file:e.file,at:u,message:"It is set here."}))}))}})};var Hf=d`
  function greet {
    input {
      text name
    }
    stack {
      var $text {
        value = "Hello " ~ $input.name
      }
      debug.log {
        value = $text
      }
    }
    response = $text
  }
`,el={id:"variable-used-before-set",category:"runtime",severity:"error",scope:"document",basis:"reported",summary:"A variable that is read before anything can have set it.",why:"The request fails there: Xano cannot locate the variable. It is set further down, or on a way that does not lead here.",bad:{sources:{"function/greet.xs":d`
        function greet {
          input {
            text name
          }
          stack {
            debug.log {
              value = $text
            }
            var $text {
              value = "Hello " ~ $input.name
            }
          }
          response = $text
        }
      `},at:["$text"]},good:{"function/greet.xs":Hf},create:({object:e,text:t,report:r})=>({document:()=>{let n=F(e,t);for(let{name:o,node:s,scope:a}of Ee(n)){let i=n.definitions.find(u=>u.name===o);i===void 0||a!==void 0||r({at:s,message:i.at.start>s.start?`Variable "${o}" is read before it is set.`:`Variable "${o}" is set only on ways that do not lead here.`,related:[{file:e.file,at:i.at,message:"It is set here."}]})}}})};var tl=d`
  table note {
    schema {
      int id
    }
  }
`,rl=d`
  function all {
    input
    stack {
      db.query note {
        where = true
      } as $notes
    }
    response = $notes
  }
`,nl={id:"where-constant",category:"runtime",severity:"error",scope:"document",basis:"reported",summary:"A `where` that is a constant.",why:'It does not mean "everything": Xano cannot read the condition, and the statement fails. Leave it out.',bad:{sources:{"function/all.xs":rl,"table/note.xs":tl},at:["true"]},good:{"function/all.xs":rl.replace(`{
      where = true
    }`,""),"table/note.xs":tl},create:({report:e})=>({statement:(t,r)=>{if(!t.keyword.text.startsWith("db.")||t.disabled||m(r))return;let n=f(t.body,"where");n===void 0||!ol(n.value)||e({at:n.value,message:`The "${y(n.name).text}" of "${t.keyword.text}" is a constant, and not a condition.`,help:"Leave it out to get every row."})}})};function ol(e){switch(e.type){case"word":case"number":return!0;case"string":return e.value!=="";case"parenthesized":return e.expression!==void 0&&ol(e.expression);default:return!1}}var sl=d`
  table event {
    schema {
      int id
      timestamp starts_at
    }
  }
`,al=d`
  function coming {
    input {
      timestamp? from?
    }
    stack {
      db.query event {
        where = $input.from == null || $db.event.starts_at > $input.from
      } as $events
    }
    response = $events
  }
`,il={id:"where-not-short-circuited",category:"runtime",severity:"warning",scope:"document",basis:"reported",summary:"A `where` that asks for null first, and compares with the same value then.",why:'A query becomes SQL, in which both sides are looked at: the null is bound to the column, and the call fails with "invalid value for param". The operators with a question mark skip the comparison.',bad:{sources:{"function/coming.xs":al,"table/event.xs":sl},at:["$input.from == null || $db.event.starts_at > $input.from"]},good:{"function/coming.xs":al.replace("$input.from == null || $db.event.starts_at >","$db.event.starts_at >?"),"table/event.xs":sl},create:({text:e,report:t})=>({binary:(r,n)=>{if(r.operator!=="||"||m(n)||!C(n))return;let o=Zf(r.left,e),s=Xe(r.right);if(o===void 0||s.type!=="binary"||s.skipsNull||!Xf.has(s.operator))return;let a=[s.left,s.right].map(i=>dl(i,e));!a.includes(o)||!a.some(i=>i.startsWith("$db."))||t({at:r,message:`The null of "${o}" reaches the comparison: both sides of "||" are looked at in a query.`,help:`Write the comparison alone, as "${s.operator}?": it is skipped for null.`})}})},Xf=new Set(["==",">","<",">=","<="]);function Zf(e,t){let r=Xe(e);if(!Jf(r))return;let[n,o]=Xe(r.right).type==="word"?[r.left,r.right]:[r.right,r.left],s=Xe(o);if(s.type!=="word"||s.word!=="null")return;let a=dl(n,t);return a.startsWith("$")&&!a.startsWith("$db.")?a:void 0}function Jf(e){return e.type==="binary"&&e.operator==="=="}function Xe(e){return e.type==="parenthesized"&&e.expression!==void 0?Xe(e.expression):e}function dl(e,t){let{start:r,end:n}=Xe(e);return t.slice(r,n)}var ul=["default","custom","disabled"];var cl=d`
  query orders verb=GET {
    input
    stack
    response = []
  }
`,ml={id:"wrong-choice",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A value that is none of those that a clause or an argument can have.",why:"The push is refused, or what the value belongs to fails when it runs.",bad:{sources:{"api/orders.xs":cl.replace("GET","FETCH")},at:["FETCH"]},good:{"api/orders.xs":cl},create:({report:e})=>{let t=({of:r,chosen:n,values:o})=>{if(r==="error_type"||n===void 0||o.some(a=>String(a)===n.text))return;let s=o.map(String);e({at:n,message:`"${n.text}" is none of the values of "${r}".`,help:`It is one of ${s.map(a=>`"${a}"`).join(", ")}.`,suggestions:E(n.text,nh(o))})};return{document:r=>{for(let n of[...fl(r.header),...eh(r)])t(n)},statement:(r,n)=>{if(!(r.disabled||m(n))&&N(n).type==="stack")for(let o of rh(r))t(o)}}}};function fl(e){return[{of:"verb",chosen:_e(e,"verb"),values:nr}]}function eh({keyword:e,body:t}){let n=Object.entries(te[e.text]?.clauses??{}).flatMap(([s,{form:a,values:i}])=>{let u=f(t,s)?.value;return i===void 0||u===void 0?[]:(a==="value:object"?Gr(u):[u]).map(h=>({of:s,chosen:ir(h),values:i}))}),o=e.text;return o==="api_group"&&n.push(Ze(f(t,"cors")?.value,"mode",ul)),o==="table"?[...n,...th(f(t,"index")?.value)]:n}function th(e){return ll(e).flatMap(t=>{let r=Ze(t,"type",Object.keys(br)),n=br[r.chosen?.text??""]?.operators??[],o=n.length===0?[]:ll(x(t,"field")?.value);return[r,...o.map(s=>Ze(s,"op",n))]})}function rh(e){let t=$[e.keyword.text],r=t?.operand==="reference-with-verb"?fl(e.header):[],n=Object.entries(t?.arguments??{}).flatMap(([o,{kind:s,values:a}])=>{let i=f(e.body,o)?.value;if(i===void 0)return[];switch(s){case"return":return[Ze(i,"type",$n),Ze(i,"distinct",Tn)];case"joins":return Gr(i).map(u=>Ze(u,"type",En));case"sort":return Gr(i).map(u=>({of:o,chosen:ir(u),values:Rn}));default:return a===void 0?[]:[{of:o,chosen:ir(i),values:a}]}});return[...r,...n]}function Ze(e,t,r){let n=x(e,t)?.value;return{of:t,chosen:n===void 0?void 0:ir(n),values:r}}function ir(e){return e.type!=="number"?_(e):{text:String(e.value),start:e.start,end:e.end}}function ll(e){return e?.type==="array"?e.items:[]}function Gr(e){return e.type==="object"?k(e).map(t=>t.value):[]}var pl=new WeakMap;function nh(e){let t=pl.get(e);return t===void 0&&(t=e.filter(r=>typeof r=="string"),pl.set(e,t)),t}var hl=d`
  function total {
    input {
      int[] prices
    }
    stack
    response = $input.prices|sum
  }
`,yl=d`
  function pay {
    input
    stack {
      function.run total {
        input = {prices: 12}
      } as $total
    }
    response = $total
  }
`,bl={id:"wrong-input-type",category:"type",severity:"warning",scope:"workspace",basis:"documented",summary:"A call that hands over a value of surely the wrong type.",why:"The called object refuses the value, or works with something else. Values that Xano turns into one another (numbers, texts that hold numbers, bools, times) are not reported.",bad:{sources:{"function/total.xs":hl,"function/pay.xs":yl},at:["12"]},good:{"function/total.xs":hl,"function/pay.xs":yl.replace("prices: 12","prices: [12]")},create:({object:e,text:t,workspace:r,report:n})=>({statement:(o,s)=>{let a=Ke(o,s,e,r),i=f(o.body,"input")?.value;if(!(a===void 0||i?.type!=="object"))for(let u of k(i)){let p=a.contract.inputs?.find(({name:g})=>g===y(u.key).text);if(p===void 0)continue;let h=A(e,t,r).read(u.value);sh(h,p)&&n({at:u.value,message:`Input "${p.name}" of ${j(a)} takes ${ah(p)}, and this is ${ge(h)}.`})}}})},wl=new Set(["int","decimal"]),oh=new Set(["text","email","password","uuid","enum"]),gl=new Set([...wl,...oh,"bool","timestamp","date"]);function sh(e,{type:t,list:r}){if(e.kind==="unknown"||e.kind==="null")return!1;if(r)return gl.has(t)&&(e.kind==="number"||e.kind==="bool");if(!gl.has(t))return!1;if(e.kind==="list"||e.kind==="object")return!0;if(wl.has(t)&&e.kind==="text"&&e.of===void 0){let[n,...o]=e.values??[];return n!==void 0&&o.length===0&&n!==""&&Number.isNaN(Number(n))}return!1}function ah({type:e,list:t}){return t?`a list (${e}[])`:`${e}`}function zr(e,t,r){switch(t){case"none":return ih(e,r);case"new-variable":case"variable":return ch(e,t);case"optional-variable":return lh(e);case"expression":return ph(e,r);case"reference":case"optional-reference":case"reference-with-verb":return mh(e,t);case"expression-if":return;default:return t}}function ih(e,t){let{keyword:r,header:n,body:o}=e,[s]=n,a=n.at(-1),i=r.text;if(s===void 0||a===void 0||dh(e))return;let u={start:s.start,end:a.end};if(i==="catch")return{at:u,message:'"catch" does not name the error.',help:"Write `catch { \u2026 }`: what was caught is `$error`.",fix:{title:"Remove it",at:{start:r.end,end:a.end},text:""}};if(i==="each")return{at:u,message:'"each" names the item at hand by "as".',help:"Write `each as $row { \u2026 }`."};let p=uh(n,t),h=$[i]?.arguments.value?.required===!0,g=h&&o===void 0&&p!==void 0&&i!=="throw";return{at:u,message:h?`"${i}" takes its "value" between braces.`:`Nothing can stand between "${i}" and its braces.`,...h?{help:`Write \`${i} { value = \u2026 }\`.`}:{},...g?{fix:{title:"Write it as a block",at:{start:r.end,end:a.end},text:` { value = ${p} }`}}:{}}}function dh({keyword:e,header:[t]}){return e.text==="else"&&t?.type==="identifier"&&t.text==="if"}function uh(e,t){let[r,...n]=e;if(r===void 0||n.length>0)return;let o=r.type==="parenthesized"?r.expression:r;if(!(o===void 0||o.type==="attribute"||o.type==="identifier"))return t.slice(o.start,o.end)}function ch(e,t){let{keyword:r,header:n}=e,[o,...s]=n,a=o??y(r);if(o?.type==="attribute"||o?.type==="index"&&r.text==="var"||(o?.type==="variable"||t==="variable"&&(o?.type==="member"||o?.type==="index"))&&s.length===0)return;let u=`Write \`${r.text} $name { \u2026 }\`.`;if(s.length>0)return{at:a,message:`"${r.text}" takes one variable, and all else between its braces.`,help:u};let p=o?.type==="identifier"?o.text:o?.type==="string"?o.value:"";return{at:a,message:p===""?`"${r.text}" needs the name of a variable.`:'The name of a variable starts with "$".',help:u,.../^[a-z_]\w*$/i.test(p)?{fix:{title:`Write "$${p}"`,at:a,text:`$${p}`}}:{}}}function lh({keyword:e,header:t}){let[r]=t;if(r?.type!=="identifier"&&r?.type!=="call")return;let n=r.type==="identifier"&&r.text in $;return{at:y(e),message:`"${e.text}" takes a variable: each statement is over before the next begins.`,help:`Remove the "${e.text}".`,...n?{fix:{title:"Remove it",at:{start:e.start,end:r.start},text:""}}:{}}}function ph({keyword:e,header:t},r){let[n,...o]=t,s=e.text;if(n?.type==="parenthesized"&&o.length===0)return;let a=t.at(-1),i=s==="foreach"||s==="for"?"Write `foreach ($rows) { each as $row { \u2026 } }`.":`Write \`${s} (\u2026) { \u2026 }\`.`;if(n===void 0||a===void 0)return{at:y(e),message:`"${s}" needs a value in parentheses.`,help:i};let u={start:n.start,end:a.end};return o.length>0?{at:u,message:`"${s}" takes one value in parentheses, and nothing else.`,help:i}:{at:u,message:`The value of "${s}" stands in parentheses.`,help:i,...n.type==="attribute"||n.type==="identifier"?{}:{fix:{title:"Add parentheses",at:u,text:`(${r.slice(u.start,u.end)})`}}}}function mh({keyword:e,header:t},r){let n=e.text,[o,...s]=t,a=($[n]?.refersTo??"object").replaceAll("_"," ");if(o===void 0)return r==="optional-reference"?void 0:{at:y(e),message:`"${n}" needs the name of a ${a}.`};if(o.type==="call")return{at:o,message:`"${n}" takes the name alone: what is handed over stands between its braces.`,help:`Write \`${n} ${o.callee.text} { input = {\u2026} }\`.`};if(o.type!=="identifier"&&o.type!=="string")return{at:o,message:`"${n}" takes the name of a ${a}, written in place.`};let[i]=r==="reference-with-verb"?s.filter(({type:u})=>u!=="attribute"):s;if(i!==void 0)return{at:{start:i.start,end:s.at(-1)?.end??i.end},message:`Behind the name of the ${a} nothing can stand but the braces.`,help:`Write \`${n} ${o.type==="identifier"?o.text:`"${o.value}"`} { \u2026 }\`, each argument on a line of its own.`}}var xl=d`
  function probe {
    input {
      json rows
    }
    stack {
      foreach ($input.rows) {
        each as $row {
          debug.log {
            value = $row
          }
        }
      }
    }
    response = null
  }
`,kl={id:"wrong-operand",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"Something between the name of a statement and its braces that does not belong there, or a variable without `$`.",why:"The server refuses the whole push. A variable starts with `$`, a condition stands in parentheses, an object is named by one word or text; all else are arguments between the braces.",bad:{sources:{"function/probe.xs":xl.replace(/debug.log \{[\s\S]*?\}/,"debug.log ($row)")},at:["($row)"]},good:{"function/probe.xs":xl},create:({text:e,report:t})=>({statement:(r,n)=>{if(r.disabled||m(n))return;let o=fh(r,N(n).type,e);o!==void 0&&t(o)},alias:({target:r},n)=>{if(m(n))return;let o=hh(r);o!==void 0&&t(o)}})};function fh(e,t,r){let n=e.keyword.text,o=Y[n];if(o!==void 0&&(t==="statement"||t==="stack"))return zr(e,o.operand,r);let s=$[n];if(s===void 0||t!=="stack")return;let{alias:a}=e;return a!==void 0&&s.branches?.each!==void 0?{at:a,message:`"${n}" does not name the item at hand.`,help:`Write \`${n} (\u2026) { each as $item { \u2026 } }\`.`}:zr(e,s.operand,r)}function hh(e){if(!(e.type==="variable"||e.type==="member"||e.type==="index"))return{at:e,message:'What stands behind "as" is a variable: its name starts with "$".',...yh(e)}}function yh(e){let t=e.type==="identifier"?e.text:e.type==="string"?e.value:"";return/^[a-z_]\w*$/i.test(t)?{fix:{title:`Write "$${t}"`,at:e,text:`$${t}`}}:{help:"Write `as $name`."}}var M0=[Jd,Wu,Wi,ou,wo,Io,qa,ji,Tc,xu,Ta,Qi,bs,Ss,ci,Za,_u,Xo,$u,oi,Kd,Wd,Hd,ma,Ou,Sn,gd,Iu,Md,Mi,Pd,cd,Ys,Bd,Cs,Oo,di,kd,Uo,fu,kl,Xs,Js,pi,fi,hd,jc,Ju,wc,oc,cc,fc,zu,Ac,Uu,nc,pc,Wc,tc,Fu,Mu,Du,hc,yc,vc,Sc,Nc,Oc,qc,Dc,Hu,Zi,ks,ra,xi,wi,gi,Ps,Gs,js,ml,_a,Ts,vi,Ua,Us,zs,za,nu,$i,Yo,na,Vu,Ja,Vc,wa,Mc,el,Xc,Jc,zc,Od,la,ba,_c,go,ia,Fa,Uc,bl,Sa,cu,Yc,ds,Gi,Li,hs,ja,Ha,ss,jd,Ra,nl,il,qi,id,md,ps,es,ed,nd,rs,Ao,ua,ti,Vd,Rd,Td,ai,wd,Ro,So,Ci,bu,Sd,Zd,Qa,Mo,Lo,iu];export{f as a,ye as b,le as c,W as d,_ as e,X as f,x as g,y as h,v as i,Y as j,co as k,wo as l,Io as m,te as n,wa as o,qa as p,Ja as q,ji as r,Wi as s,S as t,pr as u,xn as v,Rt as w,zh as x,ty as y,hr as z,yr as A,ry as B,ny as C,Jd as D,ou as E,Wu as F,Vu as G,Tc as H,Vc as I,M0 as J};

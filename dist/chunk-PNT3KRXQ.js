import{a as Ht,b as ge,c as Mn,d as b,e as Un,f as Vn,g as V,h as Gn,k as Xt,l as Hn}from"./chunk-7RMPV5V4.js";import{a as Pn,b as Dn,c as T}from"./chunk-AIG52TAA.js";import{a as Bn}from"./chunk-TSUW3MYT.js";import{A as zn,B as Qn,a as ne,b as re,c as l,d as me,e as z,f as dt,g as Ke,h as R,i as ye,j as v,k as D,l as w,m as x,n as m,o as ut,p as je,q as Re,s as Ln,t as pt,u as lt,v as O,w as _,x as mt,y as Kn,z as Yn}from"./chunk-IMNCTPPG.js";import{a as C,c as P,d as ct}from"./chunk-34RFFBCN.js";import{c as qn}from"./chunk-5VFRGDM3.js";function $(e){let t=new WeakMap;return n=>{let r=t.get(n);return r===void 0&&(r={value:e(n)},t.set(n,r)),r.value}}var E={type:"unknown"};function Oe(e,t){return e===t||JSON.stringify(e)===JSON.stringify(t)}var Xn=400;function Ne(e){return Jn(e,Xn)>Xn?E:e}function Jn(e,t){let n=Hp(e),r=1;for(let o of n)if(r+=Jn(o,t-r),r>t)break;return r}function Hp(e){switch(e.type){case"object":return e.fields.map(t=>t.shape);case"row":return(e.more??[]).map(t=>t.shape);case"list":case"page":return[e.items];case"maybe":case"member":return[e.of];case"unknown":case"value":case"result":return[];default:return e}}var Xp=new Set(["==","!=","<",">","<=",">=","===","!==","&&","||","in","not in","contains","not contains"]);function oe(e,t){switch(e.type){case"string":return{type:"value",of:"text"};case"number":return{type:"value",of:Number.isInteger(e.value)?"int":"decimal"};case"timestamp":return{type:"value",of:"timestamp"};case"word":return{type:"value",of:Jp[e.word]};case"cast":return{type:"value",of:e.castType.text};case"variable":return t(e.name);case"member":return Zn(e.object,e.property.text,t);case"index":return e.index.type==="string"?Zn(e.object,e.index.value,t):E;case"parenthesized":return e.expression===void 0?E:oe(e.expression,t);case"template":return e.expression===void 0?E:oe(e.expression,t);case"object":return el(e,t);case"array":return{type:"list",items:tl(e.items,t)};case"ternary":{if(e.whenFalse===void 0)return E;let n=oe(e.whenTrue,t);return Oe(n,oe(e.whenFalse,t))?n:E}case"unary":return e.operator==="!"?{type:"value",of:"bool"}:E;case"binary":return e.operator==="~"?{type:"value",of:"text"}:Xp.has(e.operator)?{type:"value",of:"bool"}:E;case"between":return{type:"value",of:"bool"};case"filtered":case"identifier":case"call":case"broken":return E;default:return e}}var Jp={true:"bool",false:"bool",null:"null",now:"timestamp"};function Zn(e,t,n){return e.type==="variable"&&e.name==="var"?n(t):er(oe(e,n),t)}var Zp=$(e=>new Map(e.map(t=>[t.name,t.shape])));function er(e,t){switch(e.type){case"object":return Zp(e.fields).get(t)??E;case"page":return t==="items"?{type:"list",items:e.items}:E;case"maybe":return er(e.of,t);case"row":case"result":case"member":return Ne({type:"member",of:e,name:t});case"unknown":case"value":case"list":return E;default:return e}}function el(e,t){let n=x(e);return Ne({type:"object",fields:n.map(r=>({name:r.key.text,shape:oe(r.value,t)}))})}function tl(e,t){let[n,...r]=e.map(o=>oe(o,t));return n===void 0?E:r.every(o=>Oe(n,o))?Ne(n):E}var ft=e=>()=>({type:"value",of:e}),tr=({body:e},t)=>{let n=l(e,"value")?.value;return n===void 0?E:oe(n,t)},ht=()=>({type:"list",items:E}),nr={var:tr,"var.update":tr,"db.get":e=>Jt(Ae(e)),"db.query":e=>rl(e),"db.add":e=>Ae(e),"db.edit":e=>Ae(e),"db.patch":e=>Ae(e),"db.add_or_edit":e=>Ae(e),"db.has":ft("bool"),"function.run":e=>nl(e),"array.push":ht,"array.unshift":ht,"array.map":ht,"array.filter":ht,"security.create_auth_token":ft("text"),"security.create_uuid":ft("text"),"security.check_password":ft("bool")};function rr(e,t){let n=e.keyword.text,r=Object.hasOwn(nr,n)?nr[n]:void 0;return r===void 0?void 0:Ne(r(e,t))}function Jt(e){return e.type==="unknown"?e:{type:"maybe",of:e}}function nl({header:e,body:t}){let n=R(e)?.text,r=l(t,"runtime_mode")===void 0&&l(t,"runtime")===void 0;return n===void 0||n===""||!r?E:{type:"result",function:n}}function rl(e){let t=l(e.body,"return")?.value,n=Ae(e);if(t===void 0)return{type:"list",items:n};let r=w(t,"type")?.value;switch(r===void 0?void 0:v(r)?.text){case"list":return w(t,"paging")===void 0?{type:"list",items:n}:{type:"page",items:n};case"single":return Jt(n);case"count":return{type:"value",of:"int"};case"exists":return{type:"value",of:"bool"};default:return E}}function Ae({header:e,body:t}){let n=R(e)?.text;if(n===void 0||n==="")return E;let r=l(t,"output")?.value,o=r===void 0?void 0:ol(r);if(r!==void 0&&o===void 0)return E;let s=[...sl(t),...al(l(t,"addon")?.value)];return{type:"row",table:n,...o===void 0?{}:{only:o},...s.length===0?{}:{more:s}}}function ol(e){if(e.type!=="array")return;let t=e.items.map(s=>s.type==="string"?s.value:void 0),n=t.filter(s=>s!==void 0);if(n.length<t.length)return;let o=n.some(s=>s.startsWith("items."))?n.filter(s=>s.startsWith("items.")).map(s=>s.slice(6)):n;return[...new Set(o.map(s=>s.split(".")[0]??s))]}function sl(e){let t=l(e,"eval")?.value;if(t?.type!=="object")return[];let n=l(e,"join")?.value;return x(t).map(r=>({name:r.key.text,shape:il(r.value,n)}))}function il(e,t){if(e.type!=="member"||e.object.type!=="member")return E;let{object:n,property:r}=e.object;if(n.type!=="variable"||n.name!=="db")return E;let o=w(w(t,r.text)?.value,"table")?.value,s=o===void 0?void 0:v(o)?.text;return s===void 0||s===""?E:Jt({type:"member",of:{type:"row",table:s},name:e.property.text})}function al(e){return e?.type!=="array"?[]:e.items.flatMap(t=>{let n=w(t,"as")?.value,r=n===void 0?void 0:v(n)?.text.replace(/^items\./,"");return r===void 0||r===""||r.includes(".")?[]:[{name:r,shape:E}]})}var dl=new Set(["group","db.transaction","stack"]);function or(e){let{body:t}=e,n=l(t,"response")?.value,r=e.keyword.text==="addon";if(n===void 0&&!r)return;let o=z(t,"stack")[0]?.body,s=new Zt(me(t,"input"));s.runBlock(o,s.top);let i=n===void 0?s.last:oe(n,s.top.read);return s.returned.every(d=>Oe(d,i))?i:E}var yt=class{changed=new Map;#e;constructor(t){this.#e=t}read=t=>{let n=this;for(;n!==void 0;n=n.#e){let r=n.changed.get(t);if(r!==void 0)return r}return E};merge(t){for(let[n,r]of t.changed)Oe(this.read(n),r)||this.changed.set(n,E)}},Zt=class{top=new yt(void 0);returned=[];last=E;constructor(t){this.top.changed.set("input",sr(t))}runBlock(t,n){for(let r of t?.entries??[])this.#e(r,n)}#e(t,n){if(t.type!=="statement"||t.disabled)return;let{keyword:r,body:o}=t;if(r.text==="return"){let i=l(o,"value")?.value;this.returned.push(i===void 0?E:oe(i,n.read));return}let s=(o?.entries??[]).some(i=>i.type==="statement");s&&dl.has(r.text)?this.runBlock(o,n):s&&this.#t(t,n),this.#n(t,n)}#t({body:t},n){let r=new yt(n);for(let o of cl(t))r.changed.set(o,E);this.runBlock(t,r),n.merge(r)}#n(t,n){let r=rr(t,n.read);this.last=r??E;for(let{name:o,whole:s}of ir(t))n.changed.set(o,s?r??E:E)}};function sr(e){return e===void 0?E:{type:"object",fields:e.fields.flatMap(({name:t,fieldType:n,listSize:r,nullable:o,options:s})=>{if(t===void 0)return[];let i=me(s,"schema"),d=i===void 0?{type:"value",of:n.text}:sr(i),u=r===void 0?d:{type:"list",items:d};return[{name:t.text,shape:o?{type:"maybe",of:u}:u}]})}}function ir({alias:e,header:t,keyword:n}){let r=[];e!==void 0&&r.push(...en(e.target,ul(e)));let[o]=t;return o!==void 0&&o.type!=="attribute"&&/^(var|array|object|text|math)\b/.test(n.text)&&r.push(...en(o,n.text==="var"||n.text==="var.update")),r}function ul(e){return e.filters.length===0&&!e.beforeBody}function en(e,t){return e.type==="variable"?[{name:e.name,whole:t}]:e.type==="member"&&e.object.type==="variable"&&e.object.name==="var"?[{name:e.property.text,whole:t}]:e.type==="member"||e.type==="index"?en(e.object,!1):[]}function cl(e){let t=new Set,n=e===void 0?[]:[e];for(let r=n.pop();r!==void 0;r=n.pop())for(let o of r.entries)if(o.type==="statement"){for(let{name:s}of ir(o))t.add(s);o.body!==void 0&&n.push(o.body)}return t}function ar(e){let{body:t}=e,n=me(t,"input"),r=e.keyword.text==="table"?me(t,"schema"):void 0,o=or(e),s=e.keyword.text==="workspace"?pl(t):void 0;return{inputs:n===void 0||n.broken!==void 0?void 0:tn(n),inputTables:n===void 0?[]:hl(n),columns:r===void 0||r.broken!==void 0?void 0:tn(r),auth:ll(t),canonical:D(t,"canonical")?.text,...o===void 0?{}:{response:o},...s===void 0?{}:{environment:s}}}function pl(e){let t=l(e,"env")?.value;return t?.type==="object"&&t.broken===void 0?x(t).map(n=>n.key.text):void 0}function ll(e){let t=l(e,"auth")?.value;if(t===void 0)return ne(e)?!0:void 0;if(t.type==="broken")return!0;let n=v(t)?.text;return t.type==="word"?n==="true":n}function tn(e){return e.fields.flatMap(t=>t.name===void 0?[]:[ml(t,t.name.text)])}function ml(e,t){let n=D(e.options,"table")?.text,r=fl(e.options),o=me(e.options,"schema");return{name:t,type:e.fieldType.text,list:e.listSize!==void 0,nullable:e.nullable,optional:e.optional||e.defaultValue!==void 0,...n===void 0?{}:{table:n},...r===void 0?{}:{values:r},...o===void 0?{}:{fields:tn(o)}}}function fl(e){let t=l(e,"values")?.value;if(!(t?.type!=="array"||t.items.some(({type:n})=>n==="broken")))return t.items.flatMap(n=>v(n)?.text??[])}function hl(e){return e.fields.flatMap(t=>{if(t.fieldType.text!=="dblink")return[];let n=D(t.options,"table")?.text;return n===void 0?[]:[{table:n,hidden:yl(t.options)}]})}function yl(e){let t=l(e,"override")?.value;return t?.type!=="object"?[]:x(t).filter(n=>{let r=w(n.value,"hidden")?.value;return r?.type==="word"&&r.word==="true"}).map(n=>n.key.text)}function be(e,t){return t!==void 0&&(e===t||dr(e)===dr(t))}function dr(e){return e.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu,"_").replace(/^_+|_+$/g,"")}var gl=new Set(["column","test"]),Ye=bl();function bl(){let e=new Map;for(let t of Ln)if(!(gl.has(t.to)||t.needs!==void 0))for(let n of t.names){let r=`${t.from} ${n}`;e.set(r,[...e.get(r)??[],t])}return e}function ur(e,t){return[...Ye.get(`${e} ${t}`)??[],...Ye.get(`${e} *`)??[]]}function wl(e){return e.replace(/^\d+\|/,"")}function pr(e){let t=[],n=[],r=(o,s,i,d={})=>{if(s.text===""){n.push({to:o.to,name:"",via:i,start:s.start-1,end:s.end+1});return}let{end:u}=s,c=o.to==="realtime_channel"?wl(s.text):s.text,p=c===s.text?s.start:u-c.length;t.push({to:o.to,name:c,via:i,start:p,end:u,...o.soft===!0?{soft:!0}:{},...d})};return P(e,[{document:o=>{let s=ur("document",o.keyword.text);nn(s,o.body,"clause",(i,d,u)=>r(i,d,u))},statement:(o,s)=>{if(H(s)||o.disabled)return;let i=ur("statement",o.keyword.text),d=R(o.header);for(let u of i)u.via==="operand"&&d!==void 0&&r(u,d,o.keyword.text,kl(u,o));nn(i,o.body,"argument",(u,c)=>r(u,c,o.keyword.text))},field:o=>nn(xl(o),o.options,"option",(s,i)=>r(s,i,"field")),member:(o,s)=>{let i=Ye.get("expression $db")?.[0],d=i===void 0||H(s)?void 0:_l(o,s);i!==void 0&&d!==void 0&&r(i,d.name,"$db",d.more)}}]),{references:t,emptyNames:n}}function xl(e){return Ye.get(`field ${e.fieldType.text}`)??Ye.get("field *")??[]}function kl(e,t){if(e.to!=="query")return{};let n=ye(t.header,"verb")?.text,r=D(t.body,"api_group")?.text;return{...n===void 0?{}:{verb:n},...r===void 0?{}:{group:r}}}function H(e){return e.some(vl)}function vl(e){return(e.type==="statement"||e.type==="filter-call"||e.type==="pair")&&e.disabled}function nn(e,t,n,r){for(let o of e){if(!o.via.startsWith(`${n} `))continue;let[s="",...i]=o.via.slice(n.length+1).split(/\.|(?=\[\])/),d=l(t,s)?.value;if(d!==void 0){for(let u of bt(d,i))r(o,u,s);o.recursive===!0&&lr(o,d,i,s,r)}}}function lr(e,t,n,r,o){if(t.type==="array")for(let s of t.items){let i=w(s,r)?.value;if(i!==void 0){for(let d of bt(i,n))o(e,d,r);lr(e,i,n,r,o)}}}function bt(e,t){let[n,...r]=t;if(n===void 0)return gt(e);if(n==="[]")return e.type==="array"?e.items.flatMap(i=>bt(i,r)):[];if(e.type!=="object")return[];let o=x(e);return(n==="*"?o:o.filter(i=>i.key.text===n)).flatMap(i=>bt(i.value,r))}function gt(e){if(e.type==="array")return e.items.flatMap(gt);if(e.type==="object"){let n=w(e,"name");return n===void 0?x(e).flatMap(r=>r.value.type==="array"||r.value.type==="object"?gt(r.value):[]):gt(n.value)}let t=e.type==="string"||e.type==="identifier"?v(e):void 0;return t===void 0?[]:[t]}function _l(e,t){if(e.object.type!=="variable"||e.object.name!=="db")return;let n=t.at(-1);if(n?.type!=="member"||n.object!==e)return;let r=q(t),o={text:e.property.text,start:e.property.start,end:e.property.end};if(r!==void 0&&!(be(o.text,r.table)||r.aliases.has(o.text)))return{name:o,more:r.table===void 0?{}:{orColumnOf:r.table}}}function q(e){let t=e.findLast(r=>r.type==="statement");if(t===void 0){let[r]=e;return r?.type!=="document"||r.keyword.text!=="table"?void 0:{table:R(r.header)?.text,aliases:new Set,joined:new Map}}if(!t.keyword.text.startsWith("db."))return;let n=cr.get(t);return n===void 0&&(n=$l(t),cr.set(t,n)),n}var cr=new WeakMap;function $l(e){let t=l(e.body,"join")?.value,n=new Map,r=t?.type==="object"?x(t):[];for(let o of r){let s=w(o.value,"table")?.value,i=s===void 0?void 0:v(s)?.text;i!==void 0&&n.set(o.key.text,i)}return{table:R(e.header)?.text,aliases:new Set([...r.map(o=>o.key.text),...Sl(e)]),joined:n}}function Sl({body:e}){let t=l(e,"return")?.value;return[l(e,"eval")?.value,w(t,"group")?.value,w(t,"eval")?.value].flatMap(r=>r?.type==="object"?x(r).map(o=>o.key.text):[])}function fr(e){return[...e.documents.map(t=>mr(e.file.path,t,!0)),...e.broken.map(t=>mr(e.file.path,t,!1))]}function mr(e,t,n){let r=ut(t),o=ye(t.header,"verb")?.text,s=t.keyword.text==="query"?D(t.body,"api_group")?.text:void 0,i=D(t.body,"guid")?.text;return{origin:"file",kind:t.keyword.text,name:r.text,...o===void 0?{}:{verb:o},...s===void 0?{}:{group:s},...i===void 0?{}:{guid:i},contract:ar(t),file:e,document:t,placedName:r,...pr(t),readable:n}}var se=$(e=>new Set(e.map(({name:t})=>t))),Tl=$(e=>new Map(e.toReversed().map(t=>[t.name,t])));function we(e,t){return e&&Tl(e).get(t)}var hr={out:[],in:[]},wt=class{#e=new Map;constructor(t,n){for(let r of t){let o=this.#t(r);for(let s of r.references)for(let i of n(s)){let d={from:r,to:i,kind:s.to,..."start"in s?{reference:s}:{}};o.out.push(d),this.#t(i).in.push(d)}}}findCallees(t){return(this.#e.get(O(t))??hr).out}findCallers(t){return(this.#e.get(O(t))??hr).in}findReached(t,n,r=Number.POSITIVE_INFINITY){let o=new Set(t.map(O)),s=[],i=(d,u)=>{let c=n==="callers"?this.findCallers(d):this.findCallees(d);for(let p of c){if(s.length>=r)return;let f=n==="callers"?p.from:p.to,h=O(f);if(o.has(h))continue;o.add(h);let N=(u?.distance??0)+1;s.push({object:f,distance:N,edge:p,...u===void 0?{}:{previous:u}})}};for(let d of t)i(d,void 0);for(let d=0;d<s.length&&s.length<r;d+=1){let u=s[d];u!==void 0&&i(u.object,u)}return s}#t(t){let n=O(t),r=this.#e.get(n);return r===void 0&&(r={out:[],in:[]},this.#e.set(n,r)),r}};function nb(e){let t=[];for(let n=e;n!==void 0;n=n.previous)t.push(n.edge);return t.reverse()}var El={agent:["agent","mcp_server"],trigger:["table_trigger","agent_trigger","mcp_server_trigger","realtime_trigger","workspace_trigger","error_trigger"]};function rn(e){return El[e]??[e]}var pb=["whole","partial"],on=class{objects;snapshotObjects;environment;#e=new Map;#t=new Map;#n=new Map;#s=new Map;#o;constructor(t,n){this.objects=t;let r=new Set(t.map(O));this.snapshotObjects=n.filter(i=>!r.has(O(i)));for(let i of this.#r()){this.#n.has(i.name)||this.#n.set(i.name,i);let d=this.#e.get(i.kind)??new Map;this.#e.set(i.kind,d);let u=d.get(i.name);u===void 0?d.set(i.name,[i]):u.push(i)}let o=[...t,...n].flatMap(({contract:i})=>i.environment??[]),s=[...t,...n].some(({contract:i})=>i.environment!==void 0);this.environment=s?new Set(o):void 0}get graph(){return this.#o??=new wt(this.#r(),t=>sn(t,this)?[]:this.findMeant(t)),this.#o}findNamed(t,n){let r=this.#e.get(t);return r?.get(n)??r?.get("")?.filter(Cl)??[]}findMeant(t){let n=`${t.to}\0${t.verb??""}\0${t.name}\0${t.group??""}`,r=this.#s.get(n);return r===void 0&&(r=rn(t.to).flatMap(o=>this.findNamed(o,t.name).filter(s=>jl(s,t))),this.#s.set(n,r)),r}resolveByName(t){return this.#n.get(t)}resolve(t){return this.findMeant(t)[0]}resolveUnique(t){let[n,...r]=this.findMeant(t);return r.length===0?n:void 0}namesFor(t){let n=this.#t.get(t);return n===void 0&&(n=rn(t).flatMap(r=>[...this.#e.get(r)?.keys()??[]]),this.#t.set(t,n)),n}#r(){return[...this.objects,...this.snapshotObjects]}};function sn(e,t){if(!("orColumnOf"in e)||e.orColumnOf===void 0)return!1;let r=t.resolve({to:"table",name:e.orColumnOf})?.contract.columns;return r!==void 0&&se(r).has(e.name)}function Cl(e){return e.origin==="file"&&e.document.header.some(({type:t})=>t==="broken")}function jl(e,{verb:t,group:n}){return t!==void 0&&e.verb!==t?!1:n===void 0||e.group===n||e.origin==="file"&&!e.readable}function lb(e,t){let n=[...e].sort((r,o)=>qn(r.file.path,o.file.path));return new on(n.flatMap(fr),t)}function mb(e,t,n){return e!==void 0?e:n||t.objects.some(r=>r.kind==="workspace")?"whole":"partial"}function a(e){let t=e.join("").replace(/^\n/,"").split(`
`),n=t.filter(o=>o.trim()!=="").map(o=>o.length-o.trimStart().length),r=Math.min(...n);return t.map(o=>o.slice(r)).join(`
`)}var yr=a`
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
`,an=new Set(["body","data","payload","json","form"]),gr={id:"api-request-body-key",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"The payload of `api.request` under a name that it does not have.",why:"The push is refused, or the request is sent without its payload. What is sent is called `params`, for every method.",bad:{sources:{"function/probe.xs":yr.replace("params","body")},at:["body"]},good:{"function/probe.xs":yr},keywords:e=>e==="api.request",visit:{statement:({body:e},{report:t})=>{let r=(e?.entries??[]).filter(s=>s.type==="assignment").filter(({name:s})=>an.has(s.text)),o=r.length===1&&l(e,"params")===void 0;for(let{name:s}of r){let i=m(s);t({at:i,message:`Statement "api.request" takes no argument "${s.text}".`,help:'What is sent is called "params", for every method.',suggestions:["params"],...o?{fix:{title:'Write "params"',at:i,text:"params"}}:{}})}}}};var br=["list","stream","exists","count","single","aggregate"],wr=["type","paging","distinct","group","eval","chunk_size"],xr=["page","per_page","offset","totals","metadata"],kr=["yes","no"],vr={required:["table"],optional:["type","where"]},_r=["inner","left","right"],$r=["asc","desc","rand"],Sr={required:["name"],optional:["input","as","output","addon","offset"]},xt=["items","itemsReceived","itemsTotal","curPage","nextPage","prevPage","offset","perPage","pageTotal"];var ze="the object",g={kind:"unknown"},X={kind:"bool"},_e={kind:"text"},Qe={kind:"time"},ce={kind:"number"},pe={kind:"number",integer:!0},He={kind:"object",properties:void 0};function J(e){return{kind:"list",item:e}}function xe(e){let[t,...n]=e;return t===void 0?g:n.reduce(Tr,t)}function Tr(e,t){if(e===t)return e;if(e.kind==="unknown"||t.kind==="unknown")return g;if(e.kind==="null")return{...t,nullable:!0};if(t.kind==="null")return{...e,nullable:!0};if(e.kind!==t.kind)return g;let n=e.nullable===!0||t.nullable===!0?{nullable:!0}:{};return e.kind==="list"&&t.kind==="list"?{kind:"list",item:Tr(e.item,t.item),...n}:e.kind==="object"&&t.kind==="object"?e.properties===t.properties?{...e,...n}:{kind:"object",properties:void 0,...n}:e.kind==="number"?{kind:"number",...n}:e.kind==="text"?{kind:"text",...n}:{kind:e.kind==="bool"?"bool":"time",...n}}function Z(e){switch(e.kind){case"unknown":return"a value";case"null":return"null";case"bool":return"a bool";case"time":return"a timestamp";case"number":return"a number";case"text":return"a text";case"list":return"a list";case"object":return e.called??"an object";default:return e}}function Xe(e,t,n){let r=Rl(e);return{...e.list&&r.kind!=="unknown"?J(r):r,field:{place:t,shape:e,...n===void 0?{}:{table:n}},...e.nullable||t==="input"&&e.optional?{nullable:!0}:{}}}function Rl({type:e,values:t,fields:n}){switch(e){case"int":return pe;case"decimal":return ce;case"bool":return X;case"text":case"email":case"password":case"uuid":return{kind:"text",of:e};case"enum":return{kind:"text",of:e,...t===void 0?{}:{values:t}};case"timestamp":case"date":return Qe;case"vector":return J(ce);case"object":return n===void 0?He:{kind:"object",properties:new Map(n.map(r=>[r.name,Xe(r,"input")]))};default:return g}}var Je='the result of "api.request"',Ol={kind:"object",properties:new Map([["request",g],["response",{kind:"object",properties:new Map([["headers",g],["result",g],["status",pe]]),called:"the response of a request"}]]),called:Je};function Cr(e,t,n){switch(e.keyword.text){case"db.get":return{...dn(e,n),nullable:!0};case"db.add":case"db.edit":case"db.patch":case"db.add_or_edit":return dn(e,n);case"db.query":return Il(e,n);case"db.has":case"redis.has":case"security.check_password":return X;case"api.request":return Ol;case"array.find":return Nl(t());case"array.filter":return Al(t());case"array.find_index":case"array.filter_count":return pe;case"array.has":case"array.every":return X;case"array.map":case"object.values":case"object.entries":return J(g);case"object.keys":return J(_e);case"text.contains":case"text.icontains":case"text.starts_with":case"text.istarts_with":case"text.ends_with":case"text.iends_with":return X;case"security.create_auth_token":case"security.create_uuid":case"security.create_password":case"security.jws_encode":case"security.jwe_encode":return _e;case"security.random_number":case"util.geo_distance":return ce;default:return g}}function Nl(e){return e.kind==="list"?{...e.item,nullable:!0}:g}function Al(e){return e.kind==="list"?{kind:"list",item:e.item}:g}function dn(e,t){let{body:n,header:r}=e;if(["addon","eval"].some(u=>l(n,u)!==void 0))return g;let o=R(r)?.text;if(o===void 0)return g;let s=t.resolveUnique({to:"table",name:o})?.contract.columns;if(s===void 0)return g;let i=Wl(o,s),d=l(n,"output")?.value;return d===void 0?i:Fl(d,i)}function Fl(e,t){if(e.type!=="array")return g;let n=new Map([["id",g]]);for(let r of e.items){if(r.type!=="string")return g;let[o="",s]=r.value.replace(/^items\./,"").split("."),i=t.properties?.get(o)??g,d=i.field&&{...i.field,chosen:!0};n.set(o,s!==void 0?g:d===void 0?i:{...i,field:d})}return{kind:"object",properties:n,called:`${t.called}, of which "output" chooses columns`}}var Er=new WeakMap;function Wl(e,t){let n=Er.get(t);if(n===void 0){let r=new Map(ge.map(o=>[o,g]));for(let o of t)r.set(o.name,Xe(o,"column",e));n={kind:"object",properties:r,called:`a row of table "${e}"`},Er.set(t,n)}return n}function Il(e,t){let n=l(e.body,"return")?.value,r=dn(e,t);if(n===void 0)return J(r);let o=w(n,"type")?.value;if(o?.type!=="string")return g;switch(o.value){case"list":return ql(n,r);case"single":return{...r,nullable:!0};case"count":return pe;case"exists":return X;default:return g}}function ql(e,t){let n=w(e,"paging")?.value;if(n===void 0)return J(t);if(n.type!=="object"||w(n,"metadata")!==void 0)return g;let r=new Map(xt.map(o=>[o,g]));return r.set("items",J(t)),{kind:"object",properties:r,called:"a page of rows"}}var F={gives:"bool"},un={gives:"number"},ee={gives:"text"},vt=["text","number","time","bool"],le={gives:"text",takes:vt},kt={gives:"bool",takes:vt},jr={gives:"same list",takes:["list","object"]},cn={gives:"number",takes:["list","object"]},ie={gives:"number",takes:["number","text","time","bool"]},_t=C({floor:ie,ceil:ie,round:ie,abs:ie,sqrt:ie,pow:ie,add:ie,subtract:ie,multiply:ie,modulus:ie,divide:ie,number_format:le,odd:F,even:F,first:{gives:"item",takes:["list","object"]},last:{gives:"item",takes:["list","object"]},count:{gives:"int",takes:["list","object"]},sum:cn,avg:cn,product:cn,join:{gives:"text",takes:["list","object"]},reverse:jr,unique:{gives:"same list",takes:["list","object"]},shuffle:jr,slice:{gives:"same list",takes:["list","object"]},keys:{gives:"list",takes:["list","object"]},values:{gives:"list",takes:["list","object"]},entries:{gives:"list",takes:["list","object"]},push:{gives:"list"},unshift:{gives:"list"},append:{gives:"list"},prepend:{gives:"list"},equals:F,not_equals:F,greater_than:F,greater_than_or_equal:F,less_than:F,less_than_or_equal:F,not:F,in:F,has:F,is_null:F,is_empty:F,is_object:F,is_array:F,is_int:F,is_decimal:F,is_bool:F,is_text:F,is_uuid:F,first_notnull:{gives:"fallback"},first_notempty:{gives:"fallback"},trim:le,ltrim:le,rtrim:le,to_lower:le,to_upper:le,capitalize:le,substr:le,split:{gives:"list",takes:vt},strlen:{gives:"int",takes:vt},strip_html:le,unaccent:le,starts_with:kt,istarts_with:kt,ends_with:kt,iends_with:kt,contains:F,icontains:F,sprintf:ee,replace:ee,regex_matches:F,regex_replace:ee,to_text:ee,to_int:{gives:"int"},to_decimal:un,to_bool:F,format_timestamp:ee,to_ms:un,to_seconds:un,json_encode:ee,url_encode:ee,url_decode:ee,base64_encode:ee,md5:ee,sha256:ee,uuid:ee,create_uid:ee});var G=C({if:{operand:"expression"},elseif:{operand:"expression"},else:{operand:"none"},case:{operand:"expression",leaves:!0},default:{operand:"none"},each:{operand:"none",names:!0},try:{operand:"none"},catch:{operand:"none"},finally:{operand:"none"},stack:{operand:"none"}});var $t=new Map;function Ze(e,t){let n=e.get(t.name),r=t.kind==="change"?[t,...n?.definitions??[]]:[t];e.set(t.name,{definitions:r,gap:void 0,tested:!1})}function $e(e,t){let n;for(let r of e)r!==void 0&&(n=n===void 0||n===r?r:Ml(n,r,t));return n}function Ml(e,t,n){let r=new Map;for(let[o,s]of e){let i=t.get(o);i===s?r.set(o,s):i===void 0?r.set(o,{...s,gap:s.gap??n}):r.set(o,{definitions:Ll(s.definitions,i.definitions),gap:s.gap??i.gap,tested:s.tested||i.tested})}for(let[o,s]of t)e.has(o)||r.set(o,{...s,gap:s.gap??n});return r}function Ll(e,t){let n=t.filter(r=>!e.includes(r));return n.length===0?e:[...e,...n]}function et(e,t,n){if(t.length===0)return e;let r=new Map(e);for(let o of t){let s=r.get(o.name);s?.definitions.includes(o)!==!0&&r.set(o.name,{definitions:s===void 0?[o]:[...s.definitions,o],gap:s===void 0?n:s.gap,tested:s?.tested??!1})}return r}function Se(e){let t;for(let[n,r]of e)r.gap===void 0||r.tested||(t??=new Map(e),t.set(n,{...r,tested:!0}));return t??e}function Fe(e){return{way:"branch",statement:e}}function St(e){let t=[],n=Pl(e);if(n!==void 0){let r=e.keyword.text,o=n.whole&&(r==="var"||r==="var.update");t.push({name:n.name,at:n,kind:o?"value":"change",statement:e,value:o?l(e.body,"value")?.value:void 0})}return e.alias!==void 0&&!e.alias.beforeBody&&t.push(...Or(e.alias,e,"result")),t}function Rr(e,t){return t.alias?.beforeBody===!0?Or(t.alias,e,"item"):[]}function Pl({keyword:e,header:t}){let n=b[e.text];if(n?.operand!=="new-variable"&&n?.changes!==!0)return;let[r]=t;return r===void 0||r.type==="attribute"?void 0:tt(r)}function Or(e,t,n){let r=tt(e.target);if(r===void 0)return[];let{name:o,whole:s,start:i,end:d}=r;return[{name:o,at:{start:i,end:d},kind:s&&e.filters.length===0?n:"change",statement:t,value:void 0}]}function tt(e){switch(e.type){case"variable":return{name:e.name,start:e.start,end:e.end,whole:!0};case"member":{if(e.object.type==="variable"&&e.object.name==="var")return{name:e.property.text,start:e.start,end:e.end,whole:!0};let t=tt(e.object);return t===void 0?void 0:{...t,whole:!1}}case"index":{let t=tt(e.object);return t===void 0?void 0:{...t,whole:!1}}case"parenthesized":return e.expression===void 0?void 0:tt(e.expression);default:return}}function We(e){if(e.disabled)return!0;let t=l(e.body,"disabled")?.value;return t!==void 0&&!(t.type==="word"&&t.word==="false")}function ke(e){return(e?.entries??[]).filter(t=>t.type==="statement")}var pn=new Set(["first_notnull","first_notempty","is_null","is_empty","null","empty"]);function Nr(e,t,n){r(e,!1);function r(s,i){switch(s.type){case"variable":o(s.name,s,i);return;case"member":if(s.object.type==="variable"&&s.object.name==="var"){o(s.property.text,s,i);return}s.property.text.startsWith("$")&&n.mentioned.add(s.property.text.slice(1)),r(s.object,i);return;case"index":if(s.object.type==="variable"&&s.object.name==="var"&&s.index.type==="string"){o(s.index.value,s,i);return}r(s.object,i),r(s.index,i);return;case"binary":{let d=s.operator==="??"||Tt(s.left)||Tt(s.right),u=s.operator==="&&"||s.operator==="||";r(s.left,i||d),r(s.right,i||u||Tt(s.left));return}case"ternary":r(s.condition,i),r(s.whenTrue,!0),s.whenFalse!==void 0&&r(s.whenFalse,!0);return;case"filtered":{let d=s.filters.some(({name:u})=>pn.has(u.text));s.base!==void 0&&r(s.base,i||d);for(let u of s.filters)u.disabled||r(u,i);return}case"pair":if(s.disabled)return;Ie(s.key.text,n),r(s.value,i);return;case"string":Ie(s.value,n);return;case"broken":Ie(n.text.slice(s.start,s.end),n);return;case"template":s.text!==void 0&&Ie(s.text,n),s.expression!==void 0&&r(s.expression,i);return;default:ct(s,d=>r(d,i))}}function o(s,i,d){if(s==="error"){n.errors.push({node:i,caught:t.caught});return}let u=t.environment.get(s);if(u===void 0&&Dl(s)){s==="var"&&(n.readsAll=!0);return}n.uses.push({name:s,node:i,reaching:u,guarded:d,scope:t.scope})}}function Dl(e){return e===""||pt[e]!==void 0}function Tt(e){return e.type==="parenthesized"?e.expression!==void 0&&Tt(e.expression):e.type==="word"&&e.word==="null"}function Ie(e,{mentioned:t}){if(e.includes("$"))for(let[,n]of e.matchAll(/\$(?:var\.)?([A-Za-z_]\w*)/g))n!==void 0&&t.add(n)}var Bl=new Set(lt),Et=class{#e;#t=new Map;#n=new Map;constructor(t){this.#e=t}findOwn(t){let n=this.#t.get(t);return n===void 0&&(n=St(t),this.#t.set(t,n)),n}findItems(t,n){let r=this.#t.get(n);return r===void 0&&(r=Rr(t,n),this.#t.set(n,r)),r}findInside(t){let n=this.#n.get(t);return n===void 0&&(n=(t.body?.entries??[]).flatMap(r=>{if(r.type==="broken")return this.findUnreadable(r);if(r.type!=="statement")return[];if(We(r))return[];let o=r.keyword.text==="each"?this.findItems(t,r):this.findOwn(r);return r.keyword.text==="expect.to_throw"?o:[...o,...this.findInside(r)]}),this.#n.set(t,n)),n}findUnreadable({start:t,end:n}){let r=new Set;return Ie(this.#e.slice(t,n),{mentioned:r}),[...r].filter(o=>!Bl.has(o)).map(o=>({name:o,at:{start:t,end:n},kind:"unknown",statement:void 0,value:void 0}))}};function ln(e,t,n){let r=Fe(n),o=$e([...e,t],r),s=t===void 0||e.length<2?void 0:$e(e,r);if(o===void 0||s===void 0)return o;let i;for(let[d,u]of o){let c=s.get(d);u.gap?.statement!==n||c===void 0||c.gap!==void 0||(i??=new Map(o),i.set(d,{...u,tested:!0}))}return i??o}function Ar(e,t,n){if(n)return e;let r;for(let[o,s]of e){let i=t.get(o);i===void 0||!s.tested||i.tested||i.gap===void 0||(r??=new Map(e),r.set(o,{...s,tested:!1}))}return r??e}var Ul=new Set(["return","throw","break","continue","debug.stop"]),Ct=class{reading;definitions=[];switchedOff=[];#e;#t=0;constructor(t){this.#e=new Et(t),this.reading={text:t,uses:[],errors:[],mentioned:new Set,readsAll:!1}}everything(){let t=new Map;for(let n of this.definitions)Ze(t,n);return t}suspectAll(t){let n=new Map;for(let r of t.entries)r.type==="broken"&&this.#o(r,n);return n}follow(t,n,r,o=[]){let s=new Map(n);for(let d of o)Ze(s,d);let i=!1;for(let d of t?.entries??[]){if(d.type==="broken"&&this.#o(d,s),d.type!=="statement")continue;let u=this.#n(d,s,r);u===void 0?i=!0:s=u}return i?void 0:s}read(t,n,r){Nr(t,{environment:n,...r},this.reading)}#n(t,n,r){if(We(t))return this.switchedOff.push(t),n;let o=t.keyword.text,s=this.#s(t,n);o==="util.get_vars"&&(this.reading.readsAll=!0);let i=o==="while"?et(s,this.#e.findInside(t),{way:"loop",statement:t}):s;this.#r(t,i,r);for(let f of t.body?.entries??[])f.type==="assignment"&&f.name.text!=="mock"&&this.read(f.value,s,r);if(Ul.has(o))return;let d=this.#d(t,s,r);if(d===void 0)return;let u=this.#e.findOwn(t);this.definitions.push(...u);let c=o==="precondition"?Se(d):d,p=c===s?s:new Map(c);for(let f of u)Ze(p,f);return p}#s(t,n){let{header:r,body:o}=t,s=Vl(t),i=[...r,...o?.entries??[]],d=!s&&t.start>=this.#t&&i.some(p=>p.type==="statement");d&&(this.#t=t.end);let u=d?[t]:i.filter(p=>p.type==="broken"||!s&&p.type==="variable");if(u.length===0)return n;let c=new Map(n);for(let p of u)this.#o(p,c);return c}#o(t,n){for(let r of this.#e.findUnreadable(t))this.definitions.push(r),this.reading.mentioned.add(r.name),Ze(n,r)}#r(t,n,r){let o=this.#e.findOwn(t);for(let s of t.header){if(s.type==="attribute")continue;o.find(({at:d})=>d.start===s.start)===void 0?this.read(s,n,r):this.#i(s,n,r)}for(let s of t.alias?.filters??[])for(let i of s.arguments)this.read(i,n,r)}#i(t,n,r){t.type==="member"&&this.#i(t.object,n,r),t.type==="index"&&(this.#i(t.object,n,r),this.read(t.index,n,r))}#d(t,n,r){let o=ke(t.body);if(o.length===0)return n;switch(t.keyword.text){case"conditional":return this.#u(t,o,n,r);case"switch":return this.#c(t,o,n,r);case"for":case"foreach":case"while":return this.#p(t,o,n,r);case"try_catch":return this.#l(t,o,n,r);case"expect.to_throw":for(let s of o)this.follow(s.body,$t,{...r,scope:t});return n;case"util.post_process":for(let s of o){let i=et(n,this.definitions,Fe(t));this.follow(s.body,Se(i),r)}return n;default:return t.keyword.text in b?this.#a(t,o,n,r):this.follow(t.body,n,r)??n}}#a(t,n,r,o){let s=r;for(let i of n){let d=s??r;i.keyword.text==="stack"?s=this.follow(i.body,d,o):s=$e([d,this.#n(i,new Map(d),o)],Fe(t))}return s}#u(t,n,r,o){let s=[],i=Se(r),d=!0;for(let p of n)p.disabled||(this.#r(p,s.length===0?r:i,o),p.keyword.text==="else"&&(d=!1),s.push(this.follow(p.body,i,o)));let u=s.some(p=>p===void 0),c=ln(s,d?i:void 0,t);return c===void 0?void 0:Ar(u?Se(c):c,r,u)}#c(t,n,r,o){let s=[],i=Se(r),d=!0,u;for(let c of n){if(c.disabled)continue;this.#r(c,r,o),c.keyword.text==="default"&&(d=!1);let p=$e([i,u],Fe(t))??i,f=this.follow(c.body,p,o);u=c.leaves?void 0:f,(c.body!==void 0||c.leaves)&&s.push(f)}return ln(s,d?i:void 0,t)}#p(t,n,r,o){let s={way:"loop",statement:t},i=et(r,this.#e.findInside(t),s);for(let d of n){if(d.disabled)continue;let u=this.#e.findItems(t,d);this.definitions.push(...u),this.follow(d.body,Se(i),o,u)}return i}#l(t,n,r,o){let s={way:"try",statement:t},[i,d,u]=["try","catch","finally"].map(I=>n.find(he=>he.keyword.text===I&&!he.disabled)),c=i===void 0?r:this.follow(i.body,r,o),p=i===void 0?r:et(r,this.#e.findInside(i),s),f=d===void 0?p:this.follow(d.body,p,{...o,caught:!0}),h=$e([c,f],s);if(u===void 0)return h;let N=this.follow(u.body,h??p,{...o,caught:!0});return h===void 0?void 0:N}};function Vl({keyword:e}){return e.text in b||e.text in G}var Fr=new WeakMap;function W(e,t){let n=Fr.get(e);return n===void 0&&(n=mn(e.document,t),Fr.set(e,n)),n}function mn(e,t){let n=new Ct(t),r={scope:void 0,caught:!1},o=ke(e.body).find(({keyword:I})=>I.text==="stack"),s=n.suspectAll(e.body),d=n.follow(o?.body,s,r)??n.everything();for(let I of e.body.entries)I.type==="assignment"?n.read(I.value,d,r):I.type==="statement"&&I.keyword.text==="test"&&n.follow(I.body,$t,r);let{uses:u,errors:c,mentioned:p,readsAll:f}=n.reading,h=new Map,N=new Set;for(let I of u)h.set(I.node,I),N.add(I.name);return{definitions:n.definitions,uses:u,useOf:h,errors:c,switchedOff:n.switchedOff,mayRead:I=>f||N.has(I)||p.has(I)}}function Wr({header:e,body:t},n,r){let o=R(e)?.text,s=["runtime","runtime_mode"].every(c=>l(t,c)===void 0);if(o===void 0||!s||Kl(n))return g;let i=n.resolveUnique({to:"function",name:o});if(i?.origin!=="file"||!i.readable)return g;let d=Gl(n),u=d.get(i);return u===void 0&&(u=Yl(i,r),d.set(i,u)),u}var Gl=$(e=>new WeakMap),Kl=$(e=>[...e.objects,...e.snapshotObjects].some(({kind:t,references:n})=>t==="branch"&&n.some(({to:r})=>r==="middleware")));function Yl(e,t){let{document:n}=e,r=l(n.body,"response")?.value;if(r===void 0||l(n.body,"middleware")!==void 0)return g;let o=zl(n);if(o===void 0)return g;let s=t(e,mn(n,""));return Hl(fn(xe([r,...o].map(s))),e.name)}function zl(e){let t=[],n=!0;P(e,[{statement:({keyword:o,body:s,disabled:i},d)=>{if(i||H(d))return;o.text==="return"&&t.push(l(s,"value")?.value),!(o.text in b||o.text in G)&&d.length>Ql&&(n=!1)}}]);let r=t.filter(o=>o!==void 0);return n&&r.length===t.length?r:void 0}var Ql=2,hn="the result of function ";function Hl(e,t){return e.kind==="object"&&e.called===ze?{...e,called:`${hn}"${t}"`}:e}function fn(e){let{field:t,...n}=e,r=t?.place==="input"?n:e;if(r.kind==="list")return{...r,item:fn(r.item)};if(r.kind!=="object"||r.called!==ze||r.properties===void 0)return r;let o=[...r.properties].map(([s,i])=>[s,fn(i)]);return{...r,properties:new Map(o)}}var Xl=new Set(["==","!=","===","!==","<",">","<=",">=","&&","||"]),Ir=new WeakMap;function S(e,t,n){let r=Ir.get(n);r===void 0&&(r=new WeakMap,Ir.set(n,r));let o=r.get(e);return o===void 0&&(o=new yn(e,W(e,t),n),r.set(e,o)),o}var yn=class e{#e;#t;#n;#s;#o=new Map;#r=new Map;constructor(t,n,r,o=!0){this.#e=t,this.#t=n,this.#n=r,this.#s=o}read(t){if(t===void 0)return g;let n=this.#o.get(t);return n===void 0&&(n=this.#i(t),this.#o.set(t,n)),n}#i(t){let n=this.#t.useOf.get(t);if(n!==void 0)return n.reaching===void 0||n.reaching.gap!==void 0?g:xe(n.reaching.definitions.map(r=>this.readDefinition(r)));switch(t.type){case"string":return{kind:"text",values:[t.value]};case"number":return{kind:"number",integer:Number.isInteger(t.value),literal:t.value};case"word":return t.word==="null"?{kind:"null"}:t.word==="now"?Qe:X;case"timestamp":return Qe;case"member":return this.#a(t.object,t.property.text);case"index":return t.index.type==="string"?this.#a(t.object,t.index.value):g;case"parenthesized":case"template":return this.read(t.expression);case"ternary":return t.whenFalse===void 0?g:xe([this.read(t.whenTrue),this.read(t.whenFalse)]);case"unary":return t.operator==="!"?X:ce;case"between":return X;case"binary":return this.#u(t.operator,t.left,t.right);case"filtered":return this.#c(t);case"object":return this.#p(t);case"array":return J(t.items.length===0?g:xe(t.items.map(r=>this.read(r))));default:return g}}readDefinition(t){let n=this.#r.get(t);return n===void 0&&(this.#r.set(t,g),n=this.#d(t),this.#r.set(t,n)),n}#d({kind:t,statement:n,value:r}){if(t==="value")return this.read(r);if(n===void 0)return g;let{keyword:o,header:s}=n,[i]=s;if(t==="result"&&o.text==="function.run")return this.#l(n);if(t==="result")return Cr(n,()=>this.#m(n),this.#n);if(t==="item"){if(o.text==="for")return pe;let d=i===void 0||i.type==="attribute"?g:this.read(i);return d.kind==="list"?d.item:g}return i?.type!=="variable"?g:o.text.startsWith("math.")?ce:o.text.startsWith("text.")?_e:g}#a(t,n){if(t.type==="variable"&&t.name==="input"){let o=we(this.#e.contract.inputs,n);return o===void 0||this.#e.kind==="middleware"?g:Xe(o,"input")}let r=this.read(t);return r.kind!=="object"?g:r.properties?.get(n)??g}#u(t,n,r){switch(t){case"+":case"-":case"*":case"/":case"%":return ce;case"~":return _e;case"??":return xe([{...this.read(n),nullable:!1},this.read(r)]);case"..":return J(pe);default:return Xl.has(t)?X:g}}#c({base:t,filters:n}){let r=t===void 0?g:this.read(t);return n.reduce((o,s)=>this.applyFilter(o,s),r)}applyFilter(t,n){if(n.disabled)return t;let{gives:r,takes:o}=_t[n.name.text]??{};if(o!==void 0&&t.kind!=="unknown"&&t.kind!=="null"&&!o.includes(t.kind))return g;switch(r){case"bool":return X;case"int":return pe;case"number":return ce;case"text":return _e;case"list":return J(g);case"item":return t.kind==="list"?{...t.item,nullable:!0}:g;case"same list":return t.kind==="list"?{kind:"list",item:t.item}:g;case"fallback":return xe([{...t,nullable:!1},this.read(n.arguments[0])]);case void 0:return g;default:return r}}#p(t){if(t.broken!==void 0)return He;let n=new Map;for(let r of t.pairs)if(!r.disabled){if(r.key.text.includes("."))return He;n.set(r.key.text,this.read(r.value))}return{kind:"object",properties:n,called:ze}}#l(t){return this.#s?Wr(t,this.#n,(n,r)=>{let o=new e(n,r,this.#n,!1);return s=>o.read(s)}):g}#m({header:t}){let[n]=t;return n===void 0||n.type==="attribute"?g:this.read(n)}};var qr=a`
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
`,Mr={id:"api-request-result-path",category:"runtime",severity:"warning",scope:"workspace",basis:"reported",summary:"A property of an answer that is one level too high.",why:"`api.request` gives an envelope, `{request, response: {status, result, headers}}`: the body is in `$answer.response.result`.",bad:{sources:{"function/rates.xs":qr},at:["result"]},good:{"function/rates.xs":qr.replace("$answer.result","$answer.response.result")},visit:{member:({object:e,property:t},{object:n,text:r,workspace:o,report:s})=>{if(t.text.startsWith("$"))return;let i=S(n,r,o).read(e);i.kind!=="object"||i.called!==Je||i.properties?.has(t.text)!==!1||s({at:t,message:`The result of "api.request" holds "request" and "response", and no "${t.text}".`,help:["status","headers","result"].includes(t.text)?`Read "response.${t.text}".`:`The body is in "response.result": read "response.result.${t.text}".`})}}};var Lr=a`
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
`,Pr={id:"array-element-assignment",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A variable that is set at one place of a list.",why:"The server refuses the whole push. Set the whole list anew.",bad:{sources:{"function/probe.xs":Lr.replace(/var.update [\s\S]*?\}/,`var $list[0] {
      value = $input.n
    }`)},at:["$list[0]"]},good:{"function/probe.xs":Lr},keywords:e=>e==="var",visit:{statement:({header:e},{report:t})=>{let[n]=e;n?.type==="index"&&t({at:n,message:'"var" takes the name of a variable, not an item of a list.',help:"Write `var.update $list { value = $list|set:$index:$value }`."})}}};function jt(e,t){return Dr(e.document.body,t)}function Dr(e,t){return ke(e).flatMap(n=>{if(We(n))return[];let r=Dr(n.body,t);return n.keyword.text===t?[n,...r]:r})}var Br=a`
  api_group shop {
    canonical = "shop"
  }
`,Ur=a`
  query me verb=GET {
    api_group = "shop"
    auth = "user"
    input
    stack
    response = {mail: $auth.email}
  }
`,Vr=a`
  table user {
    auth = true
    schema {
      int id
      email email
    }
  }
`,Gr={id:"auth-extra-column",category:"runtime",severity:"warning",scope:"workspace",severityOnPart:"notice",basis:"reported",summary:"A column of the account that is read from `$auth`.",why:"`$auth` holds the id, and what was put into the token as `extras`; the row itself is not there. Read it with `db.get` by `$auth.id`.",bad:{sources:{"api/shop/shop.xs":Br,"api/shop/me_GET.xs":Ur,"table/user.xs":Vr},at:["email"]},good:{"api/shop/shop.xs":Br,"api/shop/me_GET.xs":Ur.replace("$auth.email","$auth.id").replace("mail:","id:"),"table/user.xs":Vr},visit:{member:(e,{object:t,workspace:n,report:r})=>{let o=m(e.property);if(e.object.type!=="variable"||e.object.name!=="auth"||o.text==="id"||o.text==="extras"||o.text.startsWith("$")||t.kind==="middleware")return;let s=Jl(n);s===void 0||s.has(o.text)||r({at:o,message:`"$auth" holds no "${o.text}": no token of this workspace gets it as an extra.`,help:'Read the row by "$auth.id", or add it to the `extras` of the token.',suggestions:T(o.text,["id",...s])})}}},Jl=$(Zl);function Zl(e){let t=new Set;for(let n of e.objects)for(let r of jt(n,"security.create_auth_token")){let o=l(r.body,"extras")?.value;if(!(o===void 0||o.type==="string"&&o.value==="")&&!(o.type==="array"&&o.items.length===0)){if(o.type!=="object")return;for(let s of x(o))t.add(s.key.text)}}return e.snapshotObjects.length>0?void 0:t}function Rt(e,t){if(!t.includes("$auth"))return;let n=em(e.document);if(!n.some(({asked:r})=>r)&&!W(e,t).definitions.some(({name:r})=>r==="auth"))return n[0]?.member}function em(e){let t=[];return P(e,[{member:(n,r)=>{let{object:o}=n;o.type!=="variable"||o.name!=="auth"||H(r)||t.push({member:n,asked:tm(r)})}}]),t}function tm(e){return e.some(t=>t.type==="ternary"||t.type==="filtered"?!0:t.type!=="binary"?!1:t.operator==="??"||[t.left,t.right].some(n=>n.type==="word"&&n.word==="null"))}var Kr=a`
  table note {
    schema {
      int id
      int user_id
    }
  }
`,Yr=a`
  task clean_up {
    stack {
      db.query note {
        where = $db.note.user_id == $auth.id
        return = {type: "list"}
      } as $notes
      debug.log {
        value = $notes
      }
    }
    schedule = [{starts_on: 2026-01-01 02:00:00+0000, freq: 86400}]
  }
`,zr={id:"auth-in-task",category:"security",severity:"error",scope:"document",basis:"reported",summary:"A task that reads `$auth`.",why:"A task is started by its schedule: nobody is signed in, and `$auth` is empty. What is looked up by it is not found, or the task fails. A task that itself asks whether there is a caller is not reported.",bad:{sources:{"table/note.xs":Kr,"task/clean_up.xs":Yr},at:["$auth.id"]},good:{"table/note.xs":Kr,"task/clean_up.xs":Yr.replace("$auth.id","1")},visit:{document:(e,{object:t,text:n,report:r})=>{if(t.kind!=="task")return;let o=Rt(t,n);o!==void 0&&r({at:o,message:'This task reads "$auth", and its schedule starts it: nobody is signed in.',help:"Look the users up in their table, and go through them."})}}};var Qr=a`
  api_group shop {
    canonical = "shop"
  }
`,Hr=a`
  query me verb=GET {
    api_group = "shop"
    input
    stack
    response = {id: $auth.id}
  }
`,Xr=a`
  table user {
    auth = true
    schema {
      int id
    }
  }
`,Jr={id:"auth-missing-on-endpoint",category:"security",severity:"error",scope:"document",basis:"reported",summary:"An endpoint that reads `$auth`, and lets everybody in.",why:'Without `auth = "\u2026"` nobody is signed in: `$auth` is empty, or the call fails. An endpoint that itself asks whether there is a caller is not reported.',bad:{sources:{"api/shop/shop.xs":Qr,"api/shop/me_GET.xs":Hr,"table/user.xs":Xr},at:["$auth.id"]},good:{"api/shop/shop.xs":Qr,"api/shop/me_GET.xs":Hr.replace(`"shop"
`,`"shop"
  auth = "user"
`),"table/user.xs":Xr},visit:{document:(e,{object:t,text:n,report:r})=>{if(t.kind!=="query"||t.contract.auth!==void 0)return;let o=Rt(t,n);o!==void 0&&r({at:o,message:'This endpoint reads "$auth" and has no `auth`: nobody is signed in.',help:'Add `auth = "\u2026"` with the name of the table that callers sign in with.'})}}};var Zr=a`
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
`,eo={id:"bare-filter-as-condition",category:"rewritten",severity:"warning",offByDefault:!0,scope:"document",basis:"reported",summary:"A value that `get` takes out, alone as the condition of an `if`.",why:"The branch is never taken, and an added `== true` is left out when the stack is saved in the console. Keep the value in a variable, and compare that. Filters that answer yes or no are not reported.",bad:{sources:{"function/on.xs":Zr},at:['$input.options|get:"on":false']},good:{"function/on.xs":Zr.replace(`stack {
`,`stack {
    var $on {
      value = $input.options|get:"on":false
    }
`).replace('($input.options|get:"on":false)',"($on == true)")},keywords:e=>nm.has(e),visit:{statement:(e,{report:t})=>{let[n]=e.header,r=n===void 0||n.type==="attribute"?void 0:to(n),o=r?.type==="filtered"?r.filters.at(-1):void 0;r===void 0||o?.name.text!=="get"||o.arguments.some(({type:s})=>s==="binary")||t({at:r,message:'What "get" takes out is the whole condition: this branch may never be taken.',help:"Keep the value in a variable, and compare it with true."})}}},nm=new Set(["if","elseif"]);function to(e){return e.type==="parenthesized"&&e.expression!==void 0?to(e.expression):e}var no=a`
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
`,rm=C({none:"null",nil:"null",undefined:"null",null:"null",true:"true",yes:"true",false:"false",no:"false"}),om=new Set(["sort","return"]),ro={id:"bare-word",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A word without quotes where a value is expected.",why:"The push is refused: a text stands in quotes, and the name of a variable starts with `$`. Of the words only `true`, `false`, `null` and `now` are values.",bad:{sources:{"function/probe.xs":no.replace(`null
        }`,`None
        }`)},at:["None"]},good:{"function/probe.xs":no},visit:{identifier:(e,{text:t,report:n},r)=>{let o=r.at(-1);if(o===void 0||im(r)||!sm(o,e))return;let s=e.text,i=rm[s.toLowerCase()],d=(am(t).get(s.split(".")[0]??"")??e.start)<e.start;n({at:e,message:`"${s}" is no value.`,help:i===void 0?`Write "${s}" in quotes if it is a text, or \`$${s}\` if it is a variable.`:`Write \`${i}\`.`,...i===void 0?d?{suggestions:[`$${s}`]}:{}:{suggestions:[i],fix:{title:`Write "${i}"`,at:e,text:i}}})}}};function sm(e,t){switch(e.type){case"assignment":case"binary":case"between":case"unary":case"ternary":case"parenthesized":case"pair":return!0;case"filtered":return e.base===t;case"member":case"index":return e.object===t;default:return!1}}function im(e){let t=e.findLast(({type:r})=>r==="assignment");return e.at(-1)?.type==="pair"&&t?.type==="assignment"&&om.has(t.name.text)}var gn;function am(e){if(gn?.text!==e){let t=[...e.matchAll(/\$([\p{L}\d_]+)/gu)].reverse();gn={text:e,variables:new Map(t.map(({1:n="",index:r})=>[n,r]))}}return gn.variables}var oo=a`
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
`,so={id:"bit-operators",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"An operator that works on bits.",why:"The server refuses the whole push. There are filters and statements for bits: `bitwise_and`, `math.bitwise.xor`.",bad:{sources:{"function/probe.xs":oo.replace("|bitwise_and:1"," & 1")},at:["&"]},good:{"function/probe.xs":oo}};var io=a`
  table note {
    schema {
      int id
      int owner_id
    }
  }
`,ao=a`
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
`,uo={id:"bulk-delete-everything",category:"data",severity:"warning",scope:"document",basis:"reported",summary:"A `db.bulk.delete` that may delete every row.",why:"Without a `where`, or with one whose every test is skipped when its value is null, the whole table is emptied. Give it a test that always counts; `db.truncate` says that everything is meant.",bad:{sources:{"function/clear.xs":ao,"table/note.xs":io},at:["$db.note.owner_id ==? $input.owner_id"]},good:{"function/clear.xs":ao.replace("==?","=="),"table/note.xs":io},keywords:e=>e==="db.bulk.delete",visit:{statement:(e,{report:t})=>{if(e.body?.entries.some(({type:r})=>r==="broken")===!0)return;let n=l(e.body,"where")?.value;n!==void 0&&!Ot(n)||t({at:n??e.keyword,message:n===void 0?'"db.bulk.delete" has no `where`: it deletes every row.':"Every test of this `where` is skipped for null: then every row is deleted.",help:"Add a test that always counts."})}}};function Ot(e){switch(e.type){case"parenthesized":return e.expression!==void 0&&Ot(e.expression);case"binary":return e.operator==="&&"||e.operator==="||"?Ot(e.left)&&Ot(e.right):e.skipsNull;case"between":return e.skipsNull;default:return!1}}var co=a`
  table note {
    schema {
      int id
      text title
      bool read
    }
  }
`,po=a`
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
`,lo={id:"bulk-update-zero-fills",category:"data",severity:"warning",scope:"workspace",basis:"reported",summary:"A `db.bulk.update` that leaves columns out.",why:"Columns that an item leaves out are reset to their empty value. `db.bulk.patch` changes only what is given.",bad:{sources:{"function/mark.xs":po.replace("bulk.patch","bulk.update"),"table/note.xs":co},at:["{id: $input.id, read: true}"]},good:{"function/mark.xs":po,"table/note.xs":co},keywords:e=>e==="db.bulk.update",visit:{statement:(e,{workspace:t,report:n})=>{let r=R(e.header)?.text,o=r===void 0?void 0:t.resolveUnique({to:"table",name:r}),s=l(e.body,"items")?.value;if(!(o?.contract.columns===void 0||s?.type!=="array"))for(let i of s.items){if(i.type!=="object"||i.broken!==void 0)continue;let d=new Set(x(i).map(({key:c})=>c.text)),u=o.contract.columns.map(({name:c})=>c).filter(c=>!d.has(c)&&!dm.has(c));u.length!==0&&n({at:i,message:`This resets ${u.map(c=>`"${c}"`).join(", ")} of table "${r}", which it leaves out.`,help:'Use "db.bulk.patch" to change only what is given.'})}}}},dm=new Set(ge);var ae=C({deg2rad:{arguments:[0,0],category:"math"},rad2deg:{arguments:[0,0],category:"math"},number_format:{arguments:[1,3],category:"math"},sin:{arguments:[0,0],category:"math"},asin:{arguments:[0,0],category:"math"},asinh:{arguments:[0,0],category:"math"},sinh:{arguments:[0,0],category:"math"},cos:{arguments:[0,0],category:"math"},acos:{arguments:[0,0],category:"math"},acosh:{arguments:[0,0],category:"math"},cosh:{arguments:[0,0],category:"math"},tan:{arguments:[0,0],category:"math"},atan:{arguments:[0,0],category:"math"},atanh:{arguments:[0,0],category:"math"},tanh:{arguments:[0,0],category:"math"},floor:{arguments:[0,0],category:"math"},ceil:{arguments:[0,0],category:"math"},round:{arguments:[0,1],category:"math"},abs:{arguments:[0,0],category:"math"},sqrt:{arguments:[0,0],category:"math"},exp:{arguments:[0,0],category:"math"},log:{arguments:[1,1],category:"math"},log10:{arguments:[0,0],category:"math"},ln:{arguments:[0,0],category:"math"},pow:{arguments:[1,1],category:"math"},min:{arguments:[0,1],category:"math"},max:{arguments:[0,1],category:"math"},add:{arguments:[1,1],category:"math"},subtract:{arguments:[1,1],category:"math"},multiply:{arguments:[1,1],category:"math"},modulus:{arguments:[1,1],category:"math"},divide:{arguments:[1,1],category:"math"},bitwise_and:{arguments:[1,1],category:"math"},bitwise_or:{arguments:[1,1],category:"math"},bitwise_xor:{arguments:[1,1],category:"math"},bitwise_not:{arguments:[0,0],category:"math"},odd:{arguments:[0,0],category:"math"},even:{arguments:[0,0],category:"math"},dechex:{arguments:[0,0],category:"math"},hexdec:{arguments:[0,0],category:"math"},decbin:{arguments:[0,0],category:"math"},bindec:{arguments:[0,0],category:"math"},decoct:{arguments:[0,0],category:"math"},octdec:{arguments:[0,0],category:"math"},base_convert:{arguments:[2,2],category:"math"},first:{arguments:[0,0],category:"array"},last:{arguments:[0,0],category:"array"},count:{arguments:[0,0],category:"array"},range:{arguments:[2,2],category:"array"},reverse:{arguments:[0,0],category:"array"},unique:{arguments:[0,1],category:"array"},safe_array:{arguments:[0,0],category:"array"},flatten:{arguments:[0,0],category:"array"},filter_empty:{arguments:[0,1],category:"array"},filter_empty_text:{arguments:[0,1],category:"array"},filter_null:{arguments:[0,1],category:"array"},filter_empty_array:{arguments:[0,1],category:"array"},filter_empty_object:{arguments:[0,1],category:"array"},filter_zero:{arguments:[0,1],category:"array"},filter_false:{arguments:[0,1],category:"array"},sort:{arguments:[0,3],category:"array"},shuffle:{arguments:[0,0],category:"array"},diff:{arguments:[1,1],category:"array"},diff_assoc:{arguments:[1,1],category:"array"},intersect:{arguments:[1,1],category:"array"},intersect_assoc:{arguments:[1,1],category:"array"},merge:{arguments:[1,1],category:"array"},merge_recursive:{arguments:[1,1],category:"array"},index_by:{arguments:[1,1],category:"array"},push:{arguments:[1,1],category:"array"},pop:{arguments:[0,0],category:"array"},unshift:{arguments:[1,1],category:"array"},shift:{arguments:[0,0],category:"array"},remove:{arguments:[1,3],category:"array"},append:{arguments:[1,2],category:"array"},prepend:{arguments:[1,2],category:"array"},slice:{arguments:[1,2],category:"array"},join:{arguments:[1,1],category:"array"},array_min:{arguments:[0,0],category:"array"},array_max:{arguments:[0,0],category:"array"},sum:{arguments:[0,0],category:"array"},avg:{arguments:[0,0],category:"array"},product:{arguments:[0,0],category:"array"},fill:{arguments:[2,2],category:"array"},fill_keys:{arguments:[1,2],category:"array"},in:{arguments:[1,1],category:"array"},map:{arguments:[1,2],category:"array-expression"},filter:{arguments:[1,2],category:"array-expression"},some:{arguments:[1,2],category:"array-expression"},every:{arguments:[1,2],category:"array-expression"},find:{arguments:[1,2],category:"array-expression"},findIndex:{arguments:[1,2],category:"array-expression"},reduce:{arguments:[1,3],category:"array-expression"},transform:{arguments:[1,1],category:"array-expression"},lambda:{arguments:[1,2],category:"lambda"},lambda_map:{arguments:[1,2],category:"lambda"},lambda_filter:{arguments:[1,2],category:"lambda"},lambda_some:{arguments:[1,2],category:"lambda"},lambda_every:{arguments:[1,2],category:"lambda"},lambda_find:{arguments:[1,2],category:"lambda"},lambda_findIndex:{arguments:[1,2],category:"lambda"},lambda_reduce:{arguments:[2,3],category:"lambda"},equals:{arguments:[1,1],category:"comparison"},not_equals:{arguments:[1,1],category:"comparison"},greater_than:{arguments:[1,1],category:"comparison"},greater_than_or_equal:{arguments:[1,1],category:"comparison"},less_than:{arguments:[1,1],category:"comparison"},less_than_or_equal:{arguments:[1,1],category:"comparison"},not:{arguments:[0,0],category:"comparison"},is_null:{arguments:[0,0],category:"comparison"},is_empty:{arguments:[0,0],category:"comparison"},is_object:{arguments:[0,0],category:"comparison"},is_array:{arguments:[0,0],category:"comparison"},is_int:{arguments:[0,0],category:"comparison"},is_decimal:{arguments:[0,0],category:"comparison"},is_bool:{arguments:[0,0],category:"comparison"},is_text:{arguments:[0,0],category:"comparison"},is_uuid:{arguments:[0,0],category:"comparison"},first_notnull:{arguments:[1,1],category:"comparison"},first_notempty:{arguments:[1,1],category:"comparison"},addslashes:{arguments:[0,0],category:"text"},escape:{arguments:[0,0],category:"text"},text_escape:{arguments:[0,0],category:"text"},text_unescape:{arguments:[0,0],category:"text"},list_encodings:{arguments:[0,0],category:"text"},detect_encoding:{arguments:[0,0],category:"text"},to_utf8:{arguments:[0,0],category:"text"},from_utf8:{arguments:[0,1],category:"text"},convert_encoding:{arguments:[2,2],category:"text"},to_lower:{arguments:[0,0],category:"text"},to_upper:{arguments:[0,0],category:"text"},trim:{arguments:[0,1],category:"text"},ltrim:{arguments:[0,1],category:"text"},rtrim:{arguments:[0,1],category:"text"},capitalize:{arguments:[0,0],category:"text"},substr:{arguments:[1,2],category:"text"},split:{arguments:[1,1],category:"text"},strlen:{arguments:[0,0],category:"text"},strip_html:{arguments:[0,1],category:"text"},unaccent:{arguments:[0,0],category:"text"},index:{arguments:[1,1],category:"text"},iindex:{arguments:[1,1],category:"text"},starts_with:{arguments:[1,1],category:"text"},istarts_with:{arguments:[1,1],category:"text"},ends_with:{arguments:[1,1],category:"text"},iends_with:{arguments:[1,1],category:"text"},contains:{arguments:[1,1],category:"text"},icontains:{arguments:[1,1],category:"text"},concat:{arguments:[1,2],category:"text"},sprintf:{arguments:[0,1/0],category:"text"},replace:{arguments:[2,2],category:"text"},sql_esc:{arguments:[0,0],category:"text"},sql_alias:{arguments:[0,0],category:"text"},regex_matches:{arguments:[1,1],category:"text"},regex_get_first_match:{arguments:[1,1],category:"text"},regex_get_all_matches:{arguments:[1,1],category:"text"},regex_quote:{arguments:[0,1],category:"text"},regex_replace:{arguments:[2,2],category:"text"},pad_start:{arguments:[1,2],category:"text"},pad_end:{arguments:[1,2],category:"text"},set:{arguments:[2,2],category:"object"},set_conditional:{arguments:[3,3],category:"object"},set_ifnotempty:{arguments:[2,2],category:"object"},set_ifnotnull:{arguments:[2,2],category:"object"},unset:{arguments:[1,1],category:"object"},get:{arguments:[1,2],category:"object"},has:{arguments:[1,1],category:"object"},keys:{arguments:[0,0],category:"object"},values:{arguments:[0,0],category:"object"},entries:{arguments:[0,0],category:"object"},pick:{arguments:[1,1],category:"object"},unpick:{arguments:[1,1],category:"object"},create_object:{arguments:[1,1],category:"object"},create_object_from_entries:{arguments:[0,0],category:"object"},to_expr:{arguments:[0,0],category:"type"},to_text:{arguments:[0,0],category:"type"},to_int:{arguments:[0,0],category:"type"},to_decimal:{arguments:[0,0],category:"type"},to_bool:{arguments:[0,0],category:"type"},to_timestamp:{arguments:[0,1],category:"time"},to_ms:{arguments:[0,1],category:"time"},to_seconds:{arguments:[0,1],category:"time"},to_minutes:{arguments:[0,1],category:"time"},to_hours:{arguments:[0,1],category:"time"},to_days:{arguments:[0,1],category:"time"},parse_timestamp:{arguments:[1,2],category:"time"},format_timestamp:{arguments:[1,2],category:"time"},transform_timestamp:{arguments:[1,2],category:"time"},add_secs_to_timestamp:{arguments:[1,1],category:"time"},add_ms_to_timestamp:{arguments:[1,1],category:"time"},json_decode:{arguments:[0,0],category:"encoding"},json_encode:{arguments:[0,1],category:"encoding"},xml_decode:{arguments:[0,0],category:"encoding"},csv_parse:{arguments:[0,3],category:"encoding"},csv_decode:{arguments:[0,3],category:"encoding"},csv_encode:{arguments:[0,3],category:"encoding"},csv_create:{arguments:[0,4],category:"encoding"},url_decode:{arguments:[0,0],category:"encoding"},url_decode_rfc3986:{arguments:[0,0],category:"encoding"},url_encode:{arguments:[0,0],category:"encoding"},url_encode_rfc3986:{arguments:[0,0],category:"encoding"},url_addarg:{arguments:[2,3],category:"encoding"},url_delarg:{arguments:[1,1],category:"encoding"},url_hasarg:{arguments:[1,1],category:"encoding"},url_getarg:{arguments:[1,2],category:"encoding"},url_parse:{arguments:[0,0],category:"encoding"},querystring_parse:{arguments:[0,0],category:"encoding"},yaml_decode:{arguments:[0,0],category:"encoding"},yaml_encode:{arguments:[0,0],category:"encoding"},hex2bin:{arguments:[0,0],category:"encoding"},bin2hex:{arguments:[0,0],category:"encoding"},base64_decode:{arguments:[0,0],category:"encoding"},base64_encode:{arguments:[0,0],category:"encoding"},base64_decode_urlsafe:{arguments:[0,0],category:"encoding"},base64_encode_urlsafe:{arguments:[0,0],category:"encoding"},encrypt:{arguments:[3,3],category:"security"},decrypt:{arguments:[3,3],category:"security"},jws_encode:{arguments:[3,4],category:"security"},jws_decode:{arguments:[3,4],category:"security"},jwe_encode:{arguments:[4,5],category:"security"},jwe_decode:{arguments:[4,5],category:"security"},secureid_encode:{arguments:[0,1],category:"security"},secureid_decode:{arguments:[0,1],category:"security"},md5:{arguments:[0,1],category:"security"},sha1:{arguments:[0,1],category:"security"},sha256:{arguments:[0,1],category:"security"},sha384:{arguments:[0,1],category:"security"},sha512:{arguments:[0,1],category:"security"},hmac_md5:{arguments:[1,2],category:"security"},hmac_sha1:{arguments:[1,2],category:"security"},hmac_sha256:{arguments:[1,2],category:"security"},hmac_sha384:{arguments:[1,2],category:"security"},hmac_sha512:{arguments:[1,2],category:"security"},create_uid:{arguments:[0,0],category:"security"},uuid:{arguments:[0,0],category:"security"}});var mo=a`
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
`,um=new Set(["variable","member","string","number","word"]),cm=2,fo={id:"call-as-value",category:"rejected",severity:"warning",scope:"document",basis:"reported",summary:"A function that is called in an expression.",why:"The push is refused, or the expression is kept as a text that fails when it runs: expressions have filters, written behind the value, and no functions.",bad:{sources:{"function/probe.xs":mo.replace("$input.names|count","count($input.names)")},at:["count"]},good:{"function/probe.xs":mo},visit:{call:({callee:e,arguments:t,start:n,end:r},{text:o,report:s},i)=>{if(i.at(-1)?.type==="statement")return;let d=e.text,[u,...c]=t,p=c.map(N=>`:${o.slice(N.start,N.end)}`).join(""),f=t.every(({type:N})=>um.has(N)),h=u!==void 0&&f&&d in ae&&c.length<=cm?`(${o.slice(u.start,u.end)}|${d}${p})`:void 0;s({at:e,message:`"${d}" cannot be called: expressions have no functions.`,help:pm(d),...d==="now"&&u===void 0?{fix:{title:'Write "now"',at:{start:n,end:r},text:"now"}}:h===void 0?{}:{fix:{title:`Use the filter "${d}"`,at:{start:n,end:r},text:h}}})}}};function pm(e){return e==="now"?"Write `now`.":e in ae?`Write \`$value|${e}\`.`:e in b?`Write it as a statement: \`${e} { \u2026 } as $result\`.`:"Use a filter, as in `$rows|count`, or a statement, as in `function.run total { \u2026 } as $total`."}function ho(e,t,n){let r=lm(e,t,n),o=new Set,s=[];for(let i of t){let d=r.get(O(i));if(d===void 0||o.has(d))continue;let c=fm(e,i,p=>n(p)&&r.get(O(p.to))===d);c!==void 0&&(o.add(d),s.push(c))}return s}function lm(e,t,n){let r=new Map,o=new Map,s=new Map,i=[],d=(c,p)=>{o.set(c,Math.min(o.get(c)??p,p))},u=(c,p)=>(d(p,r.size),r.set(p,r.size),i.push(p),{key:p,edges:e.findCallees(c).filter(n),next:0});for(let c of t){let p=O(c),f=r.has(p)?[]:[u(c,p)];for(let h=f.at(-1);h!==void 0;h=f.at(-1)){let N=h.edges[h.next];if(h.next+=1,N!==void 0){let Qt=O(N.to),In=r.get(Qt);In===void 0?f.push(u(N.to,Qt)):s.has(Qt)||d(h.key,In);continue}f.pop();let I=o.get(h.key)??0;I===r.get(h.key)&&mm(h.key,I,i,s);let he=f.at(-1);he!==void 0&&d(he.key,I)}}return s}function mm(e,t,n,r){for(let o=n.pop();o!==void 0;o=n.pop())if(r.set(o,t),o===e)return}function fm(e,t,n){let r=O(t),o=new Map,s=[t];for(let i=0;i<s.length;i+=1){let d=s[i];if(d===void 0)break;for(let u of e.findCallees(d).filter(n)){let c=O(u.to);if(c===r)return[...hm(O(d),o),u];o.has(c)||(o.set(c,u),s.push(u.to))}}}function hm(e,t){let n=[];for(let r=t.get(e);r!==void 0;r=t.get(O(r.from)))n.push(r);return n.reverse()}var ym=new Set(["function.run","function.call","tool.call","task.call","api.call","addon.call","ai.agent.run"]),Nt=$(e=>ho(e.graph,e.objects,gm).map(t=>({edges:t,isEndless:t.every(bm)})));function gm({reference:e}){return e!==void 0&&ym.has(e.via)}function At(e){return e.length===0?"":` through ${e.map(({from:t})=>_(t)).join(" and ")}`}function bm({from:e,reference:t}){return e.origin!=="file"||t===void 0?!1:wm(e.document,t)}var yo=new Set(["return","throw","precondition","placeholder"]);function wm(e,t){for(let n of z(e.body,"stack")[0]?.body?.entries??[]){if(n.type!=="statement")return!1;if(!n.disabled){if(n.start<=t.start&&t.end<=n.end)return!xm(n);if(km(n))return!1}}return!1}function xm({body:e}){return(e?.entries??[]).some(t=>t.type==="statement")}function km(e){if(yo.has(e.keyword.text))return!0;let t=e.body===void 0?[]:[e.body];for(let n=t.pop();n!==void 0;n=t.pop())for(let r of n.entries)if(r.type==="statement"){if(yo.has(r.keyword.text))return!0;r.body!==void 0&&t.push(r.body)}return!1}var go=a`
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
`,bo=a`
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
`,wo={id:"circular-call",category:"runtime",severity:"notice",scope:"workspace",basis:"documented",summary:"Objects that call each other in a circle.",why:"It ends only where a condition ends it. A changed condition lets it run until Xano stops it. Every circle is told once.",bad:{sources:{"function/branch.xs":bo,"function/tree.xs":go},at:["tree"]},good:{"function/branch.xs":bo.replace("function.run tree","function.run leaf"),"function/tree.xs":go,"function/leaf.xs":`function leaf {
  input {
    int id
  }

  stack
  response = $input.id
}
`},visit:{document:(e,{object:t,workspace:n,report:r})=>{for(let{edges:o,isEndless:s}of Nt(n)){let[i,...d]=o;s||d.length===0||i?.from!==t||i.reference===void 0||r({at:i.reference,message:`${_(t)} calls itself${At(d)}.`,help:"Make sure that a condition ends it for every input, or give it a limit.",related:d.flatMap(({from:u,to:c,reference:p})=>u.origin==="file"&&p!==void 0?[{file:u.file,at:p,message:`Here ${_(c)} is called.`}]:[])})}}}};var xo=a`
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
`,vm=new Set(["assignment","field-list","statement"]),ko={id:"comma-between-block-arguments",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A comma between the arguments of a statement.",why:"The push is refused. In a block each argument stands on a line of its own, without a comma; commas are for objects and lists.",bad:{sources:{"function/probe.xs":xo.replace('"badrequest"','"badrequest",')},at:[","]},good:{"function/probe.xs":xo},visit:{block:({entries:e,end:t},{text:n,report:r})=>{e.forEach((o,s)=>{let i=e[s+1];if(o.type!=="assignment"||i?.type!==void 0&&!vm.has(i.type))return;let d=n.slice(o.end,i?.start??t-1),u=/^\s*,/.exec(d)?.[0].length;if(u===void 0)return;let c={start:o.end+u-1,end:o.end+u},p=i!==void 0&&!d.includes(`
`),f=n.lastIndexOf(`
`,o.start-1)+1,h=/^[ \t]*/.exec(n.slice(f,o.start))?.[0]??"",N={start:o.end,end:i?.start??c.end};r({at:c,message:"Arguments are not divided by commas.",help:"Write each on a line of its own, without a comma.",fix:p?{title:"Start a new line",at:N,text:`
${h}`}:{title:"Remove the comma",at:c,text:""}})})}}};function j(e){let t=e.findLast(n=>n.type!=="block");switch(t?.type){case"document":return{type:"document"};case"statement":return{type:_m(t)?"stack":"statement",owner:t};default:return{type:"field"}}}function _m(e){return Object.hasOwn(G,e.keyword.text)||e.keyword.text==="test"}function Y(e){return e.type==="assignment"?e.name:e.keyword}var vo=new Set(["where","additional_where","eval","group","search","join"]);function k(e){for(let t=e.length-1;t>=0;t-=1){let n=e[t];if(n===void 0)break;if(n.type==="template")return!1;if(n.type==="pair"&&vo.has(n.key.text))return!0;if(n.type==="assignment")return vo.has(n.name.text)}return!1}var _o=a`
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
`,$o={id:"comparison-of-unwrapped-chain",category:"result",severity:"error",scope:"document",basis:"reported",summary:"A comparison behind a filter in a `value`, without parentheses around the filter.",why:"The comparison becomes a part of the filter: the value is wrong, or the request ends with an empty fatal error.",bad:{sources:{"function/third.xs":_o},at:["3 == 0"]},good:{"function/third.xs":_o.replace("($input.numbers|count)|modulus:3 == 0","((($input.numbers|count)|modulus:3) == 0)")},visit:{binary:(e,{report:t},n)=>{let r=n.at(-1);r?.type!=="filter-call"||!$m.has(e.operator)||Sm.has(r.name.text)||n.findLast(({type:s})=>s==="statement"||s==="assignment")?.type!=="assignment"||k(n)||t({at:e,message:`The comparison belongs to the argument of "${r.name.text}".`,help:"Put parentheses around the value with its filters."})}}},$m=new Set(["==","!=","===","!==","<",">","<=",">="]),Sm=new Set(["filter","find","findIndex","some","every","map","reduce","sort"]);var So=a`
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
`,To={id:"condition-loses-nullish-or-trim",category:"rewritten",severity:"warning",offByDefault:!0,scope:"document",basis:"reported",summary:"A fallback with `??` in the condition of an `if`.",why:"When somebody saves the stack in the console, `??` is left out of conditions, and the test asks something else from then on. In a `value` it stays: keep the value in a variable, and test that.",bad:{sources:{"function/check.xs":So},at:['$input.name ?? ""']},good:{"function/check.xs":So.replace(`stack {
`,`stack {
    var $name {
      value = ($input.name ?? "")
    }
`).replace('(($input.name ?? "") ==',"($name ==")},visit:{binary:(e,{report:t},n)=>{if(e.operator!=="??")return;let r=n.findLast(({type:o})=>o==="statement"||o==="assignment");r?.type!=="statement"||!Tm.has(r.keyword.text)||t({at:e,message:'"??" in a condition is lost when the stack is saved in the console.',help:"Keep the value with its fallback in a variable, and test the variable."})}}},Tm=new Set(["if","elseif"]);var Eo=a`
  function known {
    input {
      int[] ids
    }
    stack
    response = $input.ids|contains:3
  }
`,Co=new Set(["contains","icontains"]),jo={id:"contains-on-list",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"The filter `contains` on a list.",why:"It is a filter of texts: it looks into the joined text, and finds 3 in 13. Ask with `|in`, or with the statement `array.has`.",bad:{sources:{"function/known.xs":Eo},at:["contains"]},good:{"function/known.xs":Eo.replace("$input.ids|contains:3","$input.ids|in:3")},visit:{filtered:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(!e.filters.some(({name:u})=>Co.has(u.text))||k(s))return;let i=S(t,n,r),d=i.read(e.base);for(let u of e.filters)Co.has(u.name.text)&&!u.disabled&&d.kind==="list"&&o({at:u.name,message:`"${u.name.text}" looks into a text, and this is a list.`,help:'Write `list|in:value`, or use the statement "array.has".'}),d=i.applyFilter(d,u)}}};function Q(e,t,n){if(e.type==="parenthesized")return e.expression&&Q(e.expression,t,n);if(e.type!=="member")return;let{object:r,property:o}=e;if(r.type==="variable"&&r.name==="db")return t.joined.size>0||t.aliases.has(o.text)?void 0:de(t.table,o.text,n);if(r.type!=="member"||r.object.type!=="variable"||r.object.name!=="db")return;let s=r.property.text,i=t.joined.get(s);if(i!==void 0)return de(i,o.text,n);if(!(s!==t.table||t.aliases.has(s)))return de(s,o.text,n)}function de(e,t,n){if(e===void 0)return;let r=n.resolveUnique({to:"table",name:e})?.contract.columns,o=we(r,t);return o===void 0?void 0:{table:e,shape:o}}var Ro=a`
  table person {
    schema {
      int id
      text name
    }
  }
`,Oo=a`
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
`,No={id:"contains-operator-on-text-column",category:"type",severity:"error",scope:"workspace",basis:"measured",summary:"The operator `contains` or `overlaps` on a column that holds a text.",why:'Both are for lists: the query fails with "invalid value for param". A part of a text is found with `includes`.',bad:{sources:{"function/people.xs":Oo,"table/person.xs":Ro},at:["$db.person.name contains $input.name"]},good:{"function/people.xs":Oo.replace("contains","includes"),"table/person.xs":Ro},visit:{binary:(e,{workspace:t,report:n},r)=>{if(!Em.has(e.operator))return;let o=q(r),s=o&&Q(e.left,o,t)?.shape;s===void 0||s.list||!Cm.has(s.type)||n({at:e,message:`"${e.operator}" is for lists, and column "${s.name}" holds a text.`,help:'Use "includes".'})}}},Em=new Set(["contains","not contains","overlaps","not overlaps"]),Cm=new Set(["text","email"]);var Ao=a`
  table note {
    schema {
      int id
    }
  }
`,Fo=a`
  api_group shop {
    canonical = "shop"
  }
`,Wo=a`
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
`,Io={id:"count-response-zero",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"An endpoint whose response is a bare count.",why:"A count of 0 is sent as an empty body with status 200, which callers cannot read as a number. Answer with an object.",bad:{sources:{"api/shop/shop.xs":Fo,"api/shop/count_GET.xs":Wo,"table/note.xs":Ao},at:["$count"]},good:{"api/shop/shop.xs":Fo,"api/shop/count_GET.xs":Wo.replace("response = $count","response = {count: $count}"),"table/note.xs":Ao},visit:{document:(e,{object:t,text:n,report:r})=>{if(t.kind!=="query")return;let o=l(e.body,"response")?.value,s=o===void 0?void 0:W(t,n).useOf.get(o);o===void 0||s?.reaching===void 0||!s.reaching.definitions.every(({kind:d,statement:u})=>{if(d!=="result"||u?.keyword.text!=="db.query")return!1;let c=w(l(u.body,"return")?.value,"type")?.value;return c?.type==="string"&&c.value==="count"})||r({at:o,message:"A bare count is the response: 0 is sent as an empty body.",help:`Answer with an object, such as \`{count: $${s.name}}\`.`})}}};var qo=a`
  function today {
    input
    stack
    response = {day: now|format_timestamp:"Y-m-d":"UTC"}
  }
`,Mo={id:"date-format-letters",category:"result",severity:"warning",scope:"document",basis:"documented",summary:"The pattern of a date in the letters of another language: `YYYY-MM-DD`, `%Y-%m-%d`.",why:'Each letter stands for a whole part of the date: "YYYY" gives the year four times. Write `Y-m-d H:i:s`.',bad:{sources:{"function/today.xs":qo.replace('"Y-m-d"','"YYYY-MM-DD"')},at:['"YYYY-MM-DD"']},good:{"function/today.xs":qo},visit:{"filter-call":({name:e,arguments:[t]},{report:n})=>{if(!Rm.has(e.text)||t?.type!=="string")return;let r=t.value,o=Om.exec(r)?.[0];if(o===void 0)return;let s=Am(r);n({at:t,message:`"${o}" is none of the parts of a date's pattern.`,help:'Parts are single letters: year "Y", month "m", day "d", hour "H", minute "i", second "s".',...s===void 0?{}:{suggestions:[s],...jm(t,s)}})}}};function jm(e,t){return{fix:{title:`Write "${t}"`,at:e,text:e.quote+t+e.quote}}}var Rm=new Set(["format_timestamp","parse_timestamp"]),Om=/YYYY|yyyy|YY|yy|MM|DD|dd|HH|hh|mm|ss|%[A-Za-z]/,Nm=[["YYYY","Y"],["yyyy","Y"],["%Y","Y"],["%m","m"],["%d","d"],["%H","H"],["%M","i"],["%S","s"],["MM","m"],["DD","d"],["dd","d"],["HH","H"],["mm","i"],["ss","s"]];function Am(e){let t="";for(let n=0;n<e.length;){let r=Nm.find(([o])=>e.startsWith(o,n));if(r===void 0&&/[A-Za-z%\\]/.test(e.charAt(n)))return;t+=r?.[1]??e.charAt(n),n+=r?.[0].length??1}return t}var Lo=a`
  table sale {
    schema {
      int id
      timestamp sold_at
    }
  }
`,Po=a`
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
`,Do={id:"date-upper-bound-midnight",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"A point in time that is compared with `<=` to a day.",why:"A day begins at midnight: everything that happened on the last day is left out. Compare with `<` and the next day.",bad:{sources:{"function/sales.xs":Po,"table/sale.xs":Lo},at:["$db.sale.sold_at <= $input.to"]},good:{"function/sales.xs":Po.replace(`stack {
`,`stack {
    var $end {
      value = $input.to|transform_timestamp:"+1 day":"UTC"
    }
`).replace("<= $input.to","< $end"),"table/sale.xs":Lo},visit:{binary:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(e.operator!=="<=")return;let i=q(s);if((i&&Q(e.left,i,r)?.shape)?.type!=="timestamp")return;let{field:u}=S(t,n,r).read(e.right);u?.place!=="input"||u.shape.type!=="date"||o({at:e,message:`"${u.shape.name}" is a day, and means its midnight: the day itself is left out.`,help:'Compare with "<" and the next day.'})}}};var Bo=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,Uo=a`
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
`,Fm=new Set(["db.add","db.edit","db.add_or_edit"]),Vo={id:"db-data-not-literal",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"`data` that is not an object written in place.",why:'The server refuses the whole push ("invalid kind for data"). Only `db.patch` takes an object that is computed.',bad:{sources:{"table/product.xs":Bo,"function/probe.xs":Uo.replace("{price: $input.n}","$input")},at:["$input"]},good:{"table/product.xs":Bo,"function/probe.xs":Uo},keywords:e=>Fm.has(e),visit:{statement:({keyword:e,body:t},{report:n})=>{let r=l(t,"data")?.value;r===void 0||r.type==="object"||n({at:r,message:`"data" of "${m(e).text}" must be an object that is written in place.`,help:"Write `data = {name: $input.name}`; `db.patch` takes an object that is computed."})}}};var Go=a`
  function all {
    input
    stack {
      db.query "" as $rows
    }
    response = $rows
  }
`,Ko=a`
  table product {
    schema { int id }
  }
`,Yo={id:"db-table-empty-name",category:"reference",severity:"error",scope:"document",basis:"measured",summary:"An empty text in place of the name of a table.",why:"Xano leaves it behind when the table did not exist as the statement was saved. It fails whenever it runs.",bad:{sources:{"table/product.xs":Ko,"function/all.xs":Go},at:['""']},good:{"table/product.xs":Ko,"function/all.xs":Go.replace('""',"product")},visit:{document:(e,{object:t,report:n})=>{for(let r of t.emptyNames)r.to!=="table"||r.via==="field"||n({at:r,message:`The name of the table of "${r.via}" is empty.`,help:"Make sure that the table exists, and write its name."})}}};var zo=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,Qo=a`
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
`,Ho={id:"db-update-name",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"`db.update`, which does not exist.",why:"The server refuses the whole push. One row is changed by `db.edit` or `db.patch`, several by `db.bulk.update`.",bad:{sources:{"table/product.xs":zo,"function/probe.xs":Qo.replace("db.edit","db.update")},at:["db.update"]},good:{"table/product.xs":zo,"function/probe.xs":Qo},keywords:e=>e==="db.update",visit:{statement:({keyword:e,body:t},{report:n})=>{let r=m(e),o=l(t,"data")?.value,s=["field_name","field_value"].every(d=>l(t,d)!==void 0),i=o?.type==="object"?"db.edit":"db.patch";n({at:r,message:'There is no statement "db.update".',help:'One row is changed by "db.edit" or "db.patch", several by "db.bulk.update".',suggestions:["db.edit","db.patch","db.bulk.update"],...s&&o!==void 0?{fix:{title:`Write "${i}"`,at:r,text:i}}:{}})}}};var qe=C({fsort:"sort",array_shuffle:"shuffle",array_diff:"diff",array_diff_assoc:"diff_assoc",array_intersect:"intersect",array_intersect_assoc:"intersect_assoc",array_merge:"merge",array_merge_recursive:"merge_recursive",array_push:"push",array_pop:"pop",array_unshift:"unshift",array_shift:"shift",array_remove:"remove",num_min:"min",num_max:"max",eq:"equals",ne:"not_equals",gt:"greater_than",gte:"greater_than_or_equal",lt:"less_than",lte:"less_than_or_equal",sub:"subtract",mul:"multiply",mod:"modulus",div:"divide",null:"is_null",empty:"is_empty",lower:"to_lower",upper:"to_upper",array_slice:"slice",strip_tags:"strip_html",strip_accents:"unaccent",strpos:"index",stripos:"iindex",array_fill:"fill",array_fill_keys:"fill_keys",array_keys:"keys",array_values:"values",array_entries:"entries",to_epochms:"to_timestamp",to_epoch_ms:"to_ms",to_epoch_sec:"to_seconds",to_epoch_minute:"to_minutes",to_epoch_hour:"to_hours",to_epoch_day:"to_days",crypto_jws_encode:"jws_encode",crypto_jws_decode:"jws_decode",crypto_jwe_encode:"jwe_encode",crypto_jwe_decode:"jwe_decode",string_replace:"replace",uid:"create_uid",uuid4:"uuid",epochms_from_format:"parse_timestamp",epochms_date:"format_timestamp",epochms_transform:"transform_timestamp",epochms_add_secs:"add_secs_to_timestamp",epochms_add_ms:"add_ms_to_timestamp",regex_test:"regex_matches",regex_match:"regex_get_first_match",regex_match_all:"regex_get_all_matches"});var fe=C({covers:{arguments:[1,1]},l1_distance_manhattan:{arguments:[1,1]},l2_distance_euclidean:{arguments:[1,1]},inner_product:{arguments:[1,1]},negative_inner_product:{arguments:[1,1]},cosine_distance:{arguments:[1,1]},cosine_similarity:{arguments:[1,1]},distance:{arguments:[1,1]},within:{arguments:[2,2]},between:{arguments:[2,2]},floor:{arguments:[0,0]},ceil:{arguments:[0,0]},round:{arguments:[0,1]},add:{arguments:[1,1]},sub:{arguments:[1,1]},mul:{arguments:[1,1]},div:{arguments:[1,1]},length:{arguments:[0,0]},to_lower:{arguments:[0,0]},to_upper:{arguments:[0,0]},concat:{arguments:[1,2]},substr:{arguments:[1,2]},unaccent:{arguments:[0,0]},coalesce:{arguments:[1,1]},search_rank:{arguments:[1,2]},contains:{arguments:[1,1]},includes:{arguments:[1,1]},overlaps:{arguments:[1,1]},timestamp_month:{arguments:[0,1]},timestamp_year:{arguments:[0,1]},timestamp_week:{arguments:[0,1]},timestamp_hour:{arguments:[0,1]},timestamp_minute:{arguments:[0,1]},timestamp_day_of_month:{arguments:[0,1]},timestamp_day_of_week:{arguments:[0,1]},timestamp_day_of_year:{arguments:[0,1]},timestamp_epoch_day:{arguments:[0,0]},timestamp_epoch_hour:{arguments:[0,0]},timestamp_epoch_minute:{arguments:[0,0]},timestamp_epoch_sec:{arguments:[0,0]},timestamp_epoch_seconds:{arguments:[0,0]},timestamp_epoch_ms:{arguments:[0,0]},timestamp_add_seconds:{arguments:[1,1]},timestamp_subtract_seconds:{arguments:[1,1]},timestamp_add_minutes:{arguments:[1,1]},timestamp_subtract_minutes:{arguments:[1,1]},timestamp_add_hours:{arguments:[1,1]},timestamp_subtract_hours:{arguments:[1,1]},timestamp_add_days:{arguments:[1,1]},timestamp_subtract_days:{arguments:[1,1]},timestamp_add_months:{arguments:[1,1]},timestamp_subtract_months:{arguments:[1,1]},timestamp_add_years:{arguments:[1,1]},timestamp_subtract_years:{arguments:[1,1]}});var Xo=a`
  function shout {
    input {
      text word
    }
    stack
    response = $input.word|upper
  }
`,Jo={id:"deprecated-filter",category:"convention",severity:"warning",scope:"document",seesDisabled:!0,basis:"documented",summary:"A filter under a name that it no longer has.",why:"It still works where it stands, but Xano's own editor no longer knows the name.",bad:{sources:{"function/shout.xs":Xo},at:["upper"]},good:{"function/shout.xs":Xo.replace("|upper","|to_upper")},visit:{"filter-call":({name:e},{report:t},n)=>{let r=qe[e.text],o=k(n);if(r===void 0||o&&e.text in fe)return;let s=m(e);t({at:s,message:`Filter "${e.text}" is now called "${r}".`,suggestions:[r],...o&&!(r in fe)?{}:{fix:{title:`Replace "${e.text}" by "${r}"`,at:s,text:r}}})}}};var Zo=a`
  query "orders/{id}" verb=GET {
    input {
      int id
    }
    stack
    response = $input.id
  }
`,es=200,ts={id:"dot-in-endpoint-name",category:"rewritten",severity:"error",scope:"document",basis:"measured",summary:"A sign in the path of an endpoint that it cannot hold.",why:"The endpoint is stored with an empty name: it deploys, and answers 404 for ever. A path is made of letters, digits and `_`, `-`, `/`, `{`, `}`.",bad:{sources:{"api/orders.xs":Zo.replace("orders/{id}","orders.csv/{id}")},at:["orders.csv/{id}"]},good:{"api/orders.xs":Zo},visit:{document:(e,{report:t})=>{if(e.keyword.text!=="query")return;let n=ut(e),[r]=/[^\w\-/{}]/.exec(n.text)??[];r===void 0&&n.text.length<=es||t({at:n,message:r===void 0?`The path of an endpoint has at most ${es} signs.`:`The path of an endpoint cannot hold "${r}".`,help:'Use letters, digits, "_", "-", "/" and inputs between braces.'})}}};var nt=C({description:{kind:"text"},disabled:{kind:"bool"},mock:{kind:"mock"}});function Me(e){if(e.length<2)return[];let t=new Map;return e.flatMap(n=>{let r=t.get(n.text);return r!==void 0?[{first:r,again:n}]:(t.set(n.text,n),[])})}var ns=a`
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
`,rs={id:"duplicate-argument",category:"contract",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"An argument that a statement is given twice.",why:"The push is refused, or one of the two values is dropped.",bad:{sources:{"function/one.xs":ns},at:["value"]},good:{"function/one.xs":ns.replace(`      value = 2
`,"")},keywords:e=>e in b,visit:{statement:(e,{object:t,report:n},r)=>{let o=b[e.keyword.text];if(o===void 0||j(r).type!=="stack")return;let s=(e.body?.entries??[]).flatMap(i=>i.type==="assignment"?[i.name]:[]);for(let{first:i,again:d}of Me(s)){let u=o.arguments[d.text]??nt[d.text];u===void 0||u.many===!0||n({at:m(d),message:`Argument "${d.text}" of statement "${e.keyword.text}" is given twice.`,related:[{file:t.file,at:i,message:"The first one."}]})}}}};var Wm=new Set(["addon","agent","api","function","mcp_server","middleware","table","task","tool","trigger","workflow_test","realtime_channel"].flatMap(e=>[e,`${e}s`]).concat("ai","branch","realtime","workspace"));function ue(e){let t=e.split("/").slice(0,-1),n=t.findIndex(r=>Wm.has(r));return(n===-1?t:t.slice(0,n)).join("/")}var os=a`
  api_group shop {
    canonical = "shop"
  }
`,ss=a`
  api_group admin {
    canonical = "shop"
  }
`,is={id:"duplicate-canonical",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"Two API groups with the same `canonical`.",why:"It is the part of the address that says which group is meant, and only one can have it: the other one gets an address of its own, and those who call it by the one in the file reach the wrong group.",bad:{sources:{"api/a_shop/shop.xs":os,"api/b_admin/admin.xs":ss},at:["shop"]},good:{"api/a_shop/shop.xs":os,"api/b_admin/admin.xs":ss.replace('"shop"','"shop-admin"')},visit:{document:(e,{object:t,workspace:n,report:r})=>{let o=as(t);if(o===void 0)return;let s=Im(n).get(ds(t,o));if(s===void 0||O(s)===O(t))return;let i=D(s.document.body,"canonical");r({at:D(e.body,"canonical")??t.placedName,message:`${_(t)} has the canonical of ${_(s)}: both would be at "/api:${o}".`,help:"Give one of them another canonical.",...i===void 0?{}:{related:[{file:s.file,at:i,message:"The other one is here."}]}})}}};function as({kind:e,contract:t}){return e!=="api_group"||t.canonical===""?void 0:t.canonical}function ds({file:e},t){return`${ue(e)}
${t}`}var Im=$(e=>{let t=new Map;for(let n of e.objects){let r=as(n);if(r===void 0)continue;let o=ds(n,r);t.has(o)||t.set(o,n)}return t});var us=a`
  function one {
    input
    stack
    response = 1
    response = 2
  }
`,cs={id:"duplicate-clause",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A clause that a document has twice.",why:"The push is refused, or one of the two is dropped. Only `test` may stand several times.",bad:{sources:{"function/one.xs":us},at:["response"]},good:{"function/one.xs":us.replace(`  response = 2
`,"")},visit:{document:({keyword:e,body:t},{object:n,report:r})=>{for(let{first:o,again:s}of Me(re(t).map(Y))){let i=V[e.text]?.clauses[s.text];i===void 0||i.form==="block:test"||r({at:m(s),message:`Clause "${s.text}" stands here twice.`,related:[{file:n.file,at:o,message:"The first one."}]})}}}};import{posix as qm}from"node:path";var Mm=new Set(["query","function","table","addon","agent","tool","mcp_server","middleware","task","workflow_test"]);function Le(e,t){let n=ps(e)?Lm(t).get(ls(e))??[]:[];if(n.length<2)return{here:e,anywhere:e};let r=ue(e.file);return{here:n.find(({file:s})=>ue(s)===r)??e,anywhere:n[0]??e}}var Lm=$(({objects:e})=>{let t=new Map;for(let n of e){if(!ps(n))continue;let r=ls(n),o=t.get(r);o===void 0?t.set(r,[n]):o.push(n)}return t});function ps(e){return Mm.has(e.kind)&&e.name!==""&&Pm(e)}function Pm({kind:e,readable:t,group:n}){return e!=="query"||t||n!==void 0}function ls({kind:e,name:t,verb:n="",group:r,file:o}){return e!=="query"?`${e}\0${t}`:`${n}\0${t}\0${r===void 0?qm.dirname(o):`group ${r}`}`}var ms=a`
  api_group shop {
    canonical = "shop"
  }
`,Ft=a`
  query products verb=GET {
    api_group = "shop"
    input
    stack
    response = []
  }
`,fs={id:"duplicate-endpoint",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"Two endpoints with the same group, verb and path.",why:"Only one of them can answer. A push makes a second endpoint or overwrites the first, depending on their guids.",bad:{sources:{"api/shop/shop.xs":ms,"api/shop/products_GET.xs":Ft,"api/shop/products_list_GET.xs":Ft},at:["products"]},good:{"api/shop/shop.xs":ms,"api/shop/products_GET.xs":Ft,"api/shop/products_list_GET.xs":Ft.replace("products",'"products/list"')},visit:{document:(e,{object:t,workspace:n,report:r})=>{let{here:o}=Le(t,n);t.kind!=="query"||o===t||r({at:t.placedName,message:`There is another ${_(t)}.`,help:"Remove one, or give it another path or verb.",related:[{file:o.file,at:o.placedName,message:"The other one is here."}]})}}};var hs=a`
  table customer {
    schema {
      int id
      text name
      email name
    }
  }
`,ys={id:"duplicate-field",category:"contract",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"Two fields of one list with the same name.",why:"Only one of the two can be there; the other, with all that it says, is lost.",bad:{sources:{"table/customer.xs":hs},at:["name"]},good:{"table/customer.xs":hs.replace("email name","email address")},visit:{"field-list":({keyword:e,fields:t},{object:n,report:r})=>{let o=t.flatMap(({name:s})=>s===void 0?[]:[s]);for(let{first:s,again:i}of Me(o))r({at:m(i),message:`Field "${i.text}" stands in this "${e.text}" twice.`,related:[{file:n.file,at:s,message:"The first one."}]})}}};var Wt=a`
  function total {
    input
    stack
    response = 1
  }
`,gs={id:"duplicate-object",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"Two objects of one kind with the same name.",why:"What refers to that name means one of them, and nobody can tell which. A push makes two objects, or overwrites the first with the second.",bad:{sources:{"function/total.xs":Wt,"function/total_2.xs":Wt},at:["total"]},good:{"function/total.xs":Wt,"function/total_2.xs":Wt.replace("total","total_2")},visit:{document:(e,{object:t,workspace:n,report:r})=>{let{here:o}=Le(t,n);t.kind==="query"||o===t||r({at:t.placedName,message:`There is another ${_(t)}.`,help:"Remove one, or give it another name.",related:[{file:o.file,at:o.placedName,message:"The other one is here."}]})}}};var bs=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,xs=new Set(["db.edit","db.patch","db.del","db.has","db.add_or_edit"]),ws=a`
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
`,ks={id:"edit-with-where",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"A `where` in a statement that finds one row by one field.",why:"The server refuses the whole push. Query first and name the row by its id, or use `db.bulk.update`, `db.bulk.delete`.",bad:{sources:{"table/product.xs":bs,"function/probe.xs":ws.replace(/field_name[\s\S]*?n\n/,`where = $db.product.id == $input.n
`)},at:["where"]},good:{"table/product.xs":bs,"function/probe.xs":ws},keywords:e=>xs.has(e),visit:{statement:(e,{report:t})=>{let n=rt(e);if(n===void 0)return;let{text:r}=e.keyword;t({at:m(n.name),message:`"${r}" finds one row by one field: it takes no "where".`,help:'Write `field_name = "id"` and `field_value = \u2026`; for several rows query first, or use "db.bulk.update" or "db.bulk.delete".'})}}};function rt({keyword:e,body:t}){return xs.has(e.text)?l(t,"where"):void 0}var vs=a`
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
`,_s={id:"else-if-two-words",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"`else if`, written as two words.",why:"The server refuses the whole push: the branch is one word, `elseif`.",bad:{sources:{"function/sign.xs":vs.replace("elseif","else if")},at:["else if"]},good:{"function/sign.xs":vs},keywords:e=>e==="else",visit:{statement:({keyword:e,header:t},{report:n})=>{let[r]=t;if(r?.type!=="identifier"||r.text!=="if")return;let o={start:e.start,end:r.end};n({at:o,message:'Expected "elseif", but found "else if".',suggestions:["elseif"],fix:{title:'Write "elseif" as one word',at:o,text:"elseif"}})}}};var $s=a`
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
`,Ss={id:"else-on-closing-brace-line",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A branch such as `else` on the line of the closing brace before it.",why:"The server refuses the whole push, with a message that names another place. Each branch starts a line of its own.",bad:{sources:{"function/sign.xs":$s.replace(`}
      else {`,"} else {")},at:["} else {"]},good:{"function/sign.xs":$s},visit:{block:({entries:e},{text:t,report:n})=>{e.forEach((r,o)=>{let s=e[o-1];if(s?.type!=="statement"||r.type!=="statement"||s.body===void 0||!(r.keyword.text in G)||t.slice(s.end,r.start).includes(`
`))return;let i=r.body?.start??r.keyword.end;n({at:{start:s.body.end-1,end:i+1},message:`"${r.keyword.text}" must start a line of its own, after the "}" before it.`})})}}};var Ts=a`
  function pay {
    input
    stack {
      function.run "" as $cost
    }
    response = $cost
  }
`,Es=a`
  function shipping {
    input
    stack
    response = 5
  }
`,Cs={id:"empty-name",category:"reference",severity:"error",scope:"document",basis:"measured",summary:"An empty text in place of the name of a function, an addon, a group or another object.",why:"Xano leaves it behind when the object did not exist as the document was saved. It fails whenever it runs. Tables have a check of their own: `db-table-empty-name`.",bad:{sources:{"function/shipping.xs":Es,"function/pay.xs":Ts},at:['""']},good:{"function/shipping.xs":Es,"function/pay.xs":Ts.replace('""',"shipping")},visit:{document:(e,{object:t,report:n})=>{for(let r of t.emptyNames){if(r.to==="table"||r.to==="realtime_channel"||r.to==="action")continue;let o=r.to==="query"?"endpoint":r.to.replaceAll("_"," ");n({at:r,message:`The name of the ${o} of "${r.via}" is empty.`,help:`Make sure that the ${o} exists, and write its name.`})}}}};var Dm=a`
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
`,js={id:"endless-recursion",category:"runtime",severity:"error",scope:"workspace",basis:"documented",summary:"Objects that call themselves whatever happens.",why:"Nothing stands before the calls that could end them, so no call ever comes back: each one fails when Xano runs out of time or memory.",bad:{sources:{"function/countdown.xs":Dm},at:["countdown"]},good:{"function/countdown.xs":a`
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
    `},visit:{document:(e,{object:t,workspace:n,report:r})=>{for(let{edges:o,isEndless:s}of Nt(n)){let[i,...d]=o;!s||i===void 0||i.from!==t||i.reference===void 0||r({at:i.reference,message:`${_(t)} calls itself${At(d)} without end: nothing before the call can stop it.`,help:"Put the call under a condition, or return before it."})}}}};var Os=new Set(["function.run","function.call","tool.call","api.call","addon.call"]);function It(e){return Os.has(e)}function Pe(e,t,n,r){if(!Os.has(e.keyword.text)||e.disabled||H(t))return;let o=Bm(e,n.references);return o===void 0?void 0:r.resolveUnique(o)}var Rs=new WeakMap;function Bm(e,t){let n=Rs.get(t);n===void 0&&(n=t.filter(({to:i})=>i!=="api_group").sort((i,d)=>i.start-d.start),Rs.set(t,n));let r=0,o=n.length;for(;r<o;){let i=r+o>>1;(n[i]?.start??0)<e.start?r=i+1:o=i}let s=n[r];return s!==void 0&&s.end<=e.end?s:void 0}var Um=10,Vm=3,Gm=Pn(Bn.comparedName.most);function qt(e,t){if(e.length<Vm)return;let n=e.length<Um?1:2,r=e.toLowerCase(),o=T(e,t).filter(s=>Dn(r,s.toLowerCase(),n,Gm)<=n);return o.length===1?o[0]:void 0}function B(e,t,n){let r=qt(e.text,t);return r===void 0||n.slice(e.start,e.end)!==e.text?{}:(/["']/.test(n.charAt(e.start-1))?/["'\\\n]/.test(r):!/^[\p{L}_][\p{L}\d_.]*$/u.test(r))?{}:{fix:{title:`Replace "${e.text}" by "${r}"`,at:{start:e.start,end:e.end},text:r}}}var Ns=a`
  table ticket {
    schema {
      int id
      enum status {
        values = ["open", "closed"]
      }
    }
  }
`,As=a`
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
`,Fs={id:"enum-value-not-in-list",category:"data",severity:"error",scope:"workspace",basis:"reported",summary:"A text for an `enum` that its list does not have.",why:"The statement fails when it runs: the value is refused. Looked at are texts that are written, compared in a query, handed to a call, or the default of the field itself.",bad:{sources:{"function/reopen.xs":As,"table/ticket.xs":Ns},at:["openn"]},good:{"function/reopen.xs":As.replace("openn","open"),"table/ticket.xs":Ns},create:({object:e,text:t,workspace:n,report:r})=>{let o=(s,i)=>{if(i?.type!=="enum"||i.values===void 0)return;if(s.type==="array"){for(let u of s.items)o(u,i);return}if(s.type!=="string"||s.value===""||i.values.includes(s.value))return;let d=v(s);d!==void 0&&r({at:d,message:`"${s.value}" is not one of the values of "${i.name}".`,help:`It can be ${i.values.map(u=>`"${u}"`).join(", ")}.`,suggestions:T(s.value,i.values),...B(d,i.values,t)})};return{statement:(s,i,d)=>{let u=Pe(s,d,e,n),c=l(s.body,"input")?.value;if(u!==void 0&&c?.type==="object")for(let f of x(c))o(f.value,we(u.contract.inputs,m(f.key).text));let p=R(s.header)?.text;for(let f of Ym(s))if(f.type==="object")for(let h of x(f))o(h.value,de(p,m(h.key).text,n)?.shape)},binary:({operator:s,left:i,right:d},u,c)=>{if(!Km.has(s))return;let p=q(c);p!==void 0&&(o(d,Q(i,p,n)?.shape),o(i,Q(d,p,n)?.shape))},field:s=>{let{defaultValue:i,fieldType:d,options:u}=s;if(d.text!=="enum"||i===void 0||s.listSize!==void 0)return;let c=l(u,"values")?.value;if(c?.type!=="array")return;let p=c.items.flatMap(h=>v(h)?.text??[]),f=i.text.replace(/^"(.*)"$/s,"$1");f===""||f==="null"||p.includes(f)||p.length===0||r({at:i,message:`The default "${f}" is not one of the values of "${s.name?.text}".`,suggestions:T(f,p)})}}}},Km=new Set(["==","!=","in","not in"]);function Ym(e){if(!e.keyword.text.startsWith("db."))return[];let t=l(e.body,"data")?.value,n=l(e.body,"items")?.value;return[...t===void 0?[]:[t],...n?.type==="array"?n.items:[]]}var Ws=a`
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
`,Is={id:"env-mustache",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"An environment variable in double braces, where nothing fills them in.",why:"Only agents, SQL templates and `util.template_engine` fill in double braces: anywhere else the letters themselves are sent. Join the parts with `~`.",bad:{sources:{"function/ask.xs":Ws},at:["{{ $env.KEY }}"]},good:{"function/ask.xs":Ws.replace('{{ $env.KEY }}"','" ~ $env.KEY')},visit:{string:(e,{object:t,report:n,text:r},o)=>{if(!e.value.includes("{{"))return;let s=zm.exec(r.slice(e.start,e.end));if(s===null)return;let i=o.findLast(({type:u})=>u==="statement");if(i?.type!=="statement"||!Qm.has(i.keyword.text)||jt(t,"util.template_engine").length>0)return;let d=e.start+s.index;n({at:{start:d,end:d+s[0].length},message:"Nothing fills in these braces: they are sent as they stand.",help:'Join the parts with "~".'})}}},zm=/\{\{-?\s*\$env\.[\w$.-]+\s*-?\}\}/,Qm=new Set(["api.request","webflow.request","stream.from_request","util.set_header","redis.set","redis.get","security.encrypt","security.decrypt","security.jws_encode","security.jwe_encode"]);var qs=a`
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
`,Ms={id:"error-outside-catch",category:"runtime",severity:"error",scope:"document",basis:"measured",summary:"`$error` outside of a `catch`.",why:"What was caught is there in the `catch` only; the push is refused elsewhere. Keep it in a variable to use it behind the block.",bad:{sources:{"function/careful.xs":qs},at:["$error"]},good:{"function/careful.xs":qs.replace('"failed"',"$error.message").replace(`$error.message
}`,`"done"
}`)},visit:{document:(e,{object:t,text:n,report:r})=>{let o=W(t,n);if(!o.definitions.some(({name:s})=>s==="error"))for(let{node:s,caught:i}of o.errors)i||r({at:s,message:'"$error" is there inside of a "catch" only.'})}}};var Ls=a`
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
`,bn=Mn,Hm=C({unauth:["unauthorized"],unauthenticated:["unauthorized"],forbidden:["accessdenied"],access_denied:["accessdenied"],permissiondenied:["accessdenied"],validation:["inputerror","badrequest"],invalid:["inputerror","badrequest"],input:["inputerror"],not_found:["notfound"],ratelimit:["toomanyrequests"],rate_limit:["toomanyrequests"],error:["standard"],internal:["standard"]}),Ps={id:"error-type-unknown",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"An `error_type` that does not exist.",why:"The precondition itself fails when it is to refuse a request: the caller sees an error of the server in place of the one that was meant.",bad:{sources:{"function/probe.xs":Ls.replace("accessdenied","forbidden")},at:["forbidden"]},good:{"function/probe.xs":Ls},keywords:e=>e==="precondition",visit:{statement:({body:e},{report:t})=>{let n=l(e,"error_type")?.value,r=n===void 0?void 0:v(n);if(r===void 0||bn.includes(r.text))return;let o=Hm[r.text.toLowerCase()]??T(r.text,bn);t({at:r,message:`There is no error type "${r.text}".`,help:`It is one of ${bn.map(s=>`"${s}"`).join(", ")}.`,suggestions:o})}}};function ve(e){return e.uses.filter(({reaching:t})=>t===void 0)}function ot(e){return e.definitions.filter(t=>!Ds(t))}function wn(e){return new Set(ot(e).map(({name:t})=>t))}function Mt(e){let t=e.definitions.filter(Ds);if(t.length===0)return t;let n=wn(e);return t.filter(({name:r})=>!n.has(r)&&!Object.hasOwn(pt,r))}function Ds({kind:e,statement:t}){if(e!=="change"||t===void 0||t.alias!==void 0)return!1;let n=t.keyword.text;return n!=="var.update"&&b[n]?.changes===!0}function Bs(e){return new Set(e.switchedOff.flatMap(Us))}function Us(e){return[...St(e).map(({name:t})=>t),...ke(e.body).flatMap(Us)]}var Xm=a`
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
`,Vs=a`
  function greet {
    input {
      text name
    }
    stack
    response = $input.name
  }
`,Gs={id:"expect-to-throw-scope",category:"test",severity:"warning",scope:"document",basis:"reported",summary:"A variable from outside in the `stack` of an `expect.to_throw`.",why:"That stack has variables of its own: the missing one throws, which is then taken for the error that was expected, or for another. Set the variable inside.",bad:{sources:{"function/greet.xs":Vs,"workflow_test/refuses.xs":Xm},at:["$name"]},good:{"function/greet.xs":Vs,"workflow_test/refuses.xs":a`
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
    `},visit:{document:(e,{object:t,text:n,report:r})=>{let o=W(t,n);for(let{name:s,node:i,scope:d}of ve(o)){let u=ot(o).find(c=>c.name===s);d===void 0||u===void 0||r({at:i,message:`Variable "${s}" is set outside of the "expect.to_throw", where its stack does not see it.`,related:[{file:t.file,at:u.at,message:"It is set here."}]})}}}};var Ks={id:"expired-suppression",category:"quality",severity:"warning",scope:"workspace",basis:"documented",summary:"A suppression whose last day has passed.",why:"It suppresses nothing any more. Correct what it was about and take it out, or give it another day.",bad:{sources:{"function/greet.xs":a`
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
      `},at:["// xano-ci-disable-next-line unknown-filter until 2024-12-31 -- The filter is new."]},good:{"function/greet.xs":a`
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
    `}};var Ys=["text","email","password","int","decimal","json","enum","object","file"],Te=C({trim:{arguments:[0,0],types:["text","email"]},lower:{arguments:[0,0],types:["text","email"]},upper:{arguments:[0,0],types:["text"]},min:{arguments:[1,1],types:["text","int","decimal","password","list"]},max:{arguments:[1,1],types:["text","int","decimal","password","list"]},startsWith:{arguments:[1,1],types:["text"]},prevent:{arguments:[1,1],types:["text"]},alphaOk:{arguments:[0,0],types:["text"]},digitOk:{arguments:[0,0],types:["text"]},ok:{arguments:[1,1],types:["text"]},pattern:{arguments:[1,2],types:["text"]},minAlpha:{arguments:[1,1],types:["password"]},minLowerAlpha:{arguments:[1,1],types:["password"]},minUpperAlpha:{arguments:[1,1],types:["password"]},minDigit:{arguments:[1,1],types:["password"]},minSymbol:{arguments:[1,1],types:["password"]},max_size:{arguments:[1,1],types:["file"]},"@":{arguments:[1,1]}});var zs=a`
  function total {
    input
    stack
    response = {}|set:"total"
  }
`,Hs={id:"filter-argument-count",category:"contract",severity:"warning",scope:"document",seesDisabled:!0,basis:"documented",summary:"A filter with fewer or more arguments than it takes.",why:"The expression fails when it runs, or what is too much is ignored.",bad:{sources:{"function/total.xs":zs},at:["set"]},good:{"function/total.xs":zs.replace('"total"','"total":1')},visit:{"filter-call":({name:e,arguments:t},{report:n},r)=>Qs(e,t.length,Jm(e.text,k(r)),n),"field-filter":({name:e,arguments:t},{report:n})=>Qs(e,t.length,Te[e.text]?.arguments,n)}};function Jm(e,t){let n=ae[qe[e]??e]?.arguments,r=t?fe[e]?.arguments:void 0;return n===void 0||r===void 0?n??r:[Math.min(n[0],r[0]),Math.max(n[1],r[1])]}function Qs(e,t,n,r){n===void 0||n[0]<=t&&t<=n[1]||r({at:m(e),message:`Filter "${e.text}" takes ${Zm(n)}, but has ${t===0?"none":t}.`})}function Zm([e,t]){return t===0?"no arguments":t===Number.POSITIVE_INFINITY?`${e} or more arguments`:e===t?`${t} ${t===1?"argument":"arguments"}`:`${e} ${t-e===1?"or":"to"} ${t} arguments`}var Xs=a`
  function shout {
    input {
      text[] words
    }
    stack
    response = $input.words|to_upper
  }
`,Js={id:"filter-on-wrong-type",category:"type",severity:"warning",scope:"workspace",basis:"documented",summary:"A filter on a value of surely the wrong type.",why:"The request fails there, or the filter gives nothing useful: filters of texts want a text, filters of lists a list.",bad:{sources:{"function/shout.xs":Xs},at:["to_upper"]},good:{"function/shout.xs":Xs.replace("|to_upper",'|join:" "|to_upper')},visit:{filtered:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(k(s)||e.base===void 0)return;let i=S(t,n,r),d=i.read(e.base);for(let u of e.filters){if(u.disabled)continue;let{takes:c}=_t[u.name.text]??{},{kind:p}=d;c!==void 0&&p!=="unknown"&&p!=="null"&&!c.includes(p)&&o({at:u.name,message:`Filter "${u.name.text}" is for ${ef(c)}, and this is ${Z(d)}.`,suggestions:nf(u.name.text,d.kind)}),d=i.applyFilter(d,u)}}}};function ef(e){return e.includes("list")?"a list":e.includes("text")?"a text or a number":"a number"}var tf=[{list:"count",text:"strlen"},{list:"slice",text:"substr"}];function nf(e,t){return t!=="list"&&t!=="text"?[]:tf.flatMap(n=>Object.values(n).some(r=>r===e)?[n[t]]:[])}var Zs=a`
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
`,rf=new Set("== != === !== < > <= >= && || + - * / % in contains like ilike includes overlaps".split(" ")),ei={id:"filter-then-operator-needs-parens",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A filter directly before an operator, without parentheses around the value and its filters.",why:'The push is refused, or the code fails when it runs ("wrap your filter with parentheses").',bad:{sources:{"function/probe.xs":Zs.replace("($input.rows|count)","$input.rows|count")},at:["$input.rows|count"]},good:{"function/probe.xs":Zs},visit:{binary:({left:e,operator:t},{text:n,report:r},o)=>{o.some(({type:s})=>s==="template")||e.type!=="filtered"||e.base===void 0||!rf.has(t)||r({at:e,message:`A value with filters needs parentheses before "${t}".`,help:"Write `($rows|count) > 3`.",fix:{title:"Add parentheses",at:e,text:`(${n.slice(e.start,e.end)})`}})}}};var ti=a`
  function tier {
    input {
      int? tier?
    }
    stack
    response = $input.tier|first_notempty:2
  }
`,ni={id:"first-notempty-with-zero",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"The filter `first_notempty` on a number or a bool.",why:"0 and false count as empty, and are replaced although somebody gave them. `first_notnull` replaces only what is missing.",bad:{sources:{"function/tier.xs":ti},at:["first_notempty"]},good:{"function/tier.xs":ti.replace("notempty","notnull")},visit:{filtered:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(!e.filters.some(({name:u})=>u.text==="first_notempty")||k(s))return;let i=S(t,n,r),d=i.read(e.base);for(let u of e.filters){let c=u.name.text==="first_notempty"&&!u.disabled,p=d.field?.shape,f=p!==void 0&&p.table===void 0&&(d.kind==="number"||d.kind==="bool");c&&f&&!of(u.arguments[0])&&o({at:u.name,message:`"first_notempty" replaces ${d.kind==="bool"?"false":"0"} too, and "${p.name}" may be that.`,help:'Use "first_notnull", or "??".'}),d=i.applyFilter(d,u)}}}};function of(e){return e===void 0?!0:e.type==="number"?e.value===0:e.type==="string"?e.value==="":e.type==="word"&&e.word!=="true"}var ri=a`
  table lap {
    schema {
      int id
      int seconds
    }
  }
`,oi=a`
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
`,si={id:"float-into-int-column",category:"type",severity:"warning",scope:"workspace",basis:"reported",summary:"A quotient that is stored in an int column.",why:"What is left over makes it a number with decimals: the row is refused, or the value with it. Round it first.",bad:{sources:{"function/lap.xs":oi,"table/lap.xs":ri},at:["$input.ms / 1000"]},good:{"function/lap.xs":oi.replace("$input.ms / 1000","($input.ms / 1000)|floor"),"table/lap.xs":ri},keywords:e=>sf.has(e),visit:{statement:(e,{workspace:t,report:n})=>{let r=l(e.body,"data")?.value;if(r?.type!=="object")return;let o=R(e.header)?.text;for(let s of x(r)){if(!ii(s.value))continue;let i=de(o,m(s.key).text,t)?.shape;i?.type!=="int"||i.list||n({at:s.value,message:`Column "${i.name}" is int, and this may have decimals.`,help:'Round it: "floor", "round" or "to_int".'})}}}},sf=new Set(["db.add","db.edit","db.patch","db.add_or_edit"]);function ii(e){return e.type==="parenthesized"?e.expression!==void 0&&ii(e.expression):e.type==="number"?!Number.isInteger(e.value):e.type==="binary"&&e.operator==="/"}var ai=a`
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
`,di={id:"for-count-form",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A `for` that says more than how often.",why:"The server refuses the whole push: `for` takes one number, and counts from 0. The items of a list are visited by `foreach`.",bad:{sources:{"function/probe.xs":ai.replace("($input.n)","(0..$input.n)")},at:["0..$input.n"]},good:{"function/probe.xs":ai},keywords:e=>e==="for"||e==="foreach",visit:{statement:({keyword:e,header:t},{report:n})=>{let[r]=t,o=r?.type==="parenthesized"?r.expression:void 0;o?.type==="binary"&&(o.operator==="in"?n({at:o,message:`The item at hand is named by "each as", not by "${e.text}".`,help:"Write `foreach ($rows) { each as $row { \u2026 } }`."}):o.operator===".."&&e.text==="for"&&n({at:o,message:'"for" takes one number: how often.',help:"Write `for (5) { each as $i { \u2026 } }`; a range is visited by `foreach ((1..5))`."}))}}};var ui=a`
  table member {
    schema {
      int id
      text name
    }
  }
`,ci=a`
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
`,pi={id:"foreach-without-list",category:"type",severity:"error",scope:"workspace",basis:"reported",summary:"A `foreach` over what is surely no list.",why:"The loop fails when it starts: it wants a numerically indexed array. A paged query hands out an object, with the rows in `items`.",bad:{sources:{"function/names.xs":ci,"table/member.xs":ui},at:["$members"]},good:{"function/names.xs":ci.replace("foreach ($members)","foreach ($members.items)"),"table/member.xs":ui},keywords:e=>e==="foreach",visit:{statement:(e,{object:t,text:n,workspace:r,report:o})=>{let[s]=e.header,i=s?.type==="parenthesized"?s.expression:s;if(i===void 0||i.type==="attribute")return;let d=S(t,n,r).read(i);if(d.kind==="unknown"||d.kind==="list"||d.kind==="object"&&(d.called===void 0||d.properties?.size===0))return;let u=d.kind==="object"&&d.properties?.has("items")===!0;o({at:i,message:`"foreach" needs a list, and this is ${Z(d)}.`,...u?{help:'The rows are in its "items".'}:{}})}}};function De(e,t){let n=li.get(t);n===void 0&&(n=new WeakMap,li.set(t,n));let r=n.get(e);return r===void 0&&(r={names:af(e,t)},n.set(e,r)),r.names}var li=new WeakMap;function af(e,t){if(e.inputs===void 0)return;let n=new Set(e.inputs.map(r=>r.name));for(let{table:r,hidden:o}of e.inputTables){let s=t.resolveUnique({to:"table",name:r})?.contract.columns;if(s===void 0)return;for(let i of se(s))o.includes(i)||n.add(i)}return n}function mi(e){return(e.inputs??[]).filter(t=>!t.optional)}function fi({body:e}){let t=[],n=(r,o)=>{if(r?.type==="array")for(let s of r.items){let i=w(s,"name")?.value,d=i===void 0?void 0:v(i);d!==void 0&&t.push({name:d,input:w(s,"input")?.value,depth:o}),n(w(s,"addon")?.value,o+1)}};return n(l(e,"addon")?.value,1),t}var df=new Set(["function","query"]);function hi(e){return It(e)||e==="test"||e.startsWith("db.")}function Lt(e,t,n,r){let o=Pe(e,t,n,r),s=R(e.header);return o!==void 0&&s!==void 0?[{call:o,name:s,input:l(e.body,"input")?.value}]:e.disabled||H(t)?[]:e.keyword.text==="test"&&s!==void 0&&df.has(n.kind)?[{call:n,name:s,input:l(e.body,"input")?.value}]:fi(e).flatMap(({name:i,input:d})=>{let u=r.resolveUnique({to:"addon",name:i.text});return u===void 0?[]:[{call:u,name:i,input:d}]})}var yi=a`
  function shipping {
    input {
      text country
    }
    stack
    response = 5
  }
`,gi=a`
  function pay {
    input
    stack {
      function.run shipping {
        input = {country: "NO"}
      } as $cost
    }
    response = $cost
  }
`,bi={id:"function-run-unknown-input",category:"contract",severity:"warning",scope:"workspace",basis:"reported",summary:"A call with an input that the called object does not declare.",why:"The value is dropped without a word, so the called object works with its default or with nothing.",bad:{sources:{"function/shipping.xs":yi,"function/pay.xs":gi.replace('country: "NO"','country: "NO", cuntry: "SE"')},at:["cuntry"]},good:{"function/shipping.xs":yi,"function/pay.xs":gi},create:({object:e,workspace:t,report:n})=>{let r=(o,s)=>{let i=De(o.contract,t);if(!(i===void 0||s?.type!=="object"))for(let d of s.pairs){let u=m(d.key);d.disabled||i.has(u.text)||n({at:u,message:`${_(o)} takes no input "${u.text}".`,suggestions:T(u.text,i)})}};return{statement:(o,s,i)=>{for(let{call:d,input:u}of Lt(o,i,e,t))r(d,u)}}}};var xn=a`
  function shipping {
    input
    stack
    response = 5
    guid = "Qx3vT0aB9kLmN2pR7sUwYz14-_c"
  }
`,wi=xn.replace("shipping","discount"),xi={id:"guid-invented",category:"contract",severity:"error",scope:"workspace",basis:"measured",summary:"Two objects with the same guid.",why:"The guid is the identity of an object: of two with the same one, one takes the place of the other, or the push is refused. It happens when a file is copied.",bad:{sources:{"function/a_shipping.xs":xn,"function/b_discount.xs":wi},at:["Qx3vT0aB9kLmN2pR7sUwYz14-_c"]},good:{"function/a_shipping.xs":xn,"function/b_discount.xs":wi.replace(/\n {2}guid.*/,"")},visit:{document:(e,{object:t,workspace:n,report:r})=>{let o=D(e.body,"guid");if(o===void 0||o.text==="")return;let s=uf(n).get(o.text);if(s===void 0||O(s)===O(t))return;let i=D(s.document.body,"guid");r({at:o,message:`${_(t)} has the guid of ${_(s)}.`,help:'Leave "guid" out of the newer document: Xano gives it one.',...i===void 0?{}:{related:[{file:s.file,at:i,message:"The other one is here."}]}})}}},uf=$(e=>{let t=new Map;for(let n of e.objects)n.guid!==void 0&&!t.has(n.guid)&&t.set(n.guid,n);return t});var ki=a`
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
`,cf=[{what:"a key of Stripe",pattern:/\b[sr]k_live_[A-Za-z0-9]{20,}/},{what:"a key of Anthropic",pattern:/\bsk-ant-[A-Za-z0-9_-]{30,}/},{what:"a key of OpenAI",pattern:/\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,}/},{what:"a key of AWS",pattern:/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/},{what:"a key of GitHub",pattern:/\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})/},{what:"a key of Slack",pattern:/\bxox[abprs]-[A-Za-z0-9-]{20,}/},{what:"a key of SendGrid",pattern:/\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/},{what:"a key of Google",pattern:/\bAIza[0-9A-Za-z_-]{35}\b/},{what:"a key of Resend",pattern:/\bre_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}\b/},{what:"a private key",pattern:/-----BEGIN(?: |%20|\+)(?:(?:RSA|EC|OPENSSH|ENCRYPTED)(?: |%20|\+))?PRIVATE(?: |%20|\+)KEY-----(?:\s|%0A|%0D|\\n)*[A-Za-z0-9+/%]{40,}/i},{what:"the password of a database",pattern:/\b(?:postgres(?:ql)?|mysql|mssql|oracle|mongodb(?:\+srv)?|snowflake):\/\/[^\s:@/{}$]+:[^\s:@/{}$<>]{6,}@/},{what:"a signed token",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/},{what:"a header that signs in",pattern:/\b(?:Authorization|X-Api-Key|Api-Key)\s*:\s*(?:Bearer\s+|Basic\s+|Token\s+)?(?=[\w.~+/=-]*\d)[\w.~+/=-]{20,}/i},{what:"a session",pattern:/\bCookie\s*:.*?=(?=[\w.~+/%-]*\d)[\w.~+/%-]{20,}/i}],pf=/[\w.~+/%=-]{16,}|:\/\//,lf=/x{4,}|your|example|placeholder|changeme|password@|secret@|\*{3,}|\.{3}|localhost|127\.0\.0\.1/i,vi={id:"hard-coded-secret",category:"security",severity:"error",scope:"document",basis:"reported",summary:"A key or a password in the text of a file.",why:"Everybody who can read the repository has it, and it stays in its history. Put it into an environment variable, read it as `$env.NAME`, and replace the key, which is no secret any more.",bad:{sources:{"function/pay.xs":ki},at:['"sk_live_4eC39HqLyjWDarjtT1zdp7dc"']},good:{"function/pay.xs":ki.replace('"sk_live_4eC39HqLyjWDarjtT1zdp7dc"',"$env.PAYMENT_KEY")},visit:{string:(e,{report:t})=>{if(!pf.test(e.value))return;let n=cf.find(({pattern:r})=>r.test(e.value));n===void 0||lf.test(e.value.match(n.pattern)?.[0]??"")||t({at:e,message:`This text holds what looks like a secret: ${n.what}.`,help:"Read it from an environment variable, and replace the key: it is in the history of the repository."})}}};var _i=a`
  function warm {
    input {
      text colour
    }
    stack
    response = ["red", "orange"]|has:$input.colour
  }
`,$i={id:"has-on-list",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"The filter `has` on a list.",why:"`has` looks for a key: of a list these are the positions, so a member is never found. Ask with `|in`, or with the statement `array.has`.",bad:{sources:{"function/warm.xs":_i},at:["has"]},good:{"function/warm.xs":_i.replace('["red", "orange"]|has:$input.colour','$input.colour|in:["red", "orange"]')},visit:{filtered:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(!e.filters.some(({name:u})=>u.text==="has")||k(s))return;let i=S(t,n,r),d=i.read(e.base);for(let u of e.filters)u.name.text==="has"&&!u.disabled&&d.kind==="list"&&!mf(u.arguments[0])&&o({at:u.name,message:'"has" looks for a key, and this is a list: a member is never found.',help:'Write `value|in:list`, or use the statement "array.has".'}),d=i.applyFilter(d,u)}}};function mf(e){return e===void 0||e.type==="number"}var Si=a`
  function fetch_rates {
    input
    stack {
      api.request {
        url = "https://rates.example.com"
        method = "GET"
        headers = ["Accept: application/json", "Authorization: " ~ $env.RATES_KEY]
      } as $answer
    }
    response = $answer.response.result
  }
`,Ei={id:"headers-not-list",category:"type",severity:"error",scope:"workspace",basis:"documented",summary:"Headers of a request that are no list of texts.",why:'Xano sends headers that are texts of the form "Name: value", in a list. An object, as `fetch` takes it, is not sent as such: the service sees neither the key nor the content type.',bad:{sources:{"function/fetch_rates.xs":Si.replace('["Accept: application/json", "Authorization: " ~ $env.RATES_KEY]','{Accept: "application/json", Authorization: $env.RATES_KEY}')},at:['{Accept: "application/json", Authorization: $env.RATES_KEY}']},good:{"function/fetch_rates.xs":Si},keywords:e=>Ti.has(e),visit:{statement:(e,{object:t,text:n,workspace:r,report:o})=>{if(!Ti.has(e.keyword.text))return;let s=l(e.body,"headers")?.value;s===void 0||!ff(S(t,n,r).read(s))||o({at:s,message:"Headers are a list of texts.",help:'Write `["Content-Type: application/json"]`.',...s.type==="object"?hf(s,n):{}})}}},Ti=new Set(["api.request","webflow.request"]);function ff(e){return e.kind==="object"?e.properties!==void 0&&e.properties.size>0:e.kind==="text"&&e.values?.every(t=>t.trim()!=="")===!0}function hf(e,t){let n=x(e);if(!(n.length===e.pairs.length&&e.broken===void 0)||n.some(({key:s})=>/["\\$]/.test(s.text)))return{};let o=`[${n.map(s=>yf(s,t)).join(", ")}]`;return{fix:{title:"Write a list of texts",at:e,text:o}}}function yf({key:e,value:t},n){let r=n.slice(t.start,t.end);return t.type==="string"&&t.quote==='"'?`"${e.text}: ${r.slice(1)}`:`"${e.text}: " ~ ${gf(t)?`(${r})`:r}`}function gf(e){return["ternary","filtered","between"].includes(e.type)||e.type==="binary"&&e.operator!=="~"}function Be(e){return j(e).type==="stack"}function Pt(e,t,n){let r=[t];for(let o=Ke(e,t)+1;o<e.length;o+=1){let s=e[o];if(s?.type!=="statement"||!n.has(s.keyword.text))break;r.push(s)}return r}function Dt(e,t,n){let r={start:Math.min(...t.map(({start:u})=>u)),end:Math.max(...t.map(({end:u})=>u))},o=n.lastIndexOf(`
`,r.start-1)+1,s=/^[ \t]*/.exec(n.slice(o,r.start))?.[0]??"",i=n.slice(r.start,r.end),d=/["'`]{3}/.test(i)?i:i.replaceAll(`
`,`
  `);return{title:`Put "${e}" around it`,at:r,text:`${e} {
${s}  ${d}
${s}}`}}var Ci=a`
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
`,bf=new Set(["elseif","elif","else"]),ji={id:"if-outside-conditional",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"`if` outside of a `conditional`.",why:"The server refuses the whole push: `if`, `elseif` and `else` stand between the braces of a `conditional`.",bad:{sources:{"function/probe.xs":Ci.replace(/ {4}conditional \{\n([\s\S]*?)\n {4}\}/,"$1")},at:["if"]},good:{"function/probe.xs":Ci},visit:{block:({entries:e},{text:t,report:n},r)=>{if(!Be(r))return;let o=s=>s.type==="statement"&&s.keyword.text==="if";for(let s of e.filter(o)){let i=Pt(e,s,bf);n({at:m(s.keyword),message:'"if" must stand in a "conditional".',help:"Write `conditional { \u2026 }` around it and what belongs to it.",fix:Dt("conditional",i,t)})}}}};var Ri=a`
  function repeat {
    input {
      int times filters=trim|min:1
    }
    stack
    response = $input.times
  }
`,Oi={id:"input-filter-on-wrong-type",category:"type",severity:"warning",scope:"document",seesDisabled:!0,basis:"documented",summary:"A filter behind `filters=` that is not for fields of this type.",why:"The push is refused, or the rule is never kept: `trim` and `pattern` are for texts, `minDigit` and its like for passwords, `min` and `max` for numbers, texts, passwords and lists.",bad:{sources:{"function/repeat.xs":Ri},at:["trim"]},good:{"function/repeat.xs":Ri.replace("trim|","")},visit:{field:(e,{report:t})=>{if(!(e.filters.length===0||!Ys.includes(e.fieldType.text)))for(let n of e.filters){let r=wf(e,n);r!==void 0&&t({at:m(n.name),message:`Filter "${n.name.text}" is for ${xf(r)}, and this field is of the type "${e.fieldType.text}".`,help:"Remove it, or give the field another type."})}}}};function wf(e,{name:t,disabled:n}){let r=Te[t.text]?.types;if(!(n||r===void 0||r.includes(e.fieldType.text)))return e.listSize!==void 0&&r.includes("list")?void 0:r}var xf=$(e=>{let t=e.map(r=>r==="list"?"lists":`"${r}"`),n=t.pop()??"";return t.length===0?n:`${t.join(", ")} and ${n}`});var Ni={id:"invalid-suppression",category:"quality",severity:"warning",scope:"workspace",basis:"documented",summary:"A suppression without a reason, or that cannot hold for another reason.",why:"It suppresses nothing. A suppression names checks and a reason, and may name the last day on which it holds. What cannot be read, and what is said of suppressions, cannot be suppressed.",bad:{sources:{"function/greet.xs":a`
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
      `},at:["// xano-ci-disable-next-line unknown-filter"]},good:{"function/greet.xs":a`
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
    `}};var Ai=a`
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
`,Fi={id:"lambda-import",category:"runtime",severity:"warning",scope:"document",basis:"reported",summary:"An `import` or `export` in the code of a lambda.",why:"The code is the body of a function, not a module: the import is a syntax error, which may come back as the value. Use what is there already.",bad:{sources:{"function/stamp.xs":Ai},at:["import moment from 'moment'"]},good:{"function/stamp.xs":Ai.replace(/import moment[^;]*;\s*/,"").replace("moment().format()","Date.now()")},keywords:e=>e==="api.lambda",visit:{statement:(e,{text:t,report:n})=>{let r=l(e.body,"code")?.value;if(r?.type!=="string")return;let o=kf.exec(t.slice(r.start,r.end));if(o?.[1]===void 0)return;let s=r.start+o.index+o[0].length-o[1].length;n({at:{start:s,end:s+o[1].length},message:"The code of a lambda is no module: it cannot import or export."})}}},kf=/(?:^|\n)[ \t]*(import\s+(?:[\w*{][^;\n]*\sfrom\s+)?['"][^'"\n]+['"]|export\s+(?:default|const|function|async)\b)/;var Wi=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,Ii=a`
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
`,qi={id:"leftover-after-value",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A word behind a value, on the same line.",why:"The value ends before it: the word is read as something new, and the push is refused. Operators are written `&&`, `||`, `!=`, or as words in small letters.",bad:{sources:{"table/product.xs":Wi,"function/probe.xs":Ii.replace(" like "," LIKE ")},at:["LIKE"]},good:{"table/product.xs":Wi,"function/probe.xs":Ii},visit:{block:({entries:e},{text:t,report:n})=>{e.forEach((r,o)=>{let s=e[o+1];if(s?.type!=="statement"||!kn(r,s,t))return;let{words:i,at:d,operands:u}=vf(s),c=Xt(i),p=c?.use;n({at:d,message:c===void 0?`"${i}" stands behind a value and does not belong to it.`:`There is no operator "${i}".`,...p===void 0?{help:c?.help??"What follows a value starts a line of its own."}:{suggestions:[p]},...p===i.toLowerCase()&&u===1?{fix:{title:`Write "${p}"`,at:d,text:p}}:{}})})}}};function vf({keyword:e,header:t}){let[n]=t;if(n?.type==="identifier"){let r=`${e.text} ${n.text}`;if(Xt(r)!==void 0)return{words:r,at:{start:e.start,end:n.end},operands:t.length-1}}return{words:e.text,at:e,operands:t.length}}function kn(e,t,n){return e?.type!=="assignment"||t.disabled?!1:!/[\n,;]/.test(n.slice(e.end,t.start))}var Mi=a`
  function shipping {
    input
    stack
    response = 5
    guid = "shipping-1"
  }
`,Li={id:"malformed-guid",category:"contract",severity:"warning",scope:"document",basis:"measured",summary:"A guid that Xano cannot have made.",why:"Xano knows an object by its guid, and makes that itself: twenty bytes, written in 27 characters. One that somebody made up finds no object, so that a push may make a second one of the same name; and what is made up once is easily made up again.",bad:{sources:{"function/shipping.xs":Mi},at:["shipping-1"]},good:{"function/shipping.xs":Mi.replace(/\n {2}guid.*/,"")},visit:{document:(e,{object:t,report:n})=>{let r=D(e.body,"guid");r===void 0||r.text===""||$f.test(r.text)||!Object.hasOwn(V,t.kind)||t.kind===_f||n({at:r,message:`"${r.text}" is no guid that Xano has made: ${Sf(r.text)}.`,help:'Leave "guid" out of a new document: Xano gives it one. Of a document that Xano has, copy it from there.'})}}},_f="market_item",$f=/^[\w-]{26}[AEIMQUYcgkosw048]$/;function Sf(e){let t=[...e].length;if(t!==27)return`it has ${t} characters, and those have 27`;let n=/[^\w-]/u.exec(e)?.[0];return n===void 0?`none of those ends in "${e.at(-1)}"`:`"${n}" stands in none of those`}var Pi=a`
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
`,Tf=new Set(["vars","type"]),Di={id:"middleware-declared-input",category:"runtime",severity:"warning",scope:"document",basis:"reported",summary:"A middleware that reads an input of its own.",why:"A middleware is handed `vars` and `type` only: any other input cannot be located, a default does not help. What the caller sent is in `$input.vars`.",bad:{sources:{"middleware/guard.xs":Pi},at:["token"]},good:{"middleware/guard.xs":Pi.replace(`
    text token`,"").replace("$input.token","$input.vars.token")},create:({object:e,report:t})=>e.kind!=="middleware"?{}:{member:({object:n,property:r})=>{n.type!=="variable"||n.name!=="input"||Tf.has(r.text)||r.text.startsWith("$")||e.contract.inputs?.some(({name:o})=>o===r.text)===!0&&t({at:r,message:`A middleware is handed "vars" and "type" only, so "${r.text}" is never there.`,help:'What the caller sent is in "$input.vars"; what the middleware itself must know comes from a variable or an environment variable.'})}}};var Bi=a`
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
`,Ui={id:"misplaced-assignment",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"`name = value`, or a list of fields, among statements.",why:"The push is refused: between statements stand statements only. A variable is set by `var`, what a document answers is its clause `response`, behind the stack.",bad:{sources:{"function/probe.xs":Bi.replace(/return \{[\s\S]*?\}/,"return = $input.n")},at:["return"]},good:{"function/probe.xs":Bi},visit:{block:({entries:e},{text:t,report:n},r)=>{let o=r.at(-1);!Be(r)||o?.type==="statement"&&o.keyword.text==="test"||e.forEach((s,i)=>{if(s.type!=="assignment"&&s.type!=="field-list")return;let d=e[i-1];d?.type==="statement"&&!t.slice(d.end,s.start).includes(`
`)||n({at:m(Y(s)),...Ef(s,t)})})}}};function Ef(e,t){let n=Y(e).text;return e.type!=="assignment"?{message:`"${n}" cannot stand among statements.`,help:"It is a clause of the document: move it out of the stack."}:n==="return"?{message:'"return" takes a block with a "value".',help:"Write `return { value = \u2026 }`.",fix:{title:"Write it as a block",at:e,text:`return { value = ${t.slice(e.value.start,e.value.end)} }`}}:n==="response"?{message:'"response" cannot stand among statements.',help:"It is a clause of the document, behind the stack; `return { value = \u2026 }` ends the stack early."}:n in b?{message:`Statement "${n}" takes a block, not "=".`,help:`Write \`${n} { \u2026 }\`.`}:{message:`"${n} = \u2026" cannot stand among statements.`,help:`Write \`var $${n} { value = \u2026 }\` to set a variable, \`var.update $${n} { value = \u2026 }\` to change it.`}}var Vi=a`
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
`,vn=new Set(["for","foreach","while"]),Gi={id:"while-body-without-each",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A loop whose statements do not stand in an `each`.",why:"The server refuses the whole push: between the braces of `for`, `foreach` and `while` stands one `each`, and the statements in it.",bad:{sources:{"function/probe.xs":Vi.replace(/ {6}each \{\n([\s\S]*?)\n {6}\}/,"$1")},at:["while"]},good:{"function/probe.xs":Vi},keywords:e=>vn.has(e),visit:{statement:({keyword:e,body:t,start:n},{text:r,report:o},s)=>{if(t===void 0||j(s).type!=="stack"||z(t,"each").length>0||!t.entries.some(({type:c})=>c==="statement"))return;let i=r.lastIndexOf(`
`,n-1)+1,d=/^[ \t]*/.exec(r.slice(i))?.[0]??"",u=r.slice(t.start+1,t.end-1).trim();o({at:m(e),message:`The statements of a "${e.text}" must stand in its "each".`,help:e.text==="while"?"Write `while (\u2026) { each { \u2026 } }`.":`Write \`${e.text} (\u2026) { each as $item { \u2026 } }\`.`,...e.text==="while"?{fix:{title:'Put the statements into "each"',at:t,text:`{
${d}  each {
${d}    ${u}
${d}  }
${d}}`}}:{}})}}};var Ki=a`
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
`,Cf=Ki.replace(`conditional {
`,`conditional {
      math.add $input.n {
        value = 1
      }
`),Yi={id:"misplaced-branch",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A statement or branch directly between the braces of a statement that does not hold it.",why:"The server refuses the whole push. Loops hold one `each`, `conditional` holds `if`, `elseif` and `else`, `try_catch` holds `try`, `catch` and `finally`.",bad:{sources:{"function/half.xs":Cf},at:["math.add"]},good:{"function/half.xs":Ki},keywords:e=>e in b||e in G,visit:{statement:(e,{report:t},n)=>{let r=j(n);if(r.type!=="statement")return;let o=jf(e,r.owner);o!==void 0&&t({at:m(e.keyword),...o})}}};function jf(e,t){let n=b[t.keyword.text];if(n===void 0||t.keyword.text==="placeholder"||vn.has(t.keyword.text)&&dt(t.body,"each")===void 0)return;let r=e.keyword.text,o=n.branches?.[r];if(o!==void 0)return o==="many"||r==="else"&&e.header.length>0||t.body?.entries.find(i=>Rf(i,r))===e?void 0:{message:`Branch "${r}" stands in this "${t.keyword.text}" twice.`};if(r in b||r in G)return{message:`"${r}" cannot stand directly in "${t.keyword.text}".`,help:Of(n)}}function Rf(e,t){return e.type==="statement"&&e.keyword.text===t&&!(t==="else"&&e.header.length>0)}function Of({branches:e}){let[t,...n]=Object.keys(e??{}).map(o=>`"${o}"`);if(t===void 0)return"Between its braces stand arguments only.";let r=n.pop();return`Statements stand in its ${[t,...n].join(", ")}${r===void 0?"":` or ${r}`}.`}var zi=a`
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
`,Nf={loop:"a loop",foreach:'a "foreach"',test:'a "test"',workflow_test:'a document of the kind "workflow_test"',tool:'a document of the kind "tool"'},Af=["for","foreach","while"],Qi={id:"misplaced-statement",category:"rejected",severity:"warning",scope:"document",basis:"documented",summary:"A statement outside of the only places where it works.",why:"The push is refused, or the statement fails when it runs. `function.call` and its like are for tests; everywhere else it is `function.run`.",bad:{sources:{"function/first_even.xs":zi.replace(/ {4}foreach[\s\S]*?\n {4}\}\n/,`    break
`)},at:["break"]},good:{"function/first_even.xs":zi},keywords:e=>b[e]?.onlyIn!==void 0,visit:{statement:({keyword:e},{report:t},n)=>{let r=b[e.text]?.onlyIn;if(r===void 0||j(n).type!=="stack"||r.some(s=>Ff(s,n)))return;let o=e.text==="function.call"?{suggestions:["function.run"]}:{};t({at:m(e),message:`Statement "${e.text}" works only in ${r.map(s=>Nf[s]).join(" or in ")}.`,...o})}}};function Ff(e,t){return t.some(n=>{if(n.type==="statement"){let{text:o}=n.keyword;return e==="loop"?Af.includes(o):e===o&&(e==="foreach"||e==="test")}if(n.type!=="document"||e!=="workflow_test"&&e!=="tool")return!1;let r=V[n.keyword.text];return n.keyword.text===e||r===void 0||r.open===!0})}var _n=["description","sensitive","visibility"],L=[..._n,"table"],M=["input","schema","output","nested"],te=C({int:{family:"number",options:L,requiredOptions:[],where:M},decimal:{family:"number",options:L,requiredOptions:[],where:M},text:{family:"string",options:L,requiredOptions:[],where:M},bool:{family:"boolean",options:L,requiredOptions:[],where:M},email:{family:"string",options:L,requiredOptions:[],where:M},password:{family:"string",options:L,requiredOptions:[],where:M},uuid:{family:"string",options:L,requiredOptions:[],where:M},timestamp:{family:"time",options:L,requiredOptions:[],where:M},date:{family:"time",options:L,requiredOptions:[],where:M},json:{family:"any",options:L,requiredOptions:[],where:M},vector:{family:"array",options:[...L,"size"],requiredOptions:[],where:M},enum:{family:"enum",options:["values",..._n],requiredOptions:["values"],where:M},object:{family:"object",options:["schema",..._n],requiredOptions:["schema"],where:M},file:{family:"file",options:L,requiredOptions:[],where:["input","schema"]},image:{family:"file",options:L,requiredOptions:[],where:M},video:{family:"file",options:L,requiredOptions:[],where:M},audio:{family:"file",options:L,requiredOptions:[],where:M},attachment:{family:"file",options:L,requiredOptions:[],where:M},geo_point:{family:"geo",options:L,requiredOptions:[],where:M},geo_multipoint:{family:"geo",options:L,requiredOptions:[],where:M},geo_linestring:{family:"geo",options:L,requiredOptions:[],where:M},geo_multilinestring:{family:"geo",options:L,requiredOptions:[],where:M},geo_polygon:{family:"geo",options:L,requiredOptions:[],where:M},geo_multipolygon:{family:"geo",options:L,requiredOptions:[],where:M},dblink:{family:"dynamic",options:["table","override"],requiredOptions:["table"],where:["input"],unnamed:!0}});var Hi=a`
  function keep {
    input {
      object letter {
        schema {
          text title
          file scan
        }
      }
    }
    stack
    response = $input.letter.title
  }
`,Xi={input:'"input"',schema:'the "schema" of a table',output:'"output"',nested:'the "schema" of an object'},Wf=C({input:"input",schema:"schema",output:"output"}),Ji={id:"misplaced-type",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"A field of a type that cannot stand in this list of fields.",why:"The server refuses the whole push. `dblink` takes the columns of a table into an `input`, and a `file` is what a request uploads: neither can stand within an object or in an `output`.",bad:{sources:{"function/keep.xs":Hi},at:["file"]},good:{"function/keep.xs":Hi.replace(`        file scan
`,"").replace("    object",`    file scan
    object`)},visit:{field:({fieldType:e},{report:t},n)=>{let r=te[e.text]?.where,o=If(n);r===void 0||o===void 0||r.includes(o)||t({at:m(e),message:`A field of the type "${e.text}" cannot stand in ${Xi[o]}.`,help:`It can stand in ${r.map(s=>Xi[s]).join(" and in ")}.`})}}};function If(e){if(e.some(n=>n.type==="field"))return"nested";let t=e.findLast(n=>n.type==="field-list");return t?.type==="field-list"?Wf[t.keyword.text]:void 0}var Zi=a`
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
`,ea=a`
  table product {
    schema {
      int id
    }
  }
`,ta={id:"missing-argument",category:"contract",severity:"error",scope:"document",basis:"measured",summary:"A statement without an argument that it needs.",why:"The server refuses the whole push.",bad:{sources:{"table/product.xs":ea,"function/one.xs":Zi.replace(`      field_value = 1
`,"")},at:["db.has"]},good:{"table/product.xs":ea,"function/one.xs":Zi},keywords:e=>e in b,visit:{statement:(e,{report:t},n)=>{if(j(n).type!=="stack")return;let r=b[e.keyword.text];if(r===void 0||ne(e.body)||rt(e)!==void 0||e.body===void 0&&Lf(e))return;let o=f=>l(e.body,f)===void 0,s=[...qf(r).filter(o),...(r.oneOf??[]).flatMap(f=>f.every(o)?f.slice(0,1):[])],i=Mf(r,e),d=i?.needs.filter(o)??[],u=[...s,...d];if(u.length===0)return;let c=u.map(f=>`"${f}"`).join(" and "),p=i===void 0||d.length===0?"":` where "${i.argument}" is "${i.value}"`;t({at:m(e.keyword),message:`Statement "${e.keyword.text}" needs ${c}${p}.`,help:`Add ${u.map(f=>`\`${f} = \u2026\``).join(" and ")} between its braces.`})}}},qf=$(e=>Object.keys(e.arguments).filter(t=>e.arguments[t]?.required===!0));function Mf({neededWith:e},{body:t}){for(let n of Object.keys(e??{})){let r=l(t,n)?.value,o=r?.type==="string"?e?.[n]?.[r.value]:void 0;if(r?.type==="string"&&o!==void 0)return{argument:n,value:r.value,needs:o}}}function Lf({keyword:e,header:t}){let n=b[e.text],r=n?.operand==="none"?0:n?.operand==="reference-with-verb"?2:1;return t.length>r||t[0]?.type==="attribute"}var na=a`
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
`,ra={id:"missing-branch",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A statement without the branch that it cannot do without.",why:"The server refuses the whole push: `conditional` begins with `if`, `try_catch` with `try`, a loop holds `each`.",bad:{sources:{"function/sign.xs":na.replace(/ {6}if [\s\S]*?\n {6}\}\n/,"")},at:["conditional"]},good:{"function/sign.xs":na},keywords:e=>b[e]?.branches!==void 0,visit:{statement:(e,{report:t},n)=>{let r=b[e.keyword.text]?.branches,o=e.body?.entries??[];if(!(r===void 0||o.length===0||ne(e.body))&&j(n).type==="stack"&&!o.some(s=>s.type==="statement"&&!(s.keyword.text in r)))for(let[s,i]of Object.entries(r))i!=="one"||z(e.body,s).length>0||t({at:m(e.keyword),message:`Statement "${e.keyword.text}" needs the branch "${s}".`,help:`Add \`${s} { \u2026 }\` between its braces.`})}}};var Pf=a`
  task nightly {
    stack {
      debug.log {
        value = "done"
      }
    }
  }
`,sa={id:"missing-clause",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A document without a clause that its kind always has.",why:"The server refuses the whole push.",bad:{sources:{"task/nightly.xs":`task nightly {
  active = true
}
`},at:["task"]},good:{"task/nightly.xs":Pf},visit:{document:({keyword:e,body:t},{report:n})=>{if(ne(t))return;let r=new Set(re(t).map(s=>Y(s).text));if(e.text==="run.job"&&r.has("stack"))return;let o=Df(e.text).filter(({name:s})=>!r.has(s));o.length!==0&&n({at:m(e),message:`A document of the kind "${e.text}" needs ${o.map(({name:s})=>`"${s}"`).join(" and ")}.`,help:`Add ${o.map(({sample:s})=>`\`${s}\``).join(" and ")} between its braces.`})}}},oa=new Map;function Df(e){if(V[e]===void 0)return[];let t=oa.get(e);return t===void 0&&(t=Object.entries(V[e]?.clauses??{}).filter(([,n])=>n.required==="always").map(([n,{form:r}])=>({name:n,sample:r.startsWith("block:")?`${n} { \u2026 }`:`${n} = \u2026`})),oa.set(e,t)),t}var ia=a`
  function paint {
    input {
      enum colour {
        values = ["red", "blue"]
      }
    }
    stack
    response = $input.colour
  }
`,aa={id:"missing-field-option",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A field without an option that its type needs.",why:"The server refuses the whole push: an `enum` needs its `values`, a `dblink` its `table`, an `object` its `schema`.",bad:{sources:{"function/paint.xs":ia.replace(/ \{\n\s+values.*\n\s+\}/,"")},at:["enum"]},good:{"function/paint.xs":ia},visit:{field:(e,{report:t})=>{let{fieldType:n}=e,r=Uf(e);r.length!==0&&t({at:m(n),message:`A field of the type "${n.text}" needs ${r.map(o=>`"${o}"`).join(" and ")}.`,help:`Add ${r.map(o=>`\`${Bf[o]??`${o} = \u2026`}\``).join(" and ")} in braces behind it.`})}}},Bf={values:'values = ["a", "b"]',schema:"schema { \u2026 }"};function Uf({fieldType:e,options:t}){let n=te[e.text]?.requiredOptions??[];if(n.length===0||ne(t))return[];if(e.text==="object"&&t!==void 0)return[];let r=re(t).map(o=>Y(o).text);return n.filter(o=>!r.includes(o))}var da=a`
  function shipping {
    input {
      text country
      int weight?
    }
    stack
    response = 5
  }
`,ua=a`
  function pay {
    input
    stack {
      function.run shipping {
        input = {country: "NO"}
      } as $cost
    }
    response = $cost
  }
`,ca={id:"missing-input",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"A call without an input that the called object requires.",why:'The call fails when it runs, for every caller. An input is required unless it has a "?" after its name or a default.',bad:{sources:{"function/shipping.xs":da,"function/pay.xs":ua.replace('country: "NO"',"weight: 1")},at:["shipping"]},good:{"function/shipping.xs":da,"function/pay.xs":ua},keywords:e=>hi(e),visit:{statement:(e,{object:t,workspace:n,report:r},o)=>{for(let{call:s,name:i,input:d}of Lt(e,o,t,n)){if(d!==void 0&&(d.type!=="object"||d.broken!==void 0)||d===void 0&&ne(e.body)||e.keyword.text==="test"&&z(e.body,"expect.to_throw").length>0)continue;let u=new Set((d?.pairs??[]).filter(f=>!f.disabled).map(f=>m(f.key).text)),c=mi(s.contract).filter(f=>!u.has(f.name));if(c.length===0)continue;let p=c.map(f=>`"${f.name}"`).join(" and ");r({at:i,message:`The call of ${_(s)} lacks the required input ${p}.`,help:`Add ${c.map(f=>`\`${f.name}: \u2026\` (${f.type})`).join(" and ")} to its input.`,...s.origin==="file"?{related:[{file:s.file,at:s.placedName,message:"Its inputs are declared here."}]}:{}})}}}};var pa=a`
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
`,la={id:"mock-for-unknown-test",category:"test",severity:"warning",scope:"document",basis:"reported",summary:"A mock for a test that its document does not have.",why:"It is never used, without a word: the test it was meant for does the real thing.",bad:{sources:{"function/weather.xs":pa},at:["it rain"]},good:{"function/weather.xs":pa.replace('"it rain":','"it rains":')},create:({object:e,report:t})=>{let n=new Set(z(e.document.body,"test").flatMap(({header:r})=>R(r)?.text??[]));return{assignment:({name:r,value:o},s,i)=>{if(!(r.text!=="mock"||o.type!=="object")&&j(i).type==="statement")for(let d of x(o)){let u=m(d.key);n.has(u.text)||t({at:u,message:`There is no test "${u.text}" in this document.`,suggestions:T(u.text,n)})}}}}};var ma=a`
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
`,fa=a`
  api_group shop {
    canonical = "shop"
  }
`,ha=a`
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
`,ya={id:"mutation-without-auth",category:"security",severity:"warning",scope:"workspace",basis:"reported",summary:"An endpoint that writes rows for everybody who calls it.",why:"It has no `auth` and asks nothing: whoever finds its address changes the data. Endpoints that check something (a precondition, a token, a function, a middleware), or are there for signing in and for webhooks, are not reported.",bad:{sources:{"api/shop/shop.xs":fa,"api/shop/note_DELETE.xs":ha,"table/tables.xs":ma},at:["db.del"]},good:{"api/shop/shop.xs":fa,"api/shop/note_DELETE.xs":ha.replace(`"shop"
`,`"shop"
  auth = "user"
`),"table/tables.xs":ma},visit:{document:(e,{object:t,workspace:n,report:r})=>{if(t.kind!=="query"||t.verb==="GET"||t.contract.auth!==void 0||Vf.test(`${t.name} ${t.group??""}`)||zf(t,n))return;let{writes:o,asks:s}=Yf(e.body.entries.filter(i=>i.type==="statement"));o===void 0||s||r({at:o.keyword,message:`"${o.keyword.text}" runs for everybody who calls this endpoint.`,help:"Add an `auth`, or check a secret of the caller with a precondition."})}}},Vf=/webhook|hook|callback|sign|login|logout|register|auth|oauth|password|reset|verify|public|contact|subscri|track|event|log|seed|demo|test/i,Gf=/^db\.(add|edit|patch|add_or_edit|del|truncate|bulk\.\w+)$/,Kf=/^(security\.|precondition|throw|return|redis\.ratelimit|function\.run|api\.|util\.get_|action\.|ai\.|conditional|switch)/;function Yf(e){let t,n=!1,r={statement:(o,s)=>{o.disabled||H(s)||(Gf.test(o.keyword.text)&&(t??=o),Kf.test(o.keyword.text)&&(n=!0))},broken:()=>{n=!0}};for(let o of e)P(o,[r]);return{writes:t,asks:n}}function zf({document:e,group:t},n){if(l(e.body,"middleware")!==void 0)return!0;let{branch:r,groups:o}=Qf(n);return r||t!==void 0&&o.has(t)}var Qf=$(e=>{let t=e.objects.filter(({kind:r,document:o})=>(r==="branch"||r==="api_group")&&l(o.body,"middleware")!==void 0),n=t.filter(({kind:r})=>r==="api_group").map(({name:r})=>r);return{branch:t.some(({kind:r})=>r==="branch"),groups:new Set(n)}});var ga=a`
  function probe {
    input {
      json grid
    }
    stack
    response = $input.grid
  }
`,ba={id:"nested-array-type",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A list of lists as the type of a field.",why:"The server refuses the whole push, with a message that does not say why. Such a field is a `json`.",bad:{sources:{"function/probe.xs":ga.replace("json","int[][]")},at:["["]},good:{"function/probe.xs":ga}};var wa=a`
  table note {
    schema {
      int id
      int owner_id
      bool shared
      bool draft
    }
  }
`,xa=a`
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
`,ka={id:"nested-or-in-where",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"`&&` beside `||` in a query, without parentheses.",why:'Queries and other expressions read the mixture in different ways: from left to right, or "and" before "or". Parentheses say which is meant.',bad:{sources:{"function/notes.xs":xa,"table/note.xs":wa},at:["$db.note.shared == true && $db.note.draft == false"]},good:{"function/notes.xs":xa.replace(/(\$db\.note\.shared.*false)/,"($1)"),"table/note.xs":wa},visit:{binary:(e,{report:t},n)=>{let r=n.at(-1);e.operator!=="&&"||r?.type!=="binary"||r.operator!=="||"||k(n)&&t({at:e,message:'"&&" and "||" stand side by side without parentheses.',help:"Put parentheses around what belongs together."})}}};var va=e=>`${"[".repeat(e)}${"]".repeat(e)}`,_a={id:"nested-too-deep",category:"syntax",severity:"error",scope:"document",basis:"measured",summary:"Brackets that are nested deeper than any program needs.",why:"Reading such a text would need unbounded memory, so it is not read. Move inner parts into functions or variables.",bad:{sources:{"function/deep.xs":`function deep {
  input
  stack
  response = ${va(300)}
}
`},at:["["]},good:{"function/deep.xs":`function deep {
  input
  stack
  response = ${va(30)}
}
`}};var $a=a`
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
`,Sa={id:"newline-in-plain-string",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A text between single quotes that runs over lines.",why:'The push is refused ("unexpected newline"). Write `\\n` for the end of a line, or put the text between `"""`.',bad:{sources:{"function/probe.xs":$a.replace(String.raw`\n`,`
`)},at:[`"one
two"`]},good:{"function/probe.xs":$a},visit:{string:(e,{text:t,report:n})=>{let r=t.slice(e.start,e.end);e.quote.length>1||!r.includes(`
`)||n({at:e,message:"A text between single quotes cannot run over lines.",help:'Write "\\n" for the end of a line, or put the text between `"""`.',fix:{title:'Write "\\n" for each end of a line',at:e,text:r.replace(/\r?\n/g,"\\n")}})}}};var Ta=a`
  table job {
    schema {
      int id
      bool? approved
    }
  }
`,Ea=a`
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
`,Ca={id:"null-equals-false",category:"result",severity:"warning",scope:"workspace",basis:"measured",summary:"A column that may be null, compared with false.",why:"Null equals false here: what nobody has decided counts as refused. Ask for null first, in a test of its own.",bad:{sources:{"function/refused.xs":Ea,"table/job.xs":Ta},at:["$job.approved == false"]},good:{"function/refused.xs":Ea.replace("== false","== true"),"table/job.xs":Ta},visit:{binary:(e,{object:t,text:n,workspace:r,report:o},s)=>{let{operator:i,left:d,right:u}=e;if(i!=="=="&&i!=="!="||u.type!=="word"||u.word!=="false")return;let{kind:c,field:p}=S(t,n,r).read(d);c!=="bool"||p?.place!=="column"||!p.shape.nullable||k(s)||o({at:e,message:`Column "${p.shape.name}" may be null, which equals false here.`,help:"Ask for null first, in a test of its own."})}}};var ja=a`
  table poll {
    schema {
      int id
      timestamp closes_at
    }
  }
`,Ra=a`
  function open {
    input
    stack {
      db.query poll {
        where = $db.poll.closes_at == null
      } as $polls
    }
    response = $polls
  }
`,Aa={id:"null-test-on-not-null-column",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"A query that asks whether a column is null which never is.",why:'Without a "?" behind its type a column is 0, "" or false when nothing was stored: the test has the same answer for every row. Mark the column as nullable, or ask for the empty value.',bad:{sources:{"function/open.xs":Ra,"table/poll.xs":ja},at:["$db.poll.closes_at == null"]},good:{"function/open.xs":Ra,"table/poll.xs":ja.replace("timestamp closes","timestamp? closes")},visit:{binary:(e,{workspace:t,report:n},r)=>{if(e.operator!=="=="&&e.operator!=="!="||!k(r))return;let o=q(r),s=Oa(e.right)?e.left:Oa(e.left)?e.right:void 0;if(o===void 0||s===void 0||o.joined.size>0)return;let i=Q(s,o,t)?.shape;i===void 0||i.nullable||!Hf(i)||i.name==="id"||Xf(s,r)||n({at:e,message:`Column "${i.name}" is never null: it has no "?" behind its type.`,help:`Ask for ${Fa[i.type]??"the empty value"}, or make the column nullable.`})}}},Fa={int:"0",decimal:"0",timestamp:"0",text:'""',email:'""',bool:"false"};function Hf({type:e,list:t}){return!t&&Object.hasOwn(Fa,e)}function Oa(e){return e.type==="word"&&e.word==="null"}function Xf(e,t){let n=Na(e),r=!1,o=t.find(({type:i})=>i==="binary");return n===void 0||o===void 0?!1:(P(o,[{binary:({left:i,right:d})=>{Jf(d)&&Na(i)===n&&(r=!0)}}]),r)}function Na(e){return e.type==="member"?e.property.text:void 0}function Jf(e){return e.type==="string"?e.value==="":e.type==="number"&&e.value===0}var Wa=a`
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
`,Ia={id:"nullish-swallowed-by-filter-name",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A filter directly before `??`, without parentheses around the value and its filters.",why:'The operator is read as part of the name of the filter: the code fails when it runs ("unable to locate func entry"), or the push is refused.',bad:{sources:{"function/probe.xs":Wa.replace("($input.names|first)","$input.names|first")},at:["$input.names|first"]},good:{"function/probe.xs":Wa},visit:{binary:({left:e,operator:t},{text:n,report:r})=>{e.type!=="filtered"||e.base===void 0||t!=="??"||r({at:e,message:'A value with filters needs parentheses before "??".',help:"Write `($rows|first) ?? null`.",fix:{title:"Add parentheses",at:e,text:`(${n.slice(e.start,e.end)})`}})}}};var qa=a`
  table product {
    schema {
      int id
    }
  }
`,Ma=a`
  function all {
    input
    stack {
      db.query product as $rows
    }
    response = $rows
  }
`,La=a`
  workspace shop {
    acceptance = {ai_terms: true}
  }
`,Pa={id:"only-in-snapshot",category:"reference",severity:"warning",scope:"workspace",basis:"documented",summary:"The name of an object that is in the workspace and not in the files, although the files are the whole.",why:"A push that deletes what is not in the files takes it away, and a new workspace never gets it. Told when the files hold a `workspace` document, or with `scope: whole`.",bad:{sources:{"workspace/shop.xs":La,"function/all.xs":Ma},at:["product"],snapshot:{"table/product.xs":qa}},good:{"workspace/shop.xs":La,"table/product.xs":qa,"function/all.xs":Ma},visit:{document:(e,{object:t,workspace:n,filesAreWhole:r,report:o})=>{if(r)for(let s of t.references){if(sn(s,n))continue;let[i,...d]=n.findMeant(s);i===void 0||[i,...d].some(({origin:u})=>u==="file")||o({at:s,message:`${_(i)} is in the workspace but not in git.`,help:'Bring it into the files with "xano-ci pull" if it shall stay; a push that deletes removes it.'})}}}};var Da=a`
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
`,Ba={id:"or-between-filter-results",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"`||` or `&&` behind the argument of a filter in a `value`, without parentheses.",why:'Everything up to the next ":" or "|" belongs to the argument: the filter is asked about another text than is meant, and the answer is wrong without an error.',bad:{sources:{"function/asks.xs":Da},at:['"?" || $input.text']},good:{"function/asks.xs":Da.replace('$input.text|contains:"?" || $input.text|starts_with:"how"','($input.text|contains:"?") || ($input.text|starts_with:"how")')},visit:{binary:(e,{report:t},n)=>{let r=n.at(-1);r?.type!=="filter-call"||!Zf.has(e.operator)||eh.has(r.name.text)||n.findLast(({type:s})=>s==="statement"||s==="assignment")?.type!=="assignment"||k(n)||t({at:e,message:`"${e.operator}" and what follows belong to the argument of "${r.name.text}".`,help:"Put each filter with its value in parentheses of its own."})}}},Zf=new Set(["||","&&"]),eh=new Set(["filter","find","findIndex","some","every","map","reduce"]);var Ua=a`
  table note {
    schema {
      int id
      bool open
    }
  }
`,Va=a`
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
`,Ga={id:"or-in-db-data-literal",category:"result",severity:"warning",offByDefault:!0,scope:"document",basis:"measured",summary:"`||` or `&&` in the data of a row.",why:"False is stored, whatever the values are. Keep the result in a variable before, and store that.",bad:{sources:{"function/open.xs":Va,"table/note.xs":Ua},at:["$input.shared || $input.draft"]},good:{"function/open.xs":Va.replace(`stack {
`,`stack {
    var $open {
      value = $input.shared || $input.draft
    }
`).replace("{open: $input.shared || $input.draft}","{open: $open}"),"table/note.xs":Ua},keywords:e=>th.has(e),visit:{statement:(e,{report:t})=>{let n=l(e.body,"data")?.value;if(n?.type==="object")for(let r of x(n)){let o=Ka(r.value);o!==void 0&&t({at:o,message:`"${o.operator}" in the data of a row stores false.`,help:"Keep the result in a variable before, and store that."})}}}},th=new Set(["db.add","db.edit","db.add_or_edit"]);function Ka(e){return e.type==="parenthesized"?e.expression&&Ka(e.expression):e.type==="binary"&&(e.operator==="||"||e.operator==="&&")?e:void 0}var Ya=a`
  table note {
    schema {
      int id
      text title
    }
  }
`,za=a`
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
`,Qa={id:"paged-output-without-items",category:"runtime",severity:"error",scope:"document",basis:"measured",summary:"Columns of a paged query that are not chosen below `items`.",why:"The rows of a page are in `items`: an `output` that does not name them drops everything, and the result is an empty list.",bad:{sources:{"function/notes.xs":za,"table/note.xs":Ya},at:['["id", "title"]']},good:{"function/notes.xs":za.replace('["id", "title"]','["items.id", "items.title"]'),"table/note.xs":Ya},keywords:e=>e==="db.query",visit:{statement:(e,{report:t})=>{let n=l(e.body,"return")?.value,r=w(n,"paging")?.value,o=l(e.body,"output")?.value;if(r?.type!=="object"||o?.type!=="array"||o.items.length===0||w(r,"metadata")!==void 0)return;let s=o.items.map(i=>v(i)?.text);s.some(i=>i===void 0||nh.has(i.split(".")[0]??""))||t({at:o,message:'The rows of a page are in "items", which this `output` does not name.',help:`Write "items.${s[0]}" and so on.`})}}},nh=new Set(xt);var Ha=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,$n=new Set(["paging","page","per_page","limit","offset"]),Xa=a`
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
`,Ja={id:"paging-outside-return",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"The paging of a query beside its `return`.",why:"The server refuses the whole push: `paging` is a part of `return`.",bad:{sources:{"table/product.xs":Ha,"function/probe.xs":Xa.replace(/, paging: (.*)\}/,`}
      paging = $1`)},at:["paging"]},good:{"table/product.xs":Ha,"function/probe.xs":Xa},keywords:e=>e==="db.query",visit:{statement:({body:e},{report:t})=>{for(let n of e?.entries??[])n.type!=="assignment"||!$n.has(n.name.text)||t({at:m(n.name),message:`"${n.name.text}" belongs into "return", not beside it.`,help:'Write `return = {type: "list", paging: {page: 1, per_page: 20}}`.'})}}};var Za=a`
  table user {
    auth = true
    schema {
      int id
      password password {
        visibility = "internal"
      }
    }
  }
`,ed=a`
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
`,td={id:"password-column-not-returned",category:"runtime",severity:"warning",scope:"workspace",basis:"measured",summary:"An internal column of a row that was read without naming it.",why:"Internal columns are left out of a row unless `output` names them: Xano cannot locate the variable.",bad:{sources:{"function/check.xs":ed,"table/user.xs":Za},at:["password"]},good:{"function/check.xs":ed.replace(`$input.user_id
`,`$input.user_id
        output = ["id", "password"]
`),"table/user.xs":Za},visit:{member:(e,{object:t,text:n,workspace:r,report:o})=>{if(e.object.type==="variable"&&["input","env","db","auth"].includes(e.object.name))return;let s=S(t,n,r),{field:i}=s.read(e);i?.place!=="column"||i.table===void 0||i.chosen||rh(i.table,i.shape.name,r)&&o({at:e.property,message:`Column "${i.shape.name}" of table "${i.table}" is internal: it is not in the row.`,help:"Name it in the `output` of the statement that reads the row."})}}};function rh(e,t,n){let r=n.resolveUnique({to:"table",name:e});if(r?.origin!=="file")return!1;let o=me(r.document.body,"schema")?.fields.find(({name:s})=>s?.text===t);return o?.options!==void 0&&l(o.options,"visibility")!==void 0?D(o.options,"visibility")?.text==="internal":!1}var nd=a`
  table member {
    auth = true
    schema {
      int id
      email email
      password password
    }
  }
`,rd=a`
  function is_member {
    input {
      email email
      text password {
        sensitive = true
      }
    }
    stack {
      db.get member {
        field_name = "email"
        field_value = $input.email
        output = ["id", "password"]
      } as $member
      security.check_password {
        text_password = $input.password
        hash_password = $member.password
      } as $is_right
    }
    response = {is_right: $is_right}
  }
`,sd={id:"password-compared",category:"security",severity:"error",scope:"workspace",basis:"documented",summary:"A column of type `password` that is compared with `==` or `!=`.",why:"What is stored is a hash with a salt: it is never equal to the password that somebody types, nor to another hash of it. `security.check_password` compares them.",bad:{sources:{"table/member.xs":nd,"function/is_member.xs":rd.replace(/security\.check_password[\s\S]*? as \$is_right\n/,"").replace("$is_right","$member.password == $input.password")},at:["$member.password == $input.password"]},good:{"table/member.xs":nd,"function/is_member.xs":rd},visit:{binary:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(!oh.has(e.operator))return;let i=k(s)?q(s):void 0,d=p=>{let f=i===void 0?void 0:Q(p,i,r)?.shape;if(f!==void 0)return f.type==="password";let{field:h}=S(t,n,r).read(p);return h?.place==="column"&&h.shape.type==="password"},{left:u,right:c}=e;od(u)||od(c)||!(d(u)||d(c))||o({at:e,message:"A stored password is a hash: no comparison finds it equal to anything.",help:"Use `security.check_password`."})}}},oh=new Set(["==","!=","===","!=="]);function od(e){return e.type==="word"&&e.word==="null"||e.type==="string"&&e.value===""}var id=a`
  query "visits/{visit_id}" verb=GET {
    input {
      int visit_id
    }
    stack
    response = {id: $input.visit_id}
  }
`,ad={id:"path-parameter-without-input",category:"contract",severity:"warning",scope:"workspace",basis:"documented",summary:"A parameter in the path of an endpoint that is declared as an input under another name.",why:"What stands in the address reaches an input of exactly that name. The other one stays empty, or callers have to send it once more.",bad:{sources:{"api/visits.xs":id.replace("{visit_id}","{id}")},at:["{id}"]},good:{"api/visits.xs":id},visit:{document:(e,{object:t,text:n,workspace:r,report:o})=>{if(t.kind!=="query")return;let s=De(t.contract,r);if(s===void 0)return;let{start:i,end:d}=t.placedName,c=[...n.slice(i,d).matchAll(/\{(\w+)\}/g)],p=new Set(c.map(([,h])=>h)),f=(t.contract.inputs??[]).map(({name:h})=>h).filter(h=>!p.has(h));for(let{0:h,1:N="",index:I}of c){if(s.has(N))continue;let he=sh(N,f);he.length!==0&&o({at:{start:i+I,end:i+I+h.length},message:`The path has a parameter "${N}", and there is no input of that name.`,help:"Give both the same name.",suggestions:he})}}}};function sh(e,t){let n=t.filter(r=>r.endsWith(`_${e}`)||e.endsWith(`_${r}`));return n.length===1?n:T(e,t)}var dd=a`
  function pay {
    input
    stack {
      placeholder "payment/charge"
    }
    response = null
  }
`,ud={id:"placeholder-statement",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A statement that stands for one that Xano could not read.",why:"Xano leaves it in place of a statement whose object did not exist. A push that holds one is refused, and what the statement did is gone.",bad:{sources:{"function/pay.xs":dd},at:["placeholder"]},good:{"function/pay.xs":dd.replace('placeholder "payment/charge"','function.run "payment/charge"'),"function/payment/charge.xs":`function "payment/charge" {
  input
  stack
  response = 1
}
`},keywords:e=>e==="placeholder",visit:{statement:(e,{report:t})=>{t({at:e.keyword,message:'This "placeholder" stands for a statement that is lost.',help:"Write the statement that was meant; an earlier commit may still hold it."})}}};var cd=a`
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
`,pd={id:"post-process-block",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A block `post_process`, which older pages of documentation show.",why:"The server refuses the whole push. What is to run behind the answer stands in `util.post_process`, in the stack, or in a task.",bad:{sources:{"function/probe.xs":cd.replace("util.post_process","post_process")},at:["post_process"]},good:{"function/probe.xs":cd},visit:{block:({entries:e},{report:t},n)=>{let r=n.at(-1)?.type==="document";for(let o of e){let s=o.type==="statement"?Y(o):void 0;if(s?.text!=="post_process")continue;let i=m(s);t({at:i,message:r?'There is no clause "post_process".':'There is no statement "post_process".',help:"Write `util.post_process { stack { \u2026 } }` in the stack.",...r?{}:{fix:{title:'Write "util.post_process"',at:i,text:"util.post_process"}}})}}}};var ld=a`
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
`,ih=a`
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
`,md={id:"query-in-loop",category:"quality",severity:"notice",scope:"document",basis:"documented",summary:"A row that is read for each row of a query.",why:"Each round asks the database again: a thousand rows make a thousand queries. An addon, a join, or one query with `in` reads them at once.",bad:{sources:{"function/owners.xs":ih,"table/tables.xs":ld},at:["db.get"]},good:{"function/owners.xs":a`
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
    `,"table/tables.xs":ld},keywords:e=>ah.has(e),visit:{statement:(e,{object:t,text:n,report:r},o)=>{let s=o.findLast(d=>d.type==="statement"&&d.keyword.text==="foreach");if(s?.type!=="statement")return;let i=ch(s,W(t,n));i===void 0||uh(e,s)||r({at:e.keyword,message:"This reads from the database once for each row of the query before the loop.",help:"Read all of them at once: with an addon, a join, or a query with `in`.",related:[{file:t.file,at:i.keyword,message:"The rows come from here."}]})}}},ah=new Set(["db.get","db.query","db.has"]),dh=/^(?:function|tool|task|api|addon)\.|^db\.(?:add|edit|patch|add_or_edit|del|truncate|bulk\.|direct_query|external\.)/;function uh(e,t){let n=!1;return P(t,[{statement:({keyword:o,start:s})=>{s<e.start&&dh.test(o.text)&&(n=!0)}}]),n}function ch({header:e},t){let[n]=e,r=n?.type==="parenthesized"?n.expression:n,o=r?.type==="member"?r.object:r,[s,...i]=(o&&t.useOf.get(o)?.reaching?.definitions)??[],d=s?.statement;return i.length===0&&s?.kind==="result"&&d?.keyword.text==="db.query"?d:void 0}var fd=a`
  function probe {
    input {
      int size
    }
    stack {
      precondition ($input.size in [1, 2])
    }
    response = true
  }
`,yd={id:"query-operator-outside-query",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"An operator of queries in an ordinary expression.",why:"The push is refused. `in`, `contains`, `like` and their like ask a database: they stand in the `where` of a query. Elsewhere filters do that.",bad:{sources:{"function/probe.xs":fd},at:["$input.size in [1, 2]"]},good:{"function/probe.xs":fd.replace("$input.size in [1, 2]","[1, 2]|some:$$ == $input.size")},visit:{binary:(e,t,n)=>hd(e.operator,e,n,t),between:(e,t,n)=>hd(e.negated?"not between":"between",e,n,t)}},ph={in:"Write `$list|some:$$ == $value`.",contains:"Write `$list|some:$$ == $value`.",includes:'Write `$text|contains:"a"`.',like:'Write `$text|contains:"a"`, or use the filter "regex_matches".',ilike:'Write `$text|icontains:"a"`.',between:"Write `$n >= 1 && $n <= 5`.",overlaps:"Write `($one|intersect:$other|count) > 0`.","!~":'Use the filter "regex_matches".',"=":"Write `==`."};function hd(e,t,n,{report:r}){if(Gn[e]?.where!=="query"||k(n)||n.some(({type:d})=>d==="template"))return;let i=n.at(-1)?.type==="parenthesized"&&lh(n.at(-2))?"Write `foreach ($rows) { each as $row { \u2026 } }`.":ph[e.replace(/^not /,"")];r({at:t,message:`Operator "${e}" stands outside of a query.`,...i===void 0?{}:{help:i}})}function lh(e){return e?.type==="statement"&&e.keyword.text==="foreach"}var Bt=["GET","POST","PUT","PATCH","DELETE"];var gd=a`
  query orders verb=GET {
    input
    stack
    response = []
  }
`,mh=new Set(Bt),bd={id:"query-without-verb",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"An endpoint without a verb.",why:"The server refuses the whole push: which requests it answers is said by its path and its verb.",bad:{sources:{"api/orders.xs":gd.replace(" verb=GET","")},at:["query"]},good:{"api/orders.xs":gd},visit:{document:({keyword:e,header:t},{report:n})=>{if(e.text!=="query"||ye(t,"verb")!==void 0)return;let r=t.find(o=>o.type==="identifier"&&mh.has(o.text.toUpperCase()));n({at:m(e),message:"An endpoint needs a verb.",help:'Write it behind the name: `query "orders" verb=GET {`.',...r?.type==="identifier"?{fix:{title:'Write "verb="',at:r,text:`verb=${r.text.toUpperCase()}`}}:{}})}}};var wd=a`
  api_group shop {
    canonical = "shop"
  }
`,xd=a`
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
`,kd={id:"rate-limit-without-caller",category:"security",severity:"warning",scope:"document",basis:"reported",summary:"A rate limit by `$auth` in an endpoint that lets everybody in.",why:"Nobody is signed in, so all callers share one limit, or every call is refused. Limit by the address of the caller.",bad:{sources:{"api/shop/shop.xs":wd,"api/shop/ping_GET.xs":xd.replace("$env.$remote_ip","($auth.id ?? 0)")},at:["$auth"]},good:{"api/shop/shop.xs":wd,"api/shop/ping_GET.xs":xd},create:({object:e,report:t})=>e.kind!=="query"||e.contract.auth!==void 0?{}:{statement:n=>{if(n.keyword.text!=="redis.ratelimit")return;let r=l(n.body,"key")?.value,o=r===void 0?void 0:fh(r);o!==void 0&&t({at:o,message:'Nobody is signed in here: a limit by "$auth" is the same for all callers.',help:'Use "$env.$remote_ip" as the key, or give the endpoint an `auth`.'})}}};function fh(e){let t;return P(e,[{variable:n=>{n.name==="auth"&&(t??=n)}}]),t}var vd=`function year {
  input {
    text text
  }
  stack
  response = "/^\\d{4}-/"|regex_matches:$input.text
}
`,_d={id:"regex-backslash-lost",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"A single backslash in a pattern.",why:"The backslash is gone when the stack is saved: `\\d` matches the letter d then. Write a class such as `[0-9]`, or two backslashes.",bad:{sources:{"function/year.xs":vd},at:["\\d"]},good:{"function/year.xs":vd.replace("\\d","[0-9]")},visit:{filtered:({base:e,filters:t},{text:n,report:r})=>{let[o]=t;if(e?.type!=="string"||o===void 0||!hh.has(o.name.text)||o.disabled)return;let s=n.slice(e.start,e.end);if(!e.value.startsWith("/"))return;let i=yh.exec(s);if(i?.[1]===void 0)return;let d=e.start+i.index+i[0].length-i[1].length;r({at:{start:d,end:d+i[1].length},message:`The backslash of "${i[1]}" is lost when the stack is saved.`,help:'Write a class such as "[0-9]", or two backslashes.'})}}},hh=new Set(["regex_matches","regex_get_first_match","regex_get_all_matches","regex_replace"]),yh=/(?:^|[^\\])(?:\\\\)*(\\[dwsbDWSB])/;var $d=a`
  function code {
    input {
      text text
    }
    stack
    response = "^[a-z]+$"|regex_matches:$input.text
  }
`,Sd={id:"regex-without-delimiters",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"A pattern without delimiters.",why:'A pattern stands between two slashes, `"/^[a-z]+$/"`: without them it is invalid and matches nothing.',bad:{sources:{"function/code.xs":$d},at:['"^[a-z]+$"']},good:{"function/code.xs":$d.replace('"^[a-z]+$"','"/^[a-z]+$/"')},visit:{filtered:({base:e,filters:t},{report:n})=>{let[r]=t;e?.type!=="string"||r===void 0||r.disabled||!gh.has(r.name.text)||wh(e.value)||!bh.test(e.value)||n({at:e,message:"This pattern has no delimiters.",help:`Write "/${e.value.replaceAll("/","\\/")}/".`})}}},gh=new Set(["regex_matches","regex_get_first_match","regex_get_all_matches","regex_replace"]),bh=/^\^|\$$|\[[^[\]]+\][+*?{]|\\\\?[dwsDWS]|\(\?/;function wh(e){let[t=""]=e;if(t===""||/[A-Za-z0-9\\\s^]/.test(t))return!1;let n={"(":")","[":"]","{":"}","<":">"}[t]??t,r=e.lastIndexOf(n);return r>0&&/^[a-zA-Z]*$/.test(e.slice(r+1))&&!(t==="["||t==="(")}var Td=a`
  table page {
    schema {
      int id
      json meta
    }
  }
`,Ed=a`
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
`,Cd={id:"replace-on-json-value",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"The filter `replace` on an object.",why:"It changes texts only: on what a json column holds it does nothing, and says nothing. Make a text of it first, with `json_encode`.",bad:{sources:{"function/clean.xs":Ed,"table/page.xs":Td},at:["replace"]},good:{"function/clean.xs":Ed.replace("meta|replace","meta|json_encode|replace"),"table/page.xs":Td},visit:{filtered:({base:e,filters:t},{object:n,text:r,workspace:o,report:s},i)=>{let[d]=t;if(d?.name.text!=="replace"||d.disabled||k(i))return;let u=S(n,r,o).read(e);!(u.field?.place==="column"&&u.field.shape.type==="json")&&u.kind!=="object"||s({at:d.name,message:'"replace" changes texts, and this is an object.',help:'Make a text of it first, with "json_encode".'})}}};var xh=new Set(lt),jd=a`
  function origin {
    input
    stack {
      var $env {
        value = "test"
      }
    }
    response = $env
  }
`,Rd={id:"reserved-variable",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A variable with a name that means something else already.",why:"The push is refused, or the name goes on meaning what it meant before. Reserved are `$input`, `$var`, `$auth`, `$env` and `$error`.",bad:{sources:{"function/origin.xs":jd},at:["$env"]},good:{"function/origin.xs":jd.replaceAll("$env","$origin")},visit:{document:(e,{object:t,text:n,report:r})=>{for(let{name:o,at:s,kind:i}of W(t,n).definitions)i==="unknown"||!xh.has(o)||r({at:s,message:`"$${o}" is reserved and cannot be set.`,help:"Choose another name for the variable."})}}};var Od=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,Nd=a`
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
`,Ad={id:"return-type-bare",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A type of `return` without quotes.",why:'The server refuses the whole push, with a message that blames another argument. The type is a text: `"list"`, `"single"`, `"count"`.',bad:{sources:{"table/product.xs":Od,"function/probe.xs":Nd.replace('"list"',"list")},at:["list"]},good:{"table/product.xs":Od,"function/probe.xs":Nd},keywords:e=>e.startsWith("db."),visit:{statement:({body:e},{report:t})=>{let n=l(e,"return")?.value;if(n?.type==="object")for(let{key:r,value:o}of x(n))o.type!=="identifier"||r.text!=="type"||t({at:o,message:`"${o.text}" must stand in quotes.`,fix:{title:"Add quotes",at:o,text:`"${o.text}"`}})}}};var Fd=a`
  function report {
    input
    stack
    response = 1
  }
`,kh=a`
  run.job "Daily report" {
    main = {name: "report", input: {}}
  }
`,vh=a`
  run.job "Daily report" {
    stack {
      function.run report
    }
  }
`,Wd={id:"run-job-with-stack",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"A job with statements of its own.",why:"The server refuses the whole push: a job runs one function, with constant inputs.",bad:{sources:{"function/report.xs":Fd,"job/daily.xs":vh},at:["stack"]},good:{"function/report.xs":Fd,"job/daily.xs":kh},visit:{document:({keyword:e,body:t},{report:n})=>{if(e.text==="run.job")for(let r of re(t)){let o=r.type==="statement"?Y(r):void 0;o?.text==="stack"&&n({at:m(o),message:'A job has no "stack": it runs a function.',help:'Write `main = {name: "report", input: {}}`.'})}}}};var Id=a`
  api_group shop {
    canonical = "shop"
    swagger = {token: ""}
  }
`,qd={id:"secret-in-swagger-token",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A `token` of `swagger` that is not a text.",why:'The server refuses the whole push ("assign:env"). Only a text is possible there, which would stand in git for all to read: set the token in Xano.',bad:{sources:{"api/shop.xs":Id.replace('token: ""',"token: $env.DOCS_TOKEN")},at:["$env.DOCS_TOKEN"]},good:{"api/shop.xs":Id},visit:{document:({body:e},{report:t})=>{let n=w(l(e,"swagger")?.value,"token")?.value;n===void 0||n.type==="string"||t({at:n,message:'The token of "swagger" must be a text that is written in place.',help:"Leave it out, and set the token in Xano."})}}};var Md=a`
  function probe {
    input
    stack {
      var $seat {
        value = {}|set:"row":"0"
      }
    }
    response = $seat
  }
`,Ld={id:"set-filter-zero",category:"rewritten",severity:"notice",offByDefault:!0,scope:"document",seesDisabled:!0,basis:"reported",summary:"The filter `set` with the number 0 as value.",why:"On some servers the key is not written, and a later `set` of the same chain may vanish too. Other files do so without harm.",bad:{sources:{"function/probe.xs":Md.replace('"0"',"0")},at:["0"]},good:{"function/probe.xs":Md},visit:{"filter-call":({name:e,arguments:t,disabled:n},{report:r})=>{let o=t[1];e.text!=="set"||n||o?.type!=="number"||o.value!==0||r({at:o,message:'The filter "set" may not write the number 0.',help:"Write the object in place, as in `{count: 0}`, or take the 0 from a variable."})}}};var Pd=a`
  function hash {
    input {
      text text
    }
    stack
    response = $input.text|sha256:true
  }
`,Dd={id:"sha256-flag",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"A digest as raw bytes.",why:"With `true` the filter gives bytes that are no text: a database refuses them, and JSON breaks. Leave the argument out, or encode what comes out.",bad:{sources:{"function/hash.xs":Pd},at:["sha256:true"]},good:{"function/hash.xs":Pd.replace("sha256:true","sha256")},visit:{filtered:(e,{report:t})=>{for(let[n,r]of e.filters.entries()){let o=r.arguments.at(-1);!_h.has(r.name.text)||r.disabled||o?.type!=="word"||o.word!=="true"||e.filters.slice(n+1).some(({name:s})=>$h.has(s.text))||t({at:{start:r.name.start,end:r.end},message:`"${r.name.text}" with true gives raw bytes.`,help:'Leave "true" out, or encode the bytes with "base64_encode" or "bin2hex".'})}}}},_h=new Set(["md5","sha1","sha256","sha384","sha512","hmac_md5","hmac_sha1","hmac_sha256","hmac_sha384","hmac_sha512"]),$h=new Set(["base64_encode","base64_encode_urlsafe","bin2hex"]);var Sh=.9,Th=.99,Eh="workflow_test",Ch=4,Bd=2;function Ud(e){let t=new Map;for(let{object:r,named:o}of Gd(e)){let s=[ue(r.file),...o].join(`
`),i=t.get(s);i===void 0?t.set(s,[r]):i.push(r)}let n=new Map;for(let r of t.values())r.length>1&&jh(r,n);return n}function jh(e,t){let n=new Map;for(let r of e){let o={object:r,sketch:zn(r.document)},s=Ah(o.sketch,n),i=Oh(o,new Set(s.flat()));if(i!==void 0&&!Rh(i.of,r)&&t.set(r,i),i?.likeness!==1)for(let d of s)d.length<Ch&&d.push(o)}}function Vd(e){let t=new Map,n=new Set(e.objects.flatMap(({guid:i})=>i??[])),r=e.snapshotObjects.filter(({stack:i,guid:d})=>i!==void 0&&(d===void 0||!n.has(d)));if(r.length===0)return t;let o=new Map(r.map(i=>[i.stack,i])),s=new Set(r.flatMap(({references:i})=>i.map(Kd)));for(let i of Gd(e)){if(!i.named.every(u=>s.has(u)))continue;let d=o.get(mt(i.object.document));d!==void 0&&t.set(i.object,{of:d,likeness:1})}return t}function Gd({objects:e}){return e.filter(({kind:t,readable:n,document:r})=>n&&t!==Eh&&Yn(r)).map(t=>({object:t,named:Fh(t)}))}function Rh(e,t){return O(e)===O(t)}function Oh(e,t){let n;for(let r of t){let o=Nh(r,e);o>=Sh&&o>(n?.likeness??0)&&(n={of:r.object,likeness:o})}return n}function Nh(e,t){let n=Qn(e.sketch,t.sketch),[r,o]=[e.object.document,t.object.document];return n===1&&mt(r)!==mt(o)?Th:n}function Ah({marks:e},t){let n=[];for(let r=0;r<Kn;r+=Bd){let o=`${r} ${e.subarray(r,r+Bd).join(" ")}`,s=t.get(o)??[];s.length===0&&t.set(o,s),n.push(s)}return n}function Fh({document:e,references:t}){let n=z(e.body,"stack")[0];if(n===void 0)return[];let r=t.filter(({start:o,end:s})=>o>=n.start&&s<=n.end).sort((o,s)=>o.start-s.start).map(Kd);return r.filter((o,s)=>o!==r[s-1])}function Kd({to:e,verb:t="",group:n="",name:r}){return`${e} ${t} ${n} ${r}`}var Sn=a`
  function cart_total {
    input {
      json items
      int percent
    }
    stack {
      precondition ($input.percent < 100)
      var $sum {
        value = 0
      }
      var $count {
        value = 0
      }
      foreach ($input.items) {
        each as $item {
          conditional {
            if ($item.price > 0) {
              math.add $sum {
                value = $item.price * $item.quantity
              }
              math.add $count {
                value = $item.quantity
              }
            }
          }
        }
      }
      math.sub $sum {
        value = $sum * $input.percent / 100
      }
    }
    response = {sum: $sum, count: $count}
  }
`,Wh=Sn.replace("cart_total","order_total").replace("price > 0","quantity > 0"),Ih=a`
  function order_total {
    input {
      json items
      int percent
    }
    stack {
      function.run cart_total {
        input = {items: $input.items, percent: $input.percent}
      } as $total
    }
    response = $total
  }
`,Yd={id:"similar-stack",category:"quality",severity:"notice",scope:"workspace",basis:"documented",summary:"A stack that is nearly the same as another one.",why:"What is corrected in one is forgotten in the other. Compared are stacks of ten statements and more that name the same tables, functions and services in the same order and are alike to 90 % or more; names of variables do not count. Of a snapshot, which holds no texts, only the same stacks are found.",bad:{sources:{"function/cart_total.xs":Sn,"function/order_total.xs":Wh},at:["order_total"]},good:{"function/cart_total.xs":Sn,"function/order_total.xs":Ih},visit:{document:(e,{object:t,workspace:n,filesAreWhole:r,report:o})=>{let{inFiles:s,inSnapshot:i}=Mh(n),d=s.get(t)??(r?void 0:i.get(t));if(d===void 0)return;let{of:u,likeness:c}=d,p=`the stack of ${_(u)}${u.origin==="snapshot"?", which is in the snapshot":""}`;o({at:t.placedName,message:c===1?`The stack of ${_(t)} is the same as ${p}.`:`The stack of ${_(t)} is to ${Math.floor(c*100)} % the same as ${p}.`,help:qh(t,u,c),...u.origin==="file"?{related:[{file:u.file,at:u.placedName,message:"The other one is here."}]}:{}})}}};function qh(e,t,n){let r=n===1?"":", with an input for what differs";return t.kind==="function"?`Call ${_(t)} here${r}.`:e.kind==="function"?`Call this function in ${_(t)}${r}.`:`Move the shared part into a function${r}, and call it from both.`}var Mh=$(e=>({inFiles:Ud(e),inSnapshot:Vd(e)}));var zd=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,Qd=a`
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
`,Hd={id:"sort-direction-bare",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A direction of `sort` without quotes.",why:'The server refuses the whole push ("invalid kind for sort"). The direction is a text: `"asc"`, `"desc"`, `"rand"`.',bad:{sources:{"table/product.xs":zd,"function/probe.xs":Qd.replace('"desc"',"desc")},at:["desc"]},good:{"table/product.xs":zd,"function/probe.xs":Qd},keywords:e=>e.startsWith("db."),visit:{statement:({body:e},{report:t})=>{let n=l(e,"sort")?.value;if(n?.type==="object")for(let{value:r}of x(n))r.type==="identifier"&&t({at:r,message:`"${r.text}" must stand in quotes.`,fix:{title:"Add quotes",at:r,text:`"${r.text}"`}})}}};var Xd=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,Jd=a`
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
`,Zd={id:"sort-dynamic-key",category:"rejected",severity:"warning",scope:"document",basis:"reported",summary:"A `sort` by a column that is computed.",why:"The push is refused, or the sort is ignored. Write one query for each order, in a `conditional` or a `switch`.",bad:{sources:{"table/product.xs":Xd,"function/probe.xs":Jd.replace("product.price:","$input.n:")},at:["$input.n"]},good:{"table/product.xs":Xd,"function/probe.xs":Jd},keywords:e=>e.startsWith("db."),visit:{statement:({body:e},{report:t})=>{let n=l(e,"sort")?.value;if(n?.type==="object")for(let{key:r}of x(n))r.quoted||!r.text.startsWith("$")||t({at:m(r),message:'The column of a "sort" cannot be computed.',help:"Write one query for each order, in a `conditional` or a `switch`."})}}};var eu=a`
  function best {
    input {
      json scores
    }
    stack
    response = $input.scores|sort:"points":"number":false
  }
`,tu={id:"sort-filter-direction",category:"result",severity:"warning",scope:"document",basis:"documented",summary:'The filter `sort` with "asc" or "desc": that is how a query sorts, not a filter.',why:'The second argument says how values are compared ("text", "itext", "number"), the third is true for ascending. Any other word is ignored, so the order is that of texts, ascending.',bad:{sources:{"function/best.xs":eu.replace('"number":false','"desc"')},at:['"desc"']},good:{"function/best.xs":eu},visit:{"filter-call":({name:e,arguments:[,...t]},{report:n})=>{if(e.text==="sort")for(let r of t){if(r.type!=="string"||!/^(asc|desc)(ending)?$/i.test(r.value))continue;let o=r.value.toLowerCase().startsWith("asc");n({at:r,message:`The filter "sort" knows no direction "${r.value}".`,help:`Write \`|sort:"\u2026":"number":${o}\`, or "text" in place of "number".`})}}}};var nu=a`
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
`,ru={id:"sql-built-from-input",category:"security",severity:"error",scope:"document",basis:"reported",summary:"SQL with an input in its text.",why:'A caller can write SQL of their own into it: rows are read, changed and deleted. Write a "?" and hand the value over as `arg`.',bad:{sources:{"function/find.xs":nu},at:["$input.name"]},good:{"function/find.xs":nu.replace(`sql = "select * from people where name = '" ~ $input.name ~ "'"`,`sql = "select * from people where name = ?"
      arg = $input.name`)},keywords:e=>e.endsWith("direct_query"),visit:{statement:(e,{text:t,report:n})=>{let r=l(e.body,"sql")?.value;if(r!==void 0)for(let o of Dh(r,t))n({at:o,message:"An input becomes part of the SQL: a caller can write SQL of their own.",help:'Write a "?" in its place, and hand the value over as `arg`.'})}}},Lh=/\{\{\s*(\$input\.[\w.]+)\s*\}\}/g,Ph=new Set(["sql_esc","sql_alias","to_int","to_decimal","to_bool"]);function Dh(e,t){let n=[],r=o=>{if(o.type==="string"){for(let s of t.slice(o.start,o.end).matchAll(Lh)){let i=o.start+s.index+s[0].indexOf("$");n.push({start:i,end:i+(s[1]?.length??0)})}return}if(!(o.type==="filtered"&&o.filters.some(({name:s})=>Ph.has(s.text)))){if(o.type==="ternary"){r(o.whenTrue),o.whenFalse!==void 0&&r(o.whenFalse);return}if(o.type==="member"&&o.object.type==="variable"&&o.object.name==="input"){n.push(o);return}ct(o,r)}};return r(e),n}function Tn(e,t,n){if(t==="expression")return Hh(e,n);let r=Bh(e,t,n);return r===void 0?void 0:{kind:"wrong",finding:r}}function Bh(e,t,n){switch(t){case"none":return Uh(e,n);case"new-variable":case"variable":return zh(e,t);case"optional-variable":return Qh(e);case"reference":case"optional-reference":case"reference-with-verb":return Xh(e,t);case"expression-if":return;default:return t}}function Uh(e,t){let{keyword:n,header:r,body:o}=e,[s]=r,i=r.at(-1),d=n.text;if(s===void 0||i===void 0||Gh(e))return;let u={start:s.start,end:i.end};if(d==="catch")return{at:u,message:'"catch" does not name the error.',help:"Write `catch { \u2026 }`: what was caught is `$error`.",fix:{title:"Remove it",at:{start:n.end,end:i.end},text:""}};if(d==="each")return{at:u,message:'"each" names the item at hand by "as".',help:"Write `each as $row { \u2026 }`."};let c=Yh(r,t),p=b[d]?.arguments.value?.required===!0,f=p&&o===void 0&&c!==void 0&&d!=="throw";return{at:u,message:p?`"${d}" takes its "value" between braces.`:`Nothing can stand between "${d}" and its braces.`,...p?{help:Vh(d)}:{},...f?{fix:{title:"Write it as a block",at:{start:n.end,end:i.end},text:` { value = ${c} }`}}:{}}}function Vh(e){let t=Object.entries(b[e]?.arguments??{}).filter(([,{required:r}])=>r===!0),n=t.map(([r])=>`${r} = \u2026`).join(", ");return`Write \`${e} { ${n} }\`${t.length>1?", each argument on a line of its own":""}.`}function Gh({keyword:e,header:[t]}){return e.text==="else"&&t?.type==="identifier"&&t.text==="if"}var Kh=new Set(["attribute","identifier","call","broken"]);function Yh(e,t){let[n,...r]=e;if(n===void 0||r.length>0)return;let o=n.type==="parenthesized"?n.expression:n;if(!(o===void 0||Kh.has(o.type)))return t.slice(o.start,o.end)}function zh(e,t){let{keyword:n,header:r}=e,[o,...s]=r,i=o??m(n);if(o?.type==="attribute"||o?.type==="index"&&n.text==="var"||(o?.type==="variable"||t==="variable"&&(o?.type==="member"||o?.type==="index"))&&s.length===0)return;let u=`Write \`${n.text} $name { \u2026 }\`.`;if(s.length>0)return{at:i,message:`"${n.text}" takes one variable, and all else between its braces.`,help:u};let c=o?.type==="identifier"?o.text:o?.type==="string"?o.value:"";return{at:i,message:c===""?`"${n.text}" needs the name of a variable.`:'The name of a variable starts with "$".',help:u,.../^[a-z_]\w*$/i.test(c)?{fix:{title:`Write "$${c}"`,at:i,text:`$${c}`}}:{}}}function Qh({keyword:e,header:t}){let[n]=t;if(n?.type!=="identifier"&&n?.type!=="call")return;let r=n.type==="identifier"&&n.text in b;return{at:m(e),message:`"${e.text}" takes a variable: each statement is over before the next begins.`,help:`Remove the "${e.text}".`,...r?{fix:{title:"Remove it",at:{start:e.start,end:n.start},text:""}}:{}}}function Hh({keyword:e,header:t},n){let[r,...o]=t,s=e.text;if(r?.type==="parenthesized"&&o.length===0)return;let i=t.at(-1),d=s==="foreach"||s==="for"?"Write `foreach ($rows) { each as $row { \u2026 } }`.":`Write \`${s} (\u2026) { \u2026 }\`.`;if(r===void 0||i===void 0)return{kind:"wrong",finding:{at:m(e),message:`"${s}" needs a value in parentheses.`,help:d}};let u={start:r.start,end:i.end};return o.length>0?{kind:"wrong",finding:{at:u,message:`"${s}" takes one value in parentheses, and nothing else.`,help:d}}:{kind:"bare",finding:{at:u,message:`The value of "${s}" must stand in parentheses.`,help:d,...r.type==="attribute"||r.type==="identifier"?{}:{fix:{title:"Add parentheses",at:u,text:`(${n.slice(u.start,u.end)})`}}}}}function Xh({keyword:e,header:t},n){let r=e.text,[o,...s]=t,i=(b[r]?.refersTo??"object").replaceAll("_"," ");if(o===void 0)return n==="optional-reference"?void 0:{at:m(e),message:`"${r}" needs the name of a ${i}.`};if(o.type==="call")return{at:o,message:`"${r}" takes the name alone: what is handed over stands between its braces.`,help:`Write \`${r} ${o.callee.text} { input = {\u2026} }\`.`};if(o.type!=="identifier"&&o.type!=="string")return{at:o,message:`"${r}" takes the name of a ${i}, written in place.`};let[d]=n==="reference-with-verb"?s.filter(({type:u})=>u!=="attribute"):s;if(d!==void 0)return{at:{start:d.start,end:s.at(-1)?.end??d.end},message:`Behind the name of the ${i} nothing can stand but the braces.`,help:`Write \`${r} ${o.type==="identifier"?o.text:`"${o.value}"`} { \u2026 }\`, each argument on a line of its own.`}}function Ut(e,t,n){if(e.header.some(({type:u})=>u==="broken"))return;let r=j(t).type,o=e.keyword.text,s=G[o];if(s!==void 0&&(r==="statement"||r==="stack"))return Tn(e,s.operand,n);let i=b[o];if(i===void 0||r!=="stack")return;let{alias:d}=e;return d!==void 0&&i.branches?.each!==void 0?{kind:"wrong",finding:{at:d,message:`"${o}" does not name the item at hand.`,help:`Write \`${o} (\u2026) { each as $item { \u2026 } }\`.`}}:Tn(e,i.operand,n)}var ou={id:"syntax-error",category:"syntax",severity:"error",scope:"document",basis:"documented",summary:"A text that is not XanoScript.",why:"The server refuses the whole push. The message says what could have stood at the place where reading stopped; the mistake may be a little before it.",bad:{sources:{"function/double.xs":a`
        function double {
          input { int n }
          stack {
            var $twice { value = $input.n * }
          }
          response = $twice
        }
      `},at:["}"]},good:{"function/double.xs":a`
      function double {
        input { int n }
        stack {
          var $twice { value = $input.n * 2 }
        }
        response = $twice
      }
    `},visit:{statement:(e,{text:t,report:n},r)=>{let o=Ut(e,r,t);o?.kind==="bare"&&n(o.finding)}}};var su=a`
  function of_town {
    input {
      text town
    }
    stack {
      db.query visit {
        join = {
          guest: {
            table: "guest"
            where: $db.visit.guest_id == $db.guest.id
          }
        }
        where = $db.guest.town == $input.town
      } as $visits
    }
    response = $visits
  }
`,iu=a`
  table visit {
    schema {
      int id
      int guest_id
    }
  }
  ---
  table guest {
    schema {
      int id
      text town
    }
  }
`,au={id:"table-not-joined",category:"reference",severity:"error",scope:"workspace",basis:"documented",summary:"A column of another table than the one that is asked, without a `join` that brings it.",why:"The query fails when it runs: it knows its own table and those that it joins, each under the name that its `join` gives it.",bad:{sources:{"table/tables.xs":iu,"function/of_town.xs":su.replace(/join = \{[\s\S]*?\n {6}\}\n\s*(?=where = )/,"")},at:["guest"]},good:{"table/tables.xs":iu,"function/of_town.xs":su},create:({workspace:e,report:t})=>{let n=new Map,r=(o,s)=>{let i=n.get(s)??new Set;n.set(s,i),!(i.has(o.text)||!ey(o.text,s,e))&&(i.add(o.text),t({at:o,...Zh(o.text,s)}))};return{assignment:({name:o,value:s},i,d)=>{if(o.text!=="sort"||s.type!=="object")return;let u=q(d);if(u!==void 0)for(let{key:c}of x(s)){let{text:p,start:f}=m(c),h=p.indexOf(".");h>0&&r({text:p.slice(0,h),start:f,end:f+h},u)}},member:(o,s,i)=>{let d=Jh(o),u=d===void 0?void 0:q(i);d===void 0||u===void 0||r(d,u)}}}};function Jh({object:e}){if(!(e.type!=="member"||e.object.type!=="variable"||e.object.name!=="db"))return m(e.property)}function Zh(e,{table:t,joined:n}){let r=[...n].filter(([,o])=>o===e).map(([o])=>o);return r.length===0?{message:`The query of table "${t}" does not join table "${e}".`,help:`Join it: \`join = {${e}: {table: "${e}", where: \u2026}}\`.`}:{message:`The query of table "${t}" joins table "${e}" under another name.`,suggestions:r}}function ey(e,{table:t,aliases:n},r){if(t===void 0||be(e,t)||[...n].some(s=>be(e,s)))return!1;let o=r.resolveUnique({to:"table",name:t})?.contract.columns;return o===void 0||se(o).has(e)?!1:r.resolve({to:"table",name:e})!==void 0}var du=a`
  query me verb=GET {
    api_group = "shop"
    auth = "user"
    input
    stack
    response = $auth.id
  }
`,uu=a`
  api_group shop {
    canonical = "shop"
  }
`,cu=a`
  table user {
    auth = false
    schema {
      int id
    }
  }
`,ty=new Set(["auth","security.create_auth_token"]);function ny(e){return e.origin==="snapshot"?!0:e.readable&&e.document.body.entries.every(({type:t})=>t!=="broken")}var pu={id:"table-without-auth",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"A sign-in with a table that is not for it.",why:"Only a table with `auth = true` can be signed in with: the endpoint or the token is refused.",bad:{sources:{"api/shop/shop.xs":uu,"api/shop/me_GET.xs":du,"table/user.xs":cu},at:["user"]},good:{"api/shop/shop.xs":uu,"api/shop/me_GET.xs":du,"table/user.xs":cu.replace("auth = false","auth = true")},visit:{document:(e,{object:t,workspace:n,report:r})=>{for(let o of t.references){if(o.to!=="table"||!ty.has(o.via))continue;let s=n.resolveUnique(o);s===void 0||!ny(s)||s.contract.auth!==!0&&r({at:o,message:`${_(s)} is not for signing in with: it lacks \`auth = true\`.`,help:"Add `auth = true` to the table, or name the one that holds the accounts.",...s.origin==="file"?{related:[{file:s.file,at:s.placedName,message:"The table is here."}]}:{}})}}}};var lu={id:"template-placeholder",category:"syntax",severity:"error",scope:"document",basis:"measured",summary:"A template with tags between braces, from which XanoScript is made.",why:"Marketplace extensions are kept as such templates. What they become is not known here, so nothing in the file is checked. Check the files that are made from it, or leave the template out.",bad:{sources:{"function/greet.xs":a`
        function greet {
          input
          stack
          {% if loud %}
          response = "HELLO"
          {% endif %}
        }
      `},at:["{% if loud %}"]},good:{"function/greet.xs":a`
      function greet {
        input
        stack
        response = "{% not a tag in a text %}"
      }
    `}};var mu=a`
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
`,hu={id:"test-datasource-live",category:"test",severity:"warning",scope:"document",basis:"reported",summary:"A test that runs on the live data.",why:"The real data is copied before every run, and what the test sees changes from day to day. Leave the data source out, and make the rows that the test needs.",bad:{sources:{"function/one.xs":mu},at:['"live"']},good:{"function/one.xs":mu.replace(`
    datasource = "live"`,"")},keywords:e=>e==="test",visit:{document:(e,t)=>{e.keyword.text==="workflow_test"&&fu(e.body,t)},statement:(e,t,n)=>{n.length===2&&fu(e.body,t)}}};function fu(e,{report:t}){let n=l(e,"datasource")?.value;n?.type!=="string"||n.value!=="live"||t({at:n,message:"This test runs on a copy of the live data.",help:"Leave the data source out, and make the rows that the test needs."})}var yu=a`
  function greet {
    input {
      text name
    }
    stack
    response = "Hello " + $input.name
  }
`,gu={id:"text-added-with-plus",category:"result",severity:"warning",scope:"document",basis:"documented",summary:"A text with `+` before or behind it: `+` adds numbers, `~` joins texts.",why:"It fails when it runs, since the text is not numeric, or gives a number. Looked at are texts in quotes that hold no number.",bad:{sources:{"function/greet.xs":yu},at:['"Hello " + $input.name']},good:{"function/greet.xs":yu.replace("+","~")},visit:{binary:(e,{text:t,report:n},r)=>{let o=r.at(-1);if(e.operator!=="+"||o?.type==="binary"&&o.operator==="+")return;let s=bu(e),i=s.find(ry);if(i===void 0||r.some(({type:u})=>u==="template")&&iy(r))return;let d=k(r);n({at:e,message:`"+" adds numbers, and ${t.slice(i.start,i.end)} is a text.`,help:d?"Join texts in a query with the filter `concat`.":'Join texts with `~`: `"Hello " ~ $name`.',...d||o?.type==="binary"||o?.type==="filter-call"?{}:sy(e,s,t)})}}};function bu({left:e,right:t}){return[...e.type==="binary"&&e.operator==="+"?bu(e):[e],t]}function ry(e){return e.type==="string"&&(e.value.trim()===""||Number.isNaN(Number(e.value)))}var oy=new Set(["string","variable","member","index"]);function sy(e,t,n){if(!t.every(({type:o})=>oy.has(o)))return{};let r=t.map((o,s)=>{let i=t[s-1];return(i===void 0?"":n.slice(i.end,o.start)).replace("+","~")+n.slice(o.start,o.end)});return{fix:{title:'Join the texts with "~"',at:e,text:r.join("")}}}function iy(e){let t=e.findLast(({type:n})=>n==="statement");return t?.type==="statement"&&t.keyword.text.startsWith("db.")}var wu=a`
  function status {
    input {
      text? status?
    }
    stack
    response = {status: $input.status ?? "new"}
  }
`,xu={id:"text-as-condition",category:"result",severity:"error",scope:"document",basis:"documented",summary:"A text in quotes beside `||` or `&&`, which join conditions.",why:"The result is true or false, and never the text: a fallback is written with `??`. Beside a comparison the text counts as true, so the whole says the same whatever comes in.",bad:{sources:{"function/status.xs":wu.replace("??","||")},at:['"new"']},good:{"function/status.xs":wu},visit:{binary:(e,{text:t,report:n},r)=>{let{operator:o,left:s,right:i}=e;if(!(o!=="||"&&o!=="&&")&&!r.some(({type:d})=>d==="filter-call"||d==="template"))for(let d of[s,i])d.type==="string"&&n({at:d,message:`"${o}" joins conditions, and a text is none.`,...uy(e,d,r,t)})}}},ay=new Set(["variable","member","index"]),dy=new Set(["==","!=","===","!==","<",">","<=",">="]);function uy({operator:e,left:t,right:n},r,o,s){let i=t.type==="binary"&&t.operator===e?t.right:t;if(i.type==="binary"&&dy.has(i.operator)&&r===n){let p=s.slice(i.left.start,i.left.end),f=s.slice(r.start,r.end);return{help:`Compare it, too: \`${p} ${i.operator} ${f}\`.`}}if(e!=="||"||r!==n||k(o))return{};let d=s.slice(t.end,n.start),u="A fallback for what is null is written with `??`; for what is empty, with `|first_notempty`.";if(!ay.has(t.type)||o.at(-1)?.type==="binary"||d.trim()!=="||")return{help:u};let c=t.end+d.indexOf("||");return{help:u,fix:{title:'Write "??"',at:{start:c,end:c+2},text:"??"}}}var ku=a`
  table note {
    schema {
      int id
    }
  }
`,vu=a`
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
`,_u={id:"text-id-into-int-lookup",category:"type",severity:"warning",scope:"workspace",basis:"reported",summary:"A row that is looked up by an int column with a text.",why:'A text that is no number ends the request with "Not numeric.": declare the input as int, so that it is refused with a message that says so.',bad:{sources:{"function/note.xs":vu,"table/note.xs":ku},at:["$input.id"]},good:{"function/note.xs":vu.replace("text id","int id"),"table/note.xs":ku},keywords:e=>e.startsWith("db."),visit:{statement:(e,{object:t,text:n,workspace:r,report:o})=>{let s=l(e.body,"field_name")?.value,i=l(e.body,"field_value")?.value;if(s?.type!=="string"||i===void 0)return;let d=de(R(e.header)?.text,s.value,r)?.shape;if(d===void 0||d.list||!["int","decimal"].includes(d.type))return;let u=S(t,n,r).read(i);u.kind!=="text"||u.field===void 0||o({at:i,message:`Column "${d.name}" is ${d.type}, and "${u.field.shape.name}" is declared as ${u.field.shape.type}.`,help:`Declare it as ${d.type}, or turn it into one with "to_int".`})}}};var $u=a`
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
`,Tu=["$","{"].join(""),Su=`\`Order ${Tu}$input.n}\``,Eu={id:"text-in-backticks",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A text with placeholders between backticks.",why:"Between backticks stands an expression: the text is not put together, and the push is refused or the value is wrong. Join texts by `~`.",bad:{sources:{"function/probe.xs":$u.replace('"Order " ~ $input.n',Su)},at:[Su]},good:{"function/probe.xs":$u},visit:{template:(e,{report:t},n)=>{n.some(r=>r.type==="template")||e.fenced||e.text?.includes(Tu)!==!0||t({at:e,message:"Backticks hold an expression, not a text with placeholders.",help:'Write `"Hello " ~ $name`.'})}}};var Cu=a`
  tool my_orders {
    instructions = "Lists the orders of the caller."
    input
    stack
    response = {user: $auth.id}
  }
`,ju=a`
  table user {
    auth = true
    schema {
      int id
    }
  }
`,Ru=a`
  mcp_server Shop {
    canonical = "shop-mcp"
    instructions = "Orders."
    tools = [{name: "my_orders"}]
  }
`,Ou={id:"tool-without-auth-table",category:"security",severity:"warning",scope:"workspace",basis:"reported",summary:"A tool that reads `$auth`, offered without a sign-in.",why:"Nobody is signed in when the tool runs: it answers with an error that the model takes for a result. Name the table in the entry of the tool.",bad:{sources:{"mcp/shop.xs":Ru,"table/user.xs":ju,"tool/my_orders.xs":Cu},at:["my_orders"]},good:{"mcp/shop.xs":Ru.replace('{name: "my_orders"}','{name: "my_orders", auth: "user"}'),"table/user.xs":ju,"tool/my_orders.xs":Cu},visit:{document:(e,{object:t,workspace:n,report:r})=>{if(!(t.kind!=="agent"&&t.kind!=="mcp_server"))for(let o of cy(l(e.body,"tools")?.value)){let s=w(o,"name")?.value,i=s===void 0?void 0:v(s),d=w(o,"auth")?.value;if(i===void 0||d!==void 0&&!py(d))continue;let u=n.resolveUnique({to:"tool",name:i.text});u?.origin!=="file"||!u.readable||!ly(u)||r({at:i,message:`Tool "${i.text}" reads "$auth", and is offered without an \`auth\`.`,help:'Add `auth: "\u2026"` to its entry, with the name of the table that callers sign in with.'})}}}};function cy(e){return e?.type!=="array"?[]:e.items.filter(t=>t.type==="object"&&x(t).length>0)}function py(e){return e.type==="string"&&e.value===""}function ly({document:e}){let t=!1;return P(e,[{member:({object:n},r)=>{n.type==="variable"&&n.name==="auth"&&!H(r)&&(t=!0)}}]),t}var Nu=a`
  function probe {
    input {
      // how many
      int n
    }
    stack
    response = $input.n
  }
`,Au={id:"trailing-comment-after-code",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A comment on the line of code.",why:"The server refuses the whole push, with a message that names something behind the comment. A comment stands on a line of its own, above the code.",bad:{sources:{"function/probe.xs":Nu.replace(/ +\/\/ how many\n( +int n)/,"$1 // how many")},at:["// how many"]},good:{"function/probe.xs":Nu},visit:{document:({start:e,end:t},{object:n,text:r,comments:o,report:s})=>{for(let i of o){if(i.start<e||i.end>t)continue;let d=r.lastIndexOf(`
`,i.start-1)+1,u=r.slice(d,i.start);if(u.trim()==="")continue;let c=/^\s*/.exec(u)?.[0]??"",p={start:d,end:i.end},f=`${c}${i.text.trimEnd()}
${u.trimEnd()}`;s({at:i,message:"A comment cannot stand behind code.",help:"Write it on a line of its own, above.",...my(u,r,n.document,p,f)?{fix:{title:"Move the comment above",at:p,text:f}}:{}})}}}};function my(e,t,{start:n,end:r},o,s){if(/^\s*[}\])]/.test(e)||/["'`]{2}/.test(e))return!1;let i=n<o.start?t.slice(n,o.start):"";return Hn(`${i}${s.trimStart()}${t.slice(o.end,r)}`)!==null}var Fu=a`
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
`,fy=new Set(["catch","finally"]),Wu={id:"try-without-try-catch",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"`try` outside of a `try_catch`.",why:"The server refuses the whole push: `try`, `catch` and `finally` stand between the braces of a `try_catch`.",bad:{sources:{"function/probe.xs":Fu.replace(/ {4}try_catch \{\n([\s\S]*?)\n {4}\}/,"$1")},at:["try"]},good:{"function/probe.xs":Fu},visit:{block:({entries:e},{text:t,report:n},r)=>{if(!Be(r))return;let o=s=>s.type==="statement"&&s.keyword.text==="try";for(let s of e.filter(o)){let i=Pt(e,s,fy);n({at:m(s.keyword),message:'"try" must stand in a "try_catch".',help:"Write `try_catch { \u2026 }` around it and what belongs to it.",fix:Dt("try_catch",i,t)})}}}};var Iu=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,qu=a`
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
`,Mu={id:"two-arguments-on-one-line",category:"rejected",severity:"warning",scope:"document",seesDisabled:!0,basis:"reported",summary:"Two arguments on one line.",why:"The push is refused: the second argument is not seen, and said to be missing. Each argument stands on a line of its own.",bad:{sources:{"table/product.xs":Iu,"function/probe.xs":qu.replace(/"id"\s+/,'"id" ')},at:["field_value"]},good:{"table/product.xs":Iu,"function/probe.xs":qu},visit:{block:({entries:e},{text:t,report:n})=>{e.forEach((r,o)=>{let s=e[o+1];if(r.type!=="assignment"||s?.type!=="assignment")return;let i={start:r.end,end:s.start};if(/[\n,]/.test(t.slice(i.start,i.end)))return;let d=t.lastIndexOf(`
`,r.start-1)+1,u=/^[ \t]*/.exec(t.slice(d,r.start))?.[0]??"";n({at:m(s.name),message:`"${s.name.text}" must start a line of its own.`,fix:{title:"Start a new line",at:i,text:`
${u}`}})})}}};function y(e){let t={};for(let{words:n,...r}of e)for(let o of n.split(" ")){if(Object.hasOwn(t,o))throw new Error(`The foreign word "${o}" has two rows.`);t[o]=r}return C(t)}var Lu=y([{words:"endpoint route api apis webhook rest",use:["query"]},{words:"model entity collection database dbtable",use:["table"]},{words:"cron schedule scheduled_task background_task scheduler",use:["task"]},{words:"job",use:["task","run.job"]},{words:"service",use:["run.service"]},{words:"trigger hook",use:["table_trigger","workspace_trigger"]},{words:"database_trigger db_trigger",use:["table_trigger"]},{words:"func fn procedure method custom_function module def",use:["function"]},{words:"apigroup api_groups group",use:["api_group"]},{words:"test tests unit_test",use:["workflow_test"]},{words:"mcp toolset",use:["mcp_server"]},{words:"assistant bot ai_agent",use:["agent"]},{words:"env environment",use:["workspace"]},{words:"stack input response schema",help:'This is a clause of a document: a "}" before it may be one too many.'}]),En=C({"*":y([{words:"inputs params parameters args arguments",use:["input"]},{words:"body steps logic code run actions_stack",use:["stack"]},{words:"output outputs result return returns",use:["response"]},{words:"name title",help:"The name stands in the first line, before the brace."},{words:"desc summary",use:["description"]},{words:"documentation",use:["docs"]},{words:"tag labels",use:["tags"]},{words:"enabled",use:["active"]},{words:"id uuid",use:["guid"]}]),query:y([{words:"authentication auth_table requires_auth authenticated",use:["auth"]},{words:"verb method",help:'The verb stands in the first line: query "orders" verb=GET.'},{words:"group",use:["api_group"]},{words:"path route url",help:"The name stands in the first line, before the brace."}]),table:y([{words:"columns fields",use:["schema"]},{words:"indexes indices primary_key",use:["index"]},{words:"rows data seed",use:["items"]},{words:"authentication",use:["auth"]}]),task:y([{words:"cron frequency freq interval every starts_on",use:["schedule"]},{words:"input response",help:"A task has neither input nor response."}]),agent:y([{words:"model prompt system_prompt type max_steps temperature",use:["llm"],help:'These are keys of "llm".'},{words:"instructions",use:["llm"],help:'Say it in "system_prompt" of "llm".'}]),table_trigger:y([{words:"event events on",use:["actions"]},{words:"tables",use:["table"]}]),"run.job":y([{words:"stack input",use:["main"],help:'A job runs a function: main = {name: "report", input: {}}.'}]),workspace:y([{words:"environment variables env_vars",use:["env"]}])}),Ee=y([{words:"string str char varchar longtext string_type",use:["text"]},{words:"url uri link phone tel slug html markdown",use:["text"]},{words:"secret",use:["password"]},{words:"guid",use:["uuid"]},{words:"integer bigint smallint long int32 int64 serial id",use:["int"]},{words:"float double real numeric money currency",use:["decimal"]},{words:"number num",use:["decimal","int"]},{words:"boolean",use:["bool"]},{words:"datetime date_time timestamptz time epoch epochms",use:["timestamp"]},{words:"default",help:'A default stands behind the name, a "?" and "=": "int page?=1".'},{words:"required",help:'A field is required unless a "?" stands behind its name: "int page?".'},{words:"optional",help:'A "?" behind the name makes a field optional: "int page?".'},{words:"array list collection set",use:["json"],help:'Write brackets after the type of the items: "text[] tags".'},{words:"map dict dictionary hash record struct any mixed jsonb dynamic",use:["json"]},{words:"obj",use:["object","json"]},{words:"choice select option enumeration",use:["enum"]},{words:"picture photo img",use:["image"]},{words:"document upload blob binary bytes",use:["file","attachment"]},{words:"point location latlng geo geopoint coordinates",use:["geo_point"]},{words:"polygon",use:["geo_polygon"]},{words:"linestring",use:["geo_linestring"]},{words:"embedding embeddings",use:["vector"]},{words:"reference ref relation tableref foreign_key belongs_to",use:["int","uuid"],help:'A link is a field with the option "table": int user_id { table = "user" }.'}]),Pu=y([{words:"default default_value",help:"A default stands after the name: int page?=1."},{words:"required optional nullable null not_null",help:'A "?" after the type lets the field be null, a "?" after its name lets it be left out: text? note?.'},{words:"min max trim pattern regex lowercase minLength maxLength filters",help:"Such rules stand behind the name: text code filters=trim|min:3."},{words:"unique index primary",help:'Uniqueness is said by an index of the table: {type: "btree|unique", field: [{name: "email"}]}.'},{words:"reference references ref foreign_key tableref relation",use:["table"]},{words:"private secret hidden internal",use:["sensitive"]},{words:"options choices enum allowed",use:["values"]},{words:"dimensions dimension",use:["size"]},{words:"fields properties children",use:["schema"]},{words:"desc comment label",use:["description"]}]),Du=y([{words:"lowercase to_lower tolower to_lowercase",use:["lower"]},{words:"uppercase to_upper toupper to_uppercase",use:["upper"]},{words:"regex regexp match matches format",use:["pattern"]},{words:"min_length minLength minlength gte",use:["min"]},{words:"max_length maxLength maxlength lte",use:["max"]},{words:"starts_with prefix",use:["startsWith"]},{words:"alpha alpha_ok",use:["alphaOk"]},{words:"digit digits numeric digit_ok",use:["digitOk"]},{words:"allow allowed chars",use:["ok"]},{words:"deny block forbid",use:["prevent"]},{words:"strip ltrim rtrim",use:["trim"]},{words:"min_digit digit_min",use:["minDigit"]},{words:"min_alpha",use:["minAlpha"]},{words:"min_lower",use:["minLowerAlpha"]},{words:"min_upper",use:["minUpperAlpha"]},{words:"min_symbol",use:["minSymbol"]},{words:"maxSize size",use:["max_size"]},{words:"email",types:["email"]},{words:"url uuid",types:["text","uuid"]},{words:"required optional",help:'A "?" after the type lets the field be null, a "?" after its name lets it be left out: text? note?.'}]),Cn=y([{words:"db.find db.select db.list db.search db.all db.find_many db.findMany db.findAll db.where db.read db.fetch",use:["db.query","db.get"]},{words:"db.find_one db.findOne db.first db.find_by_id db.findById db.get_by_id",use:["db.get"]},{words:"db.insert db.create db.save db.put db.insert_one",use:["db.add"]},{words:"db.update db.set db.modify db.update_one",use:["db.edit","db.patch"]},{words:"db.upsert db.edit_or_add db.merge",use:["db.add_or_edit"]},{words:"db.delete db.remove db.destroy db.del_one",use:["db.del"]},{words:"db.clear db.empty",use:["db.truncate"]},{words:"db.exists db.exist",use:["db.has"]},{words:"db.count db.aggregate db.sum",use:["db.query"],help:'What comes back is said by "return": return = {type: "count"}.'},{words:"db.sql db.raw db.execute db.exec db.raw_query sql query",use:["db.direct_query"]},{words:"db.bulk.insert db.bulk.create db.bulk_add db.bulk_insert db.add_many db.insert_many db.insertMany",use:["db.bulk.add"]},{words:"db.bulk.edit db.bulk_update db.update_many db.bulk_edit",use:["db.bulk.update","db.bulk.patch"]},{words:"db.bulk.del db.bulk.remove db.bulk_delete db.delete_many db.del_many",use:["db.bulk.delete"]},{words:"transaction db.begin db.begin_transaction",use:["db.transaction"]},{words:"let const variable define declare var.set var.create var.new",use:["var"]},{words:"set assign var.edit var.change update",use:["var.update"]},{words:"increment inc var.increment var.add",use:["math.add"]},{words:"decrement dec var.decrement",use:["math.sub"]},{words:"if elseif else",use:["conditional"],help:"Blocks stand inside their statement: conditional { if (\u2026) { \u2026 } }."},{words:"else_if elif elsif",use:["conditional"],help:'It is one word, "elseif", and stands inside "conditional".'},{words:"case default match",use:["switch"]},{words:"each forEach for_each for.each loop iterate",use:["foreach"]},{words:"repeat until do",use:["while","for"]},{words:"try catch finally",use:["try_catch"]},{words:"error raise reject fail abort throw_error error.throw",use:["throw"]},{words:"assert require guard validate ensure check verify",use:["precondition"]},{words:"exit die end stop",use:["return","debug.stop"]},{words:"yield respond response send",use:["return"],help:'What a document answers is its clause "response".'},{words:"stack block do_block begin",use:["group"]},{words:"next",use:["continue"]},{words:"wait sleep delay pause",use:["util.sleep"]},{words:"call run execute invoke function fn func function.execute function.invoke run.function xano.run",use:["function.run"]},{words:"tool.run agent.tool",use:["tool.call"]},{words:"task.run job.run",use:["task.call"]},{words:"api.run api.execute endpoint.call query.call",use:["api.call"]},{words:"addon.run",use:["addon.call"]},{words:"middleware.run",use:["middleware.call"]},{words:"agent.run agent.call ai.run ai.agent.call ai.agent ai.chat ai.generate ai.complete llm.run",use:["ai.agent.run"]},{words:"mcp.call mcp.run",use:["ai.external.mcp.tool.run"]},{words:"http fetch request curl axios http.request http.get http.post http.put http.delete http.call api.get api.post api.put api.patch api.delete api.fetch api.http external.request util.request util.http_request",use:["api.request"]},{words:"lambda javascript script js code api.javascript util.lambda",use:["api.lambda"]},{words:"realtime.send realtime.publish realtime.event realtime.broadcast",use:["api.realtime_event"]},{words:"post_process",use:["util.post_process"]},{words:"log print console.log console.error console.info console.warn echo debug puts logger.info util.log debug.print debug.info debug.error debug.warn",use:["debug.log"]},{words:"array.length array.count array.size array.len list.length",filters:["count"]},{words:"array.add array.append array.insert list.push list.add",use:["array.push"]},{words:"array.prepend array.add_first",use:["array.unshift"]},{words:"array.concat array.extend array.join_with",use:["array.merge"]},{words:"array.includes array.contains array.some array.any array.exists",use:["array.has"]},{words:"array.all",use:["array.every"]},{words:"array.find_all array.where array.select",use:["array.filter"]},{words:"array.remove array.delete",use:["array.filter"],filters:["remove"]},{words:"array.index_of array.indexOf array.findIndex",use:["array.find_index"]},{words:"array.groupBy array.group",use:["array.group_by"]},{words:"array.diff",use:["array.difference"]},{words:"array.intersect",use:["array.intersection"]},{words:"array.each array.forEach",use:["foreach"]},{words:"array.sort array.order array.sort_by",filters:["sort"]},{words:"array.reverse",filters:["reverse"]},{words:"array.join",filters:["join"]},{words:"array.slice",filters:["slice"]},{words:"array.unique array.distinct",filters:["unique"]},{words:"array.reduce array.fold",filters:["reduce"]},{words:"array.flatten",filters:["flatten"]},{words:"array.first",filters:["first"]},{words:"array.last",filters:["last"]},{words:"array.get array.at",filters:["get"]},{words:"array.set array.update",use:["var.update"],filters:["set"]},{words:"array.sum",filters:["sum"]},{words:"array.create array.new array",use:["var"]},{words:"object.set object.put object.add object.update",use:["var.update"],filters:["set"]},{words:"object.get",filters:["get"]},{words:"object.has object.has_key",filters:["has"]},{words:"object.merge object.assign object.extend",filters:["merge"]},{words:"object.delete object.remove object.unset",use:["var.update"],filters:["unset"]},{words:"object.create object.new",use:["var"]},{words:"text.length text.len string.length",filters:["strlen"]},{words:"text.split string.split",filters:["split"]},{words:"text.replace string.replace",filters:["replace"]},{words:"text.lower text.to_lower text.lowercase",filters:["to_lower"]},{words:"text.upper text.to_upper text.uppercase",filters:["to_upper"]},{words:"text.substring text.substr text.slice",filters:["substr"]},{words:"text.format text.sprintf",filters:["sprintf"]},{words:"text.join",filters:["join"]},{words:"text.concat text.add",use:["text.append"],filters:["concat"]},{words:"text.includes text.has",use:["text.contains"]},{words:"math.subtract math.minus math.decrement",use:["math.sub"]},{words:"math.multiply math.times",use:["math.mul"]},{words:"math.divide",use:["math.div"]},{words:"math.modulo math.modulus math.remainder",use:["math.mod"]},{words:"math.increment math.plus math.sum",use:["math.add"]},{words:"math.round",filters:["round"]},{words:"math.floor",filters:["floor"]},{words:"math.ceil",filters:["ceil"]},{words:"math.abs",filters:["abs"]},{words:"math.pow",filters:["pow"]},{words:"math.sqrt",filters:["sqrt"]},{words:"math.min",filters:["min"]},{words:"math.max",filters:["max"]},{words:"math.random random util.random",use:["security.random_number"]},{words:"security.uuid security.generate_uuid util.uuid util.create_uuid uuid create_uuid",use:["security.create_uuid"]},{words:"security.verify_password security.validate_password security.compare_password auth.check_password password.verify check_password",use:["security.check_password"]},{words:"security.generate_password",use:["security.create_password"]},{words:"security.create_token security.generate_token auth.create_token auth.login security.create_jwt create_auth_token",use:["security.create_auth_token"]},{words:"jwt.sign jwt.encode security.jwt_encode",use:["security.jws_encode"]},{words:"jwt.verify jwt.decode security.jwt_decode",use:["security.jws_decode"]},{words:"security.hash crypto.hash security.sha256 crypto.sha256",filters:["sha256"]},{words:"security.hmac crypto.hmac",filters:["hmac_sha256"]},{words:"security.random",use:["security.random_number","security.random_bytes"]},{words:"cache.get",use:["redis.get"]},{words:"cache.set cache.put",use:["redis.set"]},{words:"cache.has",use:["redis.has"]},{words:"cache.delete cache.del cache.remove redis.delete",use:["redis.del"]},{words:"redis.exists",use:["redis.has"]},{words:"redis.increment",use:["redis.incr"]},{words:"redis.decrement",use:["redis.decr"]},{words:"redis.lpush",use:["redis.unshift"]},{words:"redis.rpush",use:["redis.push"]},{words:"redis.lpop",use:["redis.shift"]},{words:"redis.rpop",use:["redis.pop"]},{words:"redis.lrange",use:["redis.range"]},{words:"redis.llen redis.length",use:["redis.count"]},{words:"redis.lrem",use:["redis.remove"]},{words:"redis.rate_limit ratelimit rate_limit util.ratelimit",use:["redis.ratelimit"]},{words:"storage.upload storage.create_file storage.save storage.store file.create file.upload",use:["storage.create_attachment","storage.create_image","storage.create_file_resource"]},{words:"storage.read storage.read_file file.read",use:["storage.read_file_resource"]},{words:"storage.delete storage.remove file.delete",use:["storage.delete_file"]},{words:"storage.sign_url storage.get_url",use:["storage.sign_private_url"]},{words:"zip.create",use:["zip.create_archive"]},{words:"zip.add",use:["zip.add_to_archive"]},{words:"zip.unzip",use:["zip.extract"]},{words:"csv.parse stream.csv",use:["stream.from_csv"]},{words:"email send_email email.send mail.send util.email util.sendEmail",use:["util.send_email"]},{words:"header set_header response.header api.set_header",use:["util.set_header"]},{words:"util.wait util.delay",use:["util.sleep"]},{words:"template util.template util.render",use:["util.template_engine"]},{words:"date.now time.now util.now",help:'The word "now" is the time.'},{words:"date.format time.format",filters:["format_timestamp"]},{words:"date.add time.add",filters:["transform_timestamp"]},{words:"json.encode json.stringify",filters:["json_encode"]},{words:"json.decode json.parse",filters:["json_decode"]},{words:"env.get util.env get_env",use:["util.get_env"],help:"One variable of the environment: $env.NAME."},{words:"expect.to_be expect.equal expect.equals expect.to_eq expect.toEqual expect.toBe",use:["expect.to_equal"]},{words:"expect.not_to_equal expect.to_not_be",use:["expect.to_not_equal"]},{words:"expect.to_be_truthy expect.true",use:["expect.to_be_true"]},{words:"expect.to_be_falsy expect.false",use:["expect.to_be_false"]},{words:"expect.not_null expect.to_be_not_null",use:["expect.to_not_be_null"]},{words:"expect.to_include expect.contains",use:["expect.to_contain"]},{words:"expect.greater_than expect.to_be_greater",use:["expect.to_be_greater_than"]},{words:"expect.less_than expect.to_be_less",use:["expect.to_be_less_than"]},{words:"expect.between expect.to_be_between",use:["expect.to_be_within"]},{words:"expect.throws expect.to_fail expect.to_error",use:["expect.to_throw"]},{words:"expect.matches",use:["expect.to_match"]},{words:"expect.empty",use:["expect.to_be_empty"]}]),jn=C({"*":y([{words:"desc comment note",use:["description"]},{words:"disable skip off",use:["disabled"]},{words:"mocks",use:["mock"]},{words:"as result store_as assign_to output_variable",help:"The result gets its name after the braces: } as $name."}]),"db.query":y([{words:"limit per_page perPage page_size page take top",use:["return"],help:'Paging stands in "return": return = {type: "list", paging: {page: 1, per_page: 20}}.'},{words:"offset skip paging pagination",use:["return"],help:'Paging stands in "return": return = {type: "list", paging: {page: 1, per_page: 20}}.'},{words:"order order_by orderBy sort_by orderby",use:["sort"],help:'For instance sort = {user.created_at: "desc"}.'},{words:"filter filters conditions criteria condition query",use:["where"]},{words:"count single first type distinct group_by groupBy having",use:["return"],help:'What comes back is said by "return": return = {type: "count"}.'},{words:"joins",use:["join"]},{words:"fields columns select",use:["output"]},{words:"include includes with relations populate addons expand",use:["addon"]}]),"db.get":y([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"filter filters conditions criteria",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"fields columns select",use:["output"]},{words:"include includes with relations populate addons expand",use:["addon"]}]),"db.has":y([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'}]),"db.add":y([{words:"values fields record row set payload body",use:["data"]}]),"db.edit":y([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'},{words:"values fields record row set payload body",use:["data"]}]),"db.patch":y([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'},{words:"values fields record row set payload body",use:["data"]}]),"db.add_or_edit":y([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'},{words:"values fields record row set payload body",use:["data"]}]),"db.del":y([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'}]),"db.bulk.add":y([{words:"records rows values",use:["items"]}]),"db.bulk.update":y([{words:"records rows",use:["items"]}]),"db.bulk.patch":y([{words:"records rows",use:["items"]}]),"db.bulk.delete":y([{words:"filter conditions ids items",use:["where"]}]),"db.direct_query":y([{words:"query statement code",use:["sql"]},{words:"args params parameters bindings values",use:["arg"]}]),"api.request":y([{words:"body data payload json form query query_params queryParams",use:["params"],help:'What is sent is called "params", for every method.'},{words:"verb type",use:["method"]},{words:"header",use:["headers"]},{words:"uri endpoint link",use:["url"]}]),"api.lambda":y([{words:"script body javascript js source function",use:["code"]}]),"api.realtime_event":y([{words:"message payload body",use:["data"]},{words:"room topic",use:["channel"]}]),"function.run":y([{words:"inputs args arguments params parameters data",use:["input"]},{words:"async background",use:["runtime_mode"],help:'For instance runtime_mode = "async-shared".'}]),"function.call":y([{words:"inputs args arguments params parameters data",use:["input"]}]),"tool.call":y([{words:"inputs args arguments params parameters data",use:["input"]}]),"api.call":y([{words:"inputs args params body data",use:["input"]},{words:"group",use:["api_group"]},{words:"verb method",help:'The verb stands before the braces: api.call "orders" verb=GET.'}]),"ai.agent.run":y([{words:"input inputs params prompt message messages",use:["args"]}]),var:y([{words:"default initial initial_value val data",use:["value"]},{words:"type",help:"Variables have no type."}]),"var.update":y([{words:"val data new_value set",use:["value"]}]),return:y([{words:"response data result",use:["value"]}]),"debug.log":y([{words:"message msg data text",use:["value"]}]),throw:y([{words:"message error msg description_text",use:["value"]},{words:"type code error_type",use:["name"]}]),precondition:y([{words:"message msg error_message",use:["error"]},{words:"type code status error_code",use:["error_type"]},{words:"data",use:["payload"]}]),"util.sleep":y([{words:"seconds duration ms time",use:["value"]}]),"util.send_email":y([{words:"body html text content",use:["message"]},{words:"recipient recipients",use:["to"]},{words:"provider",use:["service_provider"]}]),"util.set_header":y([{words:"header name key",use:["value"],help:'Name and value stand in one text: value = "X-Total: 3".'}]),"util.template_engine":y([{words:"template text",use:["value"]}]),"security.check_password":y([{words:"password text plain",use:["text_password"]},{words:"hash hashed",use:["hash_password"]}]),"security.create_auth_token":y([{words:"user_id auth_id dbo_id",use:["id"]},{words:"ttl expires_in expires expiry",use:["expiration"]},{words:"claims extra payload data",use:["extras"]},{words:"dbtable auth_table",use:["table"]}]),"redis.set":y([{words:"value",use:["data"]},{words:"expire expiration ex expires_in",use:["ttl"]}]),"redis.push":y([{words:"data item",use:["value"]}]),"redis.incr":y([{words:"amount value step",use:["by"]}]),"redis.decr":y([{words:"amount value step",use:["by"]}]),"redis.ratelimit":y([{words:"limit",use:["max"]},{words:"window duration period",use:["ttl"]}]),"storage.create_attachment":y([{words:"file data content",use:["value"]},{words:"name",use:["filename"]},{words:"visibility",use:["access"]}]),"storage.create_image":y([{words:"file data content",use:["value"]},{words:"name",use:["filename"]},{words:"visibility",use:["access"]}]),"array.push":y([{words:"item element data",use:["value"]}]),"array.map":y([{words:"value expression map",use:["by"]}]),"array.group_by":y([{words:"key field value",use:["by"]}]),"math.add":y([{words:"amount by number",use:["value"]}]),"math.sub":y([{words:"amount by number",use:["value"]}]),"expect.to_equal":y([{words:"expected equals equal",use:["value"]}]),"expect.to_throw":y([{words:"error message name",use:["exception"]}])}),Bu=y([{words:"length size len",use:["count","strlen"],help:'"count" is for lists, "strlen" for texts.'},{words:"sizeof array_length arrlen num_items",use:["count"]},{words:"str_len string_length text_length char_count mb_strlen",use:["strlen"]},{words:"to_uppercase uppercase toUpperCase to_upper_case toUpper upcase strtoupper ucase",use:["to_upper"]},{words:"to_lowercase lowercase toLowerCase to_lower_case toLower downcase strtolower lcase",use:["to_lower"]},{words:"capitalise ucfirst title to_title titlecase ucwords",use:["capitalize"]},{words:"substring substr_from mid left right",use:["substr"]},{words:"char_at charAt",use:["substr"],help:"The character at a place: $text|substr:$at:1."},{words:"str_split explode string_split",use:["split"]},{words:"chars to_chars",use:["split"],help:'The characters of a text: $text|split:"".'},{words:"implode join_with array_join",use:["join"]},{words:"strrev reverse_string reverse_text",use:["split","reverse","join"],help:'Backwards: $text|split:""|reverse|join:"".'},{words:"splice",use:["slice","merge"]},{words:"take head_n skip drop tail rest initial",use:["slice"]},{words:"head first_item",use:["first"]},{words:"at nth element_at get_at get_index get_item get_value get_key",use:["get"]},{words:"end last_item",use:["last"]},{words:"set_at set_index set_item set_key set_at_path put update update_at update_key replace_at merge_at array_update array_replace array_set",use:["set"]},{words:"delete del remove_key delete_key unset_key omit except without",use:["unset","unpick"]},{words:"add_item append_item array_add",use:["push"]},{words:"insert_at insert",use:["slice","merge"]},{words:"has_key key_exists array_key_exists hasOwnProperty contains_key hasKey exists_key",use:["has"]},{words:"includes include contains_text str_contains has_text",use:["contains","in"],help:'"contains" is for texts; in a list: $list|in:$item.'},{words:"in_array array_contains is_in one_of member_of",use:["in"]},{words:"indexOf index_of position find_position array_search lastIndexOf",use:["index","findIndex"],help:'"index" is for texts, "findIndex" for lists.'},{words:"find_index",use:["findIndex"]},{words:"startsWith starts begins_with beginsWith",use:["starts_with"]},{words:"endsWith ends",use:["ends_with"]},{words:"matches match test preg_match regex regexp regex_test_match",use:["regex_matches"]},{words:"match_all preg_match_all",use:["regex_get_all_matches"]},{words:"preg_replace regexp_replace",use:["regex_replace"]},{words:"replace_all replaceAll str_replace gsub",use:["replace"]},{words:"to_integer toInteger int integer parse_int parseInt intval toInt as_int",use:["to_int"]},{words:"to_string toString string str text to_str as_text strval",use:["to_text"]},{words:"to_number to_float toFloat float number parse_float parseFloat floatval toNumber to_double double",use:["to_decimal"]},{words:"to_boolean boolean bool toBoolean boolval",use:["to_bool"]},{words:"to_array array list toArray",use:["safe_array"]},{words:"to_object object",use:["create_object"]},{words:"from_entries fromEntries",use:["create_object_from_entries"]},{words:"default or or_default ifnull if_null nvl fallback coalesce default_to else",use:["first_notnull","first_notempty"],help:'Or the operator: ($value ?? "fallback").'},{words:"isset is_set exists defined is_defined present",use:["is_null"],help:"Ask the opposite: ($value|is_null|not), or compare: $value != null."},{words:"is_not_null not_null notnull isNotNull",use:["is_null","not"],help:"Compare: $value != null."},{words:"is_not_empty not_empty isNotEmpty",use:["is_empty","not"]},{words:"isEmpty blank is_blank",use:["is_empty"]},{words:"isNull is_nil nil",use:["is_null"]},{words:"compact filter_nulls remove_empty",use:["filter_empty","filter_null"]},{words:"is_string isString",use:["is_text"]},{words:"is_number is_numeric isNumber is_float",use:["is_decimal","is_int"]},{words:"is_integer",use:["is_int"]},{words:"is_boolean",use:["is_bool"]},{words:"is_list isArray",use:["is_array"]},{words:"is_map is_dict",use:["is_object"]},{words:"array_unique uniq distinct dedupe deduplicate unique_by",use:["unique"]},{words:"sort_by sortBy order order_by orderBy usort custom_sort sort_asc sort_desc ksort asort",use:["sort"]},{words:"flat flat_map flatMap",use:["flatten"]},{words:"any array_some",use:["some"]},{words:"all array_every",use:["every"]},{words:"where select_where array_filter reject",use:["filter"]},{words:"pluck column array_column collect array_map",use:["map"],help:"One property of each item: $list|map:$$.name."},{words:"fold inject array_reduce accumulate",use:["reduce"]},{words:"group_by groupBy",use:["index_by"],statements:["array.group_by"]},{words:"each foreach forEach",use:["map"],statements:["foreach"]},{words:"concat_array array_concat concat_arrays union",use:["merge"]},{words:"difference array_difference",use:["diff"]},{words:"intersection",use:["intersect"]},{words:"repeat str_repeat",use:["fill","join"]},{words:"object_keys get_keys array_key keyset",use:["keys"]},{words:"object_values get_values",use:["values"]},{words:"object_entries to_entries to_pairs",use:["entries"]},{words:"assign extend object_merge spread",use:["merge"]},{words:"average mean",use:["avg"]},{words:"total add_all array_sum",use:["sum"]},{words:"maximum",use:["max","array_max"]},{words:"minimum",use:["min","array_min"]},{words:"power exponent",use:["pow"]},{words:"absolute",use:["abs"]},{words:"ceiling round_up",use:["ceil"]},{words:"round_down trunc truncate",use:["floor"]},{words:"plus increment inc",use:["add"]},{words:"minus decrement dec",use:["subtract"]},{words:"times multiply_by",use:["multiply"]},{words:"divided_by divide_by",use:["divide"]},{words:"modulo remainder",use:["modulus"]},{words:"square_root",use:["sqrt"]},{words:"band bit_and",use:["bitwise_and"]},{words:"bor bit_or",use:["bitwise_or"]},{words:"bxor xor bit_xor",use:["bitwise_xor"]},{words:"bitwise_shift_left shift_left lshift shl",use:["multiply","pow"],help:"Multiply by a power of two."},{words:"bitwise_shift_right shift_right rshift shr",use:["divide","floor","pow"],help:"Divide by a power of two and round down."},{words:"to_hex",use:["dechex"]},{words:"to_binary",use:["decbin"]},{words:"format_number to_fixed toFixed",use:["number_format"]},{words:"random rand randint",statements:["security.random_number"]},{words:"strip trim_all",use:["trim"]},{words:"trim_start trimStart trim_left lstrip",use:["ltrim"]},{words:"trim_end trimEnd trim_right rstrip",use:["rtrim"]},{words:"lpad pad_left padStart str_pad zfill",use:["pad_start"]},{words:"rpad pad_right padEnd",use:["pad_end"]},{words:"format interpolate printf",use:["sprintf"]},{words:"append_text concat_text add_text",use:["concat"],help:"Or the operator: ($a ~ $b)."},{words:"escape_html htmlspecialchars html_escape",use:["escape"]},{words:"strip_tag remove_html",use:["strip_html"]},{words:"ord chr char_code charCodeAt to_char_code to_char from_char_code fromCharCode ascii code_at",help:'There are no character codes: compare texts, or use "api.lambda".'},{words:"date to_date format_date date_format strftime formatDate format_datetime to_iso to_iso8601 toISOString",use:["format_timestamp"]},{words:"add_days add_hours add_minutes add_months add_years add_weeks date_add subtract_days date_sub modify strtotime",use:["transform_timestamp"],help:'For instance now|transform_timestamp:"+3 days":"UTC".'},{words:"add_seconds add_secs",use:["add_secs_to_timestamp"]},{words:"add_ms add_milliseconds",use:["add_ms_to_timestamp"]},{words:"parse_date date_parse to_datetime",use:["parse_timestamp","to_timestamp"]},{words:"to_unix unix timestamp to_epoch",use:["to_seconds","to_ms"]},{words:"to_json json stringify json_stringify jsonify tojson encode_json",use:["json_encode"]},{words:"from_json parse_json json_parse decode_json fromjson",use:["json_decode"]},{words:"base64 to_base64 b64encode btoa",use:["base64_encode"]},{words:"from_base64 b64decode atob base64decode",use:["base64_decode"]},{words:"urlencode encode_url encode_uri encodeURIComponent url_escape",use:["url_encode"]},{words:"urldecode decode_url decodeURIComponent",use:["url_decode"]},{words:"to_csv",use:["csv_encode"]},{words:"from_csv parse_csv",use:["csv_decode"]},{words:"from_xml parse_xml",use:["xml_decode"]},{words:"from_yaml parse_yaml",use:["yaml_decode"]},{words:"hash hash_sha256 sha sha2 sha_256",use:["sha256"]},{words:"hash_md5",use:["md5"]},{words:"hmac",use:["hmac_sha256"]},{words:"uuid_v4 generate_uuid create_uuid new_uuid guid",use:["uuid"]},{words:"unique_id generate_id nanoid",use:["create_uid"]},{words:"jwt_encode",use:["jws_encode"]},{words:"jwt_decode",use:["jws_decode"]}]),Uu=y([{words:"strlen size len count",use:["length"]},{words:"lower to_lowercase lowercase",use:["to_lower"]},{words:"upper to_uppercase uppercase",use:["to_upper"]},{words:"substring",use:["substr"]},{words:"subtract minus",use:["sub"]},{words:"multiply times",use:["mul"]},{words:"divide",use:["div"]},{words:"first_notnull first_notempty default ifnull",use:["coalesce"]},{words:"starts_with startsWith ends_with endsWith istarts_with like ilike icontains",use:["includes"],help:'The operators "includes" and "ilike" look into texts.'},{words:"in not_in equals",help:"Use the operators: $db.user.id in $ids."},{words:"date format_timestamp transform_timestamp to_int to_text to_decimal trim",help:"Compute it in a variable before the query, or put the value in backticks."}]);var hy=3;function U(e,t,n){let r=t?.[e],o=r?.use?.filter(d=>n.includes(d))??[],s=[...new Set([...o,...yy(r)?[]:T(e,n)])],i=r===void 0?void 0:gy(r);return{suggestions:s.slice(0,hy),...i===void 0?{}:{help:i}}}function Ue(e,t,n,r){return t?.[e.text]===void 0?B(e,n,r):{}}function yy(e){return e!==void 0&&e.use===void 0}function gy({statements:e,filters:t,types:n,help:r}){let o=[Rn("statement",e),Rn("filter",t),Rn("type",n),r].filter(s=>s!==void 0);return o.length===0?void 0:o.join(" ")}function Rn(e,t){return t===void 0?void 0:`Use the ${e} ${t.map(n=>`"${n}"`).join(" or ")}.`}var K=$(e=>e instanceof Map?[...e.keys()]:Object.keys(e));var Vu=a`
  function greet {
    input {
      text name
    }
    stack
    response = $input.name
  }
`,Gu={id:"type-name-foreign",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"The name that a type has in another language.",why:"The server refuses the whole push. Types have names of their own: a `string` is a `text`, a `boolean` a `bool`.",bad:{sources:{"function/greet.xs":Vu.replace("text","string")},at:["string"]},good:{"function/greet.xs":Vu},visit:{field:({fieldType:e,listSize:t},{report:n})=>{let r=e.text,o=r in te?void 0:Ee[r];if(o===void 0)return;let[s,...i]=o.use??[],d=s!==void 0&&i.length===0?s:void 0;n({at:m(e),message:d===void 0?`There is no type "${r}".`:`There is no type "${r}": it is called "${d}".`,...U(r,Ee,K(te)),...d!==void 0&&(o.help===void 0||t!==void 0)&&d!=="object"&&d!=="enum"?{fix:{title:`Replace "${r}" by "${d}"`,at:e,text:d}}:{}})}}};var Ku=a`
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
`,Yu={id:"unary-minus-on-variable",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A minus before a variable.",why:"The server refuses the whole push: a minus belongs to a number. Subtract from zero.",bad:{sources:{"function/probe.xs":Ku.replace("0 - $input.n","-$input.n")},at:["-$input.n"]},good:{"function/probe.xs":Ku},visit:{unary:(e,{text:t,report:n},r)=>{let{operator:o,operand:s}=e;if(o!=="-"||s.type==="number")return;let i=`0 - ${t.slice(s.start,s.end)}`,d=r.at(-1),u=d?.type==="assignment"||d?.type==="pair"||d?.type==="parenthesized";n({at:e,message:"A minus cannot stand before a variable.",help:"Write `0 - $total`.",...s.type==="variable"||s.type==="member"?{fix:{title:"Subtract from zero",at:e,text:u?i:`(${i})`}}:{}})}}};var zu={id:"unclosed-text",category:"syntax",severity:"error",scope:"document",basis:"documented",summary:"A text that is opened with quotes and never closed.",why:"Everything after the opening quote becomes part of the text, so nothing behind it can be read.",bad:{sources:{"function/greet.xs":a`
      function greet {
        input
        stack
        response = "hello
      }
      `},at:['"']},good:{"function/greet.xs":a`
    function greet {
      input
      stack
      response = "hello"
    }
    `}};var Qu=$(e=>new Set(e.objects.filter(({kind:t})=>t==="market_item").flatMap(({document:t})=>t.body.entries).flatMap(t=>t.type==="statement"&&t.keyword.text==="tablemap"&&R(t.header)?.text||[])));function A({to:e,word:t,...n}){return{...n,category:"reference",severity:"error",scope:"workspace",severityOnPart:"notice",basis:"documented",summary:`The name of ${/^[aeiou]/.test(t)?"an":"a"} ${t} that does not exist.`,visit:{document:(r,{object:o,workspace:s,text:i,report:d})=>{let u=[];for(let c of o.references){if(c.to!==e||wy(c,s))continue;let p=ky(c,s),f={text:c.name,start:c.start,end:c.end},h=p===void 0?B(f,s.namesFor(e),i):{};h.fix===void 0&&u.some(N=>by(c,N,o))||(u.push(c),d({at:c,message:`There is no ${t} ${xy(c)}.`,suggestions:T(c.name,s.namesFor(e)),...p===void 0?h:{help:p}}))}}}}}function by(e,t,{document:n}){return e.via!=="$db"||e.name!==t.name?!1:Hu(n,e)===Hu(n,t)}function Hu(e,{start:t,end:n}){let r;return P(e,[{statement:o=>{o.start<=t&&n<=o.end&&(r=o)}}]),r}function wy(e,t){if(e.soft===!0||t.resolve(e)!==void 0||e.to==="table"&&Qu(t).has(e.name))return!0;if(e.orColumnOf===void 0)return!1;let r=t.resolve({to:"table",name:e.orColumnOf})?.contract.columns;return r===void 0||se(r).has(e.name)}function xy({name:e,verb:t,group:n}){let r=t===void 0?"":` with verb ${t}`,o=n===void 0?"":` in group "${n}"`;return`"${e}"${r}${o}`}function ky({to:e,name:t,group:n},r){let o=e==="query"?r.findNamed("query",t):[],s=o.find(i=>i.group===n)??o[0]??r.resolveByName(t);if(s!==void 0)return e==="query"&&s.kind==="query"?`There is ${_(s)}.`:s.kind==="query"?void 0:`"${t}" is the name of a ${s.kind}.`}var Xu=A({id:"unknown-addon",to:"addon",word:"addon",why:"The addon is dropped when the document is saved, and its values are missing from every answer.",bad:{sources:{"table/item.xs":a`
        table item {
          schema { int id }
        }
      `,"addon/lines.xs":a`
        addon lines {
          input
          stack {
            db.query item
          }
        }
      `,"function/all.xs":a`
        function all {
          input
          stack {
            db.query item {
              addon = [{name: "line"}]
            } as $rows
          }
          response = $rows
        }
      `},at:["line"]},good:{"table/item.xs":a`
      table item {
        schema { int id }
      }
    `,"addon/lines.xs":a`
      addon lines {
        input
        stack {
          db.query item
        }
      }
    `,"function/all.xs":a`
      function all {
        input
        stack {
          db.query item {
            addon = [{name: "lines"}]
          } as $rows
        }
        response = $rows
      }
    `}});var Ju=A({id:"unknown-agent",to:"agent",word:"agent",why:"There is nothing to run, or nothing that the trigger listens to.",bad:{sources:{"ai/agent/helper.xs":a`
        agent helper {
          canonical = "helper"
          llm = {type: "xano-free", prompt: "hi"}
        }
      `,"function/ask.xs":a`
        function ask {
          input
          stack {
            ai.agent.run helpr {
              args = {}
            } as $answer
          }
          response = $answer
        }
      `},at:["helpr"]},good:{"ai/agent/helper.xs":a`
      agent helper {
        canonical = "helper"
        llm = {type: "xano-free", prompt: "hi"}
      }
    `,"function/ask.xs":a`
      function ask {
        input
        stack {
          ai.agent.run helper {
            args = {}
          } as $answer
        }
        response = $answer
      }
    `}});var Zu=A({id:"unknown-api-group",to:"api_group",word:"api group",why:"An endpoint belongs to exactly one group; without it the push is refused, or the endpoint lands in a group of its own.",bad:{sources:{"api/shop/shop.xs":a`
        api_group shop {
          canonical = "shop"
        }
      `,"api/shop/ping_GET.xs":a`
        query ping verb=GET {
          api_group = "shops"
          input
          stack
          response = 1
        }
      `},at:["shops"]},good:{"api/shop/shop.xs":a`
      api_group shop {
        canonical = "shop"
      }
    `,"api/shop/ping_GET.xs":a`
      query ping verb=GET {
        api_group = "shop"
        input
        stack
        response = 1
      }
    `}});var ec=a`
  function all {
    input
    stack {
      db.query product {
        wher = $db.product.id == 1
      } as $rows
    }
    response = $rows
  }
`,tc=a`
  table product {
    schema {
      int id
    }
  }
`,vy={"api.request":an,"db.query":$n},nc={id:"unknown-argument",category:"reference",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"An argument that the statement does not take.",why:"The push is refused, or the argument is dropped and the statement does something else than it says.",bad:{sources:{"table/product.xs":tc,"function/all.xs":ec},at:["wher"]},good:{"table/product.xs":tc,"function/all.xs":ec.replace("wher","where")},visit:{assignment:(e,{text:t,report:n},r)=>{let o=j(r);if(o.type!=="statement")return;let s=o.owner.keyword.text,i=b[s],d=e.name.text;if(i===void 0||i.openArguments===!0||d in i.arguments||d in nt||rt(o.owner)===e||vy[s]?.has(d)===!0)return;let u=_y(i),c=jn[s]??jn["*"],{body:p}=o.owner,f=qt(d,u),h=f===void 0||l(p,f)===void 0;n({at:m(e.name),message:`Statement "${s}" takes no argument "${d}".`,...U(d,c,u),...h?Ue(m(e.name),c,u,t):{}})}}},_y=$(e=>Object.keys({...e.arguments,...nt}));var rc={id:"unknown-check",category:"reference",severity:"warning",scope:"workspace",basis:"documented",summary:"A suppression that names a check that does not exist.",why:'It suppresses nothing. "xano-ci explain" lists the checks.',bad:{sources:{"function/greet.xs":a`
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
      `},at:["unknown-filters"]},good:{"function/greet.xs":a`
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
    `}};var oc=a`
  function one {
    input
    stack
    return = 1
    response = null
  }
`,sc={id:"unknown-clause",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A clause that this kind of document does not have.",why:"The push is refused, or the clause is dropped and what it says never holds.",bad:{sources:{"function/one.xs":oc},at:["return"]},good:{"function/one.xs":oc.replace(`  return = 1
  response = null
`,`  response = 1
`)},visit:{document:({keyword:e,body:t},{report:n})=>{let r=V[e.text];if(!(r===void 0||r.open===!0))for(let o of re(t)){let s=Y(o);if(s.text in r.clauses||$y(e.text,o))continue;let i=`A document of the kind "${e.text}" has no clause "${s.text}".`,u=o.type==="statement"&&(s.text in b||s.text in G)&&"stack"in r.clauses?{help:'Statements stand in the clause "stack".'}:U(s.text,Sy(e.text,s.text),K(r.clauses));n({at:m(s),message:i,...u})}}}};function $y(e,t){if(t.type!=="statement")return!1;let n=t.keyword.text;return n==="post_process"||e==="run.job"&&n==="stack"}function Sy(e,t){let n=En[e];return n!==void 0&&t in n?n:En["*"]}var ic=["$remote_ip","$remote_port","$remote_host","$remote_user","$remote_passwd","$http_headers","$request_method","$request_uri","$request_querystring","$request_auth_token","$datasource","$branch","$tenant","$api_baseurl","$webflow","$release","$platform","$debugger"];var ac=a`
  workspace shop {
    env = {MAIL_KEY: ""}
  }
`,dc=a`
  function has_mail {
    input
    stack
    response = $env.MAIL_KEYS != ""
  }
`,Ty=new Set(ic),uc={id:"unknown-environment-variable",category:"reference",severity:"warning",scope:"workspace",severityOnPart:"notice",basis:"documented",summary:"An environment variable that the workspace does not declare.",why:"It is empty when it is read. Looked up in the `env` of the workspace document and of the snapshot; where neither lists any, nothing is said.",bad:{sources:{"workspace/shop.xs":ac,"function/has_mail.xs":dc},at:["MAIL_KEYS"]},good:{"workspace/shop.xs":ac,"function/has_mail.xs":dc.replace("MAIL_KEYS","MAIL_KEY")},create:({workspace:e,report:t})=>{let n=(r,o)=>{if(o===void 0||r.type!=="variable"||r.name!=="env")return;let s=o.text.startsWith("$"),i=s?Ty:e.environment;i===void 0||i.has(o.text)||t({at:o,message:s?`Xano provides no "$env.${o.text}".`:`The workspace declares no environment variable "${o.text}".`,suggestions:T(o.text,i),...s?{}:{help:`Set it in Xano, and add "${o.text}" to the \`env\` of the workspace.`}})};return{member:r=>n(r.object,m(r.property)),index:r=>n(r.object,r.index.type==="string"?v(r.index):void 0)}}};var Ve=new Set(["items","itemsReceived","itemsTotal","curPage","nextPage","prevPage","pageTotal","perPage","offset"]);function Vt(e){return e?.type!=="array"?[]:e.items.flatMap(t=>{let n=w(t,"as")?.value;return(n===void 0?void 0:v(n)?.text)?.replace(/^items\./,"")?.split(".")[0]??[]})}var Ey=new Set(ge),cc=a`
  function cheap {
    input
    stack {
      db.query product {
        where = $db.product.prise < 100
      } as $rows
    }
    response = $rows
  }
`,pc=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,lc={id:"unknown-field",category:"reference",severity:"error",scope:"workspace",basis:"documented",summary:"The name of a column that its table does not have.",why:"A condition on it fails when it runs, a value for it is dropped without a word, an index on it is refused. Columns are looked up in `data`, `items`, `field_name`, `sort`, inputs of addons, indexes, views and query expressions.",bad:{sources:{"table/product.xs":pc,"function/cheap.xs":cc},at:["prise"]},good:{"table/product.xs":pc,"function/cheap.xs":cc.replace("prise","price")},create:({object:e,workspace:t,text:n,report:r})=>{let o=(s,i)=>{let d=Nn(s,t);d===void 0||d.has(i.text)||Ey.has(i.text)||r({at:i,message:`Table "${s}" has no field "${i.text}".`,suggestions:T(i.text,d),...B(i,d,n)})};return{document:s=>{if(s.keyword.text!=="table")return;let i=l(s.body,"index")?.value,d=l(s.body,"view")?.value;for(let u of[...Ny(i),...qy(d)])o(e.name,u)},statement:(s,i,d)=>{if(!s.keyword.text.startsWith("db."))return;let u=q([...d,s]);if(u!==void 0){for(let c of Ay(s))o(u.table,c);for(let c of Iy(s,u))o(c.table,c.column)}},member:(s,i,d)=>{let u=q(d);if(u===void 0)return;let c=Wy(s,d,u);c!==void 0&&o(u.table,c);let p=Oy(s);if(p!==void 0){let{head:f,column:h}=p;u.joined.has(f)?o(u.joined.get(f),h):f===u.table?o(f,h):!u.aliases.has(f)&&!Cy(f,u.table,t)&&o(be(f,u.table)?u.table:f,h)}else if(jy(s,d)){let f=m(s.property);Ry(f.text,u,t)||o(u.table,f)}}}}};function Nn(e,t){if(e===void 0)return;let n=t.resolveUnique({to:"table",name:e})?.contract.columns;return n&&se(n)}function Cy(e,t,n){return Nn(t,n)?.has(e)!==!1}function jy(e,t){let{object:n}=e;if(n.type!=="variable"||n.name!=="db"||!k(t))return!1;let r=t.at(-1);return!((r?.type==="member"||r?.type==="index")&&r.object===e)}function Ry(e,{table:t,aliases:n,joined:r},o){return be(e,t)||n.has(e)?!0:[...r.values()].some(s=>Nn(s,o)?.has(e)!==!1)}function Oy(e){let{object:t}=e;if(!(t.type!=="member"||t.object.type!=="variable"||t.object.name!=="db")&&!e.property.text.startsWith("$"))return{head:t.property.text,column:m(e.property)}}function Ny(e){return e?.type!=="array"?[]:e.items.flatMap(t=>{let n=w(t,"field")?.value;return n?.type!=="array"?[]:n.items.flatMap(r=>{let o=w(r,"name")?.value;return o===void 0?[]:Gt(v(o))??[]})})}function Ay(e){let t=[],n=l(e.body,"field_name")?.value,r=n?.type==="string"?Gt(v(n)):void 0;r!==void 0&&t.push(r);let o=l(e.body,"data")?.value;o?.type==="object"&&t.push(...On(o));let s=l(e.body,"items")?.value;for(let i of s?.type==="array"?s.items:[])i.type==="object"&&t.push(...On(i));return t}function Fy(e){let t=e?.type==="object"?w(e,"as")?.value:void 0;return(t===void 0?void 0:v(t)?.text)?.replace(/^items\./,"").includes(".")===!0}function Wy({object:e,property:t},n,{aliases:r}){if(e.type!=="variable"||e.name!=="output")return;let o=n.findLast(c=>c.type==="statement"),s=n.findLast(c=>c.type==="assignment");if(s?.name.text!=="addon"||o===void 0||n.some(c=>c.type==="pair"&&c.key.text==="addon"))return;let i=m(t),d=n.findLast(c=>c.type==="object"&&w(c,"name")!==void 0);return i.text.startsWith("$")||Fy(d)||new Set([...r,...Vt(s.value)]).has(i.text)||Ve.has(i.text)?void 0:i}function On(e){return x(e).flatMap(t=>Gt(m(t.key))??[])}function Iy({body:e},{table:t,aliases:n,joined:r}){let o=l(e,"sort")?.value;return o?.type!=="object"?[]:x(o).flatMap(s=>{let i=m(s.key);if(n.has(i.text))return[];let d=i.text.indexOf(".");if(d===-1)return r.size===0?[{table:t,column:i}]:[];let u=i.text.slice(0,d),c=r.get(u)??(u===t?t:void 0),p=Gt({text:i.text.slice(d+1),start:i.start+d+1,end:i.end});return c===void 0||p===void 0?[]:[{table:c,column:p}]})}function qy(e){return e?.type!=="object"?[]:x(e).flatMap(t=>{let n=w(t.value,"sort")?.value;return n?.type==="object"?On(n):[]})}function Gt(e){if(e===void 0||e.text==="")return;let t=e.text.indexOf(".");return t===-1?e:{text:e.text.slice(0,t),start:e.start,end:e.start+t}}var mc=a`
  table customer {
    schema {
      int id
      text phone {
        private = true
      }
    }
  }
`,fc={id:"unknown-field-option",category:"reference",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"An option that a field of this type does not take.",why:'The push is refused, or the option is dropped. Defaults, rules and "required" stand outside of the braces: `text? code?="a" filters=trim|max:9`.',bad:{sources:{"table/customer.xs":mc},at:["private"]},good:{"table/customer.xs":mc.replace("private","sensitive")},visit:{field:({fieldType:e,options:t},{report:n})=>{let r=te[e.text];if(r!==void 0)for(let o of re(t)){let s=Y(o);r.options.includes(s.text)||n({at:m(s),message:`A field of the type "${e.text}" takes no option "${s.text}".`,...U(s.text,Pu,r.options)})}}}};var hc=a`
  function shout {
    input {
      text word
    }
    stack
    response = $input.word|to_uppercase
  }
`,My={...ae,...fe},yc={id:"unknown-filter",category:"reference",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"A filter that does not exist, or not in this kind of expression.",why:'The push is refused, or the expression fails when it runs: "unable to locate" the filter. Queries have filters of their own.',bad:{sources:{"function/shout.xs":hc},at:["to_uppercase"]},good:{"function/shout.xs":hc.replace("to_uppercase","to_upper")},visit:{"filter-call":(e,{text:t,report:n},r)=>{let o=e.name.text;if(o in ae||o in qe)return;let s=k(r);if(s&&o in fe)return;let i=s?Uu:Bu,d=K(s?My:ae);n({at:m(e.name),message:o in fe?`Filter "${o}" exists in queries only.`:`There is no filter "${o}".`,...U(o,i,d),...Ue(m(e.name),i,d,t)})}}};var gc=A({id:"unknown-function",to:"function",word:"function",why:"The call is saved with an empty name, or the push is refused. It fails when it runs.",bad:{sources:{"function/cart/total.xs":a`
        function "cart/total" {
          input
          stack
          response = 1
        }
      `,"function/pay.xs":a`
        function pay {
          input
          stack {
            function.run "cart/totals" as $total
          }
          response = $total
        }
      `},at:["cart/totals"]},good:{"function/cart/total.xs":a`
      function "cart/total" {
        input
        stack
        response = 1
      }
    `,"function/pay.xs":a`
      function pay {
        input
        stack {
          function.run "cart/total" as $total
        }
        response = $total
      }
    `}});var bc={id:{type:"int"},name:{type:"text"},instructions:{type:"text"}},wc={toolset:{type:"object",fields:bc},tools:{type:"object[]",fields:bc}},xc={id:{type:"int"},label:{type:"text"}},kc=C({table_trigger:{new:{type:"json"},old:{type:"json"},action:{type:"enum",values:["insert","update","delete","truncate"]},datasource:{type:"text"}},agent_trigger:wc,mcp_server_trigger:wc,workspace_trigger:{to_branch:{type:"object",fields:xc},from_branch:{type:"object",fields:xc},action:{type:"enum",values:["branch_live","branch_merge","branch_new"]}},realtime_trigger:{action:{type:"enum",values:["message","join"]},channel:{type:"text"},client:{type:"object",fields:{extras:{type:"json"},permissions:{type:"object",fields:{dbo_id:{type:"int"},row_id:{type:"text"}}}}},options:{type:"object",fields:{authenticated:{type:"bool"},channel:{type:"text"}}},payload:{type:"json"}}});var vc=a`
  function double {
    input {
      int quantity
    }
    stack
    response = $input.qty * 2
  }
`,_c={id:"unknown-input",category:"reference",severity:"error",scope:"workspace",basis:"documented",summary:"An input that the document does not declare.",why:"Only declared inputs reach the stack: the value is missing or null whatever the caller sends.",bad:{sources:{"function/double.xs":vc},at:["qty"]},good:{"function/double.xs":vc.replace("qty","quantity")},create:({object:e,workspace:t,text:n,report:r})=>{let o=Dy(e)?Ly:De(e.contract,t),s=o&&new Set([...o,...Object.keys(kc[e.kind]??{})]),i=(d,u)=>{s===void 0||d.type!=="variable"||d.name!=="input"||u===void 0||u.text.startsWith("$")||s.has(u.text)||r({at:u,message:`Input "${u.text}" is not declared by ${_(e)}.`,suggestions:T(u.text,s),...B(u,s,n)})};return{member:d=>i(d.object,m(d.property)),index:d=>i(d.object,d.index.type==="string"?v(d.index):void 0)}}},Ly=new Set,Py=new Set(["function","query","tool","addon","task"]);function Dy({kind:e,document:{body:t}}){return Py.has(e)?t.entries.every(n=>n.type!=="broken"&&!(n.type==="field-list"&&n.keyword.text==="input")):!1}var $c=a`
  function greet {
    input {
      text name filters=trim|to_lower
    }
    stack
    response = $input.name
  }
`,Sc={id:"unknown-input-filter",category:"reference",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"A filter behind `filters=` that does not exist there.",why:"The server refuses the whole push. Fields have few filters, with names of their own; all others belong into expressions.",bad:{sources:{"function/greet.xs":$c},at:["to_lower"]},good:{"function/greet.xs":$c.replace("to_lower","lower")},visit:{"field-filter":({name:e},{report:t})=>{e.text in Te||t({at:m(e),message:e.text in ae?`Filter "${e.text}" exists in expressions only, not in "filters=".`:`There is no filter "${e.text}" for fields.`,...U(e.text,Du,K(Te))})}}};var Tc=a`
  table product {
    schema {
      int id
    }
  }
`,Ec=a`
  function all {
    input
    stack {
      db.query product {
        return = {type: "list", paging: {page: 1, perPage: 20}}
      } as $rows
    }
    response = $rows
  }
`,Cc={id:"unknown-key",category:"reference",severity:"error",scope:"document",basis:"measured",summary:"A key that the object of a clause or an argument does not have.",why:"The push is refused, or the key is dropped and what it was to change stays as it was.",bad:{sources:{"table/product.xs":Tc,"function/all.xs":Ec},at:["perPage"]},good:{"table/product.xs":Tc,"function/all.xs":Ec.replace("perPage","per_page")},create:({text:e,report:t})=>{let n=({of:r,value:o,keys:s})=>{if(o?.type==="object")for(let i of By(o,s)){let d=m(i.key),u=T(d.text,s),c=u.every(p=>w(o,p)===void 0);t({at:d,message:`"${r}" takes no key "${d.text}".`,help:`It can have ${s.map(p=>`"${p}"`).join(", ")}.`,suggestions:u,...c?B(d,s,e):{}})}};return{document:({keyword:r,body:o})=>{let s=V[r.text]?.clauses;for(let i of o.entries){if(i.type!=="assignment")continue;let d=i.name.text,u=s?.[d];if(u?.keys===void 0)continue;let c=An(u.keys),p=u.form==="value:list"?je(i.value):[i.value];for(let f of p)n({of:d,value:f,keys:c})}},statement:(r,o,s)=>{if(j(s).type==="stack")for(let i of Uy(r))n(i)}}}};function By(e,t){return x(e).filter(({key:n})=>!t.includes(n.text))}function Uy(e){let t=b[e.keyword.text];return(e.body?.entries??[]).flatMap(n=>{if(n.type!=="assignment")return[];let{value:r}=n,o=n.name.text;switch(t?.arguments[o]?.kind){case"return":return[{of:o,value:r,keys:wr},{of:"paging",value:w(r,"paging")?.value,keys:xr}];case"joins":return Re(r).map(s=>({of:o,value:s,keys:An(vr)}));case"addons":return jc(r);default:return[]}})}function jc(e){return je(e).flatMap(t=>[{of:"addon",value:t,keys:An(Sr)},...jc(w(t,"addon")?.value)])}var An=$(e=>[...e.required,...e.optional]);var Rc=a`
  endpoint ping verb=GET {
    input
    stack
    response = 1
  }
`,Oc={id:"unknown-kind",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A document of a kind that does not exist.",why:"The server refuses the whole push. What other tools call an endpoint or a route is a `query` here.",bad:{sources:{"api/ping_GET.xs":Rc},at:["endpoint"]},good:{"api/ping_GET.xs":Rc.replace("endpoint","query")},visit:{document:({keyword:e},{report:t})=>{e.text in V||t({at:m(e),message:`There is no kind of document "${e.text}".`,...U(e.text,Lu,K(V))})}}};var Nc=A({id:"unknown-mcp-server",to:"mcp_server",word:"MCP server",why:"There is nothing that the trigger listens to.",bad:{sources:{"ai/mcp_server/notes.xs":a`
        mcp_server notes {
          canonical = "notes"
          tools = []
        }
      `,"ai/mcp_server/trigger/on_notes.xs":a`
        mcp_server_trigger on_notes {
          mcp_server = "note"
          input
          stack
          response = null
        }
      `},at:["note"]},good:{"ai/mcp_server/notes.xs":a`
      mcp_server notes {
        canonical = "notes"
        tools = []
      }
    `,"ai/mcp_server/trigger/on_notes.xs":a`
      mcp_server_trigger on_notes {
        mcp_server = "notes"
        input
        stack
        response = null
      }
    `}});var Ac=A({id:"unknown-middleware",to:"middleware",word:"middleware",why:"What the middleware guards is open: the endpoint is saved without it, or the push is refused.",bad:{sources:{"middleware/audit.xs":a`
        middleware audit {
          input { json vars }
          stack
          response = null
        }
      `,"function/pay.xs":a`
        function pay {
          input
          stack
          response = 1
          middleware = {pre: [{name: "audits"}]}
        }
      `},at:["audits"]},good:{"middleware/audit.xs":a`
      middleware audit {
        input { json vars }
        stack
        response = null
      }
    `,"function/pay.xs":a`
      function pay {
        input
        stack
        response = 1
        middleware = {pre: [{name: "audit"}]}
      }
    `}});var Vy=new Set(ge),Fc=a`
  function names {
    input
    stack {
      db.query product {
        output = ["id", "nmae"]
      } as $rows
    }
    response = $rows
  }
`,Wc=a`
  table product {
    schema {
      int id
      text name
    }
  }
`,Ic={id:"unknown-output-field",category:"reference",severity:"warning",scope:"workspace",basis:"measured",summary:"A name in `output` that neither the table nor the query has.",why:"Nothing fails: the value is missing in what comes back. Xano leaves such names behind when a column is removed.",bad:{sources:{"table/product.xs":Wc,"function/names.xs":Fc},at:["nmae"]},good:{"table/product.xs":Wc,"function/names.xs":Fc.replace("nmae","name")},keywords:e=>e.startsWith("db."),visit:{statement:(e,{workspace:t,report:n},r)=>{let o=q([...r,e]);if(o?.table===void 0)return;let s=t.resolveUnique({to:"table",name:o.table})?.contract.columns;if(s===void 0)return;let i=se(s);for(let d of Gy(e,o))i.has(d.text)||Vy.has(d.text)||n({at:d,message:`Table "${o.table}" has no field "${d.text}" that could be given out.`,suggestions:T(d.text,i)})}}};function Gy({body:e},{aliases:t}){let n=l(e,"output")?.value;if(n?.type!=="array")return[];let r=new Set([...t,...Vt(l(e,"addon")?.value)]);return n.items.flatMap(o=>{let s=o.type==="string"?v(o):void 0;if(s===void 0||Ve.has(s.text))return[];let i=s.text.startsWith("items.")?6:0,[d=""]=s.text.slice(i).split("."),u=s.start+i;return d===""||r.has(d)?[]:[{text:d,start:u,end:u+d.length}]})}function qc(e,t){let n=!1,r=o=>o?.type==="member"&&o.property.text===e||o?.type==="index"&&o.index.type==="string"&&o.index.value===e||o?.type==="parenthesized"&&r(o.expression);return P(t,[{binary:({operator:o,left:s,right:i})=>{(o==="??"||[s,i].some(Ky))&&(r(s)||r(i))&&(n=!0)},filtered:({base:o,filters:s})=>{r(o)&&s.some(i=>pn.has(i.name.text))&&(n=!0)}}]),n}function Ky(e){return e.type==="word"&&e.word==="null"}var Mc=a`
  table member {
    schema {
      int id
      email email
    }
  }
`,Lc=a`
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
`,Dc={id:"unknown-property",category:"reference",severity:"error",scope:"workspace",basis:"reported",summary:"A property that the value of a variable surely does not have.",why:"The request fails there, or goes on with null: Xano cannot locate it. Looked at are rows, lists and pages of them, answers of requests, results of functions and objects written in place; addons and updates make the shape unknown.",bad:{sources:{"function/address.xs":Lc,"table/member.xs":Mc},at:["emial"]},good:{"function/address.xs":Lc.replace("emial","email"),"table/member.xs":Mc},create:({object:e,text:t,workspace:n,report:r})=>{let o=(s,i)=>{if(s.type==="variable"&&s.name==="var"||i===void 0||i.text.startsWith("$")||i.text==="")return;let d=S(e,t,n).read(s),u=Yy(d,i.text);if(u!==void 0){if(d.kind!=="object")r({at:i,...u});else if(!d.called?.startsWith(hn)||!qc(i.text,e.document)){let c=K(d.properties??{});r({at:i,...u,suggestions:T(i.text,c),...B(i,c,t)})}}};return{member:s=>o(s.object,m(s.property)),index:s=>o(s.object,s.index.type==="string"?v(s.index):void 0)}}};function Yy(e,t){switch(e.kind){case"number":case"bool":case"text":return/^\d+$/.test(t)?void 0:{message:`There is no "${t}" in ${Z(e)}: it holds nothing else.`,...e.kind==="text"&&Pc.has(t)?{help:"Write `($text|strlen)`."}:{}};case"list":return Pc.has(t)&&!zy(e.item,t)?{message:`There is no "${t}" in a list: a filter counts what is in it.`,help:"Write `($list|count)`."}:!Ve.has(t)||!Qy(e.item,t)?void 0:{message:`There is no "${t}" in a list of rows: only a query with "paging" gives pages.`,help:"The variable itself is the list."};case"object":return e.called===void 0||e.called===Je?void 0:e.properties?.has(t)===!1?{message:`There is no "${t}" in ${e.called}.`}:void 0;default:return}}var Pc=new Set(["length","size"]);function zy(e,t){return e.kind==="object"&&e.properties?.has(t)!==!1}function Qy(e,t){return e.kind==="object"&&e.called!==void 0&&e.properties?.has(t)===!1}var Bc=A({id:"unknown-query",to:"query",word:"endpoint",why:"The call has nothing to call. Endpoints are told apart by path, verb and group together.",bad:{sources:{"api/shop/shop.xs":a`
        api_group shop {
          canonical = "shop"
        }
      `,"api/shop/ping_GET.xs":a`
        query ping verb=GET {
          api_group = "shop"
          input
          stack
          response = 1
        }
      `,"workflow_test/smoke.xs":a`
        workflow_test smoke {
          stack {
            api.call pings verb=GET {
              api_group = "shop"
            } as $answer
          }
        }
      `},at:["pings"]},good:{"api/shop/shop.xs":a`
      api_group shop {
        canonical = "shop"
      }
    `,"api/shop/ping_GET.xs":a`
      query ping verb=GET {
        api_group = "shop"
        input
        stack
        response = 1
      }
    `,"workflow_test/smoke.xs":a`
      workflow_test smoke {
        stack {
          api.call ping verb=GET {
            api_group = "shop"
          } as $answer
        }
      }
    `}});var Uc=A({id:"unknown-realtime-channel",to:"realtime_channel",word:"realtime channel",why:"There is nothing that the trigger listens to.",bad:{sources:{"realtime/channel/room.xs":a`
        realtime_channel "room:*" {
          active = true
        }
      `,"realtime/trigger/on_room.xs":a`
        realtime_trigger on_room {
          channel = "rooms:*"
          input
          stack
          response = null
        }
      `},at:["rooms:*"]},good:{"realtime/channel/room.xs":a`
      realtime_channel "room:*" {
        active = true
      }
    `,"realtime/trigger/on_room.xs":a`
      realtime_trigger on_room {
        channel = "room:*"
        input
        stack
        response = null
      }
    `}});var Vc=a`
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
`,Fn=new Set("var let const set variable text int string bool decimal number json object array any auto".split(" ")),Gc={id:"var-shorthand",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A variable that is set or changed in the form of another language.",why:"The server refuses the whole push. A variable is set by `var $name { value = \u2026 }` and changed by `var.update $name { value = \u2026 }`; what a statement results in is named by `as $name`.",bad:{sources:{"function/probe.xs":Vc.replace(/var \$twice [\s\S]*?\}/,"var $twice = $input.n * 2")},at:["="]},good:{"function/probe.xs":Vc},keywords:e=>Fn.has(e),visit:{statement:({keyword:e,header:t},{report:n},r)=>{let[o]=t;o?.type==="attribute"&&j(r).type==="stack"&&n({at:{start:e.start,end:o.end},message:'A variable is set in a block, and its name starts with "$".',help:`Write \`var $${o.name.text} { value = \u2026 }\`.`})}}};var Hy=C({elseif:"if",elif:"if",else:"if",catch:"try",finally:"try"}),Xy=new Set(["db.update","post_process","if","try"]);function Kc(e,t,n){let{keyword:r,header:o}=e,s=r.text;if(Xy.has(s)||Fn.has(s)&&o[0]?.type==="attribute")return!0;let i=t.at(-1);if(i?.type!=="block")return!1;let d=Ke(i.entries,e);if(kn(i.entries[d-1],e,n))return!0;let u=Hy[s],c=u===void 0?void 0:dt(i,u);return c!==void 0&&Ke(i.entries,c)<d}var Yc=a`
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
`,zc=a`
  table product {
    schema {
      int id
    }
  }
`,Qc={id:"unknown-statement",category:"reference",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"A statement that does not exist.",why:"The server refuses the whole push.",bad:{sources:{"table/product.xs":zc,"function/all.xs":Yc},at:["db.find"]},good:{"table/product.xs":zc,"function/all.xs":Yc.replace("db.find","db.get")},keywords:e=>!(e in b),visit:{statement:(e,{text:t,report:n},r)=>{let o=e.keyword.text,s=j(r);if(!(s.type==="document"||s.type==="field")&&!(s.type==="statement"&&o in G)&&!Kc(e,r,t)){if(s.type==="statement"&&Jy(e,s.owner)){let{start:i,end:d}=e.keyword;n({at:m(e.keyword),message:`"${o}" and its value are joined by "=".`,help:`Write \`${o} = \u2026\`.`,fix:{title:'Write "="',at:{start:i,end:d},text:`${t.slice(i,d)} =`}});return}n({at:m(e.keyword),message:o in G?`"${o}" cannot stand here: it is a branch of another statement.`:`There is no statement "${o}".`,...U(o,Cn,K(b)),...Ue(m(e.keyword),Cn,K(b),t)})}}}};function Jy({keyword:e,header:t,body:n},r){let o=b[r.keyword.text];return o!==void 0&&e.text in o.arguments&&t.length===1&&n===void 0}var Hc=A({id:"unknown-table",to:"table",word:"table",why:"The server saves such a statement with an empty table name, or refuses the push. It fails when it runs.",bad:{sources:{"table/product.xs":a`
        table product {
          schema { int id }
        }
      `,"function/all.xs":a`
        function all {
          input
          stack {
            db.query products as $rows
          }
          response = $rows
        }
      `},at:["products"]},good:{"table/product.xs":a`
      table product {
        schema { int id }
      }
    `,"function/all.xs":a`
      function all {
        input
        stack {
          db.query product as $rows
        }
        response = $rows
      }
    `}});var Xc=A({id:"unknown-task",to:"task",word:"task",why:"The call has nothing to call.",bad:{sources:{"task/nightly.xs":a`
        task nightly {
          stack
        }
      `,"workflow_test/smoke.xs":a`
        workflow_test smoke {
          stack {
            task.call nighty as $done
          }
        }
      `},at:["nighty"]},good:{"task/nightly.xs":a`
      task nightly {
        stack
      }
    `,"workflow_test/smoke.xs":a`
      workflow_test smoke {
        stack {
          task.call nightly as $done
        }
      }
    `}});var Jc=A({id:"unknown-tool",to:"tool",word:"tool",why:"The agent or server is saved without the tool, and answers as if it had never had one.",bad:{sources:{"ai/tool/find_note.xs":a`
        tool find_note {
          input
          stack
          response = 1
        }
      `,"ai/mcp_server/notes.xs":a`
        mcp_server notes {
          canonical = "notes"
          tools = [{name: "find_notes"}]
        }
      `},at:["find_notes"]},good:{"ai/tool/find_note.xs":a`
      tool find_note {
        input
        stack
        response = 1
      }
    `,"ai/mcp_server/notes.xs":a`
      mcp_server notes {
        canonical = "notes"
        tools = [{name: "find_note"}]
      }
    `}});var Zc=A({id:"unknown-trigger",to:"trigger",word:"trigger",why:"The call has nothing to call.",bad:{sources:{"table/note.xs":a`
        table note {
          schema { int id }
        }
      `,"table/trigger/note_log.xs":a`
        table_trigger note_log {
          table = "note"
          input
          stack
        }
      `,"workflow_test/smoke.xs":a`
        workflow_test smoke {
          stack {
            trigger.call note_logs as $done
          }
        }
      `},at:["note_logs"]},good:{"table/note.xs":a`
      table note {
        schema { int id }
      }
    `,"table/trigger/note_log.xs":a`
      table_trigger note_log {
        table = "note"
        input
        stack
      }
    `,"workflow_test/smoke.xs":a`
      workflow_test smoke {
        stack {
          trigger.call note_log as $done
        }
      }
    `}});var st=["int","bool","array","text","expr","decimal","object","timestamp"];var ep=a`
  function greet {
    input {
      txet name
    }
    stack
    response = $input.name
  }
`,tp={id:"unknown-type",category:"reference",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"A type that does not exist, of a field or in a cast.",why:"The server refuses the whole push. What other languages call a type is told by `type-name-foreign`.",bad:{sources:{"function/greet.xs":ep},at:["txet"]},good:{"function/greet.xs":ep.replace("txet","text")},visit:{field:({fieldType:e},{text:t,report:n})=>{let r=e.text;r in te||Ee[r]!==void 0||n({at:m(e),message:`There is no type "${r}".`,...U(r,Ee,K(te)),...B(m(e),K(te),t)})},cast:({castType:e},{text:t,report:n})=>{let r=e.text;Zy(r)||n({at:m(e),message:`There is no cast "!${r}".`,help:`There are ${st.map(o=>`"!${o}"`).join(", ")}.`,...U(r,Ee,st),...B(m(e),st,t)})}}},Zy=e=>st.some(t=>t===e);var np=a`
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
`,op={id:"unknown-variable",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A variable that nothing in the document sets.",why:"The request fails when it gets there: Xano cannot locate the variable. Inputs are read as `$input.name`, variables of other documents are not there.",bad:{sources:{"function/total.xs":np},at:["$amuont"]},good:{"function/total.xs":np.replace("$amuont","$amount")},visit:{document:(e,{object:t,text:n,report:r})=>{let o=W(t,n),s=wn(o),i=Bs(o),d=u=>i.has(u)?`Variable "${u}" is set only by a statement that is switched off`:`Variable "${u}" is never set`;for(let{name:u,node:c}of ve(o)){if(s.has(u))continue;let p=eg(u,t);r({at:c,message:`${d(u)}.`,...p===void 0?rp(u,c,s,n):tg(p,c)})}for(let{name:u,at:c,statement:p}of Mt(o))r({at:c,message:`${d(u)}, and "${p?.keyword.text??""}" needs what it holds.`,help:`Set it before, with \`var $${u}\`.`,...rp(u,c,s,n)})}}};function eg(e,{contract:t}){let n=[e,e.replace(/^input_/,"")];return t.inputs?.find(r=>n.includes(r.name))?.name}function tg(e,{start:t,end:n}){return{help:`The input of this name is read as "$input.${e}".`,fix:{title:"Read the input",at:{start:t,end:n},text:`$input.${e}`}}}function rp(e,{end:t},n,r){return{suggestions:T(e,n),...B({text:e,start:t-e.length,end:t},n,r)}}var sp=A({id:"unknown-workflow-test",to:"workflow_test",word:"workflow test",why:"The call has nothing to call.",bad:{sources:{"workflow_test/setup.xs":a`
        workflow_test setup {
          stack
        }
      `,"workflow_test/smoke.xs":a`
        workflow_test smoke {
          stack {
            workflow_test.call setups as $done
          }
        }
      `},at:["setups"]},good:{"workflow_test/setup.xs":a`
      workflow_test setup {
        stack
      }
    `,"workflow_test/smoke.xs":a`
      workflow_test smoke {
        stack {
          workflow_test.call setup as $done
        }
      }
    `}});function it(e,t){let n=e.type==="parenthesized"?e.expression:e;return{type:t,literal:n?.type==="string"?n.value:void 0}}function Wn(e,t){return ip(e,t)??ip(t,e)}function ip({type:e},t){let{literal:n}=t;switch(e.kind){case"list":return["number","time"].includes(t.type.kind)||n!==void 0&&n!==""?`a list is never equal to ${Z(t.type)}`:void 0;case"object":return["number","time"].includes(t.type.kind)||n!==void 0&&n!==""?`an object is never equal to ${Z(t.type)}`:void 0;case"number":return n!==void 0&&n.trim()!==""&&Number.isNaN(Number(n))?`a number is never equal to the text "${n}"`:void 0;case"bool":return n!==void 0&&!ng.has(n.toLowerCase())?`a bool is never equal to the text "${n}"`:void 0;case"text":return rg(e,n);default:return}}var ng=new Set(["","true","false","0","1","yes","no","on","off"]);function rg({of:e,values:t},n){if(!(e!=="enum"||t===void 0||n===void 0||n===""))return t.includes(n)?void 0:`"${n}" is not one of its values`}var ap=a`
  function many {
    input {
      text[] names
    }
    stack
    response = $input.names == 3
  }
`,cp={id:"unlike-comparison",category:"type",severity:"warning",scope:"workspace",basis:"documented",summary:"A comparison, or a `case`, of two things that are surely never equal.",why:"The answer is the same whatever comes in, so one of the ways behind it is never taken. Compared are lists, objects, numbers and bools with each other, and choices with texts that are none of them.",bad:{sources:{"function/many.xs":ap},at:["$input.names == 3"]},good:{"function/many.xs":ap.replace("$input.names ==","($input.names|count) ==")},visit:{statement:(e,{object:t,text:n,workspace:r,report:o})=>{if(e.keyword.text!=="switch")return;let s=dp(e);if(s===void 0)return;let i=S(t,n,r),d=it(s,i.read(s));for(let u of z(e.body,"case")){let c=dp(u);if(c===void 0||u.disabled)continue;let p=it(c,i.read(c)),f=Wn(d,p);f!==void 0&&o({at:c,message:`This case is never taken: ${f}.`,...up(d,p)})}},binary:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(!og.has(e.operator)||s.at(-1)?.type==="filter-call"||s.at(-1)?.type==="template")return;let i=S(t,n,r),d=it(e.left,i.read(e.left)),u=it(e.right,i.read(e.right)),c=Wn(d,u);c===void 0||k(s)||o({at:e,message:`This comparison never changes its answer: ${c}.`,...up(d,u)})}}};function dp({header:e}){let[t]=e;if(t?.type!=="attribute")return t?.type==="parenthesized"?t.expression:t}function up(e,t){let n=[e,t].find(({type:o})=>o.field?.shape.values!==void 0)?.type.field?.shape.values,r=e.literal??t.literal;return n===void 0||r===void 0?{}:{suggestions:T(r,n)}}var og=new Set(["==","!=","===","!=="]);var pp={id:"unused-suppression",category:"quality",severity:"warning",scope:"workspace",basis:"documented",summary:"A suppression of a check that has nothing to say there.",why:"Left in place, it would hide the next mistake in that line. Take it out.",bad:{sources:{"function/greet.xs":a`
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
      `},at:["unknown-filter"]},good:{"function/greet.xs":a`
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
    `}};var lp=a`
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
`,mp={id:"unused-variable",category:"quality",severity:"notice",scope:"document",basis:"documented",summary:"A `var` that nothing reads.",why:"Either it is left over, or something else is read in its place. What a statement leaves with `as` is not reported.",bad:{sources:{"function/double.xs":lp},at:["$twice"]},good:{"function/double.xs":lp.replace("response = $input.count","response = $twice")},visit:{document:(e,{object:t,text:n,report:r})=>{let o=W(t,n);if(ve(o).length>0||Mt(o).length>0)return;let s=new Set;for(let{name:i,at:d,statement:u}of o.definitions)u?.keyword.text!=="var"||s.has(i)||o.mayRead(i)||(s.add(i),r({at:d,message:`Variable "${i}" is set, and never read.`}))}}};var fp=a`
  table invite {
    schema {
      int id
      uuid code
    }
  }
`,hp=a`
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
`,yp={id:"uuid-compared-with-text",category:"type",severity:"warning",scope:"workspace",basis:"reported",summary:"A column of type uuid that is compared with an input of type text.",why:"A text that is no uuid ends the request with status 400, where an empty result is expected. Declare the input as uuid.",bad:{sources:{"function/invite.xs":hp,"table/invite.xs":fp},at:["$input.code"]},good:{"function/invite.xs":hp.replace("text code","uuid code"),"table/invite.xs":fp},visit:{binary:({operator:e,left:t,right:n},{object:r,text:o,workspace:s,report:i},d)=>{if(e!=="=="&&e!=="!=")return;let u=q(d);if(u!==void 0)for(let[c,p]of[[t,n],[n,t]]){let f=Q(c,u,s)?.shape;if(f?.type!=="uuid"||f.list)continue;let h=S(r,o,s).read(p);h.kind!=="text"||h.of!=="text"||h.field?.place!=="input"||i({at:p,message:`Column "${f.name}" is a uuid, and input "${h.field.shape.name}" is declared as text.`,help:"Declare the input as uuid."})}}}};var gp=a`
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
`,bp={id:"variable-bound-in-branch",category:"runtime",severity:"notice",scope:"document",basis:"reported",summary:"A variable that only some branches set, and that is read behind all of them.",why:"When another branch was taken, Xano cannot locate the variable and the request fails. Set it before the branches, and update it inside. Reads that stand behind a further test, or have a fallback, are not reported.",bad:{sources:{"function/label.xs":gp.replace(/\n {6}else \{[\s\S]*?\n {6}\}/,"")},at:["$word"]},good:{"function/label.xs":gp},visit:{document:(e,{object:t,text:n,report:r})=>{let o=new Set;for(let{name:s,node:i,reaching:d,guarded:u}of W(t,n).uses){if(d?.gap?.way!=="branch"||d.tested||u||o.has(s))continue;let{start:c,end:p}=d.gap.statement;d.definitions.some(({at:f})=>f.start<c||f.start>p)||(o.add(s),r({at:i,message:`Variable "${s}" is not set on every way that leads here.`,help:`Set "$${s}" before the "${d.gap.statement.keyword.text}", or in each of its branches.`,related:d.definitions.map(({at:f})=>({file:t.file,at:f,message:"It is set here."}))}))}}}};var wp=a`
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
`,xp={id:"variable-bound-only-in-try",category:"runtime",severity:"warning",scope:"document",basis:"reported",summary:"A variable that only the `try` sets, and that is read behind its `catch`.",why:"After an error the variable is not there: the error that was caught is followed by one that is not. Set the variable before the block, or in the `catch` too.",bad:{sources:{"function/rate.xs":wp},at:["$answer"]},good:{"function/rate.xs":wp.replace(`value = $error.message
`,`value = $error.message
            description = "told to the log"
`).replace(/debug\.log \{[\s\S]*?\n {8}\}/,`throw {
          name = "rates"
          value = $error.message
        }`)},visit:{document:(e,{object:t,text:n,report:r})=>{let o=new Set;for(let{name:s,node:i,reaching:d,guarded:u}of W(t,n).uses)d?.gap?.way!=="try"||d.tested||u||o.has(s)||(o.add(s),r({at:i,message:`Variable "${s}" is not there when the "try" fails before it sets it.`,help:`Set "$${s}" before the "try_catch", or in its "catch" as well.`,related:d.definitions.map(({at:c})=>({file:t.file,at:c,message:"It is set here."}))}))}}};var sg=a`
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
`,kp={id:"variable-used-before-set",category:"runtime",severity:"error",scope:"document",basis:"reported",summary:"A variable that is read before anything can have set it.",why:"The request fails there: Xano cannot locate the variable. It is set further down, or on a way that does not lead here.",bad:{sources:{"function/greet.xs":a`
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
      `},at:["$text"]},good:{"function/greet.xs":sg},visit:{document:(e,{object:t,text:n,report:r})=>{let o=W(t,n);for(let{name:s,node:i,scope:d}of ve(o)){let u=ot(o).find(c=>c.name===s);u===void 0||d!==void 0||r({at:i,message:u.at.start>i.start?`Variable "${s}" is read before it is set.`:`Variable "${s}" is set only on ways that do not lead here.`,related:[{file:t.file,at:u.at,message:"It is set here."}]})}}}};var vp=a`
  table note {
    schema {
      int id
    }
  }
`,_p=a`
  function all {
    input
    stack {
      db.query note {
        where = true
      } as $notes
    }
    response = $notes
  }
`,$p={id:"where-constant",category:"runtime",severity:"error",scope:"document",basis:"reported",summary:"A `where` that is a constant.",why:'It does not mean "everything": Xano cannot read the condition, and the statement fails. Leave it out.',bad:{sources:{"function/all.xs":_p,"table/note.xs":vp},at:["true"]},good:{"function/all.xs":_p.replace(`{
      where = true
    }`,""),"table/note.xs":vp},keywords:e=>e.startsWith("db."),visit:{statement:(e,{report:t})=>{let n=l(e.body,"where");n===void 0||!Sp(n.value)||t({at:n.value,message:`The "${m(n.name).text}" of "${e.keyword.text}" is a constant, and not a condition.`,help:"Leave it out to get every row."})}}};function Sp(e){switch(e.type){case"word":case"number":return!0;case"string":return e.value!=="";case"parenthesized":return e.expression!==void 0&&Sp(e.expression);default:return!1}}var Tp=a`
  table event {
    schema {
      int id
      timestamp starts_at
    }
  }
`,Ep=a`
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
`,Cp={id:"where-not-short-circuited",category:"runtime",severity:"warning",scope:"document",basis:"reported",summary:"A `where` that asks for null first, and compares with the same value then.",why:'A query becomes SQL, in which both sides are looked at: the null is bound to the column, and the call fails with "invalid value for param". The operators with a question mark skip the comparison.',bad:{sources:{"function/coming.xs":Ep,"table/event.xs":Tp},at:["$input.from == null || $db.event.starts_at > $input.from"]},good:{"function/coming.xs":Ep.replace("$input.from == null || $db.event.starts_at >","$db.event.starts_at >?"),"table/event.xs":Tp},visit:{binary:(e,{text:t,report:n},r)=>{if(e.operator!=="||"||!k(r))return;let o=ag(e.left,t),s=Ge(e.right);if(o===void 0||s.type!=="binary"||s.skipsNull||!ig.has(s.operator))return;let i=[s.left,s.right].map(d=>jp(d,t));!i.includes(o)||!i.some(d=>d.startsWith("$db."))||n({at:e,message:`The null of "${o}" reaches the comparison: both sides of "||" are looked at in a query.`,help:`Write the comparison alone, as "${s.operator}?": it is skipped for null.`})}}},ig=new Set(["==",">","<",">=","<="]);function ag(e,t){let n=Ge(e);if(!dg(n))return;let[r,o]=Ge(n.right).type==="word"?[n.left,n.right]:[n.right,n.left],s=Ge(o);if(s.type!=="word"||s.word!=="null")return;let i=jp(r,t);return i.startsWith("$")&&!i.startsWith("$db.")?i:void 0}function dg(e){return e.type==="binary"&&e.operator==="=="}function Ge(e){return e.type==="parenthesized"&&e.expression!==void 0?Ge(e.expression):e}function jp(e,t){let{start:n,end:r}=Ge(e);return t.slice(n,r)}var Kt=a`
  table product {
    schema {
      int id
    }
  }
`,Rp={id:"workspace-copy",category:"contract",severity:"error",scope:"workspace",severityOnPart:"notice",basis:"documented",summary:"Folders that hold the same objects, as two workspaces or a copy of one do.",why:"All files that are looked at are taken for one workspace: names are looked up in both folders, and a push makes each object twice or overwrites one with the other. Each folder is told once.",bad:{sources:{"shop/table/product.xs":Kt,"shop_old/table/product.xs":Kt},at:["product"]},good:{"shop/table/product.xs":Kt,"shop/table/category.xs":Kt.replace("product","category")},visit:{document:(e,{object:t,workspace:n,report:r})=>{let o=ug(n).get(t);if(o===void 0)return;let{first:s,count:i}=o,d=i===1?"":` and ${i-1} more`;r({at:t.placedName,message:`Folder "${ue(t.file)||"."}" has ${_(t)}${d}, and so has folder "${ue(s.file)||"."}".`,help:'Look at one workspace at a time: give its folder as path, or leave the other one out with "ignores" in xano-ci.yml. If both belong together, give one of them another name.',related:[{file:s.file,at:s.placedName,message:"The other one is here."}]})}}},ug=$(e=>{let t=new Map;for(let n of e.objects){let{here:r,anywhere:o}=Le(n,e);if(r!==n||o===n)continue;let s=[o,n].map(({file:d})=>ue(d)).join(`
`),i=t.get(s);i===void 0?t.set(s,{object:n,first:o,count:1}):i.count+=1}return new Map([...t.values()].map(({object:n,first:r,count:o})=>[n,{first:r,count:o}]))});var Op=["default","custom","disabled"];var Np=a`
  query orders verb=GET {
    input
    stack
    response = []
  }
`,Ap={id:"wrong-choice",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A value that is none of those that a clause or an argument can have.",why:"The push is refused, or what the value belongs to fails when it runs.",bad:{sources:{"api/orders.xs":Np.replace("GET","FETCH")},at:["FETCH"]},good:{"api/orders.xs":Np},create:({report:e})=>{let t=({of:n,chosen:r,values:o})=>{if(n==="error_type"||r===void 0||o.some(i=>String(i)===r.text))return;let s=o.map(String);e({at:r,message:`"${r.text}" is none of the values of "${n}".`,help:`It is one of ${s.map(i=>`"${i}"`).join(", ")}.`,suggestions:T(r.text,fg(o))})};return{document:n=>{for(let r of[...Fp(n.header),...cg(n)])t(r)},statement:(n,r,o)=>{if(j(o).type==="stack")for(let s of mg(n))t(s)}}}};function Fp(e){return[{of:"verb",chosen:ye(e,"verb"),values:Bt}]}function cg({keyword:e,body:t}){let n=V[e.text]?.clauses,r=t.entries.flatMap(s=>{if(s.type!=="assignment")return[];let i=s.name.text,d=n?.[i],u=d?.values;return u===void 0?[]:(d?.form==="value:object"?Re(s.value):[s.value]).map(p=>({of:i,chosen:Yt(p),values:u}))}),o=e.text;return o==="api_group"&&r.push(Ce(l(t,"cors")?.value,"mode",Op)),o==="agent"&&r.push(...pg(l(t,"llm")?.value)),o==="table"?[...r,...lg(l(t,"index")?.value)]:r}function pg(e){return Object.entries(Vn).flatMap(([t,n])=>{let r=t==="type"?Object.keys(Un):n.values,o=w(e,t)?.value,s=o?.type==="string"&&!o.value.includes("{{");return r===void 0||!s?[]:[Ce(e,t,r)]})}function lg(e){return je(e).flatMap(t=>{let n=Ce(t,"type",Object.keys(Ht)),r=Ht[n.chosen?.text??""]?.operators??[],o=r.length===0?[]:je(w(t,"field")?.value);return[n,...o.map(s=>Ce(s,"op",r))]})}function mg(e){let t=b[e.keyword.text],n=t?.operand==="reference-with-verb"?Fp(e.header):[],r=(e.body?.entries??[]).flatMap(o=>{if(o.type!=="assignment")return[];let{value:s}=o,i=o.name.text,d=t?.arguments[i];switch(d?.kind){case"return":return[Ce(s,"type",br),Ce(s,"distinct",kr)];case"joins":return Re(s).map(u=>Ce(u,"type",_r));case"sort":return Re(s).map(u=>({of:i,chosen:Yt(u),values:$r}));default:return d?.values===void 0?[]:[{of:i,chosen:Yt(s),values:d.values}]}});return[...n,...r]}function Ce(e,t,n){let r=w(e,t)?.value;return{of:t,chosen:r===void 0?void 0:Yt(r),values:n}}function Yt(e){return e.type!=="number"?v(e):{text:String(e.value),start:e.start,end:e.end}}var fg=$(e=>e.filter(t=>typeof t=="string"));var Ip=new Set(["int","decimal"]),hg=new Set(["text","email","password","uuid","enum"]),Wp=new Set([...Ip,...hg,"bool","timestamp","date"]);function at(e,{type:t,list:n}){if(e.kind==="unknown"||e.kind==="null")return!1;if(n)return Wp.has(t)&&(e.kind==="number"||e.kind==="bool");if(!Wp.has(t))return!1;if(e.kind==="list"||e.kind==="object")return!0;if(Ip.has(t)&&e.kind==="text"&&e.of===void 0){let[r,...o]=e.values??[];return r!==void 0&&o.length===0&&r!==""&&Number.isNaN(Number(r))}return!1}function zt({type:e,list:t}){return t?`a list (${e}[])`:`${e}`}var qp=a`
  table room {
    schema {
      int id
    }
  }
  ---
  table booking {
    schema {
      int id
      int room_id {
        table = "room"
      }
    }
  }
`,Mp=a`
  function book {
    input {
      int room_id
    }
    stack {
      db.get room {
        field_name = "id"
        field_value = $input.room_id
      } as $room
      db.add booking {
        data = {room_id: $room}
      } as $booking
    }
    response = $booking
  }
`,Pp={id:"wrong-column-type",category:"type",severity:"warning",scope:"workspace",basis:"documented",summary:"A value of surely the wrong type for the column that it is stored in, or compared with.",why:"The statement fails when it runs, or stores something else. A whole row in place of its id is the usual case. Values that Xano turns into one another (numbers, texts that hold numbers, bools, times) are not reported.",bad:{sources:{"function/book.xs":Mp,"table/tables.xs":qp},at:["$room"]},good:{"function/book.xs":Mp.replace("room_id: $room}","room_id: $room.id}"),"table/tables.xs":qp},keywords:e=>e.startsWith("db."),visit:{statement:(e,{object:t,text:n,workspace:r,report:o})=>{let s=R(e.header)?.text;for(let{column:i,value:d}of gg(e)){let u=de(s,i.text,r);if(u===void 0)continue;let c=S(t,n,r).read(d);at(c,u.shape)&&o(Lp(d,c,u))}},binary:({operator:e,left:t,right:n},{object:r,text:o,workspace:s,report:i},d)=>{let u=e==="in"||e==="not in";if(!u&&!yg.has(e))return;let c=q(d),p=c&&Q(t,c,s);if(p===void 0)return;let f=S(r,o,s).read(n),h=u&&f.kind==="list"?f.item:f;if(h.kind!=="object"&&(u||h.kind!=="list")||!at(h,p.shape))return;let N=Lp(n,h,p);i(h===f?N:{...N,help:"Make a list of the ids first: `array.map`."})}}},yg=new Set(["==","!=","<",">","<=",">="].flatMap(e=>[e,`${e}?`]));function Lp(e,t,{shape:n,table:r}){let o=t.kind==="object"&&t.properties?.has("id")===!0;return{at:e,message:`Column "${n.name}" of table "${r}" takes ${zt(n)}, and this is ${Z(t)}.`,...o&&n.type==="int"?{help:'The id of the row is its property "id".'}:{}}}function gg({body:e}){let t=[],n=l(e,"field_name")?.value,r=l(e,"field_value")?.value,o=n?.type==="string"?v(n):void 0;o!==void 0&&r!==void 0&&t.push({column:o,value:r});let s=l(e,"items")?.value,i=[l(e,"data")?.value,...s?.type==="array"?s.items:[]];for(let d of i)if(d?.type==="object")for(let u of x(d))t.push({column:m(u.key),value:u.value});return t}var Dp=a`
  function page {
    input {
      int number?=first
    }
    stack
    response = $input.number
  }
`,Vp={id:"wrong-default",category:"data",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A default that the type of its field does not take.",why:"The push is refused, or the field gets another value where it is left out. Looked at are defaults of numbers and bools, and calls of functions: a default is a value that is written out, or `now`.",bad:{sources:{"function/page.xs":Dp},at:["first"]},good:{"function/page.xs":Dp.replace("first","1")},visit:{field:(e,{report:t})=>{let n=bg(e);n!==void 0&&t(n)}}};function bg({fieldType:e,listSize:t,defaultValue:n,name:r}){if(n===void 0||t!==void 0)return;let o=n.text.replace(/^"(.*)"$/s,"$1");if(wg.has(o))return;let s=vg[e.text];if(!(s===void 0||s.takes(o)))return{at:n,message:`The default "${o}" of "${r?.text??""}" is not ${s.called}.`,...s.suggestions===void 0?{}:{suggestions:s.suggestions}}}var wg=new Set(["","null","now"]),Bp={called:"a number",takes:e=>!Number.isNaN(Number(e))},xg=new Set(["true","false","0","1"]),kg=new Set("now() current_timestamp current_timestamp() current_date getdate() sysdate utcnow date.now() $now".split(" ")),Up={called:"a time",takes:e=>!kg.has(e.toLowerCase()),suggestions:["now"]},vg={int:Bp,decimal:Bp,bool:{called:'"true" or "false"',takes:e=>xg.has(e.toLowerCase())},timestamp:Up,date:Up,uuid:{called:"a uuid",takes:e=>!e.endsWith("()")}};var Gp=a`
  function total {
    input {
      int[] prices
    }
    stack
    response = $input.prices|sum
  }
`,Kp=a`
  function pay {
    input
    stack {
      function.run total {
        input = {prices: 12}
      } as $total
    }
    response = $total
  }
`,Yp={id:"wrong-input-type",category:"type",severity:"warning",scope:"workspace",basis:"documented",summary:"A call that hands over a value of surely the wrong type.",why:"The called object refuses the value, or works with something else. Values that Xano turns into one another (numbers, texts that hold numbers, bools, times) are not reported.",bad:{sources:{"function/total.xs":Gp,"function/pay.xs":Kp},at:["12"]},good:{"function/total.xs":Gp,"function/pay.xs":Kp.replace("prices: 12","prices: [12]")},keywords:e=>It(e),visit:{statement:(e,{object:t,text:n,workspace:r,report:o},s)=>{let i=Pe(e,s,t,r),d=l(e.body,"input")?.value;if(!(i===void 0||d?.type!=="object"))for(let u of x(d)){let c=we(i.contract.inputs,m(u.key).text);if(c===void 0)continue;let p=S(t,n,r).read(u.value);at(p,c)&&o({at:u.value,message:`Input "${c.name}" of ${_(i)} takes ${zt(c)}, and this is ${Z(p)}.`})}}}};var zp=a`
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
`,Qp={id:"wrong-operand",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"Something between the name of a statement and its braces that does not belong there, or a variable without `$`.",why:"The server refuses the whole push. A variable starts with `$`, a condition stands in parentheses, an object is named by one word or text; all else are arguments between the braces.",bad:{sources:{"function/probe.xs":zp.replace(/debug.log \{[\s\S]*?\}/,"debug.log ($row)")},at:["($row)"]},good:{"function/probe.xs":zp},visit:{statement:(e,{text:t,report:n},r)=>{let o=Ut(e,r,t);o?.kind==="wrong"&&n(o.finding)},alias:({target:e},{report:t})=>{let n=_g(e);n!==void 0&&t(n)}}};function _g(e){if(!(e.type==="variable"||e.type==="member"||e.type==="index"))return{at:e,message:'What stands behind "as" is a variable: its name starts with "$".',...$g(e)}}function $g(e){let t=e.type==="identifier"?e.text:e.type==="string"?e.value:"";return/^[a-z_]\w*$/i.test(t)?{fix:{title:`Write "$${t}"`,at:e,text:`$${t}`}}:{help:"Write `as $name`."}}var QW=[ou,zu,_a,lu,Pr,so,di,ba,Gc,Au,ei,Ia,Vo,Ho,Gi,ji,Wu,ko,Mu,qi,Hd,Ad,Zd,Ps,Gu,gr,pd,Yu,Wd,Sa,qd,Ja,ks,Ld,ts,ro,yd,Ui,bd,fo,Eu,Qp,_s,Ss,Yi,Qi,Ji,ud,Hc,lc,Ic,au,gc,_c,Oc,sc,Qc,nc,Cc,yc,Sc,tp,fc,Xu,Ju,Zu,Nc,Ac,Bc,Uc,Xc,Jc,Zc,sp,uc,Pa,Yo,Cs,sa,ra,ta,aa,cs,ys,rs,Ap,Hs,Jo,ca,bi,ad,fs,gs,Rp,is,xi,Li,pu,la,wo,js,rc,Ni,pp,Ks,op,kp,bp,xp,mp,Rd,Ms,Gs,Dc,Mr,Fs,Vp,pi,cp,Yp,Pp,Js,Oi,_u,yp,No,Aa,Ca,Do,si,$i,jo,Cd,Ei,gu,xu,Mo,tu,ni,$p,Cp,ka,Qa,td,Io,$o,Ba,Ga,To,eo,Is,Fi,Dd,Sd,_d,Di,md,Yd,Jr,zr,Gr,ya,Ou,kd,ru,vi,sd,uo,lo,hu];export{G as a,vl as b,Pr as c,so as d,Ks as e,di as f,Ni as g,ba as h,_a as i,E as j,tn as k,fr as l,wt as m,nb as n,pb as o,on as p,sn as q,lb as r,mb as s,ou as t,lu as u,zu as v,rc as w,Gc as x,pp as y,QW as z};

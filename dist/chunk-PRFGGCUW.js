import{a as Yt,b as he,c as Fn,d as g,e as Ln,f as Pn,g as D,h as Dn,k as Qt,l as Y,m as Kn,p as Yn,q as zt,r as pe,s as Qn,t as zn,u as Ht,v as Xt,w as Hn,x as Xn}from"./chunk-AEZ7QMUW.js";import{a as In,b as qn,c as S}from"./chunk-AIG52TAA.js";import{a as Mn}from"./chunk-TSUW3MYT.js";import{A as Un,B as Gn,a as J,b as Z,c as l,d as ue,e as G,f as st,g as Be,h as C,i as fe,j as k,k as M,l as b,m as w,n as m,o as it,p as Te,q as Ee,s as Wn,t as ct,u as dt,v as N,w as v,x as ut,y as Vn,z as Bn}from"./chunk-IMNCTPPG.js";import{a as j,c as q,d as at}from"./chunk-34RFFBCN.js";import{c as On}from"./chunk-5VFRGDM3.js";function $(e){let t=new WeakMap;return n=>{let r=t.get(n);return r===void 0&&(r={value:e(n)},t.set(n,r)),r.value}}var T={type:"unknown"};function Ce(e,t){return e===t||JSON.stringify(e)===JSON.stringify(t)}var Jn=400;function Ne(e){return Zn(e,Jn)>Jn?T:e}function Zn(e,t){let n=Kp(e),r=1;for(let o of n)if(r+=Zn(o,t-r),r>t)break;return r}function Kp(e){switch(e.type){case"object":return e.fields.map(t=>t.shape);case"row":return(e.more??[]).map(t=>t.shape);case"list":case"page":return[e.items];case"maybe":case"member":return[e.of];case"unknown":case"value":case"result":return[];default:return e}}var Yp=new Set(["==","!=","<",">","<=",">=","===","!==","&&","||","in","not in","contains","not contains"]);function ee(e,t){switch(e.type){case"string":return{type:"value",of:"text"};case"number":return{type:"value",of:Number.isInteger(e.value)?"int":"decimal"};case"timestamp":return{type:"value",of:"timestamp"};case"word":return{type:"value",of:Qp[e.word]};case"cast":return{type:"value",of:e.castType.text};case"variable":return t(e.name);case"member":return er(e.object,e.property.text,t);case"index":return e.index.type==="string"?er(e.object,e.index.value,t):T;case"parenthesized":return e.expression===void 0?T:ee(e.expression,t);case"template":return e.expression===void 0?T:ee(e.expression,t);case"object":return Hp(e,t);case"array":return{type:"list",items:Xp(e.items,t)};case"ternary":{if(e.whenFalse===void 0)return T;let n=ee(e.whenTrue,t);return Ce(n,ee(e.whenFalse,t))?n:T}case"unary":return e.operator==="!"?{type:"value",of:"bool"}:T;case"binary":return e.operator==="~"?{type:"value",of:"text"}:Yp.has(e.operator)?{type:"value",of:"bool"}:T;case"between":return{type:"value",of:"bool"};case"filtered":case"identifier":case"call":case"broken":return T;default:return e}}var Qp={true:"bool",false:"bool",null:"null",now:"timestamp"};function er(e,t,n){return e.type==="variable"&&e.name==="var"?n(t):tr(ee(e,n),t)}var zp=$(e=>new Map(e.map(t=>[t.name,t.shape])));function tr(e,t){switch(e.type){case"object":return zp(e.fields).get(t)??T;case"page":return t==="items"?{type:"list",items:e.items}:T;case"maybe":return tr(e.of,t);case"row":case"result":case"member":return Ne({type:"member",of:e,name:t});case"unknown":case"value":case"list":return T;default:return e}}function Hp(e,t){let n=w(e);return Ne({type:"object",fields:n.map(r=>({name:r.key.text,shape:ee(r.value,t)}))})}function Xp(e,t){let[n,...r]=e.map(o=>ee(o,t));return n===void 0?T:r.every(o=>Ce(n,o))?Ne(n):T}var pt=e=>()=>({type:"value",of:e}),nr=({body:e},t)=>{let n=l(e,"value")?.value;return n===void 0?T:ee(n,t)},lt=()=>({type:"list",items:T}),rr={var:nr,"var.update":nr,"db.get":e=>Jt(Re(e)),"db.query":e=>Zp(e),"db.add":e=>Re(e),"db.edit":e=>Re(e),"db.patch":e=>Re(e),"db.add_or_edit":e=>Re(e),"db.has":pt("bool"),"function.run":e=>Jp(e),"array.push":lt,"array.unshift":lt,"array.map":lt,"array.filter":lt,"security.create_auth_token":pt("text"),"security.create_uuid":pt("text"),"security.check_password":pt("bool")};function or(e,t){let n=e.keyword.text,r=Object.hasOwn(rr,n)?rr[n]:void 0;return r===void 0?void 0:Ne(r(e,t))}function Jt(e){return e.type==="unknown"?e:{type:"maybe",of:e}}function Jp({header:e,body:t}){let n=C(e)?.text,r=l(t,"runtime_mode")===void 0&&l(t,"runtime")===void 0;return n===void 0||n===""||!r?T:{type:"result",function:n}}function Zp(e){let t=l(e.body,"return")?.value,n=Re(e);if(t===void 0)return{type:"list",items:n};let r=b(t,"type")?.value;switch(r===void 0?void 0:k(r)?.text){case"list":return b(t,"paging")===void 0?{type:"list",items:n}:{type:"page",items:n};case"single":return Jt(n);case"count":return{type:"value",of:"int"};case"exists":return{type:"value",of:"bool"};default:return T}}function Re({header:e,body:t}){let n=C(e)?.text;if(n===void 0||n==="")return T;let r=l(t,"output")?.value,o=r===void 0?void 0:el(r);if(r!==void 0&&o===void 0)return T;let s=[...tl(t),...rl(l(t,"addon")?.value)];return{type:"row",table:n,...o===void 0?{}:{only:o},...s.length===0?{}:{more:s}}}function el(e){if(e.type!=="array")return;let t=e.items.map(s=>s.type==="string"?s.value:void 0),n=t.filter(s=>s!==void 0);if(n.length<t.length)return;let o=n.some(s=>s.startsWith("items."))?n.filter(s=>s.startsWith("items.")).map(s=>s.slice(6)):n;return[...new Set(o.map(s=>s.split(".")[0]??s))]}function tl(e){let t=l(e,"eval")?.value;if(t?.type!=="object")return[];let n=l(e,"join")?.value;return w(t).map(r=>({name:r.key.text,shape:nl(r.value,n)}))}function nl(e,t){if(e.type!=="member"||e.object.type!=="member")return T;let{object:n,property:r}=e.object;if(n.type!=="variable"||n.name!=="db")return T;let o=b(b(t,r.text)?.value,"table")?.value,s=o===void 0?void 0:k(o)?.text;return s===void 0||s===""?T:Jt({type:"member",of:{type:"row",table:s},name:e.property.text})}function rl(e){return e?.type!=="array"?[]:e.items.flatMap(t=>{let n=b(t,"as")?.value,r=n===void 0?void 0:k(n)?.text.replace(/^items\./,"");return r===void 0||r===""||r.includes(".")?[]:[{name:r,shape:T}]})}var ol=new Set(["group","db.transaction","stack"]);function sr(e){let{body:t}=e,n=l(t,"response")?.value,r=e.keyword.text==="addon";if(n===void 0&&!r)return;let o=G(t,"stack")[0]?.body,s=new Zt(ue(t,"input"));s.runBlock(o,s.top);let i=n===void 0?s.last:ee(n,s.top.read);return s.returned.every(c=>Ce(c,i))?i:T}var mt=class{changed=new Map;#e;constructor(t){this.#e=t}read=t=>{let n=this;for(;n!==void 0;n=n.#e){let r=n.changed.get(t);if(r!==void 0)return r}return T};merge(t){for(let[n,r]of t.changed)Ce(this.read(n),r)||this.changed.set(n,T)}},Zt=class{top=new mt(void 0);returned=[];last=T;constructor(t){this.top.changed.set("input",ir(t))}runBlock(t,n){for(let r of t?.entries??[])this.#e(r,n)}#e(t,n){if(t.type!=="statement"||t.disabled)return;let{keyword:r,body:o}=t;if(r.text==="return"){let i=l(o,"value")?.value;this.returned.push(i===void 0?T:ee(i,n.read));return}let s=(o?.entries??[]).some(i=>i.type==="statement");s&&ol.has(r.text)?this.runBlock(o,n):s&&this.#t(t,n),this.#n(t,n)}#t({body:t},n){let r=new mt(n);for(let o of il(t))r.changed.set(o,T);this.runBlock(t,r),n.merge(r)}#n(t,n){let r=or(t,n.read);this.last=r??T;for(let{name:o,whole:s}of ar(t))n.changed.set(o,s?r??T:T)}};function ir(e){return e===void 0?T:{type:"object",fields:e.fields.flatMap(({name:t,fieldType:n,listSize:r,nullable:o,options:s})=>{if(t===void 0)return[];let i=ue(s,"schema"),c=i===void 0?{type:"value",of:n.text}:ir(i),d=r===void 0?c:{type:"list",items:c};return[{name:t.text,shape:o?{type:"maybe",of:d}:d}]})}}function ar({alias:e,header:t,keyword:n}){let r=[];e!==void 0&&r.push(...en(e.target,sl(e)));let[o]=t;return o!==void 0&&o.type!=="attribute"&&/^(var|array|object|text|math)\b/.test(n.text)&&r.push(...en(o,n.text==="var"||n.text==="var.update")),r}function sl(e){return e.filters.length===0&&!e.beforeBody}function en(e,t){return e.type==="variable"?[{name:e.name,whole:t}]:e.type==="member"&&e.object.type==="variable"&&e.object.name==="var"?[{name:e.property.text,whole:t}]:e.type==="member"||e.type==="index"?en(e.object,!1):[]}function il(e){let t=new Set,n=e===void 0?[]:[e];for(let r=n.pop();r!==void 0;r=n.pop())for(let o of r.entries)if(o.type==="statement"){for(let{name:s}of ar(o))t.add(s);o.body!==void 0&&n.push(o.body)}return t}function cr(e){let{body:t}=e,n=ue(t,"input"),r=e.keyword.text==="table"?ue(t,"schema"):void 0,o=sr(e),s=e.keyword.text==="workspace"?al(t):void 0;return{inputs:n===void 0||n.broken!==void 0?void 0:tn(n),inputTables:n===void 0?[]:pl(n),columns:r===void 0||r.broken!==void 0?void 0:tn(r),auth:cl(t),canonical:M(t,"canonical")?.text,...o===void 0?{}:{response:o},...s===void 0?{}:{environment:s}}}function al(e){let t=l(e,"env")?.value;return t?.type==="object"&&t.broken===void 0?w(t).map(n=>n.key.text):void 0}function cl(e){let t=l(e,"auth")?.value;if(t===void 0)return J(e)?!0:void 0;if(t.type==="broken")return!0;let n=k(t)?.text;return t.type==="word"?n==="true":n}function tn(e){return e.fields.flatMap(t=>t.name===void 0?[]:[dl(t,t.name.text)])}function dl(e,t){let n=M(e.options,"table")?.text,r=ul(e.options),o=ue(e.options,"schema");return{name:t,type:e.fieldType.text,list:e.listSize!==void 0,nullable:e.nullable,optional:e.optional||e.defaultValue!==void 0,...n===void 0?{}:{table:n},...r===void 0?{}:{values:r},...o===void 0?{}:{fields:tn(o)}}}function ul(e){let t=l(e,"values")?.value;if(!(t?.type!=="array"||t.items.some(({type:n})=>n==="broken")))return t.items.flatMap(n=>k(n)?.text??[])}function pl(e){return e.fields.flatMap(t=>{if(t.fieldType.text!=="dblink")return[];let n=M(t.options,"table")?.text;return n===void 0?[]:[{table:n,hidden:ll(t.options)}]})}function ll(e){let t=l(e,"override")?.value;return t?.type!=="object"?[]:w(t).filter(n=>{let r=b(n.value,"hidden")?.value;return r?.type==="word"&&r.word==="true"}).map(n=>n.key.text)}function ye(e,t){return t!==void 0&&(e===t||dr(e)===dr(t))}function dr(e){return e.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu,"_").replace(/^_+|_+$/g,"")}var ml=new Set(["column","test"]),Ue=fl();function fl(){let e=new Map;for(let t of Wn)if(!(ml.has(t.to)||t.needs!==void 0))for(let n of t.names){let r=`${t.from} ${n}`;e.set(r,[...e.get(r)??[],t])}return e}function ur(e,t){return[...Ue.get(`${e} ${t}`)??[],...Ue.get(`${e} *`)??[]]}function hl(e){return e.replace(/^\d+\|/,"")}function lr(e){let t=[],n=[],r=(o,s,i,c={})=>{if(s.text===""){n.push({to:o.to,name:"",via:i,start:s.start-1,end:s.end+1});return}let{end:d}=s,u=o.to==="realtime_channel"?hl(s.text):s.text,p=u===s.text?s.start:d-u.length;t.push({to:o.to,name:u,via:i,start:p,end:d,...o.soft===!0?{soft:!0}:{},...c})};return q(e,[{document:o=>{let s=ur("document",o.keyword.text);nn(s,o.body,"clause",(i,c,d)=>r(i,c,d))},statement:(o,s)=>{if(ie(s)||o.disabled)return;let i=ur("statement",o.keyword.text),c=C(o.header);for(let d of i)d.via==="operand"&&c!==void 0&&r(d,c,o.keyword.text,gl(d,o));nn(i,o.body,"argument",(d,u)=>r(d,u,o.keyword.text))},field:o=>nn(yl(o),o.options,"option",(s,i)=>r(s,i,"field")),member:(o,s)=>{let i=Ue.get("expression $db")?.[0],c=i===void 0||ie(s)?void 0:wl(o,s);i!==void 0&&c!==void 0&&r(i,c.name,"$db",c.more)}}]),{references:t,emptyNames:n}}function yl(e){return Ue.get(`field ${e.fieldType.text}`)??Ue.get("field *")??[]}function gl(e,t){if(e.to!=="query")return{};let n=fe(t.header,"verb")?.text,r=M(t.body,"api_group")?.text;return{...n===void 0?{}:{verb:n},...r===void 0?{}:{group:r}}}function ie(e){return e.some(bl)}function bl(e){return(e.type==="statement"||e.type==="filter-call"||e.type==="pair")&&e.disabled}function nn(e,t,n,r){for(let o of e){if(!o.via.startsWith(`${n} `))continue;let[s="",...i]=o.via.slice(n.length+1).split(/\.|(?=\[\])/),c=l(t,s)?.value;if(c!==void 0){for(let d of ht(c,i))r(o,d,s);o.recursive===!0&&mr(o,c,i,s,r)}}}function mr(e,t,n,r,o){if(t.type==="array")for(let s of t.items){let i=b(s,r)?.value;if(i!==void 0){for(let c of ht(i,n))o(e,c,r);mr(e,i,n,r,o)}}}function ht(e,t){let[n,...r]=t;if(n===void 0)return ft(e);if(n==="[]")return e.type==="array"?e.items.flatMap(i=>ht(i,r)):[];if(e.type!=="object")return[];let o=w(e);return(n==="*"?o:o.filter(i=>i.key.text===n)).flatMap(i=>ht(i.value,r))}function ft(e){if(e.type==="array")return e.items.flatMap(ft);if(e.type==="object"){let n=b(e,"name");return n===void 0?w(e).flatMap(r=>r.value.type==="array"||r.value.type==="object"?ft(r.value):[]):ft(n.value)}let t=e.type==="string"||e.type==="identifier"?k(e):void 0;return t===void 0?[]:[t]}function wl(e,t){if(e.object.type!=="variable"||e.object.name!=="db")return;let n=t.at(-1);if(n?.type!=="member"||n.object!==e)return;let r=I(t),o={text:e.property.text,start:e.property.start,end:e.property.end};if(r!==void 0&&!(ye(o.text,r.table)||r.aliases.has(o.text)))return{name:o,more:r.table===void 0?{}:{orColumnOf:r.table}}}function I(e){let t=e.findLast(r=>r.type==="statement");if(t===void 0){let[r]=e;return r?.type!=="document"||r.keyword.text!=="table"?void 0:{table:C(r.header)?.text,aliases:new Set,joined:new Map}}if(!t.keyword.text.startsWith("db."))return;let n=pr.get(t);return n===void 0&&(n=xl(t),pr.set(t,n)),n}var pr=new WeakMap;function xl(e){let t=l(e.body,"join")?.value,n=new Map,r=t?.type==="object"?w(t):[];for(let o of r){let s=b(o.value,"table")?.value,i=s===void 0?void 0:k(s)?.text;i!==void 0&&n.set(o.key.text,i)}return{table:C(e.header)?.text,aliases:new Set([...r.map(o=>o.key.text),...kl(e)]),joined:n}}function kl({body:e}){let t=l(e,"return")?.value;return[l(e,"eval")?.value,b(t,"group")?.value,b(t,"eval")?.value].flatMap(r=>r?.type==="object"?w(r).map(o=>o.key.text):[])}function hr(e){return[...e.documents.map(t=>fr(e.file.path,t,!0)),...e.broken.map(t=>fr(e.file.path,t,!1))]}function fr(e,t,n){let r=it(t),o=fe(t.header,"verb")?.text,s=t.keyword.text==="query"?M(t.body,"api_group")?.text:void 0,i=M(t.body,"guid")?.text;return{origin:"file",kind:t.keyword.text,name:r.text,...o===void 0?{}:{verb:o},...s===void 0?{}:{group:s},...i===void 0?{}:{guid:i},contract:cr(t),file:e,document:t,placedName:r,...lr(t),readable:n}}var te=$(e=>new Set(e.map(({name:t})=>t))),vl=$(e=>new Map(e.toReversed().map(t=>[t.name,t])));function ge(e,t){return e&&vl(e).get(t)}var yr={out:[],in:[]},yt=class{#e=new Map;constructor(t,n){for(let r of t){let o=this.#t(r);for(let s of r.references)for(let i of n(s)){let c={from:r,to:i,kind:s.to,..."start"in s?{reference:s}:{}};o.out.push(c),this.#t(i).in.push(c)}}}findCallees(t){return(this.#e.get(N(t))??yr).out}findCallers(t){return(this.#e.get(N(t))??yr).in}findReached(t,n,r=Number.POSITIVE_INFINITY){let o=new Set(t.map(N)),s=[],i=(c,d)=>{let u=n==="callers"?this.findCallers(c):this.findCallees(c);for(let p of u){if(s.length>=r)return;let f=n==="callers"?p.from:p.to,h=N(f);if(o.has(h))continue;o.add(h);let R=(d?.distance??0)+1;s.push({object:f,distance:R,edge:p,...d===void 0?{}:{previous:d}})}};for(let c of t)i(c,void 0);for(let c=0;c<s.length&&s.length<r;c+=1){let d=s[c];d!==void 0&&i(d.object,d)}return s}#t(t){let n=N(t),r=this.#e.get(n);return r===void 0&&(r={out:[],in:[]},this.#e.set(n,r)),r}};function tb(e){let t=[];for(let n=e;n!==void 0;n=n.previous)t.push(n.edge);return t.reverse()}var $l={agent:["agent","mcp_server"],trigger:["table_trigger","agent_trigger","mcp_server_trigger","realtime_trigger","workspace_trigger","error_trigger"]};function rn(e){return $l[e]??[e]}var ub=["whole","partial"],on=class{objects;snapshotObjects;environment;#e=new Map;#t=new Map;#n=new Map;#s=new Map;#o;constructor(t,n){this.objects=t;let r=new Set(t.map(N));this.snapshotObjects=n.filter(i=>!r.has(N(i)));for(let i of this.#r()){this.#n.has(i.name)||this.#n.set(i.name,i);let c=this.#e.get(i.kind)??new Map;this.#e.set(i.kind,c);let d=c.get(i.name);d===void 0?c.set(i.name,[i]):d.push(i)}let o=[...t,...n].flatMap(({contract:i})=>i.environment??[]),s=[...t,...n].some(({contract:i})=>i.environment!==void 0);this.environment=s?new Set(o):void 0}get graph(){return this.#o??=new yt(this.#r(),t=>sn(t,this)?[]:this.findMeant(t)),this.#o}findNamed(t,n){let r=this.#e.get(t);return r?.get(n)??r?.get("")?.filter(_l)??[]}findMeant(t){let n=`${t.to}\0${t.verb??""}\0${t.name}\0${t.group??""}`,r=this.#s.get(n);return r===void 0&&(r=rn(t.to).flatMap(o=>this.findNamed(o,t.name).filter(s=>Sl(s,t))),this.#s.set(n,r)),r}resolveByName(t){return this.#n.get(t)}resolve(t){return this.findMeant(t)[0]}resolveUnique(t){let[n,...r]=this.findMeant(t);return r.length===0?n:void 0}namesFor(t){let n=this.#t.get(t);return n===void 0&&(n=rn(t).flatMap(r=>[...this.#e.get(r)?.keys()??[]]),this.#t.set(t,n)),n}#r(){return[...this.objects,...this.snapshotObjects]}};function sn(e,t){if(!("orColumnOf"in e)||e.orColumnOf===void 0)return!1;let r=t.resolve({to:"table",name:e.orColumnOf})?.contract.columns;return r!==void 0&&te(r).has(e.name)}function _l(e){return e.origin==="file"&&e.document.header.some(({type:t})=>t==="broken")}function Sl(e,{verb:t,group:n}){return t!==void 0&&e.verb!==t?!1:n===void 0||e.group===n||e.origin==="file"&&!e.readable}function pb(e,t){let n=[...e].sort((r,o)=>On(r.file.path,o.file.path));return new on(n.flatMap(hr),t)}function lb(e,t,n){return e!==void 0?e:n||t.objects.some(r=>r.kind==="workspace")?"whole":"partial"}function a(e){let t=e.join("").replace(/^\n/,"").split(`
`),n=t.filter(o=>o.trim()!=="").map(o=>o.length-o.trimStart().length),r=Math.min(...n);return t.map(o=>o.slice(r)).join(`
`)}var gr=a`
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
`,an=new Set(["body","data","payload","json","form"]),br={id:"api-request-body-key",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"The payload of `api.request` under a name that it does not have.",why:"The push is refused, or the request is sent without its payload. What is sent is called `params`, for every method.",bad:{sources:{"function/probe.xs":gr.replace("params","body")},at:["body"]},good:{"function/probe.xs":gr},keywords:e=>e==="api.request",visit:{statement:({body:e},{report:t})=>{let r=(e?.entries??[]).filter(s=>s.type==="assignment").filter(({name:s})=>an.has(s.text)),o=r.length===1&&l(e,"params")===void 0;for(let{name:s}of r){let i=m(s);t({at:i,message:`Statement "api.request" takes no argument "${s.text}".`,help:'What is sent is called "params", for every method.',suggestions:["params"],...o?{fix:{title:'Write "params"',at:i,text:"params"}}:{}})}}}};var wr=["list","stream","exists","count","single","aggregate"],xr=["type","paging","distinct","group","eval","chunk_size"],kr=["page","per_page","offset","totals","metadata"],vr=["yes","no"],$r={required:["table"],optional:["type","where"]},_r=["inner","left","right"],Sr=["asc","desc","rand"],Tr={required:["name"],optional:["input","as","output","addon","offset"]},gt=["items","itemsReceived","itemsTotal","curPage","nextPage","prevPage","offset","perPage","pageTotal"];var Ge="the object",y={kind:"unknown"},Q={kind:"bool"},ke={kind:"text"},Ke={kind:"time"},ae={kind:"number"},ce={kind:"number",integer:!0},Ye={kind:"object",properties:void 0};function z(e){return{kind:"list",item:e}}function be(e){let[t,...n]=e;return t===void 0?y:n.reduce(Er,t)}function Er(e,t){if(e===t)return e;if(e.kind==="unknown"||t.kind==="unknown")return y;if(e.kind==="null")return{...t,nullable:!0};if(t.kind==="null")return{...e,nullable:!0};if(e.kind!==t.kind)return y;let n=e.nullable===!0||t.nullable===!0?{nullable:!0}:{};return e.kind==="list"&&t.kind==="list"?{kind:"list",item:Er(e.item,t.item),...n}:e.kind==="object"&&t.kind==="object"?e.properties===t.properties?{...e,...n}:{kind:"object",properties:void 0,...n}:e.kind==="number"?{kind:"number",...n}:e.kind==="text"?{kind:"text",...n}:{kind:e.kind==="bool"?"bool":"time",...n}}function H(e){switch(e.kind){case"unknown":return"a value";case"null":return"null";case"bool":return"a bool";case"time":return"a timestamp";case"number":return"a number";case"text":return"a text";case"list":return"a list";case"object":return e.called??"an object";default:return e}}function Qe(e,t,n){let r=Tl(e);return{...e.list&&r.kind!=="unknown"?z(r):r,field:{place:t,shape:e,...n===void 0?{}:{table:n}},...e.nullable||t==="input"&&e.optional?{nullable:!0}:{}}}function Tl({type:e,values:t,fields:n}){switch(e){case"int":return ce;case"decimal":return ae;case"bool":return Q;case"text":case"email":case"password":case"uuid":return{kind:"text",of:e};case"enum":return{kind:"text",of:e,...t===void 0?{}:{values:t}};case"timestamp":case"date":return Ke;case"vector":return z(ae);case"object":return n===void 0?Ye:{kind:"object",properties:new Map(n.map(r=>[r.name,Qe(r,"input")]))};default:return y}}var ze='the result of "api.request"',El={kind:"object",properties:new Map([["request",y],["response",{kind:"object",properties:new Map([["headers",y],["result",y],["status",ce]]),called:"the response of a request"}]]),called:ze};function Nr(e,t,n){switch(e.keyword.text){case"db.get":return{...cn(e,n),nullable:!0};case"db.add":case"db.edit":case"db.patch":case"db.add_or_edit":return cn(e,n);case"db.query":return Al(e,n);case"db.has":case"redis.has":case"security.check_password":return Q;case"api.request":return El;case"array.find":return Cl(t());case"array.filter":return Nl(t());case"array.find_index":case"array.filter_count":return ce;case"array.has":case"array.every":return Q;case"array.map":case"object.values":case"object.entries":return z(y);case"object.keys":return z(ke);case"text.contains":case"text.icontains":case"text.starts_with":case"text.istarts_with":case"text.ends_with":case"text.iends_with":return Q;case"security.create_auth_token":case"security.create_uuid":case"security.create_password":case"security.jws_encode":case"security.jwe_encode":return ke;case"security.random_number":case"util.geo_distance":return ae;default:return y}}function Cl(e){return e.kind==="list"?{...e.item,nullable:!0}:y}function Nl(e){return e.kind==="list"?{kind:"list",item:e.item}:y}function cn(e,t){let{body:n,header:r}=e;if(["addon","eval"].some(d=>l(n,d)!==void 0))return y;let o=C(r)?.text;if(o===void 0)return y;let s=t.resolveUnique({to:"table",name:o})?.contract.columns;if(s===void 0)return y;let i=jl(o,s),c=l(n,"output")?.value;return c===void 0?i:Rl(c,i)}function Rl(e,t){if(e.type!=="array")return y;let n=new Map([["id",y]]);for(let r of e.items){if(r.type!=="string")return y;let[o="",s]=r.value.replace(/^items\./,"").split("."),i=t.properties?.get(o)??y,c=i.field&&{...i.field,chosen:!0};n.set(o,s!==void 0?y:c===void 0?i:{...i,field:c})}return{kind:"object",properties:n,called:`${t.called}, of which "output" chooses columns`}}var Cr=new WeakMap;function jl(e,t){let n=Cr.get(t);if(n===void 0){let r=new Map(he.map(o=>[o,y]));for(let o of t)r.set(o.name,Qe(o,"column",e));n={kind:"object",properties:r,called:`a row of table "${e}"`},Cr.set(t,n)}return n}function Al(e,t){let n=l(e.body,"return")?.value,r=cn(e,t);if(n===void 0)return z(r);let o=b(n,"type")?.value;if(o?.type!=="string")return y;switch(o.value){case"list":return Ol(n,r);case"single":return{...r,nullable:!0};case"count":return ce;case"exists":return Q;default:return y}}function Ol(e,t){let n=b(e,"paging")?.value;if(n===void 0)return z(t);if(n.type!=="object"||b(n,"metadata")!==void 0)return y;let r=new Map(gt.map(o=>[o,y]));return r.set("items",z(t)),{kind:"object",properties:r,called:"a page of rows"}}var O={gives:"bool"},dn={gives:"number"},X={gives:"text"},wt=["text","number","time","bool"],de={gives:"text",takes:wt},bt={gives:"bool",takes:wt},Rr={gives:"same list",takes:["list","object"]},un={gives:"number",takes:["list","object"]},ne={gives:"number",takes:["number","text","time","bool"]},xt=j({floor:ne,ceil:ne,round:ne,abs:ne,sqrt:ne,pow:ne,add:ne,subtract:ne,multiply:ne,modulus:ne,divide:ne,number_format:de,odd:O,even:O,first:{gives:"item",takes:["list","object"]},last:{gives:"item",takes:["list","object"]},count:{gives:"int",takes:["list","object"]},sum:un,avg:un,product:un,join:{gives:"text",takes:["list","object"]},reverse:Rr,unique:{gives:"same list",takes:["list","object"]},shuffle:Rr,slice:{gives:"same list",takes:["list","object"]},keys:{gives:"list",takes:["list","object"]},values:{gives:"list",takes:["list","object"]},entries:{gives:"list",takes:["list","object"]},push:{gives:"list"},unshift:{gives:"list"},append:{gives:"list"},prepend:{gives:"list"},equals:O,not_equals:O,greater_than:O,greater_than_or_equal:O,less_than:O,less_than_or_equal:O,not:O,in:O,has:O,is_null:O,is_empty:O,is_object:O,is_array:O,is_int:O,is_decimal:O,is_bool:O,is_text:O,is_uuid:O,first_notnull:{gives:"fallback"},first_notempty:{gives:"fallback"},trim:de,ltrim:de,rtrim:de,to_lower:de,to_upper:de,capitalize:de,substr:de,split:{gives:"list",takes:wt},strlen:{gives:"int",takes:wt},strip_html:de,unaccent:de,starts_with:bt,istarts_with:bt,ends_with:bt,iends_with:bt,contains:O,icontains:O,sprintf:X,replace:X,regex_matches:O,regex_replace:X,to_text:X,to_int:{gives:"int"},to_decimal:dn,to_bool:O,format_timestamp:X,to_ms:dn,to_seconds:dn,json_encode:X,url_encode:X,url_decode:X,base64_encode:X,md5:X,sha256:X,uuid:X,create_uid:X});var V=j({if:{operand:"expression"},elseif:{operand:"expression"},else:{operand:"none"},case:{operand:"expression",leaves:!0},default:{operand:"none"},each:{operand:"none",names:!0},try:{operand:"none"},catch:{operand:"none"},finally:{operand:"none"},stack:{operand:"none"}});var kt=new Map;function He(e,t){let n=e.get(t.name),r=t.kind==="change"?[t,...n?.definitions??[]]:[t];e.set(t.name,{definitions:r,gap:void 0,tested:!1})}function ve(e,t){let n;for(let r of e)r!==void 0&&(n=n===void 0||n===r?r:Fl(n,r,t));return n}function Fl(e,t,n){let r=new Map;for(let[o,s]of e){let i=t.get(o);i===s?r.set(o,s):i===void 0?r.set(o,{...s,gap:s.gap??n}):r.set(o,{definitions:Wl(s.definitions,i.definitions),gap:s.gap??i.gap,tested:s.tested||i.tested})}for(let[o,s]of t)e.has(o)||r.set(o,{...s,gap:s.gap??n});return r}function Wl(e,t){let n=t.filter(r=>!e.includes(r));return n.length===0?e:[...e,...n]}function Xe(e,t,n){if(t.length===0)return e;let r=new Map(e);for(let o of t){let s=r.get(o.name);s?.definitions.includes(o)!==!0&&r.set(o.name,{definitions:s===void 0?[o]:[...s.definitions,o],gap:s===void 0?n:s.gap,tested:s?.tested??!1})}return r}function $e(e){let t;for(let[n,r]of e)r.gap===void 0||r.tested||(t??=new Map(e),t.set(n,{...r,tested:!0}));return t??e}function je(e){return{way:"branch",statement:e}}function vt(e){let t=[],n=Il(e);if(n!==void 0){let r=e.keyword.text,o=n.whole&&(r==="var"||r==="var.update");t.push({name:n.name,at:n,kind:o?"value":"change",statement:e,value:o?l(e.body,"value")?.value:void 0})}return e.alias!==void 0&&!e.alias.beforeBody&&t.push(...Ar(e.alias,e,"result")),t}function jr(e,t){return t.alias?.beforeBody===!0?Ar(t.alias,e,"item"):[]}function Il({keyword:e,header:t}){let n=g[e.text];if(n?.operand!=="new-variable"&&n?.changes!==!0)return;let[r]=t;return r===void 0||r.type==="attribute"?void 0:Je(r)}function Ar(e,t,n){let r=Je(e.target);if(r===void 0)return[];let{name:o,whole:s,start:i,end:c}=r;return[{name:o,at:{start:i,end:c},kind:s&&e.filters.length===0?n:"change",statement:t,value:void 0}]}function Je(e){switch(e.type){case"variable":return{name:e.name,start:e.start,end:e.end,whole:!0};case"member":{if(e.object.type==="variable"&&e.object.name==="var")return{name:e.property.text,start:e.start,end:e.end,whole:!0};let t=Je(e.object);return t===void 0?void 0:{...t,whole:!1}}case"index":{let t=Je(e.object);return t===void 0?void 0:{...t,whole:!1}}case"parenthesized":return e.expression===void 0?void 0:Je(e.expression);default:return}}function Ae(e){if(e.disabled)return!0;let t=l(e.body,"disabled")?.value;return t!==void 0&&!(t.type==="word"&&t.word==="false")}function we(e){return(e?.entries??[]).filter(t=>t.type==="statement")}var pn=new Set(["first_notnull","first_notempty","is_null","is_empty","null","empty"]);function Or(e,t,n){r(e,!1);function r(s,i){switch(s.type){case"variable":o(s.name,s,i);return;case"member":if(s.object.type==="variable"&&s.object.name==="var"){o(s.property.text,s,i);return}s.property.text.startsWith("$")&&n.mentioned.add(s.property.text.slice(1)),r(s.object,i);return;case"index":if(s.object.type==="variable"&&s.object.name==="var"&&s.index.type==="string"){o(s.index.value,s,i);return}r(s.object,i),r(s.index,i);return;case"binary":{let c=s.operator==="??"||$t(s.left)||$t(s.right),d=s.operator==="&&"||s.operator==="||";r(s.left,i||c),r(s.right,i||d||$t(s.left));return}case"ternary":r(s.condition,i),r(s.whenTrue,!0),s.whenFalse!==void 0&&r(s.whenFalse,!0);return;case"filtered":{let c=s.filters.some(({name:d})=>pn.has(d.text));s.base!==void 0&&r(s.base,i||c);for(let d of s.filters)d.disabled||r(d,i);return}case"pair":if(s.disabled)return;Oe(s.key.text,n),r(s.value,i);return;case"string":Oe(s.value,n);return;case"broken":Oe(n.text.slice(s.start,s.end),n);return;case"template":s.text!==void 0&&Oe(s.text,n),s.expression!==void 0&&r(s.expression,i);return;default:at(s,c=>r(c,i))}}function o(s,i,c){if(s==="error"){n.errors.push({node:i,caught:t.caught});return}let d=t.environment.get(s);if(d===void 0&&ql(s)){s==="var"&&(n.readsAll=!0);return}n.uses.push({name:s,node:i,reaching:d,guarded:c,scope:t.scope})}}function ql(e){return e===""||ct[e]!==void 0}function $t(e){return e.type==="parenthesized"?e.expression!==void 0&&$t(e.expression):e.type==="word"&&e.word==="null"}function Oe(e,{mentioned:t}){if(e.includes("$"))for(let[,n]of e.matchAll(/\$(?:var\.)?([A-Za-z_]\w*)/g))n!==void 0&&t.add(n)}var Ml=new Set(dt),_t=class{#e;#t=new Map;#n=new Map;constructor(t){this.#e=t}findOwn(t){let n=this.#t.get(t);return n===void 0&&(n=vt(t),this.#t.set(t,n)),n}findItems(t,n){let r=this.#t.get(n);return r===void 0&&(r=jr(t,n),this.#t.set(n,r)),r}findInside(t){let n=this.#n.get(t);return n===void 0&&(n=(t.body?.entries??[]).flatMap(r=>{if(r.type==="broken")return this.findUnreadable(r);if(r.type!=="statement")return[];if(Ae(r))return[];let o=r.keyword.text==="each"?this.findItems(t,r):this.findOwn(r);return r.keyword.text==="expect.to_throw"?o:[...o,...this.findInside(r)]}),this.#n.set(t,n)),n}findUnreadable({start:t,end:n}){let r=new Set;return Oe(this.#e.slice(t,n),{mentioned:r}),[...r].filter(o=>!Ml.has(o)).map(o=>({name:o,at:{start:t,end:n},kind:"unknown",statement:void 0,value:void 0}))}};function ln(e,t,n){let r=je(n),o=ve([...e,t],r),s=t===void 0||e.length<2?void 0:ve(e,r);if(o===void 0||s===void 0)return o;let i;for(let[c,d]of o){let u=s.get(c);d.gap?.statement!==n||u===void 0||u.gap!==void 0||(i??=new Map(o),i.set(c,{...d,tested:!0}))}return i??o}function Fr(e,t,n){if(n)return e;let r;for(let[o,s]of e){let i=t.get(o);i===void 0||!s.tested||i.tested||i.gap===void 0||(r??=new Map(e),r.set(o,{...s,tested:!1}))}return r??e}var Ll=new Set(["return","throw","break","continue","debug.stop"]),St=class{reading;definitions=[];switchedOff=[];#e;#t=0;constructor(t){this.#e=new _t(t),this.reading={text:t,uses:[],errors:[],mentioned:new Set,readsAll:!1}}everything(){let t=new Map;for(let n of this.definitions)He(t,n);return t}suspectAll(t){let n=new Map;for(let r of t.entries)r.type==="broken"&&this.#o(r,n);return n}follow(t,n,r,o=[]){let s=new Map(n);for(let c of o)He(s,c);let i=!1;for(let c of t?.entries??[]){if(c.type==="broken"&&this.#o(c,s),c.type!=="statement")continue;let d=this.#n(c,s,r);d===void 0?i=!0:s=d}return i?void 0:s}read(t,n,r){Or(t,{environment:n,...r},this.reading)}#n(t,n,r){if(Ae(t))return this.switchedOff.push(t),n;let o=t.keyword.text,s=this.#s(t,n);o==="util.get_vars"&&(this.reading.readsAll=!0);let i=o==="while"?Xe(s,this.#e.findInside(t),{way:"loop",statement:t}):s;this.#r(t,i,r);for(let f of t.body?.entries??[])f.type==="assignment"&&f.name.text!=="mock"&&this.read(f.value,s,r);if(Ll.has(o))return;let c=this.#c(t,s,r);if(c===void 0)return;let d=this.#e.findOwn(t);this.definitions.push(...d);let u=o==="precondition"?$e(c):c,p=u===s?s:new Map(u);for(let f of d)He(p,f);return p}#s(t,n){let{header:r,body:o}=t,s=Pl(t),i=[...r,...o?.entries??[]],c=!s&&t.start>=this.#t&&i.some(p=>p.type==="statement");c&&(this.#t=t.end);let d=c?[t]:i.filter(p=>p.type==="broken"||!s&&p.type==="variable");if(d.length===0)return n;let u=new Map(n);for(let p of d)this.#o(p,u);return u}#o(t,n){for(let r of this.#e.findUnreadable(t))this.definitions.push(r),this.reading.mentioned.add(r.name),He(n,r)}#r(t,n,r){let o=this.#e.findOwn(t);for(let s of t.header){if(s.type==="attribute")continue;o.find(({at:c})=>c.start===s.start)===void 0?this.read(s,n,r):this.#i(s,n,r)}for(let s of t.alias?.filters??[])for(let i of s.arguments)this.read(i,n,r)}#i(t,n,r){t.type==="member"&&this.#i(t.object,n,r),t.type==="index"&&(this.#i(t.object,n,r),this.read(t.index,n,r))}#c(t,n,r){let o=we(t.body);if(o.length===0)return n;switch(t.keyword.text){case"conditional":return this.#d(t,o,n,r);case"switch":return this.#u(t,o,n,r);case"for":case"foreach":case"while":return this.#p(t,o,n,r);case"try_catch":return this.#l(t,o,n,r);case"expect.to_throw":for(let s of o)this.follow(s.body,kt,{...r,scope:t});return n;case"util.post_process":for(let s of o){let i=Xe(n,this.definitions,je(t));this.follow(s.body,$e(i),r)}return n;default:return t.keyword.text in g?this.#a(t,o,n,r):this.follow(t.body,n,r)??n}}#a(t,n,r,o){let s=r;for(let i of n){let c=s??r;i.keyword.text==="stack"?s=this.follow(i.body,c,o):s=ve([c,this.#n(i,new Map(c),o)],je(t))}return s}#d(t,n,r,o){let s=[],i=$e(r),c=!0;for(let p of n)p.disabled||(this.#r(p,s.length===0?r:i,o),p.keyword.text==="else"&&(c=!1),s.push(this.follow(p.body,i,o)));let d=s.some(p=>p===void 0),u=ln(s,c?i:void 0,t);return u===void 0?void 0:Fr(d?$e(u):u,r,d)}#u(t,n,r,o){let s=[],i=$e(r),c=!0,d;for(let u of n){if(u.disabled)continue;this.#r(u,r,o),u.keyword.text==="default"&&(c=!1);let p=ve([i,d],je(t))??i,f=this.follow(u.body,p,o);d=u.leaves?void 0:f,(u.body!==void 0||u.leaves)&&s.push(f)}return ln(s,c?i:void 0,t)}#p(t,n,r,o){let s={way:"loop",statement:t},i=Xe(r,this.#e.findInside(t),s);for(let c of n){if(c.disabled)continue;let d=this.#e.findItems(t,c);this.definitions.push(...d),this.follow(c.body,$e(i),o,d)}return i}#l(t,n,r,o){let s={way:"try",statement:t},[i,c,d]=["try","catch","finally"].map(W=>n.find(me=>me.keyword.text===W&&!me.disabled)),u=i===void 0?r:this.follow(i.body,r,o),p=i===void 0?r:Xe(r,this.#e.findInside(i),s),f=c===void 0?p:this.follow(c.body,p,{...o,caught:!0}),h=ve([u,f],s);if(d===void 0)return h;let R=this.follow(d.body,h??p,{...o,caught:!0});return h===void 0?void 0:R}};function Pl({keyword:e}){return e.text in g||e.text in V}var Wr=new WeakMap;function F(e,t){let n=Wr.get(e);return n===void 0&&(n=mn(e.document,t),Wr.set(e,n)),n}function mn(e,t){let n=new St(t),r={scope:void 0,caught:!1},o=we(e.body).find(({keyword:W})=>W.text==="stack"),s=n.suspectAll(e.body),c=n.follow(o?.body,s,r)??n.everything();for(let W of e.body.entries)W.type==="assignment"?n.read(W.value,c,r):W.type==="statement"&&W.keyword.text==="test"&&n.follow(W.body,kt,r);let{uses:d,errors:u,mentioned:p,readsAll:f}=n.reading,h=new Map,R=new Set;for(let W of d)h.set(W.node,W),R.add(W.name);return{definitions:n.definitions,uses:d,useOf:h,errors:u,switchedOff:n.switchedOff,mayRead:W=>f||R.has(W)||p.has(W)}}function Ir({header:e,body:t},n,r){let o=C(e)?.text,s=["runtime","runtime_mode"].every(u=>l(t,u)===void 0);if(o===void 0||!s||Vl(n))return y;let i=n.resolveUnique({to:"function",name:o});if(i?.origin!=="file"||!i.readable)return y;let c=Dl(n),d=c.get(i);return d===void 0&&(d=Bl(i,r),c.set(i,d)),d}var Dl=$(e=>new WeakMap),Vl=$(e=>[...e.objects,...e.snapshotObjects].some(({kind:t,references:n})=>t==="branch"&&n.some(({to:r})=>r==="middleware")));function Bl(e,t){let{document:n}=e,r=l(n.body,"response")?.value;if(r===void 0||l(n.body,"middleware")!==void 0)return y;let o=Ul(n);if(o===void 0)return y;let s=t(e,mn(n,""));return Kl(fn(be([r,...o].map(s))),e.name)}function Ul(e){let t=[],n=!0;q(e,[{statement:({keyword:o,body:s,disabled:i},c)=>{if(i||ie(c))return;o.text==="return"&&t.push(l(s,"value")?.value),!(o.text in g||o.text in V)&&c.length>Gl&&(n=!1)}}]);let r=t.filter(o=>o!==void 0);return n&&r.length===t.length?r:void 0}var Gl=2,hn="the result of function ";function Kl(e,t){return e.kind==="object"&&e.called===Ge?{...e,called:`${hn}"${t}"`}:e}function fn(e){let{field:t,...n}=e,r=t?.place==="input"?n:e;if(r.kind==="list")return{...r,item:fn(r.item)};if(r.kind!=="object"||r.called!==Ge||r.properties===void 0)return r;let o=[...r.properties].map(([s,i])=>[s,fn(i)]);return{...r,properties:new Map(o)}}var Yl=new Set(["==","!=","===","!==","<",">","<=",">=","&&","||"]),qr=new WeakMap;function _(e,t,n){let r=qr.get(n);r===void 0&&(r=new WeakMap,qr.set(n,r));let o=r.get(e);return o===void 0&&(o=new yn(e,F(e,t),n),r.set(e,o)),o}var yn=class e{#e;#t;#n;#s;#o=new Map;#r=new Map;constructor(t,n,r,o=!0){this.#e=t,this.#t=n,this.#n=r,this.#s=o}read(t){if(t===void 0)return y;let n=this.#o.get(t);return n===void 0&&(n=this.#i(t),this.#o.set(t,n)),n}#i(t){let n=this.#t.useOf.get(t);if(n!==void 0)return n.reaching===void 0||n.reaching.gap!==void 0?y:be(n.reaching.definitions.map(r=>this.readDefinition(r)));switch(t.type){case"string":return{kind:"text",values:[t.value]};case"number":return{kind:"number",integer:Number.isInteger(t.value),literal:t.value};case"word":return t.word==="null"?{kind:"null"}:t.word==="now"?Ke:Q;case"timestamp":return Ke;case"member":return this.#a(t.object,t.property.text);case"index":return t.index.type==="string"?this.#a(t.object,t.index.value):y;case"parenthesized":case"template":return this.read(t.expression);case"ternary":return t.whenFalse===void 0?y:be([this.read(t.whenTrue),this.read(t.whenFalse)]);case"unary":return t.operator==="!"?Q:ae;case"between":return Q;case"binary":return this.#d(t.operator,t.left,t.right);case"filtered":return this.#u(t);case"object":return this.#p(t);case"array":return z(t.items.length===0?y:be(t.items.map(r=>this.read(r))));default:return y}}readDefinition(t){let n=this.#r.get(t);return n===void 0&&(this.#r.set(t,y),n=this.#c(t),this.#r.set(t,n)),n}#c({kind:t,statement:n,value:r}){if(t==="value")return this.read(r);if(n===void 0)return y;let{keyword:o,header:s}=n,[i]=s;if(t==="result"&&o.text==="function.run")return this.#l(n);if(t==="result")return Nr(n,()=>this.#m(n),this.#n);if(t==="item"){if(o.text==="for")return ce;let c=i===void 0||i.type==="attribute"?y:this.read(i);return c.kind==="list"?c.item:y}return i?.type!=="variable"?y:o.text.startsWith("math.")?ae:o.text.startsWith("text.")?ke:y}#a(t,n){if(t.type==="variable"&&t.name==="input"){let o=ge(this.#e.contract.inputs,n);return o===void 0||this.#e.kind==="middleware"?y:Qe(o,"input")}let r=this.read(t);return r.kind!=="object"?y:r.properties?.get(n)??y}#d(t,n,r){switch(t){case"+":case"-":case"*":case"/":case"%":return ae;case"~":return ke;case"??":return be([{...this.read(n),nullable:!1},this.read(r)]);case"..":return z(ce);default:return Yl.has(t)?Q:y}}#u({base:t,filters:n}){let r=t===void 0?y:this.read(t);return n.reduce((o,s)=>this.applyFilter(o,s),r)}applyFilter(t,n){if(n.disabled)return t;let{gives:r,takes:o}=xt[n.name.text]??{};if(o!==void 0&&t.kind!=="unknown"&&t.kind!=="null"&&!o.includes(t.kind))return y;switch(r){case"bool":return Q;case"int":return ce;case"number":return ae;case"text":return ke;case"list":return z(y);case"item":return t.kind==="list"?{...t.item,nullable:!0}:y;case"same list":return t.kind==="list"?{kind:"list",item:t.item}:y;case"fallback":return be([{...t,nullable:!1},this.read(n.arguments[0])]);case void 0:return y;default:return r}}#p(t){if(t.broken!==void 0)return Ye;let n=new Map;for(let r of t.pairs)if(!r.disabled){if(r.key.text.includes("."))return Ye;n.set(r.key.text,this.read(r.value))}return{kind:"object",properties:n,called:Ge}}#l(t){return this.#s?Ir(t,this.#n,(n,r)=>{let o=new e(n,r,this.#n,!1);return s=>o.read(s)}):y}#m({header:t}){let[n]=t;return n===void 0||n.type==="attribute"?y:this.read(n)}};var Mr=a`
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
`,Lr={id:"api-request-result-path",category:"runtime",severity:"warning",scope:"workspace",basis:"reported",summary:"A property of an answer that is one level too high.",why:"`api.request` gives an envelope, `{request, response: {status, result, headers}}`: the body is in `$answer.response.result`.",bad:{sources:{"function/rates.xs":Mr},at:["result"]},good:{"function/rates.xs":Mr.replace("$answer.result","$answer.response.result")},visit:{member:({object:e,property:t},{object:n,text:r,workspace:o,report:s})=>{if(t.text.startsWith("$"))return;let i=_(n,r,o).read(e);i.kind!=="object"||i.called!==ze||i.properties?.has(t.text)!==!1||s({at:t,message:`The result of "api.request" holds "request" and "response", and no "${t.text}".`,help:["status","headers","result"].includes(t.text)?`Read "response.${t.text}".`:`The body is in "response.result": read "response.result.${t.text}".`})}}};var Pr=a`
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
`,Dr={id:"array-element-assignment",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A variable that is set at one place of a list.",why:"The server refuses the whole push. Set the whole list anew.",bad:{sources:{"function/probe.xs":Pr.replace(/var.update [\s\S]*?\}/,`var $list[0] {
      value = $input.n
    }`)},at:["$list[0]"]},good:{"function/probe.xs":Pr},keywords:e=>e==="var",visit:{statement:({header:e},{report:t})=>{let[n]=e;n?.type==="index"&&t({at:n,message:'"var" takes the name of a variable, not an item of a list.',help:"Write `var.update $list { value = $list|set:$index:$value }`."})}}};function Tt(e,t){return Vr(e.document.body,t)}function Vr(e,t){return we(e).flatMap(n=>{if(Ae(n))return[];let r=Vr(n.body,t);return n.keyword.text===t?[n,...r]:r})}var Br=a`
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
`,Gr=a`
  table user {
    auth = true
    schema {
      int id
      email email
    }
  }
`,Kr={id:"auth-extra-column",category:"runtime",severity:"warning",scope:"workspace",severityOnPart:"notice",basis:"reported",summary:"A column of the account that is read from `$auth`.",why:"`$auth` holds the id, and what was put into the token as `extras`; the row itself is not there. Read it with `db.get` by `$auth.id`.",bad:{sources:{"api/shop/shop.xs":Br,"api/shop/me_GET.xs":Ur,"table/user.xs":Gr},at:["email"]},good:{"api/shop/shop.xs":Br,"api/shop/me_GET.xs":Ur.replace("$auth.email","$auth.id").replace("mail:","id:"),"table/user.xs":Gr},visit:{member:(e,{object:t,workspace:n,report:r})=>{let o=m(e.property);if(e.object.type!=="variable"||e.object.name!=="auth"||o.text==="id"||o.text==="extras"||o.text.startsWith("$")||t.kind==="middleware")return;let s=zl(n);s===void 0||s.has(o.text)||r({at:o,...Ql.test(o.text)?{message:`"$auth" holds no "${o.text}": the token itself is not in it.`,help:'Make a token with "security.create_auth_token"; the one of this call is in `$env.$http_headers`, as "Authorization".'}:{message:`"$auth" holds no "${o.text}": no token of this workspace gets it as an extra.`,help:'Read the row by "$auth.id", or add it to the `extras` of the token.'},suggestions:S(o.text,["id",...s])})}}},Ql=/^(?:(?:auth|access|bearer|session|id)_?)?(?:token|jwt)$|^bearer$/i,zl=$(Hl);function Hl(e){let t=new Set;for(let n of e.objects)for(let r of Tt(n,"security.create_auth_token")){let o=l(r.body,"extras")?.value;if(!(o===void 0||o.type==="string"&&o.value==="")&&!(o.type==="array"&&o.items.length===0)){if(o.type!=="object")return;for(let s of w(o))t.add(s.key.text)}}return e.snapshotObjects.length>0?void 0:t}function Et(e,t){if(!t.includes("$auth"))return;let n=Xl(e.document);if(!n.some(({asked:r})=>r)&&!F(e,t).definitions.some(({name:r})=>r==="auth"))return n[0]?.member}function Xl(e){let t=[];return q(e,[{member:(n,r)=>{let{object:o}=n;o.type!=="variable"||o.name!=="auth"||ie(r)||t.push({member:n,asked:Jl(r)})}}]),t}function Jl(e){return e.some(t=>t.type==="ternary"||t.type==="filtered"?!0:t.type!=="binary"?!1:t.operator==="??"||[t.left,t.right].some(n=>n.type==="word"&&n.word==="null"))}var Yr=a`
  table note {
    schema {
      int id
      int user_id
    }
  }
`,Qr=a`
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
`,zr={id:"auth-in-task",category:"security",severity:"error",scope:"document",basis:"reported",summary:"A task that reads `$auth`.",why:"A task is started by its schedule: nobody is signed in, and `$auth` is empty. What is looked up by it is not found, or the task fails. A task that itself asks whether there is a caller is not reported.",bad:{sources:{"table/note.xs":Yr,"task/clean_up.xs":Qr},at:["$auth.id"]},good:{"table/note.xs":Yr,"task/clean_up.xs":Qr.replace("$auth.id","1")},visit:{document:(e,{object:t,text:n,report:r})=>{if(t.kind!=="task")return;let o=Et(t,n);o!==void 0&&r({at:o,message:'This task reads "$auth", and its schedule starts it: nobody is signed in.',help:"Look the users up in their table, and go through them."})}}};var Hr=a`
  api_group shop {
    canonical = "shop"
  }
`,Xr=a`
  query me verb=GET {
    api_group = "shop"
    input
    stack
    response = {id: $auth.id}
  }
`,Jr=a`
  table user {
    auth = true
    schema {
      int id
    }
  }
`,Zr={id:"auth-missing-on-endpoint",category:"security",severity:"error",scope:"document",basis:"reported",summary:"An endpoint that reads `$auth`, and lets everybody in.",why:'Without `auth = "\u2026"` nobody is signed in: `$auth` is empty, or the call fails. An endpoint that itself asks whether there is a caller is not reported.',bad:{sources:{"api/shop/shop.xs":Hr,"api/shop/me_GET.xs":Xr,"table/user.xs":Jr},at:["$auth.id"]},good:{"api/shop/shop.xs":Hr,"api/shop/me_GET.xs":Xr.replace(`"shop"
`,`"shop"
  auth = "user"
`),"table/user.xs":Jr},visit:{document:(e,{object:t,text:n,report:r})=>{if(t.kind!=="query"||t.contract.auth!==void 0)return;let o=Et(t,n);o!==void 0&&r({at:o,message:'This endpoint reads "$auth" and has no `auth`: nobody is signed in.',help:'Add `auth = "\u2026"` with the name of the table that callers sign in with.'})}}};var eo=a`
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
`,to={id:"bare-filter-as-condition",category:"rewritten",severity:"warning",offByDefault:!0,scope:"document",basis:"reported",summary:"A value that `get` takes out, alone as the condition of an `if`.",why:"The branch is never taken, and an added `== true` is left out when the stack is saved in the console. Keep the value in a variable, and compare that. Filters that answer yes or no are not reported.",bad:{sources:{"function/on.xs":eo},at:['$input.options|get:"on":false']},good:{"function/on.xs":eo.replace(`stack {
`,`stack {
    var $on {
      value = $input.options|get:"on":false
    }
`).replace('($input.options|get:"on":false)',"($on == true)")},keywords:e=>Zl.has(e),visit:{statement:(e,{report:t})=>{let[n]=e.header,r=n===void 0||n.type==="attribute"?void 0:no(n),o=r?.type==="filtered"?r.filters.at(-1):void 0;r===void 0||o?.name.text!=="get"||o.arguments.some(({type:s})=>s==="binary")||t({at:r,message:'What "get" takes out is the whole condition: this branch may never be taken.',help:"Keep the value in a variable, and compare it with true."})}}},Zl=new Set(["if","elseif"]);function no(e){return e.type==="parenthesized"&&e.expression!==void 0?no(e.expression):e}var ro=a`
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
`,em=j({none:"null",nil:"null",undefined:"null",null:"null",true:"true",yes:"true",false:"false",no:"false"}),tm=new Set(["sort","return"]),oo={id:"bare-word",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A word without quotes where a value is expected.",why:"The push is refused: a text stands in quotes, and the name of a variable starts with `$`. Of the words only `true`, `false`, `null` and `now` are values.",bad:{sources:{"function/probe.xs":ro.replace(`null
        }`,`None
        }`)},at:["None"]},good:{"function/probe.xs":ro},visit:{identifier:(e,{text:t,report:n},r)=>{let o=r.at(-1);if(o===void 0||rm(r)||!nm(o,e))return;let s=e.text,i=em[s.toLowerCase()],c=(om(t).get(s.split(".")[0]??"")??e.start)<e.start;n({at:e,message:`"${s}" is no value.`,help:i===void 0?`Write "${s}" in quotes if it is a text, or \`$${s}\` if it is a variable.`:`Write \`${i}\`.`,...i===void 0?c?{suggestions:[`$${s}`]}:{}:{suggestions:[i],fix:{title:`Write "${i}"`,at:e,text:i}}})}}};function nm(e,t){switch(e.type){case"assignment":case"binary":case"between":case"unary":case"ternary":case"parenthesized":case"pair":return!0;case"filtered":return e.base===t;case"member":case"index":return e.object===t;default:return!1}}function rm(e){let t=e.findLast(({type:r})=>r==="assignment");return e.at(-1)?.type==="pair"&&t?.type==="assignment"&&tm.has(t.name.text)}var gn;function om(e){if(gn?.text!==e){let t=[...e.matchAll(/\$([\p{L}\d_]+)/gu)].reverse();gn={text:e,variables:new Map(t.map(({1:n="",index:r})=>[n,r]))}}return gn.variables}var so=a`
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
`,io={id:"bit-operators",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"An operator that works on bits.",why:"The server refuses the whole push. There are filters and statements for bits: `bitwise_and`, `math.bitwise.xor`.",bad:{sources:{"function/probe.xs":so.replace("|bitwise_and:1"," & 1")},at:["&"]},good:{"function/probe.xs":so}};var ao=a`
  table note {
    schema {
      int id
      int owner_id
    }
  }
`,co=a`
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
`,uo={id:"bulk-delete-everything",category:"data",severity:"warning",scope:"document",basis:"reported",summary:"A `db.bulk.delete` that may delete every row.",why:"Without a `where`, or with one whose every test is skipped when its value is null, the whole table is emptied. Give it a test that always counts; `db.truncate` says that everything is meant.",bad:{sources:{"function/clear.xs":co,"table/note.xs":ao},at:["$db.note.owner_id ==? $input.owner_id"]},good:{"function/clear.xs":co.replace("==?","=="),"table/note.xs":ao},keywords:e=>e==="db.bulk.delete",visit:{statement:(e,{report:t})=>{if(e.body?.entries.some(({type:r})=>r==="broken")===!0)return;let n=l(e.body,"where")?.value;n!==void 0&&!Ct(n)||t({at:n??e.keyword,message:n===void 0?'"db.bulk.delete" has no `where`: it deletes every row.':"Every test of this `where` is skipped for null: then every row is deleted.",help:"Add a test that always counts."})}}};function Ct(e){switch(e.type){case"parenthesized":return e.expression!==void 0&&Ct(e.expression);case"binary":return e.operator==="&&"||e.operator==="||"?Ct(e.left)&&Ct(e.right):e.skipsNull;case"between":return e.skipsNull;default:return!1}}var po=a`
  table note {
    schema {
      int id
      text title
      bool read
    }
  }
`,lo=a`
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
`,mo={id:"bulk-update-zero-fills",category:"data",severity:"warning",scope:"workspace",basis:"reported",summary:"A `db.bulk.update` that leaves columns out.",why:"Columns that an item leaves out are reset to their empty value. `db.bulk.patch` changes only what is given.",bad:{sources:{"function/mark.xs":lo.replace("bulk.patch","bulk.update"),"table/note.xs":po},at:["{id: $input.id, read: true}"]},good:{"function/mark.xs":lo,"table/note.xs":po},keywords:e=>e==="db.bulk.update",visit:{statement:(e,{workspace:t,report:n})=>{let r=C(e.header)?.text,o=r===void 0?void 0:t.resolveUnique({to:"table",name:r}),s=l(e.body,"items")?.value;if(!(o?.contract.columns===void 0||s?.type!=="array"))for(let i of s.items){if(i.type!=="object"||i.broken!==void 0)continue;let c=new Set(w(i).map(({key:u})=>u.text)),d=o.contract.columns.map(({name:u})=>u).filter(u=>!c.has(u)&&!sm.has(u));d.length!==0&&n({at:i,message:`This resets ${d.map(u=>`"${u}"`).join(", ")} of table "${r}", which it leaves out.`,help:'Use "db.bulk.patch" to change only what is given.'})}}}},sm=new Set(he);var re=j({deg2rad:{arguments:[0,0],category:"math"},rad2deg:{arguments:[0,0],category:"math"},number_format:{arguments:[1,3],category:"math"},sin:{arguments:[0,0],category:"math"},asin:{arguments:[0,0],category:"math"},asinh:{arguments:[0,0],category:"math"},sinh:{arguments:[0,0],category:"math"},cos:{arguments:[0,0],category:"math"},acos:{arguments:[0,0],category:"math"},acosh:{arguments:[0,0],category:"math"},cosh:{arguments:[0,0],category:"math"},tan:{arguments:[0,0],category:"math"},atan:{arguments:[0,0],category:"math"},atanh:{arguments:[0,0],category:"math"},tanh:{arguments:[0,0],category:"math"},floor:{arguments:[0,0],category:"math"},ceil:{arguments:[0,0],category:"math"},round:{arguments:[0,1],category:"math"},abs:{arguments:[0,0],category:"math"},sqrt:{arguments:[0,0],category:"math"},exp:{arguments:[0,0],category:"math"},log:{arguments:[1,1],category:"math"},log10:{arguments:[0,0],category:"math"},ln:{arguments:[0,0],category:"math"},pow:{arguments:[1,1],category:"math"},min:{arguments:[0,1],category:"math"},max:{arguments:[0,1],category:"math"},add:{arguments:[1,1],category:"math"},subtract:{arguments:[1,1],category:"math"},multiply:{arguments:[1,1],category:"math"},modulus:{arguments:[1,1],category:"math"},divide:{arguments:[1,1],category:"math"},bitwise_and:{arguments:[1,1],category:"math"},bitwise_or:{arguments:[1,1],category:"math"},bitwise_xor:{arguments:[1,1],category:"math"},bitwise_not:{arguments:[0,0],category:"math"},odd:{arguments:[0,0],category:"math"},even:{arguments:[0,0],category:"math"},dechex:{arguments:[0,0],category:"math"},hexdec:{arguments:[0,0],category:"math"},decbin:{arguments:[0,0],category:"math"},bindec:{arguments:[0,0],category:"math"},decoct:{arguments:[0,0],category:"math"},octdec:{arguments:[0,0],category:"math"},base_convert:{arguments:[2,2],category:"math"},first:{arguments:[0,0],category:"array"},last:{arguments:[0,0],category:"array"},count:{arguments:[0,0],category:"array"},range:{arguments:[2,2],category:"array"},reverse:{arguments:[0,0],category:"array"},unique:{arguments:[0,1],category:"array"},safe_array:{arguments:[0,0],category:"array"},flatten:{arguments:[0,0],category:"array"},filter_empty:{arguments:[0,1],category:"array"},filter_empty_text:{arguments:[0,1],category:"array"},filter_null:{arguments:[0,1],category:"array"},filter_empty_array:{arguments:[0,1],category:"array"},filter_empty_object:{arguments:[0,1],category:"array"},filter_zero:{arguments:[0,1],category:"array"},filter_false:{arguments:[0,1],category:"array"},sort:{arguments:[0,3],category:"array"},shuffle:{arguments:[0,0],category:"array"},diff:{arguments:[1,1],category:"array"},diff_assoc:{arguments:[1,1],category:"array"},intersect:{arguments:[1,1],category:"array"},intersect_assoc:{arguments:[1,1],category:"array"},merge:{arguments:[1,1],category:"array"},merge_recursive:{arguments:[1,1],category:"array"},index_by:{arguments:[1,1],category:"array"},push:{arguments:[1,1],category:"array"},pop:{arguments:[0,0],category:"array"},unshift:{arguments:[1,1],category:"array"},shift:{arguments:[0,0],category:"array"},remove:{arguments:[1,3],category:"array"},append:{arguments:[1,2],category:"array"},prepend:{arguments:[1,2],category:"array"},slice:{arguments:[1,2],category:"array"},join:{arguments:[1,1],category:"array"},array_min:{arguments:[0,0],category:"array"},array_max:{arguments:[0,0],category:"array"},sum:{arguments:[0,0],category:"array"},avg:{arguments:[0,0],category:"array"},product:{arguments:[0,0],category:"array"},fill:{arguments:[2,2],category:"array"},fill_keys:{arguments:[1,2],category:"array"},in:{arguments:[1,1],category:"array"},map:{arguments:[1,2],category:"array-expression"},filter:{arguments:[1,2],category:"array-expression"},some:{arguments:[1,2],category:"array-expression"},every:{arguments:[1,2],category:"array-expression"},find:{arguments:[1,2],category:"array-expression"},findIndex:{arguments:[1,2],category:"array-expression"},reduce:{arguments:[1,3],category:"array-expression"},transform:{arguments:[1,1],category:"array-expression"},lambda:{arguments:[1,2],category:"lambda"},lambda_map:{arguments:[1,2],category:"lambda"},lambda_filter:{arguments:[1,2],category:"lambda"},lambda_some:{arguments:[1,2],category:"lambda"},lambda_every:{arguments:[1,2],category:"lambda"},lambda_find:{arguments:[1,2],category:"lambda"},lambda_findIndex:{arguments:[1,2],category:"lambda"},lambda_reduce:{arguments:[2,3],category:"lambda"},equals:{arguments:[1,1],category:"comparison"},not_equals:{arguments:[1,1],category:"comparison"},greater_than:{arguments:[1,1],category:"comparison"},greater_than_or_equal:{arguments:[1,1],category:"comparison"},less_than:{arguments:[1,1],category:"comparison"},less_than_or_equal:{arguments:[1,1],category:"comparison"},not:{arguments:[0,0],category:"comparison"},is_null:{arguments:[0,0],category:"comparison"},is_empty:{arguments:[0,0],category:"comparison"},is_object:{arguments:[0,0],category:"comparison"},is_array:{arguments:[0,0],category:"comparison"},is_int:{arguments:[0,0],category:"comparison"},is_decimal:{arguments:[0,0],category:"comparison"},is_bool:{arguments:[0,0],category:"comparison"},is_text:{arguments:[0,0],category:"comparison"},is_uuid:{arguments:[0,0],category:"comparison"},first_notnull:{arguments:[1,1],category:"comparison"},first_notempty:{arguments:[1,1],category:"comparison"},addslashes:{arguments:[0,0],category:"text"},escape:{arguments:[0,0],category:"text"},text_escape:{arguments:[0,0],category:"text"},text_unescape:{arguments:[0,0],category:"text"},list_encodings:{arguments:[0,0],category:"text"},detect_encoding:{arguments:[0,0],category:"text"},to_utf8:{arguments:[0,0],category:"text"},from_utf8:{arguments:[0,1],category:"text"},convert_encoding:{arguments:[2,2],category:"text"},to_lower:{arguments:[0,0],category:"text"},to_upper:{arguments:[0,0],category:"text"},trim:{arguments:[0,1],category:"text"},ltrim:{arguments:[0,1],category:"text"},rtrim:{arguments:[0,1],category:"text"},capitalize:{arguments:[0,0],category:"text"},substr:{arguments:[1,2],category:"text"},split:{arguments:[1,1],category:"text"},strlen:{arguments:[0,0],category:"text"},strip_html:{arguments:[0,1],category:"text"},unaccent:{arguments:[0,0],category:"text"},index:{arguments:[1,1],category:"text"},iindex:{arguments:[1,1],category:"text"},starts_with:{arguments:[1,1],category:"text"},istarts_with:{arguments:[1,1],category:"text"},ends_with:{arguments:[1,1],category:"text"},iends_with:{arguments:[1,1],category:"text"},contains:{arguments:[1,1],category:"text"},icontains:{arguments:[1,1],category:"text"},concat:{arguments:[1,2],category:"text"},sprintf:{arguments:[0,1/0],category:"text"},replace:{arguments:[2,2],category:"text"},sql_esc:{arguments:[0,0],category:"text"},sql_alias:{arguments:[0,0],category:"text"},regex_matches:{arguments:[1,1],category:"text"},regex_get_first_match:{arguments:[1,1],category:"text"},regex_get_all_matches:{arguments:[1,1],category:"text"},regex_quote:{arguments:[0,1],category:"text"},regex_replace:{arguments:[2,2],category:"text"},pad_start:{arguments:[1,2],category:"text"},pad_end:{arguments:[1,2],category:"text"},set:{arguments:[2,2],category:"object"},set_conditional:{arguments:[3,3],category:"object"},set_ifnotempty:{arguments:[2,2],category:"object"},set_ifnotnull:{arguments:[2,2],category:"object"},unset:{arguments:[1,1],category:"object"},get:{arguments:[1,2],category:"object"},has:{arguments:[1,1],category:"object"},keys:{arguments:[0,0],category:"object"},values:{arguments:[0,0],category:"object"},entries:{arguments:[0,0],category:"object"},pick:{arguments:[1,1],category:"object"},unpick:{arguments:[1,1],category:"object"},create_object:{arguments:[1,1],category:"object"},create_object_from_entries:{arguments:[0,0],category:"object"},to_expr:{arguments:[0,0],category:"type"},to_text:{arguments:[0,0],category:"type"},to_int:{arguments:[0,0],category:"type"},to_decimal:{arguments:[0,0],category:"type"},to_bool:{arguments:[0,0],category:"type"},to_timestamp:{arguments:[0,1],category:"time"},to_ms:{arguments:[0,1],category:"time"},to_seconds:{arguments:[0,1],category:"time"},to_minutes:{arguments:[0,1],category:"time"},to_hours:{arguments:[0,1],category:"time"},to_days:{arguments:[0,1],category:"time"},parse_timestamp:{arguments:[1,2],category:"time"},format_timestamp:{arguments:[1,2],category:"time"},transform_timestamp:{arguments:[1,2],category:"time"},add_secs_to_timestamp:{arguments:[1,1],category:"time"},add_ms_to_timestamp:{arguments:[1,1],category:"time"},json_decode:{arguments:[0,0],category:"encoding"},json_encode:{arguments:[0,1],category:"encoding"},xml_decode:{arguments:[0,0],category:"encoding"},csv_parse:{arguments:[0,3],category:"encoding"},csv_decode:{arguments:[0,3],category:"encoding"},csv_encode:{arguments:[0,3],category:"encoding"},csv_create:{arguments:[0,4],category:"encoding"},url_decode:{arguments:[0,0],category:"encoding"},url_decode_rfc3986:{arguments:[0,0],category:"encoding"},url_encode:{arguments:[0,0],category:"encoding"},url_encode_rfc3986:{arguments:[0,0],category:"encoding"},url_addarg:{arguments:[2,3],category:"encoding"},url_delarg:{arguments:[1,1],category:"encoding"},url_hasarg:{arguments:[1,1],category:"encoding"},url_getarg:{arguments:[1,2],category:"encoding"},url_parse:{arguments:[0,0],category:"encoding"},querystring_parse:{arguments:[0,0],category:"encoding"},yaml_decode:{arguments:[0,0],category:"encoding"},yaml_encode:{arguments:[0,0],category:"encoding"},hex2bin:{arguments:[0,0],category:"encoding"},bin2hex:{arguments:[0,0],category:"encoding"},base64_decode:{arguments:[0,0],category:"encoding"},base64_encode:{arguments:[0,0],category:"encoding"},base64_decode_urlsafe:{arguments:[0,0],category:"encoding"},base64_encode_urlsafe:{arguments:[0,0],category:"encoding"},encrypt:{arguments:[3,3],category:"security"},decrypt:{arguments:[3,3],category:"security"},jws_encode:{arguments:[3,4],category:"security"},jws_decode:{arguments:[3,4],category:"security"},jwe_encode:{arguments:[4,5],category:"security"},jwe_decode:{arguments:[4,5],category:"security"},secureid_encode:{arguments:[0,1],category:"security"},secureid_decode:{arguments:[0,1],category:"security"},md5:{arguments:[0,1],category:"security"},sha1:{arguments:[0,1],category:"security"},sha256:{arguments:[0,1],category:"security"},sha384:{arguments:[0,1],category:"security"},sha512:{arguments:[0,1],category:"security"},hmac_md5:{arguments:[1,2],category:"security"},hmac_sha1:{arguments:[1,2],category:"security"},hmac_sha256:{arguments:[1,2],category:"security"},hmac_sha384:{arguments:[1,2],category:"security"},hmac_sha512:{arguments:[1,2],category:"security"},create_uid:{arguments:[0,0],category:"security"},uuid:{arguments:[0,0],category:"security"}});var fo=a`
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
`,im=new Set(["variable","member","string","number","word"]),am=2,ho={id:"call-as-value",category:"rejected",severity:"warning",scope:"document",basis:"reported",summary:"A function that is called in an expression.",why:"The push is refused, or the expression is kept as a text that fails when it runs: expressions have filters, written behind the value, and no functions.",bad:{sources:{"function/probe.xs":fo.replace("$input.names|count","count($input.names)")},at:["count"]},good:{"function/probe.xs":fo},visit:{call:({callee:e,arguments:t,start:n,end:r},{text:o,report:s},i)=>{if(i.at(-1)?.type==="statement")return;let c=e.text,[d,...u]=t,p=u.map(R=>`:${o.slice(R.start,R.end)}`).join(""),f=t.every(({type:R})=>im.has(R)),h=d!==void 0&&f&&c in re&&u.length<=am?`(${o.slice(d.start,d.end)}|${c}${p})`:void 0;s({at:e,message:`"${c}" cannot be called: expressions have no functions.`,help:cm(c),...c==="now"&&d===void 0?{fix:{title:'Write "now"',at:{start:n,end:r},text:"now"}}:h===void 0?{}:{fix:{title:`Use the filter "${c}"`,at:{start:n,end:r},text:h}}})}}};function cm(e){return e==="now"?"Write `now`.":e in re?`Write \`$value|${e}\`.`:e in g?`Write it as a statement: \`${e} { \u2026 } as $result\`.`:"Use a filter, as in `$rows|count`, or a statement, as in `function.run total { \u2026 } as $total`."}function yo(e,t,n){let r=dm(e,t,n),o=new Set,s=[];for(let i of t){let c=r.get(N(i));if(c===void 0||o.has(c))continue;let u=pm(e,i,p=>n(p)&&r.get(N(p.to))===c);u!==void 0&&(o.add(c),s.push(u))}return s}function dm(e,t,n){let r=new Map,o=new Map,s=new Map,i=[],c=(u,p)=>{o.set(u,Math.min(o.get(u)??p,p))},d=(u,p)=>(c(p,r.size),r.set(p,r.size),i.push(p),{key:p,edges:e.findCallees(u).filter(n),next:0});for(let u of t){let p=N(u),f=r.has(p)?[]:[d(u,p)];for(let h=f.at(-1);h!==void 0;h=f.at(-1)){let R=h.edges[h.next];if(h.next+=1,R!==void 0){let Kt=N(R.to),An=r.get(Kt);An===void 0?f.push(d(R.to,Kt)):s.has(Kt)||c(h.key,An);continue}f.pop();let W=o.get(h.key)??0;W===r.get(h.key)&&um(h.key,W,i,s);let me=f.at(-1);me!==void 0&&c(me.key,W)}}return s}function um(e,t,n,r){for(let o=n.pop();o!==void 0;o=n.pop())if(r.set(o,t),o===e)return}function pm(e,t,n){let r=N(t),o=new Map,s=[t];for(let i=0;i<s.length;i+=1){let c=s[i];if(c===void 0)break;for(let d of e.findCallees(c).filter(n)){let u=N(d.to);if(u===r)return[...lm(N(c),o),d];o.has(u)||(o.set(u,d),s.push(d.to))}}}function lm(e,t){let n=[];for(let r=t.get(e);r!==void 0;r=t.get(N(r.from)))n.push(r);return n.reverse()}var mm=new Set(["function.run","function.call","tool.call","task.call","api.call","addon.call","ai.agent.run"]),Nt=$(e=>yo(e.graph,e.objects,fm).map(t=>({edges:t,isEndless:t.every(hm)})));function fm({reference:e}){return e!==void 0&&mm.has(e.via)}function Rt(e){return e.length===0?"":` through ${e.map(({from:t})=>v(t)).join(" and ")}`}function hm({from:e,reference:t}){return e.origin!=="file"||t===void 0?!1:ym(e.document,t)}var go=new Set(["return","throw","precondition","placeholder"]);function ym(e,t){for(let n of G(e.body,"stack")[0]?.body?.entries??[]){if(n.type!=="statement")return!1;if(!n.disabled){if(n.start<=t.start&&t.end<=n.end)return!gm(n);if(bm(n))return!1}}return!1}function gm({body:e}){return(e?.entries??[]).some(t=>t.type==="statement")}function bm(e){if(go.has(e.keyword.text))return!0;let t=e.body===void 0?[]:[e.body];for(let n=t.pop();n!==void 0;n=t.pop())for(let r of n.entries)if(r.type==="statement"){if(go.has(r.keyword.text))return!0;r.body!==void 0&&t.push(r.body)}return!1}var bo=a`
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
`,wo=a`
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
`,xo={id:"circular-call",category:"runtime",severity:"notice",scope:"workspace",basis:"documented",summary:"Objects that call each other in a circle.",why:"It ends only where a condition ends it. A changed condition lets it run until Xano stops it. Every circle is told once.",bad:{sources:{"function/branch.xs":wo,"function/tree.xs":bo},at:["tree"]},good:{"function/branch.xs":wo.replace("function.run tree","function.run leaf"),"function/tree.xs":bo,"function/leaf.xs":`function leaf {
  input {
    int id
  }

  stack
  response = $input.id
}
`},visit:{document:(e,{object:t,workspace:n,report:r})=>{for(let{edges:o,isEndless:s}of Nt(n)){let[i,...c]=o;s||c.length===0||i?.from!==t||i.reference===void 0||r({at:i.reference,message:`${v(t)} calls itself${Rt(c)}.`,help:"Make sure that a condition ends it for every input, or give it a limit.",related:c.flatMap(({from:d,to:u,reference:p})=>d.origin==="file"&&p!==void 0?[{file:d.file,at:p,message:`Here ${v(u)} is called.`}]:[])})}}}};var ko=a`
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
`,wm=new Set(["assignment","field-list","statement"]),vo={id:"comma-between-block-arguments",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A comma between the arguments of a statement.",why:"The push is refused. In a block each argument stands on a line of its own, without a comma; commas are for objects and lists.",bad:{sources:{"function/probe.xs":ko.replace('"badrequest"','"badrequest",')},at:[","]},good:{"function/probe.xs":ko},visit:{block:({entries:e,end:t},{text:n,report:r})=>{e.forEach((o,s)=>{let i=e[s+1];if(o.type!=="assignment"||i?.type!==void 0&&!wm.has(i.type))return;let c=n.slice(o.end,i?.start??t-1),d=/^\s*,/.exec(c)?.[0].length;if(d===void 0)return;let u={start:o.end+d-1,end:o.end+d},p=i!==void 0&&!c.includes(`
`),f=n.lastIndexOf(`
`,o.start-1)+1,h=/^[ \t]*/.exec(n.slice(f,o.start))?.[0]??"",R={start:o.end,end:i?.start??u.end};r({at:u,message:"Arguments are not divided by commas.",help:"Write each on a line of its own, without a comma.",fix:p?{title:"Start a new line",at:R,text:`
${h}`}:{title:"Remove the comma",at:u,text:""}})})}}};function E(e){let t=e.findLast(n=>n.type!=="block");switch(t?.type){case"document":return{type:"document"};case"statement":return{type:xm(t)?"stack":"statement",owner:t};default:return{type:"field"}}}function xm(e){return Object.hasOwn(V,e.keyword.text)||e.keyword.text==="test"}function U(e){return e.type==="assignment"?e.name:e.keyword}var $o=new Set(["where","additional_where","eval","group","search","join"]);function x(e){for(let t=e.length-1;t>=0;t-=1){let n=e[t];if(n===void 0)break;if(n.type==="template")return!1;if(n.type==="pair"&&$o.has(n.key.text))return!0;if(n.type==="assignment")return $o.has(n.name.text)}return!1}var _o=a`
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
`,So={id:"comparison-of-unwrapped-chain",category:"result",severity:"error",scope:"document",basis:"reported",summary:"A comparison behind a filter in a `value`, without parentheses around the filter.",why:"The comparison becomes a part of the filter: the value is wrong, or the request ends with an empty fatal error.",bad:{sources:{"function/third.xs":_o},at:["3 == 0"]},good:{"function/third.xs":_o.replace("($input.numbers|count)|modulus:3 == 0","((($input.numbers|count)|modulus:3) == 0)")},visit:{binary:(e,{report:t},n)=>{let r=n.at(-1);r?.type!=="filter-call"||!km.has(e.operator)||vm.has(r.name.text)||n.findLast(({type:s})=>s==="statement"||s==="assignment")?.type!=="assignment"||x(n)||t({at:e,message:`The comparison belongs to the argument of "${r.name.text}".`,help:"Put parentheses around the value with its filters."})}}},km=new Set(["==","!=","===","!==","<",">","<=",">="]),vm=new Set(["filter","find","findIndex","some","every","map","reduce","sort"]);var To=a`
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
`,Eo={id:"condition-loses-nullish-or-trim",category:"rewritten",severity:"warning",offByDefault:!0,scope:"document",basis:"reported",summary:"A fallback with `??` in the condition of an `if`.",why:"When somebody saves the stack in the console, `??` is left out of conditions, and the test asks something else from then on. In a `value` it stays: keep the value in a variable, and test that.",bad:{sources:{"function/check.xs":To},at:['$input.name ?? ""']},good:{"function/check.xs":To.replace(`stack {
`,`stack {
    var $name {
      value = ($input.name ?? "")
    }
`).replace('(($input.name ?? "") ==',"($name ==")},visit:{binary:(e,{report:t},n)=>{if(e.operator!=="??")return;let r=n.findLast(({type:o})=>o==="statement"||o==="assignment");r?.type!=="statement"||!$m.has(r.keyword.text)||t({at:e,message:'"??" in a condition is lost when the stack is saved in the console.',help:"Keep the value with its fallback in a variable, and test the variable."})}}},$m=new Set(["if","elseif"]);var Co=a`
  function known {
    input {
      int[] ids
    }
    stack
    response = $input.ids|contains:3
  }
`,No=new Set(["contains","icontains"]),Ro={id:"contains-on-list",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"The filter `contains` on a list.",why:"It is a filter of texts: it looks into the joined text, and finds 3 in 13. Ask with `|in`, or with the statement `array.has`.",bad:{sources:{"function/known.xs":Co},at:["contains"]},good:{"function/known.xs":Co.replace("$input.ids|contains:3","$input.ids|in:3")},visit:{filtered:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(!e.filters.some(({name:d})=>No.has(d.text))||x(s))return;let i=_(t,n,r),c=i.read(e.base);for(let d of e.filters)No.has(d.name.text)&&!d.disabled&&c.kind==="list"&&o({at:d.name,message:`"${d.name.text}" looks into a text, and this is a list.`,help:'Write `list|in:value`, or use the statement "array.has".'}),c=i.applyFilter(c,d)}}};function K(e,t,n){if(e.type==="parenthesized")return e.expression&&K(e.expression,t,n);if(e.type!=="member")return;let{object:r,property:o}=e;if(r.type==="variable"&&r.name==="db")return t.joined.size>0||t.aliases.has(o.text)?void 0:oe(t.table,o.text,n);if(r.type!=="member"||r.object.type!=="variable"||r.object.name!=="db")return;let s=r.property.text,i=t.joined.get(s);if(i!==void 0)return oe(i,o.text,n);if(!(s!==t.table||t.aliases.has(s)))return oe(s,o.text,n)}function oe(e,t,n){if(e===void 0)return;let r=n.resolveUnique({to:"table",name:e})?.contract.columns,o=ge(r,t);return o===void 0?void 0:{table:e,shape:o}}var jo=a`
  table person {
    schema {
      int id
      text name
    }
  }
`,Ao=a`
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
`,Oo={id:"contains-operator-on-text-column",category:"type",severity:"error",scope:"workspace",basis:"measured",summary:"The operator `contains` or `overlaps` on a column that holds a text.",why:'Both are for lists: the query fails with "invalid value for param". A part of a text is found with `includes`.',bad:{sources:{"function/people.xs":Ao,"table/person.xs":jo},at:["$db.person.name contains $input.name"]},good:{"function/people.xs":Ao.replace("contains","includes"),"table/person.xs":jo},visit:{binary:(e,{workspace:t,report:n},r)=>{if(!_m.has(e.operator))return;let o=I(r),s=o&&K(e.left,o,t)?.shape;s===void 0||s.list||!Sm.has(s.type)||n({at:e,message:`"${e.operator}" is for lists, and column "${s.name}" holds a text.`,help:'Use "includes".'})}}},_m=new Set(["contains","not contains","overlaps","not overlaps"]),Sm=new Set(["text","email"]);var Fo=a`
  table note {
    schema {
      int id
    }
  }
`,Wo=a`
  api_group shop {
    canonical = "shop"
  }
`,Io=a`
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
`,qo={id:"count-response-zero",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"An endpoint whose response is a bare count.",why:"A count of 0 is sent as an empty body with status 200, which callers cannot read as a number. Answer with an object.",bad:{sources:{"api/shop/shop.xs":Wo,"api/shop/count_GET.xs":Io,"table/note.xs":Fo},at:["$count"]},good:{"api/shop/shop.xs":Wo,"api/shop/count_GET.xs":Io.replace("response = $count","response = {count: $count}"),"table/note.xs":Fo},visit:{document:(e,{object:t,text:n,report:r})=>{if(t.kind!=="query")return;let o=l(e.body,"response")?.value,s=o===void 0?void 0:F(t,n).useOf.get(o);o===void 0||s?.reaching===void 0||!s.reaching.definitions.every(({kind:c,statement:d})=>{if(c!=="result"||d?.keyword.text!=="db.query")return!1;let u=b(l(d.body,"return")?.value,"type")?.value;return u?.type==="string"&&u.value==="count"})||r({at:o,message:"A bare count is the response: 0 is sent as an empty body.",help:`Answer with an object, such as \`{count: $${s.name}}\`.`})}}};var Mo=a`
  function today {
    input
    stack
    response = {day: now|format_timestamp:"Y-m-d":"UTC"}
  }
`,Lo={id:"date-format-letters",category:"result",severity:"warning",scope:"document",basis:"documented",summary:"The pattern of a date in the letters of another language: `YYYY-MM-DD`, `%Y-%m-%d`.",why:'Each letter stands for a whole part of the date: "YYYY" gives the year four times. Write `Y-m-d H:i:s`.',bad:{sources:{"function/today.xs":Mo.replace('"Y-m-d"','"YYYY-MM-DD"')},at:['"YYYY-MM-DD"']},good:{"function/today.xs":Mo},visit:{"filter-call":({name:e,arguments:[t]},{report:n})=>{if(!Em.has(e.text)||t?.type!=="string")return;let r=t.value,o=Cm.exec(r)?.[0];if(o===void 0)return;let s=Rm(r);n({at:t,message:`"${o}" is none of the parts of a date's pattern.`,help:'Parts are single letters: year "Y", month "m", day "d", hour "H", minute "i", second "s".',...s===void 0?{}:{suggestions:[s],...Tm(t,s)}})}}};function Tm(e,t){return{fix:{title:`Write "${t}"`,at:e,text:e.quote+t+e.quote}}}var Em=new Set(["format_timestamp","parse_timestamp"]),Cm=/YYYY|yyyy|YY|yy|MM|DD|dd|HH|hh|mm|ss|%[A-Za-z]/,Nm=[["YYYY","Y"],["yyyy","Y"],["%Y","Y"],["%m","m"],["%d","d"],["%H","H"],["%M","i"],["%S","s"],["MM","m"],["DD","d"],["dd","d"],["HH","H"],["mm","i"],["ss","s"]];function Rm(e){let t="";for(let n=0;n<e.length;){let r=Nm.find(([o])=>e.startsWith(o,n));if(r===void 0&&/[A-Za-z%\\]/.test(e.charAt(n)))return;t+=r?.[1]??e.charAt(n),n+=r?.[0].length??1}return t}var Po=a`
  table sale {
    schema {
      int id
      timestamp sold_at
    }
  }
`,Do=a`
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
`,Vo={id:"date-upper-bound-midnight",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"A point in time that is compared with `<=` to a day.",why:"A day begins at midnight: everything that happened on the last day is left out. Compare with `<` and the next day.",bad:{sources:{"function/sales.xs":Do,"table/sale.xs":Po},at:["$db.sale.sold_at <= $input.to"]},good:{"function/sales.xs":Do.replace(`stack {
`,`stack {
    var $end {
      value = $input.to|transform_timestamp:"+1 day":"UTC"
    }
`).replace("<= $input.to","< $end"),"table/sale.xs":Po},visit:{binary:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(e.operator!=="<=")return;let i=I(s);if((i&&K(e.left,i,r)?.shape)?.type!=="timestamp")return;let{field:d}=_(t,n,r).read(e.right);d?.place!=="input"||d.shape.type!=="date"||o({at:e,message:`"${d.shape.name}" is a day, and means its midnight: the day itself is left out.`,help:'Compare with "<" and the next day.'})}}};var Bo=a`
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
`,jm=new Set(["db.add","db.edit","db.add_or_edit"]),Go={id:"db-data-not-literal",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"`data` that is not an object written in place.",why:'The server refuses the whole push ("invalid kind for data"). Only `db.patch` takes an object that is computed.',bad:{sources:{"table/product.xs":Bo,"function/probe.xs":Uo.replace("{price: $input.n}","$input")},at:["$input"]},good:{"table/product.xs":Bo,"function/probe.xs":Uo},keywords:e=>jm.has(e),visit:{statement:({keyword:e,body:t},{report:n})=>{let r=l(t,"data")?.value;r===void 0||r.type==="object"||n({at:r,message:`"data" of "${m(e).text}" must be an object that is written in place.`,help:"Write `data = {name: $input.name}`; `db.patch` takes an object that is computed."})}}};var Ko=a`
  function all {
    input
    stack {
      db.query "" as $rows
    }
    response = $rows
  }
`,Yo=a`
  table product {
    schema { int id }
  }
`,Qo={id:"db-table-empty-name",category:"reference",severity:"error",scope:"document",basis:"measured",summary:"An empty text in place of the name of a table.",why:"Xano leaves it behind when the table did not exist as the statement was saved. It fails whenever it runs.",bad:{sources:{"table/product.xs":Yo,"function/all.xs":Ko},at:['""']},good:{"table/product.xs":Yo,"function/all.xs":Ko.replace('""',"product")},visit:{document:(e,{object:t,report:n})=>{for(let r of t.emptyNames)r.to!=="table"||r.via==="field"||n({at:r,message:`The name of the table of "${r.via}" is empty.`,help:"Make sure that the table exists, and write its name."})}}};var zo=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,Ho=a`
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
`,Xo={id:"db-update-name",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"`db.update`, which does not exist.",why:"The server refuses the whole push. One row is changed by `db.edit` or `db.patch`, several by `db.bulk.update`.",bad:{sources:{"table/product.xs":zo,"function/probe.xs":Ho.replace("db.edit","db.update")},at:["db.update"]},good:{"table/product.xs":zo,"function/probe.xs":Ho},keywords:e=>e==="db.update",visit:{statement:({keyword:e,body:t},{report:n})=>{let r=m(e),o=l(t,"data")?.value,s=["field_name","field_value"].every(c=>l(t,c)!==void 0),i=o?.type==="object"?"db.edit":"db.patch";n({at:r,message:'There is no statement "db.update".',help:'One row is changed by "db.edit" or "db.patch", several by "db.bulk.update".',suggestions:["db.edit","db.patch","db.bulk.update"],...s&&o!==void 0?{fix:{title:`Write "${i}"`,at:r,text:i}}:{}})}}};var Fe=j({fsort:"sort",array_shuffle:"shuffle",array_diff:"diff",array_diff_assoc:"diff_assoc",array_intersect:"intersect",array_intersect_assoc:"intersect_assoc",array_merge:"merge",array_merge_recursive:"merge_recursive",array_push:"push",array_pop:"pop",array_unshift:"unshift",array_shift:"shift",array_remove:"remove",num_min:"min",num_max:"max",eq:"equals",ne:"not_equals",gt:"greater_than",gte:"greater_than_or_equal",lt:"less_than",lte:"less_than_or_equal",sub:"subtract",mul:"multiply",mod:"modulus",div:"divide",null:"is_null",empty:"is_empty",lower:"to_lower",upper:"to_upper",array_slice:"slice",strip_tags:"strip_html",strip_accents:"unaccent",strpos:"index",stripos:"iindex",array_fill:"fill",array_fill_keys:"fill_keys",array_keys:"keys",array_values:"values",array_entries:"entries",to_epochms:"to_timestamp",to_epoch_ms:"to_ms",to_epoch_sec:"to_seconds",to_epoch_minute:"to_minutes",to_epoch_hour:"to_hours",to_epoch_day:"to_days",crypto_jws_encode:"jws_encode",crypto_jws_decode:"jws_decode",crypto_jwe_encode:"jwe_encode",crypto_jwe_decode:"jwe_decode",string_replace:"replace",uid:"create_uid",uuid4:"uuid",epochms_from_format:"parse_timestamp",epochms_date:"format_timestamp",epochms_transform:"transform_timestamp",epochms_add_secs:"add_secs_to_timestamp",epochms_add_ms:"add_ms_to_timestamp",regex_test:"regex_matches",regex_match:"regex_get_first_match",regex_match_all:"regex_get_all_matches"});var le=j({covers:{arguments:[1,1]},l1_distance_manhattan:{arguments:[1,1]},l2_distance_euclidean:{arguments:[1,1]},inner_product:{arguments:[1,1]},negative_inner_product:{arguments:[1,1]},cosine_distance:{arguments:[1,1]},cosine_similarity:{arguments:[1,1]},distance:{arguments:[1,1]},within:{arguments:[2,2]},between:{arguments:[2,2]},floor:{arguments:[0,0]},ceil:{arguments:[0,0]},round:{arguments:[0,1]},add:{arguments:[1,1]},sub:{arguments:[1,1]},mul:{arguments:[1,1]},div:{arguments:[1,1]},length:{arguments:[0,0]},to_lower:{arguments:[0,0]},to_upper:{arguments:[0,0]},concat:{arguments:[1,2]},substr:{arguments:[1,2]},unaccent:{arguments:[0,0]},coalesce:{arguments:[1,1]},search_rank:{arguments:[1,2]},contains:{arguments:[1,1]},includes:{arguments:[1,1]},overlaps:{arguments:[1,1]},timestamp_month:{arguments:[0,1]},timestamp_year:{arguments:[0,1]},timestamp_week:{arguments:[0,1]},timestamp_hour:{arguments:[0,1]},timestamp_minute:{arguments:[0,1]},timestamp_day_of_month:{arguments:[0,1]},timestamp_day_of_week:{arguments:[0,1]},timestamp_day_of_year:{arguments:[0,1]},timestamp_epoch_day:{arguments:[0,0]},timestamp_epoch_hour:{arguments:[0,0]},timestamp_epoch_minute:{arguments:[0,0]},timestamp_epoch_sec:{arguments:[0,0]},timestamp_epoch_seconds:{arguments:[0,0]},timestamp_epoch_ms:{arguments:[0,0]},timestamp_add_seconds:{arguments:[1,1]},timestamp_subtract_seconds:{arguments:[1,1]},timestamp_add_minutes:{arguments:[1,1]},timestamp_subtract_minutes:{arguments:[1,1]},timestamp_add_hours:{arguments:[1,1]},timestamp_subtract_hours:{arguments:[1,1]},timestamp_add_days:{arguments:[1,1]},timestamp_subtract_days:{arguments:[1,1]},timestamp_add_months:{arguments:[1,1]},timestamp_subtract_months:{arguments:[1,1]},timestamp_add_years:{arguments:[1,1]},timestamp_subtract_years:{arguments:[1,1]}});var Jo=a`
  function shout {
    input {
      text word
    }
    stack
    response = $input.word|upper
  }
`,Zo={id:"deprecated-filter",category:"convention",severity:"warning",scope:"document",seesDisabled:!0,basis:"documented",summary:"A filter under a name that it no longer has.",why:"It still works where it stands, but Xano's own editor no longer knows the name.",bad:{sources:{"function/shout.xs":Jo},at:["upper"]},good:{"function/shout.xs":Jo.replace("|upper","|to_upper")},visit:{"filter-call":({name:e},{report:t},n)=>{let r=Fe[e.text],o=x(n);if(r===void 0||o&&e.text in le)return;let s=m(e);t({at:s,message:`Filter "${e.text}" is now called "${r}".`,suggestions:[r],...o&&!(r in le)?{}:{fix:{title:`Replace "${e.text}" by "${r}"`,at:s,text:r}}})}}};var es=a`
  query "orders/{id}" verb=GET {
    input {
      int id
    }
    stack
    response = $input.id
  }
`,ts=200,ns={id:"dot-in-endpoint-name",category:"rewritten",severity:"error",scope:"document",basis:"measured",summary:"A sign in the path of an endpoint that it cannot hold.",why:"The endpoint is stored with an empty name: it deploys, and answers 404 for ever. A path is made of letters, digits and `_`, `-`, `/`, `{`, `}`.",bad:{sources:{"api/orders.xs":es.replace("orders/{id}","orders.csv/{id}")},at:["orders.csv/{id}"]},good:{"api/orders.xs":es},visit:{document:(e,{report:t})=>{if(e.keyword.text!=="query")return;let n=it(e),[r]=/[^\w\-/{}]/.exec(n.text)??[];r===void 0&&n.text.length<=ts||t({at:n,message:r===void 0?`The path of an endpoint has at most ${ts} signs.`:`The path of an endpoint cannot hold "${r}".`,help:'Use letters, digits, "_", "-", "/" and inputs between braces.'})}}};var Ze=j({description:{kind:"text"},disabled:{kind:"bool"},mock:{kind:"mock"}});function We(e){if(e.length<2)return[];let t=new Map;return e.flatMap(n=>{let r=t.get(n.text);return r!==void 0?[{first:r,again:n}]:(t.set(n.text,n),[])})}var rs=a`
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
`,os={id:"duplicate-argument",category:"contract",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"An argument that a statement is given twice.",why:"The push is refused, or one of the two values is dropped.",bad:{sources:{"function/one.xs":rs},at:["value"]},good:{"function/one.xs":rs.replace(`      value = 2
`,"")},keywords:e=>e in g,visit:{statement:(e,{object:t,report:n},r)=>{let o=g[e.keyword.text];if(o===void 0||E(r).type!=="stack")return;let s=(e.body?.entries??[]).flatMap(i=>i.type==="assignment"?[i.name]:[]);for(let{first:i,again:c}of We(s)){let d=o.arguments[c.text]??Ze[c.text];d===void 0||d.many===!0||n({at:m(c),message:`Argument "${c.text}" of statement "${e.keyword.text}" is given twice.`,related:[{file:t.file,at:i,message:"The first one."}]})}}}};var Am=new Set(["addon","agent","api","function","mcp_server","middleware","table","task","tool","trigger","workflow_test","realtime_channel"].flatMap(e=>[e,`${e}s`]).concat("ai","branch","realtime","workspace"));function se(e){let t=e.split("/").slice(0,-1),n=t.findIndex(r=>Am.has(r));return(n===-1?t:t.slice(0,n)).join("/")}var ss=a`
  api_group shop {
    canonical = "shop"
  }
`,is=a`
  api_group admin {
    canonical = "shop"
  }
`,as={id:"duplicate-canonical",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"Two API groups with the same `canonical`.",why:"It is the part of the address that says which group is meant, and only one can have it: the other one gets an address of its own, and those who call it by the one in the file reach the wrong group.",bad:{sources:{"api/a_shop/shop.xs":ss,"api/b_admin/admin.xs":is},at:["shop"]},good:{"api/a_shop/shop.xs":ss,"api/b_admin/admin.xs":is.replace('"shop"','"shop-admin"')},visit:{document:(e,{object:t,workspace:n,report:r})=>{let o=cs(t);if(o===void 0)return;let s=Om(n).get(ds(t,o));if(s===void 0||N(s)===N(t))return;let i=M(s.document.body,"canonical");r({at:M(e.body,"canonical")??t.placedName,message:`${v(t)} has the canonical of ${v(s)}: both would be at "/api:${o}".`,help:"Give one of them another canonical.",...i===void 0?{}:{related:[{file:s.file,at:i,message:"The other one is here."}]}})}}};function cs({kind:e,contract:t}){return e!=="api_group"||t.canonical===""?void 0:t.canonical}function ds({file:e},t){return`${se(e)}
${t}`}var Om=$(e=>{let t=new Map;for(let n of e.objects){let r=cs(n);if(r===void 0)continue;let o=ds(n,r);t.has(o)||t.set(o,n)}return t});var us=a`
  function one {
    input
    stack
    response = 1
    response = 2
  }
`,ps={id:"duplicate-clause",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A clause that a document has twice.",why:"The push is refused, or one of the two is dropped. Only `test` may stand several times.",bad:{sources:{"function/one.xs":us},at:["response"]},good:{"function/one.xs":us.replace(`  response = 2
`,"")},visit:{document:({keyword:e,body:t},{object:n,report:r})=>{for(let{first:o,again:s}of We(Z(t).map(U))){let i=D[e.text]?.clauses[s.text];i===void 0||i.form==="block:test"||r({at:m(s),message:`Clause "${s.text}" stands here twice.`,related:[{file:n.file,at:o,message:"The first one."}]})}}}};import{posix as Fm}from"node:path";var Wm=new Set(["query","function","table","addon","agent","tool","mcp_server","middleware","task","workflow_test"]);function Ie(e,t){let n=ls(e)?Im(t).get(ms(e))??[]:[];if(n.length<2)return{here:e,anywhere:e};let r=se(e.file);return{here:n.find(({file:s})=>se(s)===r)??e,anywhere:n[0]??e}}var Im=$(({objects:e})=>{let t=new Map;for(let n of e){if(!ls(n))continue;let r=ms(n),o=t.get(r);o===void 0?t.set(r,[n]):o.push(n)}return t});function ls(e){return Wm.has(e.kind)&&e.name!==""&&qm(e)}function qm({kind:e,readable:t,group:n}){return e!=="query"||t||n!==void 0}function ms({kind:e,name:t,verb:n="",group:r,file:o}){return e!=="query"?`${e}\0${t}`:`${n}\0${t}\0${r===void 0?Fm.dirname(o):`group ${r}`}`}var fs=a`
  api_group shop {
    canonical = "shop"
  }
`,jt=a`
  query products verb=GET {
    api_group = "shop"
    input
    stack
    response = []
  }
`,hs={id:"duplicate-endpoint",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"Two endpoints with the same group, verb and path.",why:"Only one of them can answer. A push makes a second endpoint or overwrites the first, depending on their guids.",bad:{sources:{"api/shop/shop.xs":fs,"api/shop/products_GET.xs":jt,"api/shop/products_list_GET.xs":jt},at:["products"]},good:{"api/shop/shop.xs":fs,"api/shop/products_GET.xs":jt,"api/shop/products_list_GET.xs":jt.replace("products",'"products/list"')},visit:{document:(e,{object:t,workspace:n,report:r})=>{let{here:o}=Ie(t,n);t.kind!=="query"||o===t||r({at:t.placedName,message:`There is another ${v(t)}.`,help:"Remove one, or give it another path or verb.",related:[{file:o.file,at:o.placedName,message:"The other one is here."}]})}}};var ys=a`
  table customer {
    schema {
      int id
      text name
      email name
    }
  }
`,gs={id:"duplicate-field",category:"contract",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"Two fields of one list with the same name.",why:"Only one of the two can be there; the other, with all that it says, is lost.",bad:{sources:{"table/customer.xs":ys},at:["name"]},good:{"table/customer.xs":ys.replace("email name","email address")},visit:{"field-list":({keyword:e,fields:t},{object:n,report:r})=>{let o=t.flatMap(({name:s})=>s===void 0?[]:[s]);for(let{first:s,again:i}of We(o))r({at:m(i),message:`Field "${i.text}" stands in this "${e.text}" twice.`,related:[{file:n.file,at:s,message:"The first one."}]})}}};var At=a`
  function total {
    input
    stack
    response = 1
  }
`,bs={id:"duplicate-object",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"Two objects of one kind with the same name.",why:"What refers to that name means one of them, and nobody can tell which. A push makes two objects, or overwrites the first with the second.",bad:{sources:{"function/total.xs":At,"function/total_2.xs":At},at:["total"]},good:{"function/total.xs":At,"function/total_2.xs":At.replace("total","total_2")},visit:{document:(e,{object:t,workspace:n,report:r})=>{let{here:o}=Ie(t,n);t.kind==="query"||o===t||r({at:t.placedName,message:`There is another ${v(t)}.`,help:"Remove one, or give it another name.",related:[{file:o.file,at:o.placedName,message:"The other one is here."}]})}}};var ws=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,ks=new Set(["db.edit","db.patch","db.del","db.has","db.add_or_edit"]),xs=a`
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
`,vs={id:"edit-with-where",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"A `where` in a statement that finds one row by one field.",why:"The server refuses the whole push. Query first and name the row by its id, or use `db.bulk.update`, `db.bulk.delete`.",bad:{sources:{"table/product.xs":ws,"function/probe.xs":xs.replace(/field_name[\s\S]*?n\n/,`where = $db.product.id == $input.n
`)},at:["where"]},good:{"table/product.xs":ws,"function/probe.xs":xs},keywords:e=>ks.has(e),visit:{statement:(e,{report:t})=>{let n=et(e);if(n===void 0)return;let{text:r}=e.keyword;t({at:m(n.name),message:`"${r}" finds one row by one field: it takes no "where".`,help:'Write `field_name = "id"` and `field_value = \u2026`; for several rows query first, or use "db.bulk.update" or "db.bulk.delete".'})}}};function et({keyword:e,body:t}){return ks.has(e.text)?l(t,"where"):void 0}var $s=a`
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
`,_s={id:"else-if-two-words",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"`else if`, written as two words.",why:"The server refuses the whole push: the branch is one word, `elseif`.",bad:{sources:{"function/sign.xs":$s.replace("elseif","else if")},at:["else if"]},good:{"function/sign.xs":$s},keywords:e=>e==="else",visit:{statement:({keyword:e,header:t},{report:n})=>{let[r]=t;if(r?.type!=="identifier"||r.text!=="if")return;let o={start:e.start,end:r.end};n({at:o,message:'Expected "elseif", but found "else if".',suggestions:["elseif"],fix:{title:'Write "elseif" as one word',at:o,text:"elseif"}})}}};var Ss=a`
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
`,Ts={id:"else-on-closing-brace-line",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A branch such as `else` on the line of the closing brace before it.",why:"The server refuses the whole push, with a message that names another place. Each branch starts a line of its own.",bad:{sources:{"function/sign.xs":Ss.replace(`}
      else {`,"} else {")},at:["} else {"]},good:{"function/sign.xs":Ss},visit:{block:({entries:e},{text:t,report:n})=>{e.forEach((r,o)=>{let s=e[o-1];if(s?.type!=="statement"||r.type!=="statement"||s.body===void 0||!(r.keyword.text in V)||t.slice(s.end,r.start).includes(`
`))return;let i=r.body?.start??r.keyword.end;n({at:{start:s.body.end-1,end:i+1},message:`"${r.keyword.text}" must start a line of its own, after the "}" before it.`})})}}};var Es=a`
  function pay {
    input
    stack {
      function.run "" as $cost
    }
    response = $cost
  }
`,Cs=a`
  function shipping {
    input
    stack
    response = 5
  }
`,Ns={id:"empty-name",category:"reference",severity:"error",scope:"document",basis:"measured",summary:"An empty text in place of the name of a function, an addon, a group or another object.",why:"Xano leaves it behind when the object did not exist as the document was saved. It fails whenever it runs. Tables have a check of their own: `db-table-empty-name`.",bad:{sources:{"function/shipping.xs":Cs,"function/pay.xs":Es},at:['""']},good:{"function/shipping.xs":Cs,"function/pay.xs":Es.replace('""',"shipping")},visit:{document:(e,{object:t,report:n})=>{for(let r of t.emptyNames){if(r.to==="table"||r.to==="realtime_channel"||r.to==="action")continue;let o=r.to==="query"?"endpoint":r.to.replaceAll("_"," ");n({at:r,message:`The name of the ${o} of "${r.via}" is empty.`,help:`Make sure that the ${o} exists, and write its name.`})}}}};var Mm=a`
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
`,Rs={id:"endless-recursion",category:"runtime",severity:"error",scope:"workspace",basis:"documented",summary:"Objects that call themselves whatever happens.",why:"Nothing stands before the calls that could end them, so no call ever comes back: each one fails when Xano runs out of time or memory.",bad:{sources:{"function/countdown.xs":Mm},at:["countdown"]},good:{"function/countdown.xs":a`
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
    `},visit:{document:(e,{object:t,workspace:n,report:r})=>{for(let{edges:o,isEndless:s}of Nt(n)){let[i,...c]=o;!s||i===void 0||i.from!==t||i.reference===void 0||r({at:i.reference,message:`${v(t)} calls itself${Rt(c)} without end: nothing before the call can stop it.`,help:"Put the call under a condition, or return before it."})}}}};var As=new Set(["function.run","function.call","tool.call","api.call","addon.call"]);function Ot(e){return As.has(e)}function qe(e,t,n){if(!As.has(e.keyword.text))return;let r=Lm(e,t.references);return r===void 0?void 0:n.resolveUnique(r)}var js=new WeakMap;function Lm(e,t){let n=js.get(t);n===void 0&&(n=t.filter(({to:i})=>i!=="api_group").sort((i,c)=>i.start-c.start),js.set(t,n));let r=0,o=n.length;for(;r<o;){let i=r+o>>1;(n[i]?.start??0)<e.start?r=i+1:o=i}let s=n[r];return s!==void 0&&s.end<=e.end?s:void 0}var Pm=10,Dm=3,Vm=In(Mn.comparedName.most);function Ft(e,t){if(e.length<Dm)return;let n=e.length<Pm?1:2,r=e.toLowerCase(),o=S(e,t).filter(s=>qn(r,s.toLowerCase(),n,Vm)<=n);return o.length===1?o[0]:void 0}function L(e,t,n){let r=Ft(e.text,t);return r===void 0||n.slice(e.start,e.end)!==e.text?{}:(/["']/.test(n.charAt(e.start-1))?/["'\\\n]/.test(r):!/^[\p{L}_][\p{L}\d_.]*$/u.test(r))?{}:{fix:{title:`Replace "${e.text}" by "${r}"`,at:{start:e.start,end:e.end},text:r}}}var Os=a`
  table ticket {
    schema {
      int id
      enum status {
        values = ["open", "closed"]
      }
    }
  }
`,Fs=a`
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
`,Ws={id:"enum-value-not-in-list",category:"data",severity:"error",scope:"workspace",basis:"reported",summary:"A text for an `enum` that its list does not have.",why:"The statement fails when it runs: the value is refused. Looked at are texts that are written, compared in a query, handed to a call, or the default of the field itself.",bad:{sources:{"function/reopen.xs":Fs,"table/ticket.xs":Os},at:["openn"]},good:{"function/reopen.xs":Fs.replace("openn","open"),"table/ticket.xs":Os},create:({object:e,text:t,workspace:n,report:r})=>{let o=(s,i)=>{if(i?.type!=="enum"||i.values===void 0)return;if(s.type==="array"){for(let d of s.items)o(d,i);return}if(s.type!=="string"||s.value===""||i.values.includes(s.value))return;let c=k(s);c!==void 0&&r({at:c,message:`"${s.value}" is not one of the values of "${i.name}".`,help:`It can be ${i.values.map(d=>`"${d}"`).join(", ")}.`,suggestions:S(s.value,i.values),...L(c,i.values,t)})};return{statement:s=>{let i=qe(s,e,n),c=l(s.body,"input")?.value;if(i!==void 0&&c?.type==="object")for(let u of w(c))o(u.value,ge(i.contract.inputs,m(u.key).text));let d=C(s.header)?.text;for(let u of Um(s))if(u.type==="object")for(let p of w(u))o(p.value,oe(d,m(p.key).text,n)?.shape)},binary:({operator:s,left:i,right:c},d,u)=>{if(!Bm.has(s))return;let p=I(u);p!==void 0&&(o(c,K(i,p,n)?.shape),o(i,K(c,p,n)?.shape))},field:s=>{let{defaultValue:i,fieldType:c,options:d}=s;if(c.text!=="enum"||i===void 0||s.listSize!==void 0)return;let u=l(d,"values")?.value;if(u?.type!=="array")return;let p=u.items.flatMap(h=>k(h)?.text??[]),f=i.text.replace(/^"(.*)"$/s,"$1");f===""||f==="null"||p.includes(f)||p.length===0||r({at:i,message:`The default "${f}" is not one of the values of "${s.name?.text}".`,suggestions:S(f,p)})}}}},Bm=new Set(["==","!=","in","not in"]);function Um(e){if(!e.keyword.text.startsWith("db."))return[];let t=l(e.body,"data")?.value,n=l(e.body,"items")?.value;return[...t===void 0?[]:[t],...n?.type==="array"?n.items:[]]}var Is=a`
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
`,qs={id:"env-mustache",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"An environment variable in double braces, where nothing fills them in.",why:"Only agents, SQL templates and `util.template_engine` fill in double braces: anywhere else the letters themselves are sent. Join the parts with `~`.",bad:{sources:{"function/ask.xs":Is},at:["{{ $env.KEY }}"]},good:{"function/ask.xs":Is.replace('{{ $env.KEY }}"','" ~ $env.KEY')},visit:{string:(e,{object:t,report:n,text:r},o)=>{if(!e.value.includes("{{"))return;let s=Gm.exec(r.slice(e.start,e.end));if(s===null)return;let i=o.findLast(({type:d})=>d==="statement");if(i?.type!=="statement"||!Km.has(i.keyword.text)||Tt(t,"util.template_engine").length>0)return;let c=e.start+s.index;n({at:{start:c,end:c+s[0].length},message:"Nothing fills in these braces: they are sent as they stand.",help:'Join the parts with "~".'})}}},Gm=/\{\{-?\s*\$env\.[\w$.-]+\s*-?\}\}/,Km=new Set(["api.request","webflow.request","stream.from_request","util.set_header","redis.set","redis.get","security.encrypt","security.decrypt","security.jws_encode","security.jwe_encode"]);var Ms=a`
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
`,Ls={id:"error-outside-catch",category:"runtime",severity:"error",scope:"document",basis:"measured",summary:"`$error` outside of a `catch`.",why:"What was caught is there in the `catch` only; the push is refused elsewhere. Keep it in a variable to use it behind the block.",bad:{sources:{"function/careful.xs":Ms},at:["$error"]},good:{"function/careful.xs":Ms.replace('"failed"',"$error.message").replace(`$error.message
}`,`"done"
}`)},visit:{document:(e,{object:t,text:n,report:r})=>{let o=F(t,n);if(!o.definitions.some(({name:s})=>s==="error"))for(let{node:s,caught:i}of o.errors)i||r({at:s,message:'"$error" is there inside of a "catch" only.'})}}};var Ps=a`
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
`,bn=Fn,Ym=j({unauth:["unauthorized"],unauthenticated:["unauthorized"],forbidden:["accessdenied"],access_denied:["accessdenied"],permissiondenied:["accessdenied"],validation:["inputerror","badrequest"],invalid:["inputerror","badrequest"],input:["inputerror"],not_found:["notfound"],ratelimit:["toomanyrequests"],rate_limit:["toomanyrequests"],error:["standard"],internal:["standard"]}),Ds={id:"error-type-unknown",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"An `error_type` that does not exist.",why:"The precondition itself fails when it is to refuse a request: the caller sees an error of the server in place of the one that was meant.",bad:{sources:{"function/probe.xs":Ps.replace("accessdenied","forbidden")},at:["forbidden"]},good:{"function/probe.xs":Ps},keywords:e=>e==="precondition",visit:{statement:({body:e},{report:t})=>{let n=l(e,"error_type")?.value,r=n===void 0?void 0:k(n);if(r===void 0||bn.includes(r.text))return;let o=Ym[r.text.toLowerCase()]??S(r.text,bn);t({at:r,message:`There is no error type "${r.text}".`,help:`It is one of ${bn.map(s=>`"${s}"`).join(", ")}.`,suggestions:o})}}};function xe(e){return e.uses.filter(({reaching:t})=>t===void 0)}function tt(e){return e.definitions.filter(t=>!Vs(t))}function wn(e){return new Set(tt(e).map(({name:t})=>t))}function Wt(e){let t=e.definitions.filter(Vs);if(t.length===0)return t;let n=wn(e);return t.filter(({name:r})=>!n.has(r)&&!Object.hasOwn(ct,r))}function Vs({kind:e,statement:t}){if(e!=="change"||t===void 0||t.alias!==void 0)return!1;let n=t.keyword.text;return n!=="var.update"&&g[n]?.changes===!0}function Bs(e){return new Set(e.switchedOff.flatMap(Us))}function Us(e){return[...vt(e).map(({name:t})=>t),...we(e.body).flatMap(Us)]}var Qm=a`
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
`,Gs=a`
  function greet {
    input {
      text name
    }
    stack
    response = $input.name
  }
`,Ks={id:"expect-to-throw-scope",category:"test",severity:"warning",scope:"document",basis:"reported",summary:"A variable from outside in the `stack` of an `expect.to_throw`.",why:"That stack has variables of its own: the missing one throws, which is then taken for the error that was expected, or for another. Set the variable inside.",bad:{sources:{"function/greet.xs":Gs,"workflow_test/refuses.xs":Qm},at:["$name"]},good:{"function/greet.xs":Gs,"workflow_test/refuses.xs":a`
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
    `},visit:{document:(e,{object:t,text:n,report:r})=>{let o=F(t,n);for(let{name:s,node:i,scope:c}of xe(o)){let d=tt(o).find(u=>u.name===s);c===void 0||d===void 0||r({at:i,message:`Variable "${s}" is set outside of the "expect.to_throw", where its stack does not see it.`,related:[{file:t.file,at:d.at,message:"It is set here."}]})}}}};var Ys={id:"expired-suppression",category:"quality",severity:"warning",scope:"workspace",basis:"documented",summary:"A suppression whose last day has passed.",why:"It suppresses nothing any more. Correct what it was about and take it out, or give it another day.",bad:{sources:{"function/greet.xs":a`
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
    `}};var Qs=["text","email","password","int","decimal","json","enum","object","file"],_e=j({trim:{arguments:[0,0],types:["text","email"]},lower:{arguments:[0,0],types:["text","email"]},upper:{arguments:[0,0],types:["text"]},min:{arguments:[1,1],types:["text","int","decimal","password","list"]},max:{arguments:[1,1],types:["text","int","decimal","password","list"]},startsWith:{arguments:[1,1],types:["text"]},prevent:{arguments:[1,1],types:["text"]},alphaOk:{arguments:[0,0],types:["text"]},digitOk:{arguments:[0,0],types:["text"]},ok:{arguments:[1,1],types:["text"]},pattern:{arguments:[1,2],types:["text"]},minAlpha:{arguments:[1,1],types:["password"]},minLowerAlpha:{arguments:[1,1],types:["password"]},minUpperAlpha:{arguments:[1,1],types:["password"]},minDigit:{arguments:[1,1],types:["password"]},minSymbol:{arguments:[1,1],types:["password"]},max_size:{arguments:[1,1],types:["file"]},"@":{arguments:[1,1]}});var zs=a`
  function total {
    input
    stack
    response = {}|set:"total"
  }
`,Xs={id:"filter-argument-count",category:"contract",severity:"warning",scope:"document",seesDisabled:!0,basis:"documented",summary:"A filter with fewer or more arguments than it takes.",why:"The expression fails when it runs, or what is too much is ignored.",bad:{sources:{"function/total.xs":zs},at:["set"]},good:{"function/total.xs":zs.replace('"total"','"total":1')},visit:{"filter-call":({name:e,arguments:t},{report:n},r)=>Hs(e,t.length,zm(e.text,x(r)),n),"field-filter":({name:e,arguments:t},{report:n})=>Hs(e,t.length,_e[e.text]?.arguments,n)}};function zm(e,t){let n=re[Fe[e]??e]?.arguments,r=t?le[e]?.arguments:void 0;return n===void 0||r===void 0?n??r:[Math.min(n[0],r[0]),Math.max(n[1],r[1])]}function Hs(e,t,n,r){n===void 0||n[0]<=t&&t<=n[1]||r({at:m(e),message:`Filter "${e.text}" takes ${Hm(n)}, but has ${t===0?"none":t}.`})}function Hm([e,t]){return t===0?"no arguments":t===Number.POSITIVE_INFINITY?`${e} or more arguments`:e===t?`${t} ${t===1?"argument":"arguments"}`:`${e} ${t-e===1?"or":"to"} ${t} arguments`}var Js=a`
  function shout {
    input {
      text[] words
    }
    stack
    response = $input.words|to_upper
  }
`,Zs={id:"filter-on-wrong-type",category:"type",severity:"warning",scope:"workspace",basis:"documented",summary:"A filter on a value of surely the wrong type.",why:"The request fails there, or the filter gives nothing useful: filters of texts want a text, filters of lists a list.",bad:{sources:{"function/shout.xs":Js},at:["to_upper"]},good:{"function/shout.xs":Js.replace("|to_upper",'|join:" "|to_upper')},visit:{filtered:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(x(s)||e.base===void 0)return;let i=_(t,n,r),c=i.read(e.base);for(let d of e.filters){if(d.disabled)continue;let{takes:u}=xt[d.name.text]??{},{kind:p}=c;u!==void 0&&p!=="unknown"&&p!=="null"&&!u.includes(p)&&o({at:d.name,message:`Filter "${d.name.text}" is for ${Xm(u)}, and this is ${H(c)}.`,suggestions:Zm(d.name.text,c.kind)}),c=i.applyFilter(c,d)}}}};function Xm(e){return e.includes("list")?"a list":e.includes("text")?"a text or a number":"a number"}var Jm=[{list:"count",text:"strlen"},{list:"slice",text:"substr"}];function Zm(e,t){return t!=="list"&&t!=="text"?[]:Jm.flatMap(n=>Object.values(n).some(r=>r===e)?[n[t]]:[])}var ei=a`
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
`,ef=new Set("== != === !== < > <= >= && || + - * / % in contains like ilike includes overlaps".split(" ")),ti={id:"filter-then-operator-needs-parens",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A filter directly before an operator, without parentheses around the value and its filters.",why:'The push is refused, or the code fails when it runs ("wrap your filter with parentheses").',bad:{sources:{"function/probe.xs":ei.replace("($input.rows|count)","$input.rows|count")},at:["$input.rows|count"]},good:{"function/probe.xs":ei},visit:{binary:({left:e,operator:t},{text:n,report:r},o)=>{o.some(({type:s})=>s==="template")||e.type!=="filtered"||e.base===void 0||!ef.has(t)||r({at:e,message:`A value with filters needs parentheses before "${t}".`,help:"Write `($rows|count) > 3`.",fix:{title:"Add parentheses",at:e,text:`(${n.slice(e.start,e.end)})`}})}}};var ni=a`
  function tier {
    input {
      int? tier?
    }
    stack
    response = $input.tier|first_notempty:2
  }
`,ri={id:"first-notempty-with-zero",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"The filter `first_notempty` on a number or a bool.",why:"0 and false count as empty, and are replaced although somebody gave them. `first_notnull` replaces only what is missing.",bad:{sources:{"function/tier.xs":ni},at:["first_notempty"]},good:{"function/tier.xs":ni.replace("notempty","notnull")},visit:{filtered:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(!e.filters.some(({name:d})=>d.text==="first_notempty")||x(s))return;let i=_(t,n,r),c=i.read(e.base);for(let d of e.filters){let u=d.name.text==="first_notempty"&&!d.disabled,p=c.field?.shape,f=p!==void 0&&p.table===void 0&&(c.kind==="number"||c.kind==="bool");u&&f&&!tf(d.arguments[0])&&o({at:d.name,message:`"first_notempty" replaces ${c.kind==="bool"?"false":"0"} too, and "${p.name}" may be that.`,help:'Use "first_notnull", or "??".'}),c=i.applyFilter(c,d)}}}};function tf(e){return e===void 0?!0:e.type==="number"?e.value===0:e.type==="string"?e.value==="":e.type==="word"&&e.word!=="true"}var oi=a`
  table lap {
    schema {
      int id
      int seconds
    }
  }
`,si=a`
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
`,ii={id:"float-into-int-column",category:"type",severity:"warning",scope:"workspace",basis:"reported",summary:"A quotient that is stored in an int column.",why:"What is left over makes it a number with decimals: the row is refused, or the value with it. Round it first.",bad:{sources:{"function/lap.xs":si,"table/lap.xs":oi},at:["$input.ms / 1000"]},good:{"function/lap.xs":si.replace("$input.ms / 1000","($input.ms / 1000)|floor"),"table/lap.xs":oi},keywords:e=>nf.has(e),visit:{statement:(e,{workspace:t,report:n})=>{let r=l(e.body,"data")?.value;if(r?.type!=="object")return;let o=C(e.header)?.text;for(let s of w(r)){if(!ai(s.value))continue;let i=oe(o,m(s.key).text,t)?.shape;i?.type!=="int"||i.list||n({at:s.value,message:`Column "${i.name}" is int, and this may have decimals.`,help:'Round it: "floor", "round" or "to_int".'})}}}},nf=new Set(["db.add","db.edit","db.patch","db.add_or_edit"]);function ai(e){return e.type==="parenthesized"?e.expression!==void 0&&ai(e.expression):e.type==="number"?!Number.isInteger(e.value):e.type==="binary"&&e.operator==="/"}var ci=a`
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
`,di={id:"for-count-form",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A `for` that says more than how often.",why:"The server refuses the whole push: `for` takes one number, and counts from 0. The items of a list are visited by `foreach`.",bad:{sources:{"function/probe.xs":ci.replace("($input.n)","(0..$input.n)")},at:["0..$input.n"]},good:{"function/probe.xs":ci},keywords:e=>e==="for"||e==="foreach",visit:{statement:({keyword:e,header:t},{report:n})=>{let[r]=t,o=r?.type==="parenthesized"?r.expression:void 0;o?.type==="binary"&&(o.operator==="in"?n({at:o,message:`The item at hand is named by "each as", not by "${e.text}".`,help:"Write `foreach ($rows) { each as $row { \u2026 } }`."}):o.operator===".."&&e.text==="for"&&n({at:o,message:'"for" takes one number: how often.',help:"Write `for (5) { each as $i { \u2026 } }`; a range is visited by `foreach ((1..5))`."}))}}};var ui=a`
  table member {
    schema {
      int id
      text name
    }
  }
`,pi=a`
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
`,li={id:"foreach-without-list",category:"type",severity:"error",scope:"workspace",basis:"reported",summary:"A `foreach` over what is surely no list.",why:"The loop fails when it starts: it wants a numerically indexed array. A paged query hands out an object, with the rows in `items`.",bad:{sources:{"function/names.xs":pi,"table/member.xs":ui},at:["$members"]},good:{"function/names.xs":pi.replace("foreach ($members)","foreach ($members.items)"),"table/member.xs":ui},keywords:e=>e==="foreach",visit:{statement:(e,{object:t,text:n,workspace:r,report:o})=>{let[s]=e.header,i=s?.type==="parenthesized"?s.expression:s;if(i===void 0||i.type==="attribute")return;let c=_(t,n,r).read(i);if(c.kind==="unknown"||c.kind==="list"||c.kind==="object"&&(c.called===void 0||c.properties?.size===0))return;let d=c.kind==="object"&&c.properties?.has("items")===!0;o({at:i,message:`"foreach" needs a list, and this is ${H(c)}.`,...d?{help:'The rows are in its "items".'}:{}})}}};function Me(e,t){let n=mi.get(t);n===void 0&&(n=new WeakMap,mi.set(t,n));let r=n.get(e);return r===void 0&&(r={names:rf(e,t)},n.set(e,r)),r.names}var mi=new WeakMap;function rf(e,t){if(e.inputs===void 0)return;let n=new Set(e.inputs.map(r=>r.name));for(let{table:r,hidden:o}of e.inputTables){let s=t.resolveUnique({to:"table",name:r})?.contract.columns;if(s===void 0)return;for(let i of te(s))o.includes(i)||n.add(i)}return n}function fi(e){return(e.inputs??[]).filter(t=>!t.optional)}function hi({body:e}){let t=[],n=(r,o)=>{if(r?.type==="array")for(let s of r.items){let i=b(s,"name")?.value,c=i===void 0?void 0:k(i);c!==void 0&&t.push({name:c,input:b(s,"input")?.value,depth:o}),n(b(s,"addon")?.value,o+1)}};return n(l(e,"addon")?.value,1),t}var of=new Set(["function","query"]);function yi(e){return Ot(e)||e==="test"||e.startsWith("db.")}function It(e,t,n){let r=qe(e,t,n),o=C(e.header);return r!==void 0&&o!==void 0?[{call:r,name:o,input:l(e.body,"input")?.value}]:e.keyword.text==="test"&&o!==void 0&&of.has(t.kind)?[{call:t,name:o,input:l(e.body,"input")?.value}]:hi(e).flatMap(({name:s,input:i})=>{let c=n.resolveUnique({to:"addon",name:s.text});return c===void 0?[]:[{call:c,name:s,input:i}]})}var gi=a`
  function shipping {
    input {
      text country
    }
    stack
    response = 5
  }
`,bi=a`
  function pay {
    input
    stack {
      function.run shipping {
        input = {country: "NO"}
      } as $cost
    }
    response = $cost
  }
`,wi={id:"function-run-unknown-input",category:"contract",severity:"warning",scope:"workspace",basis:"reported",summary:"A call with an input that the called object does not declare.",why:"The value is dropped without a word, so the called object works with its default or with nothing.",bad:{sources:{"function/shipping.xs":gi,"function/pay.xs":bi.replace('country: "NO"','country: "NO", cuntry: "SE"')},at:["cuntry"]},good:{"function/shipping.xs":gi,"function/pay.xs":bi},create:({object:e,workspace:t,report:n})=>{let r=(o,s)=>{let i=Me(o.contract,t);if(!(i===void 0||s?.type!=="object"))for(let c of s.pairs){let d=m(c.key);c.disabled||i.has(d.text)||n({at:d,message:`${v(o)} takes no input "${d.text}".`,suggestions:S(d.text,i)})}};return{statement:o=>{for(let{call:s,input:i}of It(o,e,t))r(s,i)}}}};var xn=a`
  function shipping {
    input
    stack
    response = 5
    guid = "Qx3vT0aB9kLmN2pR7sUwYz14-_c"
  }
`,xi=xn.replace("shipping","discount"),ki={id:"guid-invented",category:"contract",severity:"error",scope:"workspace",basis:"measured",summary:"Two objects with the same guid.",why:"The guid is the identity of an object: of two with the same one, one takes the place of the other, or the push is refused. It happens when a file is copied.",bad:{sources:{"function/a_shipping.xs":xn,"function/b_discount.xs":xi},at:["Qx3vT0aB9kLmN2pR7sUwYz14-_c"]},good:{"function/a_shipping.xs":xn,"function/b_discount.xs":xi.replace(/\n {2}guid.*/,"")},visit:{document:(e,{object:t,workspace:n,report:r})=>{let o=M(e.body,"guid");if(o===void 0||o.text==="")return;let s=sf(n).get(o.text);if(s===void 0||N(s)===N(t))return;let i=M(s.document.body,"guid");r({at:o,message:`${v(t)} has the guid of ${v(s)}.`,help:'Leave "guid" out of the newer document: Xano gives it one.',...i===void 0?{}:{related:[{file:s.file,at:i,message:"The other one is here."}]}})}}},sf=$(e=>{let t=new Map;for(let n of e.objects)n.guid!==void 0&&!t.has(n.guid)&&t.set(n.guid,n);return t});var vi=a`
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
`,af=[{what:"a key of Stripe",pattern:/\b[sr]k_live_[A-Za-z0-9]{20,}/},{what:"a key of Anthropic",pattern:/\bsk-ant-[A-Za-z0-9_-]{30,}/},{what:"a key of OpenAI",pattern:/\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,}/},{what:"a key of AWS",pattern:/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/},{what:"a key of GitHub",pattern:/\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})/},{what:"a key of Slack",pattern:/\bxox[abprs]-[A-Za-z0-9-]{20,}/},{what:"a key of SendGrid",pattern:/\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/},{what:"a key of Google",pattern:/\bAIza[0-9A-Za-z_-]{35}\b/},{what:"a key of Resend",pattern:/\bre_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}\b/},{what:"a private key",pattern:/-----BEGIN(?: |%20|\+)(?:(?:RSA|EC|OPENSSH|ENCRYPTED)(?: |%20|\+))?PRIVATE(?: |%20|\+)KEY-----(?:\s|%0A|%0D|\\n)*[A-Za-z0-9+/%]{40,}/i},{what:"the password of a database",pattern:/\b(?:postgres(?:ql)?|mysql|mssql|oracle|mongodb(?:\+srv)?|snowflake):\/\/[^\s:@/{}$]+:[^\s:@/{}$<>]{6,}@/},{what:"a signed token",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/},{what:"a header that signs in",pattern:/\b(?:Authorization|X-Api-Key|Api-Key)\s*:\s*(?:Bearer\s+|Basic\s+|Token\s+)?(?=[\w.~+/=-]*\d)[\w.~+/=-]{20,}/i},{what:"a session",pattern:/\bCookie\s*:.*?=(?=[\w.~+/%-]*\d)[\w.~+/%-]{20,}/i}],cf=/[\w.~+/%=-]{16,}|:\/\//,df=/x{4,}|your|example|placeholder|changeme|password@|secret@|\*{3,}|\.{3}|localhost|127\.0\.0\.1/i,$i={id:"hard-coded-secret",category:"security",severity:"error",scope:"document",basis:"reported",summary:"A key or a password in the text of a file.",why:"Everybody who can read the repository has it, and it stays in its history. Put it into an environment variable, read it as `$env.NAME`, and replace the key, which is no secret any more.",bad:{sources:{"function/pay.xs":vi},at:['"sk_live_4eC39HqLyjWDarjtT1zdp7dc"']},good:{"function/pay.xs":vi.replace('"sk_live_4eC39HqLyjWDarjtT1zdp7dc"',"$env.PAYMENT_KEY")},visit:{string:(e,{report:t})=>{if(!cf.test(e.value))return;let n=af.find(({pattern:r})=>r.test(e.value));n===void 0||df.test(e.value.match(n.pattern)?.[0]??"")||t({at:e,message:`This text holds what looks like a secret: ${n.what}.`,help:"Read it from an environment variable, and replace the key: it is in the history of the repository."})}}};var _i=a`
  function warm {
    input {
      text colour
    }
    stack
    response = ["red", "orange"]|has:$input.colour
  }
`,Si={id:"has-on-list",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"The filter `has` on a list.",why:"`has` looks for a key: of a list these are the positions, so a member is never found. Ask with `|in`, or with the statement `array.has`.",bad:{sources:{"function/warm.xs":_i},at:["has"]},good:{"function/warm.xs":_i.replace('["red", "orange"]|has:$input.colour','$input.colour|in:["red", "orange"]')},visit:{filtered:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(!e.filters.some(({name:d})=>d.text==="has")||x(s))return;let i=_(t,n,r),c=i.read(e.base);for(let d of e.filters)d.name.text==="has"&&!d.disabled&&c.kind==="list"&&!uf(d.arguments[0])&&o({at:d.name,message:'"has" looks for a key, and this is a list: a member is never found.',help:'Write `value|in:list`, or use the statement "array.has".'}),c=i.applyFilter(c,d)}}};function uf(e){return e===void 0||e.type==="number"}var Ti=a`
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
`,Ci={id:"headers-not-list",category:"type",severity:"error",scope:"workspace",basis:"documented",summary:"Headers of a request that are no list of texts.",why:'Xano sends headers that are texts of the form "Name: value", in a list. An object, as `fetch` takes it, is not sent as such: the service sees neither the key nor the content type.',bad:{sources:{"function/fetch_rates.xs":Ti.replace('["Accept: application/json", "Authorization: " ~ $env.RATES_KEY]','{Accept: "application/json", Authorization: $env.RATES_KEY}')},at:['{Accept: "application/json", Authorization: $env.RATES_KEY}']},good:{"function/fetch_rates.xs":Ti},keywords:e=>Ei.has(e),visit:{statement:(e,{object:t,text:n,workspace:r,report:o})=>{if(!Ei.has(e.keyword.text))return;let s=l(e.body,"headers")?.value;s===void 0||!pf(_(t,n,r).read(s))||o({at:s,message:"Headers are a list of texts.",help:'Write `["Content-Type: application/json"]`.',...s.type==="object"?lf(s,n):{}})}}},Ei=new Set(["api.request","webflow.request"]);function pf(e){return e.kind==="object"?e.properties!==void 0&&e.properties.size>0:e.kind==="text"&&e.values?.every(t=>t.trim()!=="")===!0}function lf(e,t){let n=w(e);if(!(n.length===e.pairs.length&&e.broken===void 0)||n.some(({key:s})=>/["\\$]/.test(s.text)))return{};let o=`[${n.map(s=>mf(s,t)).join(", ")}]`;return{fix:{title:"Write a list of texts",at:e,text:o}}}function mf({key:e,value:t},n){let r=n.slice(t.start,t.end);return t.type==="string"&&t.quote==='"'?`"${e.text}: ${r.slice(1)}`:`"${e.text}: " ~ ${ff(t)?`(${r})`:r}`}function ff(e){return["ternary","filtered","between"].includes(e.type)||e.type==="binary"&&e.operator!=="~"}function Le(e){return E(e).type==="stack"}function qt(e,t,n){let r=[t];for(let o=Be(e,t)+1;o<e.length;o+=1){let s=e[o];if(s?.type!=="statement"||!n.has(s.keyword.text))break;r.push(s)}return r}function Mt(e,t,n){let r={start:Math.min(...t.map(({start:d})=>d)),end:Math.max(...t.map(({end:d})=>d))},o=n.lastIndexOf(`
`,r.start-1)+1,s=/^[ \t]*/.exec(n.slice(o,r.start))?.[0]??"",i=n.slice(r.start,r.end),c=/["'`]{3}/.test(i)?i:i.replaceAll(`
`,`
  `);return{title:`Put "${e}" around it`,at:r,text:`${e} {
${s}  ${c}
${s}}`}}var Ni=a`
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
`,hf=new Set(["elseif","elif","else"]),Ri={id:"if-outside-conditional",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"`if` outside of a `conditional`.",why:"The server refuses the whole push: `if`, `elseif` and `else` stand between the braces of a `conditional`.",bad:{sources:{"function/probe.xs":Ni.replace(/ {4}conditional \{\n([\s\S]*?)\n {4}\}/,"$1")},at:["if"]},good:{"function/probe.xs":Ni},visit:{block:({entries:e},{text:t,report:n},r)=>{if(!Le(r))return;let o=s=>s.type==="statement"&&s.keyword.text==="if";for(let s of e.filter(o)){let i=qt(e,s,hf);n({at:m(s.keyword),message:'"if" must stand in a "conditional".',help:"Write `conditional { \u2026 }` around it and what belongs to it.",fix:Mt("conditional",i,t)})}}}};var ji=a`
  function repeat {
    input {
      int times filters=trim|min:1
    }
    stack
    response = $input.times
  }
`,Ai={id:"input-filter-on-wrong-type",category:"type",severity:"warning",scope:"document",seesDisabled:!0,basis:"documented",summary:"A filter behind `filters=` that is not for fields of this type.",why:"The push is refused, or the rule is never kept: `trim` and `pattern` are for texts, `minDigit` and its like for passwords, `min` and `max` for numbers, texts, passwords and lists.",bad:{sources:{"function/repeat.xs":ji},at:["trim"]},good:{"function/repeat.xs":ji.replace("trim|","")},visit:{field:(e,{report:t})=>{if(!(e.filters.length===0||!Qs.includes(e.fieldType.text)))for(let n of e.filters){let r=yf(e,n);r!==void 0&&t({at:m(n.name),message:`Filter "${n.name.text}" is for ${gf(r)}, and this field is of the type "${e.fieldType.text}".`,help:"Remove it, or give the field another type."})}}}};function yf(e,{name:t,disabled:n}){let r=_e[t.text]?.types;if(!(n||r===void 0||r.includes(e.fieldType.text)))return e.listSize!==void 0&&r.includes("list")?void 0:r}var gf=$(e=>{let t=e.map(r=>r==="list"?"lists":`"${r}"`),n=t.pop()??"";return t.length===0?n:`${t.join(", ")} and ${n}`});var Oi={id:"invalid-suppression",category:"quality",severity:"warning",scope:"workspace",basis:"documented",summary:"A suppression without a reason, or that cannot hold for another reason.",why:"It suppresses nothing. A suppression names checks and a reason, and may name the last day on which it holds. What cannot be read, and what is said of suppressions, cannot be suppressed.",bad:{sources:{"function/greet.xs":a`
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
    `}};var Fi=a`
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
`,Wi={id:"lambda-import",category:"runtime",severity:"warning",scope:"document",basis:"reported",summary:"An `import` or `export` in the code of a lambda.",why:"The code is the body of a function, not a module: the import is a syntax error, which may come back as the value. Use what is there already.",bad:{sources:{"function/stamp.xs":Fi},at:["import moment from 'moment'"]},good:{"function/stamp.xs":Fi.replace(/import moment[^;]*;\s*/,"").replace("moment().format()","Date.now()")},keywords:e=>e==="api.lambda",visit:{statement:(e,{text:t,report:n})=>{let r=l(e.body,"code")?.value;if(r?.type!=="string")return;let o=bf.exec(t.slice(r.start,r.end));if(o?.[1]===void 0)return;let s=r.start+o.index+o[0].length-o[1].length;n({at:{start:s,end:s+o[1].length},message:"The code of a lambda is no module: it cannot import or export."})}}},bf=/(?:^|\n)[ \t]*(import\s+(?:[\w*{][^;\n]*\sfrom\s+)?['"][^'"\n]+['"]|export\s+(?:default|const|function|async)\b)/;var Ii=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,qi=a`
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
`,Mi={id:"leftover-after-value",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A word behind a value, on the same line.",why:"The value ends before it: the word is read as something new, and the push is refused. Operators are written `&&`, `||`, `!=`, or as words in small letters.",bad:{sources:{"table/product.xs":Ii,"function/probe.xs":qi.replace(" like "," LIKE ")},at:["LIKE"]},good:{"table/product.xs":Ii,"function/probe.xs":qi},visit:{block:({entries:e},{text:t,report:n})=>{e.forEach((r,o)=>{let s=e[o+1];if(s?.type!=="statement"||!kn(r,s,t))return;let{words:i,at:c,operands:d}=wf(s),u=Qt(i),p=u?.use;n({at:c,message:u===void 0?`"${i}" stands behind a value and does not belong to it.`:`There is no operator "${i}".`,...p===void 0?{help:u?.help??"What follows a value starts a line of its own."}:{suggestions:[p]},...p===i.toLowerCase()&&d===1?{fix:{title:`Write "${p}"`,at:c,text:p}}:{}})})}}};function wf({keyword:e,header:t}){let[n]=t;if(n?.type==="identifier"){let r=`${e.text} ${n.text}`;if(Qt(r)!==void 0)return{words:r,at:{start:e.start,end:n.end},operands:t.length-1}}return{words:e.text,at:e,operands:t.length}}function kn(e,t,n){return e?.type!=="assignment"||t.disabled?!1:!/[\n,;]/.test(n.slice(e.end,t.start))}var Li=a`
  function shipping {
    input
    stack
    response = 5
    guid = "shipping-1"
  }
`,Pi={id:"malformed-guid",category:"contract",severity:"warning",scope:"document",basis:"measured",summary:"A guid that Xano cannot have made.",why:"Xano knows an object by its guid, and makes that itself: twenty bytes, written in 27 characters. One that somebody made up finds no object, so that a push may make a second one of the same name; and what is made up once is easily made up again.",bad:{sources:{"function/shipping.xs":Li},at:["shipping-1"]},good:{"function/shipping.xs":Li.replace(/\n {2}guid.*/,"")},visit:{document:(e,{object:t,report:n})=>{let r=M(e.body,"guid");r===void 0||r.text===""||kf.test(r.text)||!Object.hasOwn(D,t.kind)||t.kind===xf||n({at:r,message:`"${r.text}" is no guid that Xano has made: ${vf(r.text)}.`,help:'Leave "guid" out of a new document: Xano gives it one. Of a document that Xano has, copy it from there.'})}}},xf="market_item",kf=/^[\w-]{26}[AEIMQUYcgkosw048]$/;function vf(e){let t=[...e].length;if(t!==27)return`it has ${t} characters, and those have 27`;let n=/[^\w-]/u.exec(e)?.[0];return n===void 0?`none of those ends in "${e.at(-1)}"`:`"${n}" stands in none of those`}var Di=a`
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
`,$f=new Set(["vars","type"]),Vi={id:"middleware-declared-input",category:"runtime",severity:"warning",scope:"document",basis:"reported",summary:"A middleware that reads an input of its own.",why:"A middleware is handed `vars` and `type` only: any other input cannot be located, a default does not help. What the caller sent is in `$input.vars`.",bad:{sources:{"middleware/guard.xs":Di},at:["token"]},good:{"middleware/guard.xs":Di.replace(`
    text token`,"").replace("$input.token","$input.vars.token")},create:({object:e,report:t})=>e.kind!=="middleware"?{}:{member:({object:n,property:r})=>{n.type!=="variable"||n.name!=="input"||$f.has(r.text)||r.text.startsWith("$")||e.contract.inputs?.some(({name:o})=>o===r.text)===!0&&t({at:r,message:`A middleware is handed "vars" and "type" only, so "${r.text}" is never there.`,help:'What the caller sent is in "$input.vars"; what the middleware itself must know comes from a variable or an environment variable.'})}}};var Bi=a`
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
`,Ui={id:"misplaced-assignment",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"`name = value`, or a list of fields, among statements.",why:"The push is refused: between statements stand statements only. A variable is set by `var`, what a document answers is its clause `response`, behind the stack.",bad:{sources:{"function/probe.xs":Bi.replace(/return \{[\s\S]*?\}/,"return = $input.n")},at:["return"]},good:{"function/probe.xs":Bi},visit:{block:({entries:e},{text:t,report:n},r)=>{let o=r.at(-1);!Le(r)||o?.type==="statement"&&o.keyword.text==="test"||e.forEach((s,i)=>{if(s.type!=="assignment"&&s.type!=="field-list")return;let c=e[i-1];c?.type==="statement"&&!t.slice(c.end,s.start).includes(`
`)||n({at:m(U(s)),..._f(s,t)})})}}};function _f(e,t){let n=U(e).text;return e.type!=="assignment"?{message:`"${n}" cannot stand among statements.`,help:"It is a clause of the document: move it out of the stack."}:n==="return"?{message:'"return" takes a block with a "value".',help:"Write `return { value = \u2026 }`.",fix:{title:"Write it as a block",at:e,text:`return { value = ${t.slice(e.value.start,e.value.end)} }`}}:n==="response"?{message:'"response" cannot stand among statements.',help:"It is a clause of the document, behind the stack; `return { value = \u2026 }` ends the stack early."}:n in g?{message:`Statement "${n}" takes a block, not "=".`,help:`Write \`${n} { \u2026 }\`.`}:{message:`"${n} = \u2026" cannot stand among statements.`,help:`Write \`var $${n} { value = \u2026 }\` to set a variable, \`var.update $${n} { value = \u2026 }\` to change it.`}}var Gi=a`
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
`,vn=new Set(["for","foreach","while"]),Ki={id:"while-body-without-each",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A loop whose statements do not stand in an `each`.",why:"The server refuses the whole push: between the braces of `for`, `foreach` and `while` stands one `each`, and the statements in it.",bad:{sources:{"function/probe.xs":Gi.replace(/ {6}each \{\n([\s\S]*?)\n {6}\}/,"$1")},at:["while"]},good:{"function/probe.xs":Gi},keywords:e=>vn.has(e),visit:{statement:({keyword:e,body:t,start:n},{text:r,report:o},s)=>{if(t===void 0||E(s).type!=="stack"||G(t,"each").length>0||!t.entries.some(({type:u})=>u==="statement"))return;let i=r.lastIndexOf(`
`,n-1)+1,c=/^[ \t]*/.exec(r.slice(i))?.[0]??"",d=r.slice(t.start+1,t.end-1).trim();o({at:m(e),message:`The statements of a "${e.text}" must stand in its "each".`,help:e.text==="while"?"Write `while (\u2026) { each { \u2026 } }`.":`Write \`${e.text} (\u2026) { each as $item { \u2026 } }\`.`,...e.text==="while"?{fix:{title:'Put the statements into "each"',at:t,text:`{
${c}  each {
${c}    ${d}
${c}  }
${c}}`}}:{}})}}};var Yi=a`
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
`,Sf=Yi.replace(`conditional {
`,`conditional {
      math.add $input.n {
        value = 1
      }
`),Qi={id:"misplaced-branch",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A statement or branch directly between the braces of a statement that does not hold it.",why:"The server refuses the whole push. Loops hold one `each`, `conditional` holds `if`, `elseif` and `else`, `try_catch` holds `try`, `catch` and `finally`.",bad:{sources:{"function/half.xs":Sf},at:["math.add"]},good:{"function/half.xs":Yi},keywords:e=>e in g||e in V,visit:{statement:(e,{report:t},n)=>{let r=E(n);if(r.type!=="statement")return;let o=Tf(e,r.owner);o!==void 0&&t({at:m(e.keyword),...o})}}};function Tf(e,t){let n=g[t.keyword.text];if(n===void 0||t.keyword.text==="placeholder"||vn.has(t.keyword.text)&&st(t.body,"each")===void 0)return;let r=e.keyword.text,o=n.branches?.[r];if(o!==void 0)return o==="many"||r==="else"&&e.header.length>0||t.body?.entries.find(i=>Ef(i,r))===e?void 0:{message:`Branch "${r}" stands in this "${t.keyword.text}" twice.`};if(r in g||r in V)return{message:`"${r}" cannot stand directly in "${t.keyword.text}".`,help:Cf(n)}}function Ef(e,t){return e.type==="statement"&&e.keyword.text===t&&!(t==="else"&&e.header.length>0)}function Cf({branches:e}){let[t,...n]=Object.keys(e??{}).map(o=>`"${o}"`);if(t===void 0)return"Between its braces stand arguments only.";let r=n.pop();return`Statements stand in its ${[t,...n].join(", ")}${r===void 0?"":` or ${r}`}.`}var zi=a`
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
`,Nf={loop:"a loop",foreach:'a "foreach"',test:'a "test"',workflow_test:'a document of the kind "workflow_test"',tool:'a document of the kind "tool"'},Rf=["for","foreach","while"],Hi={id:"misplaced-statement",category:"rejected",severity:"warning",scope:"document",basis:"documented",summary:"A statement outside of the only places where it works.",why:"The push is refused, or the statement fails when it runs. `function.call` and its like are for tests; everywhere else it is `function.run`.",bad:{sources:{"function/first_even.xs":zi.replace(/ {4}foreach[\s\S]*?\n {4}\}\n/,`    break
`)},at:["break"]},good:{"function/first_even.xs":zi},keywords:e=>g[e]?.onlyIn!==void 0,visit:{statement:({keyword:e},{report:t},n)=>{let r=g[e.text]?.onlyIn;if(r===void 0||E(n).type!=="stack"||r.some(s=>jf(s,n)))return;let o=e.text==="function.call"?{suggestions:["function.run"]}:{};t({at:m(e),message:`Statement "${e.text}" works only in ${r.map(s=>Nf[s]).join(" or in ")}.`,...o})}}};function jf(e,t){return t.some(n=>{if(n.type==="statement"){let{text:o}=n.keyword;return e==="loop"?Rf.includes(o):e===o&&(e==="foreach"||e==="test")}if(n.type!=="document"||e!=="workflow_test"&&e!=="tool")return!1;let r=D[n.keyword.text];return n.keyword.text===e||r===void 0||r.open===!0})}var Xi=a`
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
`,Ji={input:'"input"',schema:'the "schema" of a table',output:'"output"',nested:'the "schema" of an object'},Af=j({input:"input",schema:"schema",output:"output"}),Zi={id:"misplaced-type",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"A field of a type that cannot stand in this list of fields.",why:"The server refuses the whole push. `dblink` takes the columns of a table into an `input`, and a `file` is what a request uploads: neither can stand within an object or in an `output`.",bad:{sources:{"function/keep.xs":Xi},at:["file"]},good:{"function/keep.xs":Xi.replace(`        file scan
`,"").replace("    object",`    file scan
    object`)},visit:{field:({fieldType:e},{report:t},n)=>{let r=Y[e.text]?.where,o=Of(n);r===void 0||o===void 0||r.includes(o)||t({at:m(e),message:`A field of the type "${e.text}" cannot stand in ${Ji[o]}.`,help:`It can stand in ${r.map(s=>Ji[s]).join(" and in ")}.`})}}};function Of(e){if(e.some(n=>n.type==="field"))return"nested";let t=e.findLast(n=>n.type==="field-list");return t?.type==="field-list"?Af[t.keyword.text]:void 0}var ea=a`
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
`,ta=a`
  table product {
    schema {
      int id
    }
  }
`,na={id:"missing-argument",category:"contract",severity:"error",scope:"document",basis:"measured",summary:"A statement without an argument that it needs.",why:"The server refuses the whole push.",bad:{sources:{"table/product.xs":ta,"function/one.xs":ea.replace(`      field_value = 1
`,"")},at:["db.has"]},good:{"table/product.xs":ta,"function/one.xs":ea},keywords:e=>e in g,visit:{statement:(e,{report:t},n)=>{if(E(n).type!=="stack")return;let r=g[e.keyword.text];if(r===void 0||J(e.body)||et(e)!==void 0||e.body===void 0&&If(e))return;let o=f=>l(e.body,f)===void 0,s=[...Ff(r).filter(o),...(r.oneOf??[]).flatMap(f=>f.every(o)?f.slice(0,1):[])],i=Wf(r,e),c=i?.needs.filter(o)??[],d=[...s,...c];if(d.length===0)return;let u=d.map(f=>`"${f}"`).join(" and "),p=i===void 0||c.length===0?"":` where "${i.argument}" is "${i.value}"`;t({at:m(e.keyword),message:`Statement "${e.keyword.text}" needs ${u}${p}.`,help:`Add ${d.map(f=>`\`${f} = \u2026\``).join(" and ")} between its braces.`})}}},Ff=$(e=>Object.keys(e.arguments).filter(t=>e.arguments[t]?.required===!0));function Wf({neededWith:e},{body:t}){for(let n of Object.keys(e??{})){let r=l(t,n)?.value,o=r?.type==="string"?e?.[n]?.[r.value]:void 0;if(r?.type==="string"&&o!==void 0)return{argument:n,value:r.value,needs:o}}}function If({keyword:e,header:t}){let n=g[e.text],r=n?.operand==="none"?0:n?.operand==="reference-with-verb"?2:1;return t.length>r||t[0]?.type==="attribute"}var ra=a`
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
`,oa={id:"missing-branch",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A statement without the branch that it cannot do without.",why:"The server refuses the whole push: `conditional` begins with `if`, `try_catch` with `try`, a loop holds `each`.",bad:{sources:{"function/sign.xs":ra.replace(/ {6}if [\s\S]*?\n {6}\}\n/,"")},at:["conditional"]},good:{"function/sign.xs":ra},keywords:e=>g[e]?.branches!==void 0,visit:{statement:(e,{report:t},n)=>{let r=g[e.keyword.text]?.branches,o=e.body?.entries??[];if(!(r===void 0||o.length===0||J(e.body))&&E(n).type==="stack"&&!o.some(s=>s.type==="statement"&&!(s.keyword.text in r)))for(let[s,i]of Object.entries(r))i!=="one"||G(e.body,s).length>0||t({at:m(e.keyword),message:`Statement "${e.keyword.text}" needs the branch "${s}".`,help:`Add \`${s} { \u2026 }\` between its braces.`})}}};var qf=a`
  task nightly {
    stack {
      debug.log {
        value = "done"
      }
    }
  }
`,ia={id:"missing-clause",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A document without a clause that its kind always has.",why:"The server refuses the whole push.",bad:{sources:{"task/nightly.xs":`task nightly {
  active = true
}
`},at:["task"]},good:{"task/nightly.xs":qf},visit:{document:({keyword:e,body:t},{report:n})=>{if(J(t))return;let r=new Set(Z(t).map(s=>U(s).text));if(e.text==="run.job"&&r.has("stack"))return;let o=Mf(e.text).filter(({name:s})=>!r.has(s));o.length!==0&&n({at:m(e),message:`A document of the kind "${e.text}" needs ${o.map(({name:s})=>`"${s}"`).join(" and ")}.`,help:`Add ${o.map(({sample:s})=>`\`${s}\``).join(" and ")} between its braces.`})}}},sa=new Map;function Mf(e){if(D[e]===void 0)return[];let t=sa.get(e);return t===void 0&&(t=Object.entries(D[e]?.clauses??{}).filter(([,n])=>n.required==="always").map(([n,{form:r}])=>({name:n,sample:r.startsWith("block:")?`${n} { \u2026 }`:`${n} = \u2026`})),sa.set(e,t)),t}var aa=a`
  function paint {
    input {
      enum colour {
        values = ["red", "blue"]
      }
    }
    stack
    response = $input.colour
  }
`,ca={id:"missing-field-option",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A field without an option that its type needs.",why:"The server refuses the whole push: an `enum` needs its `values`, a `dblink` its `table`, an `object` its `schema`.",bad:{sources:{"function/paint.xs":aa.replace(/ \{\n\s+values.*\n\s+\}/,"")},at:["enum"]},good:{"function/paint.xs":aa},visit:{field:(e,{report:t})=>{let{fieldType:n}=e,r=Pf(e);r.length!==0&&t({at:m(n),message:`A field of the type "${n.text}" needs ${r.map(o=>`"${o}"`).join(" and ")}.`,help:`Add ${r.map(o=>`\`${Lf[o]??`${o} = \u2026`}\``).join(" and ")} in braces behind it.`})}}},Lf={values:'values = ["a", "b"]',schema:"schema { \u2026 }"};function Pf({fieldType:e,options:t}){let n=Y[e.text]?.requiredOptions??[];if(n.length===0||J(t))return[];if(e.text==="object"&&t!==void 0)return[];let r=Z(t).map(o=>U(o).text);return n.filter(o=>!r.includes(o))}var da=a`
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
`,pa={id:"missing-input",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"A call without an input that the called object requires.",why:'The call fails when it runs, for every caller. An input is required unless it has a "?" after its name or a default.',bad:{sources:{"function/shipping.xs":da,"function/pay.xs":ua.replace('country: "NO"',"weight: 1")},at:["shipping"]},good:{"function/shipping.xs":da,"function/pay.xs":ua},keywords:e=>yi(e),visit:{statement:(e,{object:t,workspace:n,report:r})=>{for(let{call:o,name:s,input:i}of It(e,t,n)){if(i!==void 0&&(i.type!=="object"||i.broken!==void 0)||i===void 0&&J(e.body)||e.keyword.text==="test"&&G(e.body,"expect.to_throw").length>0)continue;let c=new Set((i?.pairs??[]).filter(p=>!p.disabled).map(p=>m(p.key).text)),d=fi(o.contract).filter(p=>!c.has(p.name));if(d.length===0)continue;let u=d.map(p=>`"${p.name}"`).join(" and ");r({at:s,message:`The call of ${v(o)} lacks the required input ${u}.`,help:`Add ${d.map(p=>`\`${p.name}: \u2026\` (${p.type})`).join(" and ")} to its input.`,...o.origin==="file"?{related:[{file:o.file,at:o.placedName,message:"Its inputs are declared here."}]}:{}})}}}};var la=a`
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
`,ma={id:"mock-for-unknown-test",category:"test",severity:"warning",scope:"document",basis:"reported",summary:"A mock for a test that its document does not have.",why:"It is never used, without a word: the test it was meant for does the real thing.",bad:{sources:{"function/weather.xs":la},at:["it rain"]},good:{"function/weather.xs":la.replace('"it rain":','"it rains":')},create:({object:e,report:t})=>{let n=new Set(G(e.document.body,"test").flatMap(({header:r})=>C(r)?.text??[]));return{assignment:({name:r,value:o},s,i)=>{if(!(r.text!=="mock"||o.type!=="object")&&E(i).type==="statement")for(let c of w(o)){let d=m(c.key);n.has(d.text)||t({at:d,message:`There is no test "${d.text}" in this document.`,suggestions:S(d.text,n)})}}}}};var fa=a`
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
`,ha=a`
  api_group shop {
    canonical = "shop"
  }
`,ya=a`
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
`,ga={id:"mutation-without-auth",category:"security",severity:"warning",scope:"workspace",basis:"reported",summary:"An endpoint that writes rows for everybody who calls it.",why:"It has no `auth` and asks nothing: whoever finds its address changes the data. Endpoints that check something (a precondition, a token, a function, a middleware), or are there for signing in and for webhooks, are not reported.",bad:{sources:{"api/shop/shop.xs":ha,"api/shop/note_DELETE.xs":ya,"table/tables.xs":fa},at:["db.del"]},good:{"api/shop/shop.xs":ha,"api/shop/note_DELETE.xs":ya.replace(`"shop"
`,`"shop"
  auth = "user"
`),"table/tables.xs":fa},visit:{document:(e,{object:t,workspace:n,report:r})=>{if(t.kind!=="query"||t.verb==="GET"||t.contract.auth!==void 0||Df.test(`${t.name} ${t.group??""}`)||Gf(t,n))return;let{writes:o,asks:s}=Uf(e.body.entries.filter(i=>i.type==="statement"));o===void 0||s||r({at:o.keyword,message:`"${o.keyword.text}" runs for everybody who calls this endpoint.`,help:"Add an `auth`, or check a secret of the caller with a precondition."})}}},Df=/webhook|hook|callback|sign|login|logout|register|auth|oauth|password|reset|verify|public|contact|subscri|track|event|log|seed|demo|test/i,Vf=/^db\.(add|edit|patch|add_or_edit|del|truncate|bulk\.\w+)$/,Bf=/^(security\.|precondition|throw|return|redis\.ratelimit|function\.run|api\.|util\.get_|action\.|ai\.|conditional|switch)/;function Uf(e){let t,n=!1,r={statement:(o,s)=>{o.disabled||ie(s)||(Vf.test(o.keyword.text)&&(t??=o),Bf.test(o.keyword.text)&&(n=!0))},broken:()=>{n=!0}};for(let o of e)q(o,[r]);return{writes:t,asks:n}}function Gf({document:e,group:t},n){if(l(e.body,"middleware")!==void 0)return!0;let{branch:r,groups:o}=Kf(n);return r||t!==void 0&&o.has(t)}var Kf=$(e=>{let t=e.objects.filter(({kind:r,document:o})=>(r==="branch"||r==="api_group")&&l(o.body,"middleware")!==void 0),n=t.filter(({kind:r})=>r==="api_group").map(({name:r})=>r);return{branch:t.some(({kind:r})=>r==="branch"),groups:new Set(n)}});var ba=a`
  function probe {
    input {
      json grid
    }
    stack
    response = $input.grid
  }
`,wa={id:"nested-array-type",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A list of lists as the type of a field.",why:"The server refuses the whole push, with a message that does not say why. Such a field is a `json`.",bad:{sources:{"function/probe.xs":ba.replace("json","int[][]")},at:["["]},good:{"function/probe.xs":ba}};var xa=a`
  table note {
    schema {
      int id
      int owner_id
      bool shared
      bool draft
    }
  }
`,ka=a`
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
`,va={id:"nested-or-in-where",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"`&&` beside `||` in a query, without parentheses.",why:'Queries and other expressions read the mixture in different ways: from left to right, or "and" before "or". Parentheses say which is meant.',bad:{sources:{"function/notes.xs":ka,"table/note.xs":xa},at:["$db.note.shared == true && $db.note.draft == false"]},good:{"function/notes.xs":ka.replace(/(\$db\.note\.shared.*false)/,"($1)"),"table/note.xs":xa},visit:{binary:(e,{report:t},n)=>{let r=n.at(-1);e.operator!=="&&"||r?.type!=="binary"||r.operator!=="||"||x(n)&&t({at:e,message:'"&&" and "||" stand side by side without parentheses.',help:"Put parentheses around what belongs together."})}}};var $a=e=>`${"[".repeat(e)}${"]".repeat(e)}`,_a={id:"nested-too-deep",category:"syntax",severity:"error",scope:"document",basis:"measured",summary:"Brackets that are nested deeper than any program needs.",why:"Reading such a text would need unbounded memory, so it is not read. Move inner parts into functions or variables.",bad:{sources:{"function/deep.xs":`function deep {
  input
  stack
  response = ${$a(300)}
}
`},at:["["]},good:{"function/deep.xs":`function deep {
  input
  stack
  response = ${$a(30)}
}
`}};var Sa=a`
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
`,Ta={id:"newline-in-plain-string",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A text between single quotes that runs over lines.",why:'The push is refused ("unexpected newline"). Write `\\n` for the end of a line, or put the text between `"""`.',bad:{sources:{"function/probe.xs":Sa.replace(String.raw`\n`,`
`)},at:[`"one
two"`]},good:{"function/probe.xs":Sa},visit:{string:(e,{text:t,report:n})=>{let r=t.slice(e.start,e.end);e.quote.length>1||!r.includes(`
`)||n({at:e,message:"A text between single quotes cannot run over lines.",help:'Write "\\n" for the end of a line, or put the text between `"""`.',fix:{title:'Write "\\n" for each end of a line',at:e,text:r.replace(/\r?\n/g,"\\n")}})}}};var Ea=a`
  table job {
    schema {
      int id
      bool? approved
    }
  }
`,Ca=a`
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
`,Na={id:"null-equals-false",category:"result",severity:"warning",scope:"workspace",basis:"measured",summary:"A column that may be null, compared with false.",why:"Null equals false here: what nobody has decided counts as refused. Ask for null first, in a test of its own.",bad:{sources:{"function/refused.xs":Ca,"table/job.xs":Ea},at:["$job.approved == false"]},good:{"function/refused.xs":Ca.replace("== false","== true"),"table/job.xs":Ea},visit:{binary:(e,{object:t,text:n,workspace:r,report:o},s)=>{let{operator:i,left:c,right:d}=e;if(i!=="=="&&i!=="!="||d.type!=="word"||d.word!=="false")return;let{kind:u,field:p}=_(t,n,r).read(c);u!=="bool"||p?.place!=="column"||!p.shape.nullable||x(s)||o({at:e,message:`Column "${p.shape.name}" may be null, which equals false here.`,help:"Ask for null first, in a test of its own."})}}};var Ra=a`
  table poll {
    schema {
      int id
      timestamp closes_at
    }
  }
`,ja=a`
  function open {
    input
    stack {
      db.query poll {
        where = $db.poll.closes_at == null
      } as $polls
    }
    response = $polls
  }
`,Fa={id:"null-test-on-not-null-column",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"A query that asks whether a column is null which never is.",why:'Without a "?" behind its type a column is 0, "" or false when nothing was stored: the test has the same answer for every row. Mark the column as nullable, or ask for the empty value.',bad:{sources:{"function/open.xs":ja,"table/poll.xs":Ra},at:["$db.poll.closes_at == null"]},good:{"function/open.xs":ja,"table/poll.xs":Ra.replace("timestamp closes","timestamp? closes")},visit:{binary:(e,{workspace:t,report:n},r)=>{if(e.operator!=="=="&&e.operator!=="!="||!x(r))return;let o=I(r),s=Aa(e.right)?e.left:Aa(e.left)?e.right:void 0;if(o===void 0||s===void 0||o.joined.size>0)return;let i=K(s,o,t)?.shape;i===void 0||i.nullable||!Yf(i)||i.name==="id"||Qf(s,r)||n({at:e,message:`Column "${i.name}" is never null: it has no "?" behind its type.`,help:`Ask for ${Wa[i.type]??"the empty value"}, or make the column nullable.`})}}},Wa={int:"0",decimal:"0",timestamp:"0",text:'""',email:'""',bool:"false"};function Yf({type:e,list:t}){return!t&&Object.hasOwn(Wa,e)}function Aa(e){return e.type==="word"&&e.word==="null"}function Qf(e,t){let n=Oa(e),r=!1,o=t.find(({type:i})=>i==="binary");return n===void 0||o===void 0?!1:(q(o,[{binary:({left:i,right:c})=>{zf(c)&&Oa(i)===n&&(r=!0)}}]),r)}function Oa(e){return e.type==="member"?e.property.text:void 0}function zf(e){return e.type==="string"?e.value==="":e.type==="number"&&e.value===0}var Ia=a`
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
`,qa={id:"nullish-swallowed-by-filter-name",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A filter directly before `??`, without parentheses around the value and its filters.",why:'The operator is read as part of the name of the filter: the code fails when it runs ("unable to locate func entry"), or the push is refused.',bad:{sources:{"function/probe.xs":Ia.replace("($input.names|first)","$input.names|first")},at:["$input.names|first"]},good:{"function/probe.xs":Ia},visit:{binary:({left:e,operator:t},{text:n,report:r})=>{e.type!=="filtered"||e.base===void 0||t!=="??"||r({at:e,message:'A value with filters needs parentheses before "??".',help:"Write `($rows|first) ?? null`.",fix:{title:"Add parentheses",at:e,text:`(${n.slice(e.start,e.end)})`}})}}};var Ma=a`
  table product {
    schema {
      int id
    }
  }
`,La=a`
  function all {
    input
    stack {
      db.query product as $rows
    }
    response = $rows
  }
`,Pa=a`
  workspace shop {
    acceptance = {ai_terms: true}
  }
`,Da={id:"only-in-snapshot",category:"reference",severity:"warning",scope:"workspace",basis:"documented",summary:"The name of an object that is in the workspace and not in the files, although the files are the whole.",why:"A push that deletes what is not in the files takes it away, and a new workspace never gets it. Told when the files hold a `workspace` document, or with `scope: whole`.",bad:{sources:{"workspace/shop.xs":Pa,"function/all.xs":La},at:["product"],snapshot:{"table/product.xs":Ma}},good:{"workspace/shop.xs":Pa,"table/product.xs":Ma,"function/all.xs":La},visit:{document:(e,{object:t,workspace:n,filesAreWhole:r,report:o})=>{if(r)for(let s of t.references){if(sn(s,n))continue;let[i,...c]=n.findMeant(s);i===void 0||[i,...c].some(({origin:d})=>d==="file")||o({at:s,message:`${v(i)} is in the workspace but not in git.`,help:'Bring it into the files with "xano-ci pull" if it shall stay; a push that deletes removes it.'})}}}};var Va=a`
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
`,Ba={id:"or-between-filter-results",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"`||` or `&&` behind the argument of a filter in a `value`, without parentheses.",why:'Everything up to the next ":" or "|" belongs to the argument: the filter is asked about another text than is meant, and the answer is wrong without an error.',bad:{sources:{"function/asks.xs":Va},at:['"?" || $input.text']},good:{"function/asks.xs":Va.replace('$input.text|contains:"?" || $input.text|starts_with:"how"','($input.text|contains:"?") || ($input.text|starts_with:"how")')},visit:{binary:(e,{report:t},n)=>{let r=n.at(-1);r?.type!=="filter-call"||!Hf.has(e.operator)||Xf.has(r.name.text)||n.findLast(({type:s})=>s==="statement"||s==="assignment")?.type!=="assignment"||x(n)||t({at:e,message:`"${e.operator}" and what follows belong to the argument of "${r.name.text}".`,help:"Put each filter with its value in parentheses of its own."})}}},Hf=new Set(["||","&&"]),Xf=new Set(["filter","find","findIndex","some","every","map","reduce"]);var Ua=a`
  table note {
    schema {
      int id
      bool open
    }
  }
`,Ga=a`
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
`,Ka={id:"or-in-db-data-literal",category:"result",severity:"warning",offByDefault:!0,scope:"document",basis:"measured",summary:"`||` or `&&` in the data of a row.",why:"False is stored, whatever the values are. Keep the result in a variable before, and store that.",bad:{sources:{"function/open.xs":Ga,"table/note.xs":Ua},at:["$input.shared || $input.draft"]},good:{"function/open.xs":Ga.replace(`stack {
`,`stack {
    var $open {
      value = $input.shared || $input.draft
    }
`).replace("{open: $input.shared || $input.draft}","{open: $open}"),"table/note.xs":Ua},keywords:e=>Jf.has(e),visit:{statement:(e,{report:t})=>{let n=l(e.body,"data")?.value;if(n?.type==="object")for(let r of w(n)){let o=Ya(r.value);o!==void 0&&t({at:o,message:`"${o.operator}" in the data of a row stores false.`,help:"Keep the result in a variable before, and store that."})}}}},Jf=new Set(["db.add","db.edit","db.add_or_edit"]);function Ya(e){return e.type==="parenthesized"?e.expression&&Ya(e.expression):e.type==="binary"&&(e.operator==="||"||e.operator==="&&")?e:void 0}var Qa=a`
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
`,Ha={id:"paged-output-without-items",category:"runtime",severity:"error",scope:"document",basis:"measured",summary:"Columns of a paged query that are not chosen below `items`.",why:"The rows of a page are in `items`: an `output` that does not name them drops everything, and the result is an empty list.",bad:{sources:{"function/notes.xs":za,"table/note.xs":Qa},at:['["id", "title"]']},good:{"function/notes.xs":za.replace('["id", "title"]','["items.id", "items.title"]'),"table/note.xs":Qa},keywords:e=>e==="db.query",visit:{statement:(e,{report:t})=>{let n=l(e.body,"return")?.value,r=b(n,"paging")?.value,o=l(e.body,"output")?.value;if(r?.type!=="object"||o?.type!=="array"||o.items.length===0||b(r,"metadata")!==void 0)return;let s=o.items.map(i=>k(i)?.text);s.some(i=>i===void 0||Zf.has(i.split(".")[0]??""))||t({at:o,message:'The rows of a page are in "items", which this `output` does not name.',help:`Write "items.${s[0]}" and so on.`})}}},Zf=new Set(gt);var Xa=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,$n=new Set(["paging","page","per_page","limit","offset"]),Ja=a`
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
`,Za={id:"paging-outside-return",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"The paging of a query beside its `return`.",why:"The server refuses the whole push: `paging` is a part of `return`.",bad:{sources:{"table/product.xs":Xa,"function/probe.xs":Ja.replace(/, paging: (.*)\}/,`}
      paging = $1`)},at:["paging"]},good:{"table/product.xs":Xa,"function/probe.xs":Ja},keywords:e=>e==="db.query",visit:{statement:({body:e},{report:t})=>{for(let n of e?.entries??[])n.type!=="assignment"||!$n.has(n.name.text)||t({at:m(n.name),message:`"${n.name.text}" belongs into "return", not beside it.`,help:'Write `return = {type: "list", paging: {page: 1, per_page: 20}}`.'})}}};var ec=a`
  table user {
    auth = true
    schema {
      int id
      password password {
        visibility = "internal"
      }
    }
  }
`,tc=a`
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
`,nc={id:"password-column-not-returned",category:"runtime",severity:"warning",scope:"workspace",basis:"measured",summary:"An internal column of a row that was read without naming it.",why:"Internal columns are left out of a row unless `output` names them: Xano cannot locate the variable.",bad:{sources:{"function/check.xs":tc,"table/user.xs":ec},at:["password"]},good:{"function/check.xs":tc.replace(`$input.user_id
`,`$input.user_id
        output = ["id", "password"]
`),"table/user.xs":ec},visit:{member:(e,{object:t,text:n,workspace:r,report:o})=>{if(e.object.type==="variable"&&["input","env","db","auth"].includes(e.object.name))return;let s=_(t,n,r),{field:i}=s.read(e);i?.place!=="column"||i.table===void 0||i.chosen||eh(i.table,i.shape.name,r)&&o({at:e.property,message:`Column "${i.shape.name}" of table "${i.table}" is internal: it is not in the row.`,help:"Name it in the `output` of the statement that reads the row."})}}};function eh(e,t,n){let r=n.resolveUnique({to:"table",name:e});if(r?.origin!=="file")return!1;let o=ue(r.document.body,"schema")?.fields.find(({name:s})=>s?.text===t);return o?.options!==void 0&&l(o.options,"visibility")!==void 0?M(o.options,"visibility")?.text==="internal":!1}var rc=a`
  table member {
    auth = true
    schema {
      int id
      email email
      password password
    }
  }
`,oc=a`
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
`,ic={id:"password-compared",category:"security",severity:"error",scope:"workspace",basis:"documented",summary:"A column of type `password` that is compared with `==` or `!=`.",why:"What is stored is a hash with a salt: it is never equal to the password that somebody types, nor to another hash of it. `security.check_password` compares them.",bad:{sources:{"table/member.xs":rc,"function/is_member.xs":oc.replace(/security\.check_password[\s\S]*? as \$is_right\n/,"").replace("$is_right","$member.password == $input.password")},at:["$member.password == $input.password"]},good:{"table/member.xs":rc,"function/is_member.xs":oc},visit:{binary:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(!th.has(e.operator))return;let i=x(s)?I(s):void 0,c=p=>{let f=i===void 0?void 0:K(p,i,r)?.shape;if(f!==void 0)return f.type==="password";let{field:h}=_(t,n,r).read(p);return h?.place==="column"&&h.shape.type==="password"},{left:d,right:u}=e;sc(d)||sc(u)||!(c(d)||c(u))||o({at:e,message:"A stored password is a hash: no comparison finds it equal to anything.",help:"Use `security.check_password`."})}}},th=new Set(["==","!=","===","!=="]);function sc(e){return e.type==="word"&&e.word==="null"||e.type==="string"&&e.value===""}var ac=a`
  query "visits/{visit_id}" verb=GET {
    input {
      int visit_id
    }
    stack
    response = {id: $input.visit_id}
  }
`,cc={id:"path-parameter-without-input",category:"contract",severity:"warning",scope:"workspace",basis:"documented",summary:"A parameter in the path of an endpoint that is declared as an input under another name.",why:"What stands in the address reaches an input of exactly that name. The other one stays empty, or callers have to send it once more.",bad:{sources:{"api/visits.xs":ac.replace("{visit_id}","{id}")},at:["{id}"]},good:{"api/visits.xs":ac},visit:{document:(e,{object:t,text:n,workspace:r,report:o})=>{if(t.kind!=="query")return;let s=Me(t.contract,r);if(s===void 0)return;let{start:i,end:c}=t.placedName,u=[...n.slice(i,c).matchAll(/\{(\w+)\}/g)],p=new Set(u.map(([,h])=>h)),f=(t.contract.inputs??[]).map(({name:h})=>h).filter(h=>!p.has(h));for(let{0:h,1:R="",index:W}of u){if(s.has(R))continue;let me=nh(R,f);me.length!==0&&o({at:{start:i+W,end:i+W+h.length},message:`The path has a parameter "${R}", and there is no input of that name.`,help:"Give both the same name.",suggestions:me})}}}};function nh(e,t){let n=t.filter(r=>r.endsWith(`_${e}`)||e.endsWith(`_${r}`));return n.length===1?n:S(e,t)}var dc=a`
  function pay {
    input
    stack {
      placeholder "payment/charge"
    }
    response = null
  }
`,uc={id:"placeholder-statement",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A statement that stands for one that Xano could not read.",why:"Xano leaves it in place of a statement whose object did not exist. A push that holds one is refused, and what the statement did is gone.",bad:{sources:{"function/pay.xs":dc},at:["placeholder"]},good:{"function/pay.xs":dc.replace('placeholder "payment/charge"','function.run "payment/charge"'),"function/payment/charge.xs":`function "payment/charge" {
  input
  stack
  response = 1
}
`},keywords:e=>e==="placeholder",visit:{statement:(e,{report:t})=>{t({at:e.keyword,message:'This "placeholder" stands for a statement that is lost.',help:"Write the statement that was meant; an earlier commit may still hold it."})}}};var pc=a`
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
`,lc={id:"post-process-block",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A block `post_process`, which older pages of documentation show.",why:"The server refuses the whole push. What is to run behind the answer stands in `util.post_process`, in the stack, or in a task.",bad:{sources:{"function/probe.xs":pc.replace("util.post_process","post_process")},at:["post_process"]},good:{"function/probe.xs":pc},visit:{block:({entries:e},{report:t},n)=>{let r=n.at(-1)?.type==="document";for(let o of e){let s=o.type==="statement"?U(o):void 0;if(s?.text!=="post_process")continue;let i=m(s);t({at:i,message:r?'There is no clause "post_process".':'There is no statement "post_process".',help:"Write `util.post_process { stack { \u2026 } }` in the stack.",...r?{}:{fix:{title:'Write "util.post_process"',at:i,text:"util.post_process"}}})}}}};var mc=a`
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
`,rh=a`
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
`,fc={id:"query-in-loop",category:"quality",severity:"notice",scope:"document",basis:"documented",summary:"A row that is read for each row of a query.",why:"Each round asks the database again: a thousand rows make a thousand queries. An addon, a join, or one query with `in` reads them at once.",bad:{sources:{"function/owners.xs":rh,"table/tables.xs":mc},at:["db.get"]},good:{"function/owners.xs":a`
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
    `,"table/tables.xs":mc},keywords:e=>oh.has(e),visit:{statement:(e,{object:t,text:n,report:r},o)=>{let s=o.findLast(c=>c.type==="statement"&&c.keyword.text==="foreach");if(s?.type!=="statement")return;let i=ah(s,F(t,n));i===void 0||ih(e,s)||r({at:e.keyword,message:"This reads from the database once for each row of the query before the loop.",help:"Read all of them at once: with an addon, a join, or a query with `in`.",related:[{file:t.file,at:i.keyword,message:"The rows come from here."}]})}}},oh=new Set(["db.get","db.query","db.has"]),sh=/^(?:function|tool|task|api|addon)\.|^db\.(?:add|edit|patch|add_or_edit|del|truncate|bulk\.|direct_query|external\.)/;function ih(e,t){let n=!1;return q(t,[{statement:({keyword:o,start:s})=>{s<e.start&&sh.test(o.text)&&(n=!0)}}]),n}function ah({header:e},t){let[n]=e,r=n?.type==="parenthesized"?n.expression:n,o=r?.type==="member"?r.object:r,[s,...i]=(o&&t.useOf.get(o)?.reaching?.definitions)??[],c=s?.statement;return i.length===0&&s?.kind==="result"&&c?.keyword.text==="db.query"?c:void 0}var hc=a`
  function probe {
    input {
      int size
    }
    stack {
      precondition ($input.size in [1, 2])
    }
    response = true
  }
`,gc={id:"query-operator-outside-query",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"An operator of queries in an ordinary expression.",why:"The push is refused. `in`, `contains`, `like` and their like ask a database: they stand in the `where` of a query. Elsewhere filters do that.",bad:{sources:{"function/probe.xs":hc},at:["$input.size in [1, 2]"]},good:{"function/probe.xs":hc.replace("$input.size in [1, 2]","[1, 2]|some:$$ == $input.size")},visit:{binary:(e,t,n)=>yc(e.operator,e,n,t),between:(e,t,n)=>yc(e.negated?"not between":"between",e,n,t)}},ch={in:"Write `$list|some:$$ == $value`.",contains:"Write `$list|some:$$ == $value`.",includes:'Write `$text|contains:"a"`.',like:'Write `$text|contains:"a"`, or use the filter "regex_matches".',ilike:'Write `$text|icontains:"a"`.',between:"Write `$n >= 1 && $n <= 5`.",overlaps:"Write `($one|intersect:$other|count) > 0`.","!~":'Use the filter "regex_matches".',"=":"Write `==`."};function yc(e,t,n,{report:r}){if(Dn[e]?.where!=="query"||x(n)||n.some(({type:c})=>c==="template"))return;let i=n.at(-1)?.type==="parenthesized"&&dh(n.at(-2))?"Write `foreach ($rows) { each as $row { \u2026 } }`.":ch[e.replace(/^not /,"")];r({at:t,message:`Operator "${e}" stands outside of a query.`,...i===void 0?{}:{help:i}})}function dh(e){return e?.type==="statement"&&e.keyword.text==="foreach"}var Lt=["GET","POST","PUT","PATCH","DELETE"];var bc=a`
  query orders verb=GET {
    input
    stack
    response = []
  }
`,uh=new Set(Lt),wc={id:"query-without-verb",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"An endpoint without a verb.",why:"The server refuses the whole push: which requests it answers is said by its path and its verb.",bad:{sources:{"api/orders.xs":bc.replace(" verb=GET","")},at:["query"]},good:{"api/orders.xs":bc},visit:{document:({keyword:e,header:t},{report:n})=>{if(e.text!=="query"||fe(t,"verb")!==void 0)return;let r=t.find(o=>o.type==="identifier"&&uh.has(o.text.toUpperCase()));n({at:m(e),message:"An endpoint needs a verb.",help:'Write it behind the name: `query "orders" verb=GET {`.',...r?.type==="identifier"?{fix:{title:'Write "verb="',at:r,text:`verb=${r.text.toUpperCase()}`}}:{}})}}};var xc=a`
  api_group shop {
    canonical = "shop"
  }
`,kc=a`
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
`,vc={id:"rate-limit-without-caller",category:"security",severity:"warning",scope:"document",basis:"reported",summary:"A rate limit by `$auth` in an endpoint that lets everybody in.",why:"Nobody is signed in, so all callers share one limit, or every call is refused. Limit by the address of the caller.",bad:{sources:{"api/shop/shop.xs":xc,"api/shop/ping_GET.xs":kc.replace("$env.$remote_ip","($auth.id ?? 0)")},at:["$auth"]},good:{"api/shop/shop.xs":xc,"api/shop/ping_GET.xs":kc},create:({object:e,report:t})=>e.kind!=="query"||e.contract.auth!==void 0?{}:{statement:n=>{if(n.keyword.text!=="redis.ratelimit")return;let r=l(n.body,"key")?.value,o=r===void 0?void 0:ph(r);o!==void 0&&t({at:o,message:'Nobody is signed in here: a limit by "$auth" is the same for all callers.',help:'Use "$env.$remote_ip" as the key, or give the endpoint an `auth`.'})}}};function ph(e){let t;return q(e,[{variable:n=>{n.name==="auth"&&(t??=n)}}]),t}var $c=`function year {
  input {
    text text
  }
  stack
  response = "/^\\d{4}-/"|regex_matches:$input.text
}
`,_c={id:"regex-backslash-lost",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"A single backslash in a pattern.",why:"The backslash is gone when the stack is saved: `\\d` matches the letter d then. Write a class such as `[0-9]`, or two backslashes.",bad:{sources:{"function/year.xs":$c},at:["\\d"]},good:{"function/year.xs":$c.replace("\\d","[0-9]")},visit:{filtered:({base:e,filters:t},{text:n,report:r})=>{let[o]=t;if(e?.type!=="string"||o===void 0||!lh.has(o.name.text)||o.disabled)return;let s=n.slice(e.start,e.end);if(!e.value.startsWith("/"))return;let i=mh.exec(s);if(i?.[1]===void 0)return;let c=e.start+i.index+i[0].length-i[1].length;r({at:{start:c,end:c+i[1].length},message:`The backslash of "${i[1]}" is lost when the stack is saved.`,help:'Write a class such as "[0-9]", or two backslashes.'})}}},lh=new Set(["regex_matches","regex_get_first_match","regex_get_all_matches","regex_replace"]),mh=/(?:^|[^\\])(?:\\\\)*(\\[dwsbDWSB])/;var Sc=a`
  function code {
    input {
      text text
    }
    stack
    response = "^[a-z]+$"|regex_matches:$input.text
  }
`,Tc={id:"regex-without-delimiters",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"A pattern without delimiters.",why:'A pattern stands between two slashes, `"/^[a-z]+$/"`: without them it is invalid and matches nothing.',bad:{sources:{"function/code.xs":Sc},at:['"^[a-z]+$"']},good:{"function/code.xs":Sc.replace('"^[a-z]+$"','"/^[a-z]+$/"')},visit:{filtered:({base:e,filters:t},{report:n})=>{let[r]=t;e?.type!=="string"||r===void 0||r.disabled||!fh.has(r.name.text)||yh(e.value)||!hh.test(e.value)||n({at:e,message:"This pattern has no delimiters.",help:`Write "/${e.value.replaceAll("/","\\/")}/".`})}}},fh=new Set(["regex_matches","regex_get_first_match","regex_get_all_matches","regex_replace"]),hh=/^\^|\$$|\[[^[\]]+\][+*?{]|\\\\?[dwsDWS]|\(\?/;function yh(e){let[t=""]=e;if(t===""||/[A-Za-z0-9\\\s^]/.test(t))return!1;let n={"(":")","[":"]","{":"}","<":">"}[t]??t,r=e.lastIndexOf(n);return r>0&&/^[a-zA-Z]*$/.test(e.slice(r+1))&&!(t==="["||t==="(")}var Ec=a`
  table page {
    schema {
      int id
      json meta
    }
  }
`,Cc=a`
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
`,Nc={id:"replace-on-json-value",category:"result",severity:"warning",scope:"workspace",basis:"reported",summary:"The filter `replace` on an object.",why:"It changes texts only: on what a json column holds it does nothing, and says nothing. Make a text of it first, with `json_encode`.",bad:{sources:{"function/clean.xs":Cc,"table/page.xs":Ec},at:["replace"]},good:{"function/clean.xs":Cc.replace("meta|replace","meta|json_encode|replace"),"table/page.xs":Ec},visit:{filtered:({base:e,filters:t},{object:n,text:r,workspace:o,report:s},i)=>{let[c]=t;if(c?.name.text!=="replace"||c.disabled||x(i))return;let d=_(n,r,o).read(e);!(d.field?.place==="column"&&d.field.shape.type==="json")&&d.kind!=="object"||s({at:c.name,message:'"replace" changes texts, and this is an object.',help:'Make a text of it first, with "json_encode".'})}}};var gh=new Set(dt),Rc=a`
  function origin {
    input
    stack {
      var $env {
        value = "test"
      }
    }
    response = $env
  }
`,jc={id:"reserved-variable",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A variable with a name that means something else already.",why:"The push is refused, or the name goes on meaning what it meant before. Reserved are `$input`, `$var`, `$auth`, `$env` and `$error`.",bad:{sources:{"function/origin.xs":Rc},at:["$env"]},good:{"function/origin.xs":Rc.replaceAll("$env","$origin")},visit:{document:(e,{object:t,text:n,report:r})=>{for(let{name:o,at:s,kind:i}of F(t,n).definitions)i==="unknown"||!gh.has(o)||r({at:s,message:`"$${o}" is reserved and cannot be set.`,help:"Choose another name for the variable."})}}};var Ac=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,Oc=a`
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
`,Fc={id:"return-type-bare",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A type of `return` without quotes.",why:'The server refuses the whole push, with a message that blames another argument. The type is a text: `"list"`, `"single"`, `"count"`.',bad:{sources:{"table/product.xs":Ac,"function/probe.xs":Oc.replace('"list"',"list")},at:["list"]},good:{"table/product.xs":Ac,"function/probe.xs":Oc},keywords:e=>e.startsWith("db."),visit:{statement:({body:e},{report:t})=>{let n=l(e,"return")?.value;if(n?.type==="object")for(let{key:r,value:o}of w(n))o.type!=="identifier"||r.text!=="type"||t({at:o,message:`"${o.text}" must stand in quotes.`,fix:{title:"Add quotes",at:o,text:`"${o.text}"`}})}}};var Wc=a`
  function report {
    input
    stack
    response = 1
  }
`,bh=a`
  run.job "Daily report" {
    main = {name: "report", input: {}}
  }
`,wh=a`
  run.job "Daily report" {
    stack {
      function.run report
    }
  }
`,Ic={id:"run-job-with-stack",category:"rejected",severity:"error",scope:"document",basis:"documented",summary:"A job with statements of its own.",why:"The server refuses the whole push: a job runs one function, with constant inputs.",bad:{sources:{"function/report.xs":Wc,"job/daily.xs":wh},at:["stack"]},good:{"function/report.xs":Wc,"job/daily.xs":bh},visit:{document:({keyword:e,body:t},{report:n})=>{if(e.text==="run.job")for(let r of Z(t)){let o=r.type==="statement"?U(r):void 0;o?.text==="stack"&&n({at:m(o),message:'A job has no "stack": it runs a function.',help:'Write `main = {name: "report", input: {}}`.'})}}}};var qc=a`
  api_group shop {
    canonical = "shop"
    swagger = {token: ""}
  }
`,Mc={id:"secret-in-swagger-token",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A `token` of `swagger` that is not a text.",why:'The server refuses the whole push ("assign:env"). Only a text is possible there, which would stand in git for all to read: set the token in Xano.',bad:{sources:{"api/shop.xs":qc.replace('token: ""',"token: $env.DOCS_TOKEN")},at:["$env.DOCS_TOKEN"]},good:{"api/shop.xs":qc},visit:{document:({body:e},{report:t})=>{let n=b(l(e,"swagger")?.value,"token")?.value;n===void 0||n.type==="string"||t({at:n,message:'The token of "swagger" must be a text that is written in place.',help:"Leave it out, and set the token in Xano."})}}};var Lc=a`
  function probe {
    input
    stack {
      var $seat {
        value = {}|set:"row":"0"
      }
    }
    response = $seat
  }
`,Pc={id:"set-filter-zero",category:"rewritten",severity:"notice",offByDefault:!0,scope:"document",seesDisabled:!0,basis:"reported",summary:"The filter `set` with the number 0 as value.",why:"On some servers the key is not written, and a later `set` of the same chain may vanish too. Other files do so without harm.",bad:{sources:{"function/probe.xs":Lc.replace('"0"',"0")},at:["0"]},good:{"function/probe.xs":Lc},visit:{"filter-call":({name:e,arguments:t,disabled:n},{report:r})=>{let o=t[1];e.text!=="set"||n||o?.type!=="number"||o.value!==0||r({at:o,message:'The filter "set" may not write the number 0.',help:"Write the object in place, as in `{count: 0}`, or take the 0 from a variable."})}}};var Dc=a`
  function hash {
    input {
      text text
    }
    stack
    response = $input.text|sha256:true
  }
`,Vc={id:"sha256-flag",category:"result",severity:"warning",scope:"document",basis:"reported",summary:"A digest as raw bytes.",why:"With `true` the filter gives bytes that are no text: a database refuses them, and JSON breaks. Leave the argument out, or encode what comes out.",bad:{sources:{"function/hash.xs":Dc},at:["sha256:true"]},good:{"function/hash.xs":Dc.replace("sha256:true","sha256")},visit:{filtered:(e,{report:t})=>{for(let[n,r]of e.filters.entries()){let o=r.arguments.at(-1);!xh.has(r.name.text)||r.disabled||o?.type!=="word"||o.word!=="true"||e.filters.slice(n+1).some(({name:s})=>kh.has(s.text))||t({at:{start:r.name.start,end:r.end},message:`"${r.name.text}" with true gives raw bytes.`,help:'Leave "true" out, or encode the bytes with "base64_encode" or "bin2hex".'})}}}},xh=new Set(["md5","sha1","sha256","sha384","sha512","hmac_md5","hmac_sha1","hmac_sha256","hmac_sha384","hmac_sha512"]),kh=new Set(["base64_encode","base64_encode_urlsafe","bin2hex"]);var vh=.9,$h=.99,_h="workflow_test",Sh=4,Bc=2;function Uc(e){let t=new Map;for(let{object:r,named:o}of Kc(e)){let s=[se(r.file),...o].join(`
`),i=t.get(s);i===void 0?t.set(s,[r]):i.push(r)}let n=new Map;for(let r of t.values())r.length>1&&Th(r,n);return n}function Th(e,t){let n=new Map;for(let r of e){let o={object:r,sketch:Un(r.document)},s=Rh(o.sketch,n),i=Ch(o,new Set(s.flat()));if(i!==void 0&&!Eh(i.of,r)&&t.set(r,i),i?.likeness!==1)for(let c of s)c.length<Sh&&c.push(o)}}function Gc(e){let t=new Map,n=new Set(e.objects.flatMap(({guid:i})=>i??[])),r=e.snapshotObjects.filter(({stack:i,guid:c})=>i!==void 0&&(c===void 0||!n.has(c)));if(r.length===0)return t;let o=new Map(r.map(i=>[i.stack,i])),s=new Set(r.flatMap(({references:i})=>i.map(Yc)));for(let i of Kc(e)){if(!i.named.every(d=>s.has(d)))continue;let c=o.get(ut(i.object.document));c!==void 0&&t.set(i.object,{of:c,likeness:1})}return t}function Kc({objects:e}){return e.filter(({kind:t,readable:n,document:r})=>n&&t!==_h&&Bn(r)).map(t=>({object:t,named:jh(t)}))}function Eh(e,t){return N(e)===N(t)}function Ch(e,t){let n;for(let r of t){let o=Nh(r,e);o>=vh&&o>(n?.likeness??0)&&(n={of:r.object,likeness:o})}return n}function Nh(e,t){let n=Gn(e.sketch,t.sketch),[r,o]=[e.object.document,t.object.document];return n===1&&ut(r)!==ut(o)?$h:n}function Rh({marks:e},t){let n=[];for(let r=0;r<Vn;r+=Bc){let o=`${r} ${e.subarray(r,r+Bc).join(" ")}`,s=t.get(o)??[];s.length===0&&t.set(o,s),n.push(s)}return n}function jh({document:e,references:t}){let n=G(e.body,"stack")[0];if(n===void 0)return[];let r=t.filter(({start:o,end:s})=>o>=n.start&&s<=n.end).sort((o,s)=>o.start-s.start).map(Yc);return r.filter((o,s)=>o!==r[s-1])}function Yc({to:e,verb:t="",group:n="",name:r}){return`${e} ${t} ${n} ${r}`}var _n=a`
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
`,Ah=_n.replace("cart_total","order_total").replace("price > 0","quantity > 0"),Oh=a`
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
`,Qc={id:"similar-stack",category:"quality",severity:"notice",scope:"workspace",basis:"documented",summary:"A stack that is nearly the same as another one.",why:"What is corrected in one is forgotten in the other. Compared are stacks of ten statements and more that name the same tables, functions and services in the same order and are alike to 90 % or more; names of variables do not count. Of a snapshot, which holds no texts, only the same stacks are found.",bad:{sources:{"function/cart_total.xs":_n,"function/order_total.xs":Ah},at:["order_total"]},good:{"function/cart_total.xs":_n,"function/order_total.xs":Oh},visit:{document:(e,{object:t,workspace:n,filesAreWhole:r,report:o})=>{let{inFiles:s,inSnapshot:i}=Wh(n),c=s.get(t)??(r?void 0:i.get(t));if(c===void 0)return;let{of:d,likeness:u}=c,p=`the stack of ${v(d)}${d.origin==="snapshot"?", which is in the snapshot":""}`;o({at:t.placedName,message:u===1?`The stack of ${v(t)} is the same as ${p}.`:`The stack of ${v(t)} is to ${Math.floor(u*100)} % the same as ${p}.`,help:Fh(t,d,u),...d.origin==="file"?{related:[{file:d.file,at:d.placedName,message:"The other one is here."}]}:{}})}}};function Fh(e,t,n){let r=n===1?"":", with an input for what differs";return t.kind==="function"?`Call ${v(t)} here${r}.`:e.kind==="function"?`Call this function in ${v(t)}${r}.`:`Move the shared part into a function${r}, and call it from both.`}var Wh=$(e=>({inFiles:Uc(e),inSnapshot:Gc(e)}));var zc=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,Hc=a`
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
`,Xc={id:"sort-direction-bare",category:"rejected",severity:"error",scope:"document",basis:"reported",summary:"A direction of `sort` without quotes.",why:'The server refuses the whole push ("invalid kind for sort"). The direction is a text: `"asc"`, `"desc"`, `"rand"`.',bad:{sources:{"table/product.xs":zc,"function/probe.xs":Hc.replace('"desc"',"desc")},at:["desc"]},good:{"table/product.xs":zc,"function/probe.xs":Hc},keywords:e=>e.startsWith("db."),visit:{statement:({body:e},{report:t})=>{let n=l(e,"sort")?.value;if(n?.type==="object")for(let{value:r}of w(n))r.type==="identifier"&&t({at:r,message:`"${r.text}" must stand in quotes.`,fix:{title:"Add quotes",at:r,text:`"${r.text}"`}})}}};var Jc=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,Zc=a`
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
`,ed={id:"sort-dynamic-key",category:"rejected",severity:"warning",scope:"document",basis:"reported",summary:"A `sort` by a column that is computed.",why:"The push is refused, or the sort is ignored. Write one query for each order, in a `conditional` or a `switch`.",bad:{sources:{"table/product.xs":Jc,"function/probe.xs":Zc.replace("product.price:","$input.n:")},at:["$input.n"]},good:{"table/product.xs":Jc,"function/probe.xs":Zc},keywords:e=>e.startsWith("db."),visit:{statement:({body:e},{report:t})=>{let n=l(e,"sort")?.value;if(n?.type==="object")for(let{key:r}of w(n))r.quoted||!r.text.startsWith("$")||t({at:m(r),message:'The column of a "sort" cannot be computed.',help:"Write one query for each order, in a `conditional` or a `switch`."})}}};var td=a`
  function best {
    input {
      json scores
    }
    stack
    response = $input.scores|sort:"points":"number":false
  }
`,nd={id:"sort-filter-direction",category:"result",severity:"warning",scope:"document",basis:"documented",summary:'The filter `sort` with "asc" or "desc": that is how a query sorts, not a filter.',why:'The second argument says how values are compared ("text", "itext", "number"), the third is true for ascending. Any other word is ignored, so the order is that of texts, ascending.',bad:{sources:{"function/best.xs":td.replace('"number":false','"desc"')},at:['"desc"']},good:{"function/best.xs":td},visit:{"filter-call":({name:e,arguments:[,...t]},{report:n})=>{if(e.text==="sort")for(let r of t){if(r.type!=="string"||!/^(asc|desc)(ending)?$/i.test(r.value))continue;let o=r.value.toLowerCase().startsWith("asc");n({at:r,message:`The filter "sort" knows no direction "${r.value}".`,help:`Write \`|sort:"\u2026":"number":${o}\`, or "text" in place of "number".`})}}}};var rd=a`
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
`,od={id:"sql-built-from-input",category:"security",severity:"error",scope:"document",basis:"reported",summary:"SQL with an input in its text.",why:'A caller can write SQL of their own into it: rows are read, changed and deleted. Write a "?" and hand the value over as `arg`.',bad:{sources:{"function/find.xs":rd},at:["$input.name"]},good:{"function/find.xs":rd.replace(`sql = "select * from people where name = '" ~ $input.name ~ "'"`,`sql = "select * from people where name = ?"
      arg = $input.name`)},keywords:e=>e.endsWith("direct_query"),visit:{statement:(e,{text:t,report:n})=>{let r=l(e.body,"sql")?.value;if(r!==void 0)for(let o of Mh(r,t))n({at:o,message:"An input becomes part of the SQL: a caller can write SQL of their own.",help:'Write a "?" in its place, and hand the value over as `arg`.'})}}},Ih=/\{\{\s*(\$input\.[\w.]+)\s*\}\}/g,qh=new Set(["sql_esc","sql_alias","to_int","to_decimal","to_bool"]);function Mh(e,t){let n=[],r=o=>{if(o.type==="string"){for(let s of t.slice(o.start,o.end).matchAll(Ih)){let i=o.start+s.index+s[0].indexOf("$");n.push({start:i,end:i+(s[1]?.length??0)})}return}if(!(o.type==="filtered"&&o.filters.some(({name:s})=>qh.has(s.text)))){if(o.type==="ternary"){r(o.whenTrue),o.whenFalse!==void 0&&r(o.whenFalse);return}if(o.type==="member"&&o.object.type==="variable"&&o.object.name==="input"){n.push(o);return}at(o,r)}};return r(e),n}function Sn(e,t,n){if(t==="expression")return Qh(e,n);let r=Lh(e,t,n);return r===void 0?void 0:{kind:"wrong",finding:r}}function Lh(e,t,n){switch(t){case"none":return Ph(e,n);case"new-variable":case"variable":return Gh(e,t);case"optional-variable":return Kh(e);case"reference":case"optional-reference":case"reference-with-verb":return zh(e,t);case"expression-if":return;default:return t}}function Ph(e,t){let{keyword:n,header:r,body:o}=e,[s]=r,i=r.at(-1),c=n.text;if(s===void 0||i===void 0||Vh(e))return;let d={start:s.start,end:i.end};if(c==="catch")return{at:d,message:'"catch" does not name the error.',help:"Write `catch { \u2026 }`: what was caught is `$error`.",fix:{title:"Remove it",at:{start:n.end,end:i.end},text:""}};if(c==="each")return{at:d,message:'"each" names the item at hand by "as".',help:"Write `each as $row { \u2026 }`."};let u=Uh(r,t),p=g[c]?.arguments.value?.required===!0,f=p&&o===void 0&&u!==void 0&&c!=="throw";return{at:d,message:p?`"${c}" takes its "value" between braces.`:`Nothing can stand between "${c}" and its braces.`,...p?{help:Dh(c)}:{},...f?{fix:{title:"Write it as a block",at:{start:n.end,end:i.end},text:` { value = ${u} }`}}:{}}}function Dh(e){let t=Object.entries(g[e]?.arguments??{}).filter(([,{required:r}])=>r===!0),n=t.map(([r])=>`${r} = \u2026`).join(", ");return`Write \`${e} { ${n} }\`${t.length>1?", each argument on a line of its own":""}.`}function Vh({keyword:e,header:[t]}){return e.text==="else"&&t?.type==="identifier"&&t.text==="if"}var Bh=new Set(["attribute","identifier","call","broken"]);function Uh(e,t){let[n,...r]=e;if(n===void 0||r.length>0)return;let o=n.type==="parenthesized"?n.expression:n;if(!(o===void 0||Bh.has(o.type)))return t.slice(o.start,o.end)}function Gh(e,t){let{keyword:n,header:r}=e,[o,...s]=r,i=o??m(n);if(o?.type==="attribute"||o?.type==="index"&&n.text==="var"||(o?.type==="variable"||t==="variable"&&(o?.type==="member"||o?.type==="index"))&&s.length===0)return;let d=`Write \`${n.text} $name { \u2026 }\`.`;if(s.length>0)return{at:i,message:`"${n.text}" takes one variable, and all else between its braces.`,help:d};let u=o?.type==="identifier"?o.text:o?.type==="string"?o.value:"";return{at:i,message:u===""?`"${n.text}" needs the name of a variable.`:'The name of a variable starts with "$".',help:d,.../^[a-z_]\w*$/i.test(u)?{fix:{title:`Write "$${u}"`,at:i,text:`$${u}`}}:{}}}function Kh({keyword:e,header:t}){let[n]=t;if(n?.type!=="identifier"&&n?.type!=="call")return;let r=n.type==="identifier"&&n.text in g;return{at:m(e),message:`"${e.text}" takes a variable: each statement is over before the next begins.`,help:`Remove the "${e.text}".`,...r?{fix:{title:"Remove it",at:{start:e.start,end:n.start},text:""}}:{}}}var Yh=new Set(["if","elseif","while","precondition"]);function Qh({keyword:e,header:t},n){let[r,...o]=t,s=e.text;if(r?.type==="parenthesized"&&o.length===0)return;let i=t.at(-1),c=s==="foreach"||s==="for"?"Write `foreach ($rows) { each as $row { \u2026 } }`.":`Write \`${s} (\u2026) { \u2026 }\`.`;if(r===void 0||i===void 0)return{kind:"wrong",finding:{at:m(e),message:`"${s}" needs a value in parentheses.`,help:c}};let d={start:r.start,end:i.end};return o.length>0?{kind:"wrong",finding:{at:d,message:`"${s}" takes one value in parentheses, and nothing else.`,help:c}}:{kind:"bare",finding:{at:d,message:Yh.has(s)?"A condition must stand in parentheses.":`The value of "${s}" must stand in parentheses.`,help:c,...r.type==="attribute"||r.type==="identifier"?{}:{fix:{title:"Add parentheses",at:d,text:`(${n.slice(d.start,d.end)})`}}}}}function zh({keyword:e,header:t},n){let r=e.text,[o,...s]=t,i=(g[r]?.refersTo??"object").replaceAll("_"," ");if(o===void 0)return n==="optional-reference"?void 0:{at:m(e),message:`"${r}" needs the name of a ${i}.`};if(o.type==="call")return{at:o,message:`"${r}" takes the name alone: what is handed over stands between its braces.`,help:`Write \`${r} ${o.callee.text} { input = {\u2026} }\`.`};if(o.type!=="identifier"&&o.type!=="string")return{at:o,message:`"${r}" takes the name of a ${i}, written in place.`};let[c]=n==="reference-with-verb"?s.filter(({type:d})=>d!=="attribute"):s;if(c!==void 0)return{at:{start:c.start,end:s.at(-1)?.end??c.end},message:`Behind the name of the ${i} nothing can stand but the braces.`,help:`Write \`${r} ${o.type==="identifier"?o.text:`"${o.value}"`} { \u2026 }\`, each argument on a line of its own.`}}function Pt(e,t,n){if(e.header.some(({type:d})=>d==="broken"))return;let r=E(t).type,o=e.keyword.text,s=V[o];if(s!==void 0&&(r==="statement"||r==="stack"))return Sn(e,s.operand,n);let i=g[o];if(i===void 0||r!=="stack")return;let{alias:c}=e;return c!==void 0&&i.branches?.each!==void 0?{kind:"wrong",finding:{at:c,message:`"${o}" does not name the item at hand.`,help:`Write \`${o} (\u2026) { each as $item { \u2026 } }\`.`}}:Sn(e,i.operand,n)}var sd={id:"syntax-error",category:"syntax",severity:"error",scope:"document",basis:"documented",summary:"A text that is not XanoScript.",why:"The server refuses the whole push. The message says what could have stood at the place where reading stopped; the mistake may be a little before it.",bad:{sources:{"function/double.xs":a`
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
    `},visit:{statement:(e,{text:t,report:n},r)=>{let o=Pt(e,r,t);o?.kind==="bare"&&n(o.finding)}}};var id=a`
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
`,ad=a`
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
`,cd={id:"table-not-joined",category:"reference",severity:"error",scope:"workspace",basis:"documented",summary:"A column of another table than the one that is asked, without a `join` that brings it.",why:"The query fails when it runs: it knows its own table and those that it joins, each under the name that its `join` gives it.",bad:{sources:{"table/tables.xs":ad,"function/of_town.xs":id.replace(/join = \{[\s\S]*?\n {6}\}\n\s*(?=where = )/,"")},at:["guest"]},good:{"table/tables.xs":ad,"function/of_town.xs":id},create:({workspace:e,report:t})=>{let n=new Map,r=(o,s)=>{let i=n.get(s)??new Set;n.set(s,i),!(i.has(o.text)||!Jh(o.text,s,e))&&(i.add(o.text),t({at:o,...Xh(o.text,s)}))};return{assignment:({name:o,value:s},i,c)=>{if(o.text!=="sort"||s.type!=="object")return;let d=I(c);if(d!==void 0)for(let{key:u}of w(s)){let{text:p,start:f}=m(u),h=p.indexOf(".");h>0&&r({text:p.slice(0,h),start:f,end:f+h},d)}},member:(o,s,i)=>{let c=Hh(o),d=c===void 0?void 0:I(i);c===void 0||d===void 0||r(c,d)}}}};function Hh({object:e}){if(!(e.type!=="member"||e.object.type!=="variable"||e.object.name!=="db"))return m(e.property)}function Xh(e,{table:t,joined:n}){let r=[...n].filter(([,o])=>o===e).map(([o])=>o);return r.length===0?{message:`The query of table "${t}" does not join table "${e}".`,help:`Join it: \`join = {${e}: {table: "${e}", where: \u2026}}\`.`}:{message:`The query of table "${t}" joins table "${e}" under another name.`,suggestions:r}}function Jh(e,{table:t,aliases:n},r){if(t===void 0||ye(e,t)||[...n].some(s=>ye(e,s)))return!1;let o=r.resolveUnique({to:"table",name:t})?.contract.columns;return o===void 0||te(o).has(e)?!1:r.resolve({to:"table",name:e})!==void 0}var dd=a`
  query me verb=GET {
    api_group = "shop"
    auth = "user"
    input
    stack
    response = $auth.id
  }
`,ud=a`
  api_group shop {
    canonical = "shop"
  }
`,pd=a`
  table user {
    auth = false
    schema {
      int id
    }
  }
`,Zh=new Set(["auth","security.create_auth_token"]);function ey(e){return e.origin==="snapshot"?!0:e.readable&&e.document.body.entries.every(({type:t})=>t!=="broken")}var ld={id:"table-without-auth",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"A sign-in with a table that is not for it.",why:"Only a table with `auth = true` can be signed in with: the endpoint or the token is refused.",bad:{sources:{"api/shop/shop.xs":ud,"api/shop/me_GET.xs":dd,"table/user.xs":pd},at:["user"]},good:{"api/shop/shop.xs":ud,"api/shop/me_GET.xs":dd,"table/user.xs":pd.replace("auth = false","auth = true")},visit:{document:(e,{object:t,workspace:n,report:r})=>{for(let o of t.references){if(o.to!=="table"||!Zh.has(o.via))continue;let s=n.resolveUnique(o);s===void 0||!ey(s)||s.contract.auth!==!0&&r({at:o,message:`${v(s)} is not for signing in with: it lacks \`auth = true\`.`,help:"Add `auth = true` to the table, or name the one that holds the accounts.",...s.origin==="file"?{related:[{file:s.file,at:s.placedName,message:"The table is here."}]}:{}})}}}};var md={id:"template-placeholder",category:"syntax",severity:"error",scope:"document",basis:"measured",summary:"A template with tags between braces, from which XanoScript is made.",why:"Marketplace extensions are kept as such templates. What they become is not known here, so nothing in the file is checked. Check the files that are made from it, or leave the template out.",bad:{sources:{"function/greet.xs":a`
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
    `}};var fd=a`
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
`,yd={id:"test-datasource-live",category:"test",severity:"warning",scope:"document",basis:"reported",summary:"A test that runs on the live data.",why:"The real data is copied before every run, and what the test sees changes from day to day. Leave the data source out, and make the rows that the test needs.",bad:{sources:{"function/one.xs":fd},at:['"live"']},good:{"function/one.xs":fd.replace(`
    datasource = "live"`,"")},keywords:e=>e==="test",visit:{document:(e,t)=>{e.keyword.text==="workflow_test"&&hd(e.body,t)},statement:(e,t,n)=>{n.length===2&&hd(e.body,t)}}};function hd(e,{report:t}){let n=l(e,"datasource")?.value;n?.type!=="string"||n.value!=="live"||t({at:n,message:"This test runs on a copy of the live data.",help:"Leave the data source out, and make the rows that the test needs."})}var gd=a`
  function greet {
    input {
      text name
    }
    stack
    response = "Hello " + $input.name
  }
`,bd={id:"text-added-with-plus",category:"result",severity:"warning",scope:"document",basis:"documented",summary:"A text with `+` before or behind it: `+` adds numbers, `~` joins texts.",why:"It fails when it runs, since the text is not numeric, or gives a number. Looked at are texts in quotes that hold no number.",bad:{sources:{"function/greet.xs":gd},at:['"Hello " + $input.name']},good:{"function/greet.xs":gd.replace("+","~")},visit:{binary:(e,{text:t,report:n},r)=>{let o=r.at(-1);if(e.operator!=="+"||o?.type==="binary"&&o.operator==="+")return;let s=wd(e),i=s.find(ty);if(i===void 0||r.some(({type:d})=>d==="template")&&oy(r))return;let c=x(r);n({at:e,message:`"+" adds numbers, and ${t.slice(i.start,i.end)} is a text.`,help:c?"Join texts in a query with the filter `concat`.":'Join texts with `~`: `"Hello " ~ $name`.',...c||o?.type==="binary"||o?.type==="filter-call"?{}:ry(e,s,t)})}}};function wd({left:e,right:t}){return[...e.type==="binary"&&e.operator==="+"?wd(e):[e],t]}function ty(e){return e.type==="string"&&(e.value.trim()===""||Number.isNaN(Number(e.value)))}var ny=new Set(["string","variable","member","index"]);function ry(e,t,n){if(!t.every(({type:o})=>ny.has(o)))return{};let r=t.map((o,s)=>{let i=t[s-1];return(i===void 0?"":n.slice(i.end,o.start)).replace("+","~")+n.slice(o.start,o.end)});return{fix:{title:'Join the texts with "~"',at:e,text:r.join("")}}}function oy(e){let t=e.findLast(({type:n})=>n==="statement");return t?.type==="statement"&&t.keyword.text.startsWith("db.")}var xd=a`
  function status {
    input {
      text? status?
    }
    stack
    response = {status: $input.status ?? "new"}
  }
`,kd={id:"text-as-condition",category:"result",severity:"error",scope:"document",basis:"documented",summary:"A text in quotes beside `||` or `&&`, which join conditions.",why:"The result is true or false, and never the text: a fallback is written with `??`. Beside a comparison the text counts as true, so the whole says the same whatever comes in.",bad:{sources:{"function/status.xs":xd.replace("??","||")},at:['"new"']},good:{"function/status.xs":xd},visit:{binary:(e,{text:t,report:n},r)=>{let{operator:o,left:s,right:i}=e;if(!(o!=="||"&&o!=="&&")&&!r.some(({type:c})=>c==="filter-call"||c==="template"))for(let c of[s,i])c.type==="string"&&n({at:c,message:`"${o}" joins conditions, and a text is none.`,...ay(e,c,r,t)})}}},sy=new Set(["variable","member","index"]),iy=new Set(["==","!=","===","!==","<",">","<=",">="]);function ay({operator:e,left:t,right:n},r,o,s){let i=t.type==="binary"&&t.operator===e?t.right:t;if(i.type==="binary"&&iy.has(i.operator)&&r===n){let p=s.slice(i.left.start,i.left.end),f=s.slice(r.start,r.end);return{help:`Compare it, too: \`${p} ${i.operator} ${f}\`.`}}if(e!=="||"||r!==n||x(o))return{};let c=s.slice(t.end,n.start),d="A fallback for what is null is written with `??`; for what is empty, with `|first_notempty`.";if(!sy.has(t.type)||o.at(-1)?.type==="binary"||c.trim()!=="||")return{help:d};let u=t.end+c.indexOf("||");return{help:d,fix:{title:'Write "??"',at:{start:u,end:u+2},text:"??"}}}var vd=a`
  table note {
    schema {
      int id
    }
  }
`,$d=a`
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
`,_d={id:"text-id-into-int-lookup",category:"type",severity:"warning",scope:"workspace",basis:"reported",summary:"A row that is looked up by an int column with a text.",why:'A text that is no number ends the request with "Not numeric.": declare the input as int, so that it is refused with a message that says so.',bad:{sources:{"function/note.xs":$d,"table/note.xs":vd},at:["$input.id"]},good:{"function/note.xs":$d.replace("text id","int id"),"table/note.xs":vd},keywords:e=>e.startsWith("db."),visit:{statement:(e,{object:t,text:n,workspace:r,report:o})=>{let s=l(e.body,"field_name")?.value,i=l(e.body,"field_value")?.value;if(s?.type!=="string"||i===void 0)return;let c=oe(C(e.header)?.text,s.value,r)?.shape;if(c===void 0||c.list||!["int","decimal"].includes(c.type))return;let d=_(t,n,r).read(i);d.kind!=="text"||d.field===void 0||o({at:i,message:`Column "${c.name}" is ${c.type}, and "${d.field.shape.name}" is declared as ${d.field.shape.type}.`,help:`Declare it as ${c.type}, or turn it into one with "to_int".`})}}};var Sd=a`
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
`,Ed=["$","{"].join(""),Td=`\`Order ${Ed}$input.n}\``,Cd={id:"text-in-backticks",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"A text with placeholders between backticks.",why:"Between backticks stands an expression: the text is not put together, and the push is refused or the value is wrong. Join texts by `~`.",bad:{sources:{"function/probe.xs":Sd.replace('"Order " ~ $input.n',Td)},at:[Td]},good:{"function/probe.xs":Sd},visit:{template:(e,{report:t},n)=>{n.some(r=>r.type==="template")||e.fenced||e.text?.includes(Ed)!==!0||t({at:e,message:"Backticks hold an expression, not a text with placeholders.",help:'Write `"Hello " ~ $name`.'})}}};var Nd=a`
  tool my_orders {
    instructions = "Lists the orders of the caller."
    input
    stack
    response = {user: $auth.id}
  }
`,Rd=a`
  table user {
    auth = true
    schema {
      int id
    }
  }
`,jd=a`
  mcp_server Shop {
    canonical = "shop-mcp"
    instructions = "Orders."
    tools = [{name: "my_orders"}]
  }
`,Ad={id:"tool-without-auth-table",category:"security",severity:"warning",scope:"workspace",basis:"reported",summary:"A tool that reads `$auth`, offered without a sign-in.",why:"Nobody is signed in when the tool runs: it answers with an error that the model takes for a result. Name the table in the entry of the tool.",bad:{sources:{"mcp/shop.xs":jd,"table/user.xs":Rd,"tool/my_orders.xs":Nd},at:["my_orders"]},good:{"mcp/shop.xs":jd.replace('{name: "my_orders"}','{name: "my_orders", auth: "user"}'),"table/user.xs":Rd,"tool/my_orders.xs":Nd},visit:{document:(e,{object:t,workspace:n,report:r})=>{if(!(t.kind!=="agent"&&t.kind!=="mcp_server"))for(let o of cy(l(e.body,"tools")?.value)){let s=b(o,"name")?.value,i=s===void 0?void 0:k(s),c=b(o,"auth")?.value;if(i===void 0||c!==void 0&&!dy(c))continue;let d=n.resolveUnique({to:"tool",name:i.text});d?.origin!=="file"||!d.readable||!uy(d)||r({at:i,message:`Tool "${i.text}" reads "$auth", and is offered without an \`auth\`.`,help:'Add `auth: "\u2026"` to its entry, with the name of the table that callers sign in with.'})}}}};function cy(e){return e?.type!=="array"?[]:e.items.filter(t=>t.type==="object"&&w(t).length>0)}function dy(e){return e.type==="string"&&e.value===""}function uy({document:e}){let t=!1;return q(e,[{member:({object:n},r)=>{n.type==="variable"&&n.name==="auth"&&!ie(r)&&(t=!0)}}]),t}var Od=a`
  function probe {
    input {
      // how many
      int n
    }
    stack
    response = $input.n
  }
`,Fd={id:"trailing-comment-after-code",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A comment on the line of code.",why:"The server refuses the whole push, with a message that names something behind the comment. A comment stands on a line of its own, above the code.",bad:{sources:{"function/probe.xs":Od.replace(/ +\/\/ how many\n( +int n)/,"$1 // how many")},at:["// how many"]},good:{"function/probe.xs":Od},visit:{document:({start:e,end:t},{object:n,text:r,comments:o,report:s})=>{for(let i of o){if(i.start<e||i.end>t)continue;let c=r.lastIndexOf(`
`,i.start-1)+1,d=r.slice(c,i.start);if(d.trim()==="")continue;let u=/^\s*/.exec(d)?.[0]??"",p={start:c,end:i.end},f=`${u}${i.text.trimEnd()}
${d.trimEnd()}`;s({at:i,message:"A comment cannot stand behind code.",help:"Write it on a line of its own, above.",...py(d,r,n.document,p,f)?{fix:{title:"Move the comment above",at:p,text:f}}:{}})}}}};function py(e,t,{start:n,end:r},o,s){if(/^\s*[}\])]/.test(e)||/["'`]{2}/.test(e))return!1;let i=n<o.start?t.slice(n,o.start):"";return Kn(`${i}${s.trimStart()}${t.slice(o.end,r)}`)!==null}var Wd=a`
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
`,ly=new Set(["catch","finally"]),Id={id:"try-without-try-catch",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"measured",summary:"`try` outside of a `try_catch`.",why:"The server refuses the whole push: `try`, `catch` and `finally` stand between the braces of a `try_catch`.",bad:{sources:{"function/probe.xs":Wd.replace(/ {4}try_catch \{\n([\s\S]*?)\n {4}\}/,"$1")},at:["try"]},good:{"function/probe.xs":Wd},visit:{block:({entries:e},{text:t,report:n},r)=>{if(!Le(r))return;let o=s=>s.type==="statement"&&s.keyword.text==="try";for(let s of e.filter(o)){let i=qt(e,s,ly);n({at:m(s.keyword),message:'"try" must stand in a "try_catch".',help:"Write `try_catch { \u2026 }` around it and what belongs to it.",fix:Mt("try_catch",i,t)})}}}};var qd=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,Md=a`
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
`,Ld={id:"two-arguments-on-one-line",category:"rejected",severity:"warning",scope:"document",seesDisabled:!0,basis:"reported",summary:"Two arguments on one line.",why:"The push is refused: the second argument is not seen, and said to be missing. Each argument stands on a line of its own.",bad:{sources:{"table/product.xs":qd,"function/probe.xs":Md.replace(/"id"\s+/,'"id" ')},at:["field_value"]},good:{"table/product.xs":qd,"function/probe.xs":Md},visit:{block:({entries:e},{text:t,report:n})=>{e.forEach((r,o)=>{let s=e[o+1];if(r.type!=="assignment"||s?.type!=="assignment")return;let i={start:r.end,end:s.start};if(/[\n,]/.test(t.slice(i.start,i.end)))return;let c=t.lastIndexOf(`
`,r.start-1)+1,d=/^[ \t]*/.exec(t.slice(c,r.start))?.[0]??"";n({at:m(s.name),message:`"${s.name.text}" must start a line of its own.`,fix:{title:"Start a new line",at:i,text:`
${d}`}})})}}};var my=3;function P(e,t,n){let r=t?.[e],o=r?.use?.filter(c=>n.includes(c))??[],s=[...new Set([...o,...fy(r)?[]:S(e,n)])],i=r===void 0?void 0:hy(r);return{suggestions:s.slice(0,my),...i===void 0?{}:{help:i}}}function Pe(e,t,n,r){return t?.[e.text]===void 0?L(e,n,r):{}}function fy(e){return e!==void 0&&e.use===void 0}function hy({statements:e,filters:t,types:n,help:r}){let o=[Tn("statement",e),Tn("filter",t),Tn("type",n),r].filter(s=>s!==void 0);return o.length===0?void 0:o.join(" ")}function Tn(e,t){return t===void 0?void 0:`Use the ${e} ${t.map(n=>`"${n}"`).join(" or ")}.`}var B=$(e=>e instanceof Map?[...e.keys()]:Object.keys(e));var Pd=a`
  function greet {
    input {
      text name
    }
    stack
    response = $input.name
  }
`,Dd={id:"type-name-foreign",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"The name that a type has in another language.",why:"The server refuses the whole push. Types have names of their own: a `string` is a `text`, a `boolean` a `bool`.",bad:{sources:{"function/greet.xs":Pd.replace("text","string")},at:["string"]},good:{"function/greet.xs":Pd},visit:{field:({fieldType:e,listSize:t},{report:n})=>{let r=e.text,o=r in Y?void 0:pe[r];if(o===void 0)return;let[s,...i]=o.use??[],c=s!==void 0&&i.length===0?s:void 0;n({at:m(e),message:c===void 0?`There is no type "${r}".`:`There is no type "${r}": it is called "${c}".`,...P(r,pe,B(Y)),...c!==void 0&&(o.help===void 0||t!==void 0)&&c!=="object"&&c!=="enum"?{fix:{title:`Replace "${r}" by "${c}"`,at:e,text:c}}:{}})}}};var Vd=a`
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
`,Bd={id:"unary-minus-on-variable",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A minus before a variable.",why:"The server refuses the whole push: a minus belongs to a number. Subtract from zero.",bad:{sources:{"function/probe.xs":Vd.replace("0 - $input.n","-$input.n")},at:["-$input.n"]},good:{"function/probe.xs":Vd},visit:{unary:(e,{text:t,report:n},r)=>{let{operator:o,operand:s}=e;if(o!=="-"||s.type==="number")return;let i=`0 - ${t.slice(s.start,s.end)}`,c=r.at(-1),d=c?.type==="assignment"||c?.type==="pair"||c?.type==="parenthesized";n({at:e,message:"A minus cannot stand before a variable.",help:"Write `0 - $total`.",...s.type==="variable"||s.type==="member"?{fix:{title:"Subtract from zero",at:e,text:d?i:`(${i})`}}:{}})}}};var Ud={id:"unclosed-text",category:"syntax",severity:"error",scope:"document",basis:"documented",summary:"A text that is opened with quotes and never closed.",why:"Everything after the opening quote becomes part of the text, so nothing behind it can be read.",bad:{sources:{"function/greet.xs":a`
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
    `}};var Gd=$(e=>new Set(e.objects.filter(({kind:t})=>t==="market_item").flatMap(({document:t})=>t.body.entries).flatMap(t=>t.type==="statement"&&t.keyword.text==="tablemap"&&C(t.header)?.text||[])));function A({to:e,word:t,...n}){return{...n,category:"reference",severity:"error",scope:"workspace",severityOnPart:"notice",basis:"documented",summary:`The name of ${/^[aeiou]/.test(t)?"an":"a"} ${t} that does not exist.`,visit:{document:(r,{object:o,workspace:s,text:i,report:c})=>{let d=[];for(let u of o.references){if(u.to!==e||gy(u,s))continue;let p=wy(u,s),f={text:u.name,start:u.start,end:u.end},h=p===void 0?L(f,s.namesFor(e),i):{};h.fix===void 0&&d.some(R=>yy(u,R,o))||(d.push(u),c({at:u,message:`There is no ${t} ${by(u)}.`,suggestions:S(u.name,s.namesFor(e)),...p===void 0?h:{help:p}}))}}}}}function yy(e,t,{document:n}){return e.via!=="$db"||e.name!==t.name?!1:Kd(n,e)===Kd(n,t)}function Kd(e,{start:t,end:n}){let r;return q(e,[{statement:o=>{o.start<=t&&n<=o.end&&(r=o)}}]),r}function gy(e,t){if(e.soft===!0||t.resolve(e)!==void 0||e.to==="table"&&Gd(t).has(e.name))return!0;if(e.orColumnOf===void 0)return!1;let r=t.resolve({to:"table",name:e.orColumnOf})?.contract.columns;return r===void 0||te(r).has(e.name)}function by({name:e,verb:t,group:n}){let r=t===void 0?"":` with verb ${t}`,o=n===void 0?"":` in group "${n}"`;return`"${e}"${r}${o}`}function wy({to:e,name:t,group:n},r){let o=e==="query"?r.findNamed("query",t):[],s=o.find(i=>i.group===n)??o[0]??r.resolveByName(t);if(s!==void 0)return e==="query"&&s.kind==="query"?`There is ${v(s)}.`:s.kind==="query"?void 0:`"${t}" is the name of a ${s.kind}.`}var Yd=A({id:"unknown-addon",to:"addon",word:"addon",why:"The addon is dropped when the document is saved, and its values are missing from every answer.",bad:{sources:{"table/item.xs":a`
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
    `}});var Qd=A({id:"unknown-agent",to:"agent",word:"agent",why:"There is nothing to run, or nothing that the trigger listens to.",bad:{sources:{"ai/agent/helper.xs":a`
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
    `}});var zd=A({id:"unknown-api-group",to:"api_group",word:"api group",why:"An endpoint belongs to exactly one group; without it the push is refused, or the endpoint lands in a group of its own.",bad:{sources:{"api/shop/shop.xs":a`
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
    `}});var Hd=a`
  function all {
    input
    stack {
      db.query product {
        wher = $db.product.id == 1
      } as $rows
    }
    response = $rows
  }
`,Xd=a`
  table product {
    schema {
      int id
    }
  }
`,xy={"api.request":an,"db.query":$n},Jd={id:"unknown-argument",category:"reference",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"An argument that the statement does not take.",why:"The push is refused, or the argument is dropped and the statement does something else than it says.",bad:{sources:{"table/product.xs":Xd,"function/all.xs":Hd},at:["wher"]},good:{"table/product.xs":Xd,"function/all.xs":Hd.replace("wher","where")},visit:{assignment:(e,{text:t,report:n},r)=>{let o=E(r);if(o.type!=="statement")return;let s=o.owner.keyword.text,i=g[s],c=e.name.text;if(i===void 0||i.openArguments===!0||c in i.arguments||c in Ze||et(o.owner)===e||xy[s]?.has(c)===!0)return;let d=ky(i),u=Xt[s]??Xt["*"],{body:p}=o.owner,f=Ft(c,d),h=f===void 0||l(p,f)===void 0;n({at:m(e.name),message:`Statement "${s}" takes no argument "${c}".`,...P(c,u,d),...h?Pe(m(e.name),u,d,t):{}})}}},ky=$(e=>Object.keys({...e.arguments,...Ze}));var Zd={id:"unknown-check",category:"reference",severity:"warning",scope:"workspace",basis:"documented",summary:"A suppression that names a check that does not exist.",why:'It suppresses nothing. "xano-ci explain" lists the checks.',bad:{sources:{"function/greet.xs":a`
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
    `}};var eu=a`
  function one {
    input
    stack
    return = 1
    response = null
  }
`,tu={id:"unknown-clause",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A clause that this kind of document does not have.",why:"The push is refused, or the clause is dropped and what it says never holds.",bad:{sources:{"function/one.xs":eu},at:["return"]},good:{"function/one.xs":eu.replace(`  return = 1
  response = null
`,`  response = 1
`)},visit:{document:({keyword:e,body:t},{report:n})=>{let r=D[e.text];if(!(r===void 0||r.open===!0))for(let o of Z(t)){let s=U(o);if(s.text in r.clauses||vy(e.text,o))continue;let i=`A document of the kind "${e.text}" has no clause "${s.text}".`,c=o.type==="statement"&&(s.text in g||s.text in V)&&"stack"in r.clauses,d=$y(r.clauses,o),u=c?{help:'Statements stand in the clause "stack".'}:d!==void 0?{help:`Fields stand in the clause "${d}": \`${d} { \u2026 }\`.`}:P(s.text,_y(e.text,s.text),B(r.clauses));n({at:m(s),message:i,...u})}}}};function vy(e,t){if(t.type!=="statement")return!1;let n=t.keyword.text;return n==="post_process"||e==="run.job"&&n==="stack"}function $y(e,t){if(t.type!=="statement"||t.header.length===0)return;let n=t.keyword.text;if(!(!(n in Y)&&pe[n]?.use===void 0))return Object.entries(e).find(([,{form:r}])=>r==="block:fields")?.[0]}function _y(e,t){let n=zt[e];return n!==void 0&&t in n?n:zt["*"]}var nu=["$remote_ip","$remote_port","$remote_host","$remote_user","$remote_passwd","$http_headers","$request_method","$request_uri","$request_querystring","$request_auth_token","$datasource","$branch","$tenant","$api_baseurl","$webflow","$release","$platform","$debugger"];var ru=a`
  workspace shop {
    env = {MAIL_KEY: ""}
  }
`,ou=a`
  function has_mail {
    input
    stack
    response = $env.MAIL_KEYS != ""
  }
`,Sy=new Set(nu),su={id:"unknown-environment-variable",category:"reference",severity:"warning",scope:"workspace",severityOnPart:"notice",basis:"documented",summary:"An environment variable that the workspace does not declare.",why:"It is empty when it is read. Looked up in the `env` of the workspace document and of the snapshot; where neither lists any, nothing is said.",bad:{sources:{"workspace/shop.xs":ru,"function/has_mail.xs":ou},at:["MAIL_KEYS"]},good:{"workspace/shop.xs":ru,"function/has_mail.xs":ou.replace("MAIL_KEYS","MAIL_KEY")},create:({workspace:e,report:t})=>{let n=(r,o)=>{if(o===void 0||r.type!=="variable"||r.name!=="env")return;let s=o.text.startsWith("$"),i=s?Sy:e.environment;i===void 0||i.has(o.text)||t({at:o,message:s?`Xano provides no "$env.${o.text}".`:`The workspace declares no environment variable "${o.text}".`,suggestions:S(o.text,i),...s?{}:{help:`Set it in Xano, and add "${o.text}" to the \`env\` of the workspace.`}})};return{member:r=>n(r.object,m(r.property)),index:r=>n(r.object,r.index.type==="string"?k(r.index):void 0)}}};var De=new Set(["items","itemsReceived","itemsTotal","curPage","nextPage","prevPage","pageTotal","perPage","offset"]);function Dt(e){return e?.type!=="array"?[]:e.items.flatMap(t=>{let n=b(t,"as")?.value;return(n===void 0?void 0:k(n)?.text)?.replace(/^items\./,"")?.split(".")[0]??[]})}var Ty=new Set(he),iu=a`
  function cheap {
    input
    stack {
      db.query product {
        where = $db.product.prise < 100
      } as $rows
    }
    response = $rows
  }
`,au=a`
  table product {
    schema {
      int id
      int price
    }
  }
`,cu={id:"unknown-field",category:"reference",severity:"error",scope:"workspace",basis:"documented",summary:"The name of a column that its table does not have.",why:"A condition on it fails when it runs, a value for it is dropped without a word, an index on it is refused. Columns are looked up in `data`, `items`, `field_name`, `sort`, inputs of addons, indexes, views and query expressions.",bad:{sources:{"table/product.xs":au,"function/cheap.xs":iu},at:["prise"]},good:{"table/product.xs":au,"function/cheap.xs":iu.replace("prise","price")},create:({object:e,workspace:t,text:n,report:r})=>{let o=(s,i)=>{let c=Cn(s,t);c===void 0||c.has(i.text)||Ty.has(i.text)||r({at:i,message:`Table "${s}" has no field "${i.text}".`,suggestions:S(i.text,c),...L(i,c,n)})};return{document:s=>{if(s.keyword.text!=="table")return;let i=l(s.body,"index")?.value,c=l(s.body,"view")?.value;for(let d of[...jy(i),...Iy(c)])o(e.name,d)},statement:(s,i,c)=>{if(!s.keyword.text.startsWith("db."))return;let d=I([...c,s]);if(d!==void 0){for(let u of Ay(s))o(d.table,u);for(let u of Wy(s,d))o(u.table,u.column)}},member:(s,i,c)=>{let d=I(c);if(d===void 0)return;let u=Fy(s,c,d);u!==void 0&&o(d.table,u);let p=Ry(s);if(p!==void 0){let{head:f,column:h}=p;d.joined.has(f)?o(d.joined.get(f),h):f===d.table?o(f,h):!d.aliases.has(f)&&!Ey(f,d.table,t)&&o(ye(f,d.table)?d.table:f,h)}else if(Cy(s,c)){let f=m(s.property);Ny(f.text,d,t)||o(d.table,f)}}}}};function Cn(e,t){if(e===void 0)return;let n=t.resolveUnique({to:"table",name:e})?.contract.columns;return n&&te(n)}function Ey(e,t,n){return Cn(t,n)?.has(e)!==!1}function Cy(e,t){let{object:n}=e;if(n.type!=="variable"||n.name!=="db"||!x(t))return!1;let r=t.at(-1);return!((r?.type==="member"||r?.type==="index")&&r.object===e)}function Ny(e,{table:t,aliases:n,joined:r},o){return ye(e,t)||n.has(e)?!0:[...r.values()].some(s=>Cn(s,o)?.has(e)!==!1)}function Ry(e){let{object:t}=e;if(!(t.type!=="member"||t.object.type!=="variable"||t.object.name!=="db")&&!e.property.text.startsWith("$"))return{head:t.property.text,column:m(e.property)}}function jy(e){return e?.type!=="array"?[]:e.items.flatMap(t=>{let n=b(t,"field")?.value;return n?.type!=="array"?[]:n.items.flatMap(r=>{let o=b(r,"name")?.value;return o===void 0?[]:Vt(k(o))??[]})})}function Ay(e){let t=[],n=l(e.body,"field_name")?.value,r=n?.type==="string"?Vt(k(n)):void 0;r!==void 0&&t.push(r);let o=l(e.body,"data")?.value;o?.type==="object"&&t.push(...En(o));let s=l(e.body,"items")?.value;for(let i of s?.type==="array"?s.items:[])i.type==="object"&&t.push(...En(i));return t}function Oy(e){let t=e?.type==="object"?b(e,"as")?.value:void 0;return(t===void 0?void 0:k(t)?.text)?.replace(/^items\./,"").includes(".")===!0}function Fy({object:e,property:t},n,{aliases:r}){if(e.type!=="variable"||e.name!=="output")return;let o=n.findLast(u=>u.type==="statement"),s=n.findLast(u=>u.type==="assignment");if(s?.name.text!=="addon"||o===void 0||n.some(u=>u.type==="pair"&&u.key.text==="addon"))return;let i=m(t),c=n.findLast(u=>u.type==="object"&&b(u,"name")!==void 0);return i.text.startsWith("$")||Oy(c)||new Set([...r,...Dt(s.value)]).has(i.text)||De.has(i.text)?void 0:i}function En(e){return w(e).flatMap(t=>Vt(m(t.key))??[])}function Wy({body:e},{table:t,aliases:n,joined:r}){let o=l(e,"sort")?.value;return o?.type!=="object"?[]:w(o).flatMap(s=>{let i=m(s.key);if(n.has(i.text))return[];let c=i.text.indexOf(".");if(c===-1)return r.size===0?[{table:t,column:i}]:[];let d=i.text.slice(0,c),u=r.get(d)??(d===t?t:void 0),p=Vt({text:i.text.slice(c+1),start:i.start+c+1,end:i.end});return u===void 0||p===void 0?[]:[{table:u,column:p}]})}function Iy(e){return e?.type!=="object"?[]:w(e).flatMap(t=>{let n=b(t.value,"sort")?.value;return n?.type==="object"?En(n):[]})}function Vt(e){if(e===void 0||e.text==="")return;let t=e.text.indexOf(".");return t===-1?e:{text:e.text.slice(0,t),start:e.start,end:e.start+t}}var du=a`
  table customer {
    schema {
      int id
      text phone {
        private = true
      }
    }
  }
`,uu={id:"unknown-field-option",category:"reference",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"An option that a field of this type does not take.",why:'The push is refused, or the option is dropped. Defaults, rules and "required" stand outside of the braces: `text? code?="a" filters=trim|max:9`.',bad:{sources:{"table/customer.xs":du},at:["private"]},good:{"table/customer.xs":du.replace("private","sensitive")},visit:{field:({fieldType:e,options:t},{report:n})=>{let r=Y[e.text];if(r!==void 0)for(let o of Z(t)){let s=U(o);r.options.includes(s.text)||n({at:m(s),message:`A field of the type "${e.text}" takes no option "${s.text}".`,...P(s.text,Qn,r.options)})}}}};var pu=a`
  function shout {
    input {
      text word
    }
    stack
    response = $input.word|to_uppercase
  }
`,qy={...re,...le},lu={id:"unknown-filter",category:"reference",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"A filter that does not exist, or not in this kind of expression.",why:'The push is refused, or the expression fails when it runs: "unable to locate" the filter. Queries have filters of their own.',bad:{sources:{"function/shout.xs":pu},at:["to_uppercase"]},good:{"function/shout.xs":pu.replace("to_uppercase","to_upper")},visit:{"filter-call":(e,{text:t,report:n},r)=>{let o=e.name.text;if(o in re||o in Fe)return;let s=x(r);if(s&&o in le)return;let i=s?Xn:Hn,c=B(s?qy:re);n({at:m(e.name),message:o in le?`Filter "${o}" exists in queries only.`:`There is no filter "${o}".`,...P(o,i,c),...Pe(m(e.name),i,c,t)})}}};var mu=A({id:"unknown-function",to:"function",word:"function",why:"The call is saved with an empty name, or the push is refused. It fails when it runs.",bad:{sources:{"function/cart/total.xs":a`
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
    `}});var fu={id:{type:"int"},name:{type:"text"},instructions:{type:"text"}},hu={toolset:{type:"object",fields:fu},tools:{type:"object[]",fields:fu}},yu={id:{type:"int"},label:{type:"text"}},gu=j({table_trigger:{new:{type:"json"},old:{type:"json"},action:{type:"enum",values:["insert","update","delete","truncate"]},datasource:{type:"text"}},agent_trigger:hu,mcp_server_trigger:hu,workspace_trigger:{to_branch:{type:"object",fields:yu},from_branch:{type:"object",fields:yu},action:{type:"enum",values:["branch_live","branch_merge","branch_new"]}},realtime_trigger:{action:{type:"enum",values:["message","join"]},channel:{type:"text"},client:{type:"object",fields:{extras:{type:"json"},permissions:{type:"object",fields:{dbo_id:{type:"int"},row_id:{type:"text"}}}}},options:{type:"object",fields:{authenticated:{type:"bool"},channel:{type:"text"}}},payload:{type:"json"}}});var bu=a`
  function double {
    input {
      int quantity
    }
    stack
    response = $input.qty * 2
  }
`,wu={id:"unknown-input",category:"reference",severity:"error",scope:"workspace",basis:"documented",summary:"An input that the document does not declare.",why:"Only declared inputs reach the stack: the value is missing or null whatever the caller sends.",bad:{sources:{"function/double.xs":bu},at:["qty"]},good:{"function/double.xs":bu.replace("qty","quantity")},create:({object:e,workspace:t,text:n,report:r})=>{let o=Py(e)?My:Me(e.contract,t),s=o&&new Set([...o,...Object.keys(gu[e.kind]??{})]),i=(c,d)=>{s===void 0||c.type!=="variable"||c.name!=="input"||d===void 0||d.text.startsWith("$")||s.has(d.text)||r({at:d,message:`Input "${d.text}" is not declared by ${v(e)}.`,suggestions:S(d.text,s),...L(d,s,n)})};return{member:c=>i(c.object,m(c.property)),index:c=>i(c.object,c.index.type==="string"?k(c.index):void 0)}}},My=new Set,Ly=new Set(["function","query","tool","addon","task"]);function Py({kind:e,document:{body:t}}){return Ly.has(e)?t.entries.every(n=>n.type!=="broken"&&!(n.type==="field-list"&&n.keyword.text==="input")):!1}var xu=a`
  function greet {
    input {
      text name filters=trim|to_lower
    }
    stack
    response = $input.name
  }
`,ku={id:"unknown-input-filter",category:"reference",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"A filter behind `filters=` that does not exist there.",why:"The server refuses the whole push. Fields have few filters, with names of their own; all others belong into expressions.",bad:{sources:{"function/greet.xs":xu},at:["to_lower"]},good:{"function/greet.xs":xu.replace("to_lower","lower")},visit:{"field-filter":({name:e},{report:t})=>{e.text in _e||t({at:m(e),message:e.text in re?`Filter "${e.text}" exists in expressions only, not in "filters=".`:`There is no filter "${e.text}" for fields.`,...P(e.text,zn,B(_e))})}}};var vu=a`
  table product {
    schema {
      int id
    }
  }
`,$u=a`
  function all {
    input
    stack {
      db.query product {
        return = {type: "list", paging: {page: 1, perPage: 20}}
      } as $rows
    }
    response = $rows
  }
`,_u={id:"unknown-key",category:"reference",severity:"error",scope:"document",basis:"measured",summary:"A key that the object of a clause or an argument does not have.",why:"The push is refused, or the key is dropped and what it was to change stays as it was.",bad:{sources:{"table/product.xs":vu,"function/all.xs":$u},at:["perPage"]},good:{"table/product.xs":vu,"function/all.xs":$u.replace("perPage","per_page")},create:({text:e,report:t})=>{let n=({of:r,value:o,keys:s})=>{if(o?.type==="object")for(let i of Dy(o,s)){let c=m(i.key),d=S(c.text,s),u=d.every(p=>b(o,p)===void 0);t({at:c,message:`"${r}" takes no key "${c.text}".`,help:`It can have ${s.map(p=>`"${p}"`).join(", ")}.`,suggestions:d,...u?L(c,s,e):{}})}};return{document:({keyword:r,body:o})=>{let s=D[r.text]?.clauses;for(let i of o.entries){if(i.type!=="assignment")continue;let c=i.name.text,d=s?.[c];if(d?.keys===void 0)continue;let u=Nn(d.keys),p=d.form==="value:list"?Te(i.value):[i.value];for(let f of p)n({of:c,value:f,keys:u})}},statement:(r,o,s)=>{if(E(s).type==="stack")for(let i of Vy(r))n(i)}}}};function Dy(e,t){return w(e).filter(({key:n})=>!t.includes(n.text))}function Vy(e){let t=g[e.keyword.text];return(e.body?.entries??[]).flatMap(n=>{if(n.type!=="assignment")return[];let{value:r}=n,o=n.name.text;switch(t?.arguments[o]?.kind){case"return":return[{of:o,value:r,keys:xr},{of:"paging",value:b(r,"paging")?.value,keys:kr}];case"joins":return Ee(r).map(s=>({of:o,value:s,keys:Nn($r)}));case"addons":return Su(r);default:return[]}})}function Su(e){return Te(e).flatMap(t=>[{of:"addon",value:t,keys:Nn(Tr)},...Su(b(t,"addon")?.value)])}var Nn=$(e=>[...e.required,...e.optional]);var Tu=a`
  endpoint ping verb=GET {
    input
    stack
    response = 1
  }
`,Eu={id:"unknown-kind",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A document of a kind that does not exist.",why:"The server refuses the whole push. What other tools call an endpoint or a route is a `query` here.",bad:{sources:{"api/ping_GET.xs":Tu},at:["endpoint"]},good:{"api/ping_GET.xs":Tu.replace("endpoint","query")},visit:{document:({keyword:e},{report:t})=>{e.text in D||t({at:m(e),message:`There is no kind of document "${e.text}".`,...P(e.text,Yn,B(D))})}}};var Cu=A({id:"unknown-mcp-server",to:"mcp_server",word:"MCP server",why:"There is nothing that the trigger listens to.",bad:{sources:{"ai/mcp_server/notes.xs":a`
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
    `}});var Nu=A({id:"unknown-middleware",to:"middleware",word:"middleware",why:"What the middleware guards is open: the endpoint is saved without it, or the push is refused.",bad:{sources:{"middleware/audit.xs":a`
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
    `}});var By=new Set(he),Ru=a`
  function names {
    input
    stack {
      db.query product {
        output = ["id", "nmae"]
      } as $rows
    }
    response = $rows
  }
`,ju=a`
  table product {
    schema {
      int id
      text name
    }
  }
`,Au={id:"unknown-output-field",category:"reference",severity:"warning",scope:"workspace",basis:"measured",summary:"A name in `output` that neither the table nor the query has.",why:"Nothing fails: the value is missing in what comes back. Xano leaves such names behind when a column is removed.",bad:{sources:{"table/product.xs":ju,"function/names.xs":Ru},at:["nmae"]},good:{"table/product.xs":ju,"function/names.xs":Ru.replace("nmae","name")},keywords:e=>e.startsWith("db."),visit:{statement:(e,{workspace:t,report:n},r)=>{let o=I([...r,e]);if(o?.table===void 0)return;let s=t.resolveUnique({to:"table",name:o.table})?.contract.columns;if(s===void 0)return;let i=te(s);for(let c of Uy(e,o))i.has(c.text)||By.has(c.text)||n({at:c,message:`Table "${o.table}" has no field "${c.text}" that could be given out.`,suggestions:S(c.text,i)})}}};function Uy({body:e},{aliases:t}){let n=l(e,"output")?.value;if(n?.type!=="array")return[];let r=new Set([...t,...Dt(l(e,"addon")?.value)]);return n.items.flatMap(o=>{let s=o.type==="string"?k(o):void 0;if(s===void 0||De.has(s.text))return[];let i=s.text.startsWith("items.")?6:0,[c=""]=s.text.slice(i).split("."),d=s.start+i;return c===""||r.has(c)?[]:[{text:c,start:d,end:d+c.length}]})}function Ou(e,t){let n=!1,r=o=>o?.type==="member"&&o.property.text===e||o?.type==="index"&&o.index.type==="string"&&o.index.value===e||o?.type==="parenthesized"&&r(o.expression);return q(t,[{binary:({operator:o,left:s,right:i})=>{(o==="??"||[s,i].some(Gy))&&(r(s)||r(i))&&(n=!0)},filtered:({base:o,filters:s})=>{r(o)&&s.some(i=>pn.has(i.name.text))&&(n=!0)}}]),n}function Gy(e){return e.type==="word"&&e.word==="null"}var Fu=a`
  table member {
    schema {
      int id
      email email
    }
  }
`,Wu=a`
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
`,qu={id:"unknown-property",category:"reference",severity:"error",scope:"workspace",basis:"reported",summary:"A property that the value of a variable surely does not have.",why:"The request fails there, or goes on with null: Xano cannot locate it. Looked at are rows, lists and pages of them, answers of requests, results of functions and objects written in place; addons and updates make the shape unknown.",bad:{sources:{"function/address.xs":Wu,"table/member.xs":Fu},at:["emial"]},good:{"function/address.xs":Wu.replace("emial","email"),"table/member.xs":Fu},create:({object:e,text:t,workspace:n,report:r})=>{let o=(s,i)=>{if(s.type==="variable"&&s.name==="var"||i===void 0||i.text.startsWith("$")||i.text==="")return;let c=_(e,t,n).read(s),d=Ky(c,i.text);if(d!==void 0){if(c.kind!=="object")r({at:i,...d});else if(!c.called?.startsWith(hn)||!Ou(i.text,e.document)){let u=B(c.properties??{});r({at:i,...d,suggestions:S(i.text,u),...L(i,u,t)})}}};return{member:s=>o(s.object,m(s.property)),index:s=>o(s.object,s.index.type==="string"?k(s.index):void 0)}}};function Ky(e,t){switch(e.kind){case"number":case"bool":case"text":return/^\d+$/.test(t)?void 0:{message:`There is no "${t}" in ${H(e)}: it holds nothing else.`,...e.kind==="text"&&Iu.has(t)?{help:"Write `($text|strlen)`."}:{}};case"list":return Iu.has(t)&&!Yy(e.item,t)?{message:`There is no "${t}" in a list: a filter counts what is in it.`,help:"Write `($list|count)`."}:!De.has(t)||!Qy(e.item,t)?void 0:{message:`There is no "${t}" in a list of rows: only a query with "paging" gives pages.`,help:"The variable itself is the list."};case"object":return e.called===void 0||e.called===ze?void 0:e.properties?.has(t)===!1?{message:`There is no "${t}" in ${e.called}.`}:void 0;default:return}}var Iu=new Set(["length","size"]);function Yy(e,t){return e.kind==="object"&&e.properties?.has(t)!==!1}function Qy(e,t){return e.kind==="object"&&e.called!==void 0&&e.properties?.has(t)===!1}var Mu=A({id:"unknown-query",to:"query",word:"endpoint",why:"The call has nothing to call. Endpoints are told apart by path, verb and group together.",bad:{sources:{"api/shop/shop.xs":a`
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
    `}});var Lu=A({id:"unknown-realtime-channel",to:"realtime_channel",word:"realtime channel",why:"There is nothing that the trigger listens to.",bad:{sources:{"realtime/channel/room.xs":a`
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
    `}});var Pu=a`
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
`,Rn=new Set("var let const set variable text int string bool decimal number json object array any auto".split(" ")),Du={id:"var-shorthand",category:"rejected",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A variable that is set or changed in the form of another language.",why:"The server refuses the whole push. A variable is set by `var $name { value = \u2026 }` and changed by `var.update $name { value = \u2026 }`; what a statement results in is named by `as $name`.",bad:{sources:{"function/probe.xs":Pu.replace(/var \$twice [\s\S]*?\}/,"var $twice = $input.n * 2")},at:["="]},good:{"function/probe.xs":Pu},keywords:e=>Rn.has(e),visit:{statement:({keyword:e,header:t},{report:n},r)=>{let[o]=t;o?.type==="attribute"&&E(r).type==="stack"&&n({at:{start:e.start,end:o.end},message:'A variable is set in a block, and its name starts with "$".',help:`Write \`var $${o.name.text} { value = \u2026 }\`.`})}}};var zy=j({elseif:"if",elif:"if",else:"if",catch:"try",finally:"try"}),Hy=new Set(["db.update","post_process","if","try"]);function Vu(e,t,n){let{keyword:r,header:o}=e,s=r.text;if(Hy.has(s)||Rn.has(s)&&o[0]?.type==="attribute")return!0;let i=t.at(-1);if(i?.type!=="block")return!1;let c=Be(i.entries,e);if(kn(i.entries[c-1],e,n))return!0;let d=zy[s],u=d===void 0?void 0:st(i,d);return u!==void 0&&Be(i.entries,u)<c}var Bu=a`
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
`,Uu=a`
  table product {
    schema {
      int id
    }
  }
`,Gu={id:"unknown-statement",category:"reference",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"A statement that does not exist.",why:"The server refuses the whole push.",bad:{sources:{"table/product.xs":Uu,"function/all.xs":Bu},at:["db.find"]},good:{"table/product.xs":Uu,"function/all.xs":Bu.replace("db.find","db.get")},keywords:e=>!(e in g),visit:{statement:(e,{text:t,report:n},r)=>{let o=e.keyword.text,s=E(r);if(!(s.type==="document"||s.type==="field")&&!(s.type==="statement"&&o in V)&&!Vu(e,r,t)){if(s.type==="statement"&&Xy(e,s.owner)){let{start:i,end:c}=e.keyword;n({at:m(e.keyword),message:`"${o}" and its value are joined by "=".`,help:`Write \`${o} = \u2026\`.`,fix:{title:'Write "="',at:{start:i,end:c},text:`${t.slice(i,c)} =`}});return}n({at:m(e.keyword),message:o in V?`"${o}" cannot stand here: it is a branch of another statement.`:`There is no statement "${o}".`,...P(o,Ht,B(g)),...Pe(m(e.keyword),Ht,B(g),t)})}}}};function Xy({keyword:e,header:t,body:n},r){let o=g[r.keyword.text];return o!==void 0&&e.text in o.arguments&&t.length===1&&n===void 0}var Ku=A({id:"unknown-table",to:"table",word:"table",why:"The server saves such a statement with an empty table name, or refuses the push. It fails when it runs.",bad:{sources:{"table/product.xs":a`
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
    `}});var Yu=A({id:"unknown-task",to:"task",word:"task",why:"The call has nothing to call.",bad:{sources:{"task/nightly.xs":a`
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
    `}});var Qu=A({id:"unknown-tool",to:"tool",word:"tool",why:"The agent or server is saved without the tool, and answers as if it had never had one.",bad:{sources:{"ai/tool/find_note.xs":a`
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
    `}});var zu=A({id:"unknown-trigger",to:"trigger",word:"trigger",why:"The call has nothing to call.",bad:{sources:{"table/note.xs":a`
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
    `}});var nt=["int","bool","array","text","expr","decimal","object","timestamp"];var Hu=a`
  function greet {
    input {
      txet name
    }
    stack
    response = $input.name
  }
`,Xu={id:"unknown-type",category:"reference",severity:"error",scope:"document",seesDisabled:!0,basis:"documented",summary:"A type that does not exist, of a field or in a cast.",why:"The server refuses the whole push. What other languages call a type is told by `type-name-foreign`.",bad:{sources:{"function/greet.xs":Hu},at:["txet"]},good:{"function/greet.xs":Hu.replace("txet","text")},visit:{field:({fieldType:e},{text:t,report:n})=>{let r=e.text;r in Y||pe[r]!==void 0||n({at:m(e),message:`There is no type "${r}".`,...P(r,pe,B(Y)),...L(m(e),B(Y),t)})},cast:({castType:e},{text:t,report:n})=>{let r=e.text;Jy(r)||n({at:m(e),message:`There is no cast "!${r}".`,help:`There are ${nt.map(o=>`"!${o}"`).join(", ")}.`,...P(r,pe,nt),...L(m(e),nt,t)})}}},Jy=e=>nt.some(t=>t===e);var Ju=a`
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
`,ep={id:"unknown-variable",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A variable that nothing in the document sets.",why:"The request fails when it gets there: Xano cannot locate the variable. Inputs are read as `$input.name`, variables of other documents are not there.",bad:{sources:{"function/total.xs":Ju},at:["$amuont"]},good:{"function/total.xs":Ju.replace("$amuont","$amount")},visit:{document:(e,{object:t,text:n,report:r})=>{let o=F(t,n),s=wn(o),i=Bs(o),c=d=>i.has(d)?`Variable "${d}" is set only by a statement that is switched off`:`Variable "${d}" is never set`;for(let{name:d,node:u}of xe(o)){if(s.has(d))continue;let p=Zy(d,t);r({at:u,message:`${c(d)}.`,...p===void 0?Zu(d,u,s,n):eg(p,u)})}for(let{name:d,at:u,statement:p}of Wt(o))r({at:u,message:`${c(d)}, and "${p?.keyword.text??""}" needs what it holds.`,help:`Set it before, with \`var $${d}\`.`,...Zu(d,u,s,n)})}}};function Zy(e,{contract:t}){let n=[e,e.replace(/^input_/,"")];return t.inputs?.find(r=>n.includes(r.name))?.name}function eg(e,{start:t,end:n}){return{help:`The input of this name is read as "$input.${e}".`,fix:{title:"Read the input",at:{start:t,end:n},text:`$input.${e}`}}}function Zu(e,{end:t},n,r){return{suggestions:S(e,n),...L({text:e,start:t-e.length,end:t},n,r)}}var tp=A({id:"unknown-workflow-test",to:"workflow_test",word:"workflow test",why:"The call has nothing to call.",bad:{sources:{"workflow_test/setup.xs":a`
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
    `}});function rt(e,t){let n=e.type==="parenthesized"?e.expression:e;return{type:t,literal:n?.type==="string"?n.value:void 0}}function jn(e,t){return np(e,t)??np(t,e)}function np({type:e},t){let{literal:n}=t;switch(e.kind){case"list":return["number","time"].includes(t.type.kind)||n!==void 0&&n!==""?`a list is never equal to ${H(t.type)}`:void 0;case"object":return["number","time"].includes(t.type.kind)||n!==void 0&&n!==""?`an object is never equal to ${H(t.type)}`:void 0;case"number":return n!==void 0&&n.trim()!==""&&Number.isNaN(Number(n))?`a number is never equal to the text "${n}"`:void 0;case"bool":return n!==void 0&&!tg.has(n.toLowerCase())?`a bool is never equal to the text "${n}"`:void 0;case"text":return ng(e,n);default:return}}var tg=new Set(["","true","false","0","1","yes","no","on","off"]);function ng({of:e,values:t},n){if(!(e!=="enum"||t===void 0||n===void 0||n===""))return t.includes(n)?void 0:`"${n}" is not one of its values`}var rp=a`
  function many {
    input {
      text[] names
    }
    stack
    response = $input.names == 3
  }
`,ip={id:"unlike-comparison",category:"type",severity:"warning",scope:"workspace",basis:"documented",summary:"A comparison, or a `case`, of two things that are surely never equal.",why:"The answer is the same whatever comes in, so one of the ways behind it is never taken. Compared are lists, objects, numbers and bools with each other, and choices with texts that are none of them.",bad:{sources:{"function/many.xs":rp},at:["$input.names == 3"]},good:{"function/many.xs":rp.replace("$input.names ==","($input.names|count) ==")},visit:{statement:(e,{object:t,text:n,workspace:r,report:o})=>{if(e.keyword.text!=="switch")return;let s=op(e);if(s===void 0)return;let i=_(t,n,r),c=rt(s,i.read(s));for(let d of G(e.body,"case")){let u=op(d);if(u===void 0||d.disabled)continue;let p=rt(u,i.read(u)),f=jn(c,p);f!==void 0&&o({at:u,message:`This case is never taken: ${f}.`,...sp(c,p)})}},binary:(e,{object:t,text:n,workspace:r,report:o},s)=>{if(!rg.has(e.operator)||s.at(-1)?.type==="filter-call"||s.at(-1)?.type==="template")return;let i=_(t,n,r),c=rt(e.left,i.read(e.left)),d=rt(e.right,i.read(e.right)),u=jn(c,d);u===void 0||x(s)||o({at:e,message:`This comparison never changes its answer: ${u}.`,...sp(c,d)})}}};function op({header:e}){let[t]=e;if(t?.type!=="attribute")return t?.type==="parenthesized"?t.expression:t}function sp(e,t){let n=[e,t].find(({type:o})=>o.field?.shape.values!==void 0)?.type.field?.shape.values,r=e.literal??t.literal;return n===void 0||r===void 0?{}:{suggestions:S(r,n)}}var rg=new Set(["==","!=","===","!=="]);var ap={id:"unused-suppression",category:"quality",severity:"warning",scope:"workspace",basis:"documented",summary:"A suppression of a check that has nothing to say there.",why:"Left in place, it would hide the next mistake in that line. Take it out.",bad:{sources:{"function/greet.xs":a`
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
    `}};var cp=a`
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
`,dp={id:"unused-variable",category:"quality",severity:"notice",scope:"document",basis:"documented",summary:"A `var` that nothing reads.",why:"Either it is left over, or something else is read in its place. What a statement leaves with `as` is not reported.",bad:{sources:{"function/double.xs":cp},at:["$twice"]},good:{"function/double.xs":cp.replace("response = $input.count","response = $twice")},visit:{document:(e,{object:t,text:n,report:r})=>{let o=F(t,n);if(xe(o).length>0||Wt(o).length>0)return;let s=new Set;for(let{name:i,at:c,statement:d}of o.definitions)d?.keyword.text!=="var"||s.has(i)||o.mayRead(i)||(s.add(i),r({at:c,message:`Variable "${i}" is set, and never read.`}))}}};var up=a`
  table invite {
    schema {
      int id
      uuid code
    }
  }
`,pp=a`
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
`,lp={id:"uuid-compared-with-text",category:"type",severity:"warning",scope:"workspace",basis:"reported",summary:"A column of type uuid that is compared with an input of type text.",why:"A text that is no uuid ends the request with status 400, where an empty result is expected. Declare the input as uuid.",bad:{sources:{"function/invite.xs":pp,"table/invite.xs":up},at:["$input.code"]},good:{"function/invite.xs":pp.replace("text code","uuid code"),"table/invite.xs":up},visit:{binary:({operator:e,left:t,right:n},{object:r,text:o,workspace:s,report:i},c)=>{if(e!=="=="&&e!=="!=")return;let d=I(c);if(d!==void 0)for(let[u,p]of[[t,n],[n,t]]){let f=K(u,d,s)?.shape;if(f?.type!=="uuid"||f.list)continue;let h=_(r,o,s).read(p);h.kind!=="text"||h.of!=="text"||h.field?.place!=="input"||i({at:p,message:`Column "${f.name}" is a uuid, and input "${h.field.shape.name}" is declared as text.`,help:"Declare the input as uuid."})}}}};var mp=a`
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
`,fp={id:"variable-bound-in-branch",category:"runtime",severity:"notice",scope:"document",basis:"reported",summary:"A variable that only some branches set, and that is read behind all of them.",why:"When another branch was taken, Xano cannot locate the variable and the request fails. Set it before the branches, and update it inside. Reads that stand behind a further test, or have a fallback, are not reported.",bad:{sources:{"function/label.xs":mp.replace(/\n {6}else \{[\s\S]*?\n {6}\}/,"")},at:["$word"]},good:{"function/label.xs":mp},visit:{document:(e,{object:t,text:n,report:r})=>{let o=new Set;for(let{name:s,node:i,reaching:c,guarded:d}of F(t,n).uses){if(c?.gap?.way!=="branch"||c.tested||d||o.has(s))continue;let{start:u,end:p}=c.gap.statement;c.definitions.some(({at:f})=>f.start<u||f.start>p)||(o.add(s),r({at:i,message:`Variable "${s}" is not set on every way that leads here.`,help:`Set "$${s}" before the "${c.gap.statement.keyword.text}", or in each of its branches.`,related:c.definitions.map(({at:f})=>({file:t.file,at:f,message:"It is set here."}))}))}}}};var hp=a`
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
`,yp={id:"variable-bound-only-in-try",category:"runtime",severity:"warning",scope:"document",basis:"reported",summary:"A variable that only the `try` sets, and that is read behind its `catch`.",why:"After an error the variable is not there: the error that was caught is followed by one that is not. Set the variable before the block, or in the `catch` too.",bad:{sources:{"function/rate.xs":hp},at:["$answer"]},good:{"function/rate.xs":hp.replace(`value = $error.message
`,`value = $error.message
            description = "told to the log"
`).replace(/debug\.log \{[\s\S]*?\n {8}\}/,`throw {
          name = "rates"
          value = $error.message
        }`)},visit:{document:(e,{object:t,text:n,report:r})=>{let o=new Set;for(let{name:s,node:i,reaching:c,guarded:d}of F(t,n).uses)c?.gap?.way!=="try"||c.tested||d||o.has(s)||(o.add(s),r({at:i,message:`Variable "${s}" is not there when the "try" fails before it sets it.`,help:`Set "$${s}" before the "try_catch", or in its "catch" as well.`,related:c.definitions.map(({at:u})=>({file:t.file,at:u,message:"It is set here."}))}))}}};var og=a`
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
`,gp={id:"variable-used-before-set",category:"runtime",severity:"error",scope:"document",basis:"reported",summary:"A variable that is read before anything can have set it.",why:"The request fails there: Xano cannot locate the variable. It is set further down, or on a way that does not lead here.",bad:{sources:{"function/greet.xs":a`
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
      `},at:["$text"]},good:{"function/greet.xs":og},visit:{document:(e,{object:t,text:n,report:r})=>{let o=F(t,n);for(let{name:s,node:i,scope:c}of xe(o)){let d=tt(o).find(u=>u.name===s);d===void 0||c!==void 0||r({at:i,message:d.at.start>i.start?`Variable "${s}" is read before it is set.`:`Variable "${s}" is set only on ways that do not lead here.`,related:[{file:t.file,at:d.at,message:"It is set here."}]})}}}};var bp=a`
  table note {
    schema {
      int id
    }
  }
`,wp=a`
  function all {
    input
    stack {
      db.query note {
        where = true
      } as $notes
    }
    response = $notes
  }
`,xp={id:"where-constant",category:"runtime",severity:"error",scope:"document",basis:"reported",summary:"A `where` that is a constant.",why:'It does not mean "everything": Xano cannot read the condition, and the statement fails. Leave it out.',bad:{sources:{"function/all.xs":wp,"table/note.xs":bp},at:["true"]},good:{"function/all.xs":wp.replace(`{
      where = true
    }`,""),"table/note.xs":bp},keywords:e=>e.startsWith("db."),visit:{statement:(e,{report:t})=>{let n=l(e.body,"where");n===void 0||!kp(n.value)||t({at:n.value,message:`The "${m(n.name).text}" of "${e.keyword.text}" is a constant, and not a condition.`,help:"Leave it out to get every row."})}}};function kp(e){switch(e.type){case"word":case"number":return!0;case"string":return e.value!=="";case"parenthesized":return e.expression!==void 0&&kp(e.expression);default:return!1}}var vp=a`
  table event {
    schema {
      int id
      timestamp starts_at
    }
  }
`,$p=a`
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
`,_p={id:"where-not-short-circuited",category:"runtime",severity:"warning",scope:"document",basis:"reported",summary:"A `where` that asks for null first, and compares with the same value then.",why:'A query becomes SQL, in which both sides are looked at: the null is bound to the column, and the call fails with "invalid value for param". The operators with a question mark skip the comparison.',bad:{sources:{"function/coming.xs":$p,"table/event.xs":vp},at:["$input.from == null || $db.event.starts_at > $input.from"]},good:{"function/coming.xs":$p.replace("$input.from == null || $db.event.starts_at >","$db.event.starts_at >?"),"table/event.xs":vp},visit:{binary:(e,{text:t,report:n},r)=>{if(e.operator!=="||"||!x(r))return;let o=ig(e.left,t),s=Ve(e.right);if(o===void 0||s.type!=="binary"||s.skipsNull||!sg.has(s.operator))return;let i=[s.left,s.right].map(c=>Sp(c,t));!i.includes(o)||!i.some(c=>c.startsWith("$db."))||n({at:e,message:`The null of "${o}" reaches the comparison: both sides of "||" are looked at in a query.`,help:`Write the comparison alone, as "${s.operator}?": it is skipped for null.`})}}},sg=new Set(["==",">","<",">=","<="]);function ig(e,t){let n=Ve(e);if(!ag(n))return;let[r,o]=Ve(n.right).type==="word"?[n.left,n.right]:[n.right,n.left],s=Ve(o);if(s.type!=="word"||s.word!=="null")return;let i=Sp(r,t);return i.startsWith("$")&&!i.startsWith("$db.")?i:void 0}function ag(e){return e.type==="binary"&&e.operator==="=="}function Ve(e){return e.type==="parenthesized"&&e.expression!==void 0?Ve(e.expression):e}function Sp(e,t){let{start:n,end:r}=Ve(e);return t.slice(n,r)}var Bt=a`
  table product {
    schema {
      int id
    }
  }
`,Tp={id:"workspace-copy",category:"contract",severity:"error",scope:"workspace",severityOnPart:"notice",basis:"documented",summary:"Folders that hold the same objects, as two workspaces or a copy of one do.",why:"All files that are looked at are taken for one workspace: names are looked up in both folders, and a push makes each object twice or overwrites one with the other. Each folder is told once.",bad:{sources:{"shop/table/product.xs":Bt,"shop_old/table/product.xs":Bt},at:["product"]},good:{"shop/table/product.xs":Bt,"shop/table/category.xs":Bt.replace("product","category")},visit:{document:(e,{object:t,workspace:n,report:r})=>{let o=cg(n).get(t);if(o===void 0)return;let{first:s,count:i}=o,c=i===1?"":` and ${i-1} more`;r({at:t.placedName,message:`Folder "${se(t.file)||"."}" has ${v(t)}${c}, and so has folder "${se(s.file)||"."}".`,help:'Look at one workspace at a time: give its folder as path, or leave the other one out with "ignores" in xano-ci.yml. If both belong together, give one of them another name.',related:[{file:s.file,at:s.placedName,message:"The other one is here."}]})}}},cg=$(e=>{let t=new Map;for(let n of e.objects){let{here:r,anywhere:o}=Ie(n,e);if(r!==n||o===n)continue;let s=[o,n].map(({file:c})=>se(c)).join(`
`),i=t.get(s);i===void 0?t.set(s,{object:n,first:o,count:1}):i.count+=1}return new Map([...t.values()].map(({object:n,first:r,count:o})=>[n,{first:r,count:o}]))});var Ep=["default","custom","disabled"];var Cp=a`
  query orders verb=GET {
    input
    stack
    response = []
  }
`,Np={id:"wrong-choice",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A value that is none of those that a clause or an argument can have.",why:"The push is refused, or what the value belongs to fails when it runs.",bad:{sources:{"api/orders.xs":Cp.replace("GET","FETCH")},at:["FETCH"]},good:{"api/orders.xs":Cp},create:({report:e})=>{let t=({of:n,chosen:r,values:o})=>{if(n==="error_type"||r===void 0||o.some(i=>String(i)===r.text))return;let s=o.map(String);e({at:r,message:`"${r.text}" is none of the values of "${n}".`,help:`It is one of ${s.map(i=>`"${i}"`).join(", ")}.`,suggestions:S(r.text,mg(o))})};return{document:n=>{for(let r of[...Rp(n.header),...dg(n)])t(r)},statement:(n,r,o)=>{if(E(o).type==="stack")for(let s of lg(n))t(s)}}}};function Rp(e){return[{of:"verb",chosen:fe(e,"verb"),values:Lt}]}function dg({keyword:e,body:t}){let n=D[e.text]?.clauses,r=t.entries.flatMap(s=>{if(s.type!=="assignment")return[];let i=s.name.text,c=n?.[i],d=c?.values;return d===void 0?[]:(c?.form==="value:object"?Ee(s.value):[s.value]).map(p=>({of:i,chosen:Ut(p),values:d}))}),o=e.text;return o==="api_group"&&r.push(Se(l(t,"cors")?.value,"mode",Ep)),o==="agent"&&r.push(...ug(l(t,"llm")?.value)),o==="table"?[...r,...pg(l(t,"index")?.value)]:r}function ug(e){return Object.entries(Pn).flatMap(([t,n])=>{let r=t==="type"?Object.keys(Ln):n.values,o=b(e,t)?.value,s=o?.type==="string"&&!o.value.includes("{{");return r===void 0||!s?[]:[Se(e,t,r)]})}function pg(e){return Te(e).flatMap(t=>{let n=Se(t,"type",Object.keys(Yt)),r=Yt[n.chosen?.text??""]?.operators??[],o=r.length===0?[]:Te(b(t,"field")?.value);return[n,...o.map(s=>Se(s,"op",r))]})}function lg(e){let t=g[e.keyword.text],n=t?.operand==="reference-with-verb"?Rp(e.header):[],r=(e.body?.entries??[]).flatMap(o=>{if(o.type!=="assignment")return[];let{value:s}=o,i=o.name.text,c=t?.arguments[i];switch(c?.kind){case"return":return[Se(s,"type",wr),Se(s,"distinct",vr)];case"joins":return Ee(s).map(d=>Se(d,"type",_r));case"sort":return Ee(s).map(d=>({of:i,chosen:Ut(d),values:Sr}));default:return c?.values===void 0?[]:[{of:i,chosen:Ut(s),values:c.values}]}});return[...n,...r]}function Se(e,t,n){let r=b(e,t)?.value;return{of:t,chosen:r===void 0?void 0:Ut(r),values:n}}function Ut(e){return e.type!=="number"?k(e):{text:String(e.value),start:e.start,end:e.end}}var mg=$(e=>e.filter(t=>typeof t=="string"));var Ap=new Set(["int","decimal"]),fg=new Set(["text","email","password","uuid","enum"]),jp=new Set([...Ap,...fg,"bool","timestamp","date"]);function ot(e,{type:t,list:n}){if(e.kind==="unknown"||e.kind==="null")return!1;if(n)return jp.has(t)&&(e.kind==="number"||e.kind==="bool");if(!jp.has(t))return!1;if(e.kind==="list"||e.kind==="object")return!0;if(Ap.has(t)&&e.kind==="text"&&e.of===void 0){let[r,...o]=e.values??[];return r!==void 0&&o.length===0&&r!==""&&Number.isNaN(Number(r))}return!1}function Gt({type:e,list:t}){return t?`a list (${e}[])`:`${e}`}var Op=a`
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
`,Fp=a`
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
`,Ip={id:"wrong-column-type",category:"type",severity:"warning",scope:"workspace",basis:"documented",summary:"A value of surely the wrong type for the column that it is stored in, or compared with.",why:"The statement fails when it runs, or stores something else. A whole row in place of its id is the usual case. Values that Xano turns into one another (numbers, texts that hold numbers, bools, times) are not reported.",bad:{sources:{"function/book.xs":Fp,"table/tables.xs":Op},at:["$room"]},good:{"function/book.xs":Fp.replace("room_id: $room}","room_id: $room.id}"),"table/tables.xs":Op},keywords:e=>e.startsWith("db."),visit:{statement:(e,{object:t,text:n,workspace:r,report:o})=>{let s=C(e.header)?.text;for(let{column:i,value:c}of yg(e)){let d=oe(s,i.text,r);if(d===void 0)continue;let u=_(t,n,r).read(c);ot(u,d.shape)&&o(Wp(c,u,d))}},binary:({operator:e,left:t,right:n},{object:r,text:o,workspace:s,report:i},c)=>{let d=e==="in"||e==="not in";if(!d&&!hg.has(e))return;let u=I(c),p=u&&K(t,u,s);if(p===void 0)return;let f=_(r,o,s).read(n),h=d&&f.kind==="list"?f.item:f;if(h.kind!=="object"&&(d||h.kind!=="list")||!ot(h,p.shape))return;let R=Wp(n,h,p);i(h===f?R:{...R,help:"Make a list of the ids first: `array.map`."})}}},hg=new Set(["==","!=","<",">","<=",">="].flatMap(e=>[e,`${e}?`]));function Wp(e,t,{shape:n,table:r}){let o=t.kind==="object"&&t.properties?.has("id")===!0;return{at:e,message:`Column "${n.name}" of table "${r}" takes ${Gt(n)}, and this is ${H(t)}.`,...o&&n.type==="int"?{help:'The id of the row is its property "id".'}:{}}}function yg({body:e}){let t=[],n=l(e,"field_name")?.value,r=l(e,"field_value")?.value,o=n?.type==="string"?k(n):void 0;o!==void 0&&r!==void 0&&t.push({column:o,value:r});let s=l(e,"items")?.value,i=[l(e,"data")?.value,...s?.type==="array"?s.items:[]];for(let c of i)if(c?.type==="object")for(let d of w(c))t.push({column:m(d.key),value:d.value});return t}var qp=a`
  function page {
    input {
      int number?=first
    }
    stack
    response = $input.number
  }
`,Pp={id:"wrong-default",category:"data",severity:"error",scope:"document",seesDisabled:!0,basis:"reported",summary:"A default that the type of its field does not take.",why:"The push is refused, or the field gets another value where it is left out. Looked at are defaults of numbers and bools, and calls of functions: a default is a value that is written out, or `now`.",bad:{sources:{"function/page.xs":qp},at:["first"]},good:{"function/page.xs":qp.replace("first","1")},visit:{field:(e,{report:t})=>{let n=gg(e);n!==void 0&&t(n)}}};function gg({fieldType:e,listSize:t,defaultValue:n,name:r}){if(n===void 0||t!==void 0)return;let o=n.text.replace(/^"(.*)"$/s,"$1");if(bg.has(o))return;let s=kg[e.text];if(!(s===void 0||s.takes(o)))return{at:n,message:`The default "${o}" of "${r?.text??""}" is not ${s.called}.`,...s.suggestions===void 0?{}:{suggestions:s.suggestions}}}var bg=new Set(["","null","now"]),Mp={called:"a number",takes:e=>!Number.isNaN(Number(e))},wg=new Set(["true","false","0","1"]),xg=new Set("now() current_timestamp current_timestamp() current_date getdate() sysdate utcnow date.now() $now".split(" ")),Lp={called:"a time",takes:e=>!xg.has(e.toLowerCase()),suggestions:["now"]},kg=j({int:Mp,decimal:Mp,bool:{called:'"true" or "false"',takes:e=>wg.has(e.toLowerCase())},timestamp:Lp,date:Lp,uuid:{called:"a uuid",takes:e=>!e.endsWith("()")}});var Dp=a`
  function total {
    input {
      int[] prices
    }
    stack
    response = $input.prices|sum
  }
`,Vp=a`
  function pay {
    input
    stack {
      function.run total {
        input = {prices: 12}
      } as $total
    }
    response = $total
  }
`,Bp={id:"wrong-input-type",category:"type",severity:"warning",scope:"workspace",basis:"documented",summary:"A call that hands over a value of surely the wrong type.",why:"The called object refuses the value, or works with something else. Values that Xano turns into one another (numbers, texts that hold numbers, bools, times) are not reported.",bad:{sources:{"function/total.xs":Dp,"function/pay.xs":Vp},at:["12"]},good:{"function/total.xs":Dp,"function/pay.xs":Vp.replace("prices: 12","prices: [12]")},keywords:e=>Ot(e),visit:{statement:(e,{object:t,text:n,workspace:r,report:o})=>{let s=qe(e,t,r),i=l(e.body,"input")?.value;if(!(s===void 0||i?.type!=="object"))for(let c of w(i)){let d=ge(s.contract.inputs,m(c.key).text);if(d===void 0)continue;let u=_(t,n,r).read(c.value);ot(u,d)&&o({at:c.value,message:`Input "${d.name}" of ${v(s)} takes ${Gt(d)}, and this is ${H(u)}.`})}}}};var Up=a`
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
`,Gp={id:"wrong-operand",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"Something between the name of a statement and its braces that does not belong there, or a variable without `$`.",why:"The server refuses the whole push. A variable starts with `$`, a condition stands in parentheses, an object is named by one word or text; all else are arguments between the braces.",bad:{sources:{"function/probe.xs":Up.replace(/debug.log \{[\s\S]*?\}/,"debug.log ($row)")},at:["($row)"]},good:{"function/probe.xs":Up},visit:{statement:(e,{text:t,report:n},r)=>{let o=Pt(e,r,t);o?.kind==="wrong"&&n(o.finding)},alias:({target:e},{report:t})=>{let n=vg(e);n!==void 0&&t(n)}}};function vg(e){if(!(e.type==="variable"||e.type==="member"||e.type==="index"))return{at:e,message:'What stands behind "as" is a variable: its name starts with "$".',...$g(e)}}function $g(e){let t=e.type==="identifier"?e.text:e.type==="string"?e.value:"";return/^[a-z_]\w*$/i.test(t)?{fix:{title:`Write "$${t}"`,at:e,text:`$${t}`}}:{help:"Write `as $name`."}}var UW=[sd,Ud,_a,md,Dr,io,di,wa,Du,Fd,ti,qa,Go,Xo,Ki,Ri,Id,vo,Ld,Mi,Xc,Fc,ed,Ds,Dd,br,lc,Bd,Ic,Ta,Mc,Za,vs,Pc,ns,oo,gc,Ui,wc,ho,Cd,Gp,_s,Ts,Qi,Hi,Zi,uc,Ku,cu,Au,cd,mu,wu,Eu,tu,Gu,Jd,_u,lu,ku,Xu,uu,Yd,Qd,zd,Cu,Nu,Mu,Lu,Yu,Qu,zu,tp,su,Da,Qo,Ns,ia,oa,na,ca,ps,gs,os,Np,Xs,Zo,pa,wi,cc,hs,bs,Tp,as,ki,Pi,ld,ma,xo,Rs,Zd,Oi,ap,Ys,ep,gp,fp,yp,dp,jc,Ls,Ks,qu,Lr,Ws,Pp,li,ip,Bp,Ip,Zs,Ai,_d,lp,Oo,Fa,Na,Vo,ii,Si,Ro,Nc,Ci,bd,kd,Lo,nd,ri,xp,_p,va,Ha,nc,qo,So,Ba,Ka,Eo,to,qs,Wi,Vc,Tc,_c,Vi,fc,Qc,Zr,zr,Kr,ga,Ad,vc,od,$i,ic,uo,mo,yd];export{V as a,bl as b,Dr as c,io as d,Ys as e,di as f,Oi as g,wa as h,_a as i,T as j,tn as k,hr as l,yt as m,tb as n,ub as o,on as p,sn as q,pb as r,lb as s,sd as t,md as u,Ud as v,Zd as w,Du as x,ap as y,UW as z};

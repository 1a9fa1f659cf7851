import{a as re}from"./chunk-ZKMB4ZYD.js";import{a as oe,b as se}from"./chunk-JM2QCM6E.js";import"./chunk-WWDDOMUN.js";import{b as ie}from"./chunk-FT4QJBOQ.js";import{c as _}from"./chunk-J2IVWG2W.js";import"./chunk-TYMGFZPP.js";import{a as Z}from"./chunk-EKORU5N4.js";import"./chunk-ZBFZ7KF5.js";import"./chunk-WTE53ZC5.js";import{b as ee,c as M}from"./chunk-PTWXXMZ6.js";import{l as v}from"./chunk-DZNNQXN3.js";import"./chunk-LPK56QJ2.js";import"./chunk-U43HBEWF.js";import{a as f}from"./chunk-AU4HUKDH.js";import{a as E}from"./chunk-U7HC4SYE.js";import{a as P,b as ne}from"./chunk-47MP5T2O.js";import"./chunk-PKOFULOB.js";import"./chunk-3IOSVIT4.js";import"./chunk-QBMGIAEQ.js";import"./chunk-7UCQSWV3.js";import{c as x,e as T}from"./chunk-ZG7T6NNG.js";import"./chunk-H2VBCQ3U.js";import{b as J,c as R,k as U}from"./chunk-2A7D2MGQ.js";import{d as N,e as Y}from"./chunk-BOFZIV5Q.js";import"./chunk-PRFGGCUW.js";import{g as Q}from"./chunk-AEZ7QMUW.js";import{a as Te}from"./chunk-Q35ZUKNX.js";import{a as te,c as A}from"./chunk-PHQMF5UM.js";import"./chunk-YBU2MNF4.js";import{a as h}from"./chunk-4X3DCI4I.js";import"./chunk-AIG52TAA.js";import"./chunk-TSUW3MYT.js";import"./chunk-CDEV3Z57.js";import"./chunk-QVJHLSET.js";import"./chunk-IMNCTPPG.js";import"./chunk-34RFFBCN.js";import"./chunk-5VFRGDM3.js";import{d as B}from"./chunk-IYWUY3VA.js";var C="actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2",W="xano-ci/xano-ci@v0.1.0";var k={instance:"XANO_INSTANCE",staging:"XANO_STAGING_WORKSPACE",production:"XANO_PRODUCTION_WORKSPACE"};function L({roles:e,isInstanceConfigured:t},n){let o=(i,r)=>`${i}: \${{ vars.${r} }}`;return[...t?[]:[o("instance",k.instance)],...e.length>0?[]:n.map(i=>o(`${i}-workspace`,k[i]))]}var ve={both:`# Brings what is merged to staging, proves it there and runs its tests; then the same to production, behind a review.
# Needs two environments in the settings of the repository, "staging" and "production", each with its own secret
# XANO_TOKEN; give "production" reviewers.`,staging:`# Brings what is merged to staging, proves it there and runs its tests.
# Needs an environment "staging" in the settings of the repository, with the secret XANO_TOKEN.`,production:`# Brings what is merged to production, behind a review, and proves it there. Nothing proves it before: there is no staging.
# Needs an environment "production" in the settings of the repository, with the secret XANO_TOKEN and with reviewers.`};function ae(e){let t=e.roles.length===0?f:f.filter(o=>e.roles.includes(o)),[n="production"]=t;return`${ve[t.length>1?"both":n]}
name: Xano deploy

on:
  push:
    branches: [${Ae(e.defaultBranch)}]

# Each job names what it needs.
permissions: {}

# One deployment at a time, and none is cancelled half way.
concurrency:
  group: xano-deploy
  cancel-in-progress: false

jobs:
${t.map(o=>Ee(o,t,e)).join(`
`)}`}function Ee(e,t,n){let o=e==="production",i=[`stage: ${e}`,...L(n,o?t:[e]),`${e}-token: \${{ secrets.XANO_TOKEN }}`,...o?["# Whoever let this job begin has approved it.","approve: true"]:[]];return`  ${e}:
    name: ${o?"Production":"Staging"}
${o&&t.length>1?`    needs: staging
`:""}    runs-on: ubuntu-latest
    timeout-minutes: 30
    # Its secrets are for this job alone${o?", and its reviewers let the job begin":""}.
    environment: ${e}
    permissions:
      # Records and locks: refs of their own, no branch is touched.
      contents: write
      deployments: write
      # The result, as a comment on the pull request that was merged; and to read who approved there what is refused.
      pull-requests: write
      # What had been shown there before.
      checks: read
    steps:
      - uses: ${C}
        with:
          persist-credentials: false
      - uses: ${W}
        with:
${i.map(r=>`          ${r}
`).join("")}`}function Ae(e){return/^(main|master|develop|trunk)$/.test(e)?e:`'${e.replaceAll("'","''")}'`}function de(e){let t=["mode: drift",...L(e,f),"# One that may only read is enough.","drift-token: ${{ secrets.XANO_DRIFT_TOKEN }}"],n=`    # Until somebody has said where the workspaces are, there is nothing to compare with.
    if: \${{ vars.${k.production} != '' || vars.${k.staging} != '' }}
`;return`# Compares git with every target each morning, and keeps one issue open for each that has drifted.
name: Xano drift

on:
  schedule:
    # Not at the full hour, when everybody's schedules begin.
    - cron: '23 5 * * *'
  # A look at any time, from the page of the workflow.
  workflow_dispatch:

permissions:
  contents: read
  issues: write

# Two looks at once would tell the same issue different things.
concurrency:
  group: xano-drift
  cancel-in-progress: false

jobs:
  drift:
    name: Drift
${e.roles.length===0?n:""}    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${C}
        with:
          persist-credentials: false
      - uses: ${W}
        with:
${t.map(o=>`          ${o}
`).join("")}`}function ue(){return`# Checks the XanoScript files of every pull request, marks what is wrong on the very line, and shows what would change.
name: Xano

on:
  pull_request:
    # The last two: a label that lets pass what the policy refuses counts at once, and so does taking it off.
    types: [opened, synchronize, reopened, labeled, unlabeled]
  # So that the check can be required where a merge queue is used.
  merge_group:

# A pull request from a fork gets a token that can only read, whatever stands here, and is checked just the same: then
# annotations and the page of the run say all of it.
permissions:
  contents: read
  # The verdict as a check run, with every finding on its line.
  checks: write
  # One comment, and corrections to take over with a click; and to read who put the label on.
  pull-requests: write

# A newer push makes the look at the older one needless.
concurrency:
  group: xano-check-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  check:
    # Require this name in the rules of the branch.
    name: Check
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${C}
        with:
          # The merge and what it was merged into, so that what changes can be shown; a queue merges several at once.
          fetch-depth: \${{ github.event_name == 'merge_group' && '0' || '2' }}
          # Nothing after this step talks to git's remote, so the token need not stay on disk.
          persist-credentials: false
      # A full tag: what runs changes when this line does, not before.
      - uses: ${W}
`}var X=[{path:".github/workflows/xano-pull-request.yml",about:"checks pull requests",render:ue},{path:".github/workflows/xano-deploy.yml",about:"deploys what is merged",render:ae},{path:".github/workflows/xano-drift.yml",about:"looks for drift each morning",render:de}];async function ce(e){let{files:t,environment:n,connect:o}=e,{configuration:i,failures:r}=await T(void 0,e),s=[...r],d=[];for(let c of[x,...X.map(l=>l.path)])await t.readText(c)===void 0&&d.push(c);let a=Object.keys(i.targets??{});a.length===0&&r.length===0&&s.push(Pe);let u=[];for(let c of a){let l=P({target:c},i,E(n));l.ok?u.push(await oe(l.target,await o(l.target))):s.push({...l.failure,step:`ask target "${c}"`})}return{missing:d,targets:u,failures:s,exitCode:_e({missing:d,targets:u,failures:s})}}var Pe={step:"ask the targets",message:"xano-ci.yml names no target, so nobody knows whether a deployment would go through.",remedy:'Set XANO_TOKEN and run "xano-ci init --instance \u2026 --production-workspace \u2026".'};function _e({missing:e,targets:t,failures:n}){let o=t.map(i=>i.exitCode);return n.length>0||o.includes(h.unknown)?h.unknown:e.length>0||o.includes(h.refused)?h.refused:h.done}var le=B(Z(),1);function pe(e,t){let n=(0,le.parseDocument)(e),o=!1,i=(r,s)=>{s===void 0||n.getIn(r)===s||(n.setIn(r,s),o=!0)};(t.path!=="."||n.has("path"))&&i(["path"],t.path),i(["snapshot"],t.snapshot),i(["baseline"],t.baseline);for(let r of f){let s=t.workspaces[r];if(s===void 0)continue;let d=n.getIn(["deploy",r]),a=typeof d=="string"?d:r;n.hasIn(["targets",a,"instance"])||i(["targets",a,"instance"],t.instance);let u=n.getIn(["targets",a,"workspace"])!==s.id;i(["targets",a,"workspace"],s.id),s.name!==""?i(["targets",a,"name"],s.name):u&&n.deleteIn(["targets",a,"name"]),d===void 0&&(i(["deploy",r],r),r==="production"&&!n.hasIn(["deploy","gate"])&&i(["deploy","gate"],"approval"))}return o?n.toString({lineWidth:0}):e}var Le=["api","ai","realtime"];function fe(e){let[t,...n]=e.map(r=>r.split("/").slice(0,-1));if(t===void 0)return;let o=n.reduce((r,s)=>{let d=r.findIndex((a,u)=>a!==s[u]);return d===-1?r:r.slice(0,d)},t),i=o.findIndex(r=>Object.hasOwn(Q,r)||Le.includes(r));return(i===-1?o:o.slice(0,i)).join("/")||"."}var he="backend";async function me({path:e,force:t},n,{source:o},{files:i,git:r,ask:s}){let d=e??n.path,a={path:d??".",pulled:[],notes:[]};if(d===void 0||await i.hasFiles(d)){let b=d??".",w=await i.readSources({paths:[b],ignores:n.ignores??[],ignoresFrom:b});if(w.failures.length>0)return{...a,failures:w.failures};let D=d??fe(w.files.map(Re=>Re.path)),V=w.files.length+w.ignored;if(D!==void 0&&V>0)return{...a,path:D,notes:[`${N(V,"XanoScript file")} in "${D}".`],failures:[]}}if(o===void 0)return{...a,failures:[Xe]};let c=(d??await s?.({text:"Folder for the files of the workspace",otherwise:he}))||he,{target:l,xano:p}=o,{written:y,failures:g}=await re({target:l,folder:c,force:t},{files:i,git:r,xano:p}),S=y.map(b=>c==="."?b:`${c}/${b}`),F=`${N(S.length,"file")} came from workspace ${l.workspace} into "${c}".`;return{path:c,pulled:S,notes:g.length>0?[]:[F],failures:g}}var Xe={step:"find XanoScript files",message:"There is no .xs file here, and no workspace to bring them from.",remedy:"Give --path with their folder; or set XANO_TOKEN and give --instance (and --workspace) to bring them from Xano."};var qe={staging:/(^|[^a-z])(staging|stage|stg|test|dev|development|qa|preview|sandbox)([^a-z]|$)/i,production:/(^|[^a-z])(production|prod|prd|live)([^a-z]|$)/i};function G(e,t){for(let[a,u]of Object.entries(t))if(u!==void 0&&!e.some(c=>c.id===u))return{status:"failed",failure:Ke(je[a]??"--workspace",u,e)};let n=a=>e.find(u=>u.id===a),o=(a,u)=>{let c=e.filter(({id:l,name:p})=>l!==u?.id&&qe[a].test(p));return c.length===1?c[0]:void 0},i=n(t.production),r=n(t.staging)??o("staging",i??n(t.any)),s=e.filter(({id:a})=>a!==r?.id),d=i??n(t.any===r?.id?void 0:t.any)??o("production",r)??(s.length===1?s[0]:void 0);return d===void 0?{status:"unclear"}:{status:"chosen",workspaces:{...r===void 0?{}:{staging:r},production:d}}}var je={staging:"--staging-workspace",production:"--production-workspace"};function Ke(e,t,n){return{step:`find workspace ${t}`,message:`The instance has no workspace ${t} that this token may see; it has ${q(n)}.`,remedy:`Correct ${e}, or use a token that may see it.`}}function H(e){return{step:"find the production workspace",message:e.length===0?"The token may see no workspace of the instance.":`The names of the workspaces do not tell which is production: ${q(e)}.`,remedy:e.length===0?"Use a token that may see the workspace.":"Give --production-workspace with its id, and --staging-workspace where there is one."}}function q(e){return e.length===0?"none":e.map(({id:t,name:n})=>`${t} "${n}"`).join(", ")}async function ge(e,t,n){let{environment:o,ask:i}=n,r=e.workspace??Ge(o),s={staging:e.stagingWorkspace,production:e.productionWorkspace,any:r},d=De(t),a=Object.keys(d).length===0;try{let u=e.instance??(o.XANO_INSTANCE||(a?await Be(i):void 0));u!==void 0&&A(u);let c=o.XANO_TOKEN??"",p=a?u!==void 0&&c!==""?await Ue(await(await n.connect({instance:u,token:c})).listWorkspaces(),s,i):{ok:!0,workspaces:await Me(s,u,i)}:{ok:!0,workspaces:we(d,s)};if(!p.ok)return p;let{workspaces:y}=p,g=await He(e,t,u,y,r,n);return g!==void 0&&"step"in g?{ok:!1,failure:g}:{ok:!0,connection:{instance:u,workspaces:y,source:g}}}catch(u){if(u instanceof te)return{ok:!1,failure:u.toFailure()};throw u}}function De({targets:e={},deploy:t={}}){return Object.fromEntries(f.flatMap(n=>{let o=t[n]===void 0?void 0:e[t[n]];return o===void 0?[]:[[n,{id:o.workspace,name:""}]]}))}function we(e,t){return{...e,...Object.fromEntries(f.flatMap(n=>t[n]===void 0?[]:[[n,{id:t[n],name:""}]]))}}async function Be(e){return await e?.({text:"Address of your Xano instance, such as https://x8ki-letl-twmt.n7.xano.io",otherwise:"go on without it"})||void 0}async function Ue(e,t,n){let o=G(e,t);switch(o.status){case"chosen":return{ok:!0,workspaces:o.workspaces};case"failed":return{ok:!1,failure:o.failure};case"unclear":{if(n===void 0||e.length===0)return{ok:!1,failure:H(e)};let i=q(e),r=j(await n({text:`Id of the production workspace (${i})`,otherwise:"none"})),s=j(await n({text:"Id of the staging workspace",otherwise:"none"})),d=G(e,{staging:s??t.staging,production:r??t.production});return d.status==="chosen"?{ok:!0,workspaces:d.workspaces}:{ok:!1,failure:d.status==="failed"?d.failure:H(e)}}default:return o}}async function Me(e,t,n){let o=n!==void 0&&t!==void 0,i=async d=>o?j(await n({text:`Id of the ${d} workspace`,otherwise:"later"})):void 0,r=e.production??e.any??await i("production"),s=e.staging??await i("staging");return we({},{production:r,staging:s})}function j(e){return/^[1-9]\d{0,14}$/.test(e)?Number(e):void 0}function Ge(e){return j(e.XANO_WORKSPACE??"")}async function He(e,t,n,{production:o,staging:i},r,{environment:s,connect:d}){let a=r??o?.id??i?.id;if(a===void 0)return;let u=f.map(p=>t.deploy?.[p]).find(p=>p!==void 0&&t.targets?.[p]?.workspace===a),c=u===void 0||e.instance!==void 0?{instance:n,workspace:a}:{target:u,workspace:a},l=P(c,t,u===void 0?s:E(s));return l.ok?{target:l.target,xano:await d(l.target)}:e.workspace!==void 0&&n!==void 0&&s.XANO_TOKEN?l.failure:void 0}function ye(e,{remaining:t,label:n},{roles:o}){let i=e.some(({status:s})=>s==="written"||s==="replaced"),r=e.filter(({status:s})=>s==="kept").map(({path:s})=>s);return[...r.length===0?[]:[`Look at what differs in ${r.join(", ")}; "xano-ci init --force" writes it.`],...t===0?[]:[`Correct ${N(t,"error")}: "xano-ci validate" shows them, and no pull request passes until then.`],...i?["Look at the files, commit and push them."]:[],"Set what is listed above.",...n===void 0?[]:[`Make the label "${n}" on GitHub: on a pull request that loses data or lets more people in, somebody else who may write puts it on to let it pass.`],'Require the check "Check" in the rules of the branch, and guard .github/workflows with code owners.',o.length===0?'Say where the workspaces are: by the variables above, or with "xano-ci init --instance \u2026 --production-workspace \u2026".':'Ask "xano-ci init --check" whether a deployment would go through.']}var ke="Settings, Secrets and variables, Actions";function be({roles:e,isInstanceConfigured:t}){let n=e.length===0?f:e,o=(i,r)=>({kind:"variable",name:i,where:ke,why:r});return[...n.map(i=>({kind:"secret",name:"XANO_TOKEN",where:`Settings, Environments, ${i}`,why:`an access token that may push to the ${i} workspace`})),...n.includes("production")?[{kind:"setting",name:"Required reviewers",where:"Settings, Environments, production",why:"whoever may let a deployment go to production"}]:[],{kind:"secret",name:"XANO_DRIFT_TOKEN",where:ke,why:"an access token to look for drift; one that may only read is enough"},...t?[]:[o(k.instance,"the address of the instance")],...e.length>0?[]:n.map(i=>o(k[i],`the id of the ${i} workspace; unset where there is none`))]}var Se=B(Z(),1);var z="xano-approved";function xe(e){let{path:t,snapshot:n,baseline:o,workspaces:i}=e,{staging:r,production:s}=i;return['# How xano-ci checks and deploys this repository. Made by "xano-ci init", and yours to change.',"# Every key is optional; one that xano-ci does not know is an error.","",'# The XanoScript files, as "xano-ci pull" writes them.',`path: ${I(t)}`,...n===void 0?[]:["","# What the workspace looks like: names that are not in the files are looked up there.",'# "xano-ci snapshot --target \u2026 --output" writes it anew.',`snapshot: ${I(n)}`],...o===void 0?[]:["",'# What was found when xano-ci came, and does not count. "xano-ci validate --write-baseline" only makes it shorter.',`baseline: ${I(o)}`],...r===void 0&&s===void 0?[]:ze(e),"","# What loses data or lets more people in is refused, until somebody who may write puts this label on the pull request.","policy:",`  label: ${z}`,""].join(`
`)}function ze({instance:e,workspaces:t}){let{staging:n,production:o}=t;return["","# The workspaces. A deploy to one that has another name by then is refused. Tokens are never here.","targets:",...f.flatMap(r=>{let s=t[r];return s===void 0?[]:[`  ${r}:`,...e===void 0?[]:[`    instance: ${I(e)}`],`    workspace: ${s.id}`,...s.name===""?[]:[`    name: ${I(s.name)}`]]}),"",n!==void 0&&o!==void 0?"# Production takes only what staging has proved.":"# Where what is merged goes.","deploy:",...f.flatMap(r=>t[r]===void 0?[]:[`  ${r}: ${r}`]),...o===void 0?[]:["  # Somebody has to approve before production; in the workflow the reviewers of its environment do.","  gate: approval"]]}function I(e){return(0,Se.stringify)(e,{lineWidth:0,defaultStringType:"PLAIN"}).trimEnd()}async function Ce(e,t,n){let o=[],i=[];for(let r of e){let s=Ve(r,t),a=s.status==="written"||s.status==="replaced"?await v(r.path,r.text,n):void 0;a===void 0?o.push(s):i.push(a)}return{files:o,failures:i}}function Ve({path:e,about:t,text:n,before:o},i){return o===void 0?{path:e,about:t,status:"written",diff:""}:K(o)===K(n)?{path:e,about:t,status:"unchanged",diff:""}:{path:e,about:t,status:i?"replaced":"kept",diff:ee(e,K(o),K(n))}}function K(e){return e.replaceAll(`\r
`,`
`)}var m={path:void 0,files:[],notes:[],failures:[]};var O="xano-ci-baseline.json";async function We({wantsBaseline:e},t,{path:n,snapshot:o},{files:i,clock:r}){let s=t&&await i.readText(O)!==void 0,d={...t?{paths:[n],snapshotPath:o}:{},...s?{baselinePath:O}:{}},{report:a}=await M(d,{files:i,clock:r}),{failures:u}=a,c={path:O,about:"what was found at first, and does not count",diff:""},l=`Checked: ${Y(a.summary)}`;if(s)return{...{path:O,files:[{...c,status:"unchanged"}]},notes:[`${l}.`],failures:u,remaining:a.summary.errors};if(!t||!e||a.diagnostics.length===0||u.length>0)return{...m,notes:[`${l}.`],failures:u,remaining:a.summary.errors};let p=await M({...d,baselinePath:O,writeBaseline:"grow"},{files:i,clock:r});return p.report.failures.length>0?{...m,failures:p.report.failures,remaining:a.summary.errors}:{path:O,files:[{...c,status:"written"}],notes:[`${l}; what the baseline can hold does not count.`],failures:[],remaining:p.report.summary.errors}}var Je="xano-snapshot.json";async function Oe({wantsSnapshot:e},t,n,{source:o},{files:i,clock:r}){let s=t.snapshot??(n?Je:void 0);if(s===void 0)return m;let d={path:s,about:"the schema of the workspace",diff:""};if(await i.readText(s)!==void 0)return{...m,path:s,files:[{...d,status:"unchanged"}]};if(!e)return m;if(o===void 0)return{...m,notes:["No snapshot: no workspace could be read. Names are looked up in the files alone."]};let{text:a,failures:u}=await ie(o.target,{clock:r,xano:o.xano});if(a===void 0)return{...m,failures:u};let c=await v(s,a,i);return c!==void 0?{...m,failures:[c]}:{...m,path:s,files:[{...d,status:"written"}]}}async function Fe(e,t){let{files:n}=t,{configuration:o,failures:i}=await T(void 0,t);if(i.length>0)return $({},i);let r=await n.readText(x)===void 0,s=await ge(e,o,t);if(!s.ok)return $({},[s.failure]);let{connection:d}=s,a=await me(e,o,d,t);if(a.failures.length>0)return $(a,a.failures);let{path:u,pulled:c}=a,l=await Oe(e,o,r,d,t);if(l.failures.length>0)return $(a,l.failures);let p=await We(e,r,{path:u,snapshot:l.path},t);if(p.failures.length>0)return $(a,p.failures);let y={path:u,instance:Ye(d.instance),workspaces:d.workspaces,snapshot:l.path,baseline:p.path},g=e.defaultBranch??await t.git.findDefaultBranch(".")??"main",S=Qe(y,o,g),F=await Ce(await Ze(y,S,n),e.force,n),b=r?z:o.policy?.label,w=[...l.files,...p.files,...F.files];return{path:u,pulled:c,files:w,notes:[...a.notes,...l.notes,...p.notes],settings:be(S),next:ye(w,{remaining:p.remaining,label:b},S),failures:F.failures,exitCode:et(w,F.failures)}}function $(e,t){return{...{path:".",pulled:[],files:[],notes:[],settings:[],next:[]},...e,failures:t,exitCode:h.unknown}}function Ye(e){if(e===void 0)return;let{origin:t,base:n}=A(e),o=`${t}${n.replace(/\/api:meta$/,"")}`;return ne(o)?o:void 0}function Qe({instance:e,workspaces:t},{targets:n={},deploy:o={}},i){let r=f.filter(d=>t[d]!==void 0),s=r.length>0&&r.every(d=>e!==void 0||n[o[d]??""]?.instance!==void 0);return{defaultBranch:i,roles:r,isInstanceConfigured:s}}async function Ze(e,t,n){let o=await n.readText(x),i=o===void 0?xe(e):pe(o,e);return[{path:x,about:"how files are checked and deployed",text:i,before:o},...await Promise.all(X.map(async({path:r,about:s,render:d})=>({path:r,about:s,text:d(t),before:await n.readText(r)})))]}function et(e,t){return t.length>0?h.unknown:e.some(({status:n})=>n==="kept")?h.refused:h.done}var Ne=B(Te(),1);function Ie(e,{color:t}){let n=Ne.default.createColors(t),{notes:o,files:i,settings:r,next:s}=e;return[o.map(R),i.flatMap(a=>nt(a,n)),r.length===0?[]:[n.bold("To set in the repository on GitHub:"),...r.map(({kind:a,name:u,where:c,why:l})=>`  ${`${a} ${u}`.padEnd(36)} ${c}: ${l}`)],s.length===0?[]:[n.bold("Next:"),...s.map((a,u)=>`  ${u+1}. ${R(a)}`)]].filter(a=>a.length>0).map(a=>`${a.join(`
`)}
`).join(`
`)}var tt={written:"wrote",replaced:"replaced",unchanged:"unchanged",kept:"differs"};function nt({path:e,about:t,status:n,diff:o},i){let r=tt[n].padEnd(9),d=`${n==="kept"?i.yellow(r):n==="unchanged"?i.dim(r):i.green(r)} ${R(e)} (${t})`;return o===""?[d]:[d,J(o.trimEnd())]}function $e({missing:e,targets:t},n){let o=e.map(r=>`missing   ${r}
`).join("");return[o===""?`All files of the setup are there.
`:o,...t.map(r=>se(r,n))].join(`
`)}var vn={configure:(e,t,n)=>{e.option("--path <folder>","folder of the XanoScript files; without it, where they are found").option("--instance <url>","address of the instance; without it, XANO_INSTANCE").option("--workspace <id>","where the first files come from, production unless another is named; without it, XANO_WORKSPACE",_).option("--staging-workspace <id>","what is deployed to first",_).option("--production-workspace <id>","what gets what staging has proved",_).option("--default-branch <name>","branch whose pushes deploy; without it, what git says").option("--no-snapshot","write no snapshot of the workspace").option("--no-baseline","let what is found now count from the start").option("--yes","ask nothing, and take what is found",!1).option("--force","replace files that say something else",!1).option("--check","change nothing; say whether the setup is complete and a deployment would go through",!1).addHelpText("after",`
Works without a token. With one in XANO_TOKEN, files and a snapshot come from the workspace.`).action(async o=>{if(o.check){let u=await ce(t);return t.stderr.write(U(u.failures,t.stderr)),t.stdout.write($e(u,t.stdout)),n(u.exitCode)}let{snapshot:i,baseline:r,yes:s,...d}=o,a=await Fe({...d,wantsSnapshot:i,wantsBaseline:r},{...t,ask:s?void 0:t.ask});t.stderr.write(U(a.failures,t.stderr)),t.stdout.write(Ie(a,t.stdout)),n(a.exitCode)})}};export{vn as initCommand};

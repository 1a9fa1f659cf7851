import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
var s=class{#t;#n;constructor(n){let e=[0];for(let t=n.indexOf(`
`);t!==-1;t=n.indexOf(`
`,t+1))e.push(t+1);this.#t=e,this.#n=n}lineText(n){let e=this.#t[n-1];if(e===void 0)return"";let t=this.#t[n]??this.#n.length+1;return this.#n.slice(e,t-1).replace(/\r$/,"")}get lineCount(){return this.#t.length}position(n){let e=Math.max(0,Math.min(n,this.#n.length)),t=0,r=this.#t.length-1;for(;t<r;){let i=t+r+1>>1;(this.#t[i]??0)<=e?t=i:r=i-1}return{line:t+1,column:e-(this.#t[t]??0)+1}}place(n){let e=this.position(n.start),t=this.position(Math.max(n.start,n.end));return{line:e.line,column:e.column,endLine:t.line,endColumn:t.column}}};export{s as a};
